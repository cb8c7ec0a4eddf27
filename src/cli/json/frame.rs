//! Stages, phases, lanes and personas as JSON.

use super::Named;
use crate::cli::concepts;
use crate::model::{FreeNote, JourneyMap, Lane, LaneKind, Note, Persona, Phase, Stages, StepId};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct OneStages<'a> {
    hidden: bool,
    before: &'a str,
    during: &'a str,
    after: &'a str,
}

#[derive(Serialize)]
pub(super) struct OnePhase<'a> {
    id: &'a str,
    name: &'a str,
    goal: &'a str,
    stage: &'static str,
    steps: usize,
    duration: &'a str,
    transition: Option<OneTransition<'a>>,
}

#[derive(Serialize)]
struct OneTransition<'a> {
    wait: &'a str,
    obstacle: &'a str,
    drops_out: &'a str,
}

#[derive(Serialize)]
pub(super) struct OneLane<'a> {
    id: &'a str,
    name: &'a str,
    description: &'a str,
    kind: &'static str,
    channel: Option<Named<'a>>,
    shows: Vec<&'static str>,
    notes: Vec<OneNote<'a>>,
}

#[derive(Serialize)]
struct OneNote<'a> {
    id: &'a str,
    text: &'a str,
    kind: Option<&'static str>,
    from: Option<OneStep<'a>>,
    to: Option<OneStep<'a>>,
}

#[derive(Serialize)]
struct OneStep<'a> {
    phase: Named<'a>,
    step: usize,
}

#[derive(Serialize)]
pub(super) struct OnePersona<'a> {
    id: &'a str,
    name: &'a str,
    /// What the segment was called at first.
    description: &'a str,
    segment: &'a str,
    needs: &'a [String],
    behaviour: &'a [String],
    expectations: &'a [String],
    quote: &'a str,
    basis: &'a str,
    share: Option<u8>,
    remembers: &'a str,
}

pub(super) fn stages(stages: &Stages) -> OneStages<'_> {
    let Stages { hidden, before, during, after } = stages;
    OneStages { hidden: *hidden, before, during, after }
}

pub(super) fn phase(phase: &Phase) -> OnePhase<'_> {
    let Phase { id, name, goal, stage, duration, steps, transition } = phase;
    OnePhase {
        id: id.as_str(),
        name,
        goal,
        stage: concepts::stage(*stage).name,
        steps: steps.len(),
        duration,
        transition: transition.as_ref().map(|transition| OneTransition {
            wait: &transition.wait,
            obstacle: &transition.obstacle,
            drops_out: &transition.drops_out,
        }),
    }
}

pub(super) fn lane<'a>(map: &'a JourneyMap, lane: &'a Lane) -> OneLane<'a> {
    let (channel, shows, notes): (_, &[Note], &[FreeNote]) = match &lane.kind {
        LaneKind::Touchpoints { channel } => (channel.as_ref(), &[], &[]),
        LaneKind::Notes { shows, notes } => (None, shows, notes),
        LaneKind::Emotions | LaneKind::Measures => (None, &[], &[]),
    };
    let channel = channel.and_then(|id| map.channel(id));
    OneLane {
        id: lane.id.as_str(),
        name: &lane.name,
        description: &lane.description,
        kind: concepts::lane_kind(&lane.kind),
        channel: channel.map(|channel| Named { id: channel.id.as_str(), name: &channel.name }),
        shows: shows.iter().map(|note| concepts::note(*note).name).collect(),
        notes: notes.iter().map(|note| self::note(map, note)).collect(),
    }
}

fn note<'a>(map: &'a JourneyMap, note: &'a FreeNote) -> OneNote<'a> {
    let FreeNote { id, text, kind, from, to } = note;
    let kind = kind.map(|kind| concepts::note(kind).name);
    OneNote { id: id.as_str(), text, kind, from: step(map, from), to: step(map, to) }
}

fn step<'a>(map: &'a JourneyMap, step: &StepId) -> Option<OneStep<'a>> {
    let (phase, number) = map.phase_of_step(step)?;
    Some(OneStep { phase: Named { id: phase.id.as_str(), name: &phase.name }, step: number + 1 })
}

pub(super) fn persona(persona: &Persona) -> OnePersona<'_> {
    let Persona { id, name, segment, colour: _, needs, behaviour, expectations, quote, basis, share, remembers } =
        persona;
    OnePersona {
        id: id.as_str(),
        name,
        description: segment,
        segment,
        needs,
        behaviour,
        expectations,
        quote,
        basis,
        share: share.map(|share| share.percent()),
        remembers,
    }
}
