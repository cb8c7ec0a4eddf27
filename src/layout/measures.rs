//! Measures lanes: the latest CSAT of each touchpoint.

use super::columns::Columns;
use super::memory::Setter;
use super::metrics as m;
use super::parts::MeasureChip;
use crate::geom::{Point, Rect};
use crate::model::CsatLevel;
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
        for number in &here {
            let touchpoint = columns.placed[*number].touchpoint;
            let Some((score, answers)) =
                touchpoint.csat.latest().and_then(|round| Some((round.score()?, round.answers())))
            else {
                continue;
            };
            let (x0, x1) = (columns.steps[step].x0 + m::CARD_INSET, columns.steps[step].x1 - m::CARD_INSET);
            let middle = y + m::CHIP / 2.0;
            let sign = Rect::from_center_size(
                (x0 + m::CARD_PAD + m::CHIP_SIGN / 2.0 + 2.0, middle),
                (m::CHIP_SIGN, m::CHIP_SIGN),
            );
            let score_words = setter.words.percent(score);
            let score_x = sign.x1 + m::SIGN_GAP;
            let score_at = Point::new(score_x, middle - m::SCORE.leading / 2.0);
            let score_width = setter.width(&score_words, m::SCORE) + 1.0;
            let score_block = setter.place(&score_words, m::SCORE, score_width, Align::Start, score_at);
            let n = setter.words.number(answers as f64, 0);
            let answers_words = setter.words.with("map-answers", &[("n", n.into())]);
            let answers_x = score_x + score_width + 7.0;
            let answers_at = Point::new(answers_x, middle - m::ANSWERS.leading / 2.0 + 1.0);
            let answers_width = x1 - m::CARD_PAD - answers_x;
            let answers_block = setter.place(&answers_words, m::ANSWERS, answers_width, Align::Start, answers_at);
            let row_end = answers_block.bounds.y1.max(y + m::CHIP - 4.0);
            let title = (here.len() > 1).then(|| {
                let at = Point::new(score_x, row_end);
                setter.place(&touchpoint.title, m::ANSWERS, x1 - m::CARD_PAD - score_x, Align::Start, at)
            });
            let end = title.as_ref().map_or(row_end + 4.0, |title| title.bounds.y1 + 6.0);
            let end = y + m::even(end - y);
            chips.push(MeasureChip {
                touchpoint: touchpoint.id.clone(),
                level: CsatLevel::of(score),
                rect: Rect::new(x0, y, x1, end),
                sign,
                score: score_block,
                answers: answers_block,
                title,
            });
            bottom = bottom.max(end);
            y = end + m::STACK_GAP;
        }
    }
    (chips, bottom + m::LANE_PAD)
}
