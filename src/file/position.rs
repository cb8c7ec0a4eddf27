//! Lines and columns of a text.

use std::fmt;

/// A place in a text as people and editors count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// Where a text begins.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place that lies behind a text which begins here.
    fn after(self, text: &str) -> Self {
        match text.rfind('\n') {
            Some(last) => {
                let lines = text.bytes().filter(|byte| *byte == b'\n').count();
                Self { line: self.line + lines, column: 1 + text[last + 1..].chars().count() }
            }
            None => Self { column: self.column + text.chars().count(), ..self },
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The places of byte offsets, each in the order in which it was asked for. The text is gone through once, however
/// many there are. An offset within a character counts as the beginning of it, one behind the end as the end.
pub(super) fn positions(text: &str, offsets: &[usize]) -> Vec<Position> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_by_key(|i| offsets[*i]);
    let mut found = vec![Position::START; offsets.len()];
    let (mut at, mut position) = (0, Position::START);
    for i in order {
        let offset = text.floor_char_boundary(offsets[i]);
        position = position.after(&text[at..offset]);
        at = offset;
        found[i] = position;
    }
    found
}

impl From<ron::error::Position> for Position {
    fn from(position: ron::error::Position) -> Self {
        Self { line: position.line, column: position.col }
    }
}

/// The byte offset of a place; of one that the text does not have, that of the end of the line or of the text.
pub(super) fn offset(text: &str, position: Position) -> usize {
    let mut start = 0;
    for _ in 1..position.line {
        match text[start..].find('\n') {
            Some(end) => start += end + 1,
            None => return text.len(),
        }
    }
    let line = text[start..].split('\n').next().unwrap_or_default();
    let within = line.char_indices().nth(position.column.saturating_sub(1)).map_or(line.len(), |(i, _)| i);
    start + within
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_line_ends() {
        let text = "æøå\n\n🎉x\r\ny";
        let offsets: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
        let found: Vec<String> = positions(text, &offsets).iter().map(Position::to_string).collect();
        assert_eq!(found, ["1:1", "1:2", "1:3", "1:4", "2:1", "3:1", "3:2", "3:3", "3:4", "4:1"]);
        for (place, at) in positions(text, &offsets).into_iter().zip(offsets) {
            assert_eq!(offset(text, place), at);
        }
    }

    #[test]
    fn places_come_back_in_the_order_of_the_question() {
        let found = positions("a\nb\nc", &[4, 0, 2, 99]);
        let lines: Vec<usize> = found.iter().map(|position| position.line).collect();
        assert_eq!(lines, [3, 1, 2, 3]);
        assert_eq!(offset("a\nb", Position { line: 9, column: 9 }), 3);
        assert_eq!(offset("a\nb", Position { line: 1, column: 9 }), 1);
    }
}
