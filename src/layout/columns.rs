//! Steps and phases: where everything stands from left to right.

use super::metrics as m;
use super::parts::StepColumn;
use super::register::Register;
use crate::model::{JourneyMap, Touchpoint};
use std::sync::Arc;

/// A placed touchpoint and the numbers of its column and row.
pub(super) struct Placed<'a> {
    pub touchpoint: &'a Arc<Touchpoint>,
    /// Its slot in the register.
    pub slot: usize,
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
    /// The columns of a map that has just been registered.
    pub fn of(map: &'a JourneyMap, register: &Register) -> Self {
        let mut steps: Vec<StepColumn> = Vec::new();
        for phase in &map.phases {
            let ids = phase.steps.iter().cloned().map(Some).chain(phase.steps.is_empty().then_some(None));
            for (i, id) in ids.enumerate() {
                steps.push(StepColumn { id, phase: phase.id.clone(), x0: 0.0, x1: 0.0, starts_phase: i == 0 });
            }
        }
        let placed = register.spots().iter().map(|spot| Placed {
            touchpoint: &map.touchpoints[register.number(spot.slot)],
            slot: spot.slot as usize,
            step: spot.step as usize,
            lane: spot.lane as usize,
        });
        let placed: Vec<Placed<'a>> = placed.collect();

        let (path, ends) = path(&placed, steps.len());
        let members = |step: usize| &path[if step == 0 { 0 } else { ends[step - 1] }..ends[step]];
        let widths = widths((0..steps.len()).map(|step| members(step).len()));
        let left = m::MARGIN + m::LANE_HEAD;
        let mut x = left;
        let mut mark_x = vec![0.0; placed.len()];
        for (i, (step, width)) in steps.iter_mut().zip(widths).enumerate() {
            (step.x0, step.x1) = (x, x + width);
            let members = members(i);
            let share = (width - 2.0 * m::CARD_INSET) / members.len().max(1) as f64;
            for (i, number) in members.iter().enumerate() {
                mark_x[*number] = m::exact(x + m::CARD_INSET + share * (i as f64 + 0.5));
            }
            x += width;
        }
        let right = if steps.is_empty() { left + m::CONTENT_EMPTY } else { x };
        Self { steps, placed, path, mark_x, left, right }
    }
}

/// The numbers of what is placed by step, and where each step ends among them; within a step, the order stays.
fn path(placed: &[Placed], steps: usize) -> (Vec<usize>, Vec<usize>) {
    let mut ends = vec![0; steps];
    for placed in placed {
        ends[placed.step] += 1;
    }
    let mut sum = 0;
    let mut next = Vec::with_capacity(steps);
    for end in &mut ends {
        next.push(sum);
        sum += *end;
        *end = sum;
    }
    let mut path = vec![0; placed.len()];
    for (number, placed) in placed.iter().enumerate() {
        let at = &mut next[placed.step];
        path[*at] = number;
        *at += 1;
    }
    (path, ends)
}

/// The width of each step: more where marks crowd, and more for all where there are few steps. What stands in one step
/// has no say in the width of another, so that a card that moves leaves the rest of the map as it was.
fn widths(members: impl ExactSizeIterator<Item = usize>) -> Vec<f64> {
    let needed = |members: usize| m::even((members as f64 * m::MARK_PITCH + 2.0 * m::CARD_INSET).max(m::STEP));
    let grow = m::CONTENT_LEAST / (m::STEP * members.len() as f64);
    let least = if grow > 1.0 { m::even((m::STEP * grow).min(m::STEP_WIDEST)) } else { m::STEP };
    members.map(|members| needed(members).max(least)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_steps_are_wide_and_crowded_ones_wider_whatever_stands_beside_them() {
        assert_eq!(widths([1, 0].into_iter()), [m::STEP_WIDEST; 2]);
        assert_eq!(widths([1; 5].into_iter()), [m::CONTENT_LEAST / 5.0; 5]);
        assert_eq!(widths([1; 20].into_iter()), [m::STEP; 20]);
        let crowded = widths([1, 12, 1, 1, 1].into_iter());
        assert!(crowded[1] >= 12.0 * m::MARK_PITCH, "{crowded:?}");
        assert_eq!(widths([1, 11, 2, 1, 1].into_iter())[2..], crowded[2..]);
    }
}
