//! Slips of the hand: what people get wrong who edit a map as text, told from what stands around the place where the
//! parser has stopped. It says more than the parser, which knows only what it would have liked there.

use super::fault::Fault;
use super::locate::token_at;
use super::scan::{Scanner, Token};
use super::v0::MapFile;
use ron::error::Error;
use std::ops::Range;

/// A slip, and where it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// The byte at which it begins.
    pub(super) at: usize,
    /// The name of the field it is in, where the parser did not come so far.
    pub(super) field: Option<String>,
    pub(super) fault: Fault,
}

/// Where the parser has stopped, and what it has met before.
pub(super) struct Stop<'a> {
    text: &'a str,
    code: &'a Error,
    /// The byte at which it stopped, and the one at which the value begins that it has been reading.
    end: usize,
    here: usize,
    /// The last text that begins before the end.
    quoted: Option<Range<usize>>,
    /// The last token before that value.
    last: Option<Token>,
    /// The innermost bracket that is open before it.
    open: Option<char>,
}

/// Where the first line stands that a merge has left behind, if the parser has stopped at one.
pub(super) fn merge_mark(text: &str, end: usize) -> Option<usize> {
    let mut scanner = Scanner::new(text, text.floor_char_boundary(end));
    scanner.blank();
    let start = text[..scanner.at].rfind('\n').map_or(0, |last| last + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let mark = line.trim_start();
    let is_mark = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].into_iter().any(|sign| {
        mark.strip_prefix(sign).is_some_and(|rest| rest.trim_end().is_empty() || rest.starts_with([' ', '\t']))
    });
    is_mark.then(|| start + line.len() - mark.len())
}

/// Marks that look like quotation marks, or are some elsewhere. Word processors write them on their own.
fn is_fancy_quote(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '«' | '»' | '\u{2018}'..='\u{201f}')
}

impl<'a> Stop<'a> {
    pub(super) fn new(text: &'a str, code: &'a Error, here: usize, end: usize) -> Self {
        let mut stop = Self { text, code, end, here, quoted: None, last: None, open: None };
        let mut scanner = Scanner::new(text, 0);
        let mut open = Vec::new();
        scanner.attributes();
        loop {
            scanner.blank();
            let start = scanner.at;
            if start >= end {
                break;
            }
            let token = scanner.next();
            if token == Token::Text {
                stop.quoted = Some(start..scanner.at);
            }
            if start < here {
                match token {
                    Token::Open(bracket) => open.push(bracket),
                    Token::Close => drop(open.pop()),
                    Token::Comma | Token::Colon | Token::Text | Token::Word | Token::End => {}
                }
                stop.last = Some(token);
            }
        }
        stop.open = open.pop();
        stop
    }

    /// The slip that shows in the marks and signs around the stop.
    pub(super) fn slip(&self) -> Option<Slip> {
        let fault = |(at, fault)| Slip { at, field: None, fault };
        self.open_text().or_else(|| self.sign()).map(fault).or_else(|| self.decimal_comma())
    }

    /// A text without its closing quotation mark, which so ends where the next one begins; or one with a quotation
    /// mark within.
    fn open_text(&self) -> Option<(usize, Fault)> {
        if *self.code == Error::ExpectedStringEnd {
            return Some(self.without_end(self.here));
        }
        let Range { start, end } = self.quoted.clone()?;
        let between = self.text.get(end.min(self.end)..self.end)?;
        if !between.trim().is_empty() || !self.text[start..].starts_with('"') {
            return None;
        }
        let behind = &self.text[end..];
        if self.text[start..end].contains('\n') {
            // Behind a text that has its end come a sign, a comment or another line.
            let next = behind.trim_start_matches([' ', '\t']);
            let ends = next.is_empty() || next.starts_with([',', ':', ')', ']', '}', '\n', '\r', '/', ';']);
            return (!ends).then(|| self.without_end(start));
        }
        let more = behind.lines().next().is_some_and(|line| line.contains('"'));
        (more && behind.starts_with(char::is_alphanumeric)).then_some((end - 1, Fault::QuoteWithin))
    }

    /// The fault of a text that begins there and does not end, or only in a mark that is none.
    fn without_end(&self, start: usize) -> (usize, Fault) {
        let line = self.text[start..].lines().next().unwrap_or_default();
        let line = line.trim_end_matches([' ', '\t', ',', ')', ']', '}']);
        match line.chars().next_back().filter(|c| is_fancy_quote(*c)) {
            Some(quote) => (start + line.len() - quote.len_utf8(), Fault::FancyQuote(quote)),
            None => (start, Fault::OpenText),
        }
    }

