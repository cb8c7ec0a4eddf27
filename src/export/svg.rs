//! A scene to SVG: the same picture as the PNG in every program that reads it.
//!
//! Text is written as outlines, each glyph once, so that no font is needed; what the outlines say stands beside
//! them for screen readers and search. `href` and `xlink:href` are both written: PowerPoint and older programs know
//! only the second.

use super::glyphs::Outlines;
use super::xml::{push_attribute, push_color, push_decimals, push_number, push_path, push_text};
use super::{ExportError, PixelSize, Resolution, line};
use crate::geom::{Color, Vec2};
use crate::model::Thing;
use crate::scene::{Group, Item, Outline, Role, Scene, rounded};
use crate::text::{Block, FontFace, GlyphRun, PlacedLine};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// How an SVG is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SvgOptions {
    /// How large the picture says it is; it stays sharp at any other size.
    pub resolution: Resolution,
    /// Whether the paper is left out.
    pub transparent: bool,
}

/// A scene as an SVG document. The same scene and options always give the same text.
///
/// Refuses the sizes that [`Resolution::pixels`] refuses.
pub fn svg(scene: &Scene, options: &SvgOptions) -> Result<String, ExportError> {
    let size = options.resolution.pixels(scene.size)?;
    let mut writer = Writer { out: String::new(), fonts: BTreeMap::new() };
    writer.open(scene, size);
    writer.glyphs(scene);
    if !options.transparent {
        writer.paper(scene.background, size);
    }
    writer.items(&scene.items);
    writer.out.push_str("</svg>\n");
    Ok(writer.out)
}

/// A font that the picture uses.
struct UsedFont {
    /// What the ids of its glyphs begin with.
    prefix: char,
    /// How many of its units make an em.
    units_per_em: f64,
    /// Its glyphs that leave ink.
    inked: BTreeSet<u32>,
}

struct Writer {
    out: String,
    fonts: BTreeMap<FontFace, UsedFont>,
}

