//! Lanes: how they come, what those for notes show, and their own notes.

use super::chosen::note;
use super::order::Direction;
use super::{new_name, words_of};
use crate::edit::{Edit, Part};
use crate::editor::change::MapIds;
use crate::editor::{Change, Label, Selection};
use crate::model::{FreeNote, JourneyMap, Lane, LaneId, LaneKind, Note, NoteId, StepId, Thing};
use std::sync::Arc;

/// What a new lane shall hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaneChoice {
    /// Touchpoints.
    Touchpoints,
    /// The emotion curves; a map has them once.
    Emotions,
    /// Words of that kind from the touchpoints; without one, notes of its own.
    Notes(Option<Note>),
    /// Measured satisfaction; a map has it once.
    Measures,
}

impl LaneChoice {
    /// All of them, as menus offer them.
    pub const ALL: [Self; 10] = [
        Self::Touchpoints,
        Self::Emotions,
        Self::Notes(Some(Note::Thoughts)),
        Self::Notes(Some(Note::Strengths)),
        Self::Notes(Some(Note::PainPoints)),
        Self::Notes(Some(Note::Ideas)),
        Self::Notes(Some(Note::EmployeesKnow)),
        Self::Notes(Some(Note::Improvements)),
        Self::Notes(None),
        Self::Measures,
    ];

    /// The key of what such a lane is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Touchpoints => "frame-lane-touchpoints",
            Self::Emotions => "frame-lane-emotions",
            Self::Notes(Some(note)) => note_key(note),
            Self::Notes(None) => "frame-lane-notes",
            Self::Measures => "frame-lane-measures",
        }
    }

    fn kind(self) -> LaneKind {
        match self {
            Self::Touchpoints => LaneKind::Touchpoints { channel: None },
            Self::Emotions => LaneKind::Emotions,
            Self::Notes(note) => LaneKind::Notes { shows: note.into_iter().collect(), notes: Vec::new() },
            Self::Measures => LaneKind::Measures,
        }
    }
}

/// The key of what several words of a kind are called.
pub const fn note_key(note: Note) -> &'static str {
    match note {
        Note::Thoughts => "frame-lane-thoughts",
        Note::Strengths => "frame-lane-strengths",
        Note::PainPoints => "frame-lane-pain-points",
        Note::Ideas => "frame-lane-ideas",
        Note::EmployeesKnow => "frame-lane-employees-know",
        Note::Improvements => "frame-lane-improvements",
    }
}

/// A new lane, under the one named, or as the last. It is chosen then. None where the map has the only one of its kind
/// already.
pub fn add_lane(map: &JourneyMap, ids: &mut MapIds, choice: LaneChoice, under: Option<&LaneId>) -> Option<Change> {
    let once = |kind: &LaneKind| map.lanes.iter().any(|lane| lane.kind == *kind);
    let kind = choice.kind();
    let at_most_once = match kind {
        LaneKind::Emotions | LaneKind::Measures => true,
        LaneKind::Touchpoints { .. } | LaneKind::Notes { .. } => false,
    };
    if at_most_once && once(&kind) {
        return None;
    }
    let key = match choice {
        LaneChoice::Touchpoints => "frame-new-lane",
        LaneChoice::Emotions | LaneChoice::Notes(_) | LaneChoice::Measures => choice.key(),
    };
    let name = new_name(map, key, map.lanes.iter().map(|lane| lane.name.as_str()));
    let under = under.and_then(|under| map.lanes.iter().position(|lane| lane.id == *under));
    // Touchpoints stand together, above what tells of them.
    let alike =
        || map.lanes.iter().rposition(|lane| lane.kind.holds_touchpoints()).filter(|_| kind.holds_touchpoints());
    let at = under.or_else(alike).map_or(map.lanes.len(), |at| at + 1);
    let lane = Lane { id: ids.lane(&name), name: name.clone(), description: String::new(), kind };
    let chosen = Selection::Thing(Thing::Lane(lane.id.clone()));
    let edit = Edit::Add { part: Part::Lane(Arc::new(lane)), at };
    Some(Change::new(edit, Label::one("did-add", name)).selecting(chosen))
}

