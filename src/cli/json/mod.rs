//! `rejse show --json`: what is on a map, for scripts.

mod around;
mod frame;
mod touchpoint;

use super::{concepts, journey};
use crate::model::JourneyMap;
use crate::words::{Date, Language};
use around::{OneCoupledJourney, OneLink, OneNps, OneWorkshop};
use frame::{OneLane, OnePersona, OnePhase, OneStages};
use serde::Serialize;
use touchpoint::OneTouchpoint;

/// What is on a map, as JSON with two spaces of indentation and a line end. The same map always gives the same text.
///
/// What is written here stays: later versions may add fields, but neither rename nor remove any. Texts that are not
/// said are empty strings, things that are not said are `null`, and lists are there even if they are empty.
///
/// ```text
/// title, goal, owner   texts; the owner is the map's
/// language             "en", "da" or "sv"
/// perspective          "as-is" or "to-be"
/// scope                "whole-life-cycle", "part-of-life-cycle", "one-service" or null
/// date, next_review    "2026-11-22" or null
/// linked_maps          title, path
/// stages               hidden (true or false), and their own names: before, during, after
/// phases               from left to right: id, name, goal, stage ("before", "during", "after"), steps (how many),
///                      duration, transition { wait, obstacle, drops_out } to the next phase or null
/// lanes                from top to bottom: id, name, description, kind ("touchpoints", "emotions", "notes",
///                      "measures"), channel { id, name } or null, shows ("thoughts", "strengths", "pain-points",
///                      "ideas", "employees-know", "improvements"), and notes: id, text, kind (as in shows, or null),
///                      from and to { phase { id, name }, step }
/// owners, channels     id, name
/// personas             id, name, segment (also as description), needs, behaviour, expectations, quote, basis,
///                      share (whole per cent, or null), remembers
/// touchpoints          the placed ones by phase, step, lane and rank, then the inventory by id:
///   id, title
///   place              null in the inventory, or phase { id, name }, step (from 1, in its phase), lane { id, name }
///   started_by         "customer", "company" or null
///   when, location     texts
///   owner              { id, name } or null
///   channel            { id, name } or null; the touchpoint's own, or that of its lane
///   run_by             kind ("us", "customer", "other") and name (of the other, or null)
///   delivered_by       today and target: "system", "process", "people" or null
///   value              "creates", "enables", "neither" or null
///   kind_of_service    "service", "care" or null
///   return_of          the first visit, id and title, or null
///   moment_of_truth    kind ("no", "everyone", "personas") and personas (ids)
///   importance_to_customer   score (1 to 5), known_from ("asked", "measured", "assumed"); or null
///   importance_to_us   score (1 to 5), reasons ("process", "revenue", "cost"); or null
///   intended           text, whom (kind "everyone" or "personas", and personas), agreed_by (texts)
///   strengths, pain_points, ideas, employees_know   texts
///   improvements       id, title, state ("idea", "planned", "tried", "worked", "did-not-work", "dropped"),
///                      feasibility and effect (1 to 5, or null), person, due (or null), measure, lesson
///   emotions           for each persona of which something is said, in the map's order of personas:
///                      persona { id, name }, level (-2 to 2, or null), thought, skips (true or false)
///   csat_question, csat_target   a text; whole per cent or null
///   csat               rounds, oldest first: score (0 to 1, or null), answers, date (or null), counts, comments
///   opens              title and path of another map, or null
/// coupled_journeys     id, name, run_by, stance ("ignore", "consider-taking-over", "consider-coordinating",
///                      "manage-experience", "own-journey" or null), touchpoints { id, title }, partnership
///                      (responsible, purpose, organisation, costs_and_income, benefits_for_us,
///                      benefits_for_customers, benefits_for_partner, cooperation, measures, when_it_goes_wrong)
/// nps                  question, target (-100 to 100, or null), and rounds, oldest first: points and margin (of
///                      95 % confidence; both with at most two decimals, or null), answers, date (or null), counts,
///                      promoters_say, passives_say, detractors_say
/// workshops            id, name, date (or null), participants { name, department }, decisions, parked
/// ```
///
/// Fails if JSON has no form for something in it, of which nothing is known.
pub fn json(map: &JourneyMap) -> Result<String, serde_json::Error> {
    let placed = journey::placed(map);
    let on_map = placed.iter().map(|placed| touchpoint::touchpoint(map, placed.touchpoint, Some(placed)));
    let inventory = map.inventory().map(|one| touchpoint::touchpoint(map, one, None));
    let whole = WholeMap {
        title: &map.title,
        language: map.language,
        perspective: concepts::perspective(map.perspective).name,
        scope: map.scope.map(|scope| concepts::scope(scope).name),
        goal: &map.goal,
        owner: &map.owner,
        date: map.date,
        next_review: map.next_review,
        linked_maps: map.linked_maps.iter().map(around::link).collect(),
        stages: frame::stages(&map.stages),
        phases: map.phases.iter().map(|phase| frame::phase(phase)).collect(),
        lanes: map.lanes.iter().map(|lane| frame::lane(map, lane)).collect(),
        owners: map.owners.iter().map(|owner| Named { id: owner.id.as_str(), name: &owner.name }).collect(),
        channels: map.channels.iter().map(|one| Named { id: one.id.as_str(), name: &one.name }).collect(),
        personas: map.personas.iter().map(|persona| frame::persona(persona)).collect(),
        touchpoints: on_map.chain(inventory).collect(),
        coupled_journeys: map.coupled_journeys.iter().map(|journey| around::coupled_journey(map, journey)).collect(),
        nps: around::nps(&map.nps),
        workshops: map.workshops.iter().map(|workshop| around::workshop(workshop)).collect(),
    };
    Ok(serde_json::to_string_pretty(&whole)? + "\n")
}

#[derive(Serialize)]
struct WholeMap<'a> {
    title: &'a str,
    language: Language,
    perspective: &'static str,
    scope: Option<&'static str>,
    goal: &'a str,
    owner: &'a str,
    date: Option<Date>,
    next_review: Option<Date>,
    linked_maps: Vec<OneLink<'a>>,
    stages: OneStages<'a>,
    phases: Vec<OnePhase<'a>>,
    lanes: Vec<OneLane<'a>>,
    owners: Vec<Named<'a>>,
    channels: Vec<Named<'a>>,
    personas: Vec<OnePersona<'a>>,
    touchpoints: Vec<OneTouchpoint<'a>>,
    coupled_journeys: Vec<OneCoupledJourney<'a>>,
    nps: OneNps<'a>,
    workshops: Vec<OneWorkshop<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct Titled<'a> {
    id: &'a str,
    title: &'a str,
}
