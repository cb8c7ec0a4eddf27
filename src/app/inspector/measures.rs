//! Measured satisfaction at a touchpoint: the question, the target, and the rounds of asking.

use super::counts::counts_ui;
use super::fields::{self, Line};
use super::form::{Form, Typed, row_with_cross_ui};
use crate::model::{Csat, CsatRound, Touchpoint};
use egui::Ui;

/// How many answers a question has unless said.
const USUAL_ANSWERS: usize = 5;

impl Typed<usize> {
    const ANSWERS: Self = Self {
        write: |words, answers| words.number(*answers as f64, 0),
        read: |words, typed| {
            let answers = words.read_whole(typed).and_then(|answers| usize::try_from(answers).ok());
            answers.filter(|answers| Csat::ANSWERS.contains(answers)).ok_or_else(|| {
                let values = [
                    ("typed", typed.into()),
                    ("least", (*Csat::ANSWERS.start()).into()),
                    ("most", (*Csat::ANSWERS.end()).into()),
                ];
                words.with("field-no-scale", &values)
            })
        },
    };
}

/// The CSAT of these touchpoints; rounds of one only.
pub fn csat_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    if let Some(round) = form.only().and_then(|it| it.csat.latest())
        && let Some(score) = round.score()
    {
        let words = form.desk.words;
        let values =
            [("score", words.percent(score).into()), ("answers", words.number(round.answers() as f64, 0).into())];
        let says = format!("CSAT {}", words.with("fact-csat", &values));
        fields::fixed_ui(ui, says);
    }
    let line = Line::new(form.word("field-question")).of_many_lines();
    form.text(ui, "csat question", line, |it| &it.csat.question, |it, question| it.csat.question = question);
    let line = Line::new(form.word("field-target")).hinting(form.word("field-share-hint"));
    form.typed(ui, "csat target", line, &Typed::SHARE, |it| it.csat.target, |it, target| it.csat.target = target);
    let Some(touchpoint) = form.only() else {
        let one_at_a_time = form.word("inspector-one-at-a-time");
        fields::fixed_ui(ui, one_at_a_time);
        return;
    };
    let answers = touchpoint.csat.rounds.first().map(|round| round.counts.len());
    if answers.is_some() {
        let line = Line::new(form.word("field-scale"));
        form.typed(
            ui,
            "csat scale",
            line,
            &Typed::<usize>::ANSWERS,
            move |_| answers,
            |it, answers| {
                let answers = answers.unwrap_or(USUAL_ANSWERS);
                it.csat.rounds.iter_mut().for_each(|round| round.counts.resize(answers, 0));
            },
        );
    }
    for (number, round) in touchpoint.csat.rounds.iter().enumerate() {
        let name = form.desk.words.with("field-round", &[("number", (number + 1).into())]);
        let ids = form.ids.clone();
        let removed = row_with_cross_ui(ui, form.desk, &name, |ui, desk| {
            if let Some(mut form) = Form::<Touchpoint>::new(desk, ids.to_vec()) {
                round_ui(ui, &mut form, &name, number, round);
            }
        });
        if removed {
            form.change(|it| {
                if number < it.csat.rounds.len() {
                    it.csat.rounds.remove(number);
                }
            });
        }
    }
    let add = form.word("field-add-round");
    if fields::button_ui(ui, &add) {
        let counts = vec![0; answers.unwrap_or(USUAL_ANSWERS)];
        form.change(|it| {
            it.csat.rounds.push(CsatRound { date: None, counts: counts.clone(), comments: Vec::new() });
        });
    }
}

fn round_ui(ui: &mut Ui, form: &mut Form<Touchpoint>, name: &str, number: usize, round: &CsatRound) {
    let label = form.word("field-round-date");
    let line = Line { name: form.desk.of(&label, name), ..Line::new(form.desk.of(name, &label)) };
    let date = round.date;
    form.date(
        ui,
        ("csat date", number),
        line,
        move |_| date,
        move |it, date| {
            if let Some(round) = it.csat.rounds.get_mut(number) {
                round.date = date;
            }
        },
    );
    counts_ui(ui, form, ("csat", number), name, 1, &round.counts, move |it| {
        it.csat.rounds.get_mut(number).map(|round| &mut round.counts)
    });
    let label = form.word("field-comments");
    form.texts(
        ui,
        ("csat comments", number),
        &label,
        |_| &round.comments,
        move |it| it.csat.rounds.get_mut(number).map(|round| &mut round.comments),
    );
    ui.add_space(4.0);
}
