//! The sizes of the layout, in map units; a few units between the words of one part stand where they are used.

use crate::text::{Face, TextStyle};

/// Around the whole map.
pub const MARGIN: f64 = 36.0;
/// The column of the lanes' names.
pub const LANE_HEAD: f64 = 196.0;
/// Text in a lane's head stands this far from its left edge.
pub const LANE_HEAD_PAD: f64 = 18.0;
/// Between lanes, and between the parts of the header.
pub const LANE_GAP: f64 = 8.0;
/// The least height of a lane.
pub const LANE_LEAST: f64 = 48.0;
/// Above and below what a lane holds.
pub const LANE_PAD: f64 = 7.0;

/// The ordinary width of a step.
pub const STEP: f64 = 150.0;
/// What every mark of a crowded step gets.
pub const MARK_PITCH: f64 = 22.0;
/// Steps of a narrow map widen up to this width, to fill [`CONTENT_LEAST`].
pub const STEP_WIDEST: f64 = 210.0;
/// What the steps together shall fill if there are few.
pub const CONTENT_LEAST: f64 = 1000.0;
/// The width of the content of a map without phases.
pub const CONTENT_EMPTY: f64 = 760.0;

/// Between a card and the edges of its step.
pub const CARD_INSET: f64 = 5.0;
/// Between stacked cards, notes and chips.
pub const STACK_GAP: f64 = 6.0;
/// The least height of a card.
pub const CARD_LEAST: f64 = 76.0;
/// Cards beside each other in a lane are made equally high up to this height; only longer titles stand out.
pub const CARD_EVEN: f64 = 118.0;
/// From a card's left edge to its text.
pub const CARD_PAD_LEFT: f64 = 15.0;
/// From a card's other edges to its text.
pub const CARD_PAD: f64 = 9.0;
/// The star and the pain mark.
pub const FLAG: f64 = 17.0;
/// A persona's marker under the star of a moment of truth for some.
pub const FLAG_MARKER: f64 = 8.0;
/// Between those markers, and between the star and them.
pub const FLAG_MARKER_GAP: f64 = 1.0;
/// The quiet signs in a row over a card's footer.
pub const QUIET_SIGN: f64 = 14.0;
/// Between quiet signs.
pub const QUIET_GAP: f64 = 8.0;
/// The circle of a hand-off: so small that it reaches no words in the cards at its sides.
pub const HAND_OFF: f64 = 20.0;
/// The channel's picture.
pub const CHANNEL: f64 = 15.0;
/// The square of an owner's colour.
pub const SWATCH: f64 = 9.0;
/// Between a sign and its words.
pub const SIGN_GAP: f64 = 6.0;

/// The chevron's point.
pub const CHEVRON: f64 = 14.0;
/// Between neighbouring stages and phases.
pub const HEAD_GAP: f64 = 3.0;
/// Above and below the words of a phase's header.
pub const PHASE_PAD: f64 = 9.0;
/// Above and below the name of a stage.
pub const STAGE_PAD: f64 = 6.0;

/// The least between two neighbouring whole levels of emotion.
pub const LEVEL: f64 = 42.0;
/// Above the highest and below the lowest level.
pub const PLOT_PAD: f64 = 22.0;
/// A face beside the levels.
pub const FACE: f64 = 24.0;
/// Half of a mark.
pub const MARK: f64 = 7.0;
/// The sample of a persona's line in the key.
pub const KEY_SAMPLE: f64 = 28.0;
/// Between entries of the key.
pub const KEY_GAP: f64 = 7.0;

/// The column for what personas remember in the end, with the gap before it.
pub const REMEMBERS: f64 = 216.0;
/// Between the edges of that column and what stands in it.
pub const REMEMBERS_PAD: f64 = 14.0;
/// Between two things that are remembered.
pub const REMEMBERS_GAP: f64 = 10.0;

/// The widest label on a curve.
pub const LABEL_WIDEST: f64 = 236.0;
/// Between a label's words and its edge: sideways, and up and down.
pub const LABEL_PAD: (f64, f64) = (10.0, 4.0);
/// The room for a row of labels above and below the levels, which is kept before there are labels, so that drawing a
/// curve does not move what lies under it.
pub const LABEL_BAND: f64 = 32.0;

