//! Places on the screen, in logical pixels from the canvas's top left corner, y down.

use std::ops::{Add, Sub};

/// A place on the canvas, in logical pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenPoint {
    /// Pixels from the canvas's left edge.
    pub x: f64,
    /// Pixels from the canvas's top edge.
    pub y: f64,
}

/// A distance on the canvas, in logical pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenVec {
    /// Pixels to the right.
    pub x: f64,
    /// Pixels downwards.
    pub y: f64,
}

/// A rectangle on the canvas, in logical pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScreenRect {
    /// The top left corner.
    pub min: ScreenPoint,
    /// The bottom right corner.
    pub max: ScreenPoint,
}

impl ScreenPoint {
    /// A place `x` pixels from the left and `y` from the top.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

impl ScreenVec {
    /// A distance of `x` pixels to the right and `y` down.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The distance as the crow flies.
    pub fn length(self) -> f64 {
        self.x.hypot(self.y)
    }
}

impl ScreenRect {
    /// A rectangle from its top left corner, its width and its height.
    pub const fn from_size(min: ScreenPoint, width: f64, height: f64) -> Self {
        Self { min, max: ScreenPoint::new(min.x + width, min.y + height) }
    }

    /// Pixels across.
    pub fn width(self) -> f64 {
        self.max.x - self.min.x
    }

    /// Pixels from top to bottom.
    pub fn height(self) -> f64 {
        self.max.y - self.min.y
    }

    /// Whether a place lies in it, its left and upper edges included.
    pub fn contains(self, at: ScreenPoint) -> bool {
        at.x >= self.min.x && at.x < self.max.x && at.y >= self.min.y && at.y < self.max.y
    }

    /// The middle.
    pub fn center(self) -> ScreenPoint {
        ScreenPoint::new((self.min.x + self.max.x) / 2.0, (self.min.y + self.max.y) / 2.0)
    }
}

impl Add<ScreenVec> for ScreenPoint {
    type Output = Self;
    fn add(self, by: ScreenVec) -> Self {
        Self::new(self.x + by.x, self.y + by.y)
    }
}

impl Sub for ScreenPoint {
    type Output = ScreenVec;
    fn sub(self, from: Self) -> ScreenVec {
        ScreenVec::new(self.x - from.x, self.y - from.y)
    }
}
