//! The map as a screen reader tells it: every thing with its own name, and all the rest in its description.

use super::fact::{self, Fact, quoted};
use super::{SpokenRole, beside, within};
use crate::geom::{Point, Rect};
use crate::layout::{LaneContent, LegendSign, MapLayout, Mark, PlacedCard};
use crate::model::{JourneyMap, Persona, Stage, StepId, Thing, Touchpoint, TouchpointId};
use crate::words::Words;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// One thing of the map as a screen reader tells it.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// Which thing, so that it stays the same from frame to frame.
    pub thing: Thing,
    /// What kind of thing.
    pub role: SpokenRole,
    /// Exactly its own name.
    pub name: String,
    /// Where it lies, in map units.
    pub bounds: Rect,
    rest: Rest,
    description: OnceCell<String>,
}

/// What a description is made from, once somebody listens.
#[derive(Clone, Debug)]
enum Rest {
    Nothing,
    Said(String),
    Phase { goal: String, duration: String, stage: Stage, own_name: Option<String> },
    Lane { description: String, kind: &'static str },
    Touchpoint(Box<Placed>),
    Mark { thought: String, place: Arc<str> },
    Legend,
}

/// The names of a phase and a lane, and a step's number within the phase.
#[derive(Clone, Debug)]
struct Place {
    phase: Arc<str>,
    lane: Arc<str>,
    step: usize,
}

#[derive(Clone, Debug)]
struct Placed {
    touchpoint: Arc<Touchpoint>,
    place: Place,
    /// The name of the coupled journey that it belongs to.
    coupled: Option<Arc<str>>,
    owner: Option<String>,
    channel: Option<String>,
    first_visit: Option<String>,
    personas: Arc<[(String, crate::model::PersonaId)]>,
}

/// The half width of a mark's place, in map units.
const MARK_REACH: f64 = 8.0;

impl Spoken {
    fn new(thing: Thing, role: SpokenRole, name: String, bounds: Rect, rest: Rest) -> Self {
        Self { thing, role, name, bounds, rest, description: OnceCell::new() }
    }

    /// A thing of which all has been put into words already.
    pub(super) fn said(thing: Thing, role: SpokenRole, name: String, bounds: Rect, rest: String) -> Self {
        Self::new(thing, role, name, bounds, Rest::Said(rest))
    }

    /// Everything but the name. The words must be the same at every call.
    pub fn description(&self, words: Words) -> &str {
        self.description.get_or_init(|| match &self.rest {
            Rest::Nothing => String::new(),
            Rest::Said(words) => words.clone(),
            Rest::Phase { goal, duration, stage, own_name } => {
                let stage = own_name.clone().unwrap_or_else(|| words.get(stage_key(*stage)));
                let said = if goal.is_empty() {
                    words.with("spoken-phase", &[("stage", stage.into())])
                } else {
                    words.with("spoken-phase-goal", &[("stage", stage.into()), ("goal", goal.as_str().into())])
                };
                if duration.trim().is_empty() {
                    return said;
                }
                format!("{said}; {}", words.with("spoken-duration", &[("text", duration.as_str().into())]))
            }
            Rest::Lane { description, kind } if description.is_empty() => words.get(kind),
            Rest::Lane { description, kind } => format!("{}: {description}", words.get(kind)),
            Rest::Touchpoint(placed) => fact::heard(&placed.tell(words)),
            Rest::Mark { thought, place } => fact::heard(&mark_facts(thought, place, words)),
            Rest::Legend => words.get("spoken-owner-of-legend"),
        })
    }

    /// The same, a fact at a time: people's own words may hold any sign that could stand between them.
    pub fn facts(&self, words: Words) -> Vec<Fact> {
        match &self.rest {
            Rest::Touchpoint(placed) => placed.tell(words),
            Rest::Mark { thought, place } => {
                let mut facts = mark_facts(thought, place, words);
                if let SpokenRole::Mark(level) = self.role {
                    // Who listens hears the level as the slider's value.
                    facts.insert(1, Fact::plain(fact::level_with_word(level, words)));
                }
                facts
            }
            Rest::Nothing | Rest::Said(_) | Rest::Phase { .. } | Rest::Lane { .. } | Rest::Legend => {
                vec![Fact::plain(self.description(words))]
            }
        }
    }
}

fn mark_facts(thought: &str, place: &str, words: Words) -> Vec<Fact> {
    let quote = (!thought.is_empty()).then(|| quoted(thought, words));
    [place.to_owned()].into_iter().chain(quote).map(Fact::plain).collect()
}

const fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "spoken-stage-before",
        Stage::During => "spoken-stage-during",
        Stage::After => "spoken-stage-after",
    }
}

