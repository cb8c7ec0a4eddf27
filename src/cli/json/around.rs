//! What stands around the journey, as JSON: links, coupled journeys, NPS, workshops.
//!
//! The outline goes through the same things, but with what has been said and in sentences. What both share stands in
//! [`concepts`]; the structs here are the promise of what the JSON looks like, and so say each name once more.

use super::Titled;
use crate::cli::concepts;
use crate::model::{CoupledJourney, JourneyMap, LinkedMap, Nps, NpsRound, Participant, PartnershipSheet, Workshop};
use crate::words::Date;
use serde::{Serialize, Serializer};

#[derive(Serialize)]
pub(super) struct OneLink<'a> {
    title: &'a str,
    path: &'a str,
}

#[derive(Serialize)]
pub(super) struct OneCoupledJourney<'a> {
    id: &'a str,
    name: &'a str,
    run_by: &'a str,
    stance: Option<&'static str>,
    touchpoints: Vec<Titled<'a>>,
    partnership: OneSheet<'a>,
}

/// An object with a field for each entry of the sheet.
struct OneSheet<'a>(&'a PartnershipSheet);

impl Serialize for OneSheet<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(concepts::partnership(self.0).into_iter().map(|(entry, text)| (entry.name, text)))
    }
}

#[derive(Serialize)]
pub(super) struct OneNps<'a> {
    question: &'a str,
    target: Option<i8>,
    rounds: Vec<OneNpsRound<'a>>,
}

#[derive(Serialize)]
struct OneNpsRound<'a> {
    points: Option<f64>,
    margin: Option<f64>,
    answers: u64,
    date: Option<Date>,
    counts: &'a [u32],
    promoters_say: &'a [String],
    passives_say: &'a [String],
    detractors_say: &'a [String],
}

#[derive(Serialize)]
pub(super) struct OneWorkshop<'a> {
    id: &'a str,
    name: &'a str,
    date: Option<Date>,
    participants: Vec<OneParticipant<'a>>,
    decisions: &'a [String],
    parked: &'a [String],
}

#[derive(Serialize)]
struct OneParticipant<'a> {
    name: &'a str,
    department: &'a str,
}

pub(super) fn link(link: &LinkedMap) -> OneLink<'_> {
    OneLink { title: &link.title, path: &link.path }
}

pub(super) fn coupled_journey<'a>(map: &'a JourneyMap, journey: &'a CoupledJourney) -> OneCoupledJourney<'a> {
    let touchpoints = journey.touchpoints.iter().filter_map(|id| map.touchpoint(id));
    OneCoupledJourney {
        id: journey.id.as_str(),
        name: &journey.name,
        run_by: &journey.run_by,
        stance: journey.stance.map(|stance| concepts::stance(stance).name),
        touchpoints: touchpoints.map(|one| Titled { id: one.id.as_str(), title: &one.title }).collect(),
        partnership: OneSheet(&journey.partnership),
    }
}

pub(super) fn nps(nps: &Nps) -> OneNps<'_> {
    OneNps { question: &nps.question, target: nps.target, rounds: nps.rounds.iter().map(nps_round).collect() }
}

fn nps_round(round: &NpsRound) -> OneNpsRound<'_> {
    let NpsRound { date, counts, promoters_say, passives_say, detractors_say } = round;
    let score = round.score();
    let hundredths = |points: f64| (points * 100.0).round() / 100.0;
    OneNpsRound {
        points: score.map(|score| hundredths(score.points)),
        margin: score.map(|score| hundredths(score.margin)),
        answers: score.map_or(0, |score| score.answers),
        date: *date,
        counts,
        promoters_say,
        passives_say,
        detractors_say,
    }
}

pub(super) fn workshop(workshop: &Workshop) -> OneWorkshop<'_> {
    let Workshop { id, name, date, participants, decisions, parked } = workshop;
    let participants = participants.iter().map(|Participant { name, department }| OneParticipant { name, department });
    let participants = participants.collect();
    OneWorkshop { id: id.as_str(), name, date: *date, participants, decisions, parked }
}
