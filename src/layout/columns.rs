//! Steps and phases: where everything stands from left to right.

use super::metrics as m;
use super::parts::StepColumn;
use crate::model::{JourneyMap, LaneId, Place, Rank, StepId, Touchpoint};
use std::collections::HashMap;
use std::sync::Arc;

/// A placed touchpoint and the numbers of its column and row.
pub(super) struct Placed<'a> {
    pub touchpoint: &'a Arc<Touchpoint>,
    pub step: usize,
    pub lane: usize,
    rank: &'a Rank,
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
        for phase in &map.phases {
            let ids = phase.steps.iter().cloned().map(Some).chain(phase.steps.is_empty().then_some(None));
            for (i, id) in ids.enumerate() {
                steps.push(StepColumn { id, phase: phase.id.clone(), x0: 0.0, x1: 0.0, starts_phase: i == 0 });
            }
        }
        let number_of: HashMap<&StepId, usize> =
            steps.iter().enumerate().filter_map(|(i, step)| Some((step.id.as_ref()?, i))).collect();
        let lane_number: HashMap<&LaneId, usize> =
            map.lanes.iter().enumerate().map(|(i, lane)| (&lane.id, i)).collect();
        let mut placed: Vec<Placed<'a>> = map
            .touchpoints
            .iter()
            .filter_map(|touchpoint| match &touchpoint.place {
                Place::Inventory => None,
                Place::At { step, lane, rank } => {
                    Some(Placed { touchpoint, step: *number_of.get(step)?, lane: *lane_number.get(lane)?, rank })
                }
            })
            .collect();
        // The map's touchpoints are sorted by id, and this sort is stable: equal ranks stay in the order of ids.
        placed.sort_by(|a, b| (a.lane, a.step, a.rank).cmp(&(b.lane, b.step, b.rank)));

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
