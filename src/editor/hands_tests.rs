//! Driving the editor's hands by naming things on the map.

mod by_keys;
mod curves;
mod titles;

use super::*;
use crate::geom::{Rect, ScreenPoint, ScreenVec};
use crate::interact::{Button, Event, Key, Modifiers, Target};
use crate::layout::LaneContent;
use crate::model::{Place, Thing, TouchpointId};

/// An editor with the Danish sample, at a zoom, looking at its middle.
pub(super) fn at_zoom(scale: f64) -> Editor {
    let mut editor = Editor::new(Settings::default(), Language::Danish);
    editor.canvas_is(Size::new(1400.0, 900.0));
    editor.run(&Command::OpenSample(Sample::WashingMachine));
    let fitted = editor.fitted();
    let middle = ScreenPoint::new(700.0, 450.0);
    editor.camera = fitted.scaled(middle, scale);
    editor
}

pub(super) fn editor() -> Editor {
    at_zoom(1.0)
}

pub(super) fn sheet(editor: &Editor) -> &Sheet {
    editor.sheet().expect("a map")
}

pub(super) fn id(editor: &Editor, title: &str) -> TouchpointId {
    let map = sheet(editor).map();
    let found = map.touchpoints.iter().find(|touchpoint| touchpoint.title.starts_with(title));
    found.unwrap_or_else(|| panic!("no {title}")).id.clone()
}

fn place(editor: &Editor, title: &str) -> Place {
    sheet(editor).map().touchpoint(&id(editor, title)).expect("a touchpoint").place.clone()
}

pub(super) fn bounds(editor: &Editor, thing: &Thing) -> Rect {
    sheet(editor).layout().bounds_of(thing).unwrap_or_else(|| panic!("{thing:?} is not on the map"))
}

/// Brings a point of the map to the middle of the canvas and says where it is then.
pub(super) fn look_at(editor: &mut Editor, point: crate::geom::Point) -> ScreenPoint {
    let at = editor.camera.screen_from_map(point);
    let middle = ScreenPoint::new(editor.canvas.width / 2.0, editor.canvas.height / 2.0);
    editor.camera = editor.camera.panned(middle - at);
    editor.camera.screen_from_map(point)
}

pub(super) fn press(editor: &mut Editor, at: ScreenPoint, modifiers: Modifiers) {
    editor.handle(Event::PointerPressed { at, button: Button::Primary, modifiers });
}

pub(super) fn release(editor: &mut Editor, at: ScreenPoint) {
    editor.handle(Event::PointerReleased { at, button: Button::Primary });
}

