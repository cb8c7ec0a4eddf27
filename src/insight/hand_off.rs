//! Hand-offs: where a persona is passed on to another owner, and whether its curve falls there.
//!
//! Touchpoints of one step happen at the same time. So it is steps that are compared, each as a whole: what is found
//! does not depend on the order of lanes or ranks.

use crate::model::{OwnerId, PersonaId, RunBy, Touchpoint};
use std::collections::BTreeSet;

/// A persona is passed on: nobody who was answerable for one step of its path is answerable for the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOff {
    /// Whom the persona leaves: the numbers in the path of the earlier step's touchpoints that have owners of ours.
    pub from: Vec<usize>,
    /// Who takes over: those of the later step.
    pub to: Vec<usize>,
    /// Whether the persona feels worse in the later step than in the earlier one, on average of what is marked there.
    pub falls: bool,
}

/// The hand-offs of a persona, from left to right.
///
/// `path` is every placed touchpoint with its step, in the order of steps; those that the persona skips are passed
/// over. A step that has no owner of ours, because the customer acts alone or others run it, ends the chain.
pub fn hand_offs<'a, S: PartialEq>(
    path: impl IntoIterator<Item = (S, &'a Touchpoint)>,
    persona: &PersonaId,
) -> Vec<HandOff> {
    hand_offs_along(path.into_iter().map(|(at, touchpoint)| (at, Passing::of(touchpoint, persona))))
}

/// What a hand-off depends on at one touchpoint that a persona passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passing<K> {
    /// The owner of ours who is answerable, by anything that tells owners apart.
    pub owner: Option<K>,
    /// How the persona feels, in tenths, if anybody has said.
    pub tenths: Option<i8>,
}

impl<'a> Passing<&'a OwnerId> {
    /// A persona at a touchpoint; nothing where it skips it.
    fn of(touchpoint: &'a Touchpoint, persona: &PersonaId) -> Option<Self> {
        let owner = match &touchpoint.run_by {
            RunBy::Us => touchpoint.owner.as_ref(),
            RunBy::Customer | RunBy::Other(_) => None,
        };
        let tenths = touchpoint.emotions.felt(persona).map(|(level, _)| level.tenths());
        (!touchpoint.emotions.skips(persona)).then_some(Self { owner, tenths })
    }
}

/// The same as [`hand_offs`], for whoever knows already how a persona passes each touchpoint of the path; nothing where
/// it skips one.
pub fn hand_offs_along<S: PartialEq, K: Ord>(path: impl IntoIterator<Item = (S, Option<Passing<K>>)>) -> Vec<HandOff> {
    let mut found = Vec::new();
    let mut before = Moment::default();
    let mut now = Moment::default();
    let mut step = None;
    for (number, (at, passing)) in path.into_iter().enumerate() {
        let Some(passing) = passing else { continue };
        if step.as_ref() != Some(&at) {
            found.extend(now.after(&before));
            before = std::mem::take(&mut now);
            step = Some(at);
        }
        now.add(number, passing);
    }
    found.extend(now.after(&before));
    found
}

/// One step of a persona's path.
struct Moment<K> {
    owned: Vec<usize>,
    owners: BTreeSet<K>,
    /// The sum of all levels, in tenths, and how many there are.
    tenths: i64,
    marks: i64,
}

impl<K> Default for Moment<K> {
    fn default() -> Self {
        Self { owned: Vec::new(), owners: BTreeSet::new(), tenths: 0, marks: 0 }
    }
}

impl<K: Ord> Moment<K> {
    fn add(&mut self, number: usize, passing: Passing<K>) {
        if let Some(owner) = passing.owner {
            self.owned.push(number);
            self.owners.insert(owner);
        }
        if let Some(tenths) = passing.tenths {
            self.tenths += i64::from(tenths);
            self.marks += 1;
        }
    }

    /// The hand-off from the step before to this one, if there is one.
    fn after(&self, before: &Self) -> Option<HandOff> {
        let handed = !before.owners.is_empty() && !self.owners.is_empty() && before.owners.is_disjoint(&self.owners);
        // Averages compared without dividing, so that equal ones are equal.
        let falls = before.marks > 0 && self.marks > 0 && self.tenths * before.marks < before.tenths * self.marks;
        handed.then(|| HandOff { from: before.owned.clone(), to: self.owned.clone(), falls })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Emotion, EmotionLevel, TouchpointId};

    fn anna() -> PersonaId {
        PersonaId::new("anna")
    }

    /// A touchpoint of an owner ("" for none) at which Anna feels so many tenths.
    fn touchpoint(owner: &str, tenths: Option<i8>) -> Touchpoint {
        let mut touchpoint = Touchpoint::new(TouchpointId::new("t"), "t");
        touchpoint.owner = (!owner.is_empty()).then(|| OwnerId::new(owner));
        let felt = tenths.and_then(EmotionLevel::new).map(|level| Emotion::Felt { level, thought: String::new() });
        touchpoint.emotions.set(anna(), felt);
        touchpoint
    }

    fn found(path: &[(u8, Touchpoint)]) -> Vec<(Vec<usize>, Vec<usize>, bool)> {
        let path = path.iter().map(|(step, touchpoint)| (*step, touchpoint));
        hand_offs(path, &anna()).into_iter().map(|one| (one.from, one.to, one.falls)).collect()
    }

    #[test]
    fn another_owner_in_the_next_step_is_a_hand_off() {
        let path = [
            (0, touchpoint("shop", Some(10))),
            (1, touchpoint("shop", Some(5))),
            (2, touchpoint("store", Some(-5))),
            (3, touchpoint("shop", Some(0))),
        ];
        assert_eq!(found(&path), [(vec![1], vec![2], true), (vec![2], vec![3], false)]);
    }

    #[test]
    fn within_a_step_nobody_is_handed_on() {
        let path = [(0, touchpoint("shop", Some(20))), (0, touchpoint("store", Some(-20)))];
        assert_eq!(found(&path), []);
    }

    #[test]
    fn whoever_stays_on_keeps_the_customer() {
        let path = [(0, touchpoint("shop", None)), (1, touchpoint("store", None)), (1, touchpoint("shop", None))];
        assert_eq!(found(&path), []);
    }

    #[test]
    fn the_order_within_a_step_changes_nothing() {
        let (a, b) = (touchpoint("shop", Some(20)), touchpoint("bank", Some(-10)));
        let (c, d) = (touchpoint("store", Some(-5)), touchpoint("care", Some(10)));
        let mixed = [[&a, &b, &c, &d], [&b, &a, &d, &c], [&a, &b, &d, &c]];
        for order in mixed {
            let path: Vec<_> = [0, 0, 1, 1].into_iter().zip(order.map(Touchpoint::clone)).collect();
            // 0.5 on average before, 0.25 after.
            assert_eq!(found(&path), [(vec![0, 1], vec![2, 3], true)]);
        }
    }

    #[test]
    fn what_has_no_owner_of_ours_ends_the_chain() {
        let mut by_council = touchpoint("shop", None);
        by_council.run_by = RunBy::Other("the council".into());
        for between in [touchpoint("", None), by_council] {
            let path = [(0, touchpoint("shop", None)), (1, between), (2, touchpoint("store", None))];
            assert_eq!(found(&path), []);
        }
    }

    #[test]
    fn what_a_persona_skips_is_not_on_its_path() {
        let mut skipped = touchpoint("bank", None);
        skipped.emotions.set(anna(), Some(Emotion::Skips));
        let path = [(0, touchpoint("shop", None)), (1, skipped), (2, touchpoint("store", None))];
        assert_eq!(found(&path), [(vec![0], vec![2], false)]);
    }
}
