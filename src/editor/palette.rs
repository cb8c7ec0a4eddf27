//! The list of everything that can be done or gone to, searched by a few letters of its name.

use super::wanted::{letters, same};
use super::{Command, Editor, FindCommand, InventoryCommand, Menu, Spot, context_menu};
use crate::model::Thing;
use crate::words::Words;

/// One thing that can be done or gone to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaletteEntry {
    /// What it does.
    pub command: Command,
    /// What it is called.
    pub text: String,
    /// Where it belongs: the menu that has it, or the kind of thing that it leads to.
    pub group: String,
}

/// What stands between the names of menus that lead to a command.
const BETWEEN_MENUS: char = '\u{203a}';
/// The most entries that are listed: nobody reads more.
const MOST: usize = 60;
/// What a letter is worth at the beginning of a word, right after another that fits, and elsewhere.
const AT_WORD: i32 = 10;
const IN_ROW: i32 = 6;
const ELSEWHERE: i32 = 1;
/// What a word that was typed has to be worth, for each of its letters: fewer, and the letters stand anywhere.
const LEAST: i32 = 4;

/// What fits best to what was typed, best first. Without anything typed, the commands in the order of the menus.
pub fn palette(editor: &Editor, typed: &str) -> Vec<PaletteEntry> {
    let words: Vec<Vec<char>> = typed.split_whitespace().map(letters).collect();
    let mut found = commands(editor);
    if words.is_empty() {
        found.truncate(MOST);
        return found;
    }
    found.extend(places(editor));
    let mut rated: Vec<(i32, PaletteEntry)> =
        found.into_iter().filter_map(|entry| Some((rating(&entry, &words, editor.words())?, entry))).collect();
    // Of equals, the one that stood first: commands before places.
    rated.sort_by_key(|(rating, _)| -rating);
    rated.truncate(MOST);
    rated.into_iter().map(|(_, entry)| entry).collect()
}

/// A command that fits to what was typed, but cannot be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotNow {
    /// What it is called.
    pub text: String,
    /// Why not, and what would help, if that is known.
    pub why: Option<String>,
}

/// Where nothing fits: what would, if it could be done.
pub fn palette_not_now(editor: &Editor, typed: &str) -> Option<NotNow> {
    let words: Vec<Vec<char>> = typed.split_whitespace().map(letters).collect();
    let all = listed(editor, |command| !editor.is_enabled(command));
    let rated = all.into_iter().filter_map(|entry| Some((rating(&entry, &words, editor.words())?, entry)));
    let (_, best) = rated.max_by_key(|(rating, _)| *rating)?;
    let why = best.command.why_not(editor);
    Some(NotNow { text: best.text, why })
}

/// The enabled commands: what can be done with what is chosen, then all of the menus.
fn commands(editor: &Editor) -> Vec<PaletteEntry> {
    listed(editor, |command| editor.is_enabled(command))
}

/// The commands that are wanted, in the order of the menus.
fn listed(editor: &Editor, wanted: impl Fn(&Command) -> bool) -> Vec<PaletteEntry> {
    let words = editor.words();
    let mut entries: Vec<PaletteEntry> = Vec::new();
    let path_of = |path: &[&str]| {
        let path: Vec<String> = path.iter().map(|name| words.get(name)).collect();
        path.join(&format!(" {BETWEEN_MENUS} "))
    };
    let give = |what: &str, command: &Command| {
        words.with("palette-give", &[("what", words.get(what).into()), ("name", command.text(editor).into())])
    };
    let mut add = |command: &Command, group: String| {
        let known = entries.iter().any(|entry| entry.command == *command);
        if !known && !command.is_about_the_palette() && wanted(command) {
            let text = match command {
                Command::ChoosePersona(_) => words.with("palette-show", &[("name", command.text(editor).into())]),
                Command::Inventory(InventoryCommand::GiveOwner(_)) => give("fact-owner", command),
                Command::Inventory(InventoryCommand::GiveChannel(_)) => give("fact-channel", command),
                command => command.text(editor),
            };
            entries.push(PaletteEntry { command: command.clone(), text, group });
        }
    };
    if !matches!(Spot::of(editor.selection()), Spot::Paper) {
        let chosen = context_menu(editor, &Spot::of(editor.selection()));
        let menu = Menu { name: "palette-chosen", entries: chosen };
        for (path, command) in menu.commands() {
            add(command, path_of(&path));
        }
    }
    for menu in Menu::bar(editor) {
        for (path, command) in menu.commands() {
            add(command, path_of(&path));
        }
    }
    for command in Command::with_shortcut() {
        add(&command, words.get("menu-help"));
    }
    entries
}

