//! Other words for commands than those on them: what people type who know them from elsewhere.

use super::{
    CardCommand, Command, FindCommand, FocusCommand, FrameCommand, InventoryCommand, KeepCommand, StepCommand,
    ViewCommand,
};

impl Command {
    /// The key of other words for it, if there are such.
    pub(super) fn also(&self) -> Option<&'static str> {
        Some(match self {
            Self::Step(StepCommand::Undo) => "also-undo",
            Self::Step(StepCommand::Redo) => "also-redo",
            Self::Delete => "also-remove",
            Self::Keep(KeepCommand::Export) => "also-export",
            Self::Keep(KeepCommand::CopyPicture) => "also-copy-picture",
            Self::Keep(KeepCommand::Save | KeepCommand::SaveAs) => "also-save",
            Self::Find(FindCommand::Open) => "also-find",
            Self::Fit => "also-fit",
            Self::ShowKeys => "also-keys",
            Self::ToggleInventory => "also-inventory",
            Self::ToggleInspector => "also-inspector",
            Self::Focus(FocusCommand::Off) => "also-focus-off",
            Self::View(ViewCommand::History) => "also-history",
            Self::Theme(_) => "also-theme",
            Self::Scale(_) => "also-scale",
            Self::Card(command) => return of_card(*command),
            Self::Frame(command) => return of_frame(command),
            Self::Inventory(InventoryCommand::GiveOwner(_)) => "also-owner",
            Self::Step(_)
            | Self::Keep(_)
            | Self::Find(_)
            | Self::Focus(_)
            | Self::View(_)
            | Self::Inventory(_)
            | Self::Open
            | Self::OpenSample(_)
            | Self::Reload
            | Self::Close
            | Self::Quit
            | Self::ActualSize
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::OtherTheme
            | Self::Language(_)
            | Self::ChoosePersona(_)
            | Self::FocusMenus
            | Self::Pick(_)
            | Self::Here(_)
            | Self::Help(_)
            | Self::Clip(_)
            | Self::Change(_)
            | Self::Select(_) => return None,
        })
    }
}

fn of_card(command: CardCommand) -> Option<&'static str> {
    Some(match command {
        CardCommand::New => "also-new",
        CardCommand::Rename => "also-write",
        CardCommand::Duplicate => "also-duplicate",
        CardCommand::Unplace => "also-unplace",
        CardCommand::Clear => "also-clear",
        CardCommand::Skip => "also-skip",
        CardCommand::Think => "also-think",
        CardCommand::Draw => "also-draw",
        CardCommand::Delete
        | CardCommand::Walk(_)
        | CardCommand::Move(_)
        | CardCommand::Reorder(_)
        | CardCommand::Spread
        | CardCommand::Level(_)
        | CardCommand::Neutral => return None,
    })
}

fn of_frame(command: &FrameCommand) -> Option<&'static str> {
    Some(match command {
        FrameCommand::AddPhase | FrameCommand::AppendPhase => "also-phase",
        FrameCommand::AddLane(_) | FrameCommand::AppendLane(_) => "also-lane",
        FrameCommand::AddPersona => "also-persona",
        FrameCommand::AddOwner => "also-owner",
        FrameCommand::MergeTouchpoints => "also-merge",
        FrameCommand::DuplicatePhase { .. }
        | FrameCommand::AssignStage(_)
        | FrameCommand::AddTransition
        | FrameCommand::InsertStep(_)
        | FrameCommand::RemoveStep
        | FrameCommand::ShiftStep(_)
        | FrameCommand::Widen { .. }
        | FrameCommand::ShowNotes(_)
        | FrameCommand::AddNote
        | FrameCommand::AddChannel
        | FrameCommand::AddCoupledJourney
        | FrameCommand::AddWorkshop
        | FrameCommand::NextColour
        | FrameCommand::Recolour(_)
        | FrameCommand::Shift(_)
        | FrameCommand::Remove
        | FrameCommand::RemovePart(_)
        | FrameCommand::RemoveWith { .. }
        | FrameCommand::SplitTouchpoint => return None,
    })
}
