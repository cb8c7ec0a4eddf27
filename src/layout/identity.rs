//! Tables by identity: what was made from a value behind an `Arc` is found again by the value's address.
//!
//! An address is hashed in a nanosecond, and found equal without looking at what lies there. Each table keeps its
//! values alive, so that no other can come to lie at the same address. Nothing ever goes through a table in its own
//! order, so that order cannot leak.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

/// What is not asked for in so many rounds is forgotten: what undo brings back soon after is still there.
pub(super) const KEPT_ROUNDS: u64 = 64;

/// Spreads addresses over a table: a multiplication (Knuth's, by the golden ratio) and its upper half.
#[derive(Clone, Copy, Default)]
pub(super) struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_usize(usize::from(*byte));
        }
    }

    fn write_usize(&mut self, number: usize) {
        let spread = (self.0 ^ number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = spread ^ (spread >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A table from addresses.
pub(super) type ByAddress<V> = HashMap<usize, V, BuildHasherDefault<AddressHasher>>;

/// Where a shared value lies.
pub(super) fn address<T: ?Sized>(value: &Arc<T>) -> usize {
    Arc::as_ptr(value).addr()
}

/// Values made from others, found by the identity of those.
///
/// Mostly they are asked for in the same order round after round: then the next one is met where it is expected.
#[derive(Clone, Debug)]
pub struct ByIdentity<K, V> {
    made: Vec<Made<K, V>>,
    places: ByAddress<u32>,
    /// Where the next one is expected.
    next: usize,
    round: u64,
    /// How many have been asked for in this round.
    asked: usize,
}

#[derive(Clone, Debug)]
struct Made<K, V> {
    /// Kept, so that no other can come to lie at its address.
    from: Arc<K>,
    value: V,
    used: u64,
}

impl<K, V> Default for ByIdentity<K, V> {
    fn default() -> Self {
        Self { made: Vec::new(), places: HashMap::default(), next: 0, round: 0, asked: 0 }
    }
}

impl<K, V: Clone> ByIdentity<K, V> {
    /// Begins a round. What was not asked for in the one before is forgotten once it is as much as what was.
    pub fn begin(&mut self) {
        if self.made.len() > self.asked * 2 + 64 {
            self.made.retain(|made| made.used == self.round);
            let places = self.made.iter().enumerate().map(|(place, made)| (address(&made.from), place as u32));
            self.places = places.collect();
        }
        (self.round, self.asked, self.next) = (self.round + 1, 0, 0);
    }

    /// What was made from that very value.
    pub fn of(&mut self, from: &Arc<K>) -> Option<V> {
        let expected = self.made.get(self.next).is_some_and(|made| Arc::ptr_eq(&made.from, from));
        let place = if expected { self.next } else { *self.places.get(&address(from))? as usize };
        let made = self.made.get_mut(place)?;
        self.next = place + 1;
        self.asked += usize::from(made.used != self.round);
        made.used = self.round;
        Some(made.value.clone())
    }

    /// Remembers what was made from a value.
    pub fn keep(&mut self, from: &Arc<K>, value: V) {
        self.asked += 1;
        let made = Made { from: Arc::clone(from), value, used: self.round };
        match self.places.get(&address(from)) {
            Some(place) => self.made[*place as usize] = made,
            None => {
                self.places.insert(address(from), self.made.len() as u32);
                self.made.push(made);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_from_a_value_is_found_by_that_very_value() {
        let mut table = ByIdentity::default();
        let (one, twin) = (Arc::new(7), Arc::new(7));
        table.keep(&one, "one");
        assert_eq!(table.of(&one), Some("one"));
        assert_eq!(table.of(&twin), None);
        table.keep(&one, "another");
        assert_eq!(table.of(&one), Some("another"));
    }

    #[test]
    fn what_vanished_is_forgotten_in_time() {
        let mut table = ByIdentity::default();
        let stays = Arc::new(0);
        table.keep(&stays, 0);
        for round in 1..100 {
            table.begin();
            assert_eq!(table.of(&stays), Some(0));
            (0..50).for_each(|_| table.keep(&Arc::new(round), round));
            assert!(table.made.len() <= 51 * 3 + 64, "{}", table.made.len());
        }
    }
}
