//! What stands beside the touchpoints, as a screen reader tells it: the NPS, linked maps, what happens between
//! phases, and coupled journeys.

use super::{Spoken, SpokenRole};
use crate::geom::Rect;
use crate::layout::{Bracket, MapLayout, NpsPart, TransitionKind, stance_meaning};
use crate::model::{JourneyMap, Thing};
use crate::words::Words;
use std::collections::HashSet;

/// The NPS and the linked maps.
pub(super) fn of_title(map: &JourneyMap, layout: &MapLayout, words: Words) -> Vec<Spoken> {
    let mut told = Vec::new();
    if let Some(pill) = &layout.nps {
        let is_name = |part: &NpsPart| matches!(part, NpsPart::Heading | NpsPart::Score);
        let said = |named: bool| {
            let parts = pill.parts.iter().filter(move |(part, _)| is_name(part) == named);
            parts.map(|(_, block)| block.source.as_ref()).collect::<Vec<_>>()
        };
        let question = Some(map.nps.question.trim()).filter(|question| !question.is_empty());
        let rest: Vec<&str> = said(false).into_iter().chain(question).collect();
        let name = said(true).join(" ");
        told.push(Spoken::said(Thing::Nps, SpokenRole::Measure, name, pill.rect, rest.join("; ")));
    }
    for chip in &layout.linked_maps {
        let Some(linked) = map.linked_maps.get(chip.number) else { continue };
        let rest = words.with("spoken-opens", &[("map", linked.path.as_str().into())]);
        let thing = Thing::LinkedMap(chip.number);
        told.push(Spoken::said(thing, SpokenRole::Link, linked.title.clone(), chip.rect, rest));
    }
    told
}

/// What happens between phases.
pub(super) fn of_transitions(map: &JourneyMap, layout: &MapLayout, words: Words) -> Vec<Spoken> {
    let mut between = map.phases.windows(2).peekable();
    let told = layout.transitions.iter().filter_map(|transition| {
        let pair = between.find(|pair| pair[0].id == transition.phase)?;
        let (from, to) = (pair[0].name.as_str().into(), pair[1].name.as_str().into());
        let name = words.with("spoken-transition", &[("from", from), ("to", to)]);
        let facts = transition.facts.iter().map(|fact| {
            let key = match fact.kind {
                TransitionKind::Wait => "spoken-wait",
                TransitionKind::Obstacle => "spoken-obstacle",
                TransitionKind::DropsOut => "spoken-drops-out",
            };
            words.with(key, &[("text", fact.text.source.as_ref().into())])
        });
        let rest = facts.collect::<Vec<_>>().join("; ");
        let bounds = transition.rect.union(transition.joint);
        Some(Spoken::said(Thing::Transition(transition.phase.clone()), SpokenRole::Transition, name, bounds, rest))
    });
    told.collect()
}

/// The coupled journeys whose first bracket lies in that lane; those in `told` have had their turn.
pub(super) fn of_coupled<'a>(
    map: &JourneyMap,
    brackets: impl Iterator<Item = &'a Bracket>,
    told: &mut HashSet<&'a str>,
    words: Words,
) -> Vec<Spoken> {
    let first = brackets.filter(|bracket| told.insert(bracket.journey.id.as_str()));
    let of = |bracket: &Bracket| {
        let journey = &bracket.journey;
        let mut parts = vec![words.get("map-coupled"), words.get(stance_meaning(journey.stance))];
        if !journey.run_by.trim().is_empty() {
            parts.push(words.with("spoken-run-by", &[("name", journey.run_by.as_str().into())]));
        }
        let titles: Vec<&str> = journey
            .touchpoints
            .iter()
            .filter_map(|id| map.touchpoint(id))
            .map(|touchpoint| touchpoint.title.as_str())
            .collect();
        parts.push(words.with("spoken-consists-of", &[("touchpoints", titles.join(", ").into())]));
        let bounds: Rect = bracket.pill.union(bracket.line);
        let thing = Thing::CoupledJourney(journey.id.clone());
        Spoken::said(thing, SpokenRole::CoupledJourney, journey.name.clone(), bounds, parts.join("; "))
    };
    first.map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::spoken::of_map;
    use super::*;
    use crate::layout::{LayoutMemory, View, layout};
    use crate::random_map::random_map;
    use crate::words::Language;

    #[test]
    fn whatever_can_be_pointed_at_beside_the_touchpoints_is_told_once_with_all_that_is_said() {
        let words = Words::new(Language::Danish);
        let mut kinds = HashSet::new();
        for seed in 1..=6 {
            let map = random_map(seed, 8, 120, 2);
            let layout = layout(&map, &View::of(&map), &mut LayoutMemory::default());
            let told = of_map(&map, &layout, words);
            for (thing, _) in layout.things() {
                let beside = matches!(
                    thing,
                    Thing::Nps
                        | Thing::LinkedMap(_)
                        | Thing::Transition(_)
                        | Thing::CoupledJourney(_)
                        | Thing::OpensMap(_)
                );
                if beside {
                    kinds.insert(std::mem::discriminant(&thing));
                    let found: Vec<&Spoken> = told.iter().filter(|spoken| spoken.thing == thing).collect();
                    assert_eq!(found.len(), 1, "{thing:?}");
                    assert!(!found[0].name.is_empty() && !found[0].description(words).is_empty(), "{thing:?}");
                }
            }
        }
        assert_eq!(kinds.len(), 5, "the maps have all of them: {kinds:?}");
    }

    #[test]
    fn a_coupled_journey_says_who_runs_it_what_we_do_about_it_and_what_it_consists_of() {
        let map = random_map(9, 8, 120, 2);
        let layout = layout(&map, &View::of(&map), &mut LayoutMemory::default());
        let words = Words::new(Language::English);
        for spoken in of_map(&map, &layout, words).iter().filter(|told| told.role == SpokenRole::CoupledJourney) {
            let Thing::CoupledJourney(id) = &spoken.thing else { panic!("a coupled journey, not {:?}", spoken.thing) };
            let journey = map.coupled_journeys.iter().find(|journey| journey.id == *id).expect("a coupled journey");
            let said = spoken.description(words);
            assert_eq!(spoken.name, journey.name);
            assert!(said.contains(&journey.run_by) && said.contains(&words.get(stance_meaning(journey.stance))));
            for touchpoint in &journey.touchpoints {
                assert!(said.contains(&map.touchpoint(touchpoint).expect("a touchpoint").title), "{said}");
            }
        }
    }
}
