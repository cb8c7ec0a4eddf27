//! A lane: its ground, its name, the ends of phases on it, and what it holds.

use super::drawing::{Drawing, line};
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use super::sizes::{LANE_RADIUS, SEPARATOR, SEPARATOR_DASH};
use super::{coupled, emotion, measures, notes};
use crate::geom::{Point, Rect, Vec2};
use crate::layout::metrics::LANE_GAP;
use crate::layout::{Bracket, HandOffSign, LaneBox, LaneContent, MapLayout};
use crate::model::Thing;
use std::sync::Arc;

/// A lane with the cards that stand in it, the brackets over them and the hand-offs between them.
pub(super) fn draw(
    lane: &LaneBox,
    cards: Vec<(Vec2, Arc<Group>)>,
    (brackets, hand_offs): (&[Bracket], Vec<&HandOffSign>),
    layout: &MapLayout,
    drawing: &mut Drawing,
) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(3 + layout.phases.len() + cards.len() + brackets.len());
    for panel in panels(lane) {
        pen.fill(Outline::Rect(panel, LANE_RADIUS.min(panel.height() / 2.0)), c.wash);
    }
    for step in layout.steps.iter().skip(1).filter(|step| step.starts_phase) {
        let (top, bottom) = (Point::new(step.x0, lane.rect.y0), Point::new(step.x0, lane.rect.y1));
        pen.stroke(line(top, bottom), c.line, SEPARATOR, SEPARATOR_DASH);
    }
    pen.text(&lane.name, c.ink);
    if let Some(description) = &lane.description {
        pen.text(description, c.muted);
    }
    match &lane.content {
        LaneContent::Touchpoints => {}
        LaneContent::Emotions(plot) => emotion::draw(plot, &mut pen, drawing),
        LaneContent::Notes(boxes) => {
            for note in boxes {
                pen.group(Vec2::ZERO, notes::draw(note, drawing));
            }
        }
        LaneContent::Measures(chips) => {
            for chip in chips {
                pen.group(Vec2::ZERO, measures::draw(chip, drawing));
            }
        }
    }
    // Those that lie farther out first: their ties pass behind the pills of those inside.
    for bracket in brackets.iter().rev() {
        pen.group(Vec2::ZERO, coupled::draw(bracket, drawing));
    }
    for (at, card) in cards {
        pen.group(at, card);
    }
    for hand_off in hand_offs {
        let mut inner = Pen::with_room(3);
        drawing.hand_off(&mut inner, hand_off.falls, hand_off.towards, hand_off.rect);
        pen.group(Vec2::ZERO, inner.finish(Role::HandOff, Some(hand_off.thing(&layout.cards))));
    }
    pen.finish(Role::Lane, Some(Thing::Lane(lane.id.clone())))
}

/// The grounds of a lane: one, and one beside it for what personas remember.
fn panels(lane: &LaneBox) -> impl Iterator<Item = Rect> {
    let end = match &lane.content {
        LaneContent::Emotions(plot) if plot.memories.is_some() => plot.plot.x1,
        LaneContent::Emotions(_) | LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => {
            lane.rect.x1
        }
    };
    let beside = (end < lane.rect.x1).then_some(Rect { x0: end + LANE_GAP, ..lane.rect });
    std::iter::once(Rect { x1: end, ..lane.rect }).chain(beside)
}
