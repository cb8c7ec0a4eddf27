//! Where in a text a value stands, given the way to it.
//!
//! A scanner of RON's tokens: it knows strings, comments and brackets, and nothing of maps. It runs only after
//! something has been found wrong, on text that the parser has read at least up to that point; on any other text its
//! answers are worth little, but it ends, in time linear in the text, and does not panic.

use std::collections::HashMap;

/// A part of the way to a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into the value of that field, or under that key.
    Name(String),
    /// Into that entry of a list or of a variant's body, counted from 0.
    Index(usize),
    /// To that key itself, where it stands for so manieth time, counted from 1.
    Key(String, usize),
}

/// How far the way to a value could be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The byte offset of the last value on the way that is there.
    pub(super) offset: usize,
    /// How many steps led there.
    pub(super) steps: usize,
}

/// Follows all the ways at once; the answers are in the order of the questions.
pub(super) fn locate(text: &str, paths: &[Vec<Step>]) -> Vec<Found> {
    let mut ways: Vec<(&[Step], usize)> = paths.iter().enumerate().map(|(i, path)| (path.as_slice(), i)).collect();
    ways.sort();
    let mut search = Search { scanner: Scanner::new(text, 0), found: vec![Found { offset: 0, steps: 0 }; paths.len()] };
    search.scanner.attributes();
    search.value(&ways, 0);
    search.found
}

/// Follows one way to its very end.
pub(super) fn locate_one(text: &str, path: Vec<Step>) -> Option<usize> {
    let steps = path.len();
    let found = locate(text, &[path]).pop()?;
    (found.steps == steps).then_some(found.offset)
}

/// The single token at an offset: a string with its quotes, a number, a name, a bracket. Empty at the end.
pub(super) fn token_at(text: &str, offset: usize) -> &str {
    let mut scanner = Scanner::new(text, text.floor_char_boundary(offset));
    let start = scanner.at;
    scanner.next();
    &text[start..scanner.at]
}

/// The string that a token writes, if it is one.
pub(super) fn string_at(text: &str, offset: usize) -> Option<String> {
    let token = token_at(text, offset);
    token.ends_with(['"', '#']).then(|| ron::from_str(token).ok()).flatten()
}

/// Where the block comment begins that the text ends in, if it does.
pub(super) fn open_comment(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text, 0);
    scanner.blank();
    while scanner.next() != Token::End {
        scanner.blank();
    }
    scanner.open_comment
}

struct Search<'a> {
    scanner: Scanner<'a>,
    found: Vec<Found>,
}

/// Ways that have the steps up to here in common, sorted, each with its place among the questions.
type Ways<'w> = [(&'w [Step], usize)];

impl Search<'_> {
    fn note(&mut self, ways: &Ways, steps: usize, offset: usize) {
        for (_, i) in ways {
            self.found[*i] = Found { offset, steps };
        }
    }

    /// Goes through the value at the cursor, and into it as far as any way leads.
    fn value(&mut self, ways: &Ways, depth: usize) {
        self.scanner.blank();
        self.note(ways, depth, self.scanner.at);
        // Sorted, the ways that end here come first.
        let on = &ways[ways.partition_point(|(path, _)| path.len() <= depth)..];
        if on.is_empty() {
            return self.scanner.skip_value();
        }
        let before = self.scanner.at;
        if self.scanner.next() == Token::Word {
            self.scanner.blank();
        } else {
            self.scanner.at = before;
        }
        match self.scanner.peek() {
            Token::Open(open) => {
                self.scanner.next();
                self.entries(open, on, depth);
            }
            Token::Close | Token::Comma | Token::Colon | Token::Text | Token::Word | Token::End => {}
        }
        self.scanner.skip_value();
    }

    /// Goes through what stands between brackets, the closing one included.
    fn entries(&mut self, open: char, ways: &Ways, depth: usize) {
        let mut index = 0;
        let mut met: HashMap<&str, usize> = HashMap::new();
        loop {
            self.scanner.blank();
            match self.scanner.peek() {
                Token::End => return,
                Token::Close => {
                    self.scanner.next();
                    return;
                }
                Token::Comma | Token::Colon => {
                    self.scanner.next();
                    continue;
                }
                Token::Open(_) | Token::Text | Token::Word => {}
            }
            let start = self.scanner.at;
            let step = match open {
                '(' => self.scanner.field().map(|name| Step::Name(name.to_owned())),
                '{' => {
                    self.scanner.skip_value();
                    let key = string_at(self.scanner.text, start).unwrap_or_default();
                    self.key(&key, start, ways, depth, &mut met);
                    (self.scanner.peek() == Token::Colon).then(|| {
                        self.scanner.next();
                        Step::Name(key)
                    })
                }
                _ => None,
            };
            let step = step.unwrap_or(Step::Index(index));
            index += 1;
            let of_step = within(ways, depth, &step);
            if of_step.is_empty() {
                self.scanner.skip_value();
            } else {
                self.value(of_step, depth + 1);
            }
        }
    }

    /// Answers the ways that lead to a key itself.
    fn key<'w>(&mut self, key: &str, start: usize, ways: &Ways<'w>, depth: usize, met: &mut HashMap<&'w str, usize>) {
        let first = ways.partition_point(|(path, _)| path[depth] < Step::Key(key.to_owned(), 0));
        let Some((path, _)) = ways.get(first) else { return };
        if let Step::Key(wanted, _) = &path[depth]
            && wanted == key
        {
            let times = met.entry(wanted).or_default();
            *times += 1;
            let step = Step::Key(key.to_owned(), *times);
            self.note(within(ways, depth, &step), depth + 1, start);
        }
    }
}