    /// A sign too many, or one in the place of another.
    fn sign(&self) -> Option<(usize, Fault)> {
        let rest = &self.text[self.end..];
        let sign = rest.chars().next()?;
        let (behind, at) = (&rest[sign.len_utf8()..], self.end);
        let is_sign = !sign.is_alphanumeric() && !matches!(sign, '"' | '(' | '[' | '{' | ')' | ']' | '}' | '-' | '_');
        let is_last = || {
            let mut scanner = Scanner::new(behind, 0);
            scanner.blank();
            matches!(scanner.peek(), Token::Comma | Token::Close)
        };
        let fault = match (self.code, sign) {
            (_, '#') if self.is_between_values() => Fault::HashComment,
            (Error::ExpectedString, _) if self.text[self.here..].starts_with(is_fancy_quote) => {
                let quote = self.text[self.here..].chars().next()?;
                return Some((self.here, Fault::FancyQuote(quote)));
            }
            (_, ',') if matches!(self.last, Some(Token::Comma | Token::Open(_))) => Fault::Superfluous(sign),
            (Error::ExpectedMapColon, '=') => Fault::Instead(":", sign),
            (Error::ExpectedComma | Error::ExpectedStructLikeEnd, _) if is_sign && is_last() => {
                Fault::Superfluous(sign)
            }
            (Error::ExpectedComma, ';') => Fault::Instead(",", sign),
            (Error::ExpectedIdentifier, '(' | '[' | '{')
                if self.open == Some('(') && self.last == Some(Token::Comma) =>
            {
                Fault::Missing(")")
            }
            _ if self.open == Some('[') && self.is_between_values() && self.comes_field() => {
                return Some((self.here, self.field_in_list()));
            }
            _ => return None,
        };
        Some((at, fault))
    }

    fn is_between_values(&self) -> bool {
        matches!(self.last, Some(Token::Comma | Token::Open(_)))
    }

    fn comes_field(&self) -> bool {
        Scanner::new(self.text, self.here).field().is_some()
    }

    /// What is wrong where a field comes in the middle of a list: it belongs to one of the list's things, which has no
    /// opening bracket or was closed too early, or to what the list is in, and then the list is not closed.
    fn field_in_list(&self) -> Fault {
        let is_thing_wanted = matches!(
            self.code,
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedDifferentStructName { .. }
        );
        if !is_thing_wanted {
            return Fault::Missing("]");
        }
        let field = token_at(self.text, self.here);
        match probe(&[&self.text[..self.here], "(", field, ":"]) {
            Some(Error::NoSuchStructField { .. }) | None => Fault::Missing("]"),
            Some(_) => Fault::LooseField,
        }
    }

    /// A number with a comma before its decimals.
    fn decimal_comma(&self) -> Option<Slip> {
        let decimals = &self.text[self.end..];
        let decimals = &decimals[..decimals.len() - decimals.trim_start_matches(|c: char| c.is_ascii_digit()).len()];
        let whole = self.text[..self.end].strip_suffix(',')?;
        let before = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        // The parser takes digits for a name that lacks a sign before it.
        let is_name_wanted = matches!(
            self.code,
            Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_)
        );
        if !is_name_wanted || decimals.is_empty() || before.len() == whole.len() {
            return None;
        }
        let before = before.trim_end_matches(['-', '+']);
        let number = self.text[before.len()..self.end + decimals.len()].to_owned();
        let name = before.trim_end().strip_suffix(':')?.trim_end();
        let name = &name[name.rfind(|c: char| c != '_' && !c.is_ascii_alphanumeric()).map_or(0, |i| i + 1)..];
        // Of all numbers in a map, only levels have decimals.
        let fault = if name == "level" {
            Fault::DecimalComma(number)
        } else {
            Fault::Expected("expected-whole-number", number)
        };
        Some(Slip { at: before.len(), field: Some(name.to_owned()), fault })
    }

    /// What is wrong where a name belongs and something else stands: the fields or choices that there are.
    pub(super) fn no_name(&self) -> Fault {
        let found = || token_at(self.text, self.here).to_owned();
        match probe(&[&self.text[..self.here], "x"]) {
            Some(Error::NoSuchEnumVariant { expected, .. })
                if !expected.contains(&found().trim_matches(['"', '\''])) =>
            {
                Fault::ExpectedChoice(found(), expected)
            }
            Some(Error::NoSuchStructField { expected, .. }) => Fault::ExpectedField(found(), expected),
            _ => Fault::Expected("expected-name", found()),
        }
    }
}

/// What the parser says of another text, of these parts.
fn probe(parts: &[&str]) -> Option<Error> {
    ron::from_str::<MapFile>(&parts.concat()).err().map(|error| error.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_a_merge_leaves_are_told_from_others() {
        for line in ["<<<<<<< HEAD", "=======", "=======\r", ">>>>>>> anna", "|||||||", "    ======="] {
            let text = format!("(\n  a: 1,\n{line}\n)");
            let at = text.find(line.trim_start()).expect("it is there");
            assert_eq!(merge_mark(&text, at), Some(at), "{line}");
            // The parser stops behind what stands before it, too.
            assert_eq!(merge_mark(&text, text.find(",").expect("a comma") + 1), Some(at), "{line}");
        }
        for line in ["======", "========", "<<<<<<<HEAD", "x =======", ""] {
            let text = format!("(\n{line}\n)");
            assert_eq!(merge_mark(&text, 2), None, "{line}");
        }
        assert_eq!(merge_mark("", 0), None);
        assert_eq!(merge_mark("=======", 7), Some(0));
    }
}
