//! Why a map file cannot be read or written, and how that is said.

use super::fault::Finding;
use super::many::MOST_VALUES;
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
    /// It holds more values than a map may have ([`super::MOST_VALUES`]).
    TooMuch,
    /// The disk is full, or what one may put on it.
    Full,
    /// The system gives a reason of its own, in its own words.
    System(Doing, String),
    /// The map cannot be written as text, for this reason in English; a fault in the program.
    NoText(String),
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
    /// UTF-32 with its mark at the beginning.
    Utf32,
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
            | Reason::TooMuch
            | Reason::Full
            | Reason::System(..)
            | Reason::NoText(_)
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
            Self::TooMuch => words.with("file-too-much", &[("millions", (MOST_VALUES / 1_000_000).into())]),
            Self::Full => words.get("file-full"),
            Self::System(Doing::Reading, reason) => words.with("file-system-read", &[("reason", reason.into())]),
            Self::System(Doing::Writing, reason) => words.with("file-system-write", &[("reason", reason.into())]),
            Self::NoText(reason) => words.with("file-no-text", &[("reason", reason.into())]),
            Self::Empty => words.get("file-empty"),
            Self::NotText(Encoding::Utf16) => words.with("file-utf-16-or-32", &[("bits", "16".into())]),
            Self::NotText(Encoding::Utf32) => words.with("file-utf-16-or-32", &[("bits", "32".into())]),
            Self::NotText(Encoding::Other(_)) => words.get("file-not-utf8"),
            Self::Content(findings) => findings.first().map(|found| found.say(words)).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Fault, Subject, What};
    use crate::model::Kind;

    fn finding(subject: Option<Subject>, fault: Fault) -> Finding {
        Finding { place: Position { line: 3, column: 7 }, what: What::Faulty { subject, field: None, fault } }
    }

    fn reasons() -> Vec<Reason> {
        let x = || String::from("x");
        let faults = [
            Fault::Newer(x()),
            Fault::NotAMap,
            Fault::NoFormat,
            Fault::CutOff,
            Fault::OpenText,
            Fault::QuoteWithin,
            Fault::FancyQuote('’'),
            Fault::OpenComment,
            Fault::HashComment,
            Fault::MergeMark,
            Fault::Trailing,
            Fault::Missing(","),
            Fault::Instead(",", ';'),
            Fault::Superfluous(','),
            Fault::LooseField,
            Fault::NoBrackets(x()),
            Fault::DecimalComma(String::from("1,5")),
            Fault::ExpectedChoice(x(), &["a", "b"]),
            Fault::ExpectedField(x(), &["a", "b"]),
            Fault::Escape,
            Fault::TooDeep,
            Fault::OutOfRange(x()),
            Fault::TooManyTouchpoints,
            Fault::UnknownField(String::from("aa_b"), &["aa_a", "b"]),
            Fault::UnknownField(x(), &["a", "b"]),
            Fault::UnknownChoice(x(), &["a", "b"]),
            Fault::NoField("a"),
            Fault::TwoFields("a"),
            Fault::PersonaTwice(x()),
            Fault::Other(x()),
        ];
        let expected = [
            "expected-colour",
            "expected-date",
            "expected-rank",
            "expected-level",
            "expected-emotions",
            "expected-score",
            "expected-share",
            "expected-text",
            "expected-whole-number",
            "expected-yes-or-no",
            "expected-list",
            "expected-fields",
            "expected-name",
        ];
        let expected = expected.map(|key| Fault::Expected(key, x()));
        let contents = faults.into_iter().chain(expected).map(|fault| Reason::Content(vec![finding(None, fault)]));
        let others = [
            Reason::NotFound,
            Reason::NoFolder,
            Reason::NotAllowed(Doing::Reading),
            Reason::NotAllowed(Doing::Writing),
            Reason::Directory,
            Reason::NotAFile,
            Reason::TooLarge,
            Reason::TooMuch,
            Reason::Full,
            Reason::System(Doing::Reading, x()),
            Reason::System(Doing::Writing, x()),
            Reason::NoText(x()),
            Reason::Empty,
            Reason::NotText(Encoding::Utf16),
            Reason::NotText(Encoding::Utf32),
            Reason::NotText(Encoding::Other(Position::START)),
        ];
        contents.chain(others).collect()
    }

    #[test]
    fn every_reason_has_a_sentence_of_its_own_in_each_language() {
        let mut said = Vec::new();
        for language in Language::ALL {
            for reason in reasons() {
                let sentence = FileError::new("kort.ron", reason).say(Words::new(language));
                for key in ["file-", "expected-", "check-", "kind-", "{", "}"] {
                    // Curly brackets are spoken of, too, but then without the signs.
                    assert!(!sentence.contains(key), "{sentence}");
                }
                assert!(sentence.starts_with("kort.ron:") && !sentence.ends_with('.'), "{sentence}");
                said.push(sentence);
            }
        }
        let all = said.len();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all);
    }

    #[test]
    fn a_thing_without_a_name_is_counted() {
        let nameless = Subject { kind: Kind::Owner, name: None, number: 2 };
        let error = FileError::new("kort.ron", Reason::Content(vec![finding(Some(nameless), Fault::NoField("id"))]));
        assert_eq!(error.to_string(), "kort.ron:3:7: owner no. 2: the field \"id\" is missing");
        let danish = error.say(Words::new(Language::Danish));
        assert_eq!(danish, "kort.ron:3:7: ejeren på plads 2 i filen: feltet ”id” mangler");
    }
}
