//! The two kinds of exported picture show the same: the sample's SVG, drawn by resvg, beside its PNG.

use rejse::export::{PngOptions, Resolution, SvgOptions, png, svg};
use rejse::file;
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::JourneyMap;
use rejse::scene::{Scene, SceneMemory, Theme, build};
use std::path::Path;

fn sample_map() -> JourneyMap {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_maps/ny_vaskemaskine.ron");
    file::load(&path).expect("the sample")
}

fn sample(theme: Theme) -> Scene {
    let map = sample_map();
    let layout = layout(&map, &View::of(&map), &mut LayoutMemory::default());
    build(&layout, theme, &mut SceneMemory::default())
}

/// Width, height and RGBA as resvg draws an SVG; the paper makes all of it solid.
fn drawn_by_resvg(text: &str) -> (u32, u32, Vec<u8>) {
    let tree = resvg::usvg::Tree::from_str(text, &resvg::usvg::Options::default()).expect("an SVG");
    let size = tree.size().to_int_size();
    let mut pixmap = resvg::tiny_skia::Pixmap::new(size.width(), size.height()).expect("a size");
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    (size.width(), size.height(), pixmap.take())
}

/// The two rasterisers count coverage differently, which shows at soft edges, in a map those of letters: a mean of
/// half a level of 255 is allowed, and one pixel in 1000 may be a sixth apart. A card that is missing changes more.
#[test]
fn the_samples_svg_is_its_png() {
    for theme in Theme::ALL {
        let scene = sample(theme);
        let resolution = Resolution::Width(2000);
        let file = png(&scene, &PngOptions { resolution, transparent: false }).expect("a PNG");
        let ours = image::load_from_memory(&file).expect("a PNG").into_rgba8();
        let text = svg(&scene, &SvgOptions { resolution, transparent: false }).expect("an SVG");
        let (width, height, theirs) = drawn_by_resvg(&text);
        assert_eq!((width, height), ours.dimensions());
        let apart: Vec<u8> = ours.as_raw().iter().zip(&theirs).map(|(a, b)| a.abs_diff(*b)).collect();
        let mean = apart.iter().map(|level| f64::from(*level)).sum::<f64>() / apart.len() as f64;
        let far = apart.chunks(4).filter(|pixel| pixel.iter().any(|level| *level > 42)).count();
        let far = far as f64 / (f64::from(width) * f64::from(height));
        assert!(mean < 0.5 && far < 0.001, "{theme:?}: mean {mean}, far {far}");
    }
}

/// Every placed touchpoint and every phase and lane can be found in the SVG by its name.
#[test]
fn the_samples_svg_can_be_read_aloud() {
    let map = sample_map();
    let text = svg(&sample(Theme::Light), &SvgOptions { resolution: Resolution::Scale(1.0), transparent: false });
    let text = text.expect("an SVG");
    let touchpoints = map.touchpoints.iter().filter(|one| !one.place.is_inventory()).map(|one| &one.title);
    let phases = map.phases.iter().map(|phase| &phase.name);
    for name in touchpoints.chain(phases).chain(map.lanes.iter().map(|lane| &lane.name)) {
        assert!(text.contains(&format!("role=\"group\" aria-label=\"{name}\"")), "{name}");
        assert!(text.contains(&format!("<title>{name}</title>")), "{name}");
    }
}
