//! Marks that follow the pointer, and curves that are drawn.

use super::*;
use crate::layout::EmotionPlot;
use crate::model::JourneyMap;

#[test]
fn a_mark_follows_the_pointer_by_halves_and_with_shift_by_tenths() {
    let mut editor = editor();
    let persona = editor.active_persona().cloned().expect("a persona");
    let touchpoint = id(&editor, "Betaler");
    let level = |editor: &Editor| {
        let map = sheet(editor).map();
        map.touchpoint(&touchpoint).and_then(|it| it.emotions.felt(&persona).map(|(level, _)| level.tenths()))
    };
    let start = level(&editor).expect("a mark");
    let mark = bounds(&editor, &Thing::Mark(persona.clone(), touchpoint.clone())).center();
    let spacing = editor.ground().expect("a map").plot().map(|plot| plot.levels[1] - plot.levels[0]).expect("a plot");
    let at = look_at(&mut editor, mark);
    let up = if start > 0 { 1.0 } else { -1.0 };
    let to = ScreenPoint::new(at.x, at.y + up * spacing * 0.52);
    drag(&mut editor, at, to, Modifiers::NONE);
    assert_eq!(level(&editor).map(|now| (now - start).abs()), Some(5));
    assert_eq!((editor.steps(), editor.selection().touchpoint()), (1, Some(&touchpoint)));
    let mark = bounds(&editor, &Thing::Mark(persona.clone(), touchpoint.clone())).center();
    let at = look_at(&mut editor, mark);
    let to = ScreenPoint::new(at.x, at.y + up * spacing * 0.31);
    press(&mut editor, at, Modifiers::SHIFT);
    editor.handle(Event::Held(Modifiers::SHIFT));
    editor.handle(Event::PointerMoved(to));
    assert!(editor.overlay().bubble.is_some_and(|bubble| bubble.text.contains("·")));
    release(&mut editor, to);
    assert_eq!(level(&editor).map(|now| (now - start).abs()), Some(8));
}

#[test]
fn a_sweep_gives_every_touchpoint_passed_the_level_under_the_pointer() {
    let mut editor = editor();
    editor.camera = editor.fitted();
    editor.run(&Command::Card(CardCommand::Draw));
    let persona = editor.active_persona().cloned().expect("a persona");
    let (plot, stops) = {
        let ground = editor.ground().expect("a map");
        (ground.plot().expect("a plot").clone(), ground.stops())
    };
    let y = plot.levels[1];
    let at = |x: f64| crate::geom::Point::new(x, y);
    let from = editor.camera.screen_from_map(at(plot.plot.x0 + 2.0));
    let to = editor.camera.screen_from_map(at(plot.plot.x1 - 2.0));
    drag(&mut editor, from, to, Modifiers::NONE);
    let map = sheet(&editor).map();
    for stop in stops {
        let emotions = &map.touchpoint(&stop.touchpoint).expect("it").emotions;
        let level = emotions.felt(&persona).map(|(level, _)| level.tenths());
        assert!(emotions.skips(&persona) || level == Some(10), "{:?}", stop.touchpoint);
    }
    assert_eq!(editor.steps(), 1);
    editor.handle(Event::KeyPressed(Key::Escape));
    assert!(!editor.is_drawing());
}

/// An editor in which the persona in front has no mark at a touchpoint; that, the plot, and where the mark would stand.
fn with_a_mark_cleared() -> (Editor, TouchpointId, EmotionPlot, f64) {
    let mut editor = editor();
    let touchpoint = id(&editor, "Betaler");
    editor.select(Selection::of([touchpoint.clone()]));
    editor.run(&Command::Card(CardCommand::Clear));
    let ground = editor.ground().expect("a map");
    let plot = ground.plot().expect("a plot").clone();
    let x = ground.stops().iter().find(|stop| stop.touchpoint == touchpoint).expect("a stop").x;
    (editor, touchpoint, plot, x)
}

#[test]
fn a_click_in_the_emotion_lane_sets_a_mark_where_there_is_none() {
    let (mut editor, touchpoint, plot, x) = with_a_mark_cleared();
    let persona = editor.active_persona().cloned().expect("a persona");
    let at = look_at(&mut editor, crate::geom::Point::new(x, plot.levels[0] + 1.0));
    press(&mut editor, at, Modifiers::NONE);
    release(&mut editor, at);
    let felt =
        sheet(&editor).map().touchpoint(&touchpoint).and_then(|it| it.emotions.felt(&persona).map(|it| it.0.tenths()));
    assert_eq!(felt, Some(20));
}

#[test]
fn pressing_where_there_is_no_mark_and_dragging_makes_one_that_follows() {
    let (mut editor, touchpoint, plot, x) = with_a_mark_cleared();
    let persona = editor.active_persona().cloned().expect("a persona");
    let felt = |map: &JourneyMap| {
        map.touchpoint(&touchpoint).and_then(|it| it.emotions.felt(&persona).map(|it| it.0.tenths()))
    };
    let from = look_at(&mut editor, crate::geom::Point::new(x, plot.levels[1]));
    let down = (plot.levels[1] - plot.levels[0]) * editor.camera.scale();
    let (steps, before) = (editor.steps(), sheet(&editor).map().clone());
    press(&mut editor, from, Modifiers::NONE);
    // A little to the side is a drag that is still at the level where it began.
    editor.handle(Event::PointerMoved(ScreenPoint::new(from.x + 6.0, from.y)));
    assert_eq!(felt(sheet(&editor).shown_map()), Some(10), "it shows at once");
    let to = ScreenPoint::new(from.x + 6.0, from.y + down);
    editor.handle(Event::PointerMoved(to));
    assert_eq!(felt(sheet(&editor).shown_map()), Some(0));
    editor.handle(Event::KeyPressed(Key::Escape));
    assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before) && sheet(&editor).shown_map() == &before);
    release(&mut editor, to);
    press(&mut editor, from, Modifiers::NONE);
    editor.handle(Event::PointerMoved(to));
    editor.handle(Event::PointerMoved(from));
    release(&mut editor, from);
    assert_eq!(felt(sheet(&editor).map()), Some(10), "back where it began, it is made all the same");
    assert_eq!(editor.steps(), steps + 1);
}
