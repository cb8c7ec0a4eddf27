//! Writing the map, beside the window.

use super::choosing::{Asked, Purpose};
use super::dialogs::{Dialog, ToAsk};
use super::file_name::{suggested, with_ending};
use super::guard::Next;
use super::keeping::Seen;
use super::loading::{Message, Work};
use super::problem::Trouble;
use super::question::Question;
use super::stamp::Stamp;
use super::window::Window;
use crate::editor::SheetId;
use crate::file::{self, FileError};
use crate::model::JourneyMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How the names of map files end.
pub const ENDING: &str = "ron";

/// A map that is being written.
pub struct Saving {
    /// What happens once it is written, and does not if it cannot be.
    pub then: Option<Next>,
    /// The sheet that the map lies on.
    pub sheet: SheetId,
}

/// What is asked for while a map is being written, and happens after that.
pub enum After {
    /// Something that leaves the map.
    Leave(Next),
    /// What has changed meanwhile is to be written as well.
    Save(Option<Next>),
    /// The map is to be written to this file too, and belongs to it from then on.
    Write(PathBuf, Expect, Option<Next>),
}

/// What may be there already where a map is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// Whatever there is, somebody has agreed that it is replaced.
    Anything,
    /// Nothing; nobody has been asked.
    Nothing,
    /// The file as it was read or written last.
    AsSeen(Option<Stamp>),
}

/// What became of a map that was to be written.
pub struct Written {
    path: PathBuf,
    map: Arc<JourneyMap>,
    outcome: Outcome,
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It is in its file, which now looks like this.
    Written(Option<Stamp>),
    /// There was another file than was expected; nothing was written.
    InTheWay(Expect),
    /// It could not be written; the file is as it was.
    Failed(FileError),
}

fn write(path: &Path, map: &JourneyMap, expect: Expect) -> Outcome {
    let is_there = path.is_file();
    let in_the_way = match expect {
        Expect::Anything => false,
        Expect::Nothing => is_there,
        // A file that is gone is missed by nobody.
        Expect::AsSeen(seen) => is_there && Stamp::of(path) != seen,
    };
    if in_the_way {
        return Outcome::InTheWay(expect);
    }
    match file::save(path, map) {
        Ok(()) => Outcome::Written(Stamp::of(path)),
        Err(error) => Outcome::Failed(error),
    }
}

impl Window {
    /// Writes the map to its file, or lets the person choose one; then goes on with what comes next.
    pub(super) fn save(&mut self, then: Option<Next>) {
        self.save_agreed(then, false);
    }

    /// The same, although it loses the comments of its file; that is agreed to for this one time.
    pub(super) fn save_without_comments(&mut self, then: Option<Next>) {
        self.save_agreed(then, true);
    }

    fn save_agreed(&mut self, then: Option<Next>, without_comments: bool) {
        if self.keeping.saving.is_some() {
            // One after the other: only then is it known what the file looks like.
            self.keeping.after.push_back(After::Save(then));
            return;
        }
        let Some(path) = self.editor.path().cloned() else {
            self.choose_where_to_save(then);
            return;
        };
        match self.keeping.read.as_ref().filter(|read| read.path == path) {
            Some(read) if read.has_comments && !without_comments => self.ask(Question::Comments(then)),
            Some(read) => {
                let expect = Expect::AsSeen(read.stamp);
                self.write(path, expect, then);
            }
            // It was not read here: a map that was restored, whose file may be anything by now.
            None => self.write(path, Expect::Nothing, then),
        }
    }

    /// Lets the person choose a file for the map.
    pub(super) fn choose_where_to_save(&mut self, then: Option<Next>) {
        self.choose(Purpose::Save(then));
    }

    /// What the system's dialog is asked for, to save the map.
    pub(super) fn asked_to_save(&self) -> Asked {
        let words = self.editor.words();
        let title = self.editor.sheet().map(|sheet| sheet.map().title.clone()).unwrap_or_default();
        Asked::Save {
            filter: words.get("choose-filter"),
            ending: ENDING,
            name: suggested(&title, &words.get("new-title"), ENDING),
            folder: self.folder(),
        }
    }

