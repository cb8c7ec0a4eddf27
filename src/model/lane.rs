//! Lanes: the rows of a map.

use super::plain::{self, is_default};
use super::{ChannelId, LaneId};
use serde::{Deserialize, Serialize};

/// A row of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Names the lane.
    pub id: LaneId,
    /// What people call it.
    pub name: String,
    /// A word more about it, shown small under the name; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// What it holds.
    pub kind: LaneKind,
}

/// What a lane holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum LaneKind {
    /// Touchpoints; a touchpoint put here takes the channel if it has none of its own.
    Touchpoints {
        /// The channel all of the lane goes through, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
        channel: Option<ChannelId>,
    },
    /// The emotion curves of all personas.
    Emotions,
    /// What touchpoints carry in words, of these kinds.
    Notes(Vec<Note>),
    /// Measured satisfaction.
    Measures,
}

/// A kind of words that touchpoints carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Note {
    /// What a persona thinks there.
    Thoughts,
    /// What hurts.
    PainPoints,
    /// What could be better.
    Ideas,
}
