//! Going back and forth in what was done.

use super::{Editor, Shortcut, ShortcutKey};
use crate::interact::Modifiers;
use crate::words::Say;

/// Going back and forth in what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepCommand {
    /// Take the last step back.
    Undo,
    /// Take it again.
    Redo,
    /// Go to where so many steps are done.
    GoTo(usize),
}

impl StepCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 2] = [Self::Undo, Self::Redo];

    /// The keys that call it, the first for menus.
    pub fn shortcuts(self) -> Vec<Shortcut> {
        let with = |modifiers, letter| Shortcut { modifiers, key: ShortcutKey::Letter(letter) };
        let shifted = Modifiers { shift: true, ..Modifiers::COMMAND };
        match self {
            Self::Undo => vec![with(Modifiers::COMMAND, 'Z')],
            Self::Redo => vec![with(Modifiers::COMMAND, 'Y'), with(shifted, 'Z')],
            Self::GoTo(_) => Vec::new(),
        }
    }

    /// The command's words, with what it takes back.
    pub fn text(self, editor: &Editor) -> String {
        let words = editor.words();
        let history = editor.sheet().map(|sheet| sheet.history());
        let (plain, with_step, label) = match self {
            Self::Undo => ("command-undo", "command-undo-step", history.and_then(|history| history.undoes())),
            Self::Redo => ("command-redo", "command-redo-step", history.and_then(|history| history.redoes())),
            Self::GoTo(0) => return words.get("command-go-to-start"),
            Self::GoTo(done) => {
                let label = history.and_then(|history| history.labels().nth(done - 1));
                return label.map(|label| label.say(words)).unwrap_or_default();
            }
        };
        match label {
            Some(label) => words.with(with_step, &[("step", label.say(words).into())]),
            None => words.get(plain),
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(self, editor: &Editor) -> bool {
        let Some(history) = editor.sheet().map(|sheet| sheet.history()) else { return false };
        match self {
            Self::Undo => history.done() > 0,
            Self::Redo => history.done() < history.labels().len(),
            Self::GoTo(done) => done <= history.labels().len(),
        }
    }
}

impl Editor {
    pub(super) fn step(&mut self, command: &StepCommand) {
        let Some(sheet) = &mut self.sheet else { return };
        let (done, bounds) = (sheet.history().done(), sheet.bounds());
        sheet.go_to(match command {
            StepCommand::Undo => done.saturating_sub(1),
            StepCommand::Redo => done + 1,
            StepCommand::GoTo(done) => *done,
        });
        self.refusal = None;
        self.stay_if_resized(bounds);
    }
}
