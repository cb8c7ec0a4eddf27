//! The list of entries: only those in sight are drawn, however many there are.

use super::entry::{Look, entry_id, entry_ui};
use super::{InventoryPanel, Query, menu};
use crate::app::heard;
use crate::app::style::PANEL_MARGIN;
use crate::app::tip::entry_tip_ui;
use crate::editor::{Command, Editor, InventoryEntry, Lookalike, Selection, Sheet};
use crate::model::{JourneyMap, TouchpointId};
use egui::accesskit::Action;
use egui::style::ScrollAnimation;
use egui::{Modifiers, PointerButton, Rect, Response, Ui, vec2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The entries that are listed, and how high they were when last seen.
pub(super) struct List {
    map: Arc<JourneyMap>,
    query: Query,
    lookalikes: Vec<Lookalike>,
    /// What entries look like, by their ids: the others' titles.
    like: BTreeMap<TouchpointId, String>,
    pub(super) entries: Vec<InventoryEntry>,
    heights: Vec<f32>,
}

/// An entry on its way into sight. That takes some frames: only when those around it are drawn does it turn out how high
/// they are.
#[derive(Clone, Debug)]
pub(super) struct Reveal {
    touchpoint: TouchpointId,
    /// Whether the keyboard goes there too.
    with_keyboard: bool,
    /// For how many frames nothing has turned out to be higher or lower than it was taken to be.
    calm: u8,
}

impl Reveal {
    pub(super) fn new(touchpoint: &TouchpointId, with_keyboard: bool) -> Self {
        Self { touchpoint: touchpoint.clone(), with_keyboard, calm: 0 }
    }

    /// What is left to do after a frame.
    fn after(self, grew: bool) -> Option<Self> {
        let calm = if grew { 0 } else { self.calm + 1 };
        // The frame after the last one in which the list was moved tells.
        (calm < 3).then_some(Self { with_keyboard: false, calm, ..self })
    }
}

/// How high an entry is taken to be until it has been seen.
const USUAL_HEIGHT: f32 = 44.0;

impl List {
    pub(super) fn of(editor: &Editor, query: &Query, lookalikes: &[Lookalike]) -> Self {
        let map = editor.sheet().map(|sheet| Arc::clone(sheet.map())).unwrap_or_default();
        let title = |id| map.touchpoint(id).map(|touchpoint| touchpoint.title.clone()).unwrap_or_default();
        let like: BTreeMap<_, _> = lookalikes.iter().map(|it| (it.touchpoint.clone(), title(&it.like))).collect();
        let mut entries = editor.inventory(&query.filter, query.order, query.placed_too);
        if query.only_alike {
            entries.retain(|entry| like.contains_key(&entry.touchpoint.id));
        }
        let heights = vec![USUAL_HEIGHT; entries.len()];
        Self { map, query: query.clone(), lookalikes: lookalikes.to_vec(), like, entries, heights }
    }

    pub(super) fn is_of(&self, sheet: &Sheet, query: &Query, lookalikes: &[Lookalike]) -> bool {
        Arc::ptr_eq(&self.map, sheet.map()) && self.query == *query && self.lookalikes == lookalikes
    }

    pub(super) fn position(&self, id: &TouchpointId) -> Option<usize> {
        self.entries.iter().position(|entry| entry.touchpoint.id == *id)
    }

    /// The entries from one to another, both included, in either direction.
    pub(super) fn range(&self, from: &TouchpointId, to: &TouchpointId) -> Vec<TouchpointId> {
        let (Some(from), Some(to)) = (self.position(from), self.position(to)) else { return vec![to.clone()] };
        let ids = self.entries[from.min(to)..=from.max(to)].iter().map(|entry| entry.touchpoint.id.clone());
        if from <= to { ids.collect() } else { ids.rev().collect() }
    }
}

impl InventoryPanel {
    pub(super) fn list_ui(&mut self, ui: &mut Ui, list: &mut List, editor: &Editor, called: &mut Vec<Command>) {
        self.follow(list, editor.selection());
        let panel = ui.max_rect();
        egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - f32::from(PANEL_MARGIN));
            ui.spacing_mut().item_spacing.y = 7.0;
            // A little more than is seen, so that the keyboard walks on beyond the edge.
            let shown = ui.clip_rect().y_range().expand(80.0);
            let told_whole = list.entries.len() <= heard::TOLD_WHOLE;
            let (mut grew, mut wanted) = (false, None);
            for (at, entry) in list.entries.iter().enumerate() {
                let (top, height) = (ui.cursor().min.y, list.heights[at]);
                let id = &entry.touchpoint.id;
                let revealed = self.reveal.take_if(|reveal| reveal.touchpoint == *id);
                // The one that the keyboard comes to is always there to come to.
                let needed = revealed.is_some() || self.current.as_ref() == Some(id);
                if !needed && (top > shown.max || top + height < shown.min) {
                    // What is out of sight only takes its room, however many there are.
                    let rect = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
                    ui.add_space(height + ui.spacing().item_spacing.y);
                    if told_whole && hidden_entry_called(ui, entry, rect, editor) {
                        self.reveal = Some(Reveal::new(id, true));
                        called.push(Command::Select(Selection::of([id.clone()])));
                    }
                    continue;
                }
                if let Some(renaming) = self.renaming.take_if(|renaming| renaming.touchpoint == *id) {
                    self.renaming = renaming.show_ui(ui, entry, called, &mut self.reveal);
                } else {
                    let look = Look {
                        chosen: editor.selection().has(id),
                        current: self.current.as_ref() == Some(id),
                        like: list.like.get(id).map(String::as_str),
                    };
                    let response = entry_ui(ui, entry, look, editor);
                    self.entry_heard(&response, entry, list, editor, called);
                    menu::entry_menu_ui(self, &response, entry, editor, called);
                    if self.carried.is_none() {
                        entry_tip_ui(&response, panel, || (entry.touchpoint.title.clone(), entry.facts(editor)));
                    }
                }
                list.heights[at] = ui.cursor().min.y - top - ui.spacing().item_spacing.y;
                grew |= (list.heights[at] - height).abs() > 0.5;
                if let Some(reveal) = revealed {
                    let rect = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=top + list.heights[at]);
                    // At once: what comes into sight on the way may turn out higher than it was taken to be.
                    ui.scroll_to_rect_animation(rect.expand(8.0), None, ScrollAnimation::none());
                    if reveal.with_keyboard {
                        ui.memory_mut(|memory| memory.request_focus(entry_id(id)));
                    }
                    wanted = Some(reveal);
                    ui.ctx().request_repaint();
                }
            }
            if self.reveal.is_none() {
                self.reveal = wanted.and_then(|reveal| reveal.after(grew));
            }
            // What is not listed cannot come into sight; what has just been asked for can in the next frame.
            self.reveal.take_if(|reveal| list.position(&reveal.touchpoint).is_none());
            if self.reveal.is_some() {
                ui.ctx().request_repaint();
            }
            ui.add_space(f32::from(PANEL_MARGIN));
        });
    }

    /// One entry is where the keyboard comes to; what has been chosen elsewhere comes into sight.
    fn follow(&mut self, list: &List, selection: &Selection) {
        let listed = |id: &&TouchpointId| list.position(id).is_some();
        // Where the keyboard has just been sent, it goes.
        if *selection != self.seen
            && self.reveal.is_none()
            && let Some(first) = selection.touchpoints().iter().find(listed)
        {
            if self.current.as_ref().is_none_or(|current| !selection.has(current)) {
                self.current = Some(first.clone());
                self.range_from = Some(first.clone());
            }
            self.reveal = self.current.as_ref().map(|current| Reveal::new(current, false));
        }
        if self.current.as_ref().filter(listed).is_none() {
            self.current = list.entries.first().map(|entry| entry.touchpoint.id.clone());
        }
    }

    /// What the pointer did to an entry.
    fn entry_heard(
        &mut self,
        response: &Response,
        entry: &InventoryEntry,
        list: &List,
        editor: &Editor,
        called: &mut Vec<Command>,
    ) {
        let id = &entry.touchpoint.id;
        let selection = editor.selection();
        let held = response.ctx.input(|input| input.modifiers);
        if response.gained_focus() && self.reveal.is_none() {
            self.reveal = Some(Reveal::new(id, false));
        }
        if response.double_clicked() {
            self.rename(entry);
        } else if response.clicked() {
            called.push(Command::Select(self.clicked(id, held, list, selection)));
            self.current = Some(id.clone());
            // The keyboard can only go there once it is the one that it comes to.
            self.reveal = Some(Reveal::new(id, true));
        }
        if response.secondary_clicked() && !selection.has(id) {
            called.push(Command::Select(Selection::of([id.clone()])));
            (self.current, self.range_from) = (Some(id.clone()), Some(id.clone()));
        }
        if response.drag_started_by(PointerButton::Primary) {
            let among = selection.has(id);
            let chosen = |entry: &&InventoryEntry| selection.has(&entry.touchpoint.id);
            let carried = if among {
                list.entries.iter().filter(chosen).map(|entry| entry.touchpoint.id.clone()).collect()
            } else {
                called.push(Command::Select(Selection::of([id.clone()])));
                vec![id.clone()]
            };
            self.current = Some(id.clone());
            self.carry(carried);
        }
    }

    /// What a click on an entry chooses.
    fn clicked(&mut self, id: &TouchpointId, held: Modifiers, list: &List, selection: &Selection) -> Selection {
        match self.range_from.clone() {
            Some(from) if held.shift => Selection::of(list.range(&from, id)),
            Some(_) | None => {
                self.range_from = Some(id.clone());
                if held.command { selection.toggled(id) } else { Selection::of([id.clone()]) }
            }
        }
    }
}

/// Tells an entry that is out of sight to whoever listens, and says whether they ask for it.
fn hidden_entry_called(ui: &Ui, entry: &InventoryEntry, rect: Rect, editor: &Editor) -> bool {
    let id = entry_id(&entry.touchpoint.id);
    let listens = ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(egui::Role::Button);
        node.set_label(entry.touchpoint.title.as_str());
        node.set_description(entry.description(editor));
        node.set_bounds(heard::bounds(rect));
        node.add_action(Action::Click);
    });
    listens.is_some() && ui.input(|input| input.has_accesskit_action_request(id, Action::Click))
}
