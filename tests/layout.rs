//! What must hold of every laid-out map, on maps made up at random.

#[path = "common/changes.rs"]
mod changes;
#[path = "common/random_map.rs"]
mod random_map;

use changes::change;
use proptest::prelude::*;
use random_map::random_map;
use rejse::geom::{Point, Rect, Shape};
use rejse::layout::{Card, LaneContent, LayoutMemory, MapLayout, MeasureChip, PlacedCard, Towards, View, layout};
use rejse::model::{CoupledJourney, CoupledJourneyId, JourneyMap, PartnershipSheet, Stance, Thing, Transition};
use rejse::text::Block;
use std::sync::Arc;

fn laid_out(map: &JourneyMap) -> MapLayout {
    layout(map, &View::of(map), &mut LayoutMemory::default())
}

/// Every block of text on a map and the box it must stay in.
fn texts(layout: &MapLayout) -> Vec<(Rect, Arc<Block>)> {
    let whole = Rect::from_origin_size((0.0, 0.0), layout.size);
    let mut texts = vec![(whole, layout.title.clone()), (whole, layout.subtitle.clone())];
    texts.extend(layout.legend.iter().map(|entry| (whole, entry.text.clone())));
    texts.extend(layout.legend_heading.iter().map(|heading| (whole, heading.clone())));
    texts.extend(layout.stages.iter().map(|bar| (bar.rect, bar.name.clone())));
    for phase in &layout.phases {
        texts.push((phase.rect, phase.name.clone()));
        texts.extend(phase.goal.iter().map(|goal| (phase.rect, goal.clone())));
        texts.extend(phase.duration.iter().map(|(_, words)| (phase.rect, words.clone())));
    }
    texts.extend(layout.nps.iter().flat_map(|pill| pill.parts.iter().map(|(_, words)| (pill.rect, words.clone()))));
    texts.extend(layout.linked_maps.iter().map(|chip| (chip.rect, chip.text.clone())));
    for transition in &layout.transitions {
        texts.extend(transition.facts.iter().map(|fact| (transition.rect, fact.text.clone())));
    }
    for bracket in &layout.brackets {
        let words = std::iter::once(&bracket.name).chain(&bracket.detail);
        texts.extend(words.map(|words| (Rect { x0: bracket.sign.x1, ..bracket.pill }, words.clone())));
    }
    for lane in &layout.lanes {
        texts.push((lane.rect, lane.name.clone()));
        texts.extend(lane.description.iter().map(|description| (lane.rect, description.clone())));
        match &lane.content {
            LaneContent::Touchpoints => {}
            LaneContent::Emotions(plot) => {
                texts.extend(plot.key.iter().map(|key| (lane.rect, key.name.clone())));
                texts.extend(plot.faces.iter().filter_map(|face| Some((lane.rect, face.word.clone()?))));
                texts.extend(plot.labels.iter().map(|label| (label.rect, label.text.clone())));
                // What is remembered stays out of the plot.
                let column = Rect { x0: plot.plot.x1, ..lane.rect };
                if let Some(memories) = &plot.memories {
                    texts.push((column, memories.heading.clone()));
                    texts.extend(memories.quotes.iter().map(|quote| (column, quote.text.clone())));
                }
            }
            LaneContent::Notes(notes) => {
                for placed in notes {
                    let (note, rect) = (&placed.note, Rect::from_origin_size(Point::ORIGIN, placed.note.size));
                    // The heading stays clear of the sign, and what is below of the heading.
                    texts.push((Rect { x0: note.sign.x1, ..rect }, note.heading.clone()));
                    texts.push((Rect { y0: note.heading.bounds.y1, ..rect }, note.text.clone()));
                    let below = Rect { y0: note.text.bounds.y1, ..rect };
                    texts.extend(note.details.iter().map(|details| (below, details.clone())));
                }
            }
            LaneContent::Measures(chips) => {
                for placed in chips {
                    let (chip, rect) = (&placed.chip, Rect::from_origin_size(Point::ORIGIN, placed.chip.size));
                    texts.extend([(rect, chip.score.clone()), (rect, chip.answers.clone())]);
                    texts.extend(chip.change.iter().map(|change| (rect, change.text.clone())));
                    texts.extend(chip.target.iter().map(|target| (rect, target.text.clone())));
                    texts.extend(chip.title.iter().map(|title| (rect, title.clone())));
                }
            }
        }
    }
    texts.extend(layout.empty_hint.iter().map(|hint| (whole, hint.clone())));
    texts.extend(layout.footer.iter().map(|entry| (whole, entry.text.clone())));
    for placed in &layout.cards {
        let card = &placed.card;
        let own = Rect::from_origin_size((0.0, 0.0), card.size);
        // The title also stays clear of the signs at the right, and both texts of each other.
        let free = flags(card).into_iter().fold(own, |free, sign| Rect { x1: free.x1.min(sign.x0), ..free });
        let below = card.quiet.iter().map(|sign| sign.rect.y0).fold(card.footer.bounds.y0, f64::min);
        texts.push((Rect { y1: below, ..free }, card.title.clone()));
        let above_footer = Rect { y0: card.title.bounds.y1, y1: card.footer.bounds.y0 + 1e-6, ..free };
        texts.extend(card.quiet.iter().filter_map(|sign| Some((above_footer, sign.word.clone()?))));
        let free = card.channel_icon.iter().fold(own, |free, icon| Rect { x1: icon.x0, ..free });
        texts.push((free, card.footer.clone()));
    }
    texts
}

