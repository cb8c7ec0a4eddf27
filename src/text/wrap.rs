//! Breaking text into lines that fit a width.

use super::shape::{Shaped, line};
use super::{Line, TextStyle};
use crate::geom::{Point, Rect, Vec2};
use crate::words::Language;
use std::sync::Arc;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

/// Inter's ascent and descent in em, from its `hhea` table: they place the baseline in the line.
const ASCENT: f64 = 0.968_75;
const DESCENT: f64 = 0.241_21;

/// By how much a part of a text may be wider when it is shaped by itself, in em: a kern at its end, at most.
const KERN: f64 = 0.15;

/// How many letters hyphenation patterns look ahead at most, and a few more.
const LOOK_AHEAD: usize = 16;

/// Beginnings of parts of Danish and Swedish compounds: `ordre-bekræftelse`, `tilfredsheds-undersøgelse`. A word is
/// divided before rather than after them.
const BEGINNINGS: [&str; 23] = [
    "af", "an", "be", "ef", "efter", "for", "frem", "för", "ge", "ind", "mel", "mellem", "o", "op", "over", "på",
    "til", "ud", "un", "under", "upp", "ut", "över",
];

/// Where lines stand in their box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// At its left edge.
    #[default]
    Start,
    /// In its middle.
    Center,
    /// At its right edge.
    End,
}

/// A finished line and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLine {
    /// The line.
    pub line: Arc<Line>,
    /// The left end of its baseline, in the coordinates of the block.
    pub at: Point,
}

/// A text broken into lines, with the text it was and the box it fills.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The text before it was broken.
    pub source: Arc<str>,
    /// How it is set.
    pub style: TextStyle,
    /// How its lines stand in its box.
    pub align: Align,
    /// The box: as wide as was allowed, as high as its lines need.
    pub bounds: Rect,
    /// The lines, from top to bottom; none for an empty text.
    pub lines: Vec<PlacedLine>,
}

impl Block {
    /// The width of the widest line, in map units.
    pub fn text_width(&self) -> f64 {
        self.lines.iter().map(|placed| placed.line.width).fold(0.0, f64::max)
    }

    /// The same block somewhere else.
    pub fn moved(&self, by: Vec2) -> Self {
        let lines =
            self.lines.iter().map(|placed| PlacedLine { line: placed.line.clone(), at: placed.at + by }).collect();
        Self { source: self.source.clone(), style: self.style, align: self.align, bounds: self.bounds + by, lines }
    }
}

/// Breaks a text into lines no wider than `width` map units (nor narrower than one character each); the block's top
/// left corner is the origin. An infinite width breaks at line ends only.
///
/// Lines break where Unicode allows; a word that does not fit a line of its own is divided by the language's
/// hyphenation, and where that does not help between any two characters.
pub fn block(text: &str, style: TextStyle, width: f64, align: Align, language: Language) -> Block {
    let mut lines = Vec::new();
    for paragraph in text.trim_end().split('\n') {
        let clean: String =
            paragraph.chars().filter(|c| *c != '\u{ad}').map(|c| if c.is_control() { ' ' } else { c }).collect();
        break_paragraph(clean.trim_end(), style, width, language, &mut lines);
    }
    if text.trim().is_empty() {
        lines.clear();
    }
    let widest = lines.iter().map(|line: &Line| line.width).fold(0.0, f64::max);
    let box_width = if width.is_finite() { width.max(widest) } else { widest };
    let baseline = (style.leading - (ASCENT + DESCENT) * style.size) / 2.0 + ASCENT * style.size;
    let height = style.leading * lines.len() as f64;
    let placed = lines.into_iter().enumerate().map(|(i, line)| {
        let spare = box_width - line.width;
        let x = match align {
            Align::Start => 0.0,
            Align::Center => spare / 2.0,
            Align::End => spare,
        };
        PlacedLine { at: Point::new(x, baseline + style.leading * i as f64), line: Arc::new(line) }
    });
    Block { source: text.into(), style, align, bounds: Rect::new(0.0, 0.0, box_width, height), lines: placed.collect() }
}

/// A paragraph on its way into lines.
struct Breaker<'a> {
    text: &'a str,
    shaped: &'a Shaped<'a>,
    style: TextStyle,
    width: f64,
    hyphen: f64,
    language: Language,
    start: usize,
}