impl Placed {
    fn tell(&self, words: Words) -> Vec<Fact> {
        let Place { phase, lane, step } = &self.place;
        let place =
            [("phase", phase.as_ref().into()), ("step", step.to_string().into()), ("lane", lane.as_ref().into())];
        let mut told = vec![Fact::plain(words.with("spoken-place", &place))];
        if let Some(journey) = &self.coupled {
            told.push(Fact::plain(words.with("spoken-part-of-coupled", &[("name", journey.as_ref().into())])));
        }
        told.push(fact::answerable(&self.touchpoint, self.owner.as_deref(), words));
        told.extend(fact::facts(
            &self.touchpoint,
            fact::Known { channel: self.channel.as_deref(), first_visit: self.first_visit.as_deref() },
            self.personas.iter().map(|(name, id)| (name.as_str(), id)),
            words,
        ));
        told
    }
}

/// The map in reading order: NPS, linked maps, legend, stages, phases and what happens between them, then lane by lane
/// with what is in it.
pub(super) fn of_map(map: &JourneyMap, layout: &MapLayout, words: Words) -> Vec<Spoken> {
    tell(map, layout, None, words)
}

/// One thing alone, as in [`of_map`].
pub(super) fn of_thing(map: &JourneyMap, layout: &MapLayout, thing: &Thing, words: Words) -> Option<Spoken> {
    tell(map, layout, Some(thing), words).into_iter().find(|spoken| spoken.thing == *thing)
}

/// The map in reading order; of touchpoints and marks only one, if there is a reason to tell no other.
fn tell(map: &JourneyMap, layout: &MapLayout, only: Option<&Thing>, words: Words) -> Vec<Spoken> {
    let is_wanted = |thing: Thing| only.is_none_or(|only| *only == thing);
    let mut told = Vec::with_capacity(layout.cards.len() * 2 + 64);
    told.extend(beside::of_title(map, layout, words));
    for entry in &layout.legend {
        if let LegendSign::Owner(owner) = &entry.sign {
            let bounds = entry.swatch.union(entry.text.bounds);
            told.push(Spoken::new(
                Thing::Owner(owner.id.clone()),
                SpokenRole::Legend,
                owner.name.clone(),
                bounds,
                Rest::Legend,
            ));
        }
    }
    for bar in &layout.stages {
        let name = bar.name.source.to_string();
        told.push(Spoken::new(Thing::Stage(bar.stage), SpokenRole::Stage, name, bar.rect, Rest::Nothing));
    }
    let phase_names: HashMap<_, Arc<str>> =
        map.phases.iter().map(|phase| (&phase.id, Arc::from(phase.name.as_str()))).collect();
    for (header, phase) in
        layout.phases.iter().filter_map(|header| Some((header, map.phases.iter().find(|phase| phase.id == header.id)?)))
    {
        let own_name = map.stages.own_name(phase.stage).map(str::to_owned);
        let (goal, duration) = (phase.goal.clone(), phase.duration.clone());
        let rest = Rest::Phase { goal, duration, stage: phase.stage, own_name };
        told.push(Spoken::new(
            Thing::Phase(phase.id.clone()),
            SpokenRole::Phase,
            phase.name.clone(),
            header.rect,
            rest,
        ));
    }
    told.extend(beside::of_transitions(map, layout, words));
    let coupled: HashMap<_, Arc<str>> = map
        .coupled_journeys
        .iter()
        .flat_map(|journey| {
            let name: Arc<str> = Arc::from(journey.name.as_str());
            journey.touchpoints.iter().map(move |id| (id, name.clone()))
        })
        .collect();
    let mut brackets = layout.brackets.iter().peekable();
    let mut told_coupled = HashSet::new();
    let personas: Arc<[_]> = map.personas.iter().map(|persona| (persona.name.clone(), persona.id.clone())).collect();
    let steps = step_numbers(layout);
    let phase_of_step: HashMap<_, _> = map
        .phases
        .iter()
        .filter_map(|phase| Some((phase, phase_names.get(&phase.id)?)))
        .flat_map(|(phase, name)| phase.steps.iter().map(move |step| (step, Arc::clone(name))))
        .collect();
    let mut cards = layout.cards.iter().peekable();
    for (number, lane_box) in layout.lanes.iter().enumerate() {
        let Some(lane) = map.lane(&lane_box.id) else { continue };
        let kind = match &lane_box.content {
            LaneContent::Touchpoints => "spoken-lane-touchpoints",
            LaneContent::Emotions(_) => "spoken-lane-emotions",
            LaneContent::Notes(_) => "spoken-lane-notes",
            LaneContent::Measures(_) => "spoken-lane-measures",
        };
        let rest = Rest::Lane { description: lane.description.clone(), kind };
        told.push(Spoken::new(Thing::Lane(lane.id.clone()), SpokenRole::Lane, lane.name.clone(), lane_box.rect, rest));
        let in_lane = std::iter::from_fn(|| brackets.next_if(|bracket| bracket.lane <= number));
        told.extend(beside::of_coupled(map, in_lane, &mut told_coupled, words));
        let lane_name: Arc<str> = Arc::from(lane.name.as_str());
        while let Some(placed) = cards.next_if(|placed| placed.lane <= number) {
            if !is_wanted(Thing::Touchpoint(placed.card.touchpoint.id.clone())) {
                continue;
            }
            let (phase, step) = steps.get(placed.step).copied().unwrap_or_default();
            let place = layout.phases.get(phase).and_then(|header| phase_names.get(&header.id)).cloned();
            let place = Place { phase: place.unwrap_or_default(), lane: Arc::clone(&lane_name), step };
            let journey = coupled.get(&placed.card.touchpoint.id).cloned();
            told.push(of_card(placed, place, journey, map, Arc::clone(&personas)));
            told.extend(of_sign(placed, words));
        }
        told.extend(layout.hand_offs.iter().filter_map(|sign| within::of_hand_off(sign, number, layout, words)));
        match &lane_box.content {
            LaneContent::Emotions(plot) => {
                for curve in &plot.curves {
                    let of_persona =
                        |touchpoint: &TouchpointId| Thing::Mark(curve.persona.id.clone(), touchpoint.clone());
                    let marks = curve.marks.iter().filter(|mark| is_wanted(of_persona(&mark.touchpoint)));
                    told.extend(marks.filter_map(|mark| of_mark(mark, &curve.persona, map, &phase_of_step)));
                }
                let quotes = plot.memories.iter().flat_map(|memories| &memories.quotes);
                told.extend(quotes.map(|quote| within::of_memory(quote, words)));
            }
            LaneContent::Notes(notes) => {
                told.extend(notes.iter().filter_map(|note| within::of_note(note, &lane.name, words)))
            }
            LaneContent::Touchpoints | LaneContent::Measures(_) => {}
        }
    }
    told
}

