//! The emotion lane: levels, faces, the key, one curve per persona, and labels.

use super::columns::Columns;
use super::curve::MonotoneCurve;
use super::label_places::{Labeller, place_labels};
use super::labels::wanted;
use super::memories;
use super::memory::Setter;
use super::metrics as m;
use super::parts::{Curve, CurvePiece, EmotionPlot, FaceMark, Mark, PersonaKey};
use crate::geom::{BezPath, Point, Rect, Vec2};
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
    let mut marked: Vec<Marked> = map.personas.iter().map(|persona| Marked::of(persona, columns)).collect();
    // The active persona's curve is drawn last, over the others.
    marked.sort_by_key(|marked| active.is_some_and(|active| active.id == marked.persona.id));

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
    for marked in &marked {
        labeller.avoid(&marked.points(0.0, spacing));
    }
    let wanted = marked
        .iter()
        .filter(|marked| active.is_some_and(|active| active.id == marked.persona.id))
        .flat_map(|marked| wanted(marked.persona, &marked.path, (spacing, columns.right - columns.left - 6.0), setter))
        .collect();
    let placed = place_labels(&labeller, wanted);

    let zero = plot_top + placed.above + 2.0 * spacing;
    let levels = [2.0, 1.0, 0.0, -1.0, -2.0].map(|level| zero - level * spacing);
    let plot = Rect::new(columns.left, levels[0], columns.right, levels[4]);
    let plot_bottom = levels[4] + m::PLOT_PAD + placed.below + m::LANE_PAD;

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
    let curves: Vec<Curve> = marked.iter().map(|marked| marked.curve(zero, spacing, active)).collect();
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
    /// The persona's path: everything placed that it does not skip.
    path: Vec<Passed<'a>>,
}

/// A touchpoint that a persona passes.
pub(super) struct Passed<'a> {
    pub touchpoint: &'a Arc<crate::model::Touchpoint>,
    pub x: f64,
    /// How it feels, with the thought behind it; nothing where nobody has said.
    pub felt: Option<(EmotionLevel, &'a str)>,
}

impl<'a> Marked<'a> {
    fn of(persona: &'a Arc<Persona>, columns: &Columns<'a>) -> Self {
        let passed = columns.path.iter().filter_map(|number| {
            let touchpoint = columns.placed[*number].touchpoint;
            let felt = touchpoint.emotions.felt(&persona.id);
            let skips = felt.is_none() && touchpoint.emotions.skips(&persona.id);
            (!skips).then(|| Passed { touchpoint, x: columns.mark_x[*number], felt })
        });
        Self { persona, path: passed.collect() }
    }

    fn points(&self, zero: f64, spacing: f64) -> Vec<Point> {
        let point = |passed: &Passed| Some(Point::new(passed.x, level_y(passed.felt?.0, zero, spacing)));
        self.path.iter().filter_map(point).collect()
    }

    fn curve(&self, zero: f64, spacing: f64, active: Option<&Persona>) -> Curve {
        let active = active.is_some_and(|active| active.id == self.persona.id);
        let points = self.points(zero, spacing);
        let mut marks = Vec::with_capacity(points.len());
        // Whether the piece that ends at each mark crosses something unsaid.
        let mut faint = Vec::with_capacity(points.len());
        let mut unsaid = false;
        for passed in &self.path {
            match passed.felt {
                Some((level, _)) => {
                    let at = points[marks.len()];
                    marks.push(Mark { touchpoint: passed.touchpoint.id.clone(), level, at });
                    faint.push(std::mem::take(&mut unsaid));
                }
                None => unsaid = true,
            }
        }
        let smooth = MonotoneCurve::through(&points);
        let mut pieces = Vec::new();
        let mut area = BezPath::new();
        let mut from = 0;
        while from + 1 < points.len() {
            let is_faint = faint[from + 1];
            let run = faint[from + 1..].iter().take_while(|faint| **faint == is_faint).count();
            let to = from + run;
            let mut path = BezPath::new();
            path.move_to(points[from]);
            smooth.extend(&mut path, from, to);
            if active && !is_faint {
                area.move_to(Point::new(points[from].x, zero));
                area.line_to(points[from]);
                smooth.extend(&mut area, from, to);
                area.line_to(Point::new(points[to].x, zero));
                area.close_path();
            }
            pieces.push(CurvePiece { path: Arc::new(path), faint: is_faint });
            from = to;
        }
        let area = (!area.is_empty()).then(|| Arc::new(area));
        Curve { persona: self.persona.clone(), active, pieces, area, marks }
    }
}

/// The y of a level when that of zero is known, and how far apart whole levels are.
pub(super) fn level_y(level: EmotionLevel, zero: f64, spacing: f64) -> f64 {
    zero - level.value() * spacing
}
