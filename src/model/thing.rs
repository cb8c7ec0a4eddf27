//! Everything of a map that can be pointed at, on the map or in a list beside it.

use super::{
    ChannelId, CoupledJourneyId, LaneId, NoteId, OwnerId, PersonaId, PhaseId, Stage, StepId, TouchpointId, WorkshopId,
};

/// One thing on a map, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// The map's title.
    Title,
    /// Whether customers would recommend the company.
    Nps,
    /// A linked map of the map itself, by its number.
    LinkedMap(usize),
    /// A stage's bar.
    Stage(Stage),
    /// A phase's header.
    Phase(PhaseId),
    /// A step, one column within a phase.
    Step(StepId),
    /// What happens between that phase and the next.
    Transition(PhaseId),
    /// A coupled journey's bracket.
    CoupledJourney(CoupledJourneyId),
    /// A lane.
    Lane(LaneId),
    /// A touchpoint's card.
    Touchpoint(TouchpointId),
    /// The sign on a touchpoint's card that opens another map.
    OpensMap(TouchpointId),
    /// A persona's mark on its curve.
    Mark(PersonaId, TouchpointId),
    /// A touchpoint's words in a notes lane.
    Note(TouchpointId),
    /// A note of a lane's own.
    FreeNote(NoteId),
    /// Where a persona is handed on to another owner, after this touchpoint.
    HandOff(PersonaId, TouchpointId),
    /// What a persona remembers in the end.
    Memory(PersonaId),
    /// A touchpoint's measured satisfaction.
    Measure(TouchpointId),
    /// An owner in the legend.
    Owner(OwnerId),
    /// A channel.
    Channel(ChannelId),
    /// A persona in the key of the emotion lane.
    Persona(PersonaId),
    /// A workshop at which the map was worked on.
    Workshop(WorkshopId),
}

impl Thing {
    /// The persona on whose curve a mark stands.
    pub fn marked_persona(&self) -> Option<&PersonaId> {
        match self {
            Self::Mark(persona, _) => Some(persona),
            Self::Title
            | Self::Nps
            | Self::LinkedMap(_)
            | Self::Stage(_)
            | Self::Phase(_)
            | Self::Step(_)
            | Self::Transition(_)
            | Self::CoupledJourney(_)
            | Self::Lane(_)
            | Self::Touchpoint(_)
            | Self::OpensMap(_)
            | Self::Note(_)
            | Self::FreeNote(_)
            | Self::HandOff(..)
            | Self::Memory(_)
            | Self::Measure(_)
            | Self::Owner(_)
            | Self::Channel(_)
            | Self::Persona(_)
            | Self::Workshop(_) => None,
        }
    }
}