/// For each column, the number of its phase counted from 0 and its own within the phase counted from 1.
fn step_numbers(layout: &MapLayout) -> Vec<(usize, usize)> {
    let mut numbers = Vec::with_capacity(layout.steps.len());
    let (mut phase, mut step) = (0, 0);
    for (i, column) in layout.steps.iter().enumerate() {
        if column.starts_phase && i > 0 {
            phase += 1;
            step = 0;
        }
        step += 1;
        numbers.push((phase, step));
    }
    numbers
}

fn of_card(
    placed: &PlacedCard,
    place: Place,
    coupled: Option<Arc<str>>,
    map: &JourneyMap,
    personas: Arc<[(String, crate::model::PersonaId)]>,
) -> Spoken {
    let card = &placed.card;
    let rest = Placed {
        touchpoint: Arc::clone(&card.touchpoint),
        place,
        coupled,
        owner: card.owner.as_ref().map(|owner| owner.name.clone()),
        channel: card.channel.as_ref().map(|channel| channel.name.clone()),
        first_visit: first_visit(&card.touchpoint, map),
        personas,
    };
    Spoken::new(
        Thing::Touchpoint(card.touchpoint.id.clone()),
        SpokenRole::Touchpoint,
        card.touchpoint.title.clone(),
        Rect::from_origin_size(placed.at, card.size),
        Rest::Touchpoint(Box::new(rest)),
    )
}

/// The title of the touchpoint that this one comes again of.
pub(super) fn first_visit(touchpoint: &Touchpoint, map: &JourneyMap) -> Option<String> {
    Some(map.touchpoint(touchpoint.return_of.as_ref()?)?.title.clone())
}

/// The sign on a card that opens another map.
fn of_sign(placed: &PlacedCard, words: Words) -> Option<Spoken> {
    let touchpoint = &placed.card.touchpoint;
    let (sign, linked) = (placed.card.opens_map()?, touchpoint.opens.as_ref()?);
    let rest = words.with("spoken-opens", &[("map", linked.path.as_str().into())]);
    let thing = Thing::OpensMap(touchpoint.id.clone());
    Some(Spoken::said(thing, SpokenRole::Link, linked.title.clone(), sign + placed.at.to_vec2(), rest))
}

fn of_mark(
    mark: &Mark,
    persona: &Persona,
    map: &JourneyMap,
    phase_of_step: &HashMap<&StepId, Arc<str>>,
) -> Option<Spoken> {
    let touchpoint = map.touchpoint(&mark.touchpoint)?;
    let thought = touchpoint.emotions.felt(&persona.id).map_or("", |(_, thought)| thought).to_owned();
    let place = match &touchpoint.place {
        crate::model::Place::At { step, .. } => phase_of_step.get(step).cloned(),
        crate::model::Place::Inventory => None,
    };
    let reach = Point::new(MARK_REACH, MARK_REACH).to_vec2();
    Some(Spoken::new(
        Thing::Mark(persona.id.clone(), mark.touchpoint.clone()),
        SpokenRole::Mark(mark.level),
        format!("{}: {}", persona.name, touchpoint.title),
        Rect::from_points(mark.at - reach, mark.at + reach),
        Rest::Mark { thought, place: place.unwrap_or_default() },
    ))
}
