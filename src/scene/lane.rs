//! A lane: its ground, its name, the ends of phases on it, and what it holds.

use super::drawing::{Drawing, line};
use super::item::{Group, Outline, Role};
use super::memory::Kept;
use super::pen::Pen;
use super::sizes::{LANE_RADIUS, SEPARATOR, SEPARATOR_DASH};
use super::stretch::{Ground, Standing};
use super::{card, emotion, measures, notes};
use crate::geom::{Point, Rect, Vec2};
use crate::layout::metrics::LANE_GAP;
use crate::layout::{HandOffSign, LaneBox, LaneContent, MapLayout, PlacedCard};
use crate::model::Thing;
use std::sync::Arc;

/// What stands in a lane besides its own content.
pub(super) struct InLane<'a> {
    pub brackets: Vec<Arc<Group>>,
    pub cards: Vec<&'a PlacedCard>,
    pub hand_offs: Vec<&'a HandOffSign>,
}

/// A lane with the cards that stand in it, the brackets over them and the hand-offs between them.
pub(super) fn draw(
    (number, lane): (usize, &LaneBox),
    InLane { brackets, cards, hand_offs }: InLane,
    layout: &MapLayout,
    drawing: &mut Drawing,
    kept: &mut Kept,
) -> Arc<Group> {
    let c = drawing.colors;
    let ground = Ground { lane: number, top: lane.rect.y0, columns: &layout.steps };
    let mut pen =
        Pen::with_room(3 + layout.phases.len() + own_items(lane) + cards.len() + brackets.len() + hand_offs.len());
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
        LaneContent::Emotions(plot) => emotion::draw(plot, &ground, &mut pen, drawing, kept),
        LaneContent::Notes(boxes) => {
            let standing = boxes.iter().map(|at| Standing { step: at.step, at: at.at, thing: &at.note });
            kept.notes.put(&ground, standing, &mut pen, |note| notes::draw(note, drawing));
        }
        LaneContent::Measures(chips) => {
            let standing = chips.iter().map(|at| Standing { step: at.step, at: at.at, thing: &at.chip });
            kept.chips.put(&ground, standing, &mut pen, |chip| measures::draw(chip, drawing));
        }
    }
    // Those that lie farther out first: their ties pass behind the pills of those inside.
    for bracket in brackets.into_iter().rev() {
        pen.group(Vec2::ZERO, bracket);
    }
    let standing = cards.iter().map(|at| Standing { step: at.step, at: at.at, thing: &at.card });
    kept.cards.put(&ground, standing, &mut pen, |card| card::draw(card, drawing));
    for hand_off in hand_offs {
        let mut inner = Pen::with_room(3);
        drawing.hand_off(&mut inner, hand_off.falls, hand_off.towards, hand_off.rect);
        pen.group(Vec2::ZERO, inner.finish(Role::HandOff, Some(hand_off.thing(&layout.cards))));
    }
    pen.finish(Role::Lane, Some(Thing::Lane(lane.id.clone())))
}

/// How many items a lane's own content has, roughly.
fn own_items(lane: &LaneBox) -> usize {
    match &lane.content {
        LaneContent::Touchpoints => 0,
        LaneContent::Emotions(plot) => 16 + plot.curves.iter().map(|curve| curve.pieces.len()).sum::<usize>(),
        LaneContent::Notes(notes) => notes.len(),
        LaneContent::Measures(chips) => chips.len(),
    }
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
