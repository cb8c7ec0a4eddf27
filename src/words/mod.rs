//! Every word a person reads, in English, Danish and Swedish.
//!
//! Texts are Fluent files in `assets/words/<language>/`, one per area, compiled in. Other rooms ask for them by key;
//! errors of theirs say themselves through [`Say`], so that this room needs to know none of them. Numbers and dates
//! are formatted here as well, because Fluent's own formatting has no decimal comma, and letters told which other letters
//! they may be typed as.

mod language;
mod letters;
mod number;
mod read;

pub use language::Language;
pub use letters::{bare, in_two, small};
pub use number::Date;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// The areas of a language's texts: the file's name and its content, per language.
const AREAS: [[(&str, &str); 4]; 3] = {
    macro_rules! area {
        ($language:literal, $name:literal) => {
            ($name, include_str!(concat!("../../assets/words/", $language, "/", $name, ".ftl")))
        };
    }
    macro_rules! areas {
        ($language:literal) => {
            [area!($language, "map"), area!($language, "file"), area!($language, "cli"), area!($language, "app")]
        };
    }
    [areas!("en"), areas!("da"), areas!("sv")]
};

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Language::ALL.map(bundle));

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    bundle.set_use_isolating(false);
    for (_, text) in AREAS[language as usize] {
        // What Fluent cannot read is left out and then found missing by the test that compares the languages.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// The language these words are in.
    pub language: Language,
}

/// Something that can say itself in any of the languages: errors and findings.
pub trait Say {
    /// The sentence (or phrase) for people, without a full stop at its end.
    fn say(&self, words: Words) -> String;
}

/// A value put into a text: a string or a whole number (which chooses the plural).
pub type Value<'a> = FluentValue<'a>;

impl Words {
    /// The words of a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The text behind a key. A key that does not exist comes back as it is; a test sees to it that none is missing.
    pub fn get(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text behind a key, with values in its places.
    pub fn with<'a>(self, key: &str, values: &[(&'a str, Value<'a>)]) -> String {
        let bundle = &BUNDLES[self.language as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}
