//! Lists that people paste: lines of a document or cells of a spreadsheet, as touchpoints to be.
//!
//! Knows nothing of the clipboard. Nothing is dropped unsaid: cells that nobody can place are handed out.

use super::likeness::same_name;
use super::paste_numbers::strip_numbers;
use crate::words::{Language, Words};
use unicode_normalization::UnicodeNormalization;

/// What a pasted text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PastedList {
    /// A touchpoint a row.
    pub rows: Vec<PastedRow>,
    /// Cells that are neither title nor owner nor channel.
    pub left_out: Vec<String>,
}

/// A touchpoint to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PastedRow {
    /// Its title; never empty.
    pub title: String,
    /// Its owner's name.
    pub owner: Option<String>,
    /// Its channel's name.
    pub channel: Option<String>,
    /// The number that stood before the title, as it was written, if one was taken off.
    pub number: Option<String>,
}

/// The names that a map knows.
#[derive(Clone, Copy, Debug)]
pub(super) struct KnownNames<'a> {
    /// Of its owners.
    pub owners: &'a [&'a str],
    /// Of its channels.
    pub channels: &'a [&'a str],
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Title,
    /// Owners: only those that the map knows, or under a head that says so, all.
    Owner {
        all: bool,
    },
    /// Channels, likewise.
    Channel {
        all: bool,
    },
    Unknown,
}

/// Reads a pasted text: a touchpoint a line. Bullets, and numbers that count the lines, are no part of titles.
/// Of a spreadsheet's cells, the first column with words in it holds the titles; further ones that name owners or
/// channels, or whose head says that they do, set them.
pub(super) fn read(text: &str, known: KnownNames) -> PastedList {
    let mut rows: Vec<Vec<String>> = cells(text);
    for row in &mut rows {
        strip_bullet(row);
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let numbers = strip_numbers(&mut rows);
    let columns = columns(&rows, known);
    let named =
        columns.iter().any(|column| matches!(column, Column::Owner { all: true } | Column::Channel { all: true }));
    let headed = named || is_headed(&rows, &columns);
    let mut list = PastedList::default();
    if headed && !named {
        // It may have been a touchpoint after all.
        list.left_out.extend(rows.first().into_iter().flatten().filter(|cell| !cell.is_empty()).cloned());
    }
    for (cells, number) in rows.into_iter().zip(numbers).skip(usize::from(headed)) {
        let mut row = PastedRow { number, ..PastedRow::default() };
        for (cell, column) in cells.into_iter().zip(&columns).filter(|(cell, _)| !cell.is_empty()) {
            let is = |names: &[&str]| names.iter().any(|name| same_name(name, &cell));
            match column {
                Column::Title => row.title = cell,
                Column::Owner { all } if *all || is(known.owners) => row.owner = Some(cell),
                Column::Channel { all } if *all || is(known.channels) => row.channel = Some(cell),
                Column::Owner { .. } | Column::Channel { .. } | Column::Unknown => list.left_out.push(cell),
            }
        }
        if row.title.is_empty() {
            list.left_out.extend([row.owner, row.channel].into_iter().flatten());
        } else {
            list.rows.push(row);
        }
    }
    list
}

/// The cells of each line, tidied.
fn cells(text: &str) -> Vec<Vec<String>> {
    // Word and PowerPoint part lines within a paragraph by a vertical tab.
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}', '\u{2029}'], "\n");
    let mut rows = vec![Vec::new()];
    let mut rest = text.trim_start_matches('\u{feff}');
    loop {
        let (cell, length) = quoted(rest).unwrap_or_else(|| {
            let length = rest.find(['\t', '\n']).unwrap_or(rest.len());
            (rest[..length].to_owned(), length)
        });
        rows.last_mut().into_iter().for_each(|row| row.push(tidy(&cell)));
        rest = &rest[length..];
        let Some(end) = rest.chars().next() else { return rows };
        rest = &rest[1..];
        if end == '\n' {
            rows.push(Vec::new());
        }
    }
}

/// The cell at the start of a text that a spreadsheet has put in quotes, and how many bytes it takes: they do that
/// with cells that hold quotes, tabs or line breaks. Other quotes are the writer's own.
fn quoted(text: &str) -> Option<(String, usize)> {
    let inside = text.strip_prefix('"')?;
    let mut cell = String::new();
    let mut letters = inside.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != '"' {
            cell.push(letter);
        } else if letters.next_if(|(_, next)| *next == '"').is_some() {
            cell.push('"');
        } else {
            let ends = letters.peek().is_none_or(|(_, next)| matches!(next, '\t' | '\n'));
            let needed = cell.contains(['"', '\t', '\n']);
            return (ends && needed).then_some((cell, at + 2));
        }
    }
    None
}

