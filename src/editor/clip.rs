//! What was copied or cut: touchpoints with everything that is known of them, and how they arrive on a map.
//!
//! Owners, channels and personas that they name are found again by id, else by name, and come along if the map has
//! none such. Other programs get the titles; these are also how pasted text is known again.

use super::cells::{CellNumber, Cells};
use super::change::MapIds;
use super::copying::measured_once;
use super::group::Group;
use super::likeness::same_name;
use super::placing::put_down;
use super::{Sheet, inventory_command::free_place};
use crate::edit::{Edit, Part, TouchpointField};
use crate::interact::Target;
use crate::model::{
    Channel, ChannelId, Colour, CoupledJourney, Emotions, ForWhom, ImprovementId, JourneyMap, MomentOfTruth, Owner,
    OwnerId, Persona, PersonaId, Place, Rank, Touchpoint, TouchpointId,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What was copied or cut last.
#[derive(Clone, Debug)]
pub(super) struct Clip {
    /// The titles, a line each, as other programs got them.
    pub text: String,
    /// The map as it was.
    pub map: Arc<JourneyMap>,
    /// Which touchpoints of it, in reading order.
    pub touchpoints: Vec<TouchpointId>,
    /// Whether they were taken off their map: pasted, they are the same again.
    pub cut: bool,
}

impl Clip {
    /// Whether a text from the clipboard is this one, however the system ends its lines.
    pub fn is_text(&self, text: &str) -> bool {
        let own = self.text.lines().map(str::trim_end);
        own.eq(text.trim_end_matches(['\r', '\n']).lines().map(str::trim_end))
    }

    /// What puts the touchpoints onto a map, at a target or into the inventory, and the touchpoints as they will be.
    pub fn onto(&self, sheet: &Sheet, target: Option<&Target>, ids: &mut MapIds) -> (Vec<Edit>, Vec<Arc<Touchpoint>>) {
        let map = sheet.map();
        let mut arrival = Arrival::new(self, map, ids);
        let copied = self.touchpoints.iter().filter_map(|id| self.map.touchpoint(id));
        let pasted: Vec<Arc<Touchpoint>> = copied.map(|touchpoint| Arc::new(arrival.translated(touchpoint))).collect();
        let add = |touchpoint: &Arc<Touchpoint>| Edit::Add { part: Part::Touchpoint(Arc::clone(touchpoint)), at: 0 };
        let mut edits = std::mem::take(&mut arrival.edits);
        edits.extend(pasted.iter().map(add));
        edits.extend(arrival.placed(sheet, target).unwrap_or_default());
        edits.extend(arrival.named_again());
        (edits, pasted)
    }
}

/// Touchpoints on their way onto a map.
struct Arrival<'a, 'b> {
    clip: &'a Clip,
    map: &'a JourneyMap,
    ids: &'a mut MapIds<'b>,
    /// What has to come before the touchpoints.
    edits: Vec<Edit>,
    touchpoints: BTreeMap<TouchpointId, TouchpointId>,
    owners: BTreeMap<OwnerId, OwnerId>,
    channels: BTreeMap<ChannelId, ChannelId>,
    personas: BTreeMap<PersonaId, PersonaId>,
    improvements: BTreeSet<ImprovementId>,
    /// Palette places of owners and of personas that come along.
    colours: [Vec<Colour>; 2],
}

impl<'a, 'b> Arrival<'a, 'b> {
    fn new(clip: &'a Clip, map: &'a JourneyMap, ids: &'a mut MapIds<'b>) -> Self {
        let mut taken = BTreeSet::new();
        let mut touchpoints = BTreeMap::new();
        for touchpoint in clip.touchpoints.iter().filter_map(|id| clip.map.touchpoint(id)) {
            let stays = clip.cut && map.touchpoint(&touchpoint.id).is_none() && !taken.contains(&touchpoint.id);
            let id =
                if stays { touchpoint.id.clone() } else { ids.free(&taken, |ids| ids.touchpoint(&touchpoint.title)) };
            taken.insert(id.clone());
            touchpoints.insert(touchpoint.id.clone(), id);
        }
        let all = map.touchpoints.iter().flat_map(|touchpoint| &touchpoint.improvements);
        let improvements = all.map(|improvement| improvement.id.clone()).collect();
        let colours =
            [map.owners.iter().map(|it| it.colour).collect(), map.personas.iter().map(|it| it.colour).collect()];
        let (owners, channels, personas) = Default::default();
        Self { clip, map, ids, edits: Vec::new(), touchpoints, owners, channels, personas, improvements, colours }
    }

    /// What puts them where they go. What stood on a map keeps its shape, from the target on; so does a single one.
    /// What waited with others in the inventory, or comes where nothing says where to, stays there.
    fn placed(&mut self, sheet: &Sheet, target: Option<&Target>) -> Option<Vec<Edit>> {
        let theirs = Cells::of(&self.clip.map);
        let copied: Vec<&Arc<Touchpoint>> =
            self.clip.touchpoints.iter().filter_map(|id| self.clip.map.touchpoint(id)).collect();
        let mut numbers: Vec<Option<CellNumber>> =
            copied.iter().map(|touchpoint| theirs.number(&touchpoint.place)).collect();
        if let [number @ None] = numbers.as_mut_slice() {
            *number = Some((0, 0));
        }
        let ours = |theirs: &TouchpointId| self.touchpoints.get(theirs).cloned();
        let standing = copied.iter().zip(&numbers).filter_map(|(it, number)| Some((ours(&it.id)?, (*number)?)));
        let title = copied.iter().zip(&numbers).find(|(_, number)| number.is_some()).map(|(it, _)| it.title.as_str());
        put_down(sheet, &Group::from_cells(standing), target?, title?, self.ids)
    }

    /// A touchpoint as it will be, in the inventory, naming what the map has.
    fn translated(&mut self, touchpoint: &Touchpoint) -> Touchpoint {
        let mut new = touchpoint.clone();
        new.place = Place::Inventory;
        new.id = self.touchpoints.get(&touchpoint.id).unwrap_or(&touchpoint.id).clone();
        if new.id != touchpoint.id {
            new.written = Rank::default();
        }
        new.owner = touchpoint.owner.as_ref().and_then(|id| self.owner(id));
        new.channel = touchpoint.channel.as_ref().and_then(|id| self.channel(id));
        measured_once(self.map, &touchpoint.id, &mut new);
        let first = touchpoint.return_of.as_ref();
        let known = |id: &TouchpointId| self.map.touchpoint(id).map(|first| first.id.clone());
        new.return_of = first.and_then(|id| self.touchpoints.get(id).cloned().or_else(|| known(id)));
        let mut emotions = Emotions::default();
        for (persona, emotion) in touchpoint.emotions.iter() {
            if let Some(persona) = self.persona(persona) {
                emotions.set(persona, Some(emotion.clone()));
            }
        }
        new.emotions = emotions;
        if let MomentOfTruth::Personas(personas) = &mut new.moment_of_truth {
            *personas = personas.iter().filter_map(|id| self.persona(id)).collect();
        }
        for intended in &mut new.intended {
            if let ForWhom::Personas(personas) = &mut intended.whom {
                *personas = personas.iter().filter_map(|id| self.persona(id)).collect();
            }
        }
        for improvement in &mut new.improvements {
            if self.improvements.contains(&improvement.id) {
                improvement.id = self.ids.free(&self.improvements, |ids| ids.improvement(&improvement.title));
            }
            self.improvements.insert(improvement.id.clone());
        }
        new
    }

    fn owner(&mut self, id: &OwnerId) -> Option<OwnerId> {
        if let Some(known) = self.owners.get(id) {
            return Some(known.clone());
        }
        let theirs = self.clip.map.owner(id)?;
        let ours = self.map.owner(id).or_else(|| self.map.owners.iter().find(|it| same_name(&it.name, &theirs.name)));
        let found = match ours {
            Some(ours) => ours.id.clone(),
            None => {
                let colour = free_colour(theirs.colour, &mut self.colours[0]);
                let owner = Arc::new(Owner { colour, ..Owner::clone(theirs) });
                self.edits.push(Edit::Add { part: Part::Owner(owner), at: usize::MAX });
                id.clone()
            }
        };
        self.owners.insert(id.clone(), found.clone());
        Some(found)
    }

    fn channel(&mut self, id: &ChannelId) -> Option<ChannelId> {
        if let Some(known) = self.channels.get(id) {
            return Some(known.clone());
        }
        let theirs: &Arc<Channel> = self.clip.map.channel(id)?;
        let ours =
            self.map.channel(id).or_else(|| self.map.channels.iter().find(|it| same_name(&it.name, &theirs.name)));
        let found = match ours {
            Some(ours) => ours.id.clone(),
            None => {
                self.edits.push(Edit::Add { part: Part::Channel(Arc::clone(theirs)), at: usize::MAX });
                id.clone()
            }
        };
        self.channels.insert(id.clone(), found.clone());
        Some(found)
    }

    fn persona(&mut self, id: &PersonaId) -> Option<PersonaId> {
        if let Some(known) = self.personas.get(id) {
            return Some(known.clone());
        }
        let theirs = self.clip.map.persona(id)?;
        let ours =
            self.map.persona(id).or_else(|| self.map.personas.iter().find(|it| same_name(&it.name, &theirs.name)));
        let found = match ours {
            Some(ours) => ours.id.clone(),
            None => {
                let colour = free_colour(theirs.colour, &mut self.colours[1]);
                let persona = Arc::new(Persona { colour, ..Persona::clone(theirs) });
                self.edits.push(Edit::Add { part: Part::Persona(persona), at: usize::MAX });
                id.clone()
            }
        };
        self.personas.insert(id.clone(), found.clone());
        Some(found)
    }

    /// What was cut and is the same again is named again by those that named it: coupled journeys and return visits.
    fn named_again(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        let same = |id: &TouchpointId| self.touchpoints.get(id) == Some(id);
        for theirs in &self.clip.map.coupled_journeys {
            let Some(ours) = self.map.coupled_journeys.iter().find(|ours| ours.id == theirs.id) else { continue };
            let mut touchpoints = ours.touchpoints.clone();
            for (at, id) in theirs.touchpoints.iter().enumerate().filter(|(_, id)| same(id)) {
                touchpoints.insert(at.min(touchpoints.len()), id.clone());
            }
            if touchpoints != ours.touchpoints {
                let journey = CoupledJourney { touchpoints, ..CoupledJourney::clone(ours) };
                edits.push(Edit::Set(Part::CoupledJourney(Arc::new(journey))));
            }
        }
        for ours in self.map.touchpoints.iter().filter(|ours| ours.return_of.is_none()) {
            let first = self.clip.map.touchpoint(&ours.id).and_then(|theirs| theirs.return_of.clone());
            if let Some(first) = first.filter(same) {
                let field = TouchpointField::ReturnOf(Some(first));
                edits.push(Edit::Touchpoint { touchpoint: ours.id.clone(), field });
            }
        }
        edits
    }
}

/// The colour that something of that colour gets among others: its own if that is free.
fn free_colour(own: Colour, taken: &mut Vec<Colour>) -> Colour {
    let colour = if taken.contains(&own) { free_place(taken) } else { own };
    taken.push(colour);
    colour
}
