//! The inventory at the left: where touchpoints are written down, sorted out, and taken from onto the map.

mod carry;
mod entry;
mod keys;
mod list;
mod menu;
mod place;
mod write;

pub use write::want_to_write;

use super::fonts::text;
use super::icons::Picture;
use super::paint::color32;
use super::style::{self, CORNER, PANEL_MARGIN};
use crate::editor::{Command, Editor, InventoryOrder, Selection};
use crate::interact::Gesture;
use crate::model::TouchpointId;
use crate::text::Face;
use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{
    Align, Context, Event, EventFilter, Frame, Id, IdSalt, Key, Layout, Margin, Modifiers, Panel, Rect, Sense, Stroke,
    StrokeKind, TextEdit, Ui, vec2,
};
use entry::Renaming;
use list::{List, Reveal};
use place::PlaceDialog;

pub use write::write_id;

/// What the panel remembers.
#[derive(Default)]
pub struct InventoryPanel {
    /// Which entries are listed.
    query: Query,
    /// What is being written in the field at the top.
    draft: String,
    /// What was written after Enter in the same frame, and belongs to the next title.
    after_enter: Vec<Event>,
    list: Option<List>,
    /// The entry that the keyboard comes to.
    current: Option<TouchpointId>,
    /// Where a range that is chosen with Shift begins.
    range_from: Option<TouchpointId>,
    /// The entry that is to come into sight.
    reveal: Option<Reveal>,
    /// The title that is being changed.
    renaming: Option<Renaming>,
    /// The entry whose menu the keyboard has asked for.
    menu_wanted: Option<TouchpointId>,
    /// The entry whose menu was last opened so.
    menu_by_key: Option<TouchpointId>,
    /// What was chosen when the panel was last drawn.
    seen: Selection,
    /// What is being dragged out of the panel.
    carried: Option<Vec<TouchpointId>>,
    place_dialog: Option<PlaceDialog>,
    /// The one that was placed last through the dialog: the next begin where it stands.
    placed_last: Option<TouchpointId>,
    /// Where the panel is, while it is open: what is dropped there leaves the map.
    rect: Option<Rect>,
}

/// Which entries are listed, and in which order.
#[derive(Clone, Debug, Default, PartialEq)]
struct Query {
    /// What is searched for.
    filter: String,
    order: InventoryOrder,
    /// Whether those that stand on the map are listed as well.
    placed_too: bool,
    /// Whether only those are listed that look like others.
    only_alike: bool,
}

impl InventoryPanel {
    /// The panel, if it is open and there is a map.
    pub fn show_ui(&mut self, ui: &mut Ui, editor: &mut Editor, called: &mut Vec<Command>) {
        self.rect = None;
        if editor.sheet().is_none() {
            return;
        }
        let c = style::colors(ui.ctx());
        let mut open = editor.settings().inventory_open;
        let frame = Frame::new().fill(color32(c.panel)).inner_margin(Margin {
            top: 12,
            bottom: 0,
            left: PANEL_MARGIN,
            right: 0,
        });
        let handle = ui.scope_id().with_salt(IdSalt::new("inventory")).with("__resize");
        if open {
            arrows_resize(ui, handle);
        }
        let shown = Panel::left("inventory").default_size(264.0).size_range(200.0..=420.0).frame(frame);
        let shown = shown.show_collapsible(ui, &mut open, |ui| self.content_ui(ui, editor, called));
        self.rect = shown.map(|shown| shown.response.rect);
        self.drop_target_ui(ui, editor);
        let name = editor.words().get("inventory-resize");
        ui.ctx().accesskit_node_builder(handle, |node| node.set_label(name));
        if let Some(handle) = ui.ctx().read_response(handle).filter(egui::Response::has_focus) {
            let line = Stroke::new(3.0, color32(c.selection));
            ui.painter().vline(handle.rect.center().x - 1.0, handle.rect.y_range(), line);
        }
        editor.inventory_is(open);
    }

    /// What lies above everything else: what is being carried, and the dialog that asks for a place.
    pub fn above_ui(&mut self, ctx: &Context, editor: &Editor, called: &mut Vec<Command>) {
        self.carried_ui(ctx, editor);
        if let Some(mut dialog) = self.place_dialog.take()
            && dialog.show_ui(ctx, editor, &mut self.placed_last, called)
        {
            self.place_dialog = Some(dialog);
        }
    }

    /// Asks where on the map the chosen touchpoints are to go.
    pub fn ask_for_place(&mut self) {
        self.place_dialog = Some(PlaceDialog::default());
    }

