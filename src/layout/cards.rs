//! Touchpoints' cards.

use super::columns::Placed;
use super::memory::Setter;
use super::metrics as m;
use super::parts::{Card, QuietKind, QuietSign, StarSign};
use crate::geom::{Point, Rect, Size, Vec2};
use crate::model::{Channel, ChannelId, JourneyMap, MomentOfTruth, Owner, OwnerId, Persona, RunBy, Touchpoint};
use crate::text::Align;
use crate::words::Language;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;

/// A card before its lane has decided how high it becomes.
struct CardDraft {
    touchpoint: Arc<Touchpoint>,
    owner: Option<Arc<Owner>>,
    channel: Option<Arc<Channel>>,
    /// For whom it is a moment of truth, where that is only some.
    moment_for: Vec<Arc<Persona>>,
    width: f64,
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

fn same<T>(a: Option<&Arc<T>>, b: Option<&Arc<T>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// What is looked up by id for cards, by the numbers of the map's owners, channels and personas.
pub(super) struct Lookup<'a> {
    map: &'a JourneyMap,
    owners: OnceCell<HashMap<&'a OwnerId, usize>>,
    channels: OnceCell<HashMap<&'a ChannelId, usize>>,
}

impl<'a> Lookup<'a> {
    pub fn of(map: &'a JourneyMap) -> Self {
        Self { map, owners: OnceCell::new(), channels: OnceCell::new() }
    }

    /// The number of the owner of that id.
    pub fn owner(&self, id: &OwnerId) -> Option<usize> {
        let numbers = || self.map.owners.iter().enumerate().map(|(i, owner)| (&owner.id, i)).collect();
        self.owners.get_or_init(numbers).get(id).copied()
    }

    fn channel(&self, id: &ChannelId) -> Option<usize> {
        let numbers = || self.map.channels.iter().enumerate().map(|(i, channel)| (&channel.id, i)).collect();
        self.channels.get_or_init(numbers).get(id).copied()
    }

    /// What the card of a placed touchpoint is made of, and the numbers of its owner and its channel.
    fn draft(&self, placed: &Placed, width: f64) -> (CardDraft, (Option<usize>, Option<usize>)) {
        let touchpoint = placed.touchpoint;
        let channel = touchpoint.channel_in(self.map.lanes.get(placed.lane).map(Arc::as_ref));
        let channel = channel.and_then(|id| self.channel(id));
        let owner = touchpoint.owner.as_ref().and_then(|id| self.owner(id));
        let draft = CardDraft {
            touchpoint: touchpoint.clone(),
            owner: owner.map(|number| self.map.owners[number].clone()),
            channel: channel.map(|number| self.map.channels[number].clone()),
            moment_for: match &touchpoint.moment_of_truth {
                MomentOfTruth::No | MomentOfTruth::Everyone => Vec::new(),
                MomentOfTruth::Personas(ids) => {
                    ids.iter().filter_map(|id| self.map.persona(id)).map(Arc::clone).collect()
                }
            },
            width,
        };
        (draft, (owner, channel))
    }
}

/// What is known of a touchpoint's card, besides the touchpoint itself.
pub(super) struct KnownCard {
    /// The register's when owner, channel and personas were last looked up.
    generation: u32,
    width: f64,
    /// How high it must be for its words.
    pub natural_height: f64,
    /// How high it was last.
    pub height: f64,
    pub card: Arc<Card>,
    /// The numbers of its owner and its channel among the map's.
    owner: Option<usize>,
    pub channel: Option<usize>,
    pub bears: Bears,
    language: Language,
    draft: Box<CardDraft>,
    /// What was known before: a card that is dragged past makes columns wider for a moment, and undo brings back what
    /// was.
    before: Option<Box<Self>>,
}

impl KnownCard {
    /// What is known of the card of a placed touchpoint in a column of that width, when it is known already; else it
    /// is made. The card's height stays what it was, or is the natural one.
    pub fn of(known: Option<Self>, placed: &Placed, width: f64, lookup: &Lookup, setter: &mut Setter) -> Self {
        let generation = setter.memory.register.generations().cards;
        let language = setter.words.language;
        let mut last = known;
        let mut before = last.as_mut().and_then(|last| last.before.take()).map(|before| *before);
        let may_be = |known: &Self| known.language == language && known.width == width;
        let stands = |known: &Self| may_be(known) && known.stands(placed, lookup.map);
        if let Some(found) = Self::among(&mut last, &mut before, stands) {
            return Self { generation, ..found };
        }
        let (draft, (owner, channel)) = lookup.draft(placed, width);
        if let Some(found) = Self::among(&mut last, &mut before, |known| may_be(known) && known.draft.same_as(&draft)) {
            return Self { generation, owner, channel, ..found };
        }
        let card = draft.card(0.0, setter);
        let natural_height = card.size.height;
        let bears = Bears::of(&card);
        Self {
            generation,
            width,
            natural_height,
            height: natural_height,
            card: Arc::new(card),
            owner,
            channel,
            bears,
            language,
            draft: Box::new(draft),
            before: last.map(Box::new),
        }
    }

