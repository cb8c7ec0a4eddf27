//! The list of what was done, to go back and forth in.

use super::find_bar::frame;
use super::fonts::text;
use super::icons::{Picture, picture_button};
use super::paint::{color32, family};
use super::style;
use crate::editor::{Command, Editor, StepCommand};
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Area, Context, FontId, Id, Layout, Order, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

/// How wide the list is where there is room, and how high at most.
const WIDTH: f32 = 320.0;
const HIGHEST: f32 = 460.0;
/// How high a step is.
const ROW: f32 = 30.0;

/// What the list remembers from frame to frame.
#[derive(Default)]
pub struct HistoryList {
    open: bool,
    /// How many steps were done when it last scrolled to where one is.
    scrolled_to: Option<usize>,
}

impl HistoryList {
    /// Shows it, or takes it away.
    pub fn toggle(&mut self) {
        self.open = !self.open;
        self.scrolled_to = None;
    }

    /// Takes it away.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// Whether it is shown.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// The list at the canvas's left, if it is open.
    pub fn show_ui(&mut self, ctx: &Context, room: Rect, editor: &Editor, called: &mut Vec<Command>) {
        if !self.open {
            return;
        }
        let width = WIDTH.min(room.width() - 28.0);
        Area::new(Id::unique("history"))
            .order(Order::Middle)
            .fixed_pos(room.min + vec2(14.0, 14.0))
            .constrain_to(room)
            .accessible_name(editor.words().get("history-title"))
            .show(ctx, |ui| {
                frame(ui).show(ui, |ui| {
                    ui.set_width(width - 20.0);
                    self.list_ui(ui, (room.height() - 110.0).clamp(60.0, HIGHEST), editor, called);
                })
            });
    }

    fn list_ui(&mut self, ui: &mut Ui, height: f32, editor: &Editor, called: &mut Vec<Command>) {
        let words = editor.words();
        let c = style::colors(ui.ctx());
        ui.horizontal(|ui| {
            ui.label(text(words.get("history-title"), Face::Bold, 15.5));
            ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                let name = words.get("history-close");
                self.open ^= picture_button(ui, Picture::Cross, &name, &name, true).clicked();
            });
        });
        let Some(history) = editor.sheet().map(|sheet| sheet.history()) else { return };
        let (steps, done) = (history.labels().len(), history.done());
        if steps == 0 {
            ui.label(text(words.get("history-empty"), Face::Regular, 13.0).color(color32(c.muted)));
            return;
        }
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut area = ScrollArea::vertical().max_height(height).auto_shrink([false, true]);
        if self.scrolled_to.replace(done) != Some(done) {
            area = area.vertical_scroll_offset((done as f32 * (ROW + 1.0) - height / 2.0).max(0.0));
        }
        area.show_rows(ui, ROW, steps + 1, |ui, rows| {
            for step in rows {
                let command = StepCommand::GoTo(step);
                if row_ui(ui, &command.text(editor), step.cmp(&done)) {
                    called.push(Command::Step(command));
                }
            }
        });
    }
}

/// A step that is done, the one where one is, or one that has been taken back; says whether it was clicked.
fn row_ui(ui: &mut Ui, words: &str, order: std::cmp::Ordering) -> bool {
    let c = style::colors(ui.ctx());
    let here = order.is_eq();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, ui.next_auto_id(), Sense::click());
    ui.skip_ahead_auto_ids(1);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, here, words));
    let ground = if here { Some(c.pressed) } else { response.hovered().then_some(c.hover) };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect, 6, color32(ground));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6, Stroke::new(2.0, color32(c.selection)), StrokeKind::Inside);
    }
    let face = if here { Face::SemiBold } else { Face::Medium };
    let ink = color32(if order.is_gt() { c.muted } else { c.ink });
    let dot = pos2(rect.min.x + 13.0, rect.center().y);
    if order.is_gt() {
        ui.painter().circle_stroke(dot, 3.5, Stroke::new(1.2, ink));
    } else {
        ui.painter().circle_filled(
            dot,
            if here { 4.5 } else { 3.0 },
            color32(if here { c.selection } else { c.nobody }),
        );
    }
    let mut job = LayoutJob::simple_singleline(first_large(words), FontId::new(13.5, family(face)), ink);
    job.wrap = TextWrapping::truncate_at_width(rect.width() - 36.0);
    let galley = ui.painter().layout_job(job);
    let elided = galley.elided;
    ui.painter().galley(pos2(rect.min.x + 26.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    let clicked = response.clicked();
    if elided {
        response.on_hover_text(words);
    }
    clicked
}

/// What was done, as it stands at the beginning of a line.
fn first_large(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
