//! Numbers and dates as people type them, read back.

use super::{Date, Language, Words};

impl Words {
    /// Reads a day as people write it in the language (`22. november 2026`, `22.11.2026`, `22/11 2026`; in English
    /// `November 22, 2026` as well) or as files have it (`2026-11-22`). A year of two digits is one of this century.
    pub fn read_date(self, text: &str) -> Option<Date> {
        let parts: Vec<&str> =
            text.split(|c: char| c.is_whitespace() || ".,/-".contains(c)).filter(|part| !part.is_empty()).collect();
        let [first, second, third] = parts[..] else { return None };
        let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u16>().ok()).flatten();
        let small = |part: &str| number(part).and_then(|number| u8::try_from(number).ok());
        let year = |part: &str| match part.len() {
            4 => number(part),
            2 => number(part).map(|year| 2000 + year),
            _ => None,
        };
        if first.len() == 4 && number(first).is_some() {
            return Date::new(year(first)?, self.month_of(second)?, small(third)?);
        }
        match small(first) {
            Some(day) => Date::new(year(third)?, self.month_of(second)?, day),
            None => Date::new(year(third)?, self.month_of(first)?, small(second)?),
        }
    }

    /// A month by its number or by its name, of which three letters are enough.
    fn month_of(self, text: &str) -> Option<u8> {
        if let Ok(number) = text.parse() {
            return Some(number);
        }
        let typed = text.to_lowercase();
        if typed.chars().count() < 3 {
            return None;
        }
        (1..=12).find(|month| self.get(&format!("month-{month}")).to_lowercase().starts_with(&typed))
    }

    /// Reads a whole number, with the language's groups of three or without, and either minus.
    pub fn read_whole(self, text: &str) -> Option<i64> {
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let mark = match self.language {
            Language::English => ',',
            Language::Danish => '.',
            Language::Swedish => ' ',
        };
        let groups: Vec<&str> = digits.split([mark, ' ', '\u{a0}']).collect();
        let grouped = groups.len() == 1
            || ((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
        let digits = groups.concat();
        if !grouped || digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let number: i64 = digits.parse().ok()?;
        Some(if negative { -number } else { number })
    }

    /// Reads a small number with a decimal comma or a decimal point, and either minus.
    pub fn read_decimal(self, text: &str) -> Option<f64> {
        let plain = text.trim().replace('\u{2212}', "-").replace(',', ".");
        let looks = plain.bytes().all(|b| b.is_ascii_digit() || b"+-.".contains(&b));
        looks.then(|| plain.parse().ok()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Words = Words::new(Language::English);
    const DA: Words = Words::new(Language::Danish);
    const SV: Words = Words::new(Language::Swedish);

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = Date::new(2026, 11, 22);
        for typed in ["22.11.2026", "22. november 2026", "22/11-26", "22 nov. 2026", "2026-11-22", " 22-11-2026 "] {
            assert_eq!(DA.read_date(typed), day, "{typed}");
        }
        for typed in ["22 November 2026", "November 22, 2026", "22/11/2026", "Nov 22 2026"] {
            assert_eq!(EN.read_date(typed), day, "{typed}");
        }
        for typed in ["", "22.11", "i morgen", "31.11.2026", "22 no 2026", "22.13.2026", "22.11.206", "1 2 3 4"] {
            assert_eq!(DA.read_date(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_day_reads_back_as_it_is_written() {
        for month in 1..=12 {
            let day = Date::new(2027, month, 9).expect("a day");
            for words in [EN, DA, SV] {
                assert_eq!(words.read_date(&words.date(day)), Some(day), "{}", words.date(day));
            }
        }
    }

    #[test]
    fn numbers_are_read_with_the_marks_of_their_language() {
        assert_eq!(DA.read_whole("12.345"), Some(12345));
        assert_eq!(DA.read_whole("1.5"), None, "no group of three");
        assert_eq!(EN.read_whole("12,345"), Some(12345));
        assert_eq!(SV.read_whole("12\u{a0}345"), Some(12345));
        assert_eq!(SV.read_whole("\u{2212}20"), Some(-20));
        assert_eq!(EN.read_whole("tolv"), None);
        assert_eq!(DA.read_whole(""), None);
        assert_eq!(DA.read_decimal("\u{2212}1,5"), Some(-1.5));
        assert_eq!(EN.read_decimal("+0.5"), Some(0.5));
        assert_eq!(EN.read_decimal("inf"), None);
    }
}
