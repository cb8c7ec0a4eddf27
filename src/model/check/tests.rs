//! Each thing that cannot be is found, and only that.

use super::*;
use crate::model::*;
use crate::words::{Date, Language, Say, Words};
use std::sync::Arc;

/// A small map with something of everything.
fn map() -> JourneyMap {
    let mut map = JourneyMap::default();
    let mut phase = Phase::new(PhaseId::new("koeb"), "Køb", Stage::During);
    phase.steps = vec![StepId::new("s1"), StepId::new("s2")];
    map.phases.push(Arc::new(phase));
    let note = FreeNote {
        id: NoteId::new("n1"),
        text: String::new(),
        kind: None,
        from: StepId::new("s1"),
        to: StepId::new("s2"),
    };
    for (id, kind) in [
        ("web", LaneKind::Touchpoints { channel: None }),
        ("humoer", LaneKind::Emotions),
        ("noter", LaneKind::Notes { shows: Note::ALL.to_vec(), notes: vec![note] }),
    ] {
        map.lanes.push(Arc::new(Lane { id: LaneId::new(id), name: id.into(), description: String::new(), kind }));
    }
    map.owners.push(Arc::new(Owner { id: OwnerId::new("it"), name: "IT".into(), colour: Colour::Place(1) }));
    for id in ["anna", "holm"] {
        let mut persona = Persona::new(PersonaId::new(id), id, Colour::Place(0));
        persona.share = Share::new(50);
        map.personas.push(Arc::new(persona));
    }
    for (id, title) in [("betaler", "Betaler"), ("henter", "Henter"), ("spoerger", "Spørger")] {
        map.touchpoints.push(Arc::new(Touchpoint::new(TouchpointId::new(id), title)));
    }
    let touchpoint = Arc::make_mut(&mut map.touchpoints[0]);
    touchpoint.place = Place::At { step: StepId::new("s1"), lane: LaneId::new("web"), rank: Default::default() };
    touchpoint.csat.rounds = vec![csat(3, Some(1)), csat(3, None), csat(3, Some(1))];
    touchpoint.improvements.push(improvement("i1"));
    Arc::make_mut(&mut map.touchpoints[1]).return_of = Some(TouchpointId::new("spoerger"));
    map.coupled_journeys.push(Arc::new(journey("tog", &["henter"])));
    map.nps.target = Some(-100);
    map.nps.rounds = vec![nps(11, None), nps(11, Some(2))];
    map.workshops.push(Arc::new(Workshop {
        id: WorkshopId::new("w1"),
        name: "Første".into(),
        date: None,
        participants: Vec::new(),
        decisions: Vec::new(),
        parked: Vec::new(),
    }));
    map.linked_maps.push(link("../andet.ron"));
    map
}

fn day(day: u8) -> Option<Date> {
    Date::new(2026, 1, day)
}

fn csat(answers: usize, on: Option<u8>) -> CsatRound {
    CsatRound { date: on.and_then(day), counts: vec![1; answers], comments: Vec::new() }
}

fn nps(answers: usize, on: Option<u8>) -> NpsRound {
    NpsRound {
        date: on.and_then(day),
        counts: vec![1; answers],
        promoters_say: Vec::new(),
        passives_say: Vec::new(),
        detractors_say: Vec::new(),
    }
}

fn improvement(id: &str) -> Improvement {
    Improvement {
        id: ImprovementId::new(id),
        title: "Skriv gebyret først".into(),
        state: ImprovementState::Idea,
        feasibility: None,
        effect: None,
        person: String::new(),
        due: None,
        measure: String::new(),
        lesson: String::new(),
    }
}

fn journey(id: &str, touchpoints: &[&str]) -> CoupledJourney {
    CoupledJourney {
        id: CoupledJourneyId::new(id),
        name: "Tog".into(),
        run_by: String::new(),
        stance: None,
        touchpoints: touchpoints.iter().map(|id| TouchpointId::new(id)).collect(),
        partnership: PartnershipSheet::default(),
    }
}

fn link(path: &str) -> LinkedMap {
    LinkedMap { title: "Et andet kort".into(), path: path.into() }
}

