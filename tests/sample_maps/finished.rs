//! What every finished map shows.

use super::*;

fn improvements(map: &JourneyMap) -> impl Iterator<Item = &Improvement> {
    map.touchpoints.iter().flat_map(|touchpoint| &touchpoint.improvements)
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