/// The signs in the right column of a card.
fn flags(card: &Card) -> Vec<Rect> {
    let star = card.star.iter().flat_map(|star| {
        std::iter::once(star.rect).chain(star.personas.iter().map(|(_, rect)| *rect)).chain(star.more)
    });
    star.chain(card.pain).collect()
}

/// All signs on a card.
fn signs(card: &Card) -> Vec<Rect> {
    let quiet = card.quiet.iter().map(|sign| sign.word.iter().fold(sign.rect, |all, word| all.union(word.bounds)));
    flags(card).into_iter().chain(quiet).chain(card.swatch).chain(card.channel_icon).collect()
}

fn inside(inner: Rect, outer: Rect) -> bool {
    let outer = outer.inflate(1e-6, 1e-6);
    inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x0 < b.x1 - 1e-6 && b.x0 < a.x1 - 1e-6 && a.y0 < b.y1 - 1e-6 && b.y0 < a.y1 - 1e-6
}

fn no_text_leaves_its_box(layout: &MapLayout) {
    for (room, block) in texts(layout) {
        let lines_end = block.bounds.y0 + block.style.leading * block.lines.len() as f64;
        assert!((block.bounds.y1 - lines_end).abs() < 1e-6, "{:?} is as high as its lines", block.source);
        assert!(inside(block.bounds, room), "{:?} in {:?} leaves {room:?}", block.source, block.bounds);
        for placed in &block.lines {
            let line = Rect::new(placed.at.x, placed.at.y, placed.at.x + placed.line.width, placed.at.y);
            assert!(inside(line, block.bounds), "the line {:?} leaves {:?}", placed.line.text, block.bounds);
        }
    }
}

fn apart(rects: &[(String, Rect)]) {
    for (i, (a, one)) in rects.iter().enumerate() {
        for (b, other) in &rects[i + 1..] {
            assert!(!overlap(*one, *other), "{a} {one:?} overlaps {b} {other:?}");
        }
    }
}

