//! Changes to whatever is inspected: one thing or many at once, as one edit.

use crate::edit::{Edit, MapField, Part};
use crate::editor::{Change, Label};
use crate::model::{
    Channel, ChannelId, CoupledJourney, CoupledJourneyId, FreeNote, JourneyMap, Lane, LaneId, LaneKind, NoteId, Owner,
    OwnerId, Persona, PersonaId, Phase, PhaseId, Touchpoint, TouchpointId, Workshop, WorkshopId,
};
use std::fmt::Debug;
use std::hash::Hash;
use std::sync::Arc;

/// A thing whose fields can be shown and changed one by one.
pub trait Inspected: Clone + PartialEq + 'static {
    /// What names it on a map.
    type Id: Clone + Debug + Eq + Hash + 'static;

    /// The thing of that id.
    fn find<'a>(map: &'a JourneyMap, id: &Self::Id) -> Option<&'a Self>;

    /// What people call it.
    fn name(&self) -> &str;

    /// The edits that make it of its former self, which is on the map. Where an edit can say what changes and nothing
    /// else, it does: it leaves alone what somebody else says of the same thing meanwhile.
    fn edits(self, before: &Self, map: &JourneyMap) -> Vec<Edit>;
}

/// The edit that changes these things, those of them that are there and become different; none if none does.
pub fn amend<T: Inspected>(map: &JourneyMap, ids: &[T::Id], change: impl Fn(&mut T)) -> Option<Edit> {
    let mut edits = Vec::new();
    for before in ids.iter().filter_map(|id| T::find(map, id)) {
        let mut after = before.clone();
        change(&mut after);
        if after != *before {
            edits.extend(after.edits(before, map));
        }
    }
    match edits.len() {
        0 => None,
        1 => edits.pop(),
        _ => Some(Edit::Several(edits)),
    }
}

/// The same as a change with its name: a renaming if one thing's name changes, else a change of the thing or of so many.
pub fn amendment<T: Inspected>(map: &JourneyMap, ids: &[T::Id], change: impl Fn(&mut T)) -> Option<Change> {
    let edit = amend(map, ids, &change)?;
    let label = match ids {
        [id] => {
            let mut thing = T::find(map, id)?.clone();
            let before = thing.name().to_owned();
            change(&mut thing);
            let key = if thing.name() == before { "did-change" } else { "did-rename" };
            Label::one(key, thing.name())
        }
        _ => Label::many("did-change", ids.len()),
    };
    Some(Change::new(edit, label))
}

macro_rules! inspected_part {
    ($($kind:ident: $id:ident, $things:ident, $name:ident;)*) => {
        $(
            impl Inspected for $kind {
                type Id = $id;

                fn find<'a>(map: &'a JourneyMap, id: &$id) -> Option<&'a Self> {
                    map.$things.iter().find(|thing| thing.id == *id).map(Arc::as_ref)
                }

                fn name(&self) -> &str {
                    &self.$name
                }

                fn edits(self, _before: &Self, _map: &JourneyMap) -> Vec<Edit> {
                    vec![Edit::Set(Part::$kind(Arc::new(self)))]
                }
            }
        )*
    };
}

inspected_part! {
    Phase: PhaseId, phases, name;
    Lane: LaneId, lanes, name;
    Owner: OwnerId, owners, name;
    Channel: ChannelId, channels, name;
    Persona: PersonaId, personas, name;
    CoupledJourney: CoupledJourneyId, coupled_journeys, name;
    Workshop: WorkshopId, workshops, name;
}

impl Inspected for Touchpoint {
    type Id = TouchpointId;

    fn find<'a>(map: &'a JourneyMap, id: &TouchpointId) -> Option<&'a Self> {
        map.touchpoint(id).map(Arc::as_ref)
    }

    fn name(&self) -> &str {
        &self.title
    }

    fn edits(self, before: &Self, _map: &JourneyMap) -> Vec<Edit> {
        super::touchpoint::differences(before, self)
    }
}

impl Inspected for FreeNote {
    type Id = NoteId;

