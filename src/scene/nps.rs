//! The NPS beside the title. Whether a score is good is not for this program to say, so no colour says it.

use super::drawing::Drawing;
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use crate::layout::metrics::NPS_ROW;
use crate::layout::{NpsPart, NpsPill};
use crate::model::Thing;
use std::sync::Arc;

pub(super) fn draw(pill: &NpsPill, drawing: &Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(1 + pill.parts.len());
    pen.fill(Outline::Rect(pill.rect, NPS_ROW / 2.0), c.wash);
    for (part, block) in &pill.parts {
        let color = match part {
            NpsPart::Score | NpsPart::Change => c.ink,
            NpsPart::Heading | NpsPart::Margin | NpsPart::Answers | NpsPart::Target => c.muted,
        };
        pen.text(block, color);
    }
    pen.finish(Role::Measure, Some(Thing::Nps))
}
