//! Files that are no maps, or not quite: each gets one clear message, in good time, and never a panic.

#[path = "bad_files/inconsistent.rs"]
mod inconsistent;
#[path = "bad_files/slips.rs"]
mod slips;
#[path = "bad_files/unreadable.rs"]
mod unreadable;

use rejse::file::{self, Encoding, Reason};
use rejse::words::{Language, Say, Words};
use std::path::Path;
use std::time::{Duration, Instant};

const EN: Words = Words::new(Language::English);

/// A small map with one of everything; the tests below break it in one place each.
const GOOD: &str = r##"(
    format: 0,
    title: "Ny vaskemaskine",
    language: da,
    owner: "Mette",
    date: "2026-11-22",
    next_review: "2027-03-01",
    linked_maps: [(title: "Genkøb", path: "../genkøb.ron")],
    stages: (hidden: false),
    phases: [
        (id: "koeb", name: "Køb", stage: During, duration: "2 uger", steps: ["s1"], transition: (wait: "3 dage")),
        (id: "brug", name: "Brug", stage: After, steps: ["s2"]),
    ],
    lanes: [
        (id: "web", name: "Web", kind: Touchpoints(channel: "net")),
        (id: "stemning", name: "Stemning", kind: Emotions),
        (id: "noter", name: "Noter", kind: Notes(
            shows: [Thoughts, Improvements],
            notes: [(id: "n1", text: "Her er stille", kind: Ideas, from: "s1", to: "s2")],
        )),
    ],
    owners: [
        (id: "oko", name: "Økonomi", colour: Place(1)), // en kommentar
        (id: "it", name: "IT", colour: Custom("#3B6FB6")),
    ],
    channels: [(id: "net", name: "Nettet", icon: Web)],
    personas: [
        (id: "anna", name: "Anna", segment: "travl", colour: Place(0), needs: ["ro"], share: 60),
        (id: "bo", name: "Bo", colour: Place(1), share: 40, remembers: "ventetiden"),
    ],
    touchpoints: [
        (
            id: "betaler-7f3a",
            title: "Betaler",
            place: At(step: "s1", lane: "web", rank: "8180"),
            owner: "oko",
            channel: "net",
            started_by: Customer,
            run_by: Other("banken"),
            delivered_by: (today: People, target: System),
            value: Enables,
            kind_of_service: Care,
            importance_to_customer: (score: 4, known_from: Asked),
            importance_to_us: (score: 5, reasons: [Revenue]),
            intended: [(text: "Ét tryk", whom: Personas(["bo"]), agreed_by: ["IT"])],
            strengths: ["hurtig"],
            improvements: [(id: "i1", title: "Vis gebyret", state: Planned, feasibility: 3, due: "2027-01-31")],
            moment_of_truth: Personas(["anna"]),
            pain_points: ["Siden går \"ned\""],
            emotions: {
                "anna": Felt(level: 1.5, thought: "øv, /* dyrt"),
                /* en /* indre */ kommentar */
                "bo": Skips,
            },
            csat: (target: 80, rounds: [
                (date: "2026-01-02", counts: [1, 2, 3], comments: ["ok"]),
                (date: "2026-07-01", counts: [4, 5, 6]),
            ]),
            opens: (title: "Betalingen", path: "betaling.ron"),
        ),
        (id: "venter", title: "Venter"),
        (id: "venter-igen", title: "Venter igen", return_of: "venter"),
    ],
    coupled_journeys: [
        (id: "bank", name: "Bank", stance: Ignore, touchpoints: ["betaler-7f3a"], partnership: (purpose: "tryghed")),
        (id: "bus", name: "Bus", touchpoints: ["venter"]),
    ],
    nps: (target: 30, rounds: [
        (date: "2026-02-01", counts: [1, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4]),
        (date: "2026-08-01", counts: [0, 1, 0, 0, 0, 2, 0, 3, 0, 0, 5], promoters_say: ["alt"]),
    ]),
    workshops: [(id: "w1", name: "Første", participants: [(name: "Ida", department: "IT")])],
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
fn several_things_are_one_sentence_and_as_many_lines() {
    let text = GOOD
        .replace("owner: \"oko\"", "owner: \"x\"")
        .replace("channel: \"net\",", "channel: \"y\",")
        .replace("colour: Place(0)", "colour: Place(99)");
    let error = file::parse("kort.ron", text.as_bytes()).expect_err("three things are wrong");
    let lines = error.lines(EN);
    assert_eq!(
        lines,
        [
            "kort.ron:28:62: persona \"Anna\": there is no place 99 in the palette; places go from 0 to 11",
            "kort.ron:36:20: touchpoint \"Betaler\": owner \"x\" does not exist",
            "kort.ron:37:22: touchpoint \"Betaler\": channel \"y\" does not exist",
        ]
    );
    assert_eq!(error.say(EN), format!("{} (and 2 more)", lines[0]));
    assert_eq!(error.to_string(), error.say(EN));
    assert_eq!(
        error.lines(Words::new(Language::Danish))[1],
        "kort.ron:36:20: kontaktpunktet ”Betaler”: ejeren ”x” findes ikke"
    );
    assert_eq!(
        error.lines(Words::new(Language::Swedish))[1],
        "kort.ron:36:20: kontaktpunkten ”Betaler”: ägaren ”x” finns inte"
    );
}

