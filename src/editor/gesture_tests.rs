//! What holds for every gesture: it begins and ends, is one step, and called off at any moment it leaves no trace.

use super::hands_tests::{at_zoom, bounds, cell, editor, id, press, sheet, touchpoint_lane};
use super::*;
use crate::geom::{Point, ScreenPoint, ScreenVec, Vec2};
use crate::interact::{Button, Event, Key, Modifiers};
use crate::layout::LaneContent;
use crate::model::{Thing, TouchpointId};
use proptest::prelude::*;
use std::sync::Arc;

/// The Danish sample at a scale, all of it on a canvas of its size.
fn all_at(scale: f64) -> Editor {
    let mut editor = Editor::new(Settings::default(), Language::Danish);
    editor.run(&Command::OpenSample(Sample::WashingMachine));
    let size = sheet(&editor).layout().size;
    editor.canvas_is(Size::new(size.width * scale + 1000.0, size.height * scale + 1000.0));
    editor.camera = Camera::new(scale, ScreenVec::new(500.0, 500.0));
    editor
}

/// Where a gesture begins, where it ends, and whether it is about places on the paper, which may move under it.
struct Way {
    from: Point,
    to: Point,
    modifiers: Modifiers,
    follows_paper: bool,
}

fn carried(from: Point, to: Point) -> Way {
    Way { from, to, modifiers: Modifiers::NONE, follows_paper: true }
}

fn held(from: Point, to: Point) -> Way {
    Way { from, to, modifiers: Modifiers::NONE, follows_paper: false }
}

fn card(editor: &Editor) -> Point {
    bounds(editor, &Thing::Touchpoint(id(editor, "Betaler"))).center()
}

fn elsewhere(editor: &Editor) -> Point {
    cell(editor, 4, 0, &touchpoint_lane(editor))
}

/// A mark and a place two levels away from it.
fn mark(editor: &Editor) -> (Point, Point) {
    let persona = editor.active_persona().cloned().expect("a persona");
    let touchpoint = id(editor, "Betaler");
    let level = sheet(editor).map().touchpoint(&touchpoint).and_then(|it| Some(it.emotions.felt(&persona)?.0));
    let mark = bounds(editor, &Thing::Mark(persona, touchpoint)).center();
    let plot = editor.ground().expect("a map").plot().expect("a plot").clone();
    let down = if level.expect("a level").tenths() > 0 { 2.0 } else { -2.0 };
    (mark, mark + Vec2::new(0.0, down * (plot.levels[1] - plot.levels[0])))
}

