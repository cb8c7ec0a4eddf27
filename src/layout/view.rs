//! How a map is looked at: what is not part of the map itself.

use crate::model::{JourneyMap, PersonaId};
use crate::words::Language;

/// How a map is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The language of the fixed words in the picture.
    pub language: Language,
    /// The persona whose curve stands out.
    pub active_persona: Option<PersonaId>,
}

impl View {
    /// How a map wants to be looked at: in its own language, with its first persona in front.
    pub fn of(map: &JourneyMap) -> Self {
        Self { language: map.language, active_persona: map.personas.first().map(|persona| persona.id.clone()) }
    }
}
