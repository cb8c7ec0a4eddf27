//! The readable part of an id.

use crate::words::{bare, in_two, small};

/// The most letters that a slug has: enough to know the thing by in a file, short enough for a line.
const LONGEST: usize = 24;

/// A title as the readable part of an id: small letters, digits and hyphens, Danish and Swedish letters as two or one
/// of the plain ones. A title without any gives `x`.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in small(title) {
        let plain = in_two(letter).map(str::to_owned).or_else(|| {
            let letter = bare(letter);
            // Only what everybody can type and every file system and terminal shows.
            (letter.is_ascii_lowercase() || letter.is_ascii_digit()).then(|| letter.to_string())
        });
        match plain {
            Some(plain) if slug.len() + plain.len() <= LONGEST => slug += &plain,
            Some(_) => break,
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "x".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_plain_and_short() {
        assert_eq!(slug("Betaler på nettet"), "betaler-paa-nettet");
        assert_eq!(slug("  Får råd – og køber! "), "faar-raad-og-koeber");
        assert_eq!(slug("Kundtillfredsställelseundersökning"), "kundtillfredsstaellelseu");
        assert_eq!(slug("Fa\u{30a}r en Señorita i Šibenik"), "faar-en-senorita-i-siben");
        assert_eq!(slug("日本"), "x");
        assert_eq!(slug(""), "x");
    }
}
