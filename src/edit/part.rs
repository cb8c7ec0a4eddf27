//! The things a map consists of: how they come, change and find another place.

use super::EditError;
use crate::model::{
    Channel, ChannelId, CoupledJourney, CoupledJourneyId, JourneyMap, Kind, Lane, LaneId, Owner, OwnerId, Persona,
    PersonaId, Phase, PhaseId, Rank, Stage, Touchpoint, TouchpointId, Workshop, WorkshopId,
};
use std::sync::Arc;

/// A thing that a map consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A touchpoint.
    Touchpoint(Arc<Touchpoint>),
    /// A phase with its steps.
    Phase(Arc<Phase>),
    /// A lane with its own notes.
    Lane(Arc<Lane>),
    /// A team answerable for touchpoints.
    Owner(Arc<Owner>),
    /// A way in which customer and company meet.
    Channel(Arc<Channel>),
    /// Somebody whose journey it is.
    Persona(Arc<Persona>),
    /// A part of the journey that others run.
    CoupledJourney(Arc<CoupledJourney>),
    /// A workshop.
    Workshop(Arc<Workshop>),
}

/// Names a thing that a map consists of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartId {
    /// A touchpoint.
    Touchpoint(TouchpointId),
    /// A phase.
    Phase(PhaseId),
    /// A lane.
    Lane(LaneId),
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

impl PartId {
    /// What kind of thing it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Touchpoint(_) => Kind::Touchpoint,
            Self::Phase(_) => Kind::Phase,
            Self::Lane(_) => Kind::Lane,
            Self::Owner(_) => Kind::Owner,
            Self::Channel(_) => Kind::Channel,
            Self::Persona(_) => Kind::Persona,
            Self::CoupledJourney(_) => Kind::CoupledJourney,
            Self::Workshop(_) => Kind::Workshop,
        }
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Touchpoint(id) => id.as_str(),
            Self::Phase(id) => id.as_str(),
            Self::Lane(id) => id.as_str(),
            Self::Owner(id) => id.as_str(),
            Self::Channel(id) => id.as_str(),
            Self::Persona(id) => id.as_str(),
            Self::CoupledJourney(id) => id.as_str(),
            Self::Workshop(id) => id.as_str(),
        }
    }

    pub(super) fn missing(&self) -> EditError {
        EditError::Missing(self.kind(), self.as_str().to_owned())
    }

    /// Moves the thing to another number among its kind.
    pub(super) fn move_to(&self, map: &mut JourneyMap, to: usize) -> Result<(), EditError> {
        match self {
            Self::Touchpoint(id) => map.touchpoint(id).map(|_| ()).ok_or_else(|| self.missing()),
            Self::Phase(id) => {
                shift(&mut map.phases, |phase| phase.id == *id, to).map_or_else(
                    || Err(self.missing()),
                    |at| {
                        take_stage_of_neighbours(&mut map.phases, at);
                        Ok(())
                    },
                )?;
                super::steps::mend_spans(map);
                Ok(())
            }
            Self::Lane(id) => self.found(shift(&mut map.lanes, |lane| lane.id == *id, to)),
            Self::Owner(id) => self.found(shift(&mut map.owners, |owner| owner.id == *id, to)),
            Self::Channel(id) => self.found(shift(&mut map.channels, |channel| channel.id == *id, to)),
            Self::Persona(id) => self.found(shift(&mut map.personas, |persona| persona.id == *id, to)),
            Self::CoupledJourney(id) => self.found(shift(&mut map.coupled_journeys, |journey| journey.id == *id, to)),
            Self::Workshop(id) => self.found(shift(&mut map.workshops, |workshop| workshop.id == *id, to)),
        }
    }

    fn found(&self, at: Option<usize>) -> Result<(), EditError> {
        at.map(|_| ()).ok_or_else(|| self.missing())
    }
}

