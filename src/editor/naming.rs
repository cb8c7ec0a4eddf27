//! Writing words where they stand on the map.
//!
//! The draft is kept here, so that a window that is closed, a map that is saved and a gesture that begins find it.

use super::{Change, Editor, Label, Selection};
use crate::edit::{Edit, MapField, Part};
use crate::model::{Emotion, JourneyMap, Lane, Stage, Thing, TouchpointId, Transition};
use std::sync::Arc;

/// Words being written on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    /// Whose words: a mark's are the thought behind it.
    pub thing: Thing,
    /// What is written so far.
    pub draft: String,
    /// What stood there before.
    before: String,
    /// The thing was made to be written; without words it goes again.
    is_new: bool,
}

impl Editor {
    /// Begins to write the words of a thing, if it has any of its own. What was being written is kept.
    pub fn begin_naming(&mut self, thing: Thing) {
        self.end_naming(true);
        let Some(sheet) = &self.sheet else { return };
        let thing = match thing {
            Thing::Note(id) | Thing::OpensMap(id) => Thing::Touchpoint(id),
            thing => thing,
        };
        let Some(before) = words_of(sheet.map(), &thing) else { return };
        self.select(Selection::at(thing.clone()));
        // The names of phases and lanes are always at hand: at the canvas's edge, if nowhere else.
        if !matches!(thing, Thing::Phase(_) | Thing::Lane(_)) {
            self.reveal_unseen();
        }
        self.naming = Some(Naming { thing, draft: before.clone(), before, is_new: false });
    }

    /// Begins to write the title of a touchpoint that has just been made.
    pub(super) fn begin_naming_new(&mut self, touchpoint: TouchpointId) {
        self.begin_naming_made(Thing::Touchpoint(touchpoint));
        if let Some(naming) = &mut self.naming {
            naming.draft.clear();
        }
    }

    /// Begins to write the words of something that was just made, by a change that [`merges_with_making`], in place of
    /// those that it was given.
    pub(super) fn begin_naming_made(&mut self, thing: Thing) {
        self.begin_naming(thing);
        if let Some(naming) = &mut self.naming {
            naming.is_new = true;
        }
    }

    /// The words that are being written.
    pub fn naming(&self) -> Option<&Naming> {
        self.naming.as_ref()
    }

    /// Takes in what is written so far.
    pub fn write(&mut self, draft: String) {
        if let Some(naming) = &mut self.naming {
            naming.draft = draft;
        }
    }

    /// Ends writing: the words are kept, or it is as if they had never been begun.
    pub fn end_naming(&mut self, keep: bool) {
        let Some(naming) = self.naming.take() else { return };
        let words = naming.draft.trim();
        let may_be_empty = may_be_empty(&naming.thing);
        if !keep && naming.is_new {
            if let Some(sheet) = &mut self.sheet {
                sheet.forget_step();
            }
        } else if keep && words != naming.before && (may_be_empty || !words.is_empty()) {
            let change = self.sheet.as_ref().and_then(|sheet| written(sheet.map(), &naming.thing, words));
            if let Some(mut change) = change {
                if naming.is_new {
                    // With the making of the thing it is one step.
                    change.label = Label::one("did-add", words);
                    change = change.merging(merges_with_making(&naming.thing));
                }
                self.change(&change);
            }
        }
    }
}

/// What the making of a thing and its first naming have in common, so that they are one step of undo.
pub(super) fn merges_with_making(thing: &Thing) -> String {
    format!("new {thing:?}")
}

/// What is said first of a transition; the wait where nothing is said.
fn first_said(transition: &mut Transition) -> &mut String {
    let said = |words: &str| !words.trim().is_empty();
    if !said(&transition.wait) && said(&transition.obstacle) {
        &mut transition.obstacle
    } else if !said(&transition.wait) && said(&transition.drops_out) {
        &mut transition.drops_out
    } else {
        &mut transition.wait
    }
}

