//! The dialog that tells how a first map is made: the three things that Rejse is for, a step each.

use super::about::close_ui;
use super::dialogs::{Answer, modal};
use super::fonts::text;
use super::paint::{color32, family};
use super::style;
use crate::editor::Editor;
use crate::text::Face;
use egui::{Align2, Context, FontId, ScrollArea, Sense, Ui, vec2};

/// How wide the dialog is, in points, and what it needs besides its steps.
const WIDTH: f32 = 520.0;
const AROUND: f32 = 190.0;
/// How large the circle with a step's number is.
const NUMBER: f32 = 28.0;

/// What is done first, second and third: the keys of its heading and of how.
const STEPS: [(&str, &str); 3] = [
    ("first-map-place", "first-map-place-how"),
    ("first-map-feel", "first-map-feel-how"),
    ("first-map-export", "first-map-export-how"),
];

/// Shows the dialog, and says what it was closed with.
pub fn first_map_ui(ctx: &Context, editor: &Editor) -> Answer {
    let words = editor.words();
    let c = style::colors(ctx);
    let window = ctx.content_rect();
    let modal = modal(ctx, "first map").show(ctx, |ui| {
        ui.set_width(WIDTH.min(window.width() - 80.0));
        ui.label(text(words.get("first-map-title"), Face::Bold, 17.0));
        ui.add_space(10.0);
        ScrollArea::vertical().max_height((window.height() - AROUND).max(60.0)).auto_shrink([false, true]).show(
            ui,
            |ui| {
                for (number, (what, how)) in STEPS.iter().enumerate() {
                    step_ui(ui, number + 1, &words.get(what), &words.get(how));
                    ui.add_space(12.0);
                }
                ui.label(text(words.get("first-map-undo"), Face::Regular, 13.5).color(color32(c.muted)));
            },
        );
        ui.add_space(10.0);
        close_ui(ui, &words.get("keys-close"))
    });
    if modal.inner || modal.should_close() { Answer::Close } else { Answer::Open }
}

fn step_ui(ui: &mut Ui, number: usize, what: &str, how: &str) {
    let c = style::colors(ui.ctx());
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (rect, _) = ui.allocate_exact_size(vec2(NUMBER, NUMBER), Sense::hover());
        ui.painter().circle_filled(rect.center(), NUMBER / 2.0, color32(c.accent));
        let font = FontId::new(14.0, family(Face::Bold));
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, number.to_string(), font, color32(c.on_accent));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.label(text(what, Face::SemiBold, 14.5));
            ui.label(text(how, Face::Regular, 13.5).color(color32(c.muted)));
        });
    });
}
