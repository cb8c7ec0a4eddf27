//! Coupled journeys: a labelled bracket over their cards, in every lane where they have any.
//!
//! A lane makes room for its brackets between its top and its cards. Each bracket lies as near to its cards as those
//! below it allow, the shorter ones first, so that what is nested lies inside. Where a column holds other cards as
//! well, ties beside the cards show which ones belong.

use super::columns::Columns;
use super::memory::Setter;
use super::metrics as m;
use super::parts::PlacedCard;
use crate::geom::{Point, Rect, Vec2};
use crate::model::{CoupledJourney, JourneyMap, Stance};
use crate::text::{Align, Block};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// A bracket over cards that stand beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Bracket {
    /// Whose.
    pub journey: Arc<CoupledJourney>,
    /// Which of [`super::MapLayout::lanes`] it lies in.
    pub lane: usize,
    /// The line's box: along the top, and down at both ends.
    pub line: Rect,
    /// The pill.
    pub pill: Rect,
    /// The sign of the stance.
    pub sign: Rect,
    /// The journey's name.
    pub name: Arc<Block>,
    /// Who runs it and the stance; only over its first cards in a lane.
    pub detail: Option<Arc<Block>>,
    /// From the line down to single cards, in columns that hold others as well.
    pub ties: Vec<Tie>,
}

/// A line beside the cards of a column, from a bracket to those that belong to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// The x of the line.
    pub x: f64,
    /// Where it ends on cards: the middle of each one's left edge, from top to bottom; one or more.
    pub ends: Vec<Point>,
}

/// The brackets of all lanes, each lane's relative to its own top.
pub(super) struct Brackets {
    pub brackets: Vec<Bracket>,
    /// How much room each lane keeps above its cards.
    pub rooms: Vec<f64>,
    lanes: Vec<Range<usize>>,
    /// For each bracket, the numbers of its cards in columns that hold others as well.
    tied: Vec<Vec<usize>>,
}

/// The columns of one lane.
struct Row<'a> {
    columns: &'a Columns<'a>,
    lane: usize,
    /// Which of them hold cards.
    taken: Vec<bool>,
}

/// Columns that a bracket reaches over.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Run {
    columns: usize,
    first: usize,
    journey: usize,
    /// Whether the journey has no cards before these in the lane.
    leads: bool,
    /// The numbers of its cards among those of the lane, in columns that hold others as well.
    tied: Vec<usize>,
}

impl Run {
    fn last(&self) -> usize {
        self.first + self.columns - 1
    }
}

impl Brackets {
    pub fn of(map: &JourneyMap, columns: &Columns, setter: &mut Setter) -> Self {
        let lane_count = map.lanes.len();
        let mut all = Self {
            brackets: Vec::new(),
            rooms: vec![0.0; lane_count],
            lanes: vec![0..0; lane_count],
            tied: Vec::new(),
        };
        if map.coupled_journeys.iter().all(|journey| journey.touchpoints.is_empty()) {
            return all;
        }
        let mut from = 0;
        for lane in 0..lane_count {
            let count = columns.placed[from..].iter().take_while(|placed| placed.lane == lane).count();
            let coupled = columns.placed[from..from + count]
                .iter()
                .map(|placed| (placed.step, setter.memory.moods.journey(placed.slot)));
            let coupled: Vec<_> = coupled.collect();
            let runs = runs(&coupled);
            if !runs.is_empty() {
                let mut taken = vec![false; columns.steps.len()];
                coupled.iter().for_each(|(step, _)| taken[*step] = true);
                all.tied.extend(runs.iter().map(|run| run.tied.iter().map(|number| from + number).collect()));
                all.place(map, &Row { columns, lane, taken }, runs, setter);
            }
            from += count;
        }
        all
    }

