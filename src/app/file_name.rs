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

/// The endings of other kinds of files than maps, which people type out of habit or have in a name that they copied.
const OF_OTHERS: [&str; 16] = [
    "png", "svg", "pdf", "txt", "jpg", "jpeg", "gif", "webp", "json", "xml", "csv", "xlsx", "docx", "pptx", "zip",
    "ron",
];

/// A path with that ending, in place of one that says another kind of file; says whether it is another path than was
/// chosen, so that nobody has been asked about such a file.
pub fn with_ending(path: PathBuf, ending: &str) -> (PathBuf, bool) {
    let is = |wanted: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(wanted));
    if is(ending) || path.file_name().is_none() {
        return (path, false);
    }
    // "Kort 2.0" keeps its dot.
    let stem = if OF_OTHERS.into_iter().any(is) { path.file_stem() } else { path.file_name() };
    let mut name = stem.unwrap_or_default().to_owned();
    name.push(OsStr::new("."));
    name.push(ending);
    (path.with_file_name(name), true)
}

/// Where a typed path leads to from a folder: into a folder that was typed, the file gets the name that is offered. Asks the
/// disk, so it may take long.
pub fn typed_from(folder: &Path, typed: PathBuf, offered: &str) -> PathBuf {
    let ends_open = typed.as_os_str().to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]);
    let path = folder.join(typed);
    if ends_open || path.is_dir() { path.join(offered) } else { path }
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

    #[test]
    fn an_ending_of_another_kind_of_file_goes() {
        let of = |path: &str, ending| with_ending(PathBuf::from(path), ending).0;
        assert_eq!(of("/a/bank.png", "ron"), Path::new("/a/bank.ron"));
        assert_eq!(of("/a/bank.PDF", "ron"), Path::new("/a/bank.ron"));
        assert_eq!(of("/a/bank.ron", "png"), Path::new("/a/bank.png"));
        assert_eq!(of("/a/bank.jpeg", "png"), Path::new("/a/bank.png"));
        assert_eq!(of("/a/Rejse nr. 3", "svg"), Path::new("/a/Rejse nr. 3.svg"));
        assert_eq!(of("/a/.png", "ron"), Path::new("/a/.png.ron"), "which is all of its name");
    }

    #[test]
    fn a_typed_path_begins_in_the_folder_that_was_offered() {
        let folder = tempfile::tempdir().expect("a folder");
        let from = |typed: &str| typed_from(folder.path(), PathBuf::from(typed), "kort.ron");
        assert_eq!(from("bank.ron"), folder.path().join("bank.ron"));
        assert_eq!(from("nye/"), folder.path().join("nye").join("kort.ron"));
        assert_eq!(from(&folder.path().display().to_string()), folder.path().join("kort.ron"));
    }
}
