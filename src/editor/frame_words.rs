//! What the commands on the map's frame are called.

use super::frame::{self, Direction, Removal};
use super::{Editor, FrameCommand, Selection};
use crate::edit::PartId;
use crate::model::{Stage, Thing};
use crate::words::Words;

impl FrameCommand {
    /// The command's words.
    pub fn text(&self, editor: &Editor) -> String {
        let words = editor.words();
        let key = match self {
            Self::AddPhase if matches!(editor.selection(), Selection::Thing(Thing::Phase(_))) => {
                "command-add-phase-after"
            }
            Self::AddPhase | Self::AppendPhase => "command-add-phase",
            Self::DuplicatePhase { with_touchpoints: true } => "command-duplicate-phase-whole",
            Self::DuplicatePhase { with_touchpoints: false } => "command-duplicate-phase",
            Self::AssignStage(stage) => return stage_name(*stage, editor, words),
            Self::AddTransition => "command-add-transition",
            Self::InsertStep(Direction::Earlier) => "command-insert-step-before",
            Self::InsertStep(Direction::Later) => "command-insert-step-after",
            Self::RemoveStep => "command-remove-step",
            Self::ShiftStep(Direction::Earlier) => "command-step-left",
            Self::ShiftStep(Direction::Later) => "command-step-right",
            Self::Widen { more: true } => "command-widen",
            Self::Widen { more: false } => "command-narrow",
            Self::AddLane(choice) | Self::AppendLane(choice) => choice.key(),
            Self::ShowNotes(note) => frame::note_key(*note),
            Self::AddNote => "command-add-note",
            Self::AddPersona => "command-add-persona",
            Self::AddOwner => "command-add-owner",
            Self::AddChannel => "command-add-channel",
            Self::AddCoupledJourney => "command-add-coupled",
            Self::AddWorkshop => "command-add-workshop",
            Self::NextColour | Self::Recolour(_) => "command-next-colour",
            Self::Shift(direction) => shift_key(*direction, editor.selection()),
            Self::Remove => return remove_text(editor.selection().part(), editor, words),
            Self::RemovePart(part) | Self::RemoveWith { part, .. } => {
                return remove_text(Some(part.clone()), editor, words);
            }
            Self::MergeTouchpoints => "command-merge",
            Self::SplitTouchpoint => "command-split",
        };
        words.get(key)
    }
}

fn remove_text(part: Option<PartId>, editor: &Editor, words: Words) -> String {
    let map = editor.sheet().map(|sheet| sheet.map());
    match map.zip(part).and_then(|(map, part)| Removal::of(map, &part)) {
        Some(removal) => {
            let key = if removal.is_in_use() { "command-remove-asking" } else { "command-remove-named" };
            words.with(key, &[("name", shortened(removal.part.name()).into())])
        }
        None => words.get(match editor.selection() {
            Selection::Thing(Thing::Step(_)) => "command-remove-step",
            Selection::Thing(Thing::FreeNote(_)) => "command-remove-note",
            Selection::Thing(Thing::Transition(_)) => "command-remove-transition",
            Selection::Nothing | Selection::Touchpoints(_) | Selection::Thing(_) => "command-remove",
        }),
    }
}

/// A name that fits into a menu.
pub(super) fn shortened(name: &str) -> String {
    /// The most letters of it.
    const LONGEST: usize = 22;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LONGEST - 1).collect();
    format!("{}\u{2026}", kept.trim_end())
}

/// Whether what is chosen lies beside others of its kind, not above them.
pub(super) fn is_sideways(selection: &Selection) -> bool {
    match selection {
        Selection::Thing(Thing::Phase(_) | Thing::Step(_) | Thing::FreeNote(_)) => true,
        Selection::Nothing | Selection::Touchpoints(_) | Selection::Thing(_) => false,
    }
}

fn shift_key(direction: Direction, selection: &Selection) -> &'static str {
    let (earlier, later) = match selection {
        Selection::Nothing => ("command-shift-earlier", "command-shift-later"),
        chosen if is_sideways(chosen) => ("command-shift-left", "command-shift-right"),
        Selection::Touchpoints(_) | Selection::Thing(_) => ("command-shift-up", "command-shift-down"),
    };
    match direction {
        Direction::Earlier => earlier,
        Direction::Later => later,
    }
}

fn stage_name(stage: Stage, editor: &Editor, words: Words) -> String {
    let own = editor.sheet().and_then(|sheet| sheet.map().stages.own_name(stage).map(str::to_owned));
    own.unwrap_or_else(|| words.get(stage.key()))
}
