//! What of a map is chosen, for panels to show and commands to work on.

use crate::edit::PartId;
use crate::layout::MapLayout;
use crate::model::{JourneyMap, Thing, TouchpointId};

/// What is chosen: nothing (then panels speak of the map itself), touchpoints, or one thing of another kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    Nothing,
    /// These touchpoints, at least one, in the order in which they were chosen.
    Touchpoints(Vec<TouchpointId>),
    /// Something that is neither a touchpoint nor a mark.
    Thing(Thing),
}

impl Selection {
    /// These touchpoints, or nothing if there are none.
    pub fn of(touchpoints: impl IntoIterator<Item = TouchpointId>) -> Self {
        let mut chosen: Vec<TouchpointId> = Vec::new();
        for touchpoint in touchpoints {
            if !chosen.contains(&touchpoint) {
                chosen.push(touchpoint);
            }
        }
        if chosen.is_empty() { Self::Nothing } else { Self::Touchpoints(chosen) }
    }

    /// What is chosen by pointing at a thing: what stands for a touchpoint chooses the touchpoint.
    pub fn at(thing: Thing) -> Self {
        match thing {
            Thing::Touchpoint(id)
            | Thing::OpensMap(id)
            | Thing::Mark(_, id)
            | Thing::Note(id)
            | Thing::HandOff(_, id)
            | Thing::Measure(id) => Self::Touchpoints(vec![id]),
            Thing::Memory(id) => Self::Thing(Thing::Persona(id)),
            Thing::Title
            | Thing::Nps
            | Thing::LinkedMap(_)
            | Thing::Stage(_)
            | Thing::Phase(_)
            | Thing::Step(_)
            | Thing::Transition(_)
            | Thing::CoupledJourney(_)
            | Thing::Lane(_)
            | Thing::FreeNote(_)
            | Thing::Owner(_)
            | Thing::Channel(_)
            | Thing::Persona(_)
            | Thing::Workshop(_) => Self::Thing(thing),
        }
    }

    /// The chosen touchpoints; none if something else is chosen.
    pub fn touchpoints(&self) -> &[TouchpointId] {
        match self {
            Self::Touchpoints(touchpoints) => touchpoints,
            Self::Nothing | Self::Thing(_) => &[],
        }
    }

    /// The touchpoint that is chosen alone.
    pub fn touchpoint(&self) -> Option<&TouchpointId> {
        match self.touchpoints() {
            [one] => Some(one),
            [] | [_, _, ..] => None,
        }
    }

    /// Whether a thing is chosen; marks and notes count as their touchpoint.
    pub fn contains(&self, thing: &Thing) -> bool {
        match (self, Self::at(thing.clone())) {
            (Self::Touchpoints(chosen), Self::Touchpoints(asked)) => asked.iter().all(|id| chosen.contains(id)),
            (Self::Thing(chosen), Self::Thing(asked)) => *chosen == asked,
            (Self::Nothing | Self::Touchpoints(_) | Self::Thing(_), _) => false,
        }
    }

    /// With a touchpoint more, or without it if it was chosen.
    #[must_use]
    pub fn toggled(&self, touchpoint: &TouchpointId) -> Self {
        let chosen = self.touchpoints();
        if chosen.contains(touchpoint) {
            Self::of(chosen.iter().filter(|id| *id != touchpoint).cloned())
        } else {
            Self::of(chosen.iter().chain([touchpoint]).cloned())
        }
    }

    /// What of it a map still has.
    #[must_use]
    pub fn within(&self, map: &JourneyMap) -> Self {
        match self {
            Self::Nothing => Self::Nothing,
            Self::Touchpoints(ids) => Self::of(ids.iter().filter(|id| map.touchpoint(id).is_some()).cloned()),
            Self::Thing(thing) if exists(thing, map) => self.clone(),
            Self::Thing(_) => Self::Nothing,
        }
    }

