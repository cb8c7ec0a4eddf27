//! A scene to PNG.
//!
//! The picture is drawn in horizontal bands. While one is drawn, a second thread compresses the one before: the
//! memory needed is that of three bands (some 12 MB) and of the finished file, whatever the picture's size.

use super::raster::Raster;
use super::{ExportError, PixelSize, Resolution};
use crate::geom::Color;
use crate::scene::Scene;
use png::{BitDepth, ColorType, Compression, Encoder, Filter, SrgbRenderingIntent, Writer};
use std::io::Write;
use std::sync::mpsc;
use std::thread;

/// The most pixels of one picture. Ours is not the memory that bounds them: whoever opens the picture needs four
/// bytes for each, 2.4 GB for the largest.
pub const MAX_PIXELS: u64 = 600_000_000;

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
    let size = options.resolution.pixels(scene.size)?;
    if size.count() > MAX_PIXELS {
        return Err(ExportError::TooLarge { width: size.width, height: size.height });
    }
    let paper = if options.transparent { Color::CLEAR } else { scene.background };
    encode(scene, size, paper, band_height(size.width))
}

/// How many rows a band has: a multiple of the four that the rasteriser draws at once, so that its soft edges are
/// the same wherever a band begins.
fn band_height(width: u32) -> u16 {
    let rows = (BAND_PIXELS / width.max(1)).clamp(32, 4096);
    u16::try_from(rows / 4 * 4).unwrap_or(32)
}

fn encode(scene: &Scene, size: PixelSize, paper: Color, rows: u16) -> Result<Vec<u8>, ExportError> {
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
        }
        drop(send_drawn);
        encoder.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
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
        encoder.set_compression(Compression::Balanced);
        encoder.set_filter(Filter::Up);
        Ok(encoder.write_header()?)
    }

    /// Turns premultiplied RGBA into the bytes of this format.
    fn pack(self, band: &[u8], packed: &mut Vec<u8>) {
        packed.clear();
        match self {
            Self::Rgb => packed.extend(band.as_chunks::<4>().0.iter().flat_map(|&[r, g, b, _]| [r, g, b])),
            Self::Rgba => packed.extend(band.as_chunks::<4>().0.iter().flat_map(|pixel| straight(*pixel))),
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
