//! Writes a gallery of maps that try the looks: few and many phases, personas and touchpoints, every mark on one card,
//! the longest words, and all samples and templates.
//!
//! `cargo run --example gallery [FOLDER]` writes PNGs into the folder (default `gallery`), each map in light and dark.

#[path = "../tests/common/random_map.rs"]
mod random_map;

use random_map::random_map;
use rejse::export::{PngOptions, Resolution, png};
use rejse::file;
use rejse::layout::{LayoutMemory, View, layout};
use rejse::model::JourneyMap;
use rejse::scene::{SceneMemory, Theme, build};
use rejse::words::{Language, Say, Words};
use std::path::{Path, PathBuf};

/// Maps made up at random: a name, phases, touchpoints, personas.
const RANDOM: [(&str, usize, usize, usize); 8] = [
    ("nothing", 0, 0, 0),
    ("three_phases_and_nothing_else", 3, 0, 0),
    ("three_phases_and_eight_touchpoints", 3, 8, 1),
    ("six_phases_and_sixty_touchpoints", 6, 60, 3),
    ("eight_personas", 8, 80, 8),
    ("twelve_personas", 6, 60, 12),
    ("thirty_phases_and_two_hundred_touchpoints", 30, 200, 2),
    ("one_phase_and_two_hundred_touchpoints", 1, 200, 2),
];

fn draw(map: &JourneyMap, name: &str, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let laid_out = layout(map, &View::of(map), &mut LayoutMemory::default());
    for theme in Theme::ALL {
        let scene = build(&laid_out, theme, &mut SceneMemory::default());
        let options = PngOptions { resolution: Resolution::Scale(1.0), transparent: false };
        let bytes =
            png(&scene, &options).map_err(|error| format!("{name}: {}", error.say(Words::new(Language::English))))?;
        let kind = match theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        let path = folder.join(format!("{name}_{kind}.png"));
        std::fs::write(&path, bytes)?;
        println!("{} ({:.0} x {:.0})", path.display(), scene.size.width, scene.size.height);
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "gallery".into()));
    std::fs::create_dir_all(&folder)?;
    for (number, (name, phases, touchpoints, personas)) in RANDOM.into_iter().enumerate() {
        draw(&random_map(number as u64 + 1, phases, touchpoints, personas), name, &folder)?;
    }
    for maps in ["examples/gallery_maps", "sample_maps", "sample_maps/templates"] {
        let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join(maps);
        let mut paths: Vec<PathBuf> =
            std::fs::read_dir(maps)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ron")) {
            let map = file::load(path)?;
            draw(&map, &path.file_stem().unwrap_or_default().to_string_lossy(), &folder)?;
        }
    }
    Ok(())
}
