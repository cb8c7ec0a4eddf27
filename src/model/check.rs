//! What the types cannot rule out: ids that occur twice, references to nothing, places that are none.

use super::{Colour, JourneyMap, LaneKind, MomentOfTruth, PALETTE_PLACES, Place, Stage};
use crate::words::{Say, Words};
use std::collections::HashSet;

/// A kind of thing that has an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A phase.
    Phase,
    /// A step.
    Step,
    /// A lane.
    Lane,
    /// An owner.
    Owner,
    /// A channel.
    Channel,
    /// A persona.
    Persona,
    /// A touchpoint.
    Touchpoint,
}

impl Kind {
    /// The key of the kind's name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Phase => "kind-phase",
            Self::Step => "kind-step",
            Self::Lane => "kind-lane",
            Self::Owner => "kind-owner",
            Self::Channel => "kind-channel",
            Self::Persona => "kind-persona",
            Self::Touchpoint => "kind-touchpoint",
        }
    }
}

/// A part of the way to a place in a map: fields by name, list entries by number, map entries by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A field of a struct or of a variant.
    Field(&'static str),
    /// An entry of a list, counted from 0.
    Index(usize),
    /// The value that stands under that key.
    Key(String),
}

/// Something in a map that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconsistency {
    /// The way to it, as in a file: from the map's fields downwards.
    pub path: Vec<Spot>,
    /// The kind and the name (title, or failing that id) of the thing it is about.
    pub about: (Kind, String),
    /// What is wrong.
    pub kind: InconsistencyKind,
}

/// What is wrong with a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InconsistencyKind {
    /// Its id is empty.
    EmptyId,
    /// Its id is that of another thing of its kind as well.
    DuplicateId(String),
    /// It names a thing that does not exist.
    Missing(Kind, String),
    /// It stands in a lane that holds no touchpoints.
    NoTouchpointLane(String),
    /// Its stage comes before that of the phase to its left.
    StageOutOfOrder,
    /// Its colour is a place that the palette does not have.
    NoSuchColour(u8),
    /// A CSAT round has fewer than two or more than eleven possible answers.
    CsatScale(usize),
}

impl Say for Inconsistency {
    fn say(&self, words: Words) -> String {
        let (kind, name) = &self.about;
        let kind_word = words.get(kind.key());
        let what = match &self.kind {
            InconsistencyKind::EmptyId => words.get("check-empty-id"),
            InconsistencyKind::DuplicateId(id) => words.with("check-duplicate-id", &[("id", id.as_str().into())]),
            InconsistencyKind::Missing(kind, id) => {
                let kind = words.get(kind.key());
                words.with("check-missing", &[("kind", kind.into()), ("id", id.as_str().into())])
            }
            InconsistencyKind::NoTouchpointLane(id) => {
                words.with("check-no-touchpoint-lane", &[("id", id.as_str().into())])
            }
            InconsistencyKind::StageOutOfOrder => words.get("check-stage-order"),
            InconsistencyKind::NoSuchColour(place) => {
                words.with("check-colour", &[("place", (*place).into()), ("last", (PALETTE_PLACES - 1).into())])
            }
            InconsistencyKind::CsatScale(answers) => words.with("check-csat-scale", &[("n", (*answers).into())]),
        };
        words.with("check-about", &[("kind", kind_word.into()), ("name", name.as_str().into()), ("what", what.into())])
    }
}

struct Checker<'a> {
    found: Vec<Inconsistency>,
    phases: HashSet<&'a str>,
    steps: HashSet<&'a str>,
    lanes: HashSet<&'a str>,
    touchpoint_lanes: HashSet<&'a str>,
    owners: HashSet<&'a str>,
    channels: HashSet<&'a str>,
    personas: HashSet<&'a str>,
    touchpoints: HashSet<&'a str>,
}

impl<'a> Checker<'a> {
    fn report(&mut self, path: Vec<Spot>, about: (Kind, &str), kind: InconsistencyKind) {
        self.found.push(Inconsistency { path, about: (about.0, about.1.to_owned()), kind });
    }

