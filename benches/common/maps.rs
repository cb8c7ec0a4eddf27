//! Maps for benches that edit them.

use super::random_map::random_map;
use rejse::model::{JourneyMap, LaneKind};

/// A map with a lane of every kind, about as wide as a screen when all of it is in view.
pub fn wide(touchpoints: usize) -> JourneyMap {
    let has_all = |map: &JourneyMap| {
        let has = |kind: fn(&LaneKind) -> bool| map.lanes.iter().any(|lane| kind(&lane.kind));
        has(|kind| matches!(kind, LaneKind::Notes { .. })) && has(|kind| matches!(kind, LaneKind::Measures))
    };
    let seed = (1..).find(|seed| has_all(&random_map(*seed, 1, 0, 2))).expect("a map with all lanes");
    random_map(seed, touchpoints / 125 + 4, touchpoints, 2)
}
