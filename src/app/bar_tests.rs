//! The bars around the canvas and its edges, in the window without a display.

use super::aids::canvas_id;
use super::tests::{Shown, editor, window};
use crate::editor::{Command, FrameCommand, HelpCommand, Origin, Sample, Selection};
use crate::model::CsatRound;
use crate::words::Language;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, MouseWheelUnit, Pos2, TouchPhase, Vec2, pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;

fn run(harness: &mut Shown, command: &Command) {
    let ctx = harness.ctx.clone();
    harness.state_mut().as_mut().expect("a window").run(command, &ctx);
    harness.run();
}

fn wheel(harness: &mut Shown, at: Pos2, delta: Vec2) {
    harness.hover_at(at);
    harness.run();
    harness.event(egui::Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta,
        modifiers: Modifiers::NONE,
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
    });
    harness.run_steps(30);
}

#[test]
fn the_zoom_stays_while_a_change_is_refused() {
    let mut harness = window(Some(Sample::WashingMachine));
    let zoom = harness.get_by_label("Zoom ind").rect();
    let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
    for (touchpoint, counts) in map.touchpoints.iter_mut().zip([vec![1, 2], vec![1, 2, 3]]) {
        Arc::make_mut(touchpoint).csat.rounds = vec![CsatRound { date: None, counts, comments: Vec::new() }];
    }
    let chosen: Vec<_> = map.touchpoints.iter().take(2).map(|touchpoint| touchpoint.id.clone()).collect();
    let editor_mut = harness.state_mut().as_mut().expect("a window").editor_mut();
    editor_mut.open(map, Origin::New);
    editor_mut.select(Selection::of(chosen));
    editor_mut.run(&Command::Frame(FrameCommand::MergeTouchpoints));
    harness.run();
    assert!(editor(&harness).refusal().is_some(), "it is refused");
    assert_eq!(harness.get_by_label("Zoom ind").rect(), zoom);
}

#[test]
fn whether_all_of_the_map_is_shown_is_told() {
    let mut harness = window(Some(Sample::WashingMachine));
    let told =
        |harness: &Shown| harness.get_by_role_and_label(Role::Button, "Vis hele kortet").accesskit_node().toggled();
    assert_eq!(told(&harness), Some(Toggled::True));
    run(&mut harness, &Command::ZoomIn);
    assert_eq!(told(&harness), Some(Toggled::False));
}

#[test]
fn the_canvas_reaches_the_windows_edge_where_no_panel_is() {
    let mut harness = window(Some(Sample::WashingMachine));
    let editor_mut = harness.state_mut().as_mut().expect("a window").editor_mut();
    editor_mut.inventory_is(false);
    editor_mut.inspector_is(false);
    harness.run_steps(60);
    // As far as a test's window has its frame.
    let sides = [9.0, 1271.0];
    for x in sides {
        let before = editor(&harness).camera();
        wheel(&mut harness, pos2(x, 500.0), vec2(0.0, -50.0));
        assert_ne!(editor(&harness).camera(), before, "at {x}");
    }
}

#[test]
fn f6_goes_on_from_a_field_that_was_scrolled_out_of_the_inspector() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.get_by_role_and_label(Role::MultilineTextInput, "Titel").focus();
    harness.run();
    let field = harness.get_by_role_and_label(Role::MultilineTextInput, "Titel").rect();
    wheel(&mut harness, pos2(field.center().x, 500.0), vec2(0.0, -400.0));
    let canvas = harness.ctx.read_response(canvas_id()).expect("a canvas").rect;
    let title = harness.ctx.memory(|memory| memory.focused()).and_then(|id| harness.ctx.read_response(id));
    assert!(title.is_some_and(|title| title.rect.max.y < canvas.min.y), "it is out of sight");
    harness.key_press(Key::F6);
    harness.run();
    assert!(!harness.ctx.memory(|memory| memory.has_focus(canvas_id())), "the menus come after the inspector");
    harness.key_press(Key::F6);
    harness.run();
    assert!(harness.ctx.memory(|memory| memory.has_focus(canvas_id())));
}

#[test]
fn words_in_a_lane_stand_clear_of_the_names_that_stay_at_the_edge() {
    let mut harness = window(Some(Sample::BeforeDuringAfter));
    run(&mut harness, &Command::ActualSize);
    let canvas = harness.ctx.read_response(canvas_id()).expect("a canvas").rect;
    let says = "Træk kontaktpunkter herind fra bruttolisten, eller dobbeltklik for at skrive et.";
    let mut beside_names = 0;
    for _ in 0..12 {
        wheel(&mut harness, canvas.center(), vec2(-60.0, 0.0));
        let ground = editor(&harness).ground().expect("a canvas");
        let layout = editor(&harness).sheet().expect("a map").layout();
        let pinned = crate::interact::Pinned::of(layout, &ground.camera, ground.canvas);
        let (Some(name), Some(hint)) = (pinned.lanes.first(), harness.query_by_label(says)) else { continue };
        assert!(hint.rect().min.x >= canvas.min.x + name.place.max.x as f32, "{:?}", hint.rect());
        beside_names += 1;
    }
    assert!(beside_names > 0, "names and words are on the canvas together");
}

#[test]
fn a_licence_is_read_to_its_end_by_key() {
    let mut harness = window(Some(Sample::WashingMachine));
    run(&mut harness, &Command::Help(HelpCommand::About));
    harness.run();
    let top = |harness: &Shown| {
        let texts = harness.query_all_by_label_contains("MIT License");
        texts.filter(|text| text.accesskit_node().role() == Role::Label).map(|text| text.rect().min.y).next()
    };
    let begun = top(&harness).expect("the text");
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    assert!(harness.get_by_role_and_label(Role::Document, "Rejse").is_focused());
    let mut at = begun;
    for key in [Key::ArrowDown, Key::PageDown] {
        harness.key_press(key);
        harness.run_steps(60);
        let now = top(&harness).unwrap_or(f32::NEG_INFINITY);
        assert!(now < at, "{key:?}");
        at = now;
    }
    for key in [Key::End, Key::Home] {
        harness.key_press(key);
        harness.run_steps(120);
    }
    assert_eq!(top(&harness), Some(begun));
}
