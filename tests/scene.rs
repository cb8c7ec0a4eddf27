//! What must hold of every picture, on maps made up at random.

#[path = "common/changes.rs"]
mod changes;
#[path = "common/random_map.rs"]
mod random_map;

use changes::change;
use proptest::prelude::*;
use random_map::random_map;
use rejse::geom::{Color, Point, Rect, Shape, Vec2};
use rejse::layout::{LayoutMemory, MapLayout, View, layout};
use rejse::model::{Colour, JourneyMap, PALETTE_PLACES, Place, Thing};
use rejse::scene::{Group, Item, Outline, Role, Scene, SceneMemory, Theme, build};
use std::collections::BTreeSet;
use std::sync::Arc;

fn laid_out(map: &JourneyMap) -> MapLayout {
    layout(map, &View::of(map), &mut LayoutMemory::default())
}

fn drawn(layout: &MapLayout, theme: Theme) -> Scene {
    build(layout, theme, &mut SceneMemory::default())
}

/// A seed whose map has a part of every kind; a test sees to it.
const EVERYTHING: u64 = 9;

/// A map whose owners and personas have colours from all over the palette, and one that somebody chose.
fn colourful(seed: u64) -> JourneyMap {
    let mut map = random_map(seed, 8, 120, 12);
    let colours = |i: usize| match (i * 5 + seed as usize) % (usize::from(PALETTE_PLACES) + 1) {
        12 => Colour::Custom(Color::hex(0xFF_E030)),
        place => Colour::Place(place as u8),
    };
    for (i, persona) in map.personas.iter_mut().enumerate() {
        Arc::make_mut(persona).colour = colours(i);
    }
    for (i, owner) in map.owners.iter_mut().enumerate() {
        Arc::make_mut(owner).colour = colours(i);
    }
    map
}

/// Calls with every item but groups, in the order of drawing, with the place of its coordinates' origin.
fn each<'a>(items: &'a [Item], at: Vec2, call: &mut impl FnMut(&'a Item, Vec2)) {
    for item in items {
        match item {
            Item::Group { at: inner, group } => each(&group.items, at + *inner, call),
            Item::Fill { .. } | Item::Stroke { .. } | Item::Text { .. } => call(item, at),
        }
    }
}

fn groups<'a>(items: &'a [Item], found: &mut Vec<&'a Arc<Group>>) {
    for item in items {
        if let Item::Group { group, .. } = item {
            found.push(group);
            groups(&group.items, found);
        }
    }
}

/// The box of what an item draws, measured without the scene's own means.
fn ink(item: &Item) -> Option<Rect> {
    let shape = |outline: &Outline| match outline {
        Outline::Rect(rect, _) => *rect,
        Outline::Circle(middle, radius) => {
            Rect::new(middle.x - radius, middle.y - radius, middle.x + radius, middle.y + radius)
        }
        Outline::Path(path) => path.bounding_box(),
    };
    match item {
        Item::Fill { outline, .. } => Some(shape(outline)),
        Item::Stroke { outline, width, .. } => Some(shape(outline).inflate(width / 2.0, width / 2.0)),
        Item::Text { block, at, .. } => block
            .lines
            .iter()
            .map(|placed| {
                let (size, base) = (placed.line.style.size, placed.at);
                // From the capitals' height to the descenders of Inter.
                Rect::new(base.x, base.y - size * 0.76, base.x + placed.line.width, base.y + size * 0.24) + *at
            })
            .reduce(|a, b| a.union(b)),
        Item::Group { .. } => None,
    }
}

fn assert_inside(group: &Group) {
    let room = group.bounds.inflate(1e-6, 1e-6);
    each(&group.items, Vec2::ZERO, &mut |item, at| {
        if let Some(ink) = ink(item) {
            let ink = ink + at;
            assert!(room.contains_rect(ink), "{:?} {:?}: {ink:?} leaves {:?}", group.role, group.thing, group.bounds);
        }
    });
}

