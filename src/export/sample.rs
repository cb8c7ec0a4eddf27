//! Scenes made by hand, for the tests of this room.

use crate::geom::{BezPath, Color, Point, Rect, Size, Vec2};
use crate::model::{Thing, TouchpointId};
use crate::scene::{Group, Item, Outline, Role, Scene};
use crate::text::{self, Align, Block, Face, TextStyle};
use crate::words::Language;
use std::sync::Arc;

const INK: Color = Color::hex(0x1F_2430);
const BLUE: Color = Color::hex(0x3B_6FB6);

fn block(text: &str, style: TextStyle, width: f64, align: Align) -> Arc<Block> {
    Arc::new(text::block(text, style, width, align, Language::Danish))
}

fn text(text: &str, style: TextStyle, width: f64, at: (f64, f64)) -> Item {
    Item::Text { block: block(text, style, width, Align::Start), at: at.into(), color: INK }
}

fn card(id: &str, title: &str) -> Arc<Group> {
    let card = Outline::Rect(Rect::new(1.0, 1.0, 159.0, 69.0), 8.0);
    Arc::new(Group {
        role: Role::Card,
        thing: Some(Thing::Touchpoint(TouchpointId::new(id))),
        bounds: Rect::new(0.0, 0.0, 160.0, 70.0),
        items: vec![
            Item::Fill { outline: card.clone(), color: Color::WHITE },
            Item::Fill { outline: Outline::Rect(Rect::new(1.0, 9.0, 7.5, 61.0), 0.0), color: BLUE },
            Item::Stroke { outline: card, color: BLUE.with_alpha(0.5), width: 1.3, dash: &[5.0, 3.0] },
            text(title, TextStyle::new(Face::SemiBold, 14.4), 130.0, (16.0, 10.0)),
        ],
    })
}

fn wave() -> BezPath {
    let mut path = BezPath::new();
    path.move_to((0.0, 40.0));
    path.curve_to((60.0, -40.0), (120.0, 120.0), (180.0, 40.0));
    path.quad_to((220.0, 0.0), (260.0, 40.0));
    path.line_to((300.0, 20.0));
    path
}

/// A card with an icon in a group of its own.
pub fn small() -> Scene {
    let icon = Arc::new(Group {
        role: Role::Icon,
        thing: None,
        bounds: Rect::new(-5.0, -5.0, 5.0, 5.0),
        items: vec![Item::Fill { outline: Outline::Circle(Point::ZERO, 5.0), color: BLUE.with_alpha(0.25) }],
    });
    Scene {
        size: Size::new(180.0, 90.5),
        background: Color::hex(0xF6_F7F9),
        items: vec![
            Item::Group {
                at: Vec2::new(10.0, 10.0),
                group: card("bestiller-1a2b", "Bestiller \"på <nettet>\" & får svar"),
            },
            Item::Group { at: Vec2::new(150.25, 20.0), group: icon },
        ],
    }
}

/// Every kind of item and outline, every face, letters beyond English, and a sign that only the emoji font has.
pub fn rich() -> Scene {
    let mut items = Vec::new();
    let lane = Outline::Rect(Rect::new(20.0, 60.0, 780.0, 420.0), 12.0);
    items.push(Item::Fill { outline: lane.clone(), color: Color::WHITE });
    items.push(Item::Stroke { outline: lane, color: Color::hex(0xE3_E5EA), width: 1.0, dash: &[] });
    for (i, face) in Face::ALL.into_iter().enumerate() {
        let style = TextStyle::new(face, 13.0 + 2.0 * i as f64).tracked(i as f64 * 0.25);
        let words = "Kunden får en ordrebekræftelse på mail, ÆØÅ æøå 🚀 og går glad hjem";
        items.push(text(words, style, 300.0, (40.0, 80.0 + 66.0 * i as f64)));
    }
    let title = block("Rejsens titel", TextStyle::new(Face::Bold, 31.0), 760.0, Align::Center);
    items.push(Item::Text { block: title, at: Vec2::new(20.3, 12.7), color: INK.with_alpha(0.8) });
    let curve = Arc::new(wave());
    let mut area = wave();
    area.close_path();
    let marks = [(0.0, 40.0), (180.0, 40.0), (300.0, 20.0)];
    let mut drawn = vec![
        Item::Fill { outline: Outline::Path(Arc::new(area)), color: Color::hex(0xB5_305C).with_alpha(0.09) },
        Item::Stroke { outline: Outline::Path(curve.clone()), color: Color::hex(0xB5_305C), width: 3.0, dash: &[] },
        Item::Stroke {
            outline: Outline::Path(curve),
            color: Color::hex(0x2F_5D8C).with_alpha(0.6),
            width: 2.0,
            dash: &[7.0, 4.0],
        },
    ];
    for mark in marks {
        drawn.push(Item::Fill { outline: Outline::Circle(mark.into(), 6.0), color: Color::WHITE });
        drawn.push(Item::Stroke { outline: Outline::Circle(mark.into(), 6.0), color: INK, width: 2.5, dash: &[] });
    }
    drawn.push(Item::Stroke {
        outline: Outline::Circle((90.0, 75.0).into(), 14.0),
        color: INK,
        width: 1.0,
        dash: &[3.0],
    });
    let curves = Group { role: Role::Curve, thing: None, bounds: Rect::new(-8.0, -20.0, 308.0, 100.0), items: drawn };
    items.push(Item::Group { at: Vec2::new(420.0, 300.0), group: Arc::new(curves) });
    let cards = (0..4).map(|i| Item::Group {
        at: Vec2::new(f64::from(i % 2) * 170.5, f64::from(i / 2) * 80.25),
        group: card("betaler-7f3a", "Betaler for vaskemaskinen og får den kørt hjem"),
    });
    let lane =
        Group { role: Role::Lane, thing: None, bounds: Rect::new(0.0, 0.0, 340.0, 160.0), items: cards.collect() };
    items.push(Item::Group { at: Vec2::new(420.0, 90.0), group: Arc::new(lane) });
    Scene { size: Size::new(800.0, 440.0), background: Color::hex(0xF6_F7F9), items }
}

/// All of a scene in a group, so far to the right.
pub fn moved(scene: &Scene, by: f64) -> Item {
    let bounds = Rect::from_origin_size(Point::ZERO, scene.size);
    let group = Group { role: Role::Lane, thing: None, bounds, items: scene.items.clone() };
    Item::Group { at: Vec2::new(by, 0.0), group: Arc::new(group) }
}