impl Writer {
    fn open(&mut self, scene: &Scene, size: PixelSize) {
        let out = &mut self.out;
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        out.push_str(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        // The box is as many map units as the pixels show, so that a unit is as many pixels as in the PNG.
        let shown = size.shown();
        let _ = write!(out, " width=\"{}\" height=\"{}\" viewBox=\"0 0 ", size.width, size.height);
        push_number(out, shown.width);
        out.push(' ');
        push_number(out, shown.height);
        out.push_str("\" role=\"graphics-document document\"");
        let title = title(&scene.items);
        self.label(title);
        self.out.push_str(">\n");
        self.title(title);
    }

    /// Writes every glyph that the scene uses, once.
    fn glyphs(&mut self, scene: &Scene) {
        let mut used = BTreeMap::new();
        collect_glyphs(&scene.items, &mut used);
        if used.is_empty() {
            return;
        }
        self.out.push_str("<defs>\n");
        for (face, glyphs) in used {
            let Some(outlines) = Outlines::of(face) else { continue };
            let mut font =
                UsedFont { prefix: prefix(face), units_per_em: outlines.units_per_em(), inked: BTreeSet::new() };
            for glyph in glyphs {
                if let Some(path) = outlines.outline(glyph) {
                    let _ = write!(self.out, "<path id=\"{}{glyph}\"", font.prefix);
                    push_path(&mut self.out, &path);
                    self.out.push_str("/>\n");
                    font.inked.insert(glyph);
                }
            }
            self.fonts.insert(face, font);
        }
        self.out.push_str("</defs>\n");
    }

    fn paper(&mut self, color: Color, size: PixelSize) {
        let shown = size.shown();
        self.out.push_str("<rect");
        push_attribute(&mut self.out, "width", shown.width);
        push_attribute(&mut self.out, "height", shown.height);
        push_color(&mut self.out, "fill", color);
        self.out.push_str("/>\n");
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Fill { outline, color } => {
                    self.outline(outline);
                    push_color(&mut self.out, "fill", *color);
                    self.out.push_str("/>\n");
                }
                Item::Stroke { outline, color, width, dash } => {
                    self.outline(outline);
                    self.out.push_str(" fill=\"none\"");
                    push_color(&mut self.out, "stroke", *color);
                    push_attribute(&mut self.out, "stroke-width", *width);
                    self.line(dash);
                    self.out.push_str("/>\n");
                }
                Item::Text { block, at, color } => self.text(block, *at, *color),
                Item::Group { at, group } => self.group(group, *at),
            }
        }
    }

    /// Opens the element of an outline.
    fn outline(&mut self, outline: &Outline) {
        let out = &mut self.out;
        match outline {
            Outline::Rect(rect, radius) => {
                let (rect, radius) = rounded(*rect, *radius);
                out.push_str("<rect");
                push_attribute(out, "x", rect.x0);
                push_attribute(out, "y", rect.y0);
                push_attribute(out, "width", rect.width());
                push_attribute(out, "height", rect.height());
                if radius > 0.0 {
                    push_attribute(out, "rx", radius);
                }
            }
            Outline::Circle(center, radius) => {
                out.push_str("<circle");
                push_attribute(out, "cx", center.x);
                push_attribute(out, "cy", center.y);
                push_attribute(out, "r", *radius);
            }
            Outline::Path(path) => {
                out.push_str("<path");
                push_path(out, path);
            }
        }
    }

    /// Writes how a line turns and its dashes, as [`line::stroke`] says; flat ends are SVG's own.
    fn line(&mut self, dash: &[f64]) {
        self.out.push_str(" stroke-linejoin=\"round\"");
        if !line::is_dashed(dash) {
            return;
        }
        self.out.push_str(" stroke-dasharray=\"");
        for (i, length) in dash.iter().enumerate() {
            if i > 0 {
                self.out.push(' ');
            }
            push_number(&mut self.out, *length);
        }
        self.out.push('"');
    }

    fn text(&mut self, block: &Block, at: Vec2, color: Color) {
        if block.lines.is_empty() {
            return;
        }
        self.out.push_str("<g role=\"img\"");
        self.label(Some(&block.source));
        push_color(&mut self.out, "fill", color);
        self.out.push_str(">\n");
        for placed in &block.lines {
            for run in &placed.line.runs {
                self.run(run, placed, at);
            }
        }
        self.out.push_str("</g>\n");
    }

    fn run(&mut self, run: &GlyphRun, placed: &PlacedLine, at: Vec2) {
        let Some(font) = self.fonts.get(&run.font) else { return };
        let scale = placed.line.style.size / font.units_per_em;
        let out = &mut self.out;
        out.push_str("<g transform=\"translate(");
        push_number(out, at.x + placed.at.x);
        out.push(' ');
        push_number(out, at.y + placed.at.y);
        out.push_str(") scale(");
        // A line of 3000 units strays by less than a hundredth of a unit.
        push_decimals(out, scale, 9);
        out.push_str(")\">");
        for glyph in run.glyphs.iter().filter(|glyph| font.inked.contains(&glyph.id)) {
            let id = (font.prefix, glyph.id);
            let _ = write!(out, "<use href=\"#{}{}\" xlink:href=\"#{0}{1}\" transform=\"translate(", id.0, id.1);
            // A font's unit is a thousandth of an em or less: whole ones are finer than the eye.
            push_decimals(out, glyph.x / scale, 0);
            if glyph.rise != 0.0 {
                out.push(' ');
                push_decimals(out, -glyph.rise / scale, 0);
            }
            out.push_str(")\"/>");
        }
        out.push_str("</g>\n");
    }

    fn group(&mut self, group: &Group, at: Vec2) {
        let _ = write!(self.out, "<g class=\"{}\"", class(group.role));
        let name = if group.thing.is_some() { first_text(&group.items) } else { None };
        if name.is_some() {
            self.out.push_str(" role=\"group\"");
        }
        self.label(name);
        if at != Vec2::ZERO {
            self.out.push_str(" transform=\"translate(");
            push_number(&mut self.out, at.x);
            self.out.push(' ');
            push_number(&mut self.out, at.y);
            self.out.push_str(")\"");
        }
        self.out.push_str(">\n");
        self.title(name);
        self.items(&group.items);
        self.out.push_str("</g>\n");
    }

    fn label(&mut self, text: Option<&str>) {
        if let Some(text) = text {
            self.out.push_str(" aria-label=\"");
            push_text(&mut self.out, text);
            self.out.push('"');
        }
    }

    fn title(&mut self, text: Option<&str>) {
        if let Some(text) = text {
            self.out.push_str("<title>");
            push_text(&mut self.out, text);
            self.out.push_str("</title>\n");
        }
    }
}

