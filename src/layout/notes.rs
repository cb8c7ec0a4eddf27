//! Notes lanes: what touchpoints carry in words, and notes of the lane's own that span steps.
//!
//! Boxes drop into the columns one after the other, each as far up as those above it allow: first the lane's own
//! notes, which span most, then those of touchpoints in the order of the path.

use super::columns::{Columns, Placed};
use super::memory::Setter;
use super::metrics as m;
use super::note_words::{Words, of_lane, of_touchpoint};
use super::parts::{NoteBox, PlacedNote};
use crate::geom::{Point, Rect, Size, Vec2};
use crate::model::{FreeNote, JourneyMap, Note, StepId};
use crate::text::{Align, TextStyle};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// What is known of the notes that a touchpoint has in a lane.
pub(super) struct KnownNotes {
    generation: u32,
    /// How many there are.
    count: usize,
    /// At a width, once it has been asked for.
    boxes: Option<(f64, Vec<KnownNote>)>,
    /// At the width that was asked for before: columns become wider for a moment while a card is dragged past.
    before: Option<(f64, Vec<KnownNote>)>,
}

/// A note at its natural height, and as it was last shown.
struct KnownNote {
    natural: Arc<NoteBox>,
    shown: Arc<NoteBox>,
}

/// Lays the notes of the lane of that number out below `top`; gives them and where they end.
pub(super) fn notes(
    map: &JourneyMap,
    columns: &Columns,
    lane: usize,
    (shows, own): (&[Note], &[FreeNote]),
    top: f64,
    setter: &mut Setter,
) -> (Vec<PlacedNote>, f64) {
    let said = Said { map, shows, lane };
    let first = top + m::LANE_PAD;
    let mut free = vec![first; columns.steps.len()];
    let mut boxes = Vec::new();
    for (span, words) in own_notes(columns, own, setter) {
        let note = Arc::new(note(words, width_of(columns, &span), setter));
        put([&note].into_iter(), span, columns, &mut free, &mut boxes);
    }
    let own = boxes.len();
    let mut counts = vec![0; columns.steps.len()];
    for number in &columns.path {
        let placed = &columns.placed[*number];
        counts[placed.step] += said.count(placed, setter);
    }
    let spans = spans(columns, &counts, &free);
    // Only these have notes at all, in the order in which they stand below each other.
    let with_notes = |number: &&usize| counts[columns.placed[**number].step] > 0;
    for number in columns.path.iter().filter(with_notes) {
        let placed = &columns.placed[*number];
        let span = spans[placed.step].clone();
        let known = said.at_width(placed, width_of(columns, &span), setter);
        put(known.iter().map(|known| &known.natural), span, columns, &mut free, &mut boxes);
    }
    if boxes.iter().all(|placed| placed.at.y == first) {
        even_out(&mut boxes, own, columns, &said, setter);
    }
    let bottom = boxes.iter().map(|placed| placed.rect().y1).fold(first, f64::max);
    (boxes, bottom + m::LANE_PAD)
}

/// What touchpoints have to say in a lane.
struct Said<'a> {
    map: &'a JourneyMap,
    shows: &'a [Note],
    lane: usize,
}

