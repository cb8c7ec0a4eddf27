//! What the window tells those who have just begun, and its bars at any width.

use super::*;
use crate::editor::{CardCommand, HelpCommand, KeepCommand, Origin, ScaleCommand};
use crate::model::{Colour, Persona, PersonaId};
use crate::words::Language;
use egui::Rect;
use std::path::Path;
use std::sync::Arc;

fn editor_mut(harness: &mut Shown) -> &mut Editor {
    harness.state_mut().as_mut().expect("a window").editor_mut()
}

/// The sample with so many personas.
fn open_with(harness: &mut Shown, personas: usize) {
    let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
    map.personas.truncate(personas);
    for more in map.personas.len()..personas {
        let id = PersonaId::new(&format!("mere-{more}"));
        let name = format!("Den travle forælder nummer {more}");
        map.personas.push(Arc::new(Persona::new(id, name, Colour::Place((more % 12) as u8))));
    }
    let kept: Vec<_> = map.personas.iter().map(|persona| persona.id.clone()).collect();
    for touchpoint in &mut map.touchpoints {
        let touchpoint = Arc::make_mut(touchpoint);
        touchpoint.moment_of_truth = Default::default();
        touchpoint.intended.clear();
        touchpoint.emotions = Default::default();
    }
    assert_eq!(kept.len(), personas);
    assert!(map.check().is_empty(), "{:?}", map.check());
    editor_mut(harness).open(map, Origin::New);
}

/// What can be pressed above the canvas: menus and tools.
fn pressed_above(harness: &Shown) -> Vec<(String, Rect)> {
    let nodes = harness
        .query_all_by(|node| matches!(node.role(), Role::Button | Role::RadioButton | Role::MenuItem | Role::Label));
    let named = nodes.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect()));
    named.filter(|(_, rect)| rect.max.y < 86.0).collect()
}

