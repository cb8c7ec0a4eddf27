//! The emotion lane: levels, faces, the key, one curve per persona, and labels.

use super::columns::Columns;
use super::curve::MonotoneCurve;
use super::label_places::{Labeller, place_labels};
use super::labels::wanted;
use super::memories;
use super::memory::{LayoutMemory, Setter};
use super::metrics as m;
use super::moods::{Mood, Moods};
use super::parts::{Curve, CurvePiece, EmotionPlot, FaceMark, Mark, PersonaKey};
use crate::geom::{BezPath, PathEl, Point, Rect, Vec2};
use crate::model::{EmotionLevel, JourneyMap, Persona};
use crate::text::Align;
use std::sync::Arc;

/// Lays the emotion lane out below `top`, beside its name and the words under it, which fill `head`; gives the plot
/// and where it ends.
pub(super) fn emotion_plot(
    map: &JourneyMap,
    columns: &Columns,
    active: Option<&Persona>,
    (top, head): (f64, Rect),
    setter: &mut Setter,
) -> (EmotionPlot, f64) {
    let moods = &setter.memory.moods;
    let mut marked: Vec<Marked> =
        map.personas.iter().enumerate().map(|persona| Marked::of(persona, columns, moods)).collect();
    // The active persona's curve is drawn last, over the others.
    let is_active = |marked: &Marked| active.is_some_and(|active| active.id == marked.persona.id);
    marked.sort_by_key(is_active);

    let memories = memories::drafts(map, columns.right, setter);
    let (keys, key_height) = key(map, setter);
    // A long key, or much to remember, spreads the levels: the lane uses the height that it needs anyway.
    let heading_top = (top + m::LANE_PAD + 5.0).ceil();
    let plot_top = top + m::LANE_PAD + m::PLOT_PAD;
    let key_end = |first_level: f64| head.y1.max(first_level + m::FACE / 2.0) + m::KEY_GAP + key_height;
    let memories_end = heading_top + memories.as_ref().map_or(0.0, |memories| memories.height()) + 2.0;
    let wanted_height = key_end(plot_top).max(memories_end) - m::PLOT_PAD - plot_top;
    let spacing = m::even(wanted_height / 4.0).max(m::LEVEL);

    let mut labeller = Labeller::new(columns.left, columns.right, spacing);
    let points: Vec<Vec<Point>> = marked.iter().map(|marked| marked.points(spacing)).collect();
    points.iter().for_each(|points| labeller.avoid(points));
    let room = (spacing, columns.right - columns.left - 6.0);
    let wanted = marked
        .iter()
        .filter(|marked| is_active(marked))
        .flat_map(|marked| wanted(marked.persona, &marked.path, columns, room, setter))
        .collect();
    let placed = place_labels(&labeller, wanted);

    let band = if active.is_some() { m::LABEL_BAND } else { 0.0 };
    let (above, below) = (placed.above.max(band), placed.below.max(band));
    let zero = plot_top + above + 2.0 * spacing;
    let levels = [2.0, 1.0, 0.0, -1.0, -2.0].map(|level| zero - level * spacing);
    let plot = Rect::new(columns.left, levels[0], columns.right, levels[4]);
    let plot_bottom = levels[4] + m::PLOT_PAD + below + m::LANE_PAD;

    let key_bottom = key_end(levels[0]);
    let key = dropped(keys, key_bottom - key_height);
    let face_x = m::MARGIN + m::LANE_HEAD - m::FACE - 8.0;
    let face = |y: f64| Rect::from_origin_size((face_x, y - m::FACE / 2.0), (m::FACE, m::FACE));
    // A face's word stands at its left where nothing else does.
    let mut marked_face = |key: Option<&str>, y: f64, taken: Rect| {
        let rect = face(y);
        let word = key.and_then(|key| {
            let words = setter.words.get(key);
            let width = rect.x0 - m::SIGN_GAP - m::MARGIN - m::LANE_HEAD_PAD;
            let at = Point::new(m::MARGIN + m::LANE_HEAD_PAD, y - m::FACE_WORD.leading / 2.0);
            let word = setter.place(&words, m::FACE_WORD, width, Align::End, at);
            let drawn = Rect { x0: word.bounds.x1 - word.text_width(), ..word.bounds };
            (!drawn.inflate(m::SIGN_GAP, 0.0).overlaps(taken)).then_some(word)
        });
        FaceMark { rect, word }
    };
    // A long name reaches as far down as this.
    let key_box = Rect::new(m::MARGIN, head.y0, m::MARGIN + m::LANE_HEAD, key_bottom);
    let faces = [
        marked_face(Some("map-happy"), levels[0], head),
        marked_face(None, levels[2], head),
        marked_face(Some("map-unhappy"), levels[4], key_box),
    ];
    let bottom = plot_bottom.max(key_bottom.max(memories_end) + m::LANE_PAD);
    let bottom = m::even(bottom - top) + top;
    let curves = marked
        .iter()
        .zip(&points)
        .map(|(marked, points)| marked.curve(columns, points, zero, is_active(marked), setter.memory));
    let curves: Vec<Curve> = curves.collect();
    let memories = memories.map(|memories| memories.place(&curves, (heading_top, bottom - m::LANE_PAD), zero));
    let labels = placed.labels(zero);
    (EmotionPlot { plot, levels, faces, key, curves, labels, memories }, bottom)
}

