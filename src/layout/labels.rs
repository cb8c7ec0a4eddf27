//! Labels of highs and lows: which marks get one, and where it stands without covering anything.

use super::emotion::{Passed, level_y};
use super::memory::Setter;
use super::metrics as m;
use super::parts::{CurveLabel, LabelKind};
use crate::geom::{Point, Rect, Size, Vec2};
use crate::model::{Persona, PersonaId, TouchpointId};
use crate::text::{Align, Block};
use std::sync::Arc;

/// A mark other than the highest and the lowest gets a label if it stands out by so many tenths.
const STANDS_OUT: i32 = 10;

/// Labels beyond so many on one curve would bury it; those that stand out least go without.
const MOST: usize = 12;

/// Keeps labels off the curves and the marks. All ys are relative to the zero line.
pub(super) struct Labeller {
    left: f64,
    right: f64,
    /// Every persona's curve as marks, by x.
    curves: Vec<Vec<Point>>,
}

/// A label that wants a place.
pub(super) struct Wanted {
    kind: LabelKind,
    extreme: bool,
    persona: PersonaId,
    touchpoint: TouchpointId,
    mark: Point,
    text: Arc<Block>,
}

/// Labels with their places, and the room they need above and below the levels.
pub(super) struct Labels {
    labels: Vec<PlacedLabel>,
    pub above: f64,
    pub below: f64,
}

impl Labeller {
    pub fn new(left: f64, right: f64) -> Self {
        Self { left, right, curves: Vec::new() }
    }

    /// Keeps labels off the curve through these marks.
    pub fn avoid(&mut self, marks: &[Point]) {
        self.curves.push(marks.to_vec());
    }

