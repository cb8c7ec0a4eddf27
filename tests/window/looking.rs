//! Opening maps and looking around in them.

use crate::window::Window;
use atspi::Role;
use std::fs;

const SAMPLE: &str = "ny_vaskemaskine.ron";

#[test]
#[ignore = "needs a display server"]
fn a_map_can_be_seen_and_heard() {
    let window = Window::open_map(SAMPLE);
    let canvas = window.find_with("Map: Ny vaskemaskine").place();
    let card = window.find_kind(Role::ListItem, "Betaler med MobilePay");
    assert!(card.description().contains("Økonomi"), "{}", card.description());
    assert!(canvas.contains(card.place()), "the card is on the map");
    let waiting = window.find_kind(Role::ToggleButton, "Faktura på e-mail");
    assert!(!canvas.contains(waiting.place()), "what is not placed stands beside the map");
}

#[test]
#[ignore = "needs a display server"]
fn a_large_map_opens_where_it_can_be_read() {
    let window = Window::open_map_at_its_beginning(SAMPLE);
    let canvas = window.find_with("Map: Ny vaskemaskine").place();
    let card = window.find_kind(Role::ListItem, "Googler fejlkoden").place();
    assert!(canvas.contains(card), "the journey's first cards are in sight");
    assert!(card.width >= 70, "and wide enough to be read: {card:?}");
}

#[test]
#[ignore = "needs a display server"]
fn the_wheel_zooms_about_the_pointer_and_keys_bring_all_back() {
    let window = Window::open_map(SAMPLE);
    let card = || window.find_kind(Role::ListItem, "Får tidspunkt på sms").place();
    let before = card();
    window.find_kind(Role::ListItem, "Får tidspunkt på sms").point_at();
    window.hand().holding("Ctrl", || window.hand().turn_wheel(-2));
    window.until("the card is larger", |_| card().width > before.width * 3 / 2);
    // Both places are in whole pixels, and what that leaves out has grown with the card.
    let (was, is) = (before.centre(), card().centre());
    assert!((was.x - is.x).abs() <= 4 && (was.y - is.y).abs() <= 4, "{was:?} and {is:?}");
    window.keys("Shift+1");
    window.until("the card is as large as before", |_| card() == before);
    window.keys("Ctrl+0");
    window.find_kind(Role::Button, "100%");
}

#[test]
#[ignore = "needs a display server"]
fn the_paper_follows_the_hand_that_drags_it() {
    let window = Window::open_map(SAMPLE);
    window.keys("Ctrl+0");
    window.find_kind(Role::Button, "100%");
    let card = || window.find("Googler fejlkoden").place();
    let before = card();
    let from = window.find_with("Map: ").place().centre();
    window.hand().move_to(from);
    window.hand().press(2);
    window.hand().move_to(from.by(-120, -60));
    window.hand().release(2);
    window.until("the card has gone with it", |_| (card().x, card().y) == (before.x - 120, before.y - 60));
    window.hand().holding("Space", || window.drag(from, from.by(120, 60)));
    window.until("the card is back", |_| card() == before);
}

#[test]
#[ignore = "needs a display server"]
fn another_persona_comes_to_the_front() {
    let window = Window::open_map(SAMPLE);
    let chosen = |name: &str| window.find_kind(Role::RadioButton, name).is_on();
    assert!(chosen("Familien Holm") && !chosen("Anna, 29"));
    window.find_kind(Role::RadioButton, "Anna, 29").press();
    window.until("her curve is the one in front", |_| chosen("Anna, 29") && !chosen("Familien Holm"));
}

#[test]
#[ignore = "needs a display server"]
fn f1_shows_the_keys_and_escape_takes_them_away() {
    let window = Window::open_map(SAMPLE);
    window.keys("F1");
    window.find("Keys and gestures");
    window.keys("Escape");
    window.gone("Keys and gestures");
}

#[test]
#[ignore = "needs a display server"]
fn a_language_is_chosen_in_the_menus_and_remembered() {
    let mut window = Window::open_map(SAMPLE);
    window.find("View").press();
    window.find("Language").press();
    window.find("Dansk").press();
    window.find("Vis");
    window.gone("View");
    window.open_again(&[SAMPLE]);
    window.find("Vis");
}

#[test]
#[ignore = "needs a display server"]
fn the_first_page_opens_a_template() {
    let window = Window::open();
    window.find("Which journey are we on?");
    window.find("Before, during and after").press();
    window.find_with("Map: ");
    window.gone("Which journey are we on?");
}

#[test]
#[ignore = "needs a display server"]
fn where_the_system_has_no_file_dialog_the_path_is_typed() {
    let window = Window::open_map(SAMPLE);
    let folder = window.maps().join("Kørekort på nætter");
    fs::create_dir(&folder).expect("a folder");
    fs::copy(window.maps().join(SAMPLE), folder.join("prøve.ron")).expect("a copy of the map");
    window.keys("Ctrl+O");
    window.ready_to_type("Path of the map file");
    window.type_text("Kørekort på nætter/prøve.ron");
    window.keys("Enter");
    window.find("prøve.ron");
    window.gone("Path of the map file");
}

#[test]
#[ignore = "needs a display server"]
fn the_inventory_is_as_wide_as_one_drags_it() {
    let window = Window::open_map(SAMPLE);
    let edge = window.find("Width of the inventory");
    let (width, place) = (edge.value().expect("a width"), edge.place());
    // The half of it that lies in the inventory: the other one is the map's.
    let from = place.centre().by(-2, 0);
    window.drag(from, from.by(100, 0));
    window.until("it is wider", |window| window.find("Width of the inventory").value() > Some(width));
    let moved = window.find("Width of the inventory").place().x - place.x;
    assert!((97..=103).contains(&moved), "the edge moved by {moved}");
}
