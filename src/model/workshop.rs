//! Workshops: who came together, and what came of it.

use super::WorkshopId;
use super::plain::{self, is_default};
use crate::words::Date;
use serde::{Deserialize, Serialize};

/// A workshop at which a map was worked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// Names the workshop.
    pub id: WorkshopId,
    /// What people call it.
    pub name: String,
    /// The day it was held.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub date: Option<Date>,
    /// Who took part.
    #[serde(default, skip_serializing_if = "is_default")]
    pub participants: Vec<Participant>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decisions: Vec<String>,
    /// Questions left for later.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parked: Vec<String>,
}

/// Somebody who took part in a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Their name.
    pub name: String,
    /// Their department; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub department: String,
}
