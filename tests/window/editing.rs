//! Changing maps with hand and keys.

use crate::thing::Spot;
use crate::window::Window;
use atspi::Role;

const SAMPLE: &str = "ny_vaskemaskine.ron";

#[test]
#[ignore = "needs a display server"]
fn a_card_is_renamed_where_it_stands_and_the_name_undone_and_redone() {
    let window = Window::open_map(SAMPLE);
    let card = |name: &str| window.find_kind(Role::ListItem, name);
    let (before, after) = ("Betaler med MobilePay", "Betaler på nettet, æøå");
    card(before).press_twice();
    window.find_kind(Role::Entry, &format!("Text of “{before}”"));
    window.keys("Ctrl+A");
    window.type_text(after);
    window.keys("Enter");
    card(after);
    window.gone(before);
    window.keys("Ctrl+Z");
    card(before);
    window.gone(after);
    window.keys("Ctrl+Y");
    card(after);
}

#[test]
#[ignore = "needs a display server"]
fn a_draft_that_is_given_up_leaves_no_trace() {
    let window = Window::open_map(SAMPLE);
    let name = "Betaler med MobilePay";
    window.find_kind(Role::ListItem, name).press();
    window.keys("F2");
    window.find_kind(Role::Entry, &format!("Text of “{name}”"));
    window.type_text("Noget andet");
    window.keys("Escape");
    window.gone(&format!("Text of “{name}”"));
    window.find_kind(Role::ListItem, name);
    window.find("Edit").press();
    assert!(!window.find("Undo").is_enabled());
}

#[test]
#[ignore = "needs a display server"]
fn a_curve_is_drawn_in_one_sweep_and_undone_in_one_step() {
    let window = Window::open_map(SAMPLE);
    window.find_kind(Role::RadioButton, "Anna, 29").press();
    let marks = ["Kører den første vask", "Forbinder til appen", "Vasker i hverdagen", "Nyhedsbrev om tv"];
    let mark = |name: &str| window.find_kind(Role::Slider, &format!("Anna, 29: {name}"));
    let before = marks.map(|name| mark(name).value());
    window.keys("D");
    let lane = window.find_kind(Role::RowHeader, "Oplevelse").place();
    let (first, last) = (mark(marks[0]).place().centre(), mark(marks[3]).place().centre());
    let low = lane.y + lane.height * 3 / 4;
    window.drag(Spot { x: first.x - 3, y: low }, Spot { x: last.x + 3, y: low });
    let level = || marks.map(|name| mark(name).value());
    window.until("all marks are as low as the pointer went", |_| {
        let levels = level();
        levels.iter().all(|level| *level == levels[0] && *level < Some(-0.4))
    });
    window.keys("Ctrl+Z");
    window.until("all marks are as before", |_| level() == before);
    window.keys("Ctrl+Shift+Z");
    window.until("and drawn again", |_| level() != before);
}

#[test]
#[ignore = "needs a display server"]
fn a_card_is_dragged_to_another_cell_unless_escape_calls_it_off() {
    let window = Window::open_map(SAMPLE);
    let card = |name: &str| window.find_kind(Role::ListItem, name);
    let stands = |at: &str| card("Køber afkalker").description().starts_with(at);
    assert!(stands("Brug, step 2; Butik"), "{}", card("Køber afkalker").description());
    let from = card("Køber afkalker").place().centre();
    let to = Spot { x: card("Vasker i hverdagen").place().centre().x, y: from.y };
    window.hand().move_to(from);
    window.hand().press(1);
    window.hand().move_to(to);
    window.keys("Escape");
    window.hand().release(1);
    assert!(stands("Brug, step 2; Butik"), "{}", card("Køber afkalker").description());
    assert_eq!(card("Køber afkalker").place().centre(), from);
    window.drag(from, to);
    window.until("the card stands there", |_| stands("Brug, step 1; Butik"));
    window.keys("Ctrl+Z");
    window.until("the card is back", |_| stands("Brug, step 2; Butik"));
}
