//! What lies at a point, and where a thing lies.

use super::metrics as m;
use super::parts::{
    Card, HandOffSign, LaneContent, LegendSign, MapLayout, NoteSource, PlacedCard, PlacedChip, PlacedNote, QuietKind,
};
use crate::geom::{Point, Rect};
use crate::model::{Place, StepId, Thing, Touchpoint, TouchpointId};

impl PlacedCard {
    /// The card's box on the map.
    pub fn rect(&self) -> Rect {
        Rect::from_origin_size(self.at, self.card.size)
    }
}

impl PlacedNote {
    /// The note's box on the map.
    pub fn rect(&self) -> Rect {
        Rect::from_origin_size(self.at, self.note.size)
    }
}

impl PlacedChip {
    /// The chip's box on the map.
    pub fn rect(&self) -> Rect {
        Rect::from_origin_size(self.at, self.chip.size)
    }
}

impl Card {
    /// The box of the sign that the touchpoint opens another map, in the card's own coordinates.
    pub fn opens_map(&self) -> Option<Rect> {
        self.quiet.iter().find(|sign| sign.kind == QuietKind::OpensMap).map(|sign| sign.rect)
    }
}

impl HandOffSign {
    /// What the sign is; `cards` are those of its layout.
    pub fn thing(&self, cards: &[PlacedCard]) -> Thing {
        Thing::HandOff(self.persona.id.clone(), cards[self.from].card.touchpoint.id.clone())
    }
}

impl NoteSource {
    /// What a note with these words is.
    pub fn thing(&self) -> Thing {
        match self {
            Self::Touchpoint(id) => Thing::Note(id.clone()),
            Self::Lane(id) => Thing::FreeNote(id.clone()),
        }
    }
}

fn around(point: Point) -> Rect {
    Rect::from_center_size(point, (2.0 * m::MARK + 4.0, 2.0 * m::MARK + 4.0))
}

