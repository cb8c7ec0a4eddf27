//! The explanation of signs under the map.

use super::coupled;
use super::drawing::{Drawing, line};
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::pen::Pen;
use super::sizes::{BRACKET, FAINT_CURVE, FAINT_DASH};
use super::transitions;
use crate::geom::{Point, Rect};
use crate::layout::{KeyEntry, KeySign, Towards};
use std::sync::Arc;

pub(super) fn draw(entries: &[KeyEntry], drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(entries.len() * 2);
    for entry in entries {
        let rect = entry.rect;
        match entry.sign {
            KeySign::Head => {}
            KeySign::MomentOfTruth => drawing.icon(&mut pen, Icon::Star, rect, c.star),
            KeySign::PainPoint => drawing.pain_mark(&mut pen, rect),
            KeySign::Duration => drawing.icon(&mut pen, Icon::Duration, rect, c.muted),
            KeySign::Transition(kind) => drawing.icon(&mut pen, transitions::icon(kind), rect, c.muted),
            KeySign::Bracket => {
                let line = Rect::new(rect.x0, rect.y0 + 3.0, rect.x1, rect.y1 - 3.0);
                pen.stroke(Outline::Path(Arc::new(coupled::line(line))), c.muted, BRACKET, &[]);
            }
            KeySign::Coupled(stance) => drawing.icon(&mut pen, Icon::Stance(stance), rect, c.muted),
            KeySign::FaintCurve => {
                let (from, to) = (Point::new(rect.x0, rect.center().y), Point::new(rect.x1, rect.center().y));
                pen.stroke(line(from, to), c.muted, FAINT_CURVE, FAINT_DASH);
            }
            KeySign::MomentOfTruthForSome => drawing.icon(&mut pen, Icon::StarOutline, rect, c.star),
            KeySign::Quiet(kind) => drawing.quiet_sign(&mut pen, kind, rect),
            KeySign::HandOff { falls } => drawing.hand_off(&mut pen, falls, Towards::Right, rect.inflate(1.0, 1.0)),
            KeySign::CsatTarget { met } => drawing.target(&mut pen, met, rect),
            KeySign::CsatChange => drawing.icon(&mut pen, Icon::ArrowUp, rect, c.muted),
            KeySign::Csat(level) => drawing.csat_sign(&mut pen, level, rect.inflate(-1.0, -1.0)),
            KeySign::Channel(channel) => drawing.icon(&mut pen, Icon::Channel(channel), rect, c.muted),
        }
        pen.text(&entry.text, c.muted);
    }
    pen.finish(Role::Footer, None)
}
