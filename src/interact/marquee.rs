//! A frame drawn around cards.

use super::drift::{Drift, Ways};
use super::{Gesture, Ground, Outcome};
use crate::geom::{Point, Rect, ScreenPoint};
use crate::model::TouchpointId;

/// A frame being drawn around cards.
#[derive(Clone, Debug, PartialEq)]
pub struct Marquee {
    /// Where it began, in map units: the paper may move meanwhile.
    pub from: Point,
    /// Where the pointer is.
    pub at: ScreenPoint,
    /// Whether what was chosen before stays chosen.
    pub adds: bool,
    /// What was chosen before.
    pub before: Vec<TouchpointId>,
    /// What it encloses now.
    enclosed: Vec<TouchpointId>,
    drift: Drift,
}

impl Marquee {
    pub(super) fn new(from: Point, at: ScreenPoint, adds: bool, before: Vec<TouchpointId>) -> Self {
        Self { from, at, adds, before, enclosed: Vec::new(), drift: Drift::at_once(Ways::Both) }
    }

    /// The frame, in map units.
    pub fn rect(&self, ground: &Ground) -> Rect {
        Rect::from_points(self.from, ground.point(self.at))
    }

    pub(super) fn moved(mut self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        self.at = at;
        let frame = self.rect(ground);
        let inside = ground.layout.cards.iter().filter(|placed| frame.overlaps(placed.rect()));
        let inside: Vec<TouchpointId> = inside.map(|placed| placed.card.touchpoint.id.clone()).collect();
        if inside == self.enclosed {
            return (Gesture::Enclosing(self), Vec::new());
        }
        self.enclosed = inside;
        let kept = if self.adds { self.before.as_slice() } else { &[] };
        let chosen = kept.iter().chain(self.enclosed.iter().filter(|id| !kept.contains(id))).cloned().collect();
        (Gesture::Enclosing(self), vec![Outcome::Enclosed(chosen)])
    }

    /// Whether the canvas moves under it as time passes.
    pub(super) fn wants_time(&self, ground: &Ground) -> bool {
        self.drift.wants_time(self.at, ground.layout.size, ground)
    }

    pub(super) fn tick(self, dt: f64, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let Some(camera) = self.drift.camera(self.at, dt, ground.layout.size, ground) else {
            return (Gesture::Enclosing(self), Vec::new());
        };
        let at = self.at;
        let (gesture, mut outcomes) = self.moved(at, &Ground { camera, ..*ground });
        outcomes.insert(0, Outcome::CameraMoved(camera));
        (gesture, outcomes)
    }
}
