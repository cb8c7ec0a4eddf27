//! The menus: where commands stand, for those who look for them.

use super::frame::Direction as Order;
use super::{
    CardCommand, ClipCommand, Command, Direction, Editor, FindCommand, Focus, FocusCommand, FrameCommand, HelpCommand,
    InventoryCommand, KeepCommand, LevelStep, SCALES, Sample, ScaleCommand, SelectCommand, StepCommand, ThemeChoice,
    ViewCommand,
};
use crate::model::{LaneKind, Stage};
use crate::words::Language;

/// A menu of the menu bar, or one that opens beside an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// The key of its words.
    pub name: &'static str,
    /// What is in it.
    pub entries: Vec<MenuEntry>,
}

/// A line of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuEntry {
    /// A command.
    Command(Command),
    /// A thin line between groups.
    Line,
    /// A menu that opens beside it.
    Menu(Menu),
}

impl MenuEntry {
    /// These groups of entries with lines between them; groups without entries are left out.
    pub fn groups(groups: impl IntoIterator<Item = Vec<Self>>) -> Vec<Self> {
        let mut entries: Vec<Self> = Vec::new();
        for group in groups.into_iter().filter(|group| !group.is_empty()) {
            if !entries.is_empty() {
                entries.push(Self::Line);
            }
            entries.extend(group);
        }
        entries
    }

    /// A menu that opens beside its name, or nothing if nothing is in it.
    pub fn menu(name: &'static str, entries: Vec<Self>) -> Vec<Self> {
        if entries.is_empty() { Vec::new() } else { vec![Self::Menu(Menu { name, entries })] }
    }

    /// The entries that would do something now, and the menus in which there are such.
    pub(super) fn possible(editor: &Editor, entries: Vec<Self>) -> Vec<Self> {
        let mut possible = Vec::new();
        for entry in entries {
            match entry {
                Self::Command(command) if editor.is_enabled(&command) => possible.push(Self::Command(command)),
                Self::Command(_) => {}
                // Never first, last or twice in a row.
                Self::Line if possible.last().is_none_or(|last| *last == Self::Line) => {}
                Self::Line => possible.push(Self::Line),
                Self::Menu(menu) => {
                    possible.extend(Self::menu(menu.name, Self::possible(editor, menu.entries)));
                }
            }
        }
        if possible.last() == Some(&Self::Line) {
            possible.pop();
        }
        possible
    }
}

impl From<Command> for MenuEntry {
    fn from(command: Command) -> Self {
        Self::Command(command)
    }
}

fn entries(commands: impl IntoIterator<Item = Command>) -> Vec<MenuEntry> {
    commands.into_iter().map(MenuEntry::Command).collect()
}

impl Menu {
    /// The menu bar, with what the open map has; menus in which there would be nothing are left out.
    pub fn bar(editor: &Editor) -> Vec<Self> {
        let all = [
            Self { name: "menu-file", entries: file(editor) },
            Self { name: "menu-edit", entries: edit(editor) },
            Self { name: "menu-map", entries: map(editor) },
            Self { name: "menu-view", entries: view(editor) },
            Self { name: "menu-help", entries: help() },
        ];
        all.into_iter().filter(|menu| !menu.entries.is_empty()).collect()
    }

    /// All commands in it and in the menus beside its entries, each with the names of the menus that lead there.
    pub fn commands(&self) -> Vec<(Vec<&'static str>, &Command)> {
        let mut commands = Vec::new();
        for entry in &self.entries {
            match entry {
                MenuEntry::Command(command) => commands.push((vec![self.name], command)),
                MenuEntry::Line => {}
                MenuEntry::Menu(menu) => commands.extend(
                    menu.commands()
                        .into_iter()
                        .map(|(path, command)| (std::iter::once(self.name).chain(path).collect(), command)),
                ),
            }
        }
        commands
    }
}

fn file(editor: &Editor) -> Vec<MenuEntry> {
    let keep = |commands: &[KeepCommand]| entries(commands.iter().cloned().map(Command::Keep));
    MenuEntry::groups([
        [
            keep(&[KeepCommand::New]),
            entries([Command::Open]),
            MenuEntry::menu("menu-recent", recent(editor)),
            MenuEntry::menu("menu-templates", entries(Sample::TEMPLATES.map(Command::OpenSample))),
            MenuEntry::menu("menu-samples", entries(Sample::FINISHED.map(Command::OpenSample))),
        ]
        .concat(),
        [
            keep(&[KeepCommand::Save, KeepCommand::SaveAs, KeepCommand::Duplicate, KeepCommand::ToBe]),
            entries([Command::Reload]),
        ]
        .concat(),
        keep(&[KeepCommand::Export, KeepCommand::CopyPicture]),
        entries([Command::Close, Command::Quit]),
    ])
}

