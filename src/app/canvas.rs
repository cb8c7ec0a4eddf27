//! The canvas: one thing to egui, a map to everybody else.

use super::fonts::text;
use super::frame_ui::frame_ui;
use super::paint::{PaintCache, color32, paint_scene};
use super::tip::tip_ui;
use super::{heard, input, style};
use crate::editor::{Command, Editor};
use crate::geom::Size;
use crate::interact::{Event, Gesture};
use crate::text::Face;
use egui::epaint::Shadow;
use egui::{Button, Color32, CursorIcon, EventFilter, Id, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

/// The canvas over all the room that is left.
pub fn canvas_ui(ui: &mut Ui, editor: &mut Editor, cache: &mut PaintCache, called: &mut Vec<Command>) {
    let canvas = ui.max_rect();
    let response = ui.interact(canvas, Id::unique("canvas"), Sense::click_and_drag());
    editor.canvas_is(Size::new(f64::from(canvas.width()), f64::from(canvas.height())));
    // Arrow keys move the map, not the keyboard's focus.
    let keys = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keys));
    let drags = matches!(editor.gesture(), Gesture::Panning { .. });
    for event in input::events(ui.ctx(), &response, canvas, drags) {
        editor.handle(event);
    }
    if editor.gesture().wants_time() {
        let dt = f64::from(ui.input(|input| input.stable_dt)).min(0.05);
        editor.handle(Event::Tick { dt });
        ui.ctx().request_repaint();
    }
    match editor.gesture() {
        Gesture::Panning { .. } => ui.set_cursor_icon(CursorIcon::Grabbing),
        Gesture::Hand if response.contains_pointer() => ui.set_cursor_icon(CursorIcon::Grab),
        Gesture::Hand | Gesture::Idle | Gesture::Gliding { .. } => {}
    }

    let camera = editor.camera();
    if let Some(sheet) = editor.sheet() {
        let shown = camera.screen_rect(sheet.bounds());
        let min = canvas.min + vec2(shown.min.x as f32, shown.min.y as f32);
        let paper = Rect::from_min_size(min, vec2(shown.width() as f32, shown.height() as f32));
        let shadow = Shadow { offset: [0, 2], blur: 18, spread: 0, color: Color32::from_black_alpha(26) };
        ui.painter().with_clip_rect(canvas).add(shadow.as_shape(paper, 0));
        paint_scene(ui.painter(), canvas, sheet.scene(), &camera, cache);
    }
    heard::tell(ui.ctx(), response.id, canvas, editor);
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(style::colors(ui.ctx()).selection));
        ui.painter().rect_stroke(canvas, 0, ring, StrokeKind::Inside);
    }
    if editor.map_is_out_of_sight() {
        back_ui(ui, canvas, editor, called);
    }
    frame_ui(ui, canvas, editor, called);
    tip_ui(&response, canvas, editor);
}

/// The way back when the map has been moved out of sight.
fn back_ui(ui: &mut Ui, canvas: Rect, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let words = editor.words().get("tool-back-to-map");
    let place = Rect::from_center_size(canvas.center(), vec2(190.0, 38.0));
    let button = Button::new(text(words, Face::SemiBold, 13.5).color(color32(c.on_accent)))
        .fill(color32(c.accent))
        .min_size(place.size());
    let response = ui.place(place, button);
    style::ring(ui, &response);
    if response.clicked() {
        called.push(Command::Fit);
    }
}
