//! Breaking text into lines that fit a width.

use super::{Line, TextStyle};
use crate::geom::{Point, Rect};
use std::sync::Arc;

/// Where lines stand in their box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At its left edge.
    #[default]
    Start,
    /// In its middle.
    Center,
    /// At its right edge.
    End,
}

/// A finished line and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLine {
    /// The line.
    pub line: Arc<Line>,
    /// The left end of its baseline, in the coordinates of the block.
    pub at: Point,
}

/// A text broken into lines, with the text it was and the box it fills.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The text before it was broken.
    pub source: Arc<str>,
    /// How it is set.
    pub style: TextStyle,
    /// How its lines stand in its box.
    pub align: Align,
    /// The box: as wide as was allowed, as high as its lines need.
    pub bounds: Rect,
    /// The lines, from top to bottom; none for an empty text.
    pub lines: Vec<PlacedLine>,
}
