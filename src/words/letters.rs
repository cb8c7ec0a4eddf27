//! Letters as people take them for others: whichever way they were typed, and on whichever keyboard.
//!
//! Searching, sorting and comparing each make their own rule of these.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The small letters of a text, each in one piece, whether its sign was typed with it or after it.
pub fn small(text: &str) -> impl Iterator<Item = char> + '_ {
    // A capital may become a small letter and a sign.
    text.nfc().flat_map(char::to_lowercase).nfc()
}

/// Two plain letters for a small one that keyboards elsewhere do not have; `None` for all others.
pub fn in_two(letter: char) -> Option<&'static str> {
    match letter {
        'æ' | 'ä' => Some("ae"),
        'ø' | 'ö' => Some("oe"),
        'å' => Some("aa"),
        'ü' => Some("ue"),
        'ß' => Some("ss"),
        _ => None,
    }
}

/// A small letter without its sign, or as it is if it has none: `e` for `é`, `o` for `ø`, `a` for `å` and `æ`.
pub fn bare(letter: char) -> char {
    match letter {
        'æ' => 'a',
        'ø' => 'o',
        _ if letter.is_ascii() => letter,
        _ => {
            let mut parts = std::iter::once(letter).nfd();
            // What falls into other pieces than a letter and its signs is a syllable, say, and stays whole.
            parts.next().filter(|_| parts.all(is_combining_mark)).unwrap_or(letter)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_signs_typed_after_their_letters_make_no_difference() {
        for text in ["ÅBENT", "åbent", "A\u{30a}bent", "\u{212b}bent"] {
            assert_eq!(small(text).collect::<String>(), "åbent");
        }
        assert!(small("I\u{307}").eq("i\u{307}".chars()));
    }

    #[test]
    fn letters_lose_their_signs_and_syllables_lose_nothing() {
        let bared = |text: &str| text.chars().map(bare).collect::<String>();
        assert_eq!(bared("æøå äöü éèñš ßq7"), "aoa aou eens ßq7");
        assert_eq!(bared("한글"), "한글");
    }
}
