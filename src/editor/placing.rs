//! Finding the places of cards that are put down: they keep their shape, and what stands there makes room.
//!
//! Hands, keys, pasting and the inventory all put cards down here.

use super::group::{Between, Group, card_lanes};
use super::{MapIds, Selection, Sheet};
use crate::edit::Edit;
use crate::interact::Target;
use crate::layout::MapLayout;
use crate::model::{LaneId, PhaseId, Place, Rank, StepId, Thing, TouchpointId};
use std::collections::{BTreeMap, BTreeSet};

/// The edits that put cards down: first the steps that come to the map for them, which are called like `title`.
/// Nothing where there is no room.
pub(super) fn put_down(
    sheet: &Sheet,
    group: &Group,
    target: &Target,
    title: &str,
    ids: &mut MapIds,
) -> Option<Vec<Edit>> {
    let mut ground = Cells::new(sheet.layout(), group);
    match target {
        Target::Nowhere => return None,
        Target::Inventory => {
            let away = |id: &TouchpointId| Edit::Place { touchpoint: id.clone(), place: Place::Inventory };
            return Some(group.members.iter().map(|member| away(&member.id)).collect());
        }
        Target::Cell { step, lane, before } => {
            let column = *step as i64 + group.room_left(*step);
            let lanes = ground.lanes_from(*lane, group)?;
            for member in &group.members {
                let at = ground.step_at((column + member.columns) as usize, title, ids)?;
                let above = (member.columns == 0 && member.lanes == 0).then_some(before.as_ref()).flatten();
                ground.put(&member.id, at, lanes(member.lanes), above);
            }
        }
        Target::NewStep { phase, at, lane } => {
            let lanes = ground.lanes_from(*lane, group)?;
            let columns: BTreeSet<i64> = group.members.iter().map(|member| member.columns).collect();
            let count = match group.between {
                Between::AsTheyLie => columns.len(),
                Between::OneEach => group.members.len(),
            };
            let made: Vec<usize> =
                (0..count).map(|i| ground.add_step(phase, at.saturating_add(i), title, ids)).collect();
            for (i, member) in group.members.iter().enumerate() {
                let number = match group.between {
                    Between::AsTheyLie => columns.iter().position(|column| *column == member.columns)?,
                    Between::OneEach => i,
                };
                ground.put(&member.id, *made.get(number)?, lanes(member.lanes), None);
            }
        }
    }
    Some(ground.into_edits())
}

/// Where what comes after a card goes: into the next step, beyond the last one into a new one. An empty phase stays
/// empty: before it, the card's own phase gets a new step.
pub(super) fn after(layout: &MapLayout, step: usize, lane: usize) -> Target {
    match layout.steps.get(step + 1) {
        Some(next) if next.id.is_none() => {
            Target::NewStep { phase: layout.steps[step].phase.clone(), at: usize::MAX, lane }
        }
        Some(_) | None => Target::Cell { step: step + 1, lane, before: None },
    }
}

/// Where what comes without a place goes: after the last of the chosen cards, in its lane; or at the top of a chosen
/// step. Nowhere without either, or without a lane for cards.
pub(super) fn beside(sheet: &Sheet, selection: &Selection) -> Option<Target> {
    let layout = sheet.layout();
    let top = *card_lanes(layout).first()?;
    match selection {
        Selection::Touchpoints(ids) => {
            let card = |id: &TouchpointId| Some(&layout.cards[layout.card_of(sheet.map().touchpoint(id)?)?]);
            let chosen = ids.iter().filter_map(|id| card(id).map(|placed| (placed.step, placed.lane)));
            chosen.max().map(|(step, lane)| after(layout, step, lane))
        }
        Selection::Thing(Thing::Step(id)) => {
            let step = layout.steps.iter().position(|column| column.id.as_ref() == Some(id))?;
            Some(Target::Cell { step, lane: top, before: None })
        }
        Selection::Thing(_) | Selection::Nothing => None,
    }
}

/// The cards of one step and lane, in order; those that have just come have no rank yet.
type Cell = Vec<(TouchpointId, Option<Rank>)>;

/// A column of the map.
enum Column {
    /// A step.
    Step(StepId),
    /// Where the phase would have its first step.
    Empty(PhaseId),
}

