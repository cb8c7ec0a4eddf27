//! The emotion curve: a monotone cubic through all marks.
//!
//! F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal on Numerical Analysis 17
//! (1980), pages 238 to 246: the curve passes through every mark and never leaves the range of the two marks that it
//! runs between.

use crate::geom::{BezPath, Point};

/// A curve through points with increasing x; `slopes[i]` is its slope at `points[i]`.
pub struct MonotoneCurve<'a> {
    points: &'a [Point],
    slopes: Vec<f64>,
}

impl<'a> MonotoneCurve<'a> {
    /// The curve through points whose x increases strictly.
    pub fn through(points: &'a [Point]) -> Self {
        let secants: Vec<f64> =
            points.windows(2).map(|pair| (pair[1].y - pair[0].y) / (pair[1].x - pair[0].x)).collect();
        let slope = |i: usize| {
            let before = i.checked_sub(1).and_then(|i| secants.get(i));
            match (before, secants.get(i)) {
                // Where the data turns or rests, the curve rests.
                (Some(before), Some(after)) if before * after <= 0.0 => 0.0,
                (Some(before), Some(after)) => (before + after) / 2.0,
                (Some(only), None) | (None, Some(only)) => *only,
                (None, None) => 0.0,
            }
        };
        let mut slopes: Vec<f64> = (0..points.len()).map(slope).collect();
        for (i, secant) in secants.iter().enumerate() {
            if *secant == 0.0 {
                slopes[i] = 0.0;
                slopes[i + 1] = 0.0;
                continue;
            }
            // The paper's region S2: slopes within a circle of radius three (in units of the secant) keep it monotone.
            let (alpha, beta) = (slopes[i] / secant, slopes[i + 1] / secant);
            let length = alpha.hypot(beta);
            if length > 3.0 {
                slopes[i] = 3.0 / length * alpha * secant;
                slopes[i + 1] = 3.0 / length * beta * secant;
            }
        }
        Self { points, slopes }
    }

    /// The slope at a point.
    pub fn slope(&self, at: usize) -> f64 {
        self.slopes[at]
    }

    /// Adds the pieces between `points[from]` and `points[to]` to a path that stands at `points[from]`; `left` is where
    /// the path's own x begins.
    pub fn extend(&self, path: &mut BezPath, from: usize, to: usize, left: f64) {
        let own = |i: usize| Point::new(self.points[i].x - left, self.points[i].y);
        for i in from..to {
            let (a, b) = (own(i), own(i + 1));
            let third = (b.x - a.x) / 3.0;
            // A monotone piece's control points lie between its ends; rounding must not push them out.
            let (low, high) = (a.y.min(b.y), a.y.max(b.y));
            let first = (a.y + self.slopes[i] * third).clamp(low, high);
            let second = (b.y - self.slopes[i + 1] * third).clamp(low, high);
            path.curve_to(Point::new(a.x + third, first), Point::new(b.x - third, second), b);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::PathEl;
    use proptest::prelude::*;

    fn path(points: &[Point]) -> BezPath {
        let mut path = BezPath::new();
        path.move_to(points[0]);
        MonotoneCurve::through(points).extend(&mut path, 0, points.len() - 1, 0.0);
        path
    }

    /// The ys of a cubic at so many places between its ends.
    fn ys(from: Point, a: Point, b: Point, to: Point) -> impl Iterator<Item = f64> {
        (0..=64).map(move |i| {
            let t = f64::from(i) / 64.0;
            let u = 1.0 - t;
            u * u * u * from.y + 3.0 * u * u * t * a.y + 3.0 * u * t * t * b.y + t * t * t * to.y
        })
    }

    fn stays_in_range(points: &[Point]) {
        let mut at = points[0];
        let mut next = 1;
        for element in path(points) {
            let PathEl::CurveTo(a, b, to) = element else { continue };
            assert_eq!(to, points[next], "the curve passes through every mark");
            let (low, high) = (at.y.min(to.y), at.y.max(to.y));
            for y in ys(at, a, b, to) {
                assert!(y >= low - 1e-9 && y <= high + 1e-9, "{y} outside {low} to {high}");
            }
            at = to;
            next += 1;
        }
        assert_eq!(next, points.len());
    }

    /// The RPN 14 data of the paper, table 1.
    #[test]
    fn it_never_leaves_the_range_of_two_marks_on_the_papers_own_data() {
        let x = [7.99, 8.09, 8.19, 8.7, 9.2, 10.0, 12.0, 15.0, 20.0];
        let y = [0.0, 2.764_29e-5, 4.374_98e-2, 0.169_183, 0.469_428, 0.943_74, 0.998_636, 0.999_919, 0.999_994];
        let points: Vec<_> = x.into_iter().zip(y).map(|(x, y)| Point::new(x, y)).collect();
        stays_in_range(&points);
    }

    #[test]
    fn two_marks_are_joined_by_a_straight_line() {
        let points = [Point::new(0.0, 0.0), Point::new(3.0, 6.0)];
        let PathEl::CurveTo(a, b, _) = path(&points).elements()[1] else { panic!("a cubic") };
        assert_eq!((a, b), (Point::new(1.0, 2.0), Point::new(2.0, 4.0)));
    }

    proptest! {
        #[test]
        fn it_never_leaves_the_range_of_two_marks(
            steps in prop::collection::vec((0.001..500.0f64, -20i32..=20), 2..40)
        ) {
            let mut x = 0.0;
            let points: Vec<_> = steps.into_iter().map(|(dx, y)| { x += dx; Point::new(x, f64::from(y) * 4.2) }).collect();
            stays_in_range(&points);
        }
    }
}
