//! What is shown over the map while hands are at work: what is chosen, what is carried, where it would land.

use super::{Editor, Selection};
use crate::geom::{Point, ScreenPoint, Vec2};
use crate::interact::{Gesture, Header, Held, Target};
use crate::layout::{MapLayout, Mark};
use crate::model::{EmotionLevel, PersonaId, PhaseId, TouchpointId};
use crate::scene::{self, Item, Shown};
use std::collections::BTreeSet;

/// What is shown over the map. Never exported.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// What is drawn, in map units, from back to front.
    pub items: Vec<Item>,
    /// The words beside the pointer.
    pub bubble: Option<Bubble>,
}

/// Words beside the pointer: how high a mark is, or what is carried.
#[derive(Clone, Debug, PartialEq)]
pub struct Bubble {
    /// Where, on the canvas.
    pub at: ScreenPoint,
    /// Whose mark is meant, for its colour.
    pub persona: Option<PersonaId>,
    /// A level and the word for it, or what is carried.
    pub text: String,
}

impl Editor {
    /// What is shown over the map now.
    pub fn overlay(&self) -> Overlay {
        let Some((sheet, ground)) = self.sheet().zip(self.ground()) else { return Overlay::default() };
        let mut shown = Shown::default();
        let layout = sheet.shown_layout();
        let selection = match self.gesture() {
            // What is carried shows where it would land.
            Gesture::Carrying(carry) => match carry.target {
                Target::Nowhere | Target::Inventory => Selection::Nothing,
                Target::Cell { .. } | Target::NewStep { .. } => match carry.held {
                    Held::Originals => Selection::of(carry.touchpoints.iter().cloned()),
                    Held::Copies => Selection::Nothing,
                },
            },
            Gesture::Idle
            | Gesture::Hand
            | Gesture::Panning { .. }
            | Gesture::Gliding { .. }
            | Gesture::Pressed(_)
            | Gesture::Levelling(_)
            | Gesture::Sweeping(_)
            | Gesture::Enclosing(_)
            | Gesture::Dragging(_) => sheet.selection().clone(),
        };
        shown.chosen = match &selection {
            Selection::Touchpoints(ids) if are_few(ids, layout) => sheet.shown_boxes(ids),
            Selection::Nothing | Selection::Touchpoints(_) | Selection::Thing(_) => selection.boxes(layout),
        };
        shown.marks = self.chosen_marks(layout);
        let mut carried = Vec::new();
        let mut bubble = None;
        match self.gesture() {
            Gesture::Enclosing(marquee) => shown.frame = Some(marquee.rect(&ground)),
            Gesture::Carrying(carry) => {
                let grip = carry.grip.map_or(Vec2::new(24.0, 18.0), |grip| Vec2::new(grip.x, grip.y));
                let to = self.camera().map_from_screen(carry.at) - grip;
                shown.landing = std::mem::take(&mut shown.chosen);
                carried = self.carried(&carry.touchpoints, &carry.grabbed, to);
                let count = carry.touchpoints.len();
                // Over the inventory the cards themselves are out of sight.
                let unseen = carried.is_empty() || carry.target == Target::Inventory;
                let text = if count > 1 {
                    Some(self.words().with("carried", &[("count", count.into())]))
                } else {
                    unseen.then(|| sheet.title(&carry.grabbed))
                };
                bubble = text.map(|text| Bubble { at: carry.at, persona: None, text });
            }
            Gesture::Levelling(levelling) => {
                bubble = Some(self.bubble(levelling.persona.clone(), levelling.at, levelling.level));
            }
            Gesture::Sweeping(sweep) => {
                let point = ground.point(sweep.at);
                if let Some(plot) = ground.plot() {
                    let level = crate::interact::level_at(plot, point.y, sweep.grain());
                    bubble = Some(self.bubble(sweep.persona.clone(), sweep.at, level));
                }
            }
            Gesture::Dragging(drag) => {
                let text = self.words_of_header(&drag.header);
                bubble = text.map(|text| Bubble { at: drag.at, persona: None, text });
            }
            Gesture::Idle | Gesture::Hand | Gesture::Panning { .. } | Gesture::Gliding { .. } | Gesture::Pressed(_) => {
            }
        }
        let mut items = scene::overlay(&shown, self.theme(), 1.0 / self.camera().scale());
        items.extend(carried);
        Overlay { items, bubble }
    }

