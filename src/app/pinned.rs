//! The names of phases and lanes at the canvas's edges while their headers are out of sight.

use super::paint::{color32, family};
use super::style;
use crate::editor::{Editor, Selection};
use crate::geom::ScreenRect;
use crate::interact::Pinned;
use crate::model::Thing;
use crate::text::Face;
use egui::epaint::{Shadow, TextShape};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Galley, Painter, Rect, Stroke, StrokeKind, Ui, vec2};
use std::f32::consts::FRAC_PI_2;
use std::sync::Arc;

/// From a name's end to the end of its ground.
const PAD: f32 = 10.0;
/// The room below which no name is written, in points.
const LEAST: f32 = 28.0;
const CORNER: u8 = 6;

/// Paints the names that stay, over the map.
pub fn paint(ui: &Ui, canvas: Rect, editor: &Editor) {
    let (Some(sheet), Some(ground)) = (editor.sheet(), editor.ground()) else { return };
    let c = style::colors(ui.ctx());
    let layout = sheet.shown_layout();
    let pinned = Pinned::of(layout, &ground.camera, ground.canvas);
    let painter = ui.painter().with_clip_rect(canvas);
    let chosen = |thing: Thing| *sheet.selection() == Selection::Thing(thing);
    for name in &pinned.phases {
        let phase = &layout.phases[name.number];
        let place = on_screen(name.place, canvas);
        ground_of(&painter, place, color32(c.phase(phase.stage)), chosen(Thing::Phase(phase.id.clone())), c);
        let Some(words) = words(&painter, &phase.name.source, place.width(), color32(c.ink)) else { continue };
        let at = place.left_center() + vec2(PAD, -words.size().y / 2.0);
        painter.galley(at, words, color32(c.ink));
    }
    for name in &pinned.lanes {
        let lane = &layout.lanes[name.number];
        let place = on_screen(name.place, canvas);
        ground_of(&painter, place, color32(c.card), chosen(Thing::Lane(lane.id.clone())), c);
        let Some(words) = words(&painter, &lane.name.source, place.height(), color32(c.ink)) else { continue };
        // Upwards, and begun where the lane begins to be seen: that is where its name ends.
        let size = words.size();
        let at = place.center_top() + vec2(-size.y / 2.0, PAD + size.x);
        painter.add(TextShape::new(at, words, color32(c.ink)).with_angle(-FRAC_PI_2));
    }
}

fn on_screen(place: ScreenRect, canvas: Rect) -> Rect {
    let at = canvas.min + vec2(place.min.x as f32, place.min.y as f32);
    Rect::from_min_size(at, vec2(place.width() as f32, place.height() as f32))
}

fn ground_of(painter: &Painter, place: Rect, ground: Color32, chosen: bool, c: &crate::scene::Colors) {
    let shadow = Shadow { offset: [0, 1], blur: 6, spread: 0, color: Color32::from_black_alpha(40) };
    painter.add(shadow.as_shape(place, CORNER));
    let edge = if chosen { Stroke::new(2.0, color32(c.selection)) } else { Stroke::new(1.0, color32(c.line)) };
    painter.rect(place, CORNER, ground, edge, StrokeKind::Inside);
}

/// A name in one line, cut off where the room ends; none where there is room for a letter or two only.
fn words(painter: &Painter, name: &str, room: f32, ink: Color32) -> Option<Arc<Galley>> {
    if room < LEAST + 2.0 * PAD {
        return None;
    }
    let mut job = LayoutJob::default();
    job.append(name, 0.0, TextFormat::simple(FontId::new(13.0, family(Face::SemiBold)), ink));
    job.wrap = TextWrapping::truncate_at_width(room - 2.0 * PAD);
    Some(painter.layout_job(job))
}