    /// The folder that files are likely to go to: that of the open map, or of the one that was open last.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        let path = self.editor.path().cloned().or_else(|| self.editor.settings().recent().next())?;
        path.parent().filter(|folder| !folder.as_os_str().is_empty()).map(Path::to_owned)
    }

    /// Writes the map to a file that was chosen, by typing its path or with a dialog, which asks before it takes
    /// another file's name.
    pub(super) fn save_at(&mut self, path: PathBuf, was_typed: bool, then: Option<Next>) {
        let (path, was_added) = with_ending(path, ENDING);
        self.write(path, if was_typed || was_added { Expect::Nothing } else { Expect::Anything }, then);
    }

    /// Writes the map to a file, on a thread.
    pub(super) fn write(&mut self, path: PathBuf, expect: Expect, then: Option<Next>) {
        if self.keeping.saving.is_some() {
            self.keeping.after.push_back(After::Write(path, expect, then));
            return;
        }
        let Some(sheet) = self.editor.sheet() else { return };
        let map = Arc::clone(sheet.map());
        self.keeping.saving = Some(Saving { then, sheet: sheet.id().clone() });
        self.keeping.trouble = None;
        self.mail.beside(Work::Writing, move || {
            let outcome = write(&path, &map, expect);
            Some(Message::Written(Written { path, map, outcome }))
        });
    }

    /// Takes in what became of a map that was to be written.
    pub(super) fn take_written(&mut self, Written { path, map, outcome }: Written) {
        let Some(Saving { then, sheet }) = self.keeping.saving.take() else { return };
        self.waits_no_more();
        let is_open = self.editor.sheet().is_some_and(|open| *open.id() == sheet);
        match outcome {
            Outcome::Written(stamp) => {
                self.keeping.written += 1;
                self.remember(&path, &map.title);
                if is_open {
                    self.editor.saved(&map, &path);
                    self.keeping.read = Some(Seen { path, stamp, asked: None, has_comments: false });
                }
                if let Some(next) = then {
                    self.go_on(next);
                }
            }
            // Its map is gone; there is nothing to be written in its place.
            Outcome::InTheWay(_) if !is_open => {}
            Outcome::InTheWay(expect) => {
                self.saves_no_more();
                self.ask(match expect {
                    Expect::AsSeen(_) => Question::Conflict { path, then },
                    Expect::Nothing | Expect::Anything => Question::Replace { path, then },
                });
            }
            Outcome::Failed(error) => self.save_failed(Trouble::Saving(error)),
        }
        self.go_on_after();
    }

    /// Goes on after a save that ended without a word.
    pub(super) fn save_broke(&mut self) {
        if self.keeping.saving.take().is_some() {
            self.waits_no_more();
            self.save_failed(Trouble::SavingBroke);
            self.go_on_after();
        }
    }

    fn save_failed(&mut self, trouble: Trouble) {
        // What was to come next would lose what could not be kept.
        self.keeping.abandoned = None;
        self.keeping.trouble = Some(trouble);
        self.keeping.after.retain(|after| matches!(after, After::Write(..)));
    }

    /// Takes away the question whether to wait for a save that has come to an end.
    fn waits_no_more(&mut self) {
        if let Dialog::Question(question) = &self.dialog
            && matches!(**question, Question::Hanging { .. })
        {
            self.dialog = Dialog::None;
        }
        self.keeping.to_ask.retain(|waiting| !matches!(waiting, ToAsk::Question(Question::Hanging { .. })));
    }

    /// Does what was asked for while a map was being written, until another one is.
    fn go_on_after(&mut self) {
        while self.keeping.saving.is_none()
            && let Some(after) = self.keeping.after.pop_front()
        {
            match after {
                After::Leave(next) => self.go_on(next),
                After::Save(then) if self.editor.has_unsaved_changes() => self.save(then),
                After::Save(then) => then.into_iter().for_each(|next| self.go_on(next)),
                After::Write(path, expect, then) => self.write(path, expect, then),
            }
        }
    }

    /// What has just been found in the way is asked about once, and not again for every save that waits.
    fn saves_no_more(&mut self) {
        let waiting = std::mem::take(&mut self.keeping.after);
        self.keeping.after = waiting
            .into_iter()
            .filter_map(|after| match after {
                After::Save(then) => then.map(After::Leave),
                after @ (After::Leave(_) | After::Write(..)) => Some(after),
            })
            .collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Sample;
    use crate::words::Language;

    #[test]
    fn what_is_written_is_what_the_file_room_writes_and_nothing_in_the_way_is_touched() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kort.ron");
        let map = Sample::WashingMachine.read(Language::Danish).expect("a map");
        let Outcome::Written(stamp) = write(&path, &map, Expect::Nothing) else { panic!("written") };
        let text = file::to_text(&map).expect("a text");
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), text);
        assert_eq!(write(&path, &map, Expect::Nothing), Outcome::InTheWay(Expect::Nothing));
        assert!(matches!(write(&path, &map, Expect::AsSeen(stamp)), Outcome::Written(_)));
        std::fs::write(&path, "theirs").expect("written");
        assert!(matches!(write(&path, &map, Expect::AsSeen(stamp)), Outcome::InTheWay(_)));
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), "theirs");
        std::fs::remove_file(&path).expect("removed");
        assert!(matches!(write(&path, &map, Expect::AsSeen(stamp)), Outcome::Written(_)), "it is missed by nobody");
        let nowhere = folder.path().join("nowhere").join("kort.ron");
        assert!(matches!(write(&nowhere, &map, Expect::Anything), Outcome::Failed(_)));
    }
}
