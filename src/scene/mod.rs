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
mod palette;
mod pen;
mod sizes;
mod stock;
mod theme;
mod transitions;

pub use icons::{ICON_SIDE, Icon};
pub use item::{Group, Item, Outline, Role, Scene};
pub use memory::SceneMemory;
pub use outline::rounded;
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
use std::sync::Arc;

/// Draws a layout in a theme. What the memory holds from before is used again and changes nothing but the time.
pub fn build(layout: &MapLayout, theme: Theme, memory: &mut SceneMemory) -> Scene {
    let colors = theme.colors();
    memory.begin(layout.cards.len());
    let mut cards: Vec<Vec<(Vec2, Arc<Group>)>> = vec![Vec::new(); layout.lanes.len()];
    for placed in &layout.cards {
        if let Some(lane) = cards.get_mut(placed.lane) {
            lane.push((placed.at.to_vec2(), memory.card(&placed.card, theme)));
        }
    }
    let mut hand_offs: Vec<Vec<&HandOffSign>> = vec![Vec::new(); layout.lanes.len()];
    for hand_off in &layout.hand_offs {
        if let Some(lane) = layout.cards.get(hand_off.from).and_then(|placed| hand_offs.get_mut(placed.lane)) {
            lane.push(hand_off);
        }
    }
    let mut drawing = Drawing { theme, colors, stock: &mut memory.stock };
    let mut groups = vec![header::title(layout, &mut drawing)];
    groups.extend(layout.nps.iter().map(|pill| nps::draw(pill, &drawing)));
    groups.extend(layout.linked_maps.iter().map(|chip| links::draw(chip, &drawing)));
    groups.extend(layout.stages.iter().map(|bar| header::stage(bar, &drawing)));
    groups.extend(layout.phases.iter().map(|phase| header::phase(phase, &mut drawing)));
    groups.extend(layout.transitions.iter().map(|transition| transitions::draw(transition, &mut drawing)));
    let mut brackets = layout.brackets.chunk_by(|a, b| a.lane == b.lane).peekable();
    for (number, ((lane, cards), hand_offs)) in layout.lanes.iter().zip(cards).zip(hand_offs).enumerate() {
        let brackets = brackets.next_if(|brackets| brackets[0].lane == number).unwrap_or_default();
        groups.push(lane::draw(lane, cards, (brackets, hand_offs), layout, &mut drawing));
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
