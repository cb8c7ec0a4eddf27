//! Commands: everything a person can ask of the editor, with its words, its shortcut and its place in the menus.
//!
//! Menu, toolbar, shortcuts and the list of keys are all derived from here.

use super::{
    CardCommand, Change, ClipCommand, Direction, Editor, FindCommand, FocusCommand, FrameCommand, HelpCommand,
    HereCommand, InventoryCommand, KeepCommand, Sample, ScaleCommand, SelectCommand, Selection, StepCommand,
    ThemeChoice, ViewCommand,
};
use crate::interact::Modifiers;
use crate::model::PersonaId;
use crate::words::{Language, Say, Words};

/// Something a person can ask of the editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open another map.
    Open,
    /// Open one of the maps that come with the program.
    OpenSample(Sample),
    /// Read the map's file again.
    Reload,
    /// Close the map.
    Close,
    /// Close the window.
    Quit,
    /// Show the whole map.
    Fit,
    /// Show a map unit as a pixel.
    ActualSize,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// Choose light, dark or the system's theme.
    Theme(ThemeChoice),
    /// From light to dark, or back.
    OtherTheme,
    /// Choose the interface's language.
    Language(Language),
    /// Show or hide the inventory.
    ToggleInventory,
    /// Show or hide the inspector.
    ToggleInspector,
    /// Bring a persona's curve to the front.
    ChoosePersona(PersonaId),
    /// Give the keyboard to the menus.
    FocusMenus,
    /// Show the list of keys.
    ShowKeys,
    /// Show how to begin, or what the program is.
    Help(HelpCommand),
    /// Make maps, keep them and give them away.
    Keep(KeepCommand),
    /// Make the interface larger or smaller.
    Scale(ScaleCommand),
    /// Go back and forth in what was done.
    Step(StepCommand),
    /// Walk through what was found.
    Find(FindCommand),
    /// Choose many touchpoints at once.
    Pick(SelectCommand),
    /// Look at one thing alone.
    Focus(FocusCommand),
    /// Look elsewhere, or show one of the window's helpers.
    View(ViewCommand),
    /// Build the map's frame.
    Frame(FrameCommand),
    /// Take away what is chosen, whatever it is.
    Delete,
    /// Do something to the place that is pointed at.
    Here(HereCommand),
    /// Cut, copy and paste touchpoints.
    Clip(ClipCommand),
    /// Write touchpoints down, and place them.
    Inventory(InventoryCommand),
    /// Do something to the chosen touchpoints.
    Card(CardCommand),
    /// Change the open map, as a panel says.
    Change(Box<Change>),
    /// Choose something on the open map.
    Select(Selection),
}

impl From<SelectCommand> for Command {
    fn from(command: SelectCommand) -> Self {
        Self::Pick(command)
    }
}

impl From<ViewCommand> for Command {
    fn from(command: ViewCommand) -> Self {
        Self::View(command)
    }
}

/// Keys that are pressed together for a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// The keys that are held.
    pub modifiers: Modifiers,
    /// The key that is pressed.
    pub key: ShortcutKey,
}

/// A key that a shortcut is pressed with; only such as Danish and Swedish keyboards have without a second hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShortcutKey {
    /// A letter, in capitals.
    Letter(char),
    /// A digit of the row above the letters, by its place: with Shift it arrives as another character.
    Digit(u8),
    /// Plus, or the equals sign that shares its key elsewhere.
    Plus,
    /// Minus.
    Minus,
    /// F1 to F12.
    Function(u8),
    /// The key that opens the menu of what is chosen.
    Menu,
    /// An arrow.
    Arrow(Direction),
    /// Enter.
    Enter,
    /// Delete.
    Delete,
    /// Backspace.
    Backspace,
}

/// Where the keyboard must be for a shortcut to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// Anywhere in the window.
    Anywhere,
    /// Anywhere but in a field in which somebody writes.
    OutsideFields,
    /// On the map, or nowhere in particular.
    OnTheMap,
}

