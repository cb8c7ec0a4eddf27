//! What the model's choices are called: in JSON, and in words.

use crate::model::{
    CompanyReason, CustomerValue, Deliverer, ImprovementState, KindOfService, KnownFrom, LaneKind, Note, Perspective,
    Scope, Stage, Stance, StartedBy,
};

/// A choice's names.
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
        Note::Thoughts => concept("thoughts", "cli-thought"),
        Note::Strengths => concept("strengths", "cli-strength"),
        Note::PainPoints => concept("pain-points", "cli-pain-point"),
        Note::Ideas => concept("ideas", "cli-idea"),
        Note::EmployeesKnow => concept("employees-know", "cli-employees-know"),
        Note::Improvements => concept("improvements", "cli-improvement"),
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
        ImprovementState::Idea => concept("idea", "cli-state-idea"),
        ImprovementState::Planned => concept("planned", "cli-state-planned"),
        ImprovementState::Tried => concept("tried", "cli-state-tried"),
        ImprovementState::Worked => concept("worked", "cli-state-worked"),
        ImprovementState::DidNotWork => concept("did-not-work", "cli-state-did-not-work"),
        ImprovementState::Dropped => concept("dropped", "cli-state-dropped"),
    }
}

/// What we do about a coupled journey.
pub const fn stance(stance: Stance) -> Concept {
    match stance {
        Stance::Ignore => concept("ignore", "cli-stance-ignore"),
        Stance::ConsiderTakingOver => concept("consider-taking-over", "cli-stance-take-over"),
        Stance::ConsiderCoordinating => concept("consider-coordinating", "cli-stance-coordinate"),
        Stance::ManageExperience => concept("manage-experience", "cli-stance-manage"),
        Stance::OwnJourney => concept("own-journey", "cli-stance-own"),
    }
}
