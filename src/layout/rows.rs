//! The cards of all touchpoint lanes: how high those of a row become, and what they bear together.

use super::cards::{Bears, KnownCard, Lookup};
use super::columns::{Columns, Placed};
use super::memory::Setter;
use super::metrics as m;
use super::parts::PlacedCard;
use crate::geom::Point;
use crate::model::{Channel, JourneyMap};
use std::ops::Range;
use std::sync::Arc;

/// What the cards of a map bear together.
#[derive(Default)]
pub(super) struct Borne {
    pub bears: Bears,
    /// The channels they go through, in the order in which the cards come.
    pub channels: Vec<Arc<Channel>>,
}

/// The cards of all touchpoint lanes, each lane's relative to its own top until [`TouchpointRows::drop_to`].
pub(super) struct TouchpointRows {
    pub cards: Vec<PlacedCard>,
    pub borne: Borne,
    /// Where each lane's cards begin and end in the list, and how high they stand together.
    lanes: Vec<(Range<usize>, f64)>,
}

impl TouchpointRows {
    /// The cards of all lanes, below what each keeps free above them.
    pub fn of(map: &JourneyMap, columns: &Columns, rooms: &[f64], setter: &mut Setter) -> Self {
        let lookup = Lookup::of(map);
        let mut borne = Borne::default();
        let mut met = vec![false; map.channels.len()];
        let mut cards = Vec::with_capacity(columns.placed.len());
        let mut lanes = Vec::with_capacity(rooms.len());
        let mut from = 0;
        for (lane, room) in rooms.iter().enumerate() {
            let count = columns.placed[from..].iter().take_while(|placed| placed.lane == lane).count();
            let row = &columns.placed[from..from + count];
            let naturals: Vec<f64> = row.iter().map(|placed| known(placed, columns, &lookup, setter)).collect();
            let depths = depths(row);
            let mut even = vec![m::CARD_LEAST; depths.iter().max().map_or(0, |deepest| deepest + 1)];
            for (depth, natural) in depths.iter().zip(&naturals).filter(|(_, natural)| **natural <= m::CARD_EVEN) {
                even[*depth] = even[*depth].max(*natural);
            }
            let mut bottom = 0.0_f64;
            let mut y = 0.0;
            for ((placed, natural), depth) in row.iter().zip(naturals).zip(depths) {
                if depth == 0 {
                    y = m::LANE_PAD + room;
                }
                let height = natural.max(even[depth]);
                let Some(known) = known_at(height, placed.slot, setter) else { continue };
                borne.bears = borne.bears.and(known.bears);
                if let Some(channel) = known.channel.filter(|channel| !std::mem::replace(&mut met[*channel], true)) {
                    borne.channels.push(map.channels[channel].clone());
                }
                let card = known.card.clone();
                let at = Point::new(columns.steps[placed.step].x0 + m::CARD_INSET, y);
                y += height;
                bottom = bottom.max(y);
                y += m::STACK_GAP;
                cards.push(PlacedCard { at, step: placed.step, lane, card });
            }
            lanes.push((from..from + count, bottom + m::LANE_PAD));
            from += count;
        }
        Self { cards, borne, lanes }
    }

    /// Moves a lane's cards down to where the lane begins; gives where they end.
    pub fn drop_to(&mut self, lane: usize, top: f64) -> f64 {
        let (range, height) = self.lanes[lane].clone();
        for placed in &mut self.cards[range] {
            placed.at.y += top;
        }
        top + height
    }
}

/// Sees to it that a touchpoint's card is known; gives its natural height.
fn known(placed: &Placed, columns: &Columns, lookup: &Lookup, setter: &mut Setter) -> f64 {
    let width = columns.steps[placed.step].x1 - columns.steps[placed.step].x0 - 2.0 * m::CARD_INSET;
    let generation = setter.memory.register.generations().cards;
    let slot = &mut setter.memory.cards[placed.slot];
    if let Some(known) = slot
        && known.serves(generation, width)
    {
        return known.natural_height;
    }
    let before = slot.take();
    let known = KnownCard::of(before, placed, width, lookup, setter);
    let natural = known.natural_height;
    setter.memory.cards[placed.slot] = Some(known);
    natural
}

/// What is known of a card, with the card so high.
fn known_at<'a>(height: f64, slot: usize, setter: &'a mut Setter) -> Option<&'a KnownCard> {
    if setter.memory.cards[slot].as_ref().is_some_and(|known| known.height != height)
        && let Some(mut known) = setter.memory.cards[slot].take()
    {
        known.become_high(height, setter);
        setter.memory.cards[slot] = Some(known);
    }
    setter.memory.cards[slot].as_ref()
}

/// How many touchpoints of the same step stand above each in a lane.
fn depths(lane: &[Placed]) -> Vec<usize> {
    let mut depth = 0;
    let below = |pair: &[Placed]| {
        depth = if pair[0].step == pair[1].step { depth + 1 } else { 0 };
        depth
    };
    let rest: Vec<usize> = lane.windows(2).map(below).collect();
    lane.first().map(|_| 0).into_iter().chain(rest).collect()
}
