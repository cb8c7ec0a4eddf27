//! What of a map is chosen, for panels to show and commands to work on.

use crate::edit::PartId;
use crate::layout::MapLayout;
use crate::model::{JourneyMap, Thing, TouchpointId};
use std::collections::HashSet;
use std::ops::Deref;
use std::sync::Arc;

/// What is chosen: nothing (then panels speak of the map itself), touchpoints, or one thing of another kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// Nothing.
    #[default]
    Nothing,
    /// These touchpoints, at least one, in the order in which they were chosen.
    Touchpoints(Chosen),
    /// Something that is neither a touchpoint nor a mark.
    Thing(Thing),
}

impl Selection {
    /// These touchpoints, or nothing if there are none.
    pub fn of(touchpoints: impl IntoIterator<Item = TouchpointId>) -> Self {
        let chosen = Chosen::new(touchpoints);
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
            | Thing::Measure(id) => Self::Touchpoints(Chosen::new([id])),
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

    /// Whether that touchpoint is chosen.
    pub fn has(&self, touchpoint: &TouchpointId) -> bool {
        match self {
            Self::Touchpoints(chosen) => chosen.has(touchpoint),
            Self::Nothing | Self::Thing(_) => false,
        }
    }

    /// Whether a thing is chosen; marks and notes count as their touchpoint.
    pub fn contains(&self, thing: &Thing) -> bool {
        match (self, Self::at(thing.clone())) {
            (Self::Touchpoints(chosen), Self::Touchpoints(asked)) => asked.iter().all(|id| chosen.has(id)),
            (Self::Thing(chosen), Self::Thing(asked)) => *chosen == asked,
            (Self::Nothing | Self::Touchpoints(_) | Self::Thing(_), _) => false,
        }
    }

    /// With a touchpoint more, or without it if it was chosen.
    #[must_use]
    pub fn toggled(&self, touchpoint: &TouchpointId) -> Self {
        let chosen = self.touchpoints();
        if self.has(touchpoint) {
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
            Self::Touchpoints(ids) if ids.iter().all(|id| map.touchpoint(id).is_some()) => self.clone(),
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
                .filter(|placed| ids.has(&placed.card.touchpoint.id))
                .take(ids.len())
                .map(|placed| placed.rect())
                .collect(),
            Self::Thing(thing) => layout.bounds_of(thing).into_iter().collect(),
        }
    }
}

/// Chosen touchpoints in the order in which they were chosen, each once. Copies share what they hold.
#[derive(Clone, Debug)]
pub struct Chosen(Arc<Ids>);

#[derive(Debug)]
struct Ids {
    in_order: Vec<TouchpointId>,
    /// The same, to be found: everything may be chosen, and everything is asked about at every frame.
    all: HashSet<TouchpointId>,
}

impl Chosen {
    fn new(touchpoints: impl IntoIterator<Item = TouchpointId>) -> Self {
        let mut all = HashSet::new();
        let in_order = touchpoints.into_iter().filter(|id| all.insert(id.clone())).collect();
        Self(Arc::new(Ids { in_order, all }))
    }

    /// Whether that touchpoint is among them.
    pub fn has(&self, touchpoint: &TouchpointId) -> bool {
        self.0.all.contains(touchpoint)
    }
}

impl Deref for Chosen {
    type Target = [TouchpointId];

    fn deref(&self) -> &[TouchpointId] {
        &self.0.in_order
    }
}

impl PartialEq for Chosen {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.in_order == other.0.in_order
    }
}

impl Eq for Chosen {}

fn exists(thing: &Thing, map: &JourneyMap) -> bool {
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
        Thing::FreeNote(id) => map.lanes.iter().flat_map(|lane| lane.kind.notes()).any(|note| note.id == *id),
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
    fn each_is_chosen_once_and_the_order_is_told() {
        let chosen = Selection::of([id("b"), id("a"), id("b")]);
        assert_eq!(chosen.touchpoints(), [id("b"), id("a")]);
        assert_ne!(chosen, Selection::of([id("a"), id("b")]));
        assert_eq!(chosen, Selection::of([id("b"), id("a")]));
        assert!(chosen.has(&id("a")) && !chosen.has(&id("c")));
    }

    #[test]
    fn only_what_the_map_has_stays_chosen() {
        let map = JourneyMap { touchpoints: vec![Arc::new(Touchpoint::new(id("a"), "A"))], ..JourneyMap::default() };
        assert_eq!(Selection::of([id("a"), id("b")]).within(&map).touchpoints(), [id("a")]);
        assert_eq!(Selection::at(Thing::Persona(PersonaId::new("anna"))).within(&map), Selection::Nothing);
    }
}
