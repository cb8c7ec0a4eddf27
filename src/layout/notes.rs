//! Notes lanes: what touchpoints carry in words, and notes of the lane's own that span steps.
//!
//! Boxes drop into the columns one after the other, each as far up as those above it allow: first the lane's own
//! notes, which span most, then those of touchpoints in the order of the path.

use super::columns::Columns;
use super::memory::Setter;
use super::metrics as m;
use super::note_words::{Words, of_lane, of_touchpoint};
use super::parts::NoteBox;
use crate::geom::{Point, Rect, Vec2};
use crate::model::{FreeNote, JourneyMap, Note, StepId};
use crate::text::{Align, TextStyle};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Lays the notes of a lane out below `top`; gives them and where they end.
pub(super) fn notes(
    map: &JourneyMap,
    columns: &Columns,
    (shows, own): (&[Note], &[FreeNote]),
    top: f64,
    setter: &mut Setter,
) -> (Vec<NoteBox>, f64) {
    let mut free = vec![top + m::LANE_PAD; columns.steps.len()];
    let mut boxes = Vec::new();
    for (span, words) in own_notes(columns, own, setter) {
        boxes.push(dropped(words, span, columns, &mut free, setter));
    }
    let mut per_step: Vec<Vec<Words>> = columns.steps.iter().map(|_| Vec::new()).collect();
    for number in &columns.path {
        let placed = &columns.placed[*number];
        for kind in shows {
            of_touchpoint(map, placed.touchpoint, *kind, setter, &mut per_step[placed.step]);
        }
    }
    let spans = spans(columns, &per_step, &free);
    for (words, span) in per_step.into_iter().zip(spans) {
        for words in words {
            boxes.push(dropped(words, span.clone(), columns, &mut free, setter));
        }
    }
    if boxes.iter().all(|note| note.rect.y0 == top + m::LANE_PAD) {
        even_out(&mut boxes);
    }
    let bottom = boxes.iter().map(|note| note.rect.y1).fold(top + m::LANE_PAD, f64::max);
    (boxes, bottom + m::LANE_PAD)
}

/// The lane's own notes with the columns they span, from left to right, the longest first.
fn own_notes<'a>(columns: &Columns, notes: &'a [FreeNote], setter: &Setter) -> Vec<(Range<usize>, Words<'a>)> {
    if notes.is_empty() {
        return Vec::new();
    }
    let numbers: HashMap<&StepId, usize> =
        columns.steps.iter().enumerate().filter_map(|(i, step)| Some((step.id.as_ref()?, i))).collect();
    let found = notes.iter().filter_map(|note| {
        let (from, to) = (*numbers.get(&note.from)?, *numbers.get(&note.to)?);
        Some((from.min(to)..from.max(to) + 1, of_lane(note, setter)))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    found
}

/// How many columns the notes of each step reach over: their own, and those beside it within the phase that have none
/// and stand as far open. To the right first, as words run; to the left where that is all there is.
fn spans(columns: &Columns, per_step: &[Vec<Words>], free: &[f64]) -> Vec<Range<usize>> {
    let mut taken: Vec<bool> = per_step.iter().map(|notes| !notes.is_empty()).collect();
    let mut spans = Vec::with_capacity(per_step.len());
    for (i, notes) in per_step.iter().enumerate() {
        let joins = |other: usize, taken: &[bool]| {
            let in_phase = columns.steps.get(other).is_some_and(|step| step.phase == columns.steps[i].phase);
            in_phase && !taken[other] && free[other] <= free[i]
        };
        let mut span = i..i + 1;
        if !notes.is_empty() {
            while span.len() < m::NOTE_SPAN && joins(span.end, &taken) {
                span.end += 1;
            }
            while span.len() < m::NOTE_SPAN && span.start > 0 && joins(span.start - 1, &taken) {
                span.start -= 1;
            }
            taken[span.clone()].fill(true);
        }
        spans.push(span);
    }
    spans
}

/// A note over some columns, below all that stands in them already.
fn dropped(words: Words, span: Range<usize>, columns: &Columns, free: &mut [f64], setter: &mut Setter) -> NoteBox {
    let y = free[span.clone()].iter().copied().fold(f64::MIN, f64::max);
    let x0 = columns.steps[span.start].x0 + m::CARD_INSET;
    let x1 = columns.steps[span.end - 1].x1 - m::CARD_INSET;
    let left = x0 + m::NOTE_PAD;
    let width = x1 - m::NOTE_PAD - left;
    let sign_top = y + m::NOTE_PAD - 1.0 + (m::CAPITALS.leading - m::NOTE_SIGN) / 2.0;
    let sign = Rect::from_origin_size((left, sign_top), (m::NOTE_SIGN, m::NOTE_SIGN));
    let heading_at = Point::new(sign.x1 + m::SIGN_GAP - 1.0, y + m::NOTE_PAD - 1.0);
    let heading_width = left + width - heading_at.x;
    let heading = joined(&words.heading, m::CAPITALS, heading_width, setter);
    let heading = setter.place(&heading, m::CAPITALS, heading_width, Align::Start, heading_at);
    let text_at = Point::new(left, heading.bounds.y1.max(sign.y1) + 2.0);
    let text = setter.place(&words.text, words.style(), width, Align::Start, text_at);
    let details_at = Point::new(left, text.bounds.y1.max(text_at.y) + 3.0);
    let details = (!words.details.is_empty()).then(|| {
        let details = joined(&words.details, m::NOTE_DETAILS, width, setter);
        setter.place(&details, m::NOTE_DETAILS, width, Align::Start, details_at)
    });
    let end = details.as_ref().map_or(text.bounds.y1.max(text_at.y), |details| details.bounds.y1);
    let end = y + m::even(end + m::NOTE_PAD - y);
    free[span].fill(end + m::STACK_GAP);
    NoteBox { source: words.source, kind: words.kind, rect: Rect::new(x0, y, x1, end), sign, heading, text, details }
}

/// Parts in one line with dots between them if that fits, else a line each.
fn joined(parts: &[String], style: TextStyle, width: f64, setter: &mut Setter) -> String {
    let line = parts.join(" · ");
    if parts.len() < 2 || setter.width(&line, style) <= width { line } else { parts.join("\n") }
}

/// Boxes that stand in one row become equally high, unless one is so high that the others would look empty; small
/// print goes to the bottom.
fn even_out(boxes: &mut [NoteBox]) {
    let natural = |note: &NoteBox| note.rect.height();
    let Some(highest) = boxes.iter().map(natural).filter(|height| *height <= m::CARD_EVEN).reduce(f64::max) else {
        return;
    };
    for note in boxes {
        let more = highest - natural(note);
        if more > 0.0 {
            note.rect.y1 += more;
            note.details = note.details.take().map(|details| Arc::new(details.moved(Vec2::new(0.0, more))));
        }
    }
}
