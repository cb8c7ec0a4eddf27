//! Steps: the columns of a phase, and how wide the phase is through them.

use super::order::Direction;
use crate::edit::Edit;
use crate::editor::change::MapIds;
use crate::editor::{Change, Label, Selection};
use crate::model::{JourneyMap, Phase, PhaseId, StepId, Thing};
use std::sync::Arc;

/// The most steps that a phase becomes by being widened: far more than anybody reads, few enough to draw.
const MOST_STEPS: usize = 60;

/// A new step as the one of that number in a phase, counted from 0. It is chosen then.
pub fn insert_step(map: &JourneyMap, ids: &mut MapIds, phase: &PhaseId, at: usize) -> Option<Change> {
    let phase = phase_of(map, phase)?;
    let step = ids.step(&phase.name);
    let label = Label::one("did-add-step", phase.name.clone());
    let edit = Edit::AddStep { phase: phase.id.clone(), step: step.clone(), at };
    Some(Change::new(edit, label).selecting(Selection::Thing(Thing::Step(step))))
}

/// A step goes; its cards go to the step before it in its phase, else to the one after it, else into the inventory.
pub fn remove_step(map: &JourneyMap, step: &StepId) -> Option<Change> {
    let (phase, at) = map.phase_of_step(step)?;
    let heir = at.checked_sub(1).unwrap_or(1);
    let heir = phase.steps.get(heir).cloned();
    let label = Label::one("did-remove-step", phase.name.clone());
    Some(Change::new(Edit::RemoveStep { step: step.clone(), heir }, label))
}

/// A step becomes the one of that number in a phase, counted from 0 without it; none where it is that already.
pub fn move_step(map: &JourneyMap, step: &StepId, phase: &PhaseId, at: usize) -> Option<Change> {
    let (from, before) = map.phase_of_step(step)?;
    let to = phase_of(map, phase)?;
    let at = at.min(to.steps.len() - usize::from(from.id == to.id));
    if from.id == to.id && at == before {
        return None;
    }
    let label = Label::one("did-move-step", to.name.clone());
    let edit = Edit::MoveStep { step: step.clone(), phase: phase.clone(), at };
    Some(Change::new(edit, label).selecting(Selection::Thing(Thing::Step(step.clone()))))
}

/// A step goes one further, at the edge of its phase into the neighbouring one.
pub fn shift_step(map: &JourneyMap, step: &StepId, direction: Direction) -> Option<Change> {
    let (phase, at) = map.phase_of_step(step)?;
    if let Some(to) = direction.next(at, phase.steps.len()) {
        return move_step(map, step, &phase.id, to);
    }
    let number = map.phases.iter().position(|other| other.id == phase.id)?;
    let neighbour = map.phases.get(direction.next(number, map.phases.len())?)?;
    let at = match direction {
        Direction::Earlier => neighbour.steps.len(),
        Direction::Later => 0,
    };
    move_step(map, step, &neighbour.id, at)
}

/// A phase gets so many steps: empty ones come or go at its end. It never loses a step in which something stands, nor
/// its last one. None if it has that many already.
pub fn resize_phase(map: &JourneyMap, ids: &mut MapIds, phase: &PhaseId, steps: usize) -> Option<Change> {
    let phase = phase_of(map, phase)?;
    let now = phase.steps.len();
    let steps = steps.clamp(least_steps(map, phase), MOST_STEPS.max(now));
    let edits: Vec<Edit> = if steps > now {
        let add = |at| Edit::AddStep { phase: phase.id.clone(), step: ids.step(&phase.name), at };
        (now..steps).map(add).collect()
    } else {
        phase.steps[steps..].iter().map(|step| Edit::RemoveStep { step: step.clone(), heir: None }).collect()
    };
    let change = Change::new(Edit::Several(edits), Label::one("did-widen", phase.name.clone()));
    (steps != now).then(|| change.selecting(Selection::Thing(Thing::Phase(phase.id.clone()))))
}

/// A phase gets a step more at its end, or one less.
pub fn widen_phase(map: &JourneyMap, ids: &mut MapIds, phase: &PhaseId, more: bool) -> Option<Change> {
    let now = phase_of(map, phase)?.steps.len();
    let steps = if more { now + 1 } else { now.checked_sub(1)? };
    resize_phase(map, ids, phase, steps)
}

/// The steps of a phase up to the last one in which something stands; at least one.
fn least_steps(map: &JourneyMap, phase: &Phase) -> usize {
    let number = |step: &StepId| phase.steps.iter().position(|other| other == step);
    let cards = map.touchpoints.iter().filter_map(|touchpoint| number(touchpoint.place.cell()?.0));
    let notes = map.lanes.iter().flat_map(|lane| lane.kind.notes());
    // A note that reaches further only becomes shorter, one that stands there alone would go.
    let alone = notes.filter_map(|note| number(&note.from));
    cards.chain(alone).max().map_or(1, |last| last + 1)
}

fn phase_of<'a>(map: &'a JourneyMap, id: &PhaseId) -> Option<&'a Arc<Phase>> {
    map.phases.iter().find(|phase| phase.id == *id)
}