fn nothing_overlaps(layout: &MapLayout) {
    let cards: Vec<_> = layout.cards.iter().map(|c| (c.card.touchpoint.title.clone(), c.rect())).collect();
    apart(&cards);
    for placed in &layout.cards {
        let lane = &layout.lanes[placed.lane];
        let step = &layout.steps[placed.step];
        let cell = Rect::new(step.x0, lane.rect.y0, step.x1, lane.rect.y1);
        assert!(inside(placed.rect(), cell), "{} stays in its cell", placed.card.touchpoint.title);
        let own = Rect::from_origin_size((0.0, 0.0), placed.card.size);
        let on_it: Vec<_> =
            signs(&placed.card).into_iter().map(|sign| (placed.card.touchpoint.title.clone(), sign)).collect();
        apart(&on_it);
        assert!(on_it.iter().all(|(_, sign)| inside(*sign, own)), "{}'s signs stay on it", on_it[0].0);
    }
    hand_offs_cover_no_text(layout);
    let lanes: Vec<_> = layout.lanes.iter().map(|lane| (lane.id.to_string(), lane.rect)).collect();
    apart(&lanes);
    apart(
        &layout.legend.iter().map(|e| (e.text.source.to_string(), e.swatch.union(e.text.bounds))).collect::<Vec<_>>(),
    );
    apart(&layout.footer.iter().map(|e| (e.text.source.to_string(), e.rect.union(e.text.bounds))).collect::<Vec<_>>());
    let legend = layout.legend.iter().map(|entry| entry.swatch.union(entry.text.bounds));
    for entry in legend.chain(layout.legend_heading.iter().map(|heading| heading.bounds)) {
        for words in [&layout.title, &layout.subtitle] {
            let used = Rect { x1: words.bounds.x0 + words.text_width(), ..words.bounds };
            assert!(!overlap(entry, used), "the legend {entry:?} overlaps {:?}", words.source);
        }
    }
    what_stands_over_the_lanes_is_apart(layout);
    brackets_cover_nothing(layout);
    for lane in &layout.lanes {
        match &lane.content {
            LaneContent::Touchpoints => {}
            LaneContent::Emotions(plot) => {
                labels_cover_nothing(lane.rect, plot);
                let mut head: Vec<_> =
                    plot.key.iter().map(|k| (k.persona.name.clone(), k.sample.union(k.name.bounds))).collect();
                head.extend(plot.faces.iter().map(|face| ("face".to_owned(), face.rect)));
                head.extend(
                    plot.faces
                        .iter()
                        .filter_map(|f| f.word.as_ref())
                        .map(|w| ("face word".to_owned(), Rect { x0: w.bounds.x1 - w.text_width(), ..w.bounds })),
                );
                if let Some(memories) = &plot.memories {
                    head.push(("heading".to_owned(), memories.heading.bounds));
                    let quotes = memories.quotes.iter();
                    head.extend(quotes.map(|q| (q.persona.name.clone(), q.marker.union(q.text.bounds))));
                }
                head.push(("name".to_owned(), filled(&lane.name)));
                head.extend(lane.description.iter().map(|d| ("description".to_owned(), filled(d))));
                apart(&head);
                for (name, rect) in head {
                    assert!(inside(rect, lane.rect), "{name} stays in the lane");
                }
            }
            LaneContent::Notes(notes) => {
                apart(&notes.iter().map(|n| (n.note.text.source.to_string(), n.rect())).collect::<Vec<_>>());
                assert!(notes.iter().all(|note| inside(note.rect(), lane.rect)));
            }
            LaneContent::Measures(chips) => {
                apart(&chips.iter().map(|c| (c.chip.touchpoint.to_string(), c.rect())).collect::<Vec<_>>());
                chips.iter().for_each(|placed| apart(&in_chip(&placed.chip)));
                assert!(chips.iter().all(|chip| inside(chip.rect(), lane.rect)));
            }
        }
    }
}

/// The part of a block's box that its lines fill.
fn filled(block: &Block) -> Rect {
    Rect { x1: block.bounds.x0 + block.text_width(), ..block.bounds }
}

