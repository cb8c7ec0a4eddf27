//! Maps to and from RON text, and safely onto the disk.

mod v0;
