//! Colours by how light they look: Oklab, in which equal steps look equally large.
//!
//! Source: Björn Ottosson, "A perceptual color space for image processing" (2020).

use crate::geom::Color;

/// A colour in Oklab.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Oklab {
    /// Lightness, 0 (black) to 1 (white).
    pub l: f64,
    /// From green (below 0) to red.
    pub a: f64,
    /// From blue (below 0) to yellow.
    pub b: f64,
}

impl Oklab {
    /// The colour, without its alpha.
    pub fn of(color: Color) -> Self {
        Self::of_linear(color.light())
    }

    /// The colour of linear sRGB light, each part between 0 and 1.
    pub fn of_linear([r, g, b]: [f64; 3]) -> Self {
        let l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b).cbrt();
        let m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b).cbrt();
        let s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b).cbrt();
        Self {
            l: 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            a: 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            b: 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
        }
    }

    /// The nearest colour of the screen: what lies outside sRGB is cut off.
    pub fn color(self) -> Color {
        let l = (self.l + 0.3963377774 * self.a + 0.2158037573 * self.b).powi(3);
        let m = (self.l - 0.1055613458 * self.a - 0.0638541728 * self.b).powi(3);
        let s = (self.l - 0.0894841775 * self.a - 1.2914855480 * self.b).powi(3);
        let [r, g, b] = [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ]
        .map(byte);
        Color { r, g, b, a: 255 }
    }
}

/// The sRGB byte of light, which [`Color::light`] takes apart.
fn byte(light: f64) -> u8 {
    let c = light.clamp(0.0, 1.0);
    let c = if c <= 0.003_130_8 { c * 12.92 } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 };
    (c * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_is_the_same_colour() {
        for rgb in [0, 0xFF_FFFF, 0x3B_6FB6, 0xD9_8E04, 0x00_FF00, 0x12_3456] {
            assert_eq!(Oklab::of(Color::hex(rgb)).color(), Color::hex(rgb));
        }
    }

    #[test]
    fn grey_has_no_hue() {
        let grey = Oklab::of(Color::hex(0x80_8080));
        assert!(grey.a.abs() < 1e-4 && grey.b.abs() < 1e-4 && (grey.l - 0.5999).abs() < 1e-3, "{grey:?}");
    }
}
