//! Whether somebody has written comments into a map file, which saving would lose.

use super::scan::{Scanner, Token};

/// Whether there are comments in a text that RON understands.
pub(super) fn has_comments(text: &str) -> bool {
    // Most files have neither of these anywhere; addresses in texts have the first.
    if !text.contains("//") && !text.contains("/*") {
        return false;
    }
    let mut scanner = Scanner::new(text, 0);
    loop {
        let before = scanner.at;
        scanner.blank();
        // Between tokens a slash begins a comment and nothing else.
        if text[before..scanner.at].contains('/') {
            return true;
        }
        if scanner.next() == Token::End {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_slashes_in_texts() {
        for with in ["// mine\n(a: 1)", "(a: 1 /* mine */)", "(a: \"//\", // mine\n)", "(a: 1)\n//"] {
            assert!(has_comments(with), "{with}");
        }
        for without in ["(a: 1)", "(a: \"https://x\", b: '/')", "(a: r#\"/* \" */\"#)", "(a: \"\\\"//\")", ""] {
            assert!(!has_comments(without), "{without}");
        }
    }
}
