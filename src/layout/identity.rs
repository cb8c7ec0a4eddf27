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
#[derive(Clone, Debug)]
pub struct ByIdentity<K, V> {
    made: ByAddress<Made<K, V>>,
    round: u64,
    /// How many have been asked for in this round.
    asked: usize,
}

#[derive(Clone, Debug)]
struct Made<K, V> {
    /// Kept, so that no other can come to lie at its address.
    _from: Arc<K>,
    value: V,
    used: u64,
}

impl<K, V> Default for ByIdentity<K, V> {
    fn default() -> Self {
        Self { made: HashMap::default(), round: 0, asked: 0 }
    }
}

impl<K, V: Clone> ByIdentity<K, V> {
    /// Begins a round. What was not asked for in the one before is forgotten once it is as much as what was.
    pub fn begin(&mut self) {
        if self.made.len() > self.asked * 2 + 64 {
            self.made.retain(|_, made| made.used == self.round);
        }
        (self.round, self.asked) = (self.round + 1, 0);
    }

    /// What was made from that very value.
    pub fn of(&mut self, from: &Arc<K>) -> Option<V> {
        let made = self.made.get_mut(&address(from))?;
        self.asked += usize::from(made.used != self.round);
        made.used = self.round;
        Some(made.value.clone())
    }

    /// Remembers what was made from a value.
    pub fn keep(&mut self, from: &Arc<K>, value: V) {
        self.asked += 1;
        self.made.insert(address(from), Made { _from: Arc::clone(from), value, used: self.round });
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
