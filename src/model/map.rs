//! The journey map itself: one document.

use super::{
    Channel, ChannelId, CoupledJourney, Lane, LaneId, LinkedMap, Nps, Owner, OwnerId, Persona, PersonaId, Phase, Place,
    Stages, StepId, Touchpoint, TouchpointId, Workshop,
};
use crate::words::{Date, Language};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How much of the customer's life with the company a map covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// From the first need to buying again.
    WholeLifeCycle,
    /// One part of the life cycle.
    PartOfLifeCycle,
    /// One service.
    OneService,
}

impl Scope {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::WholeLifeCycle => "map-whole-life-cycle",
            Self::PartOfLifeCycle => "map-part-of-life-cycle",
            Self::OneService => "map-one-service",
        }
    }
}

/// Whether a map shows what is or what shall be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Perspective {
    /// The journey as it is today.
    #[default]
    AsIs,
    /// The journey as it should be.
    ToBe,
}

impl Perspective {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AsIs => "map-as-is",
            Self::ToBe => "map-to-be",
        }
    }
}

/// One customer-journey map.
///
/// Phases, lanes, personas, owners and channels stand in the order in which people see them; touchpoints are sorted
/// by id ([`JourneyMap::sort`]) and carry their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JourneyMap {
    /// The map's title.
    pub title: String,
    /// The language of the map's fixed words.
    pub language: Language,
    /// How much the map covers, if said.
    pub scope: Option<Scope>,
    /// As-is or to-be.
    pub perspective: Perspective,
    /// What the map is for; empty if not said.
    pub goal: String,
    /// Who looks after the map; empty if not said.
    pub owner: String,
    /// The day the map speaks of, if said.
    pub date: Option<Date>,
    /// The day on which it shall be looked at again, if said.
    pub next_review: Option<Date>,
    /// Other maps that it opens.
    pub linked_maps: Vec<LinkedMap>,
    /// The coarse structure above the phases.
    pub stages: Stages,
    /// The phases, from left to right.
    pub phases: Vec<Arc<Phase>>,
    /// The lanes, from top to bottom.
    pub lanes: Vec<Arc<Lane>>,
    /// The teams answerable for touchpoints.
    pub owners: Vec<Arc<Owner>>,
    /// The channels touchpoints go through.
    pub channels: Vec<Arc<Channel>>,
    /// Those whose journey it is.
    pub personas: Vec<Arc<Persona>>,
    /// All touchpoints, placed and in the inventory, sorted by id.
    pub touchpoints: Vec<Arc<Touchpoint>>,
    /// Parts of the journey that others run.
    pub coupled_journeys: Vec<Arc<CoupledJourney>>,
    /// Whether customers would recommend the company.
    pub nps: Nps,
    /// The workshops at which the map was worked on, in the order in which people see them.
    pub workshops: Vec<Arc<Workshop>>,
}

impl JourneyMap {
    /// Puts touchpoints into the order of their ids, as every other room expects them.
    pub fn sort(&mut self) {
        self.touchpoints.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// The touchpoint of that id. The map must be sorted.
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Arc<Touchpoint>> {
        let at = self.touchpoints.binary_search_by(|touchpoint| touchpoint.id.cmp(id)).ok()?;
        self.touchpoints.get(at)
    }

    /// The owner of that id.
    pub fn owner(&self, id: &OwnerId) -> Option<&Arc<Owner>> {
        self.owners.iter().find(|owner| owner.id == *id)
    }

    /// The channel of that id.
    pub fn channel(&self, id: &ChannelId) -> Option<&Arc<Channel>> {
        self.channels.iter().find(|channel| channel.id == *id)
    }

    /// The channel that a touchpoint goes through: its own, or that of the lane it stands in.
    pub fn channel_of(&self, touchpoint: &Touchpoint) -> Option<&Arc<Channel>> {
        let lane = match &touchpoint.place {
            Place::Inventory => None,
            Place::At { lane, .. } => self.lane(lane),
        };
        self.channel(touchpoint.channel_in(lane.map(Arc::as_ref))?)
    }

    /// The persona of that id.
    pub fn persona(&self, id: &PersonaId) -> Option<&Arc<Persona>> {
        self.personas.iter().find(|persona| persona.id == *id)
    }

    /// The lane of that id.
    pub fn lane(&self, id: &LaneId) -> Option<&Arc<Lane>> {
        self.lanes.iter().find(|lane| lane.id == *id)
    }

    /// The phase that a step belongs to, and the step's number within it, counted from 0.
    pub fn phase_of_step(&self, id: &StepId) -> Option<(&Arc<Phase>, usize)> {
        self.phases.iter().find_map(|phase| Some((phase, phase.steps.iter().position(|step| step == id)?)))
    }

    /// The touchpoints of the inventory, by id: those written down but not placed yet.
    pub fn inventory(&self) -> impl Iterator<Item = &Arc<Touchpoint>> {
        self.touchpoints.iter().filter(|touchpoint| touchpoint.place.is_inventory())
    }
}
