//! The window without a display: panels, shortcuts, and what a screen reader finds.

use super::*;
use crate::editor::{Command, Sample};
use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

mod files;
mod frame;
mod help;
mod keyboard;
mod menus;
mod pointer;

pub(super) type Shown = Harness<'static, Option<Window>>;

/// A window with all of a sample in view.
pub(super) fn window(sample: Option<Sample>) -> Shown {
    let mut harness = window_of(vec2(1280.0, 800.0), sample);
    harness.state_mut().as_mut().expect("a window").editor_mut().run(&Command::Fit);
    harness.run();
    harness
}

fn window_of(size: egui::Vec2, sample: Option<Sample>) -> Shown {
    let mut harness = Harness::builder().with_size(size).with_max_steps(40).with_context_setup(prepare).build_ui_state(
        move |ui, window: &mut Option<Window>| {
            let window = window.get_or_insert_with(|| {
                let mut editor = Editor::new(Settings::default(), Language::Danish);
                if let Some(sample) = sample {
                    editor.run(&Command::OpenSample(sample));
                }
                // A file dialog that nobody answers.
                let mail = Mail::choosing_with(|_| Box::pin(std::future::pending()));
                Window::with_mail(editor, mail, ui.ctx())
            });
            window.show_ui(ui);
        },
        None,
    );
    harness.run();
    harness
}

pub(super) fn editor(harness: &Shown) -> &Editor {
    harness.state().as_ref().expect("a window").editor()
}

fn title(editor: &Editor) -> &str {
    &editor.sheet().expect("a map").map().title
}

#[test]
fn menus_have_their_words_in_the_chosen_language() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.get_by_label("Vis").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItem, "Vis hele kortet");
    harness.get_by_label("Sprog").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItemCheckBox, "English").click();
    harness.run();
    harness.get_by_label("View");
    assert!(harness.query_by_label("Vis").is_none());
}

#[test]
fn the_inventory_lists_titles_and_filters() {
    let mut harness = window(Some(Sample::WashingMachine));
    let map = std::sync::Arc::clone(editor(&harness).sheet().expect("a map").map());
    for touchpoint in map.inventory() {
        let entry = harness.get_by_role_and_label(Role::Button, &touchpoint.title);
        let told = entry.accesskit_node().description().unwrap_or_default();
        assert!(told.starts_with("På bruttolisten"), "{told}");
    }
    harness.get_by_label("Find i bruttolisten").focus();
    harness.get_by_label("Find i bruttolisten").type_text("faktura");
    harness.run();
    let left =
        map.inventory().filter(|touchpoint| harness.query_by_role_and_label(Role::Button, &touchpoint.title).is_some());
    assert!(left.count() < map.inventory().count() / 2);
}

#[test]
fn the_inventory_keeps_its_width_whatever_is_found_in_it() {
    let mut harness = window(Some(Sample::WashingMachine));
    let canvas = |harness: &Shown| harness.get_by_role(Role::Canvas).rect();
    let before = canvas(&harness);
    harness.get_by_label("Find i bruttolisten").focus();
    harness.get_by_label("Find i bruttolisten").type_text("zzz");
    harness.run();
    harness.get_by_label("0 af 13");
    assert_eq!(canvas(&harness), before);
    let mut empty = window(Some(Sample::BeforeDuringAfter));
    empty.run_steps(4);
    assert_eq!(canvas(&empty), before);
    assert!(empty.query_by_label_contains("Alt er på kortet").is_none(), "nothing is");
    empty.get_by_label_contains("ikke skrevet kontaktpunkter ned endnu");
}

#[test]
fn a_search_ends_with_escape_or_its_cross() {
    let mut harness = window(Some(Sample::WashingMachine));
    let search = |harness: &mut Shown, what: &str| {
        harness.get_by_label("Find i bruttolisten").focus();
        harness.get_by_label("Find i bruttolisten").type_text(what);
        harness.run();
    };
    harness.get_by_label("13 ikke placeret");
    search(&mut harness, "zzz");
    assert!(harness.query_by_label("13 ikke placeret").is_none());
    harness.key_press(Key::Escape);
    harness.run();
    harness.get_by_label("13 ikke placeret");
    assert!(harness.get_by_label("Find i bruttolisten").is_focused(), "to search for something else");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!harness.get_by_label("Find i bruttolisten").is_focused());
    search(&mut harness, "zzz");
    harness.get_by_label("Ryd søgningen").click();
    harness.run();
    harness.get_by_label("13 ikke placeret");
    assert!(harness.query_by_label("Ryd søgningen").is_none());
}

