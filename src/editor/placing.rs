//! Finding the places of cards that are put down together: they keep their shape, and what stands there makes room.

use super::{MapIds, Sheet};
use crate::edit::Edit;
use crate::interact::Target;
use crate::layout::{LaneContent, MapLayout};
use crate::model::{JourneyMap, LaneId, PhaseId, Place, Rank, StepId, TouchpointId};
use std::collections::{BTreeMap, BTreeSet};

/// The edits that put cards down: each is given with the touchpoint it was carried as, the copy's original or itself.
/// Nothing where there is no room.
pub(super) fn placed(
    sheet: &Sheet,
    moved: &[(TouchpointId, TouchpointId)],
    grabbed: &TouchpointId,
    target: &Target,
    ids: &mut MapIds,
) -> Option<Vec<Edit>> {
    let (map, layout) = (sheet.map(), sheet.layout());
    match target {
        Target::Nowhere => None,
        Target::Inventory => {
            Some(moved.iter().map(|(_, id)| Edit::Place { touchpoint: id.clone(), place: Place::Inventory }).collect())
        }
        Target::Cell { step, lane, before } => {
            let mut ground = Cells::new(layout, moved);
            let shape = Shape::of(map, layout, moved, grabbed);
            let column = *step as i64 + shape.room_left(*step);
            let missing = (column + shape.right + 1 - layout.steps.len() as i64).max(0);
            let phase = layout.steps.last()?.phase.clone();
            let mut edits = ground.more_steps(&phase, missing as usize, &sheet.title(grabbed), map, ids);
            let shift = shape.lanes(&ground, *lane);
            for member in &shape.members {
                let lane = ground.lane(*lane, member.lanes, shift);
                let at = (column + member.columns) as usize;
                let above = (member.columns == 0 && member.lanes == 0).then_some(before.as_ref()).flatten();
                ground.put(&member.id, at, lane, above)?;
            }
            edits.extend(ground.into_edits());
            Some(edits)
        }
        Target::NewStep { phase, at, lane } => {
            let mut ground = Cells::new(layout, moved);
            let shape = Shape::of(map, layout, moved, grabbed);
            // Cards that come from the inventory together follow each other; a group has as many steps as it had.
            let columns: BTreeSet<i64> = shape.members.iter().map(|member| member.columns).collect();
            let title = sheet.title(grabbed);
            let there = map.phases.iter().find(|other| other.id == *phase).map_or(0, |phase| phase.steps.len());
            let (mut edits, mut number) = (Vec::new(), (*at).min(there));
            let mut made: BTreeMap<i64, usize> = BTreeMap::new();
            for column in columns {
                let wanted = if shape.loose { shape.members.len() } else { 1 };
                for _ in 0..wanted {
                    let step = ids.step(&title);
                    edits.push(Edit::AddStep { phase: phase.clone(), step: step.clone(), at: number });
                    number += 1;
                    let place = ground.add_step(step);
                    made.entry(column).or_insert(place);
                }
            }
            let shift = shape.lanes(&ground, *lane);
            for (i, member) in shape.members.iter().enumerate() {
                let lane = ground.lane(*lane, member.lanes, shift);
                let first = *made.get(&member.columns)?;
                ground.put(&member.id, if shape.loose { first + i } else { first }, lane, None)?;
            }
            edits.extend(ground.into_edits());
            Some(edits)
        }
    }
}

/// How carried cards lie to each other.
struct Shape {
    members: Vec<Member>,
    /// How many columns the group reaches to the left and right of the grabbed card.
    left: i64,
    right: i64,
    /// They come from the inventory, and have no shape.
    loose: bool,
}

struct Member {
    id: TouchpointId,
    columns: i64,
    lanes: i64,
}

