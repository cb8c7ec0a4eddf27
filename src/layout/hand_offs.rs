//! Hand-offs on the active persona's path: a small circle on the border between two cards, or at that corner of the
//! earlier one that is nearer to a later one further up or down.

use super::columns::Columns;
use super::metrics as m;
use super::moods::{Mood, Moods};
use super::parts::{HandOffSign, PlacedCard, Towards};
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
        let Pair { from, to, towards, y } = pair(&cards_of(&hand_off.from), &cards_of(&hand_off.to), cards)?;
        let x = match towards {
            // The border of the step runs in the middle of the gap between cards.
            Towards::Right => columns.steps[cards[from].step].x1,
            // At a corner it keeps away from the neighbour, which is not meant, as far as the card's own signs allow.
            Towards::Up | Towards::Down => cards[from].rect().x1 + CORNER.0,
        };
        let rect = Rect::from_center_size(Point::new(x, y), (m::HAND_OFF, m::HAND_OFF));
        Some(HandOffSign { persona: persona.clone(), from, to, falls: hand_off.falls, towards, rect })
    });
    found.collect()
}

/// Where the middle of a sign at a card's corner lies: so far outside at the side, and so far inside above or below.
const CORNER: (f64, f64) = (2.0, 8.0);

/// Between which two cards a hand-off is shown, where the later stands, and the y of the sign's middle.
struct Pair {
    from: usize,
    to: usize,
    towards: Towards,
    y: f64,
}

/// Two cards that stand beside each other if there are such, else the last of the earlier and the first of the later.
fn pair(from: &[usize], to: &[usize], cards: &[PlacedCard]) -> Option<Pair> {
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
            let y = (shared.0 + shared.1) / 2.0;
            touch.then_some(Pair { from: *earlier, to: *later, towards: Towards::Right, y })
        });
        if beside.is_some() {
            return beside;
        }
    }
    let (from, to) = (*from.last()?, *to.first()?);
    let (a, b) = (cards[from].rect(), cards[to].rect());
    let (towards, y) = if b.y0 >= a.y1 {
        (Towards::Down, a.y1 - CORNER.1)
    } else if b.y1 <= a.y0 {
        (Towards::Up, a.y0 + CORNER.1)
    } else {
        (Towards::Right, a.center().y)
    };
    Some(Pair { from, to, towards, y })
}
