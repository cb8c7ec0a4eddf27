//! Where every thing of a map lies, and what lies at a point.
//!
//! Works in map units and knows no zoom, window, colour or egui. Which persona is in front comes in as a [`View`],
//! never from the map. Texts are broken into lines here, once, and remembered in a [`LayoutMemory`], so that they
//! wrap the same on screen at every zoom and in every export.

mod cards;
mod columns;
mod coupled;
mod curve;
mod emotion;
mod footer;
mod hand_offs;
mod header;
mod hit;
mod identity;
mod label_places;
mod labels;
mod links;
mod measures;
mod memories;
mod memory;
pub mod metrics;
mod moods;
mod note_words;
mod notes;
mod nps;
mod parts;
mod register;
mod rows;
mod transitions;
mod view;

pub use coupled::{Bracket, Tie, stance_meaning};
pub use identity::ByIdentity;
pub use links::LinkChip;
pub use memory::LayoutMemory;
pub use note_words::{kind_key, state_key};
pub use nps::{NpsPart, NpsPill};
pub use parts::*;
pub use transitions::{TransitionBox, TransitionFact, TransitionKind};
pub use view::View;

use crate::geom::{Point, Rect, Size};
use crate::model::{JourneyMap, Lane, LaneKind};
use crate::text::{Align, Block};
use crate::words::Words;
use columns::Columns;
use coupled::Brackets;
use memory::Setter;
use metrics as m;
use rows::TouchpointRows;
use std::sync::Arc;

