//! Where in a text a value stands, given the way to it.
//!
//! It follows brackets and names, and knows nothing of maps. It runs only after something has been found wrong, on
//! text that the parser has read at least up to that point; on any other text its answers are worth little, but it
//! ends, in time linear in the text, and does not panic.

use super::scan::{Scanner, Token};
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
    let found = vec![Found { offset: 0, steps: 0 }; paths.len()];
    let mut search = Search { scanner: Scanner::new(text, 0), found, left: paths.len() };
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
    /// How many ways have not been followed to their ends.
    left: usize,
}

/// Ways that have the steps up to here in common, sorted, each with its place among the questions.
type Ways<'w> = [(&'w [Step], usize)];

impl Search<'_> {
    fn note(&mut self, ways: &Ways, steps: usize, offset: usize) {
        for (path, i) in ways {
            if self.found[*i].steps == path.len() && steps > 0 {
                // A second field of that name changes nothing.
                continue;
            }
            self.found[*i] = Found { offset, steps };
            if path.len() == steps {
                self.left -= 1;
            }
        }
        if self.left == 0 {
            // Nothing more to be found: what follows need not be gone through.
            self.scanner.at = self.scanner.text.len();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{parse, to_text};
    use crate::model::{JourneyMap, LaneKind, MomentOfTruth, Place};
    use crate::random_map::random_map;
    use proptest::prelude::*;

    fn name(name: &str) -> Step {
        Step::Name(name.to_owned())
    }

    /// Texts in a map's touchpoints and notes with the way to each.
    fn texts(map: &JourneyMap) -> Vec<(Vec<Step>, String)> {
        let mut texts = Vec::new();
        for (i, card) in map.touchpoints.iter().enumerate() {
            let mut say = |rest: &[Step], text: &str| {
                texts.push(([&[name("touchpoints"), Step::Index(i)], rest].concat(), text.to_owned()));
            };
            say(&[name("id")], card.id.as_str());
            say(&[name("title")], &card.title);
            if let Some(owner) = &card.owner {
                say(&[name("owner")], owner.as_str());
            }
            if let Place::At { step, lane, .. } = &card.place {
                say(&[name("place"), name("step")], step.as_str());
                say(&[name("place"), name("lane")], lane.as_str());
            }
            if let MomentOfTruth::Personas(personas) = &card.moment_of_truth {
                for (j, persona) in personas.iter().enumerate() {
                    say(&[name("moment_of_truth"), Step::Index(0), Step::Index(j)], persona.as_str());
                }
            }
            for (j, pain) in card.pain_points.iter().enumerate() {
                say(&[name("pain_points"), Step::Index(j)], pain);
            }
            for (j, improvement) in card.improvements.iter().enumerate() {
                say(&[name("improvements"), Step::Index(j), name("title")], &improvement.title);
            }
            for (j, round) in card.csat.rounds.iter().enumerate() {
                for (k, comment) in round.comments.iter().enumerate() {
                    let comments = [name("csat"), name("rounds"), Step::Index(j), name("comments"), Step::Index(k)];
                    say(&comments, comment);
                }
            }
            for (persona, _) in card.emotions.iter() {
                say(&[name("emotions"), Step::Key(persona.to_string(), 1)], persona.as_str());
                match card.emotions.felt(persona) {
                    Some((_, "")) | None => {}
                    Some((_, text)) => say(&[name("emotions"), name(persona.as_str()), name("thought")], text),
                }
            }
        }
        for (i, lane) in map.lanes.iter().enumerate() {
            let LaneKind::Notes { notes, .. } = &lane.kind else { continue };
            for (j, note) in notes.iter().enumerate() {
                let way = [name("lanes"), Step::Index(i), name("kind"), name("notes"), Step::Index(j), name("to")];
                texts.push((way.to_vec(), note.to.to_string()));
            }
        }
        texts
    }

    /// A text of tokens and bits of tokens, such as a map file could be after an accident.
    fn debris() -> impl Strategy<Value = String> {
        let bit = prop::sample::select(vec![
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\",
            "'",
            "//",
            "\n",
            "/*",
            "*/",
            "r",
            "#",
            "b",
            "r#\"",
            "\"#",
            "touchpoints",
            "title",
            "format",
            "0",
            "æ",
            "🎉",
            " ",
            "Some(",
            "Felt(",
            "#!",
            "-1.5",
            "\u{85}",
            "'x'",
            "/",
        ]);
        prop::collection::vec(bit, 0..60).prop_map(|bits| bits.concat())
    }

    fn some_ways() -> Vec<Vec<Step>> {
        vec![
            Vec::new(),
            vec![name("format")],
            vec![name("touchpoints"), Step::Index(1), name("title")],
            vec![name("touchpoints"), Step::Index(0)],
            vec![name("title"), Step::Key("a".into(), 2)],
            vec![Step::Index(0), Step::Index(0), Step::Index(2)],
        ]
    }

    #[test]
    fn strings_comments_and_brackets_are_told_apart() {
        let text = r####"#![enable(implicit_some)] // ) (
            Map /* { /* [ */ */ (
                a: "\"(,)\\", r#b: r##"x"#)"##, c: ')', d: '\'', e: br#"["#, f: b"\"]",
                g: Felt(level: -1.5, thought: "x"), h: Other("who"), i: {"k": 1, "l": [2, (3, 4)], "k": 5}, j: last,
            ) trailing"####;
        let at = |path: &[Step]| locate_one(text, path.to_vec()).map(|at| token_at(text, at));
        for (field, token) in [
            ("a", r#""\"(,)\\""#),
            ("b", r###"r##"x"#)"##"###),
            ("c", "')'"),
            ("d", r"'\''"),
            ("e", r##"br#"["#"##),
            ("f", r#"b"\"]""#),
            ("g", "Felt"),
            ("i", "{"),
            ("j", "last"),
        ] {
            assert_eq!(at(&[name(field)]), Some(token), "{field}");
        }
        assert_eq!(at(&[]), Some("Map"));
        assert_eq!(at(&[name("g"), name("level")]), Some("-1.5"));
        assert_eq!(at(&[name("h"), Step::Index(0)]), Some("\"who\""));
        assert_eq!(at(&[name("i"), name("l"), Step::Index(1), Step::Index(1)]), Some("4"));
        assert_eq!(at(&[name("i"), name("k")]), Some("1"));
        let second = locate_one(text, vec![name("i"), Step::Key("k".into(), 2)]).expect("a second one");
        assert!(text[second..].starts_with("\"k\": 5"));
        assert_eq!(at(&[name("i"), Step::Key("k".into(), 3)]), None);
        assert_eq!(at(&[name("k")]), None);
        let part = locate(text, &[vec![name("g"), name("nothing")]])[0];
        assert_eq!((part.steps, token_at(text, part.offset)), (1, "Felt"));
    }

    #[test]
    fn an_open_comment_is_found_where_it_begins() {
        assert_eq!(open_comment("(a: \"/*\", /* b */ c: 1 /* d /* e */"), Some(23));
        assert_eq!(open_comment("(a: 1) // /*"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn the_place_found_for_a_text_holds_that_text(seed: u64, touchpoints in 0..40_usize, personas in 0..5_usize) {
            let map = random_map(seed, 4, touchpoints, personas);
            let text = to_text(&map).expect("a text");
            let (paths, wanted): (Vec<_>, Vec<_>) = texts(&map).into_iter().unzip();
            for ((found, path), wanted) in locate(&text, &paths).into_iter().zip(&paths).zip(wanted) {
                prop_assert_eq!(found.steps, path.len());
                prop_assert_eq!(string_at(&text, found.offset), Some(wanted));
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_gone_through(text in debris()) {
            for found in locate(&text, &some_ways()) {
                prop_assert!(text.is_char_boundary(found.offset));
                token_at(&text, found.offset);
                string_at(&text, found.offset);
            }
            open_comment(&text);
            let _ = parse("x", text.as_bytes());
            let _ = parse("x", format!("(format: 0, title: {text}").as_bytes());
        }

        #[test]
        fn a_damaged_map_is_gone_through(seed: u64, at: prop::sample::Index, bit in debris(), gone in 0..30_usize) {
            let text = to_text(&random_map(seed, 2, 5, 2)).expect("a text");
            let start = text.floor_char_boundary(at.index(text.len()));
            let end = text.ceil_char_boundary((start + gone).min(text.len()));
            let damaged = [&text[..start], bit.as_str(), &text[end..]].concat();
            for found in locate(&damaged, &some_ways()) {
                prop_assert!(damaged.is_char_boundary(found.offset));
            }
            if let Err(error) = parse("x", damaged.as_bytes()) {
                prop_assert!(!error.to_string().contains(char::is_control));
            }
        }
    }
}
