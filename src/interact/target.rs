//! Where carried cards would land.

use super::Ground;
use crate::geom::{Point, ScreenPoint};
use crate::layout::StepColumn;
use crate::model::{PhaseId, TouchpointId};

/// So near to the line between two steps, in logical pixels, a card lands between them.
const BETWEEN_PX: f64 = 11.0;
/// But never more than this share of a step, so that steps can be hit at any zoom.
const BETWEEN_SHARE: f64 = 0.16;

/// Where cards would land. Steps and lanes are counted as in the layout.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// Nowhere: letting go calls it off.
    Nowhere,
    /// Into the inventory.
    Inventory,
    /// In a step and lane, above another card or below all.
    Cell {
        /// Which of the layout's steps.
        step: usize,
        /// Which of the layout's lanes.
        lane: usize,
        /// The card that will stand below; none where it comes last.
        before: Option<TouchpointId>,
    },
    /// In a new step.
    NewStep {
        /// The phase that the step will belong to.
        phase: PhaseId,
        /// The step's number within the phase.
        at: usize,
        /// Which of the layout's lanes.
        lane: usize,
    },
}

impl Ground<'_> {
    /// Where cards land that are let go there; `carried` are not counted as standing anywhere.
    pub fn target(&self, at: ScreenPoint, carried: &[TouchpointId]) -> Target {
        if !self.is_on_canvas(at) {
            return Target::Nowhere;
        }
        let point = self.point(at);
        let Some(lane) = self.card_lane(point) else { return Target::Nowhere };
        self.column(point, lane, carried)
    }

    /// The touchpoint lane at a height; between two lanes, the nearer one.
    fn card_lane(&self, point: Point) -> Option<usize> {
        let away = |y0: f64, y1: f64| (y0 - point.y).max(point.y - y1).max(0.0);
        let (at, lane) = self
            .layout
            .lanes
            .iter()
            .enumerate()
            .min_by(|(_, a), (_, b)| away(a.rect.y0, a.rect.y1).total_cmp(&away(b.rect.y0, b.rect.y1)))?;
        let near = away(lane.rect.y0, lane.rect.y1) <= crate::layout::metrics::LANE_GAP.max(self.units(24.0));
        (near && lane.content.holds_cards()).then_some(at)
    }

    fn column(&self, point: Point, lane: usize, carried: &[TouchpointId]) -> Target {
        let steps = &self.layout.steps;
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return Target::Nowhere };
        // A hand's breadth beside the map is still meant for its ends.
        let reach = last.x1 - last.x0;
        if point.x < first.x0 - reach || point.x > last.x1 + reach {
            return Target::Nowhere;
        }
        let step = steps.iter().position(|step| point.x < step.x1).unwrap_or(steps.len() - 1);
        let column = &steps[step];
        if column.id.is_none() {
            return Target::NewStep { phase: column.phase.clone(), at: 0, lane };
        }
        let edge = self.units(BETWEEN_PX).min((column.x1 - column.x0) * BETWEEN_SHARE);
        let number = number_in_phase(steps, step);
        if point.x < column.x0 + edge {
            return Target::NewStep { phase: column.phase.clone(), at: number, lane };
        }
        if point.x > column.x1 - edge {
            return Target::NewStep { phase: column.phase.clone(), at: number + 1, lane };
        }
        let cards = self.layout.cards.iter().filter(|placed| placed.step == step && placed.lane == lane);
        let below = cards
            .filter(|placed| !carried.contains(&placed.card.touchpoint.id))
            .find(|placed| point.y < placed.rect().center().y);
        Target::Cell { step, lane, before: below.map(|placed| placed.card.touchpoint.id.clone()) }
    }
}

/// The number of a step within its phase.
fn number_in_phase(steps: &[StepColumn], step: usize) -> usize {
    steps[..step].iter().rev().take_while(|other| other.phase == steps[step].phase).count()
}
