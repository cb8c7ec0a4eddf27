//! What the inspector shows of whatever is chosen, and the edits that its fields make.
//!
//! Everything here is asked of a map and answers with values: what several things have in common, which owners match
//! what is typed, what changes when a field does. Knows no fields on a screen.

mod amend;
mod choices;
mod common;
mod feelings;
mod hues;
mod subject;
mod touchpoint;

pub use amend::{Inspected, amend, amendment};
pub use choices::{Choices, choices};
pub use common::Common;
pub use feelings::{nearest_level, with_level};
pub use hues::{free_place, icon_key, icon_like};
pub use subject::Subject;
