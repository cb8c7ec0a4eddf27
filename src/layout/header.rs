//! What stands above the lanes: title, legend, stages and phases.

use super::cards::Bears;
use super::columns::Columns;
use super::links::{self, LinkChip};
use super::memory::Setter;
use super::metrics as m;
use super::nps::{self, NpsPill};
use super::parts::{LegendEntry, LegendSign, PhaseHeader, StageBar};
use super::transitions;
use crate::geom::{Point, Rect, Vec2};
use crate::model::{JourneyMap, Stage};
use crate::text::{Align, Block};
use crate::words::Date;
use std::sync::Arc;

/// Title and legend.
pub(super) struct Headline {
    pub title: Arc<Block>,
    pub subtitle: Arc<Block>,
    pub nps: Option<NpsPill>,
    pub linked_maps: Vec<LinkChip>,
    pub legend_heading: Option<Arc<Block>>,
    pub legend: Vec<LegendEntry>,
    pub bottom: f64,
}

/// Lays out title and legend over the whole width up to `right`.
pub(super) fn headline(map: &JourneyMap, cards: Bears, right: f64, setter: &mut Setter) -> Headline {
    let left = m::MARGIN;
    let signs = legend_signs(map, cards);
    let names: Vec<String> = signs.iter().map(|sign| legend_words(sign, setter)).collect();
    let widest = names.iter().map(|name| setter.width(name, m::LEGEND)).fold(0.0, f64::max).min(m::LEGEND_WIDEST) + 1.0;
    let column = m::LEGEND_SWATCH + m::SIGN_GAP + 2.0 + widest + m::LEGEND_GAP;
    let heading_words = setter.words.get("map-owners");
    let heading_width = setter.width(&heading_words, m::LEGEND_HEADING) + 16.0;

    let title_words = if map.title.trim().is_empty() { setter.words.get("map-untitled") } else { map.title.clone() };
    let natural = setter.width(&title_words, m::TITLE) + 1.0;
    let beside_least = heading_width + 2.0 * column;
    // The legend stands at the right of the title, unless the map is too narrow for both.
    let beside = !signs.is_empty() && natural.min((right - left) * 0.5) + 48.0 + beside_least <= right - left;
    let title_width = if beside { right - left - 48.0 - beside_least } else { right - left };
    let title = setter.place(&title_words, m::TITLE, title_width, Align::Start, Point::new(left, m::MARGIN - 12.0));
    let subtitle_at = Point::new(left, title.bounds.y1 + 2.0);
    let subtitle = setter.place(&subtitle_words(map, setter), m::SUBTITLE, title_width, Align::Start, subtitle_at);
    let (links, links_box) = links::links(&map.linked_maps, title_width, setter);
    let used = title.text_width().max(subtitle.text_width()).max(links_box.width());
    let free = if beside { right - left - used - 48.0 } else { right - left };
    let most = (((free - heading_width + m::LEGEND_GAP) / column).floor() as usize).max(1);
    let rows_wished = if beside { 2 } else { 1 };
    let count = most.min(signs.len().div_ceil(rows_wished));
    let block_width = heading_width + count as f64 * column - m::LEGEND_GAP;
    let x0 = if beside { right - block_width } else { left };

    // The NPS stands beside the title where there is room, else under the lines below it.
    let end = if beside { x0 - m::NPS_GAP } else { right };
    let title_end = left + title.text_width() + m::NPS_GAP;
    let mut words_bottom = subtitle.bounds.y1.max(subtitle_at.y);
    let nps = nps::nps(&map.nps, f64::INFINITY, setter).and_then(|pill| {
        if title_end + pill.rect.width() <= end {
            let middle = title.bounds.y0 + m::TITLE.leading / 2.0;
            return Some(pill.moved(Vec2::new(title_end, middle - m::NPS_ROW / 2.0)));
        }
        let pill = nps::nps(&map.nps, end - left, setter)?.moved(Vec2::new(left, words_bottom + m::UNDER_TITLE));
        words_bottom = pill.rect.y1;
        Some(pill)
    });
    let mut linked_maps = links;
    if !linked_maps.is_empty() {
        let down = Vec2::new(left, words_bottom + m::UNDER_TITLE);
        linked_maps = linked_maps.into_iter().map(|chip| chip.moved(down)).collect();
        words_bottom = down.y + links_box.y1;
    }
    if signs.is_empty() {
        let legend = Vec::new();
        return Headline { title, subtitle, nps, linked_maps, legend_heading: None, legend, bottom: words_bottom };
    }

    let top = if beside { m::MARGIN - 6.0 } else { words_bottom + 10.0 };
    let heading_at = Point::new(x0, top + (m::LEGEND.leading - m::LEGEND_HEADING.leading) / 2.0);
    let heading = setter.place(&heading_words, m::LEGEND_HEADING, heading_width, Align::Start, heading_at);

    // Entries go down the columns, as people read a list; a row is as high as its highest entry.
    let rows = signs.len().div_ceil(count);
    let mut heights = vec![m::LEGEND_ROW; rows];
    let mut blocks = Vec::with_capacity(names.len());
    for (i, name) in names.iter().enumerate() {
        let block = setter.set(name, m::LEGEND, widest, Align::Start);
        let height = &mut heights[i % rows];
        *height = height.max(block.bounds.height() + m::LEGEND_ROW - m::LEGEND.leading);
        blocks.push(block);
    }
    let tops: Vec<f64> = heights
        .iter()
        .scan(top, |y, height| {
            let here = *y;
            *y += height;
            Some(here)
        })
        .collect();
    let legend = signs.into_iter().zip(blocks).enumerate().map(|(i, (sign, block))| {
        let (x, y) = (x0 + heading_width + (i / rows) as f64 * column, tops[i % rows]);
        let swatch_top = y + (m::LEGEND.leading - m::LEGEND_SWATCH) / 2.0;
        let swatch = Rect::from_origin_size((x, swatch_top), (m::LEGEND_SWATCH, m::LEGEND_SWATCH));
        let at = Point::new(swatch.x1 + m::SIGN_GAP + 2.0, y);
        LegendEntry { sign, swatch, text: Arc::new(block.moved(at.to_vec2())) }
    });
    let legend: Vec<LegendEntry> = legend.collect();
    let bottom = words_bottom.max(top + heights.iter().sum::<f64>());
    Headline { title, subtitle, nps, linked_maps, legend_heading: Some(heading), legend, bottom }
}

