//! Titles that are written where they stand.

use super::*;

#[test]
fn an_empty_cell_pressed_twice_makes_a_card_that_is_written_at_once() {
    let mut editor = editor();
    let before = sheet(&editor).map().clone();
    let layout = sheet(&editor).layout();
    let lane = layout.lanes.iter().position(|lane| matches!(lane.content, LaneContent::Touchpoints)).expect("a lane");
    let step = (0..layout.steps.len())
        .find(|step| !layout.cards.iter().any(|placed| placed.step == *step && placed.lane == lane))
        .expect("an empty cell");
    let column = &layout.steps[step];
    let point = crate::geom::Point::new((column.x0 + column.x1) / 2.0, layout.lanes[lane].rect.center().y);
    let at = look_at(&mut editor, point);
    editor.handle(Event::DoublePressed { at });
    assert!(editor.naming().is_some());
    editor.write("Henter nøglen".to_owned());
    editor.end_naming(true);
    assert_eq!(editor.steps(), 1, "making and writing are one step");
    assert!(!place(&editor, "Henter nøglen").is_inventory());
    editor.run(&Command::Step(StepCommand::Undo));
    assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before));
    let at = look_at(&mut editor, point);
    editor.handle(Event::DoublePressed { at });
    editor.end_naming(false);
    assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before), "unwritten it goes again");
    assert!(!editor.is_enabled(&Command::Step(StepCommand::Redo)), "and nothing is left of it");
}

#[test]
fn titles_are_written_where_they_stand() {
    let mut editor = editor();
    for (thing, words) in [
        (Thing::Touchpoint(id(&editor, "Betaler")), "Betaler nu"),
        (Thing::Phase(sheet(&editor).map().phases[0].id.clone()), "Savn"),
        (Thing::Lane(sheet(&editor).map().lanes[0].id.clone()), "Alt andet"),
        (Thing::Title, "Et andet kort"),
    ] {
        let before = sheet(&editor).map().clone();
        editor.begin_naming(thing.clone());
        editor.write(words.to_owned());
        editor.end_naming(false);
        assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before), "Escape drops it");
        editor.begin_naming(thing.clone());
        editor.write(words.to_owned());
        editor.end_naming(true);
        editor.begin_naming(thing);
        assert_eq!(editor.naming().map(|naming| naming.draft.as_str()), Some(words));
        editor.end_naming(true);
    }
    assert_eq!(editor.steps(), 4);
}
