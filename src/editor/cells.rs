//! Where touchpoints go on the map: cells by their numbers, and room behind what stands in a cell already.
//!
//! Knows nothing of where the pointer is: this is for what is placed by command and by pasting.

use super::Selection;
use super::change::MapIds;
use crate::edit::Edit;
use crate::model::{JourneyMap, LaneId, LaneKind, Place, Rank, StepId, Thing, TouchpointId};
use std::collections::{BTreeMap, BTreeSet};

/// The cells of a map that touchpoints may stand in, counted from 0: steps from left to right through all phases, and
/// the lanes that hold touchpoints from top to bottom.
pub(super) struct Cells {
    /// The columns.
    pub steps: Vec<StepId>,
    /// The rows.
    pub lanes: Vec<LaneId>,
}

/// The number of a cell: its step's, then its lane's.
pub(super) type CellNumber = (usize, usize);

impl Cells {
    /// Those of a map.
    pub fn of(map: &JourneyMap) -> Self {
        let holds = |kind: &LaneKind| match kind {
            LaneKind::Touchpoints { .. } => true,
            LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures => false,
        };
        Self {
            steps: map.phases.iter().flat_map(|phase| phase.steps.iter().cloned()).collect(),
            lanes: map.lanes.iter().filter(|lane| holds(&lane.kind)).map(|lane| lane.id.clone()).collect(),
        }
    }

    /// The number of the cell that a place is in; none for the inventory.
    pub fn number(&self, place: &Place) -> Option<CellNumber> {
        match place {
            Place::Inventory => None,
            Place::At { step, lane, .. } => Some((
                self.steps.iter().position(|other| other == step)?,
                self.lanes.iter().position(|other| other == lane)?,
            )),
        }
    }
}

/// The touchpoints of a list that a map has, as people read them: those on the map from left to right and top to
/// bottom, then those in the inventory as they were listed.
pub(super) fn in_reading_order(map: &JourneyMap, ids: &[TouchpointId]) -> Vec<TouchpointId> {
    let cells = Cells::of(map);
    let mut found: Vec<_> = ids.iter().filter_map(|id| map.touchpoint(id)).collect();
    found.sort_by_key(|touchpoint| {
        let rank = match &touchpoint.place {
            Place::Inventory => None,
            Place::At { rank, .. } => Some(rank.clone()),
        };
        let number = cells.number(&touchpoint.place);
        (number.is_none(), number, rank)
    });
    found.into_iter().map(|touchpoint| touchpoint.id.clone()).collect()
}

/// Gives places in cells, each behind what stands there, on steps that come to the map's end where it has too few.
pub(super) struct Placer<'a> {
    map: &'a JourneyMap,
    cells: Cells,
    last: BTreeMap<CellNumber, Rank>,
    /// What has to come before the touchpoints.
    new_steps: Vec<Edit>,
}

impl<'a> Placer<'a> {
    /// For a map.
    pub fn new(map: &'a JourneyMap) -> Self {
        let cells = Cells::of(map);
        let mut last: BTreeMap<CellNumber, Rank> = BTreeMap::new();
        for touchpoint in &map.touchpoints {
            if let (Place::At { rank, .. }, Some(number)) = (&touchpoint.place, cells.number(&touchpoint.place)) {
                let last = last.entry(number).or_insert_with(|| rank.clone());
                *last = rank.clone().max(last.clone());
            }
        }
        Self { map, cells, last, new_steps: Vec::new() }
    }

    /// The cell where what is pasted begins: after the last of the chosen cards, in its lane; or at the top of a chosen
    /// step. Nowhere without a lane for touchpoints.
    pub fn beside(&self, selection: &Selection) -> Option<CellNumber> {
        if self.cells.lanes.is_empty() {
            return None;
        }
        match selection {
            Selection::Touchpoints(ids) => {
                let chosen = ids.iter().filter_map(|id| self.cells.number(&self.map.touchpoint(id)?.place));
                chosen.max().map(|(step, lane)| (step + 1, lane))
            }
            Selection::Thing(Thing::Step(id)) => Some((self.cells.steps.iter().position(|step| step == id)?, 0)),
            Selection::Thing(_) | Selection::Nothing => None,
        }
    }

    /// The place behind all others in the cell of that number, the lowest lane if there are fewer; the inventory of a
    /// map without lanes or phases.
    pub fn last_in(&mut self, (step, lane): CellNumber, title: &str, ids: &mut MapIds) -> Place {
        while self.cells.steps.len() <= step {
            let Some(phase) = self.map.phases.iter().rfind(|phase| !phase.steps.is_empty()) else {
                return Place::Inventory;
            };
            let taken: BTreeSet<StepId> = self.cells.steps.iter().cloned().collect();
            let new = ids.free(&taken, |ids| ids.step(title));
            self.new_steps.push(Edit::AddStep { phase: phase.id.clone(), step: new.clone(), at: usize::MAX });
            self.cells.steps.push(new);
        }
        let lane = lane.min(self.cells.lanes.len().saturating_sub(1));
        let (Some(step_id), Some(lane_id)) = (self.cells.steps.get(step), self.cells.lanes.get(lane)) else {
            return Place::Inventory;
        };
        let rank = match self.last.get(&(step, lane)) {
            Some(last) => Rank::between(Some(last), None),
            None => Rank::default(),
        };
        self.last.insert((step, lane), rank.clone());
        Place::At { step: step_id.clone(), lane: lane_id.clone(), rank }
    }

    /// The steps that come to the map for what was placed.
    pub fn into_new_steps(self) -> Vec<Edit> {
        self.new_steps
    }
}

/// The places behind all others in a cell for as many touchpoints as are on their way there. The step may be one that
/// the map does not have yet.
pub(super) fn places_behind(
    map: &JourneyMap,
    touchpoints: &[TouchpointId],
    step: &StepId,
    lane: &LaneId,
) -> Vec<Place> {
    let there = map.touchpoints.iter().filter(|touchpoint| !touchpoints.contains(&touchpoint.id));
    let mut last = there
        .filter_map(|touchpoint| match &touchpoint.place {
            Place::At { step: own_step, lane: own_lane, rank } if own_step == step && own_lane == lane => Some(rank),
            Place::At { .. } | Place::Inventory => None,
        })
        .max()
        .cloned();
    let next = |_: &TouchpointId| {
        let rank = last.as_ref().map_or_else(Rank::default, |last| Rank::between(Some(last), None));
        last = Some(rank.clone());
        Place::At { step: step.clone(), lane: lane.clone(), rank }
    };
    touchpoints.iter().map(next).collect()
}

impl MapIds<'_> {
    /// A new id that is not among those already given away within one change.
    pub(super) fn free<T: Ord>(&mut self, given: &BTreeSet<T>, mut make: impl FnMut(&mut Self) -> T) -> T {
        loop {
            let id = make(self);
            if !given.contains(&id) {
                return id;
            }
        }
    }
}
