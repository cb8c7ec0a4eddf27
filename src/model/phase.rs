//! Stages, and the phases that fall into them.

use super::plain::{self, is_default};
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

    /// The key of the word for it, which a map may replace ([`Stages::own_name`]).
    pub const fn key(self) -> &'static str {
        match self {
            Self::Before => "map-before",
            Self::During => "map-during",
            Self::After => "map-after",
        }
    }
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
    /// How long it lasts, in words; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub duration: String,
    /// Its columns, from left to right. May be empty.
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<StepId>,
    /// What happens between it and the next phase, if anything is said; after the last phase it stays unused.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub transition: Option<Transition>,
}

impl Phase {
    /// A phase without steps, of which nothing more is said.
    pub fn new(id: PhaseId, name: impl Into<String>, stage: Stage) -> Self {
        Self {
            id,
            name: name.into(),
            goal: String::new(),
            stage,
            duration: String::new(),
            steps: Vec::new(),
            transition: None,
        }
    }
}

/// What happens between a phase and the next. What is not said is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Transition {
    /// How long the customer waits.
    #[serde(skip_serializing_if = "is_default")]
    pub wait: String,
    /// What stands in the way.
    #[serde(skip_serializing_if = "is_default")]
    pub obstacle: String,
    /// Who drops out here.
    #[serde(skip_serializing_if = "is_default")]
    pub drops_out: String,
}