impl Shape {
    fn of(
        map: &JourneyMap,
        layout: &MapLayout,
        moved: &[(TouchpointId, TouchpointId)],
        grabbed: &TouchpointId,
    ) -> Self {
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
        let members: Vec<Member> = members.into_iter().map(|(_, member)| member).collect();
        Self {
            left: members.iter().map(|member| -member.columns).max().unwrap_or(0),
            right: members.iter().map(|member| member.columns).max().unwrap_or(0),
            loose: origin.is_none() && members.len() > 1,
            members,
        }
    }

    /// By how many columns the group must stand further right so as not to leave the map at the left.
    fn room_left(&self, column: usize) -> i64 {
        (self.left - column as i64).max(0)
    }

    /// By how many lanes the group must be shifted so as not to leave the map at the top or bottom.
    fn lanes(&self, ground: &Cells, lane: usize) -> i64 {
        let at = ground.lanes.iter().position(|(number, _)| *number == lane).unwrap_or(0) as i64;
        let top = self.members.iter().map(|member| at + member.lanes).min().unwrap_or(0);
        let bottom = self.members.iter().map(|member| at + member.lanes).max().unwrap_or(0);
        let last = ground.lanes.len() as i64 - 1;
        if top < 0 { -top } else { (last - bottom).min(0) }
    }
}

/// Which of the layout's lanes hold cards.
fn card_lanes(layout: &MapLayout) -> Vec<usize> {
    let holds = |content: &LaneContent| match content {
        LaneContent::Touchpoints => true,
        LaneContent::Emotions(_) | LaneContent::Notes(_) | LaneContent::Measures(_) => false,
    };
    layout.lanes.iter().enumerate().filter(|(_, lane)| holds(&lane.content)).map(|(i, _)| i).collect()
}

/// The cards of one step and lane, in order; those that have just come have no rank yet.
type Cell = Vec<(TouchpointId, Option<Rank>)>;

/// The map's cells, without the cards that are being moved.
struct Cells<'a> {
    layout: &'a MapLayout,
    away: BTreeSet<&'a TouchpointId>,
    steps: Vec<Option<StepId>>,
    /// The touchpoint lanes, by their number in the layout.
    lanes: Vec<(usize, LaneId)>,
    /// The cards of the cells that something has been put into, in order.
    cells: BTreeMap<(usize, usize), Cell>,
}

impl<'a> Cells<'a> {
    fn new(layout: &'a MapLayout, moved: &'a [(TouchpointId, TouchpointId)]) -> Self {
        Self {
            layout,
            away: moved.iter().map(|(_, id)| id).collect(),
            steps: layout.steps.iter().map(|step| step.id.clone()).collect(),
            lanes: card_lanes(layout).into_iter().map(|i| (i, layout.lanes[i].id.clone())).collect(),
            cells: BTreeMap::new(),
        }
    }

    /// The cards that stand in a cell and stay on the map.
    fn standing(&self, step: usize, lane: usize) -> Cell {
        let touchpoints = self.layout.cell(step, lane).1.iter().map(|placed| &placed.card.touchpoint);
        let staying = touchpoints.filter(|touchpoint| !self.away.contains(&touchpoint.id));
        let ranked = staying.map(|touchpoint| match &touchpoint.place {
            Place::At { rank, .. } => (touchpoint.id.clone(), Some(rank.clone())),
            Place::Inventory => (touchpoint.id.clone(), None),
        });
        ranked.collect()
    }

    fn add_step(&mut self, step: StepId) -> usize {
        self.steps.push(Some(step));
        self.steps.len() - 1
    }

    /// Steps at the end of a phase, for cards that would stand beyond the last one.
    fn more_steps(
        &mut self,
        phase: &PhaseId,
        count: usize,
        title: &str,
        map: &JourneyMap,
        ids: &mut MapIds,
    ) -> Vec<Edit> {
        let there = map.phases.iter().find(|other| other.id == *phase).map_or(0, |phase| phase.steps.len());
        let add = |i| {
            let step = ids.step(title);
            self.add_step(step.clone());
            Edit::AddStep { phase: phase.clone(), step, at: there + i }
        };
        (0..count).map(add).collect()
    }

