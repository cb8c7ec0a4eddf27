//! Maps made up from a seed, for tests and benches: valid, sorted, and with a little of everything a map can hold.
//!
//! Knows no proptest and no clock: the same arguments always give the same map.

mod details;

use rejse::geom::Color;
use rejse::model::{
    Channel, ChannelIcon, ChannelId, Colour, Csat, CsatRound, Emotion, EmotionLevel, JourneyMap, Lane, LaneId,
    LaneKind, MomentOfTruth, Note, Owner, OwnerId, PALETTE_PLACES, Persona, PersonaId, Perspective, Phase, PhaseId,
    Place, Rank, RunBy, Scope, Stage, StepId, Touchpoint, TouchpointId,
};
use rejse::words::{Date, Language};
use std::collections::HashMap;
use std::sync::Arc;

/// Words as they stand on real maps: short and long, Danish, Swedish and English, an emoji, and what files must escape.
const WORDS: [&str; 48] = [
    "Betaler",
    "Leveringstidspunktsbekræftelse",
    "Køber",
    "vaskemaskine",
    "Abonnementsvilkårsændringsmeddelelse",
    "Ringer",
    "til",
    "kundeservice",
    "på",
    "en",
    "søndag",
    "Reklamationsbehandlingsfrist",
    "Åbner",
    "pakken",
    "i",
    "køkkenet",
    "Försäkringsbolagsombudsman",
    "Väntar",
    "hemma",
    "hela",
    "dagen",
    "Återvinningscentral",
    "Får",
    "ett",
    "sms",
    "om",
    "förseningen",
    "Betalningspåminnelse",
    "🙂",
    "Hurra 🎉",
    "👩‍🔧",
    "\"nej tak\"",
    "e-mail",
    "24/7",
    "C:\\kvittering",
    "(igen)",
    "[måske]",
    "// senere",
    "50\u{a0}%",
    "Reads",
    "the",
    "small",
    "print",
    "é",
    "e\u{301}",
    "fjernvarmetilslutningsanlæg",
    "'citat'",
    "Kvalitetssäkringsuppföljning",
];

const TEAMS: [&str; 6] = ["Kundeservice", "Økonomi", "Lager og logistik", "Marketing", "Digital", "Försäljning"];
const PEOPLE: [&str; 6] = ["Anna, 34", "Hr. Holm", "Familien Sørensen", "Åsa", "Inköparen", "Førstegangskøber"];

/// Numbers that look random and are always the same: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to `n` less one; 0 for `n` 0.
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    /// True once in `n` times.
    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// So many words with spaces between them.
    fn words(&mut self, n: usize) -> String {
        let words: Vec<&str> = (0..n).filter_map(|_| self.pick(&WORDS).copied()).collect();
        words.join(" ")
    }

    /// One word to as many as that.
    fn phrase(&mut self, most: usize) -> String {
        let n = 1 + self.below(most);
        self.words(n)
    }

    fn id(&mut self, slug: &str, i: usize) -> String {
        // The number keeps ids apart, the tail makes their order differ from that of making.
        format!("{slug}-{:04x}{i:x}", self.below(0x1_0000))
    }

    fn date(&mut self) -> Option<Date> {
        Date::new(2020 + self.below(9) as u16, 1 + self.below(12) as u8, 1 + self.below(31) as u8)
    }

    fn colour(&mut self, i: usize) -> Colour {
        if self.one_in(6) {
            Colour::Custom(Color::hex(self.below(0x100_0000) as u32))
        } else {
            Colour::Place((i % usize::from(PALETTE_PLACES)) as u8)
        }
    }
}

/// A valid map with exactly so many phases, touchpoints and personas; without phases all touchpoints are in the
/// inventory.
pub fn random_map(seed: u64, phases: usize, touchpoints: usize, personas: usize) -> JourneyMap {
    let mut dice = Dice(seed);
    let mut map = JourneyMap {
        title: dice.phrase(5),
        language: dice.pick(&Language::ALL).copied().unwrap_or_default(),
        scope: dice
            .pick(&[None, Some(Scope::WholeLifeCycle), Some(Scope::PartOfLifeCycle), Some(Scope::OneService)])
            .copied()
            .flatten(),
        perspective: if dice.one_in(3) { Perspective::ToBe } else { Perspective::AsIs },
        goal: if dice.one_in(2) { dice.phrase(12) } else { String::new() },
        date: if dice.one_in(2) { dice.date() } else { None },
        ..JourneyMap::default()
    };
    if dice.one_in(3) {
        map.stages.during = dice.phrase(2);
        map.stages.hidden = dice.one_in(3);
    }
    people(&mut dice, &mut map, personas);
    rows(&mut dice, &mut map);
    columns(&mut dice, &mut map, phases);
    cards(&mut dice, &mut map, touchpoints);
    // Dice of their own: what was made up before stays as it was.
    details::fill(&mut Dice(!seed), &mut map);
    map.sort();
    map
}

fn people(dice: &mut Dice, map: &mut JourneyMap, personas: usize) {
    for i in 0..1 + dice.below(9) {
        let name = if dice.one_in(8) { dice.phrase(3) } else { TEAMS[i % TEAMS.len()].to_owned() };
        let id = OwnerId::new(&dice.id("hold", i));
        map.owners.push(Arc::new(Owner { id, name, colour: dice.colour(i) }));
    }
    for i in 0..dice.below(8) {
        let id = ChannelId::new(&dice.id("kanal", i));
        let icon = dice.pick(&ChannelIcon::ALL).copied().unwrap_or_default();
        map.channels.push(Arc::new(Channel { id, name: dice.phrase(2), icon }));
    }
    for i in 0..personas {
        let id = PersonaId::new(&dice.id("persona", i));
        let segment = if dice.one_in(2) { dice.phrase(8) } else { String::new() };
        let name = PEOPLE[i % PEOPLE.len()].to_owned();
        let mut persona = Persona::new(id, name, dice.colour(i));
        persona.segment = segment;
        map.personas.push(Arc::new(persona));
    }
}