impl Part {
    /// The thing's id.
    pub fn id(&self) -> PartId {
        match self {
            Self::Touchpoint(touchpoint) => PartId::Touchpoint(touchpoint.id.clone()),
            Self::Phase(phase) => PartId::Phase(phase.id.clone()),
            Self::Lane(lane) => PartId::Lane(lane.id.clone()),
            Self::Owner(owner) => PartId::Owner(owner.id.clone()),
            Self::Channel(channel) => PartId::Channel(channel.id.clone()),
            Self::Persona(persona) => PartId::Persona(persona.id.clone()),
            Self::CoupledJourney(journey) => PartId::CoupledJourney(journey.id.clone()),
            Self::Workshop(workshop) => PartId::Workshop(workshop.id.clone()),
        }
    }

    /// The thing's name, a touchpoint's title.
    pub fn name(&self) -> &str {
        match self {
            Self::Touchpoint(touchpoint) => &touchpoint.title,
            Self::Phase(phase) => &phase.name,
            Self::Lane(lane) => &lane.name,
            Self::Owner(owner) => &owner.name,
            Self::Channel(channel) => &channel.name,
            Self::Persona(persona) => &persona.name,
            Self::CoupledJourney(journey) => &journey.name,
            Self::Workshop(workshop) => &workshop.name,
        }
    }

    /// The same thing under another name, a touchpoint's title.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        match &mut self {
            Self::Touchpoint(touchpoint) => name.clone_into(&mut Arc::make_mut(touchpoint).title),
            Self::Phase(phase) => name.clone_into(&mut Arc::make_mut(phase).name),
            Self::Lane(lane) => name.clone_into(&mut Arc::make_mut(lane).name),
            Self::Owner(owner) => name.clone_into(&mut Arc::make_mut(owner).name),
            Self::Channel(channel) => name.clone_into(&mut Arc::make_mut(channel).name),
            Self::Persona(persona) => name.clone_into(&mut Arc::make_mut(persona).name),
            Self::CoupledJourney(journey) => name.clone_into(&mut Arc::make_mut(journey).name),
            Self::Workshop(workshop) => name.clone_into(&mut Arc::make_mut(workshop).name),
        }
        self
    }

    /// The thing of that id in a map.
    pub fn of(map: &JourneyMap, id: &PartId) -> Option<Self> {
        Some(match id {
            PartId::Touchpoint(id) => Self::Touchpoint(map.touchpoint(id)?.clone()),
            PartId::Phase(id) => Self::Phase(map.phases.iter().find(|phase| phase.id == *id)?.clone()),
            PartId::Lane(id) => Self::Lane(map.lane(id)?.clone()),
            PartId::Owner(id) => Self::Owner(map.owner(id)?.clone()),
            PartId::Channel(id) => Self::Channel(map.channel(id)?.clone()),
            PartId::Persona(id) => Self::Persona(map.persona(id)?.clone()),
            PartId::CoupledJourney(id) => {
                Self::CoupledJourney(map.coupled_journeys.iter().find(|journey| journey.id == *id)?.clone())
            }
            PartId::Workshop(id) => Self::Workshop(map.workshops.iter().find(|workshop| workshop.id == *id)?.clone()),
        })
    }

    pub(super) fn add(&self, map: &mut JourneyMap, at: usize) -> Result<(), EditError> {
        if Self::of(map, &self.id()).is_some() {
            let id = self.id();
            return Err(EditError::Taken(id.kind(), id.as_str().to_owned()));
        }
        match self {
            Self::Touchpoint(touchpoint) => {
                let at = map.touchpoints.partition_point(|other| other.id < touchpoint.id);
                let mut touchpoint = touchpoint.clone();
                if touchpoint.written == Rank::default() {
                    // Written down after all that are there.
                    let last = map.touchpoints.iter().map(|other| &other.written).max();
                    Arc::make_mut(&mut touchpoint).written = Rank::between(last, None);
                }
                map.touchpoints.insert(at, touchpoint);
            }
            Self::Phase(phase) => {
                let at = insert(&mut map.phases, phase, at);
                take_stage_of_neighbours(&mut map.phases, at);
            }
            Self::Lane(lane) => {
                insert(&mut map.lanes, lane, at);
            }
            Self::Owner(owner) => {
                insert(&mut map.owners, owner, at);
            }
            Self::Channel(channel) => {
                insert(&mut map.channels, channel, at);
            }
            Self::Persona(persona) => {
                insert(&mut map.personas, persona, at);
            }
            Self::CoupledJourney(journey) => {
                insert(&mut map.coupled_journeys, journey, at);
            }
            Self::Workshop(workshop) => {
                insert(&mut map.workshops, workshop, at);
            }
        }
        Ok(())
    }

    pub(super) fn set(&self, map: &mut JourneyMap) -> Result<(), EditError> {
        let done = match self {
            Self::Touchpoint(touchpoint) => {
                // They are sorted, and may be many.
                let at = map.touchpoints.binary_search_by(|other| other.id.cmp(&touchpoint.id)).ok();
                at.map(|at| map.touchpoints[at] = touchpoint.clone())
            }
            Self::Phase(phase) => replace(&mut map.phases, phase, |other| other.id == phase.id).map(|at| {
                give_stage_to_neighbours(&mut map.phases, at);
            }),
            Self::Lane(lane) => replace(&mut map.lanes, lane, |other| other.id == lane.id).map(|_| ()),
            Self::Owner(owner) => replace(&mut map.owners, owner, |other| other.id == owner.id).map(|_| ()),
            Self::Channel(channel) => replace(&mut map.channels, channel, |other| other.id == channel.id).map(|_| ()),
            Self::Persona(persona) => replace(&mut map.personas, persona, |other| other.id == persona.id).map(|_| ()),
            Self::CoupledJourney(journey) => {
                replace(&mut map.coupled_journeys, journey, |other| other.id == journey.id).map(|_| ())
            }
            Self::Workshop(workshop) => {
                replace(&mut map.workshops, workshop, |other| other.id == workshop.id).map(|_| ())
            }
        };
        done.ok_or_else(|| self.id().missing())
    }
}

