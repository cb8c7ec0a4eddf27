//! Touchpoints: the moments that the customer counts as part of the journey.

use super::plain::{self, is_default};
use super::{
    ChannelId, CompanyImportance, Csat, CustomerImportance, CustomerValue, DeliveredBy, Emotions, Improvement,
    IntendedExperience, KindOfService, Lane, LaneId, LaneKind, LinkedMap, OwnerId, PersonaId, StartedBy, StepId,
    TouchpointId,
};
use fractional_index::FractionalIndex;
use serde::de::{self, Deserializer};
use serde::{Deserialize, Serialize, Serializer};

/// A moment that the customer counts as part of the journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touchpoint {
    /// Names the touchpoint.
    pub id: TouchpointId,
    /// What happens, in the customer's words.
    pub title: String,
    /// Where it stands on the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: Place,
    /// Its number in the order in which touchpoints were written down, which the inventory keeps; those that have the
    /// same stand by title.
    #[serde(default, skip_serializing_if = "is_default")]
    pub written: Rank,
    /// Who starts it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub started_by: Option<StartedBy>,
    /// When it happens, in words; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: String,
    /// Where it happens, in words; empty if not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub location: String,
    /// The team answerable for it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub owner: Option<OwnerId>,
    /// What it goes through.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub channel: Option<ChannelId>,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub run_by: RunBy,
    /// What delivers it, today and as it should be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub delivered_by: DeliveredBy,
    /// Whether it creates value for the customer.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub value: Option<CustomerValue>,
    /// Whether the customer turns to us here, or we treat them in a personal contact.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub kind_of_service: Option<KindOfService>,
    /// The first visit, if this is the same touchpoint come again.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub return_of: Option<TouchpointId>,
    /// Whether the customer makes up or changes their mind here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moment_of_truth: MomentOfTruth,
    /// How important it is to the customer.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub importance_to_customer: Option<CustomerImportance>,
    /// How important it is to the company.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub importance_to_us: Option<CompanyImportance>,
    /// What customers shall experience here, for all or for some personas.
    #[serde(default, skip_serializing_if = "is_default")]
    pub intended: Vec<IntendedExperience>,
    /// What works here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub strengths: Vec<String>,
    /// What hurts here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pain_points: Vec<String>,
    /// What could be better here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ideas: Vec<String>,
    /// What employees know about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub employees_know: Vec<String>,
    /// What is proposed, planned, tried here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub improvements: Vec<Improvement>,
    /// How each persona feels here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub emotions: Emotions,
    /// Satisfaction measured here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub csat: Csat,
    /// Another map that it opens.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]
    pub opens: Option<LinkedMap>,
}

impl Touchpoint {
    /// A touchpoint of that id and title in the inventory, with nothing else said about it.
    pub fn new(id: TouchpointId, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            place: Place::Inventory,
            written: Rank::default(),
            started_by: None,
            when: String::new(),
            location: String::new(),
            owner: None,
            channel: None,
            run_by: RunBy::Us,
            delivered_by: DeliveredBy::default(),
            value: None,
            kind_of_service: None,
            return_of: None,
            moment_of_truth: MomentOfTruth::No,
            importance_to_customer: None,
            importance_to_us: None,
            intended: Vec::new(),
            strengths: Vec::new(),
            pain_points: Vec::new(),
            ideas: Vec::new(),
            employees_know: Vec::new(),
            improvements: Vec::new(),
            emotions: Emotions::default(),
            csat: Csat::default(),
            opens: None,
        }
    }

    /// The channel that it goes through in a lane: its own, or that of the lane.
    pub fn channel_in<'a>(&'a self, lane: Option<&'a Lane>) -> Option<&'a ChannelId> {
        let of_lane = || match &lane?.kind {
            LaneKind::Touchpoints { channel } => channel.as_ref(),
            LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures => None,
        };
        self.channel.as_ref().or_else(of_lane)
    }
}

/// Where a touchpoint stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Place {
    /// Written down but not placed yet.
    #[default]
    Inventory,
    /// On the map.
    At {
        /// The column.
        step: StepId,
        /// The row.
        lane: LaneId,
        /// The order among several at one place.
        #[serde(default, skip_serializing_if = "is_default")]
        rank: Rank,
    },
}

impl Place {
    /// Whether the touchpoint is not placed yet.
    pub fn is_inventory(&self) -> bool {
        self.cell().is_none()
    }

    /// The column and the row of a place on the map.
    pub fn cell(&self) -> Option<(&StepId, &LaneId)> {
        match self {
            Self::At { step, lane, .. } => Some((step, lane)),
            Self::Inventory => None,
        }
    }

    /// The order among those that share a place on the map.
    pub fn rank(&self) -> Option<&Rank> {
        match self {
            Self::At { rank, .. } => Some(rank),
            Self::Inventory => None,
        }
    }
}

