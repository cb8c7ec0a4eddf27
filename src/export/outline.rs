//! What both writers have to agree on about outlines and lines.

use crate::geom::{BezPath, Circle, Rect, Shape};
use crate::scene::Outline;
use kurbo::{Cap, Join, Stroke};
use std::borrow::Cow;
use std::sync::Arc;

/// A rectangle the right way round, and the radius of its corners, no larger than its sides allow.
pub fn rounded(rect: Rect, radius: f64) -> (Rect, f64) {
    let rect = rect.abs();
    // A radius that is no number counts as none.
    (rect, radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0))
}

/// The outline as a path that strays from it by no more than `tolerance` map units.
pub fn path(outline: &Outline, tolerance: f64) -> Cow<'_, BezPath> {
    match outline {
        Outline::Rect(rect, radius) => {
            let (rect, radius) = rounded(*rect, *radius);
            if radius > 0.0 { Cow::Owned(rounded_path(rect, radius)) } else { Cow::Owned(rect.to_path(tolerance)) }
        }
        Outline::Circle(center, radius) => Cow::Owned(Circle::new(*center, *radius).to_path(tolerance)),
        Outline::Path(path) => Cow::Borrowed(Arc::as_ref(path)),
    }
}

/// A rounded rectangle that begins where SVG says that it does (SVG 2, "10.2 The rect element"), after the top left
/// corner and clockwise: there dashes begin.
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

/// A box that the outline does not leave.
pub fn bounds(outline: &Outline) -> Rect {
    match outline {
        Outline::Rect(rect, _) => rect.abs(),
        Outline::Circle(center, radius) => Circle::new(*center, *radius).bounding_box(),
        Outline::Path(path) => path.control_box(),
    }
}

/// How a line is drawn: its corners are round and its ends flat, so that dashes are as long as they say.
pub fn stroke(width: f64, dash: &[f64]) -> Stroke {
    let stroke = Stroke::new(width).with_join(Join::Round).with_caps(Cap::Butt);
    if is_dashed(dash) { stroke.with_dashes(0.0, dash) } else { stroke }
}

/// Whether those lengths make a pattern; otherwise the line is solid.
pub fn is_dashed(dash: &[f64]) -> bool {
    dash.iter().all(|length| length.is_finite() && *length >= 0.0) && dash.iter().sum::<f64>() > 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_are_no_rounder_than_the_sides_allow() {
        let (rect, radius) = rounded(Rect::new(10.0, 0.0, 0.0, 4.0), 9.0);
        assert_eq!((rect, radius), (Rect::new(0.0, 0.0, 10.0, 4.0), 2.0));
        assert_eq!(rounded(rect, f64::NAN).1, 2.0);
        assert_eq!(rounded(rect, -1.0).1, 0.0);
    }

    #[test]
    fn dashes_of_no_length_are_a_solid_line() {
        assert!(is_dashed(&[4.0, 3.0]));
        for solid in [&[][..], &[0.0, 0.0], &[4.0, -3.0], &[f64::NAN]] {
            assert!(!is_dashed(solid), "{solid:?}");
        }
    }
}
