//! The inventory at the left: what is written down but not placed, to read and to search.

use super::fonts::text;
use super::heard;
use super::icons::Picture;
use super::paint::{color32, family};
use super::style::{self, CORNER, PANEL_MARGIN};
use crate::editor::{Answerable, Command, Editor, Fact, InventoryEntry, Sheet};
use crate::interact::Gesture;
use crate::model::{JourneyMap, TouchpointId};
use crate::scene;
use crate::text::Face;
use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Event, EventFilter, FontId, Frame, Id, IdSalt, Key, Layout, Margin, Modifiers, Panel, Rect, Sense, Stroke,
    StrokeKind, TextEdit, Ui, pos2, vec2,
};

use std::sync::Arc;

/// What the panel remembers.
#[derive(Default)]
pub struct InventoryPanel {
    /// What is searched for.
    filter: String,
    /// The entry that tells all.
    unfolded: Option<TouchpointId>,
    list: Option<List>,
}

/// The entries that match, and how high they were when last seen.
struct List {
    map: Arc<JourneyMap>,
    filter: String,
    entries: Vec<InventoryEntry>,
    heights: Vec<f32>,
}

/// How high an entry is taken to be until it has been seen.
const USUAL_HEIGHT: f32 = 44.0;

impl List {
    fn of(sheet: &Sheet, filter: &str) -> Self {
        let entries = sheet.inventory(filter);
        let heights = vec![USUAL_HEIGHT; entries.len()];
        Self { map: Arc::clone(sheet.map()), filter: filter.to_owned(), entries, heights }
    }

    fn is_of(&self, sheet: &Sheet, filter: &str) -> bool {
        Arc::ptr_eq(&self.map, sheet.map()) && self.filter == filter
    }
}

impl InventoryPanel {
    /// The panel, if it is open and there is a map.
    pub fn show_ui(&mut self, ui: &mut Ui, editor: &mut Editor, called: &mut Vec<Command>) {
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
        Panel::left("inventory").default_size(264.0).size_range(200.0..=420.0).frame(frame).show_collapsible(
            ui,
            &mut open,
            |ui| self.content_ui(ui, editor, called),
        );
        let name = editor.words().get("inventory-resize");
        ui.ctx().accesskit_node_builder(handle, |node| node.set_label(name));
        if let Some(handle) = ui.ctx().read_response(handle).filter(egui::Response::has_focus) {
            let line = Stroke::new(3.0, color32(c.selection));
            ui.painter().vline(handle.rect.center().x - 1.0, handle.rect.y_range(), line);
        }
        editor.inventory_is(open);
    }

