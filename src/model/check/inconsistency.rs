//! What can be wrong with a map, and how that is said.

use crate::model::{Csat, NpsRound, PALETTE_PLACES};
use crate::words::{Say, Words};

/// A kind of thing that messages speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The map as a whole.
    Map,
    /// A phase.
    Phase,
    /// A step.
    Step,
    /// A lane.
    Lane,
    /// A note of a lane's own.
    Note,
    /// An owner.
    Owner,
    /// A channel.
    Channel,
    /// A persona.
    Persona,
    /// A touchpoint.
    Touchpoint,
    /// An improvement.
    Improvement,
    /// A coupled journey.
    CoupledJourney,
    /// A workshop.
    Workshop,
}

impl Kind {
    /// The key of the kind's name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Map => "kind-map",
            Self::Phase => "kind-phase",
            Self::Step => "kind-step",
            Self::Lane => "kind-lane",
            Self::Note => "kind-note",
            Self::Owner => "kind-owner",
            Self::Channel => "kind-channel",
            Self::Persona => "kind-persona",
            Self::Touchpoint => "kind-touchpoint",
            Self::Improvement => "kind-improvement",
            Self::CoupledJourney => "kind-coupled-journey",
            Self::Workshop => "kind-workshop",
        }
    }
}

/// A part of the way to a place in a map: fields by name, list entries by number, map entries by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A field of a struct or of a variant.
    Field(&'static str),
    /// An entry of a list, counted from 0.
    Index(usize),
    /// The value that stands under that key.
    Key(String),
}

/// Something in a map that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistency {
    /// The way to it, as in a file: from the map's fields downwards.
    pub path: Vec<Spot>,
    /// The kind and the name (title, or failing that id) of the thing it is about.
    pub about: (Kind, String),
    /// What is wrong.
    pub kind: InconsistencyKind,
}

/// What is wrong with a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InconsistencyKind {
    /// Its id is empty.
    EmptyId,
    /// Its id is that of another thing of its kind as well.
    DuplicateId(String),
    /// It names a thing that does not exist.
    Missing(Kind, String),
    /// It stands in a lane that holds no touchpoints.
    NoTouchpointLane(String),
    /// Its stage comes before that of the phase to its left.
    StageOutOfOrder,
    /// Its colour is a place that the palette does not have.
    NoSuchColour(u8),
    /// The shares of the personas add up to more than all customers: to so many per cent.
    SharesBeyondAll(u32),
    /// It is a return visit of itself, directly or by way of others.
    ReturnOfItself,
    /// Its last step comes before its first.
    EndsBeforeItBegins,
    /// A CSAT round has fewer or more possible answers than a scale can have.
    CsatScale(usize),
    /// A CSAT round has another number of possible answers than the first.
    CsatScaleChanges {
        /// How many it has.
        answers: usize,
        /// How many the first has.
        first: usize,
    },
    /// An NPS round has another number of counts than there are answers from 0 to 10.
    NpsScale(usize),
    /// An NPS target is not one of the scores that there are.
    NpsTarget(i8),
    /// A round is dated earlier than one before it.
    DateGoesBack,
    /// A touchpoint is part of a coupled journey already.
    CoupledTwice {
        /// The id of the touchpoint.
        touchpoint: String,
        /// The name of the coupled journey that has it.
        journey: String,
    },
    /// A link is no way from the map's own folder.
    LinkNotRelative(String),
}

impl InconsistencyKind {
    /// The same with every text of the map's own changed.
    pub fn map_texts(&self, change: impl Fn(&str) -> String) -> Self {
        match self {
            Self::DuplicateId(id) => Self::DuplicateId(change(id)),
            Self::Missing(kind, id) => Self::Missing(*kind, change(id)),
            Self::NoTouchpointLane(id) => Self::NoTouchpointLane(change(id)),
            Self::CoupledTwice { touchpoint, journey } => {
                Self::CoupledTwice { touchpoint: change(touchpoint), journey: change(journey) }
            }
            Self::LinkNotRelative(path) => Self::LinkNotRelative(change(path)),
            Self::EmptyId
            | Self::StageOutOfOrder
            | Self::NoSuchColour(_)
            | Self::SharesBeyondAll(_)
            | Self::ReturnOfItself
            | Self::EndsBeforeItBegins
            | Self::CsatScale(_)
            | Self::CsatScaleChanges { .. }
            | Self::NpsScale(_)
            | Self::NpsTarget(_)
            | Self::DateGoesBack => self.clone(),
        }
    }
}

impl Say for InconsistencyKind {
    fn say(&self, words: Words) -> String {
        let with = |key: &str, name: &'static str, text: &str| words.with(key, &[(name, text.into())]);
        match self {
            Self::EmptyId => words.get("check-empty-id"),
            Self::DuplicateId(id) => with("check-duplicate-id", "id", id),
            Self::Missing(kind, id) => {
                let kind = words.get(kind.key());
                words.with("check-missing", &[("kind", kind.into()), ("id", id.as_str().into())])
            }
            Self::NoTouchpointLane(id) => with("check-no-touchpoint-lane", "id", id),
            Self::StageOutOfOrder => words.get("check-stage-order"),
            Self::NoSuchColour(place) => {
                words.with("check-colour", &[("place", (*place).into()), ("last", (PALETTE_PLACES - 1).into())])
            }
            Self::SharesBeyondAll(sum) => with("check-shares", "sum", &words.percent(f64::from(*sum) / 100.0)),
            Self::ReturnOfItself => words.get("check-return-of-itself"),
            Self::EndsBeforeItBegins => words.get("check-ends-before-it-begins"),
            Self::CsatScale(answers) => {
                let (least, most) = (*Csat::ANSWERS.start(), *Csat::ANSWERS.end());
                words.with(
                    "check-csat-scale",
                    &[("n", (*answers).into()), ("least", least.into()), ("most", most.into())],
                )
            }
            Self::CsatScaleChanges { answers, first } => {
                words.with("check-csat-scale-changes", &[("n", (*answers).into()), ("first", (*first).into())])
            }
            Self::NpsScale(answers) => {
                words.with("check-nps-scale", &[("n", (*answers).into()), ("all", NpsRound::ANSWERS.into())])
            }
            Self::NpsTarget(target) => with("check-nps-target", "target", &words.number(f64::from(*target), 0)),
            Self::DateGoesBack => words.get("check-date-goes-back"),
            Self::CoupledTwice { touchpoint, journey } => words.with(
                "check-coupled-twice",
                &[("touchpoint", touchpoint.as_str().into()), ("journey", journey.as_str().into())],
            ),
            Self::LinkNotRelative(path) => with("check-link", "path", path),
        }
    }
}

impl Say for Inconsistency {
    fn say(&self, words: Words) -> String {
        let (kind, name) = &self.about;
        let kind = words.get(kind.key());
        let what = self.kind.say(words);
        words.with("check-about", &[("kind", kind.into()), ("name", name.as_str().into()), ("what", what.into())])
    }
}
