//! Where every thing of a map lies, and what lies at a point.

mod parts;

pub use parts::*;
