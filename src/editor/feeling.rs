//! How the persona in front feels at the chosen touchpoints, said by keys.

use super::{Change, Editor};
use crate::edit::Edit;
use crate::model::{Emotion, EmotionLevel, Grain, Thing, TouchpointId};

/// How a key moves a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelStep {
    /// Up by a half.
    Higher,
    /// Down by a half.
    Lower,
    /// Up by a tenth.
    TenthHigher,
    /// Down by a tenth.
    TenthLower,
}

impl LevelStep {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Higher, Self::Lower, Self::TenthHigher, Self::TenthLower];

    /// The level that is such a step from another, the last one at the ends.
    pub fn from(self, level: EmotionLevel) -> EmotionLevel {
        EmotionLevel::nearest(f64::from(level.tenths() + self.tenths()), Grain::Tenths)
    }

    /// The steps that lead from one level to another; none where they are the same.
    pub fn between(from: EmotionLevel, to: EmotionLevel) -> Vec<Self> {
        let way = to.tenths() - from.tenths();
        let (half, tenth) = if way > 0 { (Self::Higher, Self::TenthHigher) } else { (Self::Lower, Self::TenthLower) };
        let halves = std::iter::repeat_n(half, usize::from((way / half.tenths()).unsigned_abs()));
        let tenths = std::iter::repeat_n(tenth, usize::from((way % half.tenths()).unsigned_abs()));
        halves.chain(tenths).collect()
    }

    const fn tenths(self) -> i8 {
        match self {
            Self::Higher => 5,
            Self::Lower => -5,
            Self::TenthHigher => 1,
            Self::TenthLower => -1,
        }
    }
}

/// Names chosen touchpoints for as long as nothing else is chosen, however many they are.
pub(super) fn short(chosen: &[TouchpointId]) -> String {
    format!("{} {:?} {:?}", chosen.len(), chosen.first(), chosen.last())
}

impl Editor {
    /// Changes the levels of the persona in front; steps that follow each other are one.
    pub(super) fn feel(&mut self, chosen: &[TouchpointId], level: impl Fn(Option<EmotionLevel>) -> EmotionLevel) {
        let merges = format!("did-feel {}", short(chosen));
        self.say_of_all(chosen, "did-feel", Some(merges), |now| {
            let (now, thought) = match now {
                Some(Emotion::Felt { level, thought }) => (Some(*level), thought.clone()),
                Some(Emotion::Skips) | None => (None, String::new()),
            };
            Some(Emotion::Felt { level: level(now), thought })
        });
    }

    /// Nothing is said any more of how the persona feels.
    pub(super) fn feel_nothing(&mut self, chosen: &[TouchpointId]) {
        self.say_of_all(chosen, "did-clear", None, |_| None);
    }

    /// The persona passes by; where it does so everywhere already, it no longer does.
    pub(super) fn skip(&mut self, chosen: &[TouchpointId]) {
        let all_skip = self.active_persona().zip(self.sheet()).is_some_and(|(persona, sheet)| {
            chosen.iter().all(|id| sheet.map().touchpoint(id).is_some_and(|it| it.emotions.skips(persona)))
        });
        // Never one step with the one before: twice is as if nothing had happened.
        self.say_of_all(chosen, "did-skip", None, |_| (!all_skip).then_some(Emotion::Skips));
    }

    /// The thought behind the level of the first touchpoint is written, which gets a level if it has none.
    pub(super) fn think(&mut self, chosen: &[TouchpointId]) {
        let persona = self.active_persona().cloned();
        let (Some(persona), Some(touchpoint)) = (persona, chosen.first().cloned()) else { return };
        let felt = self
            .sheet
            .as_ref()
            .and_then(|sheet| sheet.map().touchpoint(&touchpoint).map(|it| it.emotions.felt(&persona).is_some()));
        if felt == Some(false) {
            self.feel(chosen, |_| EmotionLevel::default());
        }
        self.begin_naming(Thing::Mark(persona, touchpoint));
        self.reveal_selection();
    }

    fn say_of_all(
        &mut self,
        chosen: &[TouchpointId],
        key: &'static str,
        merges: Option<String>,
        say: impl Fn(Option<&Emotion>) -> Option<Emotion>,
    ) {
        let Some((sheet, persona)) = self.sheet.as_ref().zip(self.active_persona()) else { return };
        let edit = |id: &TouchpointId| {
            let emotion = say(sheet.map().touchpoint(id)?.emotions.of(persona));
            Some(Edit::Emotion { touchpoint: id.clone(), persona: persona.clone(), emotion })
        };
        let edits: Vec<Edit> = chosen.iter().filter_map(edit).collect();
        let merges = merges.map(|merges| format!("{merges} {persona}"));
        let change = Change { merges, ..Change::of(sheet, Edit::Several(edits), key, chosen) };
        self.change(&change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lead_from_any_level_to_any_other_and_stop_at_the_ends() {
        let level = |tenths| EmotionLevel::new(tenths).expect("a level");
        for (from, to) in (-20..=20).flat_map(|from| (-20..=20).map(move |to| (level(from), level(to)))) {
            let steps = LevelStep::between(from, to);
            assert_eq!(steps.iter().fold(from, |at, step| step.from(at)), to);
            assert!(steps.len() <= 8 + 4, "{from:?} {to:?}");
        }
        assert_eq!(LevelStep::Higher.from(level(18)), EmotionLevel::HIGHEST);
        assert_eq!(LevelStep::TenthLower.from(level(-20)), EmotionLevel::LOWEST);
    }
}
