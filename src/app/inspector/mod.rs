//! The inspector at the right: shows and edits everything about whatever is chosen, or about the map itself.
//!
//! What is typed is a draft until Enter or until the keyboard goes elsewhere; then it becomes one change. Nothing
//! here changes a map: the editor does, once the panel has been shown, and what may change is
//! [`crate::editor::inspect`]'s affair.

mod beside;
mod counts;
mod desk;
mod draft;
mod emotions;
mod fields;
mod form;
mod frame;
mod improvements;
mod level;
mod map;
mod measures;
mod nps;
mod people;
mod pick;
mod swatches;
mod touchpoint;
mod worth;

pub use fields::chip_ui;
pub use pick::{Entry, Offers, PickState, Picked, Picking, pick_ui};

use super::fonts::text;
use super::inventory::{arrows_resize, fold_button};
use super::paint::color32;
use super::style::{self, PANEL_MARGIN};
use crate::editor::inspect::Subject;
use crate::editor::{Change, Command, Editor, Selection, SheetId};
use crate::model::Thing;
use crate::text::Face;
use crate::words::Say;
use desk::Desk;
use draft::Drafts;
use egui::{Align, Context, Frame, Id, IdSalt, Layout, Margin, Panel, ScrollArea, Stroke, Ui};
use level::Hand;

/// The panel is shown only where it leaves so much of the window to the map, in points.
const LEAST_CANVAS: f32 = 150.0;
/// The least width of the panel, in points.
const LEAST_WIDTH: f32 = 250.0;

/// What the panel remembers.
#[derive(Default)]
pub struct InspectorPanel {
    drafts: Drafts,
    pick: PickState,
    hand: Hand,
    /// What it is about, and why the last change there could not be.
    subject: Option<Subject>,
    refused: Option<String>,
    /// What was chosen last, and whether that has yet to unfold among the map's own fields and come into sight.
    chosen: Option<Thing>,
    unfolds: bool,
    /// The sheet that it was shown for last: what is typed for one map is nothing to another.
    sheet: Option<SheetId>,
}

impl InspectorPanel {
    /// Whether something is typed that is not on the map yet.
    pub fn has_draft(&self) -> bool {
        self.drafts.any()
    }

    /// Puts what is typed on the map; what cannot be stays in its field, with the reason.
    pub fn flush(&mut self, editor: &mut Editor) {
        let Some(map) = editor.sheet().map(|sheet| sheet.map().clone()) else { return };
        let typed = self.drafts.keep_all(&map, editor.words());
        self.make(typed, editor);
    }

    /// Makes changes; says why one of them cannot be.
    fn make(&mut self, changes: Vec<Change>, editor: &mut Editor) {
        if !changes.is_empty() {
            self.refused = None;
        }
        for change in changes {
            editor.change(&change);
            if let Some(error) = editor.refusal() {
                self.refused = Some(error.say(editor.words()));
                editor.dismiss_refusal();
            }
        }
        self.drafts.drop_kept();
    }

    /// The panel, if it is open, there is a map, and there is room for it.
    pub fn show_ui(&mut self, ui: &mut Ui, editor: &mut Editor, called: &mut Vec<Command>) {
        let Some(id) = editor.sheet().map(|sheet| sheet.id()) else {
            self.drafts.clear();
            return;
        };
        if self.sheet.as_ref() != Some(id) {
            self.sheet = Some(id.clone());
            self.drafts.clear();
            self.refused = None;
        }
        self.follow_choice(editor.selection());
        let room = ui.available_width() - LEAST_CANVAS;
        if room >= LEAST_WIDTH {
            self.panel_ui(ui, editor, room, called);
        }
        if let Some(map) = editor.sheet().map(|sheet| sheet.map().clone()) {
            // The thing that was written about may no longer be chosen, or its field has been folded away.
            let left = self.drafts.keep_left(&map, editor.words());
            self.make(left, editor);
        }
    }

    /// Remembers what is chosen, whether or not its fields can be shown now.
    fn follow_choice(&mut self, selection: &Selection) {
        let chosen = match selection {
            Selection::Thing(thing) => Some(thing),
            Selection::Nothing | Selection::Touchpoints(_) => None,
        };
        if self.chosen.as_ref() != chosen {
            self.chosen = chosen.cloned();
            self.unfolds = true;
        }
    }

