//! Where labels of highs and lows stand without covering anything.

use super::labels::Wanted;
use super::metrics as m;
use super::parts::CurveLabel;
use crate::geom::{Point, Rect, Size, Vec2};
use std::sync::Arc;

/// Keeps labels off the curves and the marks. All ys are relative to the zero line.
pub(super) struct Labeller<'a> {
    left: f64,
    right: f64,
    /// Between two neighbouring whole levels.
    spacing: f64,
    /// Every persona's curve as marks, by x.
    curves: Vec<&'a [Point]>,
}

/// Labels with their places, and the room they need above and below the levels.
pub(super) struct Labels {
    labels: Vec<PlacedLabel>,
    pub above: f64,
    pub below: f64,
}

impl<'a> Labeller<'a> {
    pub fn new(left: f64, right: f64, spacing: f64) -> Self {
        Self { left, right, spacing, curves: Vec::new() }
    }

    /// From the zero line to the edge of the plot.
    fn edge(&self) -> f64 {
        2.0 * self.spacing + m::PLOT_PAD
    }

    /// Keeps labels off the curve through these marks.
    pub fn avoid(&mut self, marks: &'a [Point]) {
        self.curves.push(marks);
    }

    /// Whether a rectangle would touch a curve or a mark.
    fn touches(&self, rect: Rect) -> bool {
        let near = rect.inflate(m::MARK + 2.0, m::MARK + 1.0);
        self.curves.iter().any(|marks| {
            // Between two marks the curve stays between their ys, so the box of each pair holds it.
            let from = marks.partition_point(|mark| mark.x < near.x0).saturating_sub(1);
            let mut pairs = marks[from..].windows(2).take_while(|pair| pair[0].x <= near.x1);
            let single = marks.len() == 1 && near.contains(marks[0]);
            single || pairs.any(|pair| crossing(pair[0], pair[1], near))
        })
    }
}

/// Whether a curve between two marks may pass through a rectangle, judged by the part of it over the rectangle's
/// width. The slopes of a monotone piece are at most three times that of the straight line, and t³, the steepest such
/// piece, leaves the line by 2 / (3 √3) = 0.385 of its height.
fn crossing(a: Point, b: Point, rect: Rect) -> bool {
    let (x0, x1) = (rect.x0.max(a.x), rect.x1.min(b.x));
    if x0 > x1 {
        return false;
    }
    let at = |x: f64| a.y + (b.y - a.y) * if b.x > a.x { (x - a.x) / (b.x - a.x) } else { 0.0 };
    let bulge = (b.y - a.y).abs() * 0.385;
    let (low, high) = (a.y.min(b.y), a.y.max(b.y));
    let (y0, y1) = (at(x0).min(at(x1)), at(x0).max(at(x1)));
    let (y0, y1) = ((y0 - bulge).max(low), (y1 + bulge).min(high));
    y0 <= rect.y1 && y1 >= rect.y0
}

/// A label with its place.
struct PlacedLabel {
    wanted: Wanted,
    rect: Rect,
    /// From the pill to the mark, where the pill does not stand beside it.
    leader: Option<Leader>,
}

/// From a pill to its mark.
type Leader = (Point, Point);

impl PlacedLabel {
    /// Whether a rectangle would touch the pill or its leader.
    fn touches(&self, rect: Rect) -> bool {
        let leader_meets = |leader: Leader| meets(leader, rect.inflate(5.0, 3.0));
        self.rect.inflate(6.0, 4.0).overlaps(rect) || self.leader.is_some_and(leader_meets)
    }

    /// Whether a leader would cross the pill or the leader.
    fn is_crossed_by(&self, leader: Leader) -> bool {
        meets(leader, self.rect.inflate(4.0, 3.0)) || self.leader.is_some_and(|own| cross(own, leader))
    }
}

/// Whether a straight line passes through a rectangle: what is left of it between the rectangle's sides (Liang and
/// Barsky, ACM Transactions on Graphics 3, 1984).
fn meets((from, to): Leader, rect: Rect) -> bool {
    let way = to - from;
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    for (start, along, low, high) in [(from.x, way.x, rect.x0, rect.x1), (from.y, way.y, rect.y0, rect.y1)] {
        if along == 0.0 {
            if start < low || start > high {
                return false;
            }
            continue;
        }
        let (a, b) = ((low - start) / along, (high - start) / along);
        (enters, leaves) = (enters.max(a.min(b)), leaves.min(a.max(b)));
    }
    enters <= leaves
}

