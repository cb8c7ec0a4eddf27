//! What is known of a touchpoint, a fact at a time: for those who hear it, for its tip and for the inventory.

use super::feeling_key;
use crate::layout::state_key;
use crate::model::{EmotionLevel, MomentOfTruth, PersonaId, RunBy, Touchpoint};
use crate::words::Words;

/// One thing that is known of a touchpoint or a mark, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What the text is about (`Owner`, a persona's name), where it does not say so itself.
    pub label: Option<String>,
    /// What is known.
    pub text: String,
}

impl Fact {
    /// A fact that says itself what it is about.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { label: None, text: text.into() }
    }

    fn about(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: Some(label.into()), text: text.into() }
    }

    /// Label and text on one line.
    pub fn line(&self) -> String {
        match &self.label {
            Some(label) => format!("{label}: {}", self.text),
            None => self.text.clone(),
        }
    }
}

/// The lines of facts, one after the other as they are heard.
pub(super) fn heard(facts: &[Fact]) -> String {
    facts.iter().map(Fact::line).collect::<Vec<_>>().join("; ")
}

/// A thought in the quotation marks of its language.
pub(super) fn quoted(thought: &str, words: Words) -> String {
    words.with("map-quote", &[("what", thought.into())])
}

/// A level with the word for it.
pub(super) fn level_with_word(level: EmotionLevel, words: Words) -> String {
    let values = [("level", words.level(level.value()).into()), ("word", words.get(feeling_key(level)).into())];
    words.with("level-with-word", &values)
}

/// Who is answerable for a touchpoint, or who else runs it.
pub(super) fn answerable(touchpoint: &Touchpoint, owner: Option<&str>, words: Words) -> Fact {
    let run_by = |name: String| Fact::about(words.get("fact-run-by"), name);
    match (&touchpoint.run_by, owner) {
        (RunBy::Us, Some(owner)) => Fact::about(words.get("fact-owner"), owner),
        (RunBy::Us, None) => Fact::about(words.get("fact-owner"), words.get("fact-nobody")),
        (RunBy::Customer, _) => run_by(words.get("inventory-customer")),
        (RunBy::Other(name), _) if name.trim().is_empty() => run_by(words.get("inventory-others")),
        (RunBy::Other(name), _) => run_by(name.clone()),
    }
}

/// The names of what a touchpoint refers to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The channel's.
    pub channel: Option<&'a str>,
    /// That of the touchpoint that it comes again of.
    pub first_visit: Option<&'a str>,
}

/// Everything else that is known of a touchpoint but its title and its place.
pub(super) fn facts<'a>(
    touchpoint: &Touchpoint,
    Known { channel, first_visit }: Known,
    personas: impl Iterator<Item = (&'a str, &'a PersonaId)> + Clone,
    words: Words,
) -> Vec<Fact> {
    let mut facts = Vec::new();
    let plain =
        |key: &str, name: &'static str, value: &str| Fact::plain(words.with(key, &[(name, value.to_owned().into())]));
    facts.extend(first_visit.map(|first| plain("spoken-return", "first", first)));
    if let Some(channel) = channel {
        facts.push(Fact::about(words.get("fact-channel"), channel));
    }
    match &touchpoint.moment_of_truth {
        MomentOfTruth::No => {}
        MomentOfTruth::Everyone => facts.push(Fact::plain(words.get("map-moment-of-truth"))),
        MomentOfTruth::Personas(for_whom) => {
            let names: Vec<&str> =
                personas.clone().filter(|(_, id)| for_whom.contains(id)).map(|(name, _)| name).collect();
            facts.push(Fact::about(words.get("map-moment-of-truth"), names.join(", ")));
        }
    }
    if let Some(importance) = touchpoint.importance_to_customer {
        let score = importance.score.value().to_string();
        facts.push(Fact::about(words.get("fact-important"), words.with("fact-score", &[("score", score.into())])));
    }
    let about_each =
        |texts: &[String], key| texts.iter().map(|text| Fact::about(words.get(key), text)).collect::<Vec<_>>();
    facts.extend(about_each(&touchpoint.strengths, "map-strength"));
    facts.extend(about_each(&touchpoint.pain_points, "map-pain-point"));
    facts.extend(about_each(&touchpoint.ideas, "map-idea"));
    facts.extend(about_each(&touchpoint.employees_know, "map-employees-know"));
    facts.extend(touchpoint.improvements.iter().map(|improvement| {
        let state = words.get(state_key(improvement.state));
        let values = [("state", state.into()), ("text", improvement.title.as_str().into())];
        Fact::about(words.get("fact-improvement"), words.with("fact-in-state", &values))
    }));
    for (name, id) in personas {
        if let Some((level, thought)) = touchpoint.emotions.felt(id) {
            let level = level_with_word(level, words);
            let felt = if thought.is_empty() { level } else { format!("{level}, {}", quoted(thought, words)) };
            facts.push(Fact::about(name, felt));
        } else if touchpoint.emotions.skips(id) {
            facts.push(Fact::about(name, words.get("fact-skips")));
        }
    }
    if let Some(linked) = &touchpoint.opens {
        facts.push(Fact::plain(words.with("spoken-opens", &[("map", linked.title.as_str().into())])));
    }
    if let Some((score, answers)) = touchpoint.csat.latest().and_then(|round| Some((round.score()?, round.answers()))) {
        let values = [("score", words.percent(score).into()), ("answers", words.number(answers as f64, 0).into())];
        facts.push(Fact::about("CSAT", words.with("fact-csat", &values)));
    }
    if let Some(points) = touchpoint.csat.change() {
        facts.push(plain("spoken-csat-change", "points", &words.level(f64::from(points))));
    }
    if let (Some(target), Some(met)) = (touchpoint.csat.target, touchpoint.csat.target_met()) {
        let percent = words.percent(f64::from(target.percent()) / 100.0);
        facts.push(plain(
            if met { "spoken-csat-target-met" } else { "spoken-csat-target-missed" },
            "percent",
            &percent,
        ));
    }
    facts
}
