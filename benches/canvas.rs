//! A frame of the canvas, run and tessellated, on maps of 100 to 10,000 touchpoints: zoomed in, all in view, while
//! something is dragged, and with a screen reader listening. In processor time.

#[path = "common/cpu.rs"]
mod cpu;
#[path = "common/drag.rs"]
mod drag;
#[path = "../tests/common/random_map.rs"]
mod random_map;

use cpu::CpuTime;
use criterion::{Criterion, criterion_group, criterion_main};
use drag::{Drag, wide};
use egui::{Context, RawInput, Rect, pos2};
use random_map::random_map;
use rejse::app::paint::{PaintCache, paint_scene};
use rejse::app::{Window, prepare};
use rejse::editor::{Editor, Origin, Sample, Settings};
use rejse::geom::{Point, ScreenPoint, ScreenVec};
use rejse::interact::{Camera, Event};
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::JourneyMap;
use rejse::scene::{Scene, SceneMemory, Theme, build};
use rejse::words::Language;
use std::hint::black_box;

const CANVAS: Rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(1920.0, 1080.0));

fn context() -> Context {
    let ctx = Context::default();
    prepare(&ctx);
    ctx
}

/// One frame: what a window does between two pictures, less the graphics card. Gives back the number of vertices.
fn frame(ctx: &Context, canvas: Rect, show: impl FnMut(&mut egui::Ui)) -> usize {
    let input = RawInput { screen_rect: Some(canvas), ..RawInput::default() };
    let mut out = ctx.run_ui(input, show);
    out.textures_delta.clear();
    let meshes = ctx.tessellate(std::mem::take(&mut out.shapes), out.pixels_per_point);
    meshes
        .iter()
        .map(|clipped| match &clipped.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        })
        .sum()
}

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

/// A frame of a drag, everything included: the edit, the layout, the scene, painting and tessellating.
fn dragging(c: &mut Criterion<CpuTime>) {
    for touchpoints in [100, 1_000, 10_000] {
        let map = wide(touchpoints);
        let mut group = c.benchmark_group(format!("frame of a drag, {touchpoints} touchpoints"));
        let before = build(
            &layout(&map, &View::of(&map), &mut LayoutMemory::default()),
            Theme::Light,
            &mut SceneMemory::default(),
        );
        for (what, drag) in [("a card", Drag::of_a_card(&map)), ("a mark", Drag::of_a_mark(&map))] {
            for (name, camera) in [("zoomed in", close(&before)), ("all in view", whole(&before))] {
                let (ctx, mut cache) = (context(), PaintCache::default());
                let (mut layouts, mut scenes) = (LayoutMemory::default(), SceneMemory::default());
                let mut number = 0;
                let mut step = || {
                    let map = drag.frame(&map, number);
                    number += 1;
                    let laid_out = layout(&map, &View::of(&map), &mut layouts);
                    let scene = build(&laid_out, Theme::Light, &mut scenes);
                    let vertices =
                        frame(&ctx, CANVAS, |ui| paint_scene(ui.painter(), CANVAS, &scene, &camera, &mut cache));
                    (vertices, map, laid_out, scene)
                };
                // Texts are set when the drag passes a place for the first time; after that it has been everywhere.
                let mut last = step();
                for _ in 0..40 {
                    last = step();
                }
                group.bench_function(format!("{what}, {name}"), |b| b.iter(|| last = step()));
                black_box(last);
            }
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
