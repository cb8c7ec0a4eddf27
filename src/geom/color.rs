//! Colours as plain sRGB bytes, and how well one reads on another.

use serde::de::{self, Deserializer};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// An sRGB colour with straight (not premultiplied) alpha.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Color {
    /// Red, 0 to 255.
    pub r: u8,
    /// Green, 0 to 255.
    pub g: u8,
    /// Blue, 0 to 255.
    pub b: u8,
    /// Opacity, 0 (clear) to 255 (solid).
    pub a: u8,
}

impl Color {
    /// Solid white.
    pub const WHITE: Self = Self::hex(0xFF_FFFF);
    /// Solid black.
    pub const BLACK: Self = Self::hex(0);
    /// Nothing at all.
    pub const CLEAR: Self = Self { r: 0, g: 0, b: 0, a: 0 };

    /// A solid colour from its six hexadecimal digits, `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self { r: (rgb >> 16) as u8, g: (rgb >> 8) as u8, b: rgb as u8, a: 255 }
    }

    /// The same colour at an opacity between 0 and 1 (values outside are cut off).
    pub fn with_alpha(self, alpha: f64) -> Self {
        Self { a: (alpha.clamp(0.0, 1.0) * 255.0).round() as u8, ..self }
    }

    /// The same colour at an opacity between 0 (clear) and 255 (solid).
    pub const fn with_opacity(self, a: u8) -> Self {
        Self { a, ..self }
    }

    /// What the eye sees of this colour on a solid ground, blended in sRGB as all painters here do.
    pub fn over(self, ground: Self) -> Self {
        let share = f64::from(self.a) / 255.0;
        let mix = |top: u8, below: u8| (f64::from(top) * share + f64::from(below) * (1.0 - share)).round() as u8;
        Self { r: mix(self.r, ground.r), g: mix(self.g, ground.g), b: mix(self.b, ground.b), a: 255 }
    }

    /// The light of red, green and blue, each 0 to 1: linear sRGB (IEC 61966-2-1). Alpha is left out.
    pub fn light(self) -> [f64; 3] {
        [self.r, self.g, self.b].map(|byte| {
            let c = f64::from(byte) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// Relative luminance, 0 (black) to 1 (white); WCAG 2.2, "relative luminance". Alpha is left out.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.light();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast with another solid colour, 1 to 21; WCAG 2.2, "contrast ratio".
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Reads `#RRGGBB`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
            .then(|| u32::from_str_radix(digits, 16).ok().map(Self::hex))
            .flatten()
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.r, self.g, self.b)
    }
}

impl fmt::Debug for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        if self.a == 255 { Ok(()) } else { write!(f, "/{:02X}", self.a) }
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(&text), &"expected-colour"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert_eq!(Color::WHITE.contrast(Color::BLACK), 21.0);
        let grey = Color::hex(0x77_7777).contrast(Color::WHITE);
        assert!((grey - 4.48).abs() < 0.01, "{grey}");
    }

    #[test]
    fn half_transparent_black_on_white_is_grey() {
        assert_eq!(Color::BLACK.with_alpha(0.5).over(Color::WHITE), Color::hex(0x7F_7F7F));
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Color::parse("#3B6FB6"), Some(Color::hex(0x3B_6FB6)));
        for bad in ["3B6FB6", "#3B6FB", "#3B6FBX", "#+B6FB6", ""] {
            assert_eq!(Color::parse(bad), None, "{bad}");
        }
    }
}
