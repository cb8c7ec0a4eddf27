//! The house has floors: a room imports only from floors below its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Each room's floor; the map of the house in `src/lib.rs` says what the rooms are for.
const FLOORS: [(&str, u8); 14] = [
    ("geom", 0),
    ("words", 0),
    ("model", 1),
    ("text", 1),
    ("file", 2),
    ("edit", 2),
    ("insight", 2),
    ("layout", 3),
    ("scene", 4),
    ("export", 5),
    ("interact", 5),
    ("editor", 6),
    ("app", 7),
    ("cli", 7),
];

/// The one neighbour that may be called: the command line opens the window.
const DOOR: (&str, &str) = ("cli", "app");

/// Rooms that may name egui or eframe.
const SPEAKS_EGUI: &str = "app";

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).expect("a source file")));
        }
    }
}

/// The rooms that a line of code reaches for with `crate::room` or `rejse::room`.
fn reached(line: &str) -> Vec<&str> {
    let code = line.split("//").next().unwrap_or_default();
    ["crate::", "rejse::"]
        .iter()
        .flat_map(|root| code.split(root).skip(1))
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
        .collect()
}

/// What is wrong with a room's source, a sentence each.
fn climbing(room: &str, path: &str, source: &str, floors: &BTreeMap<&str, u8>) -> Vec<String> {
    let own = floors[room];
    let mut wrong = Vec::new();
    for (number, line) in source.lines().enumerate() {
        for other in reached(line) {
            let Some(floor) = floors.get(other) else { continue };
            let allowed = *floor < own || other == room || (room, other) == DOOR;
            if !allowed {
                wrong.push(format!(
                    "{path}:{}: {room} stands on floor {own} and may not reach for {other} on floor {floor}",
                    number + 1
                ));
            }
        }
        let code = line.split("//").next().unwrap_or_default();
        if code.contains("crate::{") {
            wrong.push(format!("{path}:{}: a room a line, please, so that this test can read it", number + 1));
        }
        if room != SPEAKS_EGUI && ["egui::", "eframe::"].iter().any(|name| code.contains(name)) {
            wrong.push(format!("{path}:{}: only {SPEAKS_EGUI} speaks egui", number + 1));
        }
    }
    wrong
}

#[test]
fn nobody_climbs() {
    let floors = BTreeMap::from(FLOORS);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let rooms: Vec<String> = fs::read_dir(&root)
        .expect("src")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    let mut wrong = Vec::new();
    for room in &rooms {
        assert!(
            floors.contains_key(room.as_str()),
            "src/{room} has no floor yet: add it to this test and to src/lib.rs"
        );
        let mut files = Vec::new();
        sources(&root.join(room), &mut files);
        assert!(!files.is_empty(), "src/{room} is empty");
        for (path, source) in files {
            wrong.extend(climbing(room, &path, &source, &floors));
        }
    }
    assert_eq!(rooms.len(), FLOORS.len(), "a room of this test has gone: {rooms:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn climbing_is_noticed() {
    let floors = BTreeMap::from(FLOORS);
    let count = |room: &str, line: &str| climbing(room, "x.rs", line, &floors).len();
    assert_eq!(count("model", "use crate::layout::View;"), 1);
    assert_eq!(count("export", "use crate::interact::Camera;"), 1);
    assert_eq!(count("export", "use crate::{scene::Scene, interact::Camera};"), 1);
    assert_eq!(count("scene", "fn f(c: egui::Color32) {}"), 1);
    assert_eq!(count("scene", "use crate::layout::MapLayout; // crate::app is far above"), 0);
    assert_eq!(count("cli", "crate::app::run(path)"), 0);
}
