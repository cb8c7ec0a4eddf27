//! Changes to a map's frame: phases and their steps, lanes, and those whose names cards and curves carry.
//!
//! Every function makes a [`Change`](super::Change) from a map and what it is asked for, so that commands, gestures and panels make
//! the same one; none changes anything by itself. Knows no hands and no windows.

mod chosen;
mod lanes;
mod merging;
mod order;
mod people;
mod phases;
mod removal;
mod steps;

pub use chosen::{chosen_lane, chosen_phase, chosen_step};
pub use lanes::{LaneChoice, add_lane, add_note, note_key, remove_note, shift_note, show_notes, widen_note};
pub use merging::{merge_touchpoints, split_touchpoint};
pub use order::{Direction, move_part, shift_part};
pub use people::{
    add_channel, add_coupled_journey, add_owner, add_persona, add_workshop, colour_of, next_colour, recolour,
};
pub use phases::{add_phase, add_transition, assign_stage, duplicate_phase, remove_transition};
pub use removal::Removal;
pub use steps::{insert_step, move_step, remove_step, resize_phase, shift_step, widen_phase};

use crate::model::JourneyMap;
use crate::words::Words;

/// The words in which new things of a map are named: those of the map, not those of the interface.
fn words_of(map: &JourneyMap) -> Words {
    Words::new(map.language)
}

/// The name behind a key in the map's language, with a number behind it where another thing has it already.
fn new_name<'a>(map: &JourneyMap, key: &str, taken: impl Iterator<Item = &'a str>) -> String {
    numbered(&words_of(map).get(key), taken)
}

/// The name, with the first number behind it, from 2 on, that makes it one that nobody has.
fn numbered<'a>(name: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: Vec<&str> = taken.collect();
    if !taken.contains(&name) {
        return name.to_owned();
    }
    (2..).map(|number| format!("{name} {number}")).find(|name| !taken.contains(&name.as_str())).unwrap_or_default()
}

#[cfg(test)]
mod tests;
