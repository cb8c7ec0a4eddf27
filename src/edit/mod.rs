//! Changes as values, and the one door for them.
//!
//! An [`Edit`] says what shall change; [`apply`] is a pure function from one map to the next. Knows nothing of
//! gestures, history or files.

use crate::model::{Emotion, JourneyMap, Kind, LaneKind, PersonaId, Place, Touchpoint, TouchpointId};
use crate::words::{Say, Words};
use std::sync::Arc;
use thiserror::Error;

/// A change to a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A touchpoint goes to a place on the map, or back into the inventory.
    Place {
        /// Which touchpoint.
        touchpoint: TouchpointId,
        /// Where to.
        place: Place,
    },
    /// What is said of a persona's feeling at a touchpoint changes, or is unsaid.
    Emotion {
        /// Where.
        touchpoint: TouchpointId,
        /// Whose.
        persona: PersonaId,
        /// What is said from now on.
        emotion: Option<Emotion>,
    },
}

/// Why an edit cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// It speaks of a thing that the map does not have.
    #[error("{0:?} {1} does not exist")]
    Missing(Kind, String),
    /// It puts a touchpoint into a lane that holds none.
    #[error("the lane {0} holds no touchpoints")]
    NoTouchpointLane(String),
}

impl Say for EditError {
    fn say(&self, words: Words) -> String {
        match self {
            Self::Missing(kind, id) => {
                words.with("check-missing", &[("kind", words.get(kind.key()).into()), ("id", id.as_str().into())])
            }
            Self::NoTouchpointLane(id) => words.with("check-no-touchpoint-lane", &[("id", id.as_str().into())]),
        }
    }
}

/// The map with a change made. The map must be sorted and sound ([`JourneyMap::check`]); so is the answer.
pub fn apply(map: &JourneyMap, edit: &Edit) -> Result<JourneyMap, EditError> {
    let mut map = map.clone();
    match edit {
        Edit::Place { touchpoint, place } => {
            if let Place::At { step, lane, .. } = place {
                if map.phase_of_step(step).is_none() {
                    return Err(EditError::Missing(Kind::Step, step.to_string()));
                }
                match map.lane(lane).map(|lane| &lane.kind) {
                    Some(LaneKind::Touchpoints { .. }) => {}
                    Some(LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures) => {
                        return Err(EditError::NoTouchpointLane(lane.to_string()));
                    }
                    None => return Err(EditError::Missing(Kind::Lane, lane.to_string())),
                }
            }
            touchpoint_mut(&mut map, touchpoint)?.place = place.clone();
        }
        Edit::Emotion { touchpoint, persona, emotion } => {
            if map.persona(persona).is_none() {
                return Err(EditError::Missing(Kind::Persona, persona.to_string()));
            }
            touchpoint_mut(&mut map, touchpoint)?.emotions.set(persona.clone(), emotion.clone());
        }
    }
    Ok(map)
}

fn touchpoint_mut<'a>(map: &'a mut JourneyMap, id: &TouchpointId) -> Result<&'a mut Touchpoint, EditError> {
    match map.touchpoints.binary_search_by(|touchpoint| touchpoint.id.cmp(id)) {
        Ok(at) => Ok(Arc::make_mut(&mut map.touchpoints[at])),
        Err(_) => Err(EditError::Missing(Kind::Touchpoint, id.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EmotionLevel, Lane, LaneId, Persona, Phase, PhaseId, Rank, Stage, StepId};

    fn map() -> JourneyMap {
        let lane =
            |id: &str, kind| Arc::new(Lane { id: LaneId::new(id), name: id.into(), description: String::new(), kind });
        let mut phase = Phase::new(PhaseId::new("valg"), "Valg", Stage::Before);
        phase.steps = vec![StepId::new("s1"), StepId::new("s2")];
        JourneyMap {
            phases: vec![Arc::new(phase)],
            lanes: vec![lane("web", LaneKind::Touchpoints { channel: None }), lane("humoer", LaneKind::Emotions)],
            personas: vec![Arc::new(Persona::new(PersonaId::new("anna"), "Anna", Default::default()))],
            touchpoints: ["a", "b"].map(|id| Arc::new(Touchpoint::new(TouchpointId::new(id), id))).into(),
            ..JourneyMap::default()
        }
    }

    fn at(step: &str, lane: &str) -> Edit {
        let place = Place::At { step: StepId::new(step), lane: LaneId::new(lane), rank: Rank::default() };
        Edit::Place { touchpoint: TouchpointId::new("b"), place }
    }

    #[test]
    fn a_touchpoint_moves_and_all_others_are_shared() {
        let before = map();
        let after = apply(&before, &at("s2", "web")).expect("a place");
        assert!(!after.touchpoints[1].place.is_inventory() && before.touchpoints[1].place.is_inventory());
        assert!(Arc::ptr_eq(&before.touchpoints[0], &after.touchpoints[0]));
        assert_eq!(after.check(), []);
    }

    #[test]
    fn an_emotion_is_said_and_unsaid() {
        let say =
            |emotion| Edit::Emotion { touchpoint: TouchpointId::new("a"), persona: PersonaId::new("anna"), emotion };
        let felt = Emotion::Felt { level: EmotionLevel::HIGHEST, thought: String::new() };
        let after = apply(&map(), &say(Some(felt.clone()))).expect("a persona");
        assert_eq!(after.touchpoints[0].emotions.of(&PersonaId::new("anna")), Some(&felt));
        assert_eq!(apply(&after, &say(None)), Ok(map()));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        assert_eq!(apply(&map(), &at("s9", "web")), Err(EditError::Missing(Kind::Step, "s9".into())));
        assert_eq!(apply(&map(), &at("s1", "luft")), Err(EditError::Missing(Kind::Lane, "luft".into())));
        assert_eq!(apply(&map(), &at("s1", "humoer")), Err(EditError::NoTouchpointLane("humoer".into())));
        let nobody = Edit::Place { touchpoint: TouchpointId::new("x"), place: Place::Inventory };
        assert_eq!(apply(&map(), &nobody), Err(EditError::Missing(Kind::Touchpoint, "x".into())));
    }
}
