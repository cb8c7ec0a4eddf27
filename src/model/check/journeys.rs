//! What stands beside the touchpoints and speaks of them: coupled journeys and workshops.

use super::Spot::{Field, Index};
use super::{Checker, Ids, InconsistencyKind, Kind, named};
use std::collections::HashMap;

impl Checker<'_> {
    pub(super) fn coupled_journeys(&mut self) {
        let map = self.map;
        let ids = Ids::new(map.coupled_journeys.iter().map(|journey| journey.id.as_str()));
        self.ids(Kind::CoupledJourney, &ids.faulty(), |i| {
            let journey = &map.coupled_journeys[i];
            (journey.id.as_str(), &journey.name, vec![Field("coupled_journeys"), Index(i), Field("id")])
        });
        let mut part_of: HashMap<&str, &str> = HashMap::new();
        for (i, journey) in map.coupled_journeys.iter().enumerate() {
            let name = named(&journey.name, journey.id.as_str());
            let about = (Kind::CoupledJourney, name);
            for (j, touchpoint) in journey.touchpoints.iter().enumerate() {
                let at = || vec![Field("coupled_journeys"), Index(i), Field("touchpoints"), Index(j)];
                let touchpoint = touchpoint.as_str();
                self.reference(Kind::Touchpoint, touchpoint, about, at);
                if let Some(journey) = part_of.insert(touchpoint, name) {
                    let (touchpoint, journey) = (touchpoint.to_owned(), journey.to_owned());
                    self.report(at(), about, InconsistencyKind::CoupledTwice { touchpoint, journey });
                }
            }
        }
    }

    pub(super) fn workshops(&mut self) {
        let map = self.map;
        let ids = Ids::new(map.workshops.iter().map(|workshop| workshop.id.as_str()));
        self.ids(Kind::Workshop, &ids.faulty(), |i| {
            let workshop = &map.workshops[i];
            (workshop.id.as_str(), &workshop.name, vec![Field("workshops"), Index(i), Field("id")])
        });
    }
}
