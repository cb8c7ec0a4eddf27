//! The maps that come with the program: all of them sound and written as the program itself writes them, and the
//! washing machine rich enough to show everything.

use rejse::file;
use rejse::model::{
    CsatLevel, Emotion, EmotionLevel, JourneyMap, LaneId, LaneKind, MomentOfTruth, Persona, Place, RunBy, Stage,
    StepId, Touchpoint,
};
use rejse::words::{Date, Language};
use std::collections::{BTreeMap, HashSet};
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
    let mut seen = 0;
    for entry in std::fs::read_dir(folder()).expect("the folder of samples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "ron") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a text");
        let map = load(&path);
        assert_eq!(map.check(), [], "{}", path.display());
        // Not assert_eq: a thousand lines on the screen help nobody.
        let saved = file::to_text(&map);
        let first = saved.lines().zip(text.lines()).position(|(a, b)| a != b).map(|i| i + 1);
        assert!(saved == text, "{} differs from what saving it gives, from line {first:?} on", path.display());
        seen += 1;
    }
    assert!(seen >= 2, "{seen} samples");
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
fn the_starter_is_a_frame_without_touchpoints() {
    let map = load(&folder().join("start.ron"));
    assert_eq!(map.language, Language::Danish);
    assert_eq!(map.phases.iter().map(|phase| phase.stage).collect::<Vec<_>>(), Stage::ALL);
    assert!(map.phases.iter().all(|phase| (2..=3).contains(&phase.steps.len())));
    assert!(map.lanes.iter().any(|lane| matches!(lane.kind, LaneKind::Touchpoints { .. })));
    assert!(map.lanes.iter().any(|lane| lane.kind == LaneKind::Emotions));
    assert!(map.lanes.iter().any(|lane| matches!(lane.kind, LaneKind::Notes { .. })));
    assert_eq!((map.personas.len(), map.owners.len(), map.touchpoints.len()), (1, 0, 0));
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
fn nothing_on_the_washing_machine_is_crowded() {
    let map = washing_machine();
    let (mut cells, mut steps, mut boxes) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (touchpoint, step, lane) in placed(&map) {
        *cells.entry((step, lane)).or_insert(0) += 1;
        *steps.entry(step).or_insert(0) += 1;
        *boxes.entry(step).or_insert(0) +=
            thoughts(touchpoint).count() + touchpoint.pain_points.len() + touchpoint.ideas.len();
    }
    assert!(cells.values().all(|n| *n <= 3));
    assert!(cells.values().filter(|n| **n == 3).count() <= 2);
    assert!(cells.values().filter(|n| **n == 1).count() > cells.len() / 2);
    assert!(steps.values().all(|n| *n <= 5), "{steps:?}");
    assert!(boxes.values().all(|n| *n <= 3), "{boxes:?}");
    for touchpoint in &map.touchpoints {
        let title = touchpoint.title.as_str();
        assert!(title.chars().count() <= 45, "{title}");
        assert!(thoughts(touchpoint).all(|thought| thought.chars().count() <= 70), "{title}");
        let notes = touchpoint.pain_points.iter().chain(&touchpoint.ideas);
        assert!(notes.into_iter().all(|note| note.chars().count() <= 60), "{title}");
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
