//! Long lanes in stretches: what stands in a few neighbouring columns is a group of its own.
//!
//! A change draws the stretches that it touches and takes all others as they are, and painters pass over those that
//! are out of sight. Whether a lane is drawn in stretches depends on its length alone.

use super::item::{Group, Item, Role};
use super::pen::Pen;
use crate::geom::{Point, Vec2};
use crate::layout::{ByIdentity, StepColumn};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Lanes of up to so many columns are drawn whole.
const WHOLE: usize = 32;

/// How many columns a stretch has.
const COLUMNS: usize = 8;

/// How many things a stretch has at most; where there are more, the next one begins.
const MOST: usize = 256;

/// A thing and where it stands.
pub(super) struct Standing<'a, T> {
    /// The number of its column.
    pub step: usize,
    /// Its top left corner on the map.
    pub at: Point,
    pub thing: &'a Arc<T>,
}

/// A lane that things stand in.
pub(super) struct Ground<'a> {
    /// Its number on the map.
    pub lane: usize,
    pub top: f64,
    pub columns: &'a [StepColumn],
}

/// What was drawn of things of one kind.
#[derive(Clone, Debug)]
pub(super) struct Drawn<T> {
    /// Those of lanes that are drawn whole.
    single: ByIdentity<T, Arc<Group>>,
    /// By lane, number of the stretch, and number among several there.
    stretches: BTreeMap<(usize, usize, usize), Stretch<T>>,
    round: u64,
}

impl<T> Default for Drawn<T> {
    fn default() -> Self {
        Self { single: ByIdentity::default(), stretches: BTreeMap::new(), round: 0 }
    }
}

/// A stretch as it was last drawn.
#[derive(Clone, Debug)]
struct Stretch<T> {
    /// What stands in it, and where from its corner.
    things: Vec<(Vec2, Arc<T>)>,
    /// With an item for each.
    group: Arc<Group>,
    used: u64,
}

impl<T> Stretch<T> {
    fn shows(&self, things: &[(Vec2, &Arc<T>)]) -> bool {
        let mut pairs = self.things.iter().zip(things);
        self.things.len() == things.len() && pairs.all(|(one, other)| one.0 == other.0 && Arc::ptr_eq(&one.1, other.1))
    }

    /// The picture of a thing and its number, if it stood here; it is looked for from a number on.
    fn picture(&self, thing: &Arc<T>, from: usize) -> Option<(usize, Arc<Group>)> {
        let numbers = (from..self.things.len()).chain(0..from.min(self.things.len()));
        let number = numbers.into_iter().find(|number| Arc::ptr_eq(&self.things[*number].1, thing))?;
        match &self.group.items[number] {
            Item::Group { group, .. } => Some((number, group.clone())),
            Item::Fill { .. } | Item::Stroke { .. } | Item::Text { .. } => None,
        }
    }
}

impl<T> Drawn<T> {
    /// Begins a scene. Stretches that the one before did not have are forgotten.
    pub fn begin(&mut self) {
        self.single.begin();
        let round = self.round;
        self.stretches.retain(|_, stretch| stretch.used == round);
        self.round += 1;
    }