#[test]
fn nothing_overlaps_in_the_bars_however_wide_the_window_and_however_many_personas() {
    for (width, height) in [(1440.0, 900.0), (1280.0, 800.0), (1024.0, 700.0), (683.0, 460.0), (520.0, 400.0)] {
        let mut harness = window_of(vec2(width, height), None);
        for personas in [0, 1, 3, 12] {
            open_with(&mut harness, personas);
            for language in Language::ALL {
                editor_mut(&mut harness).run(&Command::Language(language));
                harness.run();
                let above = pressed_above(&harness);
                let export = Command::Keep(KeepCommand::Export).text(editor(&harness));
                assert!(above.iter().any(|(name, _)| *name == export), "{export} is there at {width}: {above:?}");
                for (i, (name, rect)) in above.iter().enumerate() {
                    assert!(rect.max.x <= width + 0.5, "{name} is cut off at {width} with {personas}: {rect}");
                    for (other, beside) in &above[..i] {
                        let shared = rect.intersect(*beside);
                        let apart = shared.width() <= 0.5 || shared.height() <= 0.5;
                        assert!(apart, "{name} {rect} and {other} {beside} at {width} with {personas}, {language:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_name_says_whether_there_are_changes_that_are_in_no_file() {
    let mut harness = window(Some(Sample::WashingMachine));
    let title = title(editor(&harness)).to_owned();
    harness.get_by_role_and_label(Role::Label, &title);
    editor_mut(&mut harness).run(&Command::Card(CardCommand::New));
    editor_mut(&mut harness).end_naming(true);
    harness.run();
    harness.get_by_role_and_label(Role::Label, &format!("{title}, Ændringer ikke gemt"));
    let map = Arc::clone(editor(&harness).sheet().expect("a map").map());
    editor_mut(&mut harness).saved(&map, Path::new("/kort/maskine.ron"));
    harness.run();
    harness.get_by_role_and_label(Role::Label, "maskine.ron");
}

#[test]
fn f6_goes_round_canvas_inventory_inspector_and_menus() {
    let mut harness = window(Some(Sample::WashingMachine));
    let mut stops = Vec::new();
    for _ in 0..5 {
        harness.key_press(Key::F6);
        harness.run();
        let focused = harness.get_by(|node| node.is_focused());
        stops.push(focused.accesskit_node().label().unwrap_or_default());
    }
    let canvas = format!("Kort: {}", title(editor(&harness)));
    assert_eq!(stops, [canvas.as_str(), "Find i bruttolisten", "Titel", "Fil", canvas.as_str()]);
    // From anywhere in a part of the window, to the next.
    harness.get_by_role_and_label(Role::MultilineTextInput, "Hvem tager sig af kortet").focus();
    harness.run();
    harness.key_press(Key::F6);
    harness.run();
    assert_eq!(harness.get_by(|node| node.is_focused()).accesskit_node().label().as_deref(), Some("Fil"));
}

#[test]
fn drawing_says_how_until_somebody_draws() {
    let mut harness = window(Some(Sample::WashingMachine));
    let hint = |harness: &Shown| harness.query_by_label_contains("Esc eller D slutter").is_some();
    assert!(!hint(&harness));
    let draw = Command::Card(CardCommand::Draw);
    editor_mut(&mut harness).run(&draw);
    harness.run();
    assert!(hint(&harness));
    let plot = editor(&harness).ground().and_then(|ground| ground.plot()).expect("a plot").plot;
    let canvas = harness.get_by(|node| node.role() == Role::Canvas).rect();
    let at = editor(&harness).camera().screen_from_map(plot.center());
    let from = canvas.min + vec2(at.x as f32, at.y as f32);
    harness.hover_at(from);
    harness.run();
    harness.drag_at(from);
    harness.run();
    harness.hover_at(from + vec2(60.0, -6.0));
    harness.run();
    assert!(!hint(&harness), "who draws knows how");
    harness.drop_at(from + vec2(60.0, -6.0));
    harness.run();
    assert!(!hint(&harness));
    for _ in 0..2 {
        editor_mut(&mut harness).run(&draw);
        harness.run();
    }
    assert!(hint(&harness));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!editor(&harness).is_drawing() && !hint(&harness));
}

#[test]
fn a_new_map_says_where_things_go_and_stops_when_they_are_there() {
    let mut harness = window(None);
    editor_mut(&mut harness).run(&Command::Keep(KeepCommand::New));
    harness.run();
    harness.get_by_label_contains("Træk kontaktpunkter herind");
    harness.get_by_label_contains("Her kommer kurven for Kunden");
    let owners = |harness: &Shown| harness.query_all_by_role_and_label(Role::Button, "Tilføj ejer").count();
    assert_eq!(owners(&harness), 1);
    harness.get_by_role_and_label(Role::Button, "Tilføj ejer").click();
    harness.run();
    editor_mut(&mut harness).end_naming(true);
    harness.run();
    assert_eq!(editor(&harness).sheet().expect("a map").map().owners.len(), 1);
    editor_mut(&mut harness).run(&Command::Card(CardCommand::New));
    editor_mut(&mut harness).end_naming(true);
    harness.run();
    if editor(&harness).sheet().expect("a map").layout().cards.is_empty() {
        // It was written into the inventory: the first one on the map is placed from there.
        return;
    }
    assert!(harness.query_by_label_contains("Træk kontaktpunkter herind").is_none());
    harness.get_by_label_contains("Kunden har ingen mærker endnu");
}

#[test]
fn the_dialogs_of_the_help_menu_open_in_every_language_and_close_by_escape() {
    let mut harness = window(None);
    for language in Language::ALL {
        editor_mut(&mut harness).run(&Command::Language(language));
        harness.run();
        let words = editor(&harness).words();
        for (command, title) in [
            (HelpCommand::FirstMap, words.get("first-map-title")),
            (HelpCommand::About, words.with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())])),
        ] {
            harness.get_by_label(&words.get("menu-help")).click();
            harness.run();
            harness.get_by_role_and_label(Role::MenuItem, &command.text(editor(&harness))).click();
            harness.run();
            harness.get_by_label(&title);
            harness.key_press(Key::Escape);
            harness.run();
            assert!(harness.query_by_label(&title).is_none(), "{title} is gone");
        }
    }
}

#[test]
fn a_larger_interface_keeps_exporting_in_the_toolbar() {
    let mut harness = window_of(vec2(1024.0, 700.0), Some(Sample::WashingMachine));
    editor_mut(&mut harness).run(&Command::Scale(ScaleCommand::To(150)));
    harness.run();
    let export = harness.get_by_role_and_label(Role::Button, "Eksportér billede…").rect();
    let window = harness.ctx.content_rect();
    assert!(window.contains_rect(export), "{export} in {window}");
}

#[test]
fn recent_maps_are_called_by_their_titles() {
    let mut harness = window(None);
    editor_mut(&mut harness).remember_recent(Path::new("/kort/maskine.ron"), "Ny vaskemaskine");
    editor_mut(&mut harness).remember_recent(Path::new("/kort/uden.ron"), "");
    harness.run();
    let card = harness.get_by_role_and_label(Role::Button, "Ny vaskemaskine");
    assert_eq!(card.accesskit_node().description().as_deref(), Some("maskine.ron \u{b7} /kort"));
    harness.get_by_role_and_label(Role::Button, "uden.ron");
}
