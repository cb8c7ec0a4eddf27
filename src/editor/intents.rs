//! From what gestures want to what the map becomes.

use super::copying::copied;
use super::group::Group;
use super::naming::merges_with_making;
use super::placing::put_down;
use super::{Change, Editor, Label, NewIds, Selection, Sheet, frame};
use crate::edit::{Edit, Part, PartId, TouchpointField};
use crate::interact::{Held, Intent, Target};
use crate::model::{Emotion, EmotionLevel, PersonaId, Place, Thing, Touchpoint, TouchpointId};
use std::sync::Arc;

impl Editor {
    /// The change that a gesture wants, with the ids it uses up; nothing where it would change nothing.
    pub(super) fn change_for(&self, intent: &Intent) -> Option<(Change, NewIds)> {
        let sheet = self.sheet.as_ref()?;
        let mut ids = self.new_ids();
        let change = match intent {
            Intent::Move { touchpoints, target: Target::Inventory, held: Held::Originals, .. } => {
                unplaced(sheet, touchpoints)?
            }
            Intent::Move { touchpoints, grabbed, target, held } => {
                let (mut edits, moved, key) = match held {
                    Held::Originals => {
                        (Vec::new(), touchpoints.iter().map(|id| (id.clone(), id.clone())).collect(), "did-move")
                    }
                    Held::Copies => {
                        let (edits, copies) = copied(sheet.map(), touchpoints, &mut ids);
                        (edits, copies, "did-duplicate")
                    }
                };
                let group = Group::carried(sheet, &moved, grabbed);
                edits.extend(put_down(sheet, &group, target, &sheet.title(grabbed), &mut ids)?);
                let made: Vec<TouchpointId> = moved.iter().map(|(_, id)| id.clone()).collect();
                Change::of(sheet, Edit::Several(edits), key, touchpoints).selecting(Selection::of(made))
            }
            Intent::NewCard(target) => {
                let title = self.words().get("new-touchpoint");
                let id = ids.touchpoint(&title);
                let made = Touchpoint::new(id.clone(), title.clone());
                let mut edits = vec![Edit::Add { part: Part::Touchpoint(Arc::new(made)), at: 0 }];
                edits.extend(put_down(sheet, &Group::stacked([id.clone()]), target, &title, &mut ids)?);
                Change::new(Edit::Several(edits), Label::one("did-add", title))
                    .selecting(Selection::of([id.clone()]))
                    .merging(merges_with_making(&Thing::Touchpoint(id)))
            }
            Intent::Levels { persona, levels, drawn } => levelled(sheet, persona, levels, *drawn)?,
            Intent::MovePhase(id, to) => frame::move_part(sheet.map(), &PartId::Phase(id.clone()), *to)?,
            Intent::MoveLane(id, to) => frame::move_part(sheet.map(), &PartId::Lane(id.clone()), *to)?,
            Intent::Widen(id, steps) => frame::resize_phase(sheet.map(), &mut ids, id, *steps)?,
        };
        Some((change, ids.into_used()))
    }
}

/// Touchpoints go back into the inventory.
pub(super) fn unplaced(sheet: &Sheet, touchpoints: &[TouchpointId]) -> Option<Change> {
    let is_placed = |id: &&TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| !it.place.is_inventory());
    let placed: Vec<TouchpointId> = touchpoints.iter().filter(is_placed).cloned().collect();
    let away = |id: &TouchpointId| Edit::Place { touchpoint: id.clone(), place: Place::Inventory };
    let edits: Vec<Edit> = placed.iter().map(away).collect();
    (!edits.is_empty()).then(|| Change::of(sheet, Edit::Several(edits), "did-unplace", &placed))
}

/// Levels of a curve change; thoughts stay. Drawing passes over touchpoints that the persona skips.
fn levelled(
    sheet: &Sheet,
    persona: &PersonaId,
    levels: &[(TouchpointId, EmotionLevel)],
    drawn: bool,
) -> Option<Change> {
    let map = sheet.map();
    let name = &map.persona(persona)?.name;
    let mut edits = Vec::new();
    let mut changed = Vec::new();
    for (touchpoint, level) in levels {
        let emotions = &map.touchpoint(touchpoint)?.emotions;
        if drawn && emotions.skips(persona) {
            continue;
        }
        let thought = emotions.felt(persona).map(|(_, thought)| thought.to_owned()).unwrap_or_default();
        let felt = Emotion::Felt { level: *level, thought };
        if emotions.of(persona) != Some(&felt) {
            changed.push(touchpoint.clone());
            let (touchpoint, persona) = (touchpoint.clone(), persona.clone());
            edits.push(Edit::Emotion { touchpoint, persona, emotion: Some(felt) });
        }
    }
    if edits.is_empty() {
        return None;
    }
    let (label, selection) = match changed.as_slice() {
        [one] if !drawn => (Label::one("did-feel", sheet.title(one)), Some(Selection::of([one.clone()]))),
        _ => (Label::one("did-draw", name), None),
    };
    let change = Change::new(Edit::Several(edits), label);
    Some(match selection {
        Some(selection) => change.selecting(selection),
        None => change,
    })
}

/// The title of a touchpoint becomes another.
pub(super) fn retitled(touchpoint: &TouchpointId, title: &str) -> Change {
    let field = TouchpointField::Title(title.to_owned());
    Change::new(Edit::Touchpoint { touchpoint: touchpoint.clone(), field }, Label::one("did-rename", title))
}