/// The ways that go on with this step.
fn within<'s, 'w>(ways: &'s Ways<'w>, depth: usize, step: &Step) -> &'s Ways<'w> {
    let start = ways.partition_point(|(path, _)| path[depth] < *step);
    let end = start + ways[start..].partition_point(|(path, _)| path[depth] == *step);
    &ways[start..end]
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Open(char),
    Close,
    Comma,
    Colon,
    /// A string or a character.
    Text,
    /// A number or a name, or what cannot be either.
    Word,
    End,
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// Where a block comment begins that the text ends in.
    open_comment: Option<usize>,
}

/// What RON takes for white space.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\n' | '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self { text, at, open_comment: None }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Goes behind the next occurrence of `what`, or to the end.
    fn behind(&mut self, what: &str) {
        self.at = self.rest().find(what).map_or(self.text.len(), |i| self.at + i + what.len());
    }

    /// Skips white space and comments.
    fn blank(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches(is_blank).len();
            if self.rest().starts_with("//") {
                self.behind("\n");
            } else if self.rest().starts_with("/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    fn block_comment(&mut self) {
        let start = self.at;
        let mut depth = 0_usize;
        while let Some(i) = self.rest().find(['/', '*']) {
            self.at += i;
            if self.rest().starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if self.rest().starts_with("*/") {
                depth = depth.saturating_sub(1);
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
        self.at = self.text.len();
        self.open_comment = Some(start);
    }

    /// Skips `#![...]` at the beginning of a file.
    fn attributes(&mut self) {
        loop {
            self.blank();
            if !self.rest().starts_with("#!") {
                return;
            }
            self.at += 2;
            let mut depth = 0_usize;
            loop {
                self.blank();
                match self.next() {
                    Token::Open(_) => depth += 1,
                    Token::Close if depth > 1 => depth -= 1,
                    Token::Close | Token::End => break,
                    Token::Comma | Token::Colon | Token::Text | Token::Word => {}
                }
            }
        }
    }

    fn peek(&mut self) -> Token {
        let start = self.at;
        let token = self.next();
        self.at = start;
        token
    }

    /// Takes a token. The cursor stands at one, not at white space; unless at the end it moves.
    fn next(&mut self) -> Token {
        let Some(first) = self.rest().chars().next() else { return Token::End };
        let token = match first {
            '(' | '[' | '{' => Token::Open(first),
            ')' | ']' | '}' => Token::Close,
            ',' => Token::Comma,
            ':' => Token::Colon,
            '"' => {
                self.at += 1;
                self.quoted('"');
                return Token::Text;
            }
            '\'' => {
                self.at += 1;
                self.character();
                return Token::Text;
            }
            'r' | 'b' if self.raw_string() => return Token::Text,
            _ => {
                let rest = &self.rest()[first.len_utf8()..];
                let ends =
                    |c: char| is_blank(c) || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | '"' | '/');
                self.at += first.len_utf8() + rest.find(ends).unwrap_or(rest.len());
                return Token::Word;
            }
        };
        self.at += 1;
        token
    }

    /// Goes behind the closing quote of a string whose opening one is taken.
    fn quoted(&mut self, quote: char) {
        while let Some(i) = self.rest().find([quote, '\\']) {
            let escape = self.rest()[i..].starts_with('\\');
            self.at += i + 1;
            if !escape {
                return;
            }
            self.at += self.rest().chars().next().map_or(0, char::len_utf8);
        }
        self.at = self.text.len();
    }

    /// Goes behind a character whose opening quote is taken; a quote that opens none is a token of its own.
    fn character(&mut self) {
        let mut chars = self.rest().chars();
        match (chars.next(), chars.next()) {
            (Some('\\'), _) => self.quoted('\''),
            (Some(c), Some('\'')) => self.at += c.len_utf8() + 1,
            (Some(_) | None, Some(_) | None) => {}
        }
    }

    /// Takes `r"..."`, `r#"..."#` and so on, and byte strings, if one begins here.
    fn raw_string(&mut self) -> bool {
        let rest = self.rest();
        let rest = rest.strip_prefix('b').unwrap_or(rest);
        let Some(raw) = rest.strip_prefix('r') else {
            let Some(body) = rest.strip_prefix('"') else { return false };
            self.at = self.text.len() - body.len();
            self.quoted('"');
            return true;
        };
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let Some(body) = raw[hashes..].strip_prefix('"') else { return false };
        self.at = self.text.len() - body.len();
        self.behind(&format!("\"{}", &raw[..hashes]));
        true
    }

    /// Takes `name:` if that is what comes, and nothing otherwise.
    fn field(&mut self) -> Option<&'a str> {
        let start = self.at;
        if self.next() == Token::Word {
            let name = &self.text[start..self.at];
            self.blank();
            if self.peek() == Token::Colon {
                self.next();
                return Some(name.strip_prefix("r#").unwrap_or(name));
            }
        }
        self.at = start;
        None
    }

    /// Goes to the comma, colon or closing bracket that ends the value at the cursor.
    fn skip_value(&mut self) {
        let mut depth = 0_usize;
        loop {
            self.blank();
            match self.peek() {
                Token::End => return,
                Token::Comma | Token::Colon | Token::Close if depth == 0 => return,
                Token::Open(_) => depth += 1,
                Token::Close => depth -= 1,
                Token::Comma | Token::Colon | Token::Text | Token::Word => {}
            }
            self.next();
        }
    }
}
