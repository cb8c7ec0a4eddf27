//! Going back: the maps that were, each with what was done and what was chosen.
//!
//! Keeps maps, not inverse edits: touchpoints that did not change are shared between them, so a step costs little.

use super::Selection;
use crate::model::JourneyMap;
use crate::words::{Say, Words};
use std::sync::Arc;

/// The most steps that are kept; the oldest go first.
const MOST_STEPS: usize = 1000;

/// What was done, for menus and the list of steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The key of the words: what was done as a noun, "move of …".
    key: &'static str,
    /// The name of the thing it was done to.
    name: String,
    /// To how many it was done.
    count: usize,
}

impl Label {
    /// Something that was done to one thing of that name.
    pub fn one(key: &'static str, name: impl Into<String>) -> Self {
        Self { key, name: name.into(), count: 1 }
    }

    /// Something that was done to the things of these titles: a single one is named, several are counted.
    pub fn of(key: &'static str, titles: &[impl AsRef<str>]) -> Self {
        match titles {
            [one] => Self::one(key, one.as_ref()),
            [] | [_, _, ..] => Self::many(key, titles.len()),
        }
    }

    /// Something that was done to so many things.
    pub fn many(key: &'static str, count: usize) -> Self {
        Self { key, name: String::new(), count }
    }
}

impl Say for Label {
    fn say(&self, words: Words) -> String {
        words.with(self.key, &[("name", self.name.as_str().into()), ("count", self.count.into())])
    }
}

/// A step: what was done, and the map after it.
#[derive(Clone, Debug)]
struct Step {
    map: Arc<JourneyMap>,
    label: Label,
    before: Selection,
    after: Selection,
    /// Steps that follow each other with the same key are one.
    merges: Option<String>,
}

/// The maps that were, the one that is, and those that were taken back.
#[derive(Clone, Debug)]
pub struct History {
    first: Arc<JourneyMap>,
    steps: Vec<Step>,
    /// How many of the steps are done.
    done: usize,
    /// Whether the next step with the same key may join the last one.
    open: bool,
}

impl History {
    /// A history that begins with a map.
    pub fn new(map: Arc<JourneyMap>) -> Self {
        Self { first: map, steps: Vec::new(), done: 0, open: false }
    }

    /// The map as it is.
    pub fn map(&self) -> &Arc<JourneyMap> {
        self.done.checked_sub(1).and_then(|last| self.steps.get(last)).map_or(&self.first, |step| &step.map)
    }

    /// Takes a step; those that had been taken back are gone. Steps that follow each other with the same `merges` are
    /// one, which keeps the label of the last.
    pub fn push(
        &mut self,
        map: Arc<JourneyMap>,
        label: Label,
        (before, after): (Selection, Selection),
        merges: Option<String>,
    ) {
        self.steps.truncate(self.done);
        match self.steps.last_mut() {
            Some(last) if self.open && merges.is_some() && last.merges == merges => {
                (last.map, last.label, last.after) = (map, label, after);
            }
            Some(_) | None => self.steps.push(Step { map, label, before, after, merges }),
        }
        self.open = true;
        if self.steps.len() > MOST_STEPS {
            self.first = self.steps.remove(0).map;
        }
        self.done = self.steps.len();
    }

    /// The next step is one of its own, whatever its key.
    pub fn close_step(&mut self) {
        self.open = false;
    }

    /// Goes to where so many steps are done; gives what was chosen then. More than there are is all of them.
    pub fn go_to(&mut self, done: usize) -> Selection {
        let done = done.min(self.steps.len());
        let selection = if done < self.done {
            self.steps[done].before.clone()
        } else {
            done.checked_sub(1).map_or_else(Selection::default, |last| self.steps[last].after.clone())
        };
        self.done = done;
        self.open = false;
        selection
    }

    /// Forgets the steps that have been taken back.
    pub fn forget_undone(&mut self) {
        self.steps.truncate(self.done);
    }

    /// How many steps are done.
    pub fn done(&self) -> usize {
        self.done
    }

    /// What was done, oldest first, those that have been taken back as well.
    pub fn labels(&self) -> impl ExactSizeIterator<Item = &Label> {
        self.steps.iter().map(|step| &step.label)
    }

    /// The step that undoing would take back.
    pub fn undoes(&self) -> Option<&Label> {
        Some(&self.steps.get(self.done.checked_sub(1)?)?.label)
    }

    /// The step that redoing would take again.
    pub fn redoes(&self) -> Option<&Label> {
        Some(&self.steps.get(self.done)?.label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(title: &str) -> Arc<JourneyMap> {
        Arc::new(JourneyMap { title: title.into(), ..JourneyMap::default() })
    }

    fn push(history: &mut History, title: &str, merges: Option<&str>) {
        let none = || (Selection::Nothing, Selection::Nothing);
        history.push(map(title), Label::one("did-rename", title), none(), merges.map(str::to_owned));
    }

    #[test]
    fn steps_are_taken_back_and_again_until_another_is_taken() {
        let mut history = History::new(map("a"));
        push(&mut history, "b", None);
        push(&mut history, "c", None);
        history.go_to(1);
        assert_eq!(history.map().title, "b");
        assert_eq!(history.redoes(), Some(&Label::one("did-rename", "c")));
        history.go_to(9);
        assert_eq!((history.map().title.as_str(), history.done()), ("c", 2));
        history.go_to(0);
        push(&mut history, "d", None);
        assert_eq!((history.map().title.as_str(), history.labels().len()), ("d", 1));
    }

    #[test]
    fn steps_of_one_key_are_one_until_something_comes_between() {
        let mut history = History::new(map("a"));
        push(&mut history, "b", Some("x"));
        push(&mut history, "c", Some("x"));
        assert_eq!(history.labels().len(), 1);
        push(&mut history, "d", Some("y"));
        history.close_step();
        push(&mut history, "e", Some("y"));
        assert_eq!(history.labels().len(), 3);
        history.go_to(1);
        assert_eq!(history.map().title, "c");
    }

    #[test]
    fn the_oldest_steps_go_first() {
        let mut history = History::new(map("0"));
        for i in 1..=MOST_STEPS + 5 {
            push(&mut history, &i.to_string(), None);
        }
        assert_eq!(history.labels().len(), MOST_STEPS);
        history.go_to(0);
        assert_eq!(history.map().title, "5");
    }
}
