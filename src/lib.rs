//! Rejse: customer-journey maps, drawn and told.
//!
//! # The map of the house
//!
//! One direction of travel: a floor imports only floors below it, and neighbours on a floor do not import each other
//! (`tests/floors.rs` reads the `use` lines). From the roof down:
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | 7 | [`cli`] | the command line: export, check, show, and opening the window |
//! | 7 | [`app`] | the window; the only room that knows egui |
//! | 6 | [`editor`] | the whole editor without a window: map, history, selection, camera, commands |
//! | 5 | [`export`] | a scene to PNG and SVG bytes |
//! | 5 | [`interact`] | what pointer, wheel and keys mean: events to gestures to outcomes |
//! | 4 | [`scene`] | the finished picture: shapes and finished lines of text, in a theme's colours |
//! | 3 | [`layout`] | where every thing lies, and what lies at a point |
//! | 2 | [`file`](mod@file) | maps to and from RON text, and safely onto the disk |
//! | 2 | [`insight`] | what a map tells when it is read: the hand-offs on a persona's path |
//! | 2 | [`edit`] | changes as values, and the one door for them |
//! | 1 | [`model`] | the journey map as plain, checked data |
//! | 1 | [`text`] | fonts, shaping, line breaking |
//! | 0 | [`geom`] | points, sizes, colours |
//! | 0 | [`words`] | every word people read, in English, Danish and Swedish |
//!
//! # The one street
//!
//! ```text
//! map.ron --file--> JourneyMap --layout--> MapLayout --scene--> Scene --+--> app paints it
//!                       | edit::apply          ^ asks                   +--> export: png svg
//!      egui events --app--> Event --interact--> Gesture --> editor --> Edit
//! ```
//!
//! [`edit::apply`] is the one door for change: panels, gestures and commands send the editor an [`editor::Change`],
//! and the editor's history keeps the maps.
//!
//! Below `app` and `cli` there is no clock, no randomness, no hash order and no system font: the same map gives the
//! same bytes.

pub mod app;
pub mod cli;
pub mod edit;
pub mod editor;
pub mod export;
pub mod file;
pub mod geom;
pub mod insight;
pub mod interact;
pub mod layout;
pub mod model;
pub mod scene;
pub mod text;
pub mod words;

// Tests inside and outside of the crate share one maker of maps, which names the crate from outside.
#[cfg(test)]
extern crate self as rejse;
#[cfg(test)]
#[path = "../tests/common/random_map.rs"]
mod random_map;
