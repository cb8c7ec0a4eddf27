//! The map that a new one begins as: enough of a frame that the first card can be dropped at once.

use super::NewIds;
use crate::model::{
    Colour, JourneyMap, Lane, LaneId, LaneKind, Note, Persona, PersonaId, Phase, PhaseId, Stage, StepId,
};
use crate::words::Words;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many steps each phase begins with.
const STEPS: usize = 3;

/// What the lane for words shows: what is written of a touchpoint is seen on the map at once.
const NOTES: [Note; 3] = [Note::Thoughts, Note::PainPoints, Note::Ideas];

/// A map with a phase for each stage, a lane for touchpoints, one for emotions, one for words, and a persona; in the
/// language of the words.
pub fn new_map(words: Words, ids: &mut NewIds) -> JourneyMap {
    let mut taken = BTreeSet::new();
    let mut id = |title: &str| {
        let id = ids.id(title, |id| taken.contains(id));
        taken.insert(id.clone());
        id
    };
    let phase = |stage, key: &str, id: &mut dyn FnMut(&str) -> String| {
        let name = words.get(key);
        let mut phase = Phase::new(PhaseId::new(&id(&name)), name.as_str(), stage);
        phase.steps = (1..=STEPS).map(|step| StepId::new(&id(&format!("{name} {step}")))).collect();
        Arc::new(phase)
    };
    let lane = |key: &str, kind, id: &mut dyn FnMut(&str) -> String| {
        let name = words.get(key);
        Arc::new(Lane { id: LaneId::new(&id(&name)), name, description: String::new(), kind })
    };
    let persona = words.get("new-persona");
    JourneyMap {
        title: words.get("new-title"),
        language: words.language,
        phases: vec![
            phase(Stage::Before, "new-phase-before", &mut id),
            phase(Stage::During, "new-phase-during", &mut id),
            phase(Stage::After, "new-phase-after", &mut id),
        ],
        lanes: vec![
            lane("new-lane-touchpoints", LaneKind::Touchpoints { channel: None }, &mut id),
            lane("new-lane-emotions", LaneKind::Emotions, &mut id),
            lane("new-lane-notes", LaneKind::Notes { shows: NOTES.to_vec(), notes: Vec::new() }, &mut id),
        ],
        personas: vec![Arc::new(Persona::new(PersonaId::new(&id(&persona)), persona, Colour::Place(0)))],
        ..JourneyMap::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_new_map_is_sound_and_can_be_kept_in_every_language() {
        for language in Language::ALL {
            let map = new_map(Words::new(language), &mut NewIds::new(3));
            assert!(map.check().is_empty(), "{:?}", map.check());
            assert_eq!(map.language, language);
            assert_eq!(map.phases.iter().map(|phase| phase.stage).collect::<Vec<_>>(), Stage::ALL);
            let text = crate::file::to_text(&map).expect("a text");
            assert_eq!(crate::file::parse("x", text.as_bytes()).as_ref(), Ok(&map));
        }
    }
}
