//! What becomes of touchpoints when what they stand in or name goes.

use crate::edit::{Edit, Part, PartId};
use crate::editor::{Change, Label, Selection};
use crate::model::{JourneyMap, Phase, StepId};
use std::collections::HashSet;
use std::sync::Arc;

/// The removal of a thing: what would lose it, and who can take over.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// What goes.
    pub part: Part,
    /// How many touchpoints stand in it or name it.
    pub touchpoints: usize,
    /// How many lanes name it: those of a channel.
    pub lanes: usize,
    /// What of its kind can take over, in the order in which people see it; of phases, the neighbours with steps.
    pub heirs: Vec<Part>,
}

impl Removal {
    /// The removal of that thing, if the map has it.
    pub fn of(map: &JourneyMap, id: &PartId) -> Option<Self> {
        let part = Part::of(map, id)?;
        let of_touchpoints = |held: &dyn Fn(&crate::model::Touchpoint) -> bool| {
            map.touchpoints.iter().filter(|touchpoint| held(touchpoint)).count()
        };
        let (mut lanes, mut heirs) = (0, Vec::new());
        let touchpoints = match id {
            PartId::Owner(id) => {
                heirs = map.owners.iter().filter(|other| other.id != *id).cloned().map(Part::Owner).collect();
                of_touchpoints(&|touchpoint| touchpoint.owner.as_ref() == Some(id))
            }
            PartId::Channel(id) => {
                heirs = map.channels.iter().filter(|other| other.id != *id).cloned().map(Part::Channel).collect();
                lanes = map.lanes.iter().filter(|lane| lane.kind.channel() == Some(id)).count();
                of_touchpoints(&|touchpoint| touchpoint.channel.as_ref() == Some(id))
            }
            PartId::Lane(id) => {
                let others = map.lanes.iter().filter(|other| other.id != *id);
                heirs = others.filter(|lane| lane.kind.holds_touchpoints()).cloned().map(Part::Lane).collect();
                of_touchpoints(&|it| it.place.cell().is_some_and(|(_, lane)| lane == id))
            }
            PartId::Phase(id) => {
                let at = map.phases.iter().position(|phase| phase.id == *id)?;
                let with_steps = |phase: &&Arc<Phase>| !phase.steps.is_empty();
                let before = map.phases[..at].iter().rev().find(with_steps);
                let after = map.phases[at + 1..].iter().find(with_steps);
                heirs = before.into_iter().chain(after).cloned().map(Part::Phase).collect();
                let steps: HashSet<&StepId> = map.phases[at].steps.iter().collect();
                of_touchpoints(&|it| it.place.cell().is_some_and(|(step, _)| steps.contains(step)))
            }
            // What is said of them goes with them, and comes back with them.
            PartId::Touchpoint(_) | PartId::Persona(_) | PartId::CoupledJourney(_) | PartId::Workshop(_) => 0,
        };
        Some(Self { part, touchpoints, lanes, heirs })
    }

    /// Whether somebody has to say what becomes of touchpoints or lanes.
    pub fn is_in_use(&self) -> bool {
        self.touchpoints + self.lanes > 0
    }

    /// Who is proposed to take over: for a lane and a phase a neighbour, so that cards stay on the map. Who is
    /// answerable, and through which channel, only people can say.
    pub fn proposed(&self, map: &JourneyMap) -> Option<PartId> {
        match &self.part {
            Part::Phase(_) => self.heirs.first().map(Part::id),
            Part::Lane(lane) => {
                let place = |id: &str| map.lanes.iter().position(|lane| lane.id.as_str() == id).unwrap_or_default();
                let own = place(lane.id.as_str());
                self.heirs.iter().map(Part::id).min_by_key(|id| place(id.as_str()).abs_diff(own))
            }
            Part::Touchpoint(_)
            | Part::Owner(_)
            | Part::Channel(_)
            | Part::Persona(_)
            | Part::CoupledJourney(_)
            | Part::Workshop(_) => None,
        }
    }

    /// The removal itself; nothing is chosen then.
    pub fn change(&self, heir: Option<PartId>) -> Change {
        let label = Label::one("did-remove", self.part.name());
        Change::new(Edit::Remove { part: self.part.id(), heir }, label).selecting(Selection::Nothing)
    }
}
