//! Steps and phases: where everything stands from left to right.

use super::metrics as m;
use super::parts::StepColumn;
use crate::model::{self, JourneyMap, Touchpoint};
use std::sync::Arc;

/// A placed touchpoint and the numbers of its column and row.
pub(super) struct Placed<'a> {
    pub touchpoint: &'a Arc<Touchpoint>,
    pub step: usize,
    pub lane: usize,
}

/// The columns of a map and what stands in them.
pub(super) struct Columns<'a> {
    pub steps: Vec<StepColumn>,
    /// All placed touchpoints by lane, step, rank and id.
    pub placed: Vec<Placed<'a>>,
    /// The path of the map: the numbers of placed touchpoints by step, lane, rank and id.
    pub path: Vec<usize>,
    /// The x of each placed touchpoint's marks, by its number.
    pub mark_x: Vec<f64>,
    pub left: f64,
    pub right: f64,
}

impl<'a> Columns<'a> {
    pub fn of(map: &'a JourneyMap) -> Self {
        let mut steps: Vec<StepColumn> = Vec::new();
        let mut first_of_phase = Vec::with_capacity(map.phases.len());
        for phase in &map.phases {
            first_of_phase.push(steps.len());
            let ids = phase.steps.iter().cloned().map(Some).chain(phase.steps.is_empty().then_some(None));
            for (i, id) in ids.enumerate() {
                steps.push(StepColumn { id, phase: phase.id.clone(), x0: 0.0, x1: 0.0, starts_phase: i == 0 });
            }
        }
        let in_column = |at: model::Placed<'a>| {
            let step = first_of_phase.get(at.phase)? + at.step;
            Some(Placed { touchpoint: at.touchpoint, step, lane: at.lane })
        };
        let mut placed: Vec<Placed<'a>> = map.placed().into_iter().filter_map(in_column).collect();
        // Stable: within a lane, the order stays that of the path.
        placed.sort_by_key(|placed| placed.lane);

        let mut members: Vec<Vec<usize>> = vec![Vec::new(); steps.len()];
        for (number, placed) in placed.iter().enumerate() {
            members[placed.step].push(number);
        }
        let widths = widths(&members);
        let left = m::MARGIN + m::LANE_HEAD;
        let mut x = left;
        let mut mark_x = vec![0.0; placed.len()];
        for ((step, width), members) in steps.iter_mut().zip(widths).zip(&members) {
            (step.x0, step.x1) = (x, x + width);
            let share = (width - 2.0 * m::CARD_INSET) / members.len().max(1) as f64;
            for (i, number) in members.iter().enumerate() {
                mark_x[*number] = x + m::CARD_INSET + share * (i as f64 + 0.5);
            }
            x += width;
        }
        let right = if steps.is_empty() { left + m::CONTENT_EMPTY } else { x };
        Self { steps, placed, path: members.concat(), mark_x, left, right }
    }
}

/// The width of each step: more where marks crowd, and more for all where there are few steps.
fn widths(members: &[Vec<usize>]) -> Vec<f64> {
    let needed =
        |members: &Vec<usize>| m::even((members.len() as f64 * m::MARK_PITCH + 2.0 * m::CARD_INSET).max(m::STEP));
    let least: Vec<f64> = members.iter().map(needed).collect();
    let total: f64 = least.iter().sum();
    let grow = m::CONTENT_LEAST / total;
    if grow <= 1.0 {
        return least;
    }
    least.into_iter().map(|width| width.max(m::even((width * grow).min(m::STEP_WIDEST)))).collect()
}
