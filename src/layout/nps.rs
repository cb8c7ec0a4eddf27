//! NPS beside the title: the latest score, how sure it is, how it changed, and the target.

use super::memory::Setter;
use super::metrics as m;
use crate::geom::{Rect, Vec2};
use crate::model::Nps;
use crate::text::{Align, Block, TextStyle};
use std::sync::Arc;

/// The pill that tells the NPS.
#[derive(Clone, Debug, PartialEq)]
pub struct NpsPill {
    /// The pill.
    pub rect: Rect,
    /// What it says, from left to right.
    pub parts: Vec<(NpsPart, Arc<Block>)>,
}

/// What a part of the pill says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NpsPart {
    /// That it is the NPS.
    Heading,
    /// The score in points.
    Score,
    /// The margin of error.
    Margin,
    /// How many answered.
    Answers,
    /// How the score changed since the round before.
    Change,
    /// The score to reach.
    Target,
}

impl NpsPart {
    const fn style(self) -> TextStyle {
        match self {
            Self::Heading => m::NPS_HEADING,
            Self::Score => m::NPS_SCORE,
            Self::Margin | Self::Answers | Self::Change | Self::Target => m::NPS_SMALL,
        }
    }

    /// The gap before it.
    const fn gap(self) -> f64 {
        match self {
            Self::Heading => 0.0,
            Self::Score => 10.0,
            Self::Margin | Self::Answers => 7.0,
            Self::Change | Self::Target => 16.0,
        }
    }
}

/// The pill at the origin, no wider than `most` unless a single word is; none where nobody was asked.
pub(super) fn nps(nps: &Nps, most: f64, setter: &mut Setter) -> Option<NpsPill> {
    let words = parts(nps, setter);
    if words.is_empty() {
        return None;
    }
    let room = most - 2.0 * m::NPS_PAD;
    let mut parts: Vec<(NpsPart, Arc<Block>)> = Vec::with_capacity(words.len());
    let (mut x, mut row, mut widest) = (0.0_f64, 0.0, 0.0_f64);
    let mut height = m::NPS_ROW;
    for (part, words) in words {
        let style = part.style();
        let width = (setter.width(&words, style) + 1.0).min(room);
        let gap = if x > 0.0 { part.gap() } else { 0.0 };
        if x > 0.0 && x + gap + width > room {
            (x, row) = (0.0, height);
            height += m::NPS_ROW;
        } else {
            x += gap;
        }
        let block = setter.set(&words, style, width, Align::Start);
        // All parts of a row stand on one baseline.
        let baseline = block.lines.first().map_or(0.0, |first| first.at.y);
        let at = Vec2::new(m::NPS_PAD + x, row + m::NPS_BASELINE - baseline);
        height = height.max(at.y + block.bounds.height());
        parts.push((part, Arc::new(block.moved(at))));
        x += width;
        widest = widest.max(x);
    }
    Some(NpsPill { rect: Rect::new(0.0, 0.0, widest + 2.0 * m::NPS_PAD, m::even(height)), parts })
}

fn parts(nps: &Nps, setter: &Setter) -> Vec<(NpsPart, String)> {
    let words = setter.words;
    let mut scores = nps.scores();
    let Some((_, latest)) = scores.next() else { return Vec::new() };
    let score = latest.points.round();
    let with = |key: &str, name: &'static str, value: String| words.with(key, &[(name, value.into())]);
    let mut parts = vec![
        (NpsPart::Heading, words.get("map-nps")),
        (NpsPart::Score, words.level(score)),
        (NpsPart::Margin, with("map-nps-margin", "points", words.number(latest.margin, 0))),
        (NpsPart::Answers, with("map-answers", "n", words.number(latest.answers as f64, 0))),
    ];
    if let Some((round, before)) = scores.next() {
        // Of the rounded scores, so that it agrees with what was shown then.
        let change = score - before.points.round();
        let arrow = if change > 0.0 {
            '↗'
        } else if change < 0.0 {
            '↘'
        } else {
            '→'
        };
        let change = format!("{arrow} {}", words.level(change));
        let told = match round.date {
            Some(date) => words.with("map-nps-since", &[("change", change.into()), ("when", words.month(date).into())]),
            None => with("map-nps-since-last", "change", change),
        };
        parts.push((NpsPart::Change, told));
    }
    if let Some(target) = nps.target {
        parts.push((NpsPart::Target, with("map-nps-target", "points", words.level(f64::from(target)))));
    }
    parts
}

impl NpsPill {
    pub(super) fn moved(mut self, by: Vec2) -> Self {
        self.rect = self.rect + by;
        for (_, block) in &mut self.parts {
            *block = Arc::new(block.moved(by));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::LayoutMemory;
    use super::*;
    use crate::model::NpsRound;
    use crate::words::{Date, Language, Words};

    fn round(date: Option<Date>, promoters: u32, detractors: u32) -> NpsRound {
        let mut counts = vec![0; NpsRound::ANSWERS];
        (counts[9], counts[7], counts[6]) = (promoters, 200 - promoters - detractors, detractors);
        NpsRound { date, counts, promoters_say: Vec::new(), passives_say: Vec::new(), detractors_say: Vec::new() }
    }

    fn said(asked: &Nps, most: f64, language: Language) -> (NpsPill, Vec<String>) {
        let mut memory = LayoutMemory::default();
        let mut setter = Setter { memory: &mut memory, words: Words::new(language) };
        let pill = nps(asked, most, &mut setter).expect("a pill");
        let words = pill.parts.iter().map(|(_, block)| block.source.to_string()).collect();
        (pill, words)
    }

    #[test]
    fn it_tells_score_margin_answers_change_and_target() {
        let november = Date::new(2025, 11, 20);
        let asked =
            Nps { target: Some(40), rounds: vec![round(november, 80, 32), round(None, 80, 20)], ..Nps::default() };
        let (_, words) = said(&asked, f64::INFINITY, Language::Danish);
        assert_eq!(words, ["NPS", "+30", "± 9", "n = 200", "↗ +6 siden nov. 2025", "mål +40"]);
        let worse = Nps { rounds: vec![round(None, 80, 20), round(None, 20, 80)], ..Nps::default() };
        let (_, words) = said(&worse, f64::INFINITY, Language::English);
        assert_eq!(words[4..], ["↘ \u{2212}60 since the round before"]);
    }

    #[test]
    fn where_it_is_narrow_it_stands_in_rows() {
        let asked = Nps { target: Some(40), rounds: vec![round(None, 80, 32), round(None, 80, 20)], ..Nps::default() };
        let (wide, _) = said(&asked, f64::INFINITY, Language::Swedish);
        let (narrow, _) = said(&asked, 200.0, Language::Swedish);
        assert_eq!(wide.rect.height(), m::NPS_ROW);
        assert!(narrow.rect.width() <= 200.0 && narrow.rect.height() > m::NPS_ROW);
    }
}
