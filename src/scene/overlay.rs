//! What lies over the picture while hands are at work: a second picture, never exported.

use super::item::{Item, Outline};
use super::theme::Theme;
use crate::geom::{Point, Rect};

/// What is to be shown over the picture, in map units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// What is chosen.
    pub chosen: Vec<Rect>,
    /// Chosen marks.
    pub marks: Vec<Point>,
    /// Where carried cards would land.
    pub landing: Vec<Rect>,
    /// The frame being drawn around cards.
    pub frame: Option<Rect>,
}

/// A ring's width, in logical pixels.
const RING_PX: f64 = 2.0;
/// Between a thing and its ring, in logical pixels.
const GAP_PX: f64 = 2.5;
/// The radius of a ring's corners, in map units: a little more than a card's.
const RADIUS: f64 = 11.0;
/// The radius of the ring around a mark, in map units.
const MARK_RING: f64 = 12.0;

/// Draws it in a theme. `px` is how many map units a logical pixel is, so that rings are as wide at every zoom.
pub fn overlay(shown: &Shown, theme: Theme, px: f64) -> Vec<Item> {
    let c = theme.colors();
    let ring = |rect: &Rect, dash: &'static [f64]| Item::Stroke {
        outline: Outline::Rect(rect.inflate(GAP_PX * px, GAP_PX * px), RADIUS),
        color: c.selection,
        width: RING_PX * px,
        dash,
    };
    let mut items = Vec::new();
    items.extend(shown.chosen.iter().map(|rect| ring(rect, &[])));
    for rect in &shown.landing {
        let outline = Outline::Rect(rect.inflate(GAP_PX * px, GAP_PX * px), RADIUS);
        items.push(Item::Fill { outline, color: c.selection.with_alpha(0.16) });
        items.push(ring(rect, &[]));
    }
    items.extend(shown.marks.iter().map(|at| Item::Stroke {
        outline: Outline::Circle(*at, MARK_RING),
        color: c.selection,
        width: RING_PX * px,
        dash: &[],
    }));
    if let Some(frame) = shown.frame {
        let outline = Outline::Rect(frame, 0.0);
        items.push(Item::Fill { outline: outline.clone(), color: c.selection.with_alpha(0.10) });
        items.push(Item::Stroke { outline, color: c.selection, width: px, dash: &[] });
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_as_wide_on_the_screen_at_every_zoom() {
        let shown = Shown { chosen: vec![Rect::new(0.0, 0.0, 100.0, 50.0)], ..Shown::default() };
        for scale in [0.1, 1.0, 4.0] {
            let items = overlay(&shown, Theme::Dark, 1.0 / scale);
            let Item::Stroke { width, .. } = &items[0] else { panic!("a ring") };
            assert!((width * scale - RING_PX).abs() < 1e-9);
        }
    }
}