fn insert<T>(things: &mut Vec<Arc<T>>, thing: &Arc<T>, at: usize) -> usize {
    let at = at.min(things.len());
    things.insert(at, thing.clone());
    at
}

fn replace<T>(things: &mut [Arc<T>], thing: &Arc<T>, is: impl Fn(&T) -> bool) -> Option<usize> {
    let at = things.iter().position(|other| is(other))?;
    things[at] = thing.clone();
    Some(at)
}

/// Moves a thing to another number; gives the number it really has then.
fn shift<T>(things: &mut Vec<Arc<T>>, is: impl Fn(&T) -> bool, to: usize) -> Option<usize> {
    let from = things.iter().position(|thing| is(thing))?;
    let thing = things.remove(from);
    Some(insert(things, &thing, to))
}

/// A phase that has come to a place takes the stage of those around it, as far as its own does not fit between them.
fn take_stage_of_neighbours(phases: &mut [Arc<Phase>], at: usize) {
    let before = phases[..at].iter().map(|phase| phase.stage).max().unwrap_or(Stage::Before);
    let after = phases[at + 1..].iter().map(|phase| phase.stage).min().unwrap_or(Stage::After);
    let stage = phases[at].stage.max(before).min(after.max(before));
    if stage != phases[at].stage {
        Arc::make_mut(&mut phases[at]).stage = stage;
    }
}

/// Where a phase is put into another stage, those before it that would come later go along, and those after it that
/// would come earlier.
fn give_stage_to_neighbours(phases: &mut [Arc<Phase>], at: usize) {
    let stage = phases[at].stage;
    for (i, phase) in phases.iter_mut().enumerate() {
        if (i < at && phase.stage > stage) || (i > at && phase.stage < stage) {
            Arc::make_mut(phase).stage = stage;
        }
    }
}
