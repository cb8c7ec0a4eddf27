//! All that a map can say beyond its frame, made up: who, when, why, how important, and what came of it.

use super::Dice;
use rejse::model::{
    CompanyImportance, CompanyReason, CoupledJourney, CoupledJourneyId, CsatRound, CustomerImportance, CustomerValue,
    DeliveredBy, Deliverer, ForWhom, FreeNote, Improvement, ImprovementId, ImprovementState, IntendedExperience,
    JourneyMap, KindOfService, KnownFrom, LaneKind, LinkedMap, Note, NoteId, Nps, NpsRound, Participant,
    PartnershipSheet, PersonaId, Score, Share, Stance, StartedBy, StepId, Touchpoint, TouchpointId, Transition,
    Workshop, WorkshopId,
};
use rejse::words::Date;
use std::sync::Arc;

/// Fills a valid map further; it stays valid.
pub(super) fn fill(dice: &mut Dice, map: &mut JourneyMap) {
    if dice.one_in(2) {
        map.owner = dice.phrase(2);
        map.next_review = dice.date();
    }
    for _ in 0..dice.below(3) {
        map.linked_maps.push(link(dice));
    }
    phases(dice, map);
    lanes(dice, map);
    personas(dice, map);
    let personas: Vec<PersonaId> = map.personas.iter().map(|persona| persona.id.clone()).collect();
    for i in 0..map.touchpoints.len() {
        // A return visit names one that was made before it, so that none leads back to itself.
        let before = dice.below(i);
        let first = (i > 0 && dice.one_in(12)).then(|| map.touchpoints[before].id.clone());
        let touchpoint = Arc::make_mut(&mut map.touchpoints[i]);
        touchpoint.return_of = first;
        circumstances(dice, touchpoint);
        worth(dice, touchpoint, &personas);
        improvements(dice, touchpoint, i);
        csat(dice, touchpoint);
    }
    coupled_journeys(dice, map);
    if dice.one_in(2) {
        map.nps = nps(dice);
    }
    for i in 0..dice.below(3) {
        let workshop = workshop(dice, i);
        map.workshops.push(Arc::new(workshop));
    }
}

impl Dice {
    /// A phrase once in `n` times, otherwise nothing.
    fn maybe(&mut self, n: usize, most: usize) -> String {
        if self.one_in(n) { self.phrase(most) } else { String::new() }
    }

    /// Mostly nothing, at times one phrase or two.
    fn few(&mut self, n: usize, most: usize) -> Vec<String> {
        let phrases = if self.one_in(n) { 1 + self.below(2) } else { 0 };
        (0..phrases).map(|_| self.phrase(most)).collect()
    }

    fn score(&mut self) -> Score {
        Score::new(1 + self.below(5) as u8).unwrap_or(Score::LOWEST)
    }

    /// One of them, once in `n` times.
    fn one_of<T: Copy>(&mut self, n: usize, from: &[T]) -> Option<T> {
        if self.one_in(n) { self.pick(from).copied() } else { None }
    }

    fn counts(&mut self, answers: usize) -> Vec<u32> {
        (0..answers).map(|_| self.below(200) as u32).collect()
    }
}

/// A later day than any that [`Dice::date`] gives, by the number of the round.
fn later(round: usize) -> Option<Date> {
    Date::new(2030 + round as u16, 1, 31)
}

fn link(dice: &mut Dice) -> LinkedMap {
    let paths = ["genkøb.ron", "../kort/nytt affärssystem.ron", "./a/b.ron"];
    LinkedMap { title: dice.phrase(4), path: dice.pick(&paths).copied().unwrap_or_default().to_owned() }
}

fn phases(dice: &mut Dice, map: &mut JourneyMap) {
    for phase in &mut map.phases {
        let phase = Arc::make_mut(phase);
        phase.duration = dice.maybe(3, 3);
        if dice.one_in(4) {
            phase.transition =
                Some(Transition { wait: dice.maybe(2, 3), obstacle: dice.maybe(2, 6), drops_out: dice.maybe(2, 4) });
        }
    }
}

