//! Fields of one thing or of several at once: what they have in common is shown, what is changed is changed in all.

use super::desk::Desk;
use super::draft::Commit;
use super::fields::{self, Line};
use crate::editor::inspect::{Common, Inspected, amendment};
use crate::words::{Date, Words};
use egui::{Id, Ui};
use std::any::type_name;
use std::fmt::Debug;
use std::hash::Hash;
use std::rc::Rc;

/// Fields of things of one kind.
pub struct Form<'a, 'd, T: Inspected> {
    pub desk: &'d mut Desk<'a>,
    pub ids: Rc<[T::Id]>,
    /// The things, at least one.
    pub things: Vec<&'a T>,
    base: Id,
}

/// How a value that is typed is written and read.
pub struct Typed<V> {
    /// The value as it is shown.
    pub write: fn(Words, &V) -> String,
    /// The value that was typed, or why it is none.
    pub read: fn(Words, &str) -> Result<V, String>,
}

impl Typed<Date> {
    /// A day.
    pub const DATE: Self = Self {
        write: |words, date| words.date(*date),
        read: |words, typed| {
            words.read_date(typed).ok_or_else(|| words.with("field-no-date", &[("typed", typed.into())]))
        },
    };
}

impl<'a, 'd, T: Inspected> Form<'a, 'd, T> {
    /// Fields of those of these things that there are; none if there are none.
    pub fn new(desk: &'d mut Desk<'a>, ids: Vec<T::Id>) -> Option<Self> {
        let map = desk.map;
        let things: Vec<&T> = ids.iter().filter_map(|id| T::find(map, id)).collect();
        let base = Id::unique(("inspector", type_name::<T>(), &ids));
        (!things.is_empty()).then(|| Self { desk, ids: ids.into(), things, base })
    }

    /// The field of these things that has that name.
    pub fn id(&self, salt: impl Hash + Debug) -> Id {
        self.base.with(salt)
    }

