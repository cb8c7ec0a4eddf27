//! The journey map as plain, checked data, in the words of the field.
//!
//! Nothing here knows how a map looks, how it is written to a file or how it is edited. What the types cannot rule
//! out (a touchpoint in a lane that does not exist), [`JourneyMap::check`] reports. Touchpoints stand behind `Arc`,
//! so that a copy of a map is cheap and an edit copies only what it touches.

mod check;
mod csat;
mod emotion;
mod id;
mod lane;
mod map;
mod owner;
mod persona;
mod phase;
pub mod plain;
mod thing;
mod touchpoint;

pub use check::{Inconsistency, InconsistencyKind, Kind, Spot};
pub use csat::{CsatLevel, CsatRound};
pub use emotion::{Emotion, EmotionLevel, Emotions};
pub use id::{ChannelId, LaneId, OwnerId, PersonaId, PhaseId, StepId, TouchpointId};
pub use lane::{Lane, LaneKind, Note};
pub use map::{JourneyMap, Perspective, Scope};
pub use owner::{Channel, ChannelIcon, Colour, Owner, PALETTE_PLACES};
pub use persona::Persona;
pub use phase::{Phase, Stage, Stages};
pub use thing::Thing;
pub use touchpoint::{MomentOfTruth, Place, Rank, RunBy, Touchpoint};
