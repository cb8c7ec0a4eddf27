//! The maps that come with the program: finished ones to look at, and templates to start from.

use crate::file::{self, FileError};
use crate::model::JourneyMap;
use crate::words::{Language, Words};

/// A map that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A Danish shop's customers buy a washing machine.
    WashingMachine,
    /// A Swedish manufacturer buys a business system.
    BusinessSystem,
    /// Guests spend a weekend at an English hotel.
    WeekendTrip,
    /// A template: three phases, one per stage.
    BeforeDuringAfter,
    /// A template: one business buys from another.
    BusinessPurchase,
    /// A template: something breaks and is mended.
    ServiceVisit,
    /// A template: a customer's first weeks.
    Onboarding,
}

/// A file of `sample_maps`, with its name.
macro_rules! sample {
    ($name:expr) => {
        ($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/sample_maps/", $name)))
    };
}

/// The file of a template in a language, with its name.
macro_rules! template {
    ($name:literal, $language:expr) => {
        match $language {
            Language::English => sample!(concat!("templates/", $name, "_en.ron")),
            Language::Danish => sample!(concat!("templates/", $name, "_da.ron")),
            Language::Swedish => sample!(concat!("templates/", $name, "_sv.ron")),
        }
    };
}

impl Sample {
    /// Those that are finished. Each has a language of its own.
    pub const FINISHED: [Self; 3] = [Self::WashingMachine, Self::BusinessSystem, Self::WeekendTrip];

    /// Those with phases, lanes and nothing else, to start from. They are there in every language.
    pub const TEMPLATES: [Self; 4] =
        [Self::BeforeDuringAfter, Self::BusinessPurchase, Self::ServiceVisit, Self::Onboarding];

    /// What people call it.
    pub fn name(self, words: Words) -> String {
        words.get(match self {
            Self::WashingMachine => "sample-washing-machine",
            Self::BusinessSystem => "sample-business-system",
            Self::WeekendTrip => "sample-weekend-trip",
            Self::BeforeDuringAfter => "template-before-during-after",
            Self::BusinessPurchase => "template-business-purchase",
            Self::ServiceVisit => "template-service-visit",
            Self::Onboarding => "template-onboarding",
        })
    }

    /// What is in it, in a few words.
    pub fn about(self, words: Words) -> String {
        words.get(match self {
            Self::WashingMachine => "sample-washing-machine-about",
            Self::BusinessSystem => "sample-business-system-about",
            Self::WeekendTrip => "sample-weekend-trip-about",
            Self::BeforeDuringAfter => "template-before-during-after-about",
            Self::BusinessPurchase => "template-business-purchase-about",
            Self::ServiceVisit => "template-service-visit-about",
            Self::Onboarding => "template-onboarding-about",
        })
    }

    /// The map; a template in the given language.
    ///
    /// # Errors
    /// None in practice: that every one can be read is tested.
    pub fn read(self, language: Language) -> Result<JourneyMap, FileError> {
        let (name, text) = match self {
            Self::WashingMachine => sample!("ny_vaskemaskine.ron"),
            Self::BusinessSystem => sample!("nytt_affarssystem.ron"),
            Self::WeekendTrip => sample!("weekend_trip.ron"),
            Self::BeforeDuringAfter => template!("before_during_after", language),
            Self::BusinessPurchase => template!("b2b_purchase", language),
            Self::ServiceVisit => template!("service_visit", language),
            Self::Onboarding => template!("onboarding", language),
        };
        file::parse(name, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_can_be_read_and_templates_speak_the_language_asked_for() {
        for language in Language::ALL {
            for sample in Sample::TEMPLATES {
                let map = sample.read(language).expect("a map");
                assert_eq!((map.language, map.touchpoints.len()), (language, 0), "{}", map.title);
            }
            let own = Sample::FINISHED.map(|sample| sample.read(language).expect("a map").language);
            assert_eq!(own, [Language::Danish, Language::Swedish, Language::English]);
        }
    }
}
