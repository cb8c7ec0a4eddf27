//! What a layout remembers for the next one: broken texts and finished cards.
//!
//! Whatever is remembered is found by all it was made from, so a layout from a used memory is the same as one from
//! an empty memory; it only comes sooner.

use super::cards::KnownCard;
use super::emotion::KnownPiece;
use super::identity::KEPT_ROUNDS;
use super::measures::KnownChip;
use super::moods::Moods;
use super::notes::KnownNotes;
use super::register::Register;
use crate::geom::Point;
use crate::model::JourneyMap;
use crate::text::{Align, Block, TextStyle, block};
use crate::words::{Language, Words};
use std::collections::HashMap;
use std::sync::Arc;

/// Remembers texts, cards and whatever else touchpoints show between layouts of (mostly) the same map.
#[derive(Default)]
pub struct LayoutMemory {
    texts: HashMap<SettingKey, HashMap<Box<str>, Remembered<Arc<Block>>>>,
    round: u64,
    pub(super) register: Register,
    pub(super) moods: Moods,
    /// By slot, as all tables below.
    pub(super) cards: Vec<Option<KnownCard>>,
    pub(super) chips: Vec<Option<KnownChip>>,
    /// By lane and slot.
    pub(super) notes: Vec<Vec<Option<KnownNotes>>>,
    /// The pieces of each persona's curve, by the slot of their first mark.
    pub(super) pieces: Vec<Vec<Option<KnownPiece>>>,
}

/// Something remembered, and when it was last of use.
struct Remembered<T> {
    value: T,
    used: u64,
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
    /// Begins a layout; from time to time, what has not been of use in a while is forgotten.
    pub(super) fn begin(&mut self, map: &JourneyMap, language: Language) {
        self.round += 1;
        for slot in self.register.update(map, language) {
            self.cards[slot] = None;
            self.chips[slot] = None;
            self.moods.forget(slot);
            for table in &mut self.notes {
                table[slot] = None;
            }
            for table in &mut self.pieces {
                table[slot] = None;
            }
        }
        let slots = self.register.slots();
        self.cards.resize_with(slots, || None);
        self.chips.resize_with(slots, || None);
        self.moods.make_room(slots, map.personas.len(), self.register.generations().moods);
        self.notes.resize_with(map.lanes.len(), Vec::new);
        self.pieces.resize_with(map.personas.len(), Vec::new);
        self.notes.iter_mut().for_each(|table| table.resize_with(slots, || None));
        self.pieces.iter_mut().for_each(|table| table.resize_with(slots, || None));
        if self.round.is_multiple_of(KEPT_ROUNDS) {
            let oldest = self.round - KEPT_ROUNDS;
            for texts in self.texts.values_mut() {
                texts.retain(|_, entry| entry.used >= oldest);
            }
            self.texts.retain(|_, texts| !texts.is_empty());
        }
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
