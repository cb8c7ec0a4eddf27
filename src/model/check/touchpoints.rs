//! Touchpoints: what they name, what they carry, and whose return visits they are.

use super::Spot::{Field, Index, Key};
use super::{Checker, Ids, InconsistencyKind, Kind, Spot, behind, named};
use crate::model::{ForWhom, Improvement, LaneKind, MomentOfTruth, PersonaId, Place, Touchpoint};

impl<'a> Checker<'a> {
    pub(super) fn touchpoints(&mut self) {
        let map = self.map;
        self.ids(Kind::Touchpoint, &self.touchpoints.faulty(), |i| {
            let touchpoint = &map.touchpoints[i];
            (touchpoint.id.as_str(), &touchpoint.title, vec![Field("touchpoints"), Index(i), Field("id")])
        });
        let mut improvements: Vec<(&Improvement, [usize; 2])> = Vec::new();
        for (i, touchpoint) in map.touchpoints.iter().enumerate() {
            self.touchpoint(i, touchpoint);
            improvements.extend(touchpoint.improvements.iter().enumerate().map(|(j, one)| (one, [i, j])));
        }
        let ids = Ids::new(improvements.iter().map(|(improvement, _)| improvement.id.as_str()));
        self.ids(Kind::Improvement, &ids.faulty(), |number| {
            let (improvement, [i, j]) = improvements[number];
            let path = vec![Field("touchpoints"), Index(i), Field("improvements"), Index(j), Field("id")];
            (improvement.id.as_str(), &improvement.title, path)
        });
    }

    fn touchpoint(&mut self, i: usize, touchpoint: &'a Touchpoint) {
        let at = |rest: &[Spot]| behind(&[Field("touchpoints"), Index(i)], rest);
        let about = (Kind::Touchpoint, named(&touchpoint.title, touchpoint.id.as_str()));
        if let Place::At { step, lane, .. } = &touchpoint.place {
            self.reference(Kind::Step, step.as_str(), about, || at(&[Field("place"), Field("step")]));
            let lane_at = || at(&[Field("place"), Field("lane")]);
            match self.lanes.position(lane.as_str()).map(|i| &self.map.lanes[i].kind) {
                Some(LaneKind::Touchpoints { .. }) => {}
                Some(LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures) => {
                    self.report(lane_at(), about, InconsistencyKind::NoTouchpointLane(lane.as_str().to_owned()));
                }
                None => {
                    self.report(lane_at(), about, InconsistencyKind::Missing(Kind::Lane, lane.as_str().to_owned()));
                }
            }
        }
        if let Some(owner) = &touchpoint.owner {
            self.reference(Kind::Owner, owner.as_str(), about, || at(&[Field("owner")]));
        }
        if let Some(channel) = &touchpoint.channel {
            self.reference(Kind::Channel, channel.as_str(), about, || at(&[Field("channel")]));
        }
        if let Some(first) = &touchpoint.return_of {
            self.reference(Kind::Touchpoint, first.as_str(), about, || at(&[Field("return_of")]));
        }
        if let MomentOfTruth::Personas(personas) = &touchpoint.moment_of_truth {
            self.personas_of(personas, about, || at(&[Field("moment_of_truth")]));
        }
        for (j, intended) in touchpoint.intended.iter().enumerate() {
            if let ForWhom::Personas(personas) = &intended.whom {
                self.personas_of(personas, about, || at(&[Field("intended"), Index(j), Field("whom")]));
            }
        }
        for (persona, _) in touchpoint.emotions.iter() {
            self.reference(Kind::Persona, persona.as_str(), about, || {
                at(&[Field("emotions"), Key(persona.as_str().to_owned())])
            });
        }
        self.csat(&touchpoint.csat, about, || at(&[Field("csat")]));
        if let Some(link) = &touchpoint.opens {
            self.link(link, about, || at(&[Field("opens"), Field("path")]));
        }
    }

    /// Reports personas of a variant's list that are not known.
    fn personas_of(&mut self, personas: &[PersonaId], about: (Kind, &str), way: impl Fn() -> Vec<Spot>) {
        for (i, persona) in personas.iter().enumerate() {
            let path = || behind(&way(), &[Index(0), Index(i)]);
            self.reference(Kind::Persona, persona.as_str(), about, path);
        }
    }

    /// Reports return visits that come back to themselves, once for each circle: at the first in the map's order.
    pub(super) fn return_visits(&mut self) {
        let map = self.map;
        if map.touchpoints.iter().all(|touchpoint| touchpoint.return_of.is_none()) {
            return;
        }
        let first_visit =
            |i: usize| map.touchpoints[i].return_of.as_ref().and_then(|id| self.touchpoints.position(id.as_str()));
        // From which touchpoint each was first come to; a circle is where a walk meets its own steps.
        let mut walked_from: Vec<Option<usize>> = vec![None; map.touchpoints.len()];
        let mut circles = Vec::new();
        for start in 0..map.touchpoints.len() {
            let mut next = Some(start);
            while let Some(i) = next {
                if let Some(before) = walked_from[i] {
                    if before == start {
                        circles.push(i);
                    }
                    break;
                }
                walked_from[i] = Some(start);
                next = first_visit(i);
            }
        }
        let first_of = |on_it: usize| {
            let (mut first, mut i) = (on_it, on_it);
            while let Some(next) = first_visit(i).filter(|next| *next != on_it) {
                (first, i) = (first.min(next), next);
            }
            first
        };
        let firsts: Vec<usize> = circles.into_iter().map(first_of).collect();
        for i in firsts {
            let touchpoint = &map.touchpoints[i];
            let about = (Kind::Touchpoint, named(&touchpoint.title, touchpoint.id.as_str()));
            let path = vec![Field("touchpoints"), Index(i), Field("return_of")];
            self.report(path, about, InconsistencyKind::ReturnOfItself);
        }
    }
}
