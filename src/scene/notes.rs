//! The boxes of a notes lane.

use super::drawing::Drawing;
use super::item::{Group, Outline, Role};
use super::palette::persona_paint;
use super::pen::Pen;
use super::sizes::{CARD_RADIUS, EDGE};
use crate::layout::NoteBox;
use crate::model::Thing;
use std::sync::Arc;

pub(super) fn draw(note: &NoteBox, drawing: &Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let (ground, edge) = c.note(note.note);
    let mut pen = Pen::with_room(4);
    pen.fill(Outline::Rect(note.rect, CARD_RADIUS), ground);
    let inside = note.rect.inflate(-EDGE / 2.0, -EDGE / 2.0);
    pen.stroke(Outline::Rect(inside, CARD_RADIUS - EDGE / 2.0), edge, EDGE, &[]);
    let heading = match &note.persona {
        Some(persona) => persona_paint(persona.colour, drawing.theme).text,
        None => c.note_heading(note.note),
    };
    pen.text(&note.heading, heading);
    pen.text(&note.text, c.ink);
    pen.finish(Role::Note, Some(Thing::Note(note.touchpoint.clone())))
}
