//! Near the canvas's edge the map moves under what is in the hand, so that it reaches what is out of sight.

use super::hands_tests::{at_zoom, bounds, id, look_at, press, release, sheet};
use super::*;
use crate::geom::{Point, ScreenPoint, ScreenVec};
use crate::interact::{Event, Key, Modifiers};
use crate::model::{LaneId, PhaseId, Thing};
use std::sync::Arc;

/// Holds the pointer still for as long as that moves the canvas.
fn stay(editor: &mut Editor) {
    for _ in 0..2000 {
        if !editor.wants_time() {
            return;
        }
        editor.handle(Event::Tick { dt: 0.05 });
        assert_eq!(sheet(editor).shown_map().check(), []);
    }
    panic!("the canvas never comes to rest");
}

/// Presses in the middle of the canvas, where that point of the map is brought, and holds it at another place.
fn hold(editor: &mut Editor, point: Point, at: ScreenPoint) {
    let from = look_at(editor, point);
    press(editor, from, Modifiers::NONE);
    // In the middle nothing moves, and what has been there may go to the edge.
    editor.handle(Event::PointerMoved(from + ScreenVec::new(9.0, 9.0)));
    assert!(!editor.wants_time(), "not in the middle");
    editor.handle(Event::PointerMoved(at));
}

/// How far the paper has been moved, in logical pixels.
fn paper(editor: &Editor) -> ScreenPoint {
    editor.camera().screen_from_map(Point::ZERO)
}

fn phases(editor: &Editor) -> Vec<PhaseId> {
    sheet(editor).map().phases.iter().map(|phase| phase.id.clone()).collect()
}

fn lanes(editor: &Editor) -> Vec<LaneId> {
    sheet(editor).map().lanes.iter().map(|lane| lane.id.clone()).collect()
}

/// The middle of a thing's header, which may be wider or higher than the canvas.
fn header(editor: &Editor, thing: &Thing) -> Point {
    let rect = bounds(editor, thing);
    match thing {
        Thing::Lane(_) => Point::new(rect.x0 + 30.0, rect.center().y),
        _ => rect.center(),
    }
}

const FAR_RIGHT: ScreenPoint = ScreenPoint::new(1395.0, 450.0);
const FAR_LEFT: ScreenPoint = ScreenPoint::new(5.0, 450.0);
const FAR_DOWN: ScreenPoint = ScreenPoint::new(700.0, 895.0);
const FAR_UP: ScreenPoint = ScreenPoint::new(700.0, 5.0);

#[test]
fn near_an_edge_the_canvas_scrolls_under_what_is_carried_and_stops_when_it_is_called_off() {
    let mut editor = at_zoom(4.0);
    let before = sheet(&editor).map().clone();
    let card = bounds(&editor, &Thing::Touchpoint(id(&editor, "Betaler"))).center();
    hold(&mut editor, card, FAR_RIGHT);
    assert!(editor.wants_time());
    let at = paper(&editor);
    editor.handle(Event::Tick { dt: 0.05 });
    assert!(paper(&editor).x < at.x);
    editor.handle(Event::KeyPressed(Key::Escape));
    assert!(!editor.wants_time());
    assert!(Arc::ptr_eq(sheet(&editor).map(), &before) && sheet(&editor).shown_map() == &before);
}

#[test]
fn a_phase_is_dragged_to_an_end_of_the_map_that_is_out_of_sight() {
    let mut editor = at_zoom(1.0);
    let had = phases(&editor);
    let last = had.len() - 1;
    let first = header(&editor, &Thing::Phase(had[0].clone()));
    hold(&mut editor, first, FAR_RIGHT);
    let across = paper(&editor).y;
    stay(&mut editor);
    assert_eq!(paper(&editor).y, across, "sideways only");
    let shown = &sheet(&editor).shown_map().phases;
    assert_eq!(shown[last].id, had[0], "where it will land is seen before");
    release(&mut editor, FAR_RIGHT);
    let mut moved = had.clone();
    moved.rotate_left(1);
    assert_eq!((phases(&editor), editor.steps()), (moved, 1));

    let back = header(&editor, &Thing::Phase(had[0].clone()));
    hold(&mut editor, back, FAR_LEFT);
    stay(&mut editor);
    release(&mut editor, FAR_LEFT);
    assert_eq!((phases(&editor), editor.steps()), (had, 2));
}

