//! What personas remember in the end: quotes at the right of the curves.

use super::drawing::Drawing;
use super::item::{Group, Role};
use super::palette::{curve_style, persona_paint};
use super::pen::Pen;
use super::sizes::MARK;
use crate::geom::Vec2;
use crate::layout::{Memories, MemoryQuote};
use crate::model::Thing;
use std::sync::Arc;

pub(super) fn draw(memories: &Memories, pen: &mut Pen, drawing: &mut Drawing) {
    pen.text(&memories.heading, drawing.colors.muted);
    for quote in &memories.quotes {
        pen.group(Vec2::ZERO, draw_quote(quote, drawing));
    }
}

fn draw_quote(quote: &MemoryQuote, drawing: &mut Drawing) -> Arc<Group> {
    let paint = persona_paint(quote.persona.colour, drawing.theme);
    let mut pen = Pen::with_room(2);
    let marker = drawing.mark(curve_style(quote.persona.colour).marker, MARK, paint.stripe);
    pen.group(quote.marker.center().to_vec2(), marker);
    pen.text(&quote.text, paint.text);
    pen.finish(Role::Label, Some(Thing::Memory(quote.persona.id.clone())))
}
