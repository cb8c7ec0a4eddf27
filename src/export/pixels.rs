//! A scene to plain pixels, for whoever takes pictures in memory: the clipboard.

use super::png::band_height;
use super::raster::Raster;
use super::{ExportError, PngOptions};
use crate::scene::Scene;

/// A picture in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Row by row from the top, four bytes each: red, green and blue, premultiplied, and alpha.
    pub rgba: Vec<u8>,
}

/// A scene as the pixels of the PNG that [`super::png()`] makes of it.
///
/// Refuses the sizes that [`super::png()`] refuses. Takes four bytes for each pixel.
pub fn pixels(scene: &Scene, options: &PngOptions) -> Result<Pixels, ExportError> {
    let size = options.size(scene)?;
    let mut raster = Raster::new(scene, size, options.paper(scene));
    let (mut rgba, mut band) = (Vec::with_capacity(size.count() as usize * 4), Vec::new());
    let (rows, mut top) = (u32::from(band_height(size.width)), 0);
    while top < size.height {
        let height = rows.min(size.height - top);
        raster.band(top, height as u16, &mut band);
        rgba.extend_from_slice(&band);
        top += height;
    }
    if options.paper(scene).a == 255 {
        // Soft edges over solid paper are solid; the rasteriser's rounding may leave a hair less.
        for [.., alpha] in rgba.as_chunks_mut::<4>().0 {
            *alpha = 255;
        }
    }
    Ok(Pixels { width: size.width, height: size.height, rgba })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Resolution, png, sample};

    #[test]
    fn the_pixels_are_those_of_the_png() {
        for transparent in [false, true] {
            let options = PngOptions { resolution: Resolution::Width(700), transparent };
            let scene = sample::rich();
            let pixels = pixels(&scene, &options).expect("pixels");
            let file = png(&scene, &options).expect("a picture");
            let decoded = image::load_from_memory(&file).expect("a picture").into_rgba8();
            assert_eq!(decoded.dimensions(), (pixels.width, pixels.height));
            for (pixel, [r, g, b, a]) in decoded.pixels().zip(pixels.rgba.as_chunks::<4>().0) {
                let [.., alpha] = pixel.0;
                assert_eq!(alpha, *a);
                if alpha == 255 {
                    assert_eq!(pixel.0, [*r, *g, *b, *a]);
                }
            }
        }
    }
}
