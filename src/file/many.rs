//! How many touchpoints a map may have, and a reader of lists that goes no further.

use crate::model::Touchpoint;
use serde::Deserializer;
use serde::de::{self, SeqAccess, Visitor};
use std::fmt;
use std::sync::Arc;

/// The most touchpoints that a map may have. Maps have 50 to 150 of them, large ones some thousands.
pub const MOST_TOUCHPOINTS: usize = 100_000;

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
