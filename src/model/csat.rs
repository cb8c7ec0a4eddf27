//! CSAT: measured satisfaction with one interaction.

use super::Share;
use super::plain::{self, is_default};
use crate::words::Date;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// A CSAT question and its answers over time. Nothing in it means that nobody has asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Csat {
    /// The question as it was asked; empty if not said.
    #[serde(skip_serializing_if = "is_default")]
    pub question: String,
    /// The score to reach.
    #[serde(skip_serializing_if = "Option::is_none", with = "plain")]
    pub target: Option<Share>,
    /// The rounds of asking, oldest first, all on the same scale.
    #[serde(skip_serializing_if = "is_default")]
    pub rounds: Vec<CsatRound>,
}

impl Csat {
    /// The fewest and the most possible answers that a question can have.
    pub const ANSWERS: RangeInclusive<usize> = 2..=11;

    /// Whether the answers here and there can stand in one series: to one question, on one scale. A question that is
    /// not said may be any.
    pub fn is_one_series_with(&self, other: &Self) -> bool {
        let scale = |csat: &Self| csat.rounds.first().map(|round| round.counts.len());
        let (own, others) = (self.question.trim(), other.question.trim());
        match (scale(self), scale(other)) {
            (Some(one), Some(two)) => one == two && (own == others || own.is_empty() || others.is_empty()),
            (None, _) | (_, None) => true,
        }
    }

    /// Takes in the rounds of another series, by date; those of one day that are alike to the last answer stand there
    /// once, as one round that was copied. Rounds without a date stay behind the one before them. Question and target stay, where something is said.
    pub fn take_in(&mut self, other: &Self) {
        let unanswered = self.rounds.is_empty() && !other.rounds.is_empty();
        if self.question.trim().is_empty() || (unanswered && !other.question.trim().is_empty()) {
            // The question that the answers were given to; one that nobody has answered yet gives way.
            self.question.clone_from(&other.question);
        }
        self.target = self.target.or(other.target);
        // Each round with its own date, or that of the last one before it that has one.
        let dated = |rounds: &[CsatRound]| {
            let mut last = None;
            let with_date = |round: &CsatRound| {
                last = round.date.or(last);
                (last, round.clone())
            };
            rounds.iter().map(with_date).collect::<Vec<_>>()
        };
        let mut all = dated(&self.rounds);
        all.extend(dated(&other.rounds).into_iter().filter(|(_, round)| !self.has_copied(round)));
        all.sort_by_key(|(date, _)| *date);
        self.rounds = all.into_iter().map(|(_, round)| round).collect();
    }

    /// Whether a round of the same day has the same answers: two touchpoints are not both measured so.
    fn has_copied(&self, round: &CsatRound) -> bool {
        round.date.is_some() && self.rounds.contains(round)
    }

    /// The latest round that anybody answered.
    pub fn latest(&self) -> Option<&CsatRound> {
        self.rounds.iter().rev().find(|round| round.answers() > 0)
    }

    /// By how many percentage points the latest score differs from the one before, both as they are shown: rounded to
    /// whole per cent.
    pub fn change(&self) -> Option<i32> {
        let mut scores = self.rounds.iter().rev().filter_map(CsatRound::score).map(percent);
        Some(scores.next()? - scores.next()?)
    }

    /// Whether the latest score, as it is shown, reaches the target; `None` without either.
    pub fn target_met(&self) -> Option<bool> {
        let score = percent(self.latest()?.score()?);
        self.target.map(|target| score >= i32::from(target.percent()))
    }
}

/// A share between 0 and 1 in whole per cent, as it is shown.
fn percent(share: f64) -> i32 {
    (share * 100.0).round() as i32
}