fn lanes(dice: &mut Dice, map: &mut JourneyMap) {
    let steps: Vec<StepId> = map.phases.iter().flat_map(|phase| phase.steps.iter().cloned()).collect();
    let mut number = 0;
    for lane in &mut map.lanes {
        let LaneKind::Notes { shows, notes } = &mut Arc::make_mut(lane).kind else { continue };
        shows.extend(dice.one_of(3, &[Note::Strengths, Note::EmployeesKnow, Note::Improvements]));
        for _ in 0..dice.below(3) * usize::from(!steps.is_empty()) {
            let from = dice.below(steps.len());
            let to = (from + dice.below(4)).min(steps.len() - 1);
            let id = NoteId::new(&dice.id("note", number));
            number += 1;
            notes.push(FreeNote {
                id,
                text: dice.phrase(10),
                kind: dice.one_of(2, &Note::ALL),
                from: steps[from].clone(),
                to: steps[to].clone(),
            });
        }
    }
}

fn personas(dice: &mut Dice, map: &mut JourneyMap) {
    let most = 100 / map.personas.len().max(1);
    for persona in &mut map.personas {
        let persona = Arc::make_mut(persona);
        persona.needs = dice.few(2, 5);
        persona.behaviour = dice.few(2, 5);
        persona.expectations = dice.few(2, 5);
        persona.quote = dice.maybe(2, 9);
        persona.basis = dice.maybe(3, 5);
        persona.share = if dice.one_in(2) { Share::new(dice.below(most + 1) as u8) } else { None };
        persona.remembers = dice.maybe(2, 8);
    }
}

fn circumstances(dice: &mut Dice, touchpoint: &mut Touchpoint) {
    touchpoint.started_by = dice.one_of(3, &[StartedBy::Customer, StartedBy::Company]);
    touchpoint.when = dice.maybe(8, 3);
    touchpoint.location = dice.maybe(8, 3);
    let deliverers = [Deliverer::System, Deliverer::Process, Deliverer::People];
    let delivered = |dice: &mut Dice| dice.one_of(5, &deliverers);
    touchpoint.delivered_by = DeliveredBy { today: delivered(dice), target: delivered(dice) };
    touchpoint.value = dice.one_of(4, &[CustomerValue::Creates, CustomerValue::Enables, CustomerValue::Neither]);
    touchpoint.kind_of_service = dice.one_of(5, &[KindOfService::Service, KindOfService::Care]);
    if dice.one_in(20) {
        touchpoint.opens = Some(link(dice));
    }
}

fn worth(dice: &mut Dice, touchpoint: &mut Touchpoint, personas: &[PersonaId]) {
    if dice.one_in(3) {
        let known_from = [KnownFrom::Asked, KnownFrom::Measured, KnownFrom::Assumed][dice.below(3)];
        touchpoint.importance_to_customer = Some(CustomerImportance { score: dice.score(), known_from });
    }
    if dice.one_in(4) {
        let reasons = [CompanyReason::Process, CompanyReason::Revenue, CompanyReason::Cost];
        let from = dice.below(4);
        touchpoint.importance_to_us =
            Some(CompanyImportance { score: dice.score(), reasons: reasons.get(from..).unwrap_or_default().to_vec() });
    }
    if dice.one_in(5) {
        let whom = match dice.pick(personas) {
            Some(persona) if dice.one_in(3) => ForWhom::Personas(vec![persona.clone()]),
            Some(_) | None => ForWhom::Everyone,
        };
        let agreed_by = dice.few(2, 2);
        touchpoint.intended.push(IntendedExperience { text: dice.phrase(12), whom, agreed_by });
    }
    touchpoint.strengths = dice.few(7, 8);
    touchpoint.employees_know = dice.few(9, 8);
}

