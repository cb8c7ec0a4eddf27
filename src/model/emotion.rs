//! Emotions: how a persona feels at a touchpoint.

use super::PersonaId;
use super::plain::is_default;
use serde::de::{self, Deserializer, MapAccess, Unexpected, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// How high or low an emotion is: whole tenths from -2 to +2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmotionLevel(i8);

/// How finely a level is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Grain {
    /// By halves, which people can tell apart.
    #[default]
    Halves,
    /// By tenths.
    Tenths,
}

impl EmotionLevel {
    /// As bad as it gets.
    pub const LOWEST: Self = Self(-20);
    /// As good as it gets.
    pub const HIGHEST: Self = Self(20);

    /// A level of so many tenths; `None` outside -20 to 20.
    pub const fn new(tenths: i8) -> Option<Self> {
        if tenths >= -20 && tenths <= 20 { Some(Self(tenths)) } else { None }
    }

    /// A level from a number; `None` outside -2 to 2, off the grid of tenths, or not finite.
    pub fn from_value(value: f64) -> Option<Self> {
        let tenths = value * 10.0;
        let whole = tenths.round();
        // A tenth has no exact binary form: what was written as one decimal is within this of a whole tenth.
        ((tenths - whole).abs() < 1e-9 && whole.abs() <= 20.0).then_some(Self(whole as i8))
    }

    /// The level nearest to so many tenths, in steps of that size; within what there is, and neutral for what is no
    /// number.
    pub fn nearest(tenths: f64, grain: Grain) -> Self {
        let step = match grain {
            Grain::Halves => 5.0,
            Grain::Tenths => 1.0,
        };
        let (lowest, highest) = (f64::from(Self::LOWEST.0), f64::from(Self::HIGHEST.0));
        Self(((tenths / step).round() * step).clamp(lowest, highest) as i8)
    }

    /// The level in tenths, -20 to 20.
    pub const fn tenths(self) -> i8 {
        self.0
    }

    /// The level as a number, -2 to 2.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

impl Serialize for EmotionLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.value())
    }
}

impl<'de> Deserialize<'de> for EmotionLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Self::from_value(value).ok_or_else(|| de::Error::invalid_value(Unexpected::Float(value), &"expected-level"))
    }
}

/// What is said of a persona at a touchpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Emotion {
    /// The persona passes it and feels like this.
    Felt {
        /// How high or low.
        level: EmotionLevel,
        /// The thought behind it, in the persona's words; empty if not said.
        #[serde(default, skip_serializing_if = "is_default")]
        thought: String,
    },
    /// The persona does not pass it.
    Skips,
}

/// The emotions at one touchpoint, at most one per persona, sorted by the persona's id.
///
/// A persona that is not in it has not been asked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Emotions(Vec<(PersonaId, Emotion)>);

impl Emotions {
    /// What is said of that persona here.
    pub fn of(&self, persona: &PersonaId) -> Option<&Emotion> {
        let at = self.0.binary_search_by(|(id, _)| id.cmp(persona)).ok()?;
        self.0.get(at).map(|(_, emotion)| emotion)
    }

    /// The level and thought of that persona here, if it has one.
    pub fn felt(&self, persona: &PersonaId) -> Option<(EmotionLevel, &str)> {
        match self.of(persona)? {
            Emotion::Felt { level, thought } => Some((*level, thought)),
            Emotion::Skips => None,
        }
    }

    /// Whether that persona does not pass here.
    pub fn skips(&self, persona: &PersonaId) -> bool {
        self.of(persona) == Some(&Emotion::Skips)
    }

    /// Says (or with `None` unsays) what a persona feels here.
    pub fn set(&mut self, persona: PersonaId, emotion: Option<Emotion>) {
        match (self.0.binary_search_by(|(id, _)| id.cmp(&persona)), emotion) {
            (Ok(at), Some(emotion)) => self.0[at].1 = emotion,
            (Ok(at), None) => {
                self.0.remove(at);
            }
            (Err(at), Some(emotion)) => self.0.insert(at, (persona, emotion)),
            (Err(_), None) => {}
        }
    }

    /// All that is said here, by the persona's id.
    pub fn iter(&self) -> impl Iterator<Item = (&PersonaId, &Emotion)> {
        self.0.iter().map(|(id, emotion)| (id, emotion))
    }
}

impl Serialize for Emotions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (persona, emotion) in &self.0 {
            map.serialize_entry(persona, emotion)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Emotions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Emotions;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("expected-emotions")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Emotions, A::Error> {
                let mut entries = Vec::with_capacity(access.size_hint().unwrap_or(0).min(64));
                while let Some((persona, emotion)) = access.next_entry::<PersonaId, Emotion>()? {
                    entries.push((persona, emotion));
                }
                entries.sort_by(|a, b| a.0.cmp(&b.0));
                if let Some(pair) = entries.windows(2).find(|pair| pair[0].0 == pair[1].0) {
                    return Err(de::Error::invalid_value(
                        Unexpected::Str(pair[0].0.as_str()),
                        &"expected-persona-once",
                    ));
                }
                Ok(Emotions(entries))
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_whole_tenths_within_two() {
        for tenths in -20..=20 {
            let level = EmotionLevel::new(tenths).expect("in range");
            assert_eq!(EmotionLevel::from_value(level.value()), Some(level));
        }
        for bad in [2.1, -2.1, 0.15, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(EmotionLevel::from_value(bad), None, "{bad}");
        }
        assert_eq!(EmotionLevel::new(21), None);
    }

    #[test]
    fn setting_and_unsetting_keeps_one_per_persona() {
        let (anna, holm) = (PersonaId::new("anna"), PersonaId::new("holm"));
        let mut emotions = Emotions::default();
        emotions.set(holm.clone(), Some(Emotion::Skips));
        let felt = Emotion::Felt { level: EmotionLevel::HIGHEST, thought: "Ja!".into() };
        emotions.set(anna.clone(), Some(felt.clone()));
        emotions.set(anna.clone(), Some(felt));
        assert_eq!(emotions.iter().count(), 2);
        assert_eq!(emotions.felt(&anna), Some((EmotionLevel::HIGHEST, "Ja!")));
        assert!(emotions.skips(&holm));
        emotions.set(holm.clone(), None);
        assert_eq!(emotions.of(&holm), None);
    }
}
