//! From a map to its finished picture: from nothing, and at every frame of a drag: a card that goes from place to
//! place, and a mark that goes up and down. In processor time.

#[path = "common/cpu.rs"]
mod cpu;
#[path = "common/drag.rs"]
mod drag;
#[path = "common/maps.rs"]
mod maps;
#[path = "../tests/common/random_map.rs"]
mod random_map;

use cpu::CpuTime;
use criterion::{Criterion, criterion_group, criterion_main};
use drag::Drag;
use maps::wide;
use random_map::random_map;
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::JourneyMap;
use rejse::scene::{SceneMemory, Theme, build};
use std::hint::black_box;

/// A map of few steps, in which marks crowd: every card that moves makes two steps wider or narrower.
fn crowded(touchpoints: usize) -> JourneyMap {
    random_map(1, 12, touchpoints, 2)
}

fn picture(map: &JourneyMap, texts: &mut LayoutMemory, cards: &mut SceneMemory) {
    let laid_out = layout(black_box(map), &View::of(map), texts);
    black_box(build(&laid_out, Theme::Light, cards));
}

fn benches(c: &mut Criterion<CpuTime>) {
    for touchpoints in [100, 1_000, 10_000] {
        for (shape, map) in [("", crowded(touchpoints)), (", in many phases", wide(touchpoints))] {
            let mut group = c.benchmark_group(format!("layout and scene, {touchpoints} touchpoints{shape}"));
            group.sample_size(if touchpoints > 1_000 { 10 } else { 30 });
            group.bench_function("from nothing", |b| {
                b.iter(|| picture(&map, &mut LayoutMemory::default(), &mut SceneMemory::default()));
            });
            for (what, edits) in
                [("moving one card", Drag::of_a_card(&map)), ("changing one mark", Drag::of_a_mark(&map))]
            {
                // Every place of the drag has been passed before: texts have been set, as in a hand that hesitates.
                let maps: Vec<JourneyMap> = (0..12).map(|number| edits.frame(&map, number)).collect();
                let (mut texts, mut cards) = (LayoutMemory::default(), SceneMemory::default());
                maps.iter().for_each(|map| picture(map, &mut texts, &mut cards));
                let mut frame = 0;
                group.bench_function(format!("after {what}"), |b| {
                    b.iter(|| {
                        frame += 1;
                        picture(&maps[frame % maps.len()], &mut texts, &mut cards);
                    });
                });
            }
            group.finish();
        }
    }
}

criterion_group! {
    name = layout_and_scene;
    config = Criterion::default().with_measurement(CpuTime);
    targets = benches
}
criterion_main!(layout_and_scene);
