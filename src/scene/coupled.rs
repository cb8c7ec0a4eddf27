//! Coupled journeys: a bracket with a pill that names it and shows the stance.

use super::drawing::Drawing;
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use super::sizes::{BRACKET, BRACKET_RADIUS, EDGE, PILL_RADIUS};
use crate::geom::{BezPath, Point, Rect};
use crate::layout::Bracket;
use crate::model::Thing;
use std::sync::Arc;

pub(super) fn draw(bracket: &Bracket, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(6);
    let mut path = line(bracket.line);
    for tie in &bracket.ties {
        let lowest = tie.ends.last().map_or(bracket.line.y1, |end| end.y);
        // At its left end the line comes down already.
        let inside = tie.x > bracket.line.x0 + BRACKET_RADIUS;
        let highest = if inside { bracket.line.y0 + BRACKET / 2.0 } else { bracket.line.y1 };
        path.move_to((tie.x + BRACKET / 2.0, highest));
        path.line_to((tie.x + BRACKET / 2.0, lowest));
        for end in &tie.ends {
            path.move_to((tie.x, end.y));
            path.line_to(*end);
        }
    }
    pen.stroke(Outline::Path(Arc::new(path)), c.muted, BRACKET, &[]);
    let radius = PILL_RADIUS.min(bracket.pill.height() / 2.0);
    pen.fill(Outline::Rect(bracket.pill, radius), c.card);
    let inside = bracket.pill.inflate(-EDGE / 2.0, -EDGE / 2.0);
    pen.stroke(Outline::Rect(inside, radius - EDGE / 2.0), c.line, EDGE, &[]);
    drawing.icon(&mut pen, Icon::Stance(bracket.journey.stance), bracket.sign, c.ink);
    pen.text(&bracket.name, c.ink);
    if let Some(detail) = &bracket.detail {
        pen.text(detail, c.muted);
    }
    pen.finish(Role::Bracket, Some(Thing::CoupledJourney(bracket.journey.id.clone())))
}

/// Up from the left end, along the top and down to the right end.
pub(super) fn line(rect: Rect) -> BezPath {
    let Rect { x0, y0, x1, y1 } = rect.inflate(-BRACKET / 2.0, 0.0);
    let y0 = y0 + BRACKET / 2.0;
    let r = BRACKET_RADIUS.min(y1 - y0).min((x1 - x0) / 2.0);
    let mut path = BezPath::new();
    path.move_to((x0, y1));
    path.line_to((x0, y0 + r));
    path.quad_to(Point::new(x0, y0), Point::new(x0 + r, y0));
    path.line_to((x1 - r, y0));
    path.quad_to(Point::new(x1, y0), Point::new(x1, y0 + r));
    path.line_to((x1, y1));
    path
}
