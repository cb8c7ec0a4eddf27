//! The ids of one kind: which there are, and which are there twice.

/// The ids of all things of a kind, for looking up where in the map's order a thing stands.
///
/// Sorted texts, not a table of hashes: what the program has written is sorted already, a lookup among the few owners
/// or lanes of a map is a handful of comparisons, and no file can make it slow.
pub(super) struct Ids<'a>(Vec<(&'a str, usize)>);

impl<'a> Ids<'a> {
    /// Takes in all ids, in the order of the things.
    pub(super) fn new(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut sorted: Vec<(&str, usize)> = ids.enumerate().map(|(i, id)| (id, i)).collect();
        if !sorted.is_sorted() {
            sorted.sort_unstable();
        }
        Self(sorted)
    }

    /// The number of the first thing of that id.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        let at = self.0.partition_point(|(known, _)| *known < id);
        self.0.get(at).filter(|(known, _)| *known == id).map(|(_, i)| *i)
    }

    /// Whether there is a thing of that id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The numbers of things whose id is that of a thing before them, or empty; in the order of the things.
    pub(super) fn faulty(&self) -> Vec<usize> {
        let again = self.0.windows(2).filter(|pair| pair[0].0 == pair[1].0 && !pair[1].0.is_empty());
        let empty = self.0.iter().take_while(|(id, _)| id.is_empty());
        let mut faulty: Vec<usize> = again.map(|pair| pair[1].1).chain(empty.map(|(_, i)| *i)).collect();
        faulty.sort_unstable();
        faulty
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_an_id_counts_and_the_others_are_faulty() {
        let ids = Ids::new(["b", "a", "", "b", "c", "b", ""].into_iter());
        assert_eq!(ids.faulty(), [2, 3, 5, 6]);
        assert_eq!(["a", "b", "c", "d"].map(|id| ids.position(id)), [Some(1), Some(0), Some(4), None]);
        assert_eq!(Ids::new(["a", "b"].into_iter()).faulty(), [0; 0]);
    }
}
