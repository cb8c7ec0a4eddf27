//! Labels of highs and lows: which marks get one, and what it says.

use super::columns::Columns;
use super::emotion::{Passed, level_y};
use super::memory::Setter;
use super::metrics as m;
use super::parts::LabelKind;
use crate::geom::Point;
use crate::model::{Persona, PersonaId, TouchpointId};
use crate::text::{Align, Block};
use std::sync::Arc;

/// A mark other than the highest and the lowest gets a label if it stands out by so many tenths.
const STANDS_OUT: i32 = 10;

/// Labels beyond so many on one curve would bury it; those that stand out least go without.
const MOST: usize = 12;

/// A label that wants a place.
pub(super) struct Wanted {
    pub kind: LabelKind,
    pub extreme: bool,
    pub persona: PersonaId,
    pub touchpoint: TouchpointId,
    /// Relative to the zero line.
    pub mark: Point,
    pub text: Arc<Block>,
}

impl Wanted {
    /// Which way is out of the curve: -1 above a high, 1 below a low.
    pub fn up(&self) -> f64 {
        match self.kind {
            LabelKind::High => -1.0,
            LabelKind::Low => 1.0,
        }
    }
}

/// The labels that a persona's path wants, the most outstanding first: with levels so far apart, and so much room from
/// the first column to the last, in map units.
pub(super) fn wanted(
    persona: &Persona,
    path: &[Passed],
    columns: &Columns,
    (spacing, room): (f64, f64),
    setter: &mut Setter,
) -> Vec<Wanted> {
    let widest = m::LABEL_WIDEST.min(room) - 2.0 * m::LABEL_PAD.0;
    let felt = |passed: &'_ Passed| Some((passed.number, passed.x, passed.tenths?));
    let marks: Vec<(usize, f64, i8)> = path.iter().filter_map(felt).collect();
    let tenths: Vec<i32> = marks.iter().map(|(.., tenths)| i32::from(*tenths)).collect();
    let mut outstanding = outstanding(&tenths);
    outstanding.truncate(MOST);
    let mut out = Vec::with_capacity(outstanding.len());
    for Outstanding { mark: i, kind, extreme, .. } in outstanding {
        let (number, x, tenths) = marks[i];
        let touchpoint = columns.placed[number].touchpoint;
        let thought = touchpoint.emotions.felt(&persona.id).map_or("", |(_, thought)| thought);
        // A short thought says more than a title; a long one belongs into the notes.
        const SHORT: usize = 46;
        let (title, thought) = (touchpoint.title.trim(), thought.trim());
        let says = if thought.is_empty() || thought.chars().count() > SHORT { title } else { thought };
        // The highest of a customer who is never content is no high, and the lowest of one who is never annoyed no low.
        let extreme = extreme
            && match kind {
                LabelKind::High => tenths > 0,
                LabelKind::Low => tenths < 0,
            };
        let words = match (kind, extreme) {
            (LabelKind::High, true) => setter.words.with("map-high", &[("what", says.into())]),
            (LabelKind::Low, true) => setter.words.with("map-low", &[("what", says.into())]),
            (LabelKind::High | LabelKind::Low, false) => says.to_owned(),
        };
        let natural = setter.width(&words, m::LABEL);
        let lines = (natural / widest).ceil().max(1.0);
        // Lines of about the same length look better than one full and one nearly empty.
        let width = if lines > 1.0 { natural / lines * 1.12 + 12.0 } else { natural + 1.0 }.min(widest);
        let text = setter.set(&words, m::LABEL, width, Align::Center);
        out.push(Wanted {
            kind,
            extreme,
            persona: persona.id.clone(),
            touchpoint: touchpoint.id.clone(),
            mark: Point::new(x, level_y(tenths, spacing)),
            text,
        });
    }
    out
}

/// A mark that deserves a label.
#[derive(Debug, PartialEq, Eq)]
struct Outstanding {
    mark: usize,
    kind: LabelKind,
    /// Whether it is the highest or the lowest of all.
    extreme: bool,
    /// By how many tenths it stands out from what is around it.
    by: i32,
}

/// The highest and the lowest mark and all others that stand out by one level or more, the most outstanding first.
fn outstanding(tenths: &[i32]) -> Vec<Outstanding> {
    let (Some(&highest), Some(&lowest)) = (tenths.iter().max(), tenths.iter().min()) else { return Vec::new() };
    if highest == lowest {
        return Vec::new();
    }
    let lows: Vec<i32> = tenths.iter().map(|level| -level).collect();
    let mut found = peaks(tenths, LabelKind::High, highest);
    found.extend(peaks(&lows, LabelKind::Low, -lowest));
    found.sort_by_key(|peak| (!peak.extreme, -peak.by, peak.mark));
    found
}

