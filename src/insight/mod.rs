//! What a map tells when it is read: answers that point at touchpoints.
//!
//! Pure functions over the model, with no hash order in their answers. Knows nothing of places, colours or words.

mod hand_off;

pub use hand_off::{HandOff, Passing, hand_offs, hand_offs_along};
