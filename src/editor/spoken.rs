//! The map as a screen reader tells it: every thing with its own name, and all the rest in its description.

use crate::geom::{Point, Rect};
use crate::layout::{
    HandOffSign, LaneContent, LegendSign, MapLayout, Mark, MemoryQuote, NoteBox, NoteSource, PlacedCard, kind_key,
    state_key,
};
use crate::model::{EmotionLevel, JourneyMap, MomentOfTruth, Persona, RunBy, Stage, Thing, Touchpoint};
use crate::words::Words;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;

/// What kind of thing is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenRole {
    /// A stage's bar.
    Stage,
    /// A phase's header.
    Phase,
    /// A lane.
    Lane,
    /// A touchpoint's card.
    Touchpoint,
    /// A persona's mark, at this level.
    Mark(EmotionLevel),
    /// An entry of the legend.
    Legend,
    /// A note of a lane's own.
    Note,
    /// A hand-off on the active persona's path.
    HandOff,
    /// What a persona remembers in the end.
    Memory,
}

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
    Phase { goal: String, stage: Stage, own_name: Option<String> },
    Lane { description: String, kind: &'static str },
    Touchpoint(Box<Placed>),
    Mark { thought: String, place: Arc<str> },
    Legend,
    Note { kind: &'static str, lane: Arc<str> },
    HandOff { persona: String, from: String, to: String, falls: bool },
    Memory(String),
}

#[derive(Clone, Debug)]
struct Placed {
    touchpoint: Arc<Touchpoint>,
    place: Arc<str>,
    lane: Arc<str>,
    step: usize,
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

    /// Everything but the name. The words must be the same at every call.
    pub fn description(&self, words: Words) -> &str {
        self.description.get_or_init(|| match &self.rest {
            Rest::Nothing => String::new(),
            Rest::Phase { goal, stage, own_name } => {
                let stage = own_name.clone().unwrap_or_else(|| words.get(stage_key(*stage)));
                if goal.is_empty() {
                    words.with("spoken-phase", &[("stage", stage.into())])
                } else {
                    words.with("spoken-phase-goal", &[("stage", stage.into()), ("goal", goal.as_str().into())])
                }
            }
            Rest::Lane { description, kind } if description.is_empty() => words.get(kind),
            Rest::Lane { description, kind } => format!("{}: {description}", words.get(kind)),
            Rest::Touchpoint(placed) => placed.tell(words),
            Rest::Mark { thought, place } if thought.is_empty() => place.to_string(),
            Rest::Mark { thought, place } => {
                words.with("spoken-mark", &[("place", place.as_ref().into()), ("thought", thought.as_str().into())])
            }
            Rest::Legend => words.get("spoken-owner-of-legend"),
            Rest::Note { kind, lane } => {
                let kind = words.get(kind);
                words.with("spoken-note", &[("kind", kind.into()), ("lane", lane.as_ref().into())])
            }
            Rest::HandOff { persona, from, to, falls } => words.with(
                if *falls { "spoken-hand-off-fall" } else { "spoken-hand-off-at" },
                &[("persona", persona.into()), ("from", from.into()), ("to", to.into())],
            ),
            Rest::Memory(quote) => quote.clone(),
        })
    }
}

const fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "spoken-stage-before",
        Stage::During => "spoken-stage-during",
        Stage::After => "spoken-stage-after",
    }
}

impl Placed {
    fn tell(&self, words: Words) -> String {
        let step = self.step.to_string();
        let mut parts = vec![words.with(
            "spoken-place",
            &[("phase", self.place.as_ref().into()), ("step", step.into()), ("lane", self.lane.as_ref().into())],
        )];
        parts.extend(facts(
            &self.touchpoint,
            Known {
                owner: self.owner.as_deref(),
                channel: self.channel.as_deref(),
                first_visit: self.first_visit.as_deref(),
            },
            self.personas.iter().map(|(name, id)| (name.as_str(), id)),
            words,
        ));
        parts.join("; ")
    }
}

/// The names of what a touchpoint refers to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// The owner's.
    pub owner: Option<&'a str>,
    /// The channel's.
    pub channel: Option<&'a str>,
    /// That of the touchpoint that it comes again of.
    pub first_visit: Option<&'a str>,
}

