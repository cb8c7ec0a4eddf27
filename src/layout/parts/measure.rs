//! The chips of measured satisfaction.

use crate::geom::{Point, Rect, Size};
use crate::model::{CsatLevel, TouchpointId};
use crate::text::Block;
use std::sync::Arc;

/// A chip and where it stands in its lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedChip {
    /// Its top left corner on the map.
    pub at: Point,
    /// Which of [`super::MapLayout::steps`] it stands in.
    pub step: usize,
    /// The chip.
    pub chip: Arc<MeasureChip>,
}

/// A touchpoint's latest CSAT score, in coordinates of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureChip {
    /// Where it was measured.
    pub touchpoint: TouchpointId,
    /// Good, middling or bad.
    pub level: CsatLevel,
    /// The chip.
    pub size: Size,
    /// Where the sign of the level is drawn.
    pub sign: Rect,
    /// The score.
    pub score: Arc<Block>,
    /// How many answered.
    pub answers: Arc<Block>,
    /// How the score has changed since the round before.
    pub change: Option<ChangeSign>,
    /// The target, and whether it is met.
    pub target: Option<TargetSign>,
    /// The touchpoint's title, where several in the column are measured.
    pub title: Option<Arc<Block>>,
}

/// How a score has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeSign {
    /// Which way.
    pub trend: Trend,
    /// The arrow.
    pub rect: Rect,
    /// By how much.
    pub text: Arc<Block>,
}

/// Which way a score has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// More than before.
    Up,
    /// As before.
    Level,
    /// Less than before.
    Down,
}

/// A target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetSign {
    /// Whether it is met.
    pub met: bool,
    /// The sign that says so.
    pub rect: Rect,
    /// The target in words.
    pub text: Arc<Block>,
}