    /// The labels that a persona's path wants, the most outstanding first.
    pub fn wanted(&self, persona: &Persona, path: &[Passed], setter: &mut Setter) -> Vec<Wanted> {
        let marks: Vec<&Passed> = path.iter().filter(|passed| passed.felt.is_some()).collect();
        let tenths: Vec<i32> =
            marks.iter().filter_map(|passed| passed.felt).map(|(level, _)| i32::from(level.tenths())).collect();
        let mut outstanding = outstanding(&tenths);
        outstanding.truncate(MOST);
        let mut out = Vec::with_capacity(outstanding.len());
        for Outstanding { mark: i, kind, extreme, .. } in outstanding {
            let Some((level, thought)) = marks[i].felt else { continue };
            // A short thought says more than a title; a long one belongs into the notes.
            const SHORT: usize = 46;
            let title = marks[i].touchpoint.title.trim();
            let says = if thought.is_empty() || thought.chars().count() > SHORT { title } else { thought };
            let words = match (kind, extreme) {
                (LabelKind::High, true) => setter.words.with("map-high", &[("what", says.into())]),
                (LabelKind::Low, true) => setter.words.with("map-low", &[("what", says.into())]),
                (LabelKind::High | LabelKind::Low, false) => says.to_owned(),
            };
            let natural = setter.width(&words, m::LABEL);
            let lines = (natural / (m::LABEL_WIDEST - 2.0 * m::LABEL_PAD.0)).ceil().max(1.0);
            // Lines of about the same length look better than one full and one nearly empty.
            let width = if lines > 1.0 { natural / lines * 1.12 + 12.0 } else { natural + 1.0 };
            let text = setter.set(&words, m::LABEL, width, Align::Center);
            out.push(Wanted {
                kind,
                extreme,
                persona: persona.id.clone(),
                touchpoint: marks[i].touchpoint.id.clone(),
                mark: Point::new(marks[i].x, level_y(level, 0.0)),
                text,
            });
        }
        out
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
/// width: a smooth step lies within a fifth of its height of the straight line.
fn crossing(a: Point, b: Point, rect: Rect) -> bool {
    let (x0, x1) = (rect.x0.max(a.x), rect.x1.min(b.x));
    if x0 > x1 {
        return false;
    }
    let at = |x: f64| a.y + (b.y - a.y) * if b.x > a.x { (x - a.x) / (b.x - a.x) } else { 0.0 };
    let bulge = (b.y - a.y).abs() * 0.25;
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
    leader: Option<(Point, Point)>,
}

impl PlacedLabel {
    /// Whether a rectangle would touch the pill or its leader.
    fn touches(&self, rect: Rect) -> bool {
        let leader = self.leader.map(|(a, b)| Rect::from_points(a, b).inflate(5.0, 0.0));
        self.rect.inflate(6.0, 4.0).overlaps(rect) || leader.is_some_and(|leader| leader.overlaps(rect))
    }
}

/// How many rows of labels a band may have before a label goes without a straight way to its mark.
const BAND_ROWS: usize = 4;

/// Gives every label a place: beside its mark where it covers nothing, else in a band above or below the levels.
pub(super) fn place_labels(labeller: &Labeller, wanted: Vec<Wanted>) -> Labels {
    // The way from each mark outwards is kept free for its own label, as long as there is room elsewhere.
    let ways: Vec<Rect> = wanted
        .iter()
        .map(|label| Rect::from_points(label.mark, Point::new(label.mark.x, label.up() * EDGE)).inflate(5.0, 0.0))
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
                    && rect.y0.abs().max(rect.y1.abs()) <= EDGE
                    && !labeller.touches(*rect)
                    && !placed.iter().any(|other| other.touches(*rect))
            })
            .collect();
        let in_the_way = |rect: &Rect| ways.iter().enumerate().any(|(other, way)| other != i && way.overlaps(*rect));
        let best = beside.iter().find(|rect| !in_the_way(rect)).copied();
        let place = match best {
            Some(rect) => (rect, None),
            None => match (in_band(labeller, &wanted, size, &placed), beside.first()) {
                (Some((rect, leader)), _) => (rect, Some(leader)),
                (None, Some(rect)) => (*rect, None),
                (None, None) => {
                    let (rect, leader) = beyond(labeller, &wanted, size, &placed);
                    (rect, Some(leader))
                }
            },
        };
        placed.push(PlacedLabel { wanted, rect: place.0, leader: place.1 });
    }
    let reach = |up: f64| {
        let ends = placed.iter().filter(|label| label.leader.is_some() && label.wanted.up() == up);
        let far = ends.map(|label| label.rect.y0.abs().max(label.rect.y1.abs())).fold(EDGE, f64::max);
        if far > EDGE { m::even(far - EDGE + 4.0) } else { 0.0 }
    };
    let (above, below) = (reach(-1.0), reach(1.0));
    Labels { labels: placed, above, below }
}

/// From the zero line to the edge of the plot.
const EDGE: f64 = 2.0 * m::LEVEL + m::PLOT_PAD;

/// From a pill to its mark.
type Leader = (Point, Point);

/// A place for a label in the band beyond the levels, with a leader to its mark that crosses no other label.
fn in_band(labeller: &Labeller, wanted: &Wanted, size: Size, placed: &[PlacedLabel]) -> Option<(Rect, Leader)> {
    let row = size.height.min(26.0);
    let rows = (0..BAND_ROWS).map(|number| EDGE + 2.0 + number as f64 * row);
    let places = rows.flat_map(|distance| [0.0, 1.0, -1.0, 0.5, -0.5].map(|shift| (distance, shift)));
    places.map(|(distance, shift)| band_place(labeller, wanted, size, distance, shift)).find(|(rect, (a, b))| {
        let way = Rect::from_points(*a, *b).inflate(3.0, 0.0);
        !placed.iter().any(|other| other.touches(*rect) || other.rect.overlaps(way))
    })
}

