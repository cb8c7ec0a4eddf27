//! What comes out of the window: pictures, and maps that were begun in it.

use crate::window::Window;
use atspi::Role;
use rejse::file::load;

const SAMPLE: &str = "ny_vaskemaskine.ron";

#[test]
#[ignore = "needs a display server"]
fn a_picture_is_exported_through_the_dialog() {
    let window = Window::open_map(SAMPLE);
    window.keys("Ctrl+E");
    window.find("Export picture");
    window.find("3840").press();
    window.find("Export…").press();
    window.ready_to_type("Path to export the picture to");
    window.keys("Ctrl+A");
    window.type_text("til møde.png");
    window.keys("Enter");
    let picture = window.wait_for("the picture", |window| image::open(window.maps().join("til møde.png")).ok());
    assert_eq!(picture.width(), 3840);
    window.find_with("Exported to");
}

#[test]
#[ignore = "needs a display server"]
fn a_map_is_built_from_nothing_with_the_keyboard_alone() {
    let window = Window::open();
    window.keys("Ctrl+N");
    window.find_with("Map: Unnamed customer journey");
    // The inventory: the field is reached with Tab, wherever the keyboard is.
    window.wait_for("the field for writing", |window| {
        window.keys("Tab");
        window.things().iter().any(|it| it.has_keyboard() && it.name().contains("Write one")).then_some(())
    });
    for title in ["Ser en annonce", "Spørger naboen", "Bestiller på nettet"] {
        window.type_text(title);
        window.keys("Enter");
        window.find_kind(Role::ToggleButton, title);
    }
    // Each is found, and placed with the command that is found in the list of all.
    for title in ["Ser en annonce", "Spørger naboen", "Bestiller på nettet"] {
        window.keys("Ctrl+F");
        window.ready_to_type("Find");
        window.keys("Ctrl+A");
        window.type_text(title);
        window.until("it is chosen", |window| window.find_kind(Role::ToggleButton, title).is_on());
        window.keys("Escape");
        window.keys("Ctrl+K");
        window.find("Find a command, a phase or a touchpoint");
        window.type_text("Place on the map");
        window.keys("Enter");
        window.find_with("Place “");
        window.keys("Enter");
        window.find_kind(Role::ListItem, title);
    }
    // A feeling for the one that is chosen, and its name.
    window.keys("+");
    window.find_kind(Role::Slider, "The customer: Bestiller på nettet");
    window.keys("F2");
    window.ready_to_type("Text of “Bestiller på nettet”");
    window.type_text("Bestiller i appen");
    window.keys("Enter");
    window.find_kind(Role::ListItem, "Bestiller i appen");
    window.keys("Ctrl+S");
    window.ready_to_type("Path to save the map at");
    window.keys("Ctrl+A");
    window.type_text("min rejse.ron");
    window.keys("Enter");
    let file = window.home().join("min rejse.ron");
    let map = window.wait_for("the map in its file", |_| load(&file).ok());
    assert_eq!(map.touchpoints.len(), 3);
    assert_eq!(map.inventory().count(), 0);
}
