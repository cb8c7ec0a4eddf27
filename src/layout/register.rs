//! The touchpoints of a map by small numbers, and where they stand.
//!
//! Ids are texts, and comparing ten thousand of them at every frame of a drag is dear. The register gives every
//! touchpoint, as long as it is unchanged, a slot: what is known of it stands in tables by slot. A map that shares
//! most touchpoints with the one before is registered by comparing addresses, and only what is new is sorted in.

use super::identity::{ByAddress, KEPT_ROUNDS, address};
use crate::model::{
    Channel, CoupledJourney, JourneyMap, Lane, LaneId, Owner, Persona, Phase, Place, StepId, Touchpoint,
};
use crate::words::Language;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

/// A placed touchpoint's slot, column and row.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub slot: u32,
    pub step: u32,
    pub lane: u32,
}

/// Everything on a map that cards and notes look up by id.
#[derive(Default, Clone)]
struct Frame {
    language: Language,
    phases: Vec<Arc<Phase>>,
    lanes: Vec<Arc<Lane>>,
    owners: Vec<Arc<Owner>>,
    channels: Vec<Arc<Channel>>,
    personas: Vec<Arc<Persona>>,
    coupled_journeys: Vec<Arc<CoupledJourney>>,
}

fn same<T>(a: &[Arc<T>], b: &[Arc<T>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b))
}

/// How often what was looked up by id under an earlier map has become stale, by what it is that looks it up. What does
/// not depend on a change, keeps its number: a step more makes no card another one.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Generations {
    /// Cards show owners, channels (their own or their lane's) and personas.
    pub cards: u32,
    /// Notes are those that lanes show, and quote personas.
    pub notes: u32,
    /// Chips show numbers in words.
    pub chips: u32,
    /// Moods are by persona, owner and coupled journey.
    pub moods: u32,
}

impl Frame {
    fn of(map: &JourneyMap, language: Language) -> Self {
        Self {
            language,
            phases: map.phases.clone(),
            lanes: map.lanes.clone(),
            owners: map.owners.clone(),
            channels: map.channels.clone(),
            personas: map.personas.clone(),
            coupled_journeys: map.coupled_journeys.clone(),
        }
    }

    fn steps_are_of(&self, map: &JourneyMap) -> bool {
        same(&self.phases, &map.phases)
    }

    fn lanes_are_of(&self, map: &JourneyMap) -> bool {
        same(&self.lanes, &map.lanes)
    }

    /// The generations that follow for a map in a language.
    fn generations_of(&self, map: &JourneyMap, language: Language, before: Generations) -> Generations {
        let speaks = self.language == language;
        let lanes = self.lanes_are_of(map);
        let owners = same(&self.owners, &map.owners);
        let personas = same(&self.personas, &map.personas);
        let next = |number: u32, stays: bool| if stays { number } else { number + 1 };
        Generations {
            cards: next(before.cards, speaks && lanes && owners && personas && same(&self.channels, &map.channels)),
            notes: next(before.notes, speaks && lanes && personas),
            chips: next(before.chips, speaks),
            moods: next(before.moods, owners && personas && same(&self.coupled_journeys, &map.coupled_journeys)),
        }
    }
}

/// A slot's touchpoint.
struct Held {
    touchpoint: Arc<Touchpoint>,
    /// The round in which a map last had it.
    used: u64,
    /// Its number among the touchpoints of that map.
    number: u32,
}

/// Which touchpoint has which slot.
#[derive(Default)]
pub(super) struct Register {
    slots: ByAddress<u32>,
    held: Vec<Option<Held>>,
    free: Vec<u32>,
    round: u64,
    frame: Frame,
    generations: Generations,
    /// Addresses and slots of the last map's touchpoints, in their order.
    last: Vec<(usize, u32)>,
    /// Those that are placed, by lane, step, rank and id.
    spots: Vec<Spot>,
}

impl Register {
    /// Registers a map. What earlier maps had, and this one no longer has, keeps its slot for a while; gives the slots
    /// that have now become free.
    pub fn update(&mut self, map: &JourneyMap, language: Language) -> Vec<usize> {
        self.round += 1;
        let first = self.round == 1;
        let (same_steps, same_lanes) = (self.frame.steps_are_of(map), self.frame.lanes_are_of(map));
        let generations = self.frame.generations_of(map, language, self.generations);
        let changed = !same_steps || generations != self.generations;
        self.generations = generations;
        let before = changed.then(|| std::mem::replace(&mut self.frame, Frame::of(map, language)));
        if self.held.is_empty() {
            // In the order in which they will be asked for, so that what is known of neighbours lies together.
            for placed in map.placed() {
                self.slot_of(placed.touchpoint);
            }
        }
        let last = std::mem::take(&mut self.last);
        let mut now = Vec::with_capacity(map.touchpoints.len());
        let mut fresh = Vec::new();
        let mut beside = 0;
        for (number, touchpoint) in map.touchpoints.iter().enumerate() {
            let here = address(touchpoint);
            // Both lists are sorted by id: mostly the next one is meant, or the one after, or it is new.
            let step = (0..2).find(|step| last.get(beside + step).is_some_and(|(there, _)| *there == here));
            let slot = match step {
                Some(step) => {
                    beside += step + 1;
                    last[beside - 1].1
                }
                None => {
                    let next = map.touchpoints.get(number + 1).map(address);
                    if next.is_none_or(|next| last.get(beside).is_none_or(|(there, _)| *there != next)) {
                        beside += 1;
                    }
                    self.slot_of(touchpoint)
                }
            };
            if let Some(held) = &mut self.held[slot as usize] {
                if held.used + 1 != self.round {
                    fresh.push(slot);
                }
                (held.used, held.number) = (self.round, number as u32);
            }
            now.push((here, slot));
        }
        self.last = now;
        let numbered = match before {
            Some(before) if !first && same_lanes => same_steps || self.renumber(&before),
            Some(_) => false,
            None => true,
        };
        if numbered {
            self.sort_in(fresh);
        } else {
            self.sort_all();
        }
        if self.round.is_multiple_of(KEPT_ROUNDS) { self.forget(self.round - KEPT_ROUNDS) } else { Vec::new() }
    }

