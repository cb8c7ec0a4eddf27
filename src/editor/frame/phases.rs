//! Phases: how they come, are copied and fall into stages, and what happens between them.

use super::{new_name, numbered, words_of};
use crate::edit::{Edit, Part};
use crate::editor::change::MapIds;
use crate::editor::copying::once_more;
use crate::editor::{Change, Label, Selection};
use crate::model::{JourneyMap, Phase, PhaseId, Place, Stage, StepId, Thing, Transition};
use std::sync::Arc;

/// A new phase of one step, after the one named, or as the last. It is chosen then.
pub fn add_phase(map: &JourneyMap, ids: &mut MapIds, after: Option<&PhaseId>) -> Change {
    let at = after.and_then(|after| place_of(map, after)).map_or(map.phases.len(), |at| at + 1);
    let stage = at.checked_sub(1).and_then(|before| map.phases.get(before)).map_or(Stage::Before, |phase| phase.stage);
    let name = new_name(map, "frame-new-phase", map.phases.iter().map(|phase| phase.name.as_str()));
    let mut phase = Phase::new(ids.phase(&name), name, stage);
    phase.steps = vec![ids.step(&phase.name)];
    added(phase, at)
}

/// A copy of a phase right after it: its steps, or with their touchpoints as well. What was measured at those stays
/// where it was measured. The copy is chosen then.
pub fn duplicate_phase(map: &JourneyMap, ids: &mut MapIds, id: &PhaseId, with_touchpoints: bool) -> Option<Change> {
    let at = place_of(map, id)?;
    let original = map.phases.get(at)?;
    let mut copy = Phase::clone(original);
    copy.name = numbered(&original.name, map.phases.iter().map(|phase| phase.name.as_str()));
    copy.id = ids.phase(&copy.name);
    copy.steps = original.steps.iter().map(|_| ids.step(&copy.name)).collect();
    let pairs: Vec<(&StepId, StepId)> = original.steps.iter().zip(copy.steps.iter().cloned()).collect();
    let Change { edit, selects, .. } = added(copy, at + 1);
    let mut edits = vec![edit];
    for touchpoint in map.touchpoints.iter().filter(|_| with_touchpoints) {
        let Place::At { step, lane, rank } = &touchpoint.place else { continue };
        let Some((_, new)) = pairs.iter().find(|(old, _)| *old == step) else { continue };
        let mut copy = once_more(touchpoint, ids);
        copy.place = Place::At { step: new.clone(), lane: lane.clone(), rank: rank.clone() };
        edits.push(Edit::Add { part: Part::Touchpoint(Arc::new(copy)), at: 0 });
    }
    let label = Label::one("did-duplicate", original.name.clone());
    Some(Change { selects, ..Change::new(Edit::Several(edits), label) })
}

/// A phase falls into a stage; those around it follow where the stages would get out of order. None if it does so
/// already.
pub fn assign_stage(map: &JourneyMap, id: &PhaseId, stage: Stage) -> Option<Change> {
    let phase = phase(map, id).filter(|phase| phase.stage != stage)?;
    let label = Label::one("did-stage", phase.name.clone());
    Some(set(Phase { stage, ..Phase::clone(phase) }, label))
}

/// What happens between a phase and the next is chosen, and where nothing is said of it, a wait is to be named. None
/// for the last phase.
pub fn add_transition(map: &JourneyMap, id: &PhaseId) -> Option<Change> {
    if map.phases.last().is_none_or(|last| last.id == *id) {
        return None;
    }
    let phase = phase(map, id)?;
    let said = phase.transition.clone().unwrap_or_default();
    let is_empty = [&said.wait, &said.obstacle, &said.drops_out].iter().all(|words| words.trim().is_empty());
    let transition = if is_empty { Transition { wait: words_of(map).get("frame-new-wait"), ..said } } else { said };
    let label = Label::one("did-transition", phase.name.clone());
    let change = set(Phase { transition: Some(transition), ..Phase::clone(phase) }, label);
    Some(change.selecting(Selection::Thing(Thing::Transition(id.clone()))))
}

/// Nothing is said any more of what happens between a phase and the next.
pub fn remove_transition(map: &JourneyMap, id: &PhaseId) -> Option<Change> {
    let phase = phase(map, id).filter(|phase| phase.transition.is_some())?;
    let change =
        set(Phase { transition: None, ..Phase::clone(phase) }, Label::one("did-transition", phase.name.clone()));
    Some(change.selecting(Selection::Thing(Thing::Phase(id.clone()))))
}

fn phase<'a>(map: &'a JourneyMap, id: &PhaseId) -> Option<&'a Arc<Phase>> {
    map.phases.iter().find(|phase| phase.id == *id)
}

fn place_of(map: &JourneyMap, id: &PhaseId) -> Option<usize> {
    map.phases.iter().position(|phase| phase.id == *id)
}

fn added(phase: Phase, at: usize) -> Change {
    let label = Label::one("did-add", phase.name.clone());
    let chosen = Selection::Thing(Thing::Phase(phase.id.clone()));
    Change::new(Edit::Add { part: Part::Phase(Arc::new(phase)), at }, label).selecting(chosen)
}

fn set(phase: Phase, label: Label) -> Change {
    Change::new(Edit::Set(Part::Phase(Arc::new(phase))), label)
}