fn what_stands_over_the_lanes_is_apart(layout: &MapLayout) {
    let whole = Rect::from_origin_size((0.0, 0.0), layout.size);
    let mut parts = vec![("title".to_owned(), filled(&layout.title)), ("subtitle".into(), filled(&layout.subtitle))];
    parts.extend(layout.nps.iter().map(|pill| ("NPS".to_owned(), pill.rect)));
    parts.extend(layout.linked_maps.iter().map(|chip| (chip.text.source.to_string(), chip.rect)));
    parts.extend(layout.legend.iter().map(|e| (e.text.source.to_string(), e.swatch.union(e.text.bounds))));
    parts.extend(layout.stages.iter().map(|bar| (bar.name.source.to_string(), bar.rect)));
    parts.extend(layout.phases.iter().map(|phase| (phase.name.source.to_string(), phase.rect)));
    parts.extend(layout.transitions.iter().map(|one| (format!("after {}", one.phase), one.rect)));
    parts.extend(layout.lanes.iter().map(|lane| (lane.name.source.to_string(), lane.rect)));
    apart(&parts);
    for (name, rect) in &parts {
        assert!(inside(*rect, whole), "{name} {rect:?} stays on the map");
    }
    if let Some(pill) = &layout.nps {
        apart(&pill.parts.iter().map(|(part, words)| (format!("{part:?}"), filled(words))).collect::<Vec<_>>());
    }
    for transition in &layout.transitions {
        for phase in &layout.phases {
            let duration = phase.duration.iter().map(|(sign, words)| sign.union(filled(words)));
            for words in std::iter::once(&phase.name).chain(&phase.goal).map(|words| filled(words)).chain(duration) {
                assert!(!overlap(words, transition.joint), "the signs after {} cover {words:?}", transition.phase);
            }
        }
        let signs = transition.facts.iter().map(|fact| ("sign".to_owned(), fact.joint_sign)).collect::<Vec<_>>();
        apart(&signs);
        assert!(signs.iter().all(|(_, sign)| inside(*sign, transition.joint)));
        let phase = layout.phases.iter().find(|phase| phase.id == transition.phase).expect("a phase");
        assert!(transition.joint.y0 >= phase.rect.y0 && transition.joint.y1 <= phase.rect.y1);
        let (x0, x1) = (transition.rect.x0, transition.rect.x1);
        assert!((x0..=x1).contains(&transition.boundary), "the words are at the boundary");
        for fact in &transition.facts {
            assert!(inside(fact.sign, transition.rect) && !overlap(fact.sign, filled(&fact.text)));
        }
    }
}

fn brackets_cover_nothing(layout: &MapLayout) {
    for lane in 0..layout.lanes.len() {
        let mut parts: Vec<(String, Rect)> = Vec::new();
        for bracket in layout.brackets.iter().filter(|bracket| bracket.lane == lane) {
            parts.push((format!("the line of {}", bracket.journey.id), bracket.line));
            parts.push((format!("the pill of {}", bracket.journey.id), bracket.pill));
            assert!(inside(bracket.pill.union(bracket.line), layout.lanes[lane].rect), "{}", bracket.journey.id);
            assert!(inside(bracket.sign, bracket.pill));
            if let Some(detail) = &bracket.detail {
                assert!(!overlap(filled(&bracket.name), filled(detail)), "{}", bracket.name.source);
            }
        }
        let cards = layout.cards.iter().filter(|placed| placed.lane == lane);
        parts.extend(cards.map(|placed| (placed.card.touchpoint.title.clone(), placed.rect())));
        apart(&parts);
    }
    for (i, bracket) in layout.brackets.iter().enumerate() {
        for other in layout.brackets[i + 1..].iter().filter(|other| other.lane == bracket.lane) {
            for tie in &bracket.ties {
                assert!(other.ties.iter().all(|other| other.x != tie.x), "ties of two brackets lie on each other");
            }
        }
    }
    // Every placed touchpoint of a coupled journey lies under a bracket of it, tied to it where others lie there too.
    for bracket in &layout.brackets {
        let under = |placed: &&PlacedCard| {
            let x = placed.rect().center().x;
            placed.lane == bracket.lane && (bracket.line.x0..=bracket.line.x1).contains(&x)
        };
        let belongs = |placed: &PlacedCard| bracket.journey.touchpoints.contains(&placed.card.touchpoint.id);
        let is_tied = |placed: &PlacedCard| {
            let card = placed.rect();
            let mut ends = bracket.ties.iter().flat_map(|tie| &tie.ends);
            ends.any(|end| end.x == card.x0 && end.y == card.center().y)
        };
        for placed in layout.cards.iter().filter(under) {
            let beside = layout.cards.iter().filter(under).filter(|other| other.step == placed.step);
            let mixed = beside.clone().any(|other| !belongs(other));
            assert!(beside.into_iter().any(belongs) || !belongs(placed));
            assert_eq!(is_tied(placed), mixed && belongs(placed), "{}", placed.card.touchpoint.title);
        }
    }
}