/// A notes lane shows words of a kind from now on, or no longer. None for other lanes.
pub fn show_notes(map: &JourneyMap, lane: &LaneId, note: Note, shown: bool) -> Option<Change> {
    let lane = map.lane(lane)?;
    let (shows, notes) = match &lane.kind {
        LaneKind::Notes { shows, notes } => (shows, notes),
        LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => return None,
    };
    if shows.contains(&note) == shown {
        return None;
    }
    // In the order in which they are listed everywhere.
    let shows = Note::ALL.into_iter().filter(|it| if *it == note { shown } else { shows.contains(it) }).collect();
    let kind = LaneKind::Notes { shows, notes: notes.clone() };
    Some(set(Lane { kind, ..Lane::clone(lane) }, Label::one("did-change", lane.name.clone())))
}

/// A new note of its own at a step, in the notes lane named, else in the first that the map has, else in a new one. It
/// is chosen then.
pub fn add_note(map: &JourneyMap, ids: &mut MapIds, lane: Option<&LaneId>, step: &StepId) -> Option<Change> {
    let holds = |lane: &&Arc<Lane>| match lane.kind {
        LaneKind::Notes { .. } => true,
        LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => false,
    };
    let lane = lane.and_then(|id| map.lane(id)).filter(holds).or_else(|| map.lanes.iter().find(holds));
    // In a lane for one kind of words, it is of that kind.
    let kind = lane.and_then(|lane| match &lane.kind {
        LaneKind::Notes { shows, .. } => shows.first().copied().filter(|_| shows.len() == 1),
        LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => None,
    });
    let text = words_of(map).get("frame-new-note");
    let note = FreeNote { id: ids.note(&text), text: text.clone(), kind, from: step.clone(), to: step.clone() };
    let chosen = Selection::Thing(Thing::FreeNote(note.id.clone()));
    let label = Label::one("did-add", text);
    let change = match lane {
        Some(lane) => with_notes(lane, label, |notes| notes.push(note))?,
        None => {
            let choice = LaneChoice::Notes(None);
            let name = new_name(map, choice.key(), map.lanes.iter().map(|lane| lane.name.as_str()));
            let kind = LaneKind::Notes { shows: Vec::new(), notes: vec![note] };
            let lane = Lane { id: ids.lane(&name), name, description: String::new(), kind };
            Change::new(Edit::Add { part: Part::Lane(Arc::new(lane)), at: map.lanes.len() }, label)
        }
    };
    Some(change.selecting(chosen))
}

/// A lane's own note goes.
pub fn remove_note(map: &JourneyMap, id: &NoteId) -> Option<Change> {
    let (lane, note) = note(map, id)?;
    let label = Label::one("did-remove", note.text.clone());
    with_notes(lane, label, |notes| notes.retain(|note| note.id != *id)).map(|it| it.selecting(Selection::Nothing))
}

/// A lane's own note goes one step further, with its whole span.
pub fn shift_note(map: &JourneyMap, id: &NoteId, direction: Direction) -> Option<Change> {
    let (lane, note) = note(map, id)?;
    let (from, to) = (beside(map, &note.from, direction)?, beside(map, &note.to, direction)?);
    let label = Label::one("did-move", note.text.clone());
    span(lane, id, from, to, label)
}

/// A lane's own note spans a step more at its end, or one less.
pub fn widen_note(map: &JourneyMap, id: &NoteId, more: bool) -> Option<Change> {
    let (lane, note) = note(map, id)?;
    let direction = if more { Direction::Later } else { Direction::Earlier };
    if !more && note.from == note.to {
        return None;
    }
    let to = beside(map, &note.to, direction)?;
    span(lane, id, note.from.clone(), to, Label::one("did-widen", note.text.clone()))
}

/// The step next to another, whatever phase it belongs to.
fn beside(map: &JourneyMap, step: &StepId, direction: Direction) -> Option<StepId> {
    let steps: Vec<&StepId> = map.phases.iter().flat_map(|phase| &phase.steps).collect();
    let at = steps.iter().position(|other| *other == step)?;
    Some(StepId::clone(steps[direction.next(at, steps.len())?]))
}

fn span(lane: &Arc<Lane>, id: &NoteId, from: StepId, to: StepId, label: Label) -> Option<Change> {
    with_notes(lane, label, |notes| {
        if let Some(note) = notes.iter_mut().find(|note| note.id == *id) {
            (note.from, note.to) = (from, to);
        }
    })
}

/// The lane with its own notes changed; none for lanes that have none.
fn with_notes(lane: &Arc<Lane>, label: Label, change: impl FnOnce(&mut Vec<FreeNote>)) -> Option<Change> {
    let mut lane = Lane::clone(lane);
    change(lane.kind.notes_mut()?);
    Some(set(lane, label))
}

fn set(lane: Lane, label: Label) -> Change {
    Change::new(Edit::Set(Part::Lane(Arc::new(lane))), label)
}