/// The number of a touchpoint among those that share a place, or among all that were written down; between any two
/// there is room for another.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(FractionalIndex);

impl Rank {
    /// A rank between two others; without a neighbour on one side, beyond the one on the other.
    /// Where the two are equal or the wrong way round, the first's is given again.
    pub fn between(below: Option<&Self>, above: Option<&Self>) -> Self {
        match (below, above) {
            (None, None) => Self::default(),
            (Some(below), None) => Self(FractionalIndex::new_after(&below.0)),
            (None, Some(above)) => Self(FractionalIndex::new_before(&above.0)),
            (Some(below), Some(above)) => Self::amid(below, above).unwrap_or_else(|| below.clone()),
        }
    }

    /// A rank between two, if they are different and the right way round.
    fn amid(below: &Self, above: &Self) -> Option<Self> {
        if below >= above {
            return None;
        }
        // Where both begin with a zero, `FractionalIndex::new_between` counts below zero; what they have in common is
        // set aside, so that the first bytes it sees are different, or one of the two is a single byte.
        let (low, high) = (below.0.as_bytes(), above.0.as_bytes());
        let shorter = low.len().min(high.len());
        let common = low.iter().zip(high).take(shorter - 1).take_while(|(a, b)| a == b).count();
        let rest = |bytes: &[u8]| FractionalIndex::from_bytes(bytes[common..].to_vec()).ok();
        let between = FractionalIndex::new_between(&rest(low)?, &rest(high)?)?;
        FractionalIndex::from_bytes([&low[..common], between.as_bytes()].concat()).ok().map(Self)
    }

    /// Reads what is written in files; anything else is `None`.
    fn parse(text: &str) -> Option<Self> {
        // `FractionalIndex::from_string` panics on letters of two bytes and drops the last of an odd number of digits.
        let digits = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !digits || !text.len().is_multiple_of(2) {
            return None;
        }
        FractionalIndex::from_string(text).ok().map(Self)
    }
}

impl Serialize for Rank {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_string())
    }
}

impl<'de> Deserialize<'de> for Rank {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(&text), &"expected-rank"))
    }
}

/// Who runs a touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RunBy {
    /// The company.
    #[default]
    Us,
    /// The customer.
    Customer,
    /// Somebody else, by name: the council, a neighbour, a carrier.
    Other(String),
}

/// Whether the customer makes up or changes their mind at a touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MomentOfTruth {
    /// Not as far as anybody has said.
    #[default]
    No,
    /// For everybody.
    Everyone,
    /// For these personas.
    Personas(Vec<PersonaId>),
}

impl MomentOfTruth {
    /// Whether it is said of that persona by name.
    pub fn names(&self, persona: &PersonaId) -> bool {
        match self {
            Self::Personas(personas) => personas.contains(persona),
            Self::No | Self::Everyone => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_any_two_ranks_there_is_another() {
        let first = Rank::default();
        let mut above = Rank::between(Some(&first), None);
        for _ in 0..200 {
            let middle = Rank::between(Some(&first), Some(&above));
            assert!(first < middle && middle < above);
            above = middle;
        }
        assert!(Rank::between(None, Some(&first)) < first);
    }

    #[test]
    fn there_is_room_however_often_something_is_put_first_or_last() {
        let (mut first, mut last) = (Rank::default(), Rank::default());
        for _ in 0..600 {
            let before = Rank::between(None, Some(&first));
            let between = Rank::between(Some(&before), Some(&first));
            assert!(before < between && between < first, "{before:?} {between:?} {first:?}");
            let after = Rank::between(Some(&last), None);
            let amid = Rank::between(Some(&last), Some(&after));
            assert!(last < amid && amid < after, "{last:?} {amid:?} {after:?}");
            (first, last) = (before, after);
        }
    }

    #[test]
    fn between_all_short_ranks_there_is_another() {
        let bytes = ["", "00", "01", "7f", "80", "81", "ff"];
        let mut ranks = Vec::new();
        for a in bytes {
            for b in bytes {
                for c in bytes {
                    ranks.push(Rank::parse(&format!("{a}{b}{c}80")).expect("a rank"));
                }
            }
        }
        ranks.sort();
        ranks.dedup();
        for below in &ranks {
            assert_eq!(Rank::between(Some(below), Some(below)), *below);
            for above in ranks.iter().filter(|above| below < *above) {
                let between = Rank::between(Some(below), Some(above));
                assert!(*below < between && between < *above, "{below:?} {between:?} {above:?}");
            }
        }
    }

    #[test]
    fn only_ranks_are_read_as_ranks() {
        assert_eq!(Rank::parse("80"), Some(Rank::default()));
        for bad in ["", "8", "80f", "aéb", "é8", "81", "8A80", "+180", "zz", "0x80"] {
            assert_eq!(Rank::parse(bad), None, "{bad}");
        }
    }
}
