//! Numbers before the lines of a pasted list: which of them count the lines, and which belong to a title.
//!
//! "1. Calls, 2. Writes" is a list; "24. december" and "3. part" are titles. Numbers go only where they count.

use std::collections::BTreeSet;

/// What stands before a line: its number, part by part, or its letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// `1.`, `2)`, `(3)`, `4.1`.
    Number(Vec<u32>),
    /// `a)`, `b.`, counted from 0.
    Letter(u32),
}

/// Takes the numbers off lines that they count, and says for each line what was taken off. They count where they go up
/// one by one from the first; or where every line of three or more has one and they go up, and none is a date or a time
/// of day. Two letters with a point are initials. Where the titles would be
/// the same without them ("1. klasse", "2. klasse"), they are what tells the titles apart, and stay.
pub(super) fn strip_numbers(rows: &mut [Vec<String>]) -> Vec<Option<String>> {
    let found: Vec<Option<(Mark, usize)>> = rows.iter().map(|row| mark(row.first()?)).collect();
    let marks: Vec<&Mark> = found.iter().flatten().map(|(mark, _)| mark).collect();
    let rest = |(row, found): (&Vec<String>, &Option<(Mark, usize)>)| {
        let (_, length) = found.as_ref()?;
        let own = row.first()?.get(*length..)?.trim().to_lowercase();
        Some(if own.is_empty() { row.get(1).cloned().unwrap_or_default().to_lowercase() } else { own })
    };
    let rests: Vec<String> = rows.iter().zip(&found).filter_map(rest).collect();
    let apart = rests.iter().collect::<BTreeSet<_>>().len() * 2 > rests.len();
    let all_go_up = marks.len() == rows.len()
        && rows.len() > 2
        && marks.is_sorted_by(|one, next| one < next)
        && marks.iter().all(|mark| mark.may_count(rows.len()));
    if marks.len() < 2 || !apart || are_initials(rows, &found) || !(counts(&marks) || all_go_up) {
        return vec![None; rows.len()];
    }
    rows.iter_mut()
        .zip(found)
        .map(|(row, found)| {
            let ((_, length), cell) = found.zip(row.first_mut())?;
            let number = cell[..length].to_owned();
            *cell = cell[length..].trim_start().to_owned();
            if cell.is_empty() && row.len() > 1 {
                // It had a cell of its own.
                row.remove(0);
            }
            Some(number)
        })
        .collect()
}

impl Mark {
    /// Whether it can be a number of one of so many lines: the day or the minute of "24.12" or "8.30" is larger.
    fn may_count(&self, lines: usize) -> bool {
        match self {
            Self::Number(parts) => parts.iter().skip(1).all(|part| *part as usize <= lines),
            Self::Letter(_) => true,
        }
    }
}

/// Whether these are no more than two letters with a point, as before names: "A. Møller calls, B. Hansen answers".
fn are_initials(rows: &[Vec<String>], found: &[Option<(Mark, usize)>]) -> bool {
    let marked = rows.iter().zip(found).filter_map(|(row, found)| found.as_ref().zip(row.first()));
    let letters: Vec<bool> = marked
        .map(|((mark, length), cell)| match mark {
            Mark::Letter(_) => cell[..*length].ends_with('.'),
            Mark::Number(_) => false,
        })
        .collect();
    letters.len() < 3 && letters.iter().all(|pointed| *pointed)
}

/// Whether marks go up one by one, from the first on; under a new head they may begin anew.
fn counts(marks: &[&Mark]) -> bool {
    let begins = |mark: &Mark| match mark {
        Mark::Number(parts) => parts.iter().all(|part| *part == 1),
        Mark::Letter(letter) => *letter == 0,
    };
    let follows = |one: &Mark, next: &Mark| match (one, next) {
        (Mark::Number(one), Mark::Number(next)) => {
            let deeper = next.len() == one.len() + 1 && next.starts_with(one) && next.ends_with(&[1]);
            // Up by one at some depth, with what is deeper beginning anew: 1.2 is followed by 1.3, 2 and 2.1.
            let depth = one.iter().zip(next).position(|(one, next)| one != next);
            let after = depth.is_some_and(|at| next[at] == one[at] + 1 && next[at + 1..].iter().all(|part| *part == 1));
            deeper || after
        }
        (Mark::Letter(one), Mark::Letter(next)) => *next == one + 1,
        (Mark::Number(_), Mark::Letter(_)) | (Mark::Letter(_), Mark::Number(_)) => false,
    };
    let again = |one: &Mark, next: &Mark| begins(next) && !begins(one);
    marks.first().is_some_and(|first| begins(first))
        && marks.windows(2).all(|pair| follows(pair[0], pair[1]) || again(pair[0], pair[1]))
}

