//! How far what is drawn reaches.

use super::item::{Item, Outline};
use crate::geom::{Rect, Size};
use crate::text::Block;

impl Outline {
    /// The box that contains the shape when filled.
    pub fn extent(&self) -> Rect {
        match self {
            Self::Rect(rect, _) => rect.abs(),
            Self::Circle(center, radius) => Rect::from_center_size(*center, Size::new(radius * 2.0, radius * 2.0)),
            Self::Path(path) => path.control_box(),
        }
    }

    /// The box that contains a stroke of that width along the shape.
    pub fn stroke_extent(&self, width: f64) -> Rect {
        self.extent().inflate(width / 2.0, width / 2.0)
    }
}

impl Item {
    /// The box that contains all that the item draws, in the coordinates it is drawn in.
    pub fn extent(&self) -> Rect {
        match self {
            Self::Fill { outline, .. } => outline.extent(),
            Self::Stroke { outline, width, .. } => outline.stroke_extent(*width),
            Self::Text { block, at, .. } => text_extent(block) + *at,
            Self::Group { at, group } => group.bounds + *at,
        }
    }
}

/// The block's box, and whatever of its glyphs stands out: an em above the baseline and a third below hold all of
/// Inter, and slanted letters lean over the ends of their line.
fn text_extent(block: &Block) -> Rect {
    block.lines.iter().fold(block.bounds, |extent, placed| {
        let em = placed.line.style.size;
        let at = placed.at;
        extent.union(Rect::new(at.x - em * 0.15, at.y - em, at.x + placed.line.width + em * 0.15, at.y + em * 0.34))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Color, Point};

    #[test]
    fn strokes_reach_beyond_their_shape() {
        let circle = Outline::Circle(Point::new(10.0, 10.0), 4.0);
        let ring = Item::Stroke { outline: circle, color: Color::BLACK, width: 2.0, dash: &[] };
        assert_eq!(ring.extent(), Rect::new(5.0, 5.0, 15.0, 15.0));
    }
}
