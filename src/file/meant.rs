//! Which thing somebody will have meant who named one that is not there: people write names where files have ids.

use super::many::MOST_TOUCHPOINTS;
use crate::model::{Inconsistency, InconsistencyKind, JourneyMap, Kind};
use crate::words::small;
use std::collections::BTreeMap;

/// The things of a map that can be named, by kind and by what people may call them; `None` where several are called so.
pub(super) struct Names<'a>(BTreeMap<(Kind, String), Option<&'a str>>);

fn folded(name: &str) -> String {
    small(name.trim()).collect()
}

impl<'a> Names<'a> {
    /// The names that can help with what has been found; none in a map too large for anybody to have written it.
    pub(super) fn of(map: &'a JourneyMap, found: &[Inconsistency]) -> Self {
        let mut names = Self(BTreeMap::new());
        let steps: usize = map.phases.iter().map(|phase| phase.steps.len()).sum();
        let things = steps + map.lanes.len() + map.owners.len() + map.channels.len() + map.personas.len();
        let is_wanted = found.iter().any(|found| matches!(found.kind, InconsistencyKind::Missing(..)));
        if !is_wanted || things > MOST_TOUCHPOINTS {
            return names;
        }
        for step in map.phases.iter().flat_map(|phase| &phase.steps) {
            names.add(Kind::Step, step.as_str(), "");
        }
        for lane in &map.lanes {
            names.add(Kind::Lane, lane.id.as_str(), &lane.name);
        }
        for owner in &map.owners {
            names.add(Kind::Owner, owner.id.as_str(), &owner.name);
        }
        for channel in &map.channels {
            names.add(Kind::Channel, channel.id.as_str(), &channel.name);
        }
        for persona in &map.personas {
            names.add(Kind::Persona, persona.id.as_str(), &persona.name);
        }
        for touchpoint in &map.touchpoints {
            names.add(Kind::Touchpoint, touchpoint.id.as_str(), &touchpoint.title);
        }
        names
    }

    /// Adds a thing under its name, its id, and its id without the tail that makes it unlike all others.
    fn add(&mut self, kind: Kind, id: &'a str, name: &str) {
        let mut called = vec![folded(name), folded(id)];
        called.extend(id.rsplit_once('-').map(|(slug, _)| folded(slug)));
        called.sort();
        called.dedup();
        for name in called.into_iter().filter(|name| !name.is_empty()) {
            self.0.entry((kind, name)).and_modify(|id| *id = None).or_insert(Some(id));
        }
    }

    /// The id that is meant where one is missing, if only one thing can be.
    pub(super) fn meant(&self, found: &Inconsistency) -> Option<String> {
        let InconsistencyKind::Missing(kind, called) = &found.kind else { return None };
        self.0.get(&(*kind, folded(called))).copied().flatten().map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_meant_by_its_name_or_half_its_id_if_no_other_is_called_so() {
        let mut names = Names(BTreeMap::new());
        names.add(Kind::Owner, "e-handel-ebc8", "E-handel");
        names.add(Kind::Owner, "butik-0485", "Butik");
        names.add(Kind::Owner, "butik-77aa", "Butik i Odense");
        names.add(Kind::Lane, "web-1111", "");
        let meant = |kind: Kind, called: &str| {
            let kind = InconsistencyKind::Missing(kind, called.to_owned());
            names.meant(&Inconsistency { path: Vec::new(), about: (Kind::Map, String::new()), kind })
        };
        for called in ["E-handel", " e-HANDEL ", "E-Handel-EBC8"] {
            assert_eq!(meant(Kind::Owner, called).as_deref(), Some("e-handel-ebc8"), "{called}");
        }
        assert_eq!(meant(Kind::Owner, "butik i odense").as_deref(), Some("butik-77aa"));
        assert_eq!(meant(Kind::Owner, "butik"), None);
        assert_eq!(meant(Kind::Channel, "E-handel"), None);
        assert_eq!(meant(Kind::Lane, ""), None);
    }
}
