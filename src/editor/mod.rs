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
mod delete_command;
mod fact;
mod find;
mod find_command;
mod focus;
pub mod frame;
mod frame_command;
mod frame_menu;
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
mod looking;
mod menu;
mod naming;
mod new_ids;
mod new_map;
mod overlay;
mod palette;
mod paste;
mod paste_numbers;
mod placing;
mod sample;
mod scale_command;
mod select_command;
mod selection;
mod settings;
mod sheet;
mod shown;
mod spoken;
mod spot;
mod step_command;
mod view_command;
mod wanted;
mod within;

pub use card_command::{CardCommand, Direction};
pub use change::{Change, MapIds};
pub use clip_command::ClipCommand;
pub use command::{Command, KeyPlace, Shortcut, ShortcutKey};
pub use context::context_menu;
pub use fact::Fact;
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
pub use palette::{PaletteEntry, palette, palette_not_now};
pub use sample::Sample;
pub use scale_command::{SCALES, ScaleCommand};
pub use select_command::SelectCommand;
pub use selection::{Chosen, Selection};
pub use settings::{Settings, ThemeChoice};
pub use sheet::{Origin, Sheet, SheetId};
pub use spoken::{Spoken, SpokenRole};
pub use spot::Spot;
pub use step_command::StepCommand;
pub use view_command::ViewCommand;