impl Shortcut {
    /// Where the keyboard must be for it to count: keys that write, or change what is written, belong to fields, and
    /// keys that walk or press belong to what has the keyboard.
    pub fn place(&self) -> KeyPlace {
        let ctrl = self.modifiers.command;
        match self.key {
            ShortcutKey::Arrow(_) | ShortcutKey::Enter | ShortcutKey::Delete | ShortcutKey::Backspace => {
                KeyPlace::OnTheMap
            }
            ShortcutKey::Letter('A' | 'C' | 'V' | 'X' | 'Y' | 'Z') if ctrl => KeyPlace::OutsideFields,
            ShortcutKey::Letter(_) | ShortcutKey::Digit(_) | ShortcutKey::Plus | ShortcutKey::Minus if ctrl => {
                KeyPlace::Anywhere
            }
            ShortcutKey::Digit(_) if self.modifiers.shift => KeyPlace::OutsideFields,
            ShortcutKey::Letter(_) | ShortcutKey::Digit(_) | ShortcutKey::Plus | ShortcutKey::Minus => {
                KeyPlace::OnTheMap
            }
            ShortcutKey::Function(_) | ShortcutKey::Menu => KeyPlace::Anywhere,
        }
    }

    const fn command(key: ShortcutKey) -> Self {
        Self { modifiers: Modifiers::COMMAND, key }
    }

    /// The shortcut as it is printed on keys and in menus: `Ctrl+O`.
    pub fn text(&self, words: Words) -> String {
        let held = [
            (self.modifiers.command, if cfg!(target_os = "macos") { "key-cmd" } else { "key-ctrl" }),
            (self.modifiers.alt, "key-alt"),
            (self.modifiers.shift, "key-shift"),
        ];
        let mut text = String::new();
        for (_, key) in held.iter().filter(|(held, _)| *held) {
            text += &words.get(key);
            text.push('+');
        }
        match self.key {
            ShortcutKey::Letter(letter) => text.push(letter),
            ShortcutKey::Digit(digit) => text += &digit.to_string(),
            ShortcutKey::Plus => text.push('+'),
            ShortcutKey::Minus => text.push('\u{2212}'),
            ShortcutKey::Function(number) => text += &format!("F{number}"),
            ShortcutKey::Menu => text += &words.get("key-menu"),
            ShortcutKey::Arrow(direction) => text.push(match direction {
                Direction::Left => '\u{2190}',
                Direction::Right => '\u{2192}',
                Direction::Up => '\u{2191}',
                Direction::Down => '\u{2193}',
            }),
            ShortcutKey::Enter => text += &words.get("key-enter"),
            ShortcutKey::Delete => text += &words.get("key-delete"),
            ShortcutKey::Backspace => text += &words.get("key-backspace"),
        }
        text
    }
}

impl Command {
    /// The commands that have a shortcut, as the list of keys tells them.
    pub fn with_shortcut() -> Vec<Self> {
        let own = [
            Self::Open,
            Self::Reload,
            Self::Close,
            Self::Quit,
            Self::Fit,
            Self::ActualSize,
            Self::ZoomIn,
            Self::ZoomOut,
            Self::ToggleInventory,
            Self::ToggleInspector,
            Self::FocusMenus,
            Self::ShowKeys,
            Self::Delete,
        ];
        own.into_iter()
            .chain(KeepCommand::WITH_SHORTCUT.map(Self::Keep))
            .chain(ScaleCommand::WITH_SHORTCUT.map(Self::Scale))
            .chain(StepCommand::WITH_SHORTCUT.map(Self::Step))
            .chain(CardCommand::with_shortcut().into_iter().map(Self::Card))
            .chain(FrameCommand::WITH_SHORTCUT.map(Self::Frame))
            .chain(FindCommand::WITH_SHORTCUT.map(Self::Find))
            .chain(SelectCommand::WITH_SHORTCUT.map(Self::Pick))
            .chain(ViewCommand::WITH_SHORTCUT.map(Self::View))
            .chain(ClipCommand::WITH_SHORTCUT.map(Self::Clip))
            .collect()
    }

    /// The keys that call it, as menus show them.
    pub fn shortcut(&self) -> Option<Shortcut> {
        self.shortcuts().into_iter().next()
    }

    /// The same, as fits to what is chosen: what lies above another is moved by arrows up and down.
    pub fn shortcut_now(&self, editor: &Editor) -> Option<Shortcut> {
        if let Self::Frame(command) = self { command.shortcut_now(editor) } else { self.shortcut() }
    }

