//! Which phase, step or lane a command works on, going by what is chosen.

use crate::editor::Selection;
use crate::model::{JourneyMap, Lane, NoteId, Phase, Place, StepId, Thing};
use std::sync::Arc;

/// The phase that is chosen, or in which stands what is chosen.
pub fn chosen_phase<'a>(map: &'a JourneyMap, selection: &Selection) -> Option<&'a Arc<Phase>> {
    match selection {
        Selection::Thing(Thing::Phase(id) | Thing::Transition(id)) => map.phases.iter().find(|phase| phase.id == *id),
        Selection::Nothing | Selection::Touchpoints(_) | Selection::Thing(_) => {
            chosen_step(map, selection).map(|(phase, _)| phase)
        }
    }
}

/// The step that is chosen, or in which the touchpoint that was chosen first or the chosen note begins: its phase and
/// its number in it, counted from 0.
pub fn chosen_step<'a>(map: &'a JourneyMap, selection: &Selection) -> Option<(&'a Arc<Phase>, usize)> {
    let step: &StepId = match selection {
        Selection::Thing(Thing::Step(id)) => id,
        Selection::Thing(Thing::FreeNote(id)) => &note(map, id)?.1.from,
        Selection::Touchpoints(ids) => match &map.touchpoint(ids.first()?)?.place {
            Place::At { step, .. } => step,
            Place::Inventory => return None,
        },
        Selection::Nothing | Selection::Thing(_) => return None,
    };
    map.phase_of_step(step)
}

/// The lane that is chosen, or in which stands what is chosen.
pub fn chosen_lane<'a>(map: &'a JourneyMap, selection: &Selection) -> Option<&'a Arc<Lane>> {
    match selection {
        Selection::Thing(Thing::Lane(id)) => map.lane(id),
        Selection::Thing(Thing::FreeNote(id)) => Some(note(map, id)?.0),
        Selection::Touchpoints(ids) => map.lane(map.touchpoint(ids.first()?)?.place.cell()?.1),
        Selection::Nothing | Selection::Thing(_) => None,
    }
}

/// A lane's own note, with the lane.
pub(super) fn note<'a>(map: &'a JourneyMap, id: &NoteId) -> Option<(&'a Arc<Lane>, &'a crate::model::FreeNote)> {
    map.lanes.iter().find_map(|lane| Some((lane, lane.kind.notes().iter().find(|note| note.id == *id)?)))
}
