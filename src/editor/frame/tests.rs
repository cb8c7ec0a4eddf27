//! Building the frame by command: one step each, a sound map, and the way back.

use super::*;
use crate::edit::{Edit, PartId};
use crate::editor::{
    Change, Command, Editor, FrameCommand, Label, Origin, Sample, Selection, Settings, StepCommand, Wish,
};
use crate::geom::Size;
use crate::model::{
    Colour, Emotion, EmotionLevel, LaneKind, Note, Place, Stage, StepId, Thing, Touchpoint, TouchpointId,
};
use crate::random_map::random_map;
use crate::words::Language;
use std::sync::Arc;

mod made_up;
mod touchpoints;

fn editor_of(map: JourneyMap) -> Editor {
    let mut editor = Editor::new(Settings::default(), Language::English);
    editor.canvas_is(Size::new(1200.0, 700.0));
    editor.open(map, Origin::Sample(Sample::WashingMachine));
    editor
}

fn sample() -> Editor {
    let mut editor = Editor::new(Settings::default(), Language::English);
    editor.canvas_is(Size::new(1200.0, 700.0));
    editor.run(&Command::OpenSample(Sample::WashingMachine));
    editor
}

fn map(editor: &Editor) -> &JourneyMap {
    editor.sheet().expect("a map").map()
}

fn steps_done(editor: &Editor) -> usize {
    editor.sheet().expect("a map").history().done()
}

/// Runs a command that must do something: one step, a sound map, and undoing brings the same map back.
fn run(editor: &mut Editor, command: FrameCommand) {
    let (before, done, chosen) = (map(editor).clone(), steps_done(editor), editor.selection().clone());
    assert!(command.is_enabled(editor), "{command:?}");
    assert_eq!(editor.run(&Command::Frame(command.clone())), None, "{command:?}");
    assert_eq!(editor.refusal(), None, "{command:?}");
    assert_eq!(steps_done(editor), done + 1, "{command:?} is one step");
    assert_eq!(map(editor).check(), [], "{command:?}");
    let after = (map(editor).clone(), editor.selection().clone());
    editor.run(&Command::Step(StepCommand::Undo));
    assert!(*map(editor) == before && *editor.selection() == chosen, "{command:?} is taken back");
    editor.run(&Command::Step(StepCommand::Redo));
    assert!(*map(editor) == after.0 && *editor.selection() == after.1, "{command:?} is done again");
}

fn choose(editor: &mut Editor, thing: Thing) {
    editor.select(Selection::at(thing));
    assert!(*editor.selection() != Selection::Nothing);
}

fn choose_phase(editor: &mut Editor, at: usize) {
    let id = map(editor).phases[at].id.clone();
    choose(editor, Thing::Phase(id));
}

fn names(editor: &Editor) -> Vec<String> {
    map(editor).phases.iter().map(|phase| phase.name.clone()).collect()
}

#[test]
fn a_map_is_built_from_nothing() {
    let mut editor = editor_of(JourneyMap { language: Language::Danish, ..JourneyMap::default() });
    for command in [
        FrameCommand::AddPhase,
        FrameCommand::AddPhase,
        FrameCommand::AppendPhase,
        FrameCommand::AddLane(LaneChoice::Touchpoints),
        FrameCommand::AddLane(LaneChoice::Emotions),
        FrameCommand::AddLane(LaneChoice::Notes(Some(Note::Ideas))),
        FrameCommand::AppendLane(LaneChoice::Measures),
        FrameCommand::AddPersona,
        FrameCommand::AddOwner,
        FrameCommand::AddOwner,
        FrameCommand::AddChannel,
        FrameCommand::AddWorkshop,
        FrameCommand::AddNote,
    ] {
        run(&mut editor, command);
    }
    assert_eq!(names(&editor), ["Ny fase", "Ny fase 2", "Ny fase 3"], "in the map's language");
    let map = map(&editor);
    assert!(map.phases.iter().all(|phase| phase.steps.len() == 1));
    assert_eq!(map.lanes.len(), 4);
    assert_eq!(map.owners.iter().map(|owner| owner.colour).collect::<Vec<_>>(), [0, 1].map(Colour::Place));
    assert!(matches!(&map.lanes[2].kind, LaneKind::Notes { notes, .. } if notes.len() == 1), "in the lane there is");
    assert!(!FrameCommand::AddLane(LaneChoice::Emotions).is_enabled(&editor), "one emotion lane is enough");
}

