//! The washing machine shows the first things that a map can tell.

use super::*;

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
