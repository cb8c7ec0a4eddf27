//! The maps that come with the program: all of them sound and written as the program itself writes them, the finished
//! ones rich enough to show everything, and the templates empty enough to start from.

use rejse::file;
use rejse::model::{
    CsatLevel, CsatRound, Emotion, EmotionLevel, ForWhom, Improvement, ImprovementState, JourneyMap, LaneId, LaneKind,
    MomentOfTruth, Note, NpsRound, Persona, Perspective, Place, RunBy, Stage, Stance, StepId, Touchpoint,
};
use rejse::words::{Date, Language};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_maps")
}

fn load(path: &Path) -> JourneyMap {
    file::load(path).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()))
}

fn washing_machine() -> JourneyMap {
    load(&folder().join("ny_vaskemaskine.ron"))
}

fn business_system() -> JourneyMap {
    load(&folder().join("nytt_affarssystem.ron"))
}

fn weekend_trip() -> JourneyMap {
    load(&folder().join("weekend_trip.ron"))
}

fn finished() -> [JourneyMap; 3] {
    [washing_machine(), business_system(), weekend_trip()]
}

/// The files of maps in the folder of samples and in that of templates.
fn files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in [folder(), folder().join("templates")] {
        let entries = std::fs::read_dir(folder).expect("a folder of samples");
        found.extend(entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file()));
    }
    found
}

fn improvements(map: &JourneyMap) -> impl Iterator<Item = &Improvement> {
    map.touchpoints.iter().flat_map(|touchpoint| &touchpoint.improvements)
}

/// The boxes that a map's first notes lane shows for a touchpoint.
fn boxes(touchpoint: &Touchpoint) -> usize {
    thoughts(touchpoint).count() + touchpoint.pain_points.len() + touchpoint.ideas.len()
}

/// The placed touchpoints with their step and lane.
fn placed(map: &JourneyMap) -> impl Iterator<Item = (&Touchpoint, &StepId, &LaneId)> {
    map.touchpoints.iter().filter_map(|touchpoint| match &touchpoint.place {
        Place::At { step, lane, .. } => Some((touchpoint.as_ref(), step, lane)),
        Place::Inventory => None,
    })
}

fn thoughts(touchpoint: &Touchpoint) -> impl Iterator<Item = &str> {
    touchpoint.emotions.iter().filter_map(|(_, emotion)| match emotion {
        Emotion::Felt { thought, .. } => (!thought.is_empty()).then_some(thought.as_str()),
        Emotion::Skips => None,
    })
}

/// The titles at a persona's lowest and highest level.
fn extremes<'a>(map: &'a JourneyMap, persona: &Persona) -> [Vec<&'a str>; 2] {
    let mut by_level: BTreeMap<EmotionLevel, Vec<&str>> = BTreeMap::new();
    for (touchpoint, _, _) in placed(map) {
        if let Some((level, _)) = touchpoint.emotions.felt(&persona.id) {
            by_level.entry(level).or_default().push(&touchpoint.title);
        }
    }
    let mut levels = by_level.into_values();
    let lowest = levels.next().expect("a mark");
    [lowest, levels.next_back().expect("marks at two levels")]
}

#[test]
fn every_sample_is_sound_and_written_as_the_program_writes_it() {
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a text");
        let map = load(&path);
        assert_eq!(map.check(), [], "{}", path.display());
        // Not assert_eq: a thousand lines on the screen help nobody.
        let saved = file::to_text(&map).expect("a text");
        let first = saved.lines().zip(text.lines()).position(|(a, b)| a != b).map(|i| i + 1);
        assert!(saved == text, "{} differs from what saving it gives, from line {first:?} on", path.display());
    }
    assert_eq!(files().len(), 3 + 12);
}

#[test]
fn what_a_sample_opens_is_there() {
    for map in finished() {
        let opened = map.touchpoints.iter().filter_map(|touchpoint| touchpoint.opens.as_ref());
        for link in map.linked_maps.iter().chain(opened) {
            assert!(link.is_relative() && load(&folder().join(&link.path)).language == map.language, "{}", link.path);
        }
        assert!(!map.linked_maps.is_empty(), "{}", map.title);
    }
}

