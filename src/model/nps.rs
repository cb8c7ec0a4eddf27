//! NPS: would customers recommend us, about the whole relation.

use super::plain::{self, is_default};
use crate::words::Date;
use serde::{Deserialize, Serialize};

/// The NPS question and its answers over time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Nps {
    /// The question as it was asked; empty if not said.
    #[serde(skip_serializing_if = "is_default")]
    pub question: String,
    /// The score to reach, -100 to 100.
    #[serde(skip_serializing_if = "Option::is_none", with = "plain")]
    pub target: Option<i8>,
    /// The rounds of asking, oldest first.
    #[serde(skip_serializing_if = "is_default")]
    pub rounds: Vec<NpsRound>,
}

/// The answers of one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NpsRound {
    /// The day the round ended, if said.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub date: Option<Date>,
    /// How many chose each answer, from 0 to 10: eleven counts.
    pub counts: Vec<u32>,
    /// What promoters (9 and 10) wrote.
    #[serde(default, skip_serializing_if = "is_default")]
    pub promoters_say: Vec<String>,
    /// What passives (7 and 8) wrote.
    #[serde(default, skip_serializing_if = "is_default")]
    pub passives_say: Vec<String>,
    /// What detractors (0 to 6) wrote.
    #[serde(default, skip_serializing_if = "is_default")]
    pub detractors_say: Vec<String>,
}

/// A score with how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NpsScore {
    /// The share of promoters less that of detractors, in points from -100 to 100.
    pub points: f64,
    /// Half the width of the 95 % confidence interval, in points.
    pub margin: f64,
    /// How many answered.
    pub answers: u64,
}

impl NpsRound {
    /// How many possible answers the question has: 0 to 10.
    pub const ANSWERS: usize = 11;

    /// The score of the round; `None` where nobody answered.
    ///
    /// The margin is that of a difference of two shares of one sample: 1.96 times the root of
    /// (p + d - (p - d)²) / n, with p promoters and d detractors.
    pub fn score(&self) -> Option<NpsScore> {
        let sum = |counts: &[u32]| counts.iter().map(|count| u64::from(*count)).sum::<u64>();
        let answers = sum(&self.counts);
        if answers == 0 {
            return None;
        }
        let share = |count: u64| count as f64 / answers as f64;
        let promoters = share(sum(self.counts.get(9..).unwrap_or_default()));
        let detractors = share(sum(&self.counts[..self.counts.len().min(7)]));
        let difference = promoters - detractors;
        let variance = (promoters + detractors - difference * difference) / answers as f64;
        Some(NpsScore { points: difference * 100.0, margin: 196.0 * variance.max(0.0).sqrt(), answers })
    }
}

impl Nps {
    /// The score of the latest round that anybody answered.
    pub fn latest(&self) -> Option<NpsScore> {
        self.rounds.iter().rev().find_map(NpsRound::score)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(promoters: u32, passives: u32, detractors: u32) -> NpsRound {
        let mut counts = vec![0; NpsRound::ANSWERS];
        (counts[10], counts[7], counts[0]) = (promoters, passives, detractors);
        NpsRound { date: None, counts, promoters_say: Vec::new(), passives_say: Vec::new(), detractors_say: Vec::new() }
    }

    #[test]
    fn forty_per_cent_promoters_and_ten_detractors_give_thirty_points() {
        let score = round(40, 50, 10).score().expect("answers");
        assert!((score.points - 30.0).abs() < 1e-9);
        // sqrt((0.4 + 0.1 - 0.09) / 100) * 1.96 = 12.55 points.
        assert!((score.margin - 12.55).abs() < 0.01, "{}", score.margin);
        assert_eq!(score.answers, 100);
    }

    #[test]
    fn nobody_asked_is_no_score() {
        assert_eq!(round(0, 0, 0).score(), None);
        assert_eq!(Nps::default().latest(), None);
    }
}
