//! Files that are no maps, or not quite: each gets one clear message, in good time, and never a panic.

use rejse::file::{self, Encoding, FileError, Reason};
use rejse::words::{Language, Say, Words};
use std::time::{Duration, Instant};

const EN: Words = Words::new(Language::English);

/// A small map with one of everything; the tests below break it in one place each.
const GOOD: &str = r##"(
    format: 0,
    title: "Ny vaskemaskine",
    language: da,
    date: "2026-11-22",
    stages: (hidden: false),
    phases: [
        (id: "koeb", name: "Køb", stage: During, steps: ["s1"]),
    ],
    lanes: [
        (id: "web", name: "Web", kind: Touchpoints(channel: "net")),
        (id: "stemning", name: "Stemning", kind: Emotions),
        (id: "noter", name: "Noter", kind: Notes([Thoughts])),
    ],
    owners: [
        (id: "oko", name: "Økonomi", colour: Place(1)), // en kommentar
        (id: "it", name: "IT", colour: Custom("#3B6FB6")),
    ],
    channels: [(id: "net", name: "Nettet", icon: Web)],
    personas: [
        (id: "anna", name: "Anna", colour: Place(0)),
        (id: "bo", name: "Bo", colour: Place(1)),
    ],
    touchpoints: [
        (
            id: "betaler-7f3a",
            title: "Betaler",
            place: At(step: "s1", lane: "web", rank: "8180"),
            owner: "oko",
            channel: "net",
            run_by: Other("banken"),
            moment_of_truth: Personas(["anna"]),
            pain_points: ["Siden går \"ned\""],
            emotions: {
                "anna": Felt(level: 1.5, thought: "øv, /* dyrt"),
                /* en /* indre */ kommentar */
                "bo": Skips,
            },
            csat: [(date: "2026-01-02", counts: [1, 2, 3])],
        ),
        (id: "venter", title: "Venter"),
    ],
)
"##;

fn said(text: &str) -> String {
    match file::parse("kort.ron", text.as_bytes()) {
        Ok(_) => String::from("a map"),
        Err(error) => error.say(EN),
    }
}

/// What is said of the good map with one thing changed, and that the place named is where `at` stands in it.
fn broken(from: &str, to: &str, at: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "{from}");
    let text = GOOD.replacen(from, to, 1);
    let said = said(&text);
    let rest = said.strip_prefix("kort.ron:").unwrap_or_else(|| panic!("{said}"));
    let mut parts = rest.splitn(3, ':');
    let mut number = || parts.next().and_then(|part| part.parse::<usize>().ok()).unwrap_or_else(|| panic!("{said}"));
    let (line, column) = (number(), number());
    let there: String = text.lines().nth(line - 1).unwrap_or_default().chars().skip(column - 1).collect();
    assert!(there.starts_with(at), "{said}\npoints at: {there}\ninstead of: {at}");
    parts.next().unwrap_or_default().trim_start().to_owned()
}

#[test]
fn the_good_map_is_good() {
    assert_eq!(said(GOOD), "a map");
}

#[test]
fn what_cannot_be_is_said_at_its_place() {
    for (from, to, at, what) in [
        (
            "owner: \"oko\"",
            "owner: \"okonomi-1c2d\"",
            "\"okonomi-1c2d\"",
            "touchpoint \"Betaler\": owner \"okonomi-1c2d\" does not exist",
        ),
        (
            "lane: \"web\"",
            "lane: \"noter\"",
            "\"noter\"",
            "touchpoint \"Betaler\": the lane \"noter\" holds no touchpoints",
        ),
        ("step: \"s1\"", "step: \"\"", "\"\"", "touchpoint \"Betaler\": step \"\" does not exist"),
        (
            "Personas([\"anna\"])",
            "Personas([\"anna\", \"ib\"])",
            "\"ib\"",
            "touchpoint \"Betaler\": persona \"ib\" does not exist",
        ),
        ("\"bo\": Skips", "\"ib\": Skips", "\"ib\": Skips", "touchpoint \"Betaler\": persona \"ib\" does not exist"),
        (
            "id: \"venter\"",
            "id: \"betaler-7f3a\"",
            "\"betaler-7f3a\", title: \"Venter\"",
            "touchpoint \"Venter\": the id \"betaler-7f3a\" is used twice",
        ),
        ("counts: [1, 2, 3]", "counts: [1]", "[1]", "touchpoint \"Betaler\": a CSAT scale has 2 to 11 answers, not 1"),
        (
            "colour: Place(0)",
            "colour: Place(12)",
            "Place(12)",
            "persona \"Anna\": there is no place 12 in the palette; places go from 0 to 11",
        ),
        (
            "Touchpoints(channel: \"net\")",
            "Touchpoints(channel: \"fax\")",
            "\"fax\"",
            "lane \"Web\": channel \"fax\" does not exist",
        ),
        ("steps: [\"s1\"]", "steps: [\"s1\", \"s1\"]", "\"s1\"]", "phase \"Køb\": the id \"s1\" is used twice"),
    ] {
        assert_eq!(broken(from, to, at), what);
    }
}

