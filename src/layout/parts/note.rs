//! Notes in their lanes.

use crate::geom::{Point, Rect, Size};
use crate::model::{ImprovementState, NoteId, Persona, TouchpointId};
use crate::text::Block;
use std::sync::Arc;

/// A note and where it stands in its lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedNote {
    /// Its top left corner on the map.
    pub at: Point,
    /// Which of [`super::MapLayout::steps`] it begins in.
    pub step: usize,
    /// The note.
    pub note: Arc<NoteBox>,
}

/// A note in coordinates of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteBox {
    /// Where its words come from.
    pub source: NoteSource,
    /// What kind of words they are.
    pub kind: NoteKind,
    /// The box.
    pub size: Size,
    /// Where the sign of the kind is drawn.
    pub sign: Rect,
    /// In small capitals, the kind, or for a thought the persona's name.
    pub heading: Arc<Block>,
    /// The words.
    pub text: Arc<Block>,
    /// Small print under them.
    pub details: Option<Arc<Block>>,
}

/// Where a note's words come from.
#[derive(Clone, Debug, PartialEq)]
pub enum NoteSource {
    /// A touchpoint carries them.
    Touchpoint(TouchpointId),
    /// They are the lane's own.
    Lane(NoteId),
}

/// What kind of words a note has.
#[derive(Clone, Debug, PartialEq)]
pub enum NoteKind {
    /// A thought, and of whom if it is a persona's.
    Thought(Option<Arc<Persona>>),
    /// What works.
    Strength,
    /// What hurts.
    PainPoint,
    /// What could be better.
    Idea,
    /// What employees know.
    EmployeesKnow,
    /// What is proposed, and how far it has come if somebody has said.
    Improvement(Option<ImprovementState>),
    /// None in particular.
    Plain,
}
