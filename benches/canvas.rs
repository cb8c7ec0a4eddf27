//! A frame of the canvas, run and tessellated, on maps of 100 to 10,000 touchpoints: zoomed in, all in view, while
//! something is dragged, and with a screen reader listening. In processor time.

#[path = "common/cpu.rs"]
mod cpu;
#[path = "common/desk.rs"]
mod desk;
#[path = "common/hand.rs"]
mod hand;
#[path = "common/maps.rs"]
mod maps;
#[path = "../tests/common/random_map.rs"]
mod random_map;

use cpu::CpuTime;
use criterion::{Criterion, criterion_group, criterion_main};
use desk::{CANVAS, Desk, Look, context, fit, frame};
use egui::{Rect, pos2};
use maps::wide;
use random_map::random_map;
use rejse::app::Window;
use rejse::app::paint::{PaintCache, paint_scene};
use rejse::editor::{Editor, Origin, Sample, Settings};
use rejse::geom::{Point, ScreenPoint, ScreenVec};
use rejse::interact::{Camera, Event};
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::JourneyMap;
use rejse::scene::{Scene, SceneMemory, Theme, build};
use rejse::words::Language;
use std::hint::black_box;

/// A map about as wide as the canvas, so that all of it comes into view before zooming out ends.
fn map(touchpoints: usize) -> JourneyMap {
    random_map(1, touchpoints / 125 + 4, touchpoints, 2)
}

fn scene(touchpoints: usize) -> Scene {
    let map = map(touchpoints);
    build(&layout(&map, &View::of(&map), &mut LayoutMemory::default()), Theme::Light, &mut SceneMemory::default())
}

/// The whole scene on the canvas, however small it becomes.
fn whole(scene: &Scene) -> Camera {
    let (w, h) = (f64::from(CANVAS.width()), f64::from(CANVAS.height()));
    Camera::new((w / scene.size.width).min(h / scene.size.height), ScreenVec::new(0.0, 0.0))
}

fn scene_rect(scene: &Scene) -> rejse::geom::Rect {
    rejse::geom::Rect::from_origin_size(Point::ORIGIN, scene.size)
}

/// The middle of the scene at full size.
fn close(scene: &Scene) -> Camera {
    let middle = Point::new(scene.size.width / 2.0, scene.size.height / 2.0);
    Camera::new(1.0, ScreenVec::new(960.0 - middle.x, 540.0 - middle.y))
}

fn painting(c: &mut Criterion<CpuTime>) {
    for touchpoints in [1_000, 10_000] {
        let scene = scene(touchpoints);
        let mut group = c.benchmark_group(format!("canvas frame, {touchpoints} touchpoints"));
        for (name, camera) in [("zoomed in", close(&scene)), ("all in view", whole(&scene))] {
            // Zooming out ends at 5 %: what is too large even then gets a canvas that shows it all.
            let all = camera.screen_rect(scene_rect(&scene));
            let canvas = match name {
                "all in view" => CANVAS.union(Rect::from_min_max(CANVAS.min, pos2(all.max.x as f32, all.max.y as f32))),
                _ => CANVAS,
            };
            let (ctx, mut cache) = (context(), PaintCache::default());
            let mut paint = || frame(&ctx, canvas, |ui| paint_scene(ui.painter(), canvas, &scene, &camera, &mut cache));
            paint();
            eprintln!("{name}: {:.3} px per unit on {:.0}, {} vertices", camera.scale(), canvas.size(), paint());
            group.bench_function(name, |b| b.iter(|| black_box(paint())));
        }
        group.finish();
    }
}

/// A frame of a drag, everything included: what the hand does, the edit, the layout, the scene, what lies over it,
/// painting and tessellating. At every frame something else is shown than before.
fn dragging(c: &mut Criterion<CpuTime>) {
    for touchpoints in [100, 1_000, 10_000] {
        let map = wide(touchpoints);
        let mut group = c.benchmark_group(format!("frame of a drag, {touchpoints} touchpoints"));
        for (name, look) in [("zoomed in", Look::ZoomedIn), ("all in view", Look::AllInView)] {
            let mut desk = Desk::new(&map);
            let (over_cells, between_steps) = desk.take_card(look);
            let mut drag = |what: &str, desk: &mut Desk, places: &[ScreenPoint]| {
                let mut places = places.iter().cycle();
                let mut step = || desk.drag(*places.next().expect("a circle"));
                // Texts are set when the drag passes a place for the first time; after that it has been everywhere.
                (0..60).for_each(|_| _ = black_box(step()));
                group.bench_function(format!("{what}, {name}"), |b| b.iter(|| black_box(step())));
            };
            drag("a card", &mut desk, &over_cells);
            drag("a card between steps", &mut desk, &between_steps);
            let mut desk = Desk::new(&map);
            let heights = desk.take_mark(look);
            drag("a mark", &mut desk, &heights);
        }
        group.finish();
    }
}

fn whole_window(c: &mut Criterion<CpuTime>) {
    let mut group = c.benchmark_group("window frame");
    for listening in [false, true] {
        for (place, zoom) in [("zoomed in", true), ("all in view", false)] {
            let ctx = context();
            if listening {
                ctx.enable_accesskit();
            }
            let mut editor = Editor::new(Settings::default(), Language::Danish);
            editor.open(map(10_000), Origin::Sample(Sample::BeforeDuringAfter));
            let mut window = Window::new(editor, &ctx);
            frame(&ctx, CANVAS, |ui| window.show_ui(ui));
            fit(window.editor_mut());
            if zoom {
                let at = ScreenPoint::new(800.0, 300.0);
                let scale = window.editor().camera().scale();
                window.editor_mut().handle(Event::Zoom { at, factor: 1.0 / scale });
            }
            let name = format!("10,000 touchpoints, {place}{}", if listening { ", heard" } else { "" });
            group.bench_function(name, |b| b.iter(|| black_box(frame(&ctx, CANVAS, |ui| window.show_ui(ui)))));
        }
    }
    group.finish();
}

criterion_group! {
    name = canvas;
    config = Criterion::default().with_measurement(CpuTime);
    targets = painting, dragging, whole_window
}
criterion_main!(canvas);