    /// Draws the things that stand in a lane, in their order.
    pub fn put<'a>(
        &mut self,
        ground: &Ground,
        standing: impl Iterator<Item = Standing<'a, T>>,
        pen: &mut Pen,
        mut draw: impl FnMut(&T) -> Arc<Group>,
    ) where
        T: 'a,
    {
        if ground.columns.len() <= WHOLE {
            for Standing { at, thing, .. } in standing {
                let group = self.single.of(thing).unwrap_or_else(|| {
                    let group = draw(thing);
                    self.single.keep(thing, group.clone());
                    group
                });
                pen.group(at.to_vec2(), group);
            }
            return;
        }
        let mut standing = standing.peekable();
        let mut things = Vec::with_capacity(MOST);
        while let Some(number) = standing.peek().map(|first| first.step / COLUMNS) {
            let corner = Vec2::new(ground.columns[number * COLUMNS].x0, ground.top);
            things.clear();
            while things.len() < MOST
                && let Some(next) = standing.next_if(|next| next.step / COLUMNS == number)
            {
                things.push((next.at.to_vec2() - corner, next.thing));
            }
            pen.group(corner, self.stretch((ground.lane, number), &things, &mut draw));
        }
    }

    /// A stretch: the one from last time if nothing about it has changed.
    fn stretch(
        &mut self,
        (lane, number): (usize, usize),
        things: &[(Vec2, &Arc<T>)],
        draw: &mut impl FnMut(&T) -> Arc<Group>,
    ) -> Arc<Group> {
        let mut key = (lane, number, 0);
        while self.stretches.get(&key).is_some_and(|stretch| stretch.used == self.round) {
            key.2 += 1;
        }
        let before = self.stretches.get_mut(&key);
        if let Some(before) = before
            && before.shows(things)
        {
            before.used = self.round;
            return before.group.clone();
        }
        let before = self.stretches.remove(&key);
        let mut next = 0;
        let mut pen = Pen::with_room(things.len());
        for (at, thing) in things {
            let picture = before.as_ref().and_then(|before| before.picture(thing, next));
            if let Some((number, _)) = &picture {
                next = number + 1;
            }
            pen.group(*at, picture.map_or_else(|| draw(thing), |(_, group)| group));
        }
        let group = pen.finish(Role::Stretch, None);
        let things = things.iter().map(|(at, thing)| (*at, Arc::clone(thing))).collect();
        self.stretches.insert(key, Stretch { things, group: group.clone(), used: self.round });
        group
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Rect;
    use crate::model::PhaseId;
    use std::cell::Cell;

    fn columns(count: usize) -> Vec<StepColumn> {
        let column = |i: usize| {
            let x0 = i as f64 * 100.0;
            StepColumn { id: None, phase: PhaseId::new("p"), x0, x1: x0 + 100.0, starts_phase: i == 0 }
        };
        (0..count).map(column).collect()
    }

    /// The items of a lane of so many columns with things at these, and how many of them were drawn.
    fn put(drawn: &mut Drawn<usize>, count: usize, things: &[(usize, Arc<usize>)]) -> (Vec<Item>, usize) {
        let columns = columns(count);
        let times = Cell::new(0);
        let mut pen = Pen::default();
        let standing =
            things.iter().map(|(step, thing)| Standing { step: *step, at: Point::new(columns[*step].x0, 50.0), thing });
        drawn.begin();
        drawn.put(&Ground { lane: 1, top: 40.0, columns: &columns }, standing, &mut pen, |_| {
            times.set(times.get() + 1);
            let bounds = Rect::new(0.0, 0.0, 90.0, 20.0);
            Arc::new(Group { role: Role::Card, thing: None, bounds, items: Vec::new() })
        });
        (pen.finish(Role::Lane, None).items.clone(), times.get())
    }

    fn is_same(one: &Item, other: &Item) -> bool {
        match (one, other) {
            (Item::Group { group: one, .. }, Item::Group { group: other, .. }) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    #[test]
    fn short_lanes_are_drawn_whole() {
        let things: Vec<_> = (0..20).map(|step| (step, Arc::new(step))).collect();
        let mut drawn = Drawn::default();
        assert_eq!((put(&mut drawn, 20, &things).0.len(), put(&mut drawn, 20, &things).1), (20, 0));
    }

    #[test]
    fn of_a_long_lane_only_what_has_moved_is_put_together_again() {
        let mut things: Vec<_> = (0..80).map(|step| (step, Arc::new(step))).collect();
        let mut drawn = Drawn::default();
        let (before, times) = put(&mut drawn, 80, &things);
        assert_eq!((before.len(), times), (10, 80));
        // From the second stretch to the fourth.
        let moved = things.remove(12).1;
        things.insert(25, (26, moved));
        let (after, times) = put(&mut drawn, 80, &things);
        assert_eq!(times, 1, "it is met in a stretch that has not seen it");
        let same: Vec<bool> = before.iter().zip(&after).map(|(one, other)| is_same(one, other)).collect();
        assert_eq!(same, [true, false, true, false, true, true, true, true, true, true]);
        assert_eq!(after, put(&mut Drawn::default(), 80, &things).0, "as from nothing");
    }

    #[test]
    fn what_comes_back_to_a_stretch_or_is_too_much_for_one_gets_another() {
        let mut things: Vec<_> = (0..300).map(|i| (40, Arc::new(i))).collect();
        things.push((0, Arc::new(0)));
        things.push((41, Arc::new(0)));
        let mut drawn = Drawn::default();
        let (before, _) = put(&mut drawn, 80, &things);
        let (after, times) = put(&mut drawn, 80, &things);
        assert_eq!((before.len(), times), (4, 0));
        assert!(before.iter().zip(&after).all(|(one, other)| is_same(one, other)));
    }
}
