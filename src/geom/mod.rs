//! Points, sizes and colours: the vocabulary every other room draws with.
//!
//! Map space is measured in map units (`f64`, y down; one unit is one pixel of an export at scale 1) and uses
//! kurbo's types. Screen space is measured in logical pixels and has types of its own, so that the one cannot be
//! taken for the other. Knows nothing of journeys, text or egui.

mod color;
mod screen;

pub use color::Color;
pub use kurbo::{Affine, BezPath, Circle, PathEl, Point, Rect, RoundedRect, Shape, Size, Vec2};
pub use screen::{ScreenPoint, ScreenRect, ScreenVec};
