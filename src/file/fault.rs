//! What is wrong with what a map file says, and how that is said.

use super::position::Position;
use crate::model::{Inconsistency, Kind};
use crate::words::{Say, Value, Words};

/// One thing that is wrong with what a file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where the offending value begins.
    pub place: Position,
    /// What is wrong with it.
    pub what: What,
}

/// What is wrong at a place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is well formed but cannot be.
    Inconsistent(Inconsistency),
    /// It cannot be understood.
    Faulty {
        /// The thing it is about, if it is about one.
        subject: Option<Subject>,
        /// The name of the field, if it is about one.
        field: Option<String>,
        /// What is wrong.
        fault: Fault,
    },
}

/// The thing in a map that a fault is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What it is.
    pub kind: Kind,
    /// Its name or failing that its id, if either can be read.
    pub name: Option<String>,
    /// Where it stands in its list, from 1.
    pub number: usize,
}

/// What cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is in a format that a later version of this program has made.
    Newer(String),
    /// The file is something else than a map.
    NotAMap,
    /// The file does not say its format.
    NoFormat,
    /// The text ends in the middle of the map.
    CutOff,
    /// A text begins here and does not end.
    OpenText,
    /// A comment begins here and does not end.
    OpenComment,
    /// Something follows the map.
    Trailing,
    /// A sign (a comma, colon or bracket) is missing before this.
    Missing(&'static str),
    /// A backslash with something behind it that it cannot stand before.
    Escape,
    /// Brackets within brackets within brackets.
    TooDeep,
    /// Something else belongs here: the key of what, and the text that is there.
    Expected(&'static str, String),
    /// A number is too small or too large.
    OutOfRange(String),
    /// There is no field of that name here, but there are these.
    UnknownField(String, &'static [&'static str]),
    /// There is no choice of that name here, but there are these.
    UnknownChoice(String, &'static [&'static str]),
    /// A field that must be there is not.
    NoField(&'static str),
    /// A field is there twice.
    TwoFields(&'static str),
    /// A persona has more than one emotion here.
    PersonaTwice(String),
    /// What the parser says, in its words.
    Other(String),
}

/// The most characters of somebody's text that a message repeats.
const LONGEST: usize = 60;

/// A text as a message repeats it: cut if it is long.
fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

fn shortened(found: &Inconsistency) -> Inconsistency {
    let kind = found.kind.map_texts(short);
    Inconsistency { path: Vec::new(), about: (found.about.0, short(&found.about.1)), kind }
}

impl Say for Finding {
    fn say(&self, words: Words) -> String {
        let (subject, field, fault) = match &self.what {
            What::Inconsistent(found) => return shortened(found).say(words),
            What::Faulty { subject, field, fault } => (subject, field, fault),
        };
        let mut what = fault.say(words);
        if let Some(field) = field {
            what = format!("{}: {what}", short(field));
        }
        let Some(Subject { kind, name, number }) = subject else { return what };
        let kind = words.get(kind.key()).into();
        match name {
            Some(name) => {
                words.with("check-about", &[("kind", kind), ("name", short(name).into()), ("what", what.into())])
            }
            None => {
                let number = number.to_string().into();
                words.with("file-about-number", &[("kind", kind), ("number", number), ("what", what.into())])
            }
        }
    }
}

impl Fault {
    /// Whether this can come of the file being something else than a map, as far as the text itself is sound.
    pub(super) fn follows_from_a_missing_format(&self) -> bool {
        match self {
            Self::NotAMap
            | Self::NoFormat
            | Self::Expected(..)
            | Self::OutOfRange(_)
            | Self::UnknownField(..)
            | Self::UnknownChoice(..)
            | Self::NoField(_)
            | Self::TwoFields(_) => true,
            Self::Newer(_)
            | Self::CutOff
            | Self::OpenText
            | Self::OpenComment
            | Self::Trailing
            | Self::Missing(_)
            | Self::Escape
            | Self::TooDeep
            | Self::PersonaTwice(_)
            | Self::Other(_) => false,
        }
    }
}

impl Say for Fault {
    fn say(&self, words: Words) -> String {
        let with = |key, name, text: &str| words.with(key, &[(name, Value::from(short(text)))]);
        let list = |names: &[&str]| Value::from(names.join(", "));
        match self {
            Self::Newer(format) => with("file-newer", "format", format),
            Self::NotAMap => words.get("file-not-a-map"),
            Self::NoFormat => words.get("file-no-format"),
            Self::CutOff => words.get("file-cut-off"),
            Self::OpenText => words.get("file-open-text"),
            Self::OpenComment => words.get("file-open-comment"),
            Self::Trailing => words.get("file-trailing"),
            Self::Missing(sign) => with("file-missing", "sign", sign),
            Self::Escape => words.get("file-escape"),
            Self::TooDeep => words.get("file-too-deep"),
            Self::Expected(key, found) => {
                words.with("file-expected", &[("what", words.get(key).into()), ("found", short(found).into())])
            }
            Self::OutOfRange(found) => with("file-out-of-range", "found", found),
            Self::UnknownField(found, known) => {
                words.with("file-unknown-field", &[("found", short(found).into()), ("known", list(known))])
            }
            Self::UnknownChoice(found, known) => {
                words.with("file-unknown-choice", &[("found", short(found).into()), ("known", list(known))])
            }
            Self::NoField(field) => with("file-no-field", "field", field),
            Self::TwoFields(field) => with("file-two-fields", "field", field),
            Self::PersonaTwice(persona) => with("file-persona-twice", "persona", persona),
            Self::Other(reason) => with("file-other", "reason", reason),
        }
    }
}
