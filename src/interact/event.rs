//! What hands do, in the canvas's own terms.

use crate::geom::{ScreenPoint, ScreenVec};
use crate::model::{Grain, TouchpointId};

/// A button of the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Button {
    /// The one that selects; mostly the left one.
    Primary,
    /// The one that opens menus; mostly the right one.
    Secondary,
    /// The wheel pressed down.
    Middle,
}

/// The keys that are held while something else happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Modifiers {
    /// Ctrl, or Cmd on a Mac.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or Option on a Mac.
    pub alt: bool,
}

impl Modifiers {
    /// No key held.
    pub const NONE: Self = Self { command: false, shift: false, alt: false };
    /// Ctrl alone.
    pub const COMMAND: Self = Self { command: true, shift: false, alt: false };
    /// Shift alone.
    pub const SHIFT: Self = Self { command: false, shift: true, alt: false };

    /// How finely levels go with these keys held.
    pub fn grain(self) -> Grain {
        if self.shift { Grain::Tenths } else { Grain::Halves }
    }
}

/// The keys that gestures listen to; the shortcuts of commands are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Makes the pointer a hand that drags the paper.
    Space,
    /// Calls a gesture off.
    Escape,
}

/// Something that hands (or time) did to the canvas.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The pointer is at another place.
    PointerMoved(ScreenPoint),
    /// A button went down.
    PointerPressed {
        /// Where.
        at: ScreenPoint,
        /// Which.
        button: Button,
        /// With which keys held.
        modifiers: Modifiers,
    },
    /// A button came up.
    PointerReleased {
        /// Where.
        at: ScreenPoint,
        /// Which.
        button: Button,
    },
    /// The primary button went down and up twice, quickly and at one place.
    DoublePressed {
        /// Where.
        at: ScreenPoint,
    },
    /// Other keys are held than before.
    Held(Modifiers),
    /// Touchpoints are carried in from a list, with the primary button down.
    CarriedIn {
        /// Which.
        touchpoints: Vec<TouchpointId>,
        /// Where the pointer is.
        at: ScreenPoint,
    },
    /// The pointer came to the inventory, or left it, which lies beside the canvas.
    OverInventory(bool),
    /// The wheel was turned, or two fingers moved.
    Wheel {
        /// How far the paper is to move, in logical pixels.
        by: ScreenVec,
        /// Whether Shift is held.
        shift: bool,
    },
    /// Keys moved the paper.
    Pan {
        /// How far, in logical pixels.
        by: ScreenVec,
    },
    /// Two fingers pinched, or the wheel was turned for zooming.
    Zoom {
        /// Where the pointer is.
        at: ScreenPoint,
        /// How many times as large things become.
        factor: f64,
    },
    /// A key went down.
    KeyPressed(Key),
    /// A key came up.
    KeyReleased(Key),
    /// Time passed.
    Tick {
        /// How much, in seconds.
        dt: f64,
    },
    /// The window is no longer the one that keys go to.
    FocusLost,
}