/// The key of the personas' lines as if it began at the top of the map; gives how high it is.
fn key(map: &JourneyMap, setter: &mut Setter) -> (Vec<PersonaKey>, f64) {
    let left = m::MARGIN + m::LANE_HEAD_PAD;
    let name_left = left + m::KEY_SAMPLE + 8.0;
    let width = m::MARGIN + m::LANE_HEAD - m::FACE - 8.0 - m::SIGN_GAP - name_left;
    let mut y = 0.0;
    let entries = map.personas.iter().map(|persona| {
        let name = setter.place(&persona.name, m::LEGEND, width, Align::Start, Point::new(name_left, y));
        let middle = y + m::LEGEND.leading / 2.0;
        y = name.bounds.y1.max(y + m::LEGEND.leading) + m::KEY_GAP;
        let sample = Rect::new(left, middle - m::MARK, left + m::KEY_SAMPLE, middle + m::MARK);
        PersonaKey { persona: persona.clone(), sample, name }
    });
    (entries.collect(), y)
}

/// The key so much further down.
fn dropped(keys: Vec<PersonaKey>, by: f64) -> Vec<PersonaKey> {
    let by = Vec2::new(0.0, by);
    let moved = keys.into_iter().map(|key| PersonaKey {
        persona: key.persona,
        sample: key.sample + by,
        name: Arc::new(key.name.moved(by)),
    });
    moved.collect()
}

/// What one persona passes, and how it feels there.
struct Marked<'a> {
    persona: &'a Arc<Persona>,
    /// Its number among the map's.
    number: usize,
    /// The persona's path: everything placed that it does not skip.
    path: Vec<Passed>,
}

/// A touchpoint that a persona passes.
pub(super) struct Passed {
    /// Its number among what is placed.
    pub number: usize,
    pub x: f64,
    /// How it feels, in tenths; nothing where nobody has said.
    pub tenths: Option<i8>,
}

/// Of steps in so many, curves are drawn in one go at most: a change then leaves the rest of a long curve as it is.
const STEPS_IN_ONE: usize = 64;

/// A piece of a curve and what decides it: for each mark, where it stands from the first, how high, and its slope.
pub(super) struct KnownPiece {
    marks: Vec<[f64; 3]>,
    path: Arc<BezPath>,
    /// Between the piece and the zero line, if it was ever asked for.
    area: Option<Arc<BezPath>>,
}

impl KnownPiece {
    /// The piece between two marks of a curve, the one that is known if it is the same.
    fn of(known: Option<Self>, smooth: &MonotoneCurve, points: &[Point], (from, to): (usize, usize)) -> Self {
        let left = points[from].x;
        let mark = |i: usize| [points[i].x - left, points[i].y, smooth.slope(i)];
        if let Some(known) = known
            && known.marks.len() == to - from + 1
            && known.marks.iter().zip(from..).all(|(known, i)| *known == mark(i))
        {
            return known;
        }
        let mut path = BezPath::new();
        path.move_to((0.0, points[from].y));
        smooth.extend(&mut path, from, to, left);
        Self { marks: (from..=to).map(mark).collect(), path: Arc::new(path), area: None }
    }

