//! Touchpoints that become one or two, or are there once more: what is said of them, and what was measured.

use super::*;
use crate::edit::EditError;
use crate::editor::{CardCommand, ClipCommand};
use crate::model::{Csat, CsatRound};

#[test]
fn merging_keeps_what_was_said_and_who_named_it() {
    let mut map = random_map(11, 5, 30, 2);
    let ids: Vec<TouchpointId> = map.touchpoints.iter().take(3).map(|it| it.id.clone()).collect();
    let persona = map.personas[0].id.clone();
    let felt = Emotion::Felt { level: EmotionLevel::LOWEST, thought: "Nej!".into() };
    let edit = |map: &mut JourneyMap, at: usize, change: &dyn Fn(&mut Touchpoint)| {
        change(Arc::make_mut(&mut map.touchpoints[at]));
    };
    for at in 0..map.touchpoints.len() {
        edit(&mut map, at, &|it| it.return_of = None);
    }
    edit(&mut map, 0, &|it| {
        it.when = String::new();
        it.pain_points = vec!["kø".into()];
        it.emotions.set(persona.clone(), None);
        it.return_of = Some(ids[2].clone());
    });
    edit(&mut map, 1, &|it| {
        it.when = "mandag".into();
        it.pain_points = vec!["kø".into(), "støj".into()];
        it.emotions.set(persona.clone(), Some(felt.clone()));
    });
    // The third is a return of the second, which the first takes in: that would be a circle.
    edit(&mut map, 2, &|it| it.return_of = Some(ids[1].clone()));
    assert_eq!(map.check(), []);
    let mut editor = editor_of(map);
    editor.select(Selection::of(ids[..2].iter().cloned()));
    run(&mut editor, FrameCommand::MergeTouchpoints);
    let one = self::map(&editor).touchpoint(&ids[0]).expect("the first");
    assert_eq!((one.when.as_str(), one.pain_points.as_slice()), ("mandag", &["kø".to_owned(), "støj".to_owned()][..]));
    assert_eq!(one.emotions.of(&persona), Some(&felt));
    assert_eq!(one.return_of, None);
    assert_eq!(self::map(&editor).touchpoint(&ids[2]).expect("the third").return_of, Some(ids[0].clone()));
    assert!(self::map(&editor).touchpoint(&ids[1]).is_none());
    assert_eq!(editor.selection().touchpoint(), Some(&ids[0]));
    assert!(!FrameCommand::MergeTouchpoints.is_enabled(&editor), "one is none too few");
}

#[test]
fn splitting_puts_the_second_half_into_the_next_step() {
    let mut editor = sample();
    let (id, step) = placed(&editor, 0);
    choose(&mut editor, Thing::Touchpoint(id.clone()));
    run(&mut editor, FrameCommand::SplitTouchpoint);
    let first = map(&editor).touchpoint(&id).expect("the first").clone();
    let second = map(&editor).touchpoint(editor.selection().touchpoint().expect("chosen")).expect("the second");
    assert_eq!(second.title, format!("{} (2)", first.title));
    assert_eq!((&second.owner, &second.channel), (&first.owner, &first.channel));
    let (Place::At { step: next, lane, .. }, Place::At { lane: row, .. }) = (&second.place, &first.place) else {
        panic!("both are placed")
    };
    let (phase, at) = map(&editor).phase_of_step(&step).expect("its step");
    assert_eq!((next, lane), (&phase.steps[at + 1], row));
    run(&mut editor, FrameCommand::SplitTouchpoint);
    let third = map(&editor).touchpoint(editor.selection().touchpoint().expect("chosen")).expect("the third");
    assert_eq!(third.title, format!("{} (3)", first.title), "not (2) (2)");
}

/// The first touchpoints that have a place, measured with these questions and answers.
fn measured(csats: &[(&str, Vec<u32>)]) -> (Editor, Vec<TouchpointId>) {
    let mut map = random_map(11, 5, 30, 2);
    let ids: Vec<TouchpointId> = map.placed().iter().take(csats.len()).map(|it| it.touchpoint.id.clone()).collect();
    for (id, (question, counts)) in ids.iter().zip(csats) {
        let touchpoint = map.touchpoints.iter_mut().find(|it| it.id == *id).expect("it");
        let rounds = vec![CsatRound { date: None, counts: counts.clone(), comments: vec!["Fint".into()] }];
        let csat = Csat { question: (*question).to_owned(), target: None, rounds };
        (Arc::make_mut(touchpoint).csat, Arc::make_mut(touchpoint).return_of) = (csat, None);
    }
    let mut editor = editor_of(map);
    editor.select(Selection::of(ids.iter().cloned()));
    (editor, ids)
}

