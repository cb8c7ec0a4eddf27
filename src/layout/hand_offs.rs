//! Hand-offs on the active persona's path: a small circle on the border between two cards.

use super::columns::Columns;
use super::metrics as m;
use super::moods::{Mood, Moods};
use super::parts::{HandOffSign, PlacedCard};
use crate::geom::{Point, Rect};
use crate::insight::{self, Passing};
use crate::model::Persona;
use std::collections::HashMap;
use std::sync::Arc;

/// Where a persona is passed on. The cards stand where they will stay, in the order of the columns' touchpoints.
pub(super) fn hand_offs(
    columns: &Columns,
    cards: &[PlacedCard],
    (persona_number, persona): (usize, &Arc<Persona>),
    moods: &Moods,
) -> Vec<HandOffSign> {
    let path = columns.path.iter().map(|number| {
        let placed = &columns.placed[*number];
        let owner = moods.owner(placed.slot);
        let passing = match moods.of(placed.slot, persona_number) {
            Mood::Skips => None,
            Mood::Unsaid => Some(Passing { owner, tenths: None }),
            Mood::Felt(tenths) => Some(Passing { owner, tenths: Some(tenths) }),
        };
        (placed.step, passing)
    });
    let found = insight::hand_offs_along(path).into_iter().filter_map(|hand_off| {
        let cards_of = |numbers: &[usize]| numbers.iter().map(|i| columns.path[*i]).collect::<Vec<_>>();
        let (from, to, y) = pair(&cards_of(&hand_off.from), &cards_of(&hand_off.to), cards)?;
        // The border of the step runs in the middle of the gap between cards.
        let x = columns.steps[cards[from].step].x1;
        let rect = Rect::from_center_size(Point::new(x, y), (m::HAND_OFF, m::HAND_OFF));
        Some(HandOffSign { persona: persona.clone(), from, to, falls: hand_off.falls, rect })
    });
    found.collect()
}

/// Between which two cards a hand-off is shown, and how high: two that stand beside each other if there are such, else
/// the last of the earlier and the first of the later ones, at the border of the earlier.
fn pair(from: &[usize], to: &[usize], cards: &[PlacedCard]) -> Option<(usize, usize, f64)> {
    // Cards of a step in a lane stand one below the other, so both sides are looked up by lane.
    let mut of_lane: HashMap<usize, Vec<usize>> = HashMap::new();
    for later in to {
        of_lane.entry(cards[*later].lane).or_default().push(*later);
    }
    for earlier in from {
        let card = &cards[*earlier];
        let beside = of_lane.get(&card.lane).into_iter().flatten().find_map(|later| {
            let other = &cards[*later];
            let (a, b) = (card.rect(), other.rect());
            let shared = (a.y0.max(b.y0), a.y1.min(b.y1));
            let touch = other.step == card.step + 1 && shared.1 - shared.0 >= m::HAND_OFF;
            touch.then_some((*earlier, *later, (shared.0 + shared.1) / 2.0))
        });
        if beside.is_some() {
            return beside;
        }
    }
    let (earlier, later) = (*from.last()?, *to.first()?);
    Some((earlier, later, cards[earlier].rect().center().y))
}
