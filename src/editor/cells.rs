//! Where touchpoints stand on a map: cells by their numbers, and the order in which people read them.
//!
//! Needs no layout: this is for maps that are not shown, as the one that a clip was copied from.

use super::change::MapIds;
use crate::model::{JourneyMap, LaneId, Place, StepId, TouchpointId};
use std::collections::BTreeSet;

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
        Self {
            steps: map.phases.iter().flat_map(|phase| phase.steps.iter().cloned()).collect(),
            lanes: map.lanes.iter().filter(|lane| lane.kind.holds_touchpoints()).map(|lane| lane.id.clone()).collect(),
        }
    }

    /// The number of the cell that a place is in; none for the inventory.
    pub fn number(&self, place: &Place) -> Option<CellNumber> {
        let (step, lane) = place.cell()?;
        Some((self.steps.iter().position(|other| other == step)?, self.lanes.iter().position(|other| other == lane)?))
    }
}

/// The touchpoints of a list that a map has, as people read them: those on the map from left to right and top to
/// bottom, then those in the inventory as they were listed.
pub(super) fn in_reading_order(map: &JourneyMap, ids: &[TouchpointId]) -> Vec<TouchpointId> {
    let cells = Cells::of(map);
    let mut found: Vec<_> = ids.iter().filter_map(|id| map.touchpoint(id)).collect();
    found.sort_by_key(|touchpoint| {
        let rank = touchpoint.place.rank().cloned();
        let number = cells.number(&touchpoint.place);
        (number.is_none(), number, rank)
    });
    found.into_iter().map(|touchpoint| touchpoint.id.clone()).collect()
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
