//! The explanation of exactly those signs that a map uses.

use super::cards::Bears;
use super::coupled::{Bracket, stance_meaning};
use super::memory::Setter;
use super::metrics as m;
use super::parts::{HandOffSign, KeyEntry, KeySign, LaneBox, LaneContent, PhaseHeader, QuietKind};
use super::rows::Borne;
use super::transitions::{TransitionBox, TransitionKind};
use crate::geom::{Point, Rect};
use crate::model::{ChannelIcon, CsatLevel, JourneyMap, Stance};
use crate::text::Align;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// What has signs beside the cards and the lanes.
pub(super) struct Beside<'a> {
    pub phases: &'a [PhaseHeader],
    pub transitions: &'a [TransitionBox],
    pub brackets: &'a [Bracket],
}

/// A group of entries: its head, and each sign with what it means.
struct KeyGroup {
    head: String,
    signs: Vec<(KeySign, String)>,
}

/// What may bear signs.
type Signed<'a> = (&'a Borne, &'a [HandOffSign], &'a [LaneBox]);

/// Lays the explanation out from `top` down, no further right than `right`; gives it and where it ends.
pub(super) fn footer(
    map: &JourneyMap,
    (cards, hand_offs, lanes): Signed,
    beside: &Beside,
    (top, right): (f64, f64),
    setter: &mut Setter,
) -> (Vec<KeyEntry>, f64) {
    let words = setter.words;
    let groups = [
        ("map-key-touchpoints", on_touchpoints(map, cards, hand_offs, words)),
        ("map-key-phases", on_phases(beside, words)),
        ("map-key-coupled", on_coupled(beside, words)),
        ("map-key-curves", on_curves(lanes, words)),
        ("map-key-csat", on_measures(lanes, words)),
        ("map-key-channels", on_channels(cards)),
    ];
    let groups = groups.into_iter().filter(|(_, signs)| !signs.is_empty());
    let groups = groups.map(|(head, signs)| KeyGroup { head: words.get(head).to_uppercase(), signs });
    let mut row = Row { left: m::MARGIN, right, x: m::MARGIN, y: top, bottom: top };
    let mut entries = Vec::new();
    for group in groups {
        row.group(group, &mut entries, setter);
    }
    (entries, row.bottom)
}

/// A row of entries that is being filled.
struct Row {
    left: f64,
    right: f64,
    /// Where the next entry begins.
    x: f64,
    y: f64,
    /// Where the row ends as far as it has been filled.
    bottom: f64,
}

impl Row {
    fn group(&mut self, group: KeyGroup, entries: &mut Vec<KeyEntry>, setter: &mut Setter) {
        let head_width = (setter.width(&group.head, m::CAPITALS) + 1.0).min(self.right - self.left);
        if self.x > self.left {
            self.x += m::FOOTER_GROUP_GAP - m::FOOTER_GAP;
            // A group stays in one row, or at least no head stays behind alone at the end of one.
            let widths = group.signs.iter().map(|(_, words)| self.entry_width(words, setter));
            let widths: Vec<f64> = widths.collect();
            let gaps = m::FOOTER_GAP * widths.len().saturating_sub(1) as f64;
            let head = head_width + m::FOOTER_HEAD_GAP;
            let whole = head + widths.iter().sum::<f64>() + gaps;
            let first = head + widths.first().copied().unwrap_or_default();
            self.make_room(if whole <= self.right - self.left { whole } else { first });
        }
        let down = (m::FOOTER.leading - m::CAPITALS.leading) / 2.0;
        let text = setter.place(&group.head, m::CAPITALS, head_width, Align::Start, Point::new(self.x, self.y + down));
        self.bottom = self.bottom.max(text.bounds.y1);
        let rect = Rect { x1: text.bounds.x0, ..text.bounds };
        entries.push(KeyEntry { sign: KeySign::Head, rect, text });
        self.x += head_width + m::FOOTER_HEAD_GAP;
        for (sign, words) in group.signs {
            let width = self.entry_width(&words, setter);
            self.make_room(width);
            let sign_top = self.y + (m::FOOTER.leading - m::FOOTER_SIGN) / 2.0;
            let rect = Rect::from_origin_size((self.x, sign_top), (m::FOOTER_SIGN, m::FOOTER_SIGN));
            let at = Point::new(rect.x1 + m::SIGN_GAP, self.y);
            let text = setter.place(&words, m::FOOTER, self.x + width - at.x, Align::Start, at);
            self.bottom = self.bottom.max(text.bounds.y1);
            entries.push(KeyEntry { sign, rect, text });
            self.x += width + m::FOOTER_GAP;
        }
    }

    /// The width of an entry: on one line, unless the map is narrower.
    fn entry_width(&self, words: &str, setter: &mut Setter) -> f64 {
        (m::FOOTER_SIGN + m::SIGN_GAP + setter.width(words, m::FOOTER) + 1.0).min(self.right - self.left)
    }

    /// Begins a new row where so much does not fit any more.
    fn make_room(&mut self, width: f64) {
        if self.x > self.left && self.x + width > self.right {
            (self.x, self.y) = (self.left, self.bottom + m::FOOTER_ROW_GAP);
            self.bottom = self.y;
        }
    }
}