    /// Gives every run of a lane its bracket.
    fn place(&mut self, map: &JourneyMap, row: &Row, runs: Vec<Run>, setter: &mut Setter) {
        let (columns, lane) = (row.columns, row.lane);
        // How many brackets reach over each column, and how high they stand over its cards.
        let mut over = vec![0_usize; columns.steps.len()];
        let mut sky = vec![0.0_f64; columns.steps.len()];
        for run in &runs {
            over[run.first..=run.last()].iter_mut().for_each(|over| *over += 1);
        }
        let begin = self.brackets.len();
        for run in runs {
            let journey = &map.coupled_journeys[run.journey];
            let drawn = draft(journey, &run, row, &over, setter);
            let covers = drawn.covers.clone();
            let base = sky[covers.clone()].iter().copied().fold(0.0, f64::max);
            sky[covers].fill(base + drawn.height);
            self.brackets.push(drawn.over(journey, lane, base));
        }
        let room = sky.into_iter().fold(0.0, f64::max);
        for bracket in &mut self.brackets[begin..] {
            bracket.lower(m::LANE_PAD + room);
        }
        self.rooms[lane] = room;
        self.lanes[lane] = begin..self.brackets.len();
    }

    /// Ties brackets to single cards; all cards are there by number, relative to their lanes' tops.
    pub fn tie(&mut self, columns: &Columns, cards: &[PlacedCard]) {
        // How many ties come down beside each column of a lane, and how many have so far.
        let place_of = |number: usize| (cards[number].lane, cards[number].step);
        let mut beside: HashMap<(usize, usize), (usize, usize)> = HashMap::new();
        for tied in &self.tied {
            for column in tied.chunk_by(|a, b| place_of(*a) == place_of(*b)) {
                beside.entry(place_of(column[0])).or_default().0 += 1;
            }
        }
        for (bracket, tied) in self.brackets.iter_mut().zip(&self.tied) {
            for column in tied.chunk_by(|a, b| place_of(*a) == place_of(*b)) {
                let ends = column.iter().map(|number| {
                    let card = cards[*number].rect();
                    Point::new(card.x0, card.center().y)
                });
                // Those of brackets that lie farther out come down farther out.
                let (all, before) = beside.entry(place_of(column[0])).or_default();
                let pitch = (m::TIES_WIDEST / (*all as f64 - 1.0).max(1.0)).min(m::TIE_PITCH);
                let x = columns.steps[cards[column[0]].step].x0 + m::TIE_INSET - pitch * *before as f64;
                *before += 1;
                // The line begins where the tie comes down.
                bracket.line.x0 = bracket.line.x0.min(x);
                bracket.ties.push(Tie { x, ends: ends.collect() });
            }
        }
    }

    /// Moves a lane's brackets down to where the lane begins.
    pub fn drop_to(&mut self, lane: usize, top: f64) {
        for bracket in &mut self.brackets[self.lanes[lane].clone()] {
            bracket.lower(top);
        }
    }
}

impl Bracket {
    fn lower(&mut self, by: f64) {
        let by = Vec2::new(0.0, by);
        for rect in [&mut self.line, &mut self.pill, &mut self.sign] {
            *rect = *rect + by;
        }
        self.name = Arc::new(self.name.moved(by));
        self.detail = self.detail.take().map(|detail| Arc::new(detail.moved(by)));
        for end in self.ties.iter_mut().flat_map(|tie| &mut tie.ends) {
            *end += by;
        }
    }
}

