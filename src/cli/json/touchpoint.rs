//! Touchpoints as JSON.

use super::around::{self, OneLink};
use super::{Named, Titled};
use crate::cli::concepts;
use crate::cli::journey::Placed;
use crate::model::{
    Emotion, EmotionLevel, ForWhom, Improvement, IntendedExperience, JourneyMap, MomentOfTruth, PersonaId, RunBy,
    Touchpoint,
};
use crate::words::Date;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct OneTouchpoint<'a> {
    id: &'a str,
    title: &'a str,
    place: Option<OnePlace<'a>>,
    started_by: Option<&'static str>,
    when: &'a str,
    location: &'a str,
    owner: Option<Named<'a>>,
    channel: Option<Named<'a>>,
    run_by: OneRunBy<'a>,
    delivered_by: OneDelivery,
    value: Option<&'static str>,
    kind_of_service: Option<&'static str>,
    return_of: Option<Titled<'a>>,
    moment_of_truth: ForSome<'a>,
    importance_to_customer: Option<OneCustomerImportance>,
    importance_to_us: Option<OneCompanyImportance>,
    intended: Vec<OneIntended<'a>>,
    strengths: &'a [String],
    pain_points: &'a [String],
    ideas: &'a [String],
    employees_know: &'a [String],
    improvements: Vec<OneImprovement<'a>>,
    emotions: Vec<OneEmotion<'a>>,
    csat_question: &'a str,
    csat_target: Option<u8>,
    csat: Vec<OneCsat<'a>>,
    opens: Option<OneLink<'a>>,
}

#[derive(Serialize)]
struct OnePlace<'a> {
    phase: Named<'a>,
    step: usize,
    lane: Named<'a>,
}

#[derive(Serialize)]
struct OneRunBy<'a> {
    kind: &'static str,
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct OneDelivery {
    today: Option<&'static str>,
    target: Option<&'static str>,
}

#[derive(Serialize)]
struct ForSome<'a> {
    kind: &'static str,
    personas: &'a [PersonaId],
}

#[derive(Serialize)]
struct OneCustomerImportance {
    score: u8,
    known_from: &'static str,
}

#[derive(Serialize)]
struct OneCompanyImportance {
    score: u8,
    reasons: Vec<&'static str>,
}

#[derive(Serialize)]
struct OneIntended<'a> {
    text: &'a str,
    whom: ForSome<'a>,
    agreed_by: &'a [String],
}

#[derive(Serialize)]
struct OneImprovement<'a> {
    id: &'a str,
    title: &'a str,
    state: &'static str,
    feasibility: Option<u8>,
    effect: Option<u8>,
    person: &'a str,
    due: Option<Date>,
    measure: &'a str,
    lesson: &'a str,
}

#[derive(Serialize)]
struct OneEmotion<'a> {
    persona: Named<'a>,
    level: Option<EmotionLevel>,
    thought: &'a str,
    skips: bool,
}

#[derive(Serialize)]
struct OneCsat<'a> {
    score: Option<f64>,
    answers: u64,
    date: Option<Date>,
    counts: &'a [u32],
    comments: &'a [String],
}

