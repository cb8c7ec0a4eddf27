//! The journey map as plain, checked data, in the words of the field.
//!
//! Nothing here knows how a map looks, how it is written to a file or how it is edited. What the types cannot rule
//! out (a touchpoint in a lane that does not exist), [`JourneyMap::check`] reports. Touchpoints stand behind `Arc`,
//! so that a copy of a map is cheap and an edit copies only what it touches.

mod assessment;
mod check;
mod coupled;
mod csat;
mod emotion;
mod id;
mod improvement;
mod lane;
mod linked_map;
mod map;
mod nps;
mod owner;
mod path;
mod persona;
mod phase;
pub mod plain;
mod score;
mod thing;
mod touchpoint;
mod workshop;

pub use assessment::{
    CompanyImportance, CompanyReason, CustomerImportance, CustomerValue, DeliveredBy, Deliverer, ForWhom,
    IntendedExperience, KindOfService, KnownFrom, StartedBy,
};
pub use check::{Inconsistency, InconsistencyKind, Kind, Spot};
pub use coupled::{CoupledJourney, PartnershipSheet, Stance};
pub use csat::{Csat, CsatLevel, CsatRound};
pub use emotion::{Emotion, EmotionLevel, Emotions, Grain};
pub use id::{
    ChannelId, CoupledJourneyId, ImprovementId, LaneId, NoteId, OwnerId, PersonaId, PhaseId, StepId, TouchpointId,
    WorkshopId,
};
pub use improvement::{Improvement, ImprovementState};
pub use lane::{FreeNote, Lane, LaneKind, Note};
pub use linked_map::LinkedMap;
pub use map::{JourneyMap, Perspective, Scope};
pub use nps::{Nps, NpsRound, NpsScore};
pub use owner::{Channel, ChannelIcon, Colour, Owner, PALETTE_PLACES};
pub use path::Placed;
pub use persona::Persona;
pub use phase::{Phase, Stage, Stages, Transition};
pub use score::{Score, Share};
pub use thing::Thing;
pub use touchpoint::{MomentOfTruth, Place, Rank, RunBy, Touchpoint};
pub use workshop::{Participant, Workshop};
