//! What a finished picture is made of.

use crate::geom::{BezPath, Color, Point, Rect, Size, Vec2};
use crate::model::Thing;
use crate::text::Block;
use std::sync::Arc;

/// A finished picture, in map units.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The picture's size; its top left corner is the origin.
    pub size: Size,
    /// The paper. Exports may leave it out.
    pub background: Color,
    /// What is drawn on it, from back to front.
    pub items: Vec<Item>,
}

/// One thing that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A filled shape.
    Fill {
        /// What is filled.
        outline: Outline,
        /// With what.
        color: Color,
    },
    /// A line along a shape, with round corners and flat ends.
    Stroke {
        /// Along what.
        outline: Outline,
        /// In which colour.
        color: Color,
        /// How wide, centred on the shape.
        width: f64,
        /// Lengths of dashes and gaps in turn; empty for a solid line.
        dash: &'static [f64],
    },
    /// Finished lines of text, with their source and box.
    Text {
        /// The text.
        block: Arc<Block>,
        /// Where the origin of the block's coordinates lies.
        at: Vec2,
        /// In which colour.
        color: Color,
    },
    /// Things that belong together, drawn in coordinates of their own.
    Group {
        /// Where the origin of the group's coordinates lies.
        at: Vec2,
        /// What is drawn there.
        group: Arc<Group>,
    },
}

/// The shapes that are filled and stroked.
#[derive(Clone, Debug, PartialEq)]
pub enum Outline {
    /// A rectangle whose corners have this radius (0 for sharp ones).
    Rect(Rect, f64),
    /// A circle around a point.
    Circle(Point, f64),
    /// Any path; filled by the non-zero rule.
    Path(Arc<BezPath>),
}

/// Things that belong together: what they are, and what they are drawn with.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What kind of group it is, so that exports can tag it.
    pub role: Role,
    /// What on the map it shows, if it is one thing.
    pub thing: Option<Thing>,
    /// What it covers, in its own coordinates; nothing is drawn outside.
    pub bounds: Rect,
    /// What is drawn, from back to front.
    pub items: Vec<Item>,
}

/// What a group is to somebody who cannot see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Title and legend.
    Header,
    /// A stage's bar.
    Stage,
    /// A phase's header.
    Phase,
    /// What happens between two phases.
    Transition,
    /// A lane with its name.
    Lane,
    /// What stands in a few neighbouring columns of a long lane; nothing by itself.
    Stretch,
    /// A coupled journey's bracket.
    Bracket,
    /// A touchpoint's card.
    Card,
    /// A persona's curve with its marks.
    Curve,
    /// A label on a curve, or what its persona remembers.
    Label,
    /// A note.
    Note,
    /// What opens another map.
    Link,
    /// A measure.
    Measure,
    /// A hand-off between two cards.
    HandOff,
    /// A picture that decorates.
    Icon,
    /// The explanation of signs under the map.
    Footer,
}
