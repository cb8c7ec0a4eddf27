//! Improvements: what is proposed at a touchpoint, who does it by when, and what was learnt.

use super::plain::{self, is_default};
use super::{ImprovementId, Score};
use crate::words::Date;
use serde::{Deserialize, Serialize};

/// A proposal to make a touchpoint better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Improvement {
    /// Names the improvement.
    pub id: ImprovementId,
    /// What is proposed.
    pub title: String,
    /// How far it has come.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: ImprovementState,
    /// How easily it can be done, 1 (hardly) to 5 (easily).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub feasibility: Option<Score>,
    /// How much it would help, 1 (little) to 5 (much).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub effect: Option<Score>,
    /// Who does it; empty if nobody yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub person: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub due: Option<Date>,
    /// The measure it should move; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: String,
    /// What was learnt; empty if nothing yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lesson: String,
}

/// How far an improvement has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ImprovementState {
    /// Somebody has had the idea.
    #[default]
    Idea,
    /// It has been decided.
    Planned,
    /// It is being tried.
    Tried,
    /// It was tried, and it helped.
    Worked,
    /// It was tried, and it did not help.
    DidNotWork,
    /// It was dropped untried.
    Dropped,
}

impl ImprovementState {
    /// All of them, in the order in which an improvement passes them.
    pub const ALL: [Self; 6] = [Self::Idea, Self::Planned, Self::Tried, Self::Worked, Self::DidNotWork, Self::Dropped];
}