    /// What a header in the hand is called; at a phase's edge, how many steps the phase has.
    fn words_of_header(&self, header: &Header) -> Option<String> {
        let map = self.sheet()?.shown_map();
        let phase = |id: &PhaseId| map.phases.iter().find(|phase| phase.id == *id);
        match header {
            Header::Phase(id) => phase(id).map(|phase| phase.name.clone()),
            Header::Lane(id) => map.lane(id).map(|lane| lane.name.clone()),
            Header::Edge(id) => {
                let count = phase(id)?.steps.len();
                Some(self.words().with("carried-steps", &[("count", count.into())]))
            }
        }
    }

    fn bubble(&self, persona: PersonaId, at: ScreenPoint, level: EmotionLevel) -> Bubble {
        Bubble { at, persona: Some(persona), text: super::fact::level_with_word(level, self.words()) }
    }

    /// The marks of the persona in front at the chosen touchpoints.
    fn chosen_marks(&self, layout: &MapLayout) -> Vec<Point> {
        let chosen = self.selection();
        let (Some(persona), false) = (self.active_persona(), chosen.touchpoints().is_empty()) else {
            return Vec::new();
        };
        let plots = layout.lanes.iter().filter_map(|lane| match &lane.content {
            crate::layout::LaneContent::Emotions(plot) => Some(plot),
            crate::layout::LaneContent::Touchpoints
            | crate::layout::LaneContent::Notes(_)
            | crate::layout::LaneContent::Measures(_) => None,
        });
        let curves = plots.flat_map(|plot| &plot.curves).filter(|curve| curve.persona.id == *persona);
        // Few marks stand in the same steps, and only those need to be asked for their names.
        let few = Some(chosen.touchpoints()).filter(|ids| are_few(ids, layout));
        let steps: Option<BTreeSet<usize>> = few.map(|ids| {
            let cards = ids.iter().filter_map(|id| self.sheet()?.shown_card(id));
            cards.map(|placed| placed.step).collect()
        });
        let is_near = |mark: &Mark| steps.as_ref().is_none_or(|steps| steps.contains(&mark.step));
        let is_chosen = |mark: &&Mark| is_near(mark) && chosen.has(&mark.touchpoint);
        let marks = curves.flat_map(|curve| &curve.marks).filter(is_chosen);
        marks.map(|mark| mark.at).collect()
    }

    /// The cards in the hand, as they look, at most a few of them: the grabbed one in front. What comes from the
    /// inventory has no picture as long as it is over no place.
    fn carried(&self, touchpoints: &[TouchpointId], grabbed: &TouchpointId, to: Point) -> Vec<Item> {
        /// More would hide where they are carried to.
        const MOST: usize = 3;
        let Some(sheet) = self.sheet() else { return Vec::new() };
        let others = touchpoints.iter().filter(|id| *id != grabbed).take(MOST - 1);
        let pictures: Vec<_> = others.chain([grabbed]).filter_map(|id| sheet.picture_of(id)).collect();
        let last = pictures.len().saturating_sub(1);
        let stacked = |(i, group)| Item::Group { at: to.to_vec2() + Vec2::new(7.0, 7.0) * (last - i) as f64, group };
        pictures.into_iter().enumerate().map(stacked).collect()
    }
}

/// Whether looking for the cards of each is less than looking through all cards.
fn are_few(touchpoints: &[TouchpointId], layout: &MapLayout) -> bool {
    touchpoints.len().saturating_mul(layout.steps.len() + layout.lanes.len()) < layout.cards.len()
}

/// The key of the word for a level: whole levels have one each, those between take that of the nearer one.
pub fn feeling_key(level: EmotionLevel) -> &'static str {
    match level.tenths() {
        15.. => "feeling-delighted",
        5..=14 => "feeling-pleased",
        -4..=4 => "feeling-neutral",
        -14..=-5 => "feeling-annoyed",
        _ => "feeling-desperate",
    }
}
