//! The inside of the emotion lane: grid, faces, curves, marks, labels and key.

use super::drawing::{Drawing, line};
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::memories;
use super::palette::{Paint, curve_style, persona_paint};
use super::pen::Pen;
use super::sizes::{
    ACTIVE_CURVE, AREA_ALPHA, CALM_MARK, CURVE, FAINT_ALPHA, FAINT_CURVE, FAINT_DASH, LABEL_RADIUS, LEADER, LEVEL,
    MARK, ZERO_LEVEL,
};
use crate::geom::{Point, Vec2};
use crate::layout::{Curve, CurveLabel, EmotionPlot, PersonaKey};
use crate::model::Thing;
use std::sync::Arc;

/// Which of the five levels is zero.
const ZERO: usize = 2;

pub(super) fn draw(plot: &EmotionPlot, pen: &mut Pen, drawing: &mut Drawing) {
    grid(plot, pen, drawing);
    // Areas lie under all curves, so that they tint nobody's line.
    for curve in &plot.curves {
        if let Some(area) = &curve.area {
            let color = persona_paint(curve.persona.colour, drawing.theme).stripe;
            pen.fill(Outline::Path(area.clone()), color.with_alpha(AREA_ALPHA));
        }
    }
    faces(plot, pen, drawing);
    for key in &plot.key {
        pen.group(Vec2::ZERO, persona_key(key, drawing));
    }
    if let Some(remembered) = &plot.memories {
        memories::draw(remembered, pen, drawing);
    }
    for curve in &plot.curves {
        pen.group(Vec2::ZERO, draw_curve(curve, drawing));
    }
    for label in &plot.labels {
        let persona = plot.curves.iter().map(|curve| &curve.persona).find(|persona| persona.id == label.persona);
        if let Some(persona) = persona {
            let paint = persona_paint(persona.colour, drawing.theme);
            pen.group(Vec2::ZERO, draw_label(label, paint, drawing));
        }
    }
}

fn grid(plot: &EmotionPlot, pen: &mut Pen, drawing: &Drawing) {
    let c = drawing.colors;
    for (i, y) in plot.levels.into_iter().enumerate() {
        let (color, width) = if i == ZERO { (c.line, ZERO_LEVEL) } else { (c.hairline, LEVEL) };
        pen.stroke(line(Point::new(plot.plot.x0, y), Point::new(plot.plot.x1, y)), color, width, &[]);
    }
}

fn faces(plot: &EmotionPlot, pen: &mut Pen, drawing: &mut Drawing) {
    let c = drawing.colors;
    let signs = [(Icon::Happy, c.good), (Icon::Neutral, c.muted), (Icon::Unhappy, c.bad)];
    for (face, (icon, color)) in plot.faces.iter().zip(signs) {
        drawing.icon(pen, icon, face.rect, color);
        if let Some(word) = &face.word {
            pen.text(word, c.muted);
        }
    }
}

fn persona_key(key: &PersonaKey, drawing: &mut Drawing) -> Arc<Group> {
    let style = curve_style(key.persona.colour);
    let color = persona_paint(key.persona.colour, drawing.theme).stripe;
    let mut pen = Pen::with_room(3);
    let y = key.sample.center().y;
    pen.stroke(line(Point::new(key.sample.x0, y), Point::new(key.sample.x1, y)), color, CURVE, style.dash);
    let mark = drawing.mark(style.marker, MARK.min(key.sample.height()), color);
    pen.group(key.sample.center().to_vec2(), mark);
    pen.text(&key.name, drawing.colors.ink);
    pen.finish(Role::Label, Some(Thing::Persona(key.persona.id.clone())))
}

fn draw_curve(curve: &Curve, drawing: &mut Drawing) -> Arc<Group> {
    let style = curve_style(curve.persona.colour);
    let color = persona_paint(curve.persona.colour, drawing.theme).stripe;
    let mut pen = Pen::with_room(curve.pieces.len() + curve.marks.len());
    for piece in &curve.pieces {
        let outline = Outline::Path(piece.path.clone());
        if piece.faint {
            pen.stroke(outline, color.with_alpha(FAINT_ALPHA), FAINT_CURVE, FAINT_DASH);
        } else {
            pen.stroke(outline, color, if curve.active { ACTIVE_CURVE } else { CURVE }, style.dash);
        }
    }
    if !curve.marks.is_empty() {
        let sign = drawing.mark(style.marker, if curve.active { MARK } else { CALM_MARK }, color);
        for mark in &curve.marks {
            pen.group(mark.at.to_vec2(), sign.clone());
        }
    }
    pen.finish(Role::Curve, Some(Thing::Persona(curve.persona.id.clone())))
}

/// The edge of a label that is not the highest or the lowest.
const LABEL_EDGE: f64 = 1.2;

fn draw_label(label: &CurveLabel, paint: Paint, drawing: &Drawing) -> Arc<Group> {
    let mut pen = Pen::with_room(3);
    if let Some((from, to)) = label.leader {
        pen.stroke(line(from, to), paint.text, LEADER, &[]);
    }
    let radius = LABEL_RADIUS.min(label.rect.height() / 2.0);
    if label.extreme {
        pen.fill(Outline::Rect(label.rect, radius), paint.text);
        // The twin reads on the card, so the card's colour reads on the twin.
        pen.text(&label.text, drawing.colors.card);
    } else {
        pen.fill(Outline::Rect(label.rect, radius), paint.tint);
        pen.stroke(Outline::Rect(label.rect.inset(-LABEL_EDGE / 2.0), radius), paint.edge, LABEL_EDGE, &[]);
        pen.text(&label.text, paint.text);
    }
    pen.finish(Role::Label, Some(Thing::Mark(label.persona.clone(), label.touchpoint.clone())))
}
