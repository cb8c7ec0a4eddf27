//! The finished picture: a list of shapes and finished lines of text, in a theme's colours.

mod item;

pub use item::{Group, Item, Outline, Role, Scene};
