//! Making maps, keeping them and giving them away: new, save, copy, recent, pictures.
//!
//! Knows no disk: what has to be written, asked for or put on the clipboard comes out as a [`Wish`].

use super::{Command, Editor, Origin, Sheet, Shortcut, ShortcutKey, Wish, new_map};
use crate::interact::Modifiers;
use crate::model::{JourneyMap, Perspective};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Making maps, keeping them and giving them away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepCommand {
    /// Begin a map.
    New,
    /// Write the map to its file.
    Save,
    /// Write the map to another file, which is its file from then on.
    SaveAs,
    /// Go on with a copy of the map, which has no file yet.
    Duplicate,
    /// The same, as a map of how the journey should be.
    ToBe,
    /// Open a map that was open before.
    OpenRecent(PathBuf),
    /// Forget which maps were open before.
    ClearRecent,
    /// Write the map as a picture.
    Export,
    /// Put the map on the clipboard as a picture.
    CopyPicture,
}

impl KeepCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 5] = [Self::New, Self::Save, Self::SaveAs, Self::Export, Self::CopyPicture];

    /// The keys that call it.
    pub fn shortcuts(&self) -> Vec<Shortcut> {
        let with = |modifiers, letter| vec![Shortcut { modifiers, key: ShortcutKey::Letter(letter) }];
        let shifted = Modifiers { shift: true, ..Modifiers::COMMAND };
        match self {
            Self::New => with(Modifiers::COMMAND, 'N'),
            Self::Save => with(Modifiers::COMMAND, 'S'),
            Self::SaveAs => with(shifted, 'S'),
            Self::Export => with(Modifiers::COMMAND, 'E'),
            Self::CopyPicture => with(shifted, 'C'),
            Self::Duplicate | Self::ToBe | Self::OpenRecent(_) | Self::ClearRecent => Vec::new(),
        }
    }

    /// The command's words; a recent map has its title or its file's name, where it lies, and
    /// whether it is gone.
    pub fn text(&self, editor: &Editor) -> String {
        let words = editor.words();
        words.get(match self {
            Self::New => "command-new",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::Duplicate => "command-duplicate",
            Self::ToBe => "command-to-be",
            Self::ClearRecent => "command-clear-recent",
            Self::Export => "command-export",
            Self::CopyPicture => "command-copy-picture",
            Self::OpenRecent(path) => {
                let part = |part: Option<&Path>| part.map(|part| part.display().to_string()).unwrap_or_default();
                let (file, folder) = (part(path.file_name().map(Path::new)), part(path.parent()));
                let title = editor.settings().title_of(path);
                let is_missing = editor.recent_is_missing(path);
                let place = match editor.recent_apart(path) {
                    Some(apart) if !is_missing => apart,
                    _ if title.is_some() && !is_missing => file.clone(),
                    _ => folder,
                };
                let values = [("name", title.unwrap_or(&file).into()), ("folder", place.into())];
                return words.with(if is_missing { "recent-missing" } else { "recent-map" }, &values);
            }
        })
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        match self {
            Self::New | Self::OpenRecent(_) => true,
            Self::ClearRecent => !editor.settings().recent.is_empty(),
            // A map that has a file and has not changed is in it already.
            Self::Save => editor.sheet().is_some_and(|sheet| !sheet.is_saved() || editor.path().is_none()),
            Self::SaveAs | Self::Duplicate | Self::ToBe | Self::Export | Self::CopyPicture => editor.sheet().is_some(),
        }
    }
}

/// How much of the open map a command is about.
#[derive(PartialEq)]
enum Reach {
    /// Something on it, or nothing of it.
    Within,
    /// All of it.
    WholeMap,
    /// Another map, or none, in its place.
    OtherMap,
}

impl Command {
    /// Whether it takes another map, or none, in the place of the open one, whose changes are lost unless somebody
    /// asks.
    pub fn leaves_map(&self) -> bool {
        self.reach() == Reach::OtherMap
    }

    /// Whether it is about the map as a whole, with what is being written in a field at that moment.
    pub fn takes_whole_map(&self) -> bool {
        self.reach() != Reach::Within
    }

