//! From the disk, or from bytes, to a map that has been checked.

use super::error::{Doing, Encoding, FileError, Reason};
use super::v0::{FORMAT, MapFile};
use super::{comments, diagnose, many, position};
use crate::model::JourneyMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The most bytes that a map file may have. A rich map of 10,000 touchpoints has about 11 MB; whatever a file of this size
/// holds is read or refused within 2 s and 1 GB of memory.
pub const LARGEST: u64 = 64 << 20;

/// Reads a map from a file. The map is checked and sorted.
///
/// # Errors
/// When the file is not there, not to be read, not an ordinary file, larger than [`LARGEST`], or does not hold a map
/// that could be. Messages call the file by the path given.
pub fn load(path: &Path) -> Result<JourneyMap, FileError> {
    Ok(find(path)?.map)
}

/// A map, and what else its file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The map, checked and sorted.
    pub map: JourneyMap,
    /// Whether there are comments in the file, which are no part of the map: saving it loses them.
    pub has_comments: bool,
}

/// Reads a map from a file as [`load`] does, and looks for what saving it would lose.
///
/// # Errors
/// As those of [`load`].
pub fn find(path: &Path) -> Result<Found, FileError> {
    let name = path.display().to_string();
    let bytes = read(path).map_err(|reason| FileError::new(&name, reason))?;
    let map = parse(&name, &bytes)?;
    Ok(Found { map, has_comments: str::from_utf8(&bytes).is_ok_and(comments::has_comments) })
}

/// Reads a map from a file's bytes; messages call the file by the name given. The map is checked and sorted.
///
/// # Errors
/// When the bytes are not text or not that of a map that could be, or when there are more than [`LARGEST`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<JourneyMap, FileError> {
    understand(bytes).map_err(|reason| FileError::new(name, reason))
}

fn understand(bytes: &[u8]) -> Result<JourneyMap, Reason> {
    if bytes.len() as u64 > LARGEST {
        return Err(Reason::TooLarge);
    }
    let text = text(bytes)?;
    if many::holds_too_much(text) {
        return Err(Reason::TooMuch);
    }
    match ron::from_str::<MapFile>(text) {
        Ok(file) if file.format == FORMAT => {
            let mut map = JourneyMap::from(file);
            let found = map.check();
            if !found.is_empty() {
                return Err(Reason::Content(diagnose::inconsistencies(text, &map, found)));
            }
            map.sort();
            Ok(map)
        }
        Ok(_) => Err(Reason::Content(vec![diagnose::other_format(text)])),
        Err(error) => Err(Reason::Content(vec![diagnose::refused(text, &error)])),
    }
}

/// The file's text, without the mark that some programs put at its beginning.
fn text(bytes: &[u8]) -> Result<&str, Reason> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Err(Reason::NotText(Encoding::Utf32)),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Err(Reason::NotText(Encoding::Utf16)),
        // Without a mark at its beginning, it shows by every other byte of plain letters being 0.
        [a, b, ..] if (*a == 0) != (*b == 0) => return Err(Reason::NotText(Encoding::Utf16)),
        _ => {}
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(Reason::Empty);
    }
    str::from_utf8(bytes).map_err(|error| {
        // Pictures and spreadsheets hold bytes that no text in any encoding does; to save them as UTF-8 is no advice.
        if bytes.iter().take(1 << 10).any(|byte| *byte < b'\t') {
            return Reason::Content(vec![diagnose::not_a_map()]);
        }
        let good = str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        let place = position::positions(good, &[good.len()])[0];
        Reason::NotText(Encoding::Other(place))
    })
}

fn read(path: &Path) -> Result<Vec<u8>, Reason> {
    let reason = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Reason::NotFound,
        io::ErrorKind::PermissionDenied => Reason::NotAllowed(Doing::Reading),
        _ => Reason::System(Doing::Reading, error.to_string()),
    };
    // Asked before opening: opening a pipe waits for somebody to write into it.
    let about = fs::metadata(path).map_err(reason)?;
    if about.is_dir() {
        return Err(Reason::Directory);
    }
    if !about.is_file() {
        return Err(Reason::NotAFile);
    }
    if about.len() > LARGEST {
        return Err(Reason::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    // A file that grows meanwhile is read as far as shows that it is too large.
    File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(reason)?;
    Ok(bytes)
}
