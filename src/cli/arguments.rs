//! What the command line consists of. How it is explained stands in [`super::help`].

use crate::export::MAX_WIDTH_PX;
use crate::scene::Theme;
use crate::words::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser, ValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// All of the command line.
#[derive(Debug, Parser)]
#[command(name = "rejse", version, disable_help_subcommand = true, args_override_self = true)]
pub struct Arguments {
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The map to open in a window.
    #[arg(value_name = "MAP")]
    pub map: Option<PathBuf>,
    /// The language of messages, of help and of the window.
    #[arg(long, value_name = "LANGUAGE", global = true, value_parser = ValueParser::new(tongue()))]
    #[arg(hide_possible_values = true)]
    pub lang: Option<Language>,
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a map as a picture.
    Export(ExportArguments),
    /// Say what is wrong with maps.
    Check(CheckArguments),
    /// Print what is on a map.
    Show(ShowArguments),
}

/// What `check` can be told.
#[derive(Args, Debug)]
pub struct CheckArguments {
    /// The files, or `-`.
    #[arg(value_name = "MAP", required = true)]
    pub maps: Vec<PathBuf>,
}

/// What `show` can be told.
#[derive(Args, Debug)]
pub struct ShowArguments {
    /// The file, or `-`.
    #[arg(value_name = "MAP")]
    pub map: PathBuf,
    /// For scripts instead of people.
    #[arg(long)]
    pub json: bool,
}

/// What `export` can be told.
#[derive(Args, Debug)]
#[command(args_override_self = true)]
pub struct ExportArguments {
    /// The file, or `-`.
    #[arg(value_name = "MAP")]
    pub map: PathBuf,
    /// The picture, or `-`.
    #[arg(value_name = "OUT")]
    pub out: PathBuf,
    /// Pixels from left to right.
    #[arg(long, value_name = "PX", allow_negative_numbers = true, value_parser = ValueParser::new(width))]
    pub width: Option<u32>,
    /// Pixels for each map unit.
    #[arg(long, value_name = "F", allow_negative_numbers = true, value_parser = ValueParser::new(scale))]
    #[arg(conflicts_with = "width")]
    pub scale: Option<f64>,
    /// Light or dark.
    #[arg(long, value_name = "THEME", hide_possible_values = true, default_value = "light", hide_default_value = true)]
    pub theme: Appearance,
    /// Without paper.
    #[arg(long)]
    pub transparent: bool,
    /// PNG or SVG, whatever the name of the picture says.
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<Format>,
}

/// The appearance of a picture.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Appearance {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Appearance {
    /// The scene's word for it.
    pub const fn theme(self) -> Theme {
        match self {
            Self::Light => Theme::Light,
            Self::Dark => Theme::Dark,
        }
    }
}

/// What a picture is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Pixels.
    Png,
    /// Outlines.
    Svg,
}

/// One of the three languages, by its code.
fn tongue() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .map(|code| Language::of_locale(&code).unwrap_or_default())
}

/// A width from what was typed.
fn width(text: &str) -> Result<u32, &'static str> {
    text.parse().ok().filter(|width| (1..=MAX_WIDTH_PX).contains(width)).ok_or("cli-bad-width")
}

/// A scale from what was typed, with a decimal point or comma.
fn scale(text: &str) -> Result<f64, &'static str> {
    let value: Option<f64> = text.replace(',', ".").parse().ok();
    value.filter(|scale| scale.is_finite() && *scale > 0.0).ok_or("cli-bad-scale")
}

/// The language that `--lang` asks for, wherever it stands; needed before the command line is read, because help and
/// messages about the command line are in it too.
pub fn language(arguments: &[OsString]) -> Option<Language> {
    let texts = arguments.iter().skip(1).map(|argument| argument.to_str().unwrap_or_default());
    let mut found = None;
    let mut before = "";
    for text in texts.take_while(|text| *text != "--") {
        let code = if before == "--lang" { Some(text) } else { text.strip_prefix("--lang=") };
        found = code.and_then(|code| Language::ALL.into_iter().find(|language| language.code() == code)).or(found);
        before = text;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Option<Language> {
        language(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        assert_eq!(asked("rejse --lang da export a b"), Some(Language::Danish));
        assert_eq!(asked("rejse export a b --lang=sv"), Some(Language::Swedish));
        assert_eq!(asked("rejse --lang de"), None);
        assert_eq!(asked("rejse check --lang"), None);
        assert_eq!(asked("rejse -- --lang da"), None);
    }

    #[test]
    fn numbers_that_make_no_picture_are_refused() {
        assert_eq!(width("30000"), Ok(30_000));
        for bad in ["0", "30001", "-1", "1.5", "99999999999999", ""] {
            assert!(width(bad).is_err(), "{bad}");
        }
        assert_eq!(scale("1,5"), Ok(1.5));
        for bad in ["0", "-2", "inf", "NaN", "1e999", "two", ""] {
            assert!(scale(bad).is_err(), "{bad}");
        }
    }
}