    fn content_ui(&mut self, ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
        let words = editor.words();
        let c = style::colors(ui.ctx());
        let Some(sheet) = editor.sheet() else { return };
        let waiting = sheet.map().inventory().count();
        let all = if self.query.placed_too { sheet.map().touchpoints.len() } else { waiting };
        let lookalikes = editor.lookalikes();
        if lookalikes.is_empty() {
            self.query.only_alike = false;
        }
        // The panel is as wide as it was made, however little there is in it.
        ui.set_min_width(ui.available_width());
        if !self.query.filter.is_empty() {
            // Before anything else hears of the key.
            self.escape_clears(ui, editor.gesture());
        }
        let mut list = match self.list.take() {
            Some(list) if list.is_of(sheet, &self.query, &lookalikes) => list,
            _ => List::of(editor, &self.query, &lookalikes),
        };
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - f32::from(PANEL_MARGIN));
            ui.horizontal(|ui| {
                ui.label(text(words.get("inventory-title"), Face::Bold, 15.5));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let hide = words.get("inventory-hide");
                    ui.spacing_mut().item_spacing.x = 6.0;
                    if fold_button(ui, &hide) {
                        called.push(Command::ToggleInventory);
                    }
                    if all > 0 {
                        let values = [("count", all.into()), ("found", list.entries.len().into())];
                        let filtered = list.entries.len() < all;
                        let count = words.with(if filtered { "inventory-found" } else { "inventory-count" }, &values);
                        let count = if filtered || waiting == all {
                            count
                        } else {
                            words.with("inventory-count", &[("count", waiting.into())])
                        };
                        ui.add(egui::Label::new(text(count, Face::Regular, 12.5).color(color32(c.muted))).truncate());
                    }
                });
            });
            ui.add_space(4.0);
            self.write_ui(ui, editor, called);
            self.notice_ui(ui, editor, &lookalikes, called);
            if !sheet.map().touchpoints.is_empty() {
                ui.add_space(1.0);
                self.filter_ui(ui, editor);
                ui.add_space(5.0);
            }
        });
        if !list.is_of(sheet, &self.query, &lookalikes) {
            // Something has just been typed.
            list = List::of(editor, &self.query, &lookalikes);
            ui.ctx().request_repaint();
        }
        if list.entries.is_empty() {
            let says = if sheet.map().touchpoints.is_empty() {
                words.get("inventory-no-touchpoints")
            } else if all == 0 {
                words.get("inventory-empty")
            } else {
                words.with("inventory-no-match", &[("text", self.query.filter.trim().into())])
            };
            ui.add_space(4.0);
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width() - f32::from(PANEL_MARGIN));
                ui.label(text(says, Face::Regular, 13.0).color(color32(c.muted)));
            });
        } else {
            self.list_ui(ui, &mut list, editor, called);
        }
        self.seen = editor.selection().clone();
        self.list = Some(list);
    }

    /// The field to search in, with a cross that clears it, and the button that sorts.
    fn filter_ui(&mut self, ui: &mut Ui, editor: &Editor) {
        let c = style::colors(ui.ctx());
        let hint = editor.words().get("inventory-filter");
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let right = if self.query.filter.is_empty() { 12 } else { 34 };
            let field = TextEdit::singleline(&mut self.query.filter)
                .id(field_id())
                .hint_text(text(hint.clone(), Face::Regular, 13.5).color(color32(c.muted)))
                .margin(Margin { left: 12, right, top: 8, bottom: 8 })
                .desired_width(ui.available_width() - 40.0);
            let field = ui.add(field);
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(hint));
            if !self.query.filter.is_empty() {
                let place = Rect::from_center_size(field.rect.right_center() - vec2(18.0, 0.0), vec2(24.0, 24.0));
                if cross_button(ui, place, &editor.words().get("inventory-clear")) {
                    self.query.filter.clear();
                    field.request_focus();
                }
            }
            menu::sort_ui(ui, &mut self.query, editor);
        });
    }

    /// Escape in the field takes away what is searched for, and only then lets go of the field. A drag that is going
    /// on needs the key more.
    fn escape_clears(&mut self, ui: &Ui, gesture: &Gesture) {
        let ctx = ui.ctx();
        // egui takes the focus away before anybody hears of the key.
        let here = ctx.memory(|memory| memory.had_focus_last_frame(field_id()));
        let drags = gesture.keeps_pointer();
        if here && !drags && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
            self.query.filter.clear();
            ctx.memory_mut(|memory| memory.request_focus(field_id()));
        }
    }
}

/// Lets the arrow keys move the panel's edge when the keyboard is on it, in the way that screen readers do.
pub fn arrows_resize(ui: &Ui, handle: Id) {
    let ctx = ui.ctx();
    if !ctx.memory(|memory| memory.has_focus(handle)) {
        return;
    }
    let keys = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| memory.set_focus_lock_filter(handle, keys));
    ctx.input_mut(|input| {
        for (key, action) in [(Key::ArrowLeft, Action::Decrement), (Key::ArrowRight, Action::Increment)] {
            for _ in 0..input.count_and_consume_key(Modifiers::NONE, key) {
                input.events.push(Event::AccessKitActionRequest(ActionRequest {
                    action,
                    target_tree: TreeId::ROOT,
                    target_node: handle.accesskit_id(),
                    data: None,
                }));
            }
        }
    });
}

/// The name of the field to search in among the things of the window.
pub fn field_id() -> Id {
    Id::unique("inventory filter")
}

/// A cross that folds a panel away; its name is for those who hear it and for the tip.
pub fn fold_button(ui: &mut Ui, name: &str) -> bool {
    let (place, _) = ui.allocate_exact_size(vec2(34.0, 32.0), Sense::hover());
    cross_button(ui, place, name)
}

/// A cross without an edge.
fn cross_button(ui: &mut Ui, place: Rect, name: &str) -> bool {
    let response = ui.interact(place, ui.scope_id().with(("cross", name)), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    let c = style::colors(ui.ctx());
    let visuals = *ui.style().interact(&response);
    let ground = if response.hovered() { c.hover } else { c.panel };
    if response.hovered() || response.has_focus() {
        let edge = if response.has_focus() { visuals.bg_stroke } else { Stroke::NONE };
        ui.painter().rect(place, CORNER, color32(ground), edge, StrokeKind::Inside);
    }
    Picture::Cross.paint(ui.painter(), place.center(), color32(c.muted), color32(ground));
    response.on_hover_text(name).clicked()
}

#[cfg(test)]
mod tests;
