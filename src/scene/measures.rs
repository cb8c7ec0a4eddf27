//! The chips of a measures lane.

use super::drawing::Drawing;
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use super::sizes::EDGE;
use crate::layout::{MeasureChip, Trend};
use crate::model::Thing;
use std::sync::Arc;

/// Chips that are higher than two of these are no longer round at their ends.
const MOST_RADIUS: f64 = 17.0;

pub(super) fn draw(chip: &MeasureChip, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let rect = chip.size.to_rect();
    let radius = (rect.height() / 2.0).min(MOST_RADIUS);
    let mut pen = Pen::with_room(10);
    pen.fill(Outline::Rect(rect, radius), c.card);
    let inside = rect.inflate(-EDGE / 2.0, -EDGE / 2.0);
    let edge = c.csat(chip.level).with_alpha(0.55).over(c.card);
    pen.stroke(Outline::Rect(inside, radius - EDGE / 2.0), edge, EDGE, &[]);
    drawing.csat_sign(&mut pen, chip.level, chip.sign);
    pen.text(&chip.score, c.ink);
    pen.text(&chip.answers, c.muted);
    if let Some(change) = &chip.change {
        let (icon, color) = match change.trend {
            Trend::Up => (Icon::ArrowUp, c.good),
            Trend::Level => (Icon::ArrowRight, c.muted),
            Trend::Down => (Icon::ArrowDown, c.bad),
        };
        drawing.icon(&mut pen, icon, change.rect, color);
        pen.text(&change.text, color);
    }
    if let Some(target) = &chip.target {
        drawing.target(&mut pen, target.met, target.rect);
        pen.text(&target.text, c.muted);
    }
    if let Some(title) = &chip.title {
        pen.text(title, c.muted);
    }
    pen.finish(Role::Measure, Some(Thing::Measure(chip.touchpoint.clone())))
}
