//! The few pictures of the toolbar, and buttons that show them.

use super::paint::{self, color32};
use super::style;
use crate::scene::{Marker, mark_outline};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, Color32, FontId, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

/// A picture on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Larger.
    Plus,
    /// Smaller.
    Minus,
    /// Four corners around the whole.
    Fit,
    /// The light theme.
    Sun,
    /// The dark theme.
    Moon,
    /// A panel at the left.
    Sidebar,
    /// Away with it.
    Cross,
    /// To the one before.
    Up,
    /// To the next.
    Down,
    /// The last step back.
    Undo,
    /// And again.
    Redo,
    /// Drawing by hand.
    Pencil,
    /// Looking for something.
    Search,
    /// A picture that leaves for elsewhere.
    Export,
    /// One touchpoint more.
    NewCard,
    /// One persona more.
    NewPersona,
}

impl Picture {
    /// Paints the picture around `at`, about 16 points wide.
    pub fn paint(self, painter: &Painter, at: Pos2, color: Color32, ground: Color32) {
        let stroke = Stroke::new(1.6, color);
        let line = |a: Vec2, b: Vec2| painter.line_segment([at + a, at + b], stroke);
        let plus = |middle: Vec2| {
            line(middle - vec2(3.4, 0.0), middle + vec2(3.4, 0.0));
            line(middle - vec2(0.0, 3.4), middle + vec2(0.0, 3.4));
        };
        match self {
            Self::Plus => {
                line(vec2(-5.5, 0.0), vec2(5.5, 0.0));
                line(vec2(0.0, -5.5), vec2(0.0, 5.5));
            }
            Self::Minus => {
                line(vec2(-5.5, 0.0), vec2(5.5, 0.0));
            }
            Self::Fit => {
                for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
                    let corner = vec2(7.0 * x, 5.5 * y);
                    let points = vec![at + corner - vec2(4.0 * x, 0.0), at + corner, at + corner - vec2(0.0, 3.5 * y)];
                    painter.add(Shape::line(points, stroke));
                }
            }
            Self::Sun => {
                painter.circle_stroke(at, 3.4, stroke);
                for ray in 0..8 {
                    let out = Vec2::angled(std::f32::consts::TAU * ray as f32 / 8.0);
                    line(out * 5.6, out * 7.8);
                }
            }
            Self::Moon => {
                painter.circle_filled(at, 6.6, color);
                painter.circle_filled(at + vec2(3.2, -2.4), 5.6, ground);
            }
            Self::Sidebar => {
                let frame = Rect::from_center_size(at, vec2(16.0, 13.0));
                painter.rect_stroke(frame, 2.5, stroke, StrokeKind::Middle);
                line(vec2(-3.0, -6.5), vec2(-3.0, 6.5));
            }
            Self::Undo | Self::Redo => {
                let side = if self == Self::Undo { 1.0 } else { -1.0 };
                let turned = |x: f32, y: f32| at + vec2(x * side, y);
                let bow = (0..=10).map(|i| {
                    let angle = std::f32::consts::PI * (i as f32 / 10.0 - 0.5);
                    turned(1.6 + 4.6 * angle.cos(), 0.9 + 4.2 * angle.sin())
                });
                let shaft = [turned(-6.0, -3.3)].into_iter().chain(bow).chain([turned(-2.0, 5.1)]);
                painter.add(Shape::line(shaft.collect(), stroke));
                let head = vec![turned(-2.8, -6.8), turned(-6.4, -3.3), turned(-2.8, 0.2)];
                painter.add(Shape::line(head, stroke));
            }
            Self::Pencil => {
                let outline = [(-6.5, 6.5), (-5.6, 2.8), (3.2, -6.0), (6.0, -3.2), (-2.8, 5.6), (-6.5, 6.5)];
                painter.add(Shape::line(outline.map(|(x, y)| at + vec2(x, y)).to_vec(), stroke));
                line(vec2(1.2, -4.0), vec2(4.0, -1.2));
            }
            Self::Search => {
                painter.circle_stroke(at + vec2(-1.4, -1.4), 4.9, stroke);
                line(vec2(2.2, 2.2), vec2(6.4, 6.4));
            }
            Self::Export => {
                let tray = [(-3.2, -1.6), (-6.2, -1.6), (-6.2, 6.6), (6.2, 6.6), (6.2, -1.6), (3.2, -1.6)];
                painter.add(Shape::line(tray.map(|(x, y)| at + vec2(x, y)).to_vec(), stroke));
                line(vec2(0.0, 2.6), vec2(0.0, -7.0));
                painter.add(Shape::line(
                    [(-3.0, -4.0), (0.0, -7.0), (3.0, -4.0)].map(|(x, y)| at + vec2(x, y)).to_vec(),
                    stroke,
                ));
            }
            Self::NewCard => {
                // The corner is left to the plus.
                let card = [(0.5, 4.2), (-7.2, 4.2), (-7.2, -6.2), (6.2, -6.2), (6.2, -0.8)];
                painter.add(Shape::line(card.map(|(x, y)| at + vec2(x, y)).to_vec(), stroke));
                line(vec2(-4.2, -2.4), vec2(2.6, -2.4));
                plus(vec2(5.0, 4.4));
            }
            Self::NewPersona => {
                let ring = (0..=24).map(|i| {
                    let angle = std::f32::consts::TAU * (0.24 + 0.77 * i as f32 / 24.0);
                    at + vec2(-1.6, -1.4) + 5.4 * Vec2::angled(angle)
                });
                painter.add(Shape::line(ring.collect(), stroke));
                plus(vec2(5.0, 4.4));
            }
            Self::Cross => {
                line(vec2(-4.0, -4.0), vec2(4.0, 4.0));
                line(vec2(-4.0, 4.0), vec2(4.0, -4.0));
            }
            Self::Up | Self::Down => {
                let tip = if self == Self::Up { -2.5 } else { 2.5 };
                let points = [vec2(-5.0, -tip), vec2(0.0, tip), vec2(5.0, -tip)].map(|by| at + by);
                painter.add(Shape::line(points.to_vec(), stroke));
            }
        }
    }
}

