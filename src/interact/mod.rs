//! What pointer, wheel and keys mean on the canvas: events to gestures to outcomes.
//!
//! An [`Event`] steps a [`Gesture`] to the next one, by value, and may have an [`Outcome`]. Drags are computed from
//! where they began, never from their last step, so that a cancelled one leaves no trace. Knows nothing of egui; time
//! comes from outside as [`Event::Tick`].

mod camera;
mod carry;
mod curve;
mod drift;
mod event;
mod gesture;
mod ground;
mod header;
mod intent;
mod marquee;
mod paper;
mod pinned;
mod press;
mod target;

pub use camera::Camera;
pub use carry::{Carry, Held};
pub use curve::{Levelling, Sweep};
pub use event::{Button, Event, Key, Modifiers};
pub use gesture::Gesture;
pub use ground::{Ground, Stop, level_at};
pub use header::{Header, HeaderDrag};
pub use intent::{Intent, Outcome};
pub use marquee::Marquee;
pub use pinned::{Pinned, PinnedName};
pub use press::{Grip, Press};
pub use target::Target;
