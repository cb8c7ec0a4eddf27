//! The order of things: phases from left to right, lanes from top to bottom, people as lists show them.

use crate::edit::{Edit, Part, PartId};
use crate::editor::{Change, Label, Selection};
use crate::model::{JourneyMap, Thing};

/// Towards the beginning of a map or list, or towards its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the left, or up.
    Earlier,
    /// To the right, or down.
    Later,
}

impl Direction {
    /// The number next to `at` among `count`, both counted from 0, if there is one.
    pub fn next(self, at: usize, count: usize) -> Option<usize> {
        match self {
            Self::Earlier => at.checked_sub(1),
            Self::Later => Some(at + 1).filter(|next| *next < count),
        }
    }
}

/// A thing becomes the one of that number among its kind, counted from 0 without it; none where it is that already.
/// It is chosen then. Touchpoints have no order of this kind.
pub fn move_part(map: &JourneyMap, id: &PartId, to: usize) -> Option<Change> {
    let (at, count) = place_of(map, id)?;
    let to = to.min(count - 1);
    if to == at {
        return None;
    }
    let name = Part::of(map, id)?.name().to_owned();
    let edit = Edit::Move { part: id.clone(), to };
    Some(Change::new(edit, Label::one("did-move", name)).selecting(Selection::Thing(thing(id)?)))
}

/// A thing changes places with its neighbour; none where it has none there.
pub fn shift_part(map: &JourneyMap, id: &PartId, direction: Direction) -> Option<Change> {
    let (at, count) = place_of(map, id)?;
    move_part(map, id, direction.next(at, count)?)
}

/// A thing's number among its kind, and how many there are.
fn place_of(map: &JourneyMap, id: &PartId) -> Option<(usize, usize)> {
    let among = |at: Option<usize>, count| at.map(|at| (at, count));
    match id {
        PartId::Touchpoint(_) => None,
        PartId::Phase(id) => among(map.phases.iter().position(|it| it.id == *id), map.phases.len()),
        PartId::Lane(id) => among(map.lanes.iter().position(|it| it.id == *id), map.lanes.len()),
        PartId::Owner(id) => among(map.owners.iter().position(|it| it.id == *id), map.owners.len()),
        PartId::Channel(id) => among(map.channels.iter().position(|it| it.id == *id), map.channels.len()),
        PartId::Persona(id) => among(map.personas.iter().position(|it| it.id == *id), map.personas.len()),
        PartId::CoupledJourney(id) => {
            among(map.coupled_journeys.iter().position(|it| it.id == *id), map.coupled_journeys.len())
        }
        PartId::Workshop(id) => among(map.workshops.iter().position(|it| it.id == *id), map.workshops.len()),
    }
}

/// A part of the frame as something to point at; touchpoints are none.
pub(super) fn thing(id: &PartId) -> Option<Thing> {
    Some(match id {
        PartId::Touchpoint(_) => return None,
        PartId::Phase(id) => Thing::Phase(id.clone()),
        PartId::Lane(id) => Thing::Lane(id.clone()),
        PartId::Owner(id) => Thing::Owner(id.clone()),
        PartId::Channel(id) => Thing::Channel(id.clone()),
        PartId::Persona(id) => Thing::Persona(id.clone()),
        PartId::CoupledJourney(id) => Thing::CoupledJourney(id.clone()),
        PartId::Workshop(id) => Thing::Workshop(id.clone()),
    })
}
