//! The touchpoints of a map in the order in which a customer meets them.

use super::{JourneyMap, Place, Touchpoint};
use std::collections::HashMap;
use std::sync::Arc;

/// A placed touchpoint and where it stands; all numbers are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed<'a> {
    /// The touchpoint.
    pub touchpoint: &'a Arc<Touchpoint>,
    /// Its phase's number among the map's phases.
    pub phase: usize,
    /// Its step's number among those of the phase.
    pub step: usize,
    /// Its lane's number among the map's lanes.
    pub lane: usize,
}

impl JourneyMap {
    /// All placed touchpoints in the order in which a customer meets them: by step, lane, rank and id. Those whose
    /// step or lane does not exist are left out.
    pub fn placed(&self) -> Vec<Placed<'_>> {
        let steps: HashMap<_, _> = self
            .phases
            .iter()
            .enumerate()
            .flat_map(|(number, phase)| phase.steps.iter().enumerate().map(move |(i, step)| (step, (number, i))))
            .collect();
        let lanes: HashMap<_, _> = self.lanes.iter().enumerate().map(|(i, lane)| (&lane.id, i)).collect();
        let mut found: Vec<_> = self
            .touchpoints
            .iter()
            .filter_map(|touchpoint| match &touchpoint.place {
                Place::Inventory => None,
                Place::At { step, lane, rank } => {
                    let (&(phase, step), &lane) = (steps.get(step)?, lanes.get(lane)?);
                    Some((rank, Placed { touchpoint, phase, step, lane }))
                }
            })
            .collect();
        found.sort_by(|(rank, a), (other_rank, b)| {
            let key = |placed: &Placed| (placed.phase, placed.step, placed.lane);
            key(a).cmp(&key(b)).then_with(|| rank.cmp(other_rank)).then_with(|| a.touchpoint.id.cmp(&b.touchpoint.id))
        });
        found.into_iter().map(|(_, placed)| placed).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Lane, LaneId, LaneKind, Phase, PhaseId, Rank, Stage, StepId, TouchpointId};

    #[test]
    fn the_path_goes_by_step_then_lane_then_rank_then_id() {
        let mut map = JourneyMap::default();
        for (id, steps) in [("foer", &["a", "b"][..]), ("tom", &[]), ("efter", &["c"])] {
            let mut phase = Phase::new(PhaseId::new(id), id, Stage::During);
            phase.steps = steps.iter().map(|step| StepId::new(step)).collect();
            map.phases.push(Arc::new(phase));
        }
        for id in ["z-oeverst", "a-nederst"] {
            let kind = LaneKind::Touchpoints { channel: None };
            let lane = Lane { id: LaneId::new(id), name: id.to_owned(), description: String::new(), kind };
            map.lanes.push(Arc::new(lane));
        }
        let first = Rank::default();
        let second = Rank::between(Some(&first), None);
        let mut put = |id: &str, step: &str, lane: &str, rank: &Rank| {
            let mut touchpoint = Touchpoint::new(TouchpointId::new(id), id);
            touchpoint.place = Place::At { step: StepId::new(step), lane: LaneId::new(lane), rank: rank.clone() };
            map.touchpoints.push(Arc::new(touchpoint));
        };
        put("1", "c", "z-oeverst", &first);
        put("2", "a", "a-nederst", &first);
        put("4", "b", "z-oeverst", &second);
        put("3", "b", "z-oeverst", &second);
        put("5", "b", "z-oeverst", &first);
        put("6", "a", "z-oeverst", &second);
        put("7", "nowhere", "z-oeverst", &first);
        put("8", "a", "nowhere", &first);
        map.touchpoints.push(Arc::new(Touchpoint::new(TouchpointId::new("9"), "on the list")));
        let path: Vec<_> =
            map.placed().iter().map(|at| (at.touchpoint.id.to_string(), at.phase, at.step, at.lane)).collect();
        let path: Vec<_> = path.iter().map(|(id, phase, step, lane)| (id.as_str(), *phase, *step, *lane)).collect();
        assert_eq!(
            path,
            [("6", 0, 0, 0), ("2", 0, 0, 1), ("5", 0, 1, 0), ("3", 0, 1, 0), ("4", 0, 1, 0), ("1", 2, 0, 0)]
        );
    }
}
