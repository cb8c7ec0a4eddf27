//! What hands do without a pointer.

use super::*;

#[test]
fn keys_do_what_drags_do() {
    let mut editor = editor();
    let touchpoint = id(&editor, "Betaler");
    editor.select(Selection::of([touchpoint.clone()]));
    let before = sheet(&editor).map().clone();
    let column = |editor: &Editor| {
        let cards = &sheet(editor).layout().cards;
        cards.iter().find(|placed| placed.card.touchpoint.id == touchpoint).map(|placed| (placed.step, placed.lane))
    };
    let (step, lane) = column(&editor).expect("placed");
    let run = |editor: &mut Editor, command| {
        editor.run(&Command::Card(command));
        assert_eq!(sheet(editor).map().check(), []);
    };
    run(&mut editor, CardCommand::Move(Direction::Right));
    run(&mut editor, CardCommand::Move(Direction::Right));
    assert_eq!(column(&editor), Some((step + 2, lane)));
    assert_eq!(editor.steps(), 1, "moves that follow each other are one step");
    run(&mut editor, CardCommand::Move(Direction::Left));
    run(&mut editor, CardCommand::Move(Direction::Left));
    assert_eq!(column(&editor), Some((step, lane)));
    run(&mut editor, CardCommand::Unplace);
    assert!(place(&editor, "Betaler").is_inventory());
    editor.run(&Command::Step(StepCommand::Undo));
    run(&mut editor, CardCommand::Duplicate);
    assert_ne!(editor.selection().touchpoint(), Some(&touchpoint));
    run(&mut editor, CardCommand::Delete);
    editor.select(Selection::of([touchpoint.clone()]));
    run(&mut editor, CardCommand::Walk(Direction::Left));
    assert_ne!(editor.selection().touchpoint(), Some(&touchpoint));
    run(&mut editor, CardCommand::Walk(Direction::Right));
    run(&mut editor, CardCommand::New);
    editor.end_naming(true);
    while editor.is_enabled(&Command::Step(StepCommand::Undo)) {
        editor.run(&Command::Step(StepCommand::Undo));
    }
    assert!(std::sync::Arc::ptr_eq(sheet(&editor).map(), &before));
}

#[test]
fn levels_go_up_and_down_by_keys() {
    let mut editor = editor();
    let persona = editor.active_persona().cloned().expect("a persona");
    let touchpoint = id(&editor, "Betaler");
    let felt = |editor: &Editor| {
        let map = sheet(editor).map();
        map.touchpoint(&touchpoint).and_then(|it| it.emotions.felt(&persona).map(|(level, _)| level.tenths()))
    };
    editor.select(Selection::of([touchpoint.clone()]));
    editor.run(&Command::Card(CardCommand::Neutral));
    use LevelStep::{Higher, Lower, TenthHigher, TenthLower};
    for (step, wanted) in [(Higher, 5), (Higher, 10), (TenthHigher, 11), (Lower, 6), (TenthLower, 5)] {
        editor.run(&Command::Card(CardCommand::Level(step)));
        assert_eq!(felt(&editor), Some(wanted));
    }
    let before = editor.steps();
    editor.run(&Command::Card(CardCommand::Skip));
    assert!(sheet(&editor).map().touchpoint(&touchpoint).is_some_and(|it| it.emotions.skips(&persona)));
    editor.run(&Command::Card(CardCommand::Skip));
    assert_eq!(felt(&editor), None);
    assert_eq!(editor.steps(), before + 2, "there and back are two steps, or undoing would do nothing");
    editor.run(&Command::Card(CardCommand::Think));
    editor.write("Endelig!".to_owned());
    editor.end_naming(true);
    let thought = sheet(&editor)
        .map()
        .touchpoint(&touchpoint)
        .and_then(|it| it.emotions.felt(&persona).map(|it| it.1.to_owned()));
    assert_eq!(thought.as_deref(), Some("Endelig!"));
}

#[test]
fn cards_walk_through_an_empty_phase_and_back_and_a_group_keeps_its_shape_over_it() {
    let mut editor = editor();
    let phase = sheet(&editor).map().phases[1].id.clone();
    editor.select(Selection::at(Thing::Phase(phase.clone())));
    editor.run(&Command::Frame(FrameCommand::AddPhase));
    editor.end_naming(true);
    let empty = sheet(&editor).map().phases[2].clone();
    editor.change(&Change::new(
        crate::edit::Edit::RemoveStep { step: empty.steps[0].clone(), heir: None },
        Label::one("did-remove-step", ""),
    ));
    let layout = sheet(&editor).layout();
    let gap = layout.steps.iter().position(|step| step.id.is_none()).expect("an empty phase");
    let card = |step: usize| {
        let found = layout.cards.iter().find(|placed| placed.step == step);
        found.map(|placed| placed.card.touchpoint.id.clone()).expect("a card")
    };
    let (left, right) = (card(gap - 1), card(gap + 1));
    let column = |editor: &Editor, id: &TouchpointId| {
        sheet(editor).layout().cards.iter().find(|placed| placed.card.touchpoint.id == *id).map(|placed| placed.step)
    };
    for (ids, direction, wanted) in [
        (vec![left.clone()], Direction::Right, vec![gap]),
        (vec![right.clone()], Direction::Left, vec![gap]),
        (vec![left.clone(), right.clone()], Direction::Right, vec![gap, gap + 2]),
        (vec![right.clone(), left.clone()], Direction::Left, vec![gap, gap - 2]),
    ] {
        editor.select(Selection::of(ids.iter().cloned()));
        editor.run(&Command::Card(CardCommand::Move(direction)));
        let stand: Vec<usize> = ids.iter().filter_map(|id| column(&editor, id)).collect();
        assert_eq!(stand, wanted, "{direction:?}");
        assert_eq!(sheet(&editor).map().check(), []);
        editor.run(&Command::Step(StepCommand::Undo));
    }
}
