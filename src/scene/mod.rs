//! The finished picture: a list of shapes and finished lines of text, in a theme's colours.
//!
//! [`build`] draws a layout; every look is decided here, once, for the screen and for all exports. Lanes are groups
//! that hold their cards, and a card is a group in coordinates of its own that a [`SceneMemory`] keeps: a drag moves
//! groups and draws only what changed. Knows nothing of windows, zoom or file formats.

mod card;
mod coupled;
mod drawing;
mod emotion;
mod extent;
mod footer;
mod header;
mod icons;
mod item;
mod lane;
mod links;
mod measures;
mod memories;
mod memory;
mod notes;
mod nps;
mod oklab;
mod outline;
mod overlay;
mod palette;
mod pen;
mod sizes;
mod stock;
mod stretch;
mod theme;
mod transitions;

pub use icons::{ICON_SIDE, Icon};
pub use item::{Group, Item, Outline, Role, Scene};
pub use memory::SceneMemory;
pub use outline::rounded;
pub use overlay::{Shown, overlay};
pub use palette::{
    CurveStyle, Marker, PLAIN_PLACES, Paint, Stripe, TOLD_APART, are_told_apart, curve_style, owner_paint,
    owner_stripe, persona_paint,
};
pub use stock::mark_outline;
pub use theme::{Colors, Theme};

use crate::geom::Vec2;
use crate::layout::{HandOffSign, MapLayout};
use drawing::Drawing;
use pen::Pen;

/// Draws a layout in a theme. What the memory holds from before is used again and changes nothing but the time.
pub fn build(layout: &MapLayout, theme: Theme, memory: &mut SceneMemory) -> Scene {
    let colors = theme.colors();
    memory.begin(theme);
    let kept = &mut memory.kept;
    let mut drawing = Drawing { theme, colors, stock: &mut memory.stock };
    let mut groups = vec![header::title(layout, &mut drawing)];
    groups.extend(layout.nps.iter().map(|pill| nps::draw(pill, &drawing)));
    groups.extend(layout.linked_maps.iter().map(|chip| links::draw(chip, &drawing)));
    groups.extend(layout.stages.iter().map(|bar| header::stage(bar, &drawing)));
    groups.extend(kept.phases.draw(&layout.phases, |phase| header::phase(phase, &mut drawing)));
    let transition = |transition: &_| transitions::draw(transition, &mut drawing);
    groups.extend(kept.transitions.draw(&layout.transitions, transition));
    let drawn = kept.brackets.draw(&layout.brackets, |bracket| coupled::draw(bracket, &mut drawing));
    let mut cards = layout.cards.iter().peekable();
    let mut brackets = layout.brackets.iter().zip(drawn).peekable();
    let mut hand_offs: Vec<Vec<&HandOffSign>> = vec![Vec::new(); layout.lanes.len()];
    for hand_off in &layout.hand_offs {
        if let Some(lane) = layout.cards.get(hand_off.from).and_then(|placed| hand_offs.get_mut(placed.lane)) {
            lane.push(hand_off);
        }
    }
    for ((number, lane), hand_offs) in layout.lanes.iter().enumerate().zip(hand_offs) {
        let in_lane = lane::InLane {
            brackets: std::iter::from_fn(|| Some(brackets.next_if(|(bracket, _)| bracket.lane == number)?.1)).collect(),
            cards: std::iter::from_fn(|| cards.next_if(|placed| placed.lane == number)).collect(),
            hand_offs,
        };
        groups.push(lane::draw((number, lane), in_lane, layout, &mut drawing, kept));
    }
    if let Some(hint) = &layout.empty_hint {
        let mut pen = Pen::default();
        pen.text(hint, colors.muted);
        groups.push(pen.finish(Role::Footer, None));
    }
    if !layout.footer.is_empty() {
        groups.push(footer::draw(&layout.footer, &mut drawing));
    }
    let items = groups.into_iter().map(|group| Item::Group { at: Vec2::ZERO, group }).collect();
    Scene { size: layout.size, background: colors.paper, items }
}
