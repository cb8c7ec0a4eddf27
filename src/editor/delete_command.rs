//! Deleting what is chosen, whatever it is: one command with one key, which says what would go.

use super::frame_words::shortened;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Origin, Sample, SelectCommand, Settings};
    use crate::geom::Size;
    use crate::model::Thing;
    use crate::random_map::random_map;
    use crate::words::Language;

    #[test]
    fn deleting_says_what_goes_and_takes_it() {
        let mut editor = Editor::new(Settings::default(), Language::Danish);
        editor.canvas_is(Size::new(1200.0, 700.0));
        editor.open(random_map(5, 6, 80, 3), Origin::Sample(Sample::WashingMachine));
        assert!(!editor.is_enabled(&Command::Delete), "nothing is chosen");
        editor.run(&SelectCommand::All.into());
        let all = editor.selection().touchpoints().len();
        assert_eq!(Command::Delete.text(&editor), format!("Slet {all} kontaktpunkter"));
        let before = editor.sheet().expect("a map").map().touchpoints.len();
        editor.run(&Command::Delete);
        let map = std::sync::Arc::clone(editor.sheet().expect("a map").map());
        assert_eq!(map.touchpoints.len(), before - all);
        // With nothing in it any more, a phase goes unasked.
        let phase = &map.phases[0];
        editor.select(Selection::Thing(Thing::Phase(phase.id.clone())));
        assert_eq!(Command::Delete.text(&editor), format!("Slet \u{201d}{}\u{201d}", shortened(&phase.name)));
        assert_eq!(editor.run(&Command::Delete), None);
        assert!(!editor.sheet().expect("a map").map().phases.iter().any(|own| own.id == phase.id));
    }
}
