//! What personas remember in the end: a column of quotes at the right of the curves.

use super::memory::Setter;
use super::metrics as m;
use super::parts::{Curve, Memories, MemoryQuote};
use crate::geom::{Point, Rect};
use crate::model::{JourneyMap, LaneKind, Persona};
use crate::text::{Align, Block};
use std::sync::Arc;

/// How much wider the map becomes for them: nothing where nobody remembers anything, or no lane shows it.
pub(super) fn room(map: &JourneyMap) -> f64 {
    let shown = map.lanes.iter().any(|lane| lane.kind == LaneKind::Emotions);
    if shown && map.personas.iter().any(|persona| remembers(persona)) { m::REMEMBERS } else { 0.0 }
}

fn remembers(persona: &Persona) -> bool {
    !persona.remembers.trim().is_empty()
}

/// Quotes that have been broken into lines, but have no place yet.
pub(super) struct MemoryDrafts {
    left: f64,
    heading: Arc<Block>,
    quotes: Vec<(Arc<Persona>, Arc<Block>)>,
}

/// Sets what is remembered for a column that begins at `left`; nothing if there is nothing.
pub(super) fn drafts(map: &JourneyMap, left: f64, setter: &mut Setter) -> Option<MemoryDrafts> {
    let column = m::REMEMBERS - m::LANE_GAP - 2.0 * m::REMEMBERS_PAD;
    let width = column - 2.0 * m::MARK - m::SIGN_GAP;
    let those: Vec<&Arc<Persona>> = map.personas.iter().filter(|persona| remembers(persona)).collect();
    let quotes = those.into_iter().map(|persona| {
        let words = setter.words.with("map-quote", &[("what", persona.remembers.trim().into())]);
        (persona.clone(), setter.set(&words, m::MEMORY, width, Align::Start))
    });
    let quotes: Vec<_> = quotes.collect();
    if quotes.is_empty() {
        return None;
    }
    let words = setter.words.get("map-remembers").to_uppercase();
    let heading = setter.set(&words, m::CAPITALS, column, Align::Start);
    Some(MemoryDrafts { left: left + m::LANE_GAP + m::REMEMBERS_PAD, heading, quotes })
}

impl MemoryDrafts {
    /// How high they stand together.
    pub fn height(&self) -> f64 {
        let quotes: f64 = self.quotes.iter().map(|(_, text)| text.bounds.height().ceil() + m::REMEMBERS_GAP).sum();
        self.heading.bounds.height().ceil() + quotes
    }

    /// Gives them places between `top` and `bottom`, each as near to the end of its curve as the others allow;
    /// curves that have no end yet count as `zero`. There is room for [`MemoryDrafts::height`].
    pub fn place(self, curves: &[Curve], (top, bottom): (f64, f64), zero: f64) -> Memories {
        let heading = Arc::new(self.heading.moved(Point::new(self.left, top).to_vec2()));
        let end_of = |persona: &Persona| {
            let curve = curves.iter().find(|curve| curve.persona.id == persona.id);
            curve.and_then(|curve| curve.marks.last()).map_or(zero, |mark| mark.at.y)
        };
        let mut wanted: Vec<(f64, Arc<Persona>, Arc<Block>)> = self
            .quotes
            .into_iter()
            .map(|(persona, text)| (end_of(&persona) - text.bounds.height() / 2.0, persona, text))
            .collect();
        // By the ends of their curves, so that the eye finds from one to the other; this sort is stable.
        wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let heights: Vec<f64> = wanted.iter().map(|(_, _, text)| text.bounds.height().ceil()).collect();
        let tops: Vec<f64> = wanted.iter().map(|(top, _, _)| *top).collect();
        let tops = stacked(&tops, &heights, heading.bounds.y1.ceil() + m::REMEMBERS_GAP, bottom.floor());
        let quotes = wanted.into_iter().zip(tops).map(|((_, persona, text), y)| {
            let middle = y + m::MEMORY.leading / 2.0;
            let marker = Rect::from_center_size((self.left + m::MARK, middle), (2.0 * m::MARK, 2.0 * m::MARK));
            let at = Point::new(marker.x1 + m::SIGN_GAP, y);
            MemoryQuote { persona, marker, text: Arc::new(text.moved(at.to_vec2())) }
        });
        Memories { quotes: quotes.collect(), heading }
    }
}

/// The tops of boxes one below the other: where each is wanted, or as near as the others, `top` and `bottom` allow.
/// Heights, top and bottom are whole.
fn stacked(wanted: &[f64], heights: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    let mut tops = Vec::with_capacity(wanted.len());
    let mut free = top;
    for (wanted, height) in wanted.iter().zip(heights) {
        let y = wanted.round().max(free);
        tops.push(y);
        free = y + height + m::REMEMBERS_GAP;
    }
    // What has been pushed out at the bottom pushes back.
    let mut limit = bottom;
    for (y, height) in tops.iter_mut().zip(heights).rev() {
        *y = y.min(limit - height);
        limit = *y - m::REMEMBERS_GAP;
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_stand_where_they_are_wanted_if_there_is_room() {
        assert_eq!(stacked(&[20.0, 60.0, 120.0], &[20.0; 3], 0.0, 200.0), [20.0, 60.0, 120.0]);
    }

    #[test]
    fn boxes_that_want_the_same_place_stand_below_each_other_and_inside() {
        for wanted in [[0.0; 4], [50.0; 4], [500.0; 4], [-80.0, 20.0, 20.0, 400.0]] {
            let tops = stacked(&wanted, &[20.0; 4], 10.0, 140.0);
            assert!(tops[0] >= 10.0 && tops[3] + 20.0 <= 140.0, "{tops:?}");
            assert!(tops.windows(2).all(|pair| pair[1] - pair[0] >= 20.0 + m::REMEMBERS_GAP), "{tops:?}");
        }
    }
}