/// A place for a label farther out than all others: there is room in any case.
fn beyond(labeller: &Labeller, wanted: &Wanted, size: Size, placed: &[PlacedLabel]) -> (Rect, Leader) {
    let far = placed.iter().map(|other| other.rect.y0.abs().max(other.rect.y1.abs())).fold(EDGE, f64::max);
    band_place(labeller, wanted, size, far + 6.0, 0.0)
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

impl Wanted {
    /// Which way is out of the curve: -1 above a high, 1 below a low.
    fn up(&self) -> f64 {
        match self.kind {
            LabelKind::High => -1.0,
            LabelKind::Low => 1.0,
        }
    }
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

/// A mark that deserves a label.
#[derive(Debug, PartialEq, Eq)]
struct Outstanding {
    mark: usize,
    kind: LabelKind,
    /// Whether it is the highest or the lowest of all.
    extreme: bool,
    /// By how many tenths it stands out from what is around it.
    by: i32,
}

/// The highest and the lowest mark and all others that stand out by one level or more, the most outstanding first.
fn outstanding(tenths: &[i32]) -> Vec<Outstanding> {
    let (Some(&highest), Some(&lowest)) = (tenths.iter().max(), tenths.iter().min()) else { return Vec::new() };
    if highest == lowest {
        return Vec::new();
    }
    let lows: Vec<i32> = tenths.iter().map(|level| -level).collect();
    let mut found = peaks(tenths, LabelKind::High, highest);
    found.extend(peaks(&lows, LabelKind::Low, -lowest));
    found.sort_by_key(|peak| (!peak.extreme, -peak.by, peak.mark));
    found
}

/// The peaks of a row of heights that stand out enough, and the first of the highest.
fn peaks(heights: &[i32], kind: LabelKind, highest: i32) -> Vec<Outstanding> {
    let mut found = Vec::new();
    let mut extreme_found = false;
    let mut i = 0;
    while i < heights.len() {
        let height = heights[i];
        let plateau = heights[i..].iter().take_while(|other| **other == height).count();
        let end = i + plateau;
        let rises = i == 0 || heights[i - 1] < height;
        let falls = end == heights.len() || heights[end] < height;
        if rises && falls {
            // How deep the valley is on the way to something higher, on either side; an end of the path counts as
            // no valley at all unless the path has gone down before.
            let valley =
                |side: &mut dyn Iterator<Item = &i32>| side.take_while(|other| **other <= height).min().copied();
            let left = valley(&mut heights[..i].iter().rev());
            let right = valley(&mut heights[end..].iter());
            let by = match (left, right) {
                (Some(left), Some(right)) => height - left.max(right),
                (Some(one), None) | (None, Some(one)) => height - one,
                (None, None) => 0,
            };
            let extreme = height == highest && !extreme_found;
            if extreme || by >= STANDS_OUT {
                extreme_found |= extreme;
                found.push(Outstanding { mark: i + (plateau - 1) / 2, kind, extreme, by });
            }
        }
        i = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(tenths: &[i32]) -> Vec<(usize, LabelKind, bool)> {
        outstanding(tenths).into_iter().map(|found| (found.mark, found.kind, found.extreme)).collect()
    }

    #[test]
    fn the_highest_and_the_lowest_are_always_named() {
        use LabelKind::{High, Low};
        assert_eq!(marks(&[0, 3, 0, -2, 0]), [(1, High, true), (3, Low, true)]);
        assert_eq!(marks(&[5, 5, 5]), []);
        assert_eq!(marks(&[]), []);
        assert_eq!(marks(&[0, 10]), [(0, Low, true), (1, High, true)]);
    }

    #[test]
    fn others_are_named_if_they_stand_out_by_one_level() {
        use LabelKind::{High, Low};
        // A second high of +1 between two zeros stands out by one; one of +0.5 does not.
        assert_eq!(marks(&[-20, 0, 10, 0, 20]), [(0, Low, true), (4, High, true), (2, High, false), (3, Low, false)]);
        assert_eq!(marks(&[-20, 0, 5, 0, 20]), [(0, Low, true), (4, High, true)]);
    }

    #[test]
    fn a_plateau_is_named_once_in_its_middle() {
        let highs: Vec<_> =
            marks(&[0, 20, 20, 20, 0, -5]).into_iter().filter(|mark| mark.1 == LabelKind::High).collect();
        assert_eq!(highs, [(2, LabelKind::High, true)]);
    }
}
