//! Those whose names stand on a map, and in which colour: personas, owners, channels, coupled journeys, workshops.

use super::{new_name, order};
use crate::edit::{Edit, Part, PartId};
use crate::editor::change::MapIds;
use crate::editor::{Change, Label, Selection};
use crate::model::{
    Channel, ChannelIcon, Colour, CoupledJourney, JourneyMap, Owner, PALETTE_PLACES, PartnershipSheet, Persona,
    TouchpointId, Workshop,
};
use crate::scene::{self, PLAIN_PLACES, Paint, Theme};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A new persona, in a colour of its own, as the last. It is chosen then.
pub fn add_persona(map: &JourneyMap, ids: &mut MapIds) -> Change {
    let name = new_name(map, "frame-new-persona", map.personas.iter().map(|persona| persona.name.as_str()));
    let colour = free_colour(&persona_colours(map, None), None, scene::persona_paint);
    added(Part::Persona(Arc::new(Persona::new(ids.persona(&name), name, colour))))
}

/// A new owner, in a colour of its own, as the last. It is chosen then.
pub fn add_owner(map: &JourneyMap, ids: &mut MapIds) -> Change {
    let name = new_name(map, "frame-new-owner", map.owners.iter().map(|owner| owner.name.as_str()));
    let colour = free_colour(&owner_colours(map, None), None, scene::owner_paint);
    added(Part::Owner(Arc::new(Owner { id: ids.owner(&name), name, colour })))
}

/// A new channel as the last. It is chosen then.
pub fn add_channel(map: &JourneyMap, ids: &mut MapIds) -> Change {
    let name = new_name(map, "frame-new-channel", map.channels.iter().map(|channel| channel.name.as_str()));
    added(Part::Channel(Arc::new(Channel { id: ids.channel(&name), name, icon: ChannelIcon::Other })))
}

/// A new coupled journey of those of these touchpoints that are part of none yet, in the order in which customers meet
/// them. It is chosen then. None where all are part of one.
pub fn add_coupled_journey(map: &JourneyMap, ids: &mut MapIds, chosen: &[TouchpointId]) -> Option<Change> {
    let coupled: BTreeSet<&TouchpointId> =
        map.coupled_journeys.iter().flat_map(|journey| &journey.touchpoints).collect();
    let mut free: Vec<TouchpointId> = chosen.iter().filter(|id| !coupled.contains(id)).cloned().collect();
    if free.is_empty() {
        return None;
    }
    let path = map.placed();
    let place = |id: &TouchpointId| path.iter().position(|at| at.touchpoint.id == *id).unwrap_or(usize::MAX);
    free.sort_by_key(place);
    let name = new_name(map, "frame-new-coupled", map.coupled_journeys.iter().map(|journey| journey.name.as_str()));
    let journey = CoupledJourney {
        id: ids.coupled_journey(&name),
        name,
        run_by: String::new(),
        stance: None,
        touchpoints: free,
        partnership: PartnershipSheet::default(),
    };
    Some(added(Part::CoupledJourney(Arc::new(journey))))
}

/// A new workshop as the last. It is chosen then.
pub fn add_workshop(map: &JourneyMap, ids: &mut MapIds) -> Change {
    let name = new_name(map, "frame-new-workshop", map.workshops.iter().map(|workshop| workshop.name.as_str()));
    let workshop = Workshop {
        id: ids.workshop(&name),
        name,
        date: None,
        participants: Vec::new(),
        decisions: Vec::new(),
        parked: Vec::new(),
    };
    added(Part::Workshop(Arc::new(workshop)))
}

fn added(part: Part) -> Change {
    let label = Label::one("did-add", part.name());
    let chosen = order::thing(&part.id()).map(Selection::Thing);
    Change { selects: chosen, ..Change::new(Edit::Add { part, at: usize::MAX }, label) }
}

/// The colour of an owner or a persona; nothing else has one.
pub fn colour_of(map: &JourneyMap, id: &PartId) -> Option<Colour> {
    match id {
        PartId::Owner(id) => map.owner(id).map(|owner| owner.colour),
        PartId::Persona(id) => map.persona(id).map(|persona| persona.colour),
        PartId::Touchpoint(_)
        | PartId::Phase(_)
        | PartId::Lane(_)
        | PartId::Channel(_)
        | PartId::CoupledJourney(_)
        | PartId::Workshop(_) => None,
    }
}

/// An owner or a persona has another colour from now on; none where it has it already.
pub fn recolour(map: &JourneyMap, id: &PartId, colour: Colour) -> Option<Change> {
    if colour_of(map, id)? == colour {
        return None;
    }
    let part = match Part::of(map, id)? {
        Part::Owner(owner) => Part::Owner(Arc::new(Owner { colour, ..Owner::clone(&owner) })),
        Part::Persona(persona) => Part::Persona(Arc::new(Persona { colour, ..Persona::clone(&persona) })),
        Part::Touchpoint(_)
        | Part::Phase(_)
        | Part::Lane(_)
        | Part::Channel(_)
        | Part::CoupledJourney(_)
        | Part::Workshop(_) => return None,
    };
    let label = Label::one("did-recolour", part.name());
    Some(Change::new(Edit::Set(part), label))
}

