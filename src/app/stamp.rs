//! What a file looked like when it was read, to tell whether somebody has changed it since.

use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What a file looks like from outside; two that differ tell that it was written in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Stamp {
    /// When it was written last, where the system knows.
    modified: Option<SystemTime>,
    /// How many bytes it has.
    length: u64,
}

impl Stamp {
    /// What the file looks like now; `None` if there is none to be seen.
    pub fn of(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok()?;
        Some(Self { modified: about.modified().ok(), length: about.len() })
    }
}
