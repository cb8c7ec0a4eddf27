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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Size};
    use crate::model::Touchpoint;
    use crate::text::{Align, Block, Face, TextStyle};

    fn card(id: &str) -> Arc<Card> {
        let empty = Arc::new(Block {
            source: "".into(),
            style: TextStyle::new(Face::Medium, 14.0),
            align: Align::Start,
            bounds: Rect::ZERO,
            lines: Vec::new(),
        });
        Arc::new(Card {
            touchpoint: Arc::new(Touchpoint::new(TouchpointId::new(id), id)),
            owner: None,
            channel: None,
            by_others: false,
            size: Size::new(136.0, 76.0),
            title: empty.clone(),
            swatch: None,
            footer: empty,
            star: None,
            pain: None,
            quiet: Vec::new(),
            channel_icon: None,
        })
    }

    #[test]
    fn the_same_card_is_drawn_once_per_theme() {
        let mut memory = SceneMemory::default();
        let card = card("betaler");
        let first = memory.card(&card, Theme::Light);
        assert!(Arc::ptr_eq(&first, &memory.card(&card, Theme::Light)));
        assert!(!Arc::ptr_eq(&first, &memory.card(&card, Theme::Dark)));
        let again = Arc::new(Card::clone(&card));
        assert!(!Arc::ptr_eq(&memory.card(&card, Theme::Light), &memory.card(&again, Theme::Light)));
    }

    #[test]
    fn what_vanished_is_dropped_in_time() {
        let mut memory = SceneMemory::default();
        for round in 0..100 {
            let cards: Vec<_> = (0..50).map(|i| card(&format!("{round}-{i}"))).collect();
            memory.begin(cards.len());
            for card in &cards {
                memory.card(card, Theme::Light);
            }
            assert!(memory.cards.len() <= 50 * 3 + 64, "{}", memory.cards.len());
        }
    }
}
