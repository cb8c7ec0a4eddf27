//! Cards that are put down together, and how they lie to each other.

use super::Sheet;
use super::cells::CellNumber;
use crate::layout::MapLayout;
use crate::model::TouchpointId;

/// Cards that are put down together.
pub(super) struct Group {
    /// The cards, in the order in which those of one cell stand.
    pub members: Vec<Member>,
    /// What becomes of them between two steps.
    pub between: Between,
}

/// A card of a group.
pub(super) struct Member {
    /// Which touchpoint.
    pub id: TouchpointId,
    /// How many columns it stands to the right of where the group is put down.
    pub columns: i64,
    /// How many touchpoint lanes below.
    pub lanes: i64,
}

/// How many new steps a group gets where it is put down between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Between {
    /// As many as it has columns.
    AsTheyLie,
    /// One for each card: they follow each other.
    OneEach,
}

impl Group {
    /// Those in a hand, by the one that was grabbed. Each is given with the touchpoint it was carried as: the copy's
    /// original, or itself. Those from the inventory have no shape.
    pub fn carried(sheet: &Sheet, moved: &[(TouchpointId, TouchpointId)], grabbed: &TouchpointId) -> Self {
        let (map, layout) = (sheet.map(), sheet.layout());
        let lanes = card_lanes(layout);
        let place_of = |id: &TouchpointId| {
            let number = layout.card_of(map.touchpoint(id)?)?;
            let placed = &layout.cards[number];
            let lane = lanes.iter().position(|lane| *lane == placed.lane)?;
            Some((number, placed.step as i64, lane as i64))
        };
        let origin = place_of(grabbed);
        let mut members: Vec<(usize, Member)> = moved
            .iter()
            .enumerate()
            .map(|(i, (carried_as, id))| match (origin, place_of(carried_as)) {
                (Some((_, column, lane)), Some((number, its_column, its_lane))) => {
                    (number, Member { id: id.clone(), columns: its_column - column, lanes: its_lane - lane })
                }
                (None, _) | (_, None) => (usize::MAX / 2 + i, Member { id: id.clone(), columns: 0, lanes: 0 }),
            })
            .collect();
        // In the order in which they stood, so that those of one cell keep it.
        members.sort_by_key(|(number, _)| *number);
        let between = if origin.is_none() { Between::OneEach } else { Between::AsTheyLie };
        Self { members: members.into_iter().map(|(_, member)| member).collect(), between }
    }

    /// Those that stood in cells of another map, by the first of its columns and lanes that one of them stood in.
    pub fn from_cells(cards: impl Iterator<Item = (TouchpointId, CellNumber)>) -> Self {
        let cards: Vec<_> = cards.collect();
        let left = cards.iter().map(|(_, (step, _))| *step).min().unwrap_or_default();
        let top = cards.iter().map(|(_, (_, lane))| *lane).min().unwrap_or_default();
        let member = |(id, (step, lane)): (TouchpointId, CellNumber)| Member {
            id,
            columns: (step - left) as i64,
            lanes: (lane - top) as i64,
        };
        Self { members: cards.into_iter().map(member).collect(), between: Between::AsTheyLie }
    }

    /// Those that all go into one cell.
    pub fn stacked(ids: impl IntoIterator<Item = TouchpointId>) -> Self {
        let members = ids.into_iter().map(|id| Member { id, columns: 0, lanes: 0 }).collect();
        Self { members, between: Between::AsTheyLie }
    }

    /// By how many columns the group must stand further right so as not to leave the map at the left.
    pub fn room_left(&self, column: usize) -> i64 {
        let left = self.members.iter().map(|member| -member.columns).max().unwrap_or(0);
        (left - column as i64).max(0)
    }

    /// By how many lanes the group must be shifted so as not to leave the map at the top or bottom, put down in the
    /// lane of that number of so many that hold cards.
    pub fn room_above(&self, at: usize, lanes: usize) -> i64 {
        let at = at as i64;
        let top = self.members.iter().map(|member| at + member.lanes).min().unwrap_or(0);
        let bottom = self.members.iter().map(|member| at + member.lanes).max().unwrap_or(0);
        if top < 0 { -top } else { (lanes as i64 - 1 - bottom).min(0) }
    }
}

/// Which of the layout's lanes hold cards.
pub(super) fn card_lanes(layout: &MapLayout) -> Vec<usize> {
    layout.lanes.iter().enumerate().filter(|(_, lane)| lane.content.holds_cards()).map(|(i, _)| i).collect()
}