/// Everything that is known of a touchpoint but its title and its place, a fact at a time.
pub(super) fn facts<'a>(
    touchpoint: &Touchpoint,
    Known { owner, channel, first_visit }: Known,
    personas: impl Iterator<Item = (&'a str, &'a crate::model::PersonaId)> + Clone,
    words: Words,
) -> Vec<String> {
    let with = |key: &str, name: &'static str, value: &str| words.with(key, &[(name, value.to_owned().into())]);
    let mut facts = Vec::new();
    match (&touchpoint.run_by, owner) {
        (RunBy::Us, Some(owner)) => facts.push(with("spoken-owner", "owner", owner)),
        (RunBy::Us, None) => facts.push(words.get("spoken-no-owner")),
        (RunBy::Customer, _) => facts.push(words.get("spoken-run-by-customer")),
        (RunBy::Other(name), _) => facts.push(with("spoken-run-by", "name", name)),
    }
    if let Some(first) = first_visit {
        facts.push(with("spoken-return", "first", first));
    }
    if let Some(channel) = channel {
        facts.push(with("spoken-channel", "channel", channel));
    }
    match &touchpoint.moment_of_truth {
        MomentOfTruth::No => {}
        MomentOfTruth::Everyone => facts.push(words.get("spoken-moment")),
        MomentOfTruth::Personas(for_whom) => {
            let names: Vec<&str> =
                personas.clone().filter(|(_, id)| for_whom.contains(id)).map(|(name, _)| name).collect();
            facts.push(with("spoken-moment-for", "personas", &names.join(", ")));
        }
    }
    if let Some(importance) = touchpoint.importance_to_customer {
        facts.push(with("spoken-important", "score", &importance.score.value().to_string()));
    }
    facts.extend(touchpoint.strengths.iter().map(|text| with("spoken-strength", "text", text)));
    facts.extend(touchpoint.pain_points.iter().map(|text| with("spoken-pain", "text", text)));
    facts.extend(touchpoint.ideas.iter().map(|text| with("spoken-idea", "text", text)));
    facts.extend(touchpoint.employees_know.iter().map(|text| with("spoken-employees-know", "text", text)));
    facts.extend(touchpoint.improvements.iter().map(|improvement| {
        let state = words.get(state_key(improvement.state));
        words.with("spoken-improvement", &[("state", state.into()), ("text", improvement.title.as_str().into())])
    }));
    for (name, id) in personas {
        if let Some((level, thought)) = touchpoint.emotions.felt(id) {
            let level = words.level(level.value());
            let values = [("persona", name.to_owned().into()), ("level", level.into())];
            let felt = words.with("spoken-felt", &values);
            facts.push(if thought.is_empty() { felt } else { format!("{felt}, \u{201c}{thought}\u{201d}") });
        } else if touchpoint.emotions.skips(id) {
            facts.push(with("spoken-skips", "persona", name));
        }
    }
    if let Some((score, answers)) = touchpoint.csat.latest().and_then(|round| Some((round.score()?, round.answers()))) {
        let values = [("score", words.percent(score).into()), ("answers", words.number(answers as f64, 0).into())];
        facts.push(words.with("spoken-csat", &values));
    }
    if let Some(points) = touchpoint.csat.change() {
        facts.push(with("spoken-csat-change", "points", &words.level(f64::from(points))));
    }
    if let (Some(target), Some(met)) = (touchpoint.csat.target, touchpoint.csat.target_met()) {
        let percent = words.percent(f64::from(target.percent()) / 100.0);
        facts.push(with(if met { "spoken-csat-target-met" } else { "spoken-csat-target-missed" }, "percent", &percent));
    }
    facts
}