    /// The lane so many touchpoint lanes below another, shifted.
    fn lane(&self, from: usize, by: i64, shift: i64) -> usize {
        let at = self.lanes.iter().position(|(number, _)| *number == from).unwrap_or(0) as i64;
        let at = (at + by + shift).clamp(0, self.lanes.len() as i64 - 1) as usize;
        self.lanes.get(at).map_or(from, |(number, _)| *number)
    }

    /// Puts a card into a cell, above another or below all.
    fn put(&mut self, id: &TouchpointId, step: usize, lane: usize, before: Option<&TouchpointId>) -> Option<()> {
        self.steps.get(step)?.as_ref()?;
        if !self.cells.contains_key(&(step, lane)) {
            self.cells.insert((step, lane), self.standing(step, lane));
        }
        let cell = self.cells.get_mut(&(step, lane))?;
        let at = before.and_then(|before| cell.iter().position(|(other, _)| other == before)).unwrap_or(cell.len());
        cell.insert(at, (id.clone(), None));
        Some(())
    }

    /// The edits that bring about the order in the cells: only new cards get ranks, unless there is no room between
    /// those that stand there.
    fn into_edits(self) -> Vec<Edit> {
        let mut edits = Vec::new();
        for ((step, lane), cards) in &self.cells {
            let Some(Some(step)) = self.steps.get(*step) else { continue };
            let Some((_, lane)) = self.lanes.iter().find(|(number, _)| number == lane) else { continue };
            for (touchpoint, rank) in ranked(cards) {
                let place = Place::At { step: step.clone(), lane: lane.clone(), rank };
                edits.push(Edit::Place { touchpoint, place });
            }
        }
        edits
    }
}

/// New ranks for the cards of a cell that have none, in the order given; for all of them where the ranks there leave
/// no room.
fn ranked(cards: &[(TouchpointId, Option<Rank>)]) -> Vec<(TouchpointId, Rank)> {
    let mut ranks: Vec<(TouchpointId, Rank)> = Vec::new();
    let mut last: Option<Rank> = None;
    for (i, (id, rank)) in cards.iter().enumerate() {
        let rank = match rank {
            Some(rank) => rank.clone(),
            None => {
                let above = cards[i..].iter().find_map(|(_, rank)| rank.as_ref());
                let new = Rank::between(last.as_ref(), above);
                ranks.push((id.clone(), new.clone()));
                new
            }
        };
        if last.as_ref().is_some_and(|last| *last >= rank) {
            return afresh(cards);
        }
        last = Some(rank);
    }
    ranks
}

fn afresh(cards: &[(TouchpointId, Option<Rank>)]) -> Vec<(TouchpointId, Rank)> {
    let mut last: Option<Rank> = None;
    cards
        .iter()
        .map(|(id, _)| {
            let rank = Rank::between(last.as_ref(), None);
            last = Some(rank.clone());
            (id.clone(), rank)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_cards_find_room_and_old_ones_stay_where_they_can() {
        let id = TouchpointId::new;
        let (a, b) = (Rank::default(), Rank::between(Some(&Rank::default()), None));
        let between = ranked(&[(id("a"), Some(a.clone())), (id("n"), None), (id("b"), Some(b.clone()))]);
        assert_eq!(between.len(), 1);
        assert!(between[0].1 > a && between[0].1 < b);
        let two = ranked(&[(id("m"), None), (id("n"), None), (id("a"), Some(a.clone()))]);
        assert!(two[0].1 < two[1].1 && two[1].1 < a);
        let same = ranked(&[(id("a"), Some(a.clone())), (id("n"), None), (id("b"), Some(a))]);
        assert_eq!(same.len(), 3, "where two had the same, all are ranked");
        assert!(same.is_sorted_by(|x, y| x.1 < y.1));
    }
}
