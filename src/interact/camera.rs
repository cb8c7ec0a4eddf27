//! Where the canvas looks: from map units to logical pixels and back.

use crate::geom::{Point, Rect, ScreenPoint, ScreenRect, ScreenVec, Size};

/// Which part of the map the canvas shows, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Logical pixels per map unit, [`Camera::SMALLEST`] to [`Camera::LARGEST`]; less only where a whole map is fitted.
    scale: f64,
    /// Where on the canvas the map's origin lies.
    offset: ScreenVec,
}

impl Default for Camera {
    fn default() -> Self {
        Self { scale: 1.0, offset: ScreenVec::default() }
    }
}

impl Camera {
    /// The smallest scale that zooming by hand leads to: 5 %.
    pub const SMALLEST: f64 = 0.05;
    /// The largest scale: 800 %.
    pub const LARGEST: f64 = 8.0;
    /// The largest scale that fitting chooses by itself: a small map is not blown up beyond it.
    const FITTED_LARGEST: f64 = 1.25;

    /// A camera of that scale (held within its limits), with the map's origin at `offset` on the canvas.
    pub fn new(scale: f64, offset: ScreenVec) -> Self {
        Self { scale: scale.clamp(Self::SMALLEST, Self::LARGEST), offset }
    }

    /// Logical pixels per map unit.
    pub fn scale(&self) -> f64 {
        self.scale
    }

    /// Where a point of the map lies on the canvas.
    pub fn screen_from_map(&self, point: Point) -> ScreenPoint {
        ScreenPoint::new(point.x * self.scale + self.offset.x, point.y * self.scale + self.offset.y)
    }

    /// Which point of the map lies at a place on the canvas.
    pub fn map_from_screen(&self, at: ScreenPoint) -> Point {
        Point::new((at.x - self.offset.x) / self.scale, (at.y - self.offset.y) / self.scale)
    }

    /// Where a rectangle of the map lies on the canvas.
    pub fn screen_rect(&self, rect: Rect) -> ScreenRect {
        ScreenRect {
            min: self.screen_from_map(Point::new(rect.x0, rect.y0)),
            max: self.screen_from_map(Point::new(rect.x1, rect.y1)),
        }
    }

    /// What of the map lies within a rectangle of the canvas.
    pub fn map_rect(&self, rect: ScreenRect) -> Rect {
        Rect::from_points(self.map_from_screen(rect.min), self.map_from_screen(rect.max))
    }

    /// The paper moved by so many logical pixels.
    pub fn panned(&self, by: ScreenVec) -> Self {
        Self { scale: self.scale, offset: ScreenVec::new(self.offset.x + by.x, self.offset.y + by.y) }
    }

    /// So many times as large, with the map's point at `about` staying under it. The scale stops at its limits, and
    /// where fitting has led beyond the smallest one, there.
    pub fn zoomed(&self, about: ScreenPoint, factor: f64) -> Self {
        self.scaled(about, self.scale * factor)
    }

    /// At that scale (held within the limits of [`Camera::zoomed`]), with the map's point at `about` staying under it.
    pub fn scaled(&self, about: ScreenPoint, scale: f64) -> Self {
        if !scale.is_finite() {
            return *self;
        }
        let under = self.map_from_screen(about);
        let scale = scale.clamp(Self::SMALLEST.min(self.scale), Self::LARGEST);
        Self { scale, offset: ScreenVec::new(about.x - under.x * scale, about.y - under.y * scale) }
    }

    /// Shows a rectangle of the map in the middle of a canvas of that size, as large as fits with a margin around it
    /// (in logical pixels), but no larger than 125 %.
    pub fn fitting(rect: Rect, canvas: Size, margin_px: f64) -> Self {
        let room = Size::new((canvas.width - 2.0 * margin_px).max(1.0), (canvas.height - 2.0 * margin_px).max(1.0));
        let scale = (room.width / rect.width().max(1.0)).min(room.height / rect.height().max(1.0));
        let scale = scale.min(Self::FITTED_LARGEST);
        let lead = |room: f64, length: f64| margin_px + ((room - length * scale) / 2.0).max(0.0);
        Self {
            scale,
            offset: ScreenVec::new(
                lead(room.width, rect.width()) - rect.x0 * scale,
                lead(room.height, rect.height()) - rect.y0 * scale,
            ),
        }
    }

