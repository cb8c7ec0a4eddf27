//! From a map to its finished picture: from nothing, and after one card has moved.

#[path = "../tests/common/random_map.rs"]
mod random_map;

use criterion::{Criterion, criterion_group, criterion_main};
use random_map::random_map;
use rejse::edit::{Edit, apply};
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::{JourneyMap, Place};
use rejse::scene::{SceneMemory, Theme, build};
use std::hint::black_box;

/// The map with one placed touchpoint moved to where another one stands.
fn moved(map: &JourneyMap) -> JourneyMap {
    let mut placed = map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory());
    let (first, last) = (placed.next().expect("a card"), placed.next_back().expect("another card"));
    let place: Place = last.place.clone();
    apply(map, &Edit::Place { touchpoint: first.id.clone(), place }).expect("a place on the map")
}

fn picture(map: &JourneyMap, texts: &mut LayoutMemory, cards: &mut SceneMemory) {
    let laid_out = layout(black_box(map), &View::of(map), texts);
    black_box(build(&laid_out, Theme::Light, cards));
}

fn benches(c: &mut Criterion) {
    for touchpoints in [100, 1_000, 10_000] {
        let map = random_map(1, 12, touchpoints, 2);
        let mut group = c.benchmark_group(format!("layout and scene, {touchpoints} touchpoints"));
        group.sample_size(if touchpoints > 1_000 { 10 } else { 30 });
        group.bench_function("from nothing", |b| {
            b.iter(|| picture(&map, &mut LayoutMemory::default(), &mut SceneMemory::default()));
        });
        let other = moved(&map);
        let (mut texts, mut cards) = (LayoutMemory::default(), SceneMemory::default());
        picture(&map, &mut texts, &mut cards);
        picture(&other, &mut texts, &mut cards);
        let mut there = false;
        group.bench_function("after moving one card", |b| {
            b.iter(|| {
                there = !there;
                picture(if there { &other } else { &map }, &mut texts, &mut cards);
            });
        });
        group.finish();
    }
}

criterion_group!(layout_and_scene, benches);
criterion_main!(layout_and_scene);
