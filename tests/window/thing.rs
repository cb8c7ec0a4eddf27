//! Things in the window, as a screen reader tells of them, and places on the screen.

use crate::window::Window;
use atspi::{CacheItem, ObjectRefOwned, Role, State, StateSet};

/// A point on the screen, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

impl Spot {
    /// The point that lies so many pixels further right and down.
    pub fn by(self, right: i32, down: i32) -> Self {
        Self { x: self.x + right, y: self.y + down }
    }
}

/// A rectangle on the screen, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
}

impl Place {
    /// The point in its middle.
    pub fn centre(self) -> Spot {
        Spot { x: self.x + self.width / 2, y: self.y + self.height / 2 }
    }

    /// Whether all of another lies inside of it.
    pub fn contains(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }
}

/// Something in the window that has a name, as it was when it was found; places and values are asked for anew.
pub struct Thing<'w> {
    window: &'w Window,
    object: ObjectRefOwned,
    role: Role,
    name: String,
    description: String,
    states: StateSet,
}

impl<'w> Thing<'w> {
    pub(crate) fn new(window: &'w Window, item: CacheItem) -> Self {
        // What the protocol calls the name is what the program has to say beyond it.
        let CacheItem { object, role, short_name: name, name: description, states, .. } = item;
        Self { window, object, role, name, description, states }
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What kind of thing it is.
    pub fn role(&self) -> Role {
        self.role
    }

    /// What it says about itself beyond its name.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// Whether the keys go to it.
    pub fn has_keyboard(&self) -> bool {
        self.states.contains(State::Focused)
    }

    /// Whether it is switched on or chosen.
    pub fn is_on(&self) -> bool {
        [State::Checked, State::Pressed, State::Selected].into_iter().any(|state| self.states.contains(state))
    }

    /// Whether something can be done with it.
    pub fn is_enabled(&self) -> bool {
        self.states.contains(State::Enabled)
    }

    /// The number that it stands at, as a slider does.
    pub fn value(&self) -> Option<f64> {
        self.window.listener().value(&self.object)
    }

    pub(crate) fn object(&self) -> &ObjectRefOwned {
        &self.object
    }

    /// Where it is, once it has come to rest there.
    #[track_caller]
    pub fn place(&self) -> Place {
        self.window.place_at_rest(self)
    }

    /// Moves the pointer there.
    #[track_caller]
    pub fn point_at(&self) -> &Self {
        self.window.hand().move_to(self.place().centre());
        self
    }

    /// Presses and releases the pointer's first button on it.
    #[track_caller]
    pub fn press(&self) {
        self.point_at().window.hand().click(1, 1);
    }

    /// Presses it twice in quick succession.
    #[track_caller]
    pub fn press_twice(&self) {
        self.point_at().window.hand().click(1, 2);
    }
}