#[test]
fn a_file_of_nothing_but_mistakes_is_answered_in_good_time() {
    let card = |i: usize| format!("(id: \"a{i}\", title: \"T\", owner: \"x\", emotions: {{\"p\": Skips}}),");
    let cards: String = (0..20_000).map(card).collect();
    let text = format!("(format: 0, title: \"\", language: da, touchpoints: [{cards}])");
    let start = Instant::now();
    let error = file::parse("kort.ron", text.as_bytes()).expect_err("nothing is right");
    assert_eq!(error.findings().len(), 40_000);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn more_than_a_map_can_hold_is_refused_unread() {
    let start = Instant::now();
    // Few bytes in a file, and many in memory.
    for (before, value) in
        [("phases: [(id: \"a\", name: \"\", stage: After, steps: [", "\"\","), ("linked_maps: [", "(),")]
    {
        let text = format!("(format: 0, title: \"\", language: da, {before}{}", value.repeat(file::MOST_VALUES));
        let said = said(&text);
        let limit = "there is more in this file than a map can hold; the limit is 4 million values";
        assert_eq!(said, format!("kort.ron: {limit}"));
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn a_message_is_one_short_line_whatever_the_file_says() {
    let title = format!("Be\\n\\u{{1b}}[31mtaler {}", "x".repeat(1000));
    let text = GOOD.replace("title: \"Betaler\"", &format!("title: \"{title}\"")).replace("\"oko\",", "\"nej\",");
    for text in [text.replace("level: 1.5", "level: 9"), text] {
        let said = said(&text);
        assert!(said.chars().count() < 250 && !said.contains(char::is_control), "{said}");
    }
}

#[test]
fn a_file_cut_off_anywhere_gives_one_error_with_a_place() {
    let whole = GOOD.trim_end().len();
    for cut in 0..whole {
        let bytes = &GOOD.as_bytes()[..cut];
        let error = match file::parse("kort.ron", bytes) {
            Ok(_) => panic!("the first {cut} bytes are not a map"),
            Err(error) => error,
        };
        match &error.reason {
            Reason::Empty => assert_eq!(cut, 0),
            Reason::NotText(Encoding::Other(_)) => assert!(str::from_utf8(bytes).is_err()),
            Reason::Content(findings) => assert_eq!(findings.len(), 1, "{error}"),
            other => panic!("{cut}: {other:?}"),
        }
        if cut > 0 {
            let said = error.to_string();
            let place: Vec<&str> = said.split(':').take(3).collect();
            assert!(place[1].parse::<usize>().is_ok() && place[2].parse::<usize>().is_ok(), "{said}");
        }
    }
    for cut in whole..=GOOD.len() {
        assert_eq!(said(&GOOD[..cut]), "a map");
    }
}

#[test]
fn a_cut_is_called_a_cut() {
    let cuts = (2..GOOD.trim_end().len()).filter(|cut| GOOD.is_char_boundary(*cut));
    let called = ["in the middle of the map", "no closing quotation mark", "that begins here has no end"];
    for cut in cuts {
        let said = said(&GOOD[..cut]);
        assert!(called.iter().any(|name| said.contains(name)), "{cut}: {said}");
    }
}

#[test]
fn encodings_are_called_by_their_names() {
    let with_mark = format!("\u{feff}{GOOD}");
    assert_eq!(said(&with_mark), "a map");
    let wrong = "\u{feff}(format: x)";
    assert!(said(wrong).starts_with("kort.ron:1:10: "), "{}", said(wrong));

    let utf16 = |mark: &[u8], unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.iter().copied().chain(GOOD.encode_utf16().flat_map(unit)).collect()
    };
    for bytes in [
        utf16(&[0xFF, 0xFE], u16::to_le_bytes),
        utf16(&[0xFE, 0xFF], u16::to_be_bytes),
        utf16(&[], u16::to_le_bytes),
        utf16(&[], u16::to_be_bytes),
    ] {
        let error = file::parse("kort.ron", &bytes).expect_err("not UTF-8");
        assert_eq!(error.reason, Reason::NotText(Encoding::Utf16));
    }

    let utf32 = GOOD.chars().flat_map(|c| u32::from(c).to_le_bytes());
    let bytes: Vec<u8> = [0xFF, 0xFE, 0, 0].into_iter().chain(utf32).collect();
    let error = file::parse("kort.ron", &bytes).expect_err("not UTF-8");
    assert!(error.to_string().starts_with("kort.ron: the text is in UTF-32, but maps are in UTF-8"), "{error}");

    let latin1: Vec<u8> = GOOD.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    let error = file::parse("kort.ron", &latin1).expect_err("not UTF-8");
    assert_eq!(
        error.to_string(),
        "kort.ron:8:32: there is a byte here that UTF-8 does not have; save the file as UTF-8 in the editor it comes from"
    );
}

#[test]
fn what_is_no_text_at_all_is_refused() {
    for (bytes, reason) in
        [(&b""[..], Reason::Empty), (b" \r\n\t", Reason::Empty), ("\u{feff}\n".as_bytes(), Reason::Empty)]
    {
        assert_eq!(file::parse("kort.ron", bytes).expect_err("empty").reason, reason);
    }
    for text in ["hello", "\0\0\0\0", "{\"format\": 1}", "[", ")", "\"format: 0\"", "PK\u{3}\u{4}", "<svg/>", "0"] {
        let said = said(text);
        assert!(said.starts_with("kort.ron:1:1: this is not a map"), "{text:?}: {said}");
    }
    for bytes in
        [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"PK\x03\x04\x14\0\x06\0\xff\xfe", b"(format: 0, title: \"\xff\0\")"]
    {
        let error = file::parse("kort.ron", bytes).expect_err("no text");
        assert!(error.to_string().starts_with("kort.ron:1:1: this is not a map"), "{error}");
    }
    assert!(said("// only a comment").starts_with("kort.ron:1:18: "), "{}", said("// only a comment"));
}

#[test]
fn brackets_within_brackets_end_soon() {
    // What takes longer than the text is long would take minutes.
    let many = if cfg!(debug_assertions) { 1 << 20 } else { 4 << 20 };
    for opening in ["[", "(", "{", "/*", "\"\\", "(a:", "//\n", "'"] {
        let nest = opening.repeat(many / opening.len());
        for text in [nest.clone(), format!("(format: 0, title: {nest}"), format!("(format: 0, x: {nest}")] {
            let start = Instant::now();
            assert!(file::parse("kort.ron", text.as_bytes()).is_err());
            assert!(start.elapsed() < Duration::from_secs(5), "{opening}: {:?}", start.elapsed());
        }
    }
}

fn loaded(path: &Path) -> Reason {
    file::load(path).expect_err("no map").reason
}

#[test]
fn what_is_no_file_is_said_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(loaded(folder.path()), Reason::Directory);
    let nothing = folder.path().join("nothing.ron");
    assert_eq!(loaded(&nothing), Reason::NotFound);
    assert_eq!(
        file::load(&nothing).expect_err("no file").to_string(),
        format!("{}: there is no such file; check the name and the folder", nothing.display())
    );
    assert_eq!(loaded(Path::new("")), Reason::NotFound);
    let good = folder.path().join("good.ron");
    std::fs::write(&good, GOOD).expect("written");
    assert!(file::load(&good).is_ok());
    assert_eq!(loaded(&good.join("within.ron")), Reason::NotFound);
}

#[test]
fn a_file_too_large_is_refused_by_its_length() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.ron");
    // A hole: it has the length without taking the space.
    std::fs::File::create(&path).and_then(|file| file.set_len(file::LARGEST + 1)).expect("a large file");
    let start = Instant::now();
    assert_eq!(loaded(&path), Reason::TooLarge);
    assert!(start.elapsed() < Duration::from_millis(500));
    let said = file::load(&path).expect_err("too large").to_string();
    assert!(said.ends_with("this is too large for a map; the limit is 64 MB"), "{said}");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_refused_without_waiting() {
    let folder = tempfile::tempdir().expect("a folder");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs");
    assert!(made.success());
    assert_eq!(loaded(&pipe), Reason::NotAFile);
    assert_eq!(loaded(Path::new("/dev/zero")), Reason::NotAFile);
    let map = file::parse("kort.ron", GOOD.as_bytes()).expect("a map");
    assert_eq!(file::save(&pipe, &map).expect_err("a pipe").reason, Reason::NotAFile);
}

#[test]
fn more_touchpoints_than_a_map_may_have_are_refused_at_the_first_too_many() {
    let many = |n: usize| {
        let cards: String = (0..n).map(|i| format!("(id:\"{i:06}\",title:\"\"),\n")).collect();
        format!("(format: 0, title: \"\", language: da, touchpoints: [\n{cards}])")
    };
    let most = file::MOST_TOUCHPOINTS;
    assert_eq!(said(&many(most)), "a map");
    let refused = "more than 100,000 touchpoints are too many for a map; this is the first too many";
    assert_eq!(said(&many(most + 1)), format!("kort.ron:{}:1: {refused}", most + 2));
    // However many there are, and whatever comes after them.
    let start = Instant::now();
    let text = many(most + 2) + &"x".repeat(20 << 20);
    assert_eq!(said(&text), format!("kort.ron:{}:1: {refused}", most + 2));
    assert!(
        start.elapsed() < Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 }),
        "{:?}",
        start.elapsed()
    );
}