/// Between a note's words and its edge.
pub const NOTE_PAD: f64 = 9.0;
/// The sign before a note's heading.
pub const NOTE_SIGN: f64 = 13.0;
/// How many columns a note may reach over.
pub const NOTE_SPAN: usize = 2;

/// The height of a chip of one line.
pub const CHIP: f64 = 30.0;
/// The sign in a chip.
pub const CHIP_SIGN: f64 = 12.0;

/// A coupled journey's line: how far it reaches down at its ends, and how far it stays above the cards.
pub const BRACKET_LEG: f64 = 8.0;
/// Between a bracket's ends and what is below.
pub const BRACKET_CLEAR: f64 = 2.0;
/// From the left edge of a column to the lines that tie single cards to a bracket.
pub const TIE_INSET: f64 = 1.5;
/// From one such line to the next.
pub const TIE_PITCH: f64 = 3.0;
/// How far several such lines reach together.
pub const TIES_WIDEST: f64 = 5.5;
/// Between a bracket's line and its pill.
pub const BRACKET_PILL_GAP: f64 = 2.0;
/// Above a bracket's pill.
pub const BRACKET_GAP: f64 = 4.0;
/// Between a pill's words and its edge: sideways, and up and down.
pub const BRACKET_PAD: (f64, f64) = (8.0, 3.0);
/// The sign of the stance.
pub const BRACKET_SIGN: f64 = 14.0;
/// Between a coupled journey's name and what is said about it.
pub const BRACKET_WORD_GAP: f64 = 8.0;
/// How many columns a pill may reach over if its words need them.
pub const BRACKET_PILL_SPAN: usize = 2;
/// A bracket goes on where the next card is no more columns away.
pub const BRACKET_LEAP: usize = 3;

/// Between the pills of two transitions.
pub const TRANSITION_GAP: f64 = 8.0;
/// The widest pill of a transition.
pub const TRANSITION_WIDEST: f64 = 240.0;
/// Between a transition's words and its edge: sideways, and up and down.
pub const TRANSITION_PAD: (f64, f64) = (9.0, 5.0);
/// The signs beside the words of a transition.
pub const TRANSITION_SIGN: f64 = 15.0;
/// The signs at the joint of two headers: they must be found from afar.
pub const JOINT_SIGN: f64 = 17.0;
/// The sign of a phase's duration.
pub const DURATION_SIGN: f64 = 13.0;
/// Around the signs at the joint of two headers, between them, and above and below them.
pub const JOINT_PAD: f64 = 4.0;
/// Between the signs at a joint.
pub const JOINT_GAP: f64 = 3.0;
/// Above and below what surrounds them.
pub const JOINT_CLEAR: f64 = 2.0;
/// Between the headers of the phases and the row of transitions.
pub const TRANSITION_TOP: f64 = 6.0;

/// A row of the NPS pill.
pub const NPS_ROW: f64 = 34.0;
/// From the top of a row of the NPS pill to its baseline.
pub const NPS_BASELINE: f64 = 23.0;
/// Between the words of the NPS pill and its ends.
pub const NPS_PAD: f64 = 16.0;
/// Between the title and the NPS pill, and between that and the legend.
pub const NPS_GAP: f64 = 32.0;
/// Between a chip's words and its edge: sideways, and up and down.
pub const LINK_PAD: (f64, f64) = (10.0, 3.0);
/// Between chips.
pub const LINK_GAP: f64 = 6.0;
/// Above what stands under the title's lines.
pub const UNDER_TITLE: f64 = 6.0;
/// The small signs in a chip: how it has changed, and whether the target is met.
pub const CHIP_SMALL_SIGN: f64 = 11.0;

/// The square in the legend.
pub const LEGEND_SWATCH: f64 = 14.0;
/// The widest words in the legend.
pub const LEGEND_WIDEST: f64 = 190.0;
/// Between the columns of the legend.
pub const LEGEND_GAP: f64 = 26.0;
/// The height of a row of the legend of one line.
pub const LEGEND_ROW: f64 = 26.0;
/// The sign in the footer.
pub const FOOTER_SIGN: f64 = 14.0;
/// Between entries of the footer.
pub const FOOTER_GAP: f64 = 18.0;
/// Between the groups of the footer.
pub const FOOTER_GROUP_GAP: f64 = 34.0;
/// Between the head of a group and its first entry.
pub const FOOTER_HEAD_GAP: f64 = 12.0;
/// Between the rows of the footer.
pub const FOOTER_ROW_GAP: f64 = 5.0;
/// Between the lanes and the footer.
pub const FOOTER_TOP: f64 = 8.0;

