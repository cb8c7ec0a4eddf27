//! Lines as triangles with a soft rim of one pixel, as egui gives its own: for dashes, of which there are hundreds
//! beside each other, too many for each to be a shape.

use super::vertex;
use egui::epaint::Mesh;
use egui::{Color32, Pos2, Stroke, Vec2};

/// Adds a line through points to a mesh. Lines thinner than a pixel, `feather` wide, are a pixel thick and that much
/// fainter.
pub(super) fn add_line(mesh: &mut Mesh, points: &[Pos2], stroke: Stroke, feather: f32) {
    let &[start, .., end] = points else { return };
    if stroke.width < feather {
        let color = stroke.color.gamma_multiply(stroke.width / feather);
        let across = [(feather, Color32::TRANSPARENT), (0.0, color), (-feather, Color32::TRANSPARENT)];
        add_rows(mesh, points, across);
        return;
    }
    let (solid, soft) = ((stroke.width - feather) / 2.0, (stroke.width + feather) / 2.0);
    let color = stroke.color;
    let across = [(soft, Color32::TRANSPARENT), (solid, color), (-solid, color), (-soft, Color32::TRANSPARENT)];
    let first = mesh.vertices.len();
    add_rows(mesh, points, across);
    // The rim goes round the ends.
    let last = mesh.vertices.len() - 4;
    for (row, from, to) in [(first, points[1], start), (last, points[points.len() - 2], end)] {
        let out = (to - from).normalized() * feather;
        mesh.vertices[row].pos += out;
        mesh.vertices[row + 3].pos += out;
        let row = row as u32;
        mesh.indices.extend([row, row + 1, row + 2, row, row + 2, row + 3]);
    }
}

/// A row of corners across the line at each of its points, so far to its left, and triangles between them.
fn add_rows<const N: usize>(mesh: &mut Mesh, points: &[Pos2], across: [(f32, Color32); N]) {
    let first = mesh.vertices.len() as u32;
    for (i, point) in points.iter().enumerate() {
        let before = points[i.saturating_sub(1)];
        let after = points[(i + 1).min(points.len() - 1)];
        let left = left_of(before, *point, after);
        mesh.vertices.extend(across.map(|(away, color)| vertex(*point + left * away, color)));
    }
    let rows = points.len() as u32;
    for row in 0..rows - 1 {
        for side in 0..N as u32 - 1 {
            let here = first + row * N as u32 + side;
            let next = here + N as u32;
            mesh.indices.extend([here, here + 1, next, here + 1, next, next + 1]);
        }
    }
}

/// The direction that leads to the left of a line at a point, as long as keeps the line equally wide.
fn left_of(before: Pos2, point: Pos2, after: Pos2) -> Vec2 {
    let left = |from: Pos2, to: Pos2| (to - from).normalized().rot90();
    let (one, other) = (left(before, point), left(point, after));
    let sum = one + other;
    let length_sq = sum.length_sq();
    // At the ends there is only one direction; at very sharp points the line would reach far out.
    if before == point {
        other
    } else if after == point || length_sq < 0.25 {
        one
    } else {
        sum * (2.0 / length_sq).min(2.0)
    }
}

/// How much ink a mesh puts down: the area of its triangles, each as dense as its corners are on average.
#[cfg(test)]
pub(super) fn ink(mesh: &Mesh) -> f32 {
    let triangle = |t: &[u32]| {
        let [a, b, c] = [t[0], t[1], t[2]].map(|i| mesh.vertices[i as usize]);
        let area = ((b.pos - a.pos).x * (c.pos - a.pos).y - (b.pos - a.pos).y * (c.pos - a.pos).x).abs() / 2.0;
        area * [a, b, c].map(|corner| f32::from(corner.color.a()) / 255.0).iter().sum::<f32>() / 3.0
    };
    mesh.indices.chunks_exact(3).map(triangle).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    fn drawn(points: &[Pos2], width: f32) -> Mesh {
        let mut mesh = Mesh::default();
        add_line(&mut mesh, points, Stroke::new(width, Color32::BLACK), 1.0);
        mesh
    }

    #[test]
    fn a_line_has_as_much_ink_as_it_is_long_and_wide_and_a_rim_round_its_ends() {
        let points = [pos2(0.0, 0.0), pos2(60.0, 0.0), pos2(60.0, 40.0)];
        for width in [0.5, 1.0, 2.0, 5.0] {
            let ink = ink(&drawn(&points, width));
            assert!((ink - 100.0 * width).abs() < 2.5 * width, "{width}: {ink}");
        }
        let bounds = drawn(&points[..2], 4.0).calc_bounds();
        assert_eq!((bounds.min, bounds.max), (pos2(-1.0, -2.5), pos2(61.0, 2.5)));
    }

    #[test]
    fn one_point_is_no_line_and_turning_back_stays_finite() {
        assert!(drawn(&[pos2(1.0, 1.0)], 2.0).is_empty());
        let mesh = drawn(&[pos2(0.0, 0.0), pos2(9.0, 0.0), pos2(0.0, 0.0)], 2.0);
        assert!(mesh.vertices.iter().all(|corner| corner.pos.is_finite() && corner.pos.y.abs() < 4.0));
    }
}
