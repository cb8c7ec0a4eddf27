//! The dialog that lists all keys and gestures.

use super::dialogs::modal;
use super::fonts::text;
use super::paint::color32;
use super::style;
use crate::editor::{Editor, KeyGroup, key_groups};
use crate::text::Face;
use egui::{Align, Button, Context, Layout, ScrollArea, Ui, vec2};

/// How much of the window's height the list leaves to its title, its button and the space around.
const AROUND: f32 = 170.0;
/// How wide a column is, and what lies between two.
const COLUMN: f32 = 410.0;
const GAP: f32 = 36.0;

/// The list; says whether it is to go away.
pub fn keys_ui(ctx: &Context, editor: &Editor) -> bool {
    let words = editor.words();
    let window = ctx.content_rect();
    let groups = key_groups(editor);
    let two = window.width() >= 2.0 * COLUMN + GAP + 90.0;
    let (first, second) = groups.split_at(if two { half(&groups) } else { groups.len() });
    let modal = modal(ctx, "keys").show(ctx, |ui| {
        let width = if two { 2.0 * COLUMN + GAP } else { COLUMN.min(window.width() - 90.0) };
        ui.set_width(width);
        ui.label(text(words.get("keys-title"), Face::Bold, 17.0));
        ui.add_space(8.0);
        // In a low window the list scrolls, so that its title and its button stay in sight.
        let room = (window.height() - AROUND).max(48.0);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for groups in [first, second].into_iter().filter(|groups| !groups.is_empty()) {
                    ui.vertical(|ui| {
                        // The bar that scrolls needs some room at the right.
                        ui.set_width(if two { COLUMN - 20.0 } else { width - 20.0 });
                        for group in groups {
                            group_ui(ui, group);
                        }
                    });
                }
            });
        });
        ui.add_space(10.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Button::new(words.get("keys-close")).min_size(vec2(96.0, 34.0))).clicked()
        })
        .inner
    });
    modal.inner || modal.should_close()
}

/// How many groups fill about half of the list.
fn half(groups: &[KeyGroup]) -> usize {
    let height = |groups: &[KeyGroup]| groups.iter().map(|group| group.rows.len() + 2).sum::<usize>();
    let all = height(groups);
    (1..groups.len()).find(|count| 2 * height(&groups[..*count]) >= all).unwrap_or(groups.len())
}

fn group_ui(ui: &mut Ui, group: &KeyGroup) {
    let c = style::colors(ui.ctx());
    ui.spacing_mut().item_spacing = vec2(12.0, 1.0);
    ui.label(text(&group.name, Face::SemiBold, 13.0).color(color32(c.muted)));
    ui.separator();
    for (what, how) in &group.rows {
        ui.horizontal(|ui| {
            ui.set_min_height(23.0);
            ui.label(text(what, Face::Medium, 13.0));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(egui::Label::new(text(how, Face::Regular, 12.5).color(color32(c.muted))).truncate());
            });
        });
    }
    ui.add_space(10.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_are_about_as_high() {
        let group = |rows: usize| KeyGroup { name: String::new(), rows: vec![Default::default(); rows] };
        assert_eq!(half(&[group(7), group(3), group(8), group(6), group(2)]), 3);
        assert_eq!(half(&[group(20), group(3)]), 1);
        assert_eq!(half(&[group(2)]), 1);
    }
}