/// The runs of a lane, the shortest first. Cards come by column, each with the journey that it belongs to.
fn runs(cards: &[(usize, Option<usize>)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut met = HashSet::new();
    // The runs that reach to the last column with cards, and those that reach to the one at hand, by journey.
    let (mut before, mut here): (HashMap<usize, usize>, HashMap<usize, usize>) = Default::default();
    let (mut last, mut number) = (None, 0);
    for column in cards.chunk_by(|a, b| a.0 == b.0) {
        let step = column[0].0;
        before = std::mem::replace(&mut here, HashMap::with_capacity(before.len()));
        let near = last.is_some_and(|last| step - last <= m::BRACKET_LEAP);
        let mixed = column.iter().any(|card| card.1 != column[0].1);
        for (_, journey) in column {
            if let Some(journey) = *journey {
                let run = *here.entry(journey).or_insert_with(|| match before.get(&journey) {
                    Some(run) if near => {
                        runs[*run].columns = step - runs[*run].first + 1;
                        *run
                    }
                    Some(_) | None => {
                        let leads = met.insert(journey);
                        runs.push(Run { columns: 1, first: step, journey, leads, tied: Vec::new() });
                        runs.len() - 1
                    }
                });
                runs[run].tied.extend(mixed.then_some(number));
            }
            number += 1;
        }
        last = Some(step);
    }
    runs.sort();
    runs
}

/// A bracket before it is known how high it lies; the line's lower edge is at zero.
struct Draft {
    covers: Range<usize>,
    height: f64,
    line: Rect,
    pill: Rect,
    sign: Rect,
    name: Arc<Block>,
    detail: Option<Arc<Block>>,
}

impl Draft {
    /// The bracket that much above the cards.
    fn over(self, journey: &Arc<CoupledJourney>, lane: usize, base: f64) -> Bracket {
        let Self { line, pill, sign, name, detail, .. } = self;
        let mut bracket = Bracket { journey: journey.clone(), lane, line, pill, sign, name, detail, ties: Vec::new() };
        bracket.lower(-base - m::BRACKET_CLEAR);
        bracket
    }
}

fn draft(journey: &CoupledJourney, run: &Run, row: &Row, over: &[usize], setter: &mut Setter) -> Draft {
    let columns = row.columns;
    let left_of = |step: usize| columns.steps[step].x0 + m::CARD_INSET;
    let right_of = |step: usize| columns.steps[step].x1 - m::CARD_INSET;
    let (x0, x1) = (left_of(run.first), right_of(run.last()));
    let detail_words = run.leads.then(|| detail_words(journey, setter));
    let name_width = setter.width(&journey.name, m::BRACKET_NAME) + 1.0;
    let detail_width = detail_words.as_ref().map(|words| setter.width(words, m::BRACKET_DETAIL) + 1.0);
    let before_words = m::BRACKET_PAD.0 + m::BRACKET_SIGN + m::SIGN_GAP;
    let around = before_words + m::BRACKET_PAD.0;
    let wanted = around + name_width + detail_width.map_or(0.0, |width| m::BRACKET_WORD_GAP + width);

    // The pill may reach over the columns beside its own where no other bracket is; to the left, where people would
    // read it as another card's, only over empty ones or for want of a column at the right.
    let mut covers = run.first..run.last() + 1;
    let width = |covers: &Range<usize>| right_of(covers.end - 1) - left_of(covers.start);
    while wanted > width(&covers) && covers.len() < m::BRACKET_PILL_SPAN {
        if over.get(covers.end) == Some(&0) {
            covers.end += 1;
            continue;
        }
        let left = covers.start.checked_sub(1).filter(|left| over[*left] == 0);
        match left.filter(|left| covers.end == over.len() || !row.taken[*left]) {
            Some(left) => covers.start = left,
            None => break,
        }
    }
    let in_one_line = wanted <= width(&covers);
    // What does not fit a line stands in two or more, and the pill is no wider than they need.
    let pill_width = if in_one_line {
        wanted
    } else {
        let room = width(&covers) - around;
        let name_width = setter.set(&journey.name, m::BRACKET_NAME, room, Align::Start).text_width();
        let detail = detail_words.as_ref().map(|words| setter.set(words, m::BRACKET_DETAIL, room, Align::Start));
        around + name_width.max(detail.map_or(0.0, |detail| detail.text_width())) + 1.0
    };
    let pill_x0 = x0.min(right_of(covers.end - 1) - pill_width).max(left_of(covers.start));
    let words_x0 = pill_x0 + before_words;
    let room = pill_width - around;
    let top = m::BRACKET_PAD.1;
    let name_room = if in_one_line { name_width } else { room };
    let name = setter.place(&journey.name, m::BRACKET_NAME, name_room, Align::Start, Point::new(words_x0, top));
    let detail = detail_words.map(|words| {
        let (at, room) = if in_one_line {
            // Both stand on one baseline.
            let down = (m::BRACKET_NAME.leading - m::BRACKET_DETAIL.leading) / 2.0;
            (Point::new(words_x0 + name_width + m::BRACKET_WORD_GAP, top + down), detail_width.unwrap_or(room))
        } else {
            (Point::new(words_x0, name.bounds.y1), room)
        };
        setter.place(&words, m::BRACKET_DETAIL, room, Align::Start, at)
    });
    let words_bottom = detail.as_ref().map_or(top, |detail| detail.bounds.y1).max(name.bounds.y1);
    let pill_height = m::even((words_bottom + m::BRACKET_PAD.1).max(m::BRACKET_SIGN + 2.0 * m::BRACKET_PAD.1));
    let sign_middle = top + m::BRACKET_NAME.leading / 2.0;
    let sign = Rect::from_center_size(
        (pill_x0 + m::BRACKET_PAD.0 + m::BRACKET_SIGN / 2.0, sign_middle),
        (m::BRACKET_SIGN, m::BRACKET_SIGN),
    );
    let up = Vec2::new(0.0, -(pill_height + m::BRACKET_PILL_GAP + m::BRACKET_LEG));
    let pill = Rect::from_origin_size((pill_x0, 0.0), (pill_width, pill_height)) + up;
    Draft {
        covers,
        height: m::BRACKET_CLEAR - up.y + m::BRACKET_GAP,
        line: Rect::new(x0, -m::BRACKET_LEG, x1, 0.0),
        pill,
        sign: sign + up,
        name: Arc::new(name.moved(up)),
        detail: detail.map(|detail| Arc::new(detail.moved(up))),
    }
}

/// Who runs it, and what we do about it.
fn detail_words(journey: &CoupledJourney, setter: &Setter) -> String {
    let stance = setter.words.get(stance_key(journey.stance));
    match journey.run_by.trim() {
        "" => stance,
        run_by => format!("{run_by} · {stance}"),
    }
}

fn stance_key(stance: Option<Stance>) -> &'static str {
    match stance {
        None => "map-stance-undecided",
        Some(Stance::Ignore) => "map-stance-ignore",
        Some(Stance::ConsiderTakingOver) => "map-stance-take-over",
        Some(Stance::ConsiderCoordinating) => "map-stance-coordinate",
        Some(Stance::ManageExperience) => "map-stance-manage",
        Some(Stance::OwnJourney) => "map-stance-own",
    }
}

