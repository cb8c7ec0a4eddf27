//! Commands on the very place that is pointed at, where what is chosen does not say enough.

use super::frame::{self, LaneChoice};
use super::naming::merges_with_making;
use super::placing::beside;
use super::{Change, ClipCommand, Editor, Selection, Wish};
use crate::edit::Edit;
use crate::interact::{Intent, Target};
use crate::layout::MapLayout;
use crate::model::{LaneId, PhaseId, StepId, Thing};

/// A place in which touchpoints stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The lane.
    pub lane: LaneId,
    /// The phase.
    pub phase: PhaseId,
    /// The step; none where the phase has no steps yet.
    pub step: Option<StepId>,
}

/// Something done where one points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HereCommand {
    /// Make a touchpoint in that cell, and write its title.
    NewTouchpoint(Cell),
    /// Ask for what lies on the clipboard, to insert it in that cell.
    Paste(Cell),
    /// Add a phase before that one.
    PhaseBefore(PhaseId),
    /// Add a lane above that one.
    LaneAbove(LaneId, LaneChoice),
}

impl Cell {
    /// Where it is in a layout, if that has it.
    fn target(&self, layout: &MapLayout) -> Option<Target> {
        let lane = layout.lanes.iter().position(|lane| lane.id == self.lane)?;
        Some(match &self.step {
            Some(id) => {
                let step = layout.steps.iter().position(|step| step.id.as_ref() == Some(id))?;
                Target::Cell { step, lane, before: None }
            }
            None => Target::NewStep { phase: self.phase.clone(), at: 0, lane },
        })
    }
}

impl HereCommand {
    /// The command's words.
    pub fn text(&self, editor: &Editor) -> String {
        let words = editor.words();
        match self {
            Self::NewTouchpoint(_) => words.get("command-new-here"),
            Self::Paste(_) => words.get("command-paste-here"),
            Self::PhaseBefore(_) => words.get("command-add-phase-before"),
            Self::LaneAbove(_, choice) => words.get(choice.key()),
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        match self {
            Self::NewTouchpoint(cell) | Self::Paste(cell) => {
                editor.sheet().is_some_and(|sheet| cell.target(sheet.layout()).is_some())
            }
            Self::PhaseBefore(_) | Self::LaneAbove(..) => self.added(editor).is_some(),
        }
    }

    /// The change that adds something before or above another, with the ids it uses up.
    fn added(&self, editor: &Editor) -> Option<(Change, super::NewIds)> {
        let map = editor.sheet()?.map();
        let mut ids = editor.new_ids();
        let (mut change, place) = match self {
            Self::PhaseBefore(id) => {
                let place = map.phases.iter().position(|phase| phase.id == *id)?;
                (frame::add_phase(map, &mut ids, Some(id)), place)
            }
            Self::LaneAbove(id, choice) => {
                let place = map.lanes.iter().position(|lane| lane.id == *id)?;
                (frame::add_lane(map, &mut ids, *choice, Some(id))?, place)
            }
            Self::NewTouchpoint(_) | Self::Paste(_) => return None,
        };
        // Made after the other one, and thereby of the same stage; here it stands before it.
        let Edit::Add { at, .. } = &mut change.edit else { return None };
        *at = place;
        Some((change, ids.into_used()))
    }
}

impl Editor {
    pub(super) fn do_here(&mut self, command: &HereCommand) -> Option<Wish> {
        self.end_naming(true);
        match command {
            HereCommand::NewTouchpoint(cell) => {
                let target = self.sheet.as_ref().and_then(|sheet| cell.target(sheet.layout()))?;
                self.commit(&Intent::NewCard(target));
                self.reveal_selection();
                None
            }
            HereCommand::Paste(cell) => {
                self.select(Selection::Thing(match &cell.step {
                    Some(step) => Thing::Step(step.clone()),
                    None => Thing::Phase(cell.phase.clone()),
                }));
                self.pasted_at = Some(cell.clone());
                self.clip(&ClipCommand::Paste)
            }
            HereCommand::PhaseBefore(_) | HereCommand::LaneAbove(..) => {
                let (change, ids) = command.added(self)?;
                let Some(Selection::Thing(made)) = change.selects.clone() else { return None };
                self.change(&change.merging(merges_with_making(&made)));
                if self.refusal().is_none() {
                    self.used_ids(ids);
                    self.begin_naming_made(made);
                    self.reveal_selection();
                }
                None
            }
        }
    }

