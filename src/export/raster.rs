//! A scene to pixels, a horizontal band at a time.

use super::{PixelSize, line};
use crate::geom::{Affine, Color, Rect, Vec2};
use crate::scene::{Item, Outline, Scene, rounded};
use crate::text::{Block, FontFace, GlyphRun, PlacedLine, TextStyle};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::peniko::{Blob, FontData};
use vello_cpu::{Glyph, PixmapMut, RasterizerSettings, RenderContext, RenderSettings, Resources, TargetInit};

static FONTS: LazyLock<BTreeMap<FontFace, FontData>> = LazyLock::new(|| {
    FontFace::ALL.into_iter().map(|face| (face, FontData::new(Blob::new(Arc::new(face.bytes())), 0))).collect()
});

/// How far pixels and what is drawn in them may stray from each other, in pixels; far below what can be seen.
const TOLERANCE_PX: f64 = 0.02;

/// Draws bands of one picture.
pub struct Raster<'a> {
    scene: &'a Scene,
    size: PixelSize,
    paper: Color,
    context: RenderContext,
    resources: Resources,
}

impl<'a> Raster<'a> {
    /// A raster of the scene on that paper.
    pub fn new(scene: &'a Scene, size: PixelSize, paper: Color) -> Self {
        // One thread: more save little, and the encoder has the other core.
        let settings = RenderSettings { num_threads: 0, ..RenderSettings::default() };
        Self { scene, size, paper, context: RenderContext::new_with(1, 1, settings), resources: Resources::new() }
    }

    /// Draws `height` rows from row `top` on into `pixels`, premultiplied RGBA; the buffer is resized to fit.
    ///
    /// Widths and heights of bands fit into 16 bits, which is what the rasteriser counts with.
    pub fn band(&mut self, top: u32, height: u16, pixels: &mut Vec<u8>) {
        let width = u16::try_from(self.size.width).unwrap_or(u16::MAX);
        pixels.resize(usize::from(width) * usize::from(height) * 4, 0);
        let Some(target) = PixmapMut::new(width, height, pixels) else { return };
        let scale = self.size.scale;
        let first = f64::from(top);
        // A pixel on each side, for the soft edges of what ends just outside.
        let visible = Rect::new(-1.0, first - 1.0, f64::from(width) + 1.0, first + f64::from(height) + 1.0);
        let visible = visible.scale_from_origin(1.0 / scale);
        self.context.reset_and_resize(width, height);
        let mut brush = Brush {
            context: &mut self.context,
            resources: &mut self.resources,
            picture: Affine::translate((0.0, -first)) * Affine::scale(scale),
            tolerance: TOLERANCE_PX / scale,
        };
        brush.items(&self.scene.items, Vec2::ZERO, visible);
        self.context.flush();
        let settings =
            RasterizerSettings { target_init: TargetInit::Clear(solid(self.paper)), ..RasterizerSettings::default() };
        self.context.render_with(target, &mut self.resources, settings);
    }
}

fn solid(color: Color) -> AlphaColor<Srgb> {
    AlphaColor::from_rgba8(color.r, color.g, color.b, color.a)
}

/// Draws items into one band.
struct Brush<'a> {
    context: &'a mut RenderContext,
    resources: &'a mut Resources,
    /// From map units to the pixels of the band.
    picture: Affine,
    /// How far curves may stray, in map units.
    tolerance: f64,
}

impl Brush<'_> {
    /// Draws items whose coordinates begin at `origin`; `visible` is the band in these coordinates.
    fn items(&mut self, items: &[Item], origin: Vec2, visible: Rect) {
        for item in items {
            match item {
                Item::Fill { outline, color } => {
                    if visible.overlaps(outline.extent()) {
                        self.paint(origin, *color);
                        self.fill(outline);
                    }
                }
                Item::Stroke { outline, color, width, dash } => {
                    if visible.overlaps(outline.stroke_extent(*width)) {
                        self.paint(origin, *color);
                        self.context.set_stroke(line::stroke(*width, dash));
                        self.context.stroke_path(&outline.path(self.tolerance));
                    }
                }
                Item::Text { block, at, color } => {
                    self.paint(origin + *at, *color);
                    self.text(block, visible - *at);
                }
                Item::Group { at, group } => {
                    if visible.overlaps(group.bounds + *at) {
                        self.items(&group.items, origin + *at, visible - *at);
                    }
                }
            }
        }
    }

    fn paint(&mut self, origin: Vec2, color: Color) {
        self.context.set_transform(self.picture * Affine::translate(origin));
        self.context.set_paint(solid(color));
    }

    fn fill(&mut self, outline: &Outline) {
        match outline {
            // Sharp rectangles have a way of their own through the rasteriser, which is much shorter.
            Outline::Rect(rect, radius) if rounded(*rect, *radius).1 == 0.0 => {
                self.context.fill_rect(&rect.abs());
            }
            Outline::Rect(..) | Outline::Circle(..) | Outline::Path(_) => {
                self.context.fill_path(&outline.path(self.tolerance));
            }
        }
    }

    fn text(&mut self, block: &Block, visible: Rect) {
        for placed in &block.lines {
            if may_reach(placed, visible) {
                for run in &placed.line.runs {
                    self.run(run, placed.line.style, placed.at.to_vec2());
                }
            }
        }
    }

    fn run(&mut self, run: &GlyphRun, style: TextStyle, at: Vec2) {
        let Some(font) = FONTS.get(&run.font) else { return };
        let glyphs = run.glyphs.iter().map(|glyph| Glyph {
            id: glyph.id,
            x: (at.x + glyph.x) as f32,
            y: (at.y - glyph.rise) as f32,
        });
        // Glyphs that cannot be drawn are left out and the rest is drawn; the fonts are our own.
        let _ =
            self.context.glyph_run(self.resources, font).font_size(style.size as f32).hint(false).fill_glyphs(glyphs);
    }
}

/// Whether glyphs of a line may lie between top and bottom of a box: none reaches two ems above or below its
/// baseline (a test looks).
fn may_reach(placed: &PlacedLine, visible: Rect) -> bool {
    let reach = 2.0 * placed.line.style.size;
    placed.at.y + reach > visible.y0 && placed.at.y - reach < visible.y1
}