/// A button that shows a picture; its name is for those who hear it and for the tip.
pub fn picture_button(ui: &mut Ui, picture: Picture, name: &str, tip: &str, enabled: bool) -> Response {
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(34.0, 32.0), sense);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, name));
    let c = style::colors(ui.ctx());
    let visuals = *ui.style().interact(&response);
    let ground = if enabled { visuals.weak_bg_fill } else { color32(c.panel) };
    ui.painter().rect(rect, visuals.corner_radius, ground, visuals.bg_stroke, StrokeKind::Inside);
    let color = if enabled { color32(c.ink) } else { color32(c.nobody) };
    picture.paint(ui.painter(), rect.center(), color, ground);
    response.on_hover_text(tip)
}

/// A button of the toolbar with a picture, and a word where there is room for it.
pub struct Word<'a> {
    /// The picture.
    pub picture: Picture,
    /// The word, for those who hear it in any case.
    pub name: &'a str,
    /// Whether the word is seen.
    pub says: bool,
    /// Whether a click does something.
    pub enabled: bool,
    /// Whether what it switches is on; `None` if it switches nothing.
    pub on: Option<bool>,
    /// Whether it is what all the rest leads to.
    pub main: bool,
}

/// How wide a button with that word is, in points.
pub fn word_width(ui: &Ui, name: &str) -> f32 {
    word(ui, name, Color32::BLACK).size().x.ceil() + 46.0
}

fn word(ui: &Ui, name: &str, ink: Color32) -> std::sync::Arc<egui::Galley> {
    let font = FontId::new(13.5, super::paint::family(crate::text::Face::Medium));
    ui.painter().layout_no_wrap(name.to_owned(), font, ink)
}

