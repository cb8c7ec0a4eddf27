//! `rejse export`: a map as a picture.

use super::arguments::{ExportArguments, Format};
use super::output::{self, Failure};
use super::{is_stream, map};
use crate::export::{ExportError, PngOptions, Resolution, SvgOptions, png, svg};
use crate::file;
use crate::layout::{LayoutMemory, View, layout};
use crate::scene::{SceneMemory, build};
use crate::words::{Say, Words};
use std::fs;
use std::path::Path;

/// Writes a map as a picture.
pub fn export(arguments: &ExportArguments, words: Words) -> Result<(), Failure> {
    let format = format(arguments, words)?;
    if is_same_file(&arguments.map, &arguments.out) {
        let out = arguments.out.display().to_string();
        return Err(Failure::Usage(words.with("cli-out-is-map", &[("file", out.into())])));
    }
    let map = map(&arguments.map, words)?;
    let layout = layout(&map, &View::of(&map), &mut LayoutMemory::default());
    let scene = build(&layout, arguments.theme.theme(), &mut SceneMemory::default());
    let resolution = match (arguments.width, arguments.scale) {
        (Some(width), _) => Resolution::Width(width),
        (None, Some(scale)) => Resolution::Scale(scale),
        (None, None) => match format {
            Format::Png => Resolution::sharp(scene.size),
            Format::Svg => Resolution::Scale(1.0),
        },
    };
    let transparent = arguments.transparent;
    let bytes = match format {
        Format::Png => png(&scene, &PngOptions { resolution, transparent }),
        Format::Svg => svg(&scene, &SvgOptions { resolution, transparent }).map(String::into_bytes),
    };
    write(&arguments.out, &bytes.map_err(|error| refused(&error, words))?, words)
}

/// The format that was asked for, or else the one that the picture's name ends in.
fn format(arguments: &ExportArguments, words: Words) -> Result<Format, Failure> {
    if let Some(format) = arguments.format {
        return Ok(format);
    }
    if is_stream(&arguments.out) {
        return Ok(Format::Png);
    }
    let ending = arguments.out.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.as_str() {
        "png" => Ok(Format::Png),
        "svg" => Ok(Format::Svg),
        _ => {
            let out = arguments.out.display().to_string();
            Err(Failure::Usage(words.with("cli-no-format", &[("file", out.into())])))
        }
    }
}

fn is_same_file(map: &Path, out: &Path) -> bool {
    match (fs::canonicalize(map), fs::canonicalize(out)) {
        (Ok(map), Ok(out)) => map == out,
        // What does not exist cannot be overwritten.
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// A picture that cannot be as large as was asked for is the command line's fault.
fn refused(error: &ExportError, words: Words) -> Failure {
    let text = error.say(words);
    match error {
        ExportError::NoWidth | ExportError::BadScale(_) | ExportError::TooWide(_) | ExportError::TooLarge { .. } => {
            Failure::Usage(text)
        }
        ExportError::Empty | ExportError::Encoder(_) => Failure::Fault(text),
    }
}

fn write(out: &Path, bytes: &[u8], words: Words) -> Result<(), Failure> {
    if is_stream(out) {
        return output::print(bytes, words);
    }
    // A pipe or a device cannot be replaced as a whole, and need not be.
    if fs::metadata(out).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        return fs::write(out, bytes).map_err(|error| {
            let (file, reason) = (out.display().to_string(), error.to_string());
            Failure::Fault(words.with("cli-cannot-write", &[("file", file.into()), ("reason", reason.into())]))
        });
    }
    file::write_atomically(out, bytes).map_err(|error| Failure::Fault(error.say(words)))
}
