//! What XML asks for: text that is escaped, and numbers that are short.

use crate::geom::{BezPath, Color, PathEl, Point};
use std::fmt::Write;

/// Writes text as the content of an element or a double-quoted attribute. Characters that XML 1.0 does not allow
/// ("2.2 Characters") are left out; line breaks become spaces, as they would in an attribute.
pub fn push_text(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
}

/// Writes a number with at most three decimals and no more digits than it needs. What is no number is written as 0.
pub fn push_number(out: &mut String, value: f64) {
    push_decimals(out, value, 3);
}

/// Writes a number with at most so many decimals and no more digits than it needs.
pub fn push_decimals(out: &mut String, value: f64, decimals: usize) {
    let start = out.len();
    let value = if value.is_finite() { value } else { 0.0 };
    // Writing to a string does not fail.
    let _ = write!(out, "{value:.decimals$}");
    if out[start..].contains('.') {
        let short = out.trim_end_matches('0').trim_end_matches('.').len();
        out.truncate(short);
    }
    if &out[start..] == "-0" {
        out.replace_range(start.., "0");
    }
}

/// Writes an attribute whose value is a number.
pub fn push_attribute(out: &mut String, name: &str, value: f64) {
    let _ = write!(out, " {name}=\"");
    push_number(out, value);
    out.push('"');
}

/// Writes a colour as an attribute, and its opacity as another if it has one.
pub fn push_color(out: &mut String, name: &str, color: Color) {
    let _ = write!(out, " {name}=\"{color}\"");
    if color.a < 255 {
        push_attribute(out, &format!("{name}-opacity"), f64::from(color.a) / 255.0);
    }
}

/// Writes the attribute `d` of a path.
pub fn push_path(out: &mut String, path: &BezPath) {
    out.push_str(" d=\"");
    for element in path.elements() {
        match element {
            PathEl::MoveTo(p) => push_points(out, 'M', &[*p]),
            PathEl::LineTo(p) => push_points(out, 'L', &[*p]),
            PathEl::QuadTo(a, p) => push_points(out, 'Q', &[*a, *p]),
            PathEl::CurveTo(a, b, p) => push_points(out, 'C', &[*a, *b, *p]),
            PathEl::ClosePath => out.push('Z'),
        }
    }
    out.push('"');
}

fn push_points(out: &mut String, command: char, points: &[Point]) {
    out.push(command);
    for (i, point) in points.iter().enumerate() {
        if i > 0 {
            out.push(' ');
        }
        push_number(out, point.x);
        out.push(' ');
        push_number(out, point.y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64) -> String {
        let mut out = String::from("100");
        push_number(&mut out, value);
        out.split_off(3)
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(1.0), "1");
        assert_eq!(number(100.0), "100");
        assert_eq!(number(0.12345), "0.123");
        assert_eq!(number(-2.5004), "-2.5");
        assert_eq!(number(-0.0001), "0");
        assert_eq!(number(f64::NAN), "0");
    }

    #[test]
    fn text_is_escaped_and_clean() {
        let mut out = String::new();
        push_text(&mut out, "<\"Ærø\" & \u{0}\u{1b}\u{ffff}sønner>\n😀");
        assert_eq!(out, "&lt;&quot;Ærø&quot; &amp; sønner&gt; 😀");
    }
}
