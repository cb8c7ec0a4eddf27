//! The boxes of a notes lane.

use super::drawing::Drawing;
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::palette::{curve_style, persona_paint};
use super::pen::Pen;
use super::sizes::{CARD_RADIUS, EDGE};
use crate::geom::Color;
use crate::layout::{NoteBox, NoteKind};
use crate::model::ImprovementState;
use std::sync::Arc;

pub(super) fn draw(note: &NoteBox, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let (ground, edge) = c.note(&note.kind);
    let rect = note.size.to_rect();
    let mut pen = Pen::with_room(6);
    pen.fill(Outline::Rect(rect, CARD_RADIUS), ground);
    let inside = rect.inflate(-EDGE / 2.0, -EDGE / 2.0);
    pen.stroke(Outline::Rect(inside, CARD_RADIUS - EDGE / 2.0), edge, EDGE, &[]);
    let heading = match &note.kind {
        NoteKind::Thought(Some(persona)) => persona_paint(persona.colour, drawing.theme).text,
        NoteKind::Thought(None)
        | NoteKind::Strength
        | NoteKind::PainPoint
        | NoteKind::Idea
        | NoteKind::EmployeesKnow
        | NoteKind::Improvement(_)
        | NoteKind::Plain => c.note_heading(&note.kind),
    };
    sign(note, heading, &mut pen, drawing);
    pen.text(&note.heading, heading);
    pen.text(&note.text, c.ink);
    if let Some(details) = &note.details {
        pen.text(details, c.muted);
    }
    pen.finish(Role::Note, Some(note.source.thing()))
}

/// The sign before the heading, so that colour is not alone in telling kinds apart.
fn sign(note: &NoteBox, color: Color, pen: &mut Pen, drawing: &mut Drawing) {
    let icon = match &note.kind {
        NoteKind::Thought(Some(persona)) => {
            let marker = curve_style(persona.colour).marker;
            let color = persona_paint(persona.colour, drawing.theme).stripe;
            let mark = drawing.mark(marker, note.sign.width() - 2.0, color);
            pen.group(note.sign.center().to_vec2(), mark);
            return;
        }
        NoteKind::PainPoint => {
            drawing.pain_mark(pen, note.sign);
            return;
        }
        NoteKind::Thought(None) => Icon::Thought,
        NoteKind::Strength => Icon::ThumbUp,
        NoteKind::Idea => Icon::Lightbulb,
        NoteKind::EmployeesKnow => Icon::Badge,
        NoteKind::Improvement(state) => improvement(state.unwrap_or_default()),
        NoteKind::Plain => Icon::Note,
    };
    drawing.icon(pen, icon, note.sign, color);
}

/// How far an improvement has come: a circle that fills.
const fn improvement(state: ImprovementState) -> Icon {
    match state {
        ImprovementState::Idea => Icon::Ring,
        ImprovementState::Planned => Icon::Wait,
        ImprovementState::Tried => Icon::Half,
        ImprovementState::Worked => Icon::CheckCircle,
        ImprovementState::DidNotWork => Icon::CrossCircle,
        ImprovementState::Dropped => Icon::Struck,
    }
}
