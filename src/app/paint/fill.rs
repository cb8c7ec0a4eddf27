//! Filled paths: cut into triangles once, with a soft rim of one pixel, as egui gives its own shapes.
//!
//! egui fills convex paths only; icons, chevrons and the area under a curve are not. Large paths are kept in pieces
//! from left to right, so that a frame costs what it shows.

use super::{Placing, color32, overlaps, vertex};
use crate::geom::{BezPath, Color, PathEl, Point, Rect, Shape as _};
use egui::epaint::Mesh;
use egui::{Color32, vec2};
use lyon_tessellation::path::Path;
use lyon_tessellation::{BuffersBuilder, FillOptions, FillTessellator, FillVertex, Orientation, VertexBuffers, math};
use std::collections::HashMap;
use std::sync::Arc;

/// How many triangles or rim edges a piece has at most.
const PIECE: usize = 192;

/// Paths cut into triangles, by path and by zoom.
#[derive(Default)]
pub struct FillCache {
    cut: HashMap<(usize, i32), Cut>,
    frame: u64,
}

/// A path cut into triangles.
struct Cut {
    /// Keeps the path alive, so that its address stays its own.
    _path: Arc<BezPath>,
    bounds: Rect,
    areas: Vec<Piece>,
    rims: Vec<Piece>,
    last_used: u64,
}

/// Some of the triangles (three indices each) or rim edges (two each).
struct Piece {
    bounds: Rect,
    vertices: Vec<Corner>,
    indices: Vec<u32>,
}

/// A corner of a flattened path, with the direction that leads out of the filled area.
#[derive(Clone, Copy)]
struct Corner {
    x: f32,
    y: f32,
    out: egui::Vec2,
}

impl FillCache {
    /// Adds the visible part of a filled path to a mesh.
    #[expect(clippy::too_many_arguments, reason = "what a path is, how it is seen, and where it goes")]
    pub(super) fn add(
        &mut self,
        mesh: &mut Mesh,
        path: &Arc<BezPath>,
        visible: Rect,
        scale: f32,
        smallest_px: f32,
        feather: f32,
        color: Color,
        place: Placing,
    ) {
        let zoom = zoom_step(scale / feather);
        let frame = self.frame;
        let cut = self.cut.entry((Arc::as_ptr(path).addr(), zoom)).or_insert_with(|| Cut::new(path, tolerance(zoom)));
        cut.last_used = frame;
        let size_px = cut.bounds.width().max(cut.bounds.height()) as f32 * scale;
        if size_px < smallest_px || !overlaps(cut.bounds, visible) {
            return;
        }
        let color = color32(color);
        let half = feather / 2.0;
        for piece in cut.areas.iter().filter(|piece| overlaps(piece.bounds, visible)) {
            let first = mesh.vertices.len() as u32;
            mesh.vertices.extend(piece.vertices.iter().map(|c| vertex(place.at(c.x, c.y) - c.out * half, color)));
            mesh.indices.extend(piece.indices.iter().map(|index| first + index));
        }
        for piece in cut.rims.iter().filter(|piece| overlaps(piece.bounds, visible)) {
            let first = mesh.vertices.len() as u32;
            for corner in &piece.vertices {
                let at = place.at(corner.x, corner.y);
                mesh.vertices.push(vertex(at - corner.out * half, color));
                mesh.vertices.push(vertex(at + corner.out * half, Color32::TRANSPARENT));
            }
            for edge in piece.indices.chunks_exact(2) {
                let (a, b) = (first + edge[0] * 2, first + edge[1] * 2);
                mesh.indices.extend([a, a + 1, b, b, a + 1, b + 1]);
            }
        }
    }

    /// Ends a frame: drops what has not been seen for a while, once there is much of it.
    pub(super) fn forget_unused(&mut self) {
        self.frame += 1;
        if self.cut.len() > 1024 {
            let frame = self.frame;
            self.cut.retain(|_, cut| cut.last_used + 120 > frame);
        }
    }
}

/// Zooms within a factor of two share what was made for the largest of them.
pub(super) fn zoom_step(physical_px_per_unit: f32) -> i32 {
    physical_px_per_unit.max(1e-6).log2().ceil() as i32
}

/// How far a line may be from its curve, in path units, so that no pixel shows it.
pub(super) fn tolerance(zoom_step: i32) -> f64 {
    0.15 / f64::from(zoom_step).exp2()
}

