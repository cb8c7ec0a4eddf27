//! Pictures of small maps as they are meant to be: scenes as text, and a few drawn as PNG.
//!
//! A change of looks changes them: run `cargo insta review` (or set `INSTA_UPDATE=always`) for the texts, and set
//! `GOLDEN=write` for the PNGs, look at what has changed, and commit both with the change.

#[path = "common/random_map.rs"]
mod random_map;

use proptest::prelude::*;
use random_map::random_map;
use rejse::export::{PngOptions, Resolution, SvgOptions, png, svg};
use rejse::file;
use rejse::geom::{Rect, Vec2};
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::JourneyMap;
use rejse::scene::{Group, Item, Outline, Scene, SceneMemory, Theme, build};
use rejse::words::Language;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A map with a little of everything, small enough to read its picture as text.
fn small() -> JourneyMap {
    file::parse("small.ron", include_bytes!("golden/small.ron")).expect("a map")
}

fn scene(map: &JourneyMap, theme: Theme) -> Scene {
    scene_in(map, theme, map.language)
}

/// The scene of a map with its fixed words in a language.
fn scene_in(map: &JourneyMap, theme: Theme, language: Language) -> Scene {
    let laid_out = layout(map, &View { language, ..View::of(map) }, &mut LayoutMemory::default());
    build(&laid_out, theme, &mut SceneMemory::default())
}

/// The sample maps by name.
fn samples() -> Vec<(String, JourneyMap)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_maps");
    let paths = std::fs::read_dir(folder).expect("samples").map(|entry| entry.expect("an entry").path());
    let mut samples: Vec<(String, JourneyMap)> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, file::load(&path).expect("a sound sample"))
        })
        .collect();
    samples.sort_by(|a, b| a.0.cmp(&b.0));
    samples
}

fn rect(rect: Rect) -> String {
    format!("{:.1},{:.1} {:.1}x{:.1}", rect.x0, rect.y0, rect.width(), rect.height())
}

fn outline(outline: &Outline) -> String {
    match outline {
        Outline::Rect(bounds, radius) => format!("rect {} r{radius:.1}", rect(*bounds)),
        Outline::Circle(center, radius) => format!("circle {:.1},{:.1} r{radius:.1}", center.x, center.y),
        Outline::Path(path) => {
            use kurbo::Shape;
            format!("path of {} in {}", path.elements().len(), rect(path.bounding_box()))
        }
    }
}

/// A scene as lines of text, a line an item, indented by groups.
fn write_items(items: &[Item], depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for item in items {
        let line = match item {
            Item::Fill { outline: shape, color } => format!("fill {color:?} {}", outline(shape)),
            Item::Stroke { outline: shape, color, width, dash } => {
                format!("stroke {color:?} {width:.1} {dash:?} {}", outline(shape))
            }
            Item::Text { block, at, color } => {
                let lines: Vec<&str> = block.lines.iter().map(|placed| placed.line.text.as_str()).collect();
                let first = block.lines.first().map_or(Vec2::ZERO, |placed| placed.at.to_vec2()) + *at;
                let style = block.style;
                format!("text {color:?} {:?} {:.1} at {:.1},{:.1} {lines:?}", style.face, style.size, first.x, first.y)
            }
            Item::Group { at, group } => {
                let Group { role, thing, bounds, .. } = group.as_ref();
                let thing = thing.as_ref().map_or(String::new(), |thing| format!(" {thing:?}"));
                format!("{role:?}{thing} at {:.1},{:.1} in {}", at.x, at.y, rect(*bounds))
            }
        };
        writeln!(out, "{indent}{line}").expect("a string");
        if let Item::Group { group, .. } = item {
            write_items(&group.items, depth + 1, out);
        }
    }
}