impl Breaker<'_> {
    /// Whether a part of the paragraph, without the blanks at its end and with a hyphen if it is divided there, fits
    /// the line. Only where it nearly does or nearly does not, it is shaped to know.
    fn fits(&self, from: usize, to: usize, hyphen: &str) -> bool {
        let end = from + self.text[from..to].trim_end().len();
        let about = self.shaped.width(from, end) + if hyphen.is_empty() { 0.0 } else { self.hyphen };
        let doubt = KERN * self.style.size + self.style.tracking;
        if (about - self.width).abs() > doubt {
            return about < self.width;
        }
        self.line(from, end, hyphen).width <= self.width
    }

    /// A part of the paragraph as a finished line, with a hyphen if it is divided there.
    fn line(&self, from: usize, to: usize, hyphen: &str) -> Line {
        if hyphen.is_empty() {
            return untracked(self.shaped.part(from, to));
        }
        untracked(line(&format!("{}{hyphen}", &self.text[from..to]), self.style))
    }

    /// The farthest place up to `to` where a word that begins at `word` may be divided so that the first part and a
    /// hyphen still fit the line.
    fn hyphenation(&self, word: usize, to: usize) -> Option<usize> {
        let all = &self.text[word..to];
        let skipped = all.len() - all.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        let letters: usize = all[skipped..].chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
        if all[skipped + letters..].chars().take(LOOK_AHEAD).any(char::is_alphanumeric) {
            return None; // An address or a code: a hyphen would become part of it.
        }
        // What lies beyond the line's end by more than the patterns look ahead has no say.
        let letters = self.about_a_line(word + skipped, letters);
        let patterns = match self.language {
            Language::English => hypher::Lang::English,
            Language::Danish => hypher::Lang::Danish,
            Language::Swedish => hypher::Lang::Swedish,
        };
        let begin = word + skipped;
        let (mut end, mut best, mut joint) = (begin, None, None);
        let stem = &all[skipped..skipped + letters];
        let mut syllables = hypher::hyphenate_bounded(stem, patterns, 3, 3).peekable();
        while let Some(syllable) = syllables.next() {
            end += syllable.len();
            if syllables.peek().is_none() || !self.fits(self.start, end, "-") {
                break;
            }
            match self.language {
                Language::English => best = Some(end),
                Language::Danish | Language::Swedish => {
                    let begins = |from: usize| BEGINNINGS.contains(&self.text[from..end].to_lowercase().as_str());
                    if !best.is_some_and(begins) {
                        best = Some(end);
                    }
                    // Parts of compounds are mostly joined by an s, and read best when the line breaks there.
                    if syllable.len() > 2 && syllable.ends_with(['s', 'S']) {
                        joint = Some(end);
                    }
                }
            }
        }
        // That may cost a part of the line, but not most of it.
        joint.filter(|joint| best.is_some_and(|best| (joint - begin) * 9 >= (best - begin) * 5)).or(best)
    }

    /// How many bytes of a word of so many letters, from `from` on, reach a little beyond the end of the line.
    fn about_a_line(&self, from: usize, letters: usize) -> usize {
        let all = &self.text[from..from + letters];
        let inside = |(at, _): &(usize, char)| self.shaped.width(self.start, from + at) <= self.width;
        let mut beyond = all.char_indices().skip_while(inside).skip(LOOK_AHEAD);
        beyond.next().map_or(letters, |(at, _)| at)
    }

    /// The farthest place up to `to` between two characters where the line still fits; at least one character on.
    fn anywhere(&self, to: usize) -> usize {
        let mut end = self.start;
        for (at, cluster) in self.text[self.start..to].grapheme_indices(true) {
            let next = self.start + at + cluster.len();
            if end > self.start && !self.fits(self.start, next, "") {
                break;
            }
            end = next;
        }
        end
    }
}

/// A line without the space after its last glyph, which belongs to nobody.
fn untracked(line: Line) -> Line {
    Line { width: (line.width - line.style.tracking).max(0.0), ..line }
}