#[test]
fn the_readme_shows_a_piece_of_a_sample() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README");
    let sample = std::fs::read_to_string(folder().join("ny_vaskemaskine.ron")).expect("the sample");
    let example = readme.split("```ron\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    assert!(example.contains("title: ") && sample.contains(example), "the README's example is not in the sample");
}

#[test]
fn the_templates_are_frames_without_touchpoints() {
    for name in ["before_during_after", "b2b_purchase", "service_visit", "onboarding"] {
        let maps = Language::ALL.map(|language| {
            let map = load(&folder().join(format!("templates/{name}_{}.ron", language.code())));
            assert_eq!(map.language, language, "{name}");
            let stages: BTreeSet<_> = map.phases.iter().map(|phase| phase.stage).collect();
            assert_eq!(stages, Stage::ALL.into(), "{name}");
            assert!(map.phases.iter().all(|phase| !phase.goal.is_empty() && (1..=3).contains(&phase.steps.len())));
            assert!((4..=6).contains(&map.channels.len()), "{name}");
            assert_eq!((map.personas.len(), map.owners.len(), map.touchpoints.len()), (1, 0, 0), "{name}");
            map
        });
        let frames = maps.each_ref().map(|map| {
            let steps: Vec<_> = map.phases.iter().map(|phase| (phase.stage, phase.steps.len())).collect();
            let lanes: Vec<_> = map.lanes.iter().map(|lane| lane.kind.clone()).collect();
            (map.scope, steps, lanes, map.channels.iter().map(|channel| channel.icon).collect::<Vec<_>>())
        });
        assert!(frames[0] == frames[1] && frames[1] == frames[2], "{name} is another frame in another language");
        let lanes = &frames[0].2;
        assert!(lanes.iter().filter(|kind| matches!(kind, LaneKind::Touchpoints { .. })).count() >= 3, "{name}");
        assert!(lanes.contains(&LaneKind::Emotions), "{name}");
        assert!(lanes.iter().any(|kind| matches!(kind, LaneKind::Notes { .. })), "{name}");
        let titles: HashSet<_> = maps.iter().map(|map| &map.title).collect();
        assert_eq!(titles.len(), 3, "{titles:?}");
    }
}

#[test]
fn the_washing_machine_goes_from_need_to_rebuy() {
    let map = washing_machine();
    assert_eq!(map.language, Language::Danish);
    assert!((7..=8).contains(&map.phases.len()));
    assert!(map.phases.iter().all(|phase| !phase.goal.is_empty()));
    for stage in Stage::ALL {
        assert!(map.phases.iter().any(|phase| phase.stage == stage), "{stage:?}");
    }
    let steps: usize = map.phases.iter().map(|phase| phase.steps.len()).sum();
    assert!((16..=19).contains(&steps), "{steps} steps");
    assert!((6..=7).contains(&map.owners.len()));
    assert_eq!(map.personas.len(), 2);
    assert!(map.personas.iter().all(|persona| !persona.segment.is_empty()));
    assert!(map.touchpoints.len() >= 64, "{} touchpoints", map.touchpoints.len());
    let waiting = map.inventory().count();
    assert!((12..=14).contains(&waiting), "{waiting} in the inventory");
    for phase in &map.phases {
        for step in &phase.steps {
            assert!(placed(&map).any(|(_, at, _)| at == step), "nothing in {step}");
        }
    }
}

#[test]
fn nothing_is_crowded_and_no_step_is_empty() {
    for map in finished() {
        let (mut cells, mut steps, mut noted) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (touchpoint, step, lane) in placed(&map) {
            *cells.entry((step, lane)).or_insert(0) += 1;
            *steps.entry(step).or_insert(0) += 1;
            *noted.entry(step).or_insert(0) += boxes(touchpoint);
        }
        assert!(map.phases.iter().flat_map(|phase| &phase.steps).all(|step| steps.contains_key(step)));
        assert!(cells.values().all(|n| *n <= 3));
        assert!(cells.values().filter(|n| **n == 3).count() <= 2);
        assert!(cells.values().filter(|n| **n == 1).count() > cells.len() / 2);
        assert!(steps.values().all(|n| *n <= 5), "{steps:?}");
        assert!(noted.values().all(|n| *n <= 2), "{noted:?}");
        for touchpoint in &map.touchpoints {
            let title = touchpoint.title.as_str();
            assert!(title.chars().count() <= 40, "{title}");
            assert!(thoughts(touchpoint).all(|thought| thought.chars().count() <= 46), "{title}");
            let notes = touchpoint.pain_points.iter().chain(&touchpoint.ideas);
            assert!(notes.into_iter().all(|note| note.chars().count() <= 60), "{title}");
        }
        for persona in &map.personas {
            assert!(persona.remembers.chars().count() <= 64, "{}", persona.remembers);
        }
    }
}

