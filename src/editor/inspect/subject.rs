//! What the inspector is about.

use crate::editor::Selection;
use crate::model::{
    ChannelId, CoupledJourneyId, LaneId, NoteId, OwnerId, PersonaId, PhaseId, Stage, StepId, Thing, TouchpointId,
    WorkshopId,
};

/// What the inspector is about: the chosen things, or the map itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The map itself.
    Map,
    /// These touchpoints, at least one.
    Touchpoints(Vec<TouchpointId>),
    /// A stage.
    Stage(Stage),
    /// A phase, with what happens between it and the next.
    Phase(PhaseId),
    /// What happens between that phase and the next.
    Transition(PhaseId),
    /// A step.
    Step(StepId),
    /// A lane.
    Lane(LaneId),
    /// A note of a lane's own.
    Note(NoteId),
    /// An owner.
    Owner(OwnerId),
    /// A channel.
    Channel(ChannelId),
    /// A persona.
    Persona(PersonaId),
    /// A coupled journey.
    CoupledJourney(CoupledJourneyId),
    /// A workshop.
    Workshop(WorkshopId),
}

impl Subject {
    /// What the inspector is about when that is chosen.
    pub fn of(selection: &Selection) -> Self {
        match selection {
            Selection::Nothing => Self::Map,
            Selection::Touchpoints(ids) => Self::Touchpoints(ids.to_vec()),
            Selection::Thing(thing) => match thing.clone() {
                Thing::Title | Thing::Nps | Thing::LinkedMap(_) => Self::Map,
                Thing::Touchpoint(id)
                | Thing::OpensMap(id)
                | Thing::Mark(_, id)
                | Thing::Note(id)
                | Thing::HandOff(_, id)
                | Thing::Measure(id) => Self::Touchpoints(vec![id]),
                Thing::Stage(stage) => Self::Stage(stage),
                Thing::Phase(id) => Self::Phase(id),
                Thing::Step(id) => Self::Step(id),
                Thing::Transition(id) => Self::Transition(id),
                Thing::CoupledJourney(id) => Self::CoupledJourney(id),
                Thing::Lane(id) => Self::Lane(id),
                Thing::FreeNote(id) => Self::Note(id),
                Thing::Owner(id) => Self::Owner(id),
                Thing::Channel(id) => Self::Channel(id),
                Thing::Persona(id) | Thing::Memory(id) => Self::Persona(id),
                Thing::Workshop(id) => Self::Workshop(id),
            },
        }
    }

    /// The key of the kind's name, with the number of them as `$count`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Map => "inspector-map",
            Self::Touchpoints(_) => "inspector-touchpoints",
            Self::Stage(_) => "inspector-stage",
            Self::Phase(_) => "inspector-phase",
            Self::Transition(_) => "inspector-transition",
            Self::Step(_) => "inspector-step",
            Self::Lane(_) => "inspector-lane",
            Self::Note(_) => "inspector-note",
            Self::Owner(_) => "inspector-owner",
            Self::Channel(_) => "inspector-channel",
            Self::Persona(_) => "inspector-persona",
            Self::CoupledJourney(_) => "inspector-coupled-journey",
            Self::Workshop(_) => "inspector-workshop",
        }
    }

    /// How many things it is about.
    pub fn count(&self) -> usize {
        match self {
            Self::Touchpoints(ids) => ids.len(),
            Self::Map
            | Self::Stage(_)
            | Self::Phase(_)
            | Self::Transition(_)
            | Self::Step(_)
            | Self::Lane(_)
            | Self::Note(_)
            | Self::Owner(_)
            | Self::Channel(_)
            | Self::Persona(_)
            | Self::CoupledJourney(_)
            | Self::Workshop(_) => 1,
        }
    }
}
