//! Shaping: from characters to glyphs with their places.

use super::{FontFace, TextStyle};
use harfrust::{Direction, ShapeOptions, UnicodeBuffer, script};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// A glyph of a font and where it stands on its line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// The glyph's number in its font.
    pub id: u32,
    /// From the line's left end, in map units.
    pub x: f64,
    /// Above (positive) or below the baseline, in map units.
    pub rise: f64,
}

/// Consecutive glyphs of one font.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The font.
    pub font: FontFace,
    /// The glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
}

/// A line of text as it will be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The characters, with the hyphen of a divided word.
    pub text: String,
    /// How it is set.
    pub style: TextStyle,
    /// From end to end, in map units.
    pub width: f64,
    /// The glyphs.
    pub runs: Vec<GlyphRun>,
}

/// Shapes a text as one line. Characters that no font has come out as the typeface's sign for a missing one.
pub fn line(text: &str, style: TextStyle) -> Line {
    Shaped::new(text, style).whole()
}

/// A paragraph shaped in one go, from which lines can be cut.
pub(super) struct Shaped<'a> {
    text: &'a str,
    style: TextStyle,
    runs: Vec<(FontFace, Vec<ShapedGlyph>)>,
    /// The width of `text[..b]` for each byte `b`, in map units; the last is that of the whole.
    at: Vec<f64>,
    /// Whether the text before each byte and the text from it on look the same when they are shaped apart.
    divides: Vec<bool>,
}

/// A glyph that remembers where in the text it comes from.
struct ShapedGlyph {
    glyph: Glyph,
    /// The first byte of its characters; never less than that of the glyph before it.
    byte: usize,
}