/// Whether two straight lines cross each other.
fn cross(one: Leader, other: Leader) -> bool {
    let side = |line: Leader, at: Point| (line.1 - line.0).cross(at - line.0);
    side(one, other.0) * side(one, other.1) <= 0.0 && side(other, one.0) * side(other, one.1) <= 0.0
}

/// How many rows of labels a band may have.
const BAND_ROWS: usize = 4;

/// Gives every label a place: beside its mark where it covers nothing, else in a band above or below the levels. One
/// for which neither has room is left out, unless it names the highest or the lowest mark of all: that stands in the
/// band without a leader, as its words say enough.
pub(super) fn place_labels(labeller: &Labeller, wanted: Vec<Wanted>) -> Labels {
    let edge = labeller.edge();
    // The way from each mark outwards is kept free for its own label, as long as there is room elsewhere.
    let ways: Vec<Rect> = wanted
        .iter()
        .map(|label| Rect::from_points(label.mark, Point::new(label.mark.x, label.up() * edge)).inflate(5.0, 0.0))
        .collect();
    let mut placed: Vec<PlacedLabel> = Vec::with_capacity(wanted.len());
    for (i, wanted) in wanted.into_iter().enumerate() {
        let pad = Size::new(2.0 * m::LABEL_PAD.0, 2.0 * m::LABEL_PAD.1);
        let size = wanted.text.bounds.size() + pad;
        let beside: Vec<Rect> = candidates(size.width, size.height, wanted.up())
            .map(|by| Rect::from_center_size(wanted.mark + by, size))
            .into_iter()
            .filter(|rect| {
                rect.x0 >= labeller.left + 2.0
                    && rect.x1 <= labeller.right - 2.0
                    && rect.y0.abs().max(rect.y1.abs()) <= edge
                    && !labeller.touches(*rect)
                    && !placed.iter().any(|other| other.touches(*rect))
            })
            .collect();
        let in_the_way = |rect: &Rect| ways.iter().enumerate().any(|(other, way)| other != i && way.overlaps(*rect));
        let best = beside.iter().find(|rect| !in_the_way(rect)).map(|rect| (*rect, None));
        let place = best
            .or_else(|| in_band(labeller, &wanted, size, &placed).map(|(rect, leader)| (rect, Some(leader))))
            .or_else(|| beside.first().map(|rect| (*rect, None)))
            .or_else(|| wanted.extreme.then(|| (beyond(labeller, &wanted, size, &placed), None)));
        placed.extend(place.map(|(rect, leader)| PlacedLabel { wanted, rect, leader }));
    }
    let reach = |up: f64| {
        let far = placed.iter().map(|label| if up < 0.0 { -label.rect.y0 } else { label.rect.y1 }).fold(edge, f64::max);
        if far > edge { m::even(far - edge + 4.0) } else { 0.0 }
    };
    let (above, below) = (reach(-1.0), reach(1.0));
    Labels { labels: placed, above, below }
}

/// A place for a label in the band beyond the levels, with a leader to its mark that crosses no other label.
fn in_band(labeller: &Labeller, wanted: &Wanted, size: Size, placed: &[PlacedLabel]) -> Option<(Rect, Leader)> {
    let row = size.height.min(26.0);
    let rows = (0..BAND_ROWS).map(|number| labeller.edge() + 2.0 + number as f64 * row);
    let places = rows.flat_map(|distance| [0.0, 1.0, -1.0, 0.5, -0.5].map(|shift| (distance, shift)));
    places
        .map(|(distance, shift)| band_place(labeller, wanted, size, distance, shift))
        .find(|(rect, leader)| !placed.iter().any(|other| other.touches(*rect) || other.is_crossed_by(*leader)))
}

/// A place for a label farther out than all others: there is room in any case, but no straight way to the mark.
fn beyond(labeller: &Labeller, wanted: &Wanted, size: Size, placed: &[PlacedLabel]) -> Rect {
    let far = placed.iter().map(|other| other.rect.y0.abs().max(other.rect.y1.abs())).fold(labeller.edge(), f64::max);
    band_place(labeller, wanted, size, far + 6.0, 0.0).0
}

