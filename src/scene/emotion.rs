//! The inside of the emotion lane: grid, faces, curves, marks, labels and key.

use super::drawing::{Drawing, line};
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::memories;
use super::memory::{Kept, PieceStyle};
use super::palette::{Paint, curve_style, persona_paint};
use super::pen::Pen;
use super::sizes::{
    ACTIVE_CURVE, AREA_ALPHA, CALM_MARK, CURVE, FAINT_ALPHA, FAINT_CURVE, FAINT_DASH, LABEL_RADIUS, LEADER, LEVEL,
    MARK, ZERO_LEVEL,
};
use super::stretch::{Ground, Standing};
use crate::geom::{BezPath, Point, Vec2};
use crate::layout::{Curve, CurveLabel, EmotionPlot, PersonaKey};
use crate::model::Thing;
use std::sync::Arc;

/// Which of the five levels is zero.
const ZERO: usize = 2;

/// The inside of the lane that lies on `ground`.
pub(super) fn draw(plot: &EmotionPlot, ground: &Ground, pen: &mut Pen, drawing: &mut Drawing, kept: &mut Kept) {
    grid(plot, pen, drawing);
    // Areas lie under all curves, so that they tint nobody's line.
    for curve in &plot.curves {
        let color = persona_paint(curve.persona.colour, drawing.theme).stripe.with_alpha(AREA_ALPHA);
        for (at, area) in curve.pieces.iter().filter_map(|piece| Some((piece.at, piece.area.as_ref()?))) {
            pen.group(at.to_vec2(), stretch(area, PieceStyle { color, line: None }, kept));
        }
    }
    faces(plot, pen, drawing);
    for key in &plot.key {
        pen.group(Vec2::ZERO, persona_key(key, drawing));
    }
    if let Some(remembered) = &plot.memories {
        memories::draw(remembered, pen, drawing);
    }
    // Marks keep to the zero line, wherever it goes.
    let ground = Ground { top: plot.levels[ZERO], ..*ground };
    for curve in &plot.curves {
        pen.group(Vec2::ZERO, draw_curve(curve, &ground, drawing, kept));
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

/// A piece of a curve, or the area under it, in coordinates of its own.
fn stretch(path: &Arc<BezPath>, style: PieceStyle, kept: &mut Kept) -> Arc<Group> {
    if let Some((before, group)) = kept.pieces.of(path)
        && before == style
    {
        return group;
    }
    let mut pen = Pen::with_room(1);
    match style.line {
        Some((width, dash)) => pen.stroke(Outline::Path(path.clone()), style.color, width, dash),
        None => pen.fill(Outline::Path(path.clone()), style.color),
    }
    let group = pen.finish(Role::Curve, None);
    kept.pieces.keep(path, (style, group.clone()));
    group
}

fn draw_curve(curve: &Curve, ground: &Ground, drawing: &mut Drawing, kept: &mut Kept) -> Arc<Group> {
    let style = curve_style(curve.persona.colour);
    let color = persona_paint(curve.persona.colour, drawing.theme).stripe;
    let mut pen = Pen::with_room(curve.pieces.len());
    for piece in &curve.pieces {
        let style = if piece.faint {
            PieceStyle { color: color.with_alpha(FAINT_ALPHA), line: Some((FAINT_CURVE, FAINT_DASH)) }
        } else {
            PieceStyle { color, line: Some((if curve.active { ACTIVE_CURVE } else { CURVE }, style.dash)) }
        };
        pen.group(piece.at.to_vec2(), stretch(&piece.path, style, kept));
    }
    if !curve.marks.is_empty() {
        let sign = drawing.mark(style.marker, if curve.active { MARK } else { CALM_MARK }, color);
        let sign = kept.sign(sign);
        let standing = curve.marks.iter().map(|mark| Standing { step: mark.step, at: mark.at, thing: &sign });
        kept.marks.put(ground, standing, &mut pen, |_| sign.clone());
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
