//! What every part of the inspector works with.

use super::draft::Drafts;
use super::level::Hand;
use super::pick::{PickState, Picking};
use crate::edit::{self, Edit};
use crate::editor::inspect::{Inspected, amendment};
use crate::editor::{Change, Command, Editor, MapIds, NewIds, Selection};
use crate::model::JourneyMap;
use crate::scene::Colors;
use crate::words::Words;
use egui::Id;
use std::borrow::Cow;

/// What a frame of the inspector works with: the map to read, and where to put what shall change.
pub struct Desk<'a> {
    pub editor: &'a Editor,
    /// The map as it is shown.
    pub map: &'a JourneyMap,
    pub words: Words,
    pub colors: &'static Colors,
    pub drafts: &'a mut Drafts,
    pub pick: &'a mut PickState,
    pub hand: &'a mut Hand,
    /// Why the last change that was no typing could not be.
    pub refused: &'a mut Option<String>,
    /// Whether what is chosen has yet to unfold and come into sight.
    pub unfolds: &'a mut bool,
    pub called: &'a mut Vec<Command>,
    /// What shall change, each said of the map that those before it leave behind.
    pub changes: Vec<Change>,
    /// What shall be previewed from now on.
    pub previews: Option<Edit>,
    /// Whether what was previewed has been called off.
    pub ends_preview: bool,
    /// What is left of the ids once some were used.
    pub used: Option<NewIds>,
}

impl<'a> Desk<'a> {
    /// The words behind a key.
    pub fn word(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// What is said of somebody or something, as a name that is heard: "Thought, Anna".
    pub fn of(&self, what: &str, whom: &str) -> String {
        self.words.with("inspector-of", &[("what", what.into()), ("whom", whom.into())])
    }

    /// What the lists that are picked from work with.
    pub fn picking(&mut self) -> Picking<'_> {
        Picking { words: self.words, colors: self.colors, state: self.pick }
    }

    /// The map as it is, without what a gesture would make of it.
    pub fn committed(&self) -> &'a JourneyMap {
        self.editor.sheet().map_or(self.map, |sheet| sheet.map())
    }

    /// Changes things as one step.
    pub fn amend<T: Inspected>(&mut self, ids: &[T::Id], change: impl Fn(&mut T)) {
        self.change(|map| amendment(map, ids, change));
    }

    /// Makes a change of the map as it will be then: with what is being typed, whose field may not have lost the
    /// keyboard, and with what else has changed in this frame.
    pub fn change(&mut self, make: impl FnOnce(&JourneyMap) -> Option<Change>) {
        let typed = self.drafts.keep_all(&self.map_to_be(), self.words);
        self.changes.extend(typed);
        let change = make(&self.map_to_be());
        self.changes.extend(change);
    }

    /// Makes a change of what was typed into a field. What cannot be stays in the field, with the reason.
    pub fn keep(&mut self, field: Id) {
        let change = self.drafts.keep(field, &self.map_to_be(), self.words);
        self.changes.extend(change);
    }

    /// The map with everything that has changed in this frame. What cannot be changes nothing.
    fn map_to_be(&self) -> Cow<'a, JourneyMap> {
        as_changed(self.committed(), &self.changes)
    }

    /// Chooses something else.
    pub fn select(&mut self, selection: Selection) {
        self.called.push(Command::Select(selection));
    }

    /// New ids; hand them back with [`Desk::used`].
    pub fn new_ids(&self) -> MapIds<'a> {
        self.editor.new_ids()
    }

    /// Takes ids back that were used.
    pub fn used(&mut self, ids: MapIds) {
        self.used = Some(ids.into_used());
    }
}

/// A map with some changes made, as far as they can be.
pub fn as_changed<'a>(map: &'a JourneyMap, changes: &[Change]) -> Cow<'a, JourneyMap> {
    let make = |map: Cow<'a, JourneyMap>, change: &Change| edit::apply(&map, &change.edit).map_or(map, Cow::Owned);
    changes.iter().fold(Cow::Borrowed(map), make)
}
