//! How much a map may hold: a first look that costs little, and a reader of touchpoints that goes no further.

use crate::model::Touchpoint;
use serde::Deserializer;
use serde::de::{self, SeqAccess, Visitor};
use std::fmt;
use std::sync::Arc;

/// The most touchpoints that a map may have. Maps have 50 to 150 of them, large ones some thousands.
pub const MOST_TOUCHPOINTS: usize = 100_000;

/// The most values (numbers, texts, lists and so on) that a map may have; rich maps have about 40 for each touchpoint.
///
/// A value can take many times the memory of the few bytes that it takes in a file.
pub const MOST_VALUES: usize = 4_000_000;

/// Whether the text may hold more than [`MOST_VALUES`]: it has more commas and opening brackets. Those within texts
/// count, too; a text that has so many of them is no map either.
pub(super) fn holds_too_much(text: &str) -> bool {
    let mark = |byte: &u8| u8::from(matches!(byte, b',' | b'(' | b'[' | b'{'));
    // Sums of as many bytes as fit into one are what processors add up sixteen at a time.
    let marks = text.as_bytes().chunks(255).map(|bytes| usize::from(bytes.iter().map(mark).sum::<u8>()));
    text.len() > MOST_VALUES && marks.sum::<usize>() > MOST_VALUES
}

/// Stands in the parser's error for a list that is too long.
pub(super) const TOO_MANY: &str = "fewer touchpoints";

/// Reads a list of touchpoints and stops at the first that is too many, whatever follows it.
pub(super) fn touchpoints<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Arc<Touchpoint>>, D::Error> {
    struct All;
    impl<'de> Visitor<'de> for All {
        type Value = Vec<Arc<Touchpoint>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("expected-list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut all = Vec::new();
            while let Some(touchpoint) = access.next_element()? {
                if all.len() == MOST_TOUCHPOINTS {
                    return Err(de::Error::invalid_length(MOST_TOUCHPOINTS + 1, &TOO_MANY));
                }
                all.push(touchpoint);
            }
            Ok(all)
        }
    }
    deserializer.deserialize_seq(All)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_holds_too_much_with_one_value_more_than_the_most() {
        for mark in [",", "(", "[", "{"] {
            let most = mark.repeat(MOST_VALUES) + "  ))]]}}";
            assert!(!holds_too_much(&most));
            assert!(holds_too_much(&(most + mark)));
        }
    }
}
