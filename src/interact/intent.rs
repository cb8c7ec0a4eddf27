//! What gestures want done to the map, and what else follows from events.

use super::{Camera, Held, Target};
use crate::model::{EmotionLevel, LaneId, PersonaId, PhaseId, Thing, TouchpointId};

/// What a gesture wants done to the map. New ids are not its business.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Touchpoints go to another place, or copies of them.
    Move {
        /// Which, the one under the pointer among them.
        touchpoints: Vec<TouchpointId>,
        /// The one under the pointer.
        grabbed: TouchpointId,
        /// Where that one goes; the others keep their distance from it.
        target: Target,
        /// Whether they themselves go, or copies of them.
        held: Held,
    },
    /// A touchpoint is made at a place.
    NewCard(Target),
    /// Levels of a persona's curve change.
    Levels {
        /// Whose.
        persona: PersonaId,
        /// Where, and how high from now on.
        levels: Vec<(TouchpointId, EmotionLevel)>,
        /// Whether they were drawn in one sweep.
        drawn: bool,
    },
    /// A phase goes to another number, counted from 0 without it.
    MovePhase(PhaseId, usize),
    /// A lane goes to another number, counted from 0 without it.
    MoveLane(LaneId, usize),
    /// A phase has so many steps from now on, as far as those that go are empty.
    Widen(PhaseId, usize),
}

/// What follows from an event.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The canvas shows another part of the map, or the same one larger or smaller.
    CameraMoved(Camera),
    /// Something was pointed at, or nothing. With `adds`, a touchpoint joins what is chosen, or leaves it.
    Pointed {
        /// What.
        thing: Option<Thing>,
        /// Whether what was chosen stays.
        adds: bool,
    },
    /// These touchpoints, and no others, are chosen.
    Enclosed(Vec<TouchpointId>),
    /// The words of a thing are to be written.
    Opened(Thing),
    /// The map is to be shown as it would be.
    Preview(Intent),
    /// The map is to be shown as it is.
    NoPreview,
    /// The map is to be changed.
    Commit(Intent),
}