    fn known(&mut self, kind: Kind) -> &mut HashSet<&'a str> {
        match kind {
            Kind::Phase => &mut self.phases,
            Kind::Step => &mut self.steps,
            Kind::Lane => &mut self.lanes,
            Kind::Owner => &mut self.owners,
            Kind::Channel => &mut self.channels,
            Kind::Persona => &mut self.personas,
            Kind::Touchpoint => &mut self.touchpoints,
        }
    }

    /// Takes a thing's id into the known ones and reports one that is empty or taken.
    fn id(&mut self, kind: Kind, id: &'a str, name: &str, path: Vec<Spot>) {
        if id.is_empty() {
            self.report(path, (kind, name), InconsistencyKind::EmptyId);
        } else if !self.known(kind).insert(id) {
            self.report(path, (kind, name), InconsistencyKind::DuplicateId(id.to_owned()));
        }
    }

    /// Reports a reference to a thing that is not known.
    fn reference(&mut self, to: Kind, id: &str, about: (Kind, &str), path: impl FnOnce() -> Vec<Spot>) {
        if !self.known(to).contains(id) {
            self.report(path(), about, InconsistencyKind::Missing(to, id.to_owned()));
        }
    }

    fn colour(&mut self, colour: Colour, about: (Kind, &str), path: Vec<Spot>) {
        if let Colour::Place(place) = colour
            && place >= PALETTE_PLACES
        {
            self.report(path, about, InconsistencyKind::NoSuchColour(place));
        }
    }
}

fn named<'a>(name: &'a str, id: &'a str) -> &'a str {
    if name.trim().is_empty() { id } else { name }
}

