//! Finished lines of text on the screen.

use super::{Detail, Pass, SMALLEST_TEXT, SMALLEST_TEXT_PX, color32, overlaps};
use crate::geom::{Color, Point, Rect, Vec2};
use crate::text::{Block, Face, FontFace, Line};
use egui::text::{LayoutJob, TextFormat};
use egui::{FontFamily, FontId, Shape, pos2, vec2};
use std::sync::{Arc, LazyLock};

/// The egui families of the cuts, in the order of [`Face::ALL`].
static FAMILIES: LazyLock<[FontFamily; 5]> =
    LazyLock::new(|| Face::ALL.map(|face| FontFamily::Name(FontFace::Inter(face).name().into())));

/// Below this size a bar for a text in small things is a hair: paper, for all anybody can tell.
pub(super) const SMALLEST_BAR_PX: f64 = 1.6;

/// The egui family of a cut of the typeface.
pub fn family(face: Face) -> FontFamily {
    FAMILIES[face as usize].clone()
}

impl Pass<'_> {
    pub(super) fn text(&mut self, block: &Block, at: Vec2, color: Color, detail: Detail) {
        let size_px = block.style.size as f32 * self.scale;
        let smallest_bar_px = if detail == Detail::Fine { 1.2 } else { SMALLEST_BAR_PX as f32 };
        if size_px < smallest_bar_px || !overlaps(block.bounds + at, self.visible) {
            return;
        }
        for placed in &block.lines {
            let start = placed.at + at;
            let size = placed.line.style.size;
            let bounds = Rect::new(start.x, start.y - size, start.x + placed.line.width, start.y + size * 0.35);
            if !overlaps(bounds, self.visible) {
                continue;
            }
            if size_px < (SMALLEST_TEXT_PX * self.pixel).max(SMALLEST_TEXT) || detail != Detail::Fine {
                let bar = Rect::new(start.x, start.y - size * 0.58, start.x + placed.line.width, start.y - size * 0.06);
                let bar = self.screen_rect(bar);
                self.quad(bar, color32(color).gamma_multiply(0.34));
            } else {
                self.line(&placed.line, start, color, size_px);
            }
        }
    }

    fn line(&mut self, line: &Arc<Line>, start: Point, color: Color, size_px: f32) {
        let color = color32(color);
        let format = TextFormat {
            font_id: FontId::new(size_px, family(line.style.face)),
            extra_letter_spacing: line.style.tracking as f32 * self.scale,
            color,
            ..TextFormat::default()
        };
        let galley = self.painter.layout_job(LayoutJob::single_section(line.text.clone(), format));
        let Some(row) = galley.rows.first() else { return };
        let Some(first) = row.glyphs.first() else { return };
        // Egui places a galley by its top; a line stands on its baseline.
        let rise = row.pos.y + first.pos.y;
        let at = self.screen(start);
        self.push(Shape::galley(pos2(at.x, at.y) - vec2(0.0, rise), galley, color));
    }
}