fn legend_signs(map: &JourneyMap, cards: Bears) -> Vec<LegendSign> {
    let mut signs: Vec<LegendSign> = map.owners.iter().cloned().map(LegendSign::Owner).collect();
    signs.extend(cards.has(Bears::NO_OWNER).then_some(LegendSign::NoOwner));
    signs.extend(cards.has(Bears::BY_OTHERS).then_some(LegendSign::RunByOthers));
    signs
}

fn legend_words(sign: &LegendSign, setter: &Setter) -> String {
    match sign {
        LegendSign::Owner(owner) => owner.name.clone(),
        LegendSign::RunByOthers => setter.words.get("map-run-by-others"),
        LegendSign::NoOwner => setter.words.get("map-no-owner"),
    }
}

fn subtitle_words(map: &JourneyMap, setter: &Setter) -> String {
    let with = |key: &str, name: &'static str, value: String| setter.words.with(key, &[(name, value.into())]);
    let owner = map.owner.trim();
    // No line ends within a date.
    let date = |date: Date| setter.words.date(date).replace(' ', "\u{a0}");
    let parts = [
        map.scope.map(|scope| setter.words.get(scope.key())),
        map.date.map(date),
        (!owner.is_empty()).then(|| with("map-looked-after-by", "who", owner.to_owned())),
        map.next_review.map(|review| with("map-next-review", "date", date(review))),
    ];
    let mut words = setter.words.get(map.perspective.key());
    for part in parts.into_iter().flatten() {
        words.push_str(" · ");
        words.push_str(&part);
    }
    if !map.goal.trim().is_empty() {
        words.push('\n');
        words.push_str(&setter.words.with("map-goal", &[("goal", map.goal.trim().into())]));
    }
    words
}

