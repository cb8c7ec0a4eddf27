//! How a map is looked at: what is not part of the map itself.

use crate::model::{JourneyMap, Persona, PersonaId};
use crate::words::Language;
use std::sync::Arc;

/// How a map is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The language of the fixed words in the picture.
    pub language: Language,
    /// The persona whose curve stands out.
    pub active_persona: Option<PersonaId>,
}

impl View {
    /// How a map wants to be looked at: in its own language, with the first persona in front of whom anybody has said
    /// how they feel, else with the first.
    pub fn of(map: &JourneyMap) -> Self {
        let has_curve = |persona: &&Arc<Persona>| {
            map.touchpoints.iter().any(|touchpoint| touchpoint.emotions.felt(&persona.id).is_some())
        };
        let front = map.personas.iter().find(has_curve).or(map.personas.first());
        Self { language: map.language, active_persona: front.map(|persona| persona.id.clone()) }
    }
}
