//! Groups that are drawn already, so that a change draws only what it touches.

use super::item::Group;
use super::stock::Stock;
use super::stretch::Drawn;
use super::theme::Theme;
use crate::geom::{BezPath, Color};
use crate::layout::{Bracket, ByIdentity, Card, MeasureChip, NoteBox, PhaseHeader, TransitionBox};
use std::sync::Arc;

/// What was drawn for earlier scenes. A scene made with a used memory is the same as one made with a fresh one.
#[derive(Clone, Debug, Default)]
pub struct SceneMemory {
    theme: Theme,
    pub(super) kept: Kept,
    pub(super) stock: Stock,
}

/// Groups in one theme, by what they show.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    pub cards: Drawn<Card>,
    pub notes: Drawn<NoteBox>,
    pub chips: Drawn<MeasureChip>,
    pub marks: Drawn<Group>,
    /// What marks look like.
    signs: Vec<Arc<Group>>,
    /// Lines and areas of curves.
    pub pieces: ByIdentity<BezPath, (PieceStyle, Arc<Group>)>,
    pub phases: Lately<PhaseHeader>,
    pub transitions: Lately<TransitionBox>,
    pub brackets: Lately<Bracket>,
}

impl Kept {
    /// The sign for marks that is kept already, if one looks the same.
    pub fn sign(&mut self, sign: Arc<Group>) -> Arc<Group> {
        /// More kinds than colours and markers make are those of colours that came and went.
        const MOST: usize = 64;
        if let Some(kept) = self.signs.iter().find(|kept| **kept == sign) {
            return kept.clone();
        }
        if self.signs.len() == MOST {
            self.signs.clear();
        }
        self.signs.push(sign.clone());
        sign
    }
}

/// How a piece of a curve is drawn: the colour, and how wide a line is and how it is dashed. An area has no line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PieceStyle {
    pub color: Color,
    pub line: Option<(f64, &'static [f64])>,
}

impl SceneMemory {
    /// Begins a scene. Groups in another theme are of no use.
    pub(super) fn begin(&mut self, theme: Theme) {
        if self.theme != theme {
            (self.theme, self.kept) = (theme, Kept::default());
        }
        self.kept.cards.begin();
        self.kept.notes.begin();
        self.kept.chips.begin();
        self.kept.marks.begin();
        self.kept.pieces.begin();
        self.stock.tidy();
    }
}

/// A few things that were drawn last time, by their number.
#[derive(Clone, Debug)]
pub(super) struct Lately<T> {
    drawn: Vec<(T, Arc<Group>)>,
}

impl<T> Default for Lately<T> {
    fn default() -> Self {
        Self { drawn: Vec::new() }
    }
}

impl<T: Clone + PartialEq> Lately<T> {
    /// Those things drawn: as they were last time where they are the same.
    pub fn draw(&mut self, things: &[T], mut draw: impl FnMut(&T) -> Arc<Group>) -> Vec<Arc<Group>> {
        self.drawn.truncate(things.len());
        for (i, thing) in things.iter().enumerate() {
            match self.drawn.get_mut(i) {
                Some((before, _)) if before == thing => {}
                Some(before) => *before = (thing.clone(), draw(thing)),
                None => self.drawn.push((thing.clone(), draw(thing))),
            }
        }
        self.drawn.iter().map(|(_, group)| group.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::item::Role;
    use super::*;
    use crate::geom::Rect;

    #[test]
    fn what_is_the_same_as_last_time_is_drawn_once() {
        let mut lately = Lately::default();
        let mut times = 0;
        let mut draw = |things: &[i32]| {
            lately.draw(things, |_| {
                times += 1;
                Arc::new(Group { role: Role::Phase, thing: None, bounds: Rect::ZERO, items: Vec::new() })
            })
        };
        let first = draw(&[1, 2, 3]);
        let second = draw(&[1, 5]);
        assert!(Arc::ptr_eq(&first[0], &second[0]) && !Arc::ptr_eq(&first[1], &second[1]));
        assert_eq!((second.len(), draw(&[1, 5, 3]).len()), (2, 3));
        assert_eq!(times, 5);
    }
}
