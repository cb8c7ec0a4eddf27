//! What the editor remembers from one run to the next: how it looks, where the last maps lie and what they are called;
//! nothing else of what is in them.

use super::scale_command::SCALES;
use crate::words::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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
    /// The titles of the last maps by their files, as they were when they were last open.
    pub titles: BTreeMap<String, String>,
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
            titles: BTreeMap::new(),
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

    /// What the map in one of these files is called, if that was ever known.
    pub fn title_of(&self, path: &Path) -> Option<&str> {
        self.titles.get(path.to_str()?).map(String::as_str)
    }

    pub(super) fn remember_recent(&mut self, path: &Path, title: &str) {
        if let Some(path) = path.to_str() {
            self.recent.retain(|other| other != path);
            self.recent.insert(0, path.to_owned());
            self.recent.truncate(MOST_RECENT);
            self.titles.remove(path);
            if !title.trim().is_empty() {
                self.titles.insert(path.to_owned(), title.trim().to_owned());
            }
            let recent = &self.recent;
            self.titles.retain(|path, _| recent.contains(path));
        }
    }

    pub(super) fn forget_recent(&mut self) {
        self.recent.clear();
        self.titles.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_remembered_before_there_were_titles_is_still_read() {
        let old = "(theme:Dark,language:Some(da),inventory_open:false,scale:125,recent:[\"/kort/a.ron\"],\
                   inspector_open:true,minimap:false)";
        let mut settings: Settings = ron::from_str(old).expect("settings");
        assert_eq!((settings.theme, settings.scale(), settings.inventory_open), (ThemeChoice::Dark, 125, false));
        let path = Path::new("/kort/a.ron");
        assert_eq!(settings.recent().collect::<Vec<_>>(), [path.to_owned()]);
        assert_eq!(settings.title_of(path), None);
        settings.remember_recent(path, "Ny vaskemaskine");
        let again: Settings = ron::from_str(&ron::to_string(&settings).expect("a text")).expect("settings");
        assert_eq!(again.title_of(path), Some("Ny vaskemaskine"));
    }

    #[test]
    fn titles_go_with_their_maps() {
        let mut settings = Settings::default();
        let path = |i: usize| PathBuf::from(format!("/kort/{i}.ron"));
        for i in 0..12 {
            settings.remember_recent(&path(i), &format!("Kort {i}"));
        }
        assert_eq!((settings.title_of(&path(3)), settings.title_of(&path(4))), (None, Some("Kort 4")));
        settings.remember_recent(&path(4), " ");
        assert_eq!(settings.title_of(&path(4)), None, "a map that lost its title has none here");
        settings.forget_recent();
        assert!(settings.titles.is_empty() && settings.recent.is_empty());
    }
}
