//! What a screen reader is told of inside lanes besides cards and marks: hand-offs, notes of a lane's own, and what
//! personas remember.

use super::{Spoken, SpokenRole};
use crate::layout::{HandOffSign, MapLayout, MemoryQuote, NoteSource, PlacedCard, PlacedNote, kind_key};
use crate::model::Thing;
use crate::words::Words;

/// A hand-off, if it stands in that lane.
pub(super) fn of_hand_off(sign: &HandOffSign, lane: usize, layout: &MapLayout, words: Words) -> Option<Spoken> {
    let (from, to) = (layout.cards.get(sign.from)?, layout.cards.get(sign.to)?);
    if from.lane != lane {
        return None;
    }
    let owner = |placed: &PlacedCard| placed.card.owner.as_ref().map_or("", |owner| &owner.name).to_owned();
    let name = words.with("spoken-hand-off", &[("from", owner(from).into()), ("to", owner(to).into())]);
    let title = |placed: &PlacedCard| placed.card.touchpoint.title.clone();
    let key = if sign.falls { "spoken-hand-off-fall" } else { "spoken-hand-off-at" };
    let persona = sign.persona.name.as_str();
    let values = [("persona", persona.into()), ("from", title(from).into()), ("to", title(to).into())];
    let rest = words.with(key, &values);
    Some(Spoken::said(sign.thing(&layout.cards), SpokenRole::HandOff, name, sign.rect, rest))
}

/// What a persona remembers.
pub(super) fn of_memory(quote: &MemoryQuote, words: Words) -> Spoken {
    let persona = &quote.persona;
    let name = words.with("spoken-remembers", &[("persona", persona.name.as_str().into())]);
    let bounds = quote.marker.union(quote.text.bounds);
    Spoken::said(Thing::Memory(persona.id.clone()), SpokenRole::Memory, name, bounds, persona.remembers.clone())
}

/// A note of a lane's own; what touchpoints carry is told with them.
pub(super) fn of_note(placed: &PlacedNote, lane: &str, words: Words) -> Option<Spoken> {
    let note = &placed.note;
    match &note.source {
        NoteSource::Touchpoint(_) => None,
        NoteSource::Lane(_) => {
            let kind = words.get(kind_key(&note.kind));
            let rest = words.with("spoken-note", &[("kind", kind.into()), ("lane", lane.into())]);
            Some(Spoken::said(note.source.thing(), SpokenRole::Note, note.text.source.to_string(), placed.rect(), rest))
        }
    }
}