    /// The part of the map that is chosen, if it is one with an id of its own.
    pub fn part(&self) -> Option<PartId> {
        match self {
            Self::Nothing => None,
            Self::Touchpoints(_) => self.touchpoint().cloned().map(PartId::Touchpoint),
            Self::Thing(thing) => match thing {
                Thing::Phase(id) => Some(PartId::Phase(id.clone())),
                Thing::Lane(id) => Some(PartId::Lane(id.clone())),
                Thing::Owner(id) => Some(PartId::Owner(id.clone())),
                Thing::Channel(id) => Some(PartId::Channel(id.clone())),
                Thing::Persona(id) | Thing::Memory(id) => Some(PartId::Persona(id.clone())),
                Thing::CoupledJourney(id) => Some(PartId::CoupledJourney(id.clone())),
                Thing::Workshop(id) => Some(PartId::Workshop(id.clone())),
                Thing::Touchpoint(id)
                | Thing::OpensMap(id)
                | Thing::Mark(_, id)
                | Thing::Note(id)
                | Thing::HandOff(_, id)
                | Thing::Measure(id) => Some(PartId::Touchpoint(id.clone())),
                Thing::Title
                | Thing::Nps
                | Thing::LinkedMap(_)
                | Thing::Stage(_)
                | Thing::Step(_)
                | Thing::Transition(_)
                | Thing::FreeNote(_) => None,
            },
        }
    }

    /// The boxes on the map of what is chosen, in map units; what the map does not show has none.
    pub fn boxes(&self, layout: &MapLayout) -> Vec<crate::geom::Rect> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Touchpoints(ids) => layout
                .cards
                .iter()
                .filter(|placed| ids.contains(&placed.card.touchpoint.id))
                .map(|placed| placed.rect())
                .collect(),
            Self::Thing(thing) => layout.bounds_of(thing).into_iter().collect(),
        }
    }
}

fn exists(thing: &Thing, map: &JourneyMap) -> bool {
    use crate::model::LaneKind;
    match thing {
        Thing::Title | Thing::Nps | Thing::Stage(_) => true,
        Thing::LinkedMap(number) => *number < map.linked_maps.len(),
        Thing::Phase(id) | Thing::Transition(id) => map.phases.iter().any(|phase| phase.id == *id),
        Thing::Step(id) => map.phase_of_step(id).is_some(),
        Thing::CoupledJourney(id) => map.coupled_journeys.iter().any(|journey| journey.id == *id),
        Thing::Lane(id) => map.lane(id).is_some(),
        Thing::Touchpoint(id)
        | Thing::OpensMap(id)
        | Thing::Mark(_, id)
        | Thing::Note(id)
        | Thing::HandOff(_, id)
        | Thing::Measure(id) => map.touchpoint(id).is_some(),
        Thing::FreeNote(id) => map.lanes.iter().any(|lane| match &lane.kind {
            LaneKind::Notes { notes, .. } => notes.iter().any(|note| note.id == *id),
            LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => false,
        }),
        Thing::Owner(id) => map.owner(id).is_some(),
        Thing::Channel(id) => map.channel(id).is_some(),
        Thing::Persona(id) | Thing::Memory(id) => map.persona(id).is_some(),
        Thing::Workshop(id) => map.workshops.iter().any(|workshop| workshop.id == *id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PersonaId, Touchpoint};
    use std::sync::Arc;

    fn id(text: &str) -> TouchpointId {
        TouchpointId::new(text)
    }

    #[test]
    fn a_mark_chooses_its_touchpoint() {
        let mark = Thing::Mark(PersonaId::new("anna"), id("a"));
        let chosen = Selection::at(mark.clone());
        assert_eq!(chosen.touchpoint(), Some(&id("a")));
        assert!(chosen.contains(&mark) && chosen.contains(&Thing::Touchpoint(id("a"))));
        assert!(!chosen.contains(&Thing::Title));
    }

    #[test]
    fn a_touchpoint_comes_and_goes() {
        let one = Selection::of([id("a")]);
        let two = one.toggled(&id("b"));
        assert_eq!(two.touchpoints(), [id("a"), id("b")]);
        assert_eq!(two.toggled(&id("a")).touchpoints(), [id("b")]);
        assert_eq!(one.toggled(&id("a")), Selection::Nothing);
    }

    #[test]
    fn only_what_the_map_has_stays_chosen() {
        let map = JourneyMap { touchpoints: vec![Arc::new(Touchpoint::new(id("a"), "A"))], ..JourneyMap::default() };
        assert_eq!(Selection::of([id("a"), id("b")]).within(&map).touchpoints(), [id("a")]);
        assert_eq!(Selection::at(Thing::Persona(PersonaId::new("anna"))).within(&map), Selection::Nothing);
    }
}
