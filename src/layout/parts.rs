//! What a laid-out map consists of.
//!
//! All places are in map units. What is inside a [`Card`], a [`NoteBox`] or a [`MeasureChip`] is in coordinates of its
//! own, whose origin is its top left corner; everything else is in the map's.

use super::coupled::Bracket;
use super::links::LinkChip;
use super::nps::NpsPill;
use super::transitions::{TransitionBox, TransitionKind};
use crate::geom::{BezPath, Point, Rect, Size};
use crate::model::{
    Channel, CsatLevel, EmotionLevel, ImprovementState, LaneId, NoteId, Owner, Persona, PersonaId, PhaseId, Stage,
    Stance, StepId, Touchpoint, TouchpointId,
};
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

/// A card and where its top left corner lies.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCard {
    /// The card's top left corner.
    pub at: Point,
    /// Which of [`MapLayout::steps`] it stands in.
    pub step: usize,
    /// Which of [`MapLayout::lanes`] it stands in.
    pub lane: usize,
    /// The card.
    pub card: Arc<Card>,
}

/// A touchpoint's card, in coordinates of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Whose card it is.
    pub touchpoint: Arc<Touchpoint>,
    /// The owner, if it has one.
    pub owner: Option<Arc<Owner>>,
    /// The channel, if it has one.
    pub channel: Option<Arc<Channel>>,
    /// Whether others than the company run it.
    pub by_others: bool,
    /// The card's size.
    pub size: Size,
    /// The title.
    pub title: Arc<Block>,
    /// The small square of the owner's colour.
    pub swatch: Option<Rect>,
    /// The owner's name, or who else runs it, or that nobody owns it.
    pub footer: Arc<Block>,
    /// The star of a moment of truth.
    pub star: Option<StarSign>,
    /// The mark of pain points.
    pub pain: Option<Rect>,
    /// The quiet signs over the footer.
    pub quiet: Vec<QuietSign>,
    /// The channel's picture.
    pub channel_icon: Option<Rect>,
}

/// The star of a moment of truth.
#[derive(Clone, Debug, PartialEq)]
pub struct StarSign {
    /// The star.
    pub rect: Rect,
    /// For whom it is one: nobody in particular, or these personas, each with the place of its marker.
    pub personas: Vec<(Arc<Persona>, Rect)>,
    /// Where dots stand for the personas that find no room.
    pub more: Option<Rect>,
}

/// A quiet sign on a card.
#[derive(Clone, Debug, PartialEq)]
pub struct QuietSign {
    /// Which.
    pub kind: QuietKind,
    /// Where it is drawn.
    pub rect: Rect,
    /// A word beside it.
    pub word: Option<Arc<Block>>,
}

/// What a quiet sign on a card says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuietKind {
    /// The touchpoint comes again.
    Return,
    /// Something works here.
    Strength,
    /// Something could be better here.
    Idea,
    /// The touchpoint opens another map.
    OpensMap,
}

/// Where a persona is passed on to another owner.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOffSign {
    /// Whose path it lies on.
    pub persona: Arc<Persona>,
    /// Which of [`MapLayout::cards`] it leaves, at whose border it stands.
    pub from: usize,
    /// Which of [`MapLayout::cards`] it leads to.
    pub to: usize,
    /// Whether the persona's curve falls there.
    pub falls: bool,
    /// Where the card stands that it leads to.
    pub towards: Towards,
    /// The box around its circle.
    pub rect: Rect,
}

/// Where the later card of a hand-off stands, seen from the earlier one: its sign stands on that side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// At its right.
    Right,
    /// Further up, mostly in another lane.
    Up,
    /// Further down, mostly in another lane.
    Down,
}

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
    /// Which of [`MapLayout::steps`] it stands in.
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
    /// Whether it names the highest or the lowest mark of all.
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

/// A note and where it stands in its lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedNote {
    /// Its top left corner on the map.
    pub at: Point,
    /// Which of [`MapLayout::steps`] it begins in.
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

/// A chip and where it stands in its lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedChip {
    /// Its top left corner on the map.
    pub at: Point,
    /// Which of [`MapLayout::steps`] it stands in.
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
