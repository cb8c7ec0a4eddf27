//! The inventory: what is written down but not placed yet.

use super::wanted::Wanted;
use super::{Editor, Fact, fact};
use crate::model::{JourneyMap, Owner, RunBy, Touchpoint};
use crate::words::{Language, Words, bare, small};
use std::sync::Arc;

/// Who is answerable for a touchpoint, or who else runs it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answerable {
    /// A team of ours.
    Owner(Arc<Owner>),
    /// A touchpoint of ours that nobody owns: a finding.
    Nobody,
    /// The customer runs it.
    Customer,
    /// Somebody else runs it.
    Other(String),
}

impl Answerable {
    /// Who is answerable for a touchpoint of a map.
    pub fn of(touchpoint: &Touchpoint, map: &JourneyMap) -> Self {
        match (touchpoint.owner.as_ref().and_then(|id| map.owner(id)), &touchpoint.run_by) {
            (Some(owner), RunBy::Us | RunBy::Customer | RunBy::Other(_)) => Self::Owner(Arc::clone(owner)),
            (None, RunBy::Us) => Self::Nobody,
            (None, RunBy::Customer) => Self::Customer,
            (None, RunBy::Other(name)) => Self::Other(name.clone()),
        }
    }

    /// In a word or two, as cards say it.
    pub fn text(&self, words: Words) -> String {
        match self {
            Self::Owner(owner) => owner.name.clone(),
            Self::Nobody => words.get("inventory-no-owner"),
            Self::Customer => words.get("inventory-customer"),
            Self::Other(name) if name.trim().is_empty() => words.get("inventory-others"),
            Self::Other(name) => name.clone(),
        }
    }
}

/// An entry of the inventory.
#[derive(Clone, Debug, PartialEq)]
pub struct InventoryEntry {
    /// The touchpoint.
    pub touchpoint: Arc<Touchpoint>,
    /// Who is answerable for it.
    pub answerable: Answerable,
}

/// The order of the inventory's entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InventoryOrder {
    /// As they were written down, lists in their own order; those of which the map does not tell come first, by title.
    #[default]
    Written,
    /// By title.
    Title,
    /// By the owner's name, then by title; those without one come first.
    Owner,
    /// By the channel's name, then by title; those without one come first.
    Channel,
}

impl InventoryOrder {
    /// All of them, as menus list them.
    pub const ALL: [Self; 4] = [Self::Written, Self::Title, Self::Owner, Self::Channel];

    /// Its words.
    pub fn text(self, words: Words) -> String {
        words.get(match self {
            Self::Written => "inventory-by-written",
            Self::Title => "inventory-by-title",
            Self::Owner => "inventory-by-owner",
            Self::Channel => "inventory-by-channel",
        })
    }
}

impl Editor {
    /// The entries of the inventory that contain `filter` (in title, owner or channel), in that order; with those that
    /// have a place on the map after them if they are wanted too.
    pub fn inventory(&self, filter: &str, order: InventoryOrder, placed_too: bool) -> Vec<InventoryEntry> {
        let Some(sheet) = self.sheet() else { return Vec::new() };
        let map = sheet.map();
        let mut entries = sheet.inventory(filter);
        if placed_too {
            let wanted = Wanted::new(filter);
            let placed = map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory());
            let placed = placed.map(|touchpoint| InventoryEntry::of(touchpoint, map));
            entries.extend(placed.filter(|entry| entry.contains(&wanted, map)));
        }
        let name_of = |entry: &InventoryEntry| match order {
            InventoryOrder::Written | InventoryOrder::Title => None,
            InventoryOrder::Owner => match &entry.answerable {
                Answerable::Nobody => None,
                Answerable::Owner(_) | Answerable::Customer | Answerable::Other(_) => {
                    Some(alphabetic(&entry.answerable.text(self.words()), map.language))
                }
            },
            InventoryOrder::Channel => entry.channel(map).map(|channel| alphabetic(channel, map.language)),
        };
        entries.sort_by_cached_key(|entry| {
            let written = match order {
                InventoryOrder::Written => Some(entry.touchpoint.written.clone()),
                InventoryOrder::Title | InventoryOrder::Owner | InventoryOrder::Channel => None,
            };
            let is_placed = !entry.touchpoint.place.is_inventory();
            (is_placed, written, name_of(entry), alphabetic(&entry.touchpoint.title, map.language))
        });
        entries
    }
}

