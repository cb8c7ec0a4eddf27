//! From a map to text, and safely onto the disk.

use super::atomic;
use super::error::FileError;
use super::v0::MapFile;
use crate::model::JourneyMap;
use ron::ser::PrettyConfig;
use std::path::Path;

/// The map as it stands in a file: a field a line, defaults left out, touchpoints by their ids. The same map always
/// gives the same text.
pub fn to_text(map: &JourneyMap) -> String {
    let mut map = map.clone();
    map.sort();
    // Deeper than this stand only the counts of CSAT answers, which are one thing to read.
    let layout = PrettyConfig::new().new_line("\n").indentor("    ").struct_names(false).depth_limit(5);
    // Nothing in a map is of a kind that RON cannot write.
    let mut text = ron::ser::to_string_pretty(&MapFile::from(&map), layout).unwrap_or_default();
    text.push('\n');
    plain_apostrophes(&text)
}

/// Takes back an escape that text in double quotes does not need and that makes English hard to read: `it\'s`.
fn plain_apostrophes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    // Backslashes stand only in strings, and each begins an escape.
    while let Some(at) = rest.find('\\') {
        let escape = &rest[at..];
        plain.push_str(&rest[..at]);
        let end = 1 + escape[1..].chars().next().map_or(0, char::len_utf8);
        plain.push_str(if &escape[..end] == "\\'" { "'" } else { &escape[..end] });
        rest = &escape[end..];
    }
    plain.push_str(rest);
    plain
}

/// Writes a map to a file. What was there is there whole until the new text is there whole; its permissions stay, and
/// a symbolic link goes on pointing at it.
///
/// # Errors
/// When the folder does not exist, the file is write-protected or not an ordinary one, or the system does not let it
/// be written. Then the file is as it was.
pub fn save(path: &Path, map: &JourneyMap) -> Result<(), FileError> {
    atomic::replace(path, to_text(map).as_bytes()).map_err(|reason| FileError::new(&path.display().to_string(), reason))
}
