//! What the status bar says about keeping: whether the map is saved, and why the last change was refused.

use super::fonts::text;
use super::paint::color32;
use super::style;
use super::window::Window;
use crate::editor::Editor;
use crate::text::Face;
use crate::words::Say;
use egui::{Context, Ui};
use std::time::Duration;

/// How long a refusal is said, in seconds.
const REFUSAL_LASTS: f64 = 6.0;

/// What there is to say about keeping.
pub struct SavedState {
    is_saving: bool,
    refusal: Option<String>,
}

impl SavedState {
    /// Says why the last change was refused, if that was a moment ago; else nothing and `false`.
    pub fn refusal_ui(&self, ui: &mut Ui) -> bool {
        let Some(refusal) = &self.refusal else { return false };
        let c = style::colors(ui.ctx());
        let says = egui::Label::new(text(refusal, Face::Medium, 12.5).color(color32(c.bad))).truncate();
        // What is cut off is told whole, in as many lines as that needs.
        ui.add(says.show_tooltip_when_elided(false)).on_hover_text(refusal);
        true
    }

    /// Says whether the map is saved.
    pub fn saved_ui(&self, ui: &mut Ui, editor: &Editor) {
        let c = style::colors(ui.ctx());
        let (key, color) = if self.is_saving {
            ("state-saving", c.muted)
        } else if editor.has_unsaved_changes() {
            ("state-unsaved", c.ink)
        } else if editor.path().is_some() {
            ("state-saved", c.muted)
        } else {
            // A sample or a new map that nobody has touched is in no file, and there is nothing to lose.
            return;
        };
        ui.label(text(editor.words().get(key), Face::Medium, 12.5).color(color32(color)));
    }
}

impl Window {
    /// What there is to say about keeping at this moment.
    pub(super) fn saved_state(&mut self, ctx: &Context) -> SavedState {
        let now = ctx.input(|input| input.time);
        let refused = &mut self.keeping.refused;
        match self.editor.refusal() {
            None => *refused = None,
            Some(refusal) if refused.as_ref().is_none_or(|(before, _)| before != refusal) => {
                *refused = Some((refusal.clone(), now));
            }
            Some(_) => {}
        }
        let words = self.editor.words();
        let refusal = refused.as_ref().map(|(refusal, _)| refusal.say(words));
        if let Some((_, since)) = refused {
            let left = *since + REFUSAL_LASTS - now;
            if left > 0.0 {
                ctx.request_repaint_after(Duration::from_secs_f64(left));
            } else {
                // The same one is news again when it comes back.
                self.editor.dismiss_refusal();
            }
        }
        SavedState { is_saving: self.keeping.saving.is_some(), refusal }
    }
}
