//! Why a map file cannot be read or written, and how that is said.

use super::fault::Finding;
use super::position::Position;
use super::read::LARGEST;
use crate::words::{Language, Say, Words};

/// Why a map file could not be read or written. Its text for logs is the English sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.say(Words::new(Language::English)))]
pub struct FileError {
    /// What messages call the file: its path or name as it was given.
    pub file: String,
    /// What is wrong.
    pub reason: Reason,
}

/// What was being done when it went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Reading the file.
    Reading,
    /// Writing the file.
    Writing,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is no such file.
    NotFound,
    /// The folder it is to be written to does not exist.
    NoFolder,
    /// The system does not allow it.
    NotAllowed(Doing),
    /// It is a folder.
    Directory,
    /// It is a pipe, a device or another thing without a beginning and an end.
    NotAFile,
    /// It has more bytes than a map may have ([`super::LARGEST`]).
    TooLarge,
    /// The disk is full, or what one may put on it.
    Full,
    /// The system gives a reason of its own, in its own words.
    System(Doing, String),
    /// There is nothing in it.
    Empty,
    /// It is not text in UTF-8.
    NotText(Encoding),
    /// What it says is wrong, in the order of the text; never empty.
    Content(Vec<Finding>),
}

/// What a file's bytes look like that are not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-16, which some Windows programs write.
    Utf16,
    /// Something else; the place is that of the first byte that UTF-8 cannot have.
    Other(Position),
}

impl FileError {
    pub(super) fn new(file: &str, reason: Reason) -> Self {
        Self { file: file.to_owned(), reason }
    }

    /// Everything that is wrong with what the file says, in the order of the text; empty if it could not be read at
    /// all.
    pub fn findings(&self) -> &[Finding] {
        match &self.reason {
            Reason::Content(findings) => findings,
            Reason::NotFound
            | Reason::NoFolder
            | Reason::NotAllowed(_)
            | Reason::Directory
            | Reason::NotAFile
            | Reason::TooLarge
            | Reason::Full
            | Reason::System(..)
            | Reason::Empty
            | Reason::NotText(_) => &[],
        }
    }

    /// A line for each thing that is wrong, with the file's name and the place, without a line end; at least one.
    pub fn lines(&self, words: Words) -> Vec<String> {
        match self.findings() {
            [] => vec![self.line(None, &self.reason.say(words))],
            findings => findings.iter().map(|found| self.line(Some(found.place), &found.say(words))).collect(),
        }
    }

    fn line(&self, place: Option<Position>, what: &str) -> String {
        let place = match (place, &self.reason) {
            (Some(place), _) => format!(":{place}"),
            (None, Reason::NotText(Encoding::Other(place))) => format!(":{place}"),
            (None, _) => String::new(),
        };
        // Names and texts from a file can hold anything; a message is one line and leaves the terminal alone.
        format!("{}{place}: {what}", self.file).replace(char::is_control, "\u{fffd}")
    }
}

impl Say for FileError {
    fn say(&self, words: Words) -> String {
        match self.findings() {
            [] => self.line(None, &self.reason.say(words)),
            [first] => self.line(Some(first.place), &first.say(words)),
            [first, more @ ..] => {
                let more = words.with("file-more", &[("n", more.len().into())]);
                format!("{} {more}", self.line(Some(first.place), &first.say(words)))
            }
        }
    }
}

impl Say for Reason {
    fn say(&self, words: Words) -> String {
        match self {
            Self::NotFound => words.get("file-not-found"),
            Self::NoFolder => words.get("file-no-folder"),
            Self::NotAllowed(Doing::Reading) => words.get("file-not-allowed-read"),
            Self::NotAllowed(Doing::Writing) => words.get("file-not-allowed-write"),
            Self::Directory => words.get("file-directory"),
            Self::NotAFile => words.get("file-not-a-file"),
            Self::TooLarge => words.with("file-too-large", &[("limit", (LARGEST >> 20).into())]),
            Self::Full => words.get("file-full"),
            Self::System(Doing::Reading, reason) => words.with("file-system-read", &[("reason", reason.into())]),
            Self::System(Doing::Writing, reason) => words.with("file-system-write", &[("reason", reason.into())]),
            Self::Empty => words.get("file-empty"),
            Self::NotText(Encoding::Utf16) => words.get("file-utf16"),
            Self::NotText(Encoding::Other(_)) => words.get("file-not-utf8"),
            Self::Content(findings) => findings.first().map(|found| found.say(words)).unwrap_or_default(),
        }
    }
}