fn on_touchpoints(map: &JourneyMap, cards: &Borne, hand_offs: &[HandOffSign], words: Words) -> Vec<(KeySign, String)> {
    let mut signs = Vec::new();
    if cards.bears.has(Bears::STAR) {
        signs.push((KeySign::MomentOfTruth, words.get("map-moment-of-truth")));
    }
    if cards.bears.has(Bears::STAR_FOR_SOME) {
        signs.push((KeySign::MomentOfTruthForSome, words.get("map-moment-of-truth-for-some")));
    }
    if cards.bears.has(Bears::PAIN) {
        signs.push((KeySign::PainPoint, words.get("map-pain-point")));
    }
    for (kind, key) in [
        (QuietKind::Strength, "map-strength"),
        (QuietKind::Idea, "map-idea"),
        (QuietKind::Return, "map-return"),
        (QuietKind::OpensMap, "map-opens-map"),
    ] {
        if cards.bears.has(Bears::quiet(kind)) {
            signs.push((KeySign::Quiet(kind), words.get(key)));
        }
    }
    for (falls, key) in [(false, "map-hand-off"), (true, "map-hand-off-fall")] {
        let Some(hand_off) = hand_offs.iter().find(|hand_off| hand_off.falls == falls) else { continue };
        let what = words.get(key);
        // Where several travel the map, it must be said on whose way the arrows stand.
        let whose = |what: String| {
            let persona = hand_off.persona.name.as_str();
            words.with("map-of-persona", &[("what", what.into()), ("persona", persona.into())])
        };
        let what = if map.personas.len() > 1 { whose(what) } else { what };
        signs.push((KeySign::HandOff { falls }, what));
    }
    signs
}

fn on_phases(beside: &Beside, words: Words) -> Vec<(KeySign, String)> {
    let mut signs = Vec::new();
    if beside.phases.iter().any(|phase| phase.duration.is_some()) {
        signs.push((KeySign::Duration, words.get("map-duration")));
    }
    let kinds: BTreeSet<TransitionKind> =
        beside.transitions.iter().flat_map(|one| &one.facts).map(|fact| fact.kind).collect();
    signs.extend(kinds.into_iter().map(|kind| {
        let key = match kind {
            TransitionKind::Wait => "map-wait",
            TransitionKind::Obstacle => "map-obstacle",
            TransitionKind::DropsOut => "map-drops-out",
        };
        (KeySign::Transition(kind), words.get(key))
    }));
    signs
}

fn on_coupled(beside: &Beside, words: Words) -> Vec<(KeySign, String)> {
    let mut signs = Vec::new();
    if !beside.brackets.is_empty() {
        signs.push((KeySign::Bracket, words.get("map-run-by-others")));
    }
    let stances: BTreeSet<Option<Stance>> = beside.brackets.iter().map(|bracket| bracket.journey.stance).collect();
    signs.extend(stances.into_iter().map(|stance| (KeySign::Coupled(stance), words.get(stance_meaning(stance)))));
    signs
}

fn on_curves(lanes: &[LaneBox], words: Words) -> Vec<(KeySign, String)> {
    let faint = |lane: &LaneBox| match &lane.content {
        LaneContent::Emotions(plot) => plot.curves.iter().flat_map(|curve| &curve.pieces).any(|piece| piece.faint),
        LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => false,
    };
    lanes.iter().any(faint).then(|| (KeySign::FaintCurve, words.get("map-faint"))).into_iter().collect()
}

fn on_measures(lanes: &[LaneBox], words: Words) -> Vec<(KeySign, String)> {
    let chips = || {
        lanes.iter().flat_map(|lane| match &lane.content {
            LaneContent::Measures(chips) => chips.as_slice(),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Emotions(_) => &[],
        })
    };
    if chips().next().is_none() {
        return Vec::new();
    }
    let percent = |percent: u32| words.percent(f64::from(percent) / 100.0);
    let (good, middling) = (percent(CsatLevel::GOOD_FROM), percent(CsatLevel::MIDDLING_FROM));
    let from = |percent: &str| words.with("map-csat-from", &[("percent", percent.into())]);
    let mut signs = vec![
        (KeySign::Csat(CsatLevel::Good), from(&good)),
        (KeySign::Csat(CsatLevel::Middling), from(&middling)),
        (KeySign::Csat(CsatLevel::Bad), words.with("map-csat-under", &[("percent", middling.into())])),
    ];
    for (met, key) in [(true, "map-csat-target-met"), (false, "map-csat-target-missed")] {
        if chips().any(|placed| placed.chip.target.as_ref().is_some_and(|target| target.met == met)) {
            signs.push((KeySign::CsatTarget { met }, words.get(key)));
        }
    }
    if chips().any(|placed| placed.chip.change.is_some()) {
        signs.push((KeySign::CsatChange, words.get("map-csat-change")));
    }
    signs
}

/// Channels by their picture: several of one picture stand in one entry.
fn on_channels(cards: &Borne) -> Vec<(KeySign, String)> {
    let mut channels: BTreeMap<ChannelIcon, Vec<&str>> = BTreeMap::new();
    for channel in &cards.channels {
        let names = channels.entry(channel.icon).or_default();
        if !names.contains(&channel.name.as_str()) {
            names.push(&channel.name);
        }
    }
    channels.into_iter().map(|(icon, names)| (KeySign::Channel(icon), names.join(", "))).collect()
}
