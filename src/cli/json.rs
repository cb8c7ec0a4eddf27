//! `rejse show --json`: what is on a map, for scripts.

use super::journey::{self, Placed};
use crate::model::{
    Emotion, EmotionLevel, JourneyMap, LaneKind, MomentOfTruth, PersonaId, Perspective, RunBy, Scope, Stage, Touchpoint,
};
use crate::words::{Date, Language};
use serde::Serialize;

/// What is on a map, as JSON with two spaces of indentation and a line end. The same map always gives the same text.
///
/// What is written here stays: later versions may add fields, but neither rename nor remove any. Texts that are not
/// said are empty strings, things that are not said are `null`, and lists are there even if they are empty.
///
/// ```text
/// title, goal          texts
/// language             "en", "da" or "sv"
/// perspective          "as-is" or "to-be"
/// scope                "whole-life-cycle", "part-of-life-cycle", "one-service" or null
/// date                 "2026-11-22" or null
/// phases               from left to right: id, name, goal, stage ("before", "during", "after"), steps (how many)
/// lanes                from top to bottom: id, name, kind ("touchpoints", "emotions", "notes", "measures")
/// owners, channels     id, name
/// personas             id, name, description
/// touchpoints          the placed ones by phase, step, lane and rank, then the inventory by id:
///   id, title
///   place              null in the inventory, or phase { id, name }, step (from 1, in its phase), lane { id, name }
///   owner              { id, name } or null
///   channel            { id, name } or null; the touchpoint's own, or that of its lane
///   run_by             kind ("us", "customer", "other") and name (of the other, or null)
///   moment_of_truth    kind ("no", "everyone", "personas") and personas (ids)
///   pain_points, ideas texts
///   emotions           for each persona of which something is said, in the map's order of personas:
///                      persona { id, name }, level (-2 to 2, or null), thought, skips (true or false)
///   csat               rounds, oldest first: score (0 to 1, or null), answers, date (or null)
/// ```
pub fn json(map: &JourneyMap) -> String {
    let placed = journey::placed(map);
    let on_map = placed.iter().map(|placed| touchpoint(map, placed.touchpoint, Some(placed)));
    let inventory = map.inventory().map(|one| touchpoint(map, one, None));
    let whole = WholeMap {
        title: &map.title,
        language: map.language,
        perspective: match map.perspective {
            Perspective::AsIs => "as-is",
            Perspective::ToBe => "to-be",
        },
        scope: map.scope.map(|scope| match scope {
            Scope::WholeLifeCycle => "whole-life-cycle",
            Scope::PartOfLifeCycle => "part-of-life-cycle",
            Scope::OneService => "one-service",
        }),
        goal: &map.goal,
        date: map.date,
        phases: phases(map),
        lanes: lanes(map),
        owners: map.owners.iter().map(|owner| Named { id: owner.id.as_str(), name: &owner.name }).collect(),
        channels: map.channels.iter().map(|one| Named { id: one.id.as_str(), name: &one.name }).collect(),
        personas: map
            .personas
            .iter()
            .map(|one| OnePersona { id: one.id.as_str(), name: &one.name, description: &one.segment })
            .collect(),
        touchpoints: on_map.chain(inventory).collect(),
    };
    // Plain structs of texts and finite numbers always have a form in JSON.
    serde_json::to_string_pretty(&whole).map(|text| text + "\n").unwrap_or_default()
}

#[derive(Serialize)]
struct WholeMap<'a> {
    title: &'a str,
    language: Language,
    perspective: &'static str,
    scope: Option<&'static str>,
    goal: &'a str,
    date: Option<Date>,
    phases: Vec<OnePhase<'a>>,
    lanes: Vec<OneLane<'a>>,
    owners: Vec<Named<'a>>,
    channels: Vec<Named<'a>>,
    personas: Vec<OnePersona<'a>>,
    touchpoints: Vec<OneTouchpoint<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct OnePhase<'a> {
    id: &'a str,
    name: &'a str,
    goal: &'a str,
    stage: &'static str,
    steps: usize,
}

#[derive(Serialize)]
struct OneLane<'a> {
    id: &'a str,
    name: &'a str,
    kind: &'static str,
}

#[derive(Serialize)]
struct OnePersona<'a> {
    id: &'a str,
    name: &'a str,
    description: &'a str,
}