/// The words of a thing that can be written where they stand.
fn words_of(map: &JourneyMap, thing: &Thing) -> Option<String> {
    Some(match thing {
        Thing::Title => map.title.clone(),
        Thing::Stage(stage) => map.stages.own_name(*stage).unwrap_or_default().to_owned(),
        Thing::Touchpoint(id) => map.touchpoint(id)?.title.clone(),
        Thing::Mark(persona, id) => map.touchpoint(id)?.emotions.felt(persona)?.1.to_owned(),
        Thing::FreeNote(id) => {
            map.lanes.iter().flat_map(|lane| lane.kind.notes()).find(|note| note.id == *id)?.text.clone()
        }
        Thing::Memory(id) => map.persona(id)?.remembers.clone(),
        Thing::Transition(id) => {
            let phase = map.phases.iter().find(|phase| phase.id == *id)?;
            std::mem::take(first_said(&mut phase.transition.clone().unwrap_or_default()))
        }
        Thing::Phase(_)
        | Thing::Lane(_)
        | Thing::Owner(_)
        | Thing::Channel(_)
        | Thing::Persona(_)
        | Thing::CoupledJourney(_)
        | Thing::Workshop(_) => Part::of(map, &Selection::at(thing.clone()).part()?)?.name().to_owned(),
        Thing::Nps
        | Thing::LinkedMap(_)
        | Thing::Step(_)
        | Thing::OpensMap(_)
        | Thing::Note(_)
        | Thing::HandOff(..)
        | Thing::Measure(_) => return None,
    })
}

/// Whether a thing is whole without words: a mark without a thought, a stage with the name that all maps give it.
fn may_be_empty(thing: &Thing) -> bool {
    match thing {
        Thing::Mark(..) | Thing::Stage(_) => true,
        Thing::Title
        | Thing::Nps
        | Thing::LinkedMap(_)
        | Thing::Phase(_)
        | Thing::Step(_)
        | Thing::Transition(_)
        | Thing::CoupledJourney(_)
        | Thing::Lane(_)
        | Thing::Touchpoint(_)
        | Thing::OpensMap(_)
        | Thing::Note(_)
        | Thing::FreeNote(_)
        | Thing::HandOff(..)
        | Thing::Memory(_)
        | Thing::Measure(_)
        | Thing::Owner(_)
        | Thing::Channel(_)
        | Thing::Persona(_)
        | Thing::Workshop(_) => false,
    }
}

/// The change that gives a thing other words.
fn written(map: &JourneyMap, thing: &Thing, words: &str) -> Option<Change> {
    let edit = match thing {
        Thing::Touchpoint(id) => return Some(super::intents::retitled(id, words)),
        Thing::Title => Edit::Map(MapField::Title(words.to_owned())),
        Thing::Stage(stage) => {
            let mut stages = map.stages.clone();
            *match stage {
                Stage::Before => &mut stages.before,
                Stage::During => &mut stages.during,
                Stage::After => &mut stages.after,
            } = words.to_owned();
            Edit::Map(MapField::Stages(stages))
        }
        Thing::Mark(persona, id) => {
            let touchpoint = map.touchpoint(id)?;
            let (level, _) = touchpoint.emotions.felt(persona)?;
            let emotion = Some(Emotion::Felt { level, thought: words.to_owned() });
            let edit = Edit::Emotion { touchpoint: id.clone(), persona: persona.clone(), emotion };
            return Some(Change::new(edit, Label::one("did-think", &touchpoint.title)));
        }
        Thing::FreeNote(id) => {
            let holds = |lane: &&Arc<Lane>| lane.kind.notes().iter().any(|note| note.id == *id);
            let mut lane = Lane::clone(map.lanes.iter().find(holds)?);
            let own = lane.kind.notes_mut()?.iter_mut().filter(|note| note.id == *id);
            own.for_each(|note| words.clone_into(&mut note.text));
            Edit::Set(Part::Lane(Arc::new(lane)))
        }
        Thing::Transition(id) => {
            let mut phase = (**map.phases.iter().find(|phase| phase.id == *id)?).clone();
            words.clone_into(first_said(phase.transition.get_or_insert_default()));
            Edit::Set(Part::Phase(Arc::new(phase)))
        }
        Thing::Memory(id) => {
            let mut persona = (**map.persona(id)?).clone();
            words.clone_into(&mut persona.remembers);
            Edit::Set(Part::Persona(Arc::new(persona)))
        }
        Thing::Phase(_)
        | Thing::Lane(_)
        | Thing::Owner(_)
        | Thing::Channel(_)
        | Thing::Persona(_)
        | Thing::CoupledJourney(_)
        | Thing::Workshop(_) => Edit::Set(Part::of(map, &Selection::at(thing.clone()).part()?)?.named(words)),
        Thing::Nps
        | Thing::LinkedMap(_)
        | Thing::Step(_)
        | Thing::OpensMap(_)
        | Thing::Note(_)
        | Thing::HandOff(..)
        | Thing::Measure(_) => return None,
    };
    Some(Change::new(edit, Label::one("did-rename", words)))
}
