//! Touchpoints' cards.

use super::memory::{CardEntry, Remembered, Setter};
use super::metrics as m;
use super::parts::{Card, QuietKind, QuietSign, StarSign};
use crate::geom::{Point, Rect, Size, Vec2};
use crate::model::{Channel, MomentOfTruth, Owner, Persona, RunBy, Touchpoint};
use crate::text::Align;
use std::sync::Arc;

/// A card before its lane has decided how high it becomes.
pub(super) struct CardDraft {
    pub touchpoint: Arc<Touchpoint>,
    pub owner: Option<Arc<Owner>>,
    pub channel: Option<Arc<Channel>>,
    /// For whom it is a moment of truth, where that is only some.
    pub moment_for: Vec<Arc<Persona>>,
    pub width: f64,
}

/// Under a star there is room for so many markers; where more are wanted, the last place goes to dots.
const MOST_MARKERS: usize = 4;

/// Where a star and the markers under it end.
fn star_end(star: &StarSign) -> f64 {
    star.personas.iter().map(|(_, rect)| rect.y1).chain(star.more.map(|more| more.y1)).fold(star.rect.y1, f64::max)
}

/// The signs so much further down.
fn dropped(signs: Vec<QuietSign>, by: f64) -> Vec<QuietSign> {
    let by = Vec2::new(0.0, by);
    let moved = signs.into_iter().map(|sign| QuietSign {
        rect: sign.rect + by,
        word: sign.word.map(|word| Arc::new(word.moved(by))),
        ..sign
    });
    moved.collect()
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
                && known.moment_for.len() == self.moment_for.len()
                && known.moment_for.iter().zip(&self.moment_for).all(|(a, b)| Arc::ptr_eq(a, b))
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
            moment_for: self.moment_for.clone(),
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
        let star = self.star(right);
        let star_bottom = star.as_ref().map_or(m::CARD_PAD - 1.0, |star| star_end(star) + 3.0);
        let pain = (!touchpoint.pain_points.is_empty())
            .then(|| Rect::new(right - m::FLAG, star_bottom, right, star_bottom + m::FLAG));
        let flags_bottom = pain.map_or(star_bottom, |pain| pain.y1 + 3.0);

        let has_flags = star.is_some() || pain.is_some();
        let title_right = if has_flags { right - m::FLAG - m::SIGN_GAP / 2.0 } else { right };
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
        let quiet = self.quiet(title_right, setter);
        let quiet_height = quiet.last().map_or(0.0, |last| last.rect.y1 + m::SIGN_GAP - 2.0);
        let words_bottom = (title.bounds.y1 + quiet_height).max(flags_bottom - 3.0) + m::SIGN_GAP;
        let needed = m::even(words_bottom + footer_height + m::CARD_PAD - 1.0).max(m::CARD_LEAST);
        let height = needed.max(least_height);
        let footer_top = height - m::CARD_PAD + 1.0 - footer_height;
        let quiet = dropped(quiet, footer_top - quiet_height);
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
            quiet,
            channel_icon,
        }
    }

    /// The star in the corner left of `right`, with the markers of those for whom it shines.
    fn star(&self, right: f64) -> Option<StarSign> {
        let for_some = match &self.touchpoint.moment_of_truth {
            MomentOfTruth::No => return None,
            MomentOfTruth::Everyone => &[][..],
            MomentOfTruth::Personas(_) if self.moment_for.is_empty() => return None,
            MomentOfTruth::Personas(_) => &self.moment_for[..],
        };
        let top = m::CARD_PAD - 1.0;
        let rect = Rect::new(right - m::FLAG, top, right, top + m::FLAG);
        let all_fit = for_some.len() <= MOST_MARKERS;
        let shown = if all_fit { for_some.len() } else { MOST_MARKERS - 1 };
        let pitch = m::FLAG_MARKER + m::FLAG_MARKER_GAP;
        let place = |i: usize| {
            let left = if for_some.len() == 1 { rect.center().x - m::FLAG_MARKER / 2.0 } else { rect.x0 };
            let corner = (left + (i % 2) as f64 * pitch, rect.y1 + m::FLAG_MARKER_GAP + (i / 2) as f64 * pitch);
            Rect::from_origin_size(corner, (m::FLAG_MARKER, m::FLAG_MARKER))
        };
        let personas = for_some[..shown].iter().enumerate().map(|(i, persona)| (persona.clone(), place(i))).collect();
        Some(StarSign { rect, personas, more: (!all_fit).then(|| place(shown)) })
    }

    /// The quiet signs in rows no further right than `right`, relative to the top of the first row.
    fn quiet(&self, right: f64, setter: &mut Setter) -> Vec<QuietSign> {
        let touchpoint = &self.touchpoint;
        let kinds = [
            (QuietKind::Return, touchpoint.return_of.is_some()),
            (QuietKind::Strength, !touchpoint.strengths.is_empty()),
            (QuietKind::Idea, !touchpoint.ideas.is_empty()),
            (QuietKind::OpensMap, touchpoint.opens.is_some()),
        ];
        let (mut x, mut y) = (m::CARD_PAD_LEFT, 0.0);
        let mut signs = Vec::new();
        for (kind, _) in kinds.into_iter().filter(|(_, is_there)| *is_there) {
            let word = match kind {
                QuietKind::Return => Some(setter.words.get("map-again")),
                QuietKind::Strength | QuietKind::Idea | QuietKind::OpensMap => None,
            };
            let word_width = word.as_ref().map_or(0.0, |word| setter.width(word, m::CARD_FOOTER) + 1.0);
            let width = m::QUIET_SIGN + if word.is_some() { 3.0 + word_width } else { 0.0 };
            if x > m::CARD_PAD_LEFT && x + width > right {
                (x, y) = (m::CARD_PAD_LEFT, y + m::QUIET_SIGN + m::SIGN_GAP - 2.0);
            }
            let rect = Rect::from_origin_size((x, y), (m::QUIET_SIGN, m::QUIET_SIGN));
            let word = word.map(|word| {
                let at = Point::new(rect.x1 + 3.0, y + (m::QUIET_SIGN - m::CARD_FOOTER.leading) / 2.0);
                setter.place(&word, m::CARD_FOOTER, word_width, Align::Start, at)
            });
            signs.push(QuietSign { kind, rect, word });
            x += width + m::QUIET_GAP;
        }
        signs
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
