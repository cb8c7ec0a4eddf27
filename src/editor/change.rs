//! Changes to the open map: the one way in which panels, gestures and commands change it.

use super::{Editor, Label, NewIds, Selection};
use crate::edit::{Edit, EditError};
use crate::model::{
    ChannelId, CoupledJourneyId, ImprovementId, JourneyMap, LaneId, NoteId, OwnerId, PersonaId, PhaseId, StepId,
    TouchpointId, WorkshopId,
};
use std::collections::BTreeSet;

/// A change to the open map, with what it is called and what is chosen after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What shall change.
    pub edit: Edit,
    /// What undoing it will be called.
    pub label: Label,
    /// What is chosen afterwards; none for what was chosen before, as far as it still exists.
    pub selects: Option<Selection>,
    /// Changes that follow each other with the same key are one step of undo.
    pub merges: Option<String>,
}

impl Change {
    /// A change that leaves chosen what was chosen, and is a step of its own.
    pub fn new(edit: Edit, label: Label) -> Self {
        Self { edit, label, selects: None, merges: None }
    }

    /// The same, with something else chosen afterwards.
    #[must_use]
    pub fn selecting(self, selection: Selection) -> Self {
        Self { selects: Some(selection), ..self }
    }

    /// The same, as one step with those of the same key right before it.
    #[must_use]
    pub fn merging(self, key: impl Into<String>) -> Self {
        Self { merges: Some(key.into()), ..self }
    }
}

impl Editor {
    /// Changes the open map. What cannot be is left undone and told by [`Editor::refusal`].
    pub fn change(&mut self, change: &Change) {
        let Some(sheet) = &mut self.sheet else { return };
        let selection = change.selects.clone().unwrap_or_else(|| sheet.selection().clone());
        let bounds = sheet.bounds();
        let done = sheet.change(&change.edit, change.label.clone(), selection, change.merges.clone());
        self.refusal = done.err();
        self.stay_if_resized(bounds);
    }

    /// Shows what an edit would make of the map, until [`Editor::end_preview`] or the next change.
    pub fn preview(&mut self, edit: Edit) {
        if let Some(sheet) = &mut self.sheet {
            let bounds = sheet.bounds();
            self.refusal = sheet.preview(edit).err();
            self.stay_if_resized(bounds);
        }
    }

    /// Shows the map itself again.
    pub fn end_preview(&mut self) {
        if let Some(sheet) = &mut self.sheet {
            sheet.end_preview();
        }
    }

    /// Why the last change could not be made.
    pub fn refusal(&self) -> Option<&EditError> {
        self.refusal.as_ref()
    }

    /// Takes the message of [`Editor::refusal`] away.
    pub fn dismiss_refusal(&mut self) {
        self.refusal = None;
    }

    /// Chooses something, as far as the map has it.
    pub fn select(&mut self, selection: Selection) {
        self.pasted_at = None;
        if let Some(sheet) = &mut self.sheet {
            sheet.select(selection);
        }
    }

    /// What is chosen; nothing without a map.
    pub fn selection(&self) -> &Selection {
        static NOTHING: Selection = Selection::Nothing;
        self.sheet.as_ref().map_or(&NOTHING, |sheet| sheet.selection())
    }

    /// New ids for things of the open map. What is not used up is given again: hand the same maker back with
    /// [`Editor::used_ids`] once the change is made.
    pub fn new_ids(&self) -> MapIds<'_> {
        let map = self.sheet.as_ref().map(|sheet| sheet.map().as_ref());
        MapIds { ids: self.new_ids.clone(), map, made: BTreeSet::new() }
    }

    /// Tells that ids were used.
    pub fn used_ids(&mut self, ids: NewIds) {
        self.new_ids = ids;
    }

    /// Where a change has made the map larger or smaller, the canvas keeps looking where it looked.
    pub(super) fn stay_if_resized(&mut self, before: crate::geom::Rect) {
        if self.sheet.as_ref().is_some_and(|sheet| sheet.bounds() != before) {
            self.framing = super::framing::Framing::Free;
        }
    }
}

/// Makes ids that the open map does not have yet.
#[derive(Clone, Debug)]
pub struct MapIds<'a> {
    ids: NewIds,
    map: Option<&'a JourneyMap>,
    /// Those that were made: what comes to the map together must not share one either.
    made: BTreeSet<String>,
}

macro_rules! new_id {
    ($($(#[$doc:meta])* $name:ident: $id:ident, $taken:expr;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(&mut self, title: &str) -> $id {
                let taken: fn(&JourneyMap, &str) -> bool = $taken;
                let (map, made) = (self.map, &self.made);
                let id = self.ids.id(title, |id| made.contains(id) || map.is_some_and(|map| taken(map, id)));
                let new = $id::new(&id);
                self.made.insert(id);
                new
            }
        )*
    };
}

impl MapIds<'_> {
    new_id! {
        /// An id for a touchpoint of that title.
        touchpoint: TouchpointId, |map, id| map.touchpoint(&TouchpointId::new(id)).is_some();
        /// An id for a phase of that name.
        phase: PhaseId, |map, id| map.phases.iter().any(|phase| phase.id.as_str() == id);
        /// An id for a step in which something of that title happens.
        step: StepId, |map, id| map.phase_of_step(&StepId::new(id)).is_some();
        /// An id for a lane of that name.
        lane: LaneId, |map, id| map.lanes.iter().any(|lane| lane.id.as_str() == id);
        /// An id for a persona of that name.
        persona: PersonaId, |map, id| map.personas.iter().any(|persona| persona.id.as_str() == id);
        /// An id for an owner of that name.
        owner: OwnerId, |map, id| map.owners.iter().any(|owner| owner.id.as_str() == id);
        /// An id for a channel of that name.
        channel: ChannelId, |map, id| map.channels.iter().any(|channel| channel.id.as_str() == id);
        /// An id for an improvement of that title.
        improvement: ImprovementId, |map, id| {
            map.touchpoints.iter().flat_map(|touchpoint| &touchpoint.improvements).any(|it| it.id.as_str() == id)
        };
        /// An id for a coupled journey of that name.
        coupled_journey: CoupledJourneyId, |map, id| map.coupled_journeys.iter().any(|it| it.id.as_str() == id);
        /// An id for a workshop of that name.
        workshop: WorkshopId, |map, id| map.workshops.iter().any(|workshop| workshop.id.as_str() == id);
        /// An id for a lane's own note of those words.
        note: NoteId, |map, id| {
            map.lanes.iter().flat_map(|lane| lane.kind.notes()).any(|note| note.id.as_str() == id)
        };
    }

    /// What to hand back to [`Editor::used_ids`].
    pub fn into_used(self) -> NewIds {
        self.ids
    }
}