/// The maps that were open before, the last one first.
fn recent(editor: &Editor) -> Vec<MenuEntry> {
    let open: Vec<_> = editor.settings().recent().map(|path| Command::Keep(KeepCommand::OpenRecent(path))).collect();
    let clear = if open.is_empty() { Vec::new() } else { vec![Command::Keep(KeepCommand::ClearRecent)] };
    MenuEntry::groups([entries(open), entries(clear)])
}

/// How large the interface is.
fn scale() -> Vec<MenuEntry> {
    let steps = [ScaleCommand::Larger, ScaleCommand::Smaller].map(Command::Scale);
    MenuEntry::groups([entries(steps), entries(SCALES.map(|scale| Command::Scale(ScaleCommand::To(scale))))])
}

fn edit(editor: &Editor) -> Vec<MenuEntry> {
    let steps = [Command::Step(StepCommand::Undo), Command::Step(StepCommand::Redo), ViewCommand::History.into()];
    let find = [FindCommand::Open, FindCommand::Next, FindCommand::Previous].map(Command::Find);
    let mut select = entries([SelectCommand::All.into()]);
    select.extend(MenuEntry::menu("menu-select", select_all_of(editor)));
    select.extend(entries([SelectCommand::Found.into(), SelectCommand::Nothing.into()]));
    MenuEntry::groups([entries(steps), clip(), entries(find), select])
}

/// The clipboard.
pub(super) fn clip() -> Vec<MenuEntry> {
    entries(ClipCommand::WITH_SHORTCUT.map(Command::Clip))
}

/// Choosing all of an owner, a channel, a phase or a lane.
fn select_all_of(editor: &Editor) -> Vec<MenuEntry> {
    let Some(sheet) = editor.sheet() else { return Vec::new() };
    let map = sheet.map();
    let mut owners = entries(map.owners.iter().map(|owner| SelectCommand::Owner(owner.id.clone()).into()));
    owners.extend(entries([SelectCommand::WithoutOwner.into()]));
    let channels = map.channels.iter().map(|channel| SelectCommand::Channel(channel.id.clone()).into());
    let phases = map.phases.iter().map(|phase| SelectCommand::Phase(phase.id.clone()).into());
    let lanes = map.lanes.iter().filter(|lane| matches!(lane.kind, LaneKind::Touchpoints { .. }));
    let lanes = lanes.map(|lane| SelectCommand::Lane(lane.id.clone()).into());
    [
        MenuEntry::menu("menu-of-owner", owners),
        MenuEntry::menu("menu-of-channel", entries(channels)),
        MenuEntry::menu("menu-of-phase", entries(phases)),
        MenuEntry::menu("menu-of-lane", entries(lanes)),
    ]
    .concat()
}

/// What belongs to the map: its personas, and what can be added to it; and what can be done with what is chosen.
fn map(editor: &Editor) -> Vec<MenuEntry> {
    let Some(sheet) = editor.sheet() else { return Vec::new() };
    let personas = sheet.map().personas.iter().map(|persona| Command::ChoosePersona(persona.id.clone()));
    let adds = Menu::of_adds();
    let own = [CardCommand::Rename, CardCommand::Duplicate].map(Command::Card);
    MenuEntry::groups([
        [entries([Command::Card(CardCommand::New)]), vec![MenuEntry::Menu(adds)]].concat(),
        [entries(own), entries([Command::Delete])].concat(),
        [moves(), away()].concat(),
        [given(editor), Menu::of_frame()].concat(),
        [
            MenuEntry::menu("menu-feeling", feeling()),
            entries([Command::Card(CardCommand::Draw)]),
            MenuEntry::menu("tool-persona", entries(personas)),
        ]
        .concat(),
    ])
}

/// Other places for what is chosen.
pub(super) fn moves() -> Vec<MenuEntry> {
    let cells = entries(Direction::ALL.map(CardCommand::Move).map(Command::Card));
    let within = entries([Direction::Up, Direction::Down].map(CardCommand::Reorder).map(Command::Card));
    let among = Menu::of_chosen([Order::Earlier, Order::Later].map(FrameCommand::Shift));
    let apart = entries([Command::Card(CardCommand::Spread)]);
    MenuEntry::menu("menu-move", MenuEntry::groups([cells, within, apart, among]))
}

