//! Undo and redo, each with the frame that shows what became of it: of what touches a card, a phase with everything in
//! it, and nearly everything; right after it was done, and long after. In processor time; all of it is to be there within a frame of 16 ms.

#[path = "common/cpu.rs"]
mod cpu;
#[path = "common/desk.rs"]
mod desk;
#[path = "common/maps.rs"]
mod maps;
#[path = "../tests/common/random_map.rs"]
mod random_map;

use cpu::CpuTime;
use criterion::measurement::Measurement;
use criterion::{Criterion, criterion_group, criterion_main};
use desk::{Desk, Look};
use maps::wide;
use rejse::edit::{Edit, Part, PartId, TouchpointField};
use rejse::editor::{Change, Command, Label, StepCommand};
use rejse::model::{Colour, JourneyMap, Owner, Place, Touchpoint};
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

/// The touchpoints that stand on a map.
fn placed(map: &JourneyMap) -> Vec<&Arc<Touchpoint>> {
    map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory()).collect()
}

/// The places of some touchpoints become those of others.
fn moves(map: &JourneyMap, count: usize) -> Edit {
    let placed = placed(map);
    let (half, count) = (placed.len() / 2, count.min(placed.len() / 3));
    let from = half - count / 2..half - count / 2 + count;
    let go = |i: usize| Edit::Place {
        touchpoint: placed[i].id.clone(),
        place: placed[(i + half) % placed.len()].place.clone(),
    };
    Edit::Several(from.map(go).collect())
}

/// The phase in the middle of the map goes, and the touchpoints in it.
fn removal(map: &JourneyMap) -> Edit {
    let phase = &map.phases[map.phases.len() / 2];
    let stands_there = |place: &Place| match place {
        Place::At { step, .. } => phase.steps.contains(step),
        Place::Inventory => false,
    };
    let inside = placed(map).into_iter().filter(|touchpoint| stands_there(&touchpoint.place));
    let away = |part| Edit::Remove { part, heir: None };
    let touchpoints = inside.map(|touchpoint| away(PartId::Touchpoint(touchpoint.id.clone())));
    Edit::Several(touchpoints.chain([away(PartId::Phase(phase.id.clone()))]).collect())
}

/// The owner of a sixth of all touchpoints takes another colour.
fn colour(map: &JourneyMap) -> Edit {
    let owner = Owner { colour: Colour::Custom(rejse::geom::Color::hex(0x31_5A_7C)), ..(*map.owners[0]).clone() };
    Edit::Set(Part::Owner(Arc::new(owner)))
}

/// Goes back or forth a step, and shows what is there then.
fn go(desk: &mut Desk, step: StepCommand) -> usize {
    desk.editor.run(&Command::Step(step));
    desk.show()
}

/// Undo of the first step when so much has happened since that nobody remembers how it looked before.
fn long_ago(group: &mut criterion::BenchmarkGroup<CpuTime>, desk: &mut Desk, name: String, map: &JourneyMap) {
    let since = [1, 2, 3, 4].map(|i| placed(map)[i * 7].id.clone());
    go(desk, StepCommand::GoTo(1));
    for touchpoint in since {
        let field = TouchpointField::Title("Ringer igen".into());
        desk.editor.change(&Change::new(Edit::Touchpoint { touchpoint, field }, Label::one("did-rename", "")));
    }
    group.bench_function(name, |b| {
        b.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                for done in [2, 3, 4, 5, 1] {
                    go(desk, StepCommand::GoTo(done));
                }
                let began = CpuTime.start();
                black_box(go(desk, StepCommand::Undo));
                spent += CpuTime.end(began);
            }
            spent
        });
    });
}

fn steps(c: &mut Criterion<CpuTime>) {
    for touchpoints in [1_000, 10_000] {
        let map = wide(touchpoints);
        let mut group = c.benchmark_group(format!("a step and its frame, {touchpoints} touchpoints"));
        group.sample_size(20);
        let changes = [
            ("moving a card", moves(&map, 1)),
            ("moving 500 cards", moves(&map, 500)),
            ("removing a phase", removal(&map)),
            ("another colour", colour(&map)),
        ];
        for (what, edit) in changes {
            for (name, look) in [("zoomed in", Look::ZoomedIn), ("all in view", Look::AllInView)] {
                let mut desk = Desk::new(&map);
                desk.look(look, desk.middle());
                desk.show();
                desk.editor.change(&Change::new(edit.clone(), Label::one("did-move", "")));
                assert_eq!(desk.editor.refusal(), None);
                desk.show();
                for (step, back) in [(StepCommand::Undo, StepCommand::Redo), (StepCommand::Redo, StepCommand::Undo)] {
                    if step == StepCommand::Redo {
                        go(&mut desk, back);
                    }
                    group.bench_function(format!("{step:?}: {what}, {name}"), |b| {
                        b.iter_custom(|times| {
                            let mut spent = Duration::ZERO;
                            for _ in 0..times {
                                let began = CpuTime.start();
                                black_box(go(&mut desk, step));
                                spent += CpuTime.end(began);
                                go(&mut desk, back);
                            }
                            spent
                        });
                    });
                }
                long_ago(&mut group, &mut desk, format!("Undo long ago: {what}, {name}"), &map);
            }
        }
        group.finish();
    }
}

criterion_group! {
    name = undo_and_redo;
    config = Criterion::default().with_measurement(CpuTime);
    targets = steps
}
criterion_main!(undo_and_redo);
