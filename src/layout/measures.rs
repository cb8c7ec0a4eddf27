//! Measures lanes: the latest CSAT of each touchpoint.

use super::columns::{Columns, Placed};
use super::memory::Setter;
use super::metrics as m;
use super::parts::{ChangeSign, MeasureChip, PlacedChip, TargetSign, Trend};
use crate::geom::{Point, Rect, Size};
use crate::model::{Csat, CsatLevel, Touchpoint};
use crate::text::Align;
use std::sync::Arc;

/// What is known of a touchpoint's chip.
pub(super) struct KnownChip {
    generation: u32,
    measured: bool,
    /// The chip at a width, with the title or without, once it has been asked for; and as it was asked for before.
    chip: Option<Shown>,
    before: Option<Shown>,
}

/// At which width, whether with the title, and the chip.
type Shown = (f64, bool, Option<Arc<MeasureChip>>);

/// Lays the chips of a lane out below `top`; gives them and where they end.
pub(super) fn measures(columns: &Columns, top: f64, setter: &mut Setter) -> (Vec<PlacedChip>, f64) {
    let mut chips = Vec::new();
    let mut bottom = top + m::LANE_PAD;
    let measured = columns.path.iter().map(|number| &columns.placed[*number]).filter(|at| measured(at, setter));
    let measured: Vec<&Placed> = measured.collect();
    for here in measured.chunk_by(|a, b| a.step == b.step) {
        let step = &columns.steps[here[0].step];
        let mut at = Point::new(step.x0 + m::CARD_INSET, top + m::LANE_PAD);
        let width = step.x1 - step.x0 - 2.0 * m::CARD_INSET;
        for placed in here {
            let Some(chip) = known_chip(placed, here.len() > 1, width, setter) else { continue };
            let end = at.y + chip.size.height;
            bottom = bottom.max(end);
            chips.push(PlacedChip { at, step: placed.step, chip });
            at.y = end + m::STACK_GAP;
        }
    }
    (chips, bottom + m::LANE_PAD)
}

/// Whether anything was measured at a touchpoint.
fn measured(placed: &Placed, setter: &mut Setter) -> bool {
    let generation = setter.memory.register.generations().chips;
    match &setter.memory.chips[placed.slot] {
        Some(known) if known.generation == generation => known.measured,
        Some(_) | None => {
            let measured = placed.touchpoint.csat.latest().is_some();
            setter.memory.chips[placed.slot] = Some(KnownChip { generation, measured, chip: None, before: None });
            measured
        }
    }
}

/// The chip of a touchpoint of which it is known already whether anything was measured there.
fn known_chip(placed: &Placed, titled: bool, width: f64, setter: &mut Setter) -> Option<Arc<MeasureChip>> {
    if let Some(known) = &mut setter.memory.chips[placed.slot] {
        let is_so = |shown: &Option<Shown>| shown.as_ref().is_some_and(|(at, with, _)| (*at, *with) == (width, titled));
        if !is_so(&known.chip) {
            std::mem::swap(&mut known.chip, &mut known.before);
        }
        if let Some((.., chip)) = known.chip.as_ref().filter(|_| is_so(&known.chip)) {
            return chip.clone();
        }
    }
    let made = chip(placed.touchpoint, titled, width, setter).map(Arc::new);
    if let Some(known) = &mut setter.memory.chips[placed.slot] {
        known.chip = Some((width, titled, made.clone()));
    }
    made
}

