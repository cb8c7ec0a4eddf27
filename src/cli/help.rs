//! The help of the command line, in the language of the reader.

use super::arguments::Arguments;
use crate::export::MAX_WIDTH_PX;
use crate::words::Words;
use clap::builder::Styles;
use clap::{Arg, ArgAction, Command, CommandFactory};
use std::fmt::Write;

/// What the commands are called.
pub const COMMANDS: [&str; 3] = ["export", "check", "show"];

/// What each command is for, and what the program is for itself, by key.
const ABOUT: [(&str, &str); 4] =
    [("", "cli-about"), ("export", "cli-about-export"), ("check", "cli-about-check"), ("show", "cli-about-show")];

/// What each argument and option means, by its field in [`Arguments`] and key.
const MEANING: [(&str, &str); 10] = [
    ("map", "cli-help-map"),
    ("maps", "cli-help-maps"),
    ("out", "cli-help-out"),
    ("width", "cli-help-width"),
    ("scale", "cli-help-scale"),
    ("theme", "cli-help-theme"),
    ("transparent", "cli-help-transparent"),
    ("format", "cli-help-format"),
    ("json", "cli-help-json"),
    ("lang", "cli-help-lang"),
];

/// The forms of a command, in no language.
const USAGE: [(&str, &[&str]); 4] = [
    ("", &["[MAP.ron]"]),
    (
        "export",
        &[
            "MAP.ron OUT.png|OUT.svg [--width PX | --scale F] [--theme light|dark]",
            "             [--transparent] [--format png|svg]",
        ],
    ),
    ("check", &["MAP.ron..."]),
    ("show", &["MAP.ron [--json]"]),
];

/// Examples, and the keys of what they do.
const EXAMPLES: [(&str, &str); 7] = [
    ("rejse map.ron", "cli-example-window"),
    ("rejse export map.ron map.png", "cli-example-png"),
    ("rejse export map.ron map.png --width 3840", "cli-example-width"),
    ("rejse export map.ron map.svg --theme dark --transparent", "cli-example-svg"),
    ("rejse export - - < map.ron > map.png", "cli-example-pipe"),
    ("rejse check *.ron", "cli-example-check"),
    ("rejse show map.ron --json", "cli-example-json"),
];

/// The place, among all options, of those that every command has.
const LAST: usize = 900;

/// The command line with its help in that language.
pub fn command(words: Words) -> Command {
    let mut command = explained(Arguments::command(), "", words)
        .after_help(examples(words))
        .subcommand_help_heading(words.get("cli-commands"))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(words.get("cli-help-version"))
                .display_order(LAST + 2)
                .help_heading(words.get("cli-options")),
        )
        .disable_version_flag(true);
    for name in COMMANDS {
        command = command.mut_subcommand(name, |subcommand| explained(subcommand, name, words));
    }
    command
}

/// One command with its texts.
fn explained(command: Command, name: &str, words: Words) -> Command {
    let about = text(&ABOUT, name, words);
    let usage = words.get("cli-usage");
    let (arguments, options) = (words.get("cli-arguments"), words.get("cli-options"));
    let template = format!("{{about-with-newline}}\n{usage}\n{{usage}}\n\n{{all-args}}{{after-help}}");
    let in_window = name.is_empty();
    command
        .styles(Styles::plain())
        .help_template(template)
        .override_usage(forms(name))
        .about(about)
        .disable_help_flag(true)
        .mut_args(move |arg| {
            let help = match arg.get_id().as_str() {
                "map" if in_window => words.get("cli-help-map-window"),
                id => text(&MEANING, id, words),
            };
            let is_last = arg.get_id() == "lang";
            let arg = if is_last { arg.display_order(LAST) } else { arg };
            let heading = if arg.is_positional() { &arguments } else { &options };
            arg.help(help).help_heading(heading.clone())
        })
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(words.get("cli-help-help"))
                .display_order(LAST + 1)
                .help_heading(words.get("cli-options")),
        )
}

/// A text of a table; texts have at most one place for a value, the widest picture.
fn text(table: &[(&str, &str)], name: &str, words: Words) -> String {
    let key = table.iter().find(|(id, _)| *id == name).map_or(name, |(_, key)| key);
    words.with(key, &[("most", words.number(f64::from(MAX_WIDTH_PX), 0).into())])
}

/// The forms of one command, or of all for the program itself.
fn forms(name: &str) -> String {
    let mut out = String::new();
    for (command, lines) in USAGE.iter().filter(|(command, _)| name.is_empty() || *command == name) {
        let gap = if command.is_empty() { "" } else { " " };
        for (i, line) in lines.iter().enumerate() {
            let start = if i == 0 { format!("rejse{gap}{command} ") } else { String::new() };
            // Writing to a string does not fail.
            let _ = writeln!(out, "  {start}{line}");
        }
    }
    out.trim_end().to_owned()
}

fn examples(words: Words) -> String {
    let width = EXAMPLES.iter().map(|(line, _)| line.len()).max().unwrap_or_default();
    let mut out = words.get("cli-examples");
    for (line, key) in EXAMPLES {
        let _ = write!(out, "\n  {line:width$}  {}", words.get(key));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_argument_is_explained() {
        let command = command(Words::new(Language::English));
        for command in std::iter::once(&command).chain(command.get_subcommands()) {
            assert!(command.get_about().is_some_and(|about| about.to_string().contains(' ')), "{command}");
            for arg in command.get_arguments() {
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(help.contains(' '), "{command} {}: {help}", arg.get_id());
            }
        }
    }

    #[test]
    fn the_command_line_is_sound() {
        command(Words::new(Language::English)).debug_assert();
    }
}
