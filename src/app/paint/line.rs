//! Lines along paths: flattened once, only the visible runs drawn, dashes that stay where they are while panning.

use super::fill::{tolerance, zoom_step};
use super::stroke::add_line;
use super::{Placing, flush, overlaps};
use crate::geom::{BezPath, PathEl, Point, Rect};
use egui::epaint::Mesh;
use egui::{Pos2, Shape, Stroke};
use std::collections::HashMap;
use std::sync::Arc;

/// How many points a run has at most.
const RUN: usize = 48;

/// Flattened paths, by path and by zoom.
#[derive(Default)]
pub struct LineCache {
    flat: HashMap<(usize, i32), Flat>,
    frame: u64,
}

/// A path as runs of points.
struct Flat {
    /// Keeps the path alive, so that its address stays its own.
    _path: Arc<BezPath>,
    contours: Vec<Contour>,
    last_used: u64,
}

struct Contour {
    closed: bool,
    runs: Vec<Run>,
}

/// Some consecutive points; the last is the next run's first.
struct Run {
    points: Vec<Point>,
    bounds: Rect,
    /// From the contour's beginning to this run's, along the line.
    along: f64,
}

impl LineCache {
    /// Adds what is visible of a path's line to the shapes, dashes to the mesh that lies on top of them. `dash` is in
    /// logical pixels, empty for a solid line, as is `feather`, a physical pixel.
    #[expect(clippy::too_many_arguments, reason = "what a line is, how it is seen, and where it goes")]
    pub(super) fn add(
        &mut self,
        (shapes, mesh): (&mut Vec<Shape>, &mut Mesh),
        feather: f32,
        path: &Arc<BezPath>,
        visible: Rect,
        scale: f32,
        stroke: Stroke,
        dash: &[f32],
        place: Placing,
    ) {
        let zoom = zoom_step(scale);
        let frame = self.frame;
        let flat =
            self.flat.entry((Arc::as_ptr(path).addr(), zoom)).or_insert_with(|| Flat::new(path, tolerance(zoom)));
        flat.last_used = frame;
        for contour in &flat.contours {
            for visible_runs in contour.runs.split(|run| !overlaps(run.bounds, visible)) {
                let Some(first) = visible_runs.first() else { continue };
                let whole = visible_runs.len() == contour.runs.len();
                let points: Vec<Pos2> = visible_runs
                    .iter()
                    .enumerate()
                    .flat_map(|(i, run)| run.points.iter().skip(usize::from(i > 0)))
                    .map(|point| place.at(point.x as f32, point.y as f32))
                    .collect();
                if !dash.is_empty() {
                    let clip = egui::Rect::from_min_max(
                        place.at(visible.x0 as f32, visible.y0 as f32),
                        place.at(visible.x1 as f32, visible.y1 as f32),
                    );
                    dashes(&points, dash, first.along as f32 * scale, clip, |piece| {
                        add_line(mesh, piece, stroke, feather);
                    });
                    continue;
                }
                flush(mesh, shapes);
                if contour.closed && whole {
                    shapes.push(Shape::closed_line(points, stroke));
                } else if let [a, b] = points[..] {
                    // egui sets straight upright and level lines sharply onto the pixels.
                    shapes.push(Shape::line_segment([a, b], stroke));
                } else {
                    shapes.push(Shape::line(points, stroke));
                }
            }
        }
    }

    /// Ends a frame: drops what has not been seen for a while, once there is much of it.
    pub(super) fn forget_unused(&mut self) {
        self.frame += 1;
        if self.flat.len() > 1024 {
            let frame = self.frame;
            self.flat.retain(|_, flat| flat.last_used + 120 > frame);
        }
    }
}

impl Flat {
    fn new(path: &Arc<BezPath>, tolerance: f64) -> Self {
        let mut contours: Vec<(bool, Vec<Point>)> = Vec::new();
        kurbo::flatten(path.iter(), tolerance, |element| match element {
            PathEl::MoveTo(point) => contours.push((false, vec![point])),
            PathEl::LineTo(point) => {
                if let Some((_, points)) = contours.last_mut() {
                    points.push(point);
                }
            }
            PathEl::ClosePath => {
                if let Some((closed, _)) = contours.last_mut() {
                    *closed = true;
                }
            }
            // Flattening leaves no curves.
            PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
        });
        let contours = contours
            .into_iter()
            .map(|(closed, points)| (closed, thinned(points, tolerance * 5.0)))
            .filter(|(_, points)| points.len() > 1)
            .map(|(closed, points)| Contour { closed, runs: runs(&points, closed) })
            .collect();
        Self { _path: Arc::clone(path), contours, last_used: 0 }
    }
}

