//! What pointer, wheel and keys mean on the canvas: events to gestures to outcomes.
//!
//! An [`Event`] steps a [`Gesture`] to the next one, by value, and may have an [`Outcome`]. Drags are computed from
//! where they began, never from their last step, so that a cancelled one leaves no trace. Knows nothing of egui; time
//! comes from outside as [`Event::Tick`].

mod camera;
mod event;
mod gesture;

pub use camera::Camera;
pub use event::{Button, Event, Key, Modifiers};
pub use gesture::{Gesture, Outcome};
