//! Shaping: from characters to glyphs with their places.

use super::{FontFace, TextStyle};

/// A glyph of a font and where it stands on its line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// The glyph's number in its font.
    pub id: u32,
    /// From the line's left end, in map units.
    pub x: f64,
    /// Above (positive) or below the baseline, in map units.
    pub rise: f64,
}

/// Consecutive glyphs of one font.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The font.
    pub font: FontFace,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// A line of text as it will be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The characters, with the hyphen of a divided word.
    pub text: String,
    /// How it is set.
    pub style: TextStyle,
    /// From end to end, in map units.
    pub width: f64,
    /// The glyphs.
    pub runs: Vec<GlyphRun>,
}
