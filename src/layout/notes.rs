//! Notes lanes: what touchpoints carry in words.

use super::columns::Columns;
use super::memory::Setter;
use super::metrics as m;
use super::parts::NoteBox;
use crate::geom::{Point, Rect};
use crate::model::{JourneyMap, Note, Persona, Touchpoint};
use crate::text::Align;
use std::sync::Arc;

/// Words on their way into a box.
struct Words<'a> {
    touchpoint: &'a Touchpoint,
    note: Note,
    persona: Option<&'a Arc<Persona>>,
    text: String,
}

/// Lays the notes of a lane out below `top`; gives them and where they end.
pub(super) fn notes(
    map: &JourneyMap,
    columns: &Columns,
    kinds: &[Note],
    top: f64,
    setter: &mut Setter,
) -> (Vec<NoteBox>, f64) {
    let mut per_step: Vec<Vec<Words>> = columns.steps.iter().map(|_| Vec::new()).collect();
    for number in &columns.path {
        let placed = &columns.placed[*number];
        for kind in kinds {
            words_of(map, placed.touchpoint, *kind, setter, &mut per_step[placed.step]);
        }
    }
    let mut boxes = Vec::new();
    let mut bottom = top + m::LANE_PAD;
    for (i, notes) in per_step.iter().enumerate() {
        // A note reaches over the columns beside it that have none, within its phase.
        let phase = &columns.steps[i].phase;
        let beyond = columns.steps[i + 1..]
            .iter()
            .zip(&per_step[i + 1..])
            .take(m::NOTE_SPAN - 1)
            .take_while(|(step, notes)| step.phase == *phase && notes.is_empty())
            .last();
        let x0 = columns.steps[i].x0 + m::CARD_INSET;
        let x1 = beyond.map_or(columns.steps[i].x1, |(step, _)| step.x1) - m::CARD_INSET;
        let mut y = top + m::LANE_PAD;
        for words in notes {
            let width = x1 - x0 - 2.0 * m::NOTE_PAD;
            let left = x0 + m::NOTE_PAD;
            let heading = heading(words, setter);
            let heading =
                setter.place(&heading, m::CAPITALS, width, Align::Start, Point::new(left, y + m::NOTE_PAD - 1.0));
            let style = match words.note {
                Note::Thoughts => m::THOUGHT,
                Note::Strengths | Note::PainPoints | Note::Ideas | Note::EmployeesKnow | Note::Improvements => m::NOTE,
            };
            let text = setter.place(&words.text, style, width, Align::Start, Point::new(left, heading.bounds.y1 + 2.0));
            let end = y + m::even(text.bounds.y1 + m::NOTE_PAD - y);
            boxes.push(NoteBox {
                touchpoint: words.touchpoint.id.clone(),
                note: words.note,
                persona: words.persona.cloned(),
                rect: Rect::new(x0, y, x1, end),
                heading,
                text,
            });
            bottom = bottom.max(end);
            y = end + m::STACK_GAP;
        }
    }
    (boxes, bottom + m::LANE_PAD)
}

fn words_of<'a>(
    map: &'a JourneyMap,
    touchpoint: &'a Touchpoint,
    note: Note,
    setter: &Setter,
    out: &mut Vec<Words<'a>>,
) {
    let plain = |text: &String| Words { touchpoint, note, persona: None, text: text.clone() };
    match note {
        Note::Thoughts => out.extend(map.personas.iter().filter_map(|persona| {
            let (_, thought) = touchpoint.emotions.felt(&persona.id)?;
            let thought = thought.trim();
            let text = || setter.words.with("map-quote", &[("what", thought.into())]);
            (!thought.is_empty()).then(|| Words { touchpoint, note, persona: Some(persona), text: text() })
        })),
        Note::Strengths => out.extend(touchpoint.strengths.iter().map(plain)),
        Note::PainPoints => out.extend(touchpoint.pain_points.iter().map(plain)),
        Note::Ideas => out.extend(touchpoint.ideas.iter().map(plain)),
        Note::EmployeesKnow => out.extend(touchpoint.employees_know.iter().map(plain)),
        Note::Improvements => out.extend(touchpoint.improvements.iter().map(|one| plain(&one.title))),
    }
}

/// Who thinks it, or what it is.
fn heading(words: &Words, setter: &Setter) -> String {
    let heading = match (words.note, words.persona) {
        (Note::Thoughts, Some(persona)) => persona.name.clone(),
        (Note::Thoughts, None) => String::new(),
        (Note::Strengths, _) => setter.words.get("map-strength"),
        (Note::PainPoints, _) => setter.words.get("map-pain-point"),
        (Note::Ideas, _) => setter.words.get("map-idea"),
        (Note::EmployeesKnow, _) => setter.words.get("map-employees-know"),
        (Note::Improvements, _) => setter.words.get("map-improvement"),
    };
    heading.to_uppercase()
}
