//! The maps that come with the program.

use crate::file::{self, FileError};
use crate::model::JourneyMap;
use crate::words::Words;

/// A map that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A finished one to look at.
    WashingMachine,
    /// One with phases and lanes and nothing else, to start from.
    Start,
}

impl Sample {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::WashingMachine, Self::Start];

    /// What people call it.
    pub fn name(self, words: Words) -> String {
        words.get(match self {
            Self::WashingMachine => "sample-washing-machine",
            Self::Start => "sample-start",
        })
    }

    /// The map. That it can be read is tested.
    pub fn read(self) -> Result<JourneyMap, FileError> {
        let (name, text) = match self {
            Self::WashingMachine => ("ny_vaskemaskine.ron", include_str!("../../sample_maps/ny_vaskemaskine.ron")),
            Self::Start => ("start.ron", include_str!("../../sample_maps/start.ron")),
        };
        file::parse(name, text.as_bytes())
    }
}