fn improvements(dice: &mut Dice, touchpoint: &mut Touchpoint, i: usize) {
    for _ in 0..dice.below(9).saturating_sub(6) {
        let number = i * 8 + touchpoint.improvements.len();
        touchpoint.improvements.push(Improvement {
            id: ImprovementId::new(&dice.id("forbedring", number)),
            title: dice.phrase(7),
            state: dice.pick(&ImprovementState::ALL).copied().unwrap_or_default(),
            feasibility: if dice.one_in(2) { Some(dice.score()) } else { None },
            effect: if dice.one_in(2) { Some(dice.score()) } else { None },
            person: dice.maybe(2, 2),
            due: if dice.one_in(2) { dice.date() } else { None },
            measure: dice.maybe(3, 3),
            lesson: dice.maybe(4, 9),
        });
    }
}

fn csat(dice: &mut Dice, touchpoint: &mut Touchpoint) {
    let Some(answers) = touchpoint.csat.rounds.first().map(|round| round.counts.len()) else { return };
    touchpoint.csat.question = dice.maybe(2, 9);
    touchpoint.csat.target = if dice.one_in(2) { Share::new(dice.below(101) as u8) } else { None };
    touchpoint.csat.rounds[0].comments = dice.few(2, 12);
    for round in 0..dice.below(3) {
        let (counts, comments) = (dice.counts(answers), dice.few(3, 12));
        touchpoint.csat.rounds.push(CsatRound { date: later(round), counts, comments });
    }
}

fn coupled_journeys(dice: &mut Dice, map: &mut JourneyMap) {
    // Shared out one by one, so that none is in two.
    let mut left: Vec<TouchpointId> = map.touchpoints.iter().map(|touchpoint| touchpoint.id.clone()).collect();
    for i in 0..dice.below(4) {
        let mut touchpoints = Vec::new();
        for _ in 0..dice.below(5).min(left.len()) {
            let at = dice.below(left.len());
            touchpoints.push(left.swap_remove(at));
        }
        let partnership = PartnershipSheet {
            responsible: dice.maybe(2, 2),
            purpose: dice.maybe(2, 8),
            organisation: dice.maybe(3, 8),
            costs_and_income: dice.maybe(3, 8),
            benefits_for_us: dice.maybe(3, 8),
            benefits_for_customers: dice.maybe(3, 8),
            benefits_for_partner: dice.maybe(3, 8),
            cooperation: dice.maybe(3, 8),
            measures: dice.maybe(3, 8),
            when_it_goes_wrong: dice.maybe(3, 8),
        };
        map.coupled_journeys.push(Arc::new(CoupledJourney {
            id: CoupledJourneyId::new(&dice.id("koblet", i)),
            name: dice.phrase(3),
            run_by: dice.maybe(2, 2),
            stance: dice.one_of(2, &Stance::ALL),
            touchpoints,
            partnership,
        }));
    }
}

fn nps(dice: &mut Dice) -> Nps {
    let target = if dice.one_in(2) { Some((dice.below(201) as i16 - 100) as i8) } else { None };
    let rounds = (0..dice.below(4)).map(|round| NpsRound {
        date: if dice.one_in(4) { None } else { later(round) },
        counts: dice.counts(NpsRound::ANSWERS),
        promoters_say: dice.few(2, 9),
        passives_say: dice.few(2, 9),
        detractors_say: dice.few(2, 9),
    });
    let rounds = rounds.collect();
    Nps { question: dice.maybe(2, 9), target, rounds }
}

fn workshop(dice: &mut Dice, i: usize) -> Workshop {
    let participants = (0..dice.below(5)).map(|_| Participant { name: dice.phrase(2), department: dice.maybe(2, 2) });
    let participants = participants.collect();
    Workshop {
        id: WorkshopId::new(&dice.id("workshop", i)),
        name: dice.phrase(3),
        date: if dice.one_in(2) { dice.date() } else { None },
        participants,
        decisions: dice.few(2, 9),
        parked: dice.few(2, 9),
    }
}
