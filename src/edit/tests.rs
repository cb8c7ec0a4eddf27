use super::*;
use crate::model::LaneKind;
use crate::model::{
    CoupledJourney, CoupledJourneyId, EmotionLevel, ForWhom, FreeNote, IntendedExperience, Lane, LaneId, NoteId, Owner,
    OwnerId, Persona, Phase, Rank, Stage,
};
use crate::random_map::random_map;
use proptest::prelude::*;

fn map() -> JourneyMap {
    let lane =
        |id: &str, kind| Arc::new(Lane { id: LaneId::new(id), name: id.into(), description: String::new(), kind });
    let mut phase = Phase::new(PhaseId::new("valg"), "Valg", Stage::Before);
    phase.steps = vec![StepId::new("s1"), StepId::new("s2")];
    JourneyMap {
        phases: vec![Arc::new(phase)],
        lanes: vec![lane("web", LaneKind::Touchpoints { channel: None }), lane("humoer", LaneKind::Emotions)],
        personas: vec![Arc::new(Persona::new(PersonaId::new("anna"), "Anna", Default::default()))],
        touchpoints: ["a", "b"].map(|id| Arc::new(Touchpoint::new(TouchpointId::new(id), id))).into(),
        ..JourneyMap::default()
    }
}

fn at(step: &str, lane: &str) -> Edit {
    let place = Place::At { step: StepId::new(step), lane: LaneId::new(lane), rank: Rank::default() };
    Edit::Place { touchpoint: TouchpointId::new("b"), place }
}

#[test]
fn a_touchpoint_moves_and_all_others_are_shared() {
    let before = map();
    let after = apply(&before, &at("s2", "web")).expect("a place");
    assert!(!after.touchpoints[1].place.is_inventory() && before.touchpoints[1].place.is_inventory());
    assert!(Arc::ptr_eq(&before.touchpoints[0], &after.touchpoints[0]));
    assert_eq!(after.check(), []);
}

#[test]
fn an_emotion_is_said_and_unsaid() {
    let say = |emotion| Edit::Emotion { touchpoint: TouchpointId::new("a"), persona: PersonaId::new("anna"), emotion };
    let felt = Emotion::Felt { level: EmotionLevel::HIGHEST, thought: String::new() };
    let after = apply(&map(), &say(Some(felt.clone()))).expect("a persona");
    assert_eq!(after.touchpoints[0].emotions.of(&PersonaId::new("anna")), Some(&felt));
    assert_eq!(apply(&after, &say(None)), Ok(map()));
}

#[test]
fn what_cannot_be_is_refused() {
    assert_eq!(apply(&map(), &at("s9", "web")), Err(EditError::Missing(Kind::Step, "s9".into())));
    assert_eq!(apply(&map(), &at("s1", "luft")), Err(EditError::Missing(Kind::Lane, "luft".into())));
    assert_eq!(apply(&map(), &at("s1", "humoer")), Err(EditError::NoTouchpointLane("humoer".into())));
    let nobody = Edit::Place { touchpoint: TouchpointId::new("x"), place: Place::Inventory };
    assert_eq!(apply(&map(), &nobody), Err(EditError::Missing(Kind::Touchpoint, "x".into())));
}

fn whole() -> JourneyMap {
    let mut map = map();
    let owner = |id: &str| Arc::new(Owner { id: OwnerId::new(id), name: id.into(), colour: Default::default() });
    map.owners = vec![owner("salg"), owner("drift")];
    let note = |id: &str, from: &str, to: &str| FreeNote {
        id: NoteId::new(id),
        text: id.into(),
        kind: None,
        from: StepId::new(from),
        to: StepId::new(to),
    };
    let notes = vec![note("lang", "s1", "s2"), note("kort", "s1", "s1")];
    map.lanes.push(Arc::new(Lane {
        id: LaneId::new("noter"),
        name: "Noter".into(),
        description: String::new(),
        kind: LaneKind::Notes { shows: Vec::new(), notes },
    }));
    let first = Arc::make_mut(&mut map.touchpoints[0]);
    first.place = Place::At { step: StepId::new("s1"), lane: LaneId::new("web"), rank: Rank::default() };
    first.owner = Some(OwnerId::new("salg"));
    let anna = PersonaId::new("anna");
    first.emotions.set(anna.clone(), Some(Emotion::Skips));
    first.intended = vec![
        IntendedExperience { text: "Rolig".into(), whom: ForWhom::Personas(vec![anna]), agreed_by: Vec::new() },
        IntendedExperience { text: "Tryg".into(), whom: ForWhom::Everyone, agreed_by: Vec::new() },
    ];
    let second = Arc::make_mut(&mut map.touchpoints[1]);
    second.return_of = Some(TouchpointId::new("a"));
    map.coupled_journeys = vec![Arc::new(CoupledJourney {
        id: CoupledJourneyId::new("tog"),
        name: "Toget".into(),
        run_by: String::new(),
        stance: None,
        touchpoints: vec![TouchpointId::new("a")],
        partnership: Default::default(),
    })];
    assert_eq!(map.check(), []);
    map
}