fn drag(editor: &mut Editor, from: ScreenPoint, to: ScreenPoint, modifiers: Modifiers) {
    press(editor, from, modifiers);
    for i in 1..=8 {
        let share = f64::from(i) / 8.0;
        let at = ScreenPoint::new(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        editor.handle(Event::PointerMoved(at));
        assert_eq!(sheet(editor).shown_map().check(), []);
    }
    release(editor, to);
}

/// The middle of a cell, by its phase's and its step's number and its lane's name.
pub(super) fn cell(editor: &Editor, phase: usize, step: usize, lane: &str) -> crate::geom::Point {
    let layout = sheet(editor).layout();
    let phase = &sheet(editor).map().phases[phase].id;
    let column = layout.steps.iter().filter(|column| column.phase == *phase).nth(step).expect("a step");
    let map = sheet(editor).map();
    let lane = map.lanes.iter().position(|other| other.name.starts_with(lane)).expect("a lane");
    let rect = layout.lanes[lane].rect;
    crate::geom::Point::new((column.x0 + column.x1) / 2.0, rect.y1 - 3.0)
}

fn placed_at(editor: &Editor, title: &str, point: crate::geom::Point) -> bool {
    let card = bounds(editor, &Thing::Touchpoint(id(editor, title)));
    let layout = sheet(editor).layout();
    let lane = layout.lanes.iter().find(|lane| lane.rect.contains(card.center())).expect("a lane");
    let column =
        layout.steps.iter().find(|step| card.center().x > step.x0 && card.center().x < step.x1).expect("a step");
    lane.rect.contains(crate::geom::Point::new(point.x, lane.rect.center().y))
        && point.x > column.x0
        && point.x < column.x1
}

pub(super) fn touchpoint_lane(editor: &Editor) -> String {
    let layout = sheet(editor).layout();
    let at = layout.lanes.iter().position(|lane| matches!(lane.content, LaneContent::Touchpoints)).expect("a lane");
    sheet(editor).map().lanes[at].name.clone()
}

#[test]
fn a_card_goes_where_it_is_let_go_and_one_step_takes_it_back() {
    for scale in [0.1, 1.0, 4.0] {
        let mut editor = at_zoom(scale);
        let before = sheet(&editor).map().clone();
        let lane = touchpoint_lane(&editor);
        let to = cell(&editor, 3, 0, &lane);
        let card = bounds(&editor, &Thing::Touchpoint(id(&editor, "Betaler"))).center();
        let start = look_at(&mut editor, card);
        // The canvas is turned to the target while the card is in the hand, as by the wheel.
        press(&mut editor, start, Modifiers::NONE);
        editor.handle(Event::PointerMoved(start + ScreenVec::new(9.0, 0.0)));
        let by = start - editor.camera.screen_from_map(to);
        editor.handle(Event::Wheel { by, shift: false });
        let at = editor.camera.screen_from_map(to);
        editor.handle(Event::PointerMoved(at));
        release(&mut editor, at);
        assert_eq!(editor.gesture(), &Gesture::Idle);
        assert!(placed_at(&editor, "Betaler", to), "at {scale}");
        assert_eq!(editor.steps(), 1);
        assert_eq!(editor.selection().touchpoint(), Some(&id(&editor, "Betaler")));
        editor.run(&Command::Step(StepCommand::Undo));
        assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before));
    }
}

#[test]
fn between_two_steps_there_is_a_new_one() {
    let mut editor = editor();
    let steps = |editor: &Editor| sheet(editor).map().phases.iter().map(|phase| phase.steps.len()).sum::<usize>();
    let count = steps(&editor);
    let lane = touchpoint_lane(&editor);
    let left = cell(&editor, 1, 0, &lane);
    let layout = sheet(&editor).layout();
    let column = layout.steps.iter().find(|step| left.x > step.x0 && left.x < step.x1).expect("a step");
    let edge = crate::geom::Point::new(column.x1 - 2.0, left.y);
    let card = bounds(&editor, &Thing::Touchpoint(id(&editor, "Betaler"))).center();
    editor.camera = editor.fitted();
    let (from, to) = (editor.camera.screen_from_map(card), editor.camera.screen_from_map(edge));
    drag(&mut editor, from, to, Modifiers::NONE);
    assert_eq!(steps(&editor), count + 1);
    let Place::At { step, .. } = place(&editor, "Betaler") else { panic!("placed") };
    assert_eq!(sheet(&editor).map().phase_of_step(&step).map(|(_, number)| number), Some(1));
    assert_eq!(editor.steps(), 1);
}

#[test]
fn letting_go_outside_calls_it_off_and_over_the_inventory_unplaces() {
    let mut editor = editor();
    let before = sheet(&editor).map().clone();
    let card = bounds(&editor, &Thing::Touchpoint(id(&editor, "Betaler"))).center();
    let from = look_at(&mut editor, card);
    drag(&mut editor, from, ScreenPoint::new(700.0, -30.0), Modifiers::NONE);
    assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before));
    press(&mut editor, from, Modifiers::NONE);
    editor.handle(Event::PointerMoved(ScreenPoint::new(-40.0, 300.0)));
    editor.handle(Event::OverInventory(true));
    release(&mut editor, ScreenPoint::new(-40.0, 300.0));
    assert!(place(&editor, "Betaler").is_inventory());
    assert_eq!(editor.steps(), 1);
}