    /// The one of two that is wanted; it remembers the other.
    fn among(last: &mut Option<Self>, before: &mut Option<Self>, wanted: impl Fn(&Self) -> bool) -> Option<Self> {
        let (found, other) = if last.as_ref().is_some_and(&wanted) {
            (last, before)
        } else if before.as_ref().is_some_and(&wanted) {
            (before, last)
        } else {
            return None;
        };
        let mut found = found.take()?;
        found.before = other.take().map(Box::new);
        Some(found)
    }

    /// Whether a map has everything that it shows of it, without looking for anything: where it was, and the same.
    fn stands(&self, placed: &Placed, map: &JourneyMap) -> bool {
        let touchpoint = placed.touchpoint;
        let lane = map.lanes.get(placed.lane).map(Arc::as_ref);
        let (owner, channel) = (&self.draft.owner, &self.draft.channel);
        let for_some = match &touchpoint.moment_of_truth {
            MomentOfTruth::No | MomentOfTruth::Everyone => false,
            MomentOfTruth::Personas(_) => true,
        };
        Arc::ptr_eq(touchpoint, &self.draft.touchpoint)
            && !for_some
            && touchpoint.owner.as_ref() == owner.as_ref().map(|owner| &owner.id)
            && touchpoint.channel_in(lane) == channel.as_ref().map(|channel| &channel.id)
            && same(owner.as_ref(), self.owner.and_then(|number| map.owners.get(number)))
            && same(channel.as_ref(), self.channel.and_then(|number| map.channels.get(number)))
    }

    /// Whether it can be used as it is.
    pub fn serves(&self, generation: u32, width: f64) -> bool {
        self.generation == generation && self.width == width
    }

    /// Makes the card so high, no less than its natural height.
    pub fn become_high(&mut self, height: f64, setter: &mut Setter) {
        self.height = height;
        self.card = Arc::new(self.draft.card(height, setter));
    }
}

/// Signs and edges that cards may bear, and that legend and footer explain if any card does.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Bears(u16);

impl Bears {
    pub const STAR: Self = Self(1);
    pub const STAR_FOR_SOME: Self = Self(2);
    pub const PAIN: Self = Self(4);
    pub const BY_OTHERS: Self = Self(8);
    pub const NO_OWNER: Self = Self(16);

    /// A quiet sign.
    pub const fn quiet(kind: QuietKind) -> Self {
        match kind {
            QuietKind::Return => Self(32),
            QuietKind::Strength => Self(64),
            QuietKind::Idea => Self(128),
            QuietKind::OpensMap => Self(256),
        }
    }

    fn of(card: &Card) -> Self {
        let star = match &card.star {
            None => Self::default(),
            Some(star) if star.personas.is_empty() => Self::STAR,
            Some(_) => Self::STAR_FOR_SOME,
        };
        let edge = match (&card.owner, card.by_others) {
            (_, true) => Self::BY_OTHERS,
            (None, false) => Self::NO_OWNER,
            (Some(_), false) => Self::default(),
        };
        let pain = if card.pain.is_some() { Self::PAIN } else { Self::default() };
        card.quiet.iter().map(|sign| Self::quiet(sign.kind)).fold(star.and(edge).and(pain), Self::and)
    }

    /// Both together.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether that is among it.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl CardDraft {
    fn same_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.touchpoint, &other.touchpoint)
            && same(self.owner.as_ref(), other.owner.as_ref())
            && same(self.channel.as_ref(), other.channel.as_ref())
            && self.moment_for.len() == other.moment_for.len()
            && self.moment_for.iter().zip(&other.moment_for).all(|(a, b)| Arc::ptr_eq(a, b))
            && self.width == other.width
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
