//! The compiled-in fonts.

use harfrust::{Direction, FontRef, ShapePlan, ShaperData, script};
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;
use std::sync::LazyLock;

/// A cut of the map's typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// For running text.
    Regular,
    /// For running text that has to stand out.
    Italic,
    /// For names on cards.
    Medium,
    /// For titles of cards, phases and lanes.
    SemiBold,
    /// For the map's title.
    Bold,
}

impl Face {
    /// All cuts.
    pub const ALL: [Self; 5] = [Self::Regular, Self::Italic, Self::Medium, Self::SemiBold, Self::Bold];
}

/// A font file: a cut of the typeface, or the one for signs that the typeface lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FontFace {
    /// Inter in a cut.
    Inter(Face),
    /// Noto Emoji, in one colour; the last resort of every cut.
    Emoji,
}

impl FontFace {
    /// All font files.
    pub const ALL: [Self; 6] = [
        Self::Inter(Face::Regular),
        Self::Inter(Face::Italic),
        Self::Inter(Face::Medium),
        Self::Inter(Face::SemiBold),
        Self::Inter(Face::Bold),
        Self::Emoji,
    ];

    /// A name for the font, the same everywhere in the program.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inter(Face::Regular) => "Inter Regular",
            Self::Inter(Face::Italic) => "Inter Italic",
            Self::Inter(Face::Medium) => "Inter Medium",
            Self::Inter(Face::SemiBold) => "Inter SemiBold",
            Self::Inter(Face::Bold) => "Inter Bold",
            Self::Emoji => "Noto Emoji",
        }
    }

    /// The font file's bytes.
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Inter(Face::Regular) => include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
            Self::Inter(Face::Italic) => include_bytes!("../../assets/fonts/Inter-Italic.ttf"),
            Self::Inter(Face::Medium) => include_bytes!("../../assets/fonts/Inter-Medium.ttf"),
            Self::Inter(Face::SemiBold) => include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
            Self::Inter(Face::Bold) => include_bytes!("../../assets/fonts/Inter-Bold.ttf"),
            Self::Emoji => include_bytes!("../../assets/fonts/NotoEmoji-Regular.ttf"),
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::Inter(face) => face as usize,
            Self::Emoji => 5,
        }
    }

    pub(super) fn loaded(self) -> &'static LoadedFont {
        &LOADED[self.place()]
    }
}

/// A font ready for shaping.
pub(super) struct LoadedFont {
    pub font: FontRef<'static>,
    pub data: ShaperData,
    /// The plan for Latin script from left to right: making one costs more than shaping a word with it.
    pub latin: ShapePlan,
    charmap: Charmap<'static>,
    pub units_per_em: f64,
}

static LOADED: [LazyLock<LoadedFont>; 6] = {
    const fn load<const PLACE: usize>() -> LazyLock<LoadedFont> {
        LazyLock::new(|| LoadedFont::new(FontFace::ALL[PLACE]))
    }
    [load::<0>(), load::<1>(), load::<2>(), load::<3>(), load::<4>(), load::<5>()]
};

impl LoadedFont {
    fn new(face: FontFace) -> Self {
        // The fonts are part of the program, and a test loads every one of them.
        let font = FontRef::new(face.bytes()).expect("a compiled-in font");
        let data = ShaperData::new(&font);
        let shaper = data.shaper(&font).build();
        let units_per_em = f64::from(shaper.units_per_em());
        let latin = ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        let charmap = font.charmap();
        Self { font, data, latin, charmap, units_per_em }
    }

    /// Whether the font has a glyph for every character of a text; joiners and selectors need none.
    pub fn covers(&self, text: &str) -> bool {
        text.chars().all(|c| matches!(c, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}') || self.charmap.map(c).is_some())
    }
}
