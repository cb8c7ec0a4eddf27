//! What stands beside the touchpoints: coupled journeys with their partnership sheets, and workshops.

use super::desk::Desk;
use super::fields::{self, Line, chip_ui, section_ui};
use super::form::{Form, row_with_cross_ui};
use super::pick::{Entry, Offers, Picked, pick_ui};
use crate::editor::Selection;
use crate::editor::inspect::Common;
use crate::layout::stance_meaning;
use crate::model::{
    CoupledJourney, CoupledJourneyId, Participant, PartnershipSheet, Stance, Thing, TouchpointId, Workshop, WorkshopId,
};
use egui::{Rect, Role, Ui};

/// The fields of a coupled journey.
pub fn coupled_journey_ui(ui: &mut Ui, desk: &mut Desk, id: &CoupledJourneyId) {
    let Some(mut form) = Form::<CoupledJourney>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let Some(journey) = form.only() else { return };
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let line = Line::new(form.word("field-run-by"));
    form.text(ui, "run by", line, |it| &it.run_by, |it, who| it.run_by = who);
    stance_ui(ui, form, journey.stance);
    parts_ui(ui, form, journey);
    if journey.stance != Some(Stance::Ignore) {
        let title = form.word("field-partnership");
        section_ui(ui, "partnership", &title, true, |ui| partnership_ui(ui, form));
    }
}

/// The five stances, one under the other: they are sentences.
fn stance_ui(ui: &mut Ui, form: &mut Form<CoupledJourney>, stance: Option<Stance>) {
    let label = form.word("field-stance");
    fields::label_ui(ui, &label);
    let options = Stance::ALL.map(Some).into_iter().chain([None]);
    let says: Vec<_> = options.map(|option| (option, form.word(stance_meaning(option)))).collect();
    let clicked = fields::group_ui(ui, &label, Role::RadioGroup, |ui| {
        let mut clicked = None;
        for (option, says) in says {
            if chip_ui(ui, &says, Role::RadioButton, stance == option).clicked() {
                clicked = Some(option);
            }
        }
        clicked
    });
    if let Some(stance) = clicked {
        form.change(|it| it.stance = stance);
    }
}

/// The touchpoints that it consists of: each leads there, goes with its cross, and one more can be picked.
fn parts_ui(ui: &mut Ui, form: &mut Form<CoupledJourney>, journey: &CoupledJourney) {
    let map = form.desk.map;
    let label = form.word("field-touchpoints");
    fields::label_ui(ui, &label);
    for touchpoint in journey.touchpoints.iter().filter_map(|id| map.touchpoint(id)) {
        let removed = row_with_cross_ui(ui, form.desk, &touchpoint.title, |ui, desk| {
            if fields::link_ui(ui, &touchpoint.title, None::<fn(&Ui, Rect)>) {
                desk.select(Selection::at(Thing::Touchpoint(touchpoint.id.clone())));
            }
        });
        if removed {
            form.change(|it| it.touchpoints.retain(|id| *id != touchpoint.id));
        }
    }
    let taken: Vec<&TouchpointId> = map.coupled_journeys.iter().flat_map(|journey| &journey.touchpoints).collect();
    let free = map.touchpoints.iter().filter(|it| !taken.contains(&&it.id));
    let entries: Vec<Entry<TouchpointId>> =
        free.map(|it| Entry { id: it.id.clone(), name: it.title.clone(), swatch: None }).collect();
    let offers = Offers { nothing: None, new: None };
    let (label, field) = (form.word("field-add-touchpoint"), form.id("add touchpoint"));
    if let Some(Picked::One(id)) =
        pick_ui(ui, &mut form.desk.picking(), field, &label, &entries, &Common::Same(None), &offers)
    {
        form.change(|it| it.touchpoints.push(id.clone()));
    }
}

