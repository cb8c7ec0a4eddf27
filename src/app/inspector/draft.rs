//! What is being typed: drafts that outlive frames, each of which becomes one change or none.

use super::desk::as_changed;
use crate::edit;
use crate::editor::Change;
use crate::model::JourneyMap;
use crate::words::{Say, Words};
use egui::Id;
use std::rc::Rc;

/// Makes a change of what was typed, if it changes anything; or says in words why it cannot be.
pub type Commit = Rc<dyn Fn(&JourneyMap, Words, &str) -> Result<Option<Change>, String>>;

/// What is being typed into one field.
struct Draft {
    /// The field of a thing; no other thing's field has the same.
    field: Id,
    text: String,
    commit: Commit,
    /// Why it could not be kept.
    refused: Option<String>,
    /// Whether its field has been on the screen in this frame.
    shown: bool,
    /// Whether it has become a change in this frame: its field says it until the map does.
    kept: bool,
}

/// What is being typed, and what was typed and refused.
#[derive(Default)]
pub struct Drafts(Vec<Draft>);

impl Drafts {
    /// What has been typed into a field; why it was refused, if it was. Whoever asks is showing the field.
    pub fn shown(&mut self, field: Id) -> Option<(&str, Option<&str>)> {
        let draft = self.0.iter_mut().find(|draft| draft.field == field)?;
        draft.shown = true;
        Some((&draft.text, draft.refused.as_deref()))
    }

    /// Takes down what a field says now.
    pub fn write(&mut self, field: Id, text: String, commit: Commit) {
        self.drop(field);
        self.0.push(Draft { field, text, commit, refused: None, shown: true, kept: false });
    }

    /// Forgets what was typed into a field.
    pub fn drop(&mut self, field: Id) {
        self.0.retain(|draft| draft.field != field);
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether something is typed that is not on the map.
    pub fn any(&self) -> bool {
        self.0.iter().any(|draft| !draft.kept)
    }

    /// Makes a change of what was typed into a field. What cannot be stays a draft, with the reason.
    pub fn keep(&mut self, field: Id, map: &JourneyMap, words: Words) -> Option<Change> {
        let draft = self.0.iter_mut().find(|draft| draft.field == field && !draft.kept)?;
        let kept = (draft.commit)(map, words, &draft.text).and_then(|change| match change {
            Some(change) => match edit::apply(map, &change.edit) {
                Ok(_) => Ok(Some(change)),
                Err(error) => Err(error.say(words)),
            },
            None => Ok(None),
        });
        match kept {
            Ok(change) => {
                draft.kept = true;
                change
            }
            Err(reason) => {
                draft.refused = Some(reason);
                None
            }
        }
    }

    /// Whether what was typed into a field has been refused.
    pub fn is_refused(&self, field: Id) -> bool {
        self.0.iter().any(|draft| draft.field == field && draft.refused.is_some())
    }

    /// Forgets what has become changes, once the map says it.
    pub fn drop_kept(&mut self) {
        self.0.retain(|draft| !draft.kept);
    }

    /// Makes changes of all drafts that have not been refused, each said of the map that those before it leave behind.
    pub fn keep_all(&mut self, map: &JourneyMap, words: Words) -> Vec<Change> {
        self.keep_those(map, words, |_| true)
    }

    /// Makes changes of those whose fields are no longer on the screen, and gets ready for the next frame.
    pub fn keep_left(&mut self, map: &JourneyMap, words: Words) -> Vec<Change> {
        let changes = self.keep_those(map, words, |draft| !draft.shown);
        self.0.iter_mut().for_each(|draft| draft.shown = false);
        changes
    }

    fn keep_those(&mut self, map: &JourneyMap, words: Words, which: impl Fn(&Draft) -> bool) -> Vec<Change> {
        let open = self.0.iter().filter(|draft| draft.refused.is_none() && !draft.kept && which(draft));
        let fields: Vec<Id> = open.map(|draft| draft.field).collect();
        let mut changes: Vec<Change> = Vec::new();
        for field in fields {
            let change = self.keep(field, &as_changed(map, &changes), words);
            changes.extend(change);
        }
        changes
    }
}