    /// All keys that call it.
    pub fn shortcuts(&self) -> Vec<Shortcut> {
        vec![match self {
            Self::Open => Shortcut::command(ShortcutKey::Letter('O')),
            Self::Reload => Shortcut::command(ShortcutKey::Letter('R')),
            Self::Close => Shortcut::command(ShortcutKey::Letter('W')),
            Self::Quit => Shortcut::command(ShortcutKey::Letter('Q')),
            Self::Fit => Shortcut { modifiers: Modifiers::SHIFT, key: ShortcutKey::Digit(1) },
            Self::ActualSize => Shortcut::command(ShortcutKey::Digit(0)),
            Self::ZoomIn => Shortcut::command(ShortcutKey::Plus),
            Self::ZoomOut => Shortcut::command(ShortcutKey::Minus),
            Self::ToggleInventory => Shortcut::command(ShortcutKey::Letter('B')),
            Self::ToggleInspector => Shortcut::command(ShortcutKey::Letter('I')),
            Self::FocusMenus => Shortcut { modifiers: Modifiers::NONE, key: ShortcutKey::Function(10) },
            Self::ShowKeys => Shortcut { modifiers: Modifiers::NONE, key: ShortcutKey::Function(1) },
            Self::Delete => Shortcut { modifiers: Modifiers::NONE, key: ShortcutKey::Delete },
            Self::Keep(command) => return command.shortcuts(),
            Self::Scale(command) => return command.shortcuts(),
            Self::Step(command) => return command.shortcuts(),
            Self::Clip(command) => return command.shortcuts(),
            Self::Card(command) => return command.shortcuts(),
            Self::Frame(command) => return command.shortcuts(),
            Self::Find(command) => return command.shortcuts(),
            Self::Pick(command) => return command.shortcuts(),
            Self::View(command) => return command.shortcuts(),
            Self::Focus(_)
            | Self::OpenSample(_)
            | Self::Help(_)
            | Self::Here(_)
            | Self::Inventory(_)
            | Self::Theme(_)
            | Self::OtherTheme
            | Self::Language(_)
            | Self::ChoosePersona(_)
            | Self::Change(_)
            | Self::Select(_) => return Vec::new(),
        }]
    }

    /// The command's words in menus and on buttons. A persona has its own name there.
    pub fn text(&self, editor: &Editor) -> String {
        let words = editor.words();
        let key = match self {
            Self::Open => "command-open",
            Self::OpenSample(sample) => return sample.name(words),
            Self::Reload => "command-reload",
            Self::Close => "command-close",
            Self::Quit => "command-quit",
            Self::Fit => "command-fit",
            Self::ActualSize => "command-actual-size",
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::Theme(ThemeChoice::System) => "command-theme-system",
            Self::Theme(ThemeChoice::Light) => "command-theme-light",
            Self::Theme(ThemeChoice::Dark) => "command-theme-dark",
            Self::OtherTheme => match editor.theme() {
                crate::scene::Theme::Light => "command-to-dark",
                crate::scene::Theme::Dark => "command-to-light",
            },
            Self::Language(language) => return language.own_name().to_owned(),
            Self::ToggleInventory => "command-inventory",
            Self::ToggleInspector => "command-inspector",
            Self::ChoosePersona(id) => {
                let name = editor.sheet().and_then(|sheet| Some(sheet.map().persona(id)?.name.clone()));
                return name.unwrap_or_default();
            }
            Self::FocusMenus => "command-menus",
            Self::ShowKeys => "command-keys",
            Self::Help(command) => return command.text(editor),
            Self::Keep(command) => return command.text(editor),
            Self::Scale(command) => return command.text(editor),
            Self::Step(command) => return command.text(editor),
            Self::Find(command) => return command.text(editor),
            Self::Pick(command) => return command.text(editor),
            Self::Focus(command) => return command.text(editor),
            Self::View(command) => return command.text(editor),
            Self::Frame(command) => return command.text(editor),
            Self::Delete => return editor.delete_text(),
            Self::Here(command) => return command.text(editor),
            Self::Clip(command) => return command.text(editor),
            Self::Inventory(command) => return command.text(editor),
            Self::Card(command) => command.key(),
            Self::Change(change) => return change.label.say(words),
            Self::Select(Selection::Touchpoints(chosen)) => {
                return words.with("inspector-select", &[("count", chosen.len().into())]);
            }
            Self::Select(Selection::Nothing | Selection::Thing(_)) => "command-select",
        };
        words.get(key)
    }
}
