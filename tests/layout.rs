//! What must hold of every laid-out map, on maps made up at random.

#[path = "layout/apart.rs"]
mod apart;
#[path = "layout/boxes.rs"]
mod boxes;
#[path = "common/changes.rs"]
mod changes;
#[path = "common/random_map.rs"]
mod random_map;

use apart::nothing_overlaps;
use boxes::no_text_leaves_its_box;
use changes::change;
use proptest::prelude::*;
use random_map::random_map;
use rejse::geom::Rect;
use rejse::layout::metrics::LABEL_BAND;
use rejse::layout::{LaneContent, LayoutMemory, MapLayout, Towards, View, layout};
use rejse::model::{CoupledJourney, CoupledJourneyId, JourneyMap, PartnershipSheet, Stance, Thing, Transition};
use std::sync::Arc;

fn laid_out(map: &JourneyMap) -> MapLayout {
    layout(map, &View::of(map), &mut LayoutMemory::default())
}

/// The same map with every touchpoint in one of a few coupled journeys, and everything said of every transition.
fn crowded(mut map: JourneyMap) -> JourneyMap {
    let count = 1 + map.touchpoints.len() / 6;
    let mut journeys: Vec<CoupledJourney> = (0..count)
        .map(|i| CoupledJourney {
            id: CoupledJourneyId::new(&format!("koblet-{i}")),
            name: map.touchpoints[i].title.clone(),
            run_by: if i % 2 == 0 { "Försäkringsbolagsombudsmannen".into() } else { String::new() },
            stance: Stance::ALL.get(i % 6).copied(),
            touchpoints: Vec::new(),
            partnership: PartnershipSheet::default(),
        })
        .collect();
    for (i, touchpoint) in map.touchpoints.iter().enumerate() {
        journeys[(i * 7 + i / 3) % count].touchpoints.push(touchpoint.id.clone());
    }
    map.coupled_journeys = journeys.into_iter().map(Arc::new).collect();
    for (i, phase) in map.phases.iter_mut().enumerate() {
        let long = "Reklamationsbehandlingsfrist, kvalitetssäkringsuppföljning ".repeat(1 + i % 3);
        let transition = Transition { wait: long.clone(), obstacle: "kø".into(), drops_out: long };
        Arc::make_mut(phase).transition = Some(transition);
    }
    map
}

/// What stands beside cards, lanes and phases, each with a box in whose middle it is found.
fn parts(layout: &MapLayout) -> Vec<(Thing, Rect)> {
    let mut parts: Vec<(Thing, Rect)> = layout.nps.iter().map(|pill| (Thing::Nps, pill.rect)).collect();
    parts.extend(layout.linked_maps.iter().map(|chip| (Thing::LinkedMap(chip.number), chip.rect)));
    for transition in &layout.transitions {
        let thing = Thing::Transition(transition.phase.clone());
        parts.extend([(thing.clone(), transition.rect), (thing, transition.joint)]);
    }
    for bracket in &layout.brackets {
        let thing = Thing::CoupledJourney(bracket.journey.id.clone());
        parts.extend([(thing.clone(), bracket.pill), (thing, bracket.line)]);
    }
    parts.extend(layout.cards.iter().filter_map(|placed| {
        let sign = placed.card.opens_map()? + placed.at.to_vec2();
        Some((Thing::OpensMap(placed.card.touchpoint.id.clone()), sign))
    }));
    parts
}

#[test]
fn the_hardest_maps_of_the_gallery_hold() {
    for map in ["every_mark_on_one_card", "the_longest_words"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/gallery_maps/{map}.ron"));
        let layout = laid_out(&rejse::file::load(&path).expect("a map without errors"));
        no_text_leaves_its_box(&layout);
        nothing_overlaps(&layout);
    }
}

