//! Deleting what is chosen, whatever it is: one command with one key, which says what would go.

use super::frame_command::shortened;
use super::{CardCommand, Command, Editor, FrameCommand, Selection, Wish};

impl Editor {
    /// What deleting would be called now.
    pub(super) fn delete_text(&self) -> String {
        let words = self.words();
        match (self.selection(), self.selection().touchpoints()) {
            (_, [one]) => {
                let title = self.sheet().map(|sheet| sheet.title(one)).unwrap_or_default();
                words.with("command-remove-named", &[("name", shortened(&title).into())])
            }
            (_, [_, _, ..]) => {
                let count = self.selection().touchpoints().len();
                words.with("command-remove-touchpoints", &[("count", count.into())])
            }
            (Selection::Nothing | Selection::Touchpoints(_), []) => words.get("command-remove"),
            (Selection::Thing(_), []) => FrameCommand::Remove.text(self),
        }
    }

    /// The command that deletes what is chosen; none if nothing is.
    pub(super) fn deletion(&self) -> Option<Command> {
        match self.selection() {
            Selection::Nothing => None,
            Selection::Touchpoints(_) => Some(Command::Card(CardCommand::Delete)),
            Selection::Thing(_) => Some(Command::Frame(FrameCommand::Remove)),
        }
    }

    pub(super) fn delete(&mut self) -> Option<Wish> {
        let command = self.deletion()?;
        self.run(&command)
    }
}