/// The mark at the beginning of a line, and how many bytes it takes.
fn mark(cell: &str) -> Option<(Mark, usize)> {
    let inside = cell.strip_prefix('(').unwrap_or(cell);
    let opened = inside.len() < cell.len();
    let (mark, rest, dotted) = match inside.chars().next()? {
        letter @ ('a'..='z' | 'A'..='Z') => {
            let rest = &inside[1..];
            let undotted = rest.strip_prefix('.').unwrap_or(rest);
            let letter = u32::from(letter.to_ascii_lowercase()) - u32::from('a');
            (Mark::Letter(letter), undotted, undotted.len() < rest.len())
        }
        '0'..='9' => {
            let end = inside.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(inside.len());
            let (figures, rest) = inside.split_at(end);
            let parts = figures.trim_end_matches('.').split('.');
            let parts: Option<Vec<u32>> = parts.map(|part| part.parse().ok().filter(|part| *part < 1000)).collect();
            (Mark::Number(parts?), rest, figures.contains('.'))
        }
        _ => return None,
    };
    let unclosed = rest.strip_prefix(')').unwrap_or(rest);
    let closed = unclosed.len() < rest.len();
    let ends = unclosed.is_empty() || unclosed.starts_with(' ');
    let marked = if opened { closed } else { closed || dotted };
    (ends && marked).then_some((mark, cell.len() - unclosed.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines as they are left, with `|` after what was taken off.
    fn stripped(lines: &str) -> String {
        let mut rows: Vec<Vec<String>> = lines.split('/').map(|line| vec![line.trim().to_owned()]).collect();
        let numbers = strip_numbers(&mut rows);
        let lines = rows
            .iter()
            .zip(numbers)
            .map(|(row, number)| number.map_or_else(|| row[0].clone(), |number| format!("{number}|{}", row[0])));
        lines.collect::<Vec<_>>().join("/")
    }

    #[test]
    fn numbers_that_count_the_lines_go() {
        for (lines, left) in [
            ("1. Ringer/2. Skriver", "1.|Ringer/2.|Skriver"),
            ("1) Ringer/2) Skriver/3) Venter", "1)|Ringer/2)|Skriver/3)|Venter"),
            ("a) Ringer/b) Skriver", "a)|Ringer/b)|Skriver"),
            ("A. Ringer/B. Skriver/C. Venter", "A.|Ringer/B.|Skriver/C.|Venter"),
            ("1 Før/1.1 Ringer/1.2 Skriver/2.1 Venter", "1 Før/1.1|Ringer/1.2|Skriver/2.1|Venter"),
            (
                "Før/1. Ringer/2. Skriver/Efter/1. Betaler/2. Klager",
                "Før/1.|Ringer/2.|Skriver/Efter/1.|Betaler/2.|Klager",
            ),
            (
                "Fra workshoppen/og mere/1. Ringer/2. Skriver/til sidst",
                "Fra workshoppen/og mere/1.|Ringer/2.|Skriver/til sidst",
            ),
            ("7. Ringer/8. Skriver/11. Venter", "7.|Ringer/8.|Skriver/11.|Venter"),
        ] {
            assert_eq!(stripped(lines), left);
        }
    }

    #[test]
    fn numbers_of_titles_stay() {
        for lines in [
            "1. Ringer",
            "1. Ringer/Skriver/Venter",
            "3. part betaler/Ringer",
            "3. part betaler/4. part klager",
            "24. december: julehilsen/Ringer/2. rykker",
            "1. klasse/2. klasse/3. klasse",
            "1. rykker/1. samtale/1. besøg",
            "2026 begynder/2027 slutter",
            "A er først/B er sidst",
            "1.5 liter/2.5 liter",
            "8.30 Ringer/9.15 Kører/10.00 Ankommer",
            "24.12 Hilsen/25.12 Gave/31.12 Kort",
            "A. Møller ringer/B. Hansen svarer",
        ] {
            assert_eq!(stripped(lines), lines);
        }
    }
}
