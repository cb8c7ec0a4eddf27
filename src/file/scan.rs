//! RON's tokens: strings, comments, brackets, and the rest.
//!
//! Takes any text: what is no RON comes out as some tokens or others, each at least a character long.

/// A token of RON, as far as brackets and separators need to be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// An opening bracket, which one.
    Open(char),
    /// A closing bracket.
    Close,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// A string or a character.
    Text,
    /// A number or a name, or what cannot be either.
    Word,
    /// The end of the text.
    End,
}

/// A text and a cursor in it.
pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    /// The cursor, a byte offset.
    pub(super) at: usize,
    /// Where a block comment begins that the text ends in.
    pub(super) open_comment: Option<usize>,
}

/// What RON takes for white space.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\n' | '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str, at: usize) -> Self {
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
    pub(super) fn blank(&mut self) {
        let bytes = self.text.as_bytes();
        loop {
            match bytes[self.at..] {
                [b' ' | b'\n' | b'\t' | b'\r', ..] => self.at += 1,
                [b'/', b'/', ..] => self.at += bytes[self.at..].iter().take_while(|byte| **byte != b'\n').count(),
                [b'/', b'*', ..] => self.block_comment(),
                _ => match self.rest().chars().next() {
                    Some(c) if is_blank(c) => self.at += c.len_utf8(),
                    Some(_) | None => return,
                },
            }
        }
    }

    fn block_comment(&mut self) {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut depth = 0_usize;
        while self.at < bytes.len() {
            match bytes[self.at..] {
                [b'/', b'*', ..] => {
                    depth += 1;
                    self.at += 2;
                }
                [b'*', b'/', ..] => {
                    depth = depth.saturating_sub(1);
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.open_comment = Some(start);
    }

    /// Skips `#![...]` at the beginning of a file.
    pub(super) fn attributes(&mut self) {
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

    pub(super) fn peek(&mut self) -> Token {
        let start = self.at;
        let token = self.next();
        self.at = start;
        token
    }

    /// Takes a token. The cursor stands at one, not at white space; unless at the end it moves.
    pub(super) fn next(&mut self) -> Token {
        let Some(first) = self.rest().chars().next() else { return Token::End };
        let token = match first {
            '(' | '[' | '{' => Token::Open(first),
            ')' | ']' | '}' => Token::Close,
            ',' => Token::Comma,
            ':' => Token::Colon,
            '"' => {
                self.at += 1;
                self.quoted(b'"');
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
    fn quoted(&mut self, quote: u8) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            self.at += 1;
            if *byte == quote {
                return;
            }
            if *byte == b'\\' {
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            }
        }
    }

    /// Goes behind a character whose opening quote is taken; a quote that opens none is a token of its own.
    fn character(&mut self) {
        let mut chars = self.rest().chars();
        match (chars.next(), chars.next()) {
            (Some('\\'), _) => self.quoted(b'\''),
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
            self.quoted(b'"');
            return true;
        };
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let Some(body) = raw[hashes..].strip_prefix('"') else { return false };
        self.at = self.text.len() - body.len();
        self.behind(&format!("\"{}", &raw[..hashes]));
        true
    }

    /// Takes `name:` if that is what comes, and nothing otherwise.
    pub(super) fn field(&mut self) -> Option<&'a str> {
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
    pub(super) fn skip_value(&mut self) {
        let mut depth = 0_usize;
        loop {
            self.blank();
            let start = self.at;
            match self.next() {
                Token::End => return,
                Token::Comma | Token::Colon | Token::Close if depth == 0 => {
                    self.at = start;
                    return;
                }
                Token::Open(_) => depth += 1,
                Token::Close => depth -= 1,
                Token::Comma | Token::Colon | Token::Text | Token::Word => {}
            }
        }
    }
}
