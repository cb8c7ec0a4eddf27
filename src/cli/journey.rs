//! A map's touchpoints with the things that they stand in.

use crate::model::{JourneyMap, Lane, Phase, Touchpoint};

/// A touchpoint and where it stands.
pub struct Placed<'a> {
    /// The phase.
    pub phase: &'a Phase,
    /// Which of the phase's steps, counted from 1.
    pub step: usize,
    /// The lane.
    pub lane: &'a Lane,
    /// The touchpoint.
    pub touchpoint: &'a Touchpoint,
}

/// All placed touchpoints in the order of [`JourneyMap::placed`].
pub fn placed(map: &JourneyMap) -> Vec<Placed<'_>> {
    let with_things = map.placed().into_iter().filter_map(|placed| {
        let (phase, lane) = (map.phases.get(placed.phase)?, map.lanes.get(placed.lane)?);
        Some(Placed { phase, step: placed.step + 1, lane, touchpoint: placed.touchpoint })
    });
    with_things.collect()
}
