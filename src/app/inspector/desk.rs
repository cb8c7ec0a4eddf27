//! What every part of the inspector works with.

use super::draft::Drafts;
use super::level::Hand;
use super::pick::PickState;
use crate::edit::{self, Edit};
use crate::editor::inspect::{Inspected, amendment};
use crate::editor::{Change, Command, Editor, MapIds, NewIds, Selection};
use crate::model::JourneyMap;
use crate::scene::Colors;
use crate::words::{Say, Words};

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
    pub called: &'a mut Vec<Command>,
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

    /// The map as it is, without what a gesture would make of it.
    pub fn committed(&self) -> &'a JourneyMap {
        self.editor.sheet().map_or(self.map, |sheet| sheet.map())
    }

    /// Changes things as one step.
    pub fn amend<T: Inspected>(&mut self, ids: &[T::Id], change: impl Fn(&mut T)) {
        if let Some(change) = amendment(self.committed(), ids, change) {
            self.change(change);
        }
    }

    /// Makes a change, or says why it cannot be.
    pub fn change(&mut self, change: Change) {
        *self.refused = edit::apply(self.committed(), &change.edit).err().map(|error| error.say(self.words));
        if self.refused.is_none() {
            self.called.push(Command::Change(Box::new(change)));
        }
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
