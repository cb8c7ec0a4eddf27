//! Everything on a map that can be pointed at.

use super::{LaneId, OwnerId, PersonaId, PhaseId, Stage, TouchpointId};

/// One thing on a map, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// The map's title.
    Title,
    /// A stage's bar.
    Stage(Stage),
    /// A phase's header.
    Phase(PhaseId),
    /// A lane.
    Lane(LaneId),
    /// A touchpoint's card.
    Touchpoint(TouchpointId),
    /// A persona's mark on its curve.
    Mark(PersonaId, TouchpointId),
    /// A touchpoint's words in a notes lane.
    Note(TouchpointId),
    /// A touchpoint's measured satisfaction.
    Measure(TouchpointId),
    /// An owner in the legend.
    Owner(OwnerId),
    /// A persona in the key of the emotion lane.
    Persona(PersonaId),
}