#[test]
fn what_is_carried_in_from_the_inventory_is_placed() {
    let mut editor = editor();
    let waiting: Vec<TouchpointId> = sheet(&editor).map().inventory().take(2).map(|it| it.id.clone()).collect();
    assert_eq!(waiting.len(), 2, "the sample has an inventory");
    let lane = touchpoint_lane(&editor);
    let point = cell(&editor, 2, 0, &lane);
    let at = look_at(&mut editor, point);
    editor.handle(Event::CarriedIn { touchpoints: waiting.clone(), at: ScreenPoint::new(5.0, 300.0) });
    editor.handle(Event::PointerMoved(at));
    assert!(matches!(editor.gesture(), Gesture::Carrying(carry) if carry.target != Target::Nowhere));
    release(&mut editor, at);
    for id in &waiting {
        assert!(!sheet(&editor).map().touchpoint(id).expect("it").place.is_inventory());
    }
    assert_eq!(editor.selection().touchpoints(), waiting);
    assert_eq!(editor.steps(), 1);
}

#[test]
fn with_ctrl_a_copy_is_carried() {
    let mut editor = editor();
    let count = sheet(&editor).map().touchpoints.len();
    editor.camera = editor.fitted();
    let from = editor.camera.screen_from_map(bounds(&editor, &Thing::Touchpoint(id(&editor, "Betaler"))).center());
    let lane = touchpoint_lane(&editor);
    let to = editor.camera.screen_from_map(cell(&editor, 4, 0, &lane));
    let before = place(&editor, "Betaler");
    drag(&mut editor, from, to, Modifiers::COMMAND);
    assert_eq!(sheet(&editor).map().touchpoints.len(), count + 1);
    let original = sheet(&editor).map().touchpoints.iter().filter(|it| it.place == before).count();
    assert!(original >= 1, "the original stays");
    assert_eq!(editor.steps(), 1);
}

#[test]
fn a_group_keeps_its_shape() {
    let mut editor = editor();
    editor.camera = editor.fitted();
    let layout = sheet(&editor).layout();
    let first = layout.cards.iter().find(|placed| placed.step == 2).expect("a card").clone();
    let second =
        layout.cards.iter().find(|placed| placed.step == 3 && placed.lane != first.lane).expect("a card").clone();
    let ids = [&first, &second].map(|placed| placed.card.touchpoint.id.clone());
    editor.select(Selection::of(ids.iter().cloned()));
    let from = editor.camera.screen_from_map(first.rect().center());
    let column = sheet(&editor).layout().steps[6].clone();
    let y = sheet(&editor).layout().lanes[first.lane].rect.y1 - 3.0;
    let to = editor.camera.screen_from_map(crate::geom::Point::new((column.x0 + column.x1) / 2.0, y));
    drag(&mut editor, from, to, Modifiers::NONE);
    let layout = sheet(&editor).layout();
    let now = |id: &TouchpointId| {
        let placed = layout.cards.iter().find(|placed| placed.card.touchpoint.id == *id).expect("placed");
        (placed.step, placed.lane)
    };
    assert_eq!(now(&ids[0]), (6, first.lane));
    assert_eq!(now(&ids[1]), (7, second.lane));
    assert_eq!(editor.steps(), 1);
}

#[test]
fn headers_move_phases_and_lanes_and_edges_widen() {
    let mut editor = editor();
    editor.camera = editor.fitted();
    let phases =
        |editor: &Editor| sheet(editor).map().phases.iter().map(|phase| phase.name.clone()).collect::<Vec<_>>();
    let before = phases(&editor);
    let layout = sheet(&editor).layout();
    let (first, third) = (layout.phases[0].rect.center(), layout.phases[2].rect.center());
    let (from, to) = (editor.camera.screen_from_map(first), editor.camera.screen_from_map(third));
    drag(&mut editor, from, to + ScreenVec::new(8.0, 0.0), Modifiers::NONE);
    assert_eq!(phases(&editor)[..3], [before[1].clone(), before[2].clone(), before[0].clone()]);
    editor.run(&Command::Step(StepCommand::Undo));
    let lane = bounds(&editor, &Thing::Lane(sheet(&editor).map().lanes[0].id.clone()));
    let name = sheet(&editor).map().lanes[0].name.clone();
    let last = bounds(&editor, &Thing::Lane(sheet(&editor).map().lanes.last().expect("a lane").id.clone()));
    let from = editor.camera.screen_from_map(crate::geom::Point::new(lane.x0 + 30.0, lane.center().y));
    let to = editor.camera.screen_from_map(crate::geom::Point::new(lane.x0 + 30.0, last.y1 - 4.0));
    drag(&mut editor, from, to, Modifiers::NONE);
    assert_eq!(sheet(&editor).map().lanes.last().map(|lane| lane.name.clone()), Some(name));
    editor.run(&Command::Step(StepCommand::Undo));
    let steps = sheet(&editor).map().phases[0].steps.len();
    let layout = sheet(&editor).layout();
    let column = layout.steps.iter().rfind(|step| step.phase == layout.phases[0].id).expect("a step");
    // The middle of the edge may bear the sign of a transition.
    let edge = crate::geom::Point::new(column.x1, layout.phases[0].rect.y0 + 4.0);
    let width = column.x1 - column.x0;
    let from = editor.camera.screen_from_map(edge - crate::geom::Vec2::new(3.0, 0.0));
    let to = editor.camera.screen_from_map(edge + crate::geom::Vec2::new(width * 2.0, 0.0));
    drag(&mut editor, from, to, Modifiers::NONE);
    assert_eq!(sheet(&editor).map().phases[0].steps.len(), steps + 2);
}