/// The phases, lanes, personas, owners and touchpoints, to go to.
fn places(editor: &Editor) -> Vec<PaletteEntry> {
    let Some(sheet) = editor.sheet() else { return Vec::new() };
    let map = sheet.map();
    let words = editor.words();
    let to = |thing: Thing, kind: &str| {
        let command = Command::Find(FindCommand::GoTo(thing));
        PaletteEntry { text: command.text(editor), command, group: words.get(kind) }
    };
    let phases = map.phases.iter().map(|phase| to(Thing::Phase(phase.id.clone()), "find-phase"));
    let lanes = map.lanes.iter().map(|lane| to(Thing::Lane(lane.id.clone()), "find-lane"));
    let touchpoints = map.touchpoints.iter();
    let touchpoints = touchpoints.map(|touchpoint| to(Thing::Touchpoint(touchpoint.id.clone()), "find-touchpoint"));
    phases.chain(lanes).chain(touchpoints).collect()
}

impl Command {
    /// What would only show the list again, or something that is over as soon as the list goes.
    fn is_about_the_palette(&self) -> bool {
        use super::ViewCommand::{ContextMenu, NextPanel, Palette};
        matches!(self, Self::View(Palette | ContextMenu | NextPanel) | Self::FocusMenus)
    }
}

/// How well an entry fits to words in any order; none if one of them does not fit at all.
fn rating(entry: &PaletteEntry, words: &[Vec<char>], language: Words) -> Option<i32> {
    let text = letters(&entry.text);
    // Each menu by itself: the end of one name and the beginning of the next say nothing together.
    let menus: Vec<Vec<char>> = entry.group.split(BETWEEN_MENUS).map(|menu| letters(menu.trim())).collect();
    let also: Vec<Vec<char>> = match entry.command.also() {
        Some(key) => language.get(key).split(',').map(|word| letters(word.trim())).collect(),
        None => Vec::new(),
    };
    let mut sum = 0;
    for word in words {
        let least = LEAST * word.len() as i32;
        let own = worth(&text, word).filter(|worth| *worth >= least);
        // The menu's name leads there as well, but says less.
        let by_menu = menus.iter().filter_map(|menu| worth(menu, word)).max();
        let by_menu = by_menu.filter(|worth| *worth >= least).map(|worth| worth / 3);
        // What it is called elsewhere says nearly as much as its own name; but not a few letters of it.
        let elsewhere = also.iter().filter_map(|other| worth(other, word)).max();
        let elsewhere = elsewhere.filter(|worth| *worth >= IN_ROW * word.len() as i32).map(|worth| worth * 3 / 4);
        sum += own.max(by_menu).max(elsewhere)?;
    }
    // The shorter name is meant sooner.
    Some(sum * 4 - text.len() as i32 / 4)
}

