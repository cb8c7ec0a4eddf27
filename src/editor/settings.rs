//! What the editor remembers from one run to the next: how it looks, nothing of anybody's maps.

use crate::words::Language;
use serde::{Deserialize, Serialize};

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
    /// Whether the inspector is shown.
    pub inspector_open: bool,
    /// Whether a map that is larger than the canvas is shown small in its corner.
    pub minimap: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: ThemeChoice::System, language: None, inventory_open: true, inspector_open: true, minimap: true }
    }
}
