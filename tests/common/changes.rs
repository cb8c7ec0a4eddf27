//! Changes to maps, made up from a number: everything that a hand can do between two pictures.

use rejse::layout::View;
use rejse::model::{
    Colour, Emotion, EmotionLevel, FreeNote, JourneyMap, Lane, LaneId, LaneKind, MomentOfTruth, Note, NoteId, Persona,
    PersonaId, Phase, PhaseId, Place, Rank, StepId, Touchpoint, TouchpointId,
};
use rejse::words::Language;
use std::sync::Arc;

/// Changes a valid map, or how it is looked at; it stays valid.
pub fn change(map: &mut JourneyMap, view: &mut View, dice: u64) {
    let pick = |n: usize, shift: u32| ((dice >> shift) % n.max(1) as u64) as usize;
    let tail = format!("{:x}", dice >> 8);
    let at = pick(map.touchpoints.len(), 8);
    let steps: Vec<StepId> = map.phases.iter().flat_map(|phase| phase.steps.iter().cloned()).collect();
    let rows: Vec<LaneId> = map
        .lanes
        .iter()
        .filter(|lane| matches!(lane.kind, LaneKind::Touchpoints { .. }))
        .map(|lane| lane.id.clone())
        .collect();
    let somewhere = || match (steps.get(pick(steps.len(), 24)), rows.get(pick(rows.len(), 40))) {
        (Some(step), Some(lane)) => Place::At { step: step.clone(), lane: lane.clone(), rank: Rank::default() },
        (None, _) | (_, None) => Place::Inventory,
    };
    let mood = || match pick(4, 24) {
        0 => None,
        1 => Some(Emotion::Skips),
        _ => {
            let thought = if pick(2, 30) == 0 { String::new() } else { "Hvor bliver de af?".to_owned() };
            EmotionLevel::new(pick(41, 33) as i8 - 20).map(|level| Emotion::Felt { level, thought })
        }
    };
    match (dice % 20, map.touchpoints.get_mut(at).map(Arc::make_mut)) {
        (0..=2, Some(touchpoint)) => touchpoint.place = somewhere(),
        (3 | 4, Some(touchpoint)) => {
            if let Some(persona) = map.personas.get(pick(map.personas.len(), 16)) {
                touchpoint.emotions.set(persona.id.clone(), mood());
            }
        }
        (5, Some(touchpoint)) => match pick(6, 16) {
            0 => touchpoint.title.push_str(" og ventetiden derefter"),
            1 => touchpoint.owner = None,
            2 => touchpoint.owner = map.owners.get(pick(map.owners.len(), 24)).map(|owner| owner.id.clone()),
            3 => touchpoint.pain_points.push("For langsomt".into()),
            4 => touchpoint.csat.rounds.clear(),
            _ => touchpoint.moment_of_truth = MomentOfTruth::Everyone,
        },
        (6, _) => {
            let mut touchpoint = Touchpoint::new(TouchpointId::new(&format!("ny-{tail}")), "Ringer igen");
            touchpoint.place = somewhere();
            if map.touchpoint(&touchpoint.id).is_none() {
                map.touchpoints.push(Arc::new(touchpoint));
                map.sort();
            }
        }
        (7, _) => {
            let free = |map: &JourneyMap| {
                let gone = &map.touchpoints[at].id;
                let named = |touchpoint: &Arc<Touchpoint>| touchpoint.return_of.as_ref() == Some(gone);
                let coupled = map.coupled_journeys.iter().any(|journey| journey.touchpoints.contains(gone));
                !coupled && !map.touchpoints.iter().any(named)
            };
            if at < map.touchpoints.len() && free(map) {
                map.touchpoints.remove(at);
            }
        }
        (8, _) => {
            if let Some(phase) = map.phases.get_mut(pick(5, 16)).map(Arc::make_mut) {
                let step = StepId::new(&format!("trin-{tail}"));
                if !steps.contains(&step) {
                    phase.steps.insert(pick(phase.steps.len() + 1, 24), step);
                }
            }
        }
        (9, _) => {
            let id = PhaseId::new(&format!("fase-{tail}"));
            if let Some(last) = map.phases.last()
                && map.phases.iter().all(|phase| phase.id != id)
            {
                let stage = last.stage;
                map.phases.push(Arc::new(Phase::new(id, "Bagefter", stage)));
            }
        }
        (10, _) => {
            let id = LaneId::new(&format!("bane-{tail}"));
            let kind = match pick(4, 16) {
                0 => LaneKind::Measures,
                1 => LaneKind::Touchpoints { channel: None },
                2 => LaneKind::Notes { shows: Note::ALL.to_vec(), notes: Vec::new() },
                _ => {
                    let note = |step: &StepId| FreeNote {
                        id: NoteId::new(&format!("note-{tail}")),
                        text: "Tales ved".into(),
                        kind: None,
                        from: step.clone(),
                        to: step.clone(),
                    };
                    LaneKind::Notes {
                        shows: vec![Note::Thoughts],
                        notes: steps.first().map(note).into_iter().collect(),
                    }
                }
            };
            if map.lane(&id).is_none() && map.lanes.len() < 12 {
                let lane = Lane { id, name: "Ny".into(), description: String::new(), kind };
                map.lanes.insert(pick(map.lanes.len() + 1, 24), Arc::new(lane));
            }
        }
        (11, _) => {
            let lane = pick(map.lanes.len(), 16);
            if lane > 0 {
                map.lanes.swap(lane - 1, lane);
            }
        }
        (12, _) => {
            let id = PersonaId::new(&format!("persona-{tail}"));
            if map.persona(&id).is_none() && map.personas.len() < 8 {
                map.personas
                    .insert(pick(map.personas.len() + 1, 24), Arc::new(Persona::new(id, "Åse", Default::default())));
            }
        }
        (13, _) => {
            if let Some(persona) = map.personas.get_mut(pick(3, 16)).map(Arc::make_mut) {
                persona.name.push_str(" d.y.");
            }
        }
        (14, _) => view.active_persona = map.personas.get(pick(9, 16)).map(|persona| persona.id.clone()),
        (15, _) => view.language = Language::ALL[pick(3, 16)],
        (16, _) => {
            let owner = pick(map.owners.len(), 16);
            if let Some(owner) = map.owners.get_mut(owner).map(Arc::make_mut) {
                match pick(2, 24) {
                    0 => owner.colour = Colour::Place(pick(8, 30) as u8),
                    _ => owner.name.push_str(" Syd"),
                }
            }
        }
        (17, _) => {
            let (owners, channels) = (map.owners.len(), map.channels.len());
            match pick(2, 16) {
                0 => map.owners.rotate_left(pick(owners, 24).min(owners)),
                _ => map.channels.rotate_left(pick(channels, 24).min(channels)),
            }
        }
        (18, _) => {
            // What stands in them follows; not where a note would then end before it begins.
            let mut turned = map.clone();
            if let Some(phase) = turned.phases.get_mut(pick(5, 16)).map(Arc::make_mut) {
                let steps = phase.steps.len();
                phase.steps.rotate_left(pick(steps, 24).min(steps));
            }
            if turned.check().is_empty() {
                *map = turned;
            }
        }
        (19, _) => {
            let journey = pick(map.coupled_journeys.len(), 16);
            if let Some(journey) = map.coupled_journeys.get_mut(journey).map(Arc::make_mut) {
                journey.touchpoints.retain(|id| id.as_str().len() % 3 != pick(3, 24));
            }
        }
        (0..=5, None) => {}
        (20.., _) => {}
    }
}
