//! Carrying cards.

use super::drift::Drift;
use super::{Gesture, Ground, Intent, Key, Modifiers, Outcome, Target};
use crate::geom::{ScreenPoint, ScreenVec};
use crate::model::TouchpointId;

/// Cards in the hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Carry {
    /// Which, the one under the pointer among them.
    pub touchpoints: Vec<TouchpointId>,
    /// The one under the pointer.
    pub grabbed: TouchpointId,
    /// Where the pointer was pressed, in map units from the grabbed card's corner; none for what came from elsewhere.
    pub grip: Option<ScreenVec>,
    /// Where the pointer is.
    pub at: ScreenPoint,
    /// Whether the originals are held, or copies of them.
    pub held: Held,
    /// Where the grabbed card would land.
    pub target: Target,
    /// The pointer is over the inventory.
    pub over_inventory: bool,
    /// How nearing the canvas's edges moves it.
    pub(super) drift: Drift,
}

/// What of touchpoints is in the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// They themselves.
    Originals,
    /// Copies of them; they stay where they are.
    Copies,
}

impl Held {
    /// What a drag with these keys held takes up.
    pub(super) fn with(modifiers: Modifiers) -> Self {
        if modifiers.command || modifiers.alt { Self::Copies } else { Self::Originals }
    }
}

fn goes_on((carry, outcomes): (Carry, Vec<Outcome>)) -> (Gesture, Vec<Outcome>) {
    (Gesture::Carrying(carry), outcomes)
}

impl Carry {
    pub(super) fn begin(mut self, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        self.target = Target::Nowhere;
        let at = self.at;
        self.moved(at, ground)
    }

    fn intent(&self) -> Intent {
        Intent::Move {
            touchpoints: self.touchpoints.clone(),
            grabbed: self.grabbed.clone(),
            target: self.target.clone(),
            held: self.held,
        }
    }

    /// Looks again where the cards would land.
    fn retarget(self, ground: &Ground) -> (Self, Vec<Outcome>) {
        let held = self.held;
        self.retarget_holding(held, ground)
    }

    /// The same with the originals in the hand, or copies.
    fn retarget_holding(mut self, held: Held, ground: &Ground) -> (Self, Vec<Outcome>) {
        let carried: &[TouchpointId] = match held {
            Held::Originals => &self.touchpoints,
            Held::Copies => &[],
        };
        let target = if self.over_inventory { Target::Inventory } else { ground.target(self.at, carried) };
        if target == self.target && held == self.held {
            return (self, Vec::new());
        }
        (self.target, self.held) = (target, held);
        let outcome = match self.target {
            Target::Nowhere => Outcome::NoPreview,
            Target::Inventory | Target::Cell { .. } | Target::NewStep { .. } => Outcome::Preview(self.intent()),
        };
        (self, vec![outcome])
    }

    fn followed(mut self, at: ScreenPoint, ground: &Ground) -> (Self, Vec<Outcome>) {
        self.at = at;
        self.drift.follow(at, ground);
        self.retarget(ground)
    }

    pub(super) fn moved(self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        goes_on(self.followed(at, ground))
    }

    /// The pointer came to, or left, the inventory.
    pub(super) fn over_inventory(mut self, over: bool, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        self.over_inventory = over;
        goes_on(self.retarget(ground))
    }

    pub(super) fn held(self, modifiers: Modifiers, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        goes_on(self.retarget_holding(Held::with(modifiers), ground))
    }

    pub(super) fn released(self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let (carry, mut outcomes) = self.followed(at, ground);
        outcomes.push(match carry.target {
            Target::Nowhere => Outcome::NoPreview,
            Target::Inventory | Target::Cell { .. } | Target::NewStep { .. } => Outcome::Commit(carry.intent()),
        });
        (Gesture::Idle, outcomes)
    }

    /// Whether the canvas moves under it as time passes.
    pub(super) fn wants_time(&self, ground: &Ground) -> bool {
        !self.over_inventory && self.drift.wants_time(self.at, ground.layout.size, ground)
    }

    pub(super) fn tick(self, dt: f64, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let Some(camera) = self.drift.camera(self.at, dt, ground.layout.size, ground) else {
            return (Gesture::Carrying(self), Vec::new());
        };
        let moved = Ground { camera, ..*ground };
        let (carry, mut outcomes) = self.retarget(&moved);
        outcomes.insert(0, Outcome::CameraMoved(camera));
        (Gesture::Carrying(carry), outcomes)
    }

    pub(super) fn key(self, key: Key) -> (Gesture, Vec<Outcome>) {
        match key {
            Key::Escape => (Gesture::Idle, vec![Outcome::NoPreview]),
            Key::Space => (Gesture::Carrying(self), Vec::new()),
        }
    }
}