    fn reach(&self) -> Reach {
        match self {
            Self::Open | Self::OpenSample(_) | Self::Close | Self::Quit => Reach::OtherMap,
            Self::Reload => Reach::WholeMap,
            Self::Keep(command) => match command {
                KeepCommand::New | KeepCommand::Duplicate | KeepCommand::ToBe | KeepCommand::OpenRecent(_) => {
                    Reach::OtherMap
                }
                KeepCommand::Save | KeepCommand::SaveAs | KeepCommand::Export | KeepCommand::CopyPicture => {
                    Reach::WholeMap
                }
                KeepCommand::ClearRecent => Reach::Within,
            },
            Self::Fit
            | Self::ActualSize
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::Theme(_)
            | Self::OtherTheme
            | Self::Language(_)
            | Self::Scale(_)
            | Self::ToggleInventory
            | Self::ChoosePersona(_)
            | Self::FocusMenus
            | Self::ShowKeys
            | Self::Help(_)
            | Self::Step(_)
            | Self::Card(_)
            | Self::Frame(_)
            | Self::Delete
            | Self::Here(_)
            | Self::Clip(_)
            | Self::Inventory(_)
            | Self::Find(_)
            | Self::Pick(_)
            | Self::Focus(_)
            | Self::View(_)
            | Self::ToggleInspector
            | Self::Change(_)
            | Self::Select(_) => Reach::Within,
        }
    }
}

impl Editor {
    pub(super) fn keep(&mut self, command: &KeepCommand) -> Option<Wish> {
        match command {
            KeepCommand::New => {
                let map = new_map::new_map(self.words(), &mut self.new_ids);
                self.open(map, Origin::New);
            }
            KeepCommand::Duplicate => self.go_on_with_copy("copy-title", |_| {}),
            KeepCommand::ToBe => self.go_on_with_copy("copy-to-be-title", |map| map.perspective = Perspective::ToBe),
            KeepCommand::ClearRecent => self.settings.forget_recent(),
            KeepCommand::Save => return Some(Wish::Save),
            KeepCommand::SaveAs => return Some(Wish::SaveAs),
            KeepCommand::OpenRecent(path) => return Some(Wish::OpenFile(path.clone())),
            KeepCommand::Export => return Some(Wish::Export),
            KeepCommand::CopyPicture => return Some(Wish::CopyPicture),
        }
        None
    }

    /// Shows a copy of the open map, with another title and no file, as the same eyes saw the map itself.
    fn go_on_with_copy(&mut self, title: &str, change: impl FnOnce(&mut JourneyMap)) {
        let Some(sheet) = &self.sheet else { return };
        let mut map = JourneyMap::clone(sheet.map());
        map.title = crate::words::Words::new(map.language).with(title, &[("title", map.title.as_str().into())]);
        change(&mut map);
        let front = sheet.view().active_persona.clone();
        self.show_again(Sheet::showing(Arc::new(map), Origin::New, self.theme(), front).unsaved());
    }

    /// Tells that this map is now the content of that file. What was done to the map on the sheet meanwhile stays
    /// unsaved.
    pub fn saved(&mut self, map: &Arc<JourneyMap>, path: &Path) {
        if let Some(sheet) = &mut self.sheet {
            sheet.saved_as(Arc::clone(map), path.to_owned());
        }
    }

