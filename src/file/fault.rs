//! What is wrong with what a map file says, and how that is said.

use super::many::MOST_TOUCHPOINTS;
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
    Inconsistent {
        /// What the check has found.
        found: Inconsistency,
        /// The id of the thing that will have been meant, where one is named that does not exist.
        meant: Option<String>,
    },
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
    /// A text ends here, and more follows as if it did not.
    QuoteWithin,
    /// Another mark stands here than the straight quotation mark of a text: which one.
    FancyQuote(char),
    /// A comment begins here and does not end.
    OpenComment,
    /// A comment begins here as it does in other files.
    HashComment,
    /// A line that git has left in the middle of a merge.
    MergeMark,
    /// Something follows the map.
    Trailing,
    /// A sign (a comma, colon or bracket) is missing before this.
    Missing(&'static str),
    /// A sign belongs here, the first, and another stands here.
    Instead(&'static str, char),
    /// A sign stands here that belongs nowhere.
    Superfluous(char),
    /// A field comes where one of a list's things belongs.
    LooseField,
    /// A choice that has fields or a value stands without its brackets.
    NoBrackets(String),
    /// A number with a comma before its decimals.
    DecimalComma(String),
    /// A backslash with something behind it that it cannot stand before.
    Escape,
    /// Brackets within brackets within brackets.
    TooDeep,
    /// There are more touchpoints than a map may have ([`super::MOST_TOUCHPOINTS`]); this is the first too many.
    TooManyTouchpoints,
    /// Something else belongs here: the key of what, and the text that is there.
    Expected(&'static str, String),
    /// One of several choices belongs here: the text that is there, and the choices.
    ExpectedChoice(String, &'static [&'static str]),
    /// A field belongs here: the text that is there, and the names of the fields that there are.
    ExpectedField(String, &'static [&'static str]),
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

/// The name that somebody will have meant who wrote another: the nearest that differs in at most a third of its letters.
fn most_like(found: &str, known: &[&'static str]) -> Option<&'static str> {
    if found.len() > LONGEST {
        return None;
    }
    let near = |name: &&'static str| {
        let letters = found.chars().count().max(name.chars().count());
        let apart = letters_apart(found, name);
        (apart * 3 <= letters).then_some((apart, *name))
    };
    known.iter().filter_map(near).min_by_key(|(apart, _)| *apart).map(|(_, name)| name)
}

/// How many letters must be put in, taken out or changed to make one text of the other (Levenshtein, Soviet Physics
/// Doklady 10, 1966).
fn letters_apart(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], i + 1);
        for (j, to) in b.chars().enumerate() {
            let changed = corner + usize::from(from != to);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

fn shortened(found: &Inconsistency) -> Inconsistency {
    let kind = found.kind.map_texts(short);
    Inconsistency { path: Vec::new(), about: (found.about.0, short(&found.about.1)), kind }
}

impl Say for Finding {
    fn say(&self, words: Words) -> String {
        let (subject, field, fault) = match &self.what {
            What::Inconsistent { found, meant } => {
                let what = shortened(found).say(words);
                return match meant {
                    Some(meant) => words.with("file-meant", &[("what", what.into()), ("meant", short(meant).into())]),
                    None => what,
                };
            }
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
            | Self::ExpectedChoice(..)
            | Self::ExpectedField(..)
            | Self::NoBrackets(_)
            | Self::LooseField
            | Self::OutOfRange(_)
            | Self::UnknownField(..)
            | Self::UnknownChoice(..)
            | Self::NoField(_)
            | Self::TwoFields(_) => true,
            Self::Newer(_)
            | Self::CutOff
            | Self::OpenText
            | Self::QuoteWithin
            | Self::FancyQuote(_)
            | Self::OpenComment
            | Self::HashComment
            | Self::MergeMark
            | Self::Trailing
            | Self::Missing(_)
            | Self::Instead(..)
            | Self::Superfluous(_)
            | Self::DecimalComma(_)
            | Self::Escape
            | Self::TooDeep
            | Self::PersonaTwice(_)
            | Self::TooManyTouchpoints
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
            Self::QuoteWithin => words.get("file-quote-within"),
            Self::FancyQuote(quote) => with("file-fancy-quote", "quote", quote.encode_utf8(&mut [0; 4])),
            Self::OpenComment => words.get("file-open-comment"),
            Self::HashComment => words.get("file-hash-comment"),
            Self::MergeMark => words.get("file-merge-mark"),
            Self::Trailing => words.get("file-trailing"),
            Self::Missing(sign) => with("file-missing", "sign", sign),
            Self::Instead(sign, found) => {
                words.with("file-instead", &[("sign", (*sign).into()), ("found", found.to_string().into())])
            }
            Self::Superfluous(sign) => with("file-superfluous", "sign", sign.encode_utf8(&mut [0; 4])),
            Self::LooseField => words.get("file-loose-field"),
            Self::NoBrackets(name) => with("file-no-brackets", "name", name),
            Self::DecimalComma(number) => {
                let right = Value::from(short(&number.replace(',', ".")));
                words.with("file-decimal-comma", &[("right", right), ("found", short(number).into())])
            }
            Self::Escape => words.get("file-escape"),
            Self::TooDeep => words.get("file-too-deep"),
            Self::Expected(key, found) => {
                words.with("file-expected", &[("what", words.get(key).into()), ("found", short(found).into())])
            }
            Self::ExpectedChoice(found, known) => {
                let what = words.with("expected-choice", &[("known", list(known))]);
                words.with("file-expected", &[("what", what.into()), ("found", short(found).into())])
            }
            Self::ExpectedField(found, known) => {
                let what = words.with("expected-field", &[("known", list(known))]);
                words.with("file-expected", &[("what", what.into()), ("found", short(found).into())])
            }
            Self::OutOfRange(found) => with("file-out-of-range", "found", found),
            Self::TooManyTouchpoints => {
                // Grouped as people write it, and so a text.
                let most = words.number(MOST_TOUCHPOINTS as f64, 0);
                words.with("file-too-many-touchpoints", &[("most", most.into())])
            }
            Self::UnknownField(found, known) => {
                if let Some(like) = most_like(found, known) {
                    let values = [("found", short(found).into()), ("like", like.into())];
                    return words.with("file-unknown-field-like", &values);
                }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_for_the_nearest_if_it_is_near() {
        assert_eq!(letters_apart("", "abc"), 3);
        assert_eq!(letters_apart("kitten", "sitting"), 3);
        assert_eq!(letters_apart("lane", "lane"), 0);
        let known = ["id", "title", "owner", "when", "pain_points"];
        assert_eq!(most_like("owmer", &known), Some("owner"));
        assert_eq!(most_like("painpoint", &known), Some("pain_points"));
        assert_eq!(most_like("x", &known), None);
        assert_eq!(most_like("øøøøø", &known), None);
        assert_eq!(most_like(&"x".repeat(1 << 20), &known), None);
    }
}
