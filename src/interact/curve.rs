//! Dragging marks, and drawing a curve.

use super::ground::{level_at, snapped};
use super::{Gesture, Ground, Intent, Outcome, Stop};
use crate::geom::{Point, ScreenPoint};
use crate::model::{EmotionLevel, PersonaId, TouchpointId};

/// A mark in the hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Levelling {
    /// Whose.
    pub persona: PersonaId,
    /// Where.
    pub touchpoint: TouchpointId,
    /// Its level when it was taken hold of.
    pub start: EmotionLevel,
    /// Where the pointer was then.
    pub from: ScreenPoint,
    /// Where the pointer is.
    pub at: ScreenPoint,
    /// Whether it goes by tenths.
    pub fine: bool,
    /// Its level now.
    pub level: EmotionLevel,
}

impl Levelling {
    /// The mark follows the pointer, from where it was pressed.
    pub(super) fn moved(mut self, at: ScreenPoint, fine: bool, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        (self.at, self.fine) = (at, fine);
        let Some(plot) = ground.plot() else { return (Gesture::Idle, vec![Outcome::NoPreview]) };
        let units = ground.units(at.y - self.from.y);
        let tenths = f64::from(self.start.tenths()) - 40.0 * units / (plot.levels[4] - plot.levels[0]);
        let level = snapped(tenths, fine);
        if level == self.level {
            return (Gesture::Levelling(self), Vec::new());
        }
        self.level = level;
        let outcome = Outcome::Preview(self.intent());
        (Gesture::Levelling(self), vec![outcome])
    }

    pub(super) fn released(self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let fine = self.fine;
        let (gesture, mut outcomes) = self.moved(at, fine, ground);
        outcomes.push(match gesture {
            Gesture::Levelling(levelling) if levelling.level != levelling.start => Outcome::Commit(levelling.intent()),
            _ => Outcome::NoPreview,
        });
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
    /// Whether it goes by tenths.
    fine: bool,
}

impl Sweep {
    /// Begins to draw a persona's curve there.
    pub(super) fn begin(persona: PersonaId, at: ScreenPoint, fine: bool, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let stops = ground.stops();
        let mut sweep = Self { persona, levels: vec![None; stops.len()], stops, last: ground.point(at), at, fine };
        // What is pressed on counts as passed.
        if let Some(plot) = ground.plot()
            && let Some(pressed) = ground.stop_at(sweep.last)
            && let Some(i) = sweep.stops.iter().position(|stop| stop.touchpoint == pressed.touchpoint)
        {
            sweep.levels[i] = Some(level_at(plot, sweep.last.y, fine));
        }
        let outcome = Outcome::Preview(sweep.intent());
        (Gesture::Sweeping(sweep), vec![outcome])
    }

    pub(super) fn moved(mut self, at: ScreenPoint, fine: bool, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let Some(plot) = ground.plot() else { return (Gesture::Idle, vec![Outcome::NoPreview]) };
        let (from, to) = (self.last, ground.point(at));
        (self.last, self.at, self.fine) = (to, at, fine);
        let passed = from.x.min(to.x)..=from.x.max(to.x);
        let mut changed = false;
        for (stop, drawn) in self.stops.iter().zip(&mut self.levels) {
            if !passed.contains(&stop.x) {
                continue;
            }
            let share = if to.x == from.x { 1.0 } else { (stop.x - from.x) / (to.x - from.x) };
            let level = Some(level_at(plot, from.y + (to.y - from.y) * share, fine));
            changed |= *drawn != level;
            *drawn = level;
        }
        let outcomes = if changed { vec![Outcome::Preview(self.intent())] } else { Vec::new() };
        (Gesture::Sweeping(self), outcomes)
    }

    pub(super) fn released(self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let fine = self.fine;
        let (gesture, mut outcomes) = self.moved(at, fine, ground);
        outcomes.push(match gesture {
            Gesture::Sweeping(sweep) if sweep.levels.iter().any(Option::is_some) => Outcome::Commit(sweep.intent()),
            _ => Outcome::NoPreview,
        });
        (Gesture::Idle, outcomes)
    }

    /// Whether the hand goes by tenths.
    pub fn fine(&self) -> bool {
        self.fine
    }

    fn intent(&self) -> Intent {
        let drawn = self.stops.iter().zip(&self.levels);
        let levels = drawn.filter_map(|(stop, level)| Some((stop.touchpoint.clone(), (*level)?))).collect();
        Intent::Levels { persona: self.persona.clone(), levels, drawn: true }
    }
}