/// A gesture by its name, and how to prepare the editor for it.
type Drag = (&'static str, fn(&mut Editor) -> Way);

/// Every gesture that changes the map by dragging.
const DRAGS: [Drag; 14] = [
    ("a card", |editor| carried(card(editor), elsewhere(editor))),
    ("a group", |editor| {
        let second = sheet(editor).layout().cards[0].card.touchpoint.id.clone();
        editor.select(Selection::of([id(editor, "Betaler"), second]));
        carried(card(editor), elsewhere(editor))
    }),
    ("a copy with Ctrl", |editor| Way { modifiers: Modifiers::COMMAND, ..carried(card(editor), elsewhere(editor)) }),
    ("a copy with Alt", |editor| {
        let alt = Modifiers { alt: true, ..Modifiers::NONE };
        Way { modifiers: alt, ..carried(card(editor), elsewhere(editor)) }
    }),
    ("between two steps", |editor| {
        let to = elsewhere(editor);
        let steps = &sheet(editor).layout().steps;
        let column = steps.iter().find(|step| to.x > step.x0 && to.x < step.x1).expect("a step");
        carried(card(editor), Point::new(column.x1 - 2.0, to.y))
    }),
    ("into an empty phase", |editor| {
        editor.run(&Command::Frame(FrameCommand::AppendPhase));
        editor.end_naming(true);
        let step = sheet(editor).map().phases.last().expect("a phase").steps[0].clone();
        let remove = crate::edit::Edit::RemoveStep { step, heir: None };
        editor.change(&Change::new(remove, Label::one("did-remove-step", "")));
        let last = sheet(editor).layout().steps.last().expect("a step").clone();
        assert!(last.id.is_none());
        carried(card(editor), Point::new((last.x0 + last.x1) / 2.0, elsewhere(editor).y))
    }),
    ("a mark by halves", |editor| {
        let (from, to) = mark(editor);
        held(from, to)
    }),
    ("a mark by tenths", |editor| {
        let (from, to) = mark(editor);
        Way { modifiers: Modifiers::SHIFT, ..held(from, to) }
    }),
    ("a curve", |editor| {
        editor.run(&Command::Card(CardCommand::Draw));
        let plot = editor.ground().expect("a map").plot().expect("a plot").clone();
        held(Point::new(plot.plot.x0 + 2.0, plot.levels[1]), Point::new(plot.plot.x1 - 2.0, plot.levels[3]))
    }),
    ("a phase", |editor| {
        let phases = &sheet(editor).layout().phases;
        held(phases[0].rect.center(), phases[2].rect.center() + Vec2::new(8.0, 0.0))
    }),
    ("a lane", |editor| {
        let lanes = &sheet(editor).layout().lanes;
        let (first, last) = (lanes[0].rect, lanes[lanes.len() - 1].rect);
        held(Point::new(first.x0 + 30.0, first.center().y), Point::new(first.x0 + 30.0, last.y1 - 4.0))
    }),
    ("a phase's edge, wider", |editor| edge(editor, 2.0)),
    ("a phase's edge, further", |editor| edge(editor, 3.0)),
    ("a card onto another", |editor| {
        let other = sheet(editor).layout().cards[0].rect();
        carried(card(editor), Point::new(other.center().x, other.y0 + 2.0))
    }),
];

fn edge(editor: &Editor, steps: f64) -> Way {
    let layout = sheet(editor).layout();
    let column = layout.steps.iter().rfind(|step| step.phase == layout.phases[0].id).expect("a step");
    // The middle of the edge may bear the sign of a transition.
    let at = Point::new(column.x1 - 3.0, layout.phases[0].rect.y0 + 4.0);
    held(at, at + Vec2::new((column.x1 - column.x0) * steps, 0.0))
}

/// The events of a drag with everything that may happen in between: the wheel moves the paper, and time passes.
fn events(editor: &Editor, way: &Way) -> Vec<Event> {
    let (from, to) = (editor.camera.screen_from_map(way.from), editor.camera.screen_from_map(way.to));
    let by = ScreenVec::new(-30.0, 20.0);
    let end = if way.follows_paper { to + by } else { to };
    let share = |share: f64| ScreenPoint::new(from.x + (end.x - from.x) * share, from.y + (end.y - from.y) * share);
    let mut events = vec![
        Event::PointerPressed { at: from, button: Button::Primary, modifiers: way.modifiers },
        Event::Held(way.modifiers),
        Event::PointerMoved(share(0.3)),
        Event::Wheel { by, shift: false },
    ];
    events.extend([0.5, 0.7, 0.9, 1.0].map(share).map(Event::PointerMoved));
    events.extend([Event::Tick { dt: 0.02 }, Event::PointerReleased { at: end, button: Button::Primary }]);
    events
}

/// That nothing is left of a gesture that was called off.
fn no_trace(editor: &Editor, before: &Arc<crate::model::JourneyMap>, steps: usize, what: &str) {
    assert_eq!(editor.gesture(), &Gesture::Idle, "{what}");
    assert!(Arc::ptr_eq(sheet(editor).map(), before), "{what} changed the map");
    assert!(sheet(editor).shown_map() == before, "{what} is still seen");
    assert_eq!(editor.steps(), steps, "{what} is in the history");
    assert!(editor.naming().is_none() && editor.refusal().is_none(), "{what}");
    assert!(editor.overlay().bubble.is_none(), "{what}");
}

#[test]
fn every_drag_is_one_step_and_called_off_at_any_moment_it_leaves_no_trace() {
    for scale in [0.1, 1.0, 4.0] {
        for (name, way) in DRAGS {
            let mut editor = all_at(scale);
            let way = way(&mut editor);
            let (before, steps) = (sheet(&editor).map().clone(), editor.steps());
            let (camera, chosen, drawing) = (editor.camera, editor.selection().clone(), editor.drawing);
            let events = events(&editor, &way);
            for until in 1..events.len() {
                for end in [Event::KeyPressed(Key::Escape), Event::FocusLost] {
                    events[..until].iter().cloned().for_each(|event| editor.handle(event));
                    assert!(editor.gesture().keeps_pointer(), "{name} goes on at {scale} after {until}");
                    assert_eq!(sheet(&editor).shown_map().check(), [], "{name}");
                    editor.handle(end);
                    no_trace(&editor, &before, steps, &format!("{name} at {scale} after {until} events"));
                    assert_eq!(editor.drawing, drawing, "{name}: Escape ends the sweep alone");
                    editor.camera = camera;
                    editor.select(chosen.clone());
                }
            }
            events.into_iter().for_each(|event| editor.handle(event));
            assert_eq!(editor.gesture(), &Gesture::Idle, "{name} ends");
            assert_eq!(editor.steps(), steps + 1, "{name} at {scale} is one step");
            assert_eq!(sheet(&editor).map().check(), [], "{name}");
            editor.run(&Command::Step(StepCommand::Undo));
            assert!(Arc::ptr_eq(sheet(&editor).map(), &before), "{name} is taken back");
        }
    }
}

#[test]
fn what_is_carried_in_or_back_or_let_go_outside_leaves_no_trace_when_called_off() {
    let mut editor = editor();
    let before = sheet(&editor).map().clone();
    let waiting: Vec<TouchpointId> = before.inventory().take(2).map(|it| it.id.clone()).collect();
    let middle = ScreenPoint::new(700.0, 450.0);
    let ways: [(&str, Vec<Event>); 3] = [
        (
            "in",
            vec![
                Event::CarriedIn { touchpoints: waiting, at: ScreenPoint::new(5.0, 300.0) },
                Event::PointerMoved(middle),
                Event::OverInventory(true),
                Event::OverInventory(false),
            ],
        ),
        (
            "back",
            vec![
                Event::PointerPressed { at: middle, button: Button::Primary, modifiers: Modifiers::NONE },
                Event::PointerMoved(ScreenPoint::new(300.0, 300.0)),
                Event::OverInventory(true),
            ],
        ),
        (
            "outside",
            vec![
                Event::PointerPressed { at: middle, button: Button::Primary, modifiers: Modifiers::NONE },
                Event::PointerMoved(ScreenPoint::new(700.0, -30.0)),
            ],
        ),
    ];
    let by = middle - editor.camera.screen_from_map(card(&editor));
    editor.camera = editor.camera.panned(by);
    for (name, events) in ways {
        for until in 1..=events.len() {
            events[..until].iter().cloned().for_each(|event| editor.handle(event));
            editor.handle(Event::KeyPressed(Key::Escape));
            no_trace(&editor, &before, 0, &format!("{name} after {until}"));
        }
    }
}

#[test]
fn a_click_that_sets_a_mark_and_a_double_click_that_makes_a_card_are_one_step_at_any_zoom() {
    for scale in [0.1, 1.0, 4.0] {
        let mut editor = all_at(scale);
        editor.select(Selection::of([id(&editor, "Betaler")]));
        editor.run(&Command::Card(CardCommand::Clear));
        let (before, steps) = (sheet(&editor).map().clone(), editor.steps());
        let ground = editor.ground().expect("a map");
        let touchpoint = id(&editor, "Betaler");
        let stop = ground.stops().into_iter().find(|stop| stop.touchpoint == touchpoint).expect("a stop");
        let at = Point::new(stop.x, ground.plot().expect("a plot").levels[0] + 1.0);
        let at = editor.camera.screen_from_map(at);
        press(&mut editor, at, Modifiers::NONE);
        editor.handle(Event::KeyPressed(Key::Escape));
        editor.handle(Event::PointerReleased { at, button: Button::Primary });
        no_trace(&editor, &before, steps, "a press that is called off");
        press(&mut editor, at, Modifiers::NONE);
        editor.handle(Event::PointerReleased { at, button: Button::Primary });
        assert_eq!(editor.steps(), steps + 1, "at {scale}");
        editor.run(&Command::Step(StepCommand::Undo));
        assert!(Arc::ptr_eq(sheet(&editor).map(), &before));

        let layout = sheet(&editor).layout();
        let lane = layout.lanes.iter().position(|lane| lane.content == LaneContent::Touchpoints).expect("a lane");
        let empty = (0..layout.steps.len()).find(|step| layout.cell(*step, lane).1.is_empty()).expect("an empty cell");
        let column = &layout.steps[empty];
        let at = Point::new((column.x0 + column.x1) / 2.0, layout.lanes[lane].rect.center().y);
        let at = editor.camera.screen_from_map(at);
        editor.handle(Event::DoublePressed { at });
        editor.write("Henter nøglen".to_owned());
        editor.end_naming(true);
        assert_eq!(editor.steps(), steps + 1, "at {scale}");
        editor.run(&Command::Step(StepCommand::Undo));
        assert!(Arc::ptr_eq(sheet(&editor).map(), &before));
    }
}

/// Something hands may do at any time, made up from numbers.
fn made_up(kind: u8, x: f64, y: f64) -> Event {
    let at = ScreenPoint::new(x * 1500.0 - 50.0, y * 1000.0 - 50.0);
    let shift = kind & 64 != 0;
    let modifiers = Modifiers { shift, command: kind & 32 != 0, alt: false };
    match kind % 16 {
        0..=2 => Event::PointerPressed { at, button: Button::Primary, modifiers },
        3..=6 => Event::PointerMoved(at),
        7 | 8 => Event::PointerReleased { at, button: Button::Primary },
        9 => Event::Held(modifiers),
        10 => Event::Wheel { by: ScreenVec::new((x - 0.5) * 200.0, (y - 0.5) * 200.0), shift },
        11 => Event::Zoom { at, factor: 0.7 + x },
        12 => Event::Tick { dt: 0.02 },
        13 => Event::OverInventory(shift),
        14 => Event::PointerPressed { at, button: Button::Middle, modifiers },
        _ => Event::PointerReleased { at, button: Button::Middle },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn cancelled_is_as_if_never_begun_and_undone_is_as_it_was(
        events in prop::collection::vec((any::<u8>(), 0.0f64..1.0, 0.0f64..1.0), 1..40),
        scale in prop::sample::select(vec![0.1, 0.5, 1.0, 4.0]),
        drawing in any::<bool>(),
    ) {
        let mut editor = at_zoom(scale);
        if drawing {
            editor.run(&Command::Card(CardCommand::Draw));
        }
        let start = sheet(&editor).map().clone();
        for (kind, x, y) in events {
            let before = (sheet(&editor).map().clone(), sheet(&editor).scene().clone(), editor.steps());
            let idle = editor.gesture() == &Gesture::Idle;
            editor.handle(made_up(kind, x, y));
            prop_assert_eq!(sheet(&editor).shown_map().check(), []);
            prop_assert_eq!(sheet(&editor).map().check(), []);
            if idle && editor.gesture().keeps_pointer() {
                // A copy of this moment is called off at once.
                editor.let_go();
                prop_assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before.0));
                prop_assert_eq!(editor.steps(), before.2);
                editor.handle(made_up(kind, x, y));
            }
        }
        let (map, steps) = (sheet(&editor).map().clone(), editor.steps());
        editor.let_go();
        prop_assert_eq!(editor.gesture(), &Gesture::Idle);
        prop_assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &map) && editor.steps() == steps);
        prop_assert!(sheet(&editor).shown_map() == &map);
        while editor.is_enabled(&Command::Step(StepCommand::Undo)) {
            editor.run(&Command::Step(StepCommand::Undo));
        }
        prop_assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &start));
        let fresh = Sheet::new(start.clone(), Origin::Sample(Sample::WashingMachine), Theme::Light);
        editor.select(Selection::Nothing);
        if sheet(&editor).view() == fresh.view() {
            prop_assert!(sheet(&editor).layout() == fresh.layout());
        }
    }
}

#[test]
fn whatever_is_asked_for_during_a_drag_nothing_is_left_of_the_drag() {
    for command in Command::with_shortcut() {
        let mut editor = editor();
        editor.camera = editor.fitted();
        editor.framing = Framing::Fitted;
        let lane = touchpoint_lane(&editor);
        let from = editor.camera.screen_from_map(bounds(&editor, &Thing::Touchpoint(id(&editor, "Betaler"))).center());
        let to = editor.camera.screen_from_map(cell(&editor, 4, 0, &lane));
        press(&mut editor, from, Modifiers::NONE);
        editor.handle(Event::PointerMoved(to));
        assert!(sheet(&editor).shown_map() != sheet(&editor).map());
        editor.run(&command);
        let Some(sheet) = editor.sheet() else { continue };
        let dragging = matches!(editor.gesture(), Gesture::Carrying(_));
        assert!(dragging || sheet.shown_map() == sheet.map(), "{command:?} leaves the drag's picture behind");
        editor.canvas_is(Size::new(1000.0, 700.0));
        editor.let_go();
        let sheet = editor.sheet().expect("a map");
        assert!(sheet.shown_map() == sheet.map(), "{command:?}");
    }
}
