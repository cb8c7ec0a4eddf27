//! Linked maps: a quiet line of chips under the title.

use super::memory::Setter;
use super::metrics as m;
use crate::geom::{Point, Rect, Vec2};
use crate::model::LinkedMap;
use crate::text::{Align, Block};
use std::sync::Arc;

/// A chip that opens another map.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkChip {
    /// Its number among the map's linked maps.
    pub number: usize,
    /// The chip.
    pub rect: Rect,
    /// The other map's title.
    pub text: Arc<Block>,
}

/// Lays the chips out from the origin, no further right than `width`; gives them and what they fill.
pub(super) fn links(maps: &[LinkedMap], width: f64, setter: &mut Setter) -> (Vec<LinkChip>, Rect) {
    let mut chips: Vec<LinkChip> = Vec::with_capacity(maps.len());
    let mut used = Rect::ZERO;
    let (mut x, mut y) = (0.0, 0.0);
    for (number, linked) in maps.iter().enumerate() {
        let title = if linked.title.trim().is_empty() { &linked.path } else { &linked.title };
        let words = setter.words.with("map-linked", &[("title", title.trim().into())]);
        let natural = setter.width(&words, m::LINK) + 1.0;
        let chip = (natural + 2.0 * m::LINK_PAD.0).min(width);
        if x > 0.0 && x + chip > width {
            (x, y) = (0.0, used.y1 + m::LINK_GAP);
        }
        let at = Point::new(x + m::LINK_PAD.0, y + m::LINK_PAD.1);
        let text = setter.place(&words, m::LINK, chip - 2.0 * m::LINK_PAD.0, Align::Start, at);
        let end = y + m::even(text.bounds.y1 + m::LINK_PAD.1 - y);
        let rect = Rect::new(x, y, x + chip, end);
        used = used.union(rect);
        x = rect.x1 + m::LINK_GAP;
        chips.push(LinkChip { number, rect, text });
    }
    (chips, used)
}

impl LinkChip {
    pub(super) fn moved(mut self, by: Vec2) -> Self {
        self.rect = self.rect + by;
        self.text = Arc::new(self.text.moved(by));
        self
    }
}
