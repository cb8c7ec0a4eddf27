//! Opening maps, and looking after the files they came from.

use super::dialogs::{Dialog, never_came};
use super::exporting::Drawn;
use super::guard::Next;
use super::keeping::Seen;
use super::loading::{Loaded, Message, Why, Work};
use super::problem::Trouble;
use super::window::Window;
use crate::file::FileError;
use std::path::{self, Path, PathBuf};
use std::time::Duration;

impl Window {
    /// Waits a moment for a map that is already being read; one that takes longer is shown once it is there.
    pub(super) fn expect(&mut self, path: PathBuf, patience: Duration) {
        self.keeping.opening = Some(path);
        if let Some(message) = self.mail.wait(patience) {
            self.take(message);
        }
    }

    /// Reads the map in a file, beside the window.
    pub(super) fn open(&mut self, path: PathBuf) {
        let path = path::absolute(&path).unwrap_or(path);
        self.mail.load(path.clone(), self.keeping.written);
        self.keeping.opening = Some(path);
    }

    /// Takes in what a thread has to tell.
    pub(super) fn take(&mut self, message: Message) {
        match message {
            Message::Loaded(loaded) => self.take_map(loaded),
            Message::Written(written) => self.take_written(written),
            Message::Drawn(drawn) => self.take_picture(drawn),
            Message::Missing(missing) => self.editor.missing_recent_are(missing),
            Message::Left(left) => self.keeping.left = left,
            Message::Broken(work) => self.take_broken(work),
            Message::LedTo(number, path) => self.take_way(number, path),
            Message::Chosen(number, chosen, took) => {
                let dialog = std::mem::take(&mut self.dialog);
                let Dialog::Choosing { number: asked, purpose } = dialog else {
                    self.dialog = dialog;
                    return;
                };
                if asked != number {
                    self.dialog = Dialog::Choosing { number: asked, purpose };
                } else if let Some(path) = chosen {
                    self.chosen(path, purpose, false);
                } else if never_came(took) {
                    self.dialog = self.typing(purpose, true);
                } else {
                    self.keeping.abandoned = None;
                }
            }
        }
    }

    /// Goes on after work that broke off: nothing waits for it any more.
    fn take_broken(&mut self, work: Work) {
        match work {
            Work::Reading(path) => {
                self.keeping.opening.take_if(|opening| *opening == path);
                self.keeping.trouble = Some(Trouble::OpeningBroke);
            }
            Work::Writing => self.save_broke(),
            Work::Drawing => self.take_picture(Drawn::Failed(Trouble::DrawingBroke)),
            // As if it had been closed without a file.
            Work::Choosing(number) => self.take(Message::Chosen(number, None, Duration::ZERO)),
            Work::Looking => {}
        }
    }

    fn take_map(&mut self, loaded: Loaded) {
        if loaded.why == Why::Opened && self.keeping.opening.take_if(|opening| *opening == loaded.path).is_none() {
            return;
        }
        if !self.is_news(&loaded) {
            return;
        }
        let is_open = self.editor.path() == Some(&loaded.path);
        match &*loaded.sheet {
            Ok(_) if matches!(self.dialog, Dialog::None) => self.ask_for(Next::Show(Box::new(loaded))),
            Ok(_) => self.keeping.waiting = Some(Box::new(loaded)),
            Err(problem) => {
                let seen = Seen::of(&loaded);
                self.fail(problem.clone(), seen, is_open);
            }
        }
    }

    /// Shows a map that had to wait for a dialog to close.
    pub(super) fn take_waiting(&mut self) {
        if let Some(loaded) = self.keeping.waiting.take_if(|_| matches!(self.dialog, Dialog::None))
            && self.is_news(&loaded)
        {
            self.ask_for(Next::Show(loaded));
        }
    }

    /// Whether a map that was read is still wanted, and not older than what we have written ourselves since. To be
    /// asked again whenever something may have happened meanwhile; if it is old, its file is looked at again.
    pub(super) fn is_news(&self, loaded: &Loaded) -> bool {
        let is_open = self.editor.path() == Some(&loaded.path);
        let wanted = match loaded.why {
            // Only the map that was asked for last is shown.
            Why::Opened => self.keeping.opening.is_none(),
            // It may have been closed meanwhile, or the banner dismissed.
            Why::Again => is_open || self.keeping.failed.as_ref().is_some_and(|failed| failed.path == loaded.path),
        };
        let is_old = is_open && loaded.written != self.keeping.written;
        if wanted && is_old {
            // What has happened since is in the file.
            self.read_again(true);
        }
        wanted && !is_old
    }

    /// Shows a map that has been read.
    pub(super) fn show(&mut self, loaded: Loaded) {
        let (seen, again) = (Seen::of(&loaded), self.is_again(&loaded));
        let Ok(sheet) = *loaded.sheet else { return };
        let title = sheet.map().title.clone();
        if again {
            self.editor.show_again(sheet)
        } else {
            self.editor.show(sheet)
        }
        self.remember(&seen.path, &title);
        let keeping = &mut self.keeping;
        (keeping.read, keeping.failed, keeping.abandoned, keeping.trouble) = (Some(seen), None, None, None);
    }

    /// Puts a file in front of the recent ones, with its map's title.
    pub(super) fn remember(&mut self, path: &Path, title: &str) {
        self.editor.remember_recent(&path::absolute(path).unwrap_or_else(|_| path.to_owned()), title);
    }

    fn fail(&mut self, problem: FileError, seen: Seen, is_open: bool) {
        let keeping = &mut self.keeping;
        if let Some(read) = keeping.read.as_mut().filter(|_| is_open) {
            // What is wrong with the file is said once, until it is written again.
            read.asked = seen.stamp;
        }
        (keeping.failed, keeping.abandoned) = (Some(seen), None);
        self.banner.fold();
        self.editor.fail(problem);
    }

    /// Reads the files that matter again: the one that could not be opened, and that of the open map.
    pub(super) fn read_again(&self, only_if_changed: bool) {
        let keeping = &self.keeping;
        let open = self.editor.path().and_then(|path| keeping.read.as_ref().filter(|read| read.path == *path));
        let failed = self.editor.problem().and(keeping.failed.as_ref());
        let failed = failed.filter(|failed| open.is_none_or(|open| open.path != failed.path));
        for seen in open.into_iter().chain(failed) {
            let front = self.editor.active_persona().cloned();
            if only_if_changed {
                let known = seen.asked.or(seen.stamp);
                self.mail.load_if_changed(seen.path.clone(), keeping.written, front, known);
            } else {
                self.mail.load_again(seen.path.clone(), keeping.written, front);
            }
        }
    }

    /// Looks which of the recent maps are still there, beside the window.
    pub(super) fn look_for_recent(&self) {
        let recent: Vec<PathBuf> = self.editor.settings().recent().collect();
        if !recent.is_empty() {
            self.mail.beside(Work::Looking, move || {
                Some(Message::Missing(recent.into_iter().filter(|path| !path.is_file()).collect()))
            });
        }
    }
}

impl Seen {
    fn of(loaded: &Loaded) -> Self {
        let Loaded { path, stamp, has_comments, why: _, written: _, sheet: _ } = loaded;
        Self { path: path.clone(), stamp: *stamp, asked: None, has_comments: *has_comments }
    }
}