    fn content_ui(&mut self, ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
        let c = style::colors(ui.ctx());
        let words = editor.words();
        let Some(sheet) = editor.sheet() else { return };
        let all = sheet.map().inventory().count();
        // The panel is as wide as it was made, however little there is in it.
        ui.set_min_width(ui.available_width());
        if all > 0 {
            // Before anything else hears of the key.
            self.escape_clears(ui, editor.gesture());
        }
        let mut list = match self.list.take() {
            Some(list) if list.is_of(sheet, &self.filter) => list,
            _ => List::of(sheet, &self.filter),
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
                        let filtered = !self.filter.trim().is_empty();
                        let count = words.with(if filtered { "inventory-found" } else { "inventory-count" }, &values);
                        ui.add(egui::Label::new(text(count, Face::Regular, 12.5).color(color32(c.muted))).truncate());
                    }
                });
            });
            ui.add_space(4.0);
            if all > 0 {
                self.filter_ui(ui, editor);
                ui.add_space(6.0);
            }
        });
        if !list.is_of(sheet, &self.filter) {
            // Something has just been typed.
            list = List::of(sheet, &self.filter);
            ui.ctx().request_repaint();
        }
        if list.entries.is_empty() {
            let says = if sheet.map().touchpoints.is_empty() {
                words.get("inventory-no-touchpoints")
            } else if all == 0 {
                words.get("inventory-empty")
            } else {
                words.with("inventory-no-match", &[("text", self.filter.trim().into())])
            };
            ui.set_max_width(ui.available_width() - f32::from(PANEL_MARGIN));
            ui.label(text(says, Face::Regular, 13.0).color(color32(c.muted)));
            self.list = Some(list);
            return;
        }
        egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - f32::from(PANEL_MARGIN));
            ui.spacing_mut().item_spacing.y = 7.0;
            // A little more than is seen, so that the keyboard walks on beyond the edge.
            let shown = ui.clip_rect().y_range().expand(80.0);
            let told_whole = list.entries.len() <= heard::TOLD_WHOLE;
            for (entry, height) in list.entries.iter().zip(&mut list.heights) {
                let top = ui.cursor().min.y;
                if top > shown.max || top + *height < shown.min {
                    // What is out of sight only takes its room, however many there are.
                    let rect = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), *height));
                    ui.add_space(*height + ui.spacing().item_spacing.y);
                    if told_whole && hidden_entry_called(ui, entry, rect, editor) {
                        self.unfolded = Some(entry.touchpoint.id.clone());
                    }
                    continue;
                }
                let unfolded = self.unfolded.as_ref() == Some(&entry.touchpoint.id);
                if entry_ui(ui, entry, unfolded, editor) {
                    self.unfolded = (!unfolded).then(|| entry.touchpoint.id.clone());
                }
                *height = ui.cursor().min.y - top - ui.spacing().item_spacing.y;
            }
            ui.add_space(f32::from(PANEL_MARGIN));
        });
        self.list = Some(list);
    }
}

impl InventoryPanel {
    /// The field to search in, with a cross that clears it.
    fn filter_ui(&mut self, ui: &mut Ui, editor: &Editor) {
        let c = style::colors(ui.ctx());
        let hint = editor.words().get("inventory-filter");
        let right = if self.filter.is_empty() { 12 } else { 34 };
        let field = TextEdit::singleline(&mut self.filter)
            .id(field_id())
            .hint_text(text(hint.clone(), Face::Regular, 13.5).color(color32(c.muted)))
            .margin(Margin { left: 12, right, top: 8, bottom: 8 })
            .desired_width(f32::INFINITY);
        let field = ui.add(field);
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(hint));
        if !self.filter.is_empty() {
            let place = Rect::from_center_size(field.rect.right_center() - vec2(18.0, 0.0), vec2(24.0, 24.0));
            if cross_button(ui, place, &editor.words().get("inventory-clear")) {
                self.filter.clear();
                field.request_focus();
            }
        }
    }

    /// Escape in the field takes away what is searched for, and only then lets go of the field. A drag that is going
    /// on needs the key more.
    fn escape_clears(&mut self, ui: &Ui, gesture: &Gesture) {
        let ctx = ui.ctx();
        // egui takes the focus away before anybody hears of the key.
        let here = ctx.memory(|memory| memory.had_focus_last_frame(field_id()));
        let drags = gesture.keeps_pointer();
        if here && !drags && !self.filter.is_empty() && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
            self.filter.clear();
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

fn id_of(entry: &InventoryEntry) -> Id {
    Id::unique(("inventory", &entry.touchpoint.id))
}

/// Tells an entry that is out of sight to whoever listens; if they ask for it, it comes into sight, and that is said.
fn hidden_entry_called(ui: &Ui, entry: &InventoryEntry, rect: Rect, editor: &Editor) -> bool {
    let id = id_of(entry);
    let listens = ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(egui::Role::Button);
        node.set_label(entry.touchpoint.title.as_str());
        node.set_description(entry.description(editor));
        node.set_bounds(heard::bounds(rect));
        node.add_action(Action::Click);
    });
    let called = listens.is_some() && ui.input(|input| input.has_accesskit_action_request(id, Action::Click));
    if called {
        ui.scroll_to_rect(rect, Some(Align::Center));
    }
    called
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

