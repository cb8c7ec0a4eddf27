//! The maps that come with the program: all of them sound and written as the program itself writes them, the finished
//! ones rich enough to show everything, and the templates empty enough to start from.

#[path = "sample_maps/finished.rs"]
mod finished;
#[path = "sample_maps/washing_machine.rs"]
mod washing_machine;

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
