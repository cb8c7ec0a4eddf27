//! What touchpoints are worth: to customers, to the company, and what shall be experienced there.

use super::fields::{self, Line, score_ui};
use super::form::{Form, row_with_cross_ui};
use crate::editor::inspect::Common;
use crate::model::{
    CompanyImportance, CompanyReason, CustomerImportance, ForWhom, IntendedExperience, KnownFrom, Touchpoint,
};
use egui::Ui;

/// How important they are to customers, with where that is known from, and to the company, with why.
pub fn importance_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let label = form.word("field-importance-customer");
    let score = form.common(|it| it.importance_to_customer.map(|importance| importance.score));
    if let Some(score) = score_ui(ui, form.desk, &label, score) {
        form.change(|it| {
            // As long as nobody says where it is known from, it is assumed.
            let known_from = it.importance_to_customer.map_or(KnownFrom::Assumed, |importance| importance.known_from);
            it.importance_to_customer = score.map(|score| CustomerImportance { score, known_from });
        });
    }
    if form.things.iter().any(|it| it.importance_to_customer.is_some()) {
        let options = [
            (Some(KnownFrom::Asked), form.word("field-asked")),
            (Some(KnownFrom::Measured), form.word("field-measured")),
            (Some(KnownFrom::Assumed), form.word("field-assumed")),
        ];
        let (label, known) = (
            form.word("field-known-from"),
            form.common(|it| it.importance_to_customer.map(|importance| importance.known_from)),
        );
        if let Some(Some(known_from)) = fields::chips_ui(ui, form.desk, &label, &options, &known) {
            form.change(|it| {
                if let Some(importance) = &mut it.importance_to_customer {
                    importance.known_from = known_from;
                }
            });
        }
    }
    let label = form.word("field-importance-us");
    let score = form.common(|it| it.importance_to_us.as_ref().map(|importance| importance.score));
    if let Some(score) = score_ui(ui, form.desk, &label, score) {
        form.change(|it| {
            let reasons = it.importance_to_us.take().map(|importance| importance.reasons).unwrap_or_default();
            it.importance_to_us = score.map(|score| CompanyImportance { score, reasons });
        });
    }
    reasons_ui(ui, form);
}

fn reasons_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    if form.things.iter().all(|it| it.importance_to_us.is_none()) {
        return;
    }
    let label = form.word("field-reasons");
    fields::label_ui(ui, &label);
    let has = |it: &Touchpoint, reason| it.importance_to_us.as_ref().is_some_and(|own| own.reasons.contains(&reason));
    let reasons = [
        (CompanyReason::Process, form.word("field-reason-process")),
        (CompanyReason::Revenue, form.word("field-reason-revenue")),
        (CompanyReason::Cost, form.word("field-reason-cost")),
    ];
    let changed = fields::group_ui(ui, &label, egui::Role::Group, |ui| {
        let mut changed = None;
        for (reason, says) in reasons {
            let on = form.common(|it| has(it, reason)) == Common::Same(true);
            if let Some(on) = fields::switch_ui(ui, &says, on) {
                changed = Some((reason, on));
            }
        }
        changed
    });
    if let Some((reason, on)) = changed {
        form.change(|it| {
            if let Some(own) = &mut it.importance_to_us {
                own.reasons.retain(|other| *other != reason);
                if on {
                    own.reasons.push(reason);
                }
            }
        });
    }
}

/// What customers shall experience: for each, the words, for whom, and who has agreed.
pub fn intended_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let label = form.word("field-intended");
    let shown = form.common(|it| &it.intended);
    if shown.is_mixed() {
        let mixed = form.word("inspector-mixed");
        fields::fixed_ui(ui, mixed);
    }
    for (number, intended) in shown.same().into_iter().flatten().enumerate() {
        let values = [("list", label.as_str().into()), ("number", (number + 1).into())];
        let name = form.desk.words.with("inspector-entry", &values);
        let ids = form.ids.clone();
        let removed = row_with_cross_ui(ui, form.desk, &name, |ui, desk| {
            let Some(mut form) = Form::<Touchpoint>::new(desk, ids.to_vec()) else { return };
            let line = Line::named(&name).of_many_lines();
            form.text(
                ui,
                ("intended", number),
                line,
                |_| intended.text.as_str(),
                move |it, text| {
                    if let Some(intended) = it.intended.get_mut(number) {
                        intended.text = text;
                    }
                },
            );
            whom_ui(ui, &mut form, number, intended);
            let label = form.word("field-agreed-by");
            form.texts(
                ui,
                ("agreed", number),
                &label,
                |_| &intended.agreed_by,
                move |it| it.intended.get_mut(number).map(|intended| &mut intended.agreed_by),
            );
        });
        if removed {
            form.change(|it| {
                if number < it.intended.len() {
                    it.intended.remove(number);
                }
            });
        }
        ui.add_space(4.0);
    }
    let add = form.word("inspector-add");
    let concrete = form.word("field-intended-hint");
    let line = Line {
        goes_on: true,
        ..Line::named(form.desk.of(&label, &add)).of_many_lines().hinting(format!("+ {concrete}"))
    };
    form.text(
        ui,
        "intended more",
        line,
        |_| "",
        |it, text| {
            if !text.is_empty() {
                it.intended.push(IntendedExperience { text, whom: ForWhom::Everyone, agreed_by: Vec::new() });
            }
        },
    );
}

fn whom_ui(ui: &mut Ui, form: &mut Form<Touchpoint>, number: usize, intended: &IntendedExperience) {
    let label = form.word("field-whom");
    let everyone = form.word("field-everyone");
    let map = form.desk.map;
    let chosen = match &intended.whom {
        ForWhom::Everyone => Vec::new(),
        ForWhom::Personas(personas) => personas.clone(),
    };
    let clicked = fields::group_ui(ui, &label, egui::Role::Group, |ui| {
        let mut clicked = None;
        if fields::chip_ui(ui, &everyone, egui::Role::RadioButton, intended.whom == ForWhom::Everyone).clicked() {
            clicked = Some(ForWhom::Everyone);
        }
        for persona in &map.personas {
            if let Some(on) = fields::switch_ui(ui, &persona.name, chosen.contains(&persona.id)) {
                let mut whom: Vec<_> = chosen.iter().filter(|id| **id != persona.id).cloned().collect();
                if on {
                    whom.push(persona.id.clone());
                }
                clicked = Some(if whom.is_empty() { ForWhom::Everyone } else { ForWhom::Personas(whom) });
            }
        }
        clicked
    });
    if let Some(whom) = clicked {
        form.change(|it| {
            if let Some(intended) = it.intended.get_mut(number) {
                intended.whom = whom.clone();
            }
        });
    }
}