/// The peaks of a row of heights that stand out enough, and the first of the highest.
fn peaks(heights: &[i32], kind: LabelKind, highest: i32) -> Vec<Outstanding> {
    let plateaus: Vec<&[i32]> = heights.chunk_by(|a, b| a == b).collect();
    let tops = || plateaus.iter().map(|plateau| plateau[0]);
    let left = valleys(tops());
    let mut right = valleys(tops().rev());
    right.reverse();
    let mut found = Vec::new();
    let mut extreme_found = false;
    let mut begin = 0;
    for (i, plateau) in plateaus.iter().enumerate() {
        let height = plateau[0];
        let lower = |other: Option<usize>| other.and_then(|i| plateaus.get(i)).is_none_or(|other| other[0] < height);
        if lower(i.checked_sub(1)) && lower(Some(i + 1)) {
            let by = match (left[i], right[i]) {
                (Some(left), Some(right)) => height - left.max(right),
                (Some(one), None) | (None, Some(one)) => height - one,
                (None, None) => 0,
            };
            let extreme = height == highest && !extreme_found;
            if extreme || by >= STANDS_OUT {
                extreme_found |= extreme;
                found.push(Outstanding { mark: begin + (plateau.len() - 1) / 2, kind, extreme, by });
            }
        }
        begin += plateau.len();
    }
    found
}

/// For each height, how deep the valley is on the way back to something higher or to the beginning, which counts as no
/// valley at all unless the way has gone down.
fn valleys(heights: impl Iterator<Item = i32>) -> Vec<Option<i32>> {
    // What is not hidden behind something as high or higher, each with the valley before it.
    let mut skyline: Vec<(i32, Option<i32>)> = Vec::new();
    let valley = |height: i32| {
        let mut lowest: Option<i32> = None;
        while let Some((hidden, before)) = skyline.pop_if(|(other, _)| *other <= height) {
            let low = before.map_or(hidden, |before| before.min(hidden));
            lowest = Some(lowest.map_or(low, |lowest| lowest.min(low)));
        }
        skyline.push((height, lowest));
        lowest
    };
    heights.map(valley).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{LaneContent, LayoutMemory, View, layout};
    use crate::model::{Emotion, EmotionLevel, Place, Rank};

    fn marks(tenths: &[i32]) -> Vec<(usize, LabelKind, bool)> {
        outstanding(tenths).into_iter().map(|found| (found.mark, found.kind, found.extreme)).collect()
    }

    #[test]
    fn the_highest_and_the_lowest_are_always_named() {
        use LabelKind::{High, Low};
        assert_eq!(marks(&[0, 3, 0, -2, 0]), [(1, High, true), (3, Low, true)]);
        assert_eq!(marks(&[5, 5, 5]), []);
        assert_eq!(marks(&[]), []);
        assert_eq!(marks(&[0, 10]), [(0, Low, true), (1, High, true)]);
    }

    #[test]
    fn others_are_named_if_they_stand_out_by_one_level() {
        use LabelKind::{High, Low};
        // A second high of +1 between two zeros stands out by one; one of +0.5 does not.
        assert_eq!(marks(&[-20, 0, 10, 0, 20]), [(0, Low, true), (4, High, true), (2, High, false), (3, Low, false)]);
        assert_eq!(marks(&[-20, 0, 5, 0, 20]), [(0, Low, true), (4, High, true)]);
    }

    #[test]
    fn a_plateau_is_named_once_in_its_middle() {
        let highs: Vec<_> =
            marks(&[0, 20, 20, 20, 0, -5]).into_iter().filter(|mark| mark.1 == LabelKind::High).collect();
        assert_eq!(highs, [(2, LabelKind::High, true)]);
    }

    #[test]
    fn only_above_neutral_is_a_high_and_only_below_it_a_low() {
        let named = |levels: [i8; 2]| -> Vec<(LabelKind, bool)> {
            let mut map = crate::random_map::random_map(3, 2, 2, 1);
            let persona = map.personas[0].clone();
            let mut places = map.phases.iter().flat_map(|phase| phase.steps.clone());
            let lane = map.lanes.iter().find(|lane| lane.kind.holds_touchpoints()).expect("a lane").id.clone();
            for (touchpoint, tenths) in map.touchpoints.iter_mut().zip(levels) {
                let touchpoint = Arc::make_mut(touchpoint);
                let step = places.next().expect("a step");
                touchpoint.place = Place::At { step, lane: lane.clone(), rank: Rank::default() };
                let level = EmotionLevel::new(tenths).expect("a level");
                touchpoint.emotions.set(persona.id.clone(), Some(Emotion::Felt { level, thought: String::new() }));
            }
            let view = View { active_persona: Some(persona.id.clone()), ..View::of(&map) };
            let layout = layout(&map, &view, &mut LayoutMemory::default());
            let plot = layout.lanes.iter().find_map(|lane| match &lane.content {
                LaneContent::Emotions(plot) => Some(plot),
                LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
            });
            let mut labels: Vec<_> = plot.expect("curves").labels.iter().map(|it| (it.kind, it.extreme)).collect();
            labels.sort_by_key(|(kind, _)| matches!(kind, LabelKind::Low));
            labels
        };
        use LabelKind::{High, Low};
        assert_eq!(named([20, -20]), [(High, true), (Low, true)]);
        assert_eq!(named([20, 10]), [(High, true), (Low, false)]);
        assert_eq!(named([-15, -20]), [(High, false), (Low, true)]);
    }
}
