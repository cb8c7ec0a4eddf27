//! What has become different of a touchpoint, said field by field.

use crate::edit::{Edit, TouchpointField as Field};
use crate::model::{Emotions, PersonaId, Touchpoint, TouchpointId};
use std::collections::BTreeSet;

/// The edits that make one touchpoint of another of the same id: one for each field that differs, and one for each
/// persona whose feeling does.
pub(super) fn differences(before: &Touchpoint, after: Touchpoint) -> Vec<Edit> {
    // Taken apart, so that no field can be forgotten.
    let Touchpoint {
        id,
        title,
        place,
        // Nothing that people say of a touchpoint: it stays when it was written.
        written: _,
        started_by,
        when,
        location,
        owner,
        channel,
        run_by,
        delivered_by,
        value,
        kind_of_service,
        return_of,
        moment_of_truth,
        importance_to_customer,
        importance_to_us,
        intended,
        strengths,
        pain_points,
        ideas,
        employees_know,
        improvements,
        emotions,
        csat,
        opens,
    } = after;
    let mut edits = Vec::new();
    if place != before.place {
        edits.push(Edit::Place { touchpoint: id.clone(), place });
    }
    edits.extend(feelings(&id, &before.emotions, &emotions));
    let mut add = |differs: bool, field: Field| {
        if differs {
            edits.push(Edit::Touchpoint { touchpoint: id.clone(), field });
        }
    };
    add(title != before.title, Field::Title(title));
    add(started_by != before.started_by, Field::StartedBy(started_by));
    add(when != before.when, Field::When(when));
    add(location != before.location, Field::Location(location));
    add(owner != before.owner, Field::Owner(owner));
    add(channel != before.channel, Field::Channel(channel));
    add(run_by != before.run_by, Field::RunBy(run_by));
    add(delivered_by != before.delivered_by, Field::DeliveredBy(delivered_by));
    add(value != before.value, Field::Value(value));
    add(kind_of_service != before.kind_of_service, Field::KindOfService(kind_of_service));
    add(return_of != before.return_of, Field::ReturnOf(return_of));
    add(moment_of_truth != before.moment_of_truth, Field::MomentOfTruth(moment_of_truth));
    add(importance_to_customer != before.importance_to_customer, Field::ImportanceToCustomer(importance_to_customer));
    add(importance_to_us != before.importance_to_us, Field::ImportanceToUs(importance_to_us));
    add(intended != before.intended, Field::Intended(intended));
    add(strengths != before.strengths, Field::Strengths(strengths));
    add(pain_points != before.pain_points, Field::PainPoints(pain_points));
    add(ideas != before.ideas, Field::Ideas(ideas));
    add(employees_know != before.employees_know, Field::EmployeesKnow(employees_know));
    add(improvements != before.improvements, Field::Improvements(improvements));
    add(csat != before.csat, Field::Csat(csat));
    add(opens != before.opens, Field::Opens(opens));
    edits
}

/// What is said anew, or no longer, of anybody's feeling.
fn feelings(touchpoint: &TouchpointId, before: &Emotions, after: &Emotions) -> Vec<Edit> {
    if before == after {
        return Vec::new();
    }
    let personas: BTreeSet<&PersonaId> = before.iter().chain(after.iter()).map(|(persona, _)| persona).collect();
    let differing = personas.into_iter().filter(|persona| before.of(persona) != after.of(persona));
    differing
        .map(|persona| Edit::Emotion {
            touchpoint: touchpoint.clone(),
            persona: persona.clone(),
            emotion: after.of(persona).cloned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply;
    use crate::model::{Emotion, EmotionLevel, JourneyMap, Persona};
    use crate::random_map::random_map;
    use std::sync::Arc;

    fn differing(map: &JourneyMap, id: &TouchpointId, change: impl Fn(&mut Touchpoint)) -> Vec<Edit> {
        let before = map.touchpoint(id).expect("a touchpoint");
        let mut after = Touchpoint::clone(before);
        change(&mut after);
        differences(before, after)
    }

    #[test]
    fn every_touchpoint_is_made_of_every_other_by_its_differences() {
        let map = random_map(7, 5, 40, 3);
        for other in &map.touchpoints {
            let id = &map.touchpoints[0].id;
            let becomes = |it: &mut Touchpoint| *it = Touchpoint { id: id.clone(), ..Touchpoint::clone(other) };
            let Ok(changed) = apply(&map, &Edit::Several(differing(&map, id, becomes))) else { continue };
            let mut wanted = Touchpoint::clone(other);
            becomes(&mut wanted);
            assert_eq!(**changed.touchpoint(id).expect("a touchpoint"), wanted);
        }
    }

    #[test]
    fn two_changes_made_from_the_same_map_both_stay() {
        let mut map = random_map(3, 4, 20, 2);
        let (anna, bo) = (PersonaId::new("anna"), PersonaId::new("bo"));
        for id in [&anna, &bo] {
            let persona = Persona { id: id.clone(), ..Persona::clone(&map.personas[0]) };
            map.personas.push(Arc::new(persona));
        }
        let id = map.touchpoints[0].id.clone();
        let says = |persona: &PersonaId, title: &str| {
            let level = EmotionLevel::new(7).expect("a level");
            differing(&map, &id, |it| {
                it.emotions.set(persona.clone(), Some(Emotion::Felt { level, thought: String::new() }));
                title.clone_into(&mut it.title);
            })
        };
        let first = says(&anna, "Ny titel");
        let second = says(&bo, &map.touchpoints[0].title);
        assert_eq!(second.len(), 1);
        let changed = apply(&map, &Edit::Several([first, second].concat())).expect("sound");
        let touchpoint = changed.touchpoint(&id).expect("a touchpoint");
        assert_eq!(touchpoint.title, "Ny titel");
        assert!(touchpoint.emotions.felt(&anna).is_some() && touchpoint.emotions.felt(&bo).is_some());
    }
}
