//! Why a command can do nothing now, in a line for those who point at it.

use super::frame::{LaneChoice, chosen_lane, chosen_phase, chosen_step};
use super::{
    CardCommand, Command, Editor, FindCommand, Focus, FocusCommand, FrameCommand, InventoryCommand, KeepCommand,
    SelectCommand, Selection, StepCommand, ViewCommand,
};
use crate::model::{JourneyMap, LaneKind, TouchpointId};

impl Command {
    /// Why it can do nothing now, and what would help; none if it can, or if nobody could do anything about it.
    pub fn why_not(&self, editor: &Editor) -> Option<String> {
        if editor.is_enabled(self) {
            return None;
        }
        self.reason(editor).map(|key| editor.words().get(key))
    }

    /// The key of the words for why it can do nothing, given that it cannot.
    fn reason(&self, editor: &Editor) -> Option<&'static str> {
        match self {
            Self::Keep(KeepCommand::ClearRecent)
            | Self::Find(FindCommand::Close)
            | Self::Scale(_)
            | Self::Open
            | Self::OpenSample(_)
            | Self::Quit
            | Self::ShowKeys
            | Self::Help(_)
            | Self::FocusMenus
            | Self::Theme(_)
            | Self::OtherTheme
            | Self::Language(_)
            | Self::ToggleInventory
            | Self::ToggleInspector => return None,
            Self::Keep(_)
            | Self::Find(_)
            | Self::Step(_)
            | Self::Pick(_)
            | Self::Focus(_)
            | Self::View(_)
            | Self::Frame(_)
            | Self::Delete
            | Self::Here(_)
            | Self::Clip(_)
            | Self::Inventory(_)
            | Self::Card(_)
            | Self::Change(_)
            | Self::Select(_)
            | Self::Reload
            | Self::Close
            | Self::Fit
            | Self::ActualSize
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ChoosePersona(_) => {}
        }
        let Some(sheet) = editor.sheet() else { return Some("why-no-map") };
        let map = sheet.map();
        match self {
            Self::Keep(KeepCommand::Save) => Some("why-saved"),
            Self::Reload => Some("why-no-file"),
            Self::Step(StepCommand::Undo) => Some("why-nothing-to-undo"),
            Self::Step(StepCommand::Redo) => Some("why-nothing-to-redo"),
            Self::Find(FindCommand::Next | FindCommand::Previous) | Self::Pick(SelectCommand::Found) => {
                Some("why-nothing-found")
            }
            Self::Pick(SelectCommand::Nothing) | Self::Delete | Self::View(ViewCommand::FitSelection) => {
                Some("why-nothing-chosen")
            }
            Self::Pick(_) => Some("why-none-there"),
            Self::Focus(FocusCommand::On(Focus::Found)) => Some("why-nothing-found"),
            Self::Focus(FocusCommand::Off) => Some("why-no-focus"),
            Self::Clip(_) | Self::Inventory(InventoryCommand::AskForPlace | InventoryCommand::PlaceAt { .. }) => {
                Some("why-no-touchpoint")
            }
            Self::Inventory(InventoryCommand::GiveOwner(_) | InventoryCommand::GiveChannel(_)) => {
                Some("why-no-touchpoint")
            }
            Self::Card(command) => of_card(*command, editor),
            Self::Frame(command) => of_frame(command, map, editor.selection()),
            Self::Keep(_)
            | Self::Step(_)
            | Self::Find(_)
            | Self::Focus(_)
            | Self::View(_)
            | Self::Inventory(_)
            | Self::Scale(_)
            | Self::Here(_)
            | Self::Change(_)
            | Self::Select(_)
            | Self::Open
            | Self::OpenSample(_)
            | Self::Close
            | Self::Quit
            | Self::ShowKeys
            | Self::Help(_)
            | Self::FocusMenus
            | Self::Theme(_)
            | Self::OtherTheme
            | Self::Language(_)
            | Self::ToggleInventory
            | Self::ToggleInspector
            | Self::Fit
            | Self::ActualSize
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ChoosePersona(_) => None,
        }
    }
}

fn of_card(command: CardCommand, editor: &Editor) -> Option<&'static str> {
    let chosen = editor.selection().touchpoints();
    match command {
        CardCommand::New | CardCommand::Walk(_) => None,
        CardCommand::Rename if chosen.len() > 1 => Some("why-not-one"),
        CardCommand::Rename => Some("why-nothing-chosen"),
        CardCommand::Duplicate | CardCommand::Delete => Some("why-no-touchpoint"),
        CardCommand::Unplace | CardCommand::Move(_) => Some("why-none-placed"),
        CardCommand::Reorder(_) => Some("why-not-one"),
        CardCommand::Spread => Some("why-not-in-one-step"),
        CardCommand::Draw if editor.active_persona().is_some() => Some("why-no-curves"),
        CardCommand::Level(_)
        | CardCommand::Neutral
        | CardCommand::Skip
        | CardCommand::Clear
        | CardCommand::Think
        | CardCommand::Draw
            if editor.active_persona().is_none() =>
        {
            Some("why-no-persona")
        }
        CardCommand::Clear if !chosen.is_empty() => Some("why-no-feeling"),
        CardCommand::Think if chosen.len() > 1 => Some("why-not-one"),
        CardCommand::Level(_) | CardCommand::Neutral | CardCommand::Skip | CardCommand::Clear | CardCommand::Think => {
            Some("why-no-touchpoint")
        }
        CardCommand::Draw => None,
    }
}