    /// The only thing, if there is but one.
    pub fn only(&self) -> Option<&'a T> {
        match self.things[..] {
            [one] => Some(one),
            _ => None,
        }
    }

    /// The words behind a key.
    pub fn word(&self, key: &str) -> String {
        self.desk.word(key)
    }

    /// What the things have in common.
    pub fn common<V: PartialEq>(&self, get: impl Fn(&'a T) -> V) -> Common<V> {
        Common::of(self.things.iter().map(|thing| get(thing)))
    }

    /// Changes all of them as one step.
    pub fn change(&mut self, change: impl Fn(&mut T)) {
        let ids = Rc::clone(&self.ids);
        self.desk.amend::<T>(&ids, change);
    }

    /// A field of text.
    pub fn text<'s>(
        &mut self,
        ui: &mut Ui,
        salt: impl Hash + Debug,
        line: Line,
        get: impl Fn(&'a T) -> &'s str,
        set: impl Fn(&mut T, String) + 'static,
    ) where
        'a: 's,
    {
        let (field, shown) = (self.id(salt), self.common(get));
        let (ids, many_lines) = (Rc::clone(&self.ids), line.many_lines);
        let commit = move || -> Commit {
            Rc::new(move |map, _, typed| {
                let typed = tidy(typed, many_lines);
                Ok(amendment::<T>(map, &ids, |thing| set(thing, typed.clone())))
            })
        };
        fields::text_ui(ui, self.desk, field, &line, shown, commit);
    }

    /// A field for a value that is typed; empty for none.
    pub fn typed<V: PartialEq + Clone + 'static>(
        &mut self,
        ui: &mut Ui,
        salt: impl Hash + Debug,
        line: Line,
        typed: &Typed<V>,
        get: impl Fn(&'a T) -> Option<V>,
        set: impl Fn(&mut T, Option<V>) + 'static,
    ) {
        let (field, words) = (self.id(salt), self.desk.words);
        let shown = self.common(get).map(|value| value.map(|value| (typed.write)(words, &value)).unwrap_or_default());
        let (ids, read) = (Rc::clone(&self.ids), typed.read);
        let commit = move || -> Commit {
            Rc::new(move |map, words, typed| {
                let typed = typed.trim();
                let value = if typed.is_empty() { None } else { Some(read(words, typed)?) };
                Ok(amendment::<T>(map, &ids, |thing| set(thing, value.clone())))
            })
        };
        let shown = match &shown {
            Common::Same(text) => Common::Same(text.as_str()),
            Common::Mixed => Common::Mixed,
        };
        fields::text_ui(ui, self.desk, field, &line, shown, commit);
    }

    /// A day.
    pub fn date(
        &mut self,
        ui: &mut Ui,
        salt: impl Hash + Debug,
        line: Line,
        get: impl Fn(&'a T) -> Option<Date>,
        set: impl Fn(&mut T, Option<Date>) + 'static,
    ) {
        let line = if line.hint.is_empty() { line.hinting(self.word("field-date-hint")) } else { line };
        self.typed(ui, salt, line, &Typed::DATE, get, set);
    }

    /// A list of texts under a heading: each with a cross that takes it away, and a field for one more.
    pub fn texts<'s>(
        &mut self,
        ui: &mut Ui,
        salt: impl Hash + Debug + Clone,
        label: &str,
        get: impl Fn(&'a T) -> &'s Vec<String>,
        list: impl Fn(&mut T) -> Option<&mut Vec<String>> + Copy + 'static,
    ) where
        'a: 's,
    {
        let shown = self.common(get);
        fields::mixed_label_ui(ui, self.desk, label, shown.is_mixed());
        for (number, entry) in shown.same().into_iter().flatten().enumerate() {
            let values = [("list", label.into()), ("number", (number + 1).into())];
            let name = self.desk.words.with("inspector-entry", &values);
            let removed = row_with_cross_ui(ui, self.desk, &name, |ui, desk| {
                let mut form = Form { desk, ids: Rc::clone(&self.ids), things: self.things.clone(), base: self.base };
                form.text(
                    ui,
                    (salt.clone(), number),
                    Line::named(&name).of_many_lines(),
                    |_| entry.as_str(),
                    move |thing, text| {
                        let Some(list) = list(thing).filter(|list| number < list.len()) else { return };
                        if text.is_empty() {
                            list.remove(number);
                        } else {
                            list[number] = text;
                        }
                    },
                );
            });
            if removed {
                self.change(|thing| {
                    if let Some(list) = list(thing).filter(|list| number < list.len()) {
                        list.remove(number);
                    }
                });
            }
        }
        let add = self.word("inspector-add");
        let line = Line {
            goes_on: true,
            ..Line::named(self.desk.of(label, &add)).of_many_lines().hinting(format!("+ {add}"))
        };
        self.text(
            ui,
            (salt, "more"),
            line,
            |_| "",
            move |thing, text| {
                if let Some(list) = list(thing).filter(|_| !text.is_empty()) {
                    list.push(text);
                }
            },
        );
    }
}

/// What stands in a row before a cross that takes it away: gives whether it shall go.
pub fn row_with_cross_ui<'a>(
    ui: &mut Ui,
    desk: &mut Desk<'a>,
    name: &str,
    content: impl FnOnce(&mut Ui, &mut Desk<'a>),
) -> bool {
    let remove = desk.words.with("inspector-remove", &[("what", name.into())]);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let width = ui.available_width() - 28.0;
        ui.vertical(|ui| {
            ui.set_width(width);
            content(ui, desk);
        });
        fields::cross_ui(ui, &remove)
    })
    .inner
}

/// What is typed without blanks around it, and on one line unless it may have several.
fn tidy(typed: &str, many_lines: bool) -> String {
    if many_lines { typed.trim().to_owned() } else { typed.split_whitespace().collect::<Vec<_>>().join(" ") }
}
