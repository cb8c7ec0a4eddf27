//! The window's own picture: a curve through three marks on the accent colour.

use crate::geom::Color;
use crate::scene::Theme;

const SIDE: usize = 64;

/// The icon for title bars and task bars, 64 by 64.
pub fn window_icon() -> egui::IconData {
    let c = Theme::Light.colors();
    let mut rgba = Vec::with_capacity(SIDE * SIDE * 4);
    for row in 0..SIDE {
        for column in 0..SIDE {
            let (x, y) = (column as f64 + 0.5, row as f64 + 0.5);
            let tile = cover(rounded_square(x, y));
            let line = cover((y - curve(x)).abs() / slope(x) - 2.6).min(cover(12.0 - x)).min(cover(x - 52.0));
            let marks =
                [12.0, 32.0, 52.0].into_iter().map(|at| (x - at).hypot(y - curve(at)) - 6.5).fold(f64::MAX, f64::min);
            let ink = line.max(cover(marks));
            let color = Color::WHITE.with_alpha(ink).over(c.accent);
            rgba.extend([color.r, color.g, color.b, (tile * 255.0) as u8]);
        }
    }
    egui::IconData { rgba, width: SIDE as u32, height: SIDE as u32 }
}

/// How much of a pixel lies inside, from its distance to the edge (negative inside).
fn cover(distance: f64) -> f64 {
    (0.5 - distance).clamp(0.0, 1.0)
}

fn rounded_square(x: f64, y: f64) -> f64 {
    let (dx, dy) = ((x - 32.0).abs() - 17.0, (y - 32.0).abs() - 17.0);
    dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0) - 14.0
}

fn curve(x: f64) -> f64 {
    32.0 + 12.0 * ((x - 12.0) / 40.0 * std::f64::consts::TAU * 0.75 - 0.6).sin()
}

fn slope(x: f64) -> f64 {
    1.0_f64.hypot(curve(x + 0.5) - curve(x - 0.5))
}