fn of_frame(command: &FrameCommand, map: &JourneyMap, selection: &Selection) -> Option<&'static str> {
    let chosen = selection.touchpoints();
    let without_phase = chosen_phase(map, selection).is_none().then_some("why-no-phase");
    let without_step = chosen_step(map, selection).is_none().then_some("why-no-step");
    match command {
        FrameCommand::AddCoupledJourney if chosen.is_empty() => Some("why-no-touchpoint"),
        FrameCommand::AddCoupledJourney => chosen.iter().all(|id| is_coupled(map, id)).then_some("why-coupled"),
        FrameCommand::AddNote => Some("why-map-has-no-steps"),
        FrameCommand::AddLane(choice) | FrameCommand::AppendLane(choice) => match choice {
            LaneChoice::Emotions | LaneChoice::Measures => Some("why-lane-is-there"),
            LaneChoice::Touchpoints | LaneChoice::Notes(_) => None,
        },
        FrameCommand::DuplicatePhase { .. } | FrameCommand::AssignStage(_) | FrameCommand::AddTransition => {
            without_phase
        }
        FrameCommand::InsertStep(_) => without_step.and(without_phase),
        FrameCommand::Widen { .. } => without_phase,
        FrameCommand::RemoveStep | FrameCommand::ShiftStep(_) => without_step,
        FrameCommand::ShowNotes(_) => {
            let is_notes = chosen_lane(map, selection).is_some_and(|lane| matches!(lane.kind, LaneKind::Notes { .. }));
            (!is_notes).then_some("why-no-notes-lane")
        }
        FrameCommand::NextColour | FrameCommand::Recolour(_) => Some("why-nobody-chosen"),
        FrameCommand::Shift(_) | FrameCommand::Remove => {
            (*selection == Selection::Nothing).then_some("why-nothing-chosen")
        }
        FrameCommand::MergeTouchpoints => (chosen.len() < 2).then_some("why-not-several"),
        FrameCommand::SplitTouchpoint => Some("why-not-one"),
        FrameCommand::AddPhase
        | FrameCommand::AppendPhase
        | FrameCommand::AddPersona
        | FrameCommand::AddOwner
        | FrameCommand::AddChannel
        | FrameCommand::AddWorkshop
        | FrameCommand::RemovePart(_)
        | FrameCommand::RemoveWith { .. } => None,
    }
}

fn is_coupled(map: &JourneyMap, id: &TouchpointId) -> bool {
    map.coupled_journeys.iter().any(|journey| journey.touchpoints.contains(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Menu, Sample, SelectCommand, Settings};
    use crate::geom::Size;
    use crate::words::Language;

    fn editor(language: Language) -> Editor {
        let mut editor = Editor::new(Settings::default(), language);
        editor.canvas_is(Size::new(1200.0, 700.0));
        editor
    }

    #[test]
    fn what_cannot_be_done_with_nothing_chosen_says_why_in_every_language() {
        for language in Language::ALL {
            let mut editor = editor(language);
            editor.run(&Command::OpenSample(Sample::WashingMachine));
            let mut said = 0;
            for menu in Menu::bar(&editor) {
                for (_, command) in menu.commands() {
                    let why_not = command.why_not(&editor);
                    assert!(!editor.is_enabled(command) || why_not.is_none(), "{command:?}");
                    if let Some(why_not) = why_not {
                        assert!(why_not.len() > 5 && !why_not.starts_with("why-"), "{command:?}: {why_not}");
                        said += 1;
                    } else {
                        assert!(
                            editor.is_enabled(command) || command.text(&editor).is_empty(),
                            "{command:?} says nothing"
                        );
                    }
                }
            }
            assert!(said > 20);
        }
    }

    #[test]
    fn a_reason_fits_to_what_is_chosen() {
        let mut editor = editor(Language::English);
        let couple = Command::Frame(FrameCommand::AddCoupledJourney);
        assert_eq!(couple.why_not(&editor).as_deref(), Some("Open a map first"));
        editor.run(&Command::OpenSample(Sample::WashingMachine));
        assert_eq!(couple.why_not(&editor).as_deref(), Some("Select a touchpoint first"));
        editor.run(&SelectCommand::All.into());
        assert_eq!(couple.why_not(&editor), None);
        let spread = Command::Card(CardCommand::Spread);
        assert_eq!(spread.why_not(&editor).as_deref(), Some("Select several touchpoints that stand in the same step"));
        let coupled = editor.sheet().expect("a map").map().coupled_journeys[0].touchpoints.clone();
        editor.select(Selection::of(coupled));
        assert_eq!(couple.why_not(&editor).as_deref(), Some("They are part of a coupled journey already"));
    }
}
