//! What the parser or the check has found, with the place, the thing it is about, and words of ours.

use super::fault::{Fault, Finding, What};
use super::locate::{Step, locate, locate_one, open_comment, token_at};
use super::meant::Names;
use super::position::{Position, offset, positions};
use super::refusal::Refusal;
use super::slip::merge_mark;
use super::v0::FORMAT;
use crate::model::{Inconsistency, JourneyMap, Spot};
use ron::error::{Error, SpannedError};

/// Each inconsistency with the place of the value it is about, in the order of the text.
pub(super) fn inconsistencies(text: &str, map: &JourneyMap, found: Vec<Inconsistency>) -> Vec<Finding> {
    let paths: Vec<Vec<Step>> = found.iter().map(|found| way(&found.path)).collect();
    let offsets: Vec<usize> = locate(text, &paths).into_iter().map(|found| found.offset).collect();
    let places = positions(text, &offsets);
    let names = Names::of(map, &found);
    let finding = |(place, found)| {
        let meant = names.meant(&found);
        Finding { place, what: What::Inconsistent { found, meant } }
    };
    let mut findings: Vec<Finding> = places.into_iter().zip(found).map(finding).collect();
    findings.sort_by_key(|finding| finding.place);
    findings
}

fn way(path: &[Spot]) -> Vec<Step> {
    let last = path.len().saturating_sub(1);
    let step = |(i, spot): (usize, &Spot)| match spot {
        Spot::Field(name) => Step::Name((*name).to_owned()),
        Spot::Index(index) => Step::Index(*index),
        // What is said of an entry as a whole is said of its key.
        Spot::Key(key) if i == last => Step::Key(key.clone(), 1),
        Spot::Key(key) => Step::Name(key.clone()),
    };
    path.iter().enumerate().map(step).collect()
}

/// The finding for what is no text at all.
pub(super) fn not_a_map() -> Finding {
    Finding { place: Position::START, what: What::Faulty { subject: None, field: None, fault: Fault::NotAMap } }
}

/// The finding for a map that could be read but is of another format.
pub(super) fn other_format(text: &str) -> Finding {
    let (at, format) = format(text).unwrap_or_default();
    faulty(text, at, Fault::Newer(format.to_owned()))
}

fn faulty(text: &str, at: usize, fault: Fault) -> Finding {
    Finding { place: place(text, at), what: What::Faulty { subject: None, field: None, fault } }
}

/// The line and column of a byte offset.
pub(super) fn place(text: &str, at: usize) -> Position {
    positions(text, &[at]).pop().unwrap_or(Position::START)
}

/// The number of the file's format as it is written, and where.
fn format(text: &str) -> Option<(usize, &str)> {
    let at = locate_one(text, vec![Step::Name("format".to_owned())])?;
    Some((at, token_at(text, at)))
}

/// Whether that is the number of a format to come.
fn is_newer(format: &str) -> bool {
    let digits = !format.is_empty() && format.bytes().all(|byte| byte.is_ascii_digit());
    digits && format.parse::<u32>().map_or(true, |format| format > FORMAT)
}

/// The finding for a text that the parser has refused.
pub(super) fn refused(text: &str, error: &SpannedError) -> Finding {
    if error.code == Error::UnclosedBlockComment
        && let Some(at) = open_comment(text)
    {
        return faulty(text, at, Fault::OpenComment);
    }
    if let Some(at) = merge_mark(text, offset(text, error.span.end.into())) {
        return faulty(text, at, Fault::MergeMark);
    }
    let root = locate_one(text, Vec::new()).unwrap_or_default();
    let name = name(text, root);
    if name.is_none() {
        return faulty(text, root, Fault::NotAMap);
    }
    let format = format(text);
    if let Some((at, format)) = format
        && is_newer(format)
    {
        return faulty(text, at, Fault::Newer(format.to_owned()));
    }
    if name.is_some_and(|name| !matches!(name, "" | "MapFile")) {
        return faulty(text, root, Fault::NotAMap);
    }
    let finding = Refusal::new(text, error).finding();
    match &finding.what {
        What::Faulty { fault, .. } if format.is_none() && fault.follows_from_a_missing_format() => {
            faulty(text, root, Fault::NoFormat)
        }
        What::Faulty { .. } | What::Inconsistent { .. } => finding,
    }
}

/// What stands before the opening bracket there; mostly nothing. `None` if there is no such bracket.
fn name(text: &str, root: usize) -> Option<&str> {
    match token_at(text, root) {
        "(" => Some(""),
        name => text[root + name.len()..].trim_start().starts_with('(').then_some(name),
    }
}
