//! Filled and stroked outlines on the screen, as fine as there is room for.

use super::{Detail, Pass, color32, line, overlaps, round, stroke};
use crate::geom::{Color, Point, Rect, Vec2};
use crate::scene::Outline;
use egui::emath::GuiRounding as _;
use egui::{Color32, Pos2, Stroke, pos2};

impl Pass<'_> {
    pub(super) fn fill(&mut self, outline: &Outline, color: Color, at: Vec2, detail: Detail) {
        // What is nearly clear and has no room is a shadow: nobody misses it.
        if color.a == 0 || (detail != Detail::Fine && color.a < 64) {
            return;
        }
        match outline {
            Outline::Rect(rect, radius) => self.rect(*rect + at, *radius, color, detail),
            Outline::Circle(center, radius) => self.circle(*center + at, *radius, color, detail),
            // A few pixels high, a card's stripe and its box are the same.
            Outline::Path(path) if detail != Detail::Fine => self.rect(path.control_box() + at, 0.0, color, detail),
            Outline::Path(path) => {
                let smallest_px = 1.5;
                let visible = self.visible - at;
                let size_px = self.scale;
                let place = self.placing(at);
                let feather = self.pixel;
                self.cache.fills.add(&mut self.quads, path, visible, size_px, smallest_px, feather, color, place);
            }
        }
    }

    pub(super) fn stroke(
        &mut self,
        outline: &Outline,
        color: Color,
        width: f64,
        dash: &[f64],
        at: Vec2,
        detail: Detail,
    ) {
        let width_px = width as f32 * self.scale;
        if color.a == 0 || detail == Detail::Dot || width_px < 0.2 {
            return;
        }
        let stroke = Stroke::new(width_px, color32(color));
        let dashed = !dash.is_empty() && dash.iter().sum::<f64>() * self.camera.scale() >= 3.0;
        match outline {
            Outline::Rect(rect, _) if detail == Detail::Coarse => {
                if overlaps(*rect + at, self.visible) {
                    self.border(*rect + at, stroke);
                }
            }
            Outline::Rect(rect, radius) if !dashed => {
                let rect = *rect + at;
                if overlaps(rect.inset(width), self.visible) {
                    let shown = self.sharp(self.screen_rect(rect), width_px);
                    let radius = *radius as f32 * self.scale;
                    round::add_edge(&mut self.quads, shown, radius, (width_px, stroke.color), self.pixel);
                }
            }
            Outline::Rect(rect, _) => {
                if overlaps((*rect + at).inset(width), self.visible) {
                    self.dashed_outline(outline, at, stroke, dash);
                }
            }
            Outline::Circle(center, radius) => {
                let center = *center + at;
                let bounds = Rect::from_center_size(center, (2.0 * radius, 2.0 * radius)).inset(width);
                if !overlaps(bounds, self.visible) {
                } else if dashed {
                    self.dashed_outline(outline, at, stroke, dash);
                } else {
                    let shown = self.screen_rect(Rect::from_center_size(center, (2.0 * radius, 2.0 * radius)));
                    let radius = *radius as f32 * self.scale;
                    round::add_edge(&mut self.quads, shown, radius, (width_px, stroke.color), self.pixel);
                }
            }
            Outline::Path(path) => {
                let dash_px: Vec<f32> =
                    if dashed { dash.iter().map(|d| *d as f32 * self.scale).collect() } else { Vec::new() };
                let visible = (self.visible - at).inset(width + f64::from(self.pixel) / self.camera.scale());
                let place = self.placing(at);
                let onto = (&mut self.shapes, &mut self.quads);
                self.cache.lines.add(onto, self.pixel, path, visible, self.scale, stroke, &dash_px, place);
            }
        }
    }

    fn dashed_outline(&mut self, outline: &Outline, at: Vec2, stroke: Stroke, dash: &[f64]) {
        let tolerance = 0.2 / self.camera.scale();
        let points = line::points(&outline.path(tolerance), tolerance);
        let points: Vec<Pos2> = points.into_iter().map(|point| self.screen(point + at)).collect();
        let dash: Vec<f32> = dash.iter().map(|length| *length as f32 * self.scale).collect();
        let clip = self.painter.clip_rect().expand(stroke.width);
        line::dashes(&points, &dash, 0.0, clip, |piece| {
            stroke::add_line(&mut self.quads, piece, stroke, self.pixel);
        });
    }

    pub(super) fn rect(&mut self, rect: Rect, radius: f64, color: Color, detail: Detail) {
        if !overlaps(rect, self.visible) {
            return;
        }
        let shown = self.screen_rect(rect);
        let thin = shown.width().min(shown.height());
        if detail == Detail::Dot && shown.area() < 1.0 {
            return;
        }
        if detail != Detail::Fine || thin < 3.0 {
            self.quad(shown, color32(color));
        } else {
            // Edges lie on the pixels, so that they are sharp.
            let shown = shown.round_to_pixels(1.0 / self.pixel);
            round::add_filled(&mut self.quads, shown, radius as f32 * self.scale, color32(color), self.pixel);
        }
    }

    fn circle(&mut self, center: Point, radius: f64, color: Color, detail: Detail) {
        let bounds = Rect::from_center_size(center, (2.0 * radius, 2.0 * radius));
        if !overlaps(bounds, self.visible) {
            return;
        }
        let radius_px = radius as f32 * self.scale;
        if detail == Detail::Dot && radius_px < 0.6 {
            return;
        }
        if detail != Detail::Fine || radius_px < 1.0 {
            self.quad(self.screen_rect(bounds), color32(color));
        } else {
            let shown = self.screen_rect(bounds);
            round::add_filled(&mut self.quads, shown, radius_px, color32(color), self.pixel);
        }
    }

    /// A rectangle's edge out of four quads, for borders of a pixel or less on things of a few pixels.
    fn border(&mut self, rect: Rect, stroke: Stroke) {
        let (r, w) = (self.screen_rect(rect), stroke.width.max(self.pixel * 0.5));
        let color = stroke.color;
        self.quad(egui::Rect::from_min_max(r.min, pos2(r.max.x, r.min.y + w)), color);
        self.quad(egui::Rect::from_min_max(pos2(r.min.x, r.max.y - w), r.max), color);
        self.quad(egui::Rect::from_min_max(r.min, pos2(r.min.x + w, r.max.y)), color);
        self.quad(egui::Rect::from_min_max(pos2(r.max.x - w, r.min.y), r.max), color);
    }

    /// A plain quad. What is thinner than a physical pixel is a pixel thick and that much fainter.
    pub(super) fn quad(&mut self, mut rect: egui::Rect, mut color: Color32) {
        for axis in 0..2 {
            let length = rect.max[axis] - rect.min[axis];
            if length < self.pixel {
                let middle = ((rect.min[axis] + length / 2.0) / self.pixel).floor() * self.pixel;
                rect.min[axis] = middle;
                rect.max[axis] = middle + self.pixel;
                color = color.gamma_multiply((length / self.pixel).clamp(0.0, 1.0));
            }
        }
        if color.a() > 2 {
            self.quads.add_colored_rect(rect, color);
        }
    }

    /// A rectangle whose edge, so thick, fills pixels instead of halves of them: odd edges lie on middles of pixels.
    fn sharp(&self, rect: egui::Rect, width_px: f32) -> egui::Rect {
        let pixels_per_point = 1.0 / self.pixel;
        let pixels = (width_px * pixels_per_point).round();
        if pixels <= 1.0 || pixels % 2.0 == 1.0 {
            rect.round_to_pixel_center(pixels_per_point)
        } else {
            rect.round_to_pixels(pixels_per_point)
        }
    }
}