/// The contours of a path as polygons, without repeated points.
fn polygons(path: &BezPath, tolerance: f64) -> Vec<Vec<Point>> {
    // Of a curve through thousands of marks, points a third of a pixel apart are enough.
    let closer = if path.elements().len() > PIECE { tolerance * 2.0 } else { tolerance * 1e-2 };
    let mut contours: Vec<Vec<Point>> = Vec::new();
    kurbo::flatten(path.iter(), tolerance, |element| match element {
        PathEl::MoveTo(point) => contours.push(vec![point]),
        PathEl::LineTo(point) => {
            if let Some(contour) = contours.last_mut()
                && contour.last().is_none_or(|last| last.distance_squared(point) > closer * closer)
            {
                contour.push(point);
            }
        }
        // Flattening leaves no curves, and a filled contour closes itself.
        PathEl::QuadTo(..) | PathEl::CurveTo(..) | PathEl::ClosePath => {}
    });
    for contour in &mut contours {
        while contour.len() > 1 && contour.first().is_some_and(|first| contour.last() == Some(first)) {
            contour.pop();
        }
    }
    contours.retain(|contour| contour.len() > 2);
    contours.into_iter().map(divided).collect()
}

/// With the long edges of a contour of many points divided (the zero line under a long curve), so that no triangle
/// reaches across the whole of it and pieces stay local.
fn divided(contour: Vec<Point>) -> Vec<Point> {
    let pieces = contour.len() / PIECE;
    if pieces < 2 {
        return contour;
    }
    let bounds = contour.iter().skip(1).fold(Rect::from_points(contour[0], contour[0]), |b, p| b.union_pt(*p));
    let longest = bounds.width().max(bounds.height()) / (4 * pieces) as f64;
    let mut points = Vec::with_capacity(contour.len() + 8 * pieces);
    for (i, from) in contour.iter().enumerate() {
        let to = contour[(i + 1) % contour.len()];
        let parts = (from.distance(to) / longest).ceil().clamp(1.0, 1e4) as usize;
        points.extend((0..parts).map(|part| from.lerp(to, part as f64 / parts as f64)));
    }
    points
}

fn signed_area(contour: &[Point]) -> f64 {
    let next = contour.iter().cycle().skip(1);
    contour.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

impl Cut {
    fn new(path: &Arc<BezPath>, tolerance: f64) -> Self {
        let contours = polygons(path, tolerance);
        // The largest contour is an outer one; all others wind with it or, around holes, against it.
        let winding = contours
            .iter()
            .map(|contour| signed_area(contour))
            .max_by(|a, b| a.abs().total_cmp(&b.abs()))
            .map_or(1.0, f64::signum) as f32;
        let mut corners: Vec<Corner> = Vec::new();
        let mut edges: Vec<u32> = Vec::new();
        let mut builder = Path::builder();
        let mut corner_of_endpoint: Vec<usize> = Vec::new();
        for contour in &contours {
            let first = corners.len();
            for (i, point) in contour.iter().enumerate() {
                let before = contour[(i + contour.len() - 1) % contour.len()];
                let after = contour[(i + 1) % contour.len()];
                let to = math::point(point.x as f32, point.y as f32);
                let id = if i == 0 { builder.begin(to) } else { builder.line_to(to) };
                let endpoint = id.to_usize();
                if corner_of_endpoint.len() <= endpoint {
                    corner_of_endpoint.resize(endpoint + 1, usize::MAX);
                }
                corner_of_endpoint[endpoint] = corners.len();
                corners.push(Corner { x: to.x, y: to.y, out: outwards(before, *point, after) * winding });
                edges.extend([(first + i) as u32, (first + (i + 1) % contour.len()) as u32]);
            }
            builder.end(true);
        }
        let mut buffers: VertexBuffers<Corner, u32> = VertexBuffers::new();
        let options =
            FillOptions::non_zero().with_tolerance(tolerance as f32).with_sweep_orientation(Orientation::Horizontal);
        let polygons = builder.build();
        let made = FillTessellator::new().tessellate_with_ids(
            polygons.id_iter(),
            &polygons,
            None,
            &options,
            &mut BuffersBuilder::new(&mut buffers, |vertex: FillVertex<'_>| {
                let known = vertex.as_endpoint_id().and_then(|id| corner_of_endpoint.get(id.to_usize()));
                let crossing = Corner { x: vertex.position().x, y: vertex.position().y, out: egui::Vec2::ZERO };
                known.and_then(|corner| corners.get(*corner)).copied().unwrap_or(crossing)
            }),
        );
        if made.is_err() {
            // A path that cannot be cut (not finite) is not drawn.
            buffers.indices.clear();
            edges.clear();
        }
        Self {
            _path: Arc::clone(path),
            bounds: path.bounding_box(),
            areas: pieces(&buffers.vertices, &buffers.indices, 3),
            rims: pieces(&corners, &edges, 2),
            last_used: 0,
        }
    }
}

