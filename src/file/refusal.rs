//! What the parser refuses, in words of ours: where exactly, in which thing, in which field.

use super::diagnose::place;
use super::fault::{Fault, Finding, Subject, What};
use super::locate::{Step, locate, locate_one, string_at, token_at};
use super::many::{MOST_TOUCHPOINTS, TOO_MANY};
use super::position::offset;
use super::slip::{Slip, Stop};
use super::v0::MapFile;
use crate::model::Kind;
use ron::error::{Error, SpannedError};
use serde_path_to_error::Segment;

/// The keys that the model's own readers give for what they expect.
const EXPECTED: [&str; 7] = [
    "expected-colour",
    "expected-date",
    "expected-rank",
    "expected-level",
    "expected-emotions",
    "expected-score",
    "expected-share",
];

/// A text that the parser has refused, and all that can be known about it.
pub(super) struct Refusal<'a> {
    text: &'a str,
    code: &'a Error,
    /// Where the parser stood before and after what it took last, in bytes.
    start: usize,
    end: usize,
    /// The way to the value that it was reading.
    path: Vec<Segment>,
    /// Where on that way the last value begins that is there.
    value: usize,
}

impl<'a> Refusal<'a> {
    /// Reads the text once more to learn on the way to which value the parser stopped.
    pub(super) fn new(text: &'a str, error: &'a SpannedError) -> Self {
        let path: Vec<Segment> = ron::Deserializer::from_str(text)
            .ok()
            .and_then(|mut parser| serde_path_to_error::deserialize::<_, MapFile>(&mut parser).err())
            .map(|error| error.path().iter().cloned().collect())
            .unwrap_or_default();
        let value = locate(text, &[way(&path)]).pop().map_or(0, |found| found.offset);
        let (start, end) = (offset(text, error.span.start.into()), offset(text, error.span.end.into()));
        Self { text, code: &error.code, start, end, path, value }
    }

    pub(super) fn finding(&self) -> Finding {
        let stop = Stop::new(self.text, self.code, self.here(), self.end);
        let Slip { at, field, fault } = stop.slip().unwrap_or_else(|| {
            let (at, fault) = self.fault(&stop);
            Slip { at, field: None, fault }
        });
        let about_field = !matches!(fault, Fault::UnknownField(..) | Fault::TwoFields(_) | Fault::TooManyTouchpoints);
        let field = if about_field { field.or_else(|| self.field()) } else { None };
        Finding { place: place(self.text, at), what: What::Faulty { subject: self.subject(), field, fault } }
    }