/// What the eye sees behind a point, of the fills drawn so far.
fn ground(fills: &[(&Outline, Vec2, Color)], paper: Color, at: Point) -> Color {
    fills.iter().fold(paper, |below, (outline, origin, color)| {
        let point = at - *origin;
        let covers = match outline {
            Outline::Rect(rect, _) => rect.contains(point),
            Outline::Circle(middle, radius) => middle.distance(point) <= *radius,
            Outline::Path(path) => path.bounding_box().contains(point) && path.winding(point) != 0,
        };
        if covers { color.over(below) } else { below }
    })
}

#[test]
fn every_text_reads_on_what_lies_behind_it() {
    for (seed, theme) in [(EVERYTHING, Theme::Light), (EVERYTHING, Theme::Dark), (2, Theme::Light), (2, Theme::Dark)] {
        let scene = drawn(&laid_out(&colourful(seed)), theme);
        let mut fills = Vec::new();
        let mut pairs = BTreeSet::new();
        each(&scene.items, Vec2::ZERO, &mut |item, at| match item {
            Item::Fill { outline, color } => fills.push((outline, at, *color)),
            Item::Text { block, at: own, color } => {
                for placed in &block.lines {
                    let x_height = placed.line.style.size * 0.27;
                    for share in [0.02, 0.5, 0.98] {
                        let along = Vec2::new(placed.line.width * share, -x_height);
                        let behind = ground(&fills, scene.background, placed.at + *own + at + along);
                        let contrast = color.contrast(behind);
                        assert!(contrast >= 4.5, "{theme:?}: {:?} {color} on {behind}: {contrast:.2}", block.source);
                        pairs.insert((*color, behind));
                    }
                }
            }
            Item::Stroke { .. } | Item::Group { .. } => {}
        });
        assert!(pairs.len() > 12, "only {} pairs were looked at", pairs.len());
    }
}

#[test]
fn every_kind_of_part_is_drawn_and_says_what_it_shows() {
    let map = colourful(EVERYTHING);
    let layout = laid_out(&map);
    let scene = drawn(&layout, Theme::Light);
    let mut found = Vec::new();
    groups(&scene.items, &mut found);
    let cards = found.iter().filter(|group| group.role == Role::Card).count();
    assert_eq!(cards, layout.cards.len());
    for role in [
        Role::Header,
        Role::Stage,
        Role::Phase,
        Role::Transition,
        Role::Lane,
        Role::Bracket,
        Role::Curve,
        Role::Label,
        Role::Note,
        Role::Measure,
        Role::Link,
        Role::HandOff,
        Role::Icon,
        Role::Footer,
    ] {
        assert!(found.iter().any(|group| group.role == role), "{role:?}");
    }
    for group in &found {
        let named = match group.role {
            Role::Icon | Role::Footer | Role::Header => true,
            Role::Stage => matches!(group.thing, Some(Thing::Stage(_))),
            Role::Phase => matches!(group.thing, Some(Thing::Phase(_))),
            Role::Lane => matches!(group.thing, Some(Thing::Lane(_))),
            Role::Stretch => group.thing.is_none(),
            Role::Card => matches!(group.thing, Some(Thing::Touchpoint(_))),
            // A curve is a persona's; its pieces are nothing by themselves.
            Role::Curve => matches!(group.thing, Some(Thing::Persona(_)) | None),
            Role::Label => matches!(group.thing, Some(Thing::Mark(..) | Thing::Persona(_) | Thing::Memory(_))),
            Role::Note => matches!(group.thing, Some(Thing::Note(_) | Thing::FreeNote(_))),
            Role::HandOff => matches!(group.thing, Some(Thing::HandOff(..))),
            Role::Measure => matches!(group.thing, Some(Thing::Measure(_) | Thing::Nps)),
            Role::Transition => matches!(group.thing, Some(Thing::Transition(_))),
            Role::Bracket => matches!(group.thing, Some(Thing::CoupledJourney(_))),
            Role::Link => matches!(group.thing, Some(Thing::LinkedMap(_))),
        };
        assert!(named, "{:?} shows {:?}", group.role, group.thing);
    }
}

