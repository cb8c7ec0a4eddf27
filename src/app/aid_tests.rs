//! The search, the palette, context menus, the focus and the overview, in the window without a display.

use super::tests::{Shown, editor, window};
use crate::editor::{Command, Focus, FocusCommand, Sample, SelectCommand, Selection};
use crate::model::Thing;
use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

fn run(harness: &mut Shown, command: &Command) {
    harness.state_mut().as_mut().expect("a window").editor_mut().run(command);
    harness.run();
}

fn search(harness: &mut Shown, what: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Find på kortet").type_text(what);
    harness.run();
}

#[test]
fn what_is_found_is_walked_through_with_enter_and_f3_and_escape_ends_it() {
    let mut harness = window(Some(Sample::WashingMachine));
    search(&mut harness, "kundeserv");
    let count = editor(&harness).finder().hits().len();
    assert!(count > 3, "{count}");
    let at = |harness: &Shown| editor(harness).finder().current().expect("a hit").0;
    assert_eq!(at(&harness), 1);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(at(&harness), 2);
    assert!(harness.get_by_role_and_label(Role::TextInput, "Find på kortet").is_focused());
    harness.key_press(Key::F3);
    harness.run();
    assert_eq!(at(&harness), 3);
    for key in [Key::F3, Key::Enter, Key::F3] {
        harness.key_press_modifiers(Modifiers::SHIFT, key);
        harness.run();
    }
    assert_eq!(at(&harness), count, "before the first comes the last");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!editor(&harness).finder().is_open());
    assert!(harness.query_by_label("Luk søgningen").is_none());
}

#[test]
fn a_hit_is_chosen_and_comes_into_sight_wherever_it_is() {
    let mut harness = window(Some(Sample::WashingMachine));
    run(&mut harness, &Command::ActualSize);
    let map = std::sync::Arc::clone(editor(&harness).sheet().expect("a map").map());
    let placed: Vec<_> = map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory()).collect();
    for touchpoint in [placed[0], placed[placed.len() / 2], placed[placed.len() - 1]] {
        let thing = Thing::Touchpoint(touchpoint.id.clone());
        let scale = editor(&harness).camera().scale();
        run(&mut harness, &Command::Find(crate::editor::FindCommand::GoTo(thing.clone())));
        assert_eq!(editor(&harness).selection().touchpoint(), Some(&touchpoint.id));
        let lies = editor(&harness).sheet().expect("a map").layout().bounds_of(&thing).expect("a place");
        let seen = editor(&harness).visible();
        assert!(seen.contains(lies.origin()) && seen.contains((lies.x1, lies.y1)), "{}", touchpoint.title);
        assert_eq!(editor(&harness).camera().scale(), scale);
    }
    run(&mut harness, &Command::ToggleInventory);
    let waiting = map.inventory().next().expect("an entry");
    run(&mut harness, &Command::Find(crate::editor::FindCommand::GoTo(Thing::Touchpoint(waiting.id.clone()))));
    assert!(editor(&harness).settings().inventory_open);
    assert_eq!(editor(&harness).selection().touchpoint(), Some(&waiting.id));
}

#[test]
fn the_palette_does_what_is_chosen_by_keys_or_pointer() {
    let mut harness = window(Some(Sample::WashingMachine));
    let open = |harness: &mut Shown, typed: &str| {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        harness.run();
        harness
            .get_by_role_and_label(Role::TextInput, "Find en kommando, en fase eller et kontaktpunkt")
            .type_text(typed);
        harness.run();
    };
    open(&mut harness, "udseende mork");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(editor(&harness).theme(), crate::scene::Theme::Dark);
    assert!(harness.query_by_role(Role::ListBoxOption).is_none(), "it is gone");
    open(&mut harness, "faktisk");
    harness.get_by_role_and_label(Role::ListBoxOption, "Faktisk størrelse").click();
    harness.run();
    assert_eq!(editor(&harness).camera().scale(), 1.0);
    open(&mut harness, "levering");
    let first = harness.query_all_by_role(Role::ListBoxOption).next().and_then(|node| node.accesskit_node().label());
    harness.key_press(Key::ArrowDown);
    harness.run();
    let chosen =
        harness.query_all_by_role(Role::ListBoxOption).find(|node| node.accesskit_node().is_selected() == Some(true));
    assert_ne!(chosen.and_then(|node| node.accesskit_node().label()), first);
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_role(Role::ListBoxOption).is_none());
    assert_eq!(*editor(&harness).selection(), Selection::Nothing);
}

