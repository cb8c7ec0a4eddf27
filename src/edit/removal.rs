//! What goes with a thing that goes, and who takes over what it held.

use super::steps::{hand_over, shorten_spans};
use super::{EditError, Part, PartId};
use crate::model::{
    ChannelId, ForWhom, JourneyMap, LaneId, LaneKind, MomentOfTruth, OwnerId, PersonaId, PhaseId, StepId, Touchpoint,
    TouchpointId,
};
use std::collections::HashSet;
use std::sync::Arc;

pub(super) fn remove(map: &mut JourneyMap, part: &PartId, heir: Option<&PartId>) -> Result<(), EditError> {
    if Part::of(map, part).is_none() {
        return Err(part.missing());
    }
    if let Some(heir) = heir {
        if heir == part || heir.kind() != part.kind() {
            return Err(EditError::NoHeir(heir.as_str().to_owned()));
        }
        if Part::of(map, heir).is_none() {
            return Err(heir.missing());
        }
    }
    // It is of the same kind, and so its id is one of that kind.
    let heir = heir.map(PartId::as_str);
    match part {
        PartId::Touchpoint(id) => {
            let heir = heir.map(TouchpointId::new);
            forget_touchpoint(map, id, heir.as_ref());
        }
        PartId::Phase(id) => {
            let heir = heir.map(PhaseId::new);
            let at = |id: &PhaseId| map.phases.iter().position(|phase| phase.id == *id);
            let (Some(from), to) = (at(id), heir.as_ref().and_then(at)) else { return Err(part.missing()) };
            // Its cards go to the nearest step of the phase that takes over.
            let step = to.and_then(|to| {
                let steps = &map.phases[to].steps;
                if to < from { steps.last() } else { steps.first() }.cloned()
            });
            let gone: HashSet<StepId> = map.phases[from].steps.iter().cloned().collect();
            hand_over(map, |at, _| gone.contains(at), |_, lane| step.clone().map(|step| (step, lane.clone())));
            shorten_spans(map, &gone);
            map.phases.remove(from);
        }
        PartId::Lane(id) => {
            let heir = heir.map(LaneId::new);
            if let Some(heir) = &heir
                && !map.lane(heir).is_some_and(|lane| lane.kind.holds_touchpoints())
            {
                return Err(EditError::NoTouchpointLane(heir.to_string()));
            }
            hand_over(map, |_, lane| lane == id, |step, _| Some((step.clone(), heir.clone()?)));
            map.lanes.retain(|lane| lane.id != *id);
        }
        PartId::Owner(id) => {
            let heir = heir.map(OwnerId::new);
            each(map, |it| it.owner.as_ref() == Some(id), |touchpoint| touchpoint.owner.clone_from(&heir));
            map.owners.retain(|owner| owner.id != *id);
        }
        PartId::Channel(id) => {
            let heir = heir.map(ChannelId::new);
            each(map, |it| it.channel.as_ref() == Some(id), |touchpoint| touchpoint.channel.clone_from(&heir));
            for lane in &mut map.lanes {
                if lane.kind.channel() == Some(id) {
                    Arc::make_mut(lane).kind = LaneKind::Touchpoints { channel: heir.clone() };
                }
            }
            map.channels.retain(|channel| channel.id != *id);
        }
        PartId::Persona(id) => {
            if let Some(heir) = heir {
                return Err(EditError::NoHeir(heir.to_owned()));
            }
            each(map, |touchpoint| speaks_of(touchpoint, id), |touchpoint| forget_persona(touchpoint, id));
            map.personas.retain(|persona| persona.id != *id);
        }
        PartId::CoupledJourney(id) => map.coupled_journeys.retain(|journey| journey.id != *id),
        PartId::Workshop(id) => map.workshops.retain(|workshop| workshop.id != *id),
    }
    Ok(())
}

/// Changes the touchpoints for which something holds; the others stay shared with the map before.
fn each(map: &mut JourneyMap, which: impl Fn(&Touchpoint) -> bool, change: impl Fn(&mut Touchpoint)) {
    for touchpoint in map.touchpoints.iter_mut().filter(|touchpoint| which(touchpoint)) {
        change(Arc::make_mut(touchpoint));
    }
}

/// Takes a touchpoint away. What named it, a return visit or a coupled journey, names the heir instead, or nothing.
fn forget_touchpoint(map: &mut JourneyMap, id: &TouchpointId, heir: Option<&TouchpointId>) {
    map.touchpoints.retain(|touchpoint| touchpoint.id != *id);
    each(
        map,
        |touchpoint| touchpoint.return_of.as_ref() == Some(id),
        |touchpoint| touchpoint.return_of = heir.filter(|heir| **heir != touchpoint.id).cloned(),
    );
    let coupled = |map: &JourneyMap, id| map.coupled_journeys.iter().any(|journey| journey.touchpoints.contains(id));
    let free = heir.filter(|heir| !coupled(map, heir)).cloned();
    for journey in map.coupled_journeys.iter_mut().filter(|journey| journey.touchpoints.contains(id)) {
        let touchpoints = &mut Arc::make_mut(journey).touchpoints;
        if let Some(at) = touchpoints.iter().position(|other| other == id) {
            match &free {
                Some(heir) => touchpoints[at] = heir.clone(),
                None => {
                    touchpoints.remove(at);
                }
            }
        }
    }
}

fn speaks_of(touchpoint: &Touchpoint, id: &PersonaId) -> bool {
    let intended = touchpoint.intended.iter().any(|it| it.whom.names(id));
    touchpoint.moment_of_truth.names(id) || intended || touchpoint.emotions.of(id).is_some()
}

/// What was said for this persona alone goes; what was said for others as well stays with them.
fn forget_persona(touchpoint: &mut Touchpoint, id: &PersonaId) {
    touchpoint.emotions.set(id.clone(), None);
    match &mut touchpoint.moment_of_truth {
        MomentOfTruth::Personas(ids) => {
            ids.retain(|other| other != id);
            if ids.is_empty() {
                touchpoint.moment_of_truth = MomentOfTruth::No;
            }
        }
        MomentOfTruth::No | MomentOfTruth::Everyone => {}
    }
    touchpoint.intended.retain_mut(|intended| match &mut intended.whom {
        ForWhom::Everyone => true,
        ForWhom::Personas(ids) => {
            let named = ids.contains(id);
            ids.retain(|other| other != id);
            !named || !ids.is_empty()
        }
    });
}
