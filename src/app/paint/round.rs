//! Rectangles, rounded or not, and circles as triangles with a soft rim of one pixel, as egui gives its own: a card
//! consists of a dozen, and as parts of one mesh they cost a fraction of what shapes do.

use super::vertex;
use egui::epaint::Mesh;
use egui::{Color32, Pos2, Rect, Vec2, vec2};
use std::f32::consts::FRAC_PI_2;
use std::sync::LazyLock;

/// Up to which radius in points a quarter of a circle has so many edges; those of egui.
const EDGES: [(f32, usize); 5] = [(2.0, 2), (5.0, 4), (18.0, 8), (50.0, 16), (f32::INFINITY, 32)];

/// The directions along a quarter of a circle from right to down, for each of [`EDGES`].
static QUARTERS: LazyLock<[Vec<Vec2>; 5]> = LazyLock::new(|| {
    EDGES.map(|(_, edges)| (0..=edges).map(|i| Vec2::angled(FRAC_PI_2 * i as f32 / edges as f32)).collect())
});

/// An outline: its corners, each with the direction that leads out as long as keeps the rim equally wide.
fn around(rect: Rect, radius: f32, mut each: impl FnMut(Pos2, Vec2)) {
    let turned = |v: Vec2, turns: usize| match turns {
        0 => v,
        1 => vec2(-v.y, v.x),
        2 => -v,
        _ => vec2(v.y, -v.x),
    };
    let size = EDGES.iter().position(|(up_to, _)| radius <= *up_to).unwrap_or(EDGES.len() - 1);
    let corners = [rect.right_bottom(), rect.left_bottom(), rect.left_top(), rect.right_top()];
    for (turns, corner) in corners.into_iter().enumerate() {
        if radius <= 0.0 {
            each(corner, turned(vec2(1.0, 1.0), turns));
            continue;
        }
        let center = corner - turned(vec2(radius, radius), turns);
        for out in &QUARTERS[size] {
            let out = turned(*out, turns);
            each(center + out * radius, out);
        }
    }
}

/// A radius that fits a rectangle; one below a pixel is none.
fn fitting(rect: Rect, radius: f32, feather: f32) -> f32 {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    if radius < feather { 0.0 } else { radius }
}

/// Adds a filled rectangle with rounded corners to a mesh.
pub(super) fn add_filled(mesh: &mut Mesh, rect: Rect, radius: f32, color: Color32, feather: f32) {
    let first = mesh.vertices.len() as u32;
    around(rect, fitting(rect, radius, feather), |at, out| {
        mesh.vertices.push(vertex(at - out * (feather / 2.0), color));
        mesh.vertices.push(vertex(at + out * (feather / 2.0), Color32::TRANSPARENT));
    });
    let end = mesh.vertices.len() as u32;
    for corner in (first + 4..end).step_by(2) {
        mesh.indices.extend([first, corner - 2, corner]);
    }
    add_bands(mesh, first, end, 2);
}

/// Adds the edge of a rectangle with rounded corners to a mesh; its middle lies on the rectangle. An edge thinner than
/// a pixel is a pixel thick and that much fainter.
pub(super) fn add_edge(mesh: &mut Mesh, rect: Rect, radius: f32, (width, color): (f32, Color32), feather: f32) {
    let first = mesh.vertices.len() as u32;
    let radius = fitting(rect, radius, feather);
    if width < feather {
        let color = color.gamma_multiply(width / feather);
        around(rect, radius, |at, out| {
            mesh.vertices.push(vertex(at - out * feather, Color32::TRANSPARENT));
            mesh.vertices.push(vertex(at, color));
            mesh.vertices.push(vertex(at + out * feather, Color32::TRANSPARENT));
        });
        return add_bands(mesh, first, mesh.vertices.len() as u32, 3);
    }
    let (solid, soft) = ((width - feather) / 2.0, (width + feather) / 2.0);
    around(rect, radius, |at, out| {
        mesh.vertices.push(vertex(at - out * soft, Color32::TRANSPARENT));
        mesh.vertices.push(vertex(at - out * solid, color));
        mesh.vertices.push(vertex(at + out * solid, color));
        mesh.vertices.push(vertex(at + out * soft, Color32::TRANSPARENT));
    });
    add_bands(mesh, first, mesh.vertices.len() as u32, 4);
}

/// Triangles between so many rings of corners, which lie corner by corner from `first` to before `end`.
fn add_bands(mesh: &mut Mesh, first: u32, end: u32, rings: u32) {
    let mut before = end - rings;
    for here in (first..end).step_by(rings as usize) {
        for ring in 0..rings - 1 {
            let (a, b) = (before + ring, here + ring);
            mesh.indices.extend([a, a + 1, b, a + 1, b, b + 1]);
        }
        before = here;
    }
}

#[cfg(test)]
mod tests {
    use super::super::stroke::ink;
    use super::*;
    use egui::pos2;
    use std::f32::consts::PI;

    const RECT: Rect = Rect::from_min_max(pos2(10.0, 20.0), pos2(110.0, 80.0));

    fn inked(add: impl Fn(&mut Mesh)) -> f32 {
        let mut mesh = Mesh::default();
        add(&mut mesh);
        assert!(mesh.is_valid());
        ink(&mesh)
    }

    #[test]
    fn a_filled_rectangle_has_the_ink_of_its_area_less_what_its_corners_lack() {
        for radius in [0.0, 1.5, 4.0, 12.0, 30.0, 500.0] {
            let filled = inked(|mesh| add_filled(mesh, RECT, radius, Color32::BLACK, 1.0));
            let radius = f32::min(radius, 30.0);
            let area = 6000.0 - (4.0 - PI) * radius * radius;
            assert!((filled - area).abs() < 8.0, "{radius}: {filled} is not {area}");
        }
    }

    #[test]
    fn an_edge_has_the_ink_of_its_length_and_width() {
        for (radius, width) in [(0.0, 1.0), (0.0, 3.0), (8.0, 0.4), (8.0, 1.5), (30.0, 2.0)] {
            let edge = inked(|mesh| add_edge(mesh, RECT, radius, (width, Color32::BLACK), 1.0));
            let length = 320.0 - (8.0 - 2.0 * PI) * radius;
            assert!((edge - length * width).abs() < 0.02 * length * width + 2.0, "{radius} {width}: {edge}");
        }
    }

    #[test]
    fn nothing_reaches_further_than_half_a_pixel_outside() {
        for radius in [0.0, 6.0] {
            let mut mesh = Mesh::default();
            add_filled(&mut mesh, RECT, radius, Color32::BLACK, 1.0);
            assert_eq!(mesh.calc_bounds(), RECT.expand(0.5));
        }
    }
}