#[test]
fn a_lane_is_dragged_to_an_end_of_the_map_that_is_out_of_sight() {
    let mut editor = at_zoom(2.0);
    let had = lanes(&editor);
    let first = header(&editor, &Thing::Lane(had[0].clone()));
    hold(&mut editor, first, FAR_DOWN);
    let along = paper(&editor).x;
    stay(&mut editor);
    assert_eq!(paper(&editor).x, along, "up and down only");
    release(&mut editor, FAR_DOWN);
    let mut moved = had.clone();
    moved.rotate_left(1);
    assert_eq!((lanes(&editor), editor.steps()), (moved, 1));

    let back = header(&editor, &Thing::Lane(had[0].clone()));
    hold(&mut editor, back, FAR_UP);
    stay(&mut editor);
    release(&mut editor, FAR_UP);
    assert_eq!((lanes(&editor), editor.steps()), (had, 2));
}

/// How many steps a phase has.
fn steps_of(map: &crate::model::JourneyMap, phase: &PhaseId) -> usize {
    map.phases.iter().find(|other| other.id == *phase).expect("a phase").steps.len()
}

/// The right edge of a phase where it is taken hold of, and how many steps the phase has.
fn edge(editor: &Editor, phase: &PhaseId) -> (Point, usize) {
    let layout = sheet(editor).layout();
    let column = layout.steps.iter().rfind(|step| step.phase == *phase).expect("a step");
    // The middle of the edge may bear the sign of a transition.
    let at = Point::new(column.x1 - 1.0, bounds(editor, &Thing::Phase(phase.clone())).y0 + 4.0);
    (at, steps_of(sheet(editor).map(), phase))
}

#[test]
fn an_edge_that_is_held_at_the_canvas_edge_goes_on_widening_its_phase_even_the_last_one() {
    let had = phases(&at_zoom(1.0));
    for phase in [&had[0], &had[had.len() - 1]] {
        let mut editor = at_zoom(1.0);
        let (at, steps) = edge(&editor, phase);
        hold(&mut editor, at, FAR_RIGHT);
        let count = |editor: &Editor| steps_of(sheet(editor).shown_map(), phase);
        let (in_sight, before) = (count(&editor), paper(&editor));
        assert!(in_sight > steps);
        for _ in 0..30 {
            editor.handle(Event::Tick { dt: 0.05 });
        }
        assert!(paper(&editor).x < before.x && paper(&editor).y == before.y);
        let further = count(&editor);
        assert!(further > in_sight, "{further} steps are no more than {in_sight}");
        stay(&mut editor);
        release(&mut editor, FAR_RIGHT);
        assert_eq!(editor.steps(), 1);
        assert!(edge(&editor, phase).1 >= further);
    }
}

#[test]
fn a_header_that_is_called_off_on_its_way_leaves_no_trace() {
    let editor = at_zoom(1.0);
    let (phase, lane) = (phases(&editor)[0].clone(), lanes(&editor)[0].clone());
    let ways = [
        (header(&editor, &Thing::Phase(phase.clone())), FAR_RIGHT),
        (header(&editor, &Thing::Lane(lane)), FAR_DOWN),
        (edge(&editor, &phase).0, FAR_RIGHT),
    ];
    for (from, to) in ways {
        for end in [Event::KeyPressed(Key::Escape), Event::FocusLost] {
            let mut editor = at_zoom(2.0);
            let before = sheet(&editor).map().clone();
            hold(&mut editor, from, to);
            assert!(editor.wants_time());
            for _ in 0..20 {
                editor.handle(Event::Tick { dt: 0.05 });
            }
            editor.handle(end);
            assert!(!editor.wants_time() && !editor.gesture().keeps_pointer());
            assert!(Arc::ptr_eq(sheet(&editor).map(), &before) && sheet(&editor).shown_map() == &before);
            assert_eq!(editor.steps(), 0);
            let camera = editor.camera();
            editor.handle(Event::Tick { dt: 0.05 });
            assert_eq!(editor.camera(), camera);
        }
    }
}

#[test]
fn a_header_that_is_taken_up_at_the_canvas_edge_moves_nothing_before_it_has_come_in() {
    let mut editor = at_zoom(1.0);
    let first = header(&editor, &Thing::Phase(phases(&editor)[0].clone()));
    let from = look_at(&mut editor, first);
    editor.camera = editor.camera.panned(ScreenPoint::new(1375.0, from.y) - from);
    press(&mut editor, ScreenPoint::new(1375.0, from.y), Modifiers::NONE);
    editor.handle(Event::PointerMoved(ScreenPoint::new(1390.0, from.y)));
    assert!(editor.gesture().keeps_pointer() && !editor.wants_time());
    // A phase comes in by going sideways, however near to the upper edge it is.
    editor.handle(Event::PointerMoved(ScreenPoint::new(1200.0, 10.0)));
    editor.handle(Event::PointerMoved(ScreenPoint::new(1390.0, 10.0)));
    assert!(editor.wants_time());
}
