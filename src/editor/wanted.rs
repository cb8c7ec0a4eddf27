//! Words as people type them when they look for something: in capitals or not, with the letters of their own
//! keyboard.
//!
//! What is typed exactly is always found. Beyond that, a letter with a sign is found by the letter without it, æ, ø
//! and å by ae, oe and aa as well, and what is spelled ä and ö in Sweden by æ and ø.

use crate::words::{bare, in_two, small};

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted(Vec<char>);

impl Wanted {
    /// What was typed, without the space around it.
    pub fn new(typed: &str) -> Self {
        Self(letters(typed.trim()))
    }

    /// Nothing was typed, which is nowhere.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// Where in a text it stands first; nowhere if it is nothing.
    pub fn standing_in(&self, text: &str) -> Option<Standing> {
        if self.is_nothing() {
            return None;
        }
        let text = letters(text);
        let places = (0..text.len()).filter(|from| begins(&text[*from..], &self.0).is_some());
        let standing = |from: usize| match from.checked_sub(1) {
            None => Standing::AtStart,
            Some(before) if text[before].is_alphanumeric() => Standing::Within,
            Some(_) => Standing::AtWord,
        };
        places.map(standing).min()
    }

    /// Whether a text contains it.
    pub fn is_in(&self, text: &str) -> bool {
        if self.is_nothing() {
            return false;
        }
        let text = letters(text);
        (0..text.len()).any(|from| begins(&text[from..], &self.0).is_some())
    }
}

/// Where in a text something stands, the more telling places first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// The text begins with it.
    AtStart,
    /// A word of it does.
    AtWord,
    /// Somewhere within a word.
    Within,
}

/// The letters of a text, small and put together, with one space for any run of blanks.
pub(super) fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    for c in small(text) {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || letters.last() != Some(&' ') {
            letters.push(c);
        }
    }
    letters
}

/// How many letters of `text`, from its beginning, are what was `wanted`, if it begins so.
fn begins(text: &[char], wanted: &[char]) -> Option<usize> {
    let Some(first_wanted) = wanted.first() else { return Some(0) };
    let first = text.first()?;
    let plus = |taken: usize, rest: &[char]| begins(&text[taken..], rest).map(|more| taken + more);
    if first == first_wanted
        && let Some(found) = plus(1, &wanted[1..])
    {
        return Some(found);
    }
    // Aarhus is Århus.
    if *first_wanted == 'å'
        && text.starts_with(&['a', 'a'])
        && let Some(found) = plus(2, &wanted[1..])
    {
        return Some(found);
    }
    if first.is_ascii() {
        return None;
    }
    spellings(*first).into_iter().find_map(|spelling| plus(1, wanted.strip_prefix(spelling.as_slice())?))
}

/// Whether a letter may be typed as another.
pub(super) fn same(letter: char, typed: char) -> bool {
    letter == typed || (!letter.is_ascii() && spellings(letter).iter().any(|spelling| *spelling == [typed]))
}

/// The other ways to type a small letter: the neighbours' letter, the two letters or the bare one that stand for it.
fn spellings(letter: char) -> Vec<Vec<char>> {
    let neighbour = match letter {
        'æ' => Some('ä'),
        'ä' => Some('æ'),
        'ø' => Some('ö'),
        'ö' => Some('ø'),
        '\u{2019}' => Some('\''),
        '\u{2013}' | '\u{2011}' => Some('-'),
        _ => None,
    };
    let bare = Some(bare(letter)).filter(|bare| *bare != letter);
    let in_two = in_two(letter).map(|two| two.chars().collect());
    neighbour.map(|one| vec![one]).into_iter().chain(in_two).chain(bare.map(|one| vec![one])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(wanted: &str, text: &str) -> bool {
        Wanted::new(wanted).is_in(text)
    }

    #[test]
    fn letters_are_found_as_they_are_and_as_keyboards_elsewhere_have_them() {
        for (wanted, text) in [
            ("betaler", "Hun BETALER med kort"),
            ("KØB", "købekontrakt"),
            ("kob", "købekontrakt"),
            ("koeb", "købekontrakt"),
            ("köb", "købekontrakt"),
            ("køb", "köpman, köb"),
            ("laes", "Hun læser"),
            ("aaben", "Åbent hus"),
            ("aben", "Åbent hus"),
            ("århus", "Aarhus"),
            ("cafe", "Café"),
            ("café", "Cafe\u{301}"),
            ("åre", "a\u{30a}re"),
            ("24 7", "24\u{a0} 7"),
            ("we'll", "We\u{2019}ll"),
            ("  pris ", "Prisen"),
        ] {
            assert!(found(wanted, text), "{wanted} is in {text}");
        }
    }

    #[test]
    fn what_is_typed_with_its_sign_is_not_found_without_it() {
        for (wanted, text) in [("køb", "kobber"), ("é", "e"), ("å", "a"), ("æ", "ae"), ("", "alt"), (" ", "a b")] {
            assert!(!found(wanted, text), "{wanted} is not in {text}");
        }
    }
}