fn partnership_ui(ui: &mut Ui, form: &mut Form<CoupledJourney>) {
    let mut text =
        |key: &'static str, get: fn(&PartnershipSheet) -> &String, set: fn(&mut PartnershipSheet) -> &mut String| {
            let line = Line::new(form.word(key)).of_many_lines();
            form.text(ui, key, line, move |it| get(&it.partnership), move |it, text| *set(&mut it.partnership) = text);
        };
    text("field-responsible", |it| &it.responsible, |it| &mut it.responsible);
    text("field-purpose", |it| &it.purpose, |it| &mut it.purpose);
    text("field-organisation", |it| &it.organisation, |it| &mut it.organisation);
    text("field-costs-and-income", |it| &it.costs_and_income, |it| &mut it.costs_and_income);
    text("field-benefits-for-us", |it| &it.benefits_for_us, |it| &mut it.benefits_for_us);
    text("field-benefits-for-customers", |it| &it.benefits_for_customers, |it| &mut it.benefits_for_customers);
    text("field-benefits-for-partner", |it| &it.benefits_for_partner, |it| &mut it.benefits_for_partner);
    text("field-cooperation", |it| &it.cooperation, |it| &mut it.cooperation);
    text("field-joint-measures", |it| &it.measures, |it| &mut it.measures);
    text("field-when-it-goes-wrong", |it| &it.when_it_goes_wrong, |it| &mut it.when_it_goes_wrong);
}

/// The fields of a workshop.
pub fn workshop_ui(ui: &mut Ui, desk: &mut Desk, id: &WorkshopId) {
    let Some(mut form) = Form::<Workshop>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let Some(workshop) = form.only() else { return };
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let line = Line::new(form.word("field-date"));
    form.date(ui, "date", line, |it| it.date, |it, date| it.date = date);
    participants_ui(ui, form, workshop);
    let label = form.word("field-decisions");
    form.texts(ui, "decisions", &label, |it| &it.decisions, |it| Some(&mut it.decisions));
    let label = form.word("field-parked");
    form.texts(ui, "parked", &label, |it| &it.parked, |it| Some(&mut it.parked));
}

fn participants_ui(ui: &mut Ui, form: &mut Form<Workshop>, workshop: &Workshop) {
    let list = form.word("field-participants");
    fields::label_ui(ui, &list);
    for (number, participant) in workshop.participants.iter().enumerate() {
        let values = [("list", list.as_str().into()), ("number", (number + 1).into())];
        let name = form.desk.words.with("inspector-entry", &values);
        let ids = form.ids.clone();
        let removed = row_with_cross_ui(ui, form.desk, &name, |ui, desk| {
            let Some(mut form) = Form::<Workshop>::new(desk, ids.to_vec()) else { return };
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                // Departments have longer words than people's names.
                let room = ui.available_width() - 4.0;
                let line = Line::named(&name).wide(room * 0.44);
                form.text(
                    ui,
                    ("name", number),
                    line,
                    |_| &participant.name,
                    move |it, name| {
                        if let Some(participant) = it.participants.get_mut(number) {
                            participant.name = name;
                        }
                    },
                );
                let department = form.word("field-department");
                let line = Line::named(form.desk.of(&department, &name)).hinting(department).wide(room * 0.56);
                form.text(
                    ui,
                    ("department", number),
                    line,
                    |_| &participant.department,
                    move |it, department| {
                        if let Some(participant) = it.participants.get_mut(number) {
                            participant.department = department;
                        }
                    },
                );
            });
        });
        if removed {
            form.change(|it| {
                if number < it.participants.len() {
                    it.participants.remove(number);
                }
            });
        }
    }
    let add = form.word("inspector-add");
    let line = Line { goes_on: true, ..Line::named(form.desk.of(&list, &add)).hinting(format!("+ {add}")) };
    form.text(
        ui,
        "participants more",
        line,
        |_| "",
        |it, name| {
            if !name.is_empty() {
                it.participants.push(Participant { name, department: String::new() });
            }
        },
    );
}
