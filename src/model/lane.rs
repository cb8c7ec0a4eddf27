//! Lanes: the rows of a map.

use super::plain::{self, is_default};
use super::{ChannelId, LaneId, NoteId, StepId};
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
    /// What touchpoints carry in words, and notes of the lane's own.
    Notes {
        /// The kinds of words that it shows.
        #[serde(default, skip_serializing_if = "is_default")]
        shows: Vec<Note>,
        /// Its own notes.
        #[serde(default, skip_serializing_if = "is_default")]
        notes: Vec<FreeNote>,
    },
    /// Measured satisfaction.
    Measures,
}

impl LaneKind {
    /// Whether touchpoints can stand in such a lane.
    pub fn holds_touchpoints(&self) -> bool {
        match self {
            Self::Touchpoints { .. } => true,
            Self::Emotions | Self::Notes { .. } | Self::Measures => false,
        }
    }

    /// The lane's own notes; only notes lanes have any.
    pub fn notes(&self) -> &[FreeNote] {
        match self {
            Self::Notes { notes, .. } => notes,
            Self::Touchpoints { .. } | Self::Emotions | Self::Measures => &[],
        }
    }

    /// The same to be changed; none for a lane that cannot have any.
    pub fn notes_mut(&mut self) -> Option<&mut Vec<FreeNote>> {
        match self {
            Self::Notes { notes, .. } => Some(notes),
            Self::Touchpoints { .. } | Self::Emotions | Self::Measures => None,
        }
    }

    /// The channel that all of such a lane goes through, if it is one.
    pub fn channel(&self) -> Option<&ChannelId> {
        match self {
            Self::Touchpoints { channel } => channel.as_ref(),
            Self::Emotions | Self::Notes { .. } | Self::Measures => None,
        }
    }
}

/// A kind of words that touchpoints carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Note {
    /// What a persona thinks there.
    Thoughts,
    /// What works.
    Strengths,
    /// What hurts.
    PainPoints,
    /// What could be better.
    Ideas,
    /// What employees know about it.
    EmployeesKnow,
    /// What is proposed, planned, tried.
    Improvements,
}

impl Note {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Thoughts, Self::Strengths, Self::PainPoints, Self::Ideas, Self::EmployeesKnow, Self::Improvements];
}

/// A note of a lane's own, which spans steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreeNote {
    /// Names the note.
    pub id: NoteId,
    /// What it says.
    pub text: String,
    /// What kind of words it is; none for a plain note.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub kind: Option<Note>,
    /// The first step it spans.
    pub from: StepId,
    /// The last step it spans; the same as the first for a note at one step.
    pub to: StepId,
}