impl JourneyMap {
    /// Everything in the map that cannot be, in the order of the file. An empty answer means that every other room
    /// may rely on the map. The map need not be sorted.
    pub fn check(&self) -> Vec<Inconsistency> {
        use Spot::{Field, Index, Key};
        let mut c = Checker {
            found: Vec::new(),
            phases: HashSet::new(),
            steps: HashSet::new(),
            lanes: HashSet::new(),
            touchpoint_lanes: HashSet::new(),
            owners: HashSet::new(),
            channels: HashSet::new(),
            personas: HashSet::new(),
            touchpoints: HashSet::with_capacity(self.touchpoints.len()),
        };
        for (i, owner) in self.owners.iter().enumerate() {
            let at = |field| vec![Field("owners"), Index(i), Field(field)];
            let name = named(&owner.name, owner.id.as_str());
            c.id(Kind::Owner, owner.id.as_str(), name, at("id"));
            c.colour(owner.colour, (Kind::Owner, name), at("colour"));
        }
        for (i, channel) in self.channels.iter().enumerate() {
            let name = named(&channel.name, channel.id.as_str());
            c.id(Kind::Channel, channel.id.as_str(), name, vec![Field("channels"), Index(i), Field("id")]);
        }
        for (i, persona) in self.personas.iter().enumerate() {
            let at = |field| vec![Field("personas"), Index(i), Field(field)];
            let name = named(&persona.name, persona.id.as_str());
            c.id(Kind::Persona, persona.id.as_str(), name, at("id"));
            c.colour(persona.colour, (Kind::Persona, name), at("colour"));
        }
        let mut stage = Stage::Before;
        for (i, phase) in self.phases.iter().enumerate() {
            let at = |field| vec![Field("phases"), Index(i), Field(field)];
            let name = named(&phase.name, phase.id.as_str());
            c.id(Kind::Phase, phase.id.as_str(), name, at("id"));
            if phase.stage < stage {
                c.report(at("stage"), (Kind::Phase, name), InconsistencyKind::StageOutOfOrder);
            }
            stage = stage.max(phase.stage);
            for (j, step) in phase.steps.iter().enumerate() {
                let path = vec![Field("phases"), Index(i), Field("steps"), Index(j)];
                match step.as_str() {
                    "" => c.report(path, (Kind::Phase, name), InconsistencyKind::EmptyId),
                    id if !c.steps.insert(id) => {
                        c.report(path, (Kind::Phase, name), InconsistencyKind::DuplicateId(id.to_owned()))
                    }
                    _ => {}
                }
            }
        }
        for (i, lane) in self.lanes.iter().enumerate() {
            let name = named(&lane.name, lane.id.as_str());
            c.id(Kind::Lane, lane.id.as_str(), name, vec![Field("lanes"), Index(i), Field("id")]);
            match &lane.kind {
                LaneKind::Touchpoints { channel } => {
                    c.touchpoint_lanes.insert(lane.id.as_str());
                    if let Some(channel) = channel {
                        c.reference(Kind::Channel, channel.as_str(), (Kind::Lane, name), || {
                            vec![Field("lanes"), Index(i), Field("kind"), Field("channel")]
                        });
                    }
                }
                LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures => {}
            }
        }
        for (i, touchpoint) in self.touchpoints.iter().enumerate() {
            let at = |rest: &[Spot]| [&[Field("touchpoints"), Index(i)], rest].concat();
            let name = named(&touchpoint.title, touchpoint.id.as_str());
            let about = (Kind::Touchpoint, name);
            // The path is made only when something is wrong: maps have ten thousand touchpoints.
            if touchpoint.id.as_str().is_empty() {
                c.report(at(&[Field("id")]), about, InconsistencyKind::EmptyId);
            } else if !c.touchpoints.insert(touchpoint.id.as_str()) {
                c.report(at(&[Field("id")]), about, InconsistencyKind::DuplicateId(touchpoint.id.as_str().to_owned()));
            }
            if let Some(owner) = &touchpoint.owner {
                c.reference(Kind::Owner, owner.as_str(), about, || at(&[Field("owner")]));
            }
            if let Some(channel) = &touchpoint.channel {
                c.reference(Kind::Channel, channel.as_str(), about, || at(&[Field("channel")]));
            }
            if let Place::At { step, lane, .. } = &touchpoint.place {
                c.reference(Kind::Step, step.as_str(), about, || at(&[Field("place"), Field("step")]));
                let lane_at = || at(&[Field("place"), Field("lane")]);
                c.reference(Kind::Lane, lane.as_str(), about, lane_at);
                if c.lanes.contains(lane.as_str()) && !c.touchpoint_lanes.contains(lane.as_str()) {
                    c.report(lane_at(), about, InconsistencyKind::NoTouchpointLane(lane.as_str().to_owned()));
                }
            }
            if let MomentOfTruth::Personas(personas) = &touchpoint.moment_of_truth {
                for (j, persona) in personas.iter().enumerate() {
                    c.reference(Kind::Persona, persona.as_str(), about, || {
                        at(&[Field("moment_of_truth"), Index(0), Index(j)])
                    });
                }
            }
            for (persona, _) in touchpoint.emotions.iter() {
                c.reference(Kind::Persona, persona.as_str(), about, || {
                    at(&[Field("emotions"), Key(persona.as_str().to_owned())])
                });
            }
            for (j, round) in touchpoint.csat.rounds.iter().enumerate() {
                if !(2..=11).contains(&round.counts.len()) {
                    let path = at(&[Field("csat"), Field("rounds"), Index(j), Field("counts")]);
                    c.report(path, about, InconsistencyKind::CsatScale(round.counts.len()));
                }
            }
        }
        c.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Emotion, Lane, LaneId, Owner, OwnerId, PersonaId, Phase, PhaseId, StepId, Touchpoint, TouchpointId,
    };
    use crate::words::Language;
    use std::sync::Arc;