#[test]
fn the_scene_of_a_small_map_is_as_it_was() {
    let scene = scene(&small(), Theme::Light);
    let mut text = format!("{:.1} x {:.1} on {:?}\n", scene.size.width, scene.size.height, scene.background);
    write_items(&scene.items, 0, &mut text);
    insta::assert_snapshot!(text);
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn picture(scene: &Scene, resolution: Resolution) -> Vec<u8> {
    png(scene, &PngOptions { resolution, transparent: false }).expect("a picture")
}

/// Compares a picture with the one kept under that name, or keeps it if asked to.
fn assert_picture(name: &str, now: &[u8]) {
    if std::env::var_os("GOLDEN").is_some_and(|how| how == "write") {
        std::fs::write(golden(name), now).expect("a writable folder");
    }
    let share = changed(now, &std::fs::read(golden(name)).expect("a golden picture"));
    assert!(share <= ALLOWED, "{name}: {:.3} % of its pixels have changed", share * 100.0);
}

fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// The share of pixels in which two pictures differ so that an eye may see it; 1 if they differ in size.
fn changed(now: &[u8], then: &[u8]) -> f64 {
    let read = |bytes| image::load_from_memory(bytes).expect("PNG").to_rgb8();
    let (now, then) = (read(now), read(then));
    if now.dimensions() != then.dimensions() {
        return 1.0;
    }
    let far = now.pixels().zip(then.pixels()).filter(|(a, b)| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > 24));
    far.count() as f64 / f64::from(now.width() * now.height())
}

/// On the processor architecture where the golden pictures were drawn they stay as they are; others may round single
/// edges differently.
const ALLOWED: f64 = if cfg!(target_arch = "x86_64") { 0.0 } else { 0.002 };

#[test]
fn the_pictures_of_a_small_map_are_as_they_were() {
    for theme in Theme::ALL {
        let now = picture(&scene(&small(), theme), Resolution::Scale(0.75));
        assert_picture(&format!("small_{}.png", theme_name(theme)), &now);
    }
}

#[test]
fn the_pictures_of_all_samples_are_as_they_were_in_both_themes_and_three_languages() {
    for (name, map) in samples() {
        for theme in Theme::ALL {
            for language in Language::ALL {
                let now = picture(&scene_in(&map, theme, language), Resolution::Width(640));
                assert_picture(&format!("{name}_{}_{}.png", theme_name(theme), language.code()), &now);
            }
        }
    }
}

/// The things of a scene and the words on it, a line each: what a sample shows, without how it is drawn.
fn write_words(items: &[Item], at: Vec2, out: &mut String) {
    for item in items {
        match item {
            Item::Fill { .. } | Item::Stroke { .. } => {}
            Item::Text { block, at: by, .. } => {
                let place = block.bounds.origin() + at + *by;
                writeln!(out, "  {:.0},{:.0} {}", place.x, place.y, block.source.replace('\n', " / "))
                    .expect("a string");
            }
            Item::Group { at: by, group } => {
                if let Some(thing) = &group.thing {
                    writeln!(out, "{:?} {thing:?} {}", group.role, rect(group.bounds + at + *by)).expect("a string");
                }
                write_words(&group.items, at + *by, out);
            }
        }
    }
}

#[test]
fn the_scenes_of_all_samples_are_as_they_were_in_three_languages() {
    for (name, map) in samples() {
        for language in Language::ALL {
            let scene = scene_in(&map, Theme::Light, language);
            let mut text = format!("{:.0} x {:.0}\n", scene.size.width, scene.size.height);
            write_words(&scene.items, Vec2::ZERO, &mut text);
            insta::assert_snapshot!(format!("{name}_{}", language.code()), text);
        }
    }
}

#[test]
fn a_changed_picture_is_noticed() {
    const SCALE: Resolution = Resolution::Scale(0.75);
    let mut map = small();
    map.title = map.title.replace("cykel", "cyke1");
    let share = changed(&picture(&scene(&map, Theme::Light), SCALE), &picture(&scene(&small(), Theme::Light), SCALE));
    assert!(share > ALLOWED && share < 0.01, "{share}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_map_can_be_exported(
        seed in any::<u64>(), phases in 0..31usize, touchpoints in 0..120usize, personas in 0..13usize,
    ) {
        let map = random_map(seed, phases, touchpoints, personas);
        let scene = scene(&map, if seed % 2 == 0 { Theme::Light } else { Theme::Dark });
        let resolution = Resolution::Width(400);
        let picture = png(&scene, &PngOptions { resolution, transparent: seed % 3 == 0 }).expect("a PNG");
        let picture = image::load_from_memory(&picture).expect("what image programs can read");
        prop_assert_eq!(picture.width(), 400);
        let drawing = svg(&scene, &SvgOptions { resolution, transparent: false }).expect("an SVG");
        let tree = resvg::usvg::Tree::from_str(&drawing, &resvg::usvg::Options::default()).expect("what SVG programs can read");
        prop_assert_eq!(tree.size().width(), 400.0);
    }
}
