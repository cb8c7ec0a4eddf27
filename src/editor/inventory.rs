//! The inventory: what is written down but not placed yet.

use super::{Editor, Fact, fact};
use crate::model::{JourneyMap, Owner, RunBy, Touchpoint};
use crate::words::Words;
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

impl InventoryEntry {
    /// Whether title, owner or channel contain a text that is in small letters already.
    pub(super) fn contains(&self, wanted: &str, map: &JourneyMap) -> bool {
        let owner = match &self.answerable {
            Answerable::Owner(owner) => owner.name.as_str(),
            Answerable::Other(name) => name,
            Answerable::Nobody | Answerable::Customer => "",
        };
        let channel = self.channel(map).unwrap_or_default();
        let has = |text: &str| text.to_lowercase().contains(wanted);
        wanted.is_empty() || has(&self.touchpoint.title) || has(owner) || has(channel)
    }
}

impl InventoryEntry {
    /// Everything that is known of it but its title and who is answerable, which stands beside it; never empty.
    pub fn facts(&self, editor: &Editor) -> Vec<Fact> {
        let known = self.known(editor);
        if known.is_empty() { vec![Fact::plain(editor.words().get("inventory-nothing-more"))] } else { known }
    }

    /// Everything but its title, for those who hear it.
    pub fn description(&self, editor: &Editor) -> String {
        let words = editor.words();
        let owner = match &self.answerable {
            Answerable::Owner(owner) => Some(owner.name.as_str()),
            Answerable::Nobody | Answerable::Customer | Answerable::Other(_) => None,
        };
        let mut told =
            vec![Fact::plain(words.get("spoken-inventory")), fact::answerable(&self.touchpoint, owner, words)];
        told.extend(self.known(editor));
        fact::heard(&told)
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
