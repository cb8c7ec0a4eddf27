//! Shapes that many things share, made once, so that painters know them again by their pointer.

use super::icons::Icon;
use super::palette::{Marker, Stripe};
use super::sizes::{BLOCK, BLOCK_GAP, CARD_RADIUS, MARK, MARK_EDGE, STRIPE};
use crate::geom::{BezPath, Point, Rect};
use std::collections::HashMap;
use std::f64::consts::{PI, TAU};
use std::sync::Arc;

/// More shapes than this are only there after fonts, sizes or colours have changed many times.
const MOST: usize = 1024;

/// A shape by what decides it; lengths as their bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Icon(Icon, u64),
    Stripe(Stripe, u64),
    Marker(Marker, u64),
}

/// The shapes made so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Stock {
    shapes: HashMap<Key, Arc<BezPath>>,
}

impl Stock {
    /// Lets go of everything when more has gathered than a map can use.
    pub fn tidy(&mut self) {
        if self.shapes.len() > MOST {
            self.shapes.clear();
        }
    }

    fn shape(&mut self, key: Key, make: impl FnOnce() -> BezPath) -> Arc<BezPath> {
        self.shapes.entry(key).or_insert_with(|| Arc::new(make())).clone()
    }

    /// An icon in a square from the origin with that side.
    pub fn icon(&mut self, icon: Icon, side: f64) -> Arc<BezPath> {
        self.shape(Key::Icon(icon, side.to_bits()), || icon.path_in(Rect::new(0.0, 0.0, side, side)))
    }

    /// The stripe at the left of a card of that height, whose top left corner is the origin.
    pub fn stripe(&mut self, stripe: Stripe, height: f64) -> Arc<BezPath> {
        self.shape(Key::Stripe(stripe, height.to_bits()), || stripe_path(stripe, height))
    }

    /// A persona's mark around the origin, as wide as a circle of that diameter looks.
    pub fn marker(&mut self, marker: Marker, width: f64) -> Arc<BezPath> {
        self.shape(Key::Marker(marker, width.to_bits()), || marker_path(marker, width / 2.0))
    }
}

/// Adds an arc around a centre, from the angle `from` to the angle `to` (clockwise from the right, y down, at most
/// half a circle), to a path that stands at its start.
fn arc_to(path: &mut BezPath, center: Point, radius: f64, from: f64, to: f64) {
    let pieces = 2.0;
    let step = (to - from) / pieces;
    // The usual cubic for a short arc; off by less than 0.1 % of the radius for a quarter of a circle.
    let reach = 4.0 / 3.0 * (step / 4.0).tan() * radius;
    let on = |angle: f64| center + crate::geom::Vec2::from_angle(angle) * radius;
    let along = |angle: f64| crate::geom::Vec2::from_angle(angle + PI / 2.0) * reach;
    for piece in [0.0, 1.0] {
        let (a, b) = (from + step * piece, from + step * (piece + 1.0));
        path.curve_to(on(a) + along(a), on(b) - along(b), on(b));
    }
}

fn stripe_path(stripe: Stripe, height: f64) -> BezPath {
    let radius = CARD_RADIUS.min(height / 2.0);
    let edge = STRIPE.min(radius);
    // Where the card's rounding crosses the stripe's right edge.
    let reach = ((radius - edge) / radius).clamp(-1.0, 1.0).acos();
    let drop = radius * (1.0 - reach.sin());
    let mut path = BezPath::new();
    let top = |path: &mut BezPath| {
        path.move_to((edge, drop));
        arc_to(path, Point::new(radius, radius), radius, PI + reach, PI);
    };
    let bottom = |path: &mut BezPath| {
        path.line_to((0.0, height - radius));
        arc_to(path, Point::new(radius, height - radius), radius, PI, PI - reach);
        path.close_path();
    };
    match stripe {
        Stripe::Plain => {
            top(&mut path);
            bottom(&mut path);
        }
        Stripe::Blocks => {
            // Equal blocks; the first and the last hold the card's rounded corners.
            let blocks = (((height + BLOCK_GAP) / (BLOCK + BLOCK_GAP)).round()).max(2.0);
            let block = (height + BLOCK_GAP) / blocks - BLOCK_GAP;
            let count = blocks as usize;
            for i in 0..count {
                let y0 = i as f64 * (block + BLOCK_GAP);
                let y1 = y0 + block;
                if i == 0 {
                    top(&mut path);
                    path.line_to((0.0, y1.max(radius)));
                    path.line_to((edge, y1.max(radius)));
                    path.close_path();
                } else if i + 1 == count {
                    path.move_to((edge, y0.min(height - radius)));
                    path.line_to((0.0, y0.min(height - radius)));
                    bottom(&mut path);
                } else {
                    path.move_to((0.0, y0));
                    path.line_to((edge, y0));
                    path.line_to((edge, y1));
                    path.line_to((0.0, y1));
                    path.close_path();
                }
            }
        }
    }
    path
}

