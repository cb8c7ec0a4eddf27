//! Optional fields in files: left out when empty, written without a `Some(...)` around them when not.
//!
//! For use as `#[serde(default, skip_serializing_if = "Option::is_none", with = "plain")]`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes the value itself; `None` never gets here, because the field is then left out.
pub fn serialize<T: Serialize, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => value.serialize(serializer),
        None => serializer.serialize_none(),
    }
}

/// Reads the value itself.
pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Whether a field holds what it would hold if it were left out.
pub fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
