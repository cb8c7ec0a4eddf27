//! What a laid-out map consists of.
//!
//! All places are in map units. What is inside a [`Card`], a [`NoteBox`] or a [`MeasureChip`] is in coordinates of its
//! own, whose origin is its top left corner; everything else is in the map's.

mod card;
mod emotions;
mod measure;
mod note;

pub use card::*;
pub use emotions::*;
pub use measure::*;
pub use note::*;

use super::coupled::Bracket;
use super::links::LinkChip;
use super::nps::NpsPill;
use super::transitions::{TransitionBox, TransitionKind};
use crate::geom::{Rect, Size};
use crate::model::{CsatLevel, LaneId, Owner, PhaseId, Stage, Stance, StepId};
use crate::text::Block;
use std::sync::Arc;

/// Where every thing of a map lies.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLayout {
    /// The size of the whole, margins included.
    pub size: Size,
    /// The map's title.
    pub title: Arc<Block>,
    /// The line under it: perspective, scope, date.
    pub subtitle: Arc<Block>,
    /// The NPS, if anybody was asked.
    pub nps: Option<NpsPill>,
    /// The maps that this one opens.
    pub linked_maps: Vec<LinkChip>,
    /// The word before the owners; nothing where there are none.
    pub legend_heading: Option<Arc<Block>>,
    /// The owners with their colours, and what dashed cards mean.
    pub legend: Vec<LegendEntry>,
    /// The bars of the stages; none if the map hides them.
    pub stages: Vec<StageBar>,
    /// The headers of the phases.
    pub phases: Vec<PhaseHeader>,
    /// What happens between the phases.
    pub transitions: Vec<TransitionBox>,
    /// The columns, from left to right.
    pub steps: Vec<StepColumn>,
    /// The rows, from top to bottom.
    pub lanes: Vec<LaneBox>,
    /// The cards of all placed touchpoints, by lane, step and rank.
    pub cards: Vec<PlacedCard>,
    /// The brackets of coupled journeys, by lane.
    pub brackets: Vec<Bracket>,
    /// Where the active persona is passed on to another owner, from left to right.
    pub hand_offs: Vec<HandOffSign>,
    /// The words in the middle of a map that has nothing on it yet.
    pub empty_hint: Option<Arc<Block>>,
    /// The explanation of the signs that the map uses.
    pub footer: Vec<KeyEntry>,
}

/// An entry of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// What it explains.
    pub sign: LegendSign,
    /// The square of colour.
    pub swatch: Rect,
    /// Its words.
    pub text: Arc<Block>,
}

/// What an entry of the legend explains.
#[derive(Clone, Debug, PartialEq)]
pub enum LegendSign {
    /// An owner's colour.
    Owner(Arc<Owner>),
    /// The dashed edge of what others run.
    RunByOthers,
    /// The grey stripe of touchpoints of ours that nobody owns.
    NoOwner,
}

/// A stage's bar over its phases.
#[derive(Clone, Debug, PartialEq)]
pub struct StageBar {
    /// Which stage.
    pub stage: Stage,
    /// The bar.
    pub rect: Rect,
    /// Its name, in capitals.
    pub name: Arc<Block>,
}

/// A phase's header: a chevron that points to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseHeader {
    /// Which phase.
    pub id: PhaseId,
    /// The stage it falls into.
    pub stage: Stage,
    /// The header, its point included.
    pub rect: Rect,
    /// Whether it has a notch at its left, for the point of the one before.
    pub notched: bool,
    /// Its name.
    pub name: Arc<Block>,
    /// The customer's goal, if said.
    pub goal: Option<Arc<Block>>,
    /// How long it lasts, if said: the sign and the words.
    pub duration: Option<(Rect, Arc<Block>)>,
}

/// A step's column.
#[derive(Clone, Debug, PartialEq)]
pub struct StepColumn {
    /// Which step; none for the room that a phase without steps keeps.
    pub id: Option<StepId>,
    /// The phase it belongs to.
    pub phase: PhaseId,
    /// Left edge.
    pub x0: f64,
    /// Right edge.
    pub x1: f64,
    /// Whether a new phase begins here.
    pub starts_phase: bool,
}

/// A lane with all it holds but cards.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneBox {
    /// Which lane.
    pub id: LaneId,
    /// The whole row, name included.
    pub rect: Rect,
    /// Its name.
    pub name: Arc<Block>,
    /// The words under its name.
    pub description: Option<Arc<Block>>,
    /// What it holds.
    pub content: LaneContent,
}

/// What a lane holds.
#[derive(Clone, Debug, PartialEq)]
pub enum LaneContent {
    /// Cards, which stand in [`MapLayout::cards`].
    Touchpoints,
    /// Curves.
    Emotions(Box<EmotionPlot>),
    /// Words.
    Notes(Vec<PlacedNote>),
    /// Scores.
    Measures(Vec<PlacedChip>),
}

impl LaneContent {
    /// Whether cards stand in such a lane.
    pub fn holds_cards(&self) -> bool {
        match self {
            Self::Touchpoints => true,
            Self::Emotions(_) | Self::Notes(_) | Self::Measures(_) => false,
        }
    }
}

/// An entry of the explanation under the map.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyEntry {
    /// The sign.
    pub sign: KeySign,
    /// Where the sign is drawn; without width for the head of a group.
    pub rect: Rect,
    /// What it means.
    pub text: Arc<Block>,
}

/// Signs that the footer explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeySign {
    /// None: the words are the head of the group of entries that follow.
    Head,
    /// The star.
    MomentOfTruth,
    /// The exclamation mark.
    PainPoint,
    /// The sign of how long a phase lasts.
    Duration,
    /// A sign of what happens between phases.
    Transition(TransitionKind),
    /// A coupled journey's bracket.
    Bracket,
    /// The sign of the stance towards a coupled journey; none as long as nobody has decided.
    Coupled(Option<Stance>),
    /// A faint piece of a curve.
    FaintCurve,
    /// The star in outline.
    MomentOfTruthForSome,
    /// A quiet sign on a card.
    Quiet(QuietKind),
    /// The arrow in a circle; falling where a curve falls.
    HandOff {
        /// Whether a curve falls there.
        falls: bool,
    },
    /// The sign beside a target.
    CsatTarget {
        /// Whether it is met.
        met: bool,
    },
    /// The arrow beside a score.
    CsatChange,
    /// A sign of measured satisfaction.
    Csat(CsatLevel),
    /// A channel's picture.
    Channel(crate::model::ChannelIcon),
}
