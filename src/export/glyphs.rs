//! The outlines of glyphs, in the units of their font.

use crate::geom::BezPath;
use crate::text::FontFace;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// A font from which outlines are taken.
pub struct Outlines {
    font: FontRef<'static>,
}

impl Outlines {
    /// The outlines of that font; `None` if it is not a font, which compiled-in ones are.
    pub fn of(face: FontFace) -> Option<Self> {
        Some(Self { font: FontRef::new(face.bytes()).ok()? })
    }

    /// How many of the font's units make an em.
    pub fn units_per_em(&self) -> f64 {
        f64::from(self.font.metrics(Size::unscaled(), LocationRef::default()).units_per_em)
    }

    /// The outline of a glyph with y down, in the font's units; `None` for glyphs that leave no ink.
    pub fn outline(&self, glyph: u32) -> Option<BezPath> {
        let outline = self.font.outline_glyphs().get(GlyphId::new(glyph))?;
        let mut pen = Pen(BezPath::new());
        outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen).ok()?;
        (!pen.0.elements().is_empty()).then_some(pen.0)
    }
}

/// Writes a path, and turns it from y up to y down.
struct Pen(BezPath);

fn down(x: f32, y: f32) -> (f64, f64) {
    (f64::from(x), -f64::from(y))
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(down(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(down(x, y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to(down(cx, cy), down(x, y));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.curve_to(down(ax, ay), down(bx, by), down(x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape;
    use skrifa::MetadataProvider;

    #[test]
    fn no_glyph_reaches_further_than_the_raster_looks() {
        for face in FontFace::ALL {
            let outlines = Outlines::of(face).expect("a compiled-in font");
            let em = outlines.units_per_em();
            for glyph in 0..outlines.font.outline_glyphs().iter().count() as u32 {
                let Some(outline) = outlines.outline(glyph) else { continue };
                let ink = outline.bounding_box();
                assert!(ink.y0 > -2.0 * em && ink.y1 < 2.0 * em, "{face:?} {glyph}: {ink}");
            }
        }
    }
}