/// A text as it stands in the alphabet of a language: capitals as small letters, and the last letters of Danish and
/// Swedish in their own order after all others. In English they stand where the bare letter does, not where two would,
/// as dictionaries have it.
fn alphabetic(text: &str, language: Language) -> String {
    let last = match language {
        Language::Danish => ["æä", "øö", "å"],
        Language::Swedish => ["å", "äæ", "öø"],
        Language::English => ["", "", ""],
    };
    small(text)
        .map(|letter| match last.iter().position(|letters| letters.contains(letter)) {
            Some(place) => char::from(b'{' + place as u8),
            None => bare(letter),
        })
        .collect()
}

impl InventoryEntry {
    /// The entry for a touchpoint of a map.
    pub(super) fn of(touchpoint: &Arc<Touchpoint>, map: &JourneyMap) -> Self {
        Self { touchpoint: Arc::clone(touchpoint), answerable: Answerable::of(touchpoint, map) }
    }

    /// Whether title, owner or channel contain what is wanted; those of all entries do if that is nothing.
    pub(super) fn contains(&self, wanted: &Wanted, map: &JourneyMap) -> bool {
        let owner = match &self.answerable {
            Answerable::Owner(owner) => owner.name.as_str(),
            Answerable::Other(name) => name,
            Answerable::Nobody | Answerable::Customer => "",
        };
        let channel = self.channel(map).unwrap_or_default();
        let mut texts = [self.touchpoint.title.as_str(), owner, channel].into_iter();
        wanted.is_nothing() || texts.any(|text| wanted.is_in(text))
    }
}

impl InventoryEntry {
    /// Everything that is known of it but its title: first where it is, then who is answerable, then the rest.
    pub fn facts(&self, editor: &Editor) -> Vec<Fact> {
        let words = editor.words();
        let owner = match &self.answerable {
            Answerable::Owner(owner) => Some(owner.name.as_str()),
            Answerable::Nobody | Answerable::Customer | Answerable::Other(_) => None,
        };
        let place = if self.touchpoint.place.is_inventory() { "spoken-inventory" } else { "inventory-on-map" };
        let mut told = vec![Fact::plain(words.get(place)), fact::answerable(&self.touchpoint, owner, words)];
        told.extend(self.known(editor));
        told
    }

    /// The same for those who hear it.
    pub fn description(&self, editor: &Editor) -> String {
        fact::heard(&self.facts(editor))
    }

    fn channel<'a>(&self, map: &'a JourneyMap) -> Option<&'a str> {
        map.channel_of(&self.touchpoint).map(|channel| channel.name.as_str())
    }

    fn known(&self, editor: &Editor) -> Vec<Fact> {
        let Some(sheet) = editor.sheet() else { return Vec::new() };
        let map = sheet.map();
        let personas = map.personas.iter().map(|persona| (persona.name.as_str(), &persona.id));
        let first_visit = super::spoken::first_visit(&self.touchpoint, map);
        let known = fact::Known { channel: self.channel(map), first_visit: first_visit.as_deref() };
        fact::facts(&self.touchpoint, known, personas, editor.words())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_last_letters() {
        let sorted = |language| {
            let mut words = ["zoo", "A\u{30a}ben", "øl", "Ære", "Äpple", "école", "ord"];
            words.sort_by_cached_key(|word| alphabetic(word, language));
            words.join(" ")
        };
        assert_eq!(sorted(Language::Danish), "école ord zoo Äpple Ære øl A\u{30a}ben");
        assert_eq!(sorted(Language::Swedish), "école ord zoo A\u{30a}ben Äpple Ære øl");
        assert_eq!(sorted(Language::English), "A\u{30a}ben Äpple Ære école øl ord zoo");
    }
}
