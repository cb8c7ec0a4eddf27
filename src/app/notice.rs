//! A word at the foot of the window about what has just been done.

use super::fonts::text;
use super::paint::color32;
use super::style;
use super::window::Window;
use crate::text::Face;
use crate::words::Words;
use egui::{Align2, Area, Context, Frame, Id, Margin, Order, Ui, vec2};
use std::time::Duration;

/// What has just been done.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    says: String,
    /// A path that can be copied from it.
    path: Option<String>,
    /// When it was first shown, in seconds of the window's clock.
    since: Option<f64>,
}

impl Notice {
    /// A notice that says so.
    pub fn new(says: String) -> Self {
        Self { says, path: None, since: None }
    }

    /// The same, from which a path can be copied; it stays longer.
    #[must_use]
    pub fn offering(self, path: String) -> Self {
        Self { path: Some(path), ..self }
    }

    /// How long it stays, in seconds.
    fn lasts(&self) -> f64 {
        if self.path.is_some() { 15.0 } else { 6.0 }
    }

    /// Shows it; says whether it has had its time.
    pub fn show_ui(&mut self, ctx: &Context, words: Words) -> bool {
        let now = ctx.input(|input| input.time);
        let left = *self.since.get_or_insert(now) + self.lasts() - now;
        if left <= 0.0 {
            return true;
        }
        ctx.request_repaint_after(Duration::from_secs_f64(left));
        let mut dismissed = false;
        foot(ctx, "notice", |ui| {
            let room = (ctx.content_rect().width() - 360.0).max(120.0);
            ui.scope(|ui| {
                ui.set_max_width(room);
                ui.add(egui::Label::new(text(&self.says, Face::Medium, 13.5)).truncate());
            });
            if let Some(path) = &self.path
                && ui.button(words.get("export-copy-path")).clicked()
            {
                ctx.copy_text(path.clone());
                dismissed = true;
            }
            dismissed |= ui.button(words.get("problem-dismiss")).clicked();
        });
        dismissed
    }
}

impl Window {
    /// What has just been done, for a moment.
    pub(super) fn notice_ui(&mut self, ctx: &Context) {
        let words = self.editor.words();
        self.keeping.notice.take_if(|notice| notice.show_ui(ctx, words));
    }
}

/// A strip at the foot of the window, over the map.
pub fn foot(ctx: &Context, name: &str, content: impl FnOnce(&mut Ui)) {
    let c = style::colors(ctx);
    let visuals = &ctx.global_style().visuals;
    let frame = Frame::new()
        .fill(color32(c.panel))
        .stroke(visuals.window_stroke)
        .corner_radius(9)
        .shadow(visuals.popup_shadow)
        .inner_margin(Margin::symmetric(16, 8));
    Area::new(Id::unique(name)).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, vec2(0.0, -44.0)).show(
        ctx,
        |ui| {
            frame.show(ui, |ui| ui.horizontal(content));
        },
    );
}
