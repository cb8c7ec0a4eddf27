//! The window by keyboard: shortcuts, the way from stop to stop, and what can be seen of it.

use super::*;

#[test]
fn shift_and_1_fits_and_ctrl_and_0_makes_it_full_size() {
    let mut harness = window(Some(Sample::WashingMachine));
    let fitted = editor(&harness).camera();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    harness.run();
    assert_eq!(editor(&harness).camera().scale(), 1.0);
    // With Shift, the digit arrives as another character on a Danish keyboard; its place tells.
    let key = egui::Event::Key {
        key: Key::Exclamationmark,
        physical_key: Some(Key::Num1),
        pressed: true,
        repeat: false,
        modifiers: Modifiers::SHIFT,
    };
    harness.event_modifiers(key, Modifiers::SHIFT);
    harness.run();
    assert_eq!(editor(&harness).camera(), fitted);
}

#[test]
fn while_somebody_writes_shift_and_1_is_an_exclamation_mark() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    harness.run();
    harness.get_by_label("Find i bruttolisten").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Num1);
    harness.run();
    assert_eq!(editor(&harness).camera().scale(), 1.0);
}

#[test]
fn the_list_of_keys_opens_with_f1_and_closes_with_escape() {
    let mut harness = window(None);
    harness.key_press(Key::F1);
    harness.run();
    harness.get_by_label("Taster og bevægelser");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Taster og bevægelser").is_none());
}

/// Whether something is drawn in the colour that shows where the keyboard is, around that place or along it.
fn has_ring(harness: &Shown, place: egui::Rect) -> bool {
    fn search(shape: &egui::Shape, place: egui::Rect, color: egui::Color32) -> bool {
        let near = |rect: egui::Rect| rect.expand(8.0).contains_rect(place) || place.expand(8.0).contains_rect(rect);
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().any(|shape| search(shape, place, color)),
            egui::Shape::Rect(rect) => rect.stroke.color == color && rect.stroke.width >= 1.5 && near(rect.rect),
            egui::Shape::LineSegment { points, stroke } => {
                stroke.color == color && stroke.width >= 1.5 && near(egui::Rect::from_two_pos(points[0], points[1]))
            }
            _ => false,
        }
    }
    let color = paint::color32(editor(harness).theme().colors().selection);
    harness.output().shapes.iter().any(|clipped| search(&clipped.shape, place, color))
}

/// Walks through the window with the keyboard until it comes back to where it began; says what it stops at, and
/// checks that each stop can be seen.
fn stops(harness: &mut Shown) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut first = None;
    loop {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness.get_by(|node| node.is_focused());
        let (name, place) = (focused.accesskit_node().label().unwrap_or_default(), focused.rect());
        if first.is_none() {
            first = Some(place);
        } else if first == Some(place) {
            return names;
        }
        assert!(has_ring(harness, place), "nothing shows that the keyboard is on {name:?} at {place}, after {names:?}");
        names.push(name);
        assert!(names.len() < 100, "{names:?}");
    }
}

#[test]
fn every_stop_of_the_keyboard_is_seen_and_they_go_from_left_to_right() {
    let mut harness = window(Some(Sample::WashingMachine));
    let names = stops(&mut harness);
    let place = |name: &str| names.iter().position(|stop| stop == name).unwrap_or_else(|| panic!("{name}: {names:?}"));
    let above =
        ["Fil", "Vis", "Hjælp", "Bruttoliste", "Familien Holm", "Skift til mørkt", "Find…", "Eksportér billede…"];
    let below = ["Zoom ud", "Zoom ind", "Vis hele kortet"];
    let tools: Vec<usize> = above.into_iter().chain(below).chain(["Find i bruttolisten"]).map(place).collect();
    assert!(tools.is_sorted(), "{names:?}");
    assert!(
        place("Bruttolistens bredde") < names.iter().position(|stop| stop.starts_with("Kort:")).expect("the canvas")
    );
    let welcome = stops(&mut window(None));
    let menus = crate::editor::Menu::bar(&Editor::new(Settings::default(), Language::Danish)).len();
    assert_eq!(welcome.len(), menus + 2 + Sample::TEMPLATES.len() + Sample::FINISHED.len(), "{welcome:?}");
}

#[test]
fn with_the_canvas_in_focus_page_keys_move_the_map_and_arrows_walk_from_card_to_card() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    let canvas = harness.get_by_role(Role::Canvas).rect();
    let before = editor(&harness).camera();
    for (key, y) in [(Key::PageDown, -0.9 * f64::from(canvas.height())), (Key::PageUp, 0.0)] {
        harness.key_press(key);
        harness.run();
        let origin = |camera: crate::interact::Camera| camera.screen_from_map(crate::geom::Point::ZERO);
        let wanted = origin(before.panned(crate::geom::ScreenVec::new(0.0, y)));
        assert!((origin(editor(&harness).camera()) - wanted).length() < 1e-6, "{key:?}");
    }
    let mut seen = Vec::new();
    for _ in 0..3 {
        harness.key_press(Key::ArrowRight);
        harness.run();
        let chosen = editor(&harness).selection().touchpoint().cloned().expect("a card");
        let title = editor(&harness).sheet().expect("a map").map().touchpoint(&chosen).expect("it").title.clone();
        assert!(harness.get_by_role_and_label(Role::ListItem, &title).is_focused(), "{title} is heard");
        assert!(!seen.contains(&chosen));
        seen.push(chosen);
    }
}

#[test]
fn arrows_move_the_edge_of_the_inventory_when_the_keyboard_is_on_it() {
    let mut harness = window(Some(Sample::WashingMachine));
    let left = |harness: &Shown| harness.get_by_role(Role::Canvas).rect().min.x;
    let before = left(&harness);
    harness.get_by_label("Bruttolistens bredde").focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!(left(&harness) > before);
    harness.key_press(Key::ArrowLeft);
    harness.run();
    assert_eq!(left(&harness), before);
}

#[test]
fn f10_gives_the_keyboard_to_the_menus() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.key_press(Key::F10);
    harness.run();
    assert!(harness.get_by_label("Fil").is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Genindlæs");
}
