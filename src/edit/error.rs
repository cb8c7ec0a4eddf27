//! Why an edit cannot be.

use crate::model::{Inconsistency, Kind};
use crate::words::{Say, Words};
use std::fmt::Display;
use thiserror::Error;

/// Why an edit cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// It speaks of a thing that the map does not have.
    #[error("{0:?} {1} does not exist")]
    Missing(Kind, String),
    /// It brings a thing whose id the map has already.
    #[error("{0:?} {1} exists already")]
    Taken(Kind, String),
    /// It puts a touchpoint into a lane that holds none.
    #[error("the lane {0} holds no touchpoints")]
    NoTouchpointLane(String),
    /// It gives what a thing held to one of another kind, or to the thing itself.
    #[error("{0} cannot take over")]
    NoHeir(String),
    /// It makes one of two touchpoints, given by their titles, whose measures are no one series.
    #[error("{0} and {1} were measured in two ways")]
    MeasuredApart(String, String),
    /// The map would contradict itself.
    #[error("{0:?}")]
    Unsound(Box<Inconsistency>),
}

impl EditError {
    pub(super) fn missing(kind: Kind, id: &impl Display) -> Self {
        Self::Missing(kind, id.to_string())
    }
}

impl Say for EditError {
    fn say(&self, words: Words) -> String {
        let of_kind =
            |key, kind: &Kind, id: &str| words.with(key, &[("kind", words.get(kind.key()).into()), ("id", id.into())]);
        match self {
            Self::Missing(kind, id) => of_kind("check-missing", kind, id),
            Self::Taken(kind, id) => of_kind("edit-taken", kind, id),
            Self::NoTouchpointLane(id) => words.with("check-no-touchpoint-lane", &[("id", id.as_str().into())]),
            Self::NoHeir(id) => words.with("edit-no-heir", &[("id", id.as_str().into())]),
            Self::MeasuredApart(one, other) => {
                words.with("edit-measured-apart", &[("one", one.as_str().into()), ("other", other.as_str().into())])
            }
            Self::Unsound(inconsistency) => inconsistency.say(words),
        }
    }
}
