//! The window's fonts: the same bytes as on maps, so that a line is as wide on the screen as in every export.

use super::paint::family;
use crate::text::{Face, FontFace};
use egui::{FontData, FontDefinitions, FontFamily, FontId, RichText};
use std::sync::Arc;

/// Gives egui the compiled-in fonts: a family per cut, each with the signs' font as its last resort.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for face in FontFace::ALL {
        fonts.font_data.insert(face.name().to_owned(), Arc::new(FontData::from_static(face.bytes())));
    }
    let list = |face: Face| vec![FontFace::Inter(face).name().to_owned(), FontFace::Emoji.name().to_owned()];
    for face in Face::ALL {
        fonts.families.insert(family(face), list(face));
    }
    for standard in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(standard, list(Face::Regular));
    }
    fonts
}

/// Text of the interface in a cut and size (in points).
pub fn text(text: impl Into<String>, face: Face, size: f32) -> RichText {
    RichText::new(text).font(FontId::new(size, family(face)))
}
