//! Finding text anywhere on a map: every word that a person wrote into it.
//!
//! Knows nothing of where things lie; [`super::Finder`] walks from one to the next.

use super::wanted::Wanted;
use crate::model::{
    CoupledJourney, JourneyMap, LaneKind, Nps, Owner, Persona, Phase, RunBy, Stage, Thing, Touchpoint, Workshop,
};
use std::collections::HashMap;
use std::sync::Arc;

/// A place on a map where the text that was looked for stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it was written about.
    pub thing: Thing,
    /// The key of the words for what kind of text it is.
    pub what: &'static str,
    /// The text it was found in.
    pub text: String,
}

/// All places with that text, in reading order: the head of the map, its phases, its lanes, then the touchpoints from
/// left to right, the inventory last.
pub(super) fn hits(map: &JourneyMap, wanted: &Wanted) -> Vec<Hit> {
    let mut hits = Vec::new();
    if wanted.is_nothing() {
        return hits;
    }
    texts(map, &mut |thing, what, text| {
        if wanted.is_in(text) {
            hits.push(Hit { thing, what, text: text.to_owned() });
        }
    });
    hits
}

/// Who is told of each text: what it is about, what kind of text it is, and the text.
type Tell<'a> = dyn FnMut(Thing, &'static str, &str) + 'a;

/// Every text of a map that is not a fixed word.
fn texts(map: &JourneyMap, tell: &mut Tell) {
    for text in [&map.title, &map.goal, &map.owner] {
        tell(Thing::Title, "find-map", text);
    }
    nps(&map.nps, tell);
    for (number, linked) in map.linked_maps.iter().enumerate() {
        tell(Thing::LinkedMap(number), "find-linked-map", &linked.title);
        tell(Thing::LinkedMap(number), "find-linked-map", &linked.path);
    }
    for owner in &map.owners {
        tell(Thing::Owner(owner.id.clone()), "fact-owner", &owner.name);
    }
    for channel in &map.channels {
        tell(Thing::Channel(channel.id.clone()), "fact-channel", &channel.name);
    }
    for persona in &map.personas {
        persona_texts(persona, tell);
    }
    for stage in Stage::ALL {
        if let Some(name) = map.stages.own_name(stage) {
            tell(Thing::Stage(stage), "find-stage", name);
        }
    }
    for phase in &map.phases {
        phase_texts(phase, tell);
    }
    for lane in &map.lanes {
        tell(Thing::Lane(lane.id.clone()), "find-lane", &lane.name);
        tell(Thing::Lane(lane.id.clone()), "find-lane", &lane.description);
        match &lane.kind {
            LaneKind::Notes { notes, .. } => {
                for note in notes {
                    tell(Thing::FreeNote(note.id.clone()), "map-note", &note.text);
                }
            }
            LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => {}
        }
    }
    for journey in &map.coupled_journeys {
        coupled(journey, tell);
    }
    let owners: HashMap<_, &Arc<Owner>> = map.owners.iter().map(|owner| (&owner.id, owner)).collect();
    for touchpoint in in_reading_order(map) {
        let owner = touchpoint.owner.as_ref().and_then(|id| owners.get(id)).map(|owner| owner.name.as_str());
        touchpoint_texts(touchpoint, owner, tell);
    }
    for held in &map.workshops {
        workshop(held, tell);
    }
}

/// The touchpoints by step, lane and rank; those of the inventory come last.
pub(super) fn in_reading_order(map: &JourneyMap) -> Vec<&Arc<Touchpoint>> {
    map.placed().into_iter().map(|at| at.touchpoint).chain(map.inventory()).collect()
}

fn all<'a>(texts: impl IntoIterator<Item = &'a String>, what: &'static str, thing: &Thing, tell: &mut Tell) {
    for text in texts {
        tell(thing.clone(), what, text);
    }
}

fn nps(nps: &Nps, tell: &mut Tell) {
    tell(Thing::Nps, "map-nps", &nps.question);
    for round in &nps.rounds {
        let said = round.promoters_say.iter().chain(&round.passives_say).chain(&round.detractors_say);
        all(said, "map-nps", &Thing::Nps, tell);
    }
}

fn persona_texts(persona: &Persona, tell: &mut Tell) {
    let thing = Thing::Persona(persona.id.clone());
    all([&persona.name, &persona.segment, &persona.quote, &persona.basis], "find-persona", &thing, tell);
    all(persona.needs.iter().chain(&persona.behaviour).chain(&persona.expectations), "find-persona", &thing, tell);
    tell(Thing::Memory(persona.id.clone()), "map-remembers", &persona.remembers);
}

fn phase_texts(phase: &Phase, tell: &mut Tell) {
    all([&phase.name, &phase.goal, &phase.duration], "find-phase", &Thing::Phase(phase.id.clone()), tell);
    if let Some(transition) = &phase.transition {
        let thing = Thing::Transition(phase.id.clone());
        all([&transition.wait, &transition.obstacle, &transition.drops_out], "find-transition", &thing, tell);
    }
}

fn coupled(journey: &CoupledJourney, tell: &mut Tell) {
    let thing = Thing::CoupledJourney(journey.id.clone());
    all([&journey.name, &journey.run_by], "find-coupled", &thing, tell);
    let sheet = &journey.partnership;
    let texts = [
        &sheet.responsible,
        &sheet.purpose,
        &sheet.organisation,
        &sheet.costs_and_income,
        &sheet.benefits_for_us,
        &sheet.benefits_for_customers,
        &sheet.benefits_for_partner,
        &sheet.cooperation,
        &sheet.measures,
        &sheet.when_it_goes_wrong,
    ];
    all(texts, "find-partnership", &thing, tell);
}