    /// What is wrong, and at which byte.
    fn fault(&self, stop: &Stop) -> (usize, Fault) {
        match self.code {
            Error::TrailingCharacters => return (self.end, Fault::Trailing),
            _ if self.is_cut_off() => return (self.text.trim_end().len(), Fault::CutOff),
            Error::ExpectedComma | Error::ExpectedStructLikeEnd => {
                if let Some(at) = self.fraction() {
                    return (at, self.expected("expected-whole-number", at));
                }
            }
            _ => {}
        }
        let here = self.here();
        match self.code {
            Error::ExpectedArrayEnd => (self.end, Fault::Missing("]")),
            Error::ExpectedComma => (self.end, Fault::Missing(",")),
            Error::ExpectedMapColon => (self.end, Fault::Missing(":")),
            Error::ExpectedMapEnd => (self.end, Fault::Missing("}")),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => (self.end, Fault::Missing(")")),
            Error::InvalidEscape(_) => (self.end, Fault::Escape),
            Error::ExceededRecursionLimit => (self.end, Fault::TooDeep),
            Error::ExpectedString => (here, self.expected("expected-text", here)),
            Error::ExpectedFloat | Error::FloatUnderscore => (here, self.expected("expected-level", here)),
            Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::UnderscoreAtBeginning => {
                (here, self.expected("expected-whole-number", here))
            }
            Error::ExpectedBoolean => (here, self.expected("expected-yes-or-no", here)),
            Error::ExpectedArray => (here, self.expected("expected-list", here)),
            Error::ExpectedMap => (here, self.expected("expected-emotions", here)),
            Error::ExpectedStructLike
            | Error::ExpectedNamedStructLike(_)
            | Error::ExpectedDifferentStructName { .. } => {
                let name = token_at(self.text, here);
                let is_behind_name = here + name.len() == self.end && name.starts_with(char::is_alphabetic);
                let fault = if is_behind_name {
                    Fault::NoBrackets(name.to_owned())
                } else {
                    self.expected("expected-fields", here)
                };
                (here, fault)
            }
            Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
                (here, stop.no_name())
            }
            Error::IntegerOutOfBounds => (here, Fault::OutOfRange(token_at(self.text, here).to_owned())),
            Error::InvalidValueForType { expected, found } if expected == "expected-persona-once" => {
                self.persona_twice(found)
            }
            Error::InvalidValueForType { expected, .. } => match EXPECTED.into_iter().find(|key| key == expected) {
                Some(key) => (here, self.expected(key, here)),
                None => (here, Fault::Other(self.code.to_string())),
            },
            Error::ExpectedDifferentLength { expected, .. } if expected == TOO_MANY => {
                let first = vec![Step::Name("touchpoints".to_owned()), Step::Index(MOST_TOUCHPOINTS)];
                (locate_one(self.text, first).unwrap_or(here), Fault::TooManyTouchpoints)
            }
            Error::NoSuchEnumVariant { expected, found, .. } => (here, Fault::UnknownChoice(found.clone(), expected)),
            Error::NoSuchStructField { expected, found, .. } => {
                (self.start, Fault::UnknownField(found.clone(), expected))
            }
            Error::MissingStructField { field, .. } => (self.value, Fault::NoField(field)),
            Error::DuplicateStructField { field, .. } => (self.start, Fault::TwoFields(field)),
            // The parser's errors are open to additions, and some cannot come of a map's types.
            other => (here, Fault::Other(other.to_string())),
        }
    }

    /// Whether the parser stopped at the end, or at a last word that is no bracket and so not the end of a map.
    fn is_cut_off(&self) -> bool {
        let text = self.text.trim_end();
        let last = !text.ends_with(')') && self.end + token_at(self.text, self.end).len() >= text.len();
        last || self.end >= text.len()
    }

    /// The beginning of the value that the parser was reading if it stopped within its first token, otherwise the
    /// place where it stopped.
    fn here(&self) -> usize {
        let token = self.value..=self.value + token_at(self.text, self.value).len();
        if token.contains(&self.end) { self.value } else { self.end }
    }

    fn expected(&self, key: &'static str, at: usize) -> Fault {
        Fault::Expected(key, token_at(self.text, at).to_owned())
    }

    /// Where the number begins at whose decimal point a reader of whole numbers has stopped.
    fn fraction(&self) -> Option<usize> {
        let (before, behind) = (&self.text[..self.end], &self.text[self.end..]);
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-')).len();
        (behind.starts_with('.') && start < self.end).then_some(start)
    }

    fn persona_twice(&self, found: &str) -> (usize, Fault) {
        let persona: String =
            found.strip_prefix("the string ").and_then(|quoted| ron::from_str(quoted).ok()).unwrap_or_default();
        let mut second = way(&self.path);
        second.push(Step::Key(persona.clone(), 2));
        (locate_one(self.text, second).unwrap_or(self.value), Fault::PersonaTwice(persona))
    }

    /// The thing that the value belongs to.
    fn subject(&self) -> Option<Subject> {
        let [Segment::Map { key }, Segment::Seq { index }, ..] = self.path.as_slice() else { return None };
        let (kind, title) = match key.as_str() {
            "phases" => (Kind::Phase, "name"),
            "lanes" => (Kind::Lane, "name"),
            "owners" => (Kind::Owner, "name"),
            "channels" => (Kind::Channel, "name"),
            "personas" => (Kind::Persona, "name"),
            "touchpoints" => (Kind::Touchpoint, "title"),
            "coupled_journeys" => (Kind::CoupledJourney, "name"),
            "workshops" => (Kind::Workshop, "name"),
            _ => return None,
        };
        let read = |field: &str| {
            let path = vec![Step::Name(key.clone()), Step::Index(*index), Step::Name(field.to_owned())];
            let text = string_at(self.text, locate_one(self.text, path)?)?;
            // A text without its closing quotation mark goes on in lines that are none of it.
            let name = text.split_once('\n').map_or(text.as_str(), |(first, _)| first.trim_end().trim_end_matches(','));
            (!name.trim().is_empty()).then(|| name.to_owned())
        };
        Some(Subject { kind, name: read(title).or_else(|| read("id")), number: index + 1 })
    }

    /// The name of the innermost field that the value belongs to.
    fn field(&self) -> Option<String> {
        let within = if self.subject().is_some() { &self.path[2..] } else { &self.path };
        let mut keys = within.iter().filter_map(|segment| match segment {
            Segment::Map { key } => Some(key),
            Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown => None,
        });
        let mut field = None;
        while let Some(key) = keys.next() {
            field = Some(key.clone());
            if key == "emotions" {
                // Below it comes the id of a persona, which is no field.
                keys.next();
            }
        }
        field
    }
}

fn way(path: &[Segment]) -> Vec<Step> {
    let mut way = Vec::new();
    for (i, segment) in path.iter().enumerate() {
        match segment {
            Segment::Map { key } => way.push(Step::Name(key.clone())),
            Segment::Seq { index } => way.push(Step::Index(*index)),
            // A variant with fields is gone into by the field's name, any other by its only entry.
            Segment::Enum { .. } => match path.get(i + 1) {
                Some(Segment::Map { .. }) => {}
                Some(Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown) | None => way.push(Step::Index(0)),
            },
            Segment::Unknown => return way,
        }
    }
    way
}
