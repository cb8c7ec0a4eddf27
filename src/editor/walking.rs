//! From card to card by arrow keys, and bringing into view what is chosen.

use super::{Direction, Editor, Selection};
use crate::layout::PlacedCard;
use crate::model::TouchpointId;

impl Editor {
    /// The card that lies next to another: in its column, or in the nearest column that has one.
    pub(super) fn neighbour(&self, from: &TouchpointId, direction: Direction) -> Option<TouchpointId> {
        let cards = &self.sheet.as_ref()?.layout().cards;
        let origin = cards.iter().find(|placed| placed.card.touchpoint.id == *from)?;
        let (x, y) = (origin.step as f64, origin.rect().center().y);
        let others = cards.iter().filter(|placed| placed.card.touchpoint.id != *from);
        let away = |placed: &&PlacedCard| {
            let (columns, height) = (placed.step as f64 - x, placed.rect().center().y - y);
            let (ahead, aside) = match direction {
                Direction::Left => (-columns, height.abs()),
                Direction::Right => (columns, height.abs()),
                Direction::Up => (-height, columns.abs()),
                Direction::Down => (height, columns.abs()),
            };
            (ahead > 0.0).then_some(match direction {
                Direction::Left | Direction::Right => (ahead, aside),
                // Straight up and down before anything to the side.
                Direction::Up | Direction::Down => (aside, ahead),
            })
        };
        let nearest = others
            .filter_map(|placed| Some((away(&placed)?, placed)))
            .min_by(|(a, _), (b, _)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))?;
        Some(nearest.1.card.touchpoint.id.clone())
    }

    /// Where walking begins: with the journey's first card, or its last.
    pub(super) fn first_card(&self, direction: Direction) -> Option<TouchpointId> {
        let placed = self.sheet.as_ref()?.map().placed();
        let at = match direction {
            Direction::Right | Direction::Down => placed.first(),
            Direction::Left | Direction::Up => placed.last(),
        };
        at.map(|at| at.touchpoint.id.clone())
    }

    /// What is chosen once these have gone: the card that follows, so that keys go on from there.
    pub(super) fn neighbour_after(&self, gone: &[TouchpointId]) -> Selection {
        let next = gone
            .last()
            .and_then(|last| self.neighbour(last, Direction::Right).or_else(|| self.neighbour(last, Direction::Left)));
        Selection::of(next.filter(|next| !gone.contains(next)))
    }

    /// Brings what is chosen into view, if it is not.
    pub fn reveal_selection(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let boxes = self.selection().boxes(sheet.layout());
        let Some(wanted) = boxes.into_iter().reduce(|a, b| a.union(b)) else { return };
        let to = self.aim().showing(wanted, self.canvas);
        if to != self.aim() {
            self.glide_to(to);
        }
    }
    /// Brings what is chosen into view where some of it is out of sight.
    pub(super) fn reveal_unseen(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let boxes = self.selection().boxes(sheet.layout());
        let seen = self.visible();
        if boxes.into_iter().any(|wanted| seen.intersect(wanted) != wanted) {
            self.reveal_selection();
        }
    }
}
