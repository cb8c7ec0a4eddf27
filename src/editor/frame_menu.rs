//! The menus and keys of the map's frame: what can be added, and what can be done with what is chosen.

use super::frame::{Direction, LaneChoice};
use super::{Command, Direction as Arrow, Editor, FrameCommand, Menu, MenuEntry, Shortcut, ShortcutKey, frame_words};
use crate::interact::Modifiers;
use crate::model::{Note, Stage};

fn entry(command: FrameCommand) -> MenuEntry {
    MenuEntry::Command(Command::Frame(command))
}

impl Menu {
    /// What can be done with what is chosen of the frame.
    pub fn of_frame() -> Vec<MenuEntry> {
        let mut entries: Vec<MenuEntry> =
            [Self::of_phase(), Self::of_step(), Self::of_notes_lane()].map(MenuEntry::Menu).into();
        entries.extend(Self::of_chosen([
            FrameCommand::NextColour,
            FrameCommand::MergeTouchpoints,
            FrameCommand::SplitTouchpoint,
        ]));
        entries
    }

    /// These commands, as entries of a menu.
    pub fn of_chosen(commands: impl IntoIterator<Item = FrameCommand>) -> Vec<MenuEntry> {
        commands.into_iter().map(entry).collect()
    }

    /// What can be added to a map.
    pub fn of_adds() -> Self {
        let lanes = Self::of_lanes(FrameCommand::AddLane);
        let mut entries = vec![
            entry(FrameCommand::AddPhase),
            MenuEntry::Menu(Self { name: "menu-add-lane", entries: lanes }),
            MenuEntry::Line,
        ];
        entries.extend(
            [
                FrameCommand::AddPersona,
                FrameCommand::AddOwner,
                FrameCommand::AddChannel,
                FrameCommand::AddNote,
                FrameCommand::AddCoupledJourney,
                FrameCommand::AddWorkshop,
            ]
            .map(entry),
        );
        Self { name: "menu-add", entries }
    }

    /// A lane of each kind, added by that command.
    pub fn of_lanes(add: fn(LaneChoice) -> FrameCommand) -> Vec<MenuEntry> {
        Self::of_chosen(LaneChoice::ALL.map(add))
    }

    /// What can be done with the chosen phase.
    pub fn of_phase() -> Self {
        let mut entries = vec![
            entry(FrameCommand::Widen { more: true }),
            entry(FrameCommand::Widen { more: false }),
            entry(FrameCommand::AddTransition),
            entry(FrameCommand::DuplicatePhase { with_touchpoints: false }),
            entry(FrameCommand::DuplicatePhase { with_touchpoints: true }),
            MenuEntry::Line,
        ];
        entries.extend(Stage::ALL.map(|stage| entry(FrameCommand::AssignStage(stage))));
        Self { name: "menu-phase", entries }
    }

    /// What can be done with the chosen step.
    pub fn of_step() -> Self {
        let entries = [
            FrameCommand::InsertStep(Direction::Earlier),
            FrameCommand::InsertStep(Direction::Later),
            FrameCommand::ShiftStep(Direction::Earlier),
            FrameCommand::ShiftStep(Direction::Later),
            FrameCommand::RemoveStep,
        ];
        Self { name: "menu-step", entries: entries.map(entry).into() }
    }

    /// The kinds of words that the chosen notes lane shows.
    pub fn of_notes_lane() -> Self {
        let entries = Note::ALL.map(|note| entry(FrameCommand::ShowNotes(note))).into();
        Self { name: "menu-lane-shows", entries }
    }
}

impl FrameCommand {
    /// Those that have a shortcut, in the order of the list of keys.
    pub const WITH_SHORTCUT: [Self; 2] = [Self::Shift(Direction::Earlier), Self::Shift(Direction::Later)];

    /// The keys that menus show for it, as fits to what is chosen.
    pub fn shortcut_now(&self, editor: &Editor) -> Option<Shortcut> {
        let shortcuts = self.shortcuts();
        let lies_across = frame_words::is_sideways(editor.selection());
        if lies_across { shortcuts.first() } else { shortcuts.last() }.copied()
    }

    /// The keys that call it, the first for menus.
    pub fn shortcuts(&self) -> Vec<Shortcut> {
        let modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };
        let arrow = |arrow| Shortcut { modifiers, key: ShortcutKey::Arrow(arrow) };
        match self {
            Self::Shift(Direction::Earlier) => vec![arrow(Arrow::Left), arrow(Arrow::Up)],
            Self::Shift(Direction::Later) => vec![arrow(Arrow::Right), arrow(Arrow::Down)],
            Self::Remove
            | Self::AddPhase
            | Self::AppendPhase
            | Self::DuplicatePhase { .. }
            | Self::AssignStage(_)
            | Self::AddTransition
            | Self::InsertStep(_)
            | Self::RemoveStep
            | Self::ShiftStep(_)
            | Self::Widen { .. }
            | Self::AddLane(_)
            | Self::AppendLane(_)
            | Self::ShowNotes(_)
            | Self::AddNote
            | Self::AddPersona
            | Self::AddOwner
            | Self::AddChannel
            | Self::AddCoupledJourney
            | Self::AddWorkshop
            | Self::NextColour
            | Self::Recolour(_)
            | Self::RemovePart(_)
            | Self::RemoveWith { .. }
            | Self::MergeTouchpoints
            | Self::SplitTouchpoint => Vec::new(),
        }
    }
}
