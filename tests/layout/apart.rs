//! What must not lie on each other on a map.

use crate::boxes::{apart, filled, inside, overlap, signs};
use rejse::geom::{Point, Rect, Shape};
use rejse::layout::{LaneContent, MapLayout, MeasureChip, PlacedCard};

pub fn nothing_overlaps(layout: &MapLayout) {
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
