//! Carrying cards.

use super::{Gesture, Ground, Intent, Key, Modifiers, Outcome, Target};
use crate::geom::{ScreenPoint, ScreenVec};
use crate::model::TouchpointId;

/// So near to the canvas's edge, in logical pixels, carrying moves the canvas.
const EDGE_PX: f64 = 40.0;
/// How fast it moves at the very edge, in logical pixels per second.
const EDGE_SPEED_PX: f64 = 900.0;

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
    /// The pointer has been away from the canvas's edges: only then does nearing them move the canvas, so that what
    /// is taken up at an edge, or comes in over it, moves nothing.
    pub has_come_in: bool,
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
        goes_on(self.retarget(ground))
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
        self.has_come_in |= ground.is_on_canvas(at) && Self::near(at, ground) == ScreenVec::default();
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

    /// How the canvas moves while the pointer stays where it is, in logical pixels per second.
    pub(super) fn drift(&self, ground: &Ground) -> ScreenVec {
        if self.has_come_in { Self::near(self.at, ground) } else { ScreenVec::default() }
    }

    /// The same for a pointer that is at a place.
    pub(super) fn near(at: ScreenPoint, ground: &Ground) -> ScreenVec {
        let toward = |at: f64, size: f64| {
            if !(0.0..=size).contains(&at) || size < 3.0 * EDGE_PX {
                0.0
            } else if at < EDGE_PX {
                (EDGE_PX - at) / EDGE_PX
            } else if at > size - EDGE_PX {
                (size - EDGE_PX - at) / EDGE_PX
            } else {
                0.0
            }
        };
        let (x, y) = (toward(at.x, ground.canvas.width), toward(at.y, ground.canvas.height));
        ScreenVec::new(x * EDGE_SPEED_PX, y * EDGE_SPEED_PX)
    }

    pub(super) fn tick(self, dt: f64, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let drift = self.drift(ground);
        let Some(camera) = drifted(drift, dt, ground) else { return (Gesture::Carrying(self), Vec::new()) };
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

/// Where the canvas looks after drifting so fast for so long; nothing if it stands still, or if the map's edge has
/// come into view already.
pub(super) fn drifted(drift: ScreenVec, dt: f64, ground: &Ground) -> Option<super::Camera> {
    let size = ground.layout.size;
    let shown = ground.camera.screen_rect(crate::geom::Rect::new(0.0, 0.0, size.width, size.height));
    let held = |by: f64, low: f64, high: f64, room: f64| {
        if (by > 0.0 && low > EDGE_PX) || (by < 0.0 && high < room - EDGE_PX) { 0.0 } else { by }
    };
    let x = held(drift.x, shown.min.x, shown.max.x, ground.canvas.width);
    let y = held(drift.y, shown.min.y, shown.max.y, ground.canvas.height);
    let dt = dt.clamp(0.0, 0.1);
    (x != 0.0 || y != 0.0).then(|| ground.camera.panned(ScreenVec::new(x * dt, y * dt)))
}
