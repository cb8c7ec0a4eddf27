//! How large a picture becomes.

use super::{ExportError, MAX_PIXELS};
use crate::geom::Size;

/// The widest picture, in pixels.
pub const MAX_WIDTH_PX: u32 = 30_000;

/// How large a picture is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Resolution {
    /// So many pixels wide, 1 to [`MAX_WIDTH_PX`]; the height follows.
    Width(u32),
    /// So many pixels for each map unit; any positive number that keeps the width within [`MAX_WIDTH_PX`].
    Scale(f64),
}

/// How large a picture becomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PixelSize {
    /// Pixels from left to right, 1 to [`MAX_WIDTH_PX`].
    pub width: u32,
    /// Pixels from top to bottom, at least 1.
    pub height: u32,
    /// Pixels for each map unit.
    pub scale: f64,
}

impl Resolution {
    /// What suits a picture that nobody has chosen a size for: two pixels for each map unit, as sharp as screens and
    /// projectors can show, or fewer where the picture would otherwise be refused.
    pub fn sharp(size: Size) -> Self {
        let widest = f64::from(MAX_WIDTH_PX) / size.width;
        // A hair less than the root, because both sides are rounded to whole pixels.
        let most = (MAX_PIXELS as f64 / size.area()).sqrt() * 0.999;
        Self::Scale([2.0, widest, most].into_iter().fold(f64::INFINITY, f64::min))
    }

    /// The size in pixels of a picture that shows so many map units; sides are rounded to whole pixels.
    ///
    /// Refuses a width of 0 or above [`MAX_WIDTH_PX`], a scale that is no positive number, and a scene without size.
    pub fn pixels(self, size: Size) -> Result<PixelSize, ExportError> {
        let is_positive = |value: f64| value.is_finite() && value > 0.0;
        if !is_positive(size.width) || !is_positive(size.height) {
            return Err(ExportError::Empty);
        }
        let scale = match self {
            Self::Width(0) => return Err(ExportError::NoWidth),
            Self::Width(width) => f64::from(width) / size.width,
            Self::Scale(scale) if is_positive(scale) => scale,
            Self::Scale(scale) => return Err(ExportError::BadScale(scale)),
        };
        let width = (size.width * scale).round().max(1.0);
        if width > f64::from(MAX_WIDTH_PX) {
            return Err(ExportError::TooWide(width));
        }
        // A cast from a number that is too large gives the largest; such a picture is refused for its pixels.
        Ok(PixelSize { width: width as u32, height: (size.height * scale).round().max(1.0) as u32, scale })
    }
}

impl PixelSize {
    /// The part of the plane that the picture shows, in map units; up to half a pixel more or less than the scene.
    pub fn shown(self) -> Size {
        Size::new(f64::from(self.width) / self.scale, f64::from(self.height) / self.scale)
    }

    /// How many pixels there are in all.
    pub fn count(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size::new(1000.0, 333.3);

    #[test]
    fn the_height_follows_the_width() {
        let pixels = Resolution::Width(2000).pixels(SIZE).expect("a size");
        assert_eq!((pixels.width, pixels.height, pixels.scale), (2000, 667, 2.0));
        let tiny = Resolution::Width(1).pixels(SIZE).expect("a size");
        assert_eq!((tiny.width, tiny.height), (1, 1));
        let widest = Resolution::Width(MAX_WIDTH_PX).pixels(SIZE).expect("a size");
        assert_eq!((widest.width, widest.height), (30_000, 9999));
    }

    #[test]
    fn a_scale_is_kept_as_it_is() {
        let pixels = Resolution::Scale(0.5).pixels(Size::new(101.0, 10.0)).expect("a size");
        assert_eq!((pixels.width, pixels.height, pixels.scale), (51, 5, 0.5));
        assert_eq!(pixels.shown(), Size::new(102.0, 10.0));
    }

    #[test]
    fn a_picture_of_no_chosen_size_is_never_refused() {
        assert_eq!(Resolution::sharp(SIZE), Resolution::Scale(2.0));
        for size in [Size::new(29_999.0, 10.0), Size::new(20_000.0, 20_000.0), Size::new(400.0, 2e6)] {
            let pixels = Resolution::sharp(size).pixels(size).expect("a size");
            assert!(pixels.scale > 0.1 && pixels.count() <= MAX_PIXELS, "{size}: {pixels:?}");
        }
    }

    #[test]
    fn what_is_no_size_is_refused() {
        assert!(matches!(Resolution::Width(0).pixels(SIZE), Err(ExportError::NoWidth)));
        assert!(matches!(Resolution::Width(30_001).pixels(SIZE), Err(ExportError::TooWide(30_001.0))));
        assert!(matches!(Resolution::Scale(30.1).pixels(SIZE), Err(ExportError::TooWide(_))));
        for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(matches!(Resolution::Scale(scale).pixels(SIZE), Err(ExportError::BadScale(_))), "{scale}");
        }
        assert!(matches!(Resolution::Scale(f64::MAX).pixels(SIZE), Err(ExportError::TooWide(_))));
        for size in [Size::ZERO, Size::new(f64::NAN, 1.0), Size::new(1.0, -1.0), Size::new(f64::INFINITY, 1.0)] {
            assert!(matches!(Resolution::Width(10).pixels(size), Err(ExportError::Empty)), "{size}");
        }
    }
}
