//! Maps to and from RON text, and safely onto the disk.
//!
//! What is read is read whole, within a limit, and checked: a map that comes out of here can be relied on. The good
//! case is one plain pass of the parser; where something is wrong, and only then, the text is gone through again for
//! the places and the names that the message needs. Nothing here knows how a map looks, is edited or is asked for.

mod atomic;
mod comments;
mod diagnose;
mod error;
mod fault;
mod locate;
mod many;
mod meant;
mod position;
mod read;
mod refusal;
mod scan;
mod slip;
mod v0;
mod write;

pub use error::{Doing, Encoding, FileError, Reason};
pub use fault::{Fault, Finding, Subject, What};
pub use many::{MOST_TOUCHPOINTS, MOST_VALUES};
pub use position::Position;
pub use read::{Found, LARGEST, find, load, parse};
pub use write::{save, to_text, write_atomically};
