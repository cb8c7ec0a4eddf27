//! Personas: whose journey it is.

use super::plain::{self, is_default};
use super::{Colour, PersonaId, Share};
use serde::{Deserialize, Serialize};

/// Somebody who travels the map; in business-to-business maps several stakeholders travel the same one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Names the persona.
    pub id: PersonaId,
    /// What people call them.
    pub name: String,
    /// The group of customers they stand for, in a few words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub segment: String,
    /// The colour (and with it dash and marker) of their curve.
    pub colour: Colour,
    /// What they need.
    #[serde(default, skip_serializing_if = "is_default")]
    pub needs: Vec<String>,
    /// How they go about things.
    #[serde(default, skip_serializing_if = "is_default")]
    pub behaviour: Vec<String>,
    /// What they expect.
    #[serde(default, skip_serializing_if = "is_default")]
    pub expectations: Vec<String>,
    /// A sentence of theirs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quote: String,
    /// What all this is based on: interviews, a survey, what the team believes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: String,
    /// How many of all customers they stand for.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub share: Option<Share>,
    /// What they remember of the journey in the end.
    #[serde(default, skip_serializing_if = "is_default")]
    pub remembers: String,
}

impl Persona {
    /// A persona of whom nothing more is said.
    pub fn new(id: PersonaId, name: impl Into<String>, colour: Colour) -> Self {
        Self {
            id,
            name: name.into(),
            segment: String::new(),
            colour,
            needs: Vec::new(),
            behaviour: Vec::new(),
            expectations: Vec::new(),
            quote: String::new(),
            basis: String::new(),
            share: None,
            remembers: String::new(),
        }
    }
}
