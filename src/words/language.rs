//! The three languages.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language that maps, pictures and the interface speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Danish.
    #[serde(rename = "da")]
    Danish,
    /// Swedish.
    #[serde(rename = "sv")]
    Swedish,
}

impl Language {
    /// All of them, in the order of their discriminants.
    pub const ALL: [Self; 3] = [Self::English, Self::Danish, Self::Swedish];

    /// The two-letter code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Danish => "da",
            Self::Swedish => "sv",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Danish => "Dansk",
            Self::Swedish => "Svenska",
        }
    }

    /// The language of a locale such as `da_DK.UTF-8` or `sv-SE`, if it is one of the three.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The first of these locales, the one that a person likes best coming first, whose language is one of the three.
    pub fn first_of(locales: impl IntoIterator<Item = String>) -> Option<Self> {
        locales.into_iter().find_map(|locale| Self::of_locale(&locale))
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        // The three codes are well formed, and a test makes all three.
        self.code().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_recognised_by_their_language() {
        assert_eq!(Language::of_locale("da_DK.UTF-8"), Some(Language::Danish));
        assert_eq!(Language::of_locale("sv-SE"), Some(Language::Swedish));
        assert_eq!(Language::of_locale("EN"), Some(Language::English));
        assert_eq!(Language::of_locale("C"), None);
    }

    #[test]
    fn of_several_locales_the_first_that_is_ours_counts() {
        let first = |locales: &[&str]| Language::first_of(locales.iter().map(|locale| (*locale).to_owned()));
        assert_eq!(first(&["nb-NO", "da-DK", "sv-SE"]), Some(Language::Danish));
        assert_eq!(first(&["nb-NO", "C"]), None);
    }
}
