//! The canvas: one thing to egui, a map to everybody else.

use super::fonts::text;
use super::frame_ui::frame_ui;
use super::naming::naming_ui;
use super::paint::{PaintCache, color32, family, paint_items, paint_scene_through};
use super::tip::tip_ui;
use super::{find_bar, heard, input, lens, pinned, style};
use crate::editor::{Bubble, Command, Editor};
use crate::geom::Size;
use crate::interact::{Event, Gesture, Grip, Header};
use crate::text::Face;
use egui::epaint::Shadow;
use egui::{
    Button, Color32, CursorIcon, EventFilter, FontId, Id, Rangef, Rect, Response, Sense, Stroke, StrokeKind, Ui, vec2,
};

/// The canvas over all the room that is left of a window, which reaches so far to both sides.
pub fn canvas_ui(ui: &mut Ui, window: Rangef, editor: &mut Editor, cache: &mut PaintCache, called: &mut Vec<Command>) {
    let canvas = ui.max_rect();
    let ground = beside_edges(ui, canvas, window);
    let response = ui.interact(ground, Id::unique(input::CANVAS), Sense::click_and_drag());
    editor.canvas_is(Size::new(f64::from(canvas.width()), f64::from(canvas.height())));
    // Arrow keys move the map, not the keyboard's focus.
    let keys = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keys));
    let drags = editor.gesture().keeps_pointer();
    let mut pressed = false;
    for event in input::events(ui.ctx(), &response, canvas, drags) {
        if matches!(event, Event::PointerPressed { .. }) {
            // A click elsewhere keeps what is being written.
            editor.end_naming(true);
            response.request_focus();
            pressed = true;
        }
        editor.handle(event);
    }
    if editor.wants_time() {
        let dt = f64::from(ui.input(|input| input.stable_dt)).min(0.05);
        editor.handle(Event::Tick { dt });
        ui.ctx().request_repaint();
    }
    if let Some(icon) = cursor(editor, &response, canvas) {
        ui.set_cursor_icon(icon);
    }

    called.extend(heard::asked(ui.ctx(), editor));
    let camera = editor.camera();
    if let Some(sheet) = editor.sheet() {
        let paper = place_on(canvas, editor, sheet.bounds());
        let shadow = Shadow { offset: [0, 2], blur: 18, spread: 0, color: Color32::from_black_alpha(26) };
        ui.painter().with_clip_rect(canvas).add(shadow.as_shape(paper, 0));
        paint_scene_through(ui.painter(), canvas, sheet.scene(), &camera, editor.lens(), cache);
        lens::paint_marks(ui.painter(), canvas, editor, style::colors(ui.ctx()));
        find_bar::paint_hits(ui.painter(), canvas, editor, style::colors(ui.ctx()));
        let overlay = editor.overlay();
        paint_items(ui.painter(), canvas, &overlay.items, &camera, cache);
        pinned::paint(ui, canvas, editor);
        if let Some(bubble) = &overlay.bubble {
            bubble_ui(ui, canvas, bubble, editor);
        }
    }
    naming_ui(ui, canvas, editor);
    heard::tell(ui.ctx(), response.id, canvas, editor);
    if ringed(&response, pressed) {
        let ring = Stroke::new(2.0, color32(style::colors(ui.ctx()).selection));
        ui.painter().rect_stroke(canvas, 0, ring, StrokeKind::Inside);
    }
    if editor.map_is_out_of_sight() {
        back_ui(ui, canvas, editor, called);
    }
    frame_ui(ui, canvas, editor, called);
    tip_ui(&response, canvas, editor);
}

/// What of the canvas is its own: the edges of the panels beside it are dragged from both sides. At the window's edges
/// there is nothing to drag.
fn beside_edges(ui: &Ui, canvas: Rect, window: Rangef) -> Rect {
    let edge = ui.style().interaction.resize_grab_radius_side;
    let left = if canvas.min.x > window.min { edge } else { 0.0 };
    let right = if canvas.max.x < window.max { edge } else { 0.0 };
    Rect::from_min_max(canvas.min + vec2(left, 0.0), canvas.max - vec2(right, 0.0))
}

