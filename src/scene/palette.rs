//! The colours of owners and personas: twelve places each, in both themes, and their patterns.
//!
//! **Told apart.** Two colours count as told apart when they lie at least [`TOLD_APART`] from each other in Oklab
//! (Euclidean; 0.02 is a just noticeable difference). Tests prove it for the first eight places of each kind, in
//! both themes, under normal vision, protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009,
//! severity 1, in linear sRGB); no twelve colours dark enough for paper and apart by that much exist. Therefore
//! colour is never alone: an owner's name stands on every card, places past eight have a stripe in blocks, and each
//! persona place has its own pair of dashes and marker.
//!
//! **Twins.** A place's colour reaches a contrast of 3 on cards and lanes (WCAG 2.2, 1.4.11), which is enough for
//! stripes and curves but not for words. Its twin for text reaches 4.5 on cards, lanes and the place's own tint;
//! text in the card's colour therefore reads on the twin as well.

use super::oklab::Oklab;
use super::theme::Theme;
use crate::geom::Color;
use crate::model::{Colour, PALETTE_PLACES};
use std::sync::LazyLock;

/// The least Oklab distance between the first eight places of a kind, under all four kinds of vision.
pub const TOLD_APART: f64 = 0.088;

/// The places whose colours alone tell them apart; past them, patterns help.
pub const PLAIN_PLACES: u8 = 8;

const PLACES: usize = PALETTE_PLACES as usize;

/// How much of a colour its tint shows.
const TINT: f64 = 0.12;

/// The least contrast of text.
const READABLE: f64 = 4.5;

/// A colour of the palette in the variants that drawings need; all are solid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    /// For stripes, swatches and curves; not for words.
    pub stripe: Color,
    /// For words in this colour, and as a ground for words in the card's colour.
    pub text: Color,
    /// For edges: halfway between the card and the stripe.
    pub edge: Color,
    /// For grounds: a breath of the colour over the card.
    pub tint: Color,
}

const OWNERS: [[u32; PLACES]; 2] = [
    [
        0x36_71C8, 0x02_99CD, 0xC3_8000, 0x6D_3D9A, 0xCE_515C, 0x3A_6613, 0xAB_5590, 0x29_4367, 0x72_88CB, 0x8A_5A2B,
        0x8A_9030, 0x7A_203C,
    ],
    [
        0x7E_9AE7, 0x01_C9B4, 0xEF_B134, 0x9A_60D4, 0xF2_846F, 0x50_8C21, 0xD8_B1F9, 0xD3_DEF1, 0x2B_A6D7, 0xB9_8A55,
        0xC8_D24A, 0xC1_516F,
    ],
];

const PERSONAS: [[u32; PLACES]; 2] = [
    [
        0xAB_045F, 0x33_5A86, 0x31_8F6C, 0xB0_871B, 0x8A_48BB, 0x59_751A, 0xD5_54AE, 0x47_4D32, 0x23_93BD, 0x8A_4B2B,
        0x3C_3C8C, 0x8B_2F7B,
    ],
    [
        0xED_7083, 0x7E_ABFB, 0x23_DCAA, 0xEB_B653, 0x91_7FFF, 0x9C_A30A, 0xD8_87C4, 0xAC_C5F0, 0x41_B8DF, 0xC8_8A60,
        0x70_80D0, 0xC0_60B0,
    ],
];

type Table = [[Paint; PLACES]; 2];

fn table(colors: &[[u32; PLACES]; 2]) -> Table {
    Theme::ALL.map(|theme| colors[theme as usize].map(|rgb| paint(Color::hex(rgb), theme)))
}

static OWNER_PAINTS: LazyLock<Table> = LazyLock::new(|| table(&OWNERS));
static PERSONA_PAINTS: LazyLock<Table> = LazyLock::new(|| table(&PERSONAS));

fn pick(table: &Table, colour: Colour, theme: Theme) -> Paint {
    match colour {
        // A place that does not exist is reported by the map's check; here it takes its turn.
        Colour::Place(place) => table[theme as usize][usize::from(place % PALETTE_PLACES)],
        Colour::Custom(color) => paint(visible(color, theme), theme),
    }
}

/// What an owner's colour looks like.
pub fn owner_paint(colour: Colour, theme: Theme) -> Paint {
    pick(&OWNER_PAINTS, colour, theme)
}

/// What a persona's colour looks like.
pub fn persona_paint(colour: Colour, theme: Theme) -> Paint {
    pick(&PERSONA_PAINTS, colour, theme)
}