#[test]
fn touchpoints_measured_in_one_way_have_one_series_once_they_are_one() {
    let (mut editor, ids) = measured(&[("How was it?", vec![1, 2, 3]), (" How was it?", vec![0, 0, 9])]);
    run(&mut editor, FrameCommand::MergeTouchpoints);
    let csat = &map(&editor).touchpoint(&ids[0]).expect("the first").csat;
    assert_eq!(csat.rounds.iter().map(|round| round.counts[2]).collect::<Vec<_>>(), [3, 9]);
}

#[test]
fn touchpoints_measured_in_two_ways_stay_two_and_people_are_told() {
    let two_ways = [
        [("How was it?", vec![1, 2, 3]), ("Was it quick?", vec![0, 0, 9])],
        [("How was it?", vec![1, 2, 3]), ("How was it?", vec![0, 0, 0, 0, 9])],
    ];
    for csats in two_ways {
        let (mut editor, ids) = measured(&csats);
        let before = map(&editor).clone();
        editor.run(&Command::Frame(FrameCommand::MergeTouchpoints));
        let titles = [0, 1].map(|at| before.touchpoint(&ids[at]).expect("it").title.clone());
        let [one, other] = titles;
        assert_eq!(editor.refusal(), Some(&EditError::MeasuredApart(one, other)));
        assert!(*map(&editor) == before && steps_done(&editor) == 0);
    }
}

#[test]
fn what_was_measured_stays_where_it_was_measured() {
    let with_answers = |editor: &Editor| map(editor).touchpoints.iter().filter(|it| !it.csat.rounds.is_empty()).count();
    let ways: [&dyn Fn(&mut Editor); 3] = [
        &|editor| {
            editor.run(&Command::Card(CardCommand::Duplicate));
        },
        &|editor| {
            let Some(Wish::CopyText(text)) = editor.run(&Command::Clip(ClipCommand::Copy)) else { panic!("a text") };
            editor.run(&Command::Clip(ClipCommand::Insert(text)));
        },
        &|editor| {
            let id = editor.selection().touchpoint().expect("chosen").clone();
            let (step, _) = map(editor).touchpoint(&id).expect("it").place.cell().expect("placed");
            let phase = map(editor).phase_of_step(step).expect("its phase").0.id.clone();
            choose(editor, Thing::Phase(phase));
            editor.run(&Command::Frame(FrameCommand::DuplicatePhase { with_touchpoints: true }));
        },
    ];
    for (way, copy) in ways.iter().enumerate() {
        let (mut editor, ids) = measured(&[("How was it?", vec![1, 2, 3])]);
        let (answered, count) = (with_answers(&editor), map(&editor).touchpoints.len());
        copy(&mut editor);
        assert!(map(&editor).touchpoints.len() > count, "{way}");
        assert_eq!(with_answers(&editor), answered, "{way}");
        let asked = map(&editor).touchpoints.iter().filter(|it| it.csat.question == "How was it?").count();
        assert_eq!(asked, 2, "{way}: the question goes along");
        assert_eq!(map(&editor).touchpoint(&ids[0]).expect("it").csat.rounds.len(), 1, "{way}");
    }
}

#[test]
fn on_another_map_a_copy_and_on_its_own_what_was_cut_keep_their_measures() {
    let (mut editor, ids) = measured(&[("How was it?", vec![1, 2, 3])]);
    let Some(Wish::CopyText(text)) = editor.run(&Command::Clip(ClipCommand::Copy)) else { panic!("a text") };
    let own = map(&editor).clone();
    editor.open(JourneyMap::default(), Origin::New);
    editor.run(&Command::Clip(ClipCommand::Insert(text)));
    assert_eq!(map(&editor).touchpoints[0].csat, own.touchpoint(&ids[0]).expect("it").csat);
    editor.open(own.clone(), Origin::New);
    editor.select(Selection::of(ids.iter().cloned()));
    let Some(Wish::CopyText(text)) = editor.run(&Command::Clip(ClipCommand::Cut)) else { panic!("a text") };
    editor.run(&Command::Clip(ClipCommand::Insert(text)));
    assert_eq!(map(&editor).touchpoint(&ids[0]).expect("it").csat, own.touchpoint(&ids[0]).expect("it").csat);
}
