//! Offering what is left of windows that ended, and showing it.

use super::dialogs::Dialog;
use super::loading::{Mail, Message, Work};
use super::question::Question;
use super::recovery::{Left, Safety, left_in};
use super::window::Window;
use crate::editor::{Origin, Sheet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Looks on a thread for what is left in that folder of windows that ended.
pub fn look_for_left(mail: &Mail, folder: PathBuf) {
    mail.beside(Work::Looking, move || Some(Message::Left(left_in(&folder))));
}

impl Window {
    /// Keeps copies of unsaved changes in that folder, under that name, and offers what is left there of windows that
    /// ended.
    pub(super) fn keep_safe_in(&mut self, folder: &Path, name: &str) {
        self.keeping.safety = Some(Safety::new(folder, name));
        look_for_left(&self.mail, folder.to_owned());
    }

    /// Sees to it that unsaved changes are kept, and offers what is left of windows that ended.
    pub(super) fn follow_changes(&mut self) {
        let keeping = &mut self.keeping;
        if let Some(safety) = keeping.safety.as_mut().filter(|_| !keeping.closing) {
            safety.follow(self.editor.sheet(), keeping.read.as_ref());
        }
        let busy = keeping.opening.is_some() || keeping.saving.is_some() || keeping.settling.is_under_way();
        let free = matches!(self.dialog, Dialog::None) && !busy;
        // One is offered only when it takes the place of nothing that would be missed: the first is saved or let go of
        // before there is talk of the second.
        if free && !self.keeping.left.is_empty() && !self.loses_changes() {
            let last = self.keeping.left.remove(0);
            self.ask(Question::Recover(Box::new(last)));
        }
    }

    /// Offers it again once nothing would be lost by it.
    pub(super) fn put_back(&mut self, left: Left) {
        self.keeping.left.insert(0, left);
    }

    /// Shows a map that was left, as one with unsaved changes; whoever calls it has seen to it that nothing is lost.
    pub(super) fn restore(&mut self, left: Left) {
        let Left { map, origin, place } = left;
        let file = origin.as_ref().map_or(Origin::New, |seen| Origin::File(seen.path.clone()));
        let sheet = Sheet::new(Arc::new(map), file, self.editor.theme()).unsaved();
        let may_go = !self.loses_changes();
        let keeping = &mut self.keeping;
        if let Some(safety) = &mut keeping.safety {
            if may_go {
                safety.forget();
            }
            safety.take_over(place);
        }
        (keeping.read, keeping.failed, keeping.abandoned, keeping.trouble) = (origin, None, None, None);
        self.editor.show(sheet);
    }
}