/// Without the points that are closer to the one before than can be seen; the last one stays.
fn thinned(points: Vec<Point>, closer_than: f64) -> Vec<Point> {
    let last = points.len().saturating_sub(1);
    let mut kept: Vec<Point> = Vec::with_capacity(points.len());
    for (i, point) in points.into_iter().enumerate() {
        if i == last || kept.last().is_none_or(|before| before.distance(point) >= closer_than) {
            kept.push(point);
        }
    }
    kept
}

fn runs(points: &[Point], closed: bool) -> Vec<Run> {
    let mut points = points.to_vec();
    if closed && points.len() > RUN && points.first() != points.last() {
        // Only a contour in one run is closed by egui.
        points.push(points[0]);
    }
    let mut along = 0.0;
    let mut runs = Vec::with_capacity(points.len() / RUN + 1);
    let mut first = 0;
    while first + 1 < points.len() {
        let end = (first + RUN).min(points.len());
        let run = points[first..end].to_vec();
        let bounds = run.iter().skip(1).fold(Rect::from_points(run[0], run[0]), |b, point| b.union_pt(*point));
        let length: f64 = run.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        runs.push(Run { points: run, bounds, along });
        along += length;
        first = end - 1;
    }
    runs
}

/// The points of a path in one piece; one that is closed ends where it began.
pub(in crate::app) fn points(path: &BezPath, tolerance: f64) -> Vec<Point> {
    let mut points = Vec::new();
    kurbo::flatten(path, tolerance, |element| match element {
        PathEl::MoveTo(point) | PathEl::LineTo(point) => points.push(point),
        PathEl::ClosePath => points.extend(points.first().copied()),
        // Flattening leaves no curves.
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    points
}

/// Cuts the part of a line that can be seen into dashes. `pattern` holds lengths of dashes and gaps in turn, `along`
/// says how far into the line its first point is, all in logical pixels. What lies outside `clip` costs nothing, so
/// that a line across the whole of a long map is as cheap as one across the canvas.
pub(super) fn dashes(points: &[Pos2], pattern: &[f32], along: f32, clip: egui::Rect, mut emit: impl FnMut(&[Pos2])) {
    let period: f32 = pattern.iter().sum();
    if period.is_nan() || period <= 0.0 {
        return;
    }
    let mut along = f64::from(along);
    let mut piece: Vec<Pos2> = Vec::new();
    for pair in points.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let length = from.distance(to);
        let Some((first, last)) = within(from, to, clip) else {
            along += f64::from(length);
            finish(&mut piece, &mut emit);
            continue;
        };
        if first > 0.0 {
            finish(&mut piece, &mut emit);
        }
        let (mut done, end) = (first * length, last * length);
        while done < end {
            let (inked, left) = in_pattern(along + f64::from(done), pattern, period);
            let next = (done + left.max(1e-2)).min(end);
            if inked {
                if piece.is_empty() {
                    piece.push(from + (to - from) * (done / length));
                }
                piece.push(from + (to - from) * (next / length));
            }
            if !inked || next < end {
                finish(&mut piece, &mut emit);
            }
            done = next;
        }
        along += f64::from(length);
    }
    finish(&mut piece, &mut emit);
}

fn finish(piece: &mut Vec<Pos2>, emit: &mut impl FnMut(&[Pos2])) {
    if piece.len() > 1 {
        emit(piece);
    }
    piece.clear();
}

/// Whether there is ink so far along a line, and how long it stays that way. A pattern of an odd number of lengths
/// swaps ink and gap each time round, as in SVG.
fn in_pattern(along: f64, pattern: &[f32], period: f32) -> (bool, f32) {
    let rounds = (along / f64::from(period)).floor();
    let mut left = (along - rounds * f64::from(period)) as f32;
    let swapped = pattern.len() % 2 == 1 && rounds.rem_euclid(2.0) >= 1.0;
    for (i, length) in pattern.iter().enumerate() {
        // A hair before the end of a dash is its end, or rounding would make dashes of no length.
        if left < length - 1e-3 {
            return ((i % 2 == 0) != swapped, length - left);
        }
        left -= length;
    }
    (!swapped, pattern[0])
}

/// From where to where a line lies within a rectangle, as shares of it; Liang and Barsky 1984.
fn within(from: Pos2, to: Pos2, clip: egui::Rect) -> Option<(f32, f32)> {
    let (mut first, mut last) = (0.0_f32, 1.0_f32);
    for axis in 0..2 {
        let way = to[axis] - from[axis];
        for (distance, way) in [(from[axis] - clip.min[axis], -way), (clip.max[axis] - from[axis], way)] {
            if way == 0.0 {
                if distance < 0.0 {
                    return None;
                }
            } else if way < 0.0 {
                first = first.max(distance / way);
            } else {
                last = last.min(distance / way);
            }
        }
    }
    (first < last).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn dashes_go_round_corners_and_keep_their_lengths() {
        let mut pieces = Vec::new();
        let points = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        dashes(&points, &[6.0, 3.0], 0.0, egui::Rect::EVERYTHING, |piece| pieces.push(piece.to_vec()));
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[0], vec![pos2(0.0, 0.0), pos2(6.0, 0.0)]);
        assert_eq!(pieces[1], vec![pos2(9.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 5.0)]);
        assert_eq!(pieces[2], vec![pos2(10.0, 8.0), pos2(10.0, 10.0)]);
    }

    #[test]
    fn dashes_of_a_part_lie_where_those_of_the_whole_do() {
        let (mut whole, mut part) = (Vec::new(), Vec::new());
        dashes(&[pos2(0.0, 0.0), pos2(100.0, 0.0)], &[6.0, 4.0], 0.0, egui::Rect::EVERYTHING, |piece| {
            whole.push(piece.to_vec())
        });
        dashes(&[pos2(43.0, 0.0), pos2(100.0, 0.0)], &[6.0, 4.0], 43.0, egui::Rect::EVERYTHING, |piece| {
            part.push(piece.to_vec())
        });
        assert_eq!(part[0], vec![pos2(43.0, 0.0), pos2(46.0, 0.0)]);
        for (part, whole) in part[1..].iter().zip(&whole[5..]) {
            assert!(part.iter().zip(whole).all(|(a, b)| a.distance(*b) < 0.01), "{part:?} is not {whole:?}");
        }
        assert_eq!(part.len() - 1, whole.len() - 5);
    }

    #[test]
    fn dashes_outside_the_canvas_are_not_made_and_the_others_stay_where_they_are() {
        let line = [pos2(0.0, -90_000.0), pos2(0.0, 90_000.0)];
        let canvas = egui::Rect::from_min_max(pos2(-5.0, 0.0), pos2(5.0, 100.0));
        let mut seen = Vec::new();
        dashes(&line, &[6.0, 4.0], 0.0, canvas, |piece| seen.push(piece.to_vec()));
        assert_eq!(seen.len(), 10);
        assert!(seen.iter().enumerate().all(|(i, piece)| (piece[0].y - 10.0 * i as f32).abs() < 0.05), "{seen:?}");
    }

    #[test]
    fn of_a_long_line_only_the_visible_runs_are_drawn() {
        let mut path = BezPath::new();
        path.move_to((0.0, 0.0));
        for i in 1..2000 {
            path.line_to((f64::from(i) * 10.0, f64::from(i % 7)));
        }
        let path = Arc::new(path);
        let mut shapes = Vec::new();
        let place = Placing { origin: pos2(0.0, 0.0), scale: 1.0 };
        let stroke = Stroke::new(2.0, egui::Color32::BLACK);
        let visible = Rect::new(5000.0, -10.0, 6000.0, 10.0);
        let mut mesh = Mesh::default();
        LineCache::default().add((&mut shapes, &mut mesh), 1.0, &path, visible, 1.0, stroke, &[], place);
        let [Shape::Path(line)] = &shapes[..] else { panic!("one line, not {shapes:?}") };
        assert!(line.points.len() < 220, "{}", line.points.len());
        assert!(line.points[0].x <= 5000.0 && line.points.last().is_some_and(|last| last.x >= 6000.0));
    }
}
