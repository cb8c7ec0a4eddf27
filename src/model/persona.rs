//! Personas: whose journey it is.

use super::plain::is_default;
use super::{Colour, PersonaId};
use serde::{Deserialize, Serialize};

/// Somebody who travels the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Names the persona.
    pub id: PersonaId,
    /// What people call them.
    pub name: String,
    /// Who they are, in a few words; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// The colour (and with it dash and marker) of their curve.
    pub colour: Colour,
}