    fn map() -> JourneyMap {
        let mut map = JourneyMap::default();
        let mut phase = Phase::new(PhaseId::new("koeb"), "Køb", Stage::During);
        phase.steps = vec![StepId::new("s1")];
        map.phases.push(Arc::new(phase));
        for (id, kind) in [("web", LaneKind::Touchpoints { channel: None }), ("humoer", LaneKind::Emotions)] {
            map.lanes.push(Arc::new(Lane { id: LaneId::new(id), name: id.into(), description: String::new(), kind }));
        }
        map.owners.push(Arc::new(Owner { id: OwnerId::new("it"), name: "IT".into(), colour: Colour::Place(1) }));
        let mut touchpoint = Touchpoint::new(TouchpointId::new("betaler"), "Betaler");
        touchpoint.place = Place::At { step: StepId::new("s1"), lane: LaneId::new("web"), rank: Default::default() };
        map.touchpoints.push(Arc::new(touchpoint));
        map
    }

    fn changed(change: impl FnOnce(&mut Touchpoint)) -> Vec<InconsistencyKind> {
        let mut map = map();
        change(Arc::make_mut(&mut map.touchpoints[0]));
        map.check().into_iter().map(|found| found.kind).collect()
    }

    #[test]
    fn a_sound_map_has_nothing_to_report() {
        assert_eq!(map().check(), []);
    }

    #[test]
    fn references_to_nothing_are_found() {
        use InconsistencyKind::Missing;
        assert_eq!(changed(|t| t.owner = Some(OwnerId::new("x"))), [Missing(Kind::Owner, "x".into())]);
        let nowhere = Place::At { step: StepId::new("x"), lane: LaneId::new("y"), rank: Default::default() };
        assert_eq!(changed(|t| t.place = nowhere), [Missing(Kind::Step, "x".into()), Missing(Kind::Lane, "y".into())]);
        assert_eq!(
            changed(|t| t.emotions.set(PersonaId::new("x"), Some(Emotion::Skips))),
            [Missing(Kind::Persona, "x".into())]
        );
    }

    #[test]
    fn touchpoints_stand_in_touchpoint_lanes_only() {
        let place = Place::At { step: StepId::new("s1"), lane: LaneId::new("humoer"), rank: Default::default() };
        assert_eq!(changed(|t| t.place = place), [InconsistencyKind::NoTouchpointLane("humoer".into())]);
    }

    #[test]
    fn ids_are_there_once() {
        let mut map = map();
        map.touchpoints.push(map.touchpoints[0].clone());
        map.owners.push(map.owners[0].clone());
        let phase = Arc::make_mut(&mut map.phases[0]);
        phase.steps.push(StepId::new("s1"));
        let found: Vec<_> = map.check().into_iter().map(|found| (found.about.0, found.kind)).collect();
        assert_eq!(
            found,
            [
                (Kind::Owner, InconsistencyKind::DuplicateId("it".into())),
                (Kind::Phase, InconsistencyKind::DuplicateId("s1".into())),
                (Kind::Touchpoint, InconsistencyKind::DuplicateId("betaler".into())),
            ]
        );
    }

    #[test]
    fn stages_come_in_order_and_colours_from_the_palette() {
        let mut map = map();
        let mut early = Phase::clone(&map.phases[0]);
        (early.id, early.stage, early.steps) = (PhaseId::new("foer"), Stage::Before, Vec::new());
        map.phases.push(Arc::new(early));
        Arc::make_mut(&mut map.owners[0]).colour = Colour::Place(PALETTE_PLACES);
        let kinds: Vec<_> = map.check().into_iter().map(|found| found.kind).collect();
        assert_eq!(kinds, [InconsistencyKind::NoSuchColour(PALETTE_PLACES), InconsistencyKind::StageOutOfOrder]);
    }

    #[test]
    fn an_inconsistency_says_what_it_is_about() {
        let mut map = map();
        Arc::make_mut(&mut map.touchpoints[0]).owner = Some(OwnerId::new("okonomi-1c2d"));
        let said = map.check()[0].say(Words::new(Language::English));
        assert_eq!(said, "touchpoint \"Betaler\": owner \"okonomi-1c2d\" does not exist");
    }
}
