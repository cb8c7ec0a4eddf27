//! Wheel, buttons and a pointer at rest over the canvas.

use super::*;

/// Turns the wheel there, toward the person.
fn wheel(harness: &mut Shown, at: egui::Pos2, modifiers: Modifiers) {
    harness.hover_at(at);
    harness.step();
    harness.event_modifiers(
        egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, -30.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers,
        },
        modifiers,
    );
    harness.run();
}

#[test]
fn the_wheel_with_ctrl_zooms_and_does_not_pan() {
    let mut harness = window(Some(Sample::WashingMachine));
    let at = harness.get_by_role_and_label(Role::ListItem, "Betaler med MobilePay").rect().center();
    let before = editor(&harness).camera();
    wheel(&mut harness, at, Modifiers::COMMAND);
    assert!(editor(&harness).camera().scale() < before.scale());
    let now = harness.get_by_role_and_label(Role::ListItem, "Betaler med MobilePay").rect().center();
    assert!(now.distance(at) < 0.5, "{now} is not {at}");
}

#[test]
fn the_wheel_pans_over_the_canvas_only() {
    let mut harness = window(Some(Sample::WashingMachine));
    let before = editor(&harness).camera();
    wheel(&mut harness, egui::pos2(120.0, 400.0), Modifiers::NONE);
    assert_eq!(editor(&harness).camera(), before);
    wheel(&mut harness, egui::pos2(800.0, 400.0), Modifiers::NONE);
    let moved = editor(&harness).camera();
    assert_eq!(moved.scale(), before.scale());
    assert!(moved.screen_from_map(crate::geom::Point::ZERO).y < before.screen_from_map(crate::geom::Point::ZERO).y);
}

#[test]
fn a_press_and_its_release_in_one_frame_do_not_hold_the_paper() {
    let mut harness = window(Some(Sample::WashingMachine));
    let (from, to) = (egui::pos2(800.0, 400.0), egui::pos2(830.0, 380.0));
    harness.hover_at(from);
    harness.run();
    let before = editor(&harness).camera();
    let button = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Middle,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let in_one_frame = [button(from, true), egui::Event::PointerMoved(to), button(to, false)];
    harness.input_mut().events.extend(in_one_frame);
    harness.step();
    let panned = before.panned(crate::geom::ScreenVec::new(30.0, -20.0));
    assert_eq!(editor(&harness).camera(), panned);
    assert_eq!(editor(&harness).gesture(), &crate::interact::Gesture::Idle);
    harness.hover_at(egui::pos2(900.0, 500.0));
    harness.run();
    assert_eq!(editor(&harness).camera(), panned, "the pointer holds nothing");
}

#[test]
fn a_pointer_at_rest_is_told_what_it_rests_on() {
    let mut harness = window(Some(Sample::WashingMachine));
    let map = std::sync::Arc::clone(editor(&harness).sheet().expect("a map").map());
    let card = map.touchpoints.iter().find(|card| !card.pain_points.is_empty() && !card.place.is_inventory());
    let card = card.expect("a card with a pain point");
    let at = harness.get_by_role_and_label(Role::ListItem, &card.title).rect().center();
    harness.hover_at(at);
    harness.step();
    assert!(harness.query_by_role_and_label(Role::Label, &card.title).is_none(), "not at once");
    harness.run_steps(8);
    harness.get_by_role_and_label(Role::Label, &card.title);
    harness.get_by_role_and_label(Role::Label, "Smertepunkt");
    harness.get_by_role_and_label(Role::Label, &card.pain_points[0]);
}