fn removed(part: PartId, heir: Option<PartId>) -> JourneyMap {
    apply(&whole(), &Edit::Remove { part, heir }).expect("it goes")
}

#[test]
fn what_a_removed_thing_held_goes_to_its_heir_or_nowhere() {
    let salg = || PartId::Owner(OwnerId::new("salg"));
    assert_eq!(removed(salg(), None).touchpoints[0].owner, None);
    let after = removed(salg(), Some(PartId::Owner(OwnerId::new("drift"))));
    assert_eq!(after.touchpoints[0].owner, Some(OwnerId::new("drift")));
    assert_eq!(after.owners.len(), 1);
    let lane = removed(PartId::Lane(LaneId::new("web")), None);
    assert!(lane.touchpoints[0].place.is_inventory());
    let wrong =
        Edit::Remove { part: PartId::Lane(LaneId::new("web")), heir: Some(PartId::Lane(LaneId::new("humoer"))) };
    assert_eq!(apply(&whole(), &wrong), Err(EditError::NoTouchpointLane("humoer".into())));
    let itself = Edit::Remove { part: salg(), heir: Some(salg()) };
    assert_eq!(apply(&whole(), &itself), Err(EditError::NoHeir("salg".into())));
}

#[test]
fn what_named_a_removed_thing_lets_it_go() {
    let after = removed(PartId::Touchpoint(TouchpointId::new("a")), None);
    assert_eq!(after.touchpoints[0].return_of, None);
    assert!(after.coupled_journeys[0].touchpoints.is_empty());
    let merged = removed(PartId::Touchpoint(TouchpointId::new("a")), Some(PartId::Touchpoint(TouchpointId::new("b"))));
    assert_eq!(merged.touchpoints[0].return_of, None, "not of itself");
    assert_eq!(merged.coupled_journeys[0].touchpoints, [TouchpointId::new("b")]);
    let after = removed(PartId::Persona(PersonaId::new("anna")), None);
    assert_eq!(after.touchpoints[0].emotions, Default::default());
    assert_eq!(after.touchpoints[0].intended.len(), 1);
}

#[test]
fn a_step_that_goes_takes_the_notes_that_span_nothing_else() {
    let gone = |heir| apply(&whole(), &Edit::RemoveStep { step: StepId::new("s1"), heir }).expect("a step");
    let after = gone(None);
    assert!(after.touchpoints[0].place.is_inventory());
    let LaneKind::Notes { notes, .. } = &after.lanes[2].kind else { panic!("notes") };
    assert_eq!(notes.len(), 1);
    assert_eq!((&notes[0].from, &notes[0].to), (&StepId::new("s2"), &StepId::new("s2")));
    let Place::At { step, .. } = &gone(Some(StepId::new("s2"))).touchpoints[0].place else { panic!("placed") };
    assert_eq!(*step, StepId::new("s2"));
}

#[test]
fn a_phase_takes_the_stage_of_those_around_it() {
    let mut map = JourneyMap::default();
    for (id, stage) in [("a", Stage::Before), ("b", Stage::Before), ("c", Stage::During), ("d", Stage::After)] {
        map.phases.push(Arc::new(Phase::new(PhaseId::new(id), id, stage)));
    }
    let moved = |id: &str, to| {
        let map = apply(&map, &Edit::Move { part: PartId::Phase(PhaseId::new(id)), to }).expect("a phase");
        assert_eq!(map.check(), []);
        map.phases.iter().map(|phase| (phase.id.to_string(), phase.stage)).collect::<Vec<_>>()
    };
    assert_eq!(moved("d", 0)[0], ("d".into(), Stage::Before));
    assert_eq!(moved("a", 3)[3], ("a".into(), Stage::After));
    assert_eq!(moved("c", 1)[1], ("c".into(), Stage::Before));
    assert_eq!(moved("b", 1)[1], ("b".into(), Stage::Before), "where it was");
    let mut phase = (*map.phases[0]).clone();
    phase.stage = Stage::During;
    let after = apply(&map, &Edit::Set(Part::Phase(Arc::new(phase)))).expect("a phase");
    assert_eq!(after.phases[1].stage, Stage::During, "those between go along");
}

