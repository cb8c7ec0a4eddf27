//! Text as it will be drawn: shaped once, broken into lines once, in map units.
//!
//! Fonts are compiled in, so that a line has the same width and a text the same lines on every machine, at every
//! zoom and in every export. Shaping is harfrust's, break opportunities are Unicode's (UAX 14), and words that are
//! too long for their line are divided by the language's hyphenation patterns. Knows nothing of maps or colours.

mod face;
mod shape;
mod wrap;

pub use face::{Face, FontFace};
pub use shape::{Glyph, GlyphRun, Line, line};
pub use wrap::{Align, Block, PlacedLine, block};

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Which cut of the typeface.
    pub face: Face,
    /// The size of an em, in map units.
    pub size: f64,
    /// Space added after each glyph, in map units.
    pub tracking: f64,
    /// From baseline to baseline, in map units.
    pub leading: f64,
}

impl TextStyle {
    /// A style with no tracking and a leading of 1.32 em, rounded to half a unit.
    pub const fn new(face: Face, size: f64) -> Self {
        Self { face, size, tracking: 0.0, leading: ((size * 1.32 * 2.0) as i64) as f64 / 2.0 }
    }

    /// The same style with space added after each glyph.
    pub const fn tracked(self, tracking: f64) -> Self {
        Self { tracking, ..self }
    }
}
