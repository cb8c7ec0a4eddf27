//! Scores that people give, and shares of a whole.

use serde::de::{self, Deserializer, Unexpected};
use serde::{Deserialize, Serialize};

/// A score that people give, from 1 (little) to 5 (much).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Score(u8);

impl Score {
    /// The lowest score.
    pub const LOWEST: Self = Self(1);
    /// The highest score.
    pub const HIGHEST: Self = Self(5);

    /// A score from 1 to 5; `None` for any other number.
    pub const fn new(value: u8) -> Option<Self> {
        if value >= 1 && value <= 5 { Some(Self(value)) } else { None }
    }

    /// The score as a number, 1 to 5.
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = u64::deserialize(deserializer)?;
        u8::try_from(value)
            .ok()
            .and_then(Self::new)
            .ok_or_else(|| de::Error::invalid_value(Unexpected::Unsigned(value), &"expected-score"))
    }
}

/// A share of a whole, in whole per cent from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Share(u8);

impl Share {
    /// A share of so many per cent; `None` above 100.
    pub const fn new(percent: u8) -> Option<Self> {
        if percent <= 100 { Some(Self(percent)) } else { None }
    }

    /// The share in whole per cent.
    pub const fn percent(self) -> u8 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = u64::deserialize(deserializer)?;
        u8::try_from(value)
            .ok()
            .and_then(Self::new)
            .ok_or_else(|| de::Error::invalid_value(Unexpected::Unsigned(value), &"expected-share"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_go_from_one_to_five_and_shares_to_a_hundred() {
        assert_eq!(Score::new(0), None);
        assert_eq!(Score::new(6), None);
        assert_eq!(Score::new(5), Some(Score::HIGHEST));
        assert_eq!(Share::new(101), None);
        assert_eq!(Share::new(100).map(Share::percent), Some(100));
    }
}
