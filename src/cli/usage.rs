//! What is wrong with a command line, in a sentence.

use super::help::COMMANDS;
use crate::export::MAX_WIDTH_PX;
use crate::words::{Value, Words};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;
use std::ffi::OsString;
use std::path::Path;

/// What is wrong with a command line, and where help is.
pub fn sentence(error: &Error, arguments: &[OsString], words: Words) -> String {
    let what = match mistyped_command(error, arguments) {
        Some(name) => words.with("cli-no-command", &[("arg", name.into())]),
        None => what(error, words),
    };
    format!("{what}; {}", words.get("cli-see-help"))
}

/// The first word, if it was meant as a command: it is followed by more than a map would be, and is neither a command
/// nor a file.
fn mistyped_command(error: &Error, arguments: &[OsString]) -> Option<String> {
    let mut rest = arguments.iter().skip(1);
    let mut first = rest.next()?.to_str()?;
    while first.starts_with('-') {
        // The only option before a command that takes a value.
        first = rest.nth(usize::from(first == "--lang"))?.to_str()?;
    }
    // A word that looks a little like a command counts as a mistyped one, even if it is a path.
    let surplus = match error.kind() {
        ErrorKind::UnknownArgument => {
            texts(error, ContextKind::InvalidArg).iter().any(|argument| !argument.starts_with('-'))
        }
        kind => kind == ErrorKind::InvalidSubcommand,
    };
    let meant = surplus && !COMMANDS.contains(&first) && !Path::new(first).exists();
    meant.then(|| first.to_owned())
}

fn what(error: &Error, words: Words) -> String {
    let said = |kind| texts(error, kind).join(", ");
    // The argument as it is typed, without what is to follow it.
    let argument = said(ContextKind::InvalidArg);
    let argument = argument.split([' ', '=']).next().unwrap_or_default();
    let value = said(ContextKind::InvalidValue);
    let with = |key, more: &[(&'static str, String)]| {
        let all = [("arg", argument.to_owned()), ("value", value.clone())];
        let all: Vec<(&str, Value)> =
            all.iter().chain(more).map(|(name, text)| (*name, text.as_str().into())).collect();
        words.with(key, &all)
    };
    match error.kind() {
        ErrorKind::UnknownArgument => match &said(ContextKind::SuggestedArg) {
            like if like.is_empty() => with("cli-unknown", &[]),
            like => with("cli-unknown-like", &[("like", like.clone())]),
        },
        ErrorKind::InvalidSubcommand => {
            words.with("cli-unknown", &[("arg", said(ContextKind::InvalidSubcommand).into())])
        }
        ErrorKind::InvalidValue if value.is_empty() => with("cli-no-value", &[]),
        ErrorKind::InvalidValue => with("cli-bad-value", &[("possible", said(ContextKind::ValidValue))]),
        ErrorKind::ValueValidation => {
            let key = error.source().map(ToString::to_string).unwrap_or_default();
            with(&key, &[("most", words.number(f64::from(MAX_WIDTH_PX), 0))])
        }
        ErrorKind::ArgumentConflict => {
            let other = said(ContextKind::PriorArg);
            with("cli-conflict", &[("other", other.split(' ').next().unwrap_or_default().to_owned())])
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = said(ContextKind::InvalidArg).replace(['<', '>'], "");
            words.with("cli-missing", &[("arg", missing.into())])
        }
        // The others cannot come from this command line, or say nothing that helps.
        _ => words.get("cli-not-understood"),
    }
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
