//! The command line: export, check and show without a window, and opening one.
//!
//! What was asked for goes to standard output, what went wrong to standard error, one sentence after `rejse:`. The
//! exit status is 0 when all went well, 1 when a map or a file is at fault, 2 when the command line is. Everything
//! is said in the language of the system or of `--lang`.

mod arguments;
mod check;
mod concepts;
mod export;
mod help;
mod journey;
mod json;
mod output;
mod show;
mod usage;

use crate::app;
use crate::file::{self, FileError};
use crate::model::JourneyMap;
use crate::words::{Language, Say, Words};
use arguments::{Arguments, Command};
use clap::FromArgMatches;
use clap::error::ErrorKind;
use output::Failure;
use std::ffi::OsString;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

/// Does what the arguments ask for, the program's name first, and says how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::new(arguments::language(&arguments).unwrap_or_else(language_of_system));
    let outcome = match parse(&arguments, words) {
        Ok(arguments) => act(arguments, words),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => output::print(error.to_string().as_bytes(), words),
            _ => Err(Failure::Usage(usage::sentence(&error, &arguments, words))),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// What the program speaks, in the window too, unless it is told or remembers otherwise.
fn language_of_system() -> Language {
    Language::first_of(sys_locale::get_locales()).unwrap_or_default()
}

fn parse(arguments: &[OsString], words: Words) -> Result<Arguments, clap::Error> {
    let matches = help::command(words).try_get_matches_from(arguments)?;
    Arguments::from_arg_matches(&matches)
}

fn act(arguments: Arguments, words: Words) -> Result<(), Failure> {
    match arguments.command {
        Some(_) if arguments.map.is_some() => Err(Failure::Usage(words.get("cli-map-before-command"))),
        Some(Command::Export(arguments)) => export::export(&arguments, words),
        Some(Command::Check(arguments)) => check::check(&arguments.maps, words),
        Some(Command::Show(arguments)) => {
            let map = map(&arguments.map, words)?;
            let text = if arguments.json {
                json::json(&map).map_err(|error| {
                    Failure::Fault(words.with("cli-no-json", &[("reason", error.to_string().into())]))
                })?
            } else {
                show::outline(&map, words)
            };
            output::print(text.as_bytes(), words)
        }
        None if arguments.map.as_deref().is_some_and(is_stream) => {
            Err(Failure::Usage(words.get("cli-window-needs-file")))
        }
        None => {
            // Nobody should wait for a window to learn that a name was mistyped.
            if let Some(path) = arguments.map.as_deref().filter(|path| !path.exists()) {
                map(path, words)?;
            }
            app::run(arguments.map, arguments.lang, words.language).map_err(|error| Failure::Fault(error.say(words)))
        }
    }
}

/// The map in a file, or on standard input for `-`.
fn read(path: &Path, words: Words) -> Result<JourneyMap, FileError> {
    if !is_stream(path) {
        return file::load(path);
    }
    let name = words.get("cli-standard-input");
    let mut bytes = Vec::new();
    // One more than is allowed shows that there is too much.
    match io::stdin().lock().take(file::LARGEST + 1).read_to_end(&mut bytes) {
        Ok(_) => file::parse(&name, &bytes),
        Err(error) => {
            Err(FileError { file: name, reason: file::Reason::System(file::Doing::Reading, error.to_string()) })
        }
    }
}

/// The same, for commands that cannot do without.
fn map(path: &Path, words: Words) -> Result<JourneyMap, Failure> {
    read(path, words).map_err(|error| Failure::Fault(error.say(words)))
}

/// Whether a path stands for standard input or output.
fn is_stream(path: &Path) -> bool {
    path.as_os_str() == "-"
}