impl<'a> Shaped<'a> {
    pub fn new(text: &'a str, style: TextStyle) -> Self {
        let mut at = vec![f64::NAN; text.len() + 1];
        let mut divides = vec![false; text.len() + 1];
        (divides[0], divides[text.len()]) = (true, true);
        let mut runs = Vec::new();
        let mut x = 0.0;
        for (font, range) in font_runs(text, style) {
            let loaded = font.loaded();
            let scale = style.size / loaded.units_per_em;
            let mut buffer = UnicodeBuffer::new();
            buffer.push_str(&text[range.clone()]);
            buffer.guess_segment_properties();
            if buffer.script() == script::COMMON || buffer.script() == script::UNKNOWN {
                buffer.set_script(script::LATIN);
            }
            // The painters on all sides go from left to right.
            buffer.set_direction(Direction::LeftToRight);
            let plan = (buffer.script() == script::LATIN).then_some(&loaded.latin);
            let shaped = loaded.data.shaper(&loaded.font).build().shape(buffer, ShapeOptions::new().plan(plan));
            let mut glyphs = Vec::with_capacity(shaped.len());
            for (i, (info, position)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate() {
                let byte = range.start + info.cluster as usize;
                at[byte] = at[byte].min(x);
                let glyph = Glyph {
                    id: info.glyph_id,
                    x: x + f64::from(position.x_offset) * scale,
                    rise: f64::from(position.y_offset) * scale,
                };
                divides[byte] |= i == 0 || !info.unsafe_to_break();
                glyphs.push(ShapedGlyph { glyph, byte });
                x += f64::from(position.x_advance) * scale + style.tracking;
            }
            runs.push((font, glyphs));
        }
        at[text.len()] = x;
        // Bytes inside a cluster are reached when the cluster is.
        let mut next = x;
        for x in at.iter_mut().rev() {
            if x.is_nan() {
                *x = next;
            }
            next = *x;
        }
        Self { text, style, runs, at, divides }
    }

    /// The width of a part of the text within the whole.
    pub fn width(&self, from: usize, to: usize) -> f64 {
        self.at[to] - self.at[from]
    }

    /// All of it as one line.
    pub fn whole(&self) -> Line {
        let runs = self.runs.iter().map(|(font, glyphs)| {
            let glyphs = glyphs.iter().map(|shaped| shaped.glyph).collect();
            GlyphRun { font: *font, glyphs }
        });
        Line {
            text: self.text.to_owned(),
            style: self.style,
            width: self.width(0, self.text.len()),
            runs: runs.collect(),
        }
    }

    /// A part of the text as a line of its own: cut out where that looks the same, else shaped anew.
    pub fn part(&self, from: usize, to: usize) -> Line {
        if !self.divides[from] || !self.divides[to] {
            return line(&self.text[from..to], self.style);
        }
        let left = self.at[from];
        let cut = |(font, glyphs): &(FontFace, Vec<ShapedGlyph>)| {
            let before = |byte: usize| glyphs.partition_point(|shaped| shaped.byte < byte);
            let inside = glyphs[before(from)..before(to)].iter();
            let glyphs: Vec<Glyph> = inside.map(|shaped| Glyph { x: shaped.glyph.x - left, ..shaped.glyph }).collect();
            (!glyphs.is_empty()).then_some(GlyphRun { font: *font, glyphs })
        };
        Line {
            text: self.text[from..to].to_owned(),
            style: self.style,
            width: self.width(from, to),
            runs: self.runs.iter().filter_map(cut).collect(),
        }
    }
}

/// Which font draws which part of a text: the style's own face, and the emoji font for what only that one has.
fn font_runs(text: &str, style: TextStyle) -> Vec<(FontFace, Range<usize>)> {
    let own = FontFace::Inter(style.face);
    // Every cut has the Latin letters up to here.
    if text.chars().all(|c| c < '\u{180}') {
        return if text.is_empty() { Vec::new() } else { vec![(own, 0..text.len())] };
    }
    let mut runs: Vec<(FontFace, Range<usize>)> = Vec::new();
    for (start, cluster) in text.grapheme_indices(true) {
        let font = if !own.loaded().covers(cluster) && FontFace::Emoji.loaded().covers(cluster) {
            FontFace::Emoji
        } else {
            own
        };
        let end = start + cluster.len();
        match runs.last_mut() {
            Some((last, range)) if *last == font => range.end = end,
            Some(_) | None => runs.push((font, start..end)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Face;

    const STYLE: TextStyle = TextStyle::new(Face::SemiBold, 14.4);

    #[test]
    fn every_font_loads_and_has_the_letters_of_three_languages() {
        for font in FontFace::ALL {
            assert!(font.loaded().units_per_em > 0.0);
        }
        for face in Face::ALL {
            assert!(FontFace::Inter(face).loaded().covers("abcæøåäöÆØÅÄÖéü“”„’–−… ·★→"), "{face:?}");
        }
    }

    #[test]
    fn a_line_is_as_wide_as_its_letters_and_grows_with_size() {
        let one = line("Tilfredshed", STYLE);
        let two = line("Tilfredshed", TextStyle { size: 28.8, ..STYLE });
        assert!((two.width - 2.0 * one.width).abs() < 1e-9);
        assert!(one.width > 60.0 && one.width < 110.0, "{}", one.width);
        assert_eq!(one.runs.len(), 1);
        assert_eq!(one.runs[0].glyphs.len(), 11);
    }

    #[test]
    fn emoji_come_from_the_emoji_font() {
        let mixed = line("Glad 🚀 igen", STYLE);
        let fonts: Vec<_> = mixed.runs.iter().map(|run| run.font).collect();
        assert_eq!(fonts, [FontFace::Inter(Face::SemiBold), FontFace::Emoji, FontFace::Inter(Face::SemiBold)]);
        assert!(mixed.runs.iter().flat_map(|run| &run.glyphs).all(|glyph| glyph.id != 0));
    }

    #[test]
    fn widths_never_go_back_and_end_at_the_whole() {
        let text = "Får ordrebekræftelse 🚀 på mail";
        let shaped = Shaped::new(text, STYLE.tracked(1.0));
        assert!(shaped.at.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9));
        assert_eq!(shaped.at.len(), text.len() + 1);
        assert_eq!(shaped.width(0, text.len()), line(text, STYLE.tracked(1.0)).width);
    }

    #[test]
    fn a_part_cut_out_looks_like_the_part_shaped_by_itself() {
        let text = "AVT, Wa. 3x4 -> Tøj 🚀 Ve.Ta";
        let shaped = Shaped::new(text, STYLE);
        let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for (i, from) in bounds.iter().enumerate() {
            for to in &bounds[i..] {
                let (cut, alone) = (shaped.part(*from, *to), line(&text[*from..*to], STYLE));
                assert!((cut.width - alone.width).abs() < 1e-9, "{:?}", &text[*from..*to]);
                let ids = |line: &Line| {
                    line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.id).collect::<Vec<_>>()
                };
                assert_eq!(ids(&cut), ids(&alone), "{:?}", &text[*from..*to]);
            }
        }
    }
}
