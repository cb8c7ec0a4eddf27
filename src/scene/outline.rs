//! Outlines as paths: where they begin, and with them their dashes, is the same for every painter.

use super::item::Outline;
use crate::geom::{BezPath, Circle, Rect, Shape};
use std::borrow::Cow;
use std::sync::Arc;

impl Outline {
    /// The outline as a path that strays from it by no more than `tolerance` map units. It begins where SVG says
    /// (SVG 2, "10.2 The rect element", "10.3 The circle element"): a rectangle after its top left corner, a circle
    /// at the right, and both go clockwise.
    pub fn path(&self, tolerance: f64) -> Cow<'_, BezPath> {
        match self {
            Self::Rect(rect, radius) => match rounded(*rect, *radius) {
                (rect, 0.0) => Cow::Owned(rect.to_path(tolerance)),
                (rect, radius) => Cow::Owned(rounded_path(rect, radius)),
            },
            Self::Circle(center, radius) => Cow::Owned(Circle::new(*center, *radius).to_path(tolerance)),
            Self::Path(path) => Cow::Borrowed(Arc::as_ref(path)),
        }
    }
}

/// A rectangle the right way round, and the radius of its corners, from 0 to what its sides allow.
pub fn rounded(rect: Rect, radius: f64) -> (Rect, f64) {
    let rect = rect.abs();
    // A radius that is no number is as large as it may be.
    (rect, radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0))
}

fn rounded_path(rect: Rect, radius: f64) -> BezPath {
    // The usual cubic for a quarter of a circle; it strays by 0.03 % of the radius.
    const HANDLE: f64 = 0.552_284_749_8;
    let Rect { x0, y0, x1, y1 } = rect;
    let (r, h) = (radius, radius * (1.0 - HANDLE));
    let mut path = BezPath::new();
    path.move_to((x0 + r, y0));
    path.line_to((x1 - r, y0));
    path.curve_to((x1 - h, y0), (x1, y0 + h), (x1, y0 + r));
    path.line_to((x1, y1 - r));
    path.curve_to((x1, y1 - h), (x1 - h, y1), (x1 - r, y1));
    path.line_to((x0 + r, y1));
    path.curve_to((x0 + h, y1), (x0, y1 - h), (x0, y1 - r));
    path.line_to((x0, y0 + r));
    path.curve_to((x0, y0 + h), (x0 + h, y0), (x0 + r, y0));
    path.close_path();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{PathEl, Point};

    #[test]
    fn corners_are_no_rounder_than_the_sides_allow() {
        let (rect, radius) = rounded(Rect::new(10.0, 0.0, 0.0, 4.0), 9.0);
        assert_eq!((rect, radius), (Rect::new(0.0, 0.0, 10.0, 4.0), 2.0));
        assert_eq!(rounded(rect, f64::NAN).1, 2.0);
        assert_eq!(rounded(rect, -1.0).1, 0.0);
    }

    #[test]
    fn outlines_begin_where_svg_says() {
        let start = |outline: &Outline| match outline.path(0.1).elements().first() {
            Some(PathEl::MoveTo(at)) => *at,
            other => panic!("{other:?} is no beginning"),
        };
        let rect = Rect::new(10.0, 20.0, 50.0, 60.0);
        assert_eq!(start(&Outline::Rect(rect, 8.0)), Point::new(18.0, 20.0));
        assert_eq!(start(&Outline::Rect(rect, 0.0)), Point::new(10.0, 20.0));
        assert_eq!(start(&Outline::Circle(Point::new(5.0, 5.0), 3.0)), Point::new(8.0, 5.0));
    }
}
