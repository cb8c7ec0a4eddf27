//! The dialog that lists all keys and gestures.

use super::dialogs::modal;
use super::fonts::text;
use super::paint::{color32, family};
use super::style;
use crate::editor::{Editor, KeyGroup, key_groups};
use crate::text::Face;
use egui::{Align, Button, Context, FontId, Label, Layout, Rect, ScrollArea, Ui, UiBuilder, vec2};

/// How much of the window's height the list leaves to its title, its button and the space around.
const AROUND: f32 = 212.0;
/// How wide a column is at least and at most, what lies between two, and what a window leaves beside them.
const COLUMN: f32 = 410.0;
const WIDEST: f32 = 520.0;
const GAP: f32 = 36.0;
const BESIDE: f32 = 90.0;
/// How high a row is at least, and what part of its width what is done may take.
const ROW: f32 = 23.0;
const WHAT: f32 = 0.62;

/// The list; says whether it is to go away.
pub fn keys_ui(ctx: &Context, editor: &Editor) -> bool {
    let words = editor.words();
    let window = ctx.content_rect();
    let groups = key_groups(editor);
    let two = window.width() >= 2.0 * COLUMN + GAP + BESIDE;
    let column = if two { ((window.width() - GAP - BESIDE) / 2.0).min(WIDEST) } else { COLUMN };
    let (first, second) = groups.split_at(if two { half(&groups) } else { groups.len() });
    let modal = modal(ctx, "keys").show(ctx, |ui| {
        let width = if two { 2.0 * column + GAP } else { column.min(window.width() - BESIDE) };
        ui.set_width(width);
        ui.label(text(words.get("keys-title"), Face::Bold, 17.0));
        ui.add_space(8.0);
        // In a low window the list scrolls, so that its title and its button stay in sight.
        let room = (window.height() - AROUND).max(48.0);
        ui.spacing_mut().scroll = style::lasting_bar();
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).auto_shrink([false, true]).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for groups in [first, second].into_iter().filter(|groups| !groups.is_empty()) {
                    ui.vertical(|ui| {
                        // The bar that scrolls needs some room at the right.
                        ui.set_width(if two { column - 12.0 } else { width - 12.0 });
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

/// How many groups stand in the first of two columns, so that the higher one is as low as can be.
fn half(groups: &[KeyGroup]) -> usize {
    let height = |groups: &[KeyGroup]| groups.iter().map(|group| group.rows.len() + 2).sum::<usize>();
    let higher = |count: &usize| height(&groups[..*count]).max(height(&groups[*count..]));
    (1..groups.len()).min_by_key(higher).unwrap_or(groups.len())
}

fn group_ui(ui: &mut Ui, group: &KeyGroup) {
    let c = style::colors(ui.ctx());
    ui.spacing_mut().item_spacing = vec2(12.0, 1.0);
    ui.label(text(&group.name, Face::SemiBold, 13.0).color(color32(c.muted)));
    ui.separator();
    for (what, how) in &group.rows {
        row_ui(ui, what, how);
    }
    ui.add_space(10.0);
}

/// What is done at the left, and how at the right; what is too long goes on in the next line.
fn row_ui(ui: &mut Ui, what: &str, how: &str) {
    const APART: f32 = 14.0;
    let c = style::colors(ui.ctx());
    let width = ui.available_width();
    let lines = |words: &str, face, size, width| {
        let font = FontId::new(size, family(face));
        ui.painter().layout(words.to_owned(), font, color32(c.ink), width).size()
    };
    let left = lines(what, Face::Medium, 13.0, width * WHAT);
    let right = lines(how, Face::Regular, 12.5, width - left.x - APART);
    let height = (left.y.max(right.y) + 4.0).max(ROW);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let mut cell = |rect: Rect, layout, words| {
        let builder = UiBuilder::new().max_rect(rect.shrink2(vec2(0.0, 2.0))).layout(layout);
        ui.new_child(builder).add(Label::new(words).wrap());
    };
    let (left_half, right_half) = rect.split_left_right_at_x(rect.min.x + left.x + APART);
    cell(left_half, Layout::left_to_right(Align::TOP), text(what, Face::Medium, 13.0));
    let how = text(how, Face::Regular, 12.5).color(color32(c.muted));
    cell(right_half, Layout::right_to_left(Align::TOP), how);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_are_about_as_high() {
        let group = |rows: usize| KeyGroup { name: String::new(), rows: vec![Default::default(); rows] };
        assert_eq!(half(&[group(7), group(3), group(8), group(6), group(2)]), 2);
        assert_eq!(half(&[group(20), group(3)]), 1);
        assert_eq!(half(&[group(2)]), 1);
    }
}
