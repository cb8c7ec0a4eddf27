//! Dragging marks, and drawing a curve.

use super::ground::level_at;
use super::{Gesture, Ground, Intent, Outcome, Stop};
use crate::geom::{Point, ScreenPoint};
use crate::model::{EmotionLevel, Grain, PersonaId, TouchpointId};

/// A mark in the hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Levelling {
    /// Whose.
    pub persona: PersonaId,
    /// Where.
    pub touchpoint: TouchpointId,
    /// Its level before; none where it is new.
    pub was: Option<EmotionLevel>,
    /// Its level when it was taken hold of.
    pub start: EmotionLevel,
    /// Where the pointer was then.
    pub from: ScreenPoint,
    /// Where the pointer is.
    pub at: ScreenPoint,
    /// How finely it goes.
    pub grain: Grain,
    /// Its level now.
    pub level: EmotionLevel,
}

impl Levelling {
    /// A mark where there was none, which follows the pointer from where it was pressed.
    pub(super) fn made(self, at: ScreenPoint, grain: Grain, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let first = Outcome::Preview(self.intent());
        let (gesture, outcomes) = self.moved(at, grain, ground);
        (gesture, if outcomes.is_empty() { vec![first] } else { outcomes })
    }

    /// The mark follows the pointer, from where it was pressed.
    pub(super) fn moved(mut self, at: ScreenPoint, grain: Grain, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let outcomes = self.follow(at, grain, ground);
        (Gesture::Levelling(self), outcomes)
    }

    fn follow(&mut self, at: ScreenPoint, grain: Grain, ground: &Ground) -> Vec<Outcome> {
        (self.at, self.grain) = (at, grain);
        // A mark that was taken hold of stands in a plot; without one it stays what it is.
        let Some(plot) = ground.plot() else { return Vec::new() };
        let units = ground.units(at.y - self.from.y);
        let tenths = f64::from(self.start.tenths()) - 40.0 * units / (plot.levels[4] - plot.levels[0]);
        let level = EmotionLevel::nearest(tenths, grain);
        if level == self.level {
            return Vec::new();
        }
        self.level = level;
        vec![Outcome::Preview(self.intent())]
    }

    pub(super) fn released(mut self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let grain = self.grain;
        let mut outcomes = self.follow(at, grain, ground);
        let changed = self.was != Some(self.level);
        outcomes.push(if changed { Outcome::Commit(self.intent()) } else { Outcome::NoPreview });
        (Gesture::Idle, outcomes)
    }

    fn intent(&self) -> Intent {
        let levels = vec![(self.touchpoint.clone(), self.level)];
        Intent::Levels { persona: self.persona.clone(), levels, drawn: false }
    }
}

/// A curve being drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// Whose.
    pub persona: PersonaId,
    /// Where marks can stand, from left to right.
    stops: Vec<Stop>,
    /// The levels drawn so far, by stop.
    levels: Vec<Option<EmotionLevel>>,
    /// Where the pointer was last, in map units.
    last: Point,
    /// Where the pointer is.
    pub at: ScreenPoint,
    /// How finely it goes.
    grain: Grain,
}

impl Sweep {
    /// Begins to draw a persona's curve there.
    pub(super) fn begin(persona: PersonaId, at: ScreenPoint, grain: Grain, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let stops = ground.stops();
        let mut sweep = Self { persona, levels: vec![None; stops.len()], stops, last: ground.point(at), at, grain };
        // What is pressed on counts as passed.
        if let Some(plot) = ground.plot()
            && let Some(pressed) = ground.stop_at(sweep.last)
            && let Some(i) = sweep.stops.iter().position(|stop| stop.touchpoint == pressed.touchpoint)
        {
            sweep.levels[i] = Some(level_at(plot, sweep.last.y, grain));
        }
        let outcome = Outcome::Preview(sweep.intent());
        (Gesture::Sweeping(sweep), vec![outcome])
    }

    pub(super) fn moved(mut self, at: ScreenPoint, grain: Grain, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let outcomes = self.follow(at, grain, ground);
        (Gesture::Sweeping(self), outcomes)
    }

    fn follow(&mut self, at: ScreenPoint, grain: Grain, ground: &Ground) -> Vec<Outcome> {
        // What is drawn is drawn in a plot; without one nothing is.
        let Some(plot) = ground.plot() else { return Vec::new() };
        let (from, to) = (self.last, ground.point(at));
        (self.last, self.at, self.grain) = (to, at, grain);
        let passed = from.x.min(to.x)..=from.x.max(to.x);
        let mut changed = false;
        for (stop, drawn) in self.stops.iter().zip(&mut self.levels) {
            if !passed.contains(&stop.x) {
                continue;
            }
            let share = if to.x == from.x { 1.0 } else { (stop.x - from.x) / (to.x - from.x) };
            let level = Some(level_at(plot, from.y + (to.y - from.y) * share, grain));
            changed |= *drawn != level;
            *drawn = level;
        }
        if changed { vec![Outcome::Preview(self.intent())] } else { Vec::new() }
    }

    pub(super) fn released(mut self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let grain = self.grain;
        let mut outcomes = self.follow(at, grain, ground);
        let drawn = self.levels.iter().any(Option::is_some);
        outcomes.push(if drawn { Outcome::Commit(self.intent()) } else { Outcome::NoPreview });
        (Gesture::Idle, outcomes)
    }

    /// How finely the hand goes.
    pub fn grain(&self) -> Grain {
        self.grain
    }

    fn intent(&self) -> Intent {
        let drawn = self.stops.iter().zip(&self.levels);
        let levels = drawn.filter_map(|(stop, level)| Some((stop.touchpoint.clone(), (*level)?))).collect();
        Intent::Levels { persona: self.persona.clone(), levels, drawn: true }
    }
}
