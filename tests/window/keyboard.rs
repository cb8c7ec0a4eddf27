//! Which keys have to go down for a character or a shortcut, on the layout that the keyboard has.

use crate::screen::Screen;
use std::collections::HashMap;

/// The keys that change what others mean.
const SHIFT: u32 = 0xffe1;
const CTRL: u32 = 0xffe3;
const ALT: u32 = 0xffe9;
const ALT_GR: u32 = 0xfe03;

/// The layout of a keyboard.
pub struct Keyboard {
    /// By X's number of the character or key: the keys, in the order in which they go down.
    chords: HashMap<u32, Vec<u8>>,
}

impl Keyboard {
    /// The layout that the keyboard has now.
    pub fn of(screen: &Screen) -> Self {
        let (first, keys) = screen.keyboard();
        let code_of = |wanted: u32| {
            let at = keys.iter().position(|symbols| symbols.first() == Some(&wanted));
            at.map(|at| first + u8::try_from(at).expect("no more than 256 keys"))
        };
        let shift = code_of(SHIFT).expect("a keyboard with Shift");
        let mut chords = HashMap::new();
        // Columns 2 and 3 are a second layout, for those who change between two.
        for (column, held) in [(0, None), (1, Some(shift)), (4, code_of(ALT_GR))] {
            for (code, symbols) in (first..=u8::MAX).zip(&keys) {
                if let Some(symbol) = symbols.get(column).filter(|symbol| **symbol != 0) {
                    let chord = held.filter(|held| *held != code).into_iter().chain([code]);
                    chords.entry(*symbol).or_insert_with(|| chord.collect());
                }
            }
        }
        Self { chords }
    }

    /// The keys for a character that is typed.
    #[track_caller]
    pub fn for_character(&self, character: char) -> &[u8] {
        // X numbers the characters of Latin-1 as Unicode does, and all others as Unicode does and a bit of their own.
        let number = u32::from(character);
        let symbol = if number < 0x100 { number } else { 0x0100_0000 | number };
        self.chords.get(&symbol).unwrap_or_else(|| panic!("this keyboard has no key for “{character}”"))
    }

    /// The keys for a shortcut as it is written in menus, such as `Ctrl+Shift+Z`, `F2` or `Shift+1`. A digit means
    /// the key that bears it, whatever it types with Shift.
    #[track_caller]
    pub fn for_shortcut(&self, shortcut: &str) -> Vec<u8> {
        let (held, key) = match shortcut.strip_suffix("++") {
            Some(held) => (held, "+"),
            None => shortcut.rsplit_once('+').filter(|(_, key)| !key.is_empty()).unwrap_or(("", shortcut)),
        };
        let mut keys = Vec::new();
        for name in held.split('+').filter(|name| !name.is_empty()) {
            let symbol = match name {
                "Ctrl" => CTRL,
                "Shift" => SHIFT,
                "Alt" => ALT,
                other => panic!("no key is called “{other}” that is held while others are pressed"),
            };
            keys.extend(&self.chords[&symbol]);
        }
        let mut characters = key.chars();
        match (characters.next(), characters.next()) {
            (Some(one), None) => keys.extend(self.for_character(one.to_ascii_lowercase())),
            _ => keys.extend(&self.chords[&symbol_of(key)]),
        }
        keys
    }
}

/// X's number of a key that types nothing.
#[track_caller]
fn symbol_of(key: &str) -> u32 {
    match key {
        "Backspace" => 0xff08,
        "Tab" => 0xff09,
        "Enter" => 0xff0d,
        "Escape" => 0xff1b,
        "Home" => 0xff50,
        "Left" => 0xff51,
        "Up" => 0xff52,
        "Right" => 0xff53,
        "Down" => 0xff54,
        "PageUp" => 0xff55,
        "PageDown" => 0xff56,
        "End" => 0xff57,
        "Menu" => 0xff67,
        "Delete" => 0xffff,
        "Space" => 0x20,
        "Ctrl" => CTRL,
        "Shift" => SHIFT,
        "Alt" => ALT,
        _ => match key.strip_prefix('F').and_then(|n| n.parse::<u32>().ok()) {
            Some(n @ 1..=12) => 0xffbd + n,
            _ => panic!("no key is called “{key}”"),
        },
    }
}
