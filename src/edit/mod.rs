//! Changes as values, and the one door for them.
//!
//! An [`Edit`] says what shall change; [`apply`] is a pure function from one sound map to the next. Knows nothing of
//! gestures, history or files. New ids come with the edit: nothing here is left to chance.

mod error;
mod field;
mod part;
mod removal;
mod slug;
mod steps;

pub use error::EditError;
pub use field::{MapField, TouchpointField};
pub use part::{Part, PartId};
pub use slug::slug;

use crate::model::{Emotion, JourneyMap, Kind, PersonaId, PhaseId, Place, StepId, Touchpoint, TouchpointId};
use std::sync::Arc;

/// A change to a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Several changes as one, in this order.
    Several(Vec<Edit>),
    /// Something said of the map itself changes.
    Map(MapField),
    /// A touchpoint goes to a place on the map, or back into the inventory.
    Place {
        /// Which touchpoint.
        touchpoint: TouchpointId,
        /// Where to.
        place: Place,
    },
    /// What is said of a persona's feeling at a touchpoint changes, or is unsaid.
    Emotion {
        /// Where.
        touchpoint: TouchpointId,
        /// Whose.
        persona: PersonaId,
        /// What is said from now on.
        emotion: Option<Emotion>,
    },
    /// Something else said of a touchpoint changes.
    Touchpoint {
        /// Which touchpoint.
        touchpoint: TouchpointId,
        /// What is said from now on.
        field: TouchpointField,
    },
    /// A thing comes to the map, as the one of that number among its kind, counted from 0, or as the last.
    /// Touchpoints have no number: they stand where their place says, and count as written down after all others
    /// unless they say when.
    Add {
        /// The thing.
        part: Part,
        /// Its number.
        at: usize,
    },
    /// Everything said of a thing that the map has changes.
    Set(Part),
    /// A thing becomes the one of that number among its kind, counted from 0 without it. Touchpoints stay.
    Move {
        /// Which thing.
        part: PartId,
        /// Its number from now on.
        to: usize,
    },
    /// A thing goes, and with it what only makes sense with it.
    Remove {
        /// Which thing.
        part: PartId,
        /// Who takes over what it held: an owner its touchpoints, a channel its touchpoints and lanes, a lane or a
        /// phase its cards. Without one, touchpoints lose owner or channel, and cards go into the inventory.
        heir: Option<PartId>,
    },
    /// A step comes to a phase, as the one of that number, counted from 0, or as the last.
    AddStep {
        /// Which phase.
        phase: PhaseId,
        /// The step's id.
        step: StepId,
        /// Its number within the phase.
        at: usize,
    },
    /// A step goes to another number, or to another phase.
    MoveStep {
        /// Which step.
        step: StepId,
        /// The phase it belongs to from now on.
        phase: PhaseId,
        /// Its number within that phase, counted from 0 without it.
        at: usize,
    },
    /// A step goes; its cards go to another step, or into the inventory.
    RemoveStep {
        /// Which step.
        step: StepId,
        /// Where its cards go.
        heir: Option<StepId>,
    },
}

/// The map with a change made. The map must be sorted and sound ([`JourneyMap::check`]); so is the answer.
pub fn apply(map: &JourneyMap, edit: &Edit) -> Result<JourneyMap, EditError> {
    let mut changed = map.clone();
    make(&mut changed, edit)?;
    if may_unsettle(edit)
        && let Some(inconsistency) = changed.check().into_iter().next()
    {
        return Err(EditError::Unsound(Box::new(inconsistency)));
    }
    Ok(changed)
}

/// Whether an edit brings things along that only the whole map can judge. The changes that drags make at every frame
/// are judged on the spot.
fn may_unsettle(edit: &Edit) -> bool {
    match edit {
        Edit::Several(edits) => edits.iter().any(may_unsettle),
        Edit::Touchpoint { field, .. } => field.may_unsettle(),
        Edit::Place { .. }
        | Edit::Emotion { .. }
        | Edit::AddStep { .. }
        | Edit::MoveStep { .. }
        | Edit::RemoveStep { .. }
        | Edit::Move { .. } => false,
        Edit::Map(_) | Edit::Add { .. } | Edit::Set(_) | Edit::Remove { .. } => true,
    }
}

fn make(map: &mut JourneyMap, edit: &Edit) -> Result<(), EditError> {
    match edit {
        Edit::Several(edits) => edits.iter().try_for_each(|edit| make(map, edit)),
        Edit::Map(field) => {
            field.clone().set(map);
            Ok(())
        }
        Edit::Place { touchpoint, place } => {
            holds_touchpoints(map, place)?;
            touchpoint_mut(map, touchpoint)?.place = place.clone();
            Ok(())
        }
        Edit::Emotion { touchpoint, persona, emotion } => {
            if map.persona(persona).is_none() {
                return Err(EditError::missing(Kind::Persona, persona));
            }
            touchpoint_mut(map, touchpoint)?.emotions.set(persona.clone(), emotion.clone());
            Ok(())
        }
        Edit::Touchpoint { touchpoint, field } => {
            field.clone().set(touchpoint_mut(map, touchpoint)?);
            Ok(())
        }
        Edit::Add { part, at } => part.add(map, *at),
        Edit::Set(part) => part.set(map),
        Edit::Move { part, to } => part.move_to(map, *to),
        Edit::Remove { part, heir } => removal::remove(map, part, heir.as_ref()),
        Edit::AddStep { phase, step, at } => steps::add(map, phase, step, *at),
        Edit::MoveStep { step, phase, at } => steps::move_to(map, step, phase, *at),
        Edit::RemoveStep { step, heir } => steps::remove(map, step, heir.as_ref()),
    }
}

/// Whether the map has that place, and cards may stand there.
fn holds_touchpoints(map: &JourneyMap, place: &Place) -> Result<(), EditError> {
    let Some((step, lane)) = place.cell() else { return Ok(()) };
    if map.phase_of_step(step).is_none() {
        return Err(EditError::missing(Kind::Step, step));
    }
    match map.lane(lane) {
        Some(lane) if lane.kind.holds_touchpoints() => Ok(()),
        Some(lane) => Err(EditError::NoTouchpointLane(lane.id.to_string())),
        None => Err(EditError::missing(Kind::Lane, lane)),
    }
}

fn touchpoint_mut<'a>(map: &'a mut JourneyMap, id: &TouchpointId) -> Result<&'a mut Touchpoint, EditError> {
    match map.touchpoints.binary_search_by(|touchpoint| touchpoint.id.cmp(id)) {
        Ok(at) => Ok(Arc::make_mut(&mut map.touchpoints[at])),
        Err(_) => Err(EditError::missing(Kind::Touchpoint, id)),
    }
}

#[cfg(test)]
mod tests;