    fn area(&mut self) -> Arc<BezPath> {
        let make = || {
            let mut area = BezPath::new();
            area.move_to((0.0, 0.0));
            area.extend(self.path.iter().map(|element| match element {
                PathEl::MoveTo(first) => PathEl::LineTo(first),
                PathEl::LineTo(_) | PathEl::QuadTo(..) | PathEl::CurveTo(..) | PathEl::ClosePath => element,
            }));
            area.line_to((self.marks.last().map_or(0.0, |[x, ..]| *x), 0.0));
            area.close_path();
            Arc::new(area)
        };
        self.area.get_or_insert_with(make).clone()
    }
}

impl<'a> Marked<'a> {
    fn of((number, persona): (usize, &'a Arc<Persona>), columns: &Columns, moods: &Moods) -> Self {
        let passed = columns.path.iter().filter_map(|at| {
            let tenths = match moods.of(columns.placed[*at].slot, number) {
                Mood::Skips => return None,
                Mood::Unsaid => None,
                Mood::Felt(tenths) => Some(tenths),
            };
            Some(Passed { number: *at, x: columns.mark_x[*at], tenths })
        });
        Self { persona, number, path: passed.collect() }
    }

    /// Where the marks stand, relative to the zero line.
    fn points(&self, spacing: f64) -> Vec<Point> {
        let point = |passed: &Passed| Some(Point::new(passed.x, level_y(passed.tenths?, spacing)));
        self.path.iter().filter_map(point).collect()
    }

    /// The persona's curve through the points of its marks, when the y of the zero line is known.
    fn curve(&self, columns: &Columns, points: &[Point], zero: f64, active: bool, memory: &mut LayoutMemory) -> Curve {
        let mut marks = Vec::with_capacity(points.len());
        // The slot and the step of each mark, and whether the piece that ends there crosses something unsaid.
        let mut ends: Vec<(usize, usize, bool)> = Vec::with_capacity(points.len());
        let mut unsaid = false;
        for passed in &self.path {
            let Some(level) = passed.tenths.and_then(EmotionLevel::new) else {
                unsaid = true;
                continue;
            };
            let placed = &columns.placed[passed.number];
            let at = points[marks.len()];
            let id = memory.moods.id(placed.slot).unwrap_or(&placed.touchpoint.id);
            let at = Point::new(at.x, zero + at.y);
            marks.push(Mark { touchpoint: id.clone(), step: placed.step, level, at });
            ends.push((placed.slot, placed.step / STEPS_IN_ONE, std::mem::take(&mut unsaid)));
        }
        let smooth = MonotoneCurve::through(points);
        let known = &mut memory.pieces[self.number];
        let mut pieces = Vec::new();
        let mut from = 0;
        while from + 1 < points.len() {
            let faint = ends[from + 1].2;
            let stretch = ends[from].1;
            let run = ends[from + 1..].iter().take_while(|(.., other)| *other == faint);
            let inside = run.clone().take_while(|(_, other, _)| *other == stretch).count();
            // It ends at the first mark beyond the stretch, if it leads there.
            let to = from + (inside + 1).min(run.count());
            let mut piece = KnownPiece::of(known[ends[from].0].take(), &smooth, points, (from, to));
            let area = (active && !faint).then(|| piece.area());
            pieces.push(CurvePiece { at: Point::new(points[from].x, zero), path: piece.path.clone(), faint, area });
            known[ends[from].0] = Some(piece);
            from = to;
        }
        Curve { persona: self.persona.clone(), active, pieces, marks }
    }
}

/// The y of a level of so many tenths, relative to the zero line, when whole levels are so far apart.
pub(super) fn level_y(tenths: i8, spacing: f64) -> f64 {
    0.0 - f64::from(tenths) / 10.0 * spacing
}