/// A change to a map, made up from numbers; often one that cannot be.
fn made_up(map: &JourneyMap, kind: u8, a: usize, b: usize) -> Edit {
    fn pick<T: Clone>(things: &[T], at: usize) -> Option<T> {
        (!things.is_empty()).then(|| things[at % things.len()].clone())
    }
    let touchpoint = pick(&map.touchpoints, a).map_or(TouchpointId::new("none"), |it| it.id.clone());
    let phase = pick(&map.phases, a).map_or(PhaseId::new("none"), |it| it.id.clone());
    let other_phase = pick(&map.phases, b).map_or(PhaseId::new("none"), |it| it.id.clone());
    let steps: Vec<StepId> = map.phases.iter().flat_map(|phase| phase.steps.clone()).collect();
    let step = |at| pick(&steps, at).unwrap_or(StepId::new("none"));
    let lane = |at| pick(&map.lanes, at).map_or(LaneId::new("none"), |it| it.id.clone());
    let persona = pick(&map.personas, b).map_or(PersonaId::new("none"), |it| it.id.clone());
    let owner = |at| pick(&map.owners, at).map_or(OwnerId::new("none"), |it| it.id.clone());
    match kind % 14 {
        0 => Edit::Place { touchpoint, place: Place::At { step: step(b), lane: lane(b / 7), rank: Rank::default() } },
        1 => Edit::Emotion {
            touchpoint,
            persona,
            emotion: Some(Emotion::Felt { level: EmotionLevel::LOWEST, thought: String::new() }),
        },
        2 => Edit::Remove { part: PartId::Touchpoint(touchpoint), heir: None },
        3 => {
            Edit::Remove { part: PartId::Phase(phase), heir: b.is_multiple_of(2).then_some(PartId::Phase(other_phase)) }
        }
        4 => Edit::Remove { part: PartId::Lane(lane(a)), heir: b.is_multiple_of(2).then(|| PartId::Lane(lane(b))) },
        5 => Edit::Remove { part: PartId::Owner(owner(a)), heir: b.is_multiple_of(2).then(|| PartId::Owner(owner(b))) },
        6 => Edit::Remove { part: PartId::Persona(persona), heir: None },
        7 => Edit::Move { part: PartId::Phase(phase), to: b },
        8 => Edit::MoveStep { step: step(a), phase: other_phase, at: b % 5 },
        9 => Edit::RemoveStep { step: step(a), heir: b.is_multiple_of(2).then(|| step(b)) },
        10 => Edit::AddStep { phase, step: StepId::new(&format!("ny-{a}")), at: b % 5 },
        11 => Edit::Touchpoint { touchpoint: touchpoint.clone(), field: TouchpointField::ReturnOf(Some(touchpoint)) },
        12 => Edit::Add {
            part: Part::Touchpoint(Arc::new(Touchpoint::new(TouchpointId::new(&format!("ny-{b}")), "Ny"))),
            at: 0,
        },
        _ => Edit::Move { part: PartId::Lane(lane(a)), to: b % 9 },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn a_sound_map_stays_sound_whatever_is_tried(
        seed in any::<u64>(),
        tries in prop::collection::vec((any::<u8>(), 0usize..1000, 0usize..1000), 1..40),
    ) {
        let mut map = random_map(seed, 5, 40, 3);
        let start = map.clone();
        for (kind, a, b) in tries {
            let edit = made_up(&map, kind, a, b);
            let before = map.clone();
            match apply(&map, &edit) {
                Ok(after) => {
                    prop_assert_eq!(after.check(), [], "{:?}", edit);
                    prop_assert!(after.touchpoints.is_sorted_by(|a, b| a.id < b.id));
                    prop_assert!(map == before);
                    map = after;
                }
                Err(_) => prop_assert!(map == before),
            }
        }
        prop_assert_eq!(start.check(), []);
    }
}