/// The map in reading order: legend, stages, phases, then lane by lane with what is in it.
pub(super) fn of_map(map: &JourneyMap, layout: &MapLayout, words: Words) -> Vec<Spoken> {
    let mut told = Vec::with_capacity(layout.cards.len() * 2 + 64);
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
        let rest = Rest::Phase { goal: phase.goal.clone(), stage: phase.stage, own_name };
        told.push(Spoken::new(
            Thing::Phase(phase.id.clone()),
            SpokenRole::Phase,
            phase.name.clone(),
            header.rect,
            rest,
        ));
    }
    let personas: Arc<[_]> = map.personas.iter().map(|persona| (persona.name.clone(), persona.id.clone())).collect();
    let steps = step_numbers(layout);
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
        let lane_name: Arc<str> = Arc::from(lane.name.as_str());
        while let Some(placed) = cards.next_if(|placed| placed.lane <= number) {
            let (phase, step) = steps.get(placed.step).copied().unwrap_or_default();
            let place = layout.phases.get(phase).and_then(|header| phase_names.get(&header.id)).cloned();
            let place = (place.unwrap_or_default(), Arc::clone(&lane_name), step);
            told.push(of_card(placed, place, map, Arc::clone(&personas)));
        }
        told.extend(layout.hand_offs.iter().filter_map(|sign| of_hand_off(sign, number, layout, words)));
        match &lane_box.content {
            LaneContent::Emotions(plot) => {
                for curve in &plot.curves {
                    told.extend(curve.marks.iter().filter_map(|mark| of_mark(mark, &curve.persona, map)));
                }
                let quotes = plot.memories.iter().flat_map(|memories| &memories.quotes);
                told.extend(quotes.map(|quote| of_memory(quote, words)));
            }
            LaneContent::Notes(notes) => told.extend(notes.iter().filter_map(|note| of_note(note, &lane_name))),
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
    (place, lane, step): (Arc<str>, Arc<str>, usize),
    map: &JourneyMap,
    personas: Arc<[(String, crate::model::PersonaId)]>,
) -> Spoken {
    let card = &placed.card;
    let rest = Placed {
        touchpoint: Arc::clone(&card.touchpoint),
        place,
        lane,
        step,
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

/// A hand-off, if it stands in that lane.
fn of_hand_off(sign: &HandOffSign, lane: usize, layout: &MapLayout, words: Words) -> Option<Spoken> {
    let (from, to) = (layout.cards.get(sign.from)?, layout.cards.get(sign.to)?);
    if from.lane != lane {
        return None;
    }
    let owner = |placed: &PlacedCard| placed.card.owner.as_ref().map_or("", |owner| &owner.name).to_owned();
    let name = words.with("spoken-hand-off", &[("from", owner(from).into()), ("to", owner(to).into())]);
    let title = |placed: &PlacedCard| placed.card.touchpoint.title.clone();
    let rest =
        Rest::HandOff { persona: sign.persona.name.clone(), from: title(from), to: title(to), falls: sign.falls };
    Some(Spoken::new(sign.thing(&layout.cards), SpokenRole::HandOff, name, sign.rect, rest))
}

/// What a persona remembers.
fn of_memory(quote: &MemoryQuote, words: Words) -> Spoken {
    let persona = &quote.persona;
    let name = words.with("spoken-remembers", &[("persona", persona.name.as_str().into())]);
    let bounds = quote.marker.union(quote.text.bounds);
    let rest = Rest::Memory(persona.remembers.clone());
    Spoken::new(Thing::Memory(persona.id.clone()), SpokenRole::Memory, name, bounds, rest)
}

/// A note of a lane's own; what touchpoints carry is told with them.
fn of_note(note: &NoteBox, lane: &Arc<str>) -> Option<Spoken> {
    match &note.source {
        NoteSource::Touchpoint(_) => None,
        NoteSource::Lane(_) => {
            let rest = Rest::Note { kind: kind_key(&note.kind), lane: Arc::clone(lane) };
            Some(Spoken::new(note.source.thing(), SpokenRole::Note, note.text.source.to_string(), note.rect, rest))
        }
    }
}

fn of_mark(mark: &Mark, persona: &Persona, map: &JourneyMap) -> Option<Spoken> {
    let touchpoint = map.touchpoint(&mark.touchpoint)?;
    let thought = touchpoint.emotions.felt(&persona.id).map_or("", |(_, thought)| thought).to_owned();
    let place = match &touchpoint.place {
        crate::model::Place::At { step, .. } => map.phase_of_step(step).map(|(phase, _)| phase.name.as_str()),
        crate::model::Place::Inventory => None,
    };
    let reach = Point::new(MARK_REACH, MARK_REACH).to_vec2();
    Some(Spoken::new(
        Thing::Mark(persona.id.clone(), mark.touchpoint.clone()),
        SpokenRole::Mark(mark.level),
        format!("{}: {}", persona.name, touchpoint.title),
        Rect::from_points(mark.at - reach, mark.at + reach),
        Rest::Mark { thought, place: place.unwrap_or_default().into() },
    ))
}