#[test]
fn a_frame_chooses_what_it_touches_and_escape_gives_back_what_was_chosen() {
    let mut editor = editor();
    editor.camera = editor.fitted();
    let chosen = Selection::of([id(&editor, "Betaler")]);
    editor.select(chosen.clone());
    let size = sheet(&editor).layout().size;
    let from = editor.camera.screen_from_map(crate::geom::Point::new(4.0, 4.0));
    let to = editor.camera.screen_from_map(crate::geom::Point::new(size.width - 4.0, size.height - 4.0));
    press(&mut editor, from, Modifiers::NONE);
    editor.handle(Event::PointerMoved(to));
    assert_eq!(editor.selection().touchpoints().len(), sheet(&editor).layout().cards.len());
    editor.handle(Event::KeyPressed(Key::Escape));
    assert_eq!(editor.selection(), &chosen);
    drag(&mut editor, from, to, Modifiers::NONE);
    assert_eq!(editor.selection().touchpoints().len(), sheet(&editor).layout().cards.len());
    assert_eq!(editor.steps(), 0);
}

#[test]
fn shift_and_click_choose_several() {
    let mut editor = editor();
    editor.camera = editor.fitted();
    let cards: Vec<_> = sheet(&editor).layout().cards.iter().take(2).cloned().collect();
    for (i, card) in cards.iter().enumerate() {
        let at = editor.camera.screen_from_map(card.rect().center());
        press(&mut editor, at, if i == 0 { Modifiers::NONE } else { Modifiers::SHIFT });
        release(&mut editor, at);
    }
    assert_eq!(editor.selection().touchpoints().len(), 2);
    let at = editor.camera.screen_from_map(cards[1].rect().center());
    press(&mut editor, at, Modifiers::SHIFT);
    release(&mut editor, at);
    assert_eq!(editor.selection().touchpoints().len(), 1);
}

#[test]
fn behind_the_last_step_there_is_room_for_one_and_for_a_group() {
    for command in [CardCommand::New, CardCommand::Duplicate, CardCommand::Move(Direction::Right)] {
        for group in [1, 2] {
            let mut editor = editor();
            let cards = sheet(&editor).layout().cards.clone();
            let last = cards.iter().map(|placed| placed.step).max().expect("cards");
            let on = |step: usize| {
                cards.iter().find(|placed| placed.step == step).expect("a card").card.touchpoint.id.clone()
            };
            let chosen: Vec<TouchpointId> = [on(last), on(last - 1)].into_iter().take(group).collect();
            editor.select(Selection::of(chosen));
            let phase = sheet(&editor).layout().steps[last].phase.clone();
            editor.run(&Command::Card(command));
            editor.end_naming(true);
            assert!(editor.refusal().is_none());
            let steps = &sheet(&editor).layout().steps;
            assert_eq!(steps.last().map(|step| &step.phase), Some(&phase));
            let chosen = editor.selection().touchpoints().to_vec();
            let columns: Vec<usize> = sheet(&editor)
                .layout()
                .cards
                .iter()
                .filter(|placed| chosen.contains(&placed.card.touchpoint.id))
                .map(|placed| placed.step)
                .collect();
            assert!(columns.iter().all(|column| *column >= last), "{command:?}: {columns:?} of {last}");
        }
    }
}
