//! What lies at a place on the map, for those who point at it.

use super::Selection;
use crate::geom::Point;
use crate::layout::{LaneContent, MapLayout};
use crate::model::{LaneId, PhaseId, StepId, Thing};

/// What lies at a place on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A thing.
    Thing(Thing),
    /// The empty part of a touchpoint lane in one step; none where a phase has no steps yet.
    Cell {
        /// The lane.
        lane: LaneId,
        /// The phase.
        phase: PhaseId,
        /// The step.
        step: Option<StepId>,
    },
    /// The empty part of a lane of emotion curves.
    Curves(LaneId),
    /// The paper, or what lies beside it.
    Paper,
}

impl Spot {
    /// What lies at a point, in map units.
    pub fn at(layout: &MapLayout, point: Point) -> Self {
        let Some(thing) = layout.hit(point) else { return Self::Paper };
        let Thing::Lane(id) = &thing else { return Self::Thing(thing) };
        let content = layout.lanes.iter().find(|lane| lane.id == *id).map(|lane| &lane.content);
        let step = layout.steps.iter().find(|step| step.x0 <= point.x && point.x < step.x1);
        match (content, step) {
            (Some(LaneContent::Touchpoints), Some(step)) => {
                Self::Cell { lane: id.clone(), phase: step.phase.clone(), step: step.id.clone() }
            }
            (Some(LaneContent::Emotions(_)), Some(_)) => Self::Curves(id.clone()),
            // The names of lanes stand to the left of all steps.
            (Some(_), _) | (None, _) => Self::Thing(thing),
        }
    }

    /// What stands for what is chosen.
    pub fn of(selection: &Selection) -> Self {
        match selection {
            Selection::Nothing => Self::Paper,
            Selection::Touchpoints(ids) => {
                ids.last().map_or(Self::Paper, |id| Self::Thing(Thing::Touchpoint(id.clone())))
            }
            Selection::Thing(thing) => Self::Thing(thing.clone()),
        }
    }

    /// What pointing at it chooses: what is chosen already stays so, with all that is chosen with it.
    pub fn selects(&self, chosen: &Selection) -> Selection {
        match self {
            Self::Thing(thing) if chosen.contains(thing) => chosen.clone(),
            Self::Thing(thing) => Selection::at(thing.clone()),
            // What is done there is done to the step.
            Self::Cell { step: Some(step), .. } => Selection::at(Thing::Step(step.clone())),
            Self::Cell { step: None, .. } | Self::Curves(_) | Self::Paper => Selection::Nothing,
        }
    }
}