fn lines(facts: &[Fact]) -> String {
    facts.iter().map(Fact::line).collect::<Vec<_>>().join("\n")
}

/// A card with the owner's stripe; says whether it was clicked.
fn entry_ui(ui: &mut Ui, entry: &InventoryEntry, unfolded: bool, editor: &Editor) -> bool {
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let width = ui.available_width();
    let owner = entry.answerable.text(words);
    let (stripe, owner_color) = match &entry.answerable {
        Answerable::Owner(owner) => {
            let paint = scene::owner_paint(owner.colour, editor.theme());
            (paint.stripe, paint.text)
        }
        Answerable::Nobody => (c.nobody, c.bad),
        Answerable::Customer | Answerable::Other(_) => (c.nobody, c.muted),
    };
    let font = |face, size| FontId::new(size, family(face));
    // The owner stands beside a title that leaves it room, and under a longer one.
    let inner = width - 18.0 - 12.0;
    let mut owner = LayoutJob::simple(owner, font(Face::SemiBold, 11.5), color32(owner_color), inner);
    if !unfolded {
        // A long name is told whole when the entry is unfolded, or in the tip.
        owner.wrap = TextWrapping::truncate_at_width(inner);
    }
    let owner = ui.painter().layout_job(owner);
    let title =
        |wrap: f32| ui.painter().layout(entry.touchpoint.title.clone(), font(Face::Medium, 13.5), color32(c.ink), wrap);
    let beside = title(f32::INFINITY).size().x + owner.size().x + 12.0 <= inner;
    let title = title(inner);
    let whole_owner = owner.elided.then(|| entry.answerable.text(words));
    let facts = if unfolded { entry.facts(editor) } else { Vec::new() };
    let more = (!facts.is_empty())
        .then(|| ui.painter().layout(lines(&facts), font(Face::Regular, 12.5), color32(c.muted), inner));
    let mut height = title.size().y + 18.0;
    if !beside {
        height += owner.size().y + 3.0;
    }
    let more_top = height - 3.0;
    height += more.as_ref().map_or(0.0, |more| more.size().y + 6.0);

    let (_, rect) = ui.allocate_space(vec2(width, height.max(38.0)));
    // Named by its touchpoint, so that the keyboard stays on it while others come and go.
    let response = ui.interact(rect, id_of(entry), Sense::click());
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &entry.touchpoint.title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(entry.description(editor));
        node.set_expanded(unfolded);
    });
    if ui.is_rect_visible(rect) {
        let ground = if response.hovered() { c.hover } else { c.card };
        let edge = if response.has_focus() {
            Stroke::new(2.0, color32(c.selection))
        } else {
            Stroke::new(1.0, color32(c.panel_line))
        };
        let painter = ui.painter();
        painter.rect(rect, CORNER, color32(ground), edge, StrokeKind::Inside);
        let bar = Rect::from_min_max(rect.min + vec2(0.0, 5.0), pos2(rect.min.x + 5.0, rect.max.y - 5.0));
        painter.rect_filled(bar, egui::CornerRadius { nw: 0, ne: 2, sw: 0, se: 2 }, color32(stripe));
        let left = rect.min.x + 18.0;
        let title_size = title.size();
        let title_top = if beside { rect.min.y + (38.0 - title_size.y) / 2.0 } else { rect.min.y + 9.0 };
        painter.galley(pos2(left, title_top), title, color32(c.ink));
        let owner_at = if beside {
            pos2(rect.max.x - 12.0 - owner.size().x, title_top + (title_size.y - owner.size().y) / 2.0 + 0.5)
        } else {
            pos2(left, title_top + title_size.y + 3.0)
        };
        painter.galley(owner_at, owner, color32(owner_color));
        if let Some(more) = more {
            painter.galley(pos2(left, rect.min.y + more_top), more, color32(c.muted));
        }
    }
    let clicked = response.clicked();
    if let Some(owner) = whole_owner {
        response.on_hover_text(owner);
    }
    clicked
}