pub(super) fn touchpoint<'a>(
    map: &'a JourneyMap,
    one: &'a Touchpoint,
    placed: Option<&Placed<'a>>,
) -> OneTouchpoint<'a> {
    let owner = one.owner.as_ref().and_then(|id| map.owner(id));
    let channel = map.channel_of(one);
    let first = one.return_of.as_ref().and_then(|id| map.touchpoint(id));
    OneTouchpoint {
        id: one.id.as_str(),
        title: &one.title,
        place: placed.map(|placed| OnePlace {
            phase: Named { id: placed.phase.id.as_str(), name: &placed.phase.name },
            step: placed.step,
            lane: Named { id: placed.lane.id.as_str(), name: &placed.lane.name },
        }),
        started_by: one.started_by.map(|who| concepts::started_by(who).name),
        when: &one.when,
        location: &one.location,
        owner: owner.map(|owner| Named { id: owner.id.as_str(), name: &owner.name }),
        channel: channel.map(|channel| Named { id: channel.id.as_str(), name: &channel.name }),
        run_by: match &one.run_by {
            RunBy::Us => OneRunBy { kind: "us", name: None },
            RunBy::Customer => OneRunBy { kind: "customer", name: None },
            RunBy::Other(name) => OneRunBy { kind: "other", name: Some(name) },
        },
        delivered_by: OneDelivery {
            today: one.delivered_by.today.map(|deliverer| concepts::deliverer(deliverer).name),
            target: one.delivered_by.target.map(|deliverer| concepts::deliverer(deliverer).name),
        },
        value: one.value.map(|value| concepts::value(value).name),
        kind_of_service: one.kind_of_service.map(|kind| concepts::kind_of_service(kind).name),
        return_of: first.map(|first| Titled { id: first.id.as_str(), title: &first.title }),
        moment_of_truth: match &one.moment_of_truth {
            MomentOfTruth::No => ForSome { kind: "no", personas: &[] },
            MomentOfTruth::Everyone => ForSome { kind: "everyone", personas: &[] },
            MomentOfTruth::Personas(personas) => ForSome { kind: "personas", personas },
        },
        importance_to_customer: one.importance_to_customer.map(|importance| OneCustomerImportance {
            score: importance.score.value(),
            known_from: concepts::known_from(importance.known_from).name,
        }),
        importance_to_us: one.importance_to_us.as_ref().map(|importance| OneCompanyImportance {
            score: importance.score.value(),
            reasons: importance.reasons.iter().map(|reason| concepts::reason(*reason).name).collect(),
        }),
        intended: one.intended.iter().map(intended).collect(),
        strengths: &one.strengths,
        pain_points: &one.pain_points,
        ideas: &one.ideas,
        employees_know: &one.employees_know,
        improvements: one.improvements.iter().map(improvement).collect(),
        emotions: emotions(map, one),
        csat_question: &one.csat.question,
        csat_target: one.csat.target.map(|target| target.percent()),
        csat: one
            .csat
            .rounds
            .iter()
            .map(|round| OneCsat {
                score: round.score(),
                answers: round.answers(),
                date: round.date,
                counts: &round.counts,
                comments: &round.comments,
            })
            .collect(),
        opens: one.opens.as_ref().map(around::link),
    }
}

fn intended(one: &IntendedExperience) -> OneIntended<'_> {
    let whom = match &one.whom {
        ForWhom::Everyone => ForSome { kind: "everyone", personas: &[] },
        ForWhom::Personas(personas) => ForSome { kind: "personas", personas },
    };
    OneIntended { text: &one.text, whom, agreed_by: &one.agreed_by }
}

fn improvement(one: &Improvement) -> OneImprovement<'_> {
    let Improvement { id, title, state, feasibility, effect, person, due, measure, lesson } = one;
    OneImprovement {
        id: id.as_str(),
        title,
        state: concepts::state(*state).name,
        feasibility: feasibility.map(|score| score.value()),
        effect: effect.map(|score| score.value()),
        person,
        due: *due,
        measure,
        lesson,
    }
}

fn emotions<'a>(map: &'a JourneyMap, touchpoint: &'a Touchpoint) -> Vec<OneEmotion<'a>> {
    map.personas
        .iter()
        .filter_map(|persona| {
            let named = Named { id: persona.id.as_str(), name: &persona.name };
            Some(match touchpoint.emotions.of(&persona.id)? {
                Emotion::Felt { level, thought } => {
                    OneEmotion { persona: named, level: Some(*level), thought, skips: false }
                }
                Emotion::Skips => OneEmotion { persona: named, level: None, thought: "", skips: true },
            })
        })
        .collect()
}
