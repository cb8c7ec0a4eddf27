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
use std::collections::{BTreeMap, BTreeSet};

/// What has signs beside the cards and the lanes.
pub(super) struct Beside<'a> {
    pub phases: &'a [PhaseHeader],
    pub transitions: &'a [TransitionBox],
    pub brackets: &'a [Bracket],
}

impl Beside<'_> {
    /// The signs that are used, each with the key of its words.
    fn signs(&self) -> Vec<(KeySign, &'static str)> {
        let mut signs = Vec::new();
        if self.phases.iter().any(|phase| phase.duration.is_some()) {
            signs.push((KeySign::Duration, "map-duration"));
        }
        let kinds: BTreeSet<TransitionKind> =
            self.transitions.iter().flat_map(|one| &one.facts).map(|fact| fact.kind).collect();
        signs.extend(kinds.into_iter().map(|kind| {
            let key = match kind {
                TransitionKind::Wait => "map-wait",
                TransitionKind::Obstacle => "map-obstacle",
                TransitionKind::DropsOut => "map-drops-out",
            };
            (KeySign::Transition(kind), key)
        }));
        if !self.brackets.is_empty() {
            signs.push((KeySign::Bracket, "map-coupled"));
        }
        let stances: BTreeSet<Option<Stance>> = self.brackets.iter().map(|bracket| bracket.journey.stance).collect();
        signs.extend(stances.into_iter().map(|stance| (KeySign::Coupled(stance), stance_meaning(stance))));
        signs
    }
}

/// What may bear signs.
type Signed<'a> = (&'a Borne, &'a [HandOffSign], &'a [LaneBox]);

/// Lays the explanation out from `top` down, no further right than `right`; gives it and where it ends.
pub(super) fn footer(
    map: &JourneyMap,
    signed: Signed,
    beside: &Beside,
    (top, right): (f64, f64),
    setter: &mut Setter,
) -> (Vec<KeyEntry>, f64) {
    let signs = signs(map, signed, beside, setter);
    let mut entries = Vec::with_capacity(signs.len());
    let (mut x, mut y) = (m::MARGIN, top);
    let mut row_bottom = top;
    let widest = right - m::MARGIN - m::FOOTER_SIGN - m::SIGN_GAP;
    for (sign, words) in signs {
        let width = (setter.width(&words, m::FOOTER) + 1.0).min(widest);
        let entry = m::FOOTER_SIGN + m::SIGN_GAP + width;
        if x > m::MARGIN && x + entry > right {
            (x, y) = (m::MARGIN, row_bottom + 4.0);
        }
        let sign_top = y + (m::FOOTER.leading - m::FOOTER_SIGN) / 2.0;
        let rect = Rect::from_origin_size((x, sign_top), (m::FOOTER_SIGN, m::FOOTER_SIGN));
        let text = setter.place(&words, m::FOOTER, width, Align::Start, Point::new(rect.x1 + m::SIGN_GAP, y));
        row_bottom = row_bottom.max(text.bounds.y1);
        entries.push(KeyEntry { sign, rect, text });
        x += entry + m::FOOTER_GAP;
    }
    (entries, row_bottom)
}

fn signs(
    map: &JourneyMap,
    (cards, hand_offs, lanes): Signed,
    beside: &Beside,
    setter: &Setter,
) -> Vec<(KeySign, String)> {
    let words = setter.words;
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
    signs.extend(beside.signs().into_iter().map(|(sign, key)| (sign, words.get(key))));
    let faint = |lane: &LaneBox| match &lane.content {
        LaneContent::Emotions(plot) => plot.curves.iter().flat_map(|curve| &curve.pieces).any(|piece| piece.faint),
        LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => false,
    };
    if lanes.iter().any(faint) {
        signs.push((KeySign::FaintCurve, words.get("map-faint")));
    }
    let measured = |lane: &LaneBox| match &lane.content {
        LaneContent::Measures(chips) => !chips.is_empty(),
        LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Emotions(_) => false,
    };
    if lanes.iter().any(measured) {
        let percent = |percent: u32| words.percent(f64::from(percent) / 100.0);
        let (good, middling) = (percent(CsatLevel::GOOD_FROM), percent(CsatLevel::MIDDLING_FROM));
        signs.push((KeySign::Csat(CsatLevel::Good), words.with("map-csat-from", &[("percent", good.into())])));
        let from = words.with("map-csat-from", &[("percent", middling.as_str().into())]);
        signs.push((KeySign::Csat(CsatLevel::Middling), from));
        signs.push((KeySign::Csat(CsatLevel::Bad), words.with("map-csat-under", &[("percent", middling.into())])));
    }
    let chips = || {
        lanes.iter().flat_map(|lane| match &lane.content {
            LaneContent::Measures(chips) => chips.as_slice(),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Emotions(_) => &[],
        })
    };
    for (met, key) in [(true, "map-csat-target-met"), (false, "map-csat-target-missed")] {
        if chips().any(|placed| placed.chip.target.as_ref().is_some_and(|target| target.met == met)) {
            signs.push((KeySign::CsatTarget { met }, words.get(key)));
        }
    }
    if chips().any(|placed| placed.chip.change.is_some()) {
        signs.push((KeySign::CsatChange, words.get("map-csat-change")));
    }
    // Channels by their picture: several of one picture stand in one entry.
    let mut channels: BTreeMap<ChannelIcon, Vec<&str>> = BTreeMap::new();
    for channel in &cards.channels {
        let names = channels.entry(channel.icon).or_default();
        if !names.contains(&channel.name.as_str()) {
            names.push(&channel.name);
        }
    }
    signs.extend(channels.into_iter().map(|(icon, names)| (KeySign::Channel(icon), names.join(", "))));
    signs
}
