//! The program in a real window: on a display that nobody sees, with real pointer and keys, and things found by the
//! names that a screen reader says.
//!
//! These tests are left out of `cargo test`, for they need a display server, a session bus and what a window is drawn
//! with (on Debian: `xvfb x11-xkb-utils dbus libegl1 libgl1-mesa-dri libxkbcommon-x11-0`); each starts its own. With
//! those, `cargo test --test window -- --ignored` runs them. A test that fails leaves a picture of the screen and the
//! names of all that was on it.
//!
//! What everything means is tested elsewhere, without a window. Here stands what only a window can show: that keys,
//! pointer, names and files come together for somebody who sits in front of it.
#![cfg(target_os = "linux")]

mod desktop;
mod editing;
mod hand;
mod keyboard;
mod listener;
mod looking;
mod outcome;
mod screen;
mod thing;
mod window;
