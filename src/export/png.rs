//! A scene to PNG.
//!
//! The picture is drawn in horizontal bands. While one is drawn, a second thread compresses the one before: the
//! memory needed is that of three bands (some 12 MB) and of the finished file, whatever the picture's size.

use super::raster::Raster;
use super::{ExportError, PixelSize, Resolution};
use crate::geom::Color;
use crate::scene::Scene;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, SrgbRenderingIntent, Writer};
use std::convert::Infallible;
use std::io::Write;
use std::ops::ControlFlow;
use std::sync::mpsc;
use std::thread;

/// The most pixels of one picture. Ours is not the memory that bounds them: whoever opens the picture needs four
/// bytes for each, 4 GB for the largest.
pub const MAX_PIXELS: u64 = 1_000_000_000;

/// How many pixels a band has, about: 4 MB, which stays near the processor.
const BAND_PIXELS: u32 = 1 << 20;

/// How many bands are under way at most: one is drawn, one waits, one is compressed.
const BANDS: usize = 3;

/// How a PNG is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PngOptions {
    /// How large the picture becomes.
    pub resolution: Resolution,
    /// Whether the paper is left out.
    pub transparent: bool,
}

/// A scene as the bytes of a PNG file: RGB if its paper is solid, else RGBA.
///
/// Refuses, before it takes any memory, the sizes that [`Resolution::pixels`] refuses and pictures of more than
/// [`MAX_PIXELS`].
pub fn png(scene: &Scene, options: &PngOptions) -> Result<Vec<u8>, ExportError> {
    match png_watched(scene, options, |_| ControlFlow::<Infallible>::Continue(()))? {
        ControlFlow::Continue(bytes) => Ok(bytes),
        ControlFlow::Break(never) => match never {},
    }
}

/// The same, and `watch` hears after each band how much is drawn, from 0 to 1, and may call the rest off.
pub fn png_watched<B>(
    scene: &Scene,
    options: &PngOptions,
    watch: impl FnMut(f64) -> ControlFlow<B>,
) -> Result<ControlFlow<B, Vec<u8>>, ExportError> {
    let size = options.size(scene)?;
    encode(scene, size, options.paper(scene), band_height(size.width), watch)
}

impl PngOptions {
    /// The size of a scene's picture.
    ///
    /// Refuses the sizes that [`Resolution::pixels`] refuses and more than [`MAX_PIXELS`].
    pub fn size(&self, scene: &Scene) -> Result<PixelSize, ExportError> {
        let size = self.resolution.pixels(scene.size)?;
        if size.count() > MAX_PIXELS {
            return Err(ExportError::TooLarge { width: size.width, height: size.height });
        }
        Ok(size)
    }

    pub(super) fn paper(&self, scene: &Scene) -> Color {
        if self.transparent { Color::CLEAR } else { scene.background }
    }
}

/// How many rows a band has: a multiple of the four that the rasteriser draws at once, so that its soft edges are
/// the same wherever a band begins.
pub(super) fn band_height(width: u32) -> u16 {
    let rows = (BAND_PIXELS / width.max(1)).clamp(32, 4096);
    u16::try_from(rows / 4 * 4).unwrap_or(32)
}

fn encode<B>(
    scene: &Scene,
    size: PixelSize,
    paper: Color,
    rows: u16,
    mut watch: impl FnMut(f64) -> ControlFlow<B>,
) -> Result<ControlFlow<B, Vec<u8>>, ExportError> {
    let format = if paper.a == 255 { Format::Rgb } else { Format::Rgba };
    let (send_drawn, drawn) = mpsc::sync_channel::<Vec<u8>>(BANDS);
    let (send_empty, empty) = mpsc::sync_channel::<Vec<u8>>(BANDS);
    for _ in 0..BANDS {
        // There is room for all of them.
        let _ = send_empty.send(Vec::new());
    }
    thread::scope(|scope| {
        let encoder = scope.spawn(move || {
            let mut file = Vec::new();
            let mut writer = format.header(&mut file, size)?;
            let mut rows = writer.stream_writer_with_size(1 << 16)?;
            let mut packed = Vec::new();
            for band in drawn {
                format.pack(&band, &mut packed);
                rows.write_all(&packed).map_err(png::EncodingError::IoError)?;
                // Nobody waits for an empty band at the end.
                let _ = send_empty.send(band);
            }
            rows.finish()?;
            writer.finish()?;
            Ok::<_, ExportError>(file)
        });
        let mut raster = Raster::new(scene, size, paper);
        let mut top = 0;
        while top < size.height {
            // The encoder has gone if there is no band or nobody to take it; it says why below.
            let Ok(mut band) = empty.recv() else { break };
            let height = u32::from(rows).min(size.height - top);
            raster.band(top, height as u16, &mut band);
            if send_drawn.send(band).is_err() {
                break;
            }
            top += height;
            if let ControlFlow::Break(broken) = watch(f64::from(top) / f64::from(size.height)) {
                // The encoder finishes what it has got, which nobody will see.
                return Ok(ControlFlow::Break(broken));
            }
        }
        drop(send_drawn);
        let file = encoder.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        Ok(ControlFlow::Continue(file))
    })
}

