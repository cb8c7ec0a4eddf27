//! The single things that are said of a touchpoint, and of the map itself.

use crate::model::{
    ChannelId, CompanyImportance, Csat, CustomerImportance, CustomerValue, DeliveredBy, Improvement,
    IntendedExperience, JourneyMap, KindOfService, LinkedMap, MomentOfTruth, Nps, OwnerId, Perspective, RunBy, Scope,
    Stages, StartedBy, Touchpoint, TouchpointId,
};
use crate::words::{Date, Language};

/// Something said of a touchpoint, whole: lists come as the list from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TouchpointField {
    /// What happens, in the customer's words.
    Title(String),
    /// Who starts it.
    StartedBy(Option<StartedBy>),
    /// When it happens.
    When(String),
    /// Where it happens.
    Location(String),
    /// The team answerable for it.
    Owner(Option<OwnerId>),
    /// What it goes through.
    Channel(Option<ChannelId>),
    /// Who runs it.
    RunBy(RunBy),
    /// What delivers it, today and as it should be.
    DeliveredBy(DeliveredBy),
    /// Whether it creates value for the customer.
    Value(Option<CustomerValue>),
    /// Service or care.
    KindOfService(Option<KindOfService>),
    /// The first visit, if this one is a return.
    ReturnOf(Option<TouchpointId>),
    /// Whether the customer makes up or changes their mind here.
    MomentOfTruth(MomentOfTruth),
    /// How important it is to the customer.
    ImportanceToCustomer(Option<CustomerImportance>),
    /// How important it is to the company.
    ImportanceToUs(Option<CompanyImportance>),
    /// What customers shall experience here.
    Intended(Vec<IntendedExperience>),
    /// What works here.
    Strengths(Vec<String>),
    /// What hurts here.
    PainPoints(Vec<String>),
    /// What could be better here.
    Ideas(Vec<String>),
    /// What employees know about it.
    EmployeesKnow(Vec<String>),
    /// What is proposed, planned, tried here.
    Improvements(Vec<Improvement>),
    /// Satisfaction measured here.
    Csat(Csat),
    /// Another map that it opens.
    Opens(Option<LinkedMap>),
}

impl TouchpointField {
    /// Says it of a touchpoint.
    pub(super) fn set(self, touchpoint: &mut Touchpoint) {
        match self {
            Self::Title(title) => touchpoint.title = title,
            Self::StartedBy(who) => touchpoint.started_by = who,
            Self::When(when) => touchpoint.when = when,
            Self::Location(location) => touchpoint.location = location,
            Self::Owner(owner) => touchpoint.owner = owner,
            Self::Channel(channel) => touchpoint.channel = channel,
            Self::RunBy(who) => touchpoint.run_by = who,
            Self::DeliveredBy(what) => touchpoint.delivered_by = what,
            Self::Value(value) => touchpoint.value = value,
            Self::KindOfService(kind) => touchpoint.kind_of_service = kind,
            Self::ReturnOf(first) => touchpoint.return_of = first,
            Self::MomentOfTruth(moment) => touchpoint.moment_of_truth = moment,
            Self::ImportanceToCustomer(importance) => touchpoint.importance_to_customer = importance,
            Self::ImportanceToUs(importance) => touchpoint.importance_to_us = importance,
            Self::Intended(intended) => touchpoint.intended = intended,
            Self::Strengths(strengths) => touchpoint.strengths = strengths,
            Self::PainPoints(pain_points) => touchpoint.pain_points = pain_points,
            Self::Ideas(ideas) => touchpoint.ideas = ideas,
            Self::EmployeesKnow(known) => touchpoint.employees_know = known,
            Self::Improvements(improvements) => touchpoint.improvements = improvements,
            Self::Csat(csat) => touchpoint.csat = csat,
            Self::Opens(link) => touchpoint.opens = link,
        }
    }

    /// Whether it may contradict something else in the map: words never do.
    pub(super) fn may_unsettle(&self) -> bool {
        match self {
            Self::Title(_)
            | Self::StartedBy(_)
            | Self::When(_)
            | Self::Location(_)
            | Self::RunBy(_)
            | Self::DeliveredBy(_)
            | Self::Value(_)
            | Self::KindOfService(_)
            | Self::ImportanceToCustomer(_)
            | Self::ImportanceToUs(_)
            | Self::Strengths(_)
            | Self::PainPoints(_)
            | Self::Ideas(_)
            | Self::EmployeesKnow(_) => false,
            Self::Owner(_)
            | Self::Channel(_)
            | Self::ReturnOf(_)
            | Self::MomentOfTruth(_)
            | Self::Intended(_)
            | Self::Improvements(_)
            | Self::Csat(_)
            | Self::Opens(_) => true,
        }
    }
}

/// Something said of the map itself, whole: lists come as the list from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapField {
    /// The map's title.
    Title(String),
    /// The language of the map's fixed words.
    Language(Language),
    /// How much the map covers.
    Scope(Option<Scope>),
    /// As-is or to-be.
    Perspective(Perspective),
    /// What the map is for.
    Goal(String),
    /// Who looks after the map.
    Owner(String),
    /// The day the map speaks of.
    Date(Option<Date>),
    /// The day on which it shall be looked at again.
    NextReview(Option<Date>),
    /// Other maps that it opens.
    LinkedMaps(Vec<LinkedMap>),
    /// The names of the stages, and whether they are shown.
    Stages(Stages),
    /// Whether customers would recommend the company.
    Nps(Nps),
}

impl MapField {
    /// Says it of a map.
    pub(super) fn set(self, map: &mut JourneyMap) {
        match self {
            Self::Title(title) => map.title = title,
            Self::Language(language) => map.language = language,
            Self::Scope(scope) => map.scope = scope,
            Self::Perspective(perspective) => map.perspective = perspective,
            Self::Goal(goal) => map.goal = goal,
            Self::Owner(owner) => map.owner = owner,
            Self::Date(date) => map.date = date,
            Self::NextReview(date) => map.next_review = date,
            Self::LinkedMaps(maps) => map.linked_maps = maps,
            Self::Stages(stages) => map.stages = stages,
            Self::Nps(nps) => map.nps = nps,
        }
    }
}
