//! Names for files that are written for the first time.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The most characters of a title that become a name.
const MOST: usize = 80;

/// A file name from a map's title that every system takes; `otherwise` where the title has nothing to offer.
pub fn suggested(title: &str, otherwise: &str, ending: &str) -> String {
    let illegal = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c);
    let name: String = title.chars().map(|c| if illegal(c) { ' ' } else { c }).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().take(MOST).collect();
    // Windows drops dots and blanks at the end, and dots at the beginning hide a file elsewhere.
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let name = if name.is_empty() { otherwise } else { name };
    let stem = name.split('.').next().unwrap_or_default().trim().to_uppercase();
    let device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || (stem.len() == 4
            && (stem.starts_with("COM") || stem.starts_with("LPT"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    let mark = if device { "_" } else { "" };
    format!("{mark}{name}.{ending}")
}

/// A path with that ending; says whether it had to be put there, so that nobody has been asked about such a file.
pub fn with_ending(path: PathBuf, ending: &str) -> (PathBuf, bool) {
    if path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending)) || path.file_name().is_none() {
        return (path, false);
    }
    // "Kort 2.0" keeps its dot.
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(OsStr::new("."));
    name.push(ending);
    (path.with_file_name(name), true)
}

/// What people call a file: its name without the folders.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        let name = |title| suggested(title, "kort", "ron");
        assert_eq!(name("En ny vaskemaskine"), "En ny vaskemaskine.ron");
        assert_eq!(name("Køb / brug: hvad?"), "Køb brug hvad.ron");
        assert_eq!(name("..\\..\\x"), "x.ron");
        assert_eq!(name("   "), "kort.ron");
        assert_eq!(name("con"), "_con.ron");
        assert_eq!(name("Com1.x"), "_Com1.x.ron");
        assert_eq!(name("Ende. "), "Ende.ron");
        assert_eq!(name(&"æ".repeat(300)).chars().count(), MOST + 4);
    }

    #[test]
    fn an_ending_is_put_where_there_is_none() {
        let of = |path: &str| with_ending(PathBuf::from(path), "ron");
        assert_eq!(of("/a/kort"), (PathBuf::from("/a/kort.ron"), true));
        assert_eq!(of("/a/Kort 2.0"), (PathBuf::from("/a/Kort 2.0.ron"), true));
        assert_eq!(of("/a/kort.RON"), (PathBuf::from("/a/kort.RON"), false));
    }
}
