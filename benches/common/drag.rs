//! Drags for benches: the edits that follow each other while somebody drags a card or a mark.

use rejse::edit::{Edit, apply};
use rejse::model::{Emotion, EmotionLevel, JourneyMap, Place, Touchpoint};
use std::sync::Arc;

/// The edits of a drag. Each is made to the map as it was before, as a drag is computed from its start.
pub struct Drag(Vec<Edit>);

impl Drag {
    /// A card from the middle of the map goes to the places of others.
    pub fn of_a_card(map: &JourneyMap) -> Self {
        let placed = placed(map);
        let card = placed[placed.len() / 2];
        let others = placed.iter().step_by((placed.len() / 12).max(1)).filter(|other| other.id != card.id);
        let go = |place: &Place| Edit::Place { touchpoint: card.id.clone(), place: place.clone() };
        Self(others.map(|other| go(&other.place)).collect())
    }

    /// A mark of the first persona's goes up and down.
    pub fn of_a_mark(map: &JourneyMap) -> Self {
        let persona = &map.personas[0].id;
        let marked: Vec<_> =
            placed(map).into_iter().filter(|touchpoint| touchpoint.emotions.felt(persona).is_some()).collect();
        let touchpoint = marked[marked.len() / 2];
        let say = |tenths: i8| {
            let emotion = EmotionLevel::new(tenths).map(|level| Emotion::Felt { level, thought: String::new() });
            Edit::Emotion { touchpoint: touchpoint.id.clone(), persona: persona.clone(), emotion }
        };
        Self((-20..=20).step_by(5).map(say).collect())
    }

    /// The map at a frame of the drag, counted from 0; it goes round.
    pub fn frame(&self, map: &JourneyMap, number: usize) -> JourneyMap {
        apply(map, &self.0[number % self.0.len()]).expect("an edit that can be")
    }
}

/// The touchpoints that stand on a map.
fn placed(map: &JourneyMap) -> Vec<&Arc<Touchpoint>> {
    map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory()).collect()
}