/// A persona's mark around the origin as it stands on a curve, and how wide its edge is, in map units.
pub fn mark_outline(marker: Marker) -> (BezPath, f64) {
    (marker_path(marker, (MARK - MARK_EDGE) / 2.0), MARK_EDGE)
}

/// Sides are chosen so that all markers look equally large beside a circle of that radius.
fn marker_path(marker: Marker, radius: f64) -> BezPath {
    let polygon = |corners: usize, reach: f64, turn: f64, down: f64| {
        let mut path = BezPath::new();
        for i in 0..corners {
            let at =
                Point::new(0.0, down) + crate::geom::Vec2::from_angle(turn + TAU * i as f64 / corners as f64) * reach;
            if i == 0 { path.move_to(at) } else { path.line_to(at) }
        }
        path.close_path();
        path
    };
    match marker {
        Marker::Circle => {
            let mut path = BezPath::new();
            path.move_to((radius, 0.0));
            arc_to(&mut path, Point::ZERO, radius, 0.0, PI);
            arc_to(&mut path, Point::ZERO, radius, PI, TAU);
            path.close_path();
            path
        }
        Marker::Diamond => polygon(4, radius * 1.2, -PI / 2.0, 0.0),
        Marker::Square => polygon(4, radius * 1.25, -PI / 4.0, 0.0),
        Marker::Triangle => polygon(3, radius * 1.32, -PI / 2.0, radius * 0.2),
        Marker::Hexagon => polygon(6, radius * 1.12, 0.0, 0.0),
        Marker::Funnel => polygon(3, radius * 1.32, PI / 2.0, -radius * 0.2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{RoundedRect, Shape};

    #[test]
    fn a_shape_asked_for_twice_is_the_same_pointer() {
        let mut stock = Stock::default();
        let first = stock.icon(Icon::Star, 16.0);
        assert!(Arc::ptr_eq(&first, &stock.icon(Icon::Star, 16.0)));
        assert!(!Arc::ptr_eq(&first, &stock.icon(Icon::Star, 17.0)));
    }

    #[test]
    fn a_stripe_follows_the_rounded_corners() {
        let card = RoundedRect::new(0.0, 0.0, 132.0, 80.0, CARD_RADIUS);
        let strip = Rect::new(0.0, 0.0, STRIPE, 80.0);
        let path = stripe_path(Stripe::Plain, 80.0);
        for x in 0..70 {
            for y in 0..160 {
                let at = Point::new(f64::from(x) / 10.0 + 0.03, f64::from(y) / 2.0 + 0.03);
                let inside = card.winding(at) != 0 && strip.contains(at);
                // Within a hair of the edge the two may differ.
                let near = RoundedRect::new(0.05, 0.05, 131.95, 79.95, CARD_RADIUS - 0.05).winding(at) == 0;
                assert!(near || (path.winding(at) != 0) == inside, "{at}");
            }
        }
    }

    #[test]
    fn blocks_leave_gaps_and_stay_in_the_stripe() {
        for height in [24.0, 60.0, 80.0, 173.5] {
            let whole = stripe_path(Stripe::Plain, height);
            let blocks = stripe_path(Stripe::Blocks, height);
            assert!(whole.bounding_box().inflate(1e-9, 1e-9).contains_rect(blocks.bounding_box()));
            let filled = |path: &BezPath| {
                (0..200).filter(|i| path.winding(Point::new(4.0, height * (f64::from(*i) + 0.5) / 200.0)) != 0).count()
            };
            let share = filled(&blocks) as f64 / filled(&whole) as f64;
            assert!((0.5..0.95).contains(&share), "{height}: {share}");
        }
    }

    #[test]
    fn markers_are_about_as_large_as_each_other() {
        for marker in
            [Marker::Circle, Marker::Diamond, Marker::Square, Marker::Triangle, Marker::Hexagon, Marker::Funnel]
        {
            let path = marker_path(marker, 6.0);
            let area = path.area().abs() / (PI * 36.0);
            assert!((0.7..1.1).contains(&area), "{marker:?}: {area}");
            assert_ne!(path.winding(Point::ZERO), 0, "{marker:?}");
        }
    }
}