fn break_paragraph(text: &str, style: TextStyle, width: f64, language: Language, out: &mut Vec<Line>) {
    let shaped = Shaped::new(text, style);
    // Most texts are one line, and that needs no looking for breaks.
    if shaped.width(0, text.len()) - style.tracking <= width {
        out.push(untracked(shaped.whole()));
        return;
    }
    let hyphen = line("-", style).width;
    let mut b = Breaker { text, shaped: &shaped, style, width, hyphen, language, start: 0 };
    let put = |b: &Breaker, out: &mut Vec<Line>, to: usize, hyphen: &str| {
        let end = b.start + b.text[b.start..to].trim_end().len();
        out.push(b.line(b.start, end, hyphen));
    };
    let mut word = 0;
    for (end, _) in linebreaks(text).filter(|(end, kind)| *kind == BreakOpportunity::Allowed || *end == text.len()) {
        while !b.fits(b.start, end, "") {
            let alone_fits = b.fits(word, end, "");
            if word > b.start && alone_fits {
                put(&b, out, word, "");
                b.start = word;
            } else if let Some(at) = b.hyphenation(word.max(b.start), end) {
                put(&b, out, at, "-");
                b.start = at;
            } else if word > b.start {
                put(&b, out, word, "");
                b.start = word;
            } else {
                let at = b.anywhere(end);
                put(&b, out, at, "");
                b.start = at;
            }
            if b.start >= end {
                break;
            }
        }
        word = end;
    }
    if b.start < text.len() || text.is_empty() {
        put(&b, out, text.len(), "");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Face;
    use proptest::prelude::*;

    const STYLE: TextStyle = TextStyle::new(Face::SemiBold, 14.4);

    fn lines(text: &str, width: f64, language: Language) -> Vec<String> {
        block(text, STYLE, width, Align::Start, language).lines.iter().map(|placed| placed.line.text.clone()).collect()
    }

    #[test]
    fn words_go_to_the_next_line_whole_where_they_can() {
        assert_eq!(lines("Søger på nettet", 80.0, Language::Danish), ["Søger på", "nettet"]);
        assert_eq!(lines("Betaler", 80.0, Language::Danish), ["Betaler"]);
        assert_eq!(lines("", 80.0, Language::Danish), [""; 0]);
        assert_eq!(lines("a\n\nb", 80.0, Language::Danish), ["a", "", "b"]);
    }

    #[test]
    fn long_words_are_divided_by_their_language() {
        assert_eq!(lines("Får ordrebekræftelse", 106.0, Language::Danish), ["Får ordre-", "bekræftelse"]);
        for (word, broken, language) in [
            ("Tilfredshedsundersøgelse", ["Tilfredsheds-", "undersøgelse"], Language::Danish),
            ("Installationsgodkendelse", ["Installations-", "godkendelse"], Language::Danish),
            ("UPPHANDLINGSANSVARIG", ["UPPHANDLINGS-", "ANSVARIG"], Language::Swedish),
            ("Kvalitetssäkringsrapport", ["Kvalitetssäkrings-", "rapport"], Language::Swedish),
        ] {
            assert_eq!(lines(word, 136.0, language), broken);
        }
        for (word, language) in
            [("Tilfredshedsundersøgelse", Language::Danish), ("Kundtillfredsställelse", Language::Swedish)]
        {
            let broken = lines(word, 106.0, language);
            assert!(broken.len() >= 2 && broken[0].ends_with('-'), "{broken:?}");
            assert_eq!(broken.concat().replace('-', ""), word);
        }
    }

    #[test]
    fn what_cannot_be_divided_is_cut_between_characters() {
        let broken = lines("https://www.eksempel.dk/a/very/long/way?with=query", 60.0, Language::Danish);
        assert!(broken.len() > 3);
        assert_eq!(broken.concat(), "https://www.eksempel.dk/a/very/long/way?with=query");
        assert_eq!(lines("WWW", 1.0, Language::English), ["W", "W", "W"]);
    }

    #[test]
    fn a_word_of_a_whole_file_is_divided_line_by_line() {
        let word = "vaskemaskine".repeat(4_000);
        let broken = lines(&word, 106.0, Language::Danish);
        assert!(broken.len() > 2_500 && broken[..2_000].iter().all(|line| line.ends_with('-')));
        assert_eq!(broken.concat().replace('-', ""), word);
    }

    #[test]
    fn alignment_moves_lines_within_the_box() {
        let start = |align| block("ab", STYLE, 100.0, align, Language::English).lines[0].at.x;
        assert_eq!(start(Align::Start), 0.0);
        assert!((start(Align::Center) * 2.0 - start(Align::End)).abs() < 1e-9 && start(Align::End) > 50.0);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_box_and_no_character_is_lost(
            text in "[a-zæøåäö🙂 .,-]{0,80}", width in 40.0..300.0f64, place in 0..3usize,
        ) {
            let block = block(&text, STYLE, width, Align::Start, Language::ALL[place]);
            for placed in &block.lines {
                prop_assert!(placed.line.width <= width, "{:?} is {} wide", placed.line.text, placed.line.width);
            }
            let all = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
            let drawn: String = block.lines.iter().map(|placed| placed.line.text.as_str()).collect();
            prop_assert_eq!(all(&drawn), all(&text));
        }
    }
}
