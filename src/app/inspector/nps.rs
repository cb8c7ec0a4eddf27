//! Whether customers would recommend the company: the question, the target, and the rounds of asking.

use super::counts::counts_ui;
use super::fields::{self, Line};
use super::form::{Form, Typed, row_with_cross_ui};
use crate::model::{JourneyMap, NpsRound};
use egui::Ui;

/// The map's NPS.
pub fn nps_ui(ui: &mut Ui, form: &mut Form<JourneyMap>) {
    let map = form.desk.map;
    let words = form.desk.words;
    if let Some(score) = map.nps.latest() {
        let margin = words.with("map-nps-margin", &[("points", words.number(score.margin, 0).into())]);
        let answers = words.with("map-answers", &[("n", words.number(score.answers as f64, 0).into())]);
        fields::fixed_ui(ui, format!("NPS {} {margin}, {answers}", words.level(score.points.round())));
    }
    let line = Line::new(form.word("field-question")).of_many_lines();
    form.text(ui, "nps question", line, |it| &it.nps.question, |it, question| it.nps.question = question);
    let line = Line::new(form.word("field-target")).hinting(form.word("field-points-hint"));
    form.typed(ui, "nps target", line, &Typed::POINTS, |it| it.nps.target, |it, target| it.nps.target = target);
    for (number, round) in map.nps.rounds.iter().enumerate() {
        let name = words.with("field-round", &[("number", (number + 1).into())]);
        let removed = row_with_cross_ui(ui, form.desk, &name, |ui, desk| {
            if let Some(mut form) = Form::<JourneyMap>::new(desk, vec![()]) {
                round_ui(ui, &mut form, &name, number, round);
            }
        });
        if removed {
            form.change(|it| {
                if number < it.nps.rounds.len() {
                    it.nps.rounds.remove(number);
                }
            });
        }
    }
    let add = form.word("field-add-round");
    if fields::button_ui(ui, &add) {
        form.change(|it| {
            it.nps.rounds.push(NpsRound {
                date: None,
                counts: vec![0; NpsRound::ANSWERS],
                promoters_say: Vec::new(),
                passives_say: Vec::new(),
                detractors_say: Vec::new(),
            });
        });
    }
}

fn round_ui(ui: &mut Ui, form: &mut Form<JourneyMap>, name: &str, number: usize, round: &NpsRound) {
    let label = form.word("field-round-date");
    let line = Line { name: form.desk.of(&label, name), ..Line::new(form.desk.of(name, &label)) };
    let date = round.date;
    form.date(
        ui,
        ("nps date", number),
        line,
        move |_| date,
        move |it, date| {
            if let Some(round) = it.nps.rounds.get_mut(number) {
                round.date = date;
            }
        },
    );
    counts_ui(ui, form, ("nps", number), name, 0, &round.counts, move |it| {
        it.nps.rounds.get_mut(number).map(|round| &mut round.counts)
    });
    let label = form.word("field-promoters-say");
    form.texts(
        ui,
        ("promoters", number),
        &label,
        |_| &round.promoters_say,
        move |it| it.nps.rounds.get_mut(number).map(|round| &mut round.promoters_say),
    );
    let label = form.word("field-passives-say");
    form.texts(
        ui,
        ("passives", number),
        &label,
        |_| &round.passives_say,
        move |it| it.nps.rounds.get_mut(number).map(|round| &mut round.passives_say),
    );
    let label = form.word("field-detractors-say");
    form.texts(
        ui,
        ("detractors", number),
        &label,
        |_| &round.detractors_say,
        move |it| it.nps.rounds.get_mut(number).map(|round| &mut round.detractors_say),
    );
    ui.add_space(4.0);
}