/// Where a label stands at a distance from the zero line, shifted sideways by so many halves of its width.
fn band_place(labeller: &Labeller, wanted: &Wanted, size: Size, distance: f64, shift: f64) -> (Rect, Leader) {
    let up = wanted.up();
    let x0 = wanted.mark.x - size.width / 2.0 + shift * (size.width / 2.0 - 10.0);
    let x0 = x0.min(labeller.right - 2.0 - size.width).max(labeller.left + 2.0);
    let y0 = if up > 0.0 { distance } else { -distance - size.height };
    let rect = Rect::from_origin_size((x0, y0), size);
    let from_x = wanted.mark.x.clamp(rect.x0 + 8.0, (rect.x1 - 8.0).max(rect.x0 + 8.0));
    let from = Point::new(from_x, if up > 0.0 { rect.y0 } else { rect.y1 });
    (rect, (from, Point::new(wanted.mark.x, wanted.mark.y + up * (m::MARK + 2.0))))
}

/// Where a label's middle may stand, from its mark; the best place first.
fn candidates(width: f64, height: f64, up: f64) -> [Vec2; 14] {
    let (half, lift) = (width / 2.0, height / 2.0 + m::MARK);
    let side = half + m::MARK + 7.0;
    [
        Vec2::new(0.0, up * (lift + 6.0)),
        Vec2::new(side, 0.0),
        Vec2::new(-side, 0.0),
        Vec2::new(half * 0.7, up * (lift + 6.0)),
        Vec2::new(-half * 0.7, up * (lift + 6.0)),
        Vec2::new(side, up * lift),
        Vec2::new(-side, up * lift),
        Vec2::new(side, -up * lift),
        Vec2::new(-side, -up * lift),
        Vec2::new(0.0, up * (lift + 18.0)),
        Vec2::new(half * 0.7, up * (lift + 18.0)),
        Vec2::new(-half * 0.7, up * (lift + 18.0)),
        Vec2::new(side + 10.0, up * (lift + 10.0)),
        Vec2::new(-side - 10.0, up * (lift + 10.0)),
    ]
}

impl Labels {
    /// The labels in map units, once the y of level zero is known.
    pub fn labels(self, zero: f64) -> Vec<CurveLabel> {
        let down = Vec2::new(0.0, zero);
        self.labels
            .into_iter()
            .map(|PlacedLabel { wanted, rect, leader }| {
                let rect = rect + down;
                let at = Vec2::new(rect.x0 + m::LABEL_PAD.0, rect.y0 + m::LABEL_PAD.1);
                CurveLabel {
                    kind: wanted.kind,
                    extreme: wanted.extreme,
                    persona: wanted.persona,
                    touchpoint: wanted.touchpoint,
                    rect,
                    text: Arc::new(wanted.text.moved(at)),
                    leader: leader.map(|(from, to)| (from + down, to + down)),
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(a: (f64, f64), b: (f64, f64)) -> Leader {
        (a.into(), b.into())
    }

    #[test]
    fn a_line_meets_a_rectangle_that_it_passes_through_ends_in_or_lies_in() {
        let rect = Rect::new(10.0, 10.0, 30.0, 20.0);
        for through in [((0.0, 0.0), (40.0, 30.0)), ((20.0, 0.0), (20.0, 15.0)), ((12.0, 12.0), (13.0, 13.0))] {
            assert!(meets(line(through.0, through.1), rect), "{through:?}");
        }
        // The box around the last of these overlaps the rectangle; the line itself passes its corner.
        for past in [((0.0, 0.0), (0.0, 40.0)), ((0.0, 5.0), (40.0, 5.0)), ((0.0, 18.0), (16.0, 30.0))] {
            assert!(!meets(line(past.0, past.1), rect), "{past:?}");
        }
    }

    #[test]
    fn lines_cross_or_do_not() {
        assert!(cross(line((0.0, 0.0), (10.0, 10.0)), line((0.0, 10.0), (10.0, 0.0))));
        assert!(!cross(line((0.0, 0.0), (10.0, 10.0)), line((20.0, 0.0), (12.0, 30.0))));
    }
}