    fn slot_of(&mut self, touchpoint: &Arc<Touchpoint>) -> u32 {
        if let Some(slot) = self.slots.get(&address(touchpoint)) {
            return *slot;
        }
        let slot = self.free.pop().unwrap_or_else(|| {
            self.held.push(None);
            self.held.len() as u32 - 1
        });
        self.held[slot as usize] = Some(Held { touchpoint: touchpoint.clone(), used: 0, number: 0 });
        self.slots.insert(address(touchpoint), slot);
        slot
    }

    /// Gives what is placed the new numbers of its steps, and lets go of what this map no longer has. Not if it would
    /// have to be sorted then.
    fn renumber(&mut self, before: &Frame) -> bool {
        let numbers = self.numbers().0;
        let mut renumbered: Vec<Option<u32>> = Vec::new();
        for phase in &before.phases {
            let steps = renumbered.len();
            renumbered.extend(phase.steps.iter().map(|step| numbers.get(step).copied()));
            renumbered.resize(steps + phase.steps.len().max(1), None);
        }
        drop(numbers);
        let (round, held) = (self.round, &self.held);
        self.spots.retain_mut(|spot| {
            let here = held[spot.slot as usize].as_ref().is_some_and(|held| held.used == round);
            let step = renumbered.get(spot.step as usize).copied().flatten();
            spot.step = step.unwrap_or(spot.step);
            // What stands nowhere now is new to this map's places, or gone.
            here && step.is_some()
        });
        self.spots.is_sorted_by_key(|spot| (spot.lane, spot.step))
    }

    /// Steps and lanes by their ids: a step's number among the columns, where a phase without steps keeps one.
    fn numbers(&self) -> (HashMap<&StepId, u32>, HashMap<&LaneId, u32>) {
        let mut steps = HashMap::new();
        let mut columns = 0;
        for phase in &self.frame.phases {
            steps.extend(phase.steps.iter().enumerate().map(|(i, step)| (step, columns + i as u32)));
            columns += phase.steps.len().max(1) as u32;
        }
        (steps, self.frame.lanes.iter().enumerate().map(|(i, lane)| (&lane.id, i as u32)).collect())
    }

    fn spots_of(&self, slots: impl Iterator<Item = u32>) -> Vec<Spot> {
        let (steps, lanes) = self.numbers();
        let spot = |slot: u32| match &self.held[slot as usize].as_ref()?.touchpoint.place {
            Place::Inventory => None,
            Place::At { step, lane, .. } => Some(Spot { slot, step: *steps.get(step)?, lane: *lanes.get(lane)? }),
        };
        let mut spots: Vec<Spot> = slots.filter_map(spot).collect();
        spots.sort_unstable_by(|a, b| self.order(a, b));
        spots
    }

    fn order(&self, a: &Spot, b: &Spot) -> Ordering {
        let touchpoint = |spot: &Spot| self.held[spot.slot as usize].as_ref().map(|held| &held.touchpoint);
        (a.lane, a.step).cmp(&(b.lane, b.step)).then_with(|| {
            let (Some(a), Some(b)) = (touchpoint(a), touchpoint(b)) else { return Ordering::Equal };
            let rank = |touchpoint: &'_ Touchpoint| match &touchpoint.place {
                Place::Inventory => None,
                Place::At { rank, .. } => Some(rank.clone()),
            };
            rank(a).cmp(&rank(b)).then_with(|| a.id.cmp(&b.id))
        })
    }

    fn sort_all(&mut self) {
        self.spots = self.spots_of(self.last.iter().map(|(_, slot)| *slot));
    }

    /// Lets go of what this map no longer has, and puts what is new between the others.
    fn sort_in(&mut self, fresh: Vec<u32>) {
        let round = self.round;
        let held = &self.held;
        self.spots.retain(|spot| held[spot.slot as usize].as_ref().is_some_and(|held| held.used == round));
        if fresh.len() * 8 > self.last.len() {
            return self.sort_all();
        }
        if fresh.is_empty() {
            return;
        }
        for spot in self.spots_of(fresh.into_iter()) {
            let at = self.spots.partition_point(|other| self.order(other, &spot) == Ordering::Less);
            self.spots.insert(at, spot);
        }
    }

    fn forget(&mut self, oldest: u64) -> Vec<usize> {
        let mut freed = Vec::new();
        for slot in 0..self.held.len() {
            if let Some(held) = &self.held[slot]
                && held.used <= oldest
            {
                self.slots.remove(&address(&held.touchpoint));
                self.held[slot] = None;
                self.free.push(slot as u32);
                freed.push(slot);
            }
        }
        freed
    }

    /// Those that are placed, by lane, step, rank and id.
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    /// How many slots there are.
    pub fn slots(&self) -> usize {
        self.held.len()
    }

    /// The number of a slot's touchpoint among those of the map.
    pub fn number(&self, slot: u32) -> usize {
        self.held[slot as usize].as_ref().map_or(0, |held| held.number as usize)
    }

    /// What was looked up by id under earlier ones is stale.
    pub fn generations(&self) -> Generations {
        self.generations
    }
}
