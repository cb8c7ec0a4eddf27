//! Cards that are drawn already, so that a change draws only what it touches.

use super::card;
use super::drawing::Drawing;
use super::item::Group;
use super::stock::Stock;
use super::theme::Theme;
use crate::layout::Card;
use crate::model::TouchpointId;
use std::collections::HashMap;
use std::sync::Arc;

/// What was drawn for earlier scenes. A scene made with a used memory is the same as one made with a fresh one.
#[derive(Clone, Debug, Default)]
pub struct SceneMemory {
    cards: HashMap<TouchpointId, Drawn>,
    pub(super) stock: Stock,
    round: u64,
}

#[derive(Clone, Debug)]
struct Drawn {
    /// Kept, so that no other card can come to lie at the same address.
    card: Arc<Card>,
    theme: Theme,
    group: Arc<Group>,
    /// When it was last asked for.
    round: u64,
}

impl SceneMemory {
    /// Begins a scene of so many cards; what earlier ones left behind is dropped once it is as much again.
    pub(super) fn begin(&mut self, cards: usize) {
        if self.cards.len() > cards * 2 + 64 {
            self.cards.retain(|_, drawn| drawn.round == self.round);
        }
        self.stock.tidy();
        self.round += 1;
    }

    /// The card's group: the one from before, if it is the same card in the same theme.
    pub(super) fn card(&mut self, card: &Arc<Card>, theme: Theme) -> Arc<Group> {
        let round = self.round;
        if let Some(drawn) = self.cards.get_mut(&card.touchpoint.id)
            && drawn.theme == theme
            && Arc::ptr_eq(&drawn.card, card)
        {
            drawn.round = round;
            return drawn.group.clone();
        }
        let mut drawing = Drawing { theme, colors: theme.colors(), stock: &mut self.stock };
        let group = card::draw(card, &mut drawing);
        let drawn = Drawn { card: card.clone(), theme, group: group.clone(), round };
        self.cards.insert(card.touchpoint.id.clone(), drawn);
        group
    }

    /// How many cards are remembered.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.cards.len()
    }
}
