//! What happens between phases: signs over the joint of two headers, and a pill with their words below.

use super::drawing::{Drawing, polygon};
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use super::sizes::{EDGE, PILL_RADIUS, POINTER};
use crate::geom::Point;
use crate::layout::{TransitionBox, TransitionKind};
use crate::model::Thing;
use std::sync::Arc;

pub(super) fn draw(transition: &TransitionBox, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(4 + 3 * transition.facts.len());
    let joint = transition.joint;
    let radius = joint.width() / 2.0;
    pen.fill(Outline::Rect(joint, radius), c.card);
    let inside = joint.inflate(-EDGE / 2.0, -EDGE / 2.0);
    pen.stroke(Outline::Rect(inside, radius - EDGE / 2.0), c.line, EDGE, &[]);

    let rect = transition.rect;
    pen.fill(Outline::Rect(rect, PILL_RADIUS.min(rect.height() / 2.0)), c.wash);
    let (x, y) = (transition.boundary, rect.y0);
    let tip = [Point::new(x, y - POINTER), Point::new(x + POINTER, y), Point::new(x - POINTER, y)];
    pen.fill(Outline::Path(polygon(&tip)), c.wash);
    for fact in &transition.facts {
        let icon = icon(fact.kind);
        drawing.icon(&mut pen, icon, fact.joint_sign, c.ink);
        drawing.icon(&mut pen, icon, fact.sign, c.muted);
        pen.text(&fact.text, c.ink);
    }
    pen.finish(Role::Transition, Some(Thing::Transition(transition.phase.clone())))
}

/// The sign of what is said.
pub(super) const fn icon(kind: TransitionKind) -> Icon {
    match kind {
        TransitionKind::Wait => Icon::Wait,
        TransitionKind::Obstacle => Icon::Obstacle,
        TransitionKind::DropsOut => Icon::DropsOut,
    }
}