fn touchpoint_texts(touchpoint: &Touchpoint, owner: Option<&str>, tell: &mut Tell) {
    let thing = Thing::Touchpoint(touchpoint.id.clone());
    all([&touchpoint.title, &touchpoint.when, &touchpoint.location], "find-touchpoint", &thing, tell);
    if let Some(owner) = owner {
        tell(thing.clone(), "fact-owner", owner);
    }
    match &touchpoint.run_by {
        RunBy::Other(name) => tell(thing.clone(), "fact-run-by", name),
        RunBy::Us | RunBy::Customer => {}
    }
    for (persona, _) in touchpoint.emotions.iter() {
        if let Some((_, thought)) = touchpoint.emotions.felt(persona) {
            tell(Thing::Mark(persona.clone(), touchpoint.id.clone()), "map-thought", thought);
        }
    }
    for intended in &touchpoint.intended {
        tell(thing.clone(), "find-intended", &intended.text);
        all(&intended.agreed_by, "find-intended", &thing, tell);
    }
    all(&touchpoint.strengths, "map-strength", &thing, tell);
    all(&touchpoint.pain_points, "map-pain-point", &thing, tell);
    all(&touchpoint.ideas, "map-idea", &thing, tell);
    all(&touchpoint.employees_know, "map-employees-know", &thing, tell);
    for improvement in &touchpoint.improvements {
        let texts = [&improvement.title, &improvement.person, &improvement.measure, &improvement.lesson];
        all(texts, "map-improvement", &thing, tell);
    }
    tell(thing.clone(), "map-key-csat", &touchpoint.csat.question);
    all(touchpoint.csat.rounds.iter().flat_map(|round| &round.comments), "map-key-csat", &thing, tell);
    if let Some(linked) = &touchpoint.opens {
        let thing = Thing::OpensMap(touchpoint.id.clone());
        all([&linked.title, &linked.path], "find-linked-map", &thing, tell);
    }
}

fn workshop(held: &Workshop, tell: &mut Tell) {
    let thing = Thing::Workshop(held.id.clone());
    tell(thing.clone(), "find-workshop", &held.name);
    for participant in &held.participants {
        all([&participant.name, &participant.department], "find-workshop", &thing, tell);
    }
    all(held.decisions.iter().chain(&held.parked), "find-workshop", &thing, tell);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random_map::random_map;
    use std::collections::BTreeSet;

    /// The texts in a map's file, but for those that nobody wrote: ids, ranks, dates and colours.
    fn written(map: &JourneyMap) -> BTreeSet<String> {
        let file = crate::file::to_text(map).expect("a text");
        let mut ids = BTreeSet::new();
        let mut texts = BTreeSet::new();
        for line in file.lines() {
            let line = line.trim().trim_end_matches(',');
            let (name, value) = line.split_once(": ").filter(|(name, _)| !name.contains('"')).unwrap_or(("", line));
            // Strings, alone or in a list, in `Some(..)` or after the name of a variant.
            let mut rest = value;
            while let Some(from) = rest.find('"') {
                let inner = &rest[from + 1..];
                let mut escaped = false;
                let end = inner.char_indices().find(|(_, c)| {
                    let ends = *c == '"' && !escaped;
                    escaped = *c == '\\' && !escaped;
                    ends
                });
                let Some((end, _)) = end else { break };
                let text: String = ron::from_str(&rest[from..from + end + 2]).expect("a string");
                match name {
                    "id" => _ = ids.insert(text),
                    "rank" | "date" | "due" | "next_review" | "colour" | "language" => {}
                    _ if text.trim().is_empty() => {}
                    _ => _ = texts.insert(text),
                }
                rest = &inner[end + 1..];
            }
        }
        // What names something else by its id.
        let steps = map.phases.iter().flat_map(|phase| &phase.steps).map(|step| step.as_str().to_owned());
        ids.extend(steps);
        texts.difference(&ids).cloned().collect()
    }

    #[test]
    fn whatever_somebody_wrote_is_found() {
        let mut seen = 0;
        for seed in 1..=6 {
            let map = random_map(seed, 6, 60, 3);
            for text in written(&map) {
                seen += 1;
                assert!(!hits(&map, &Wanted::new(&text)).is_empty(), "{text:?} is on map {seed}");
            }
        }
        assert!(seen > 1000, "the maps have texts: {seen}");
    }

    #[test]
    fn a_hit_says_where_and_in_what_it_was_found() {
        let mut map = random_map(3, 4, 20, 2);
        let id = map.touchpoints[5].id.clone();
        Arc::make_mut(&mut map.touchpoints[5]).pain_points = vec!["Køen er uendelig".to_owned()];
        let found = hits(&map, &Wanted::new("koen er"));
        assert_eq!(found.len(), 1);
        assert_eq!((&found[0].thing, found[0].what), (&Thing::Touchpoint(id), "map-pain-point"));
        assert_eq!(hits(&map, &Wanted::new("")), []);
    }

    #[test]
    fn touchpoints_are_found_from_left_to_right_and_the_inventory_last() {
        let map = random_map(11, 5, 80, 2);
        let steps: Vec<_> = map.phases.iter().flat_map(|phase| &phase.steps).collect();
        let places: Vec<Option<usize>> = in_reading_order(&map)
            .into_iter()
            .map(|touchpoint| match &touchpoint.place {
                crate::model::Place::At { step, .. } => steps.iter().position(|own| *own == step),
                crate::model::Place::Inventory => None,
            })
            .collect();
        let placed: Vec<usize> = places.iter().copied().map_while(|place| place).collect();
        assert!(placed.is_sorted() && !placed.is_empty());
        assert!(places[placed.len()..].iter().all(Option::is_none));
    }
}