#[test]
fn the_washing_machine_shows_who_runs_and_owns_what() {
    let map = washing_machine();
    for owner in &map.owners {
        assert!(placed(&map).any(|(t, _, _)| t.owner.as_ref() == Some(&owner.id)), "{} owns nothing", owner.name);
    }
    let through: HashSet<_> = placed(&map).filter_map(|(t, _, _)| t.channel.as_ref()).collect();
    assert!((10..=12).contains(&map.channels.len()));
    for channel in &map.channels {
        assert!(through.contains(&channel.id), "nothing goes through {}", channel.name);
    }
    let icons: HashSet<_> = map.channels.iter().map(|channel| channel.icon).collect();
    assert_eq!(icons.len(), map.channels.len());
    let orphans = |t: &Touchpoint| t.run_by == RunBy::Us && t.owner.is_none();
    assert!(map.inventory().filter(|t| orphans(t)).count() >= 2);
    assert!(placed(&map).any(|(t, _, _)| orphans(t)));
    assert!(map.touchpoints.iter().all(|t| t.run_by == RunBy::Us || t.owner.is_none()));
    let others: HashSet<_> = map
        .touchpoints
        .iter()
        .filter_map(|t| match &t.run_by {
            RunBy::Other(name) => Some(name.as_str()),
            RunBy::Us | RunBy::Customer => None,
        })
        .collect();
    assert!(others.len() >= 4, "{others:?}");
    assert!(map.touchpoints.iter().any(|t| t.run_by == RunBy::Customer));
}

#[test]
fn the_two_personas_travel_differently() {
    let map = washing_machine();
    let unsaid: usize =
        map.personas.iter().map(|p| placed(&map).filter(|(t, _, _)| t.emotions.of(&p.id).is_none()).count()).sum();
    assert!((3..=4).contains(&unsaid), "{unsaid} unmarked");
    let thinking = placed(&map).filter(|(t, _, _)| thoughts(t).next().is_some()).count();
    assert!((12..=18).contains(&thinking), "thoughts at {thinking}");
    let [holm, anna] = map.personas.as_slice() else { panic!("two personas") };
    assert_eq!(extremes(&map, holm), [["Får tidspunkt på sms"], ["Montøren rydder op"]]);
    assert_eq!(extremes(&map, anna), [["Får pris på reparationen"], ["Kører den første vask"]]);

    let stars: Vec<_> = placed(&map).map(|(t, _, _)| &t.moment_of_truth).filter(|m| **m != MomentOfTruth::No).collect();
    assert!((4..=6).contains(&stars.len()), "{} moments of truth", stars.len());
    assert_eq!(stars.iter().filter(|m| matches!(m, MomentOfTruth::Personas(ids) if ids.len() == 1)).count(), 1);
}

#[test]
fn the_washing_machine_hurts_somewhere_and_has_ideas() {
    let map = washing_machine();
    let pains = placed(&map).filter(|(t, _, _)| !t.pain_points.is_empty()).count();
    let ideas = placed(&map).filter(|(t, _, _)| !t.ideas.is_empty()).count();
    assert!((6..=8).contains(&pains), "pain points at {pains}");
    assert!((5..=7).contains(&ideas), "ideas at {ideas}");
}