/// How pixels are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// Three bytes each, all solid.
    Rgb,
    /// Four bytes each, with straight alpha.
    Rgba,
}

impl Format {
    /// Begins a file of this format.
    fn header(self, file: &mut Vec<u8>, size: PixelSize) -> Result<Writer<&mut Vec<u8>>, ExportError> {
        let mut encoder = Encoder::new(file, size.width, size.height);
        encoder.set_color(match self {
            Self::Rgb => ColorType::Rgb,
            Self::Rgba => ColorType::Rgba,
        });
        encoder.set_depth(BitDepth::Eight);
        encoder.set_source_srgb(SrgbRenderingIntent::Perceptual);
        // Measured on a map 3840 pixels wide (12 million pixels, mostly even surfaces, zlib-rs): level 4 without a
        // filter takes 50 ms to 0.86 MB, the crate's "balanced" 109 ms to 0.96 MB and its "fast" 65 ms to 2.2 MB.
        encoder.set_deflate_compression(DeflateCompression::Level(4));
        encoder.set_filter(Filter::NoFilter);
        Ok(encoder.write_header()?)
    }

    /// Turns premultiplied RGBA into the bytes of this format.
    fn pack(self, band: &[u8], packed: &mut Vec<u8>) {
        let (pixels, _) = band.as_chunks::<4>();
        match self {
            Self::Rgb => {
                packed.resize(pixels.len() * 3, 0);
                for (out, [r, g, b, _]) in packed.as_chunks_mut::<3>().0.iter_mut().zip(pixels) {
                    *out = [*r, *g, *b];
                }
            }
            Self::Rgba => {
                packed.resize(pixels.len() * 4, 0);
                for (out, pixel) in packed.as_chunks_mut::<4>().0.iter_mut().zip(pixels) {
                    *out = straight(*pixel);
                }
            }
        }
    }
}

