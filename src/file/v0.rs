//! Format 0: the map as it stands in a file.
//!
//! Once a format is frozen, its struct stays as it is and a new one is added beside it.

use super::many;
use crate::model::{
    Channel, CoupledJourney, JourneyMap, Lane, LinkedMap, Nps, Owner, Persona, Perspective, Phase, Scope, Stages,
    Touchpoint, Workshop, plain,
};
use crate::words::{Date, Language};
use plain::is_default;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A map file. The order of the fields is the order in the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MapFile {
    pub(super) format: u32,
    title: String,
    language: Language,
    #[serde(default, skip_serializing_if = "is_default")]
    perspective: Perspective,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    scope: Option<Scope>,
    #[serde(default, skip_serializing_if = "is_default")]
    goal: String,
    #[serde(default, skip_serializing_if = "is_default")]
    owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    next_review: Option<Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    linked_maps: Vec<LinkedMap>,
    #[serde(default, skip_serializing_if = "is_default")]
    stages: Stages,
    #[serde(default, skip_serializing_if = "is_default")]
    phases: Vec<Arc<Phase>>,
    #[serde(default, skip_serializing_if = "is_default")]
    lanes: Vec<Arc<Lane>>,
    #[serde(default, skip_serializing_if = "is_default")]
    owners: Vec<Arc<Owner>>,
    #[serde(default, skip_serializing_if = "is_default")]
    channels: Vec<Arc<Channel>>,
    #[serde(default, skip_serializing_if = "is_default")]
    personas: Vec<Arc<Persona>>,
    #[serde(default, skip_serializing_if = "is_default", deserialize_with = "many::touchpoints")]
    touchpoints: Vec<Arc<Touchpoint>>,
    #[serde(default, skip_serializing_if = "is_default")]
    coupled_journeys: Vec<Arc<CoupledJourney>>,
    #[serde(default, skip_serializing_if = "is_default")]
    nps: Nps,
    #[serde(default, skip_serializing_if = "is_default")]
    workshops: Vec<Arc<Workshop>>,
}

/// The number of this format.
pub(super) const FORMAT: u32 = 0;

impl From<&JourneyMap> for MapFile {
    fn from(map: &JourneyMap) -> Self {
        let JourneyMap {
            title,
            language,
            scope,
            perspective,
            goal,
            owner,
            date,
            next_review,
            linked_maps,
            stages,
            phases,
            lanes,
            owners,
            channels,
            personas,
            touchpoints,
            coupled_journeys,
            nps,
            workshops,
        } = map.clone();
        Self {
            format: FORMAT,
            title,
            language,
            perspective,
            scope,
            goal,
            owner,
            date,
            next_review,
            linked_maps,
            stages,
            phases,
            lanes,
            owners,
            channels,
            personas,
            touchpoints,
            coupled_journeys,
            nps,
            workshops,
        }
    }
}

impl From<MapFile> for JourneyMap {
    fn from(file: MapFile) -> Self {
        let MapFile {
            format: _,
            title,
            language,
            perspective,
            scope,
            goal,
            owner,
            date,
            next_review,
            linked_maps,
            stages,
            phases,
            lanes,
            owners,
            channels,
            personas,
            touchpoints,
            coupled_journeys,
            nps,
            workshops,
        } = file;
        Self {
            title,
            language,
            scope,
            perspective,
            goal,
            owner,
            date,
            next_review,
            linked_maps,
            stages,
            phases,
            lanes,
            owners,
            channels,
            personas,
            touchpoints,
            coupled_journeys,
            nps,
            workshops,
        }
    }
}
