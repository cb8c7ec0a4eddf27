//! A scene to the bytes of a picture file, PNG or SVG, or to plain pixels.
//!
//! Both draw the same: the PNG with vello_cpu, in horizontal bands, so that memory stays small however large the
//! picture is; the SVG with text as outlines, so that it looks the same on machines without the fonts. Knows
//! nothing of maps, files or themes: what is not in the scene is not in the picture.

mod error;
mod glyphs;
mod line;
mod pixels;
mod png;
mod raster;
#[cfg(test)]
mod sample;
mod size;
mod svg;
mod xml;

pub use error::ExportError;
pub use pixels::{Pixels, pixels};
pub use png::{MAX_PIXELS, PngOptions, png, png_watched};
pub use size::{MAX_WIDTH_PX, PixelSize, Resolution};
pub use svg::{SvgOptions, svg};