/// The next colour for an owner or a persona that keeps it apart from the others of its kind: after its own place in
/// the palette, the next that is free.
pub fn next_colour(map: &JourneyMap, id: &PartId) -> Option<Colour> {
    let own = colour_of(map, id)?;
    let next = match id {
        PartId::Owner(_) => free_colour(&owner_colours(map, Some(id)), Some(own), scene::owner_paint),
        PartId::Persona(_) => free_colour(&persona_colours(map, Some(id)), Some(own), scene::persona_paint),
        PartId::Touchpoint(_)
        | PartId::Phase(_)
        | PartId::Lane(_)
        | PartId::Channel(_)
        | PartId::CoupledJourney(_)
        | PartId::Workshop(_) => return None,
    };
    (next != own).then_some(next)
}

fn owner_colours(map: &JourneyMap, but: Option<&PartId>) -> Vec<Colour> {
    let others = map.owners.iter().filter(|owner| but != Some(&PartId::Owner(owner.id.clone())));
    others.map(|owner| owner.colour).collect()
}

fn persona_colours(map: &JourneyMap, but: Option<&PartId>) -> Vec<Colour> {
    let others = map.personas.iter().filter(|persona| but != Some(&PartId::Persona(persona.id.clone())));
    others.map(|persona| persona.colour).collect()
}

/// The first place of the palette, after the `own` one if there is one, that is told apart from all that are in use:
/// of those that colour alone tells apart if one is free, else of those that patterns help with, else the place that
/// the fewest have.
fn free_colour(in_use: &[Colour], own: Option<Colour>, paint: fn(Colour, Theme) -> Paint) -> Colour {
    let after = match own {
        Some(Colour::Place(place)) => place % PALETTE_PLACES + 1,
        Some(Colour::Custom(_)) | None => 0,
    };
    let all: Vec<u8> =
        (after..PALETTE_PLACES).chain(0..after).filter(|place| own != Some(Colour::Place(*place))).collect();
    let is_free = |place: &u8| {
        in_use.iter().all(|used| match used {
            Colour::Place(used) => used % PALETTE_PLACES != *place,
            Colour::Custom(_) => scene::are_told_apart(paint, *used, Colour::Place(*place)),
        })
    };
    let (plain, patterned): (Vec<u8>, Vec<u8>) = all.iter().copied().partition(|place| *place < PLAIN_PLACES);
    let used = |place: &u8| in_use.iter().filter(|used| **used == Colour::Place(*place)).count();
    let free = plain.iter().chain(&patterned).find(|place| is_free(place));
    Colour::Place(free.or_else(|| all.iter().min_by_key(|place| used(place))).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Color;

    fn free(in_use: &[Colour], own: Option<u8>) -> Colour {
        free_colour(in_use, own.map(Colour::Place), scene::owner_paint)
    }

    #[test]
    fn the_first_free_place_is_taken_then_those_with_patterns_then_the_least_used() {
        let places = |places: &[u8]| places.iter().map(|place| Colour::Place(*place)).collect::<Vec<_>>();
        assert_eq!(free(&[], None), Colour::Place(0));
        assert_eq!(free(&places(&[0, 1, 3]), None), Colour::Place(2));
        assert_eq!(free(&places(&[0, 1, 2, 3, 4, 5, 6, 7]), None), Colour::Place(8));
        let mut all = places(&(0..PALETTE_PLACES).collect::<Vec<_>>());
        all.push(Colour::Place(0));
        assert_eq!(free(&all, None), Colour::Place(1), "the first of those that one has");
    }

    #[test]
    fn the_next_colour_goes_round_among_those_that_are_free() {
        let others: Vec<Colour> = [0, 1, 2, 3, 5].map(Colour::Place).into();
        assert_eq!(free(&others, Some(4)), Colour::Place(6));
        assert_eq!(free(&others, Some(6)), Colour::Place(7));
        assert_eq!(free(&others, Some(7)), Colour::Place(4), "not one that needs a pattern");
    }

    #[test]
    fn a_place_like_a_colour_of_somebodys_own_is_not_free() {
        let like_the_first = scene::owner_paint(Colour::Place(0), Theme::Light).stripe;
        assert_eq!(free(&[Colour::Custom(like_the_first)], None), Colour::Place(1));
        assert_eq!(free(&[Colour::Custom(Color::hex(0x00_0000))], None), Colour::Place(0));
    }
}