impl Said<'_> {
    fn words<'a>(&'a self, placed: &Placed<'a>, setter: &Setter) -> Vec<Words<'a>> {
        let mut words = Vec::new();
        for kind in self.shows {
            of_touchpoint(self.map, placed.touchpoint, *kind, setter, &mut words);
        }
        words
    }

    /// How many notes a touchpoint has.
    fn count(&self, placed: &Placed, setter: &mut Setter) -> usize {
        let generation = setter.memory.register.generations().notes;
        if let Some(known) = &setter.memory.notes[self.lane][placed.slot]
            && known.generation == generation
        {
            return known.count;
        }
        let count = self.words(placed, setter).len();
        setter.memory.notes[self.lane][placed.slot] = Some(KnownNotes { generation, count, boxes: None, before: None });
        count
    }

    /// The notes of a touchpoint at a width; they have been counted before.
    fn at_width<'a>(&self, placed: &Placed, width: f64, setter: &'a mut Setter) -> &'a [KnownNote] {
        let serves = match &mut setter.memory.notes[self.lane][placed.slot] {
            Some(KnownNotes { count: 0, .. }) | None => return &[],
            Some(known) => {
                let is_at = |boxes: &Option<(f64, Vec<KnownNote>)>| boxes.as_ref().is_some_and(|(at, _)| *at == width);
                if !is_at(&known.boxes) {
                    std::mem::swap(&mut known.boxes, &mut known.before);
                }
                is_at(&known.boxes)
            }
        };
        if !serves {
            let made = self.words(placed, setter).into_iter().map(|words| {
                let natural = Arc::new(note(words, width, setter));
                KnownNote { shown: natural.clone(), natural }
            });
            let made: Vec<KnownNote> = made.collect();
            if let Some(known) = &mut setter.memory.notes[self.lane][placed.slot] {
                known.boxes = Some((width, made));
            }
        }
        let known = setter.memory.notes[self.lane][placed.slot].as_ref();
        known.and_then(|known| known.boxes.as_ref()).map_or(&[], |(_, boxes)| boxes)
    }
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
fn spans(columns: &Columns, counts: &[usize], free: &[f64]) -> Vec<Range<usize>> {
    let mut taken: Vec<bool> = counts.iter().map(|count| *count > 0).collect();
    let mut spans = Vec::with_capacity(counts.len());
    for (i, count) in counts.iter().enumerate() {
        let joins = |other: usize, taken: &[bool]| {
            let in_phase = columns.steps.get(other).is_some_and(|step| step.phase == columns.steps[i].phase);
            in_phase && !taken[other] && free[other] <= free[i]
        };
        let mut span = i..i + 1;
        if *count > 0 {
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

/// How wide a note over some columns is.
fn width_of(columns: &Columns, span: &Range<usize>) -> f64 {
    columns.steps[span.end - 1].x1 - columns.steps[span.start].x0 - 2.0 * m::CARD_INSET
}

/// Puts notes over some columns, each below all that stands there already.
fn put<'a>(
    notes: impl ExactSizeIterator<Item = &'a Arc<NoteBox>>,
    span: Range<usize>,
    columns: &Columns,
    free: &mut [f64],
    boxes: &mut Vec<PlacedNote>,
) {
    if notes.len() == 0 {
        return;
    }
    let x = columns.steps[span.start].x0 + m::CARD_INSET;
    let mut y = free[span.clone()].iter().copied().fold(f64::MIN, f64::max);
    for note in notes {
        boxes.push(PlacedNote { at: Point::new(x, y), step: span.start, note: note.clone() });
        y += note.size.height + m::STACK_GAP;
    }
    free[span].fill(y);
}

/// A note of that width.
fn note(words: Words, box_width: f64, setter: &mut Setter) -> NoteBox {
    let left = m::NOTE_PAD;
    let width = box_width - 2.0 * m::NOTE_PAD;
    let sign_top = m::NOTE_PAD - 1.0 + (m::CAPITALS.leading - m::NOTE_SIGN) / 2.0;
    let sign = Rect::from_origin_size((left, sign_top), (m::NOTE_SIGN, m::NOTE_SIGN));
    let heading_at = Point::new(sign.x1 + m::SIGN_GAP - 1.0, m::NOTE_PAD - 1.0);
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
    let size = Size::new(box_width, m::even(end + m::NOTE_PAD));
    NoteBox { source: words.source, kind: words.kind, size, sign, heading, text, details }
}

/// Parts in one line with dots between them if that fits, else a line each.
fn joined(parts: &[String], style: TextStyle, width: f64, setter: &mut Setter) -> String {
    let line = parts.join(" · ");
    if parts.len() < 2 || setter.width(&line, style) <= width { line } else { parts.join("\n") }
}

/// Boxes that stand in one row become equally high, unless one is so high that the others would look empty; small
/// print goes to the bottom. The first `own` of them are the lane's own.
fn even_out(boxes: &mut [PlacedNote], own: usize, columns: &Columns, said: &Said, setter: &mut Setter) {
    let natural = |placed: &PlacedNote| placed.note.size.height;
    let Some(highest) = boxes.iter().map(natural).filter(|height| *height <= m::CARD_EVEN).reduce(f64::max) else {
        return;
    };
    for placed in &mut boxes[..own] {
        placed.note = at_height(&placed.note, highest);
    }
    // Each touchpoint has one note at most, as all stand in one row.
    let mut rest = boxes[own..].iter_mut();
    for number in &columns.path {
        let slot = columns.placed[*number].slot;
        let Some(KnownNotes { boxes: Some((_, known)), .. }) = &mut setter.memory.notes[said.lane][slot] else {
            continue;
        };
        for (known, placed) in known.iter_mut().zip(&mut rest) {
            if known.shown.size.height != highest.max(known.natural.size.height) {
                known.shown = at_height(&known.natural, highest);
            }
            placed.note = known.shown.clone();
        }
    }
}

/// The same note at least so high.
fn at_height(note: &Arc<NoteBox>, height: f64) -> Arc<NoteBox> {
    let more = height - note.size.height;
    if more <= 0.0 {
        return note.clone();
    }
    let details = note.details.as_ref().map(|details| Arc::new(details.moved(Vec2::new(0.0, more))));
    Arc::new(NoteBox { size: Size::new(note.size.width, height), details, ..NoteBox::clone(note) })
}
