//! Commands that build a map's frame: phases, steps, lanes, and those whose names cards and curves carry.
//!
//! Most work on what is chosen. What a command would do is made as a [`Change`] to tell whether it is enabled, so that
//! menus and deeds cannot come apart.

use super::frame::{self, Direction, LaneChoice, Removal};
use super::naming::merges_with_making;
use super::{Change, Editor, NewIds, Selection, Wish};
use crate::edit::{EditError, PartId};
use crate::model::{Colour, JourneyMap, LaneKind, Note, Stage, Thing};

/// Something that changes a map's frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameCommand {
    /// Add a phase after the chosen one, else as the last.
    AddPhase,
    /// Add a phase as the last, whatever is chosen.
    AppendPhase,
    /// Copy the chosen phase, with its touchpoints or without.
    DuplicatePhase {
        /// Whether its touchpoints are copied as well.
        with_touchpoints: bool,
    },
    /// The chosen phase falls into a stage.
    AssignStage(Stage),
    /// Say what happens between the chosen phase and the next.
    AddTransition,
    /// Insert a step beside the chosen one, or at that end of the chosen phase.
    InsertStep(Direction),
    /// Remove the chosen step.
    RemoveStep,
    /// Move the chosen step by one.
    ShiftStep(Direction),
    /// The chosen phase or note spans a step more, or one less.
    Widen {
        /// Whether one more.
        more: bool,
    },
    /// Add a lane under the chosen one, else as the last.
    AddLane(LaneChoice),
    /// Add a lane as the last, whatever is chosen.
    AppendLane(LaneChoice),
    /// Whether the chosen notes lane shows words of that kind: the other way round.
    ShowNotes(Note),
    /// Add a note at the chosen step, else at the first.
    AddNote,
    /// Add a persona.
    AddPersona,
    /// Add an owner.
    AddOwner,
    /// Add a channel.
    AddChannel,
    /// Add a coupled journey of the chosen touchpoints.
    AddCoupledJourney,
    /// Add a workshop.
    AddWorkshop,
    /// Give the chosen owner or persona the next colour that keeps it apart.
    NextColour,
    /// Give the chosen owner or persona a colour.
    Recolour(Colour),
    /// What is chosen changes places with its neighbour.
    Shift(Direction),
    /// Remove what is chosen; where touchpoints need it, ask what becomes of them.
    Remove,
    /// The same for something that is named.
    RemovePart(PartId),
    /// Remove something, and give its touchpoints to another of its kind or to none.
    RemoveWith {
        /// What goes.
        part: PartId,
        /// Who takes over.
        heir: Option<PartId>,
    },
    /// Make the chosen touchpoints one: the one that was chosen first.
    MergeTouchpoints,
    /// Make a second touchpoint of the chosen one.
    SplitTouchpoint,
}

/// What a command comes to.
enum Plan {
    /// A change, with the ids that it used up.
    Change(Box<Change>, NewIds),
    /// Somebody has to say what becomes of touchpoints.
    Ask(PartId),
    /// It cannot be, and people are told why.
    Refused(EditError),
}

