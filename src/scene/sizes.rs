//! How thick, how round and how long drawn things are, in map units. Where they lie is the layout's business.

/// Corners of cards and notes.
pub(super) const CARD_RADIUS: f64 = 8.0;
/// Edges of cards, notes and chips.
pub(super) const EDGE: f64 = 1.3;
/// The edge of a card that others run, and its dashes.
pub(super) const OTHERS_EDGE: f64 = 1.5;
pub(super) const OTHERS_DASH: &[f64] = &[5.0, 3.5];
/// The stripe at a card's left.
pub(super) const STRIPE: f64 = 6.5;
/// About how high the blocks of a stripe in blocks are, and the gaps between them.
pub(super) const BLOCK: f64 = 9.0;
pub(super) const BLOCK_GAP: f64 = 3.0;
/// Corners of swatches.
pub(super) const SWATCH_RADIUS: f64 = 2.5;
/// Corners of lanes and of stages' bars.
pub(super) const LANE_RADIUS: f64 = 10.0;
pub(super) const STAGE_RADIUS: f64 = 6.0;
/// The rounding of a phase's header that has no notch.
pub(super) const PHASE_RADIUS: f64 = 5.0;
/// Lines between phases.
pub(super) const SEPARATOR: f64 = 1.2;
pub(super) const SEPARATOR_DASH: &[f64] = &[1.5, 5.0];
/// Lines of the emotion lane's grid.
pub(super) const LEVEL: f64 = 1.0;
pub(super) const ZERO_LEVEL: f64 = 1.6;
/// Curves.
pub(super) const CURVE: f64 = 2.0;
pub(super) const ACTIVE_CURVE: f64 = 3.0;
pub(super) const FAINT_CURVE: f64 = 1.8;
pub(super) const FAINT_DASH: &[f64] = &[2.0, 4.5];
/// The opacity of a faint piece, and of the area under the active curve.
pub(super) const FAINT_ALPHA: f64 = 0.62;
pub(super) const AREA_ALPHA: f64 = 0.09;
/// Marks, from side to side, and their outline.
pub(super) const MARK: f64 = 12.0;
pub(super) const MARK_EDGE: f64 = 2.2;
/// The marks of curves other than the active one.
pub(super) const CALM_MARK: f64 = 10.0;
/// The circle of a hand-off.
pub(super) const HAND_OFF_EDGE: f64 = 1.6;
/// From a label to its mark.
pub(super) const LEADER: f64 = 1.3;
/// The share of a pain mark's width that its sign takes.
pub(super) const PAIN_SIGN: f64 = 0.72;
/// A coupled journey's bracket, and how round its corners are.
pub(super) const BRACKET: f64 = 1.8;
pub(super) const BRACKET_RADIUS: f64 = 6.0;
/// Pills of one or several lines are no rounder than this.
pub(super) const PILL_RADIUS: f64 = 11.0;
/// The tip of a transition's pill that points at the boundary.
pub(super) const POINTER: f64 = 5.0;
/// Labels of several lines are no rounder than this, else their words would touch the corners.
pub(super) const LABEL_RADIUS: f64 = 13.0;