    /// Where what is pasted begins: in the cell that was pointed at for it, else beside what is chosen.
    pub(super) fn paste_target(&self) -> Option<Target> {
        let sheet = self.sheet.as_ref()?;
        match &self.pasted_at {
            Some(cell) => cell.target(sheet.layout()),
            None => beside(sheet, self.selection()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Command, Origin, Sample, Settings};
    use crate::geom::Size;
    use crate::model::{JourneyMap, Place};
    use crate::random_map::random_map;
    use crate::words::Language;
    use std::sync::Arc;

    fn editor() -> Editor {
        let mut editor = Editor::new(Settings::default(), Language::English);
        editor.canvas_is(Size::new(1200.0, 700.0));
        editor.open(random_map(5, 6, 80, 3), Origin::Sample(Sample::WashingMachine));
        editor
    }

    fn map(editor: &Editor) -> Arc<JourneyMap> {
        Arc::clone(editor.sheet().expect("a map").map())
    }

    /// The cell in the lowest lane for touchpoints, at the second phase's first step.
    fn cell(map: &JourneyMap) -> Cell {
        let lane = crate::editor::cells::Cells::of(map).lanes.last().expect("a lane").clone();
        let phase = &map.phases[1];
        Cell { lane, phase: phase.id.clone(), step: phase.steps.first().cloned() }
    }

    fn stands_in(place: &Place, cell: &Cell) -> bool {
        matches!(place, Place::At { step, lane, .. } if Some(step) == cell.step.as_ref() && *lane == cell.lane)
    }

    #[test]
    fn a_touchpoint_is_made_and_written_in_the_very_cell() {
        let mut editor = editor();
        let cell = cell(&map(&editor));
        editor.run(&Command::Here(HereCommand::NewTouchpoint(cell.clone())));
        let made = editor.selection().touchpoint().cloned().expect("a new one");
        assert!(stands_in(&map(&editor).touchpoint(&made).expect("on the map").place, &cell));
        assert_eq!(editor.naming().map(|naming| &naming.thing), Some(&Thing::Touchpoint(made)));
        assert_eq!(editor.sheet().expect("a map").history().done(), 1);
    }

    #[test]
    fn what_is_pasted_into_a_cell_stands_in_its_lane() {
        let mut editor = editor();
        let cell = cell(&map(&editor));
        assert_eq!(editor.run(&Command::Here(HereCommand::Paste(cell.clone()))), Some(Wish::AskForPaste));
        editor.run(&Command::Clip(ClipCommand::Insert("Rings the shop".into())));
        let made = editor.selection().touchpoint().cloned().expect("a new one");
        assert!(stands_in(&map(&editor).touchpoint(&made).expect("on the map").place, &cell));
        // Elsewhere, the cell is forgotten.
        let other = map(&editor).phases[0].steps[0].clone();
        editor.select(Selection::Thing(Thing::Step(other)));
        editor.run(&Command::Clip(ClipCommand::Insert("Rings again".into())));
        let made = editor.selection().touchpoint().cloned().expect("a new one");
        assert!(!stands_in(&map(&editor).touchpoint(&made).expect("on the map").place, &cell));
    }

    #[test]
    fn phases_come_before_and_lanes_above_the_one_that_is_pointed_at() {
        let mut editor = editor();
        let before = map(&editor);
        for at in [0, 2] {
            let phase = before.phases[at].id.clone();
            editor.run(&Command::Here(HereCommand::PhaseBefore(phase.clone())));
            let now = map(&editor);
            let place = now.phases.iter().position(|own| own.id == phase).expect("still there");
            assert_eq!(*editor.selection(), Selection::Thing(Thing::Phase(now.phases[place - 1].id.clone())));
            assert_eq!(now.phases[place - 1].stage, now.phases[place].stage);
            let lane = before.lanes[at].id.clone();
            editor.run(&Command::Here(HereCommand::LaneAbove(lane.clone(), LaneChoice::Touchpoints)));
            let now = map(&editor);
            let place = now.lanes.iter().position(|own| own.id == lane).expect("still there");
            assert_eq!(*editor.selection(), Selection::Thing(Thing::Lane(now.lanes[place - 1].id.clone())));
        }
    }

    #[test]
    fn a_list_that_is_pasted_into_a_cell_stands_there() {
        let mut editor = editor();
        let cell = cell(&map(&editor));
        editor.run(&Command::Here(HereCommand::Paste(cell.clone())));
        editor.run(&Command::Clip(ClipCommand::Insert("Rings the shop\nWrites to it".into())));
        let made = editor.selection().touchpoints().to_vec();
        assert_eq!(made.len(), 2);
        let map = map(&editor);
        assert!(made.iter().all(|id| stands_in(&map.touchpoint(id).expect("on the map").place, &cell)));
    }

    #[test]
    fn a_cell_is_forgotten_once_something_else_was_chosen() {
        let mut editor = editor();
        // Another lane above it, so that the top is not where was pointed.
        let lane = map(&editor).lanes[0].id.clone();
        editor.run(&Command::Here(HereCommand::LaneAbove(lane, LaneChoice::Touchpoints)));
        editor.end_naming(true);
        let cell = cell(&map(&editor));
        editor.run(&Command::Here(HereCommand::Paste(cell.clone())));
        // The clipboard was empty: nothing came. Later the same step is chosen, for the top of it.
        editor.select(Selection::Nothing);
        editor.select(Selection::Thing(Thing::Step(cell.step.clone().expect("a step"))));
        editor.run(&Command::Clip(ClipCommand::Insert("Rings again".into())));
        let made = editor.selection().touchpoint().cloned().expect("a new one");
        assert!(!stands_in(&map(&editor).touchpoint(&made).expect("on the map").place, &cell));
    }

    #[test]
    fn what_is_pasted_into_a_phase_without_steps_makes_its_first() {
        let mut editor = editor();
        editor.run(&Command::Frame(crate::editor::FrameCommand::AppendPhase));
        editor.end_naming(true);
        let before = map(&editor);
        let phase = before.phases.last().expect("the new one");
        for step in &phase.steps {
            editor.change(&Change::new(
                Edit::RemoveStep { step: step.clone(), heir: None },
                crate::editor::Label::one("did-remove-step", ""),
            ));
        }
        let phase = map(&editor).phases.last().expect("the new one").id.clone();
        let cell = Cell { phase, step: None, ..cell(&map(&editor)) };
        let paste = Command::Here(HereCommand::Paste(cell.clone()));
        assert!(editor.is_enabled(&paste));
        editor.run(&paste);
        editor.run(&Command::Clip(ClipCommand::Insert("Rings the shop".into())));
        let map = map(&editor);
        let step = map.phases.last().and_then(|phase| phase.steps.first()).cloned();
        assert!(step.is_some());
        let made = editor.selection().touchpoint().expect("a new one");
        assert!(stands_in(&map.touchpoint(made).expect("on the map").place, &Cell { step, ..cell }));
    }
}