impl MapLayout {
    /// Everything on the map that can be pointed at with its box, the topmost first.
    pub fn things(&self) -> impl Iterator<Item = (Thing, Rect)> + '_ {
        self.things_where(|_| true)
    }

    /// The same, of those with such a box. Only they are named, as names of ten thousand at every movement of the
    /// pointer would be dear.
    fn things_where<'a>(
        &'a self,
        wanted: impl Fn(&Rect) -> bool + Copy + 'a,
    ) -> impl Iterator<Item = (Thing, Rect)> + 'a {
        let hand_offs = self.hand_offs.iter().filter(move |hand_off| wanted(&hand_off.rect));
        let hand_offs = hand_offs.map(|hand_off| (hand_off.thing(&self.cards), hand_off.rect));
        let cards = self.cards.iter().filter_map(move |placed| {
            let rect = placed.rect();
            wanted(&rect).then(|| (Thing::Touchpoint(placed.card.touchpoint.id.clone()), rect))
        });
        // What stands on a card comes before the card.
        let opens = self.cards.iter().filter_map(move |placed| {
            let sign = placed.card.opens_map()? + placed.at.to_vec2();
            wanted(&sign).then(|| (Thing::OpensMap(placed.card.touchpoint.id.clone()), sign))
        });
        let brackets = self
            .brackets
            .iter()
            .map(|bracket| (Thing::CoupledJourney(bracket.journey.id.clone()), bracket.pill.union(bracket.line)));
        let transitions = self.transitions.iter().flat_map(|transition| {
            [transition.rect, transition.joint].map(|rect| (Thing::Transition(transition.phase.clone()), rect))
        });
        let nps = self.nps.iter().map(|pill| (Thing::Nps, pill.rect));
        let links = self.linked_maps.iter().map(|chip| (Thing::LinkedMap(chip.number), chip.rect));
        let inside = self.lanes.iter().flat_map(move |lane| {
            let found: Box<dyn Iterator<Item = (Thing, Rect)>> = match &lane.content {
                LaneContent::Touchpoints => Box::new(std::iter::empty()),
                LaneContent::Emotions(plot) => {
                    let marks = plot.curves.iter().rev().flat_map(move |curve| {
                        let persona = &curve.persona.id;
                        curve.marks.iter().filter_map(move |mark| {
                            let rect = around(mark.at);
                            let named = || Thing::Mark(persona.clone(), mark.touchpoint.clone());
                            wanted(&rect).then(|| (named(), rect))
                        })
                    });
                    let key = plot
                        .key
                        .iter()
                        .map(|key| (Thing::Persona(key.persona.id.clone()), key.sample.union(key.name.bounds)));
                    let memories =
                        plot.memories.iter().flat_map(|memories| &memories.quotes).map(|quote| {
                            (Thing::Memory(quote.persona.id.clone()), quote.marker.union(quote.text.bounds))
                        });
                    Box::new(marks.chain(key).chain(memories))
                }
                LaneContent::Notes(notes) => Box::new(notes.iter().filter_map(move |placed| {
                    let rect = placed.rect();
                    wanted(&rect).then(|| (placed.note.source.thing(), rect))
                })),
                LaneContent::Measures(chips) => Box::new(chips.iter().filter_map(move |placed| {
                    let rect = placed.rect();
                    wanted(&rect).then(|| (Thing::Measure(placed.chip.touchpoint.clone()), rect))
                })),
            };
            found
        });
        let legend = self.legend.iter().filter_map(|entry| match &entry.sign {
            LegendSign::Owner(owner) => Some((Thing::Owner(owner.id.clone()), entry.swatch.union(entry.text.bounds))),
            LegendSign::RunByOthers | LegendSign::NoOwner => None,
        });
        let phases = self.phases.iter().map(|phase| (Thing::Phase(phase.id.clone()), phase.rect));
        let stages = self.stages.iter().map(|bar| (Thing::Stage(bar.stage), bar.rect));
        let lanes = self.lanes.iter().map(|lane| (Thing::Lane(lane.id.clone()), lane.rect));
        let title = std::iter::once((Thing::Title, self.title.bounds));
        let upper = nps.chain(links).chain(legend).chain(transitions);
        opens
            .chain(hand_offs)
            .chain(cards)
            .chain(brackets)
            .chain(inside)
            .chain(upper)
            .chain(phases)
            .chain(stages)
            .chain(lanes)
            .chain(title)
            .filter(move |(_, rect)| wanted(rect))
    }

    /// The cards of one step and lane, from top to bottom; with the first one's number among
    /// [`MapLayout::cards`].
    pub fn cell(&self, step: usize, lane: usize) -> (usize, &[PlacedCard]) {
        let from = self.cards.partition_point(|placed| (placed.lane, placed.step) < (lane, step));
        let rest = &self.cards[from..];
        (from, &rest[..rest.partition_point(|placed| (placed.lane, placed.step) == (lane, step))])
    }

    /// The number of a touchpoint's card among [`MapLayout::cards`], if it is placed: the touchpoint must be of the map
    /// that was laid out.
    pub fn card_of(&self, touchpoint: &Touchpoint) -> Option<usize> {
        let Place::At { step, lane, .. } = &touchpoint.place else { return None };
        let step = self.steps.iter().position(|column| column.id.as_ref() == Some(step))?;
        let lane = self.lanes.iter().position(|row| row.id == *lane)?;
        let (from, cell) = self.cell(step, lane);
        Some(from + cell.iter().position(|placed| placed.card.touchpoint.id == touchpoint.id)?)
    }

    /// The x of the marks of every placed touchpoint, from left to right: those of a step share its width, by lane and
    /// rank.
    pub fn mark_places(&self) -> Vec<(&TouchpointId, f64)> {
        let mut members: Vec<Vec<&TouchpointId>> = vec![Vec::new(); self.steps.len()];
        for placed in &self.cards {
            members[placed.step].push(&placed.card.touchpoint.id);
        }
        let mut places = Vec::with_capacity(self.cards.len());
        for (column, members) in self.steps.iter().zip(members) {
            let share = (column.x1 - column.x0 - 2.0 * m::CARD_INSET) / members.len().max(1) as f64;
            let left = column.x0 + m::CARD_INSET;
            places.extend(members.into_iter().enumerate().map(|(i, id)| (id, left + share * (i as f64 + 0.5))));
        }
        places
    }

    /// The topmost thing at a point.
    pub fn hit(&self, at: Point) -> Option<Thing> {
        self.things_where(move |rect| rect.contains(at)).next().map(|(thing, _)| thing)
    }

    /// The column of a step, over all lanes; nothing else covers it, and nobody points at it.
    fn column_of(&self, id: &StepId) -> Option<Rect> {
        let column = self.steps.iter().find(|step| step.id.as_ref() == Some(id))?;
        let header = self.phases.iter().find(|phase| phase.id == column.phase)?.rect;
        let (top, bottom) = match (self.lanes.first(), self.lanes.last()) {
            (Some(first), Some(last)) => (first.rect.y0, last.rect.y1),
            (None, _) | (_, None) => (header.y0, header.y1),
        };
        Some(Rect::new(column.x0, top, column.x1, bottom))
    }

    /// The box of a thing, if it is on the map.
    pub fn bounds_of(&self, thing: &Thing) -> Option<Rect> {
        if let Thing::Step(id) = thing {
            return self.column_of(id);
        }
        self.things().find(|(other, _)| other == thing).map(|(_, rect)| rect)
    }
}