/// The key of the words for what a stance means; none as long as nobody has decided.
pub const fn stance_meaning(stance: Option<Stance>) -> &'static str {
    match stance {
        None => "map-coupled-undecided",
        Some(Stance::Ignore) => "map-coupled-ignore",
        Some(Stance::ConsiderTakingOver) => "map-coupled-take-over",
        Some(Stance::ConsiderCoordinating) => "map-coupled-coordinate",
        Some(Stance::ManageExperience) => "map-coupled-manage",
        Some(Stance::OwnJourney) => "map-coupled-own",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(cards: &[(usize, Option<usize>)]) -> Vec<(usize, usize, usize, bool)> {
        runs(cards).into_iter().map(|run| (run.journey, run.first, run.last(), run.leads)).collect()
    }

    #[test]
    fn a_run_ends_where_a_column_holds_only_other_cards() {
        let cards = [(0, Some(0)), (1, Some(0)), (2, None), (3, Some(0))];
        assert_eq!(spans(&cards), [(0, 3, 3, false), (0, 0, 1, true)]);
    }

    #[test]
    fn a_run_goes_on_over_a_few_empty_columns_and_beside_other_cards_in_a_column() {
        let cards = [(0, Some(0)), (2, None), (2, Some(0)), (2, Some(0))];
        assert_eq!(spans(&cards), [(0, 0, 2, true)]);
        assert_eq!(spans(&[(0, Some(0)), (9, Some(0))]), [(0, 0, 0, true), (0, 9, 9, false)]);
    }

    #[test]
    fn only_cards_beside_others_are_tied() {
        let tied = |cards: &[(usize, Option<usize>)]| runs(cards).into_iter().map(|run| run.tied).collect::<Vec<_>>();
        assert_eq!(tied(&[(0, Some(0)), (0, Some(0)), (1, None)]), [[0; 0]]);
        assert_eq!(tied(&[(0, Some(0)), (1, None), (1, Some(0))]), [[2]]);
        assert_eq!(tied(&[(0, Some(0)), (0, Some(1))]), [[0], [1]]);
    }

    #[test]
    fn shorter_runs_come_first_so_that_they_lie_inside() {
        let cards = [(0, Some(0)), (1, Some(1)), (1, Some(0)), (2, Some(0))];
        assert_eq!(spans(&cards), [(1, 1, 1, true), (0, 0, 2, true)]);
    }
}