/// The button itself.
pub fn word_button(ui: &mut Ui, shown: &Word, tip: &str) -> Response {
    let Word { picture, name, says, enabled, on, main } = *shown;
    let c = style::colors(ui.ctx());
    let filled = enabled && (main || on == Some(true));
    let ink = color32(match (enabled, filled) {
        (false, _) => c.nobody,
        (true, true) => c.on_accent,
        (true, false) => c.ink,
    });
    let width = if says { word_width(ui, name) } else { 34.0 };
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), sense);
    response.widget_info(|| match on {
        Some(on) => egui::WidgetInfo::selected(egui::Role::Button, enabled, on, name),
        None => egui::WidgetInfo::labeled(egui::Role::Button, enabled, name),
    });
    let visuals = *ui.style().interact(&response);
    let (ground, edge) = match (enabled, filled) {
        (true, true) if response.hovered() => (color32(c.accent).gamma_multiply(0.88), Stroke::NONE),
        (true, true) => (color32(c.accent), Stroke::NONE),
        (true, false) => (visuals.weak_bg_fill, visuals.bg_stroke),
        (false, _) => (color32(c.panel), visuals.bg_stroke),
    };
    ui.painter().rect(rect, visuals.corner_radius, ground, edge, StrokeKind::Inside);
    style::ring(ui, &response);
    if says {
        picture.paint(ui.painter(), pos2(rect.min.x + 19.0, rect.center().y), ink, ground);
        let galley = word(ui, name, ink);
        let at = Align2::LEFT_CENTER.anchor_size(pos2(rect.min.x + 34.0, rect.center().y), galley.size()).min;
        ui.painter().galley(at, galley, ink);
    } else {
        picture.paint(ui.painter(), rect.center(), ink, ground);
    }
    response.on_hover_text(tip)
}

/// How wide a persona's button is, in points, if it may be `most`.
pub fn chip_width(ui: &Ui, name: &str, most: f32) -> f32 {
    chip_name(ui, name, most).size().x + AROUND_CHIP
}

/// What a persona's button has besides its name, and the most that a name takes, in points.
const AROUND_CHIP: f32 = 46.0;
const LONGEST_CHIP: f32 = 200.0;

/// A name on a persona's button; a long one ends in an ellipsis.
fn chip_name(ui: &Ui, name: &str, most: f32) -> std::sync::Arc<egui::Galley> {
    let font = FontId::new(13.5, super::paint::family(crate::text::Face::Medium));
    let mut job = LayoutJob::simple_singleline(name.to_owned(), font, color32(style::colors(ui.ctx()).ink));
    job.wrap = TextWrapping::truncate_at_width((most - AROUND_CHIP).min(LONGEST_CHIP));
    ui.painter().layout_job(job)
}

/// A button of the toolbar with a persona's marker and name, which may be so wide.
pub fn persona_chip(
    ui: &mut Ui,
    (name, most): (&str, f32),
    marker: Marker,
    paint: crate::scene::Paint,
    chosen: bool,
) -> Response {
    let c = style::colors(ui.ctx());
    let galley = chip_name(ui, name, most);
    let size = vec2(galley.size().x + AROUND_CHIP, 32.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
    let visuals = *ui.style().interact(&response);
    let (ground, edge) = if chosen {
        (color32(paint.tint), Stroke::new(1.5, color32(paint.stripe)))
    } else {
        (visuals.weak_bg_fill, visuals.bg_stroke)
    };
    ui.painter().rect(rect, visuals.corner_radius, ground, edge, StrokeKind::Inside);
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(c.selection));
        ui.painter().rect_stroke(rect.expand(2.0), visuals.corner_radius, ring, StrokeKind::Inside);
    }
    marker_at(ui.painter(), marker, pos2(rect.min.x + 18.0, rect.center().y), color32(paint.stripe), color32(c.card));
    let painter = ui.painter().with_clip_rect(rect.shrink2(vec2(8.0, 0.0)).intersect(ui.clip_rect()));
    painter.galley(
        Align2::LEFT_CENTER.anchor_size(pos2(rect.min.x + 32.0, rect.center().y), galley.size()).min,
        galley,
        color32(c.ink),
    );
    response
}

/// A persona's mark, as on its curve.
pub fn marker_at(painter: &Painter, marker: Marker, at: Pos2, color: Color32, inside: Color32) {
    marker_scaled_at(painter, marker, (at, 1.0), color, inside);
}

/// The same, so many times as large.
pub fn marker_scaled_at(painter: &Painter, marker: Marker, (at, scale): (Pos2, f32), color: Color32, inside: Color32) {
    let (path, edge) = mark_outline(marker);
    // All marks are convex, and egui closes what it fills.
    let mut points = paint::points(&path, 0.05);
    points.dedup();
    points.pop();
    let points = points.into_iter().map(|point| at + scale * vec2(point.x as f32, point.y as f32)).collect();
    painter.add(Shape::convex_polygon(points, inside, Stroke::new(edge as f32 * scale, color)));
}