#[test]
fn a_card_is_drawn_with_few_items() {
    let scene = drawn(&laid_out(&colourful(4)), Theme::Light);
    let mut found = Vec::new();
    groups(&scene.items, &mut found);
    let count = |card: &Group| card.items.len();
    let cards: Vec<usize> = found.iter().filter(|group| group.role == Role::Card).map(|card| count(card)).collect();
    // Quiet signs and the markers of some personas are few, and most cards have none.
    assert!(cards.iter().all(|items| *items <= 21), "{cards:?}");
    assert!(cards.iter().filter(|items| **items <= 13).count() * 2 > cards.len(), "{cards:?}");
}

/// Moves a placed touchpoint to another touchpoint's place.
fn with_one_moved(map: &JourneyMap) -> JourneyMap {
    let mut map = map.clone();
    let places: Vec<Place> = map.touchpoints.iter().map(|touchpoint| touchpoint.place.clone()).collect();
    let placed: Vec<usize> = (0..places.len()).filter(|i| !places[*i].is_inventory()).collect();
    if let [first, .., last] = placed[..] {
        Arc::make_mut(&mut map.touchpoints[first]).place = places[last].clone();
    }
    map
}

#[test]
fn a_moved_card_leaves_the_others_as_they_were() {
    let map = colourful(5);
    let mut layouts = LayoutMemory::default();
    let mut memory = SceneMemory::default();
    let cards = |scene: &Scene| {
        let mut found = Vec::new();
        groups(&scene.items, &mut found);
        found.into_iter().filter(|group| group.role == Role::Card).cloned().collect::<Vec<_>>()
    };
    let before = cards(&build(&layout(&map, &View::of(&map), &mut layouts), Theme::Light, &mut memory));
    let moved = with_one_moved(&map);
    let after = cards(&build(&layout(&moved, &View::of(&moved), &mut layouts), Theme::Light, &mut memory));
    let kept = after.iter().filter(|card| before.iter().any(|old| Arc::ptr_eq(old, card))).count();
    // A lane may become higher or lower by the move, and its cards with it.
    assert!(kept * 2 > after.len(), "{kept} of {} cards were kept", after.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_drawn_outside_its_group_or_the_picture(
        seed in any::<u64>(), phases in 0..12usize, touchpoints in 0..80usize, personas in 0..13usize,
    ) {
        let scene = drawn(&laid_out(&random_map(seed, phases, touchpoints, personas)), Theme::Dark);
        let mut found = Vec::new();
        groups(&scene.items, &mut found);
        for group in found {
            assert_inside(group);
        }
        let paper = scene.size.to_rect();
        each(&scene.items, Vec2::ZERO, &mut |item, at| {
            if let Some(ink) = ink(item) {
                assert!(paper.contains_rect(ink + at), "{item:?} at {at:?} leaves the paper");
            }
        });
    }

    #[test]
    fn a_used_memory_draws_the_same_as_a_fresh_one(
        seed in any::<u64>(), touchpoints in 0..60usize, personas in 0..4usize,
        // Lanes of few columns are drawn whole, those of many in stretches.
        phases in prop_oneof![Just(5_usize), Just(24)], turns in prop::collection::vec(any::<u64>(), 0..24),
    ) {
        let mut map = random_map(seed, phases, touchpoints, personas);
        let (before, other) = (map.clone(), random_map(seed.wrapping_add(1), 3, touchpoints, personas));
        let mut layouts = LayoutMemory::default();
        let mut memory = SceneMemory::default();
        let mut same = |map: &JourneyMap, view: &View, theme: Theme| {
            let layout = layout(map, view, &mut layouts);
            assert!(build(&layout, theme, &mut memory) == drawn(&layout, theme));
        };
        let mut view = View::of(&map);
        same(&map, &view, Theme::Light);
        for turn in turns {
            change(&mut map, &mut view, turn);
            same(&map, &view, if turn >> 60 == 0 { Theme::Dark } else { Theme::Light });
        }
        for (map, theme) in [(&other, Theme::Light), (&before, Theme::Dark), (&with_one_moved(&before), Theme::Dark)] {
            same(map, &View::of(map), theme);
        }
    }
}