/// The map's cells, without the cards that are being moved.
struct Cells<'a> {
    layout: &'a MapLayout,
    away: BTreeSet<&'a TouchpointId>,
    steps: Vec<Column>,
    /// The touchpoint lanes, by their number in the layout.
    lanes: Vec<(usize, LaneId)>,
    /// The cards of the cells that something has been put into, in order.
    cells: BTreeMap<(usize, usize), Cell>,
    new_steps: Vec<Edit>,
}

impl<'a> Cells<'a> {
    fn new(layout: &'a MapLayout, group: &'a Group) -> Self {
        let column = |column: &crate::layout::StepColumn| match &column.id {
            Some(step) => Column::Step(step.clone()),
            None => Column::Empty(column.phase.clone()),
        };
        Self {
            layout,
            away: group.members.iter().map(|member| &member.id).collect(),
            steps: layout.steps.iter().map(column).collect(),
            lanes: card_lanes(layout).into_iter().map(|i| (i, layout.lanes[i].id.clone())).collect(),
            cells: BTreeMap::new(),
            new_steps: Vec::new(),
        }
    }

    /// The cards that stand in a cell and stay on the map.
    fn standing(&self, step: usize, lane: usize) -> Cell {
        let touchpoints = self.layout.cell(step, lane).1.iter().map(|placed| &placed.card.touchpoint);
        let staying = touchpoints.filter(|touchpoint| !self.away.contains(&touchpoint.id));
        staying.map(|touchpoint| (touchpoint.id.clone(), touchpoint.place.rank().cloned())).collect()
    }

    /// A new step in a phase, as the one of that number, or as the last; the number of its column, which lies behind
    /// all others until the map is laid out again.
    fn add_step(&mut self, phase: &PhaseId, at: usize, title: &str, ids: &mut MapIds) -> usize {
        let step = ids.step(title);
        self.new_steps.push(Edit::AddStep { phase: phase.clone(), step: step.clone(), at });
        self.steps.push(Column::Step(step));
        self.steps.len() - 1
    }

    /// The number of the column in which cards can stand there: an empty phase gets its first step, and beyond the
    /// last step the last phase gets more.
    fn step_at(&mut self, at: usize, title: &str, ids: &mut MapIds) -> Option<usize> {
        let end = self.layout.steps.last()?.phase.clone();
        if at >= self.steps.len() {
            self.fill(self.layout.steps.len() - 1, title, ids);
        }
        while self.steps.len() <= at {
            self.add_step(&end, usize::MAX, title, ids);
        }
        self.fill(at, title, ids);
        Some(at)
    }

    fn fill(&mut self, at: usize, title: &str, ids: &mut MapIds) {
        match self.steps.get(at) {
            Some(Column::Empty(phase)) => {
                let (phase, step) = (phase.clone(), ids.step(title));
                self.new_steps.push(Edit::AddStep { phase, step: step.clone(), at: 0 });
                self.steps[at] = Column::Step(step);
            }
            Some(Column::Step(_)) | None => {}
        }
    }

    /// From how many touchpoint lanes below the one of that number in the layout to which of the layout's lanes, so
    /// that all of the group stays on the map.
    fn lanes_from(&self, lane: usize, group: &Group) -> Option<impl Fn(i64) -> usize + use<>> {
        let numbers: Vec<usize> = self.lanes.iter().map(|(number, _)| *number).collect();
        let from = numbers.iter().position(|number| *number == lane)?;
        let from = from as i64 + group.room_above(from, numbers.len());
        Some(move |by: i64| numbers[(from + by).clamp(0, numbers.len() as i64 - 1) as usize])
    }

    /// Puts a card into a cell, above another or below all.
    fn put(&mut self, id: &TouchpointId, step: usize, lane: usize, before: Option<&TouchpointId>) {
        if !self.cells.contains_key(&(step, lane)) {
            self.cells.insert((step, lane), self.standing(step, lane));
        }
        let cell = self.cells.entry((step, lane)).or_default();
        let at = before.and_then(|before| cell.iter().position(|(other, _)| other == before)).unwrap_or(cell.len());
        cell.insert(at, (id.clone(), None));
    }

    /// The edits that bring about the steps and the order in the cells: only new cards get ranks, unless there is no
    /// room between those that stand there.
    fn into_edits(self) -> Vec<Edit> {
        let mut edits = self.new_steps;
        for ((step, lane), cards) in &self.cells {
            let step = match self.steps.get(*step) {
                Some(Column::Step(step)) => step,
                Some(Column::Empty(_)) | None => continue,
            };
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