#[test]
fn what_cannot_be_read_is_said_in_words_of_ours() {
    for (from, to, at, what) in [
        // Fields and choices.
        (
            "owner: \"oko\"",
            "owmer: \"oko\"",
            "owmer",
            "touchpoint \"Betaler\": there is no field \"owmer\" here; there are id, title, place, owner, channel, run_by, moment_of_truth, pain_points, ideas, emotions, csat",
        ),
        (
            "step: \"s1\"",
            "stop: \"s1\"",
            "stop",
            "touchpoint \"Betaler\": there is no field \"stop\" here; there are step, lane, rank",
        ),
        ("title: \"Betaler\",", "", "(", "touchpoint \"betaler-7f3a\": the field \"title\" is missing"),
        ("level: 1.5, ", "", "Felt(", "touchpoint \"Betaler\": emotions: the field \"level\" is missing"),
        ("title: \"Ny vaskemaskine\",", "", "(", "the field \"title\" is missing"),
        (
            "owner: \"oko\"",
            "owner: \"oko\", owner: \"it\"",
            "owner: \"it\"",
            "touchpoint \"Betaler\": the field \"owner\" is there twice",
        ),
        ("Skips", "Skipz", "Skipz", "touchpoint \"Betaler\": emotions: \"Skipz\" is not one of Felt, Skips"),
        ("language: da", "language: no", "no", "language: \"no\" is not one of en, da, sv"),
        (
            "language: da",
            "language: \"da\"",
            "\"da\"",
            "language: expected a name without quotation marks, found \"da\"",
        ),
        (
            "At(step: \"s1\", lane: \"web\", rank: \"8180\")",
            "At",
            "At",
            "touchpoint \"Betaler\": place: expected fields in round brackets, found At",
        ),
        // Values.
        (
            "owner: \"oko\"",
            "owner: 3",
            "3",
            "touchpoint \"Betaler\": owner: expected text in double quotation marks, found 3",
        ),
        (
            "owner: \"oko\"",
            "owner: Some(\"oko\")",
            "Some",
            "touchpoint \"Betaler\": owner: expected text in double quotation marks, found Some",
        ),
        (
            "Other(\"banken\")",
            "Other(3)",
            "3",
            "touchpoint \"Betaler\": run_by: expected text in double quotation marks, found 3",
        ),
        (
            "Personas([\"anna\"])",
            "Personas(\"anna\")",
            "\"anna\"",
            "touchpoint \"Betaler\": moment_of_truth: expected a list in square brackets, found \"anna\"",
        ),
        (
            "level: 1.5",
            "level: 2.5",
            "2.5",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, found 2.5",
        ),
        (
            "level: 1.5",
            "level: 0.15",
            "0.15",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, found 0.15",
        ),
        (
            "level: 1.5",
            "level: NaN",
            "NaN",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, found NaN",
        ),
        (
            "level: 1.5",
            "level: -inf",
            "-inf",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, found -inf",
        ),
        (
            "level: 1.5",
            "level: 1e999",
            "1e999",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, found 1e999",
        ),
        (
            "level: 1.5",
            "level: \"1.5\"",
            "\"1.5\"",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, found \"1.5\"",
        ),
        (
            "\"bo\": Skips",
            "\"anna\": Skips",
            "\"anna\": Skips",
            "touchpoint \"Betaler\": emotions: persona \"anna\" is there twice",
        ),
        (
            "emotions: {",
            "emotions: [",
            "[",
            "touchpoint \"Betaler\": emotions: expected emotions by persona in curly brackets, found [",
        ),
        (
            "rank: \"8180\"",
            "rank: \"80é8\"",
            "\"80é8\"",
            "touchpoint \"Betaler\": rank: expected an even number of digits from 0 to 9 and a to f, ending in 80, such as \"80\", found \"80é8\"",
        ),
        (
            "2026-01-02",
            "2026-02-30",
            "\"2026-02-30",
            "touchpoint \"Betaler\": date: expected a date such as \"2026-11-22\", found \"2026-02-30\"",
        ),
        (
            "2026-11-22",
            "22.11.2026",
            "\"22.11.2026",
            "date: expected a date such as \"2026-11-22\", found \"22.11.2026\"",
        ),
        ("#3B6FB6", "blue", "\"blue", "owner \"IT\": colour: expected a colour such as \"#3B6FB6\", found \"blue\""),
        ("hidden: false", "hidden: no", "no", "hidden: expected true or false, found no"),
        ("[1, 2, 3]", "[1, 2, 3.5]", "3.5", "touchpoint \"Betaler\": counts: expected a whole number, found 3.5"),
        ("[1, 2, 3]", "[1, 2, -3]", "-3", "touchpoint \"Betaler\": counts: the number -3 is too small or too large"),
        ("[1, 2, 3]", "[1, 2, many]", "many", "touchpoint \"Betaler\": counts: expected a whole number, found many"),
        ("[1, 2, 3]", "7", "7", "touchpoint \"Betaler\": counts: expected a list in square brackets, found 7"),
        (
            "colour: Place(0)",
            "colour: Place(300)",
            "300",
            "persona \"Anna\": colour: the number 300 is too small or too large",
        ),
        (
            "(id: \"venter\", title: \"Venter\")",
            "\"venter\"",
            "\"venter\"",
            "touchpoint no. 2: expected fields in round brackets, found \"venter\"",
        ),
        ("touchpoints: [", "touchpoints: {", "{", "touchpoints: expected a list in square brackets, found {"),
        ("format: 0", "format: \"0\"", "\"0\"", "format: expected a whole number, found \"0\""),
        // Signs.
        ("owner: \"oko\",", "owner: \"oko\"", "channel", "touchpoint \"Betaler\": \",\" is missing before this"),
        ("owner: \"oko\"", "owner \"oko\"", "\"oko\"", "touchpoint \"Betaler\": \":\" is missing before this"),
        ("[1, 2, 3]", "[1, 2 3]", "3", "touchpoint \"Betaler\": counts: \",\" is missing before this"),
        (
            "thought: \"øv, /* dyrt\"",
            "thought: \"C:\\qux\"",
            "ux",
            "touchpoint \"Betaler\": thought: \"\\\" in a text is written \"\\\\\"",
        ),
        (
            "/* en /* indre */ kommentar */",
            "/* en /* indre kommentar */",
            "/* en",
            "touchpoint \"Betaler\": emotions: the comment that begins here has no end",
        ),
        ("    ],\n)\n", "    ],\n)\nmere\n", "mere", "nothing may follow the map's closing bracket"),
        // The beginning.
        ("format: 0,", "format: 1, novelty: 3,", "1", "made by a newer Rejse (format 1); update Rejse to open it"),
        (
            "format: 0,",
            "format: 99999999999,",
            "99999999999",
            "made by a newer Rejse (format 99999999999); update Rejse to open it",
        ),
        ("    format: 0,", "    format: 1,", "1", "made by a newer Rejse (format 1); update Rejse to open it"),
        ("    format: 0,", "", "(", "this is not a map, or its beginning is missing: there is no field \"format\""),
        (
            "(\n    format: 0",
            "Journey(\n    format: 0",
            "Journey",
            "this is not a map; a map file begins with \"(\" and its format, \"format: 0\"",
        ),
        (
            "(\n    format: 0",
            "{\n    format: 0",
            "{",
            "this is not a map; a map file begins with \"(\" and its format, \"format: 0\"",
        ),
        (
            "(\n    format: 0",
            "\n    format: 0",
            "format",
            "this is not a map; a map file begins with \"(\" and its format, \"format: 0\"",
        ),
    ] {
        assert_eq!(broken(from, to, at), what);
    }
}
