//! Why there is no picture.

use super::{MAX_PIXELS, MAX_WIDTH_PX};
use crate::words::{Say, Words};

/// Why there is no picture.
#[derive(Debug)]
pub enum ExportError {
    /// A width of no pixels was asked for.
    NoWidth,
    /// A scale was asked for that is no positive number.
    BadScale(f64),
    /// The scene has no size.
    Empty,
    /// The picture would be wider than [`MAX_WIDTH_PX`], this many pixels.
    TooWide(f64),
    /// The picture would have more pixels than [`MAX_PIXELS`].
    TooLarge {
        /// Pixels from left to right.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
    },
    /// The PNG encoder gave up.
    Encoder(png::EncodingError),
}

impl From<png::EncodingError> for ExportError {
    fn from(error: png::EncodingError) -> Self {
        Self::Encoder(error)
    }
}

impl Say for ExportError {
    fn say(&self, words: Words) -> String {
        let whole = |value: f64| words.number(value, 0);
        match self {
            Self::NoWidth => words.get("export-no-width"),
            Self::BadScale(scale) => {
                // As many decimals as were given, with the language's own mark.
                let decimals = scale.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
                words.with("export-bad-scale", &[("scale", words.number(*scale, decimals).into())])
            }
            Self::Empty => words.get("export-empty"),
            Self::TooWide(width) => words.with(
                "export-too-wide",
                &[("width", whole(*width).into()), ("most", whole(f64::from(MAX_WIDTH_PX)).into())],
            ),
            Self::TooLarge { width, height } => words.with(
                "export-too-large",
                &[
                    ("width", whole(f64::from(*width)).into()),
                    ("height", whole(f64::from(*height)).into()),
                    ("most", whole(MAX_PIXELS as f64 / 1e6).into()),
                ],
            ),
            Self::Encoder(error) => words.with("export-encoder", &[("error", error.to_string().into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_scale_has_the_decimal_mark_of_the_language() {
        let said = |scale, language| ExportError::BadScale(scale).say(Words::new(language));
        assert!(said(-1.25, Language::Danish).ends_with(" \u{2212}1,25"), "{}", said(-1.25, Language::Danish));
        assert!(said(-1.25, Language::English).ends_with(" \u{2212}1.25"));
        assert!(said(0.0, Language::Swedish).ends_with(" 0"));
        assert!(said(f64::NAN, Language::English).ends_with(" NaN"));
    }
}
