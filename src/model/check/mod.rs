//! What the types cannot rule out: ids that occur twice, references to nothing, places that are none.

mod frame;
mod ids;
mod inconsistency;
mod journeys;
mod series;
mod touchpoints;

pub use inconsistency::{Inconsistency, InconsistencyKind, Kind, Spot};

use super::{JourneyMap, LinkedMap};
use ids::Ids;

/// A map being checked: what it holds, by id, and what has been found.
struct Checker<'a> {
    map: &'a JourneyMap,
    found: Vec<Inconsistency>,
    /// The steps of all phases, from left to right.
    steps: Ids<'a>,
    lanes: Ids<'a>,
    owners: Ids<'a>,
    channels: Ids<'a>,
    personas: Ids<'a>,
    touchpoints: Ids<'a>,
}

impl JourneyMap {
    /// Everything in the map that cannot be; the same map always gives the same answer in the same order. An empty
    /// one means that every other room may rely on the map. The map need not be sorted.
    pub fn check(&self) -> Vec<Inconsistency> {
        let mut checker = Checker {
            map: self,
            found: Vec::new(),
            steps: Ids::new(self.phases.iter().flat_map(|phase| &phase.steps).map(|step| step.as_str())),
            lanes: Ids::new(self.lanes.iter().map(|lane| lane.id.as_str())),
            owners: Ids::new(self.owners.iter().map(|owner| owner.id.as_str())),
            channels: Ids::new(self.channels.iter().map(|channel| channel.id.as_str())),
            personas: Ids::new(self.personas.iter().map(|persona| persona.id.as_str())),
            touchpoints: Ids::new(self.touchpoints.iter().map(|touchpoint| touchpoint.id.as_str())),
        };
        checker.frame();
        checker.touchpoints();
        checker.return_visits();
        checker.coupled_journeys();
        checker.nps();
        checker.workshops();
        checker.found
    }
}

impl<'a> Checker<'a> {
    fn report(&mut self, path: Vec<Spot>, about: (Kind, &str), kind: InconsistencyKind) {
        self.found.push(Inconsistency { path, about: (about.0, about.1.to_owned()), kind });
    }

    /// Reports the things of a kind whose ids are empty or taken, given the id, the name and the way to each.
    fn ids(&mut self, kind: Kind, faulty: &[usize], thing: impl Fn(usize) -> (&'a str, &'a str, Vec<Spot>)) {
        for i in faulty {
            let (id, name, path) = thing(*i);
            self.report(path, (kind, named(name, id)), fault_of_id(id));
        }
    }

    /// Reports a reference to a thing that is not known. The path is made only when something is wrong: maps have ten
    /// thousand touchpoints.
    fn reference(&mut self, to: Kind, id: &str, about: (Kind, &str), path: impl FnOnce() -> Vec<Spot>) {
        let known = match to {
            Kind::Step => &self.steps,
            Kind::Lane => &self.lanes,
            Kind::Owner => &self.owners,
            Kind::Channel => &self.channels,
            Kind::Persona => &self.personas,
            Kind::Touchpoint => &self.touchpoints,
            // Nothing in a map names one of these.
            Kind::Map | Kind::Phase | Kind::Note | Kind::Improvement | Kind::CoupledJourney | Kind::Workshop => return,
        };
        if !known.has(id) {
            self.report(path(), about, InconsistencyKind::Missing(to, id.to_owned()));
        }
    }

    fn link(&mut self, link: &LinkedMap, about: (Kind, &str), path: impl FnOnce() -> Vec<Spot>) {
        if !link.is_relative() {
            self.report(path(), about, InconsistencyKind::LinkNotRelative(link.path.clone()));
        }
    }
}

/// What is wrong with an id that is faulty.
fn fault_of_id(id: &str) -> InconsistencyKind {
    if id.is_empty() { InconsistencyKind::EmptyId } else { InconsistencyKind::DuplicateId(id.to_owned()) }
}

fn named<'a>(name: &'a str, id: &'a str) -> &'a str {
    if name.trim().is_empty() { id } else { name }
}

/// The way that goes on behind another.
fn behind(way: &[Spot], rest: &[Spot]) -> Vec<Spot> {
    [way, rest].concat()
}

#[cfg(test)]
mod tests;