/// The direction that leads out of a contour of positive area at a point, as long as keeps the rim one pixel wide.
fn outwards(before: Point, point: Point, after: Point) -> egui::Vec2 {
    let normal = |from: Point, to: Point| {
        let along = to - from;
        vec2(along.y as f32, -along.x as f32).normalized()
    };
    let (a, b) = (normal(before, point), normal(point, after));
    let sum = a + b;
    let length_sq = sum.length_sq();
    // At very sharp points the rim would reach far out; twice the width is enough.
    if length_sq < 0.25 { b } else { sum * (2.0 / length_sq).min(2.0) }
}

/// Primitives of so many indices each, in pieces from left to right that carry their own vertices.
fn pieces(corners: &[Corner], indices: &[u32], arity: usize) -> Vec<Piece> {
    let mut primitives: Vec<&[u32]> = indices.chunks_exact(arity).collect();
    if primitives.len() > PIECE {
        let left = |primitive: &[u32]| primitive.iter().map(|i| corners[*i as usize].x).fold(f32::INFINITY, f32::min);
        primitives.sort_by(|a, b| left(a).total_cmp(&left(b)));
    }
    let piece = |primitives: &[&[u32]]| {
        let mut place: HashMap<u32, u32> = HashMap::new();
        let mut vertices: Vec<Corner> = Vec::new();
        let mut own = Vec::with_capacity(primitives.len() * arity);
        for index in primitives.iter().flat_map(|primitive| primitive.iter()) {
            own.push(*place.entry(*index).or_insert_with(|| {
                vertices.push(corners[*index as usize]);
                vertices.len() as u32 - 1
            }));
        }
        let bounds = vertices
            .iter()
            .map(|corner| Rect::from_center_size((f64::from(corner.x), f64::from(corner.y)), (0.0, 0.0)))
            .reduce(|a, b| a.union(b))
            .unwrap_or_default();
        Piece { bounds, vertices, indices: own }
    };
    primitives.chunks(PIECE).map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn area_of(mesh: &Mesh) -> f32 {
        mesh.indices
            .chunks_exact(3)
            .filter(|t| t.iter().all(|i| mesh.vertices[*i as usize].color != Color32::TRANSPARENT))
            .map(|t| {
                let [a, b, c] = [0, 1, 2].map(|i| mesh.vertices[t[i] as usize].pos);
                ((b - a).x * (c - a).y - (b - a).y * (c - a).x).abs() / 2.0
            })
            .sum()
    }

    fn filled(path: BezPath, visible: Rect, feather: f32) -> Mesh {
        let mut mesh = Mesh::default();
        let place = Placing { origin: pos2(0.0, 0.0), scale: 1.0 };
        FillCache::default().add(&mut mesh, &Arc::new(path), visible, 1.0, 0.0, feather, Color::BLACK, place);
        mesh
    }

    const EVERYWHERE: Rect = Rect::new(-1e6, -1e6, 1e6, 1e6);

    #[test]
    fn a_hole_stays_a_hole_and_both_rims_point_out_of_the_ink() {
        for reversed in [false, true] {
            let outer = Rect::new(0.0, 0.0, 100.0, 100.0).to_path(0.1);
            let hole = Rect::new(40.0, 40.0, 60.0, 60.0).to_path(0.1).reverse_subpaths();
            let mut path: BezPath = outer.iter().chain(hole.iter()).collect();
            if reversed {
                path = path.reverse_subpaths();
            }
            // Half a pixel of each rim is outside the solid part: 99 wide with a hole of 21.
            let area = area_of(&filled(path, EVERYWHERE, 1.0));
            assert!((area - (99.0 * 99.0 - 21.0 * 21.0)).abs() < 1.0, "{area}");
        }
    }

    #[test]
    fn of_a_long_path_only_the_visible_pieces_are_added() {
        let mut path = BezPath::new();
        path.move_to((0.0, 100.0));
        for i in 0..5000 {
            path.line_to((f64::from(i) * 20.0, if i % 2 == 0 { 0.0 } else { 50.0 }));
        }
        path.line_to((100_000.0, 100.0));
        path.close_path();
        let all = filled(path.clone(), EVERYWHERE, 1.0).vertices.len();
        let seen = filled(path, Rect::new(40_000.0, 0.0, 41_000.0, 100.0), 1.0).vertices.len();
        assert!(seen > 50 && seen < all / 10, "{seen} of {all}");
    }
}