/// One line, spaces single, accents on their letters.
fn tidy(cell: &str) -> String {
    let plain: String = cell
        .nfc()
        .map(|letter| if letter.is_control() || letter.is_whitespace() { ' ' } else { letter })
        .filter(|letter| !matches!(letter, '\u{200b}' | '\u{feff}' | '\u{ad}'))
        .collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Takes the bullet off a line, which may stand in a cell of its own.
fn strip_bullet(row: &mut Vec<String>) {
    /// Marks that are bullets wherever a line begins with them.
    const ALWAYS: [char; 16] = ['•', '◦', '▪', '▫', '■', '□', '●', '○', '‣', '⁃', '·', '☐', '☑', '☒', '➢', '\u{f0b7}'];
    /// Marks that are bullets if a space follows.
    const WITH_SPACE: [&str; 8] = ["-", "*", "+", "–", "—", "[ ]", "[x]", "[]"];
    let Some(first) = row.first_mut() else { return };
    loop {
        let rest = first.strip_prefix(ALWAYS).or_else(|| {
            let rest = WITH_SPACE.iter().find_map(|mark| first.strip_prefix(mark))?;
            (rest.is_empty() || rest.starts_with(' ')).then_some(rest)
        });
        let Some(rest) = rest else { break };
        *first = rest.trim_start().to_owned();
        if first.is_empty() {
            // It had a cell of its own.
            row.remove(0);
            break;
        }
    }
}

/// What stands in each column.
fn columns(rows: &[Vec<String>], known: KnownNames) -> Vec<Column> {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let has_words = |at: usize| {
        let with = rows.iter().filter(|row| row.get(at).is_some_and(|cell| cell.contains(char::is_alphabetic)));
        with.count() * 2 >= rows.len()
    };
    // A list of bare numbers has its titles in the first column all the same.
    let title = (0..count).find(|at| has_words(*at)).unwrap_or(0);
    let mut columns = vec![Column::Unknown; count];
    if let Some(column) = columns.get_mut(title) {
        *column = Column::Title;
    }
    let others = || (0..count).filter(|at| *at != title);
    let head = |at: usize| rows.first().and_then(|row| row.get(at));
    if rows.len() > 1 {
        let says = |at: usize, key: &str| {
            head(at).is_some_and(|cell| Language::ALL.iter().any(|it| same_name(&Words::new(*it).get(key), cell)))
        };
        let (owner, channel) =
            (others().find(|at| says(*at, "fact-owner")), others().find(|at| says(*at, "fact-channel")));
        if owner.is_some() || channel.is_some() {
            owner.into_iter().for_each(|at| columns[at] = Column::Owner { all: true });
            channel.into_iter().for_each(|at| columns[at] = Column::Channel { all: true });
        }
    }
    for at in others() {
        if columns[at] != Column::Unknown {
            continue;
        }
        let matches = |names: &[&str]| {
            let is = |cell: &String| names.iter().any(|name| same_name(name, cell));
            rows.iter().filter(|row| row.get(at).is_some_and(is)).count()
        };
        let no_owners_yet = !columns.iter().any(|column| matches!(column, Column::Owner { .. }));
        let no_channels_yet = !columns.iter().any(|column| matches!(column, Column::Channel { .. }));
        let owners = if no_owners_yet { matches(known.owners) } else { 0 };
        let channels = if no_channels_yet { matches(known.channels) } else { 0 };
        // "Butik" may be both; the column's other cells tell.
        if owners > 0 && owners >= channels {
            columns[at] = Column::Owner { all: false };
        } else if channels > 0 {
            columns[at] = Column::Channel { all: false };
        }
    }
    columns
}

/// Whether the first row says that touchpoints stand under it.
fn is_headed(rows: &[Vec<String>], columns: &[Column]) -> bool {
    let at = columns.iter().position(|column| *column == Column::Title);
    let head = at.and_then(|at| rows.first()?.get(at));
    let is = |cell: &String, key: &str| Language::ALL.iter().any(|it| same_name(&Words::new(*it).get(key), cell));
    let keys = ["find-touchpoint", "frame-lane-touchpoints", "field-title"];
    rows.len() > 1 && head.is_some_and(|cell| keys.iter().any(|key| is(cell, key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: KnownNames =
        KnownNames { owners: &["Marketing", "Butik", "Økonomi"], channels: &["Web", "Butik", "Telefon"] };

    fn titles(text: &str) -> Vec<String> {
        let list = read(text, KNOWN);
        assert_eq!(list.left_out, Vec::<String>::new());
        list.rows.into_iter().map(|row| row.title).collect()
    }

    fn rows(text: &str) -> Vec<(String, String, String)> {
        let name = Option::unwrap_or_default;
        read(text, KNOWN).rows.into_iter().map(|row| (row.title, name(row.owner), name(row.channel))).collect()
    }

    fn row(title: &str, owner: &str, channel: &str) -> (String, String, String) {
        (title.into(), owner.into(), channel.into())
    }

    #[test]
    fn a_line_is_a_touchpoint_however_lines_end() {
        for end in ["\n", "\r\n", "\r", "\u{b}", "\n \n\r\n"] {
            assert_eq!(
                titles(&["Ser en annonce", "Ringer", "Betaler"].join(end)),
                ["Ser en annonce", "Ringer", "Betaler"]
            );
        }
        assert_eq!(titles(" \u{feff}Ringer\u{a0} \t\n"), ["Ringer"]);
        assert_eq!(titles("Fa\u{30a}r  besked"), ["Får besked"]);
        assert_eq!(titles(" \n\t\n"), [""; 0]);
    }

    #[test]
    fn a_hundred_lines_are_a_hundred() {
        let text: String = (1..=100).map(|i| format!("{i}. Kontaktpunkt nr. {i}\r\n")).collect();
        let titles = titles(&text);
        assert_eq!((titles.len(), titles[99].as_str()), (100, "Kontaktpunkt nr. 100"));
    }

    #[test]
    fn bullets_and_numbers_go_and_what_only_looks_like_them_stays() {
        let text = "- Ringer\n• Skriver\n* Venter\n– Betaler\n•\tFår svar\n☐ Anmelder\n- [x] Klager";
        assert_eq!(titles(text), ["Ringer", "Skriver", "Venter", "Betaler", "Får svar", "Anmelder", "Klager"]);
        assert_eq!(
            titles("1. Ringer\n2) Skriver\n(3) Venter\n3.1 Betaler\n5.\tKlager").concat(),
            "RingerSkriverVenterBetalerKlager"
        );
        assert_eq!(
            titles("24. december: julehilsen\nRinger\nSkriver").first().map(String::as_str),
            Some("24. december: julehilsen")
        );
        assert_eq!(titles("-50 % på alt\n3 for 2\n2026 begynder\n+45 ringer op\n*Vigtigt*").len(), 5);
        assert_eq!(titles("-50 % på alt\nRinger"), ["-50 % på alt", "Ringer"]);
    }

    #[test]
    fn the_number_that_was_taken_off_is_told() {
        let list = read("Workshop\n1. Ringer\n2.\tSkriver", KNOWN);
        let numbers: Vec<_> = list.rows.iter().map(|row| row.number.as_deref()).collect();
        assert_eq!(numbers, [None, Some("1."), Some("2.")]);
        assert_eq!(list.rows[2].title, "Skriver");
    }

    #[test]
    fn a_head_alone_is_no_touchpoint() {
        let list = read("Kontaktpunkter\nRinger\nSkriver", KNOWN);
        assert_eq!(list.rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["Ringer", "Skriver"]);
        assert_eq!(list.left_out, ["Kontaktpunkter"], "nothing goes unsaid");
        assert_eq!(titles("Touchpoint"), ["Touchpoint"]);
    }

    #[test]
    fn a_column_copied_from_a_spreadsheet_comes_whole() {
        let text = "Ringer\t\t\r\n\"Får brev\nmed posten\"\t\t\r\n\r\n\"Siger \"\"nej\"\"\"\t\t\r\n";
        assert_eq!(titles(text), ["Ringer", "Får brev med posten", "Siger \"nej\""]);
    }

    #[test]
    fn quotes_are_a_spreadsheets_or_the_writers() {
        assert_eq!(titles("\"Siger \"\"goddag\"\"\"\nRinger"), ["Siger \"goddag\"", "Ringer"]);
        assert_eq!(titles("\"To\r\nlinjer\"\nRinger"), ["To linjer", "Ringer"]);
        assert_eq!(titles("\"Hvor er min pakke?\"\nRinger"), ["\"Hvor er min pakke?\"", "Ringer"]);
        assert_eq!(titles("\"Hurtigt\", siger han\nRinger \"hjem\""), ["\"Hurtigt\", siger han", "Ringer \"hjem\""]);
        assert_eq!(titles("\"Uden slut\nRinger"), ["\"Uden slut", "Ringer"]);
    }

    #[test]
    fn further_columns_set_owner_and_channel_if_the_map_knows_them() {
        let text = "Ser annonce\tmarketing\tWeb\r\nFår råd\tButik\tbutik\r\nRykker\tØKONOMI\t\r\n";
        let expected =
            [row("Ser annonce", "marketing", "Web"), row("Får råd", "Butik", "butik"), row("Rykker", "ØKONOMI", "")];
        assert_eq!(rows(text), expected);
        let list = read("Ser annonce\tMarketing\tvigtig\nRinger\tIT\t", KNOWN);
        assert_eq!((list.rows.len(), list.left_out), (2, vec!["vigtig".to_owned(), "IT".to_owned()]));
    }

    #[test]
    fn a_head_says_what_stands_in_a_column() {
        let text = "Kontaktpunkt\tKanal\tEjer\nRinger\tChat\tIT\nSkriver\t\tMarketing";
        assert_eq!(rows(text), [row("Ringer", "IT", "Chat"), row("Skriver", "Marketing", "")]);
        assert_eq!(titles("Ejer\nKanal"), ["Ejer", "Kanal"]);
    }

    #[test]
    fn titles_stand_in_the_first_column_with_words() {
        assert_eq!(rows("1\tRinger\tMarketing\n2\tSkriver\tButik")[1], row("Skriver", "Butik", ""));
        let list = read("Behov\tRinger\n\tSkriver\n\tVenter", KNOWN);
        assert_eq!((list.rows.len(), list.left_out), (3, vec!["Behov".to_owned()]));
        assert_eq!(titles("2026\n2027"), ["2026", "2027"]);
    }
}