fn collect_glyphs(items: &[Item], used: &mut BTreeMap<FontFace, BTreeSet<u32>>) {
    for item in items {
        match item {
            Item::Fill { .. } | Item::Stroke { .. } => {}
            Item::Text { block, .. } => {
                for run in block.lines.iter().flat_map(|placed| &placed.line.runs) {
                    used.entry(run.font).or_default().extend(run.glyphs.iter().map(|glyph| glyph.id));
                }
            }
            Item::Group { group, .. } => collect_glyphs(&group.items, used),
        }
    }
}

/// The first text among the items, groups included.
fn first_text(items: &[Item]) -> Option<&str> {
    items.iter().find_map(|item| match item {
        Item::Fill { .. } | Item::Stroke { .. } => None,
        Item::Text { block, .. } => (!block.source.trim().is_empty()).then_some(&*block.source),
        Item::Group { group, .. } => first_text(&group.items),
    })
}

/// The text of the group that shows the map's title.
fn title(items: &[Item]) -> Option<&str> {
    items.iter().find_map(|item| match item {
        Item::Fill { .. } | Item::Stroke { .. } | Item::Text { .. } => None,
        Item::Group { group, .. } if group.thing == Some(Thing::Title) => first_text(&group.items),
        Item::Group { group, .. } => title(&group.items),
    })
}

/// What the ids of a font's glyphs begin with.
const fn prefix(face: FontFace) -> char {
    use crate::text::Face;
    match face {
        FontFace::Inter(Face::Regular) => 'r',
        FontFace::Inter(Face::Italic) => 'i',
        FontFace::Inter(Face::Medium) => 'm',
        FontFace::Inter(Face::SemiBold) => 's',
        FontFace::Inter(Face::Bold) => 'b',
        FontFace::Emoji => 'e',
    }
}

/// What a group is to somebody who writes a style sheet or a script for the picture.
const fn class(role: Role) -> &'static str {
    match role {
        Role::Header => "header",
        Role::Stage => "stage",
        Role::Phase => "phase",
        Role::Transition => "transition",
        Role::Lane => "lane",
        Role::Stretch => "stretch",
        Role::Bracket => "bracket",
        Role::Card => "card",
        Role::Curve => "curve",
        Role::Label => "label",
        Role::Note => "note",
        Role::Link => "link",
        Role::Measure => "measure",
        Role::HandOff => "hand-off",
        Role::Icon => "icon",
        Role::Footer => "footer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;

    const AT_SCALE_2: SvgOptions = SvgOptions { resolution: Resolution::Scale(2.0), transparent: false };

    #[test]
    fn a_small_scene_is_written_like_this() {
        insta::assert_snapshot!(svg(&sample::small(), &AT_SCALE_2).expect("a picture"));
    }

    #[test]
    fn every_glyph_that_is_used_is_defined_once() {
        let text = svg(&sample::rich(), &AT_SCALE_2).expect("a picture");
        let ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let uses: BTreeSet<&str> = text.split(" href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(uses.len() > 50);
        assert_eq!(ids.len(), uses.len());
        assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), uses);
    }

    #[test]
    fn the_paper_can_be_left_out() {
        let scene = sample::small();
        let paper = format!("fill=\"{}\"", scene.background);
        assert!(svg(&scene, &AT_SCALE_2).expect("a picture").contains(&paper));
        let clear = SvgOptions { transparent: true, ..AT_SCALE_2 };
        assert!(!svg(&scene, &clear).expect("a picture").contains(&paper));
    }
}