/// A premultiplied pixel with straight alpha, rounded to the nearest.
fn straight([r, g, b, a]: [u8; 4]) -> [u8; 4] {
    match a {
        0 => [0; 4],
        255 => [r, g, b, a],
        _ => {
            let part = |c: u8| ((u32::from(c) * 255 + u32::from(a) / 2) / u32::from(a)).min(255) as u8;
            [part(r), part(g), part(b), a]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{SvgOptions, sample, svg};
    use crate::geom::Size;

    /// Width, height, and straight RGBA.
    fn decode(file: &[u8]) -> (u32, u32, Vec<u8>) {
        let picture = image::load_from_memory_with_format(file, image::ImageFormat::Png).expect("a PNG").into_rgba8();
        (picture.width(), picture.height(), picture.into_raw())
    }

    fn in_bands(scene: &Scene, size: PixelSize, rows: u16) -> Vec<u8> {
        let watch = |_| ControlFlow::<()>::Continue(());
        encode(scene, size, scene.background, rows, watch).expect("a picture").continue_value().expect("all of it")
    }

    #[test]
    fn a_picture_tells_how_far_it_is_and_can_be_called_off() {
        let scene = sample::small();
        let mut heard = Vec::new();
        let all = png_watched(&scene, &at_scale(8.0), |done| {
            heard.push(done);
            ControlFlow::<()>::Continue(())
        });
        assert!(all.expect("a picture").is_continue());
        assert!(heard.is_sorted() && heard.last() == Some(&1.0), "{heard:?}");
        let broken = png_watched(&scene, &at_scale(8.0), ControlFlow::Break).expect("no error");
        assert_eq!(broken.break_value(), heard.first().copied());
    }

    fn at_scale(scale: f64) -> PngOptions {
        PngOptions { resolution: Resolution::Scale(scale), transparent: false }
    }

    /// The rasteriser counts in 32-bit floats, which are finer near the top of a band: a pixel in some ten thousand
    /// is rounded the other way. (The height of bands follows from the width alone, so that a picture is always the
    /// same to the byte.)
    #[test]
    fn bands_leave_no_trace() {
        let scene = sample::rich();
        for scale in [0.7, 1.0, 2.37] {
            let size = Resolution::Scale(scale).pixels(scene.size).expect("a size");
            let whole = decode(&in_bands(&scene, size, u16::MAX)).2;
            for rows in [4, 32, 100] {
                let banded = in_bands(&scene, size, rows);
                let banded = decode(&banded).2;
                let apart = whole.iter().zip(&banded).filter(|(a, b)| a != b).inspect(|(a, b)| {
                    assert_eq!(a.abs_diff(**b), 1, "scale {scale}, bands of {rows} rows");
                });
                assert!(apart.count() * 1000 < whole.len(), "scale {scale}, bands of {rows} rows");
            }
        }
    }

    #[test]
    fn a_picture_is_as_large_as_was_asked_for() {
        let scene = sample::small();
        for width in [1, 320, 3000] {
            let options = PngOptions { resolution: Resolution::Width(width), transparent: false };
            let (got, height, _) = decode(&png(&scene, &options).expect("a picture"));
            assert_eq!(got, width);
            assert_eq!(height, options.resolution.pixels(scene.size).expect("a size").height);
        }
    }

    #[test]
    fn the_paper_is_there_or_not() {
        let scene = sample::small();
        let file = png(&scene, &at_scale(1.0)).expect("a picture");
        // The colour type stands in the 26th byte: 2 is RGB, 6 is RGBA.
        assert_eq!(file[25], 2);
        let paper = scene.background;
        assert_eq!(decode(&file).2[..4], [paper.r, paper.g, paper.b, 255]);
        let file = png(&scene, &PngOptions { transparent: true, ..at_scale(1.0) }).expect("a picture");
        assert_eq!(file[25], 6);
        assert_eq!(decode(&file).2[..4], [0; 4]);
    }

    #[test]
    fn alpha_is_straight() {
        assert_eq!(straight([0, 0, 0, 0]), [0; 4]);
        assert_eq!(straight([10, 20, 30, 255]), [10, 20, 30, 255]);
        assert_eq!(straight([64, 0, 128, 128]), [128, 0, 255, 128]);
        assert_eq!(straight([1, 1, 1, 1]), [255, 255, 255, 1]);
    }

    #[test]
    fn a_picture_of_too_many_pixels_is_refused_before_it_is_drawn() {
        let mut scene = sample::small();
        scene.size = Size::new(100.0, 120.0);
        let options = PngOptions { resolution: Resolution::Width(30_000), transparent: false };
        assert!(matches!(png(&scene, &options), Err(ExportError::TooLarge { width: 30_000, height: 36_000 })));
        scene.size = Size::new(1.0, 1e300);
        assert!(matches!(png(&scene, &options), Err(ExportError::TooLarge { .. })));
    }

    #[test]
    fn a_scene_without_items_is_paper() {
        let scene = Scene { size: Size::new(3.0, 2.0), background: Color::hex(0x10_2030), items: Vec::new() };
        let (width, height, pixels) = decode(&png(&scene, &at_scale(1.0)).expect("a picture"));
        assert_eq!((width, height), (3, 2));
        assert!(pixels.chunks(4).all(|pixel| pixel == [0x10, 0x20, 0x30, 255]));
    }

    /// Premultiplied RGBA as resvg draws our SVG.
    fn drawn_by_resvg(scene: &Scene, options: &SvgOptions) -> (u32, u32, Vec<u8>) {
        let text = svg(scene, options).expect("a picture");
        let tree = resvg::usvg::Tree::from_str(&text, &resvg::usvg::Options::default()).expect("an SVG");
        let size = tree.size().to_int_size();
        let mut pixmap = resvg::tiny_skia::Pixmap::new(size.width(), size.height()).expect("a size");
        resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixmap.as_mut());
        (size.width(), size.height(), pixmap.take())
    }

    /// How far two pictures are apart: the mean of all bytes, and the share of pixels that are a sixth or more apart.
    fn apart(a: &[u8], b: &[u8]) -> (f64, f64) {
        let apart = |(a, b): (&u8, &u8)| u64::from(a.abs_diff(*b));
        let mean = a.iter().zip(b).map(apart).sum::<u64>() as f64 / a.len() as f64;
        let far = a.chunks(4).zip(b.chunks(4)).filter(|(a, b)| a.iter().zip(*b).any(|pair| apart(pair) > 42)).count();
        (mean, far as f64 / (a.len() / 4) as f64)
    }

    /// The SVG, drawn by somebody else, is the same picture.
    ///
    /// The two rasterisers count coverage differently (exact areas against samples), so every soft edge is a few
    /// levels of 255 apart, and this scene is full of letters, which are nothing but edges: a mean of one level is
    /// allowed, and one pixel in 500 may be a sixth apart. That is little: a map that is half a pixel off is beyond
    /// both, as the end of this test shows.
    #[test]
    fn the_svg_is_the_same_picture() {
        let scene = sample::rich();
        for (transparent, resolution) in
            [(false, Resolution::Scale(1.0)), (false, Resolution::Width(1501)), (true, Resolution::Scale(2.0))]
        {
            let (width, height, theirs) = drawn_by_resvg(&scene, &SvgOptions { resolution, transparent });
            let size = resolution.pixels(scene.size).expect("a size");
            assert_eq!((width, height), (size.width, size.height));
            let paper = if transparent { Color::CLEAR } else { scene.background };
            let mut ours = Vec::new();
            Raster::new(&scene, size, paper).band(0, size.height as u16, &mut ours);
            let (mean, far) = apart(&ours, &theirs);
            assert!(mean < 1.0 && far < 0.002, "{resolution:?}: mean {mean}, far {far}");

            let half = 0.5 / size.scale;
            let moved = Scene { items: vec![sample::moved(&scene, half)], ..scene.clone() };
            Raster::new(&moved, size, paper).band(0, size.height as u16, &mut ours);
            let (mean, far) = apart(&ours, &theirs);
            assert!(mean > 1.0 && far > 0.002, "{resolution:?}: a shift goes unseen, mean {mean}, far {far}");
        }
    }
}
