//! What the emotion lane holds: the plot, the curves, their labels and what is remembered.

use crate::geom::{BezPath, Point, Rect};
use crate::model::{EmotionLevel, Persona, PersonaId, TouchpointId};
use crate::text::Block;
use std::sync::Arc;

/// The emotion lane's inside.
#[derive(Clone, Debug, PartialEq)]
pub struct EmotionPlot {
    /// From the first column to the last, from the highest level to the lowest.
    pub plot: Rect,
    /// The y of the levels +2, +1, 0, -1 and -2.
    pub levels: [f64; 5],
    /// Happy, neutral and unhappy, each with its word and the face's box.
    pub faces: [FaceMark; 3],
    /// The key: a sample of each persona's line with its name.
    pub key: Vec<PersonaKey>,
    /// One curve per persona, the active one last.
    pub curves: Vec<Curve>,
    /// Labels of highs and lows.
    pub labels: Vec<CurveLabel>,
    /// What personas remember in the end, at the right of the curves.
    pub memories: Option<Memories>,
}

/// What personas remember in the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Memories {
    /// The word over them, in capitals.
    pub heading: Arc<Block>,
    /// One per persona that remembers something, from top to bottom.
    pub quotes: Vec<MemoryQuote>,
}

/// What one persona remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct MemoryQuote {
    /// Who.
    pub persona: Arc<Persona>,
    /// Where the persona's marker is drawn.
    pub marker: Rect,
    /// What.
    pub text: Arc<Block>,
}

/// A face beside the level it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct FaceMark {
    /// The face's box.
    pub rect: Rect,
    /// Its word; none where the face speaks for itself.
    pub word: Option<Arc<Block>>,
}

/// A persona's entry in the key of the emotion lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonaKey {
    /// Whose.
    pub persona: Arc<Persona>,
    /// Where a sample of the line is drawn.
    pub sample: Rect,
    /// The name.
    pub name: Arc<Block>,
}

/// One persona's curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Whose.
    pub persona: Arc<Persona>,
    /// Whether it is the active persona's, which has the area under it.
    pub active: bool,
    /// The pieces from mark to mark.
    pub pieces: Vec<CurvePiece>,
    /// The marks, from left to right.
    pub marks: Vec<Mark>,
}

/// A part of a curve that is drawn in one go.
#[derive(Clone, Debug, PartialEq)]
pub struct CurvePiece {
    /// Where the origin of its paths lies: on the zero line, under or over its first mark.
    pub at: Point,
    /// The line.
    pub path: Arc<BezPath>,
    /// Whether it crosses touchpoints of which nobody has said how this persona feels.
    pub faint: bool,
    /// The area between the line and zero, if the curve is the active one and the piece is not faint.
    pub area: Option<Arc<BezPath>>,
}

/// A persona's mark at a touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where.
    pub touchpoint: TouchpointId,
    /// Which of [`super::MapLayout::steps`] it stands in.
    pub step: usize,
    /// How high.
    pub level: EmotionLevel,
    /// Its middle.
    pub at: Point,
}

/// What a label on a curve says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelKind {
    /// A high.
    High,
    /// A low.
    Low,
}

/// A label on a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveLabel {
    /// High or low.
    pub kind: LabelKind,
    /// Whether it names the highest mark of all, if that is above neutral, or the lowest, if that is below.
    pub extreme: bool,
    /// Whose mark it speaks of.
    pub persona: PersonaId,
    /// Which mark.
    pub touchpoint: TouchpointId,
    /// The pill.
    pub rect: Rect,
    /// Its words.
    pub text: Arc<Block>,
    /// From the pill to the mark, where the pill cannot stand beside it.
    pub leader: Option<(Point, Point)>,
}
