//! The whole editor without its window: the open map, where the canvas looks, the commands and what they do.
//!
//! Tests drive it by naming things on the map; the window turns its toolkit's events into [`crate::interact::Event`]
//! and commands, and paints what it finds here. Knows no clock, no files being chosen and no toolkit: what only a
//! window can do comes out as a [`Wish`].

mod also;
mod beside;
mod card_command;
mod cells;
mod change;
mod clip;
mod clip_command;
mod command;
mod context;
mod copying;
mod delete_command;
mod fact;
mod feeling;
mod find;
mod find_command;
mod focus;
pub mod frame;
mod frame_command;
mod frame_menu;
mod frame_words;
mod framing;
mod group;
mod handling;
mod help_command;
mod here_command;
mod history;
pub mod inspect;
mod intents;
mod inventory;
mod inventory_command;
mod keep_command;
mod keys;
mod likeness;
mod menu;
mod moving;
mod naming;
mod new_ids;
mod new_map;
mod opening;
mod overlay;
mod palette;
mod paste;
mod paste_numbers;
mod placing;
mod running;
mod sample;
mod scale_command;
mod select_command;
mod selection;
mod settings;
mod sheet;
mod shown;
mod spoken;
mod spoken_role;
mod spot;
mod spreading;
mod step_command;
mod view_command;
mod walking;
mod wanted;
mod why_not;
mod within;

pub use card_command::{CardCommand, Direction};
pub use change::{Change, MapIds};
pub use clip_command::ClipCommand;
pub use command::{Command, KeyPlace, Shortcut, ShortcutKey};
pub use context::context_menu;
pub use fact::Fact;
pub use feeling::LevelStep;
pub use find::Hit;
pub use find_command::{FindCommand, Finder};
pub use focus::{Focus, FocusCommand, Lens};
pub use frame_command::FrameCommand;
pub use help_command::HelpCommand;
pub use here_command::HereCommand;
pub use history::{History, Label};
pub use inventory::{Answerable, InventoryEntry, InventoryOrder};
pub use inventory_command::{InventoryCommand, JustWritten};
pub use keep_command::KeepCommand;
pub use keys::{KeyGroup, key_groups};
pub use likeness::Lookalike;
pub use menu::{Menu, MenuEntry};
pub use naming::Naming;
pub use new_ids::NewIds;
pub use overlay::{Bubble, Overlay, feeling_key};
pub use palette::{NotNow, PaletteEntry, palette, palette_not_now};
pub use running::Wish;
pub use sample::Sample;
pub use scale_command::{SCALES, ScaleCommand};
pub use select_command::SelectCommand;
pub use selection::{Chosen, Selection};
pub use settings::{Settings, ThemeChoice};
pub use sheet::{Origin, Sheet, SheetId};
pub use spoken::Spoken;
pub use spoken_role::SpokenRole;
pub use spot::Spot;
pub use step_command::StepCommand;
pub use view_command::ViewCommand;

use crate::edit::EditError;
use crate::file::FileError;
use crate::geom::Size;
use crate::interact::{Camera, Gesture};
use crate::model::PersonaId;
use crate::scene::Theme;
use crate::words::{Language, Words};
use framing::Framing;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The editor: an open map, or none, and everything about how it is shown.
pub struct Editor {
    sheet: Option<Sheet>,
    settings: Settings,
    language: Language,
    system_theme: Theme,
    canvas: Size,
    camera: Camera,
    framing: Framing,
    gesture: Gesture,
    problem: Option<FileError>,
    /// Why the last change could not be made.
    refusal: Option<EditError>,
    /// The recent maps whose files are not there.
    missing_recent: BTreeSet<PathBuf>,
    new_ids: NewIds,
    finder: Finder,
    focus: Option<Focus>,
    lens: Option<focus::LensOf>,
    /// What was cut or copied last.
    clip: Option<clip::Clip>,
    /// The cell that was pointed at to paste there, until something is pasted or something else is chosen.
    pasted_at: Option<here_command::Cell>,
    just_written: JustWritten,
    /// Whether pressing in the emotion lane draws.
    drawing: bool,
    /// Words being written on the map.
    naming: Option<Naming>,
}

impl Editor {
    /// An editor without a map, whose interface speaks `language` until another one is chosen.
    pub fn new(settings: Settings, language: Language) -> Self {
        Self {
            sheet: None,
            settings,
            language,
            system_theme: Theme::Light,
            canvas: Size::ZERO,
            camera: Camera::default(),
            framing: Framing::Opened,
            gesture: Gesture::Idle,
            problem: None,
            refusal: None,
            missing_recent: BTreeSet::new(),
            new_ids: NewIds::new(0),
            finder: Finder::default(),
            focus: None,
            lens: None,
            clip: None,
            pasted_at: None,
            just_written: JustWritten::default(),
            drawing: false,
            naming: None,
        }
    }

    /// Gives the chance that ids of new things are made of; without it, every editor makes the same ones.
    pub fn seed(&mut self, seed: u64) {
        self.new_ids = NewIds::new(seed);
    }

    /// The open map, to ask it for what it makes only when asked.
    pub fn sheet_mut(&mut self) -> Option<&mut Sheet> {
        self.sheet.as_mut()
    }

    /// The open map with its layout and scene.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    /// The file of the open map, if it has one.
    pub fn path(&self) -> Option<&PathBuf> {
        match self.sheet.as_ref()?.origin() {
            Origin::File(path) => Some(path),
            Origin::Sample(_) | Origin::New => None,
        }
    }

    /// What is remembered from one run to the next.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The interface's words.
    pub fn words(&self) -> Words {
        Words::new(self.language)
    }

    /// The theme in use.
    pub fn theme(&self) -> Theme {
        match self.settings.theme {
            ThemeChoice::System => self.system_theme,
            ThemeChoice::Light => Theme::Light,
            ThemeChoice::Dark => Theme::Dark,
        }
    }

    /// Tells which theme the system has.
    pub fn system_theme_is(&mut self, theme: Theme) {
        self.system_theme = theme;
        self.refresh_theme();
    }

    /// The persona whose curve lies on top.
    pub fn active_persona(&self) -> Option<&PersonaId> {
        self.sheet.as_ref()?.view().active_persona.as_ref()
    }

    /// Shows or hides the inventory, as its panel's edge was dragged.
    pub fn inventory_is(&mut self, open: bool) {
        self.settings.inventory_open = open;
    }

    /// Shows or hides the inspector, as its panel's edge was dragged.
    pub fn inspector_is(&mut self, open: bool) {
        self.settings.inspector_open = open;
    }

    fn refresh_theme(&mut self) {
        let theme = self.theme();
        if let Some(sheet) = &mut self.sheet {
            sheet.show_in(theme);
        }
    }
}

#[cfg(test)]
mod clip_tests;
#[cfg(test)]
mod drift_tests;
#[cfg(test)]
mod gesture_tests;
#[cfg(test)]
mod hands_tests;
#[cfg(test)]
mod tests;
