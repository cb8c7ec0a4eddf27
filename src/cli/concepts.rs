//! What the model's choices and the entries of a partnership sheet are called: in JSON, and in words.

use crate::model::{
    CompanyReason, CustomerValue, Deliverer, ImprovementState, KindOfService, KnownFrom, LaneKind, Note,
    PartnershipSheet, Perspective, Scope, Stage, Stance, StartedBy,
};

/// The names of a choice or an entry.
#[derive(Clone, Copy)]
pub struct Concept {
    /// What it is called in JSON; stays as it is.
    pub name: &'static str,
    /// The key of its words.
    pub key: &'static str,
}

const fn concept(name: &'static str, key: &'static str) -> Concept {
    Concept { name, key }
}

/// As-is or to-be.
pub const fn perspective(perspective: Perspective) -> Concept {
    let name = match perspective {
        Perspective::AsIs => "as-is",
        Perspective::ToBe => "to-be",
    };
    concept(name, perspective.key())
}

/// How much a map covers.
pub const fn scope(scope: Scope) -> Concept {
    let name = match scope {
        Scope::WholeLifeCycle => "whole-life-cycle",
        Scope::PartOfLifeCycle => "part-of-life-cycle",
        Scope::OneService => "one-service",
    };
    concept(name, scope.key())
}

/// Before, during, after.
pub const fn stage(stage: Stage) -> Concept {
    let name = match stage {
        Stage::Before => "before",
        Stage::During => "during",
        Stage::After => "after",
    };
    concept(name, stage.key())
}

/// What a lane holds, as JSON calls it; the outline goes by phases and does not say it.
pub const fn lane_kind(kind: &LaneKind) -> &'static str {
    match kind {
        LaneKind::Touchpoints { .. } => "touchpoints",
        LaneKind::Emotions => "emotions",
        LaneKind::Notes { .. } => "notes",
        LaneKind::Measures => "measures",
    }
}

/// A kind of words.
pub const fn note(note: Note) -> Concept {
    match note {
        Note::Thoughts => concept("thoughts", "map-thought"),
        Note::Strengths => concept("strengths", "map-strength"),
        Note::PainPoints => concept("pain-points", "map-pain-point"),
        Note::Ideas => concept("ideas", "map-idea"),
        Note::EmployeesKnow => concept("employees-know", "map-employees-know"),
        Note::Improvements => concept("improvements", "map-improvement"),
    }
}

/// Who starts a touchpoint.
pub const fn started_by(who: StartedBy) -> Concept {
    match who {
        StartedBy::Customer => concept("customer", "cli-started-by-customer"),
        StartedBy::Company => concept("company", "cli-started-by-company"),
    }
}

/// What delivers a touchpoint.
pub const fn deliverer(deliverer: Deliverer) -> Concept {
    match deliverer {
        Deliverer::System => concept("system", "cli-system"),
        Deliverer::Process => concept("process", "cli-process"),
        Deliverer::People => concept("people", "cli-people"),
    }
}

/// Whether a touchpoint creates value.
pub const fn value(value: CustomerValue) -> Concept {
    match value {
        CustomerValue::Creates => concept("creates", "cli-creates-value"),
        CustomerValue::Enables => concept("enables", "cli-enables-value"),
        CustomerValue::Neither => concept("neither", "cli-no-value-for-customer"),
    }
}

/// Customer service or customer care.
pub const fn kind_of_service(kind: KindOfService) -> Concept {
    match kind {
        KindOfService::Service => concept("service", "cli-service"),
        KindOfService::Care => concept("care", "cli-care"),
    }
}

/// Where an importance is known from.
pub const fn known_from(source: KnownFrom) -> Concept {
    match source {
        KnownFrom::Asked => concept("asked", "cli-asked"),
        KnownFrom::Measured => concept("measured", "cli-measured"),
        KnownFrom::Assumed => concept("assumed", "cli-assumed"),
    }
}

/// Why something matters to the company.
pub const fn reason(reason: CompanyReason) -> Concept {
    match reason {
        CompanyReason::Process => concept("process", "cli-reason-process"),
        CompanyReason::Revenue => concept("revenue", "cli-reason-revenue"),
        CompanyReason::Cost => concept("cost", "cli-reason-cost"),
    }
}

/// How far an improvement has come.
pub const fn state(state: ImprovementState) -> Concept {
    match state {
        ImprovementState::Idea => concept("idea", "map-state-idea"),
        ImprovementState::Planned => concept("planned", "map-state-planned"),
        ImprovementState::Tried => concept("tried", "map-state-tried"),
        ImprovementState::Worked => concept("worked", "map-state-worked"),
        ImprovementState::DidNotWork => concept("did-not-work", "map-state-did-not-work"),
        ImprovementState::Dropped => concept("dropped", "map-state-dropped"),
    }
}

/// What we do about a coupled journey.
pub const fn stance(stance: Stance) -> Concept {
    match stance {
        Stance::Ignore => concept("ignore", "map-coupled-ignore"),
        Stance::ConsiderTakingOver => concept("consider-taking-over", "map-coupled-take-over"),
        Stance::ConsiderCoordinating => concept("consider-coordinating", "map-coupled-coordinate"),
        Stance::ManageExperience => concept("manage-experience", "map-coupled-manage"),
        Stance::OwnJourney => concept("own-journey", "map-coupled-own"),
    }
}

/// What a partnership sheet says, in the order of the sheet; an entry of which nothing is said has an empty text.
pub fn partnership(sheet: &PartnershipSheet) -> [(Concept, &str); 10] {
    let PartnershipSheet {
        responsible,
        purpose,
        organisation,
        costs_and_income,
        benefits_for_us,
        benefits_for_customers,
        benefits_for_partner,
        cooperation,
        measures,
        when_it_goes_wrong,
    } = sheet;
    [
        (concept("responsible", "cli-responsible"), responsible),
        (concept("purpose", "cli-purpose"), purpose),
        (concept("organisation", "cli-organisation"), organisation),
        (concept("costs_and_income", "cli-costs-and-income"), costs_and_income),
        (concept("benefits_for_us", "cli-benefits-for-us"), benefits_for_us),
        (concept("benefits_for_customers", "cli-benefits-for-customers"), benefits_for_customers),
        (concept("benefits_for_partner", "cli-benefits-for-partner"), benefits_for_partner),
        (concept("cooperation", "cli-cooperation"), cooperation),
        (concept("measures", "cli-joint-measures"), measures),
        (concept("when_it_goes_wrong", "cli-when-it-goes-wrong"), when_it_goes_wrong),
    ]
}
