//! Which titles people would take for the same: in capitals or not, with other spaces and stops, a letter astray.
//!
//! Only points them out. Whether they are the same is for people to say.

use crate::model::{JourneyMap, TouchpointId};
use crate::words::{bare, in_two, small};
use std::collections::BTreeMap;

/// So many pairs of titles are compared letter by letter at the most; in longer lists only the same words count.
const MOST_PAIRS: usize = 600_000;

/// A touchpoint that looks like another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookalike {
    /// The later one.
    pub touchpoint: TouchpointId,
    /// The one that was there before.
    pub like: TouchpointId,
}

/// A title as it is compared: words of plain small letters and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Folded(Vec<Vec<char>>);

impl Folded {
    fn new(title: &str) -> Self {
        let mut words = vec![Vec::new()];
        // As whoever lacks our own letters would write them; other letters are told apart by more than their signs.
        for letter in small(title) {
            let base = bare(letter);
            if let Some(plain) = in_two(letter) {
                words.last_mut().into_iter().for_each(|word| word.extend(plain.chars()));
            } else if base.is_alphanumeric() {
                words.last_mut().into_iter().for_each(|word| word.push(base));
            } else if words.last().is_some_and(|word| !word.is_empty()) {
                words.push(Vec::new());
            }
        }
        words.retain(|word| !word.is_empty());
        Self(words)
    }

    fn run_together(&self) -> String {
        self.0.iter().flatten().collect()
    }

    /// Whether the two differ by slips of the pen: a letter in a word of four, two in one of seven, two in all. Short
    /// words ("in", "out") and numbers make all the difference.
    fn is_near(&self, other: &Self) -> bool {
        if self.0.len() != other.0.len() {
            return false;
        }
        let mut slips = 0;
        for (one, two) in self.0.iter().zip(&other.0) {
            if one == two {
                continue;
            }
            let allowed = match one.len().min(two.len()) {
                0..=3 => 0,
                4..=6 => 1,
                7.. => 2,
            };
            let numbers = one.iter().chain(two).any(char::is_ascii_digit);
            if numbers || one.len().abs_diff(two.len()) > allowed {
                return false;
            }
            let apart = strsim::generic_damerau_levenshtein(one, two);
            slips += apart;
            if apart > allowed || slips > 2 {
                return false;
            }
        }
        true
    }
}

/// The touchpoints among `new` that look like one of the map, or like one before them. The map is the one before they
/// came.
pub(super) fn lookalikes(map: &JourneyMap, new: &[(TouchpointId, String)]) -> Vec<Lookalike> {
    let mut same: BTreeMap<String, TouchpointId> = BTreeMap::new();
    let mut known: Vec<(Folded, TouchpointId)> = Vec::new();
    for touchpoint in &map.touchpoints {
        let folded = Folded::new(&touchpoint.title);
        same.entry(folded.run_together()).or_insert_with(|| touchpoint.id.clone());
        known.push((folded, touchpoint.id.clone()));
    }
    let by_letter = (known.len() + new.len()).saturating_mul(new.len()) <= MOST_PAIRS;
    let mut found = Vec::new();
    for (id, title) in new {
        let folded = Folded::new(title);
        let text = folded.run_together();
        let near = || known.iter().find(|(other, _)| by_letter && folded.is_near(other)).map(|(_, id)| id);
        // A title without letters or digits looks like nothing.
        let like = if text.is_empty() { None } else { same.get(&text).or_else(near).cloned() };
        found.extend(like.map(|like| Lookalike { touchpoint: id.clone(), like }));
        same.entry(text).or_insert_with(|| id.clone());
        known.push((folded, id.clone()));
    }
    found
}

/// Whether two names of owners, channels or columns are the same word, in capitals or not. Signs count: what is the same
/// becomes one without anybody being asked.
pub(super) fn same_name(one: &str, two: &str) -> bool {
    small(one.trim()).eq(small(two.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Touchpoint;
    use std::sync::Arc;

    fn alike(one: &str, two: &str) -> bool {
        let had = Arc::new(Touchpoint::new(TouchpointId::new("a"), one));
        let map = JourneyMap { touchpoints: vec![had], ..JourneyMap::default() };
        let found = lookalikes(&map, &[(TouchpointId::new("b"), two.to_owned())]);
        found == [Lookalike { touchpoint: TouchpointId::new("b"), like: TouchpointId::new("a") }]
    }

    #[test]
    fn capitals_spaces_stops_and_slips_of_the_pen_make_no_difference() {
        for (one, two) in [
            ("Får en rykker", "får en  RYKKER."),
            ("Får en rykker", "Fa\u{30a}r en rykker"),
            ("Chat på web shop", "Chat på webshop"),
            ("Faktura på e-mail", "Faktura på email"),
            ("Modtager faktura", "Modtager fakturaen"),
            ("Läser användarrecensioner", "Läser användarecensioner"),
            ("Café", "Cafe"),
            ("Große Wäsche", "Grosse Waesche"),
            ("Betaler", "Beatler"),
        ] {
            assert!(alike(one, two), "{one} / {two}");
        }
    }

    #[test]
    fn what_people_would_tell_apart_is_not_alike() {
        for (one, two) in [
            ("Ringer ind", "Ringer ud"),
            ("Betaler i app", "Betaler i web"),
            ("Besøg 1", "Besøg 2"),
            ("Workshop 2026", "Workshop 2025"),
            ("Kø", "Køb"),
            ("Telefonkø", "Telefonmøde"),
            ("Får besked", "Får en besked i dag"),
            ("…", "!"),
            ("한", "하"),
        ] {
            assert!(!alike(one, two), "{one} / {two}");
        }
    }

    #[test]
    fn within_a_list_the_later_one_is_pointed_out() {
        let list = ["Chat", "Telefon", "chat", "CHAT!"].map(str::to_owned);
        let new: Vec<_> =
            list.iter().enumerate().map(|(i, title)| (TouchpointId::new(&i.to_string()), title.clone())).collect();
        let found = lookalikes(&JourneyMap::default(), &new);
        let pairs: Vec<_> = found.iter().map(|it| (it.touchpoint.as_str(), it.like.as_str())).collect();
        assert_eq!(pairs, [("2", "0"), ("3", "0")]);
    }
}
