//! The chips of linked maps.

use super::drawing::Drawing;
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use super::sizes::PILL_RADIUS;
use crate::layout::LinkChip;
use crate::model::Thing;
use std::sync::Arc;

pub(super) fn draw(chip: &LinkChip, drawing: &Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(2);
    pen.fill(Outline::Rect(chip.rect, PILL_RADIUS.min(chip.rect.height() / 2.0)), c.wash);
    pen.text(&chip.text, c.muted);
    pen.finish(Role::Link, Some(Thing::LinkedMap(chip.number)))
}
