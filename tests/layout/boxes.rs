//! Every text in a box of its own, and what rectangles do to each other.

use rejse::geom::{Point, Rect};
use rejse::layout::{Card, LaneContent, MapLayout};
use rejse::text::Block;
use std::sync::Arc;

/// Every block of text on a map and the box it must stay in.
fn texts(layout: &MapLayout) -> Vec<(Rect, Arc<Block>)> {
    let whole = Rect::from_origin_size((0.0, 0.0), layout.size);
    let mut texts = vec![(whole, layout.title.clone()), (whole, layout.subtitle.clone())];
    texts.extend(layout.legend.iter().map(|entry| (whole, entry.text.clone())));
    texts.extend(layout.legend_heading.iter().map(|heading| (whole, heading.clone())));
    texts.extend(layout.stages.iter().map(|bar| (bar.rect, bar.name.clone())));
    for phase in &layout.phases {
        texts.push((phase.rect, phase.name.clone()));
        texts.extend(phase.goal.iter().map(|goal| (phase.rect, goal.clone())));
        texts.extend(phase.duration.iter().map(|(_, words)| (phase.rect, words.clone())));
    }
    texts.extend(layout.nps.iter().flat_map(|pill| pill.parts.iter().map(|(_, words)| (pill.rect, words.clone()))));
    texts.extend(layout.linked_maps.iter().map(|chip| (chip.rect, chip.text.clone())));
    for transition in &layout.transitions {
        texts.extend(transition.facts.iter().map(|fact| (transition.rect, fact.text.clone())));
    }
    for bracket in &layout.brackets {
        let words = std::iter::once(&bracket.name).chain(&bracket.detail);
        texts.extend(words.map(|words| (Rect { x0: bracket.sign.x1, ..bracket.pill }, words.clone())));
    }
    for lane in &layout.lanes {
        texts.push((lane.rect, lane.name.clone()));
        texts.extend(lane.description.iter().map(|description| (lane.rect, description.clone())));
        match &lane.content {
            LaneContent::Touchpoints => {}
            LaneContent::Emotions(plot) => {
                texts.extend(plot.key.iter().map(|key| (lane.rect, key.name.clone())));
                texts.extend(plot.faces.iter().filter_map(|face| Some((lane.rect, face.word.clone()?))));
                texts.extend(plot.labels.iter().map(|label| (label.rect, label.text.clone())));
                // What is remembered stays out of the plot.
                let column = Rect { x0: plot.plot.x1, ..lane.rect };
                if let Some(memories) = &plot.memories {
                    texts.push((column, memories.heading.clone()));
                    texts.extend(memories.quotes.iter().map(|quote| (column, quote.text.clone())));
                }
            }
            LaneContent::Notes(notes) => {
                for placed in notes {
                    let (note, rect) = (&placed.note, Rect::from_origin_size(Point::ORIGIN, placed.note.size));
                    // The heading stays clear of the sign, and what is below of the heading.
                    texts.push((Rect { x0: note.sign.x1, ..rect }, note.heading.clone()));
                    texts.push((Rect { y0: note.heading.bounds.y1, ..rect }, note.text.clone()));
                    let below = Rect { y0: note.text.bounds.y1, ..rect };
                    texts.extend(note.details.iter().map(|details| (below, details.clone())));
                }
            }
            LaneContent::Measures(chips) => {
                for placed in chips {
                    let (chip, rect) = (&placed.chip, Rect::from_origin_size(Point::ORIGIN, placed.chip.size));
                    texts.extend([(rect, chip.score.clone()), (rect, chip.answers.clone())]);
                    texts.extend(chip.change.iter().map(|change| (rect, change.text.clone())));
                    texts.extend(chip.target.iter().map(|target| (rect, target.text.clone())));
                    texts.extend(chip.title.iter().map(|title| (rect, title.clone())));
                }
            }
        }
    }
    texts.extend(layout.empty_hint.iter().map(|hint| (whole, hint.clone())));
    texts.extend(layout.footer.iter().map(|entry| (whole, entry.text.clone())));
    for placed in &layout.cards {
        let card = &placed.card;
        let own = Rect::from_origin_size((0.0, 0.0), card.size);
        // The title also stays clear of the signs at the right, and both texts of each other.
        let free = flags(card).into_iter().fold(own, |free, sign| Rect { x1: free.x1.min(sign.x0), ..free });
        let below = card.quiet.iter().map(|sign| sign.rect.y0).fold(card.footer.bounds.y0, f64::min);
        texts.push((Rect { y1: below, ..free }, card.title.clone()));
        let above_footer = Rect { y0: card.title.bounds.y1, y1: card.footer.bounds.y0 + 1e-6, ..free };
        texts.extend(card.quiet.iter().filter_map(|sign| Some((above_footer, sign.word.clone()?))));
        let free = card.channel_icon.iter().fold(own, |free, icon| Rect { x1: icon.x0, ..free });
        texts.push((free, card.footer.clone()));
    }
    texts
}

/// The signs in the right column of a card.
fn flags(card: &Card) -> Vec<Rect> {
    let star = card.star.iter().flat_map(|star| {
        std::iter::once(star.rect).chain(star.personas.iter().map(|(_, rect)| *rect)).chain(star.more)
    });
    star.chain(card.pain).collect()
}

/// All signs on a card.
pub fn signs(card: &Card) -> Vec<Rect> {
    let quiet = card.quiet.iter().map(|sign| sign.word.iter().fold(sign.rect, |all, word| all.union(word.bounds)));
    flags(card).into_iter().chain(quiet).chain(card.swatch).chain(card.channel_icon).collect()
}

pub fn inside(inner: Rect, outer: Rect) -> bool {
    let outer = outer.inflate(1e-6, 1e-6);
    inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1
}

pub fn overlap(a: Rect, b: Rect) -> bool {
    a.x0 < b.x1 - 1e-6 && b.x0 < a.x1 - 1e-6 && a.y0 < b.y1 - 1e-6 && b.y0 < a.y1 - 1e-6
}

/// The part of a block's box that its lines fill.
pub fn filled(block: &Block) -> Rect {
    Rect { x1: block.bounds.x0 + block.text_width(), ..block.bounds }
}

pub fn apart(rects: &[(String, Rect)]) {
    for (i, (a, one)) in rects.iter().enumerate() {
        for (b, other) in &rects[i + 1..] {
            assert!(!overlap(*one, *other), "{a} {one:?} overlaps {b} {other:?}");
        }
    }
}

pub fn no_text_leaves_its_box(layout: &MapLayout) {
    for (room, block) in texts(layout) {
        let lines_end = block.bounds.y0 + block.style.leading * block.lines.len() as f64;
        assert!((block.bounds.y1 - lines_end).abs() < 1e-6, "{:?} is as high as its lines", block.source);
        assert!(inside(block.bounds, room), "{:?} in {:?} leaves {room:?}", block.source, block.bounds);
        for placed in &block.lines {
            let line = Rect::new(placed.at.x, placed.at.y, placed.at.x + placed.line.width, placed.at.y);
            assert!(inside(line, block.bounds), "the line {:?} leaves {:?}", placed.line.text, block.bounds);
        }
    }
}