use crate::edit::{EditError, PartId};
use crate::file::FileError;
use crate::geom::Size;
use crate::interact::{Camera, Gesture};
use crate::model::{JourneyMap, LaneId, PersonaId, StepId};
use crate::scene::Theme;
use crate::words::{Language, Words};
use looking::Framing;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What a command asks of the window, because only the window can do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Let the person choose a file to open.
    AskForFile,
    /// Read the file of the open map again, or the one that could not be opened.
    ReadAgain,
    /// Open the map in this file.
    OpenFile(PathBuf),
    /// Write the map to its file, or let the person choose one.
    Save,
    /// Let the person choose a file, and write the map to it.
    SaveAs,
    /// Let the person choose a picture of the map, and write it.
    Export,
    /// Put a picture of the map on the clipboard.
    CopyPicture,
    /// Give the keyboard to the menus.
    FocusMenus,
    /// Put a text on the clipboard.
    CopyText(String),
    /// Fetch the text on the clipboard, and call [`ClipCommand::Insert`] with it.
    AskForPaste,
    /// Ask where on the map the chosen touchpoints are to go.
    AskForPlace,
    /// Show the list of keys.
    ShowKeys,
    /// Show how a first map is made.
    ShowFirstMap,
    /// Show which version this is, and under which licences.
    ShowAbout,
    /// Give the keyboard to the field in which one types what to look for.
    FocusFind,
    /// Show the list of all commands.
    ShowPalette,
    /// Show or hide the list of what was done.
    ShowHistory,
    /// Show what can be done with what is chosen.
    ShowContextMenu,
    /// Give the keyboard to the next panel.
    NextPanel,
    /// Ask what becomes of the touchpoints of something that shall go.
    AskWhatBecomes(PartId),
    /// Close the window.
    Quit,
}

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
    /// The cell that was last pointed at to paste there.
    pasted_at: Option<(StepId, LaneId)>,
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

    /// Opens a map in place of the one that is open, shown whole if it can be read so, else from its beginning.
    pub fn open(&mut self, map: JourneyMap, origin: Origin) {
        self.show(Sheet::new(Arc::new(map), origin, self.theme()));
    }

    /// Shows a map that has been laid out already, elsewhere because it is large.
    pub fn show(&mut self, sheet: Sheet) {
        self.problem = None;
        self.just_written = JustWritten::default();
        self.gesture = Gesture::Idle;
        self.naming = None;
        self.drawing = false;
        self.sheet = Some(sheet);
        (self.finder, self.focus, self.lens) = (Finder::default(), None, None);
        self.refresh_theme();
        self.framing = Framing::Opened;
        self.camera = self.opened();
    }

    /// Shows a map that has been read again in place of its former self. The camera stays where it is, and the chosen
    /// persona's curve in front, if the map still has them.
    pub fn show_again(&mut self, mut sheet: Sheet) {
        self.problem = None;
        self.let_go();
        self.naming = None;
        if let Some(front) = self.active_persona().filter(|front| sheet.map().persona(front).is_some()) {
            sheet.choose_persona(front.clone());
        }
        if let Some(former) = &self.sheet {
            sheet.replace(former);
        }
        self.sheet = Some(sheet);
        self.refresh_theme();
        if let Some(camera) = self.framed() {
            self.gesture = Gesture::Idle;
            self.camera = camera;
        }
    }

    /// Tells that a map could not be opened. The one that is open stays.
    pub fn fail(&mut self, problem: FileError) {
        self.problem = Some(problem);
    }

    /// Why the last map could not be opened, until it is dismissed or another one is opened.
    pub fn problem(&self) -> Option<&FileError> {
        self.problem.as_ref()
    }

    /// The open map, to ask it for what it makes only when asked.
    pub fn sheet_mut(&mut self) -> Option<&mut Sheet> {
        self.sheet.as_mut()
    }

    /// Takes the message of [`Editor::problem`] away.
    pub fn dismiss_problem(&mut self) {
        self.problem = None;
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

    /// Whether a command would do something now.
    pub fn is_enabled(&self, command: &Command) -> bool {
        let open = self.sheet.is_some();
        match command {
            Command::Step(command) => command.is_enabled(self),
            Command::Keep(command) => command.is_enabled(self),
            Command::Scale(command) => command.is_enabled(self),
            Command::Find(command) => command.is_enabled(self),
            Command::Pick(command) => command.is_enabled(self),
            Command::Focus(command) => command.is_enabled(self),
            Command::View(command) => command.is_enabled(self),
            Command::Frame(command) => command.is_enabled(self),
            Command::Delete => self.deletion().is_some_and(|command| self.is_enabled(&command)),
            Command::Here(command) => command.is_enabled(self),
            Command::Clip(command) => command.is_enabled(self),
            Command::Inventory(command) => command.is_enabled(self),
            Command::Card(command) => command.is_enabled(self),
            Command::Change(_) | Command::Select(_) => open,
            Command::Open | Command::OpenSample(_) | Command::Quit => true,
            Command::ShowKeys | Command::Help(_) | Command::FocusMenus => true,
            Command::Reload => self.path().is_some() || self.problem.is_some(),
            Command::Theme(_) | Command::OtherTheme | Command::Language(_) => true,
            Command::ToggleInventory | Command::ToggleInspector => true,
            Command::Close | Command::Fit | Command::ActualSize => open,
            Command::ZoomIn => open && self.aim().scale() < Camera::LARGEST,
            Command::ZoomOut => open && self.aim().scale() > Camera::SMALLEST,
            Command::ChoosePersona(id) => self.sheet.as_ref().is_some_and(|sheet| sheet.map().persona(id).is_some()),
        }
    }

    /// Whether what a command switches on is on; `None` for commands that switch nothing.
    pub fn is_on(&self, command: &Command) -> Option<bool> {
        match command {
            Command::Theme(choice) => Some(self.settings.theme == *choice),
            Command::Language(language) => Some(self.language == *language),
            Command::ToggleInventory => Some(self.settings.inventory_open),
            Command::ToggleInspector => Some(self.settings.inspector_open),
            Command::ChoosePersona(id) => Some(self.active_persona() == Some(id)),
            Command::Scale(ScaleCommand::To(percent)) => Some(self.settings.scale() == *percent),
            Command::Focus(FocusCommand::On(focus)) => Some(self.focus.as_ref() == Some(focus)),
            Command::View(ViewCommand::Minimap) => Some(self.settings.minimap),
            Command::Frame(command) => command.is_on(self),
            Command::Inventory(command) => command.is_on(self),
            Command::Card(command) => command.is_on(self),
            Command::Step(_)
            | Command::Keep(_)
            | Command::Scale(ScaleCommand::Larger | ScaleCommand::Smaller)
            | Command::Find(_)
            | Command::Pick(_)
            | Command::Focus(FocusCommand::Off)
            | Command::View(_)
            | Command::Clip(_)
            | Command::Delete
            | Command::Here(_)
            | Command::Change(_)
            | Command::Select(_)
            | Command::Open
            | Command::OpenSample(_)
            | Command::Reload
            | Command::FocusMenus
            | Command::Close
            | Command::Quit
            | Command::Fit
            | Command::ActualSize
            | Command::ZoomIn
            | Command::ZoomOut
            | Command::OtherTheme
            | Command::ShowKeys
            | Command::Help(_) => None,
        }
    }

    /// The persona whose curve lies on top.
    pub fn active_persona(&self) -> Option<&PersonaId> {
        self.sheet.as_ref()?.view().active_persona.as_ref()
    }

    /// Does what a command says, if it is enabled, and says what is left for the window to do.
    pub fn run(&mut self, command: &Command) -> Option<Wish> {
        if !self.is_enabled(command) {
            return None;
        }
        // What panels say while a press begins elsewhere, and what only looks, leaves the hand alone.
        let leaves_hand = matches!(
            command,
            Command::Change(_) | Command::Select(_) | Command::Theme(_) | Command::OtherTheme | Command::Language(_)
        );
        if !leaves_hand {
            self.call_off();
        }
        match command {
            Command::Find(command) => return self.walk(command),
            Command::Pick(command) => self.select_all(command),
            Command::Focus(command) => self.focus_on(command),
            Command::View(command) => return self.view(*command),
            Command::Frame(command) => return self.frame(command),
            Command::Delete => return self.delete(),
            Command::Here(command) => return self.do_here(command),
            Command::Step(command) => {
                self.end_naming(true);
                self.step(command);
            }
            Command::Clip(command) => return self.clip(command),
            Command::Inventory(command) => return self.write_down(command),
            Command::Card(command) => self.card(*command),
            Command::Keep(command) => return self.keep(command),
            Command::Scale(command) => self.settings.scale = command.makes(self.settings.scale()),
            Command::Change(change) => self.change(change),
            Command::Select(selection) => self.select(selection.clone()),
            Command::Open => return Some(Wish::AskForFile),
            Command::Reload => return Some(Wish::ReadAgain),
            Command::FocusMenus => return Some(Wish::FocusMenus),
            Command::ShowKeys => return Some(Wish::ShowKeys),
            Command::Help(command) => return Some(command.wish()),
            Command::Quit => return Some(Wish::Quit),
            Command::OpenSample(sample) => match sample.read(self.language) {
                Ok(map) => self.open(map, Origin::Sample(*sample)),
                Err(problem) => self.fail(problem),
            },
            Command::Close => {
                self.naming = None;
                self.sheet = None;
                self.gesture = Gesture::Idle;
            }
            Command::Fit => self.glide_to(self.fitted()),
            Command::ActualSize => self.zoom_to(1.0),
            Command::ZoomIn => self.zoom_to(self.next_stop(true)),
            Command::ZoomOut => self.zoom_to(self.next_stop(false)),
            Command::Theme(choice) => {
                self.settings.theme = *choice;
                self.refresh_theme();
            }
            Command::OtherTheme => {
                self.settings.theme = match self.theme() {
                    Theme::Light => ThemeChoice::Dark,
                    Theme::Dark => ThemeChoice::Light,
                };
                self.refresh_theme();
            }
            Command::Language(language) => {
                self.language = *language;
                self.settings.language = Some(*language);
            }
            Command::ToggleInventory => self.settings.inventory_open = !self.settings.inventory_open,
            Command::ToggleInspector => self.settings.inspector_open = !self.settings.inspector_open,
            Command::ChoosePersona(id) => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.choose_persona(id.clone());
                }
            }
        }
        None
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
mod hands_tests;
#[cfg(test)]
mod tests;
