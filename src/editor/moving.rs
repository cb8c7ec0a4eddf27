//! Touchpoints made, copied and moved by keys: everything that dragging does has a way without a pointer.

use super::copying::copied;
use super::feeling::short;
use super::group::Group;
use super::placing::{after, put_down};
use super::{Change, Direction, Editor, Selection};
use crate::edit::Edit;
use crate::interact::Target;
use crate::model::TouchpointId;

impl Editor {
    pub(super) fn new_card(&mut self) {
        let place = self.selection().touchpoints().last().and_then(|id| self.place_of(id));
        let target = match (place, &self.sheet) {
            (Some((step, lane)), Some(sheet)) => after(sheet.layout(), step, lane),
            (None, _) | (_, None) => Target::Inventory,
        };
        self.commit(&crate::interact::Intent::NewCard(target));
        self.reveal_selection();
    }

    pub(super) fn duplicate(&mut self, chosen: &[TouchpointId]) {
        let Some(sheet) = &self.sheet else { return };
        let mut ids = self.new_ids();
        let (mut edits, copies) = copied(sheet.map(), chosen, &mut ids);
        // Where the first one's next step is; those of the inventory stay there.
        if let Some((grabbed, (step, lane))) = chosen.iter().find_map(|id| Some((id, self.place_of(id)?))) {
            let target = after(sheet.layout(), step, lane);
            let is_placed = |id: &TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| !it.place.is_inventory());
            let placed: Vec<_> = copies.iter().filter(|(from, _)| is_placed(from)).cloned().collect();
            let group = Group::carried(sheet, &placed, grabbed);
            edits.extend(put_down(sheet, &group, &target, &sheet.title(grabbed), &mut ids).unwrap_or_default());
        }
        let made = Selection::of(copies.into_iter().map(|(_, copy)| copy));
        let change = Change::of(sheet, Edit::Several(edits), "did-duplicate", chosen).selecting(made);
        let used = ids.into_used();
        self.used_ids(used);
        self.change(&change);
        self.reveal_selection();
    }

    pub(super) fn nudge(&mut self, chosen: &[TouchpointId], direction: Direction) {
        let Some(sheet) = &self.sheet else { return };
        let is_placed = |id: &&TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| !it.place.is_inventory());
        let placed: Vec<TouchpointId> = chosen.iter().filter(is_placed).cloned().collect();
        let Some((grabbed, (step, lane))) = placed.first().and_then(|id| Some((id, self.place_of(id)?))) else {
            return;
        };
        let layout = sheet.layout();
        let is_for_cards = |at: &usize| layout.lanes[*at].content.holds_cards();
        let target = match direction {
            Direction::Left => {
                let mut first = layout.cards.iter().filter(|placed| placed.step == 0);
                let edge = first.any(|placed| self.selection().has(&placed.card.touchpoint.id));
                (!edge).then(|| Target::Cell { step: step - 1, lane, before: None })
            }
            // Beyond the last step there is a new one, and an empty phase gets its first.
            Direction::Right => Some(Target::Cell { step: step + 1, lane, before: None }),
            Direction::Up => (0..lane).rev().find(is_for_cards).map(|lane| Target::Cell { step, lane, before: None }),
            Direction::Down => {
                (lane + 1..layout.lanes.len()).find(is_for_cards).map(|lane| Target::Cell { step, lane, before: None })
            }
        };
        let Some(target) = target else { return };
        let mut ids = self.new_ids();
        let moved: Vec<_> = placed.iter().map(|id| (id.clone(), id.clone())).collect();
        let group = Group::carried(sheet, &moved, grabbed);
        let Some(edits) = put_down(sheet, &group, &target, &sheet.title(grabbed), &mut ids) else { return };
        let key = format!("move {}", short(&placed));
        let change = Change::of(sheet, Edit::Several(edits), "did-move", &placed).merging(key);
        let used = ids.into_used();
        self.used_ids(used);
        self.change(&change);
        self.reveal_selection();
    }

    pub(super) fn reorder(&mut self, chosen: &[TouchpointId], direction: Direction) {
        let Some((sheet, id)) = self.sheet.as_ref().zip(chosen.first()) else { return };
        let Some((step, lane)) = self.place_of(id) else { return };
        let cards = sheet.layout().cards.iter().filter(|placed| placed.step == step && placed.lane == lane);
        let cell: Vec<&TouchpointId> = cards.map(|placed| &placed.card.touchpoint.id).collect();
        let Some(now) = cell.iter().position(|other| *other == id) else { return };
        let before = match direction {
            Direction::Left | Direction::Up if now > 0 => Some(cell[now - 1].clone()),
            Direction::Right | Direction::Down if now + 1 < cell.len() => cell.get(now + 2).map(|id| (*id).clone()),
            Direction::Left | Direction::Up | Direction::Right | Direction::Down => return,
        };
        let target = Target::Cell { step, lane, before };
        let mut ids = self.new_ids();
        let group = Group::stacked([id.clone()]);
        let Some(edits) = put_down(sheet, &group, &target, &sheet.title(id), &mut ids) else { return };
        let change = Change::of(sheet, Edit::Several(edits), "did-move", chosen).merging(format!("order {id}"));
        self.change(&change);
    }

    /// The step and lane of a placed touchpoint, as the layout counts them.
    pub(super) fn place_of(&self, id: &TouchpointId) -> Option<(usize, usize)> {
        let cards = &self.sheet.as_ref()?.layout().cards;
        let placed = cards.iter().find(|placed| placed.card.touchpoint.id == *id)?;
        Some((placed.step, placed.lane))
    }
}
