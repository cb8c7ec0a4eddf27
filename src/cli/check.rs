//! `rejse check`: what is wrong with maps.

use super::output::{self, Failure};
use super::{is_stream, read};
use crate::model::JourneyMap;
use crate::words::{Value, Words};
use std::path::{Path, PathBuf};

/// Says of each map what is wrong with it, a line for each thing, or that nothing is and what there is on it.
pub fn check(paths: &[PathBuf], words: Words) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for path in paths {
        match read(path, words) {
            Ok(map) => output::print(format!("{}\n", fine(path, &map, words)).as_bytes(), words)?,
            Err(error) => {
                let text = error.lines(words).join("\n");
                // What a file says wrong is what was asked for; that it cannot be read is not.
                if error.findings().is_empty() {
                    output::complain(&text);
                } else {
                    output::print(format!("{text}\n").as_bytes(), words)?;
                }
                outcome = Err(Failure::Said);
            }
        }
    }
    outcome
}

/// The line for a map without errors.
fn fine(path: &Path, map: &JourneyMap, words: Words) -> String {
    let name = if is_stream(path) { words.get("cli-standard-input") } else { path.display().to_string() };
    let inventory = map.inventory().count();
    let count = |key, n: usize| -> Value<'static> { words.with(key, &[("n", n.into())]).into() };
    words.with(
        "cli-no-errors",
        &[
            ("file", name.into()),
            ("phases", count("cli-phases", map.phases.len())),
            ("placed", count("cli-placed", map.touchpoints.len() - inventory)),
            ("inventory", count("cli-in-inventory", inventory)),
            ("personas", count("cli-personas", map.personas.len())),
            ("owners", count("cli-owners", map.owners.len())),
        ],
    )
}
