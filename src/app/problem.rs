//! The banner that says why a map could not be opened, over the map that stays open.

use super::fonts::text;
use super::paint::color32;
use super::style;
use crate::editor::{Command, Editor};
use crate::text::Face;
use crate::words::Say;
use egui::{Button, Frame, Margin, Rect, ScrollArea, Stroke, Ui, UiBuilder, vec2};

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

    /// The banner at the top of `room`, if something is wrong. Says whether it is to go away.
    pub fn show_ui(&mut self, ui: &mut Ui, room: Rect, editor: &Editor, called: &mut Vec<Command>) -> bool {
        let Some(problem) = editor.problem() else { return false };
        let (words, c) = (editor.words(), style::colors(ui.ctx()));
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
                ui.label(text(words.get("problem-title"), Face::SemiBold, 14.0).color(color32(c.bad)));
                let lines = problem.lines(words);
                if self.unfolded {
                    let most = (place.height() - 120.0).max(60.0);
                    ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
                        for line in &lines {
                            ui.label(text(line, Face::Regular, 13.5));
                        }
                    });
                } else {
                    ui.label(text(problem.say(words), Face::Regular, 13.5));
                }
                ui.add_space(4.0);
                ui.horizontal(|ui| {
                    let dismissed = ui.button(words.get("problem-dismiss")).clicked();
                    if ui.button(words.get("problem-again")).clicked() {
                        called.push(Command::Reload);
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
