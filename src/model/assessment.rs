//! What a touchpoint is worth: to the customer, to the company, and how it shall feel.

use super::plain::is_default;
use super::{PersonaId, Score};
use serde::{Deserialize, Serialize};

/// Where it is known from how important a touchpoint is to customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum KnownFrom {
    /// Customers were asked.
    Asked,
    /// It was measured in what customers do.
    Measured,
    /// The team assumes it.
    Assumed,
}

/// How important a touchpoint is to the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerImportance {
    /// How important, 1 to 5.
    pub score: Score,
    /// Where that is known from.
    pub known_from: KnownFrom,
}

/// Why a touchpoint matters to the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CompanyReason {
    /// A process depends on it.
    Process,
    /// It brings revenue.
    Revenue,
    /// It causes cost.
    Cost,
}

/// How important a touchpoint is to the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyImportance {
    /// How important, 1 to 5.
    pub score: Score,
    /// Why; may be left open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reasons: Vec<CompanyReason>,
}

/// For whom something holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ForWhom {
    /// For all personas.
    #[default]
    Everyone,
    /// For these.
    Personas(Vec<PersonaId>),
}

impl ForWhom {
    /// Whether it names that persona.
    pub fn names(&self, persona: &PersonaId) -> bool {
        match self {
            Self::Personas(personas) => personas.contains(persona),
            Self::Everyone => false,
        }
    }
}

/// What the customer shall experience at a touchpoint, concretely.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IntendedExperience {
    /// What they shall experience.
    pub text: String,
    /// For whom it is meant.
    #[serde(default, skip_serializing_if = "is_default")]
    pub whom: ForWhom,
    /// Who has agreed to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub agreed_by: Vec<String>,
}

/// Whether a touchpoint creates value for the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CustomerValue {
    /// It creates value.
    Creates,
    /// It merely makes value possible.
    Enables,
    /// Neither.
    Neither,
}

/// Whether the customer turns to us, or we treat them in a personal contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum KindOfService {
    /// The customer turns to us.
    Service,
    /// How we treat the customer in a personal contact.
    Care,
}

/// Who starts a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StartedBy {
    /// The customer.
    Customer,
    /// The company.
    Company,
}

/// What delivers a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Deliverer {
    /// A system.
    System,
    /// A process.
    Process,
    /// People.
    People,
}

/// What delivers a touchpoint today, and what should.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DeliveredBy {
    /// Today.
    #[serde(skip_serializing_if = "Option::is_none", with = "super::plain")]
    pub today: Option<Deliverer>,
    /// As it should be.
    #[serde(skip_serializing_if = "Option::is_none", with = "super::plain")]
    pub target: Option<Deliverer>,
}