/// The chip of one touchpoint, with its title if it is not alone in its column.
fn chip(touchpoint: &Touchpoint, titled: bool, width: f64, setter: &mut Setter) -> Option<MeasureChip> {
    let csat = &touchpoint.csat;
    let latest = csat.latest()?;
    let score = latest.score()?;
    let right = width - m::CARD_PAD;
    let middle = m::CHIP / 2.0;
    let sign = Rect::from_center_size((m::CARD_PAD + m::CHIP_SIGN / 2.0 + 2.0, middle), (m::CHIP_SIGN, m::CHIP_SIGN));
    let left = sign.x1 + m::SIGN_GAP;
    let score_words = setter.words.percent(score);
    let score_width = setter.width(&score_words, m::SCORE) + 1.0;
    let score_at = Point::new(left, middle - m::SCORE.leading / 2.0);
    let score_block = setter.place(&score_words, m::SCORE, score_width, Align::Start, score_at);
    let n = setter.words.number(latest.answers() as f64, 0);
    let answers_words = setter.words.with("map-answers", &[("n", n.into())]);
    let answers_at = Point::new(left + score_width + 7.0, middle - m::ANSWERS.leading / 2.0 + 1.0);
    let answers = setter.place(&answers_words, m::ANSWERS, right - answers_at.x, Align::Start, answers_at);
    let mut row_end = answers.bounds.y1.max(m::CHIP - 4.0);

    let (change, target) = small_signs(csat, (sign.center().x, left, right), row_end, setter);
    let signs = [change.as_ref().map(|sign| sign.text.bounds.y1), target.as_ref().map(|sign| sign.text.bounds.y1)];
    row_end = signs.into_iter().flatten().fold(row_end, f64::max);
    let title = titled.then(|| {
        let at = Point::new(left, row_end);
        setter.place(&touchpoint.title, m::ANSWERS, right - left, Align::Start, at)
    });
    let pad = if title.is_some() || change.is_some() || target.is_some() { 6.0 } else { 4.0 };
    let end = title.as_ref().map_or(row_end, |title| title.bounds.y1) + pad;
    Some(MeasureChip {
        touchpoint: touchpoint.id.clone(),
        level: CsatLevel::of(score),
        size: Size::new(width, m::even(end)),
        sign,
        score: score_block,
        answers,
        change,
        target,
        title,
    })
}

/// How the score has changed and whether the target is met, below `top`: beside each other if they fit, else one below
/// the other. The first sign has its middle at `first`, its words begin at `left`, and nothing ends beyond `right`.
fn small_signs(
    csat: &Csat,
    (first, left, right): (f64, f64, f64),
    top: f64,
    setter: &mut Setter,
) -> (Option<ChangeSign>, Option<TargetSign>) {
    let sign_at = |middle: f64, y: f64| {
        let middle = Point::new(middle, y + m::ANSWERS.leading / 2.0);
        Rect::from_center_size(middle, (m::CHIP_SMALL_SIGN, m::CHIP_SMALL_SIGN))
    };
    let half = m::CHIP_SMALL_SIGN / 2.0;
    // What comes first stands under the sign of the level, and its words under the score.
    let (mut sign, mut y) = (first, top);
    let change = csat.change().map(|points| {
        let words = setter.words.level(f64::from(points));
        let rect = sign_at(sign, y);
        let width = setter.width(&words, m::CHANGE) + 1.0;
        let text = setter.place(&words, m::CHANGE, width, Align::Start, Point::new(left, y));
        sign = text.bounds.x1 + m::SIGN_GAP + 3.0 + half;
        let trend = match points {
            ..0 => Trend::Down,
            0 => Trend::Level,
            1.. => Trend::Up,
        };
        ChangeSign { trend, rect, text }
    });
    let target = csat.target.zip(csat.target_met()).map(|(target, met)| {
        let percent = setter.words.percent(f64::from(target.percent()) / 100.0);
        let words = setter.words.with("map-csat-target", &[("percent", percent.into())]);
        let width = setter.width(&words, m::ANSWERS) + 1.0;
        if sign > first && sign + half + 3.0 + width > right {
            (sign, y) = (first, y + m::ANSWERS.leading);
        }
        let rect = sign_at(sign, y);
        let at = Point::new(if sign > first { rect.x1 + 3.0 } else { left }, y);
        TargetSign { met, rect, text: setter.place(&words, m::ANSWERS, width.min(right - at.x), Align::Start, at) }
    });
    (change, target)
}
