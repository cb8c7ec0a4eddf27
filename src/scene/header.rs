//! What stands over the lanes: title, legend, stages and phases.

use super::drawing::Drawing;
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::palette::{Stripe, owner_paint, owner_stripe};
use super::pen::Pen;
use super::sizes::{EDGE, PHASE_RADIUS, STAGE_RADIUS, SWATCH_RADIUS};
use crate::geom::{BezPath, Point, Rect, Vec2};
use crate::layout::metrics::CHEVRON;
use crate::layout::{LegendEntry, LegendSign, MapLayout, PhaseHeader, StageBar};
use crate::model::Thing;
use std::sync::Arc;

/// The title, the line under it and the legend.
pub(super) fn title(layout: &MapLayout, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(3 + layout.legend.len());
    pen.text(&layout.title, c.ink);
    pen.text(&layout.subtitle, c.muted);
    if let Some(heading) = &layout.legend_heading {
        pen.text(heading, c.muted);
    }
    for entry in &layout.legend {
        pen.group(Vec2::ZERO, legend_entry(entry, drawing));
    }
    pen.finish(Role::Header, Some(Thing::Title))
}

fn legend_entry(entry: &LegendEntry, drawing: &Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(3);
    let thing = match &entry.sign {
        LegendSign::Owner(owner) => {
            let color = owner_paint(owner.colour, drawing.theme).stripe;
            drawing.swatch(&mut pen, entry.swatch, owner_stripe(owner.colour), color);
            Some(Thing::Owner(owner.id.clone()))
        }
        LegendSign::RunByOthers => {
            let rect = entry.swatch.inflate(-EDGE / 2.0, -EDGE / 2.0);
            pen.fill(Outline::Rect(rect, SWATCH_RADIUS), c.card);
            pen.stroke(Outline::Rect(rect, SWATCH_RADIUS), c.nobody, EDGE, &[3.0, 2.2]);
            None
        }
        LegendSign::NoOwner => {
            drawing.swatch(&mut pen, entry.swatch, Stripe::Plain, c.nobody);
            None
        }
    };
    pen.text(&entry.text, c.ink);
    pen.finish(Role::Header, thing)
}

/// A stage's bar.
pub(super) fn stage(bar: &StageBar, drawing: &Drawing) -> Arc<Group> {
    let mut pen = Pen::with_room(2);
    pen.fill(Outline::Rect(bar.rect, STAGE_RADIUS.min(bar.rect.height() / 2.0)), drawing.colors.stage(bar.stage));
    pen.text(&bar.name, drawing.colors.on_stage);
    pen.finish(Role::Stage, Some(Thing::Stage(bar.stage)))
}

/// A phase's header.
pub(super) fn phase(header: &PhaseHeader, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(5);
    pen.fill(Outline::Path(Arc::new(chevron(header.rect, header.notched))), c.phase(header.stage));
    pen.text(&header.name, c.ink);
    if let Some(goal) = &header.goal {
        pen.text(goal, c.muted);
    }
    if let Some((sign, words)) = &header.duration {
        drawing.icon(&mut pen, Icon::Duration, *sign, c.muted);
        pen.text(words, c.muted);
    }
    pen.finish(Role::Phase, Some(Thing::Phase(header.id.clone())))
}

/// A box whose right side points to the next, and whose left side is notched for the one before or else rounded.
fn chevron(rect: Rect, notched: bool) -> BezPath {
    let Rect { x0, y0, x1, y1 } = rect;
    let point = CHEVRON.min(rect.width() / 3.0);
    let middle = rect.center().y;
    let mut path = BezPath::new();
    path.move_to((x1 - point, y0));
    path.line_to((x1, middle));
    path.line_to((x1 - point, y1));
    if notched {
        path.line_to((x0, y1));
        path.line_to((x0 + point, middle));
        path.line_to((x0, y0));
    } else {
        let r = PHASE_RADIUS.min(rect.width() / 3.0).min(rect.height() / 2.0);
        path.line_to((x0 + r, y1));
        path.quad_to(Point::new(x0, y1), Point::new(x0, y1 - r));
        path.line_to((x0, y0 + r));
        path.quad_to(Point::new(x0, y0), Point::new(x0 + r, y0));
    }
    path.close_path();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape;

    #[test]
    fn a_chevron_fills_its_box_and_points_right() {
        let rect = Rect::new(10.0, 20.0, 210.0, 72.0);
        for notched in [false, true] {
            let path = chevron(rect, notched);
            assert_eq!(path.bounding_box(), rect);
            assert_ne!(path.winding(Point::new(209.0, 46.0)), 0, "the point");
            assert_eq!(path.winding(Point::new(209.0, 22.0)), 0, "above the point");
            assert_eq!(path.winding(Point::new(12.0, 46.0)) == 0, notched, "the notch");
        }
    }

    #[test]
    fn a_narrow_chevron_does_not_cross_itself() {
        let path = chevron(Rect::new(0.0, 0.0, 12.0, 52.0), true);
        assert_ne!(path.winding(Point::new(7.9, 1.0)), 0);
        assert_eq!(path.winding(Point::new(1.0, 26.0)), 0);
    }
}
