//! Counts of answers, a small field each, and what is read from them: whole numbers, shares and points.

use super::desk::Desk;
use super::draft::Commit;
use super::fields::{self, Line};
use super::form::{Form, Typed};
use crate::editor::inspect::{Common, Inspected, amendment};
use crate::model::Share;
use crate::words::Words;
use egui::{Ui, vec2};
use std::rc::Rc;

impl Typed<Share> {
    /// A share in per cent, with the sign or without.
    pub const SHARE: Self = Self {
        write: |words, share| words.percent(f64::from(share.percent()) / 100.0),
        read: |words, typed| {
            let number = words.read_whole(typed.trim_end_matches('%'));
            let share = number.and_then(|number| u8::try_from(number).ok()).and_then(Share::new);
            share.ok_or_else(|| words.with("field-no-share", &[("typed", typed.into())]))
        },
    };
}

impl Typed<i8> {
    /// NPS points, -100 to 100.
    pub const POINTS: Self = Self {
        write: |words, points| words.number(f64::from(*points), 0),
        read: |words, typed| {
            let points = words.read_whole(typed).filter(|points| (-100..=100).contains(points));
            let points = points.and_then(|points| i8::try_from(points).ok());
            points.ok_or_else(|| words.with("field-no-points", &[("typed", typed.into())]))
        },
    };
}

fn read_count(words: Words, typed: &str) -> Result<u32, String> {
    if typed.trim().is_empty() {
        return Ok(0);
    }
    let count = words.read_whole(typed).and_then(|count| u32::try_from(count).ok());
    count.ok_or_else(|| words.with("field-no-count", &[("typed", typed.into())]))
}

/// A row of small fields for how many chose each answer; the first answer is called `first`.
pub fn counts_ui<T: Inspected>(
    ui: &mut Ui,
    form: &mut Form<T>,
    salt: (&'static str, usize),
    name: &str,
    first: usize,
    counts: &[u32],
    list: impl Fn(&mut T) -> Option<&mut Vec<u32>> + Copy + 'static,
) {
    const WIDTH: f32 = 46.0;
    let label = form.word("field-counts");
    fields::label_ui(ui, &label);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for (answer, count) in counts.iter().enumerate() {
            let field = form.id((salt, "answer", answer));
            let ids = Rc::clone(&form.ids);
            let called = (first + answer).to_string();
            let values = [("answer", called.as_str().into()), ("round", name.into())];
            let line = Line::named(form.desk.words.with("field-count-of", &values)).wide(WIDTH);
            let shown = if *count == 0 { String::new() } else { form.desk.words.number(f64::from(*count), 0) };
            ui.allocate_ui(vec2(WIDTH, 48.0), |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.set_width(WIDTH);
                    fields::fixed_ui(ui, called.as_str());
                    count_ui(ui, form.desk, field, &line.hinting("0"), &shown, move || {
                        Rc::new(move |map, words, typed| {
                            let count = read_count(words, typed)?;
                            Ok(amendment::<T>(map, &ids, |it| {
                                if let Some(own) = list(it).and_then(|counts| counts.get_mut(answer)) {
                                    *own = count;
                                }
                            }))
                        })
                    });
                });
            });
        }
    });
}

fn count_ui(ui: &mut Ui, desk: &mut Desk, field: egui::Id, line: &Line, shown: &str, commit: impl FnOnce() -> Commit) {
    fields::text_ui(ui, desk, field, line, Common::Same(shown), commit);
}