fn rows(dice: &mut Dice, map: &mut JourneyMap) {
    let mut kinds = Vec::new();
    for _ in 0..1 + dice.below(5) {
        let channel = if dice.one_in(2) { dice.pick(&map.channels).map(|channel| channel.id.clone()) } else { None };
        kinds.push(LaneKind::Touchpoints { channel });
    }
    kinds.push(LaneKind::Emotions);
    for notes in [[Note::Thoughts, Note::PainPoints], [Note::Ideas, Note::PainPoints]] {
        if dice.one_in(2) {
            kinds.push(LaneKind::Notes { shows: notes[..1 + dice.below(2)].to_vec(), notes: Vec::new() });
        }
    }
    if dice.one_in(2) {
        kinds.push(LaneKind::Measures);
    }
    for (i, kind) in kinds.into_iter().enumerate() {
        let id = LaneId::new(&dice.id("bane", i));
        let description = if dice.one_in(3) { dice.phrase(6) } else { String::new() };
        map.lanes.push(Arc::new(Lane { id, name: dice.phrase(3), description, kind }));
    }
}

fn columns(dice: &mut Dice, map: &mut JourneyMap, phases: usize) {
    let mut steps = 0;
    for i in 0..phases {
        let id = PhaseId::new(&dice.id("fase", i));
        let stage = Stage::ALL[(i * Stage::ALL.len() / phases.max(1)).min(2)];
        let goal = if dice.one_in(2) { dice.phrase(10) } else { String::new() };
        // The first phase has a step, so that there is a place for touchpoints; others may be empty.
        let n = if i == 0 { 1 + dice.below(5) } else { dice.below(6) };
        let ids = (0..n).map(|_| {
            steps += 1;
            StepId::new(&dice.id("trin", steps))
        });
        let steps_of_it = ids.collect();
        let mut phase = Phase::new(id, dice.phrase(3), stage);
        (phase.goal, phase.steps) = (goal, steps_of_it);
        map.phases.push(Arc::new(phase));
    }
}

fn cards(dice: &mut Dice, map: &mut JourneyMap, touchpoints: usize) {
    let steps: Vec<StepId> = map.phases.iter().flat_map(|phase| phase.steps.iter().cloned()).collect();
    let rows: Vec<LaneId> = map
        .lanes
        .iter()
        .filter(|lane| matches!(lane.kind, LaneKind::Touchpoints { .. }))
        .map(|lane| lane.id.clone())
        .collect();
    let mut last: HashMap<(StepId, LaneId), Rank> = HashMap::new();
    for i in 0..touchpoints {
        let id = TouchpointId::new(&dice.id("punkt", i));
        let mut card = Touchpoint::new(id, dice.phrase(7));
        if let (Some(step), Some(lane), false) = (dice.pick(&steps), dice.pick(&rows), dice.one_in(8)) {
            let place = (step.clone(), lane.clone());
            let rank = last.get(&place).map_or_else(Rank::default, |below| Rank::between(Some(below), None));
            last.insert(place, rank.clone());
            card.place = Place::At { step: step.clone(), lane: lane.clone(), rank };
        }
        if !dice.one_in(7) {
            card.owner = dice.pick(&map.owners).map(|owner| owner.id.clone());
        }
        if !dice.one_in(4) {
            card.channel = dice.pick(&map.channels).map(|channel| channel.id.clone());
        }
        card.run_by = match dice.below(10) {
            0 => RunBy::Customer,
            1 => RunBy::Other(dice.phrase(2)),
            _ => RunBy::Us,
        };
        card.moment_of_truth = match (dice.below(14), dice.pick(&map.personas)) {
            (0, _) => MomentOfTruth::Everyone,
            (1, Some(persona)) => MomentOfTruth::Personas(vec![persona.id.clone()]),
            _ => MomentOfTruth::No,
        };
        for _ in 0..dice.below(3) * dice.below(3) {
            card.pain_points.push(dice.phrase(9));
        }
        if dice.one_in(5) {
            card.ideas.push(dice.phrase(9));
        }
        feel(dice, map, &mut card);
        for _ in 0..dice.below(3).saturating_sub(1) {
            let date = if dice.one_in(4) { None } else { dice.date() };
            let answers = if dice.one_in(4) { 2 + dice.below(10) } else { 5 };
            let counts = (0..answers).map(|_| dice.below(200) as u32).collect();
            card.csat = Csat { rounds: vec![CsatRound { date, counts, comments: Vec::new() }], ..Csat::default() };
        }
        map.touchpoints.push(Arc::new(card));
    }
}

/// Three in five marks with a level, one skip, one gap.
fn feel(dice: &mut Dice, map: &JourneyMap, card: &mut Touchpoint) {
    for persona in &map.personas {
        let emotion = match dice.below(5) {
            0 => None,
            1 => Some(Emotion::Skips),
            _ => {
                let tenths = dice.below(41) as i8 - 20;
                let thought = if dice.one_in(3) { dice.phrase(12) } else { String::new() };
                EmotionLevel::new(tenths).map(|level| Emotion::Felt { level, thought })
            }
        };
        card.emotions.set(persona.id.clone(), emotion);
    }
}