    /// The paper moved no further than it must be for a rectangle of the map to be seen on a canvas of that size; where
    /// it is larger than the canvas, its beginning is.
    pub fn showing(&self, rect: Rect, canvas: Size) -> Self {
        // Clear of the names that may be pinned at the edges.
        const MARGIN_PX: f64 = 40.0;
        let shown = self.screen_rect(rect);
        let by = |low: f64, high: f64, room: f64| {
            if low < MARGIN_PX || high - low > room - 2.0 * MARGIN_PX {
                if low >= 0.0 && low < room / 2.0 && high - low > room - 2.0 * MARGIN_PX {
                    0.0
                } else {
                    MARGIN_PX - low
                }
            } else {
                (room - MARGIN_PX - high).min(0.0)
            }
        };
        self.panned(ScreenVec::new(
            by(shown.min.x, shown.max.x, canvas.width),
            by(shown.min.y, shown.max.y, canvas.height),
        ))
    }

    /// Between this camera (`share` 0) and another (`share` 1), for gliding from one to the other: the scale changes
    /// evenly in proportion, and the point that both show at the same place stays there.
    pub fn toward(&self, other: &Self, share: f64) -> Self {
        if share >= 1.0 {
            return *other;
        }
        let share = share.max(0.0);
        let ratio = other.scale / self.scale;
        let scale = self.scale * ratio.powf(share);
        // How far along the way the offset is, so that it moves in step with the scale.
        let along = if (ratio - 1.0).abs() < 1e-9 { share } else { (ratio.powf(share) - 1.0) / (ratio - 1.0) };
        Self {
            scale,
            offset: ScreenVec::new(
                self.offset.x + (other.offset.x - self.offset.x) * along,
                self.offset.y + (other.offset.y - self.offset.y) * along,
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn camera() -> impl Strategy<Value = Camera> {
        (0.05..8.0, -5000.0..5000.0, -5000.0..5000.0).prop_map(|(scale, x, y)| Camera::new(scale, ScreenVec::new(x, y)))
    }

    fn place() -> impl Strategy<Value = ScreenPoint> {
        (0.0..2000.0, 0.0..1200.0).prop_map(|(x, y)| ScreenPoint::new(x, y))
    }

    proptest! {
        #[test]
        fn zooming_about_a_point_keeps_the_map_under_it(camera in camera(), about in place(), factor in 0.01f64..100.0) {
            let under = camera.map_from_screen(about);
            let zoomed = camera.zoomed(about, factor);
            let now = zoomed.screen_from_map(under);
            prop_assert!((now - about).length() < 1e-6);
            prop_assert!((Camera::SMALLEST..=Camera::LARGEST).contains(&zoomed.scale()));
        }

        #[test]
        fn there_and_back_is_the_same_place(camera in camera(), at in place()) {
            let back = camera.screen_from_map(camera.map_from_screen(at));
            prop_assert!((back - at).length() < 1e-6);
        }

        #[test]
        fn a_fitted_map_lies_within_the_canvas(w in 50.0f64..2e6, h in 50.0f64..8000.0, x in -500.0f64..500.0) {
            let canvas = Size::new(1200.0, 800.0);
            let camera = Camera::fitting(Rect::new(x, 10.0, x + w, 10.0 + h), canvas, 24.0);
            let shown = camera.screen_rect(Rect::new(x, 10.0, x + w, 10.0 + h));
            prop_assert!(shown.min.x >= 23.999 && shown.min.y >= 23.999);
            prop_assert!(shown.max.x <= 1176.001 && shown.max.y <= 776.001);
        }

        #[test]
        fn gliding_about_a_point_keeps_the_map_under_it(camera in camera(), about in place(), factor in 0.2f64..5.0, share in 0.0f64..1.0) {
            let under = camera.map_from_screen(about);
            let half_way = camera.toward(&camera.zoomed(about, factor), share);
            prop_assert!((half_way.screen_from_map(under) - about).length() < 1e-5);
        }
    }

    #[test]
    fn by_hand_one_zooms_out_to_5_per_cent_and_in_from_wherever_fitting_led() {
        let (canvas, at) = (Size::new(1000.0, 800.0), ScreenPoint::new(300.0, 200.0));
        let fitted = Camera::fitting(Rect::new(0.0, 0.0, 100_000.0, 900.0), canvas, 24.0);
        assert!(fitted.scale() < 0.01);
        assert_eq!(fitted.zoomed(at, 0.5).scale(), fitted.scale());
        assert!((fitted.zoomed(at, 2.0).scale() - 2.0 * fitted.scale()).abs() < 1e-12);
        assert_eq!(fitted.scaled(at, 1.0).zoomed(at, 0.001).scale(), Camera::SMALLEST);
    }

    #[test]
    fn a_small_map_is_not_blown_up() {
        let camera = Camera::fitting(Rect::new(0.0, 0.0, 100.0, 100.0), Size::new(1000.0, 800.0), 24.0);
        assert_eq!(camera.scale(), 1.25);
        assert_eq!(camera.screen_from_map(Point::new(50.0, 50.0)), ScreenPoint::new(500.0, 400.0));
    }
}
