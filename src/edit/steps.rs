//! Steps: the columns of a map, and what stands in them when they move or go.

use super::EditError;
use crate::model::{JourneyMap, Kind, Lane, LaneId, Phase, PhaseId, Place, Rank, StepId, TouchpointId};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

pub(super) fn add(map: &mut JourneyMap, phase: &PhaseId, step: &StepId, at: usize) -> Result<(), EditError> {
    if step.as_str().is_empty() || map.phase_of_step(step).is_some() {
        return Err(EditError::Taken(Kind::Step, step.to_string()));
    }
    let phase = phase_mut(map, phase)?;
    phase.steps.insert(at.min(phase.steps.len()), step.clone());
    Ok(())
}

pub(super) fn move_to(map: &mut JourneyMap, step: &StepId, phase: &PhaseId, at: usize) -> Result<(), EditError> {
    let (from, _) = map.phase_of_step(step).ok_or_else(|| EditError::missing(Kind::Step, step))?;
    let from = from.id.clone();
    phase_mut(map, phase)?;
    phase_mut(map, &from)?.steps.retain(|other| other != step);
    let phase = phase_mut(map, phase)?;
    phase.steps.insert(at.min(phase.steps.len()), step.clone());
    mend_spans(map);
    Ok(())
}

pub(super) fn remove(map: &mut JourneyMap, step: &StepId, heir: Option<&StepId>) -> Result<(), EditError> {
    let (phase, _) = map.phase_of_step(step).ok_or_else(|| EditError::missing(Kind::Step, step))?;
    let phase = phase.id.clone();
    match heir {
        Some(heir) if heir == step => return Err(EditError::NoHeir(heir.to_string())),
        Some(heir) if map.phase_of_step(heir).is_none() => return Err(EditError::missing(Kind::Step, heir)),
        Some(_) | None => {}
    }
    let gone = HashSet::from([step.clone()]);
    hand_over(map, |at, _| gone.contains(at), |_, lane| heir.map(|heir| (heir.clone(), lane.clone())));
    shorten_spans(map, &gone);
    phase_mut(map, &phase)?.steps.retain(|other| other != step);
    Ok(())
}

/// The last rank in each place, by step and lane.
type LastRanks = HashMap<(StepId, LaneId), Rank>;

/// Moves the cards that stand in such places where `to` says, below what stands there; those for which it says
/// nothing go into the inventory. Their order stays.
pub(super) fn hand_over(
    map: &mut JourneyMap,
    leaves: impl Fn(&StepId, &LaneId) -> bool,
    to: impl Fn(&StepId, &LaneId) -> Option<(StepId, LaneId)>,
) {
    let mut last = LastRanks::new();
    for touchpoint in &map.touchpoints {
        if let Some(((step, lane), rank)) = touchpoint.place.cell().zip(touchpoint.place.rank())
            && !leaves(step, lane)
        {
            let known = last.entry((step.clone(), lane.clone())).or_insert_with(|| rank.clone());
            if rank > known {
                *known = rank.clone();
            }
        }
    }
    let leaving: Vec<TouchpointId> = map
        .placed()
        .into_iter()
        .filter(|at| at.touchpoint.place.cell().is_some_and(|(step, lane)| leaves(step, lane)))
        .map(|at| at.touchpoint.id.clone())
        .collect();
    for id in leaving {
        let Ok(touchpoint) = super::touchpoint_mut(map, &id) else { continue };
        let Some((step, lane)) = touchpoint.place.cell() else { continue };
        touchpoint.place = match to(step, lane) {
            None => Place::Inventory,
            Some((step, lane)) => {
                let rank = match last.get(&(step.clone(), lane.clone())) {
                    Some(below) => Rank::between(Some(below), None),
                    None => Rank::default(),
                };
                last.insert((step.clone(), lane.clone()), rank.clone());
                Place::At { step, lane, rank }
            }
        };
    }
}

/// Free notes let go of steps that go; those that span nothing else go with them.
pub(super) fn shorten_spans(map: &mut JourneyMap, gone: &HashSet<StepId>) {
    let order: Vec<StepId> = map.phases.iter().flat_map(|phase| phase.steps.iter().cloned()).collect();
    let number: HashMap<&StepId, usize> = order.iter().enumerate().map(|(i, step)| (step, i)).collect();
    for lane in &mut map.lanes {
        if !speaks_of(lane, |step| gone.contains(step)) {
            continue;
        }
        if let Some(notes) = Arc::make_mut(lane).kind.notes_mut() {
            notes.retain_mut(|note| {
                let (Some(&from), Some(&to)) = (number.get(&note.from), number.get(&note.to)) else { return false };
                let mut left = order.iter().take(to + 1).skip(from).filter(|step| !gone.contains(*step));
                let Some(first) = left.next() else { return false };
                let last = left.next_back().unwrap_or(first);
                (note.from, note.to) = (first.clone(), last.clone());
                true
            });
        }
    }
}

/// Where steps have changed places, free notes that would end before they begin are turned round.
pub(super) fn mend_spans(map: &mut JourneyMap) {
    let number: HashMap<StepId, usize> = map
        .phases
        .iter()
        .flat_map(|phase| phase.steps.iter().cloned())
        .enumerate()
        .map(|(i, step)| (step, i))
        .collect();
    for lane in &mut map.lanes {
        if lane.kind.notes().iter().all(|note| number.get(&note.from) <= number.get(&note.to)) {
            continue;
        }
        if let Some(notes) = Arc::make_mut(lane).kind.notes_mut() {
            for note in notes.iter_mut().filter(|note| number.get(&note.from) > number.get(&note.to)) {
                std::mem::swap(&mut note.from, &mut note.to);
            }
        }
    }
}

fn speaks_of(lane: &Lane, is: impl Fn(&StepId) -> bool) -> bool {
    lane.kind.notes().iter().any(|note| is(&note.from) || is(&note.to))
}

fn phase_mut<'a>(map: &'a mut JourneyMap, id: &PhaseId) -> Result<&'a mut Phase, EditError> {
    let phase = map.phases.iter_mut().find(|phase| phase.id == *id);
    phase.map(Arc::make_mut).ok_or_else(|| EditError::missing(Kind::Phase, id))
}
