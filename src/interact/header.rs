//! Dragging the headers of phases and lanes, and the edge of a phase.

use super::drift::{Drift, Ways};
use super::{Gesture, Ground, Intent, Outcome};
use crate::geom::{Point, ScreenPoint, Size};
use crate::model::{LaneId, PhaseId};

/// A header in the hand.
#[derive(Clone, Debug, PartialEq)]
pub struct HeaderDrag {
    /// Which.
    pub header: Header,
    /// Where it was taken hold of, in map units: the paper may move meanwhile.
    pub from: Point,
    /// Where the pointer is.
    pub at: ScreenPoint,
    /// What letting go would do; nothing where that is where it began.
    pub intent: Option<Intent>,
    /// How nearing the canvas's edges moves it.
    drift: Drift,
}

/// What can be dragged at its header.
#[derive(Clone, Debug, PartialEq)]
pub enum Header {
    /// A phase, to another number.
    Phase(PhaseId),
    /// A lane, to another number.
    Lane(LaneId),
    /// A phase's right edge, to more or fewer steps.
    Edge(PhaseId),
}

impl HeaderDrag {
    pub(super) fn new(header: Header, from: Point, at: ScreenPoint) -> Self {
        let ways = match header {
            Header::Phase(_) | Header::Edge(_) => Ways::Sideways,
            Header::Lane(_) => Ways::UpAndDown,
        };
        Self { header, from, at, intent: None, drift: Drift::new(ways) }
    }

    pub(super) fn moved(mut self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let outcomes = self.follow(at, ground);
        (Gesture::Dragging(self), outcomes)
    }

    fn follow(&mut self, at: ScreenPoint, ground: &Ground) -> Vec<Outcome> {
        self.at = at;
        self.drift.follow(at, ground);
        let intent = self.wanted(ground);
        if intent == self.intent {
            return Vec::new();
        }
        self.intent = intent;
        vec![self.intent.clone().map_or(Outcome::NoPreview, Outcome::Preview)]
    }

    pub(super) fn released(mut self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let mut outcomes = self.follow(at, ground);
        outcomes.push(self.intent.map_or(Outcome::NoPreview, Outcome::Commit));
        (Gesture::Idle, outcomes)
    }

    /// Whether the canvas moves under it as time passes.
    pub(super) fn wants_time(&self, ground: &Ground) -> bool {
        self.drift.wants_time(self.at, self.reach(ground), ground)
    }

    pub(super) fn tick(mut self, dt: f64, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let Some(camera) = self.drift.camera(self.at, dt, self.reach(ground), ground) else {
            return (Gesture::Dragging(self), Vec::new());
        };
        let at = self.at;
        let mut outcomes = self.follow(at, &Ground { camera, ..*ground });
        outcomes.insert(0, Outcome::CameraMoved(camera));
        (Gesture::Dragging(self), outcomes)
    }

    /// How far there is somewhere to go: the map, and the steps that a phase is about to get.
    fn reach(&self, ground: &Ground) -> Size {
        let mut size = ground.layout.size;
        if let Some(Intent::Widen(id, steps)) = &self.intent {
            let mut columns = ground.layout.steps.iter().filter(|column| column.phase == *id);
            let more = steps.saturating_sub(columns.clone().filter(|column| column.id.is_some()).count());
            size.width += columns.next_back().map_or(0.0, |last| more as f64 * (last.x1 - last.x0));
        }
        size
    }

    fn wanted(&self, ground: &Ground) -> Option<Intent> {
        if !ground.is_on_canvas(self.at) {
            return None;
        }
        let point = ground.point(self.at);
        match &self.header {
            Header::Phase(id) => {
                let now = ground.layout.phases.iter().position(|phase| phase.id == *id)?;
                let middles = ground.layout.phases.iter().map(|phase| phase.rect.center().x);
                let to = place_among(middles, now, point.x);
                (to != now).then(|| Intent::MovePhase(id.clone(), to))
            }
            Header::Lane(id) => {
                let now = ground.layout.lanes.iter().position(|lane| lane.id == *id)?;
                let middles = ground.layout.lanes.iter().map(|lane| lane.rect.center().y);
                let to = place_among(middles, now, point.y);
                (to != now).then(|| Intent::MoveLane(id.clone(), to))
            }
            Header::Edge(id) => {
                let columns: Vec<_> = ground.layout.steps.iter().filter(|step| step.phase == *id).collect();
                let steps = columns.iter().filter(|step| step.id.is_some()).count();
                let last = columns.last()?;
                // As many steps as the edge would have passed, each as wide as the last one is.
                let passed = (point.x - self.from.x) / (last.x1 - last.x0);
                let least = f64::from(steps > 0);
                let wanted = (steps as f64 + passed.round()).clamp(least, steps as f64 + 20.0) as usize;
                (wanted != steps).then(|| Intent::Widen(id.clone(), wanted))
            }
        }
    }
}

/// The number, counted without itself, of the thing that was at `now` once its middle is let go at `at`.
fn place_among(middles: impl Iterator<Item = f64>, now: usize, at: f64) -> usize {
    middles.enumerate().filter(|(i, middle)| *i != now && *middle < at).count()
}