/// Lays out the bars of the stages below `top`; gives them and where they end.
pub(super) fn stages(map: &JourneyMap, columns: &Columns, top: f64, setter: &mut Setter) -> (Vec<StageBar>, f64) {
    if map.stages.hidden {
        return (Vec::new(), top);
    }
    let mut spans: Vec<(Stage, f64, f64)> = Vec::new();
    let mut steps = columns.steps.iter().peekable();
    for phase in &map.phases {
        while let Some(step) = steps.next_if(|step| step.phase == phase.id) {
            match spans.last_mut() {
                Some((stage, _, x1)) if *stage == phase.stage => *x1 = step.x1,
                Some(_) | None => spans.push((phase.stage, step.x0, step.x1)),
            }
        }
    }
    let last = spans.len().saturating_sub(1);
    let mut bars: Vec<StageBar> = Vec::with_capacity(spans.len());
    for (i, (stage, x0, x1)) in spans.into_iter().enumerate() {
        let own_name = map.stages.own_name(stage).map(str::to_owned);
        let name = own_name.unwrap_or_else(|| setter.words.get(stage.key())).to_uppercase();
        let x1 = if i < last { x1 - m::HEAD_GAP } else { x1 };
        let at = Point::new(x0 + m::STAGE_PAD, top + m::STAGE_PAD);
        let name = setter.place(&name, m::CAPITALS, x1 - x0 - 2.0 * m::STAGE_PAD, Align::Center, at);
        bars.push(StageBar { stage, rect: Rect::new(x0, top, x1, top), name });
    }
    let bottom = bars.iter().map(|bar| bar.name.bounds.y1).fold(top, f64::max) + m::STAGE_PAD;
    let bottom = if bars.is_empty() { top } else { top + m::even(bottom - top) };
    for bar in &mut bars {
        bar.rect.y1 = bottom;
    }
    (bars, bottom)
}

/// Lays out the headers of the phases below `top`; gives them and where they end.
pub(super) fn phases(map: &JourneyMap, columns: &Columns, top: f64, setter: &mut Setter) -> (Vec<PhaseHeader>, f64) {
    let mut headers = Vec::with_capacity(map.phases.len());
    let mut bottom = top;
    let mut steps = columns.steps.iter().peekable();
    for (i, phase) in map.phases.iter().enumerate() {
        let Some(first) = steps.next_if(|step| step.phase == phase.id) else { continue };
        let mut x1 = first.x1;
        while let Some(step) = steps.next_if(|step| step.phase == phase.id) {
            x1 = step.x1;
        }
        let left = first.x0 + m::CHEVRON + 6.0;
        let width = x1 - m::CHEVRON - 4.0 - left;
        let name = setter.place(&phase.name, m::PHASE, width, Align::Start, Point::new(left, top + m::PHASE_PAD));
        let goal_words = phase.goal.trim();
        let goal_at = Point::new(left, name.bounds.y1.max(top + m::PHASE_PAD));
        let goal = (!goal_words.is_empty()).then(|| setter.place(goal_words, m::GOAL, width, Align::Start, goal_at));
        let mut words_bottom = goal.as_ref().map_or(goal_at.y, |goal| goal.bounds.y1);
        let duration_words = phase.duration.trim();
        let duration = (!duration_words.is_empty()).then(|| {
            let y = words_bottom + 1.0;
            let sign_y = y + (m::DURATION.leading - m::DURATION_SIGN) / 2.0;
            let sign = Rect::from_origin_size((left, sign_y), (m::DURATION_SIGN, m::DURATION_SIGN));
            let at = Point::new(sign.x1 + m::SIGN_GAP - 1.0, y);
            let words = setter.place(duration_words, m::DURATION, left + width - at.x, Align::Start, at);
            words_bottom = words.bounds.y1;
            (sign, words)
        });
        bottom = bottom.max(words_bottom + m::PHASE_PAD);
        headers.push(PhaseHeader {
            id: phase.id.clone(),
            stage: phase.stage,
            rect: Rect::new(first.x0, top, x1, top),
            notched: i > 0,
            name,
            goal,
            duration,
        });
    }
    let least = transitions::least_header(map);
    let bottom = top + m::even((bottom - top).max(least));
    for header in &mut headers {
        header.rect.y1 = bottom;
    }
    (headers, bottom)
}