#[derive(Serialize)]
struct OneTouchpoint<'a> {
    id: &'a str,
    title: &'a str,
    place: Option<OnePlace<'a>>,
    owner: Option<Named<'a>>,
    channel: Option<Named<'a>>,
    run_by: OneRunBy<'a>,
    moment_of_truth: OneMomentOfTruth<'a>,
    pain_points: &'a [String],
    ideas: &'a [String],
    emotions: Vec<OneEmotion<'a>>,
    csat: Vec<OneCsat>,
}

#[derive(Serialize)]
struct OnePlace<'a> {
    phase: Named<'a>,
    step: usize,
    lane: Named<'a>,
}

#[derive(Serialize)]
struct OneRunBy<'a> {
    kind: &'static str,
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct OneMomentOfTruth<'a> {
    kind: &'static str,
    personas: &'a [PersonaId],
}

#[derive(Serialize)]
struct OneEmotion<'a> {
    persona: Named<'a>,
    level: Option<EmotionLevel>,
    thought: &'a str,
    skips: bool,
}

#[derive(Serialize)]
struct OneCsat {
    score: Option<f64>,
    answers: u64,
    date: Option<Date>,
}

fn phases(map: &JourneyMap) -> Vec<OnePhase<'_>> {
    map.phases
        .iter()
        .map(|phase| OnePhase {
            id: phase.id.as_str(),
            name: &phase.name,
            goal: &phase.goal,
            stage: match phase.stage {
                Stage::Before => "before",
                Stage::During => "during",
                Stage::After => "after",
            },
            steps: phase.steps.len(),
        })
        .collect()
}

fn lanes(map: &JourneyMap) -> Vec<OneLane<'_>> {
    map.lanes
        .iter()
        .map(|lane| OneLane {
            id: lane.id.as_str(),
            name: &lane.name,
            kind: match &lane.kind {
                LaneKind::Touchpoints { .. } => "touchpoints",
                LaneKind::Emotions => "emotions",
                LaneKind::Notes { .. } => "notes",
                LaneKind::Measures => "measures",
            },
        })
        .collect()
}

fn touchpoint<'a>(map: &'a JourneyMap, one: &'a Touchpoint, placed: Option<&Placed<'a>>) -> OneTouchpoint<'a> {
    let owner = one.owner.as_ref().and_then(|id| map.owner(id));
    let channel = journey::channel(map, one, placed.map(|placed| placed.lane));
    let (run_by, by_whom) = match &one.run_by {
        RunBy::Us => ("us", None),
        RunBy::Customer => ("customer", None),
        RunBy::Other(name) => ("other", Some(name.as_str())),
    };
    let (truth, for_whom): (_, &[PersonaId]) = match &one.moment_of_truth {
        MomentOfTruth::No => ("no", &[]),
        MomentOfTruth::Everyone => ("everyone", &[]),
        MomentOfTruth::Personas(ids) => ("personas", ids),
    };
    OneTouchpoint {
        id: one.id.as_str(),
        title: &one.title,
        place: placed.map(|placed| OnePlace {
            phase: Named { id: placed.phase.id.as_str(), name: &placed.phase.name },
            step: placed.step,
            lane: Named { id: placed.lane.id.as_str(), name: &placed.lane.name },
        }),
        owner: owner.map(|owner| Named { id: owner.id.as_str(), name: &owner.name }),
        channel: channel.map(|channel| Named { id: channel.id.as_str(), name: &channel.name }),
        run_by: OneRunBy { kind: run_by, name: by_whom },
        moment_of_truth: OneMomentOfTruth { kind: truth, personas: for_whom },
        pain_points: &one.pain_points,
        ideas: &one.ideas,
        emotions: emotions(map, one),
        csat: one
            .csat
            .rounds
            .iter()
            .map(|round| OneCsat { score: round.score(), answers: round.answers(), date: round.date })
            .collect(),
    }
}

fn emotions<'a>(map: &'a JourneyMap, touchpoint: &'a Touchpoint) -> Vec<OneEmotion<'a>> {
    map.personas
        .iter()
        .filter_map(|persona| {
            let named = Named { id: persona.id.as_str(), name: &persona.name };
            Some(match touchpoint.emotions.of(&persona.id)? {
                Emotion::Felt { level, thought } => {
                    OneEmotion { persona: named, level: Some(*level), thought, skips: false }
                }
                Emotion::Skips => OneEmotion { persona: named, level: None, thought: "", skips: true },
            })
        })
        .collect()
}