#[test]
fn what_is_new_is_chosen_and_stands_beside_what_was() {
    let mut editor = sample();
    choose_phase(&mut editor, 1);
    run(&mut editor, FrameCommand::AddPhase);
    let new = &map(&editor).phases[2];
    assert_eq!(*editor.selection(), Selection::Thing(Thing::Phase(new.id.clone())));
    assert_eq!(new.stage, map(&editor).phases[1].stage);
    let lane = map(&editor).lanes[0].id.clone();
    choose(&mut editor, Thing::Lane(lane));
    run(&mut editor, FrameCommand::AddLane(LaneChoice::Touchpoints));
    assert_eq!(*editor.selection(), Selection::Thing(Thing::Lane(map(&editor).lanes[1].id.clone())));
    editor.run(&Command::Frame(FrameCommand::AddPersona));
    let new = &map(&editor).personas.last().expect("a persona").id;
    assert_eq!(editor.active_persona(), Some(new), "its curve is drawn next");
}

#[test]
fn what_is_new_is_named_at_once_and_both_are_one_step() {
    let mut editor = sample();
    let before = names(&editor);
    editor.run(&Command::Frame(FrameCommand::AppendPhase));
    assert_eq!(editor.naming().map(|naming| naming.draft.as_str()), Some("Ny fase"));
    editor.write("Genbrug".to_owned());
    editor.end_naming(true);
    assert_eq!(names(&editor).last().map(String::as_str), Some("Genbrug"));
    assert_eq!(steps_done(&editor), 1);
    editor.run(&Command::Step(StepCommand::Undo));
    assert_eq!(names(&editor), before);
    editor.run(&Command::Frame(FrameCommand::AppendPhase));
    editor.end_naming(false);
    assert_eq!(names(&editor), before, "who does not name it does not want it");
    choose_phase(&mut editor, 0);
    editor.run(&Command::Frame(FrameCommand::AddTransition));
    let words = editor.naming().expect("it is written").draft.clone();
    editor.end_naming(false);
    let said = map(&editor).phases[0].transition.clone().unwrap_or_default();
    assert!(said.wait == words || said.obstacle == words || said.drops_out == words, "what was said stays");
}

#[test]
fn what_is_new_comes_into_sight() {
    let mut editor = sample();
    editor.run(&Command::Frame(FrameCommand::AppendPhase));
    while editor.wants_time() {
        editor.handle(crate::interact::Event::Tick { dt: 0.05 });
    }
    let sheet = editor.sheet().expect("a map");
    let shown = editor.selection().boxes(sheet.layout())[0];
    let visible = editor.visible();
    assert!(visible.x0 <= shown.x0 && shown.x1 <= visible.x1, "{shown:?} in {visible:?}");
}

#[test]
fn what_is_chosen_changes_places_until_it_is_at_the_edge() {
    let mut editor = sample();
    let before = names(&editor);
    choose_phase(&mut editor, 0);
    assert!(!FrameCommand::Shift(Direction::Earlier).is_enabled(&editor));
    run(&mut editor, FrameCommand::Shift(Direction::Later));
    assert_eq!(names(&editor)[..2], [before[1].clone(), before[0].clone()]);
    let owner = map(&editor).owners[1].id.clone();
    choose(&mut editor, Thing::Owner(owner.clone()));
    run(&mut editor, FrameCommand::Shift(Direction::Earlier));
    assert_eq!(map(&editor).owners[0].id, owner);
    editor.select(Selection::Nothing);
    assert!(!FrameCommand::Shift(Direction::Later).is_enabled(&editor));
}

