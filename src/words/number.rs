//! Numbers and dates as people in each language write them.

use super::{Language, Words};
use serde::de::{self, Deserializer};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// A day of the Gregorian calendar, written `2026-11-22` in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day that exists; `None` for any other (month 1 to 12, day 1 to the month's last, year 1 to 9999).
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return None,
        };
        ((1..=9999).contains(&year) && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return None;
        }
        Self::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(&text), &"expected-date"))
    }
}

impl Words {
    /// A number with so many decimals, the language's decimal mark and groups of three from 10,000 on;
    /// the minus is a real one (U+2212).
    pub fn number(self, value: f64, decimals: usize) -> String {
        let text = format!("{:.decimals$}", value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let negative = value < 0.0 && text.bytes().any(|b| b.is_ascii_digit() && b != b'0');
        let mut out = String::from(if negative { "\u{2212}" } else { "" });
        let (group, mark) = match self.language {
            Language::English => (',', '.'),
            Language::Danish => ('.', ','),
            Language::Swedish => ('\u{a0}', ','),
        };
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && whole.len() > 4 && (whole.len() - i).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(mark);
            out.push_str(fraction);
        }
        out
    }

    /// A share between 0 and 1 as whole per cent, with the space that the language sets before the sign.
    pub fn percent(self, share: f64) -> String {
        let space = if self.language == Language::English { "" } else { "\u{a0}" };
        format!("{}{space}%", self.number(share * 100.0, 0))
    }

    /// An emotion's level with its sign: `+1.5`, `0`, `−2`.
    pub fn level(self, level: f64) -> String {
        let decimals = usize::from(level.fract() != 0.0);
        format!("{}{}", if level > 0.0 { "+" } else { "" }, self.number(level, decimals))
    }

    /// A day in words, without the weekday: `22 November 2026`, `22. november 2026`, `22 november 2026`.
    pub fn date(self, date: Date) -> String {
        let dot = if self.language == Language::Danish { "." } else { "" };
        format!("{}{dot} {} {}", date.day, self.get(&format!("month-{}", date.month)), date.year)
    }

    /// The month of a day, short: `Nov 2026`, `nov. 2026`.
    pub fn month(self, date: Date) -> String {
        format!("{} {}", self.get(&format!("month-short-{}", date.month)), date.year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Words = Words::new(Language::English);
    const DA: Words = Words::new(Language::Danish);
    const SV: Words = Words::new(Language::Swedish);

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(EN.number(1234567.5, 1), "1,234,567.5");
        assert_eq!(DA.number(1234567.5, 1), "1.234.567,5");
        assert_eq!(SV.number(12345.0, 0), "12\u{a0}345");
        assert_eq!(DA.number(1234.0, 0), "1234");
        assert_eq!(DA.number(-1.5, 1), "\u{2212}1,5");
        assert_eq!(DA.number(-0.01, 1), "0,0");
        assert_eq!(EN.percent(0.414), "41%");
        assert_eq!(DA.percent(0.414), "41\u{a0}%");
        assert_eq!(SV.level(1.5), "+1,5");
        assert_eq!(SV.level(-2.0), "\u{2212}2");
        assert_eq!(SV.level(0.0), "0");
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        assert!(Date::parse("2024-02-29").is_some());
        for bad in ["2023-02-29", "2026-13-01", "2026-1-01", "2026-11-31", "0000-01-01", "2026-11-2x", "æ26-11-221"] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_are_written_as_people_write_them() {
        let day = Date::new(2026, 11, 22).expect("a day");
        assert_eq!(EN.date(day), "22 November 2026");
        assert_eq!(DA.date(day), "22. november 2026");
        assert_eq!(SV.date(day), "22 november 2026");
        assert_eq!([EN, DA, SV].map(|words| words.month(day)), ["Nov 2026", "nov. 2026", "nov. 2026"]);
    }
}