/// What is found wrong in a map: its way, what it is about, and the fault.
fn found(map: &JourneyMap) -> Vec<(String, Kind, InconsistencyKind)> {
    let way = |path: &[Spot]| {
        let spots: Vec<String> = path
            .iter()
            .map(|spot| match spot {
                Spot::Field(name) => (*name).to_owned(),
                Spot::Index(index) => index.to_string(),
                Spot::Key(key) => format!("{{{key}}}"),
            })
            .collect();
        spots.join("/")
    };
    map.check().into_iter().map(|found| (way(&found.path), found.about.0, found.kind)).collect()
}

/// What is found wrong in the small map after a change: exactly one thing.
fn wrong(change: impl FnOnce(&mut JourneyMap)) -> (String, Kind, InconsistencyKind) {
    let mut map = map();
    change(&mut map);
    let mut found = found(&map);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// What is found wrong after a change to the first touchpoint: the way from it, and the fault.
fn wrong_touchpoint(change: impl FnOnce(&mut Touchpoint)) -> (String, InconsistencyKind) {
    let (way, kind, fault) = wrong(|map| change(Arc::make_mut(&mut map.touchpoints[0])));
    assert_eq!(kind, Kind::Touchpoint);
    (way.strip_prefix("touchpoints/0/").expect("in the first touchpoint").to_owned(), fault)
}

fn missing(kind: Kind) -> InconsistencyKind {
    InconsistencyKind::Missing(kind, "x".into())
}

#[test]
fn a_sound_map_has_nothing_to_report() {
    assert_eq!(map().check(), []);
}

#[test]
fn touchpoints_name_only_what_there_is() {
    let x = || vec![PersonaId::new("anna"), PersonaId::new("x")];
    let placed = |step, lane| Place::At { step: StepId::new(step), lane: LaneId::new(lane), rank: Default::default() };
    for (found, way, kind) in [
        (wrong_touchpoint(|t| t.owner = Some(OwnerId::new("x"))), "owner", Kind::Owner),
        (wrong_touchpoint(|t| t.channel = Some(ChannelId::new("x"))), "channel", Kind::Channel),
        (wrong_touchpoint(|t| t.place = placed("x", "web")), "place/step", Kind::Step),
        (wrong_touchpoint(|t| t.place = placed("s1", "x")), "place/lane", Kind::Lane),
        (wrong_touchpoint(|t| t.return_of = Some(TouchpointId::new("x"))), "return_of", Kind::Touchpoint),
        (
            wrong_touchpoint(|t| t.emotions.set(PersonaId::new("x"), Some(Emotion::Skips))),
            "emotions/{x}",
            Kind::Persona,
        ),
        (wrong_touchpoint(|t| t.moment_of_truth = MomentOfTruth::Personas(x())), "moment_of_truth/0/1", Kind::Persona),
        (
            wrong_touchpoint(|t| {
                let whom = ForWhom::Personas(x());
                t.intended.push(IntendedExperience { text: "Ro".into(), whom, agreed_by: Vec::new() });
            }),
            "intended/0/whom/0/1",
            Kind::Persona,
        ),
    ] {
        assert_eq!(found, (way.to_owned(), missing(kind)));
    }
    let found = wrong_touchpoint(|t| t.place = placed("s1", "humoer"));
    assert_eq!(found, ("place/lane".into(), InconsistencyKind::NoTouchpointLane("humoer".into())));
}

#[test]
fn everything_else_names_only_what_there_is() {
    let notes = |map: &mut JourneyMap, change: &dyn Fn(&mut FreeNote)| {
        let LaneKind::Notes { notes, .. } = &mut Arc::make_mut(&mut map.lanes[2]).kind else { panic!("a notes lane") };
        change(&mut notes[0]);
    };
    let found = wrong(|map| notes(map, &|note| note.from = StepId::new("x")));
    assert_eq!(found, ("lanes/2/kind/notes/0/from".into(), Kind::Note, missing(Kind::Step)));
    let found = wrong(|map| notes(map, &|note| note.to = StepId::new("x")));
    assert_eq!(found, ("lanes/2/kind/notes/0/to".into(), Kind::Note, missing(Kind::Step)));
    let back = wrong(|map| {
        notes(map, &|note| (note.from, note.to) = (StepId::new("s2"), StepId::new("s1")));
    });
    assert_eq!(back, ("lanes/2/kind/notes/0/to".into(), Kind::Note, InconsistencyKind::EndsBeforeItBegins));

    let found = wrong(|map| {
        Arc::make_mut(&mut map.lanes[0]).kind = LaneKind::Touchpoints { channel: Some(ChannelId::new("x")) };
    });
    assert_eq!(found, ("lanes/0/kind/channel".into(), Kind::Lane, missing(Kind::Channel)));
    let found = wrong(|map| Arc::make_mut(&mut map.coupled_journeys[0]).touchpoints.push(TouchpointId::new("x")));
    assert_eq!(found, ("coupled_journeys/0/touchpoints/1".into(), Kind::CoupledJourney, missing(Kind::Touchpoint)));
}

#[test]
fn ids_are_there_once() {
    let mut twice = map();
    twice
        .phases
        .push(Arc::new(Phase { steps: vec![StepId::new("s3"), StepId::new("s1")], ..Phase::clone(&twice.phases[0]) }));
    twice.lanes.push(twice.lanes[2].clone());
    twice.owners.push(twice.owners[0].clone());
    let channel = Arc::new(Channel { id: ChannelId::new("net"), name: "Nettet".into(), icon: ChannelIcon::Web });
    twice.channels = vec![channel.clone(), channel];
    twice.personas.push(Arc::new(Persona::new(PersonaId::new("anna"), "Anna", Colour::Place(0))));
    let again = Touchpoint { return_of: None, ..Touchpoint::clone(&twice.touchpoints[0]) };
    twice.touchpoints.push(Arc::new(again));
    twice.coupled_journeys.push(Arc::new(journey("tog", &[])));
    twice.workshops.push(twice.workshops[0].clone());
    let found = found(&twice);
    let expected = [
        ("phases/1/id", Kind::Phase, "koeb"),
        ("phases/1/steps/1", Kind::Phase, "s1"),
        ("lanes/3/id", Kind::Lane, "noter"),
        ("lanes/3/kind/notes/0/id", Kind::Note, "n1"),
        ("owners/1/id", Kind::Owner, "it"),
        ("channels/1/id", Kind::Channel, "net"),
        ("personas/2/id", Kind::Persona, "anna"),
        ("touchpoints/3/id", Kind::Touchpoint, "betaler"),
        ("touchpoints/3/improvements/0/id", Kind::Improvement, "i1"),
        ("coupled_journeys/1/id", Kind::CoupledJourney, "tog"),
        ("workshops/1/id", Kind::Workshop, "w1"),
    ];
    let expected = expected.map(|(way, kind, id)| (way.to_owned(), kind, InconsistencyKind::DuplicateId(id.into())));
    assert_eq!(found, expected);
}

#[test]
fn ids_say_something() {
    let found = wrong(|map| {
        let improvement = improvement("");
        Arc::make_mut(&mut map.touchpoints[2]).improvements.push(improvement);
    });
    assert_eq!(found, ("touchpoints/2/improvements/0/id".into(), Kind::Improvement, InconsistencyKind::EmptyId));
    let found = wrong(|map| Arc::make_mut(&mut map.phases[0]).steps.push(StepId::new("")));
    assert_eq!(found, ("phases/0/steps/2".into(), Kind::Phase, InconsistencyKind::EmptyId));
}

#[test]
fn stages_come_in_order_and_colours_from_the_palette() {
    let found = wrong(|map| map.phases.push(Arc::new(Phase::new(PhaseId::new("foer"), "", Stage::Before))));
    assert_eq!(found, ("phases/1/stage".into(), Kind::Phase, InconsistencyKind::StageOutOfOrder));
    let none = InconsistencyKind::NoSuchColour(PALETTE_PLACES);
    let found = wrong(|map| Arc::make_mut(&mut map.owners[0]).colour = Colour::Place(PALETTE_PLACES));
    assert_eq!(found, ("owners/0/colour".into(), Kind::Owner, none.clone()));
    let found = wrong(|map| Arc::make_mut(&mut map.personas[1]).colour = Colour::Place(PALETTE_PLACES));
    assert_eq!(found, ("personas/1/colour".into(), Kind::Persona, none));
}

#[test]
fn personas_stand_for_no_more_than_all_customers() {
    let found = wrong(|map| {
        for name in ["ib", "bo"] {
            let mut persona = Persona::new(PersonaId::new(name), name, Colour::Place(0));
            persona.share = Share::new(7);
            map.personas.push(Arc::new(persona));
        }
    });
    assert_eq!(found, ("personas/2/share".into(), Kind::Persona, InconsistencyKind::SharesBeyondAll(114)));
}

#[test]
fn a_return_visit_leads_to_a_first_one() {
    let visits = |of: &[(usize, &str)]| {
        let mut map = map();
        for (i, id) in of {
            Arc::make_mut(&mut map.touchpoints[*i]).return_of = Some(TouchpointId::new(id));
        }
        found(&map).into_iter().map(|(way, _, fault)| (way, fault)).collect::<Vec<_>>()
    };
    let circle = |i| (format!("touchpoints/{i}/return_of"), InconsistencyKind::ReturnOfItself);
    assert_eq!(visits(&[(0, "henter")]), []);
    assert_eq!(visits(&[(2, "spoerger")]), [circle(2)]);
    assert_eq!(visits(&[(2, "henter")]), [circle(1)]);
    assert_eq!(visits(&[(2, "betaler"), (0, "henter")]), [circle(0)]);
    // One that leads into a circle is not on it, and there can be several.
    assert_eq!(visits(&[(0, "henter"), (2, "spoerger")]), [circle(2)]);
    assert_eq!(visits(&[(0, "betaler"), (2, "henter")]), [circle(0), circle(1)]);
}

#[test]
fn a_series_keeps_its_scale_and_goes_forward() {
    use InconsistencyKind::*;
    let wrong_rounds = |rounds: Vec<CsatRound>| wrong_touchpoint(|touchpoint| touchpoint.csat.rounds = rounds);
    assert_eq!(wrong_rounds(vec![csat(1, None)]), ("csat/rounds/0/counts".into(), CsatScale(1)));
    assert_eq!(wrong_rounds(vec![csat(5, None), csat(12, None)]), ("csat/rounds/1/counts".into(), CsatScale(12)));
    let changes = CsatScaleChanges { answers: 7, first: 5 };
    assert_eq!(wrong_rounds(vec![csat(5, None), csat(7, None)]), ("csat/rounds/1/counts".into(), changes));
    let back = vec![csat(5, Some(3)), csat(5, None), csat(5, Some(2))];
    assert_eq!(wrong_rounds(back), ("csat/rounds/2/date".into(), DateGoesBack));

    let found = wrong(|map| map.nps.rounds.push(nps(10, None)));
    assert_eq!(found, ("nps/rounds/2/counts".into(), Kind::Map, NpsScale(10)));
    let found = wrong(|map| map.nps.rounds.push(nps(11, Some(1))));
    assert_eq!(found, ("nps/rounds/2/date".into(), Kind::Map, DateGoesBack));
    for target in [-101, 101] {
        let found = wrong(|map| map.nps.target = Some(target));
        assert_eq!(found, ("nps/target".into(), Kind::Map, NpsTarget(target)));
    }
}

#[test]
fn a_touchpoint_belongs_to_one_coupled_journey() {
    let twice = InconsistencyKind::CoupledTwice { touchpoint: "henter".into(), journey: "Tog".into() };
    let found = wrong(|map| map.coupled_journeys.push(Arc::new(journey("bus", &["betaler", "henter"]))));
    assert_eq!(found, ("coupled_journeys/1/touchpoints/1".into(), Kind::CoupledJourney, twice.clone()));
    let found = wrong(|map| Arc::make_mut(&mut map.coupled_journeys[0]).touchpoints.push(TouchpointId::new("henter")));
    assert_eq!(found, ("coupled_journeys/0/touchpoints/1".into(), Kind::CoupledJourney, twice));
}

#[test]
fn links_lead_from_the_maps_folder() {
    let bad = InconsistencyKind::LinkNotRelative("/kort.ron".into());
    let found = wrong(|map| map.linked_maps.push(link("/kort.ron")));
    assert_eq!(found, ("linked_maps/1/path".into(), Kind::Map, bad.clone()));
    assert_eq!(wrong_touchpoint(|t| t.opens = Some(link("/kort.ron"))), ("opens/path".into(), bad));
}

#[test]
fn an_inconsistency_says_what_it_is_about() {
    let mut map = map();
    Arc::make_mut(&mut map.touchpoints[0]).owner = Some(OwnerId::new("okonomi-1c2d"));
    let said = map.check()[0].say(Words::new(Language::English));
    assert_eq!(said, "touchpoint \"Betaler\": owner \"okonomi-1c2d\" does not exist");
}
