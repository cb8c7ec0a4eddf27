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
    let layout = PrettyConfig::new().new_line("\n").indentor("    ").struct_names(false);
    // Nothing in a map is of a kind that RON cannot write.
    let mut text = ron::ser::to_string_pretty(&MapFile::from(&map), layout).unwrap_or_default();
    text.push('\n');
    counts_on_one_line(&plain_apostrophes(&text))
}

/// Puts the counts of a round's answers, which are one thing to read, on one line.
fn counts_on_one_line(text: &str) -> String {
    const OPENING: &str = " counts: [\n";
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    // Line ends stand in strings only as escapes, so this is no part of one.
    while let Some(at) = rest.find(OPENING) {
        let (before, list) = rest.split_at(at + OPENING.len() - 1);
        let end = list.find(']').unwrap_or(list.len());
        let counts: Vec<&str> = list[..end].split(',').map(str::trim).filter(|count| !count.is_empty()).collect();
        joined.push_str(before);
        joined.push_str(&counts.join(", "));
        rest = &list[end..];
    }
    joined.push_str(rest);
    joined
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
    write_atomically(path, to_text(map).as_bytes())
}

/// Puts these bytes into a file, as [`save`] does with a map's.
///
/// # Errors
/// As those of [`save`].
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    atomic::replace(path, bytes).map_err(|reason| FileError::new(&path.display().to_string(), reason))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{load, parse};
    use crate::model::{Touchpoint, TouchpointId};
    use crate::random_map::random_map;
    use proptest::prelude::*;
    use std::sync::Arc;

    fn with_title(title: &str) -> JourneyMap {
        JourneyMap { title: title.to_owned(), ..JourneyMap::default() }
    }

    #[test]
    fn the_smallest_map_is_three_lines() {
        assert_eq!(to_text(&with_title("Tomt")), "(\n    format: 0,\n    title: \"Tomt\",\n    language: en,\n)\n");
    }

    #[test]
    fn a_field_stands_on_its_line_and_the_order_is_that_of_ids() {
        let mut map = random_map(3, 2, 6, 2);
        let text = to_text(&map);
        for line in text.lines() {
            assert!((line.len() - line.trim_start_matches(' ').len()).is_multiple_of(4), "{line}");
            assert!(!line.ends_with(' ') && !line.contains('\r'), "{line}");
            let fields = line.split('"').step_by(2).collect::<String>().matches(": ").count();
            assert!(fields <= 1, "{line}");
        }
        map.touchpoints.reverse();
        assert_eq!(to_text(&map), text);
    }

    #[test]
    fn apostrophes_are_plain_and_other_escapes_stay() {
        for title in ["it's", "\\'", "'\\\\'", "\"'\"", "\n'\u{200d}\t", "\\", "", "\u{0}"] {
            let text = to_text(&with_title(title));
            assert_eq!(parse("x", text.as_bytes()).expect("a map").title, title);
            assert_eq!(text.lines().count(), 5, "{text}");
        }
        assert!(to_text(&with_title("it's")).contains("title: \"it's\","));
    }

    #[test]
    fn what_was_saved_is_loaded_and_saved_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kort.ron");
        let map = random_map(11, 9, 60, 3);
        save(&path, &map).expect("saved");
        let first = std::fs::read(&path).expect("readable");
        let again = load(&path).expect("a map");
        assert_eq!(again, map);
        save(&path, &again).expect("saved");
        assert_eq!(std::fs::read(&path).expect("readable"), first);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_map_is_itself_after_writing_and_reading(
            seed: u64, phases in 0..31_usize, touchpoints in 0..80_usize, personas in 0..13_usize,
        ) {
            let map = random_map(seed, phases, touchpoints, personas);
            let text = to_text(&map);
            let again = parse("x", text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert!(again == map);
            prop_assert_eq!(to_text(&again), text);
        }

        #[test]
        fn any_text_survives(title: String, pain in prop::collection::vec(any::<String>(), 0..4)) {
            let mut map = with_title(&title);
            let mut card = Touchpoint::new(TouchpointId::new("a"), title.as_str());
            card.pain_points = pain;
            map.touchpoints.push(Arc::new(card));
            let text = to_text(&map);
            prop_assert_eq!(parse("x", text.as_bytes()).ok(), Some(map));
        }
    }
}