#[test]
fn a_phase_and_its_touchpoints_are_copied_beside_them() {
    let mut editor = sample();
    choose_phase(&mut editor, 2);
    let (before, phase) = (map(&editor).clone(), map(&editor).phases[2].clone());
    run(&mut editor, FrameCommand::DuplicatePhase { with_touchpoints: false });
    assert_eq!(map(&editor).touchpoints.len(), before.touchpoints.len());
    assert_eq!(map(&editor).phases[3].steps.len(), phase.steps.len());
    choose_phase(&mut editor, 2);
    run(&mut editor, FrameCommand::DuplicatePhase { with_touchpoints: true });
    let in_phase = |map: &JourneyMap, at: usize| {
        let all = map.placed();
        let titles = all.iter().filter(|it| it.phase == at).map(|it| it.touchpoint.title.clone());
        titles.collect::<Vec<_>>()
    };
    assert!(!in_phase(&before, 2).is_empty());
    assert_eq!(in_phase(map(&editor), 3), in_phase(&before, 2));
    assert_eq!(in_phase(map(&editor), 2), in_phase(&before, 2), "the original keeps its own");
}

#[test]
fn a_stage_takes_the_phases_around_along() {
    let mut editor = sample();
    choose_phase(&mut editor, 0);
    assert_eq!(FrameCommand::AssignStage(Stage::Before).is_on(&editor), Some(true));
    assert!(!FrameCommand::AssignStage(Stage::Before).is_enabled(&editor));
    run(&mut editor, FrameCommand::AssignStage(Stage::After));
    assert!(map(&editor).phases.iter().all(|phase| phase.stage == Stage::After));
}

#[test]
fn a_transition_is_made_to_be_written_and_goes_again() {
    let mut editor = editor_of(random_map(3, 4, 10, 1));
    run(&mut editor, FrameCommand::AddPhase);
    let last = map(&editor).phases.len() - 1;
    choose_phase(&mut editor, last);
    assert!(!FrameCommand::AddTransition.is_enabled(&editor), "nothing comes after the last");
    choose_phase(&mut editor, last - 1);
    run(&mut editor, FrameCommand::AddTransition);
    let id = map(&editor).phases[last - 1].id.clone();
    assert_eq!(*editor.selection(), Selection::Thing(Thing::Transition(id)));
    assert!(map(&editor).phases[last - 1].transition.as_ref().is_some_and(|it| !it.wait.is_empty()));
    run(&mut editor, FrameCommand::Remove);
    assert_eq!(map(&editor).phases[last - 1].transition, None);
}

#[test]
fn steps_come_beside_the_chosen_card_and_go_without_their_cards() {
    let mut editor = sample();
    let (id, step) = placed(&editor, 0);
    choose(&mut editor, Thing::Touchpoint(id.clone()));
    let all = map(&editor).placed().len();
    run(&mut editor, FrameCommand::InsertStep(Direction::Earlier));
    let (phase, at) = map(&editor).phase_of_step(&step).map(|(phase, at)| (phase.clone(), at)).expect("a step");
    assert_eq!(*editor.selection(), Selection::Thing(Thing::Step(phase.steps[at - 1].clone())));
    run(&mut editor, FrameCommand::ShiftStep(Direction::Later));
    assert_eq!(map(&editor).phase_of_step(&step).map(|(_, at)| at), Some(at - 1));
    choose(&mut editor, Thing::Touchpoint(id.clone()));
    run(&mut editor, FrameCommand::RemoveStep);
    assert_eq!(map(&editor).placed().len(), all, "its cards stay on the map");
    assert!(map(&editor).phase_of_step(&step).is_none());
    assert_eq!(editor.selection().touchpoint(), Some(&id));
}

/// The touchpoint of that number on the path, and its step.
fn placed(editor: &Editor, at: usize) -> (TouchpointId, StepId) {
    let touchpoint = map(editor).placed()[at].touchpoint.clone();
    match &touchpoint.place {
        Place::At { step, .. } => (touchpoint.id.clone(), step.clone()),
        Place::Inventory => panic!("it is placed"),
    }
}

#[test]
fn a_step_walks_over_the_edge_of_its_phase() {
    let mut editor = sample();
    let step = map(&editor).phases[0].steps.last().cloned().expect("a step");
    choose(&mut editor, Thing::Step(step.clone()));
    run(&mut editor, FrameCommand::Shift(Direction::Later));
    assert_eq!(map(&editor).phases[1].steps[0], step);
    run(&mut editor, FrameCommand::Shift(Direction::Earlier));
    assert_eq!(map(&editor).phases[0].steps.last(), Some(&step));
}