/// Off the map, and onto it.
pub(super) fn away() -> Vec<MenuEntry> {
    entries([Command::Inventory(InventoryCommand::AskForPlace), Command::Card(CardCommand::Unplace)])
}

/// Who owns the chosen touchpoints, and which channel they go through.
pub(super) fn given(editor: &Editor) -> Vec<MenuEntry> {
    let Some(sheet) = editor.sheet() else { return Vec::new() };
    let map = sheet.map();
    let owners = map.owners.iter().map(|owner| Some(owner.id.clone())).map(InventoryCommand::GiveOwner);
    let channels = map.channels.iter().map(|channel| Some(channel.id.clone())).map(InventoryCommand::GiveChannel);
    let menu = |name, given: Vec<InventoryCommand>, none: InventoryCommand| {
        if given.is_empty() {
            return Vec::new();
        }
        let given = entries(given.into_iter().map(Command::Inventory));
        MenuEntry::menu(name, MenuEntry::groups([given, entries([Command::Inventory(none)])]))
    };
    [
        menu("fact-owner", owners.collect(), InventoryCommand::GiveOwner(None)),
        menu("fact-channel", channels.collect(), InventoryCommand::GiveChannel(None)),
    ]
    .concat()
}

/// How the persona in front feels at the chosen touchpoint.
pub(super) fn feeling() -> Vec<MenuEntry> {
    let levels = [CardCommand::Level(LevelStep::Higher), CardCommand::Level(LevelStep::Lower), CardCommand::Neutral]
        .map(Command::Card);
    let rest = [CardCommand::Think, CardCommand::Skip, CardCommand::Clear].map(Command::Card);
    MenuEntry::groups([entries(levels), entries(rest)])
}

fn view(editor: &Editor) -> Vec<MenuEntry> {
    let themes = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark].map(Command::Theme);
    MenuEntry::groups([
        entries([
            Command::Fit,
            ViewCommand::FitSelection.into(),
            Command::ActualSize,
            Command::ZoomIn,
            Command::ZoomOut,
        ]),
        MenuEntry::menu("menu-focus", focus(editor)),
        entries([Command::ToggleInventory, Command::ToggleInspector, ViewCommand::Minimap.into()]),
        [
            MenuEntry::menu("menu-theme", entries(themes)),
            MenuEntry::menu("menu-scale", scale()),
            MenuEntry::menu("menu-language", entries(Language::ALL.map(Command::Language))),
        ]
        .concat(),
    ])
}

/// Looking at one owner, channel, stage, phase or persona alone.
fn focus(editor: &Editor) -> Vec<MenuEntry> {
    let Some(sheet) = editor.sheet() else { return Vec::new() };
    let map = sheet.map();
    let on = |focus| Command::Focus(FocusCommand::On(focus));
    let owners = map.owners.iter().map(|owner| on(Focus::Owner(owner.id.clone())));
    let channels = map.channels.iter().map(|channel| on(Focus::Channel(channel.id.clone())));
    let stages = Stage::ALL.into_iter().filter(|_| !map.stages.hidden).map(|stage| on(Focus::Stage(stage)));
    let phases = map.phases.iter().map(|phase| on(Focus::Phase(phase.id.clone())));
    let personas = map.personas.iter().map(|persona| on(Focus::Persona(persona.id.clone())));
    let by_kind = [
        MenuEntry::menu("menu-of-owner", entries(owners)),
        MenuEntry::menu("menu-of-channel", entries(channels)),
        MenuEntry::menu("menu-of-stage", entries(stages)),
        MenuEntry::menu("menu-of-phase", entries(phases)),
        MenuEntry::menu("menu-of-persona", entries(personas)),
    ]
    .concat();
    MenuEntry::groups([by_kind, entries([on(Focus::Found)]), entries([Command::Focus(FocusCommand::Off)])])
}

fn help() -> Vec<MenuEntry> {
    MenuEntry::groups([
        entries([Command::Help(HelpCommand::FirstMap)]),
        entries([ViewCommand::Palette.into(), Command::ShowKeys]),
        entries([Command::Help(HelpCommand::About)]),
    ])
}