#[test]
fn a_hand_off_stands_on_the_side_of_the_card_that_it_leads_to() {
    let mut seen = [false; 3];
    for seed in 0..24 {
        let layout = laid_out(&random_map(seed, 6, 60, 3));
        for hand_off in &layout.hand_offs {
            let (from, to) = (layout.cards[hand_off.from].rect(), layout.cards[hand_off.to].rect());
            let middle = hand_off.rect.center().y;
            let (place, holds) = match hand_off.towards {
                Towards::Right => (0, to.y0 < from.y1 && from.y0 < to.y1),
                Towards::Up => (1, to.y1 <= from.y0 && middle < from.center().y),
                Towards::Down => (2, to.y0 >= from.y1 && middle > from.center().y),
            };
            assert!(holds, "{:?} from {from:?} to {to:?} at {middle}", hand_off.towards);
            seen[place] = true;
        }
    }
    assert_eq!(seen, [true; 3], "hand-offs of all three kinds were looked at");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_and_no_text_leaves_its_box(
        seed in any::<u64>(), phases in 0..31usize, touchpoints in 0..201usize, personas in 0..13usize,
    ) {
        let map = random_map(seed, phases, touchpoints, personas);
        let layout = laid_out(&map);
        no_text_leaves_its_box(&layout);
        nothing_overlaps(&layout);
        let placed = map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory()).count();
        prop_assert_eq!(layout.cards.len(), placed);
    }

    #[test]
    fn coupled_journeys_and_transitions_find_room_where_they_crowd(
        seed in any::<u64>(), phases in 1..12usize, touchpoints in 1..121usize,
    ) {
        let layout = laid_out(&crowded(random_map(seed, phases, touchpoints, 1)));
        no_text_leaves_its_box(&layout);
        nothing_overlaps(&layout);
        prop_assert_eq!(layout.transitions.len(), phases - 1);
        let placed = layout.cards.len();
        let bracketed = layout.cards.iter().filter(|placed| {
            layout.brackets.iter().any(|bracket| bracket.journey.touchpoints.contains(&placed.card.touchpoint.id))
        });
        prop_assert_eq!(bracketed.count(), placed);
    }

    #[test]
    fn a_used_memory_gives_the_same_layout(
        seed in any::<u64>(), touchpoints in 1..60usize, turns in prop::collection::vec(any::<u64>(), 1..24),
    ) {
        let mut map = random_map(seed, 5, touchpoints, 3);
        let before = map.clone();
        let mut memory = LayoutMemory::default();
        let mut view = View::of(&map);
        let mut passed = vec![(map.clone(), view.clone())];
        prop_assert_eq!(layout(&map, &view, &mut memory), layout(&map, &view, &mut LayoutMemory::default()));
        for turn in turns {
            // Every now and then it goes back to one that was before, and on from there.
            match (turn >> 48) % 4 {
                0 => (map, view) = passed[(turn >> 52) as usize % passed.len()].clone(),
                _ => change(&mut map, &mut view, turn),
            }
            passed.push((map.clone(), view.clone()));
            prop_assert_eq!(map.check(), []);
            prop_assert_eq!(layout(&map, &view, &mut memory), layout(&map, &view, &mut LayoutMemory::default()));
        }
        // Undo: what was there before comes back.
        let view = View::of(&before);
        prop_assert_eq!(layout(&before, &view, &mut memory), layout(&before, &view, &mut LayoutMemory::default()));
    }

    #[test]
    fn what_lies_somewhere_is_found_there(seed in any::<u64>(), touchpoints in 1..80usize) {
        let map = crowded(random_map(seed, 6, touchpoints, 2));
        let layout = laid_out(&map);
        for placed in &layout.cards {
            let thing = Thing::Touchpoint(placed.card.touchpoint.id.clone());
            // Signs may lie over a card, but never over its title.
            let in_title = placed.at + placed.card.title.bounds.origin().to_vec2() + (2.0, 8.0);
            prop_assert_eq!(layout.hit(in_title), Some(thing.clone()));
            prop_assert_eq!(layout.bounds_of(&thing), Some(placed.rect()));
        }
        for (thing, rect) in parts(&layout) {
            prop_assert_eq!(layout.hit(rect.center()), Some(thing.clone()));
            prop_assert!(layout.bounds_of(&thing).is_some());
        }
    }
}