#[test]
fn a_phase_is_widened_by_empty_steps_and_keeps_those_in_use() {
    let mut editor = sample();
    choose_phase(&mut editor, 0);
    let steps = map(&editor).phases[0].steps.clone();
    let cards = map(&editor).touchpoints.clone();
    run(&mut editor, FrameCommand::Widen { more: true });
    run(&mut editor, FrameCommand::Widen { more: true });
    assert_eq!(map(&editor).phases[0].steps.len(), steps.len() + 2);
    while (FrameCommand::Widen { more: false }).is_enabled(&editor) {
        run(&mut editor, FrameCommand::Widen { more: false });
    }
    assert!(map(&editor).phases[0].steps.len() <= steps.len() && map(&editor).touchpoints == cards);
    let (sheet, mut ids) = (editor.sheet().expect("a map"), editor.new_ids());
    let to = |ids: &mut _, count| resize_phase(sheet.map(), ids, &sheet.map().phases[0].id, count).map(|it| it.edit);
    let Some(Edit::Several(edits)) = to(&mut ids, steps.len() + 5) else { panic!("it grows") };
    assert!(edits.len() >= 5);
    let now = sheet.map().phases[0].steps.len();
    assert_eq!(to(&mut ids, now), None);
    assert_eq!(to(&mut ids, 0), None, "something stands in the last one");
}

#[test]
fn a_notes_lane_shows_more_and_less_in_a_fixed_order() {
    let mut editor = editor_of(random_map(5, 4, 10, 1));
    run(&mut editor, FrameCommand::AppendLane(LaneChoice::Notes(None)));
    run(&mut editor, FrameCommand::ShowNotes(Note::Ideas));
    run(&mut editor, FrameCommand::ShowNotes(Note::Thoughts));
    let shown = |editor: &Editor| match &map(editor).lanes.last().expect("a lane").kind {
        LaneKind::Notes { shows, .. } => shows.clone(),
        _ => panic!("a notes lane"),
    };
    assert_eq!(shown(&editor), [Note::Thoughts, Note::Ideas]);
    assert_eq!(FrameCommand::ShowNotes(Note::Ideas).is_on(&editor), Some(true));
    run(&mut editor, FrameCommand::ShowNotes(Note::Ideas));
    assert_eq!(shown(&editor), [Note::Thoughts]);
}

#[test]
fn a_note_comes_to_the_chosen_step_walks_widens_and_goes() {
    let mut editor = sample();
    let (id, step) = placed(&editor, 3);
    choose(&mut editor, Thing::Touchpoint(id));
    run(&mut editor, FrameCommand::AddNote);
    let Selection::Thing(Thing::FreeNote(id)) = editor.selection().clone() else { panic!("a note is chosen") };
    let span = |editor: &Editor| {
        let (_, note) = chosen::note(map(editor), &id).expect("the note");
        (note.from.clone(), note.to.clone())
    };
    assert_eq!(span(&editor), (step.clone(), step.clone()));
    run(&mut editor, FrameCommand::Widen { more: true });
    run(&mut editor, FrameCommand::Shift(Direction::Later));
    assert_eq!(span(&editor).0, {
        let steps: Vec<_> = map(&editor).phases.iter().flat_map(|phase| phase.steps.clone()).collect();
        steps[steps.iter().position(|it| *it == step).expect("it") + 1].clone()
    });
    run(&mut editor, FrameCommand::Widen { more: false });
    assert!(!FrameCommand::Widen { more: false }.is_enabled(&editor));
    run(&mut editor, FrameCommand::Remove);
    assert!(chosen::note(map(&editor), &id).is_none());
}

