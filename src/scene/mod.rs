//! The finished picture: a list of shapes and finished lines of text, in a theme's colours.

mod icons;
mod item;
mod oklab;
mod palette;
mod theme;

pub use icons::{ICON_SIDE, Icon};
pub use item::{Group, Item, Outline, Role, Scene};
pub use palette::{
    CurveStyle, Marker, PLAIN_PLACES, Paint, Stripe, TOLD_APART, curve_style, owner_paint, owner_stripe, persona_paint,
};
pub use theme::{Colors, Theme};