    /// Whether closing the open map would lose something.
    pub fn has_unsaved_changes(&self) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| !sheet.is_saved())
    }

    /// Remembers that the map in this file was open, before all others, and what it is called.
    pub fn remember_recent(&mut self, path: &Path, title: &str) {
        self.missing_recent.remove(path);
        self.settings.remember_recent(path, title);
    }

    /// Tells which of the recent maps' files are not there.
    pub fn missing_recent_are(&mut self, missing: impl IntoIterator<Item = PathBuf>) {
        self.missing_recent = missing.into_iter().collect();
    }

    /// What tells a recent map from another one of its title and file name: as much of the end of its folder's path as
    /// that takes; none if there is no such other one.
    pub fn recent_apart(&self, path: &Path) -> Option<String> {
        let read =
            |path: &Path| (self.settings.title_of(path).map(str::to_owned), path.file_name().map(ToOwned::to_owned));
        let own = read(path);
        let folders = |path: &Path| path.parent().map(Path::to_owned).unwrap_or_default();
        let others: Vec<PathBuf> = self.settings.recent().filter(|other| other != path && read(other) == own).collect();
        if others.is_empty() {
            return None;
        }
        let (own, others) = (folders(path), others.iter().map(|other| folders(other)).collect::<Vec<_>>());
        let apart = own.ancestors().take_while(|above| !above.as_os_str().is_empty()).filter_map(|above| {
            let end = own.strip_prefix(above.parent()?).ok()?;
            (!others.iter().any(|other| other.ends_with(end))).then(|| end.display().to_string())
        });
        apart.into_iter().next().or_else(|| Some(own.display().to_string()))
    }

    /// Whether a recent map's file is not there, as far as anybody has looked.
    pub fn recent_is_missing(&self, path: &Path) -> bool {
        self.missing_recent.contains(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::{Edit, MapField};
    use crate::editor::{Change, Label, Sample, Settings};
    use crate::words::Language;

    fn editor() -> Editor {
        let mut editor = Editor::new(Settings::default(), Language::Danish);
        editor.run(&Command::OpenSample(Sample::WashingMachine));
        editor
    }

    fn keep(editor: &mut Editor, command: KeepCommand) -> Option<Wish> {
        editor.run(&Command::Keep(command))
    }

    fn rename(editor: &mut Editor, title: &str) {
        editor.change(&Change::new(Edit::Map(MapField::Title(title.into())), Label::one("did-rename", title)));
    }

    #[test]
    fn a_copy_has_no_file_another_title_and_everything_else() {
        let mut editor = editor();
        let map = Arc::clone(editor.sheet().expect("a map").map());
        editor.saved(&map, Path::new("/kort/x.ron"));
        assert!(keep(&mut editor, KeepCommand::Duplicate).is_none());
        let copy = editor.sheet().expect("a map");
        assert_eq!((copy.origin(), copy.is_saved(), editor.path()), (&Origin::New, false, None));
        assert_eq!(copy.map().title, format!("{} (kopi)", map.title));
        assert_eq!(JourneyMap { title: map.title.clone(), ..JourneyMap::clone(copy.map()) }, *map);
        keep(&mut editor, KeepCommand::ToBe);
        assert_eq!(editor.sheet().expect("a map").map().perspective, Perspective::ToBe);
    }

    #[test]
    fn what_was_written_is_saved_and_what_was_done_since_is_not() {
        let mut editor = editor();
        assert!(!editor.has_unsaved_changes());
        rename(&mut editor, "a");
        assert!(editor.has_unsaved_changes());
        let written = Arc::clone(editor.sheet().expect("a map").map());
        rename(&mut editor, "b");
        editor.saved(&written, Path::new("/kort/x.ron"));
        assert!(editor.has_unsaved_changes());
        assert_eq!(editor.path(), Some(&PathBuf::from("/kort/x.ron")));
        editor.run(&Command::Step(crate::editor::StepCommand::Undo));
        assert!(!editor.has_unsaved_changes(), "back to what the file has");
    }

    #[test]
    fn a_new_map_loses_nothing_until_somebody_works_on_it() {
        let mut editor = editor();
        keep(&mut editor, KeepCommand::New);
        assert!(!editor.has_unsaved_changes());
        assert!(editor.is_enabled(&Command::Keep(KeepCommand::Save)), "it may be kept all the same");
        rename(&mut editor, "a");
        assert!(editor.has_unsaved_changes());
    }

    #[test]
    fn the_last_maps_come_first_once_each_and_not_too_many() {
        let mut editor = editor();
        for i in 0..12 {
            editor.remember_recent(Path::new(&format!("/kort/{i}.ron")), "");
        }
        editor.remember_recent(Path::new("/kort/9.ron"), "");
        let recent: Vec<PathBuf> = editor.settings().recent().collect();
        let wanted = [9, 11, 10, 8, 7, 6, 5, 4].map(|i| PathBuf::from(format!("/kort/{i}.ron")));
        assert_eq!(recent, wanted);
        editor.missing_recent_are([wanted[1].clone()]);
        let text = |path: &Path| KeepCommand::OpenRecent(path.to_owned()).text(&editor);
        assert_eq!(text(&wanted[0]), "9.ron \u{2013} /kort");
        assert_eq!(text(&wanted[1]), "11.ron \u{2013} findes ikke i /kort");
        editor.remember_recent(&wanted[0], "Ny vaskemaskine");
        let text = |path: &Path| KeepCommand::OpenRecent(path.to_owned()).text(&editor);
        assert_eq!(text(&wanted[0]), "Ny vaskemaskine \u{2013} 9.ron");
        keep(&mut editor, KeepCommand::ClearRecent);
        assert_eq!(editor.settings().recent().count(), 0);
    }

    #[test]
    fn recent_maps_of_one_title_and_one_file_name_are_told_apart_by_their_folders() {
        let mut editor = editor();
        let paths =
            ["/a/workshop 1/kort.ron", "/a/workshop 2/kort.ron", "/b/workshop 2/kort.ron", "/b/kort.ron", "/kort.ron"];
        for path in paths {
            editor.remember_recent(Path::new(path), "Bank");
        }
        editor.remember_recent(Path::new("/c/andet.ron"), "Bank");
        let text = |path: &str| KeepCommand::OpenRecent(PathBuf::from(path)).text(&editor);
        let dash = "\u{2013}";
        assert_eq!(text(paths[0]), format!("Bank {dash} workshop 1"));
        assert_eq!(text(paths[1]), format!("Bank {dash} a/workshop 2"));
        assert_eq!(text(paths[2]), format!("Bank {dash} b/workshop 2"));
        assert_eq!(text("/c/andet.ron"), format!("Bank {dash} andet.ron"), "no other reads so");
        let texts: std::collections::BTreeSet<String> = paths.map(text).into();
        assert_eq!(texts.len(), paths.len());
    }
}