#[test]
fn the_right_button_chooses_what_is_under_it_and_shows_what_can_be_done() {
    let mut harness = window(Some(Sample::WashingMachine));
    let at = harness.get_by_role_and_label(Role::ListItem, "Betaler med MobilePay").rect().center();
    harness.hover_at(at);
    harness.step();
    for pressed in [true, false] {
        let button = egui::PointerButton::Secondary;
        harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE });
        harness.step();
    }
    harness.run();
    let map = editor(&harness).sheet().expect("a map").map();
    let chosen = editor(&harness).selection().touchpoint().and_then(|id| map.touchpoint(id)).expect("a touchpoint");
    assert_eq!(chosen.title, "Betaler med MobilePay");
    harness.get_by_role_and_label(Role::MenuItem, "Vis det markerede").click();
    harness.run();
    assert!(editor(&harness).camera().scale() > 0.9);
    // By key, the menu opens beside what is chosen, and its first entry has the keyboard.
    harness.key_press_modifiers(Modifiers::SHIFT, Key::F10);
    harness.run();
    assert!(harness.get_by_role_and_label(Role::MenuItem, "Redigér tekst").is_focused());
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_role_and_label(Role::MenuItem, "Vis det markerede").is_none());
    assert!(editor(&harness).selection().touchpoint().is_some());
}

#[test]
fn the_focus_shows_that_it_is_on_and_ends_with_escape_or_its_cross() {
    let mut harness = window(Some(Sample::WashingMachine));
    let owner = editor(&harness).sheet().expect("a map").map().owners[0].clone();
    let on = Command::Focus(FocusCommand::On(Focus::Owner(owner.id.clone())));
    let says = format!("Fokus: {}", owner.name);
    run(&mut harness, &on);
    harness.get_by_label(&says);
    assert!(editor(&harness).lens().is_some_and(|lens| lens.count() > 0));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(editor(&harness).lens().is_none() && harness.query_by_label(&says).is_none());
    run(&mut harness, &on);
    harness.get_by_label(&says).click();
    harness.run();
    assert_eq!(editor(&harness).focus(), None);
}

#[test]
fn ctrl_a_chooses_the_map_but_in_a_field_its_text() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    let map = editor(&harness).sheet().expect("a map").map();
    let placed = map.touchpoints.len() - map.inventory().count();
    assert_eq!(editor(&harness).selection().touchpoints().len(), placed);
    run(&mut harness, &Command::Pick(SelectCommand::Nothing));
    harness.get_by_label("Find i bruttolisten").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    assert_eq!(*editor(&harness).selection(), Selection::Nothing);
}

#[test]
fn the_overview_is_there_when_the_map_is_larger_and_moves_the_camera() {
    let mut harness = window(Some(Sample::WashingMachine));
    assert!(harness.query_by_label("Oversigt over kortet").is_none(), "all of the map is in sight");
    run(&mut harness, &Command::ActualSize);
    let overview = harness.get_by_label("Oversigt over kortet").rect();
    let before = editor(&harness).visible();
    harness.drag_at(overview.min + vec2(12.0, 12.0));
    harness.run();
    let there = editor(&harness).visible();
    assert!(there.x0 < before.x0 && there.y0 < before.y0);
    assert_eq!(editor(&harness).camera().scale(), 1.0);
    harness.hover_at(overview.max - vec2(12.0, 12.0));
    harness.run();
    assert!(editor(&harness).visible().x0 > before.x0);
    harness.drop_at(overview.max - vec2(12.0, 12.0));
    harness.run();
    assert_eq!(*editor(&harness).selection(), Selection::Nothing);
}

#[test]
fn the_history_is_a_list_in_which_a_click_goes_back() {
    use crate::edit::{Edit, MapField};
    use crate::editor::{Change, Label, ViewCommand};
    let mut harness = window(Some(Sample::WashingMachine));
    for title in ["Første", "Andet", "Tredje"] {
        let edit = Edit::Map(MapField::Title(title.to_owned()));
        run(&mut harness, &Command::Change(Box::new(Change::new(edit, Label::one("did-rename", title)))));
    }
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    let field = harness.get_by_role_and_label(Role::TextInput, "Find en kommando, en fase eller et kontaktpunkt");
    field.type_text("historik");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.query_all_by_role(Role::ListBoxOption).count(), 4);
    harness.get_by_label("omdøbning til ”Første”").click();
    harness.run();
    assert_eq!(editor(&harness).sheet().expect("a map").map().title, "Første");
    harness.get_by_label("Som det blev åbnet").click();
    harness.run();
    assert!(editor(&harness).sheet().expect("a map").is_saved());
    assert!(!editor(&harness).is_enabled(&Command::View(ViewCommand::FitSelection)));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Historik").is_none());
}