#[test]
fn the_washing_machine_is_measured_good_middling_and_bad() {
    let map = washing_machine();
    let mut levels = BTreeMap::new();
    let year = Date::new(2026, 1, 1)..=map.date;
    for (touchpoint, _, _) in placed(&map).filter(|(t, _, _)| !t.csat.rounds.is_empty()) {
        for round in &touchpoint.csat.rounds {
            assert_eq!(round.counts.len(), 5, "{}", touchpoint.title);
            assert!((60..=700).contains(&round.answers()), "{}: n = {}", touchpoint.title, round.answers());
            assert!(round.date.is_some() && year.contains(&round.date), "{}", touchpoint.title);
        }
        assert!(touchpoint.csat.rounds.is_sorted_by_key(|round| round.date), "{}", touchpoint.title);
        let score = touchpoint.csat.latest().and_then(|round| round.score()).expect("answers");
        *levels.entry(CsatLevel::of(score)).or_insert(0) += 1;
    }
    assert_eq!(levels.len(), 3, "{levels:?}");
    assert!((6..=8).contains(&levels.values().sum::<i32>()), "{levels:?}");
}

#[test]
fn every_finished_map_is_whole() {
    for map in finished() {
        let title = &map.title;
        assert!(map.scope.is_some() && !map.goal.is_empty() && !map.owner.is_empty(), "{title}");
        assert!(map.date.is_some() && map.date < map.next_review, "{title}");
        assert!(map.phases.iter().filter(|phase| !phase.duration.is_empty()).count() >= 7, "{title}");
        for persona in &map.personas {
            let said = [&persona.segment, &persona.quote, &persona.basis, &persona.remembers];
            assert!(said.iter().all(|words| !words.is_empty()), "{}", persona.name);
            let lists = [&persona.needs, &persona.behaviour, &persona.expectations];
            assert!(lists.iter().all(|words| !words.is_empty()), "{}", persona.name);
        }
        let count = |has: fn(&Touchpoint) -> bool| map.touchpoints.iter().filter(|t| has(t)).count();
        assert!(count(|t| t.started_by.is_some()) >= 30, "{title}");
        assert!(count(|t| !t.when.is_empty()) >= 4, "{title}");
        assert!(count(|t| !t.location.is_empty()) >= 1, "{title}");
        assert!(count(|t| t.delivered_by.today.is_some()) >= 20, "{title}");
        assert!(count(|t| t.value.is_some()) >= 30, "{title}");
        assert!(count(|t| t.kind_of_service.is_some()) >= 8, "{title}");
        assert!(count(|t| t.importance_to_customer.is_some()) >= 30, "{title}");
        assert!(count(|t| t.importance_to_us.is_some()) >= 20, "{title}");
        assert!(count(|t| !t.strengths.is_empty()) >= 4, "{title}");
        assert!(count(|t| !t.pain_points.is_empty()) >= 4, "{title}");
        assert!(count(|t| !t.ideas.is_empty()) >= 2, "{title}");
        assert!(count(|t| !t.employees_know.is_empty()) >= 6, "{title}");
        let sources: HashSet<_> =
            map.touchpoints.iter().filter_map(|t| Some(t.importance_to_customer?.known_from)).collect();
        assert_eq!(sources.len(), 3, "{title}: asked, measured, assumed");
        let values: HashSet<_> = map.touchpoints.iter().filter_map(|t| t.value).collect();
        let services: HashSet<_> = map.touchpoints.iter().filter_map(|t| t.kind_of_service).collect();
        assert_eq!((values.len(), services.len()), (3, 2), "{title}");
        assert!(map.touchpoints.iter().filter(|t| t.return_of.is_some()).count() >= 1, "{title}");
    }
}

#[test]
fn every_finished_map_says_what_shall_be_experienced_and_who_agreed() {
    for map in finished() {
        let intended: Vec<_> = map.touchpoints.iter().flat_map(|touchpoint| &touchpoint.intended).collect();
        assert!(intended.len() >= 7, "{}", map.title);
        assert!(intended.iter().all(|one| one.text.split_whitespace().count() >= 6 && !one.agreed_by.is_empty()));
        assert!(intended.iter().any(|one| one.whom == ForWhom::Everyone), "{}", map.title);
        assert!(intended.iter().any(|one| matches!(&one.whom, ForWhom::Personas(ids) if ids.len() == 1)));
    }
}

