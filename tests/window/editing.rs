//! Changing maps with hand and keys, and what is then in the file.

use crate::thing::Spot;
use crate::window::Window;
use atspi::Role;
use rejse::file::load;
use rejse::model::{JourneyMap, Place, Touchpoint};

const SAMPLE: &str = "ny_vaskemaskine.ron";

/// The touchpoint of that title, if a map has it.
fn touchpoint<'m>(map: &'m JourneyMap, title: &str) -> Option<&'m Touchpoint> {
    map.touchpoints.iter().map(AsRef::as_ref).find(|touchpoint| touchpoint.title == title)
}

/// Saves the map and waits until its file says what it should.
#[track_caller]
fn save_until(window: &Window, what: &str, holds: impl Fn(&JourneyMap) -> bool) {
    window.keys("Ctrl+S");
    window.until(what, |window| load(&window.maps().join(SAMPLE)).is_ok_and(|map| holds(&map)));
}

#[test]
#[ignore = "needs a display server"]
fn three_touchpoints_are_dragged_out_of_the_inventory_and_saved() {
    let window = Window::open_map(SAMPLE);
    let card = |name: &str| window.find_kind(Role::ListItem, name).place().centre();
    // Each to an empty cell, named by a card of its step and a card of its lane.
    let wanted = [
        ("Hilsen ved døren", "Chaufføren ringer fra bilen", "Følger bilen på kortet"),
        ("Stamkunderabat", "Vasker i hverdagen", "Køber afkalker"),
        ("Telefonkø og ventemusik", "Får kvittering og garantibevis", "Får hjælp til et vaskeprogram"),
    ];
    for (title, in_step, in_lane) in wanted {
        let from = window.find_kind(Role::ToggleButton, title).place().centre();
        window.drag(from, Spot { x: card(in_step).x, y: card(in_lane).y });
        window.find_kind(Role::ListItem, title);
    }
    save_until(&window, "the file has them where they were dropped", |map| {
        wanted.iter().all(|(title, in_step, in_lane)| {
            let place = |title| touchpoint(map, title).map(|touchpoint| &touchpoint.place);
            match (place(title), place(in_step), place(in_lane)) {
                (
                    Some(Place::At { step, lane, .. }),
                    Some(Place::At { step: its_step, .. }),
                    Some(Place::At { lane: its_lane, .. }),
                ) => step == its_step && lane == its_lane,
                _ => false,
            }
        })
    });
}

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
    save_until(&window, "the new name is in the file", |map| touchpoint(map, after).is_some());
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
    let drawn = level()[0];
    save_until(&window, "the file has the curve as it was drawn", |map| {
        let anna = map.personas.iter().find(|persona| persona.name == "Anna, 29").expect("Anna");
        marks.iter().all(|name| {
            let felt = touchpoint(map, name).and_then(|touchpoint| touchpoint.emotions.felt(&anna.id));
            felt.map(|(level, _)| level.value()) == drawn
        })
    });
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