    fn find<'a>(map: &'a JourneyMap, id: &NoteId) -> Option<&'a Self> {
        map.lanes.iter().find_map(|lane| notes_of(lane).iter().find(|note| note.id == *id))
    }

    fn name(&self) -> &str {
        &self.text
    }

    fn edits(self, _before: &Self, map: &JourneyMap) -> Vec<Edit> {
        let own = map.lanes.iter().find(|lane| notes_of(lane).iter().any(|note| note.id == self.id));
        let Some(lane) = own else { return Vec::new() };
        let mut lane = Lane::clone(lane);
        match &mut lane.kind {
            LaneKind::Notes { notes, .. } => notes.iter_mut().filter(|note| note.id == self.id).for_each(|note| {
                *note = self.clone();
            }),
            LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => {}
        }
        vec![Edit::Set(Part::Lane(Arc::new(lane)))]
    }
}

fn notes_of(lane: &Lane) -> &[FreeNote] {
    match &lane.kind {
        LaneKind::Notes { notes, .. } => notes,
        LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => &[],
    }
}

/// What is said of the map itself; its things are changed as themselves.
impl Inspected for JourneyMap {
    type Id = ();

    fn find<'a>(map: &'a JourneyMap, (): &()) -> Option<&'a Self> {
        Some(map)
    }

    fn name(&self) -> &str {
        &self.title
    }

    fn edits(self, before: &Self, _map: &JourneyMap) -> Vec<Edit> {
        let mut fields = Vec::new();
        let mut add = |differs: bool, field: MapField| {
            if differs {
                fields.push(Edit::Map(field));
            }
        };
        add(self.title != before.title, MapField::Title(self.title));
        add(self.language != before.language, MapField::Language(self.language));
        add(self.scope != before.scope, MapField::Scope(self.scope));
        add(self.perspective != before.perspective, MapField::Perspective(self.perspective));
        add(self.goal != before.goal, MapField::Goal(self.goal));
        add(self.owner != before.owner, MapField::Owner(self.owner));
        add(self.date != before.date, MapField::Date(self.date));
        add(self.next_review != before.next_review, MapField::NextReview(self.next_review));
        add(self.linked_maps != before.linked_maps, MapField::LinkedMaps(self.linked_maps));
        add(self.stages != before.stages, MapField::Stages(self.stages));
        add(self.nps != before.nps, MapField::Nps(self.nps));
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply;
    use crate::random_map::random_map;

    #[test]
    fn many_touchpoints_change_as_one_and_only_those_that_differ() {
        let map = random_map(3, 4, 20, 2);
        let ids: Vec<TouchpointId> = map.touchpoints.iter().take(3).map(|touchpoint| touchpoint.id.clone()).collect();
        let set = |when: &'static str| amend::<Touchpoint>(&map, &ids, move |touchpoint| touchpoint.when = when.into());
        let changed = apply(&map, &set("kl. 8").expect("a change")).expect("sound");
        for touchpoint in &changed.touchpoints {
            assert_eq!(touchpoint.when == "kl. 8", ids.contains(&touchpoint.id));
        }
        let again = amend::<Touchpoint>(&changed, &ids, |touchpoint| touchpoint.when = "kl. 8".into());
        assert_eq!(again, None);
    }

    #[test]
    fn of_the_map_only_the_fields_that_differ_are_said_anew() {
        let map = random_map(3, 4, 20, 2);
        let edit = amend::<JourneyMap>(&map, &[()], |map| map.goal = "At nå frem".into());
        assert_eq!(edit, Some(Edit::Map(MapField::Goal("At nå frem".into()))));
    }

    #[test]
    fn a_note_changes_within_its_lane() {
        let map = (1..40).map(|seed| random_map(seed, 6, 60, 2)).find_map(|map| {
            let id = map.lanes.iter().find_map(|lane| notes_of(lane).first()).map(|note| note.id.clone())?;
            Some((map, id))
        });
        let (map, id) = map.expect("a map with a note");
        let edit =
            amend::<FreeNote>(&map, std::slice::from_ref(&id), |note| note.text = "Ny tekst".into()).expect("a change");
        let changed = apply(&map, &edit).expect("sound");
        assert_eq!(FreeNote::find(&changed, &id).map(|note| note.text.as_str()), Some("Ny tekst"));
    }
}