#[test]
fn every_finished_map_has_improvements_in_all_states_with_their_lessons() {
    for map in finished() {
        let states: BTreeSet<_> = improvements(&map).map(|improvement| improvement.state).collect();
        assert_eq!(states, ImprovementState::ALL.into(), "{}", map.title);
        for improvement in improvements(&map) {
            let title = &improvement.title;
            assert!(improvement.feasibility.is_some() && improvement.effect.is_some(), "{title}");
            assert!(!improvement.measure.is_empty(), "{title}");
            let (person, due) = (!improvement.person.is_empty(), improvement.due.is_some());
            match improvement.state {
                ImprovementState::Idea => assert!(improvement.lesson.is_empty(), "{title}"),
                ImprovementState::Planned => assert!(person && improvement.due > map.date, "{title}"),
                ImprovementState::Tried => assert!(person && due, "{title}"),
                ImprovementState::Worked | ImprovementState::DidNotWork => {
                    assert!(person && improvement.due < map.date && !improvement.lesson.is_empty(), "{title}")
                }
                ImprovementState::Dropped => assert!(person && !improvement.lesson.is_empty(), "{title}"),
            }
        }
    }
}

#[test]
fn every_finished_map_was_made_at_a_workshop() {
    for map in finished() {
        let [workshop] = map.workshops.as_slice() else { panic!("one workshop: {}", map.title) };
        assert_eq!(workshop.date, map.date, "{}", map.title);
        assert!(workshop.participants.iter().all(|one| !one.name.is_empty() && !one.department.is_empty()));
        let departments: HashSet<_> = workshop.participants.iter().map(|one| &one.department).collect();
        assert!(departments.len() >= 7 && workshop.decisions.len() >= 3 && workshop.parked.len() >= 3);
    }
}

#[test]
fn every_finished_map_measures_over_time_against_targets() {
    for map in finished() {
        let asked: Vec<_> = map.touchpoints.iter().map(|t| &t.csat).filter(|csat| !csat.rounds.is_empty()).collect();
        assert!((6..=9).contains(&asked.len()), "{}", map.title);
        assert!(asked.iter().all(|csat| !csat.question.is_empty() && csat.target.is_some()), "{}", map.title);
        assert!(asked.iter().filter(|csat| csat.rounds.len() >= 2).count() >= 5, "{}", map.title);
        assert!(asked.iter().filter(|csat| csat.rounds.iter().any(|r| !r.comments.is_empty())).count() >= 5);
        let levels: HashSet<_> = asked.iter().filter_map(|c| c.latest()?.score()).map(CsatLevel::of).collect();
        assert_eq!(levels.len(), 3, "{}", map.title);

        let [before, now] = map.nps.rounds.as_slice() else { panic!("two rounds of NPS: {}", map.title) };
        assert!(!map.nps.question.is_empty() && before.date < now.date && now.date <= map.date, "{}", map.title);
        let points = |round: &NpsRound| round.score().expect("answers").points;
        let target = map.nps.target.map(f64::from).expect("a target");
        assert!(points(before) < points(now) && points(now) < target, "{}", map.title);
        for said in [&now.promoters_say, &now.passives_say, &now.detractors_say] {
            assert!(said.len() >= 2, "{}", map.title);
        }
    }
}

#[test]
fn the_washing_machine_is_recommended_a_little_more() {
    let map = washing_machine();
    let rounds: Vec<_> = map.nps.rounds.iter().filter_map(NpsRound::score).collect();
    let rounded: Vec<_> = rounds.iter().map(|score| (score.points.round(), score.margin.round())).collect();
    assert_eq!(rounded, [(24.0, 7.0), (30.0, 6.0)]);
    assert_eq!(rounds[1].answers, 412);
    // What worked can be seen in the measure that it was to move.
    let carried = map.touchpoints.iter().find(|t| t.title == "Får maskinen båret op").expect("the delivery");
    let scores: Vec<_> = carried.csat.rounds.iter().filter_map(CsatRound::score).collect();
    assert!(scores[0] < 0.825 && scores[1] > 0.895, "{scores:?}");
    let stances: Vec<_> = map.coupled_journeys.iter().filter_map(|journey| journey.stance).collect();
    assert_eq!(stances, [Stance::ConsiderCoordinating, Stance::ManageExperience]);
    assert!(map.phases.iter().filter(|phase| phase.transition.is_some()).count() >= 5);
}

