//! How personas feel at touchpoints, who is answerable there and what they are part of, as small numbers.
//!
//! Curves, hand-offs and brackets ask this of every touchpoint at every frame of a drag; looking it up by ids would be
//! dear.

use super::cards::Lookup;
use super::columns::Columns;
use crate::model::{Emotion, JourneyMap, RunBy, TouchpointId};
use std::cell::OnceCell;
use std::collections::HashMap;

/// What is said of a persona at a touchpoint.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    Unsaid,
    Skips,
    /// In tenths.
    Felt(i8),
}

/// Moods by slot and persona, and by slot owners, coupled journeys and ids.
#[derive(Default)]
pub(super) struct Moods {
    generation: u32,
    personas: usize,
    known: Vec<bool>,
    moods: Vec<Mood>,
    owners: Vec<Option<u32>>,
    journeys: Vec<Option<u32>>,
    ids: Vec<Option<TouchpointId>>,
}

impl Moods {
    /// Makes room for so many slots; what was learnt under another generation of the register is forgotten.
    pub fn make_room(&mut self, slots: usize, personas: usize, generation: u32) {
        if self.generation != generation {
            *self = Self { generation, personas, ..Self::default() };
        }
        self.known.resize(slots, false);
        self.moods.resize(slots * personas, Mood::Unsaid);
        self.owners.resize(slots, None);
        self.journeys.resize(slots, None);
        self.ids.resize(slots, None);
    }

    /// Forgets a slot.
    pub fn forget(&mut self, slot: usize) {
        self.known[slot] = false;
    }

    /// Learns what it does not know yet of the touchpoints of a map.
    pub fn learn(&mut self, map: &JourneyMap, columns: &Columns) {
        let lookup = Lookup::of(map);
        let journeys: OnceCell<HashMap<&TouchpointId, u32>> = OnceCell::new();
        let journey_of = || {
            let numbered = map.coupled_journeys.iter().zip(0..);
            numbered.flat_map(|(journey, i)| journey.touchpoints.iter().map(move |id| (id, i))).collect()
        };
        for placed in &columns.placed {
            if std::mem::replace(&mut self.known[placed.slot], true) {
                continue;
            }
            let touchpoint = placed.touchpoint;
            self.owners[placed.slot] = match (&touchpoint.run_by, &touchpoint.owner) {
                (RunBy::Us, Some(owner)) => lookup.owner(owner).map(|number| number as u32),
                (RunBy::Us, None) | (RunBy::Customer | RunBy::Other(_), _) => None,
            };
            self.journeys[placed.slot] = journeys.get_or_init(journey_of).get(&touchpoint.id).copied();
            self.ids[placed.slot] = Some(touchpoint.id.clone());
            let first = placed.slot * self.personas;
            for (mood, persona) in self.moods[first..].iter_mut().zip(&map.personas) {
                *mood = match touchpoint.emotions.of(&persona.id) {
                    None => Mood::Unsaid,
                    Some(Emotion::Skips) => Mood::Skips,
                    Some(Emotion::Felt { level, .. }) => Mood::Felt(level.tenths()),
                };
            }
        }
    }

    /// How the persona of that number feels at a slot's touchpoint.
    pub fn of(&self, slot: usize, persona: usize) -> Mood {
        self.moods[slot * self.personas + persona]
    }

    /// The number of the owner of ours who is answerable for a slot's touchpoint.
    pub fn owner(&self, slot: usize) -> Option<u32> {
        self.owners[slot]
    }

    /// The number of the coupled journey that a slot's touchpoint is a part of.
    pub fn journey(&self, slot: usize) -> Option<usize> {
        self.journeys[slot].map(|number| number as usize)
    }

    /// The id of a slot's touchpoint, if it is placed.
    pub fn id(&self, slot: usize) -> Option<&TouchpointId> {
        self.ids[slot].as_ref()
    }
}
