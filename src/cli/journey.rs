//! A map's touchpoints in the order in which a customer meets them.

use crate::model::{Channel, JourneyMap, Lane, LaneKind, Phase, Place, Touchpoint};
use std::collections::HashMap;

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

/// All placed touchpoints by phase, step, lane, rank and id.
pub fn placed(map: &JourneyMap) -> Vec<Placed<'_>> {
    let steps: HashMap<_, _> = map
        .phases
        .iter()
        .flat_map(|phase| phase.steps.iter().enumerate().map(move |(i, step)| (step, (phase, i + 1))))
        .enumerate()
        .map(|(column, (step, place))| (step, (column, place)))
        .collect();
    let lanes: HashMap<_, _> = map.lanes.iter().enumerate().map(|(row, lane)| (&lane.id, (row, lane))).collect();
    let mut found: Vec<_> = map
        .touchpoints
        .iter()
        .filter_map(|touchpoint| match &touchpoint.place {
            Place::Inventory => None,
            Place::At { step, lane, rank } => {
                let (column, (phase, step)) = steps.get(step)?;
                let (row, lane) = lanes.get(lane)?;
                Some(((*column, *row, rank, &touchpoint.id), Placed { phase, step: *step, lane, touchpoint }))
            }
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found.into_iter().map(|(_, placed)| placed).collect()
}

/// The channel that a touchpoint goes through: its own, or that of the lane it stands in.
pub fn channel<'a>(map: &'a JourneyMap, touchpoint: &'a Touchpoint, lane: Option<&'a Lane>) -> Option<&'a Channel> {
    let of_lane = || match &lane?.kind {
        LaneKind::Touchpoints { channel } => channel.as_ref(),
        LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures => None,
    };
    let id = touchpoint.channel.as_ref().or_else(of_lane)?;
    map.channel(id).map(|channel| &**channel)
}