/// The variants of a colour.
fn paint(stripe: Color, theme: Theme) -> Paint {
    let card = theme.colors().card;
    let tint = stripe.with_alpha(TINT).over(card);
    Paint { stripe, text: reaching(stripe, READABLE, theme, tint), edge: stripe.with_alpha(0.5).over(card), tint }
}

/// A colour that somebody chose, moved just so far that it can be seen on cards and lanes.
fn visible(color: Color, theme: Theme) -> Color {
    reaching(Color { a: 255, ..color }, 3.0, theme, theme.colors().card)
}

/// The colour itself, or the nearest in lightness that reaches that contrast on cards, lanes and the ground: darker
/// in the light theme, lighter in the dark one.
fn reaching(color: Color, least: f64, theme: Theme, ground: Color) -> Color {
    let colors = theme.colors();
    let enough =
        |color: Color| [colors.card, colors.wash, ground].into_iter().all(|ground| color.contrast(ground) >= least);
    if enough(color) {
        return color;
    }
    let from = Oklab::of(color);
    let end = match theme {
        Theme::Light => 0.0,
        Theme::Dark => 1.0,
    };
    // Hue and chroma fade with the way to black or white, so that the colour stays one that screens can show.
    let at =
        |way: f64| Oklab { l: from.l + (end - from.l) * way, a: from.a * (1.0 - way), b: from.b * (1.0 - way) }.color();
    let (mut short, mut far) = (0.0, 1.0);
    for _ in 0..12 {
        let middle = (short + far) / 2.0;
        if enough(at(middle)) { far = middle } else { short = middle }
    }
    at(far)
}

/// Whether two colours are [`TOLD_APART`] by normal eyes, wherever their stripes are seen.
pub fn are_told_apart(paint: fn(Colour, Theme) -> Paint, one: Colour, other: Colour) -> bool {
    Theme::ALL.into_iter().all(|theme| {
        let [a, b] = [one, other].map(|colour| Oklab::of(paint(colour, theme).stripe));
        ((a.l - b.l).powi(2) + (a.a - b.a).powi(2) + (a.b - b.b).powi(2)).sqrt() >= TOLD_APART
    })
}

/// How an owner's stripe and swatch are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stripe {
    /// In one piece.
    Plain,
    /// In blocks with gaps between them.
    Blocks,
}

/// The pattern that goes with an owner's colour.
pub const fn owner_stripe(colour: Colour) -> Stripe {
    match colour {
        Colour::Place(place) if place % PALETTE_PLACES >= PLAIN_PLACES => Stripe::Blocks,
        Colour::Place(_) | Colour::Custom(_) => Stripe::Plain,
    }
}

/// The shape of a persona's marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Marker {
    /// A circle.
    Circle,
    /// A square on its corner.
    Diamond,
    /// A square.
    Square,
    /// A triangle that points up.
    Triangle,
    /// A hexagon.
    Hexagon,
    /// A triangle that points down.
    Funnel,
}

/// How a persona's curve is drawn, apart from its colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveStyle {
    /// Lengths of dashes and gaps in turn, in map units; empty for a solid line.
    pub dash: &'static [f64],
    /// The shape of its marks.
    pub marker: Marker,
}

const DASHES: [&[f64]; 4] = [&[], &[9.0, 5.0], &[15.0, 4.0, 3.0, 4.0], &[4.0, 3.5]];
const MARKERS: [Marker; 6] =
    [Marker::Circle, Marker::Diamond, Marker::Square, Marker::Triangle, Marker::Hexagon, Marker::Funnel];

