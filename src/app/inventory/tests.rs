//! The panel without a display: writing, pasting, choosing, renaming, carrying, placing.

use crate::app::tests::{Shown, editor, window};
use crate::editor::{Command, Sample, StepCommand};
use crate::interact::Gesture;
use crate::model::{Place, Touchpoint};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;

mod place;

const WRITE: &str = "Skriv, eller indsæt en liste";

fn waiting(harness: &Shown) -> Vec<Arc<Touchpoint>> {
    editor(harness).sheet().expect("a map").map().inventory().cloned().collect()
}

fn done(harness: &Shown) -> usize {
    editor(harness).sheet().expect("a map").history().done()
}

fn chosen(harness: &Shown) -> Vec<String> {
    let map = editor(harness).sheet().expect("a map").map();
    let title = |id| map.touchpoint(id).expect("a touchpoint").title.clone();
    editor(harness).selection().touchpoints().iter().map(title).collect()
}

/// A template with these touchpoints in its inventory, the keyboard on the field in which they were written.
fn written(titles: &[&str]) -> Shown {
    let mut harness = window(Some(Sample::BeforeDuringAfter));
    harness.get_by_label(WRITE).focus();
    harness.run();
    paste(&mut harness, &titles.join("\n"));
    harness
}

fn paste(harness: &mut Shown, text: &str) {
    harness.event(egui::Event::Paste(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Shown, modifiers: Modifiers, keys: &[Key]) {
    for key in keys {
        harness.key_press_modifiers(modifiers, *key);
        harness.run();
    }
}

fn entry<'a>(harness: &'a Shown, title: &'a str) -> egui_kittest::Node<'a> {
    harness.get_by_role_and_label(Role::Button, title)
}

fn click(harness: &mut Shown, title: &str, modifiers: Modifiers) {
    let at = entry(harness, title).rect().center();
    harness.hover_at(at);
    harness.run();
    for pressed in [true, false] {
        harness.event_modifiers(
            egui::Event::PointerButton { pos: at, button: egui::PointerButton::Primary, pressed, modifiers },
            modifiers,
        );
        harness.step();
    }
    harness.run();
    // So that the next click is not the second of two.
    harness.run_steps(4);
}

#[test]
fn enter_writes_one_down_and_the_field_waits_for_the_next() {
    let mut harness = window(Some(Sample::BeforeDuringAfter));
    harness.get_by_label(WRITE).focus();
    for title in ["Ser en annonce", "Ringer"] {
        harness.get_by_label(WRITE).type_text(title);
        harness.run();
        press(&mut harness, Modifiers::NONE, &[Key::Enter]);
        assert!(harness.get_by_label(WRITE).is_focused());
    }
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    assert_eq!((waiting(&harness).len(), done(&harness)), (2, 2));
    assert_eq!(harness.get_by_label(WRITE).accesskit_node().value().unwrap_or_default(), "");
    let (first, second) = (entry(&harness, "Ser en annonce").rect(), entry(&harness, "Ringer").rect());
    assert!(first.min.y < second.min.y, "as they were written");
}

#[test]
fn what_is_typed_after_enter_within_a_frame_is_the_next_title() {
    let mut harness = window(Some(Sample::BeforeDuringAfter));
    harness.get_by_label(WRITE).focus();
    harness.run();
    let key =
        |key, pressed| egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    for (title, letter) in [("Ringer", Key::R), ("Ned", Key::N), ("D", Key::D)] {
        harness.input_mut().events.extend([key(letter, true), egui::Event::Text(title.into()), key(letter, false)]);
        harness.input_mut().events.extend([key(Key::Enter, true), key(Key::Enter, false)]);
    }
    harness.input_mut().events.push(egui::Event::Text("halv".into()));
    harness.run();
    let mut titles: Vec<String> = waiting(&harness).iter().map(|one| one.title.clone()).collect();
    titles.sort();
    assert_eq!(titles, ["D", "Ned", "Ringer"]);
    assert_eq!(harness.get_by_label(WRITE).accesskit_node().value().unwrap_or_default(), "halv");
    assert!(harness.get_by_label(WRITE).is_focused() && !editor(&harness).is_drawing());
}

#[test]
fn numbers_that_were_taken_off_are_said_and_can_be_put_back() {
    let mut harness = written(&["1. Ringer", "2. Betaler", "3. part svarer"]);
    entry(&harness, "part svarer");
    harness.get_by_label("Numrene foran 3 linjer er udeladt.");
    harness.get_by_label("Sæt dem tilbage").click();
    harness.run();
    entry(&harness, "3. part svarer");
    assert!(harness.query_by_label("Sæt dem tilbage").is_none());
    assert_eq!(done(&harness), 2);
    press(&mut harness, Modifiers::COMMAND, &[Key::Z]);
    harness.run();
    entry(&harness, "Ringer");
}

#[test]
fn a_pasted_list_is_as_many_entries_and_a_single_cell_is_text() {
    let mut harness = written(&["1. Ser en annonce", "2. Ringer", "", "3. Betaler"]);
    assert_eq!((waiting(&harness).len(), done(&harness)), (3, 1));
    let tops = ["Ser en annonce", "Ringer", "Betaler"].map(|title| entry(&harness, title).rect().min.y);
    assert!(tops.is_sorted(), "{tops:?}");
    paste(&mut harness, "Får besked\r\n");
    assert_eq!(done(&harness), 1);
    assert_eq!(harness.get_by_label(WRITE).accesskit_node().value().unwrap_or_default(), "Får besked");
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    assert_eq!(waiting(&harness).len(), 4);
}

#[test]
fn lookalikes_are_said_shown_and_taken_out() {
    let mut harness = written(&["Ringer", "Betaler", "Venter"]);
    paste(&mut harness, "ringer\nKlager\nBETALER!");
    harness.get_by_label("2 ligner kontaktpunkter, du allerede har.");
    harness.get_by_label("Vis hvilke").click();
    harness.run();
    assert!(harness.query_by_role_and_label(Role::Button, "Klager").is_none());
    entry(&harness, "BETALER!");
    harness.get_by_label("Slet").click();
    harness.run();
    assert_eq!(waiting(&harness).len(), 4);
    entry(&harness, "Klager");
    assert!(harness.query_by_label("Vis hvilke").is_none());
    // One after the other, they wait until somebody has said what they are.
    for title in ["Klagar", "Noget helt andet"] {
        harness.get_by_label(WRITE).focus();
        harness.get_by_label(WRITE).type_text(title);
        harness.run();
        press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    }
    harness.get_by_label("Ét ligner et kontaktpunkt, du allerede har.");
    harness.get_by_label("Behold").click();
    harness.run();
    assert!(harness.query_by_label("Vis hvilke").is_none());
    assert_eq!(waiting(&harness).len(), 6);
}

#[test]
fn entries_are_chosen_by_click_with_ctrl_and_with_shift() {
    let mut harness = written(&["A a", "B b", "C c", "D d"]);
    click(&mut harness, "B b", Modifiers::NONE);
    assert_eq!(chosen(&harness), ["B b"]);
    click(&mut harness, "D d", Modifiers::SHIFT);
    assert_eq!(chosen(&harness), ["B b", "C c", "D d"]);
    click(&mut harness, "C c", Modifiers::COMMAND);
    assert_eq!(chosen(&harness), ["B b", "D d"]);
    press(&mut harness, Modifiers::NONE, &[Key::ArrowUp]);
    assert_eq!(chosen(&harness), ["B b"]);
    press(&mut harness, Modifiers::SHIFT, &[Key::ArrowUp]);
    assert_eq!(chosen(&harness), ["B b", "A a"]);
    assert!(entry(&harness, "A a").is_focused());
    press(&mut harness, Modifiers::NONE, &[Key::Delete]);
    assert_eq!(waiting(&harness).len(), 2);
    assert!(entry(&harness, "C c").is_focused(), "the keyboard stays in the list");
}

#[test]
fn the_end_of_a_long_list_comes_into_sight_however_high_the_entries_are() {
    let titles: Vec<String> = (0..120).map(|i| format!("{i} {}", "meget lang titel ".repeat(1 + i % 7))).collect();
    let mut harness = written(&titles.iter().map(String::as_str).collect::<Vec<_>>());
    click(&mut harness, titles[0].trim(), Modifiers::NONE);
    press(&mut harness, Modifiers::NONE, &[Key::End]);
    harness.run();
    assert_eq!(chosen(&harness), [titles[119].trim()]);
    let bottom = harness.get_by_role(Role::Canvas).rect().max.y;
    let last = entry(&harness, titles[119].trim());
    assert!(last.is_focused() && last.rect().max.y < bottom && last.rect().min.y > 400.0, "{} {bottom}", last.rect());
    press(&mut harness, Modifiers::NONE, &[Key::Home]);
    harness.run();
    let first = entry(&harness, titles[0].trim());
    assert!(first.is_focused() && first.rect().min.y > 200.0 && first.rect().max.y < 400.0, "{}", first.rect());
}

#[test]
fn a_title_is_changed_in_place() {
    let mut harness = written(&["A a", "B b"]);
    click(&mut harness, "B b", Modifiers::NONE);
    let field = |harness: &Shown| harness.query_by_role_and_label(Role::MultilineTextInput, "B b").is_some();
    press(&mut harness, Modifiers::NONE, &[Key::F2]);
    assert!(field(&harness));
    harness.get_by_role_and_label(Role::MultilineTextInput, "B b").type_text("Nyt");
    harness.run();
    press(&mut harness, Modifiers::NONE, &[Key::Escape]);
    assert!(!field(&harness) && done(&harness) == 1, "Escape drops it");
    assert!(entry(&harness, "B b").is_focused());
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    harness.get_by_role_and_label(Role::MultilineTextInput, "B b").type_text("Nyt navn");
    harness.run();
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    assert!(entry(&harness, "Nyt navn").is_focused());
    assert_eq!(done(&harness), 2);
}

/// Presses on an entry and goes over these places, without letting go.
fn drag(harness: &mut Shown, title: &str, over: &[egui::Pos2]) {
    let from = entry(harness, title).rect().center();
    harness.drag_at(from);
    harness.step();
    for at in [from + egui::vec2(12.0, 0.0)].iter().chain(over) {
        harness.hover_at(*at);
        harness.step();
    }
}

#[test]
fn what_is_chosen_is_carried_onto_the_map_together() {
    let mut harness = written(&["A a", "B b", "C c"]);
    click(&mut harness, "A a", Modifiers::NONE);
    click(&mut harness, "B b", Modifiers::SHIFT);
    let lane = harness.get_by_role_and_label(Role::RowHeader, "Digitalt").rect();
    let at = egui::pos2(harness.get_by_role_and_label(Role::ColumnHeader, "Køber").rect().center().x, lane.center().y);
    drag(&mut harness, "B b", &[at - egui::vec2(40.0, 0.0), at]);
    assert!(matches!(editor(&harness).gesture(), Gesture::Carrying(carry) if carry.touchpoints.len() == 2));
    harness.key_press(Key::Escape);
    harness.step();
    assert_eq!(editor(&harness).gesture(), &Gesture::Idle, "Escape calls it off");
    harness.drop_at(at);
    harness.run();
    assert_eq!((waiting(&harness).len(), done(&harness)), (3, 1));
    drag(&mut harness, "B b", &[at - egui::vec2(40.0, 0.0), at]);
    harness.drop_at(at);
    harness.run();
    assert_eq!((waiting(&harness).len(), done(&harness)), (1, 2));
    assert_eq!(chosen(&harness).len(), 2);
}

#[test]
fn an_entry_let_go_in_the_panel_stays_and_a_card_dropped_there_comes_back() {
    let mut harness = written(&["A a", "B b"]);
    click(&mut harness, "A a", Modifiers::NONE);
    let inside = entry(&harness, "B b").rect().center() + egui::vec2(0.0, 90.0);
    drag(&mut harness, "A a", &[inside]);
    harness.drop_at(inside);
    harness.run();
    assert_eq!((waiting(&harness).len(), done(&harness)), (2, 1));
    let lane = harness.get_by_role_and_label(Role::RowHeader, "Digitalt").rect();
    let at = egui::pos2(harness.get_by_role_and_label(Role::ColumnHeader, "Køber").rect().center().x, lane.center().y);
    drag(&mut harness, "A a", &[at]);
    harness.drop_at(at);
    harness.run();
    assert_eq!(waiting(&harness).len(), 1);
    let card = harness.get_by_role_and_label(Role::ListItem, "A a").rect().center();
    harness.drag_at(card);
    harness.step();
    for at in [card - egui::vec2(30.0, 0.0), inside] {
        harness.hover_at(at);
        harness.step();
    }
    harness.step();
    harness.drop_at(inside);
    harness.run();
    assert_eq!((waiting(&harness).len(), done(&harness)), (2, 3));
}

#[test]
fn keys_of_the_clipboard_belong_to_fields_that_have_the_keyboard() {
    let mut harness = written(&["A a", "B b"]);
    harness.get_by_label(WRITE).type_text("Noget");
    harness.run();
    harness.event(egui::Event::Cut);
    harness.run();
    assert_eq!(waiting(&harness).len(), 2);
    click(&mut harness, "A a", Modifiers::NONE);
    harness.event(egui::Event::Cut);
    harness.run();
    assert_eq!(waiting(&harness).len(), 1);
    paste(&mut harness, "A a");
    assert_eq!((waiting(&harness).len(), chosen(&harness)), (2, vec!["A a".to_owned()]));
    let undo = Command::Step(StepCommand::Undo).text(editor(&harness));
    assert_eq!(undo, "Fortryd indsættelse af ”A a”");
}

fn key(key: Key, pressed: bool, modifiers: Modifiers) -> egui::Event {
    egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
}

/// All of this happens in one frame.
fn within_a_frame(harness: &mut Shown, events: impl IntoIterator<Item = egui::Event>) {
    harness.input_mut().events.extend(events);
    harness.step();
}

fn pressed_at(at: egui::Pos2) -> Vec<egui::Event> {
    let button = |pressed| egui::Event::PointerButton {
        pos: at,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    vec![egui::Event::PointerMoved(at), button(true), button(false)]
}

#[test]
fn what_is_typed_after_enter_is_kept_although_something_is_called_in_the_same_frame() {
    let mut harness = window(Some(Sample::BeforeDuringAfter));
    harness.get_by_label(WRITE).focus();
    harness.run();
    let entered = key(Key::Enter, true, Modifiers::NONE);
    let events = [
        egui::Event::Text("Ringer".into()),
        entered.clone(),
        egui::Event::Text("Betalerr".into()),
        key(Key::Backspace, true, Modifiers::NONE),
        entered,
        egui::Event::Text("Henter".into()),
        key(Key::E, true, Modifiers::COMMAND),
        key(Key::E, false, Modifiers::COMMAND),
    ];
    within_a_frame(&mut harness, events);
    harness.run();
    let mut titles: Vec<String> = waiting(&harness).iter().map(|one| one.title.clone()).collect();
    titles.sort();
    assert_eq!(titles, ["Betaler", "Henter", "Ringer"]);
}

#[test]
fn a_click_elsewhere_leaves_what_was_typed_after_enter_in_the_field() {
    let elsewhere = egui::pos2(700.0, 500.0);
    for at_once in [true, false] {
        let mut harness = window(Some(Sample::BeforeDuringAfter));
        harness.get_by_label(WRITE).focus();
        harness.run();
        let mut events = vec![
            egui::Event::Text("Ringer".into()),
            key(Key::Enter, true, Modifiers::NONE),
            egui::Event::Text("Betaler".into()),
        ];
        if at_once {
            events.extend(pressed_at(elsewhere));
            within_a_frame(&mut harness, events);
        } else {
            within_a_frame(&mut harness, events);
            within_a_frame(&mut harness, pressed_at(elsewhere));
        }
        harness.run();
        assert_eq!(harness.get_by_label(WRITE).accesskit_node().value().unwrap_or_default(), "Betaler", "{at_once}");
        assert_eq!(waiting(&harness).len(), 1);
    }
}
