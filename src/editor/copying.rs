//! Copies of touchpoints: everything that is said of the original, and nothing that was measured at it.
//!
//! A copy beside its original is another touchpoint, at which nobody has been asked yet: answers that counted at both
//! would be counted twice. The question and the score to reach go along, for when somebody asks there too. On a map
//! that does not have the original, what was measured goes along as well, or it would be missing there.

use super::MapIds;
use crate::edit::{Edit, Part};
use crate::model::{JourneyMap, Place, Rank, Touchpoint, TouchpointId};
use std::sync::Arc;

/// A touchpoint once more on its own map, with ids of its own.
pub(super) fn once_more(original: &Touchpoint, ids: &mut MapIds) -> Touchpoint {
    let mut copy = original.clone();
    copy.id = ids.touchpoint(&copy.title);
    for improvement in &mut copy.improvements {
        improvement.id = ids.improvement(&improvement.title);
    }
    copy.csat.rounds.clear();
    copy.written = Rank::default();
    copy
}

/// Leaves what was measured with the original, if it is on the map that a copy comes to.
pub(super) fn measured_once(map: &JourneyMap, original: &TouchpointId, copy: &mut Touchpoint) {
    if copy.id != *original && map.touchpoint(original).is_some() {
        copy.csat.rounds.clear();
    }
}

/// Copies of touchpoints in the inventory: the edits that make them, and each original with its copy.
pub(super) fn copied(
    map: &JourneyMap,
    touchpoints: &[TouchpointId],
    ids: &mut MapIds,
) -> (Vec<Edit>, Vec<(TouchpointId, TouchpointId)>) {
    let mut edits = Vec::new();
    let mut copies = Vec::new();
    for original in touchpoints.iter().filter_map(|id| map.touchpoint(id)) {
        let copy = Touchpoint { place: Place::Inventory, ..once_more(original, ids) };
        copies.push((original.id.clone(), copy.id.clone()));
        edits.push(Edit::Add { part: Part::Touchpoint(Arc::new(copy)), at: 0 });
    }
    (edits, copies)
}