impl FrameCommand {
    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        self.plan(editor).is_some()
    }

    /// Whether what it switches on is on; none for what switches nothing.
    pub fn is_on(&self, editor: &Editor) -> Option<bool> {
        let map = editor.sheet()?.map();
        match self {
            Self::AssignStage(stage) => Some(frame::chosen_phase(map, editor.selection())?.stage == *stage),
            Self::ShowNotes(note) => match &frame::chosen_lane(map, editor.selection())?.kind {
                LaneKind::Notes { shows, .. } => Some(shows.contains(note)),
                LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => Some(false),
            },
            Self::AddPhase
            | Self::AppendPhase
            | Self::DuplicatePhase { .. }
            | Self::AddTransition
            | Self::InsertStep(_)
            | Self::RemoveStep
            | Self::ShiftStep(_)
            | Self::Widen { .. }
            | Self::AddLane(_)
            | Self::AppendLane(_)
            | Self::AddNote
            | Self::AddPersona
            | Self::AddOwner
            | Self::AddChannel
            | Self::AddCoupledJourney
            | Self::AddWorkshop
            | Self::NextColour
            | Self::Recolour(_)
            | Self::Shift(_)
            | Self::Remove
            | Self::RemovePart(_)
            | Self::RemoveWith { .. }
            | Self::MergeTouchpoints
            | Self::SplitTouchpoint => None,
        }
    }

    /// What it comes to now; none if to nothing.
    fn plan(&self, editor: &Editor) -> Option<Plan> {
        let map = editor.sheet()?.map().as_ref();
        let chosen = editor.selection();
        let mut ids = editor.new_ids();
        let phase = || frame::chosen_phase(map, chosen);
        let change = match self {
            Self::AddPhase => frame::add_phase(map, &mut ids, phase().map(|phase| &phase.id)),
            Self::AppendPhase => frame::add_phase(map, &mut ids, None),
            Self::DuplicatePhase { with_touchpoints } => {
                frame::duplicate_phase(map, &mut ids, &phase()?.id, *with_touchpoints)?
            }
            Self::AssignStage(stage) => frame::assign_stage(map, &phase()?.id, *stage)?,
            Self::AddTransition => frame::add_transition(map, &phase()?.id)?,
            Self::InsertStep(direction) => {
                let (phase, at) = match (frame::chosen_step(map, chosen), direction) {
                    (Some((phase, at)), Direction::Earlier) => (phase, at),
                    (Some((phase, at)), Direction::Later) => (phase, at + 1),
                    (None, Direction::Earlier) => (phase()?, 0),
                    (None, Direction::Later) => {
                        let phase = phase()?;
                        (phase, phase.steps.len())
                    }
                };
                frame::insert_step(map, &mut ids, &phase.id, at)?
            }
            Self::RemoveStep => {
                let (phase, at) = frame::chosen_step(map, chosen)?;
                frame::remove_step(map, &phase.steps[at])?
            }
            Self::ShiftStep(direction) => {
                let (phase, at) = frame::chosen_step(map, chosen)?;
                frame::shift_step(map, &phase.steps[at], *direction)?
            }
            Self::Widen { more } => match chosen {
                Selection::Thing(Thing::FreeNote(id)) => frame::widen_note(map, id, *more)?,
                Selection::Nothing | Selection::Touchpoints(_) | Selection::Thing(_) => {
                    frame::widen_phase(map, &mut ids, &phase()?.id, *more)?
                }
            },
            Self::AddLane(choice) => {
                let under = frame::chosen_lane(map, chosen).map(|lane| &lane.id);
                frame::add_lane(map, &mut ids, *choice, under)?
            }
            Self::AppendLane(choice) => frame::add_lane(map, &mut ids, *choice, None)?,
            Self::ShowNotes(note) => {
                let lane = frame::chosen_lane(map, chosen)?;
                frame::show_notes(map, &lane.id, *note, !self.is_on(editor)?)?
            }
            Self::AddNote => {
                let lane = frame::chosen_lane(map, chosen).map(|lane| &lane.id);
                let step = match frame::chosen_step(map, chosen) {
                    Some((phase, at)) => phase.steps.get(at),
                    None => phase().and_then(|phase| phase.steps.first()),
                };
                let first = || map.phases.iter().find_map(|phase| phase.steps.first());
                frame::add_note(map, &mut ids, lane, step.or_else(first)?)?
            }
            Self::AddPersona => frame::add_persona(map, &mut ids),
            Self::AddOwner => frame::add_owner(map, &mut ids),
            Self::AddChannel => frame::add_channel(map, &mut ids),
            Self::AddCoupledJourney => frame::add_coupled_journey(map, &mut ids, chosen.touchpoints())?,
            Self::AddWorkshop => frame::add_workshop(map, &mut ids),
            Self::NextColour => {
                let part = chosen.part()?;
                frame::recolour(map, &part, frame::next_colour(map, &part)?)?
            }
            Self::Recolour(colour) => frame::recolour(map, &chosen.part()?, *colour)?,
            Self::Shift(direction) => match chosen {
                Selection::Thing(Thing::Step(id)) => frame::shift_step(map, id, *direction)?,
                Selection::Thing(Thing::FreeNote(id)) => frame::shift_note(map, id, *direction)?,
                Selection::Nothing | Selection::Touchpoints(_) | Selection::Thing(_) => {
                    frame::shift_part(map, &chosen.part()?, *direction)?
                }
            },
            Self::Remove => match chosen {
                Selection::Thing(Thing::Step(id)) => frame::remove_step(map, id)?,
                Selection::Thing(Thing::FreeNote(id)) => frame::remove_note(map, id)?,
                Selection::Thing(Thing::Transition(id)) => frame::remove_transition(map, id)?,
                Selection::Thing(_) => return removed(map, &chosen.part()?, ids.into_used()),
                Selection::Nothing | Selection::Touchpoints(_) => return None,
            },
            Self::RemovePart(part) => return removed(map, part, ids.into_used()),
            Self::RemoveWith { part, heir } => Removal::of(map, part)?.change(heir.clone()),
            Self::MergeTouchpoints => match frame::merge_touchpoints(map, chosen.touchpoints())? {
                Ok(change) => change,
                Err(why) => return Some(Plan::Refused(why)),
            },
            Self::SplitTouchpoint => frame::split_touchpoint(map, &mut ids, chosen.touchpoint()?)?,
        };
        Some(Plan::Change(Box::new(change), ids.into_used()))
    }
}

