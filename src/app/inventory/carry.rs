//! Entries on their way out of the panel, until the canvas takes them over, and cards on their way back.

use super::InventoryPanel;
use crate::app::input::on_canvas;
use crate::app::paint::{color32, family};
use crate::app::style::{self, CORNER};
use crate::editor::Editor;
use crate::interact::{Event, Gesture};
use crate::model::TouchpointId;
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Context, CursorIcon, FontId, Id, Key, LayerId, Order, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

/// The widest that the title on the card becomes.
const WIDEST: f32 = 180.0;

impl InventoryPanel {
    pub(super) fn carry(&mut self, touchpoints: Vec<TouchpointId>) {
        self.carried = Some(touchpoints).filter(|touchpoints| !touchpoints.is_empty());
    }

    /// Hands what is carried over to the canvas once the pointer is there, and tells the canvas when what it carries
    /// is above the panel.
    pub fn hand_over(&mut self, ctx: &Context, canvas: Rect, editor: &mut Editor) {
        let Some(at) = ctx.input(|input| input.pointer.latest_pos()) else { return };
        let over_panel = self.rect.is_some_and(|rect| rect.contains(at));
        let held = ctx.input(|input| input.pointer.primary_down());
        if held
            && canvas.contains(at)
            && !over_panel
            && let Some(touchpoints) = self.carried.take()
        {
            ctx.stop_dragging();
            editor.handle(Event::CarriedIn { touchpoints, at: on_canvas(at, canvas) });
        }
        if let Gesture::Carrying(carry) = editor.gesture()
            && carry.over_inventory != over_panel
        {
            editor.handle(Event::OverInventory(over_panel));
            ctx.request_repaint();
        }
    }

    /// The panel as the place where carried cards would land.
    pub(super) fn drop_target_ui(&self, ui: &Ui, editor: &Editor) {
        let (Gesture::Carrying(carry), Some(rect)) = (editor.gesture(), self.rect) else { return };
        if carry.over_inventory {
            let c = style::colors(ui.ctx());
            let edge = Stroke::new(2.0, color32(c.selection));
            ui.painter().rect(rect.shrink(4.0), CORNER, color32(c.selection_soft), edge, StrokeKind::Inside);
        }
    }

    /// The card at the pointer, until the canvas takes over. It is pale: let go here, nothing happens.
    pub(super) fn carried_ui(&mut self, ctx: &Context, editor: &Editor) {
        let (held, escape, at) = ctx
            .input(|input| (input.pointer.primary_down(), input.key_pressed(Key::Escape), input.pointer.latest_pos()));
        if !held || escape {
            if self.carried.take().is_some() {
                ctx.stop_dragging();
            }
            return;
        }
        let (Some(carried), Some(at), Some(sheet)) = (&self.carried, at, editor.sheet()) else { return };
        let Some(first) = carried.first().and_then(|id| sheet.map().touchpoint(id)) else { return };
        let c = style::colors(ctx);
        ctx.set_cursor_icon(CursorIcon::Grabbing);
        let mut painter = ctx.layer_painter(LayerId::new(Order::Tooltip, Id::unique("carried")));
        painter.set_opacity(0.7);
        let line = |words: String, face, size, color| {
            let mut job = LayoutJob::simple_singleline(words, FontId::new(size, family(face)), color32(color));
            job.wrap = TextWrapping::truncate_at_width(WIDEST);
            painter.layout_job(job)
        };
        let title = line(first.title.clone(), Face::Medium, 13.5, c.ink);
        let count = (carried.len() > 1).then(|| {
            let count = editor.words().with("status-touchpoints", &[("count", carried.len().into())]);
            line(count, Face::SemiBold, 11.5, c.muted)
        });
        let below = count.as_ref().map_or(0.0, |count| count.size().y + 2.0);
        let wide = count.as_ref().map_or(0.0, |count| count.size().x).max(title.size().x);
        let card = Rect::from_min_size(at + vec2(12.0, 10.0), vec2(wide + 28.0, title.size().y + below + 16.0));
        let edge = Stroke::new(1.5, color32(c.selection));
        // Several lie on top of each other.
        for under in (1..carried.len().min(3)).rev() {
            let by = 4.0 * under as f32;
            painter.rect(card.translate(vec2(by, by)), CORNER, color32(c.card), edge, StrokeKind::Inside);
        }
        painter.add(ctx.global_style().visuals.popup_shadow.as_shape(card, CORNER));
        painter.rect(card, CORNER, color32(c.card), edge, StrokeKind::Inside);
        let left = card.min.x + 14.0;
        let top = card.min.y + 8.0;
        let count_at = pos2(left, top + title.size().y + 2.0);
        painter.galley(pos2(left, top), title, color32(c.ink));
        if let Some(count) = count {
            painter.galley(count_at, count, color32(c.muted));
        }
    }
}
