//! Every word is there in every language, and every word is used.

use rejse::words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Each key of a language with the names of the values that its text has places for.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language.code());
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files(&folder, "ftl") {
        let text = fs::read_to_string(&path).expect("a text file");
        fluent_bundle::FluentResource::try_new(text.clone())
            .unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once('=')
                && line.starts_with(|c: char| c.is_ascii_lowercase())
            {
                key = name.trim().to_owned();
                assert!(keys.insert(key.clone(), BTreeSet::new()).is_none(), "{path:?}: {key} is there twice");
            }
            for rest in line.split('$').skip(1) {
                let name = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
                keys.get_mut(&key).expect("a key before its text").insert(name);
            }
        }
    }
    keys
}

#[test]
fn every_key_is_there_in_every_language_with_the_same_values() {
    let english = keys(Language::English);
    assert!(english.len() > 40);
    for language in Language::ALL {
        assert_eq!(keys(language), english, "{language:?} differs from English");
        for key in english.keys() {
            assert!(!Words::new(language).get(key).trim().is_empty(), "{language:?}: {key} says nothing");
        }
    }
}

/// The texts in quotes in the program's sources.
fn literals() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    files(&root, "rs")
        .iter()
        .flat_map(|path| {
            let source = fs::read_to_string(path).expect("a source file");
            source.split('"').map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_key_is_used_and_every_used_key_is_there() {
    let english = keys(Language::English);
    let literals = literals();
    // Months are asked for by their number.
    let unused: Vec<_> = english.keys().filter(|key| !key.contains("month-") && !literals.contains(*key)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
    let areas: BTreeSet<&str> = english.keys().filter_map(|key| key.split('-').next()).collect();
    let looks_like_a_key = |text: &&String| {
        text.split_once('-').is_some_and(|(area, rest)| {
            areas.contains(area)
                && !rest.is_empty()
                && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        })
    };
    // A state's name in JSON begins like the names of what was done.
    let known = |key: &&String| english.contains_key(*key) || *key == "did-not-work";
    let missing: Vec<_> = literals.iter().filter(looks_like_a_key).filter(|key| !known(key)).collect();
    assert!(missing.is_empty(), "no language has {missing:?}");
}