#[test]
fn what_is_in_use_goes_after_a_question_and_all_else_at_once() {
    let mut editor = sample();
    let touchpoint = map(&editor).touchpoints.iter().find(|it| it.owner.is_some()).expect("an owned one").clone();
    let owner = touchpoint.owner.clone().expect("an owner");
    let part = PartId::Owner(owner.clone());
    choose(&mut editor, Thing::Owner(owner.clone()));
    let before = map(&editor).clone();
    assert_eq!(editor.run(&Command::Frame(FrameCommand::Remove)), Some(Wish::AskWhatBecomes(part.clone())));
    assert!(*map(&editor) == before, "only asked");
    let removal = Removal::of(map(&editor), &part).expect("an owner");
    assert!(removal.touchpoints > 0 && removal.heirs.len() == before.owners.len() - 1);
    let heir = removal.heirs[0].id();
    run(&mut editor, FrameCommand::RemoveWith { part: part.clone(), heir: Some(heir.clone()) });
    let now = map(&editor).touchpoint(&touchpoint.id).and_then(|it| it.owner.clone());
    assert_eq!(now.map(PartId::Owner), Some(heir));
    assert_eq!(*editor.selection(), Selection::Nothing);
    run(&mut editor, FrameCommand::AddOwner);
    run(&mut editor, FrameCommand::Remove);
    assert!(!FrameCommand::RemovePart(part).is_enabled(&editor), "it has gone already");
}

#[test]
fn a_phase_that_goes_proposes_its_neighbour_and_a_lane_its_own() {
    let editor = sample();
    let map = map(&editor);
    let removal = |part| Removal::of(map, &part).expect("a part");
    let phase = removal(PartId::Phase(map.phases[1].id.clone()));
    let neighbours: Vec<PartId> = [0, 2].map(|at| PartId::Phase(map.phases[at].id.clone())).into();
    assert_eq!(phase.heirs.iter().map(|heir| heir.id()).collect::<Vec<_>>(), neighbours);
    assert_eq!(phase.proposed(map), Some(neighbours[0].clone()));
    let lanes: Vec<_> = map.lanes.iter().filter(|it| matches!(it.kind, LaneKind::Touchpoints { .. })).collect();
    let last = removal(PartId::Lane(lanes[lanes.len() - 1].id.clone()));
    assert_eq!(last.proposed(map), Some(PartId::Lane(lanes[lanes.len() - 2].id.clone())));
    assert_eq!(removal(PartId::Owner(map.owners[0].id.clone())).proposed(map), None);
}

#[test]
fn a_coupled_journey_consists_of_what_is_chosen_and_free() {
    let mut editor = editor_of(random_map(2, 5, 30, 1));
    let coupled: Vec<_> = map(&editor).coupled_journeys.iter().flat_map(|it| it.touchpoints.clone()).collect();
    let all: Vec<_> = map(&editor).placed().iter().map(|it| it.touchpoint.id.clone()).collect();
    let free: Vec<_> = all.iter().filter(|id| !coupled.contains(id)).take(2).cloned().collect();
    assert!(!FrameCommand::AddCoupledJourney.is_enabled(&editor), "of nothing");
    editor.select(Selection::of(coupled.iter().take(1).cloned().chain(free.iter().rev().cloned())));
    run(&mut editor, FrameCommand::AddCoupledJourney);
    assert_eq!(map(&editor).coupled_journeys.last().expect("a journey").touchpoints, free, "in the customers' order");
    assert!(!coupled.is_empty());
}

#[test]
fn recolouring_keeps_owners_apart() {
    let mut editor = sample();
    let owner = map(&editor).owners[0].clone();
    choose(&mut editor, Thing::Owner(owner.id.clone()));
    for _ in 0..20 {
        run(&mut editor, FrameCommand::NextColour);
        let colours: Vec<Colour> = map(&editor).owners.iter().map(|owner| owner.colour).collect();
        assert!(colours.iter().enumerate().all(|(i, colour)| !colours[..i].contains(colour)), "{colours:?}");
    }
    run(&mut editor, FrameCommand::Recolour(Colour::Place(11)));
    assert!(!FrameCommand::Recolour(Colour::Place(11)).is_enabled(&editor));
}

#[test]
fn a_header_that_is_dragged_makes_the_same_change() {
    let editor = sample();
    let map = map(&editor);
    let part = PartId::Phase(map.phases[0].id.clone());
    let to_end = move_part(map, &part, 99).expect("a move");
    assert_eq!(to_end.edit, Edit::Move { part: part.clone(), to: map.phases.len() - 1 });
    assert_eq!(to_end.label, Label::one("did-move", map.phases[0].name.clone()));
    assert_eq!(move_part(map, &part, 0), None::<Change>);
}