#[test]
fn four_people_of_one_company_buy_a_business_system_over_years() {
    let map = business_system();
    assert_eq!((map.language, map.phases.len(), map.personas.len()), (Language::Swedish, 8, 4));
    assert!((40..=50).contains(&map.touchpoints.len()) && map.inventory().count() == 8);
    assert!(map.phases.iter().all(|phase| !phase.duration.is_empty()));
    for unit in ["veckor", "månader", "år"] {
        assert!(map.phases.iter().any(|phase| phase.duration.contains(unit)), "{unit}");
    }
    let (_, but_last) = map.phases.split_last().expect("phases");
    let transitions: Vec<_> = but_last.iter().map(|phase| phase.transition.as_ref().expect("a transition")).collect();
    assert!(transitions.iter().all(|transition| !transition.obstacle.is_empty()));
    assert!(transitions.iter().filter(|transition| !transition.wait.is_empty()).count() >= 5);
    assert!(transitions.iter().filter(|transition| !transition.drops_out.is_empty()).count() >= 4);
    for persona in &map.personas {
        let marks = placed(&map).filter(|(t, _, _)| t.emotions.felt(&persona.id).is_some()).count();
        assert!(marks >= 12, "{} feels something at {marks}", persona.name);
        let own =
            |m: &MomentOfTruth| matches!(m, MomentOfTruth::Personas(ids) if ids == std::slice::from_ref(&persona.id));
        assert!(placed(&map).any(|(t, _, _)| own(&t.moment_of_truth)), "{} decides nowhere alone", persona.name);
    }
    assert!(map.owners.iter().all(|owner| placed(&map).any(|(t, _, _)| t.owner.as_ref() == Some(&owner.id))));
}

#[test]
fn a_weekend_is_run_by_many_and_met_with_all_five_stances() {
    let map = weekend_trip();
    assert_eq!((map.language, map.perspective, map.personas.len()), (Language::English, Perspective::AsIs, 2));
    assert!((35..=45).contains(&map.touchpoints.len()), "{}", map.touchpoints.len());
    let stances: BTreeSet<_> = map.coupled_journeys.iter().filter_map(|journey| journey.stance).collect();
    assert_eq!(stances, Stance::ALL.into());
    for journey in &map.coupled_journeys {
        assert!(!journey.run_by.is_empty(), "{}", journey.name);
        for id in &journey.touchpoints {
            let touchpoint = map.touchpoint(id).expect("a touchpoint");
            assert_eq!(touchpoint.run_by, RunBy::Other(journey.run_by.clone()), "{}", touchpoint.title);
        }
    }
}

#[test]
fn a_coupled_journey_that_is_not_ignored_has_a_whole_partnership_sheet() {
    for journey in finished().iter().flat_map(|map| &map.coupled_journeys) {
        let sheet = &journey.partnership;
        let lines = [
            &sheet.responsible,
            &sheet.purpose,
            &sheet.organisation,
            &sheet.costs_and_income,
            &sheet.benefits_for_us,
            &sheet.benefits_for_customers,
            &sheet.benefits_for_partner,
            &sheet.cooperation,
            &sheet.measures,
            &sheet.when_it_goes_wrong,
        ];
        let ignored = journey.stance == Some(Stance::Ignore);
        assert!(lines.iter().all(|line| line.is_empty() == ignored), "{}", journey.name);
    }
}

#[test]
fn lanes_have_notes_of_their_own_that_span_steps() {
    for map in [business_system(), weekend_trip()] {
        let notes: Vec<_> = map
            .lanes
            .iter()
            .filter_map(|lane| match &lane.kind {
                LaneKind::Notes { notes, .. } => Some(notes),
                LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => None,
            })
            .flatten()
            .collect();
        assert!(notes.iter().any(|note| note.from != note.to), "{}", map.title);
        assert!(notes.iter().any(|note| note.kind == Some(Note::EmployeesKnow)), "{}", map.title);
        assert!(notes.iter().any(|note| note.kind.is_none()), "{}", map.title);
    }
}
