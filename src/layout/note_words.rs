//! What notes say: the words, the heading and the small print of each kind.

use super::memory::Setter;
use super::metrics as m;
use super::parts::{NoteKind, NoteSource};
use crate::model::{FreeNote, Improvement, ImprovementState, JourneyMap, Note, Touchpoint};
use crate::text::TextStyle;
use std::borrow::Cow;

/// Words on their way into a box.
pub(super) struct Words<'a> {
    pub source: NoteSource,
    pub kind: NoteKind,
    /// In capitals: what it is, and how far it has come.
    pub heading: Vec<String>,
    pub text: Cow<'a, str>,
    /// In small print.
    pub details: Vec<String>,
}

impl Words<'_> {
    /// How the words are set: what people think leans.
    pub fn style(&self) -> TextStyle {
        match &self.kind {
            NoteKind::Thought(_) => m::THOUGHT,
            NoteKind::Strength
            | NoteKind::PainPoint
            | NoteKind::Idea
            | NoteKind::EmployeesKnow
            | NoteKind::Improvement(_)
            | NoteKind::Plain => m::NOTE,
        }
    }
}

/// Adds what a touchpoint carries of one kind.
pub(super) fn of_touchpoint<'a>(
    map: &'a JourneyMap,
    touchpoint: &'a Touchpoint,
    note: Note,
    setter: &Setter,
    out: &mut Vec<Words<'a>>,
) {
    let source = || NoteSource::Touchpoint(touchpoint.id.clone());
    let mut plain = |texts: &'a [String], kind: NoteKind| {
        out.extend(texts.iter().map(|text| Words {
            source: source(),
            kind: kind.clone(),
            heading: heading(&kind, setter),
            text: text.into(),
            details: Vec::new(),
        }));
    };
    match note {
        Note::Thoughts => out.extend(map.personas.iter().filter_map(|persona| {
            let (_, thought) = touchpoint.emotions.felt(&persona.id)?;
            let thought = thought.trim();
            (!thought.is_empty()).then(|| Words {
                source: source(),
                kind: NoteKind::Thought(Some(persona.clone())),
                heading: vec![persona.name.to_uppercase()],
                text: setter.words.with("map-quote", &[("what", thought.into())]).into(),
                details: Vec::new(),
            })
        })),
        Note::Strengths => plain(&touchpoint.strengths, NoteKind::Strength),
        Note::PainPoints => plain(&touchpoint.pain_points, NoteKind::PainPoint),
        Note::Ideas => plain(&touchpoint.ideas, NoteKind::Idea),
        Note::EmployeesKnow => plain(&touchpoint.employees_know, NoteKind::EmployeesKnow),
        Note::Improvements => out.extend(touchpoint.improvements.iter().map(|improvement| {
            let kind = NoteKind::Improvement(Some(improvement.state));
            Words {
                source: source(),
                heading: heading(&kind, setter),
                kind,
                text: improvement.title.as_str().into(),
                details: scores(improvement, setter),
            }
        })),
    }
}

/// What a note of a lane's own says.
pub(super) fn of_lane<'a>(note: &'a FreeNote, setter: &Setter) -> Words<'a> {
    let kind = match note.kind {
        Some(Note::Thoughts) => NoteKind::Thought(None),
        Some(Note::Strengths) => NoteKind::Strength,
        Some(Note::PainPoints) => NoteKind::PainPoint,
        Some(Note::Ideas) => NoteKind::Idea,
        Some(Note::EmployeesKnow) => NoteKind::EmployeesKnow,
        Some(Note::Improvements) => NoteKind::Improvement(None),
        None => NoteKind::Plain,
    };
    let text = match kind {
        NoteKind::Thought(_) => setter.words.with("map-quote", &[("what", note.text.trim().into())]).into(),
        NoteKind::Strength
        | NoteKind::PainPoint
        | NoteKind::Idea
        | NoteKind::EmployeesKnow
        | NoteKind::Improvement(_)
        | NoteKind::Plain => Cow::Borrowed(note.text.as_str()),
    };
    Words {
        source: NoteSource::Lane(note.id.clone()),
        heading: heading(&kind, setter),
        kind,
        text,
        details: Vec::new(),
    }
}

/// What it is, in capitals.
fn heading(kind: &NoteKind, setter: &Setter) -> Vec<String> {
    let mut keys = vec![kind_key(kind)];
    match kind {
        NoteKind::Improvement(Some(state)) => keys.push(state_key(*state)),
        NoteKind::Improvement(None)
        | NoteKind::Thought(_)
        | NoteKind::Strength
        | NoteKind::PainPoint
        | NoteKind::Idea
        | NoteKind::EmployeesKnow
        | NoteKind::Plain => {}
    }
    keys.into_iter().map(|key| setter.words.get(key).to_uppercase()).collect()
}

/// The key of the word for what a note is.
pub const fn kind_key(kind: &NoteKind) -> &'static str {
    match kind {
        NoteKind::Thought(_) => "map-thought",
        NoteKind::Strength => "map-strength",
        NoteKind::PainPoint => "map-pain-point",
        NoteKind::Idea => "map-idea",
        NoteKind::EmployeesKnow => "map-employees-know",
        NoteKind::Improvement(_) => "map-improvement",
        NoteKind::Plain => "map-note",
    }
}

/// The key of the words for how far an improvement has come.
pub const fn state_key(state: ImprovementState) -> &'static str {
    match state {
        ImprovementState::Idea => "map-state-idea",
        ImprovementState::Planned => "map-state-planned",
        ImprovementState::Tried => "map-state-tried",
        ImprovementState::Worked => "map-state-worked",
        ImprovementState::DidNotWork => "map-state-did-not-work",
        ImprovementState::Dropped => "map-state-dropped",
    }
}

/// How easily it can be done and how much it would help, as far as that has been said.
fn scores(improvement: &Improvement, setter: &Setter) -> Vec<String> {
    let said = [("map-feasibility", improvement.feasibility), ("map-effect", improvement.effect)];
    let said = said.into_iter().filter_map(|(key, score)| {
        let score = score?.value().to_string();
        Some(setter.words.with(key, &[("score", score.into())]))
    });
    said.collect()
}