/// Lays a map out. The map must have passed [`JourneyMap::check`] and be sorted; the answer depends on map and view
/// alone, whatever is in the memory.
pub fn layout(map: &JourneyMap, view: &View, memory: &mut LayoutMemory) -> MapLayout {
    memory.begin(map, view.language);
    let columns = Columns::of(map, &memory.register);
    let mut setter = Setter { memory, words: Words::new(view.language) };
    setter.memory.moods.learn(map, &columns);
    let right = columns.right + memories::room(map);

    // The header's height depends on the legend, the legend on the cards: cards are made first, relative to a top
    // that is only known afterwards.
    let mut brackets = Brackets::of(map, &columns, &mut setter);
    let mut rows = TouchpointRows::of(map, &columns, &brackets.rooms, &mut setter);
    brackets.tie(&columns, &rows.cards);
    let headline = header::headline(map, rows.borne.bears, right, &mut setter);
    let stages_top = m::even(headline.bottom) + 14.0;
    let (stages, stages_bottom) = header::stages(map, &columns, stages_top, &mut setter);
    let phases_top = if stages.is_empty() { stages_top } else { stages_bottom + m::HEAD_GAP };
    let (phases, phases_bottom) = header::phases(map, &columns, phases_top, &mut setter);

    let transitions_top = phases_bottom + m::TRANSITION_TOP;
    let width = (columns.left, right);
    let (transitions, transitions_bottom) = transitions::transitions(map, &phases, width, transitions_top, &mut setter);
    let phases_bottom = if transitions.is_empty() { phases_bottom } else { transitions_bottom };

    let active = view.active_persona.as_ref().and_then(|id| map.persona(id));
    let mut lanes = Vec::with_capacity(map.lanes.len());
    let mut top = if phases.is_empty() { stages_top } else { phases_bottom + m::LANE_GAP };
    for (i, lane) in map.lanes.iter().enumerate() {
        let head = lane_head(lane, top, &mut setter);
        let least = (head.rect().y1 + m::LANE_PAD + 3.0).max(top + m::LANE_LEAST);
        let (content, bottom) = match &lane.kind {
            LaneKind::Touchpoints { .. } => {
                brackets.drop_to(i, top);
                (LaneContent::Touchpoints, rows.drop_to(i, top))
            }
            LaneKind::Emotions => {
                let (plot, bottom) =
                    emotion::emotion_plot(map, &columns, active.map(Arc::as_ref), (top, head.rect()), &mut setter);
                (LaneContent::Emotions(Box::new(plot)), bottom)
            }
            LaneKind::Notes { shows, notes } => {
                let (notes, bottom) = notes::notes(map, &columns, i, (shows, notes), top, &mut setter);
                (LaneContent::Notes(notes), bottom)
            }
            LaneKind::Measures => {
                let (chips, bottom) = measures::measures(&columns, top, &mut setter);
                (LaneContent::Measures(chips), bottom)
            }
        };
        let bottom = top + m::even(bottom.max(least) - top);
        // Only the emotion lane reaches into the column of what personas remember.
        let end = match &content {
            LaneContent::Emotions(_) => right,
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => columns.right,
        };
        let rect = Rect::new(m::MARGIN, top, end, bottom);
        lanes.push(LaneBox { id: lane.id.clone(), rect, name: head.name, description: head.description, content });
        top = bottom + m::LANE_GAP;
    }
    let TouchpointRows { cards, borne, .. } = rows;
    let hand_offs = active.and_then(|persona| {
        let number = map.personas.iter().position(|other| Arc::ptr_eq(other, persona))?;
        Some(hand_offs::hand_offs(&columns, &cards, (number, persona), &setter.memory.moods))
    });
    let hand_offs = hand_offs.unwrap_or_default();
    let empty_hint = (columns.steps.is_empty() && cards.is_empty()).then(|| {
        let hint = setter.words.get("map-empty");
        let width = right - columns.left;
        let block = setter.place(&hint, m::HINT, width, Align::Center, Point::new(columns.left, top + 24.0));
        top = block.bounds.y1 + 48.0;
        block
    });
    let brackets = brackets.brackets;
    let beside = footer::Beside { phases: &phases, transitions: &transitions, brackets: &brackets };
    let signed = (&borne, hand_offs.as_slice(), lanes.as_slice());
    let (footer, footer_bottom) = footer::footer(map, signed, &beside, (top + m::FOOTER_TOP, right), &mut setter);
    let bottom = if footer.is_empty() { top - m::LANE_GAP } else { footer_bottom };
    let size = Size::new(right + m::MARGIN, m::even(bottom + m::MARGIN - 12.0));
    MapLayout {
        size,
        title: headline.title,
        subtitle: headline.subtitle,
        nps: headline.nps,
        linked_maps: headline.linked_maps,
        legend_heading: headline.legend_heading,
        legend: headline.legend,
        stages,
        phases,
        transitions,
        steps: columns.steps,
        lanes,
        cards,
        brackets,
        hand_offs,
        empty_hint,
        footer,
    }
}

/// A lane's name and the words under it.
struct LaneHead {
    name: Arc<Block>,
    description: Option<Arc<Block>>,
}

impl LaneHead {
    /// What the words really fill.
    fn rect(&self) -> Rect {
        let filled = |block: &Block| Rect { x1: block.bounds.x0 + block.text_width(), ..block.bounds };
        self.description.iter().fold(filled(&self.name), |rect, description| rect.union(filled(description)))
    }
}

fn lane_head(lane: &Lane, top: f64, setter: &mut Setter) -> LaneHead {
    let left = m::MARGIN + m::LANE_HEAD_PAD;
    let full = m::LANE_HEAD - m::LANE_HEAD_PAD - 12.0;
    let width = match lane.kind {
        // The faces stand at the right of the head.
        LaneKind::Emotions => full - m::FACE - 2.0,
        LaneKind::Touchpoints { .. } | LaneKind::Notes { .. } | LaneKind::Measures => full,
    };
    let name = setter.place(&lane.name, m::LANE, width, Align::Start, Point::new(left, top + m::LANE_PAD + 5.0));
    let below = Point::new(left, name.bounds.y1.max(top + m::LANE_PAD + 5.0) + 1.0);
    let words = lane.description.trim();
    let description = (!words.is_empty()).then(|| setter.place(words, m::LANE_DESCRIPTION, width, Align::Start, below));
    LaneHead { name, description }
}