/// The map's title.
pub const TITLE: TextStyle = TextStyle::new(Face::Bold, 31.0);
/// The lines under it.
pub const SUBTITLE: TextStyle = TextStyle::new(Face::Regular, 15.0);
/// Stages, headings of notes.
pub const CAPITALS: TextStyle = TextStyle::new(Face::Bold, 11.0).tracked(1.1);
/// The names of phases.
pub const PHASE: TextStyle = TextStyle::new(Face::SemiBold, 17.5);
/// The customer's goals.
pub const GOAL: TextStyle = TextStyle::new(Face::Regular, 13.5);
/// How long phases last.
pub const DURATION: TextStyle = TextStyle::new(Face::Regular, 12.0);
/// What happens between phases.
pub const TRANSITION: TextStyle = TextStyle::new(Face::Medium, 12.6);
/// The names of coupled journeys.
pub const BRACKET_NAME: TextStyle = TextStyle::new(Face::SemiBold, 12.6);
/// Who runs them, and the stance.
pub const BRACKET_DETAIL: TextStyle = TextStyle::new(Face::Medium, 11.6);
/// The word NPS.
pub const NPS_HEADING: TextStyle = TextStyle::new(Face::SemiBold, 13.0);
/// The score.
pub const NPS_SCORE: TextStyle = TextStyle::new(Face::Bold, 18.0);
/// Everything else about it.
pub const NPS_SMALL: TextStyle = TextStyle::new(Face::Regular, 12.5);
/// Linked maps.
pub const LINK: TextStyle = TextStyle::new(Face::Medium, 12.5);
/// The names of lanes.
pub const LANE: TextStyle = TextStyle::new(Face::SemiBold, 15.5);
/// The words under them.
pub const LANE_DESCRIPTION: TextStyle = TextStyle::new(Face::Regular, 12.5);
/// Titles of cards.
pub const CARD_TITLE: TextStyle = TextStyle::new(Face::Medium, 14.4);
/// Owners on cards.
pub const CARD_FOOTER: TextStyle = TextStyle::new(Face::Medium, 11.6);
/// Entries of the legend and of the key.
pub const LEGEND: TextStyle = TextStyle::new(Face::Medium, 13.5);
/// The word before the legend.
pub const LEGEND_HEADING: TextStyle = TextStyle::new(Face::Regular, 12.5);
/// The words beside the faces.
pub const FACE_WORD: TextStyle = TextStyle::new(Face::Regular, 12.0);
/// Labels on curves.
pub const LABEL: TextStyle = TextStyle::new(Face::SemiBold, 12.6);
/// Thoughts.
pub const THOUGHT: TextStyle = TextStyle::new(Face::Italic, 13.6);
/// What personas remember.
pub const MEMORY: TextStyle = TextStyle::new(Face::Italic, 13.0);
/// What is added to a note.
pub const NOTE_DETAILS: TextStyle = TextStyle::new(Face::Regular, 11.6);
/// Pain points and ideas.
pub const NOTE: TextStyle = TextStyle::new(Face::Medium, 13.6);
/// Scores.
pub const SCORE: TextStyle = TextStyle::new(Face::Bold, 14.4);
/// How much a score has changed.
pub const CHANGE: TextStyle = TextStyle::new(Face::SemiBold, 11.6);
/// The number of answers, the target and the title in a chip.
pub const ANSWERS: TextStyle = TextStyle::new(Face::Regular, 11.6);
/// The footer.
pub const FOOTER: TextStyle = TextStyle::new(Face::Regular, 12.5);
/// The words in an empty map.
pub const HINT: TextStyle = TextStyle::new(Face::Regular, 17.0);

/// Up to the next even number: everything stands on a grid of two.
pub fn even(length: f64) -> f64 {
    (length / 2.0).ceil() * 2.0
}

/// A length on a grid of 1/1024: sums and differences of such lengths are exact, so that what moves as a whole keeps
/// its shape to the last bit.
pub fn exact(length: f64) -> f64 {
    (length * 1024.0).round() / 1024.0
}