    fn panel_ui(&mut self, ui: &mut Ui, editor: &mut Editor, room: f32, called: &mut Vec<Command>) {
        let c = style::colors(ui.ctx());
        let mut open = editor.settings().inspector_open;
        let margin = Margin { top: 12, bottom: 0, left: PANEL_MARGIN, right: 0 };
        let frame = Frame::new().fill(color32(c.panel)).inner_margin(margin);
        let handle = ui.scope_id().with_salt(IdSalt::new("inspector")).with("__resize");
        if open {
            arrows_resize(ui, handle);
        }
        let (mut previews, mut ends_preview, mut used, mut changes) = (None, false, None, Vec::new());
        let panel =
            Panel::right("inspector").default_size(300.0).size_range(LEAST_WIDTH..=room.min(480.0)).frame(frame);
        panel.show_collapsible(ui, &mut open, |ui| {
            let Some(sheet) = editor.sheet() else { return };
            let mut desk = Desk {
                editor,
                map: sheet.shown_map(),
                words: editor.words(),
                colors: c,
                drafts: &mut self.drafts,
                pick: &mut self.pick,
                hand: &mut self.hand,
                refused: &mut self.refused,
                unfolds: &mut self.unfolds,
                called,
                changes: Vec::new(),
                previews: None,
                ends_preview: false,
                used: None,
            };
            let subject = Subject::of(sheet.selection());
            if self.subject.as_ref() != Some(&subject) {
                *desk.refused = None;
                self.subject = Some(subject.clone());
            }
            content_ui(ui, &mut desk, &subject);
            (previews, ends_preview, used, changes) = (desk.previews, desk.ends_preview, desk.used, desk.changes);
        });
        let name = editor.words().get("inspector-resize");
        ui.ctx().accesskit_node_builder(handle, |node| node.set_label(name));
        if let Some(handle) = ui.ctx().read_response(handle).filter(egui::Response::has_focus) {
            let line = Stroke::new(3.0, color32(c.selection));
            ui.painter().vline(handle.rect.center().x + 1.0, handle.rect.y_range(), line);
        }
        editor.inspector_is(open);
        if let Some(ids) = used {
            editor.used_ids(ids);
        }
        if let Some(edit) = previews {
            editor.preview(edit);
        }
        // A slider that is no longer there cannot be let go.
        let lost = matches!(self.hand, Hand::Sliding { .. }) && !ui.input(|input| input.pointer.any_down());
        if lost {
            self.hand = Hand::Free;
        }
        if ends_preview || lost {
            editor.end_preview();
        }
        // At once: whatever else happens in this frame happens to the map that they leave behind.
        if !changes.is_empty() {
            self.make(changes, editor);
            ui.ctx().request_repaint();
        }
    }
}

fn content_ui(ui: &mut Ui, desk: &mut Desk, subject: &Subject) {
    let c = desk.colors;
    ui.set_min_width(ui.available_width());
    ui.horizontal(|ui| {
        let kind = desk.words.with(subject.key(), &[("count", subject.count().into())]);
        ui.label(text(kind, Face::Regular, 13.0).color(color32(c.muted)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(6.0);
            if fold_button(ui, &desk.word("inspector-hide")) {
                desk.called.push(Command::ToggleInspector);
            }
        });
    });
    let salt = Id::unique(("inspector scroll", subject));
    ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
        let before = widgets_so_far(ui);
        ui.set_max_width(ui.available_width() - f32::from(PANEL_MARGIN));
        ui.spacing_mut().item_spacing.y = 5.0;
        if let Some(reason) = desk.refused.clone() {
            fields::refusal_ui(ui, &reason);
        }
        match subject {
            Subject::Map => map::map_ui(ui, desk),
            Subject::Touchpoints(ids) => touchpoint::touchpoints_ui(ui, desk, ids),
            Subject::Stage(stage) => frame::stage_ui(ui, desk, *stage),
            Subject::Phase(id) => frame::phase_ui(ui, desk, id),
            Subject::Transition(id) => frame::transition_ui(ui, desk, id),
            Subject::Step(id) => frame::step_ui(ui, desk, id),
            Subject::Lane(id) => frame::lane_ui(ui, desk, id),
            Subject::Note(id) => frame::note_ui(ui, desk, id),
            Subject::Owner(id) => people::owner_ui(ui, desk, id),
            Subject::Channel(id) => people::channel_ui(ui, desk, id),
            Subject::Persona(id) => people::persona_ui(ui, desk, id),
            Subject::CoupledJourney(id) => beside::coupled_journey_ui(ui, desk, id),
            Subject::Workshop(id) => beside::workshop_ui(ui, desk, id),
        }
        ui.add_space(f32::from(PANEL_MARGIN));
        follow_focus(ui);
        tell_first(ui, before);
    });
}

/// Where [`tell_first`] leaves what it found.
fn first_id() -> Id {
    Id::unique("first of the inspector")
}

/// How many widgets there are so far on the panel's layer.
fn widgets_so_far(ui: &Ui) -> usize {
    ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get_layer(ui.layer_id()).count())
}

/// Remembers the first thing in the panel that takes the keyboard, behind those that were there `before`.
fn tell_first(ui: &Ui, before: usize) {
    let first = ui.ctx().viewport(|viewport| {
        let takes_keyboard = |widget: &&egui::WidgetRect| widget.enabled && widget.sense.is_focusable();
        let own = viewport.this_pass.widgets.get_layer(ui.layer_id()).skip(before);
        own.filter(takes_keyboard).map(|widget| widget.id).next()
    });
    ui.data_mut(|data| data.insert_temp(first_id(), first));
}

/// The first thing in the panel that takes the keyboard, if the panel is on the screen.
pub fn first_field(ctx: &Context) -> Option<Id> {
    let first = ctx.data(|data| data.get_temp::<Option<Id>>(first_id())).flatten()?;
    ctx.read_response(first).map(|response| response.id)
}

/// Brings what the keyboard has come to into sight.
fn follow_focus(ui: &Ui) {
    let Some(id) = ui.memory(|memory| memory.focused().filter(|id| !memory.had_focus_last_frame(*id))) else { return };
    // Asked of the pass itself: asking for a response would let go of what has just been given the keyboard.
    let Some(widget) = ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(id).copied()) else { return };
    let here = widget.layer_id == ui.layer_id() && ui.max_rect().x_range().contains(widget.rect.center().x);
    if here && !ui.clip_rect().contains_rect(widget.rect) {
        ui.scroll_to_rect(widget.rect, None);
    }
}

#[cfg(test)]
mod tests;
