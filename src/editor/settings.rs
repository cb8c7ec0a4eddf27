//! What the editor remembers from one run to the next: how it looks, and where the last maps lie; nothing of what is
//! in them.

use super::scale_command::SCALES;
use crate::words::Language;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// How many maps that were open are remembered.
const MOST_RECENT: usize = 8;

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// What is remembered from one run to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The theme.
    pub theme: ThemeChoice,
    /// The interface's language, once there is one.
    pub language: Option<Language>,
    /// Whether the inventory is shown.
    pub inventory_open: bool,
    /// How large the interface is, in per cent; what is none of [`SCALES`] counts as the nearest end.
    pub scale: u16,
    /// The files of the last maps, the last one first. Paths that are no text are not remembered: the settings are.
    pub recent: Vec<String>,
    /// Whether the inspector is shown.
    pub inspector_open: bool,
    /// Whether a map that is larger than the canvas is shown small in its corner.
    pub minimap: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            language: None,
            inventory_open: true,
            inspector_open: true,
            minimap: true,
            scale: 100,
            recent: Vec::new(),
        }
    }
}

impl Settings {
    /// How large the interface is, in per cent: 80 to 200.
    pub fn scale(&self) -> u16 {
        self.scale.clamp(SCALES[0], SCALES[SCALES.len() - 1])
    }

    /// The files of the last maps, the last one first; at most 8.
    pub fn recent(&self) -> impl Iterator<Item = PathBuf> {
        self.recent.iter().take(MOST_RECENT).map(PathBuf::from)
    }

    pub(super) fn remember_recent(&mut self, path: &Path) {
        if let Some(path) = path.to_str() {
            self.recent.retain(|other| other != path);
            self.recent.insert(0, path.to_owned());
            self.recent.truncate(MOST_RECENT);
        }
    }
}
