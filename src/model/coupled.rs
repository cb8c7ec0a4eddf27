//! Coupled journeys: parts of the customer's journey that others run.

use super::plain::{self, is_default};
use super::{CoupledJourneyId, TouchpointId};
use serde::{Deserialize, Serialize};

/// A part of the customer's journey that others run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoupledJourney {
    /// Names the coupled journey.
    pub id: CoupledJourneyId,
    /// What people call it.
    pub name: String,
    /// Who runs it; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub run_by: String,
    /// What we do about it; none as long as nobody has decided.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub stance: Option<Stance>,
    /// The touchpoints it consists of.
    #[serde(default, skip_serializing_if = "is_default")]
    pub touchpoints: Vec<TouchpointId>,
    /// How we work together with whoever runs it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partnership: PartnershipSheet,
}

/// What we do about a coupled journey, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stance {
    /// Ignore it.
    Ignore,
    /// Look into taking it over.
    ConsiderTakingOver,
    /// Look into coordinating with whoever runs it.
    ConsiderCoordinating,
    /// Take responsibility for managing the whole experience.
    ManageExperience,
    /// Take responsibility and ownership of the whole journey.
    OwnJourney,
}

impl Stance {
    /// All of them, from least to most.
    pub const ALL: [Self; 5] =
        [Self::Ignore, Self::ConsiderTakingOver, Self::ConsiderCoordinating, Self::ManageExperience, Self::OwnJourney];
}

/// How we work together with whoever runs a coupled journey. What is not agreed yet is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartnershipSheet {
    /// Who takes responsibility.
    #[serde(skip_serializing_if = "is_default")]
    pub responsible: String,
    /// What it is for.
    #[serde(skip_serializing_if = "is_default")]
    pub purpose: String,
    /// How it is organised.
    #[serde(skip_serializing_if = "is_default")]
    pub organisation: String,
    /// How costs and income are shared.
    #[serde(skip_serializing_if = "is_default")]
    pub costs_and_income: String,
    /// What we gain.
    #[serde(skip_serializing_if = "is_default")]
    pub benefits_for_us: String,
    /// What the customers gain.
    #[serde(skip_serializing_if = "is_default")]
    pub benefits_for_customers: String,
    /// What the partner gains.
    #[serde(skip_serializing_if = "is_default")]
    pub benefits_for_partner: String,
    /// How we work together.
    #[serde(skip_serializing_if = "is_default")]
    pub cooperation: String,
    /// How the joint performance is measured.
    #[serde(skip_serializing_if = "is_default")]
    pub measures: String,
    /// What happens when it goes wrong.
    #[serde(skip_serializing_if = "is_default")]
    pub when_it_goes_wrong: String,
}
