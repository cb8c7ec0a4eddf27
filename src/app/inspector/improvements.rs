//! What is proposed, planned and tried at a touchpoint.

use super::fields::{self, Line, score_ui};
use super::form::{Form, row_with_cross_ui};
use crate::editor::inspect::Common;
use crate::layout::state_key;
use crate::model::{Improvement, ImprovementId, ImprovementState, Touchpoint};
use egui::Ui;

/// The improvements of one touchpoint; those of several are each their own.
pub fn improvements_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let Some(touchpoint) = form.only() else {
        let one_at_a_time = form.word("inspector-one-at-a-time");
        fields::fixed_ui(ui, one_at_a_time);
        return;
    };
    let list = form.word("field-improvements");
    for (number, improvement) in touchpoint.improvements.iter().enumerate() {
        let values = [("list", list.as_str().into()), ("number", (number + 1).into())];
        let name = form.desk.words.with("inspector-entry", &values);
        let ids = form.ids.clone();
        let removed = row_with_cross_ui(ui, form.desk, &name, |ui, desk| {
            if let Some(mut form) = Form::<Touchpoint>::new(desk, ids.to_vec()) {
                improvement_ui(ui, &mut form, &name, improvement);
            }
        });
        if removed {
            form.change(|it| it.improvements.retain(|other| other.id != improvement.id));
        }
        ui.add_space(6.0);
    }
    let add = form.word("field-add-improvement");
    if fields::button_ui(ui, &add) {
        let mut ids = form.desk.new_ids();
        let id = ids.improvement(&touchpoint.title);
        form.desk.used(ids);
        form.change(|it| {
            it.improvements.push(Improvement {
                id: id.clone(),
                title: String::new(),
                state: ImprovementState::Idea,
                feasibility: None,
                effect: None,
                person: String::new(),
                due: None,
                measure: String::new(),
                lesson: String::new(),
            });
        });
    }
}

/// Changes one improvement of a touchpoint.
fn of<'t>(it: &'t mut Touchpoint, id: &ImprovementId) -> Option<&'t mut Improvement> {
    it.improvements.iter_mut().find(|improvement| improvement.id == *id)
}

fn improvement_ui(ui: &mut Ui, form: &mut Form<Touchpoint>, name: &str, improvement: &Improvement) {
    let own = &improvement.id;
    let text = |ui: &mut Ui,
                form: &mut Form<Touchpoint>,
                key: &'static str,
                value: &str,
                set: fn(&mut Improvement, String)| {
        let (label, id) = (form.word(key), own.clone());
        let line = Line { name: form.desk.of(&label, name), ..Line::new(label) }.of_many_lines();
        form.text(
            ui,
            (key, own),
            line,
            |_| value,
            move |it, text| {
                if let Some(improvement) = of(it, &id) {
                    set(improvement, text);
                }
            },
        );
    };
    let id = own.clone();
    let line = Line::named(name).of_many_lines().hinting(form.word("field-improvement-hint"));
    form.text(
        ui,
        ("improvement", own),
        line,
        |_| &improvement.title,
        move |it, title| {
            if let Some(improvement) = of(it, &id) {
                improvement.title = title;
            }
        },
    );
    let options = ImprovementState::ALL.map(|state| (state, form.word(state_key(state))));
    let label = form.word("field-state");
    if let Some(state) = fields::chips_ui(ui, form.desk, &label, &options, &Common::Same(improvement.state)) {
        form.change(|it| {
            if let Some(improvement) = of(it, own) {
                improvement.state = state;
            }
        });
    }
    let label = form.word("field-feasibility");
    if let Some(score) = score_ui(ui, form.desk, &label, Common::Same(improvement.feasibility)) {
        form.change(|it| {
            if let Some(improvement) = of(it, own) {
                improvement.feasibility = score;
            }
        });
    }
    let label = form.word("field-effect");
    if let Some(score) = score_ui(ui, form.desk, &label, Common::Same(improvement.effect)) {
        form.change(|it| {
            if let Some(improvement) = of(it, own) {
                improvement.effect = score;
            }
        });
    }
    text(ui, form, "field-person", &improvement.person, |it, person| it.person = person);
    let label = form.word("field-due");
    let line = Line { name: form.desk.of(&label, name), ..Line::new(label) };
    let (id, due) = (own.clone(), improvement.due);
    form.date(
        ui,
        ("due", own),
        line,
        move |_| due,
        move |it, due| {
            if let Some(improvement) = of(it, &id) {
                improvement.due = due;
            }
        },
    );
    text(ui, form, "field-moves", &improvement.measure, |it, measure| it.measure = measure);
    text(ui, form, "field-lesson", &improvement.lesson, |it, lesson| it.lesson = lesson);
}
