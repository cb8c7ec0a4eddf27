//! The canvas moving under what is held near its edge, so that it reaches what is out of sight.

use super::{Camera, Ground};
use crate::geom::{Rect, ScreenPoint, ScreenVec, Size};

/// So near to the canvas's edge, in logical pixels, what is held moves the canvas.
const EDGE_PX: f64 = 40.0;
/// How fast it moves at the very edge, in logical pixels per second.
const EDGE_SPEED_PX: f64 = 900.0;

/// Which ways the canvas moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ways {
    /// Both.
    Both,
    /// To the left and right only.
    Sideways,
    /// Up and down only.
    UpAndDown,
}

/// What the canvas's edges do to what is in the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Drift {
    ways: Ways,
    /// The pointer has been away from the canvas's edges: only then does nearing them move the canvas, so that what
    /// is taken up at an edge, or comes in over it, moves nothing.
    has_come_in: bool,
}

impl Drift {
    /// For what has just been taken up.
    pub fn new(ways: Ways) -> Self {
        Self { ways, has_come_in: false }
    }

    /// For what is meant to go beyond the edges from where it begins.
    pub fn at_once(ways: Ways) -> Self {
        Self { ways, has_come_in: true }
    }

    /// The pointer came to a place.
    pub fn follow(&mut self, at: ScreenPoint, ground: &Ground) {
        self.has_come_in |= ground.is_on_canvas(at) && self.pull(at, ground) == ScreenVec::default();
    }

    /// Where the canvas looks once the pointer has stayed at a place for `dt` seconds; nothing if it stands still, or
    /// if the edge of a map of that size has come into view already.
    pub fn camera(&self, at: ScreenPoint, dt: f64, map: Size, ground: &Ground) -> Option<Camera> {
        if !self.has_come_in {
            return None;
        }
        let pull = self.pull(at, ground);
        let shown = ground.camera.screen_rect(Rect::new(0.0, 0.0, map.width, map.height));
        let held = |by: f64, low: f64, high: f64, room: f64| {
            if (by > 0.0 && low > EDGE_PX) || (by < 0.0 && high < room - EDGE_PX) { 0.0 } else { by }
        };
        let x = held(pull.x, shown.min.x, shown.max.x, ground.canvas.width);
        let y = held(pull.y, shown.min.y, shown.max.y, ground.canvas.height);
        let dt = dt.clamp(0.0, 0.1);
        (x != 0.0 || y != 0.0).then(|| ground.camera.panned(ScreenVec::new(x * dt, y * dt)))
    }

    /// Whether the canvas moves as time passes.
    pub fn wants_time(&self, at: ScreenPoint, map: Size, ground: &Ground) -> bool {
        self.camera(at, 0.01, map, ground).is_some()
    }

    /// How fast a pointer at a place moves the canvas, in logical pixels per second.
    fn pull(&self, at: ScreenPoint, ground: &Ground) -> ScreenVec {
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
        let x = EDGE_SPEED_PX * toward(at.x, ground.canvas.width);
        let y = EDGE_SPEED_PX * toward(at.y, ground.canvas.height);
        match self.ways {
            Ways::Both => ScreenVec::new(x, y),
            Ways::Sideways => ScreenVec::new(x, 0.0),
            Ways::UpAndDown => ScreenVec::new(0.0, y),
        }
    }
}
