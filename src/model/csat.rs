//! CSAT: measured satisfaction with one interaction.

use super::plain;
use crate::words::Date;
use serde::{Deserialize, Serialize};

/// The answers to one CSAT question in one round of asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CsatRound {
    /// The day the round ended, if said.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub date: Option<Date>,
    /// How many chose each answer, the least satisfied first; five counts for a scale from 1 to 5.
    pub counts: Vec<u32>,
}

impl CsatRound {
    /// How many answered.
    pub fn answers(&self) -> u64 {
        self.counts.iter().map(|count| u64::from(*count)).sum()
    }

    /// The score: the share of the top two answers, 0 to 1; `None` where nobody answered.
    pub fn score(&self) -> Option<f64> {
        let top: u64 = self.counts.iter().rev().take(2).map(|count| u64::from(*count)).sum();
        let all = self.answers();
        (all > 0).then(|| top as f64 / all as f64)
    }
}

/// How a CSAT score is judged; the thresholds are this program's own and stand in every legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CsatLevel {
    /// From [`CsatLevel::GOOD_FROM`] on.
    Good,
    /// From [`CsatLevel::MIDDLING_FROM`] on.
    Middling,
    /// Below that.
    Bad,
}

impl CsatLevel {
    /// The lowest good score, in whole per cent.
    pub const GOOD_FROM: u32 = 75;
    /// The lowest middling score, in whole per cent.
    pub const MIDDLING_FROM: u32 = 55;

    /// How a score between 0 and 1 is judged, as it is shown: rounded to whole per cent.
    pub fn of(score: f64) -> Self {
        let percent = (score * 100.0).round();
        if percent >= f64::from(Self::GOOD_FROM) {
            Self::Good
        } else if percent >= f64::from(Self::MIDDLING_FROM) {
            Self::Middling
        } else {
            Self::Bad
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_is_the_share_of_the_top_two() {
        let round = CsatRound { date: None, counts: vec![10, 10, 20, 30, 30] };
        assert_eq!(round.score(), Some(0.6));
        assert_eq!(round.answers(), 100);
        assert_eq!(CsatRound { date: None, counts: vec![0; 5] }.score(), None);
    }

    #[test]
    fn a_score_is_judged_as_it_is_shown() {
        assert_eq!(CsatLevel::of(0.746), CsatLevel::Good);
        assert_eq!(CsatLevel::of(0.744), CsatLevel::Middling);
        assert_eq!(CsatLevel::of(0.544), CsatLevel::Bad);
    }
}