impl FrameCommand {
    /// Whether what it makes is to be given a name at once.
    fn makes_nameless(&self) -> bool {
        match self {
            Self::AddPhase
            | Self::AppendPhase
            | Self::AddTransition
            | Self::AddLane(_)
            | Self::AppendLane(_)
            | Self::AddNote
            | Self::AddPersona
            | Self::AddOwner
            | Self::AddChannel
            | Self::AddCoupledJourney
            | Self::AddWorkshop => true,
            Self::DuplicatePhase { .. }
            | Self::AssignStage(_)
            | Self::InsertStep(_)
            | Self::RemoveStep
            | Self::ShiftStep(_)
            | Self::Widen { .. }
            | Self::ShowNotes(_)
            | Self::NextColour
            | Self::Recolour(_)
            | Self::Shift(_)
            | Self::Remove
            | Self::RemovePart(_)
            | Self::RemoveWith { .. }
            | Self::MergeTouchpoints
            | Self::SplitTouchpoint => false,
        }
    }
}

/// The removal of a thing: at once if nobody needs it, else after asking.
fn removed(map: &JourneyMap, part: &PartId, ids: NewIds) -> Option<Plan> {
    let removal = Removal::of(map, part)?;
    Some(if removal.is_in_use() { Plan::Ask(part.clone()) } else { Plan::Change(Box::new(removal.change(None)), ids) })
}

impl Editor {
    pub(super) fn frame(&mut self, command: &FrameCommand) -> Option<Wish> {
        // What is being written belongs to the step before.
        self.end_naming(true);
        let (change, ids) = match command.plan(self)? {
            Plan::Ask(part) => return Some(Wish::AskWhatBecomes(part)),
            Plan::Refused(why) => {
                self.refusal = Some(why);
                return None;
            }
            Plan::Change(change, ids) => (*change, ids),
        };
        let made = match &change.selects {
            Some(Selection::Thing(thing)) if command.makes_nameless() => Some(thing.clone()),
            Some(_) | None => None,
        };
        let done = self.history_length();
        match &made {
            Some(thing) => self.change(&change.merging(merges_with_making(thing))),
            None => self.change(&change),
        }
        if self.refusal().is_some() {
            return None;
        }
        self.used_ids(ids);
        if let (Some(Thing::Persona(id)), Some(sheet)) = (&made, &mut self.sheet) {
            // Whoever is new is the one whose curve is drawn next.
            sheet.choose_persona(id.clone());
        }
        match made {
            Some(thing) if self.history_length() > done => self.begin_naming_made(thing),
            // It was there already, and is only written again.
            Some(thing) => self.begin_naming(thing),
            None => {}
        }
        self.reveal_selection();
        None
    }

    fn history_length(&self) -> usize {
        self.sheet().map_or(0, |sheet| sheet.history().done())
    }
}
