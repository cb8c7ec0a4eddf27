//! Touchpoints' cards.

use super::memory::{CardEntry, Remembered, Setter};
use super::metrics as m;
use super::parts::Card;
use crate::geom::{Point, Rect, Size};
use crate::model::{Channel, MomentOfTruth, Owner, RunBy, Touchpoint};
use crate::text::Align;
use std::sync::Arc;

/// A card before its lane has decided how high it becomes.
pub(super) struct CardDraft {
    pub touchpoint: Arc<Touchpoint>,
    pub owner: Option<Arc<Owner>>,
    pub channel: Option<Arc<Channel>>,
    pub width: f64,
}

fn same<T>(a: &Option<Arc<T>>, b: &Option<Arc<T>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

impl CardDraft {
    /// How high the card must be for its words.
    pub fn natural_height(&self, setter: &mut Setter) -> f64 {
        let round = setter.memory.round();
        let language = setter.words.language;
        if let Some(entry) = setter.memory.cards.get_mut(&self.touchpoint.id) {
            let known = &entry.value;
            if Arc::ptr_eq(&known.touchpoint, &self.touchpoint)
                && same(&known.owner, &self.owner)
                && same(&known.channel, &self.channel)
                && known.width == self.width
                && known.language == language
            {
                entry.used = round;
                return entry.value.natural_height;
            }
        }
        let card = self.card(0.0, setter);
        let natural_height = card.size.height;
        let value = CardEntry {
            touchpoint: self.touchpoint.clone(),
            owner: self.owner.clone(),
            channel: self.channel.clone(),
            width: self.width,
            language,
            natural_height,
            card: Arc::new(card),
        };
        setter.memory.cards.insert(self.touchpoint.id.clone(), Remembered { value, used: round });
        natural_height
    }

    /// The card at a height; [`CardDraft::natural_height`] has been asked before.
    pub fn at_height(&self, height: f64, setter: &mut Setter) -> Arc<Card> {
        if let Some(entry) = setter.memory.cards.get(&self.touchpoint.id)
            && entry.value.card.size.height == height
        {
            return entry.value.card.clone();
        }
        let card = Arc::new(self.card(height, setter));
        if let Some(entry) = setter.memory.cards.get_mut(&self.touchpoint.id) {
            entry.value.card = card.clone();
        }
        card
    }

    /// The card at least so high.
    fn card(&self, least_height: f64, setter: &mut Setter) -> Card {
        let touchpoint = &self.touchpoint;
        let right = self.width - m::CARD_PAD;
        let flag = |row: usize| {
            let top = m::CARD_PAD - 1.0 + row as f64 * (m::FLAG + 3.0);
            Rect::new(right - m::FLAG, top, right, top + m::FLAG)
        };
        let star = (touchpoint.moment_of_truth != MomentOfTruth::No).then(|| flag(0));
        let pain = (!touchpoint.pain_points.is_empty()).then(|| flag(usize::from(star.is_some())));
        let above = usize::from(star.is_some()) + usize::from(pain.is_some());
        let opens_map = touchpoint.opens.is_some().then(|| flag(above));
        let flags = above + usize::from(opens_map.is_some());
        let flags_bottom = m::CARD_PAD + flags as f64 * (m::FLAG + 3.0);

        let title_right = if flags == 0 { right } else { right - m::FLAG - m::SIGN_GAP / 2.0 };
        let title_at = Point::new(m::CARD_PAD_LEFT, m::CARD_PAD - 1.0);
        let title =
            setter.place(&touchpoint.title, m::CARD_TITLE, title_right - m::CARD_PAD_LEFT, Align::Start, title_at);

        let by_others = touchpoint.run_by != RunBy::Us;
        let has_swatch = self.owner.is_some();
        let footer_left = m::CARD_PAD_LEFT + if has_swatch { m::SWATCH + m::SIGN_GAP } else { 0.0 };
        let footer_right = right - if self.channel.is_some() { m::CHANNEL + m::SIGN_GAP } else { 0.0 };
        let footer_words = self.footer_words(setter);
        let footer = setter.set(&footer_words, m::CARD_FOOTER, footer_right - footer_left, Align::Start);

        let footer_height = footer.bounds.height().max(m::CHANNEL);
        let words_bottom = title.bounds.y1.max(flags_bottom - 4.0) + m::SIGN_GAP;
        let needed = m::even(words_bottom + footer_height + m::CARD_PAD - 1.0).max(m::CARD_LEAST);
        let height = needed.max(least_height);
        let footer_top = height - m::CARD_PAD + 1.0 - footer_height;
        let footer_at = Point::new(footer_left, footer_top + (footer_height - footer.bounds.height()) / 2.0);
        let first_middle = footer_at.y + m::CARD_FOOTER.leading / 2.0;
        let swatch = has_swatch.then(|| {
            Rect::from_origin_size((m::CARD_PAD_LEFT, first_middle - m::SWATCH / 2.0), (m::SWATCH, m::SWATCH))
        });
        let channel_icon = self.channel.is_some().then(|| {
            let top = height - m::CARD_PAD + 1.0 - footer_height / 2.0 - m::CHANNEL / 2.0;
            Rect::from_origin_size((right - m::CHANNEL, top), (m::CHANNEL, m::CHANNEL))
        });
        Card {
            touchpoint: touchpoint.clone(),
            owner: self.owner.clone(),
            channel: self.channel.clone(),
            by_others,
            size: Size::new(self.width, height),
            title,
            swatch,
            footer: Arc::new(footer.moved(footer_at.to_vec2())),
            star,
            pain,
            opens_map,
            channel_icon,
        }
    }

    fn footer_words(&self, setter: &Setter) -> String {
        let runner = match &self.touchpoint.run_by {
            RunBy::Us => None,
            RunBy::Customer => Some(setter.words.get("map-run-by-customer")),
            RunBy::Other(name) => Some(name.clone()),
        };
        match (runner, &self.owner) {
            (Some(runner), Some(owner)) => format!("{runner} · {}", owner.name),
            (Some(runner), None) => runner,
            (None, Some(owner)) => owner.name.clone(),
            (None, None) => setter.words.get("map-no-owner"),
        }
    }
}
