//! What kinds of things a screen reader tells of.

use crate::model::EmotionLevel;

/// What kind of thing is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenRole {
    /// A stage's bar.
    Stage,
    /// A phase's header.
    Phase,
    /// What happens between two phases.
    Transition,
    /// A lane.
    Lane,
    /// A coupled journey's bracket.
    CoupledJourney,
    /// A touchpoint's card.
    Touchpoint,
    /// A persona's mark, at this level.
    Mark(EmotionLevel),
    /// An entry of the legend.
    Legend,
    /// A note of a lane's own.
    Note,
    /// A hand-off on the active persona's path.
    HandOff,
    /// What a persona remembers in the end.
    Memory,
    /// The NPS.
    Measure,
    /// A chip or a sign that opens another map.
    Link,
}

impl SpokenRole {
    /// The level of a mark.
    pub fn level(&self) -> Option<EmotionLevel> {
        match self {
            Self::Mark(level) => Some(*level),
            Self::Stage
            | Self::Phase
            | Self::Transition
            | Self::Lane
            | Self::CoupledJourney
            | Self::Touchpoint
            | Self::Legend
            | Self::Note
            | Self::HandOff
            | Self::Memory
            | Self::Measure
            | Self::Link => None,
        }
    }

    /// Whether more is known of it than the map shows, so that a pointer at rest is told it.
    pub fn has_tip(&self) -> bool {
        match self {
            Self::Touchpoint | Self::Mark(_) | Self::HandOff => true,
            Self::Stage
            | Self::Phase
            | Self::Transition
            | Self::Lane
            | Self::CoupledJourney
            | Self::Legend
            | Self::Note
            | Self::Memory
            | Self::Measure
            | Self::Link => false,
        }
    }
}
