//! Stages, and the phases that fall into them.

use super::plain::is_default;
use super::{PhaseId, StepId};
use serde::{Deserialize, Serialize};

/// The coarse structure of every journey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// Before the customer deals with the company.
    #[default]
    Before,
    /// While they deal with each other.
    During,
    /// Afterwards.
    After,
}

impl Stage {
    /// All of them, in the order of a journey.
    pub const ALL: [Self; 3] = [Self::Before, Self::During, Self::After];
}

/// How a map shows its stages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stages {
    /// Whether the stages are left out of the picture.
    #[serde(skip_serializing_if = "is_default")]
    pub hidden: bool,
    /// Another name for "before"; empty for the language's own.
    #[serde(skip_serializing_if = "is_default")]
    pub before: String,
    /// Another name for "during"; empty for the language's own.
    #[serde(skip_serializing_if = "is_default")]
    pub during: String,
    /// Another name for "after"; empty for the language's own.
    #[serde(skip_serializing_if = "is_default")]
    pub after: String,
}

impl Stages {
    /// The map's own name for a stage, if it has one.
    pub fn own_name(&self, stage: Stage) -> Option<&str> {
        let name = match stage {
            Stage::Before => &self.before,
            Stage::During => &self.during,
            Stage::After => &self.after,
        };
        (!name.trim().is_empty()).then_some(name)
    }
}

/// Consecutive steps of a journey under one name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Names the phase.
    pub id: PhaseId,
    /// What people call it.
    pub name: String,
    /// What the customer wants to achieve in it; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub goal: String,
    /// The stage it falls into.
    pub stage: Stage,
    /// Its columns, from left to right. May be empty.
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<StepId>,
}
