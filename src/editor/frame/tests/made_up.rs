//! Commands made up from numbers, on maps made up from numbers.

use super::*;
use proptest::prelude::*;

/// A command made up from numbers.
fn made_up(kind: u8, a: usize) -> FrameCommand {
    let direction = if a.is_multiple_of(2) { Direction::Earlier } else { Direction::Later };
    match kind % 25 {
        0 => FrameCommand::AddPhase,
        1 => FrameCommand::AppendPhase,
        2 => FrameCommand::DuplicatePhase { with_touchpoints: a.is_multiple_of(2) },
        3 => FrameCommand::AssignStage(Stage::ALL[a % 3]),
        4 => FrameCommand::AddTransition,
        5 => FrameCommand::InsertStep(direction),
        6 => FrameCommand::RemoveStep,
        7 => FrameCommand::ShiftStep(direction),
        8 => FrameCommand::Widen { more: a.is_multiple_of(2) },
        9 => FrameCommand::AddLane(LaneChoice::ALL[a % LaneChoice::ALL.len()]),
        10 => FrameCommand::AppendLane(LaneChoice::ALL[a % LaneChoice::ALL.len()]),
        11 => FrameCommand::ShowNotes(Note::ALL[a % Note::ALL.len()]),
        12 => FrameCommand::AddNote,
        13 => FrameCommand::AddPersona,
        14 => FrameCommand::AddOwner,
        15 => FrameCommand::AddChannel,
        16 => FrameCommand::AddCoupledJourney,
        17 => FrameCommand::AddWorkshop,
        18 => FrameCommand::NextColour,
        19 => FrameCommand::Recolour(Colour::Place((a % 12) as u8)),
        20 | 21 => FrameCommand::Shift(direction),
        22 => FrameCommand::Remove,
        23 => FrameCommand::MergeTouchpoints,
        _ => FrameCommand::SplitTouchpoint,
    }
}

fn chosen_at(map: &JourneyMap, kind: u8, at: usize) -> Selection {
    fn pick<T>(things: &[T], at: usize) -> Option<&T> {
        (!things.is_empty()).then(|| &things[at % things.len()])
    }
    let steps: Vec<StepId> = map.phases.iter().flat_map(|phase| phase.steps.clone()).collect();
    let touchpoint = |at| pick(&map.touchpoints, at).map(|it| it.id.clone());
    let thing = match kind % 10 {
        0 => pick(&map.phases, at).map(|it| Thing::Phase(it.id.clone())),
        1 => pick(&steps, at).map(|it| Thing::Step(it.clone())),
        2 => pick(&map.lanes, at).map(|it| Thing::Lane(it.id.clone())),
        3 => pick(&map.owners, at).map(|it| Thing::Owner(it.id.clone())),
        4 => pick(&map.personas, at).map(|it| Thing::Persona(it.id.clone())),
        5 => pick(&map.channels, at).map(|it| Thing::Channel(it.id.clone())),
        6 => pick(&map.coupled_journeys, at).map(|it| Thing::CoupledJourney(it.id.clone())),
        7 => map.lanes.iter().find_map(|lane| match &lane.kind {
            LaneKind::Notes { notes, .. } => pick(notes, at).map(|note| Thing::FreeNote(note.id.clone())),
            LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => None,
        }),
        _ => return Selection::of(touchpoint(at).into_iter().chain(touchpoint(at / 3))),
    };
    thing.map_or(Selection::Nothing, Selection::Thing)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_enabled_is_one_sound_step_and_all_of_it_can_be_taken_back(
        seed in any::<u64>(),
        tries in prop::collection::vec((any::<u8>(), any::<u8>(), 0usize..1000), 1..25),
    ) {
        let start = random_map(seed, 4, 25, 2);
        let mut editor = editor_of(start.clone());
        for (kind, of, at) in tries {
            editor.select(chosen_at(map(&editor), of, at));
            let mut command = made_up(kind, at);
            let (done, enabled) = (steps_done(&editor), command.is_enabled(&editor));
            let wish = editor.run(&Command::Frame(command.clone()));
            if let Some(Wish::AskWhatBecomes(part)) = wish {
                let removal = Removal::of(map(&editor), &part).expect("it is there");
                let heir = removal.heirs.get(at % (removal.heirs.len() + 1)).map(|heir| heir.id());
                command = FrameCommand::RemoveWith { part, heir };
                prop_assert_eq!(steps_done(&editor), done);
                editor.run(&Command::Frame(command.clone()));
            }
            if let Some(crate::edit::EditError::MeasuredApart(..)) = editor.refusal() {
                // Touchpoints that were asked different questions are not one, which only the merge itself finds out.
                prop_assert_eq!(&command, &FrameCommand::MergeTouchpoints);
                prop_assert_eq!(steps_done(&editor), done);
                editor.dismiss_refusal();
                continue;
            }
            prop_assert_eq!(editor.refusal(), None, "{:?}", command);
            if steps_done(&editor) == done {
                // A transition of which something is said already is only chosen.
                prop_assert!(!enabled || command == FrameCommand::AddTransition, "{:?}", command);
            } else {
                prop_assert_eq!(steps_done(&editor), done + 1, "{:?}", command);
            }
            prop_assert_eq!(map(&editor).check(), [], "{:?}", command);
        }
        editor.run(&Command::Step(StepCommand::GoTo(0)));
        prop_assert!(*map(&editor) == start);
    }
}