/// Whether the random maps have all that the checks above are about, so that they can fail.
#[test]
fn the_random_maps_have_every_part() {
    let mut found = [0; 9];
    for seed in 0..40 {
        let layout = laid_out(&random_map(seed, 6, 60, 1 + seed as usize % 12));
        found[0] += layout.hand_offs.iter().filter(|hand_off| hand_off.falls).count();
        found[1] += layout.hand_offs.iter().filter(|hand_off| !hand_off.falls).count();
        for placed in &layout.cards {
            found[2] += usize::from(placed.card.quiet.len() > 1);
            found[3] += usize::from(placed.card.star.as_ref().is_some_and(|star| !star.personas.is_empty()));
        }
        for lane in &layout.lanes {
            match &lane.content {
                LaneContent::Touchpoints => {}
                LaneContent::Emotions(plot) => {
                    found[4] += plot.memories.iter().map(|memories| memories.quotes.len()).sum::<usize>();
                    found[5] += plot.labels.iter().filter(|label| label.leader.is_some()).count();
                }
                LaneContent::Notes(notes) => {
                    found[6] += notes.iter().filter(|placed| placed.note.details.is_some()).count()
                }
                LaneContent::Measures(chips) => {
                    found[7] += chips.iter().filter(|placed| placed.chip.target.is_some()).count();
                    found[8] += chips.iter().filter(|placed| placed.chip.change.is_some()).count();
                }
            }
        }
    }
    assert!(found.iter().all(|count| *count > 10), "{found:?}");
}

/// A long key spreads the levels: the lane is no higher than the key and what is around it, labels' bands among it.
#[test]
fn the_levels_use_the_height_of_the_key() {
    let heights = [1, 12].map(|personas| {
        let mut map = random_map(3, 5, 0, personas);
        for persona in &mut map.personas {
            Arc::make_mut(persona).remembers.clear();
        }
        let layout = laid_out(&map);
        let plot = layout.lanes.iter().find_map(|lane| match &lane.content {
            LaneContent::Emotions(plot) => Some((lane.rect, plot.plot)),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
        });
        let (lane, plot) = plot.expect("an emotion lane");
        let around = 80.0 + 2.0 * LABEL_BAND;
        assert!(lane.height() - plot.height() < around, "{personas}: {} of {}", plot.height(), lane.height());
        plot.height()
    });
    assert!(heights[1] > heights[0] * 1.3, "{heights:?}");
}

#[test]
fn marks_of_one_step_have_places_of_their_own_that_all_personas_share() {
    let map = random_map(7, 4, 120, 3);
    let layout = laid_out(&map);
    let plots = layout.lanes.iter().filter_map(|lane| match &lane.content {
        LaneContent::Emotions(plot) => Some(plot),
        LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
    });
    let mut x_of = std::collections::BTreeMap::new();
    for plot in plots {
        for curve in &plot.curves {
            assert!(curve.marks.windows(2).all(|pair| pair[1].at.x - pair[0].at.x > 15.0), "marks stand apart");
            for mark in &curve.marks {
                assert_eq!(*x_of.entry(mark.touchpoint.clone()).or_insert(mark.at.x), mark.at.x);
            }
        }
    }
    assert!(x_of.len() > 40, "the map has marks: {}", x_of.len());
}

#[test]
fn a_touchpoints_card_is_found_by_its_place() {
    let map = random_map(3, 6, 200, 2);
    let layout = laid_out(&map);
    for touchpoint in &map.touchpoints {
        let found = layout.card_of(touchpoint).map(|number| &layout.cards[number].card.touchpoint.id);
        assert_eq!(found, (!touchpoint.place.is_inventory()).then_some(&touchpoint.id));
    }
    let cells = (0..layout.lanes.len()).flat_map(|lane| (0..layout.steps.len()).map(move |step| (step, lane)));
    assert_eq!(cells.map(|(step, lane)| layout.cell(step, lane).1.len()).sum::<usize>(), layout.cards.len());
}
