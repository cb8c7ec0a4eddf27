//! Series of measurements: scales, targets, and dates that go forward.

use super::Spot::{Field, Index};
use super::{Checker, InconsistencyKind, Kind, Spot, behind};
use crate::model::{Csat, NpsRound};
use crate::words::Date;

impl Checker<'_> {
    /// The answers to a touchpoint's CSAT question, given the way to it.
    pub(super) fn csat(&mut self, csat: &Csat, about: (Kind, &str), way: impl Fn() -> Vec<Spot>) {
        let at = |round: usize, field| behind(&way(), &[Field("rounds"), Index(round), Field(field)]);
        let first = csat.rounds.first().map_or(0, |round| round.counts.len());
        for (i, round) in csat.rounds.iter().enumerate() {
            let answers = round.counts.len();
            if !Csat::ANSWERS.contains(&answers) {
                self.report(at(i, "counts"), about, InconsistencyKind::CsatScale(answers));
            } else if answers != first && Csat::ANSWERS.contains(&first) {
                self.report(at(i, "counts"), about, InconsistencyKind::CsatScaleChanges { answers, first });
            }
        }
        if let Some(i) = first_back_in_time(csat.rounds.iter().map(|round| round.date)) {
            self.report(at(i, "date"), about, InconsistencyKind::DateGoesBack);
        }
    }

    pub(super) fn nps(&mut self) {
        let (nps, about) = (&self.map.nps, (Kind::Map, self.map.title.as_str()));
        if let Some(target) = nps.target
            && !(-100..=100).contains(&target)
        {
            self.report(vec![Field("nps"), Field("target")], about, InconsistencyKind::NpsTarget(target));
        }
        let at = |round, field| vec![Field("nps"), Field("rounds"), Index(round), Field(field)];
        for (i, round) in nps.rounds.iter().enumerate() {
            if round.counts.len() != NpsRound::ANSWERS {
                self.report(at(i, "counts"), about, InconsistencyKind::NpsScale(round.counts.len()));
            }
        }
        if let Some(i) = first_back_in_time(nps.rounds.iter().map(|round| round.date)) {
            self.report(at(i, "date"), about, InconsistencyKind::DateGoesBack);
        }
    }
}

/// The number of the first round that is dated earlier than one before it; rounds without a date are passed over.
fn first_back_in_time(dates: impl Iterator<Item = Option<Date>>) -> Option<usize> {
    let mut latest = None;
    for (i, date) in dates.enumerate() {
        if date.is_some() && date < latest {
            return Some(i);
        }
        latest = date.or(latest);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_before_any_earlier_rounds_date_goes_back() {
        let day = |day| Date::new(2026, 1, day);
        assert_eq!(first_back_in_time([day(1), day(1), None, day(2)].into_iter()), None);
        assert_eq!(first_back_in_time([day(3), None, day(2), day(1)].into_iter()), Some(2));
    }
}