/// What stands in a chip, by what is really filled.
fn in_chip(chip: &MeasureChip) -> Vec<(String, Rect)> {
    // A line is as high as its leading; beside each other, a large and a small one share some of it.
    let texts = [&chip.answers].into_iter().chain(chip.change.iter().map(|change| &change.text));
    let texts = texts.chain(chip.target.iter().map(|target| &target.text)).chain(&chip.title);
    let signs = chip.change.iter().map(|change| change.rect).chain(chip.target.iter().map(|target| target.rect));
    let named = |rect| (chip.touchpoint.to_string(), rect);
    let signs: Vec<Rect> = signs.chain([chip.sign]).collect();
    assert!(
        signs.iter().all(|sign| inside(*sign, Rect::from_origin_size(Point::ORIGIN, chip.size))),
        "{}'s signs stay in the chip",
        chip.touchpoint
    );
    texts.map(|text| filled(text)).chain(signs).map(named).collect()
}

fn hand_offs_cover_no_text(layout: &MapLayout) {
    for (i, hand_off) in layout.hand_offs.iter().enumerate() {
        let (from, to) = (&layout.cards[hand_off.from], &layout.cards[hand_off.to]);
        assert!(from.step < to.step && from.card.owner != to.card.owner, "a hand-off leads on, to another owner");
        assert!(overlap(hand_off.rect, from.rect()), "it stands on the border of the earlier card");
        assert!(inside(hand_off.rect, layout.lanes[from.lane].rect));
        assert!(layout.hand_offs[i + 1..].iter().all(|other| !overlap(hand_off.rect, other.rect)));
        for placed in &layout.cards {
            if !overlap(placed.rect(), hand_off.rect) {
                continue;
            }
            let by = placed.at.to_vec2();
            let texts = [filled(&placed.card.title) + by, filled(&placed.card.footer) + by];
            for part in texts.into_iter().chain(signs(&placed.card).into_iter().map(|sign| sign + by)) {
                assert!(!overlap(part, hand_off.rect), "a hand-off covers a part of {}", placed.card.touchpoint.title);
            }
        }
    }
}

/// Whether a straight line passes through a rectangle.
fn passes(from: Point, to: Point, rect: Rect) -> bool {
    (0..=400).any(|i| rect.contains(from.lerp(to, f64::from(i) / 400.0)))
}

fn labels_cover_nothing(lane: Rect, plot: &rejse::layout::EmotionPlot) {
    for (i, label) in plot.labels.iter().enumerate() {
        assert!(inside(label.rect, lane), "{:?} stays in the lane", label.text.source);
        for other in &plot.labels[i + 1..] {
            assert!(!overlap(label.rect, other.rect), "{:?} covers {:?}", label.text.source, other.text.source);
        }
        for other in plot.labels.iter().filter(|other| other.touchpoint != label.touchpoint) {
            let crossed = label.leader.is_some_and(|(from, to)| passes(from, to, other.rect));
            assert!(!crossed, "the line of {:?} crosses {:?}", label.text.source, other.text.source);
        }
        for curve in &plot.curves {
            for mark in &curve.marks {
                let mark = Rect::from_center_size(mark.at, (12.0, 12.0));
                assert!(!overlap(label.rect, mark), "{:?} covers a mark", label.text.source);
            }
            for piece in &curve.pieces {
                assert!(
                    !crosses(&piece.path, label.rect - piece.at.to_vec2()),
                    "{:?} covers a curve",
                    label.text.source
                );
            }
        }
    }
}

/// Whether a path passes through a rectangle.
fn crosses(path: &rejse::geom::BezPath, rect: Rect) -> bool {
    path.segments().any(|segment| {
        let bounds = segment.bounding_box();
        overlap(bounds, rect) && {
            use kurbo::ParamCurve;
            (0..=100).any(|i| rect.contains(segment.eval(f64::from(i) / 100.0)))
        }
    })
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

/// A long key spreads the levels: the lane is no higher than the key and what is around it.
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
        assert!(lane.height() - plot.height() < 80.0, "{personas}: {} of {}", plot.height(), lane.height());
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