/// The line and the marks that go with a persona's colour; no two places share both. A custom colour has a style
/// that its red, green and blue decide, so that it stays with the persona.
pub fn curve_style(colour: Colour) -> CurveStyle {
    let place = match colour {
        Colour::Place(place) => usize::from(place % PALETTE_PLACES),
        Colour::Custom(color) => (usize::from(color.r) * 5 + usize::from(color.g) * 3 + usize::from(color.b)) % PLACES,
    };
    // The second time round the markers, the dashes are one further on.
    CurveStyle { dash: DASHES[(place + place / MARKERS.len()) % DASHES.len()], marker: MARKERS[place % MARKERS.len()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Matrix = [[f64; 3]; 3];

    /// Normal vision, protanopia, deuteranopia and tritanopia: Machado et al. 2009, table 1, severity 1.
    const VISIONS: [(&str, Matrix); 4] = [
        ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protanopia",
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ),
        (
            "deuteranopia",
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ),
        (
            "tritanopia",
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
        ),
    ];

    fn seen(color: Color, by: &Matrix) -> Oklab {
        let light = color.light();
        Oklab::of_linear(by.map(|row| (0..3).map(|i| row[i] * light[i]).sum::<f64>().clamp(0.0, 1.0)))
    }

    fn distance(a: Oklab, b: Oklab) -> f64 {
        ((a.l - b.l).powi(2) + (a.a - b.a).powi(2) + (a.b - b.b).powi(2)).sqrt()
    }

    fn kinds() -> impl Iterator<Item = (&'static str, Theme, [Paint; PLACES])> {
        Theme::ALL.into_iter().flat_map(|theme| {
            let of = |paint: fn(Colour, Theme) -> Paint| {
                std::array::from_fn(|place| paint(Colour::Place(place as u8), theme))
            };
            [("owners", theme, of(owner_paint)), ("personas", theme, of(persona_paint))]
        })
    }

    #[test]
    fn the_first_eight_are_told_apart_by_everybody() {
        for (kind, theme, paints) in kinds() {
            for (vision, matrix) in &VISIONS {
                for i in 0..usize::from(PLAIN_PLACES) {
                    for j in 0..i {
                        let d = distance(seen(paints[i].stripe, matrix), seen(paints[j].stripe, matrix));
                        assert!(d >= TOLD_APART, "{kind}, {theme:?}, {vision}: places {j} and {i} are {d:.4} apart");
                    }
                }
            }
        }
    }

    #[test]
    fn all_twelve_are_different_to_most() {
        for (kind, theme, paints) in kinds() {
            for i in 0..PLACES {
                for j in 0..i {
                    let d = distance(Oklab::of(paints[i].stripe), Oklab::of(paints[j].stripe));
                    assert!(d >= 0.07, "{kind}, {theme:?}: places {j} and {i} are {d:.4} apart");
                }
            }
        }
    }

    #[test]
    fn the_first_eight_owners_are_not_nobody() {
        for (kind, theme, paints) in kinds().filter(|(kind, ..)| *kind == "owners") {
            for (vision, matrix) in &VISIONS {
                for (i, paint) in paints.iter().take(usize::from(PLAIN_PLACES)).enumerate() {
                    let d = distance(seen(paint.stripe, matrix), seen(theme.colors().nobody, matrix));
                    assert!(d >= 0.068, "{kind}, {theme:?}, {vision}: place {i} is {d:.4} from grey");
                }
            }
        }
    }

    fn assert_paint_reads(paint: Paint, theme: Theme, what: &str) {
        let c = theme.colors();
        for ground in [c.card, c.wash] {
            let contrast = paint.stripe.contrast(ground);
            assert!(contrast >= 3.0, "{what}, {theme:?}: stripe {} has {contrast:.2}", paint.stripe);
        }
        for ground in [c.card, c.wash, paint.tint] {
            let contrast = paint.text.contrast(ground);
            assert!(contrast >= READABLE, "{what}, {theme:?}: text {} has {contrast:.2}", paint.text);
        }
        assert!(c.ink.contrast(paint.tint) >= READABLE, "{what}, {theme:?}: ink on its tint");
    }

    #[test]
    fn stripes_show_and_twins_read() {
        for (kind, theme, paints) in kinds() {
            for (place, paint) in paints.into_iter().enumerate() {
                assert_paint_reads(paint, theme, &format!("{kind} {place}"));
            }
        }
    }

    #[test]
    fn any_custom_colour_shows_and_reads() {
        for theme in Theme::ALL {
            for step in 0..512_u32 {
                let byte = |shift: u32| (step >> shift & 7) * 36;
                let custom = Colour::Custom(Color::hex(byte(6) << 16 | byte(3) << 8 | byte(0)));
                assert_paint_reads(owner_paint(custom, theme), theme, &format!("{custom:?}"));
            }
        }
    }

    #[test]
    fn a_colour_that_reads_is_its_own_twin() {
        let dark = Color::hex(0x5A_1030);
        let paint = owner_paint(Colour::Custom(dark), Theme::Light);
        assert_eq!((paint.stripe, paint.text), (dark, dark));
    }

    #[test]
    fn no_two_personas_share_dashes_and_marks() {
        let styles: Vec<_> = (0..PALETTE_PLACES).map(|place| curve_style(Colour::Place(place))).collect();
        for i in 0..PLACES {
            for j in 0..i {
                assert_ne!(styles[i], styles[j], "places {j} and {i}");
            }
        }
        for pair in styles.windows(2) {
            assert!(pair[0].dash != pair[1].dash && pair[0].marker != pair[1].marker, "{pair:?}");
        }
    }

    #[test]
    fn a_place_beyond_the_palette_still_has_a_colour() {
        assert_eq!(owner_paint(Colour::Place(255), Theme::Light), owner_paint(Colour::Place(3), Theme::Light));
    }
}