/// What the best way is worth to find the letters of `typed` in `text`, in their order.
fn worth(text: &[char], typed: &[char]) -> Option<i32> {
    // For each place in the text, the best way that ends there with the letters so far.
    let mut before: Vec<Option<i32>> = Vec::new();
    for (number, letter) in typed.iter().enumerate() {
        let mut here = vec![None; text.len()];
        let mut reach: Option<i32> = None;
        for (at, own) in text.iter().enumerate() {
            let neighbour = at.checked_sub(1).and_then(|left| before.get(left).copied().flatten());
            if same(*own, *letter) {
                let starts_word = at == 0 || !text[at - 1].is_alphanumeric();
                let alone = if starts_word { AT_WORD } else { ELSEWHERE };
                here[at] = if number == 0 {
                    Some(alone + i32::from(at == 0))
                } else {
                    let in_row = neighbour.map(|worth| worth + IN_ROW.max(alone));
                    in_row.max(reach.map(|worth| worth + alone))
                };
            }
            // Each letter that is passed over costs a little.
            reach = reach.map(|worth| worth - 1).max(neighbour.map(|worth| worth - 1));
        }
        before = here;
    }
    before.into_iter().flatten().max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Sample, Settings, ViewCommand};
    use crate::geom::Size;
    use crate::words::Language;

    fn editor(language: Language) -> Editor {
        let mut editor = Editor::new(Settings::default(), language);
        editor.canvas_is(Size::new(1200.0, 700.0));
        editor.run(&Command::OpenSample(Sample::WashingMachine));
        editor
    }

    fn first(editor: &Editor, typed: &str) -> Command {
        palette(editor, typed).first().expect("something fits").command.clone()
    }

    #[test]
    fn a_few_letters_of_a_name_are_enough() {
        let editor = editor(Language::English);
        assert_eq!(first(&editor, "fit wh"), Command::Fit);
        assert_eq!(first(&editor, "whole fit"), Command::Fit, "in any order");
        assert_eq!(first(&editor, "zi"), Command::ZoomIn);
        assert_eq!(first(&editor, "overv"), Command::View(ViewCommand::Minimap));
        assert_eq!(first(&editor, "dansk"), Command::Language(Language::Danish));
    }

    #[test]
    fn letters_from_the_names_of_two_menus_are_no_name() {
        // "Vis" and "Programmets størrelse" are none of "sprog".
        let found = palette(&editor(Language::Danish), "sprog");
        let scales = |entry: &PaletteEntry| matches!(entry.command, Command::Scale(_));
        assert!(!found.iter().any(scales), "{found:?}");
        for language in Language::ALL {
            assert!(found.iter().take(5).any(|entry| entry.command == Command::Language(language)), "{found:?}");
        }
    }

    #[test]
    fn touchpoints_phases_and_personas_can_be_gone_to() {
        let editor = editor(Language::Danish);
        let map = editor.sheet().expect("a map").map().clone();
        for touchpoint in &map.touchpoints {
            let expected = Command::Find(FindCommand::GoTo(Thing::Touchpoint(touchpoint.id.clone())));
            let found = palette(&editor, &touchpoint.title);
            assert!(found.iter().take(3).any(|entry| entry.command == expected), "{}", touchpoint.title);
        }
        for phase in &map.phases {
            let expected = Command::Find(FindCommand::GoTo(Thing::Phase(phase.id.clone())));
            assert!(palette(&editor, &phase.name).iter().any(|entry| entry.command == expected), "{}", phase.name);
        }
        let other = map.personas.last().expect("a persona");
        let found = palette(&editor, &format!("vis {}", other.name));
        assert_eq!(found[0].command, Command::ChoosePersona(other.id.clone()));
    }

    #[test]
    fn commands_are_found_by_what_they_are_called_elsewhere() {
        let editor_in = |language| {
            let mut editor = editor(language);
            let first = editor.sheet().expect("a map").map().touchpoints[0].id.clone();
            editor.select(crate::editor::Selection::of([first]));
            editor
        };
        for (language, typed, command) in [
            (Language::Danish, "omdøb", Command::Card(crate::editor::CardCommand::Rename)),
            (Language::Danish, "fjern", Command::Delete),
            (Language::Danish, "powerpoint", Command::Keep(crate::editor::KeepCommand::Export)),
            (Language::Danish, "genveje", Command::ShowKeys),
            (Language::Swedish, "byt namn", Command::Card(crate::editor::CardCommand::Rename)),
            (Language::Swedish, "radera", Command::Delete),
            (Language::English, "rename", Command::Card(crate::editor::CardCommand::Rename)),
            (Language::English, "search", Command::Find(crate::editor::FindCommand::Open)),
        ] {
            assert_eq!(first(&editor_in(language), typed), command, "{typed}");
        }
    }

    #[test]
    fn what_does_not_fit_is_not_listed_and_nothing_twice() {
        let editor = editor(Language::English);
        assert_eq!(palette(&editor, "qqqq"), []);
        assert_eq!(palette_not_now(&editor, "qqqq"), None);
        let all = palette(&editor, "");
        assert!(all.iter().all(|entry| editor.is_enabled(&entry.command)));
        for (number, entry) in all.iter().enumerate() {
            assert!(!all[..number].iter().any(|other| other.command == entry.command), "{} twice", entry.text);
            let named = |other: &&PaletteEntry| (&other.text, &other.group) == (&entry.text, &entry.group);
            assert!(all[..number].iter().find(named).is_none(), "{} twice under {}", entry.text, entry.group);
        }
    }

    #[test]
    fn what_cannot_be_done_now_says_why() {
        let not_now = |editor: &Editor, typed: &str| {
            let not_now = palette_not_now(editor, typed).expect("something fits");
            (not_now.text, not_now.why.expect("a reason"))
        };
        let words = Words::new(Language::English);
        let with_map = editor(Language::English);
        assert_eq!(not_now(&with_map, "rename"), ("Edit text".to_owned(), words.get("why-nothing-chosen")));
        assert_eq!(not_now(&with_map, "merge").1, words.get("why-not-several"));
        assert_eq!(not_now(&with_map, "redo"), ("Redo".to_owned(), words.get("why-nothing-to-redo")));
        let empty = Editor::new(Settings::default(), Language::English);
        assert_eq!(not_now(&empty, "export").1, words.get("why-no-map"));
        assert_eq!(not_now(&empty, "rename").1, words.get("why-no-map"), "there is nothing to choose on");
    }

    #[test]
    fn letters_in_a_row_and_at_beginnings_are_worth_more() {
        let worth = |text: &str, typed: &str| worth(&letters(text), &letters(typed));
        assert!(worth("Zoom in", "zi") > worth("Amazing", "zi"));
        assert!(worth("Find next", "find") > worth("Fix in a bend", "find"));
        assert_eq!(worth("Undo", "undoo"), None);
        assert!(worth("Åbn", "abn").is_some());
    }
}