/// The answers to one CSAT question in one round of asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CsatRound {
    /// The day the round ended, if said.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub date: Option<Date>,
    /// How many chose each answer, the least satisfied first; five counts for a scale from 1 to 5.
    pub counts: Vec<u32>,
    /// What people wrote.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comments: Vec<String>,
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
        let of = |counts| CsatRound { date: None, counts, comments: Vec::new() };
        let round = of(vec![10, 10, 20, 30, 30]);
        assert_eq!(round.score(), Some(0.6));
        assert_eq!(round.answers(), 100);
        assert_eq!(of(vec![0; 5]).score(), None);
        let csat = Csat { rounds: vec![round.clone(), of(vec![0; 5])], ..Csat::default() };
        assert_eq!(csat.latest(), Some(&round));
    }

    #[test]
    fn two_series_become_one_by_date_if_question_and_scale_are_the_same() {
        let day = |text: &str| Date::parse(text);
        let round = |date: Option<Date>, top: u32| CsatRound { date, counts: vec![1, top], comments: Vec::new() };
        let csat =
            |question: &str, rounds: Vec<CsatRound>| Csat { question: question.to_owned(), rounds, ..Csat::default() };
        let (march, may, june) = (day("2026-03-01"), day("2026-05-01"), day("2026-06-01"));
        assert!(march.is_some() && may.is_some() && june.is_some());
        let mut one = csat("How was it?", vec![round(march, 1), round(None, 2), round(june, 3)]);
        let other = csat("", vec![round(march, 1), round(may, 4), round(june, 5)]);
        assert!(one.is_one_series_with(&other));
        one.take_in(&other);
        let tops: Vec<u32> = one.rounds.iter().map(|round| round.counts[1]).collect();
        assert_eq!((tops, one.question.as_str()), (vec![1, 2, 4, 3, 5], "How was it?"));
        assert!(!one.is_one_series_with(&csat("Was it quick?", vec![round(may, 1)])));
        let five = CsatRound { counts: vec![1; 5], ..round(may, 1) };
        assert!(!one.is_one_series_with(&csat("", vec![five.clone()])));
        let mut asked = csat("Was it quick?", Vec::new());
        assert!(asked.is_one_series_with(&other), "nobody has answered it");
        asked.take_in(&csat("How was it?", vec![five]));
        assert_eq!((asked.question.as_str(), asked.rounds.len()), ("How was it?", 1));
    }

    #[test]
    fn change_and_target_speak_of_scores_as_they_are_shown() {
        let round = |top: u32| CsatRound { date: None, counts: vec![1000 - top, 0, 0, top, 0], comments: Vec::new() };
        let nobody = CsatRound { date: None, counts: vec![0; 5], comments: Vec::new() };
        let mut csat = Csat { rounds: vec![round(604), nobody, round(796)], ..Csat::default() };
        assert_eq!((csat.change(), csat.target_met()), (Some(20), None));
        csat.target = Share::new(80);
        assert_eq!(csat.target_met(), Some(true), "80 % is shown");
        csat.target = Share::new(81);
        assert_eq!(csat.target_met(), Some(false));
        csat.rounds.truncate(2);
        assert_eq!((csat.change(), csat.target_met()), (None, Some(false)));
        csat.rounds.clear();
        assert_eq!((csat.change(), csat.target_met()), (None, None));
    }

    #[test]
    fn a_score_is_judged_as_it_is_shown() {
        assert_eq!(CsatLevel::of(0.746), CsatLevel::Good);
        assert_eq!(CsatLevel::of(0.744), CsatLevel::Middling);
        assert_eq!(CsatLevel::of(0.544), CsatLevel::Bad);
    }

    #[test]
    fn rounds_of_two_series_join_without_losing_a_question_or_an_answer() {
        let round = CsatRound { date: None, counts: vec![1, 2], comments: Vec::new() };
        let mut asked = Csat { question: "How was it?".into(), ..Csat::default() };
        asked.take_in(&Csat { rounds: vec![round.clone()], ..Csat::default() });
        assert_eq!(asked.question, "How was it?");
        let answers = |csat: &Csat| csat.rounds.iter().map(CsatRound::answers).sum::<u64>();
        let mut one = Csat { rounds: vec![round.clone()], ..Csat::default() };
        one.take_in(&one.clone());
        assert_eq!(answers(&one), 6, "as many may have answered there as here");
        let dated = CsatRound { date: Date::new(2026, 5, 1), ..round };
        let mut copied = Csat { rounds: vec![dated], ..Csat::default() };
        copied.take_in(&copied.clone());
        assert_eq!(answers(&copied), 3, "the same day and the same answers: a copy");
    }
}
