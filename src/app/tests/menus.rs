//! Menus: what cannot be done now says why and leaves its menu open; personas have their menu in the toolbar; the
//! lists of the inspector can be added to.

use super::*;
use crate::editor::{FrameCommand, Selection};
use crate::model::Thing;

/// Presses and releases a button of the pointer there.
fn click_at(harness: &mut Shown, at: egui::Pos2, button: egui::PointerButton) {
    harness.hover_at(at);
    harness.run();
    for pressed in [true, false] {
        harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE });
        harness.step();
    }
    harness.run();
}

#[test]
fn a_click_on_what_cannot_be_done_leaves_the_menu_open_and_it_says_why() {
    let mut harness = window(Some(Sample::WashingMachine));
    let touchpoints = |harness: &Shown| editor(harness).sheet().expect("a map").map().touchpoints.len();
    let before = touchpoints(&harness);
    harness.get_by_label("Kort").click();
    harness.run();
    let merge = harness.get_by_label("Slå kontaktpunkter sammen");
    assert_eq!(merge.accesskit_node().description().as_deref(), Some("Markér to eller flere kontaktpunkter"));
    let at = merge.rect().center();
    click_at(&mut harness, at, egui::PointerButton::Primary);
    // What is typed now is about the menu.
    harness.key_press(Key::N);
    harness.run();
    harness.get_by_label("Slå kontaktpunkter sammen");
    assert_eq!(touchpoints(&harness), before);
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Slå kontaktpunkter sammen").is_none());
}

#[test]
fn a_personas_button_has_the_menu_of_its_name() {
    let mut harness = window(Some(Sample::WashingMachine));
    let persona = editor(&harness).sheet().expect("a map").map().personas[1].clone();
    let chip = harness.get_by_role_and_label(Role::RadioButton, &persona.name).rect().center();
    click_at(&mut harness, chip, egui::PointerButton::Secondary);
    assert_eq!(editor(&harness).selection(), &Selection::at(Thing::Persona(persona.id.clone())));
    harness.get_by_label("Næste farve").click();
    harness.run();
    let map = editor(&harness).sheet().expect("a map").map();
    assert_ne!(map.persona(&persona.id).expect("the persona").colour, persona.colour);
}

#[test]
fn lists_of_the_inspector_are_added_to_where_they_stand() {
    let mut harness = window(Some(Sample::WashingMachine));
    let owners = |harness: &Shown| editor(harness).sheet().expect("a map").map().owners.len();
    let before = owners(&harness);
    let says = format!("+  {}", FrameCommand::AddOwner.text(editor(&harness)));
    harness.get_by_role_and_label(Role::Button, &says).click_accesskit();
    harness.run();
    assert_eq!(owners(&harness), before + 1);
}