/// Where a rectangle of the map lies in the window.
pub fn place_on(canvas: Rect, editor: &Editor, rect: crate::geom::Rect) -> Rect {
    let shown = editor.camera().screen_rect(rect);
    let at = |point: crate::geom::ScreenPoint| canvas.min + vec2(point.x as f32, point.y as f32);
    Rect::from_min_max(at(shown.min), at(shown.max))
}

/// Whether a key brought the keyboard to the canvas: who has pressed on it, or has written on it, knows where the
/// keyboard is.
fn ringed(response: &Response, pressed: bool) -> bool {
    let (ringed, focused) = (Id::unique("ringed canvas"), response.has_focus());
    let by_key = response.ctx.input(|input| input.key_pressed(egui::Key::Tab) || input.key_pressed(egui::Key::F6));
    response.ctx.data_mut(|data| {
        let ringed = data.get_temp_mut_or_default::<bool>(ringed);
        *ringed = focused && !pressed && (*ringed || by_key);
        *ringed
    })
}

/// What the pointer says it can do where it is.
fn cursor(editor: &Editor, response: &Response, canvas: Rect) -> Option<CursorIcon> {
    let over = |wanted: &dyn Fn(&Grip) -> Option<CursorIcon>| {
        let at = response.hover_pos().filter(|_| response.contains_pointer())?;
        wanted(&editor.ground()?.grip(input::on_canvas(at, canvas)))
    };
    match editor.gesture() {
        Gesture::Panning { .. } | Gesture::Carrying(_) => Some(CursorIcon::Grabbing),
        Gesture::Hand => over(&|_| Some(CursorIcon::Grab)),
        Gesture::Levelling(_) => Some(CursorIcon::ResizeVertical),
        Gesture::Sweeping(_) => Some(CursorIcon::Crosshair),
        Gesture::Dragging(drag) => Some(header_cursor(&drag.header)),
        Gesture::Idle => over(&|grip| match grip {
            Grip::Mark(..) => Some(CursorIcon::ResizeVertical),
            Grip::Header(Header::Edge(_)) => Some(CursorIcon::ResizeHorizontal),
            Grip::Curve => Some(CursorIcon::Crosshair),
            Grip::Card(_) | Grip::Header(Header::Phase(_) | Header::Lane(_)) | Grip::Paper(_) => None,
        }),
        Gesture::Gliding { .. } | Gesture::Pressed(_) | Gesture::Enclosing(_) => None,
    }
}

fn header_cursor(header: &Header) -> CursorIcon {
    match header {
        Header::Edge(_) => CursorIcon::ResizeHorizontal,
        Header::Phase(_) | Header::Lane(_) => CursorIcon::Grabbing,
    }
}

/// The words beside the pointer.
fn bubble_ui(ui: &Ui, canvas: Rect, bubble: &Bubble, editor: &Editor) {
    let c = style::colors(ui.ctx());
    let at = canvas.min + vec2(bubble.at.x as f32, bubble.at.y as f32) + vec2(16.0, -34.0);
    let persona = bubble.persona.as_ref().and_then(|id| editor.sheet()?.map().persona(id).cloned());
    let ink = persona.map_or(c.ink, |persona| crate::scene::persona_paint(persona.colour, editor.theme()).text);
    let font = FontId::new(13.5, family(Face::SemiBold));
    let galley = ui.painter().layout_no_wrap(bubble.text.clone(), font, color32(ink));
    let mut rect = Rect::from_min_size(at, galley.size() + vec2(20.0, 12.0));
    rect = rect.translate(vec2((canvas.max.x - rect.max.x).min(0.0), (canvas.min.y - rect.min.y).max(0.0)));
    // What is carried back to the inventory is named there as well.
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, Id::unique("bubble")));
    painter.add(ui.style().visuals.popup_shadow.as_shape(rect, 8));
    painter.rect(rect, 8, color32(c.card), Stroke::new(1.0, color32(c.line)), StrokeKind::Inside);
    painter.galley(rect.min + vec2(10.0, 6.0), galley, color32(ink));
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
