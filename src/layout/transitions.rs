//! What happens between phases: signs at the joint of two headers, and their words in a row under the headers.

use super::memory::Setter;
use super::metrics as m;
use super::parts::PhaseHeader;
use crate::geom::{Point, Rect};
use crate::model::{JourneyMap, Phase, PhaseId, Transition};
use crate::text::{Align, Block};
use std::sync::Arc;

/// What is said about a transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TransitionKind {
    /// How long the customer waits.
    Wait,
    /// What stands in the way.
    Obstacle,
    /// Who drops out.
    DropsOut,
}

/// What happens between two phases.
#[derive(Clone, Debug, PartialEq)]
pub struct TransitionBox {
    /// The phase before it.
    pub phase: PhaseId,
    /// The x of the boundary between the two headers.
    pub boundary: f64,
    /// Around the signs at the joint of the headers.
    pub joint: Rect,
    /// The pill with the words.
    pub rect: Rect,
    /// What is said, one or more.
    pub facts: Vec<TransitionFact>,
}

/// One thing that is said about a transition.
#[derive(Clone, Debug, PartialEq)]
pub struct TransitionFact {
    /// What it is about.
    pub kind: TransitionKind,
    /// Its sign at the joint.
    pub joint_sign: Rect,
    /// Its sign beside the words.
    pub sign: Rect,
    /// The words.
    pub text: Arc<Block>,
}

/// What is said about a transition, in the order in which it is shown.
pub(super) fn said(transition: &Transition) -> impl Iterator<Item = (TransitionKind, &str)> {
    [
        (TransitionKind::Wait, transition.wait.trim()),
        (TransitionKind::Obstacle, transition.obstacle.trim()),
        (TransitionKind::DropsOut, transition.drops_out.trim()),
    ]
    .into_iter()
    .filter(|(_, words)| !words.is_empty())
}

/// The phases with something said about what comes between them and the next, with their numbers.
fn spoken_of(map: &JourneyMap) -> impl Iterator<Item = (usize, &Phase, &Transition)> {
    let before_last = map.phases.len().saturating_sub(1);
    map.phases.iter().take(before_last).enumerate().filter_map(|(i, phase)| {
        let transition = phase.transition.as_ref()?;
        said(transition).next().is_some().then_some((i, phase.as_ref(), transition))
    })
}

/// How high the phases' headers must be for the signs at their joints.
pub(super) fn least_header(map: &JourneyMap) -> f64 {
    let most = spoken_of(map).map(|(_, _, transition)| said(transition).count()).max().unwrap_or(0);
    if most == 0 { 0.0 } else { joint_height(most) + 2.0 * m::JOINT_CLEAR }
}

fn joint_height(signs: usize) -> f64 {
    signs as f64 * (m::JOINT_SIGN + m::JOINT_GAP) - m::JOINT_GAP + 2.0 * m::JOINT_PAD
}

/// How wide words must be set, at most `most`, for as few lines as that allows, all about equally long.
fn evened_width(words: &str, most: f64, setter: &mut Setter) -> f64 {
    let natural = setter.width(words, m::TRANSITION) + 1.0;
    if natural <= most {
        return natural;
    }
    let broken = setter.set(words, m::TRANSITION, most, Align::Start);
    let share = (natural / broken.lines.len() as f64 * 1.15).min(most);
    let evened = setter.set(words, m::TRANSITION, share, Align::Start);
    let best = if evened.lines.len() == broken.lines.len() { evened } else { broken };
    best.text_width() + 1.0
}

/// Lays the words out below `top`, between `left` and `right`; gives them and where they end.
pub(super) fn transitions(
    map: &JourneyMap,
    headers: &[PhaseHeader],
    (left, right): (f64, f64),
    top: f64,
    setter: &mut Setter,
) -> (Vec<TransitionBox>, f64) {
    let spoken_of: Vec<_> =
        spoken_of(map).filter_map(|(i, phase, transition)| Some((headers.get(i)?, phase, transition))).collect();
    let mut boxes = Vec::with_capacity(spoken_of.len());
    let mut bottom = top;
    for (i, (header, phase, transition)) in spoken_of.iter().enumerate() {
        // Neighbours share the room between their boundaries.
        let boundary = header.rect.x1;
        let half_way = |other: &PhaseHeader| (other.rect.x1 + boundary) / 2.0;
        let before = i.checked_sub(1).and_then(|i| spoken_of.get(i));
        let from = before.map_or(left, |(other, ..)| half_way(other) + m::TRANSITION_GAP / 2.0);
        let to = spoken_of.get(i + 1).map_or(right, |(other, ..)| half_way(other) - m::TRANSITION_GAP / 2.0);
        let beside = m::TRANSITION_PAD.0 * 2.0 + m::TRANSITION_SIGN + m::SIGN_GAP;
        let most = (to - from).min(m::TRANSITION_WIDEST) - beside;
        let words_width =
            said(transition).map(|(_, words)| evened_width(words, most, setter)).fold(0.0, f64::max).min(most);
        let width = words_width + beside;
        let x0 = (boundary - width / 2.0).min(to - width).max(from);

        let joint_size = (m::JOINT_SIGN + 2.0 * m::JOINT_PAD, joint_height(said(transition).count()));
        let joint = Rect::from_center_size((boundary, header.rect.center().y), joint_size);
        let mut y = top + m::TRANSITION_PAD.1;
        let mut joint_y = joint.y0 + m::JOINT_PAD;
        let facts = said(transition).map(|(kind, words)| {
            let joint_at = (boundary - m::JOINT_SIGN / 2.0, joint_y);
            let joint_sign = Rect::from_origin_size(joint_at, (m::JOINT_SIGN, m::JOINT_SIGN));
            joint_y = joint_sign.y1 + m::JOINT_GAP;
            let sign_y = y + (m::TRANSITION.leading - m::TRANSITION_SIGN) / 2.0;
            let sign =
                Rect::from_origin_size((x0 + m::TRANSITION_PAD.0, sign_y), (m::TRANSITION_SIGN, m::TRANSITION_SIGN));
            let at = Point::new(sign.x1 + m::SIGN_GAP, y);
            let text = setter.place(words, m::TRANSITION, words_width, Align::Start, at);
            y = text.bounds.y1 + 2.0;
            TransitionFact { kind, joint_sign, sign, text }
        });
        let facts: Vec<TransitionFact> = facts.collect();
        let end = top + m::even(y - 2.0 + m::TRANSITION_PAD.1 - top);
        bottom = bottom.max(end);
        let rect = Rect::new(x0, top, x0 + width, end);
        boxes.push(TransitionBox { phase: phase.id.clone(), boundary, joint, rect, facts });
    }
    (boxes, bottom)
}
