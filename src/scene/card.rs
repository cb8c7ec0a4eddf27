//! A touchpoint's card, in coordinates of its own.

use super::drawing::Drawing;
use super::icons::Icon;
use super::item::{Group, Outline, Role};
use super::palette::{Stripe, curve_style, owner_paint, owner_stripe, persona_paint};
use super::pen::Pen;
use super::sizes::{CARD_RADIUS, EDGE, OTHERS_DASH, OTHERS_EDGE};
use crate::geom::{Rect, Vec2};
use crate::layout::{Card, StarSign};
use crate::model::Thing;
use std::sync::Arc;

/// Items on a card that has everything.
const MOST_ITEMS: usize = 13;

pub(super) fn draw(card: &Card, drawing: &mut Drawing) -> Arc<Group> {
    let c = drawing.colors;
    let mut pen = Pen::with_room(MOST_ITEMS);
    let rect = card.size.to_rect();
    let owner = card.owner.as_ref().map(|owner| {
        let stripe = owner_stripe(owner.colour);
        (stripe, owner_paint(owner.colour, drawing.theme))
    });
    let edge = |width: f64| {
        let rect = rect.inflate(-width / 2.0, -width / 2.0);
        Outline::Rect(rect, CARD_RADIUS - width / 2.0)
    };
    if card.by_others {
        pen.fill(Outline::Rect(rect, CARD_RADIUS), c.card);
        pen.stroke(edge(OTHERS_EDGE), c.nobody, OTHERS_EDGE, OTHERS_DASH);
    } else {
        shadow(&mut pen, rect, drawing);
        let (stripe, color, edge_color) = match &owner {
            Some((stripe, paint)) => (*stripe, paint.stripe, paint.edge),
            None => (Stripe::Plain, c.nobody, c.nobody.with_alpha(0.5).over(c.card)),
        };
        pen.fill(Outline::Rect(rect, CARD_RADIUS), c.card);
        pen.stroke(edge(EDGE), edge_color, EDGE, &[]);
        pen.fill(Outline::Path(drawing.stock.stripe(stripe, card.size.height)), color);
    }
    pen.text(&card.title, c.ink);
    if let Some(swatch) = card.swatch {
        let (stripe, color) = owner.map_or((Stripe::Plain, c.nobody), |(stripe, paint)| (stripe, paint.stripe));
        drawing.swatch(&mut pen, swatch, stripe, color);
    }
    pen.text(&card.footer, if card.owner.is_some() && !card.by_others { c.ink } else { c.muted });
    if let (Some(rect), Some(channel)) = (card.channel_icon, &card.channel) {
        drawing.icon(&mut pen, Icon::Channel(channel.icon), rect, c.muted);
    }
    if let Some(star) = &card.star {
        draw_star(star, &mut pen, drawing);
    }
    if let Some(rect) = card.pain {
        drawing.pain_mark(&mut pen, rect);
    }
    for sign in &card.quiet {
        drawing.quiet_sign(&mut pen, sign.kind, sign.rect);
        if let Some(word) = &sign.word {
            pen.text(word, c.muted);
        }
    }
    pen.finish(Role::Card, Some(Thing::Touchpoint(card.touchpoint.id.clone())))
}

/// The star, filled where it shines for everybody, else in outline over the markers of those for whom it does.
fn draw_star(star: &StarSign, pen: &mut Pen, drawing: &mut Drawing) {
    let c = drawing.colors;
    drawing.icon(pen, if star.personas.is_empty() { Icon::Star } else { Icon::StarOutline }, star.rect, c.star);
    for (persona, rect) in &star.personas {
        let color = persona_paint(persona.colour, drawing.theme).stripe;
        let marker = drawing.small_marker(curve_style(persona.colour).marker, rect.width() - 1.0, color);
        pen.group(rect.center().to_vec2(), marker);
    }
    if let Some(more) = star.more {
        for step in [-1.0, 0.0, 1.0] {
            let middle = more.center() + Vec2::new(step * more.width() * 0.34, 0.0);
            pen.fill(Outline::Circle(middle, more.width() * 0.11), c.muted);
        }
    }
}

/// Two soft steps below the card.
fn shadow(pen: &mut Pen, rect: Rect, drawing: &Drawing) {
    let far = rect.inflate(1.2, 0.8) + Vec2::new(0.0, 2.2);
    pen.fill(Outline::Rect(far, CARD_RADIUS + 1.2), drawing.colors.shadow_far);
    let near = rect.inflate(0.4, 0.0) + Vec2::new(0.0, 1.2);
    pen.fill(Outline::Rect(near, CARD_RADIUS + 0.4), drawing.colors.shadow_near);
}
