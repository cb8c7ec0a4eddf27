//! Collecting items into a group whose bounds contain all of them.

use super::item::{Group, Item, Outline, Role};
use crate::geom::{Color, Rect, Vec2};
use crate::model::Thing;
use crate::text::Block;
use std::sync::Arc;

/// A group in the making.
#[derive(Default)]
pub(super) struct Pen {
    items: Vec<Item>,
    bounds: Option<Rect>,
}

impl Pen {
    /// An empty one with room for so many items.
    pub fn with_room(items: usize) -> Self {
        Self { items: Vec::with_capacity(items), bounds: None }
    }

    fn add(&mut self, item: Item) {
        let extent = item.extent();
        self.bounds = Some(self.bounds.map_or(extent, |bounds| bounds.union(extent)));
        self.items.push(item);
    }

    pub fn fill(&mut self, outline: Outline, color: Color) {
        self.add(Item::Fill { outline, color });
    }

    pub fn stroke(&mut self, outline: Outline, color: Color, width: f64, dash: &'static [f64]) {
        self.add(Item::Stroke { outline, color, width, dash });
    }

    /// A text in the coordinates of this group.
    pub fn text(&mut self, block: &Arc<Block>, color: Color) {
        self.add(Item::Text { block: block.clone(), at: Vec2::ZERO, color });
    }

    pub fn group(&mut self, at: Vec2, group: Arc<Group>) {
        self.add(Item::Group { at, group });
    }

    /// The finished group.
    pub fn finish(self, role: Role, thing: Option<Thing>) -> Arc<Group> {
        Arc::new(Group { role, thing, bounds: self.bounds.unwrap_or(Rect::ZERO), items: self.items })
    }
}
