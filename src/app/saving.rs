//! Writing the map, beside the window.

use super::choosing::{Asked, Purpose};
use super::file_name::{suggested, with_ending};
use super::guard::Next;
use super::keeping::Seen;
use super::loading::Message;
use super::problem::Trouble;
use super::question::Question;
use super::stamp::Stamp;
use super::window::Window;
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
        if let Some(saving) = &mut self.keeping.saving {
            // One after the other; what has changed meanwhile is written then.
            saving.then.get_or_insert(Next::Command(crate::editor::Command::Keep(crate::editor::KeepCommand::Save)));
            return;
        }
        let Some(sheet) = self.editor.sheet() else { return };
        let map = Arc::clone(sheet.map());
        self.keeping.saving = Some(Saving { then });
        self.keeping.trouble = None;
        self.mail.beside(move || {
            let outcome = write(&path, &map, expect);
            Some(Message::Written(Written { path, map, outcome }))
        });
    }

    /// Takes in what became of a map that was to be written.
    pub(super) fn take_written(&mut self, Written { path, map, outcome }: Written) {
        let Some(Saving { then }) = self.keeping.saving.take() else { return };
        match outcome {
            Outcome::Written(stamp) => {
                self.editor.saved(&map, &path);
                self.remember(&path);
                let keeping = &mut self.keeping;
                keeping.written += 1;
                keeping.read = Some(Seen { path, stamp, asked: None, has_comments: false });
                if let Some(next) = then {
                    self.go_on(next);
                }
            }
            Outcome::InTheWay(Expect::AsSeen(_)) => self.ask(Question::Conflict { path, then }),
            Outcome::InTheWay(Expect::Nothing | Expect::Anything) => {
                self.ask(Question::Replace { path, then });
            }
            Outcome::Failed(error) => {
                // What was to come next would lose what could not be kept.
                self.keeping.abandoned = None;
                self.keeping.trouble = Some(Trouble::Saving(error));
            }
        }
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
