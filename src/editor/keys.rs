//! The list of keys and gestures: what hands can do, in groups.

use super::{Command, Editor, Menu};

/// A group of keys or gestures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyGroup {
    /// What they are for.
    pub name: String,
    /// What each does, and what is pressed or moved for it.
    pub rows: Vec<(String, String)>,
}

/// What the pointer does to things on the map: the keys of the words for what it does and for how.
const ON_THINGS: [(&str, &str); 8] = [
    ("keys-choose", "keys-choose-how"),
    ("keys-carry", "keys-carry-how"),
    ("keys-copy", "keys-copy-how"),
    ("keys-write", "keys-write-how"),
    ("keys-level", "keys-level-how"),
    ("keys-sweep", "keys-sweep-how"),
    ("keys-headers", "keys-headers-how"),
    ("keys-context", "keys-context-how"),
];

/// What pointer, fingers and arrows do to the canvas.
const BY_HAND: [(&str, &str); 6] = [
    ("keys-pan", "keys-pan-how"),
    ("keys-step", "keys-step-how"),
    ("keys-drag", "keys-drag-how"),
    ("keys-zoom", "keys-zoom-how"),
    ("keys-overview", "keys-overview-how"),
    ("keys-cancel", "key-escape"),
];

/// All keys and gestures: those of the hand, then the shortcuts by the menu that has their command, then the rest.
pub fn key_groups(editor: &Editor) -> Vec<KeyGroup> {
    let words = editor.words();
    let gestures = |name, rows: &[(&str, &str)]| KeyGroup {
        name: words.get(name),
        rows: rows.iter().map(|(what, how)| (words.get(what), words.get(how))).collect(),
    };
    let mut groups = vec![gestures("keys-by-hand", &BY_HAND), gestures("keys-on-things", &ON_THINGS)];
    let mut left = Command::with_shortcut();
    let row = |command: &Command| {
        let keys: Vec<String> = command.shortcuts().into_iter().map(|shortcut| shortcut.text(words)).collect();
        // What is chosen just now does not matter here.
        let text = if *command == Command::Delete { words.get("command-remove") } else { command.text(editor) };
        (text, keys.join(", "))
    };
    for menu in Menu::bar(editor) {
        let mut rows = Vec::new();
        for (_, command) in menu.commands() {
            if let Some(at) = left.iter().position(|other| other == command) {
                rows.push(row(&left.remove(at)));
            }
        }
        if !rows.is_empty() {
            groups.push(KeyGroup { name: words.get(menu.name), rows });
        }
    }
    if !left.is_empty() {
        groups.push(KeyGroup { name: words.get("keys-more"), rows: left.iter().map(row).collect() });
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Sample, Settings};
    use crate::words::Language;

    #[test]
    fn every_shortcut_is_listed_once_with_a_map_and_without() {
        let mut editor = Editor::new(Settings::default(), Language::Swedish);
        for _ in 0..2 {
            let listed: Vec<String> =
                key_groups(&editor).into_iter().skip(2).flat_map(|group| group.rows).map(|(_, keys)| keys).collect();
            let joined = listed.join(", ");
            // What is chosen may decide between two commands of one key.
            let all: Vec<String> = Command::with_shortcut()
                .iter()
                .flat_map(Command::shortcuts)
                .map(|shortcut| shortcut.text(editor.words()))
                .collect();
            for text in &all {
                let called = all.iter().filter(|other| *other == text).count();
                assert_eq!(joined.split(", ").filter(|own| own == text).count(), called, "{text}");
            }
            editor.run(&Command::OpenSample(Sample::WashingMachine));
        }
    }
}
