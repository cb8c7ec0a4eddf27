//! What every part of the picture is drawn with: the theme, and signs that several parts share.

use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::palette::{Marker, Stripe};
use super::pen::Pen;
use super::sizes::{HAND_OFF_EDGE, MARK_EDGE, PAIN_SIGN, SWATCH_RADIUS};
use super::stock::Stock;
use super::theme::{Colors, Theme};
use crate::geom::{BezPath, Color, Point, Rect, Size, Vec2};
use crate::layout::{QuietKind, Towards};
use crate::model::CsatLevel;
use std::sync::Arc;

/// The means of drawing.
pub(super) struct Drawing<'a> {
    pub theme: Theme,
    pub colors: &'static Colors,
    pub stock: &'a mut Stock,
}

impl Drawing<'_> {
    /// A picture in the middle of a box.
    pub fn icon(&mut self, pen: &mut Pen, icon: Icon, rect: Rect, color: Color) {
        let side = rect.width().min(rect.height());
        let mut inner = Pen::with_room(1);
        inner.fill(Outline::Path(self.stock.icon(icon, side)), color);
        let corner = rect.center() - Vec2::new(side / 2.0, side / 2.0);
        pen.group(corner.to_vec2(), inner.finish(Role::Icon, None));
    }

    /// The mark of pain points: a disc with an exclamation mark.
    pub fn pain_mark(&mut self, pen: &mut Pen, rect: Rect) {
        let side = rect.width().min(rect.height());
        pen.fill(Outline::Circle(rect.center(), side / 2.0), self.colors.pain);
        let sign = Rect::from_center_size(rect.center(), Size::new(side * PAIN_SIGN, side * PAIN_SIGN));
        self.icon(pen, Icon::Exclamation, sign, self.colors.on_pain);
    }

    /// A quiet sign on a card.
    pub fn quiet_sign(&mut self, pen: &mut Pen, kind: QuietKind, rect: Rect) {
        let c = self.colors;
        let (icon, color) = match kind {
            QuietKind::Return => (Icon::Again, c.muted),
            QuietKind::Strength => (Icon::ThumbUp, c.strength),
            QuietKind::Idea => (Icon::Lightbulb, c.idea),
            QuietKind::OpensMap => (Icon::OpensMap, c.muted),
        };
        self.icon(pen, icon, rect, color);
    }

    /// A hand-off: an arrow in a circle, towards the later card, or falling where a curve falls.
    pub fn hand_off(&mut self, pen: &mut Pen, falls: bool, towards: Towards, rect: Rect) {
        let c = self.colors;
        let (icon, color, ground) = match (falls, towards) {
            (true, _) => (Icon::ArrowFalling, c.bad, c.pain_tint),
            (false, Towards::Right) => (Icon::ArrowRight, c.muted, c.card),
            (false, Towards::Up) => (Icon::ArrowUp, c.muted, c.card),
            (false, Towards::Down) => (Icon::ArrowDown, c.muted, c.card),
        };
        let side = rect.width().min(rect.height());
        let circle = Outline::Circle(rect.center(), (side - HAND_OFF_EDGE) / 2.0);
        pen.fill(circle.clone(), ground);
        pen.stroke(circle, color, HAND_OFF_EDGE, &[]);
        self.icon(pen, icon, Rect::from_center_size(rect.center(), Size::new(side * 0.66, side * 0.66)), color);
    }

    /// The sign beside a target.
    pub fn target(&mut self, pen: &mut Pen, met: bool, rect: Rect) {
        let c = self.colors;
        let (icon, color) = if met { (Icon::CheckCircle, c.good) } else { (Icon::CrossCircle, c.bad) };
        self.icon(pen, icon, rect, color);
    }

    /// A square of an owner's colour, in its pattern.
    pub fn swatch(&self, pen: &mut Pen, rect: Rect, stripe: Stripe, color: Color) {
        match stripe {
            Stripe::Plain => pen.fill(Outline::Rect(rect, SWATCH_RADIUS), color),
            Stripe::Blocks => {
                let block = rect.height() * 0.4;
                for y0 in [rect.y0, rect.y1 - block] {
                    let half = Rect::new(rect.x0, y0, rect.x1, y0 + block);
                    pen.fill(Outline::Rect(half, SWATCH_RADIUS.min(block / 2.0)), color);
                }
            }
        }
    }

    /// The sign of measured satisfaction: a circle, a square or a triangle.
    pub fn csat_sign(&self, pen: &mut Pen, level: CsatLevel, rect: Rect) {
        let color = self.colors.csat(level);
        let side = rect.width().min(rect.height());
        let outline = match level {
            CsatLevel::Good => Outline::Circle(rect.center(), side / 2.0),
            CsatLevel::Middling => {
                // A square looks larger than a circle that is as wide.
                Outline::Rect(Rect::from_center_size(rect.center(), Size::new(side * 0.9, side * 0.9)), 1.5)
            }
            CsatLevel::Bad => {
                let (half, middle) = (side / 2.0, rect.center());
                let corner = |x: f64, y: f64| middle + Vec2::new(x * half, y * half);
                Outline::Path(polygon(&[corner(0.0, -0.98), corner(1.08, 0.88), corner(-1.08, 0.88)]))
            }
        };
        pen.fill(outline, color);
    }

    /// A persona's marker around the origin, filled: so small that an outline would close it.
    pub fn small_marker(&mut self, marker: Marker, width: f64, color: Color) -> Arc<Group> {
        let mut pen = Pen::with_room(1);
        pen.fill(self.marker_outline(marker, width), color);
        pen.finish(Role::Icon, None)
    }

    fn marker_outline(&mut self, marker: Marker, width: f64) -> Outline {
        match marker {
            Marker::Circle => Outline::Circle(Point::ZERO, width / 2.0),
            Marker::Diamond | Marker::Square | Marker::Triangle | Marker::Hexagon | Marker::Funnel => {
                Outline::Path(self.stock.marker(marker, width))
            }
        }
    }

    /// A persona's mark around the origin.
    pub fn mark(&mut self, marker: Marker, width: f64, color: Color) -> Arc<Group> {
        let mut pen = Pen::with_room(2);
        let outline = self.marker_outline(marker, width - MARK_EDGE);
        pen.fill(outline.clone(), self.colors.card);
        pen.stroke(outline, color, MARK_EDGE, &[]);
        pen.finish(Role::Icon, None)
    }
}

/// A straight line.
pub(super) fn line(from: Point, to: Point) -> Outline {
    let mut path = BezPath::new();
    path.move_to(from);
    path.line_to(to);
    Outline::Path(Arc::new(path))
}

/// A closed shape with straight sides.
pub(super) fn polygon(corners: &[Point]) -> Arc<BezPath> {
    let mut path = BezPath::new();
    for (i, corner) in corners.iter().enumerate() {
        if i == 0 { path.move_to(*corner) } else { path.line_to(*corner) }
    }
    path.close_path();
    Arc::new(path)
}
