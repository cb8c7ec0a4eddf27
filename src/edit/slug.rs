//! The readable part of an id.

/// The most letters that a slug has: enough to know the thing by in a file, short enough for a line.
const LONGEST: usize = 24;

/// A title as the readable part of an id: small letters, digits and hyphens, Danish and Swedish letters as two or one
/// of the plain ones. A title without any gives `x`.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'a'..='z' | '0'..='9' => Some(letter.to_string()),
            'æ' | 'ä' => Some("ae".to_owned()),
            'ø' | 'ö' => Some("oe".to_owned()),
            'å' => Some("aa".to_owned()),
            'ü' => Some("ue".to_owned()),
            'é' | 'è' | 'ê' | 'ë' => Some("e".to_owned()),
            'á' | 'à' | 'â' => Some("a".to_owned()),
            'í' | 'ì' | 'ï' => Some("i".to_owned()),
            'ó' | 'ò' | 'ô' => Some("o".to_owned()),
            'ú' | 'ù' | 'û' => Some("u".to_owned()),
            _ => None,
        };
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
        assert_eq!(slug("日本"), "x");
        assert_eq!(slug(""), "x");
    }
}
