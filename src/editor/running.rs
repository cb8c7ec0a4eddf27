//! Doing what a command says: whether it would do something, whether what it switches is on, and what only the window
//! can do of it.

use super::framing::Zoom;
use super::{Command, Editor, FocusCommand, Origin, ScaleCommand, ThemeChoice, ViewCommand};
use crate::edit::PartId;
use crate::interact::{Camera, Gesture};
use crate::scene::Theme;
use std::path::PathBuf;

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
    /// Fetch the text on the clipboard, and call [`super::ClipCommand::Insert`] with it.
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

impl Command {
    /// Whether a drag goes on under it: what panels say while a press begins elsewhere, and what only looks.
    fn leaves_hand(&self) -> bool {
        match self {
            Self::Theme(_) | Self::OtherTheme | Self::Language(_) | Self::Change(_) | Self::Select(_) => true,
            Self::Open
            | Self::OpenSample(_)
            | Self::Reload
            | Self::Close
            | Self::Quit
            | Self::Fit
            | Self::ActualSize
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ToggleInventory
            | Self::ToggleInspector
            | Self::ChoosePersona(_)
            | Self::FocusMenus
            | Self::ShowKeys
            | Self::Help(_)
            | Self::Delete
            | Self::Here(_)
            | Self::Keep(_)
            | Self::Scale(_)
            | Self::Step(_)
            | Self::Find(_)
            | Self::Pick(_)
            | Self::Focus(_)
            | Self::View(_)
            | Self::Frame(_)
            | Self::Clip(_)
            | Self::Inventory(_)
            | Self::Card(_) => false,
        }
    }
}

impl Editor {
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

    /// Does what a command says, if it is enabled, and says what is left for the window to do.
    pub fn run(&mut self, command: &Command) -> Option<Wish> {
        if !self.is_enabled(command) {
            return None;
        }
        if !command.leaves_hand() {
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
            Command::ZoomIn => self.zoom_to(self.next_stop(Zoom::In)),
            Command::ZoomOut => self.zoom_to(self.next_stop(Zoom::Out)),
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
}
