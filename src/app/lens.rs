//! What stays on the canvas when the rest steps back: a curve's marks at the touchpoints that stay.

use super::icons::marker_scaled_at;
use super::paint::color32;
use crate::editor::Editor;
use crate::layout::LaneContent;
use crate::scene::{self, Colors};
use egui::{Painter, Rect, pos2};

/// Paints the marks that stay over their curves, which step back whole: they run through everything.
pub fn paint_marks(painter: &Painter, canvas: Rect, editor: &Editor, colors: &Colors) {
    let (Some(sheet), Some(lens)) = (editor.sheet(), editor.lens()) else { return };
    let (camera, seen) = (editor.camera(), editor.visible());
    let painter = painter.with_clip_rect(canvas);
    for lane in &sheet.shown_layout().lanes {
        let LaneContent::Emotions(plot) = &lane.content else { continue };
        for curve in plot.curves.iter().filter(|curve| !lens.keeps_curve(&curve.persona.id)) {
            let color = color32(scene::persona_paint(curve.persona.colour, editor.theme()).stripe);
            let marker = scene::curve_style(curve.persona.colour).marker;
            for mark in curve.marks.iter().filter(|mark| seen.inflate(20.0, 20.0).contains(mark.at)) {
                let thing = crate::model::Thing::Mark(curve.persona.id.clone(), mark.touchpoint.clone());
                if lens.keeps(&thing) {
                    let at = camera.screen_from_map(mark.at);
                    let at = pos2(canvas.min.x + at.x as f32, canvas.min.y + at.y as f32);
                    let scale = camera.scale() as f32 * if curve.active { 1.0 } else { CALM };
                    marker_scaled_at(&painter, marker, (at, scale), color, color32(colors.card));
                }
            }
        }
    }
}

/// How large the marks of a persona that is not in front are, beside those of the one that is.
const CALM: f32 = 0.8;
