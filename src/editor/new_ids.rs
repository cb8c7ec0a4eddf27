//! Ids for things that are made: a readable slug and a short tail that nobody else's addition has.

use crate::edit::slug;

/// Gives new ids. The chance in them comes from outside, once.
#[derive(Clone, Debug)]
pub struct NewIds(u64);

impl NewIds {
    /// Ids whose tails follow from a seed: the same seed, the same tails.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// An id for a thing of that title (`betaler-7f3a`) that is not `taken`.
    pub fn id(&mut self, title: &str, taken: impl Fn(&str) -> bool) -> String {
        let slug = slug(title);
        loop {
            let id = format!("{slug}-{:04x}", self.next() & 0xffff);
            if !taken(&id) {
                return id;
            }
            // Where thousands share a title, the tail grows until there is room.
            let id = format!("{slug}-{:08x}", self.next() & 0xffff_ffff);
            if !taken(&id) {
                return id;
            }
        }
    }

    /// The next number of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_readable_and_their_own() {
        let mut ids = NewIds::new(7);
        let first = ids.id("Betaler på nettet", |_| false);
        assert!(first.starts_with("betaler-paa-nettet-"), "{first}");
        let mut taken = BTreeSet::new();
        for _ in 0..500 {
            let id = ids.id("Betaler", |id| taken.contains(id));
            assert!(taken.insert(id));
        }
    }
}
