//! What both writers have to agree on about outlines and lines.

use crate::geom::{BezPath, Circle, Rect, RoundedRect, Shape};
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
            if radius > 0.0 {
                Cow::Owned(RoundedRect::from_rect(rect, radius).to_path(tolerance))
            } else {
                Cow::Owned(rect.to_path(tolerance))
            }
        }
        Outline::Circle(center, radius) => Cow::Owned(Circle::new(*center, *radius).to_path(tolerance)),
        Outline::Path(path) => Cow::Borrowed(Arc::as_ref(path)),
    }
}

/// A box that the outline does not leave.
pub fn bounds(outline: &Outline) -> Rect {
    match outline {
        Outline::Rect(rect, _) => rect.abs(),
        Outline::Circle(center, radius) => Circle::new(*center, *radius).bounding_box(),
        Outline::Path(path) => path.control_box(),
    }
}

/// How a line is drawn: corners are round, ends of solid lines are round, dashes end flat, so that they are as
/// long as they say.
pub fn stroke(width: f64, dash: &[f64]) -> Stroke {
    let stroke = Stroke::new(width).with_join(Join::Round);
    if is_dashed(dash) { stroke.with_caps(Cap::Butt).with_dashes(0.0, dash) } else { stroke.with_caps(Cap::Round) }
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
