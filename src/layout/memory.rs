//! What a layout remembers for the next one: broken texts and finished cards.
//!
//! Whatever is remembered is found by all it was made from, so a layout from a used memory is the same as one from
//! an empty memory; it only comes sooner.

use super::parts::Card;
use crate::geom::Point;
use crate::model::{Channel, Owner, Persona, Touchpoint, TouchpointId};
use crate::text::{Align, Block, TextStyle, block};
use crate::words::{Language, Words};
use std::collections::HashMap;
use std::sync::Arc;

/// Remembers texts and cards between layouts of (mostly) the same map.
#[derive(Default)]
pub struct LayoutMemory {
    texts: HashMap<SettingKey, HashMap<Box<str>, Remembered<Arc<Block>>>>,
    pub(super) cards: HashMap<TouchpointId, Remembered<CardEntry>>,
    round: u64,
}

/// Something remembered, and when it was last of use.
pub(super) struct Remembered<T> {
    pub value: T,
    pub used: u64,
}

/// A card and all it was made from but its height.
pub(super) struct CardEntry {
    pub touchpoint: Arc<Touchpoint>,
    pub owner: Option<Arc<Owner>>,
    pub channel: Option<Arc<Channel>>,
    pub moment_for: Vec<Arc<Persona>>,
    pub width: f64,
    pub language: Language,
    pub natural_height: f64,
    pub card: Arc<Card>,
}

/// How a text was set: everything but its characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct SettingKey {
    face: crate::text::Face,
    numbers: [u64; 4],
    align: Align,
    language: Language,
}

impl LayoutMemory {
    pub(super) fn begin(&mut self) {
        self.round += 1;
    }

    /// Forgets what has not been of use for some rounds: what is taken back with undo soon after is still there.
    pub(super) fn end(&mut self) {
        const KEPT_ROUNDS: u64 = 64;
        if self.round.is_multiple_of(KEPT_ROUNDS) {
            let oldest = self.round - KEPT_ROUNDS;
            self.cards.retain(|_, entry| entry.used > oldest);
            for texts in self.texts.values_mut() {
                texts.retain(|_, entry| entry.used > oldest);
            }
            self.texts.retain(|_, texts| !texts.is_empty());
        }
    }

    pub(super) fn round(&self) -> u64 {
        self.round
    }
}

/// Sets texts in one language, out of the memory where they have been set before.
pub(super) struct Setter<'a> {
    pub memory: &'a mut LayoutMemory,
    pub words: Words,
}

impl Setter<'_> {
    /// A text broken to a width; its box begins at the origin.
    pub fn set(&mut self, text: &str, style: TextStyle, width: f64, align: Align) -> Arc<Block> {
        let language = self.words.language;
        let key = SettingKey {
            face: style.face,
            numbers: [style.size, style.tracking, style.leading, width].map(f64::to_bits),
            align,
            language,
        };
        let round = self.memory.round;
        let texts = self.memory.texts.entry(key).or_default();
        if let Some(entry) = texts.get_mut(text) {
            entry.used = round;
            return entry.value.clone();
        }
        let value = Arc::new(block(text, style, width, align, language));
        texts.insert(text.into(), Remembered { value: value.clone(), used: round });
        value
    }

    /// A text broken to a width, with the top left corner of its box at a place.
    pub fn place(&mut self, text: &str, style: TextStyle, width: f64, align: Align, at: Point) -> Arc<Block> {
        Arc::new(self.set(text, style, width, align).moved(at.to_vec2()))
    }

    /// The width of a text on one line.
    pub fn width(&mut self, text: &str, style: TextStyle) -> f64 {
        self.set(text, style, f64::INFINITY, Align::Start).text_width()
    }
}
