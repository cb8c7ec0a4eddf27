//! What is said of a persona's feeling at one touchpoint or at several at once.

use crate::edit::Edit;
use crate::model::{Emotion, EmotionLevel, Grain, JourneyMap, PersonaId, TouchpointId};

/// The edit that says how a persona feels at these touchpoints; the thoughts that are there stay. None without any.
pub fn with_level(map: &JourneyMap, ids: &[TouchpointId], persona: &PersonaId, level: EmotionLevel) -> Option<Edit> {
    let felt = ids.iter().filter_map(|id| map.touchpoint(id)).map(|touchpoint| {
        let thought = touchpoint.emotions.felt(persona).map(|(_, thought)| thought.to_owned()).unwrap_or_default();
        Edit::Emotion {
            touchpoint: touchpoint.id.clone(),
            persona: persona.clone(),
            emotion: Some(Emotion::Felt { level, thought }),
        }
    });
    let mut edits: Vec<Edit> = felt.collect();
    match edits.len() {
        0 | 1 => edits.pop(),
        _ => Some(Edit::Several(edits)),
    }
}

/// The level nearest to a number: whole tenths, or halves.
pub fn nearest_level(value: f64, tenths: bool) -> EmotionLevel {
    EmotionLevel::nearest(value * 10.0, if tenths { Grain::Tenths } else { Grain::Halves })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply;
    use crate::random_map::random_map;

    #[test]
    fn a_level_keeps_the_thought_that_was_there() {
        let map = random_map(5, 4, 40, 2);
        let persona = &map.personas[0].id;
        let ids: Vec<TouchpointId> = map.touchpoints.iter().map(|touchpoint| touchpoint.id.clone()).collect();
        let edit = with_level(&map, &ids, persona, EmotionLevel::HIGHEST).expect("an edit");
        let changed = apply(&map, &edit).expect("sound");
        for (before, after) in map.touchpoints.iter().zip(&changed.touchpoints) {
            let thought = before.emotions.felt(persona).map_or("", |(_, thought)| thought);
            assert_eq!(after.emotions.felt(persona), Some((EmotionLevel::HIGHEST, thought)));
        }
        assert_eq!(with_level(&map, &[], persona, EmotionLevel::HIGHEST), None);
    }

    #[test]
    fn levels_snap_to_halves_or_tenths_and_stay_within() {
        assert_eq!(nearest_level(0.7, false).tenths(), 5);
        assert_eq!(nearest_level(0.7, true).tenths(), 7);
        assert_eq!(nearest_level(-7.0, false), EmotionLevel::LOWEST);
        assert_eq!(nearest_level(f64::NAN, false), EmotionLevel::default());
    }
}