#[test]
fn everything_on_the_map_can_be_heard_with_its_name_value_and_place() {
    let harness = window(Some(Sample::WashingMachine));
    let map = editor(&harness).sheet().expect("a map").map();
    for touchpoint in map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory()) {
        let node = harness.get_by_role_and_label(Role::ListItem, &touchpoint.title);
        assert!(node.rect().width() > 5.0);
        for persona in &map.personas {
            if let Some((level, _)) = touchpoint.emotions.felt(&persona.id) {
                let name = format!("{}: {}", persona.name, touchpoint.title);
                let mark = harness.get_by_role_and_label(Role::Slider, &name);
                let mark = mark.accesskit_node();
                assert_eq!(mark.numeric_value(), Some(level.value()));
                assert_eq!((mark.min_numeric_value(), mark.max_numeric_value()), (Some(-2.0), Some(2.0)));
                for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                    assert!(mark.data().supports_action(action), "{action:?}");
                }
            }
        }
    }
    for phase in &map.phases {
        harness.get_by_role_and_label(Role::ColumnHeader, &phase.name);
    }
    for lane in &map.lanes {
        harness.get_by_role_and_label(Role::RowHeader, &lane.name);
    }
}

#[test]
fn without_a_map_there_is_a_way_in() {
    let mut harness = window(None);
    harness.get_by_label("Åbn et kort…");
    harness.get_by_label("En ny vaskemaskine").click();
    harness.run();
    assert!(editor(&harness).sheet().is_some());
}

#[test]
fn a_small_window_cuts_off_no_button() {
    // What is left of 1280 by 800 pixels at twice the size, below the title bar.
    let size = vec2(640.0, 360.0);
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size).expand(0.5);
    let mut harness = window_of(size, Some(Sample::WashingMachine));
    for role in [Role::Button, Role::RadioButton, Role::MenuItem] {
        // The inventory's entries scroll.
        let entries: Vec<String> =
            editor(&harness).sheet().expect("a map").map().inventory().map(|one| one.title.clone()).collect();
        for button in harness.query_all_by_role(role) {
            let name = button.accesskit_node().label().unwrap_or_default();
            let rect = button.rect();
            assert!(entries.contains(&name) || screen.contains_rect(rect), "{role:?} {name}: {rect}");
        }
    }
    harness.key_press(Key::F1);
    harness.run();
    let close = harness.get_by_role_and_label(Role::Button, "Luk").rect();
    assert!(screen.contains_rect(close), "{close}");
    harness.key_press(Key::Escape);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    harness.run();
    harness.get_by_label("Skriv stien i stedet").click();
    harness.run();
    for name in ["Åbn", "Annullér"] {
        let rect = harness.get_by_role_and_label(Role::Button, name).rect();
        assert!(screen.contains_rect(rect), "{name}: {rect}");
    }
}

#[test]
fn nothing_is_drawn_again_when_nothing_happens() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.step();
    let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert_eq!(delay, Duration::MAX);
}

#[test]
fn a_screen_reader_moves_marks() {
    let mut harness = window(Some(Sample::WashingMachine));
    let (name, level) = {
        let map = editor(&harness).sheet().expect("a map").map();
        let persona = &map.personas[1];
        let placed = map.placed();
        let felt = placed.iter().find_map(|at| {
            let (level, _) = at.touchpoint.emotions.felt(&persona.id)?;
            (level.tenths() < 15).then(|| (format!("{}: {}", persona.name, at.touchpoint.title), level.value()))
        });
        felt.expect("a mark")
    };
    let value = |harness: &Shown| {
        harness.get_by_role_and_label(Role::Slider, &name).accesskit_node().numeric_value().expect("a value")
    };
    let (target_node, target_tree) = harness.get_by_role_and_label(Role::Slider, &name).accesskit_node().locate();
    let request = egui::accesskit::ActionRequest { action: Action::Increment, target_node, target_tree, data: None };
    harness.event(egui::Event::AccessKitActionRequest(request));
    harness.run();
    assert!((value(&harness) - level - 0.5).abs() < 1e-9);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!((value(&harness) - level).abs() < 1e-9);
}

#[test]
fn personas_without_room_wait_in_a_menu() {
    let mut harness = window(Some(Sample::WashingMachine));
    let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
    for number in 0..8 {
        let mut persona = (*map.personas[0]).clone();
        persona.id = crate::model::PersonaId::new(&format!("gruppe-{number}"));
        persona.name = format!("Den travle familie nummer {number}");
        map.personas.push(persona.into());
    }
    let window = harness.state_mut().as_mut().expect("a window");
    window.editor_mut().open(map, crate::editor::Origin::Sample(Sample::WashingMachine));
    harness.run();
    let last = "Den travle familie nummer 7";
    assert!(harness.query_by_role_and_label(Role::RadioButton, last).is_none());
    harness.get_by_label_contains("personaer til").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItemCheckBox, last).click();
    harness.run();
    let tools = harness.get_by_label("Zoom ud").rect();
    let chip = harness.get_by_role_and_label(Role::RadioButton, last).rect();
    assert!(chip.max.x < tools.min.x, "what is chosen is shown, beside the tools");
}
