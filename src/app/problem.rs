//! The banner that says why a map could not be opened or kept, over the map that stays open.

use super::fonts::text;
use super::paint::color32;
use super::style;
use crate::editor::{Command, Editor, KeepCommand};
use crate::export::ExportError;
use crate::file::FileError;
use crate::text::Face;
use crate::words::{Say, Words};
use egui::{Button, Frame, Margin, Rect, ScrollArea, Stroke, Ui, UiBuilder, vec2};

/// Something that could not be done, and nothing is lost by it.
#[derive(Debug)]
pub enum Trouble {
    /// The map.
    Saving(FileError),
    /// A picture of it, to a file.
    Exporting(PictureError),
    /// A picture of it, to the clipboard.
    Copying(PictureError),
    /// A map could not be opened, by a fault in the program.
    OpeningBroke,
    /// The map could not be written, by a fault in the program.
    SavingBroke,
    /// A picture could not be drawn, by a fault in the program.
    DrawingBroke,
}

/// Why there is no picture.
#[derive(Debug)]
pub enum PictureError {
    /// It could not be drawn.
    Drawing(ExportError),
    /// Its file could not be written.
    File(FileError),
}

impl Trouble {
    fn title(&self) -> &'static str {
        match self {
            Self::OpeningBroke => "problem-title",
            Self::Saving(_) | Self::SavingBroke => "problem-save-title",
            Self::Exporting(_) | Self::DrawingBroke => "problem-export-title",
            Self::Copying(_) => "problem-copy-title",
        }
    }

    /// What might help: the same again, or something else.
    fn remedies(&self) -> Vec<Command> {
        let commands = match self {
            Self::OpeningBroke => Vec::new(),
            Self::Saving(_) | Self::SavingBroke => vec![KeepCommand::SaveAs, KeepCommand::Save],
            Self::Exporting(_) | Self::Copying(_) | Self::DrawingBroke => vec![KeepCommand::Export],
        };
        commands.into_iter().map(Command::Keep).collect()
    }
}

impl Say for Trouble {
    fn say(&self, words: Words) -> String {
        match self {
            Self::OpeningBroke | Self::SavingBroke | Self::DrawingBroke => words.get("problem-broke"),
            Self::Saving(error)
            | Self::Exporting(PictureError::File(error))
            | Self::Copying(PictureError::File(error)) => error.say(words),
            Self::Exporting(PictureError::Drawing(error)) | Self::Copying(PictureError::Drawing(error)) => {
                error.say(words)
            }
        }
    }
}

/// The banner and whether it tells all.
#[derive(Default)]
pub struct ProblemBanner {
    unfolded: bool,
}

impl ProblemBanner {
    /// Shows only the first thing that is wrong, as for a new problem.
    pub fn fold(&mut self) {
        self.unfolded = false;
    }

    /// The banner at the top of `room`, if something is wrong: what could not be kept before what could not be opened.
    /// Says whether it is to go away.
    pub fn show_ui(
        &mut self,
        ui: &mut Ui,
        room: Rect,
        editor: &Editor,
        trouble: Option<&Trouble>,
        called: &mut Vec<Command>,
    ) -> bool {
        let words = editor.words();
        let (title, says, lines, remedies) = match (trouble, editor.problem()) {
            (Some(trouble), _) => (trouble.title(), trouble.say(words), Vec::new(), trouble.remedies()),
            (None, Some(problem)) => ("problem-title", problem.say(words), problem.lines(words), vec![Command::Reload]),
            (None, None) => return false,
        };
        let c = style::colors(ui.ctx());
        let width = 620.0_f32.min(room.width() - 32.0);
        let place =
            Rect::from_min_size(room.center_top() + vec2(-width / 2.0, 16.0), vec2(width, room.height() - 32.0));
        let frame = Frame::new()
            .fill(color32(c.panel))
            .stroke(Stroke::new(1.0, color32(c.bad)))
            .corner_radius(9)
            .shadow(ui.visuals().popup_shadow)
            .inner_margin(Margin::symmetric(16, 12));
        let dismissed = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(text(words.get(title), Face::SemiBold, 14.0).color(color32(c.bad)));
                if self.unfolded && lines.len() > 1 {
                    let most = (place.height() - 120.0).max(60.0);
                    ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
                        for line in &lines {
                            ui.label(text(line, Face::Regular, 13.5));
                        }
                    });
                } else {
                    ui.label(text(&says, Face::Regular, 13.5));
                }
                ui.add_space(4.0);
                ui.horizontal(|ui| {
                    let dismissed = ui.button(words.get("problem-dismiss")).clicked();
                    for remedy in &remedies {
                        let verb = match remedy {
                            Command::Reload | Command::Keep(KeepCommand::Save) => words.get("problem-again"),
                            other => other.text(editor),
                        };
                        if editor.is_enabled(remedy) && ui.button(verb).clicked() {
                            called.push(remedy.clone());
                        }
                    }
                    if lines.len() > 1 {
                        let key = if self.unfolded { "problem-fold" } else { "problem-unfold" };
                        let unfold = ui.add(Button::new(words.with(key, &[("n", lines.len().into())])));
                        ui.ctx().accesskit_node_builder(unfold.id, |node| node.set_expanded(self.unfolded));
                        self.unfolded ^= unfold.clicked();
                    }
                    dismissed
                })
                .inner
            })
        });
        dismissed.inner.inner
    }
}
