//! Measures lanes: the latest CSAT of each touchpoint.

use super::columns::Columns;
use super::memory::Setter;
use super::metrics as m;
use super::parts::{ChangeSign, MeasureChip, TargetSign, Trend};
use crate::geom::{Point, Rect};
use crate::model::{Csat, CsatLevel, Touchpoint};
use crate::text::Align;

/// Lays the chips of a lane out below `top`; gives them and where they end.
pub(super) fn measures(columns: &Columns, top: f64, setter: &mut Setter) -> (Vec<MeasureChip>, f64) {
    let measured = |number: &&usize| columns.placed[**number].touchpoint.csat.latest().is_some();
    let mut chips = Vec::new();
    let mut bottom = top + m::LANE_PAD;
    let mut path = columns.path.iter().filter(measured).peekable();
    while let Some(first) = path.next() {
        let step = columns.placed[*first].step;
        let mut here = vec![*first];
        while let Some(next) = path.next_if(|number| columns.placed[**number].step == step) {
            here.push(*next);
        }
        let mut y = top + m::LANE_PAD;
        let sides = (columns.steps[step].x0 + m::CARD_INSET, columns.steps[step].x1 - m::CARD_INSET);
        for number in &here {
            let touchpoint = columns.placed[*number].touchpoint;
            let Some(chip) = chip(touchpoint, here.len() > 1, sides, y, setter) else { continue };
            bottom = bottom.max(chip.rect.y1);
            y = chip.rect.y1 + m::STACK_GAP;
            chips.push(chip);
        }
    }
    (chips, bottom + m::LANE_PAD)
}

/// The chip of one touchpoint, with its title if it is not alone in its column.
fn chip(
    touchpoint: &Touchpoint,
    titled: bool,
    (x0, x1): (f64, f64),
    y: f64,
    setter: &mut Setter,
) -> Option<MeasureChip> {
    let csat = &touchpoint.csat;
    let latest = csat.latest()?;
    let score = latest.score()?;
    let right = x1 - m::CARD_PAD;
    let middle = y + m::CHIP / 2.0;
    let sign =
        Rect::from_center_size((x0 + m::CARD_PAD + m::CHIP_SIGN / 2.0 + 2.0, middle), (m::CHIP_SIGN, m::CHIP_SIGN));
    let left = sign.x1 + m::SIGN_GAP;
    let score_words = setter.words.percent(score);
    let score_width = setter.width(&score_words, m::SCORE) + 1.0;
    let score_at = Point::new(left, middle - m::SCORE.leading / 2.0);
    let score_block = setter.place(&score_words, m::SCORE, score_width, Align::Start, score_at);
    let n = setter.words.number(latest.answers() as f64, 0);
    let answers_words = setter.words.with("map-answers", &[("n", n.into())]);
    let answers_at = Point::new(left + score_width + 7.0, middle - m::ANSWERS.leading / 2.0 + 1.0);
    let answers = setter.place(&answers_words, m::ANSWERS, right - answers_at.x, Align::Start, answers_at);
    let mut row_end = answers.bounds.y1.max(y + m::CHIP - 4.0);

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
        rect: Rect::new(x0, y, x1, y + m::even(end - y)),
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
