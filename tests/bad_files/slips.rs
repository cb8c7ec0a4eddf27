//! What people get wrong who edit a map as text, and what is said of it.

use super::{GOOD, broken};
use rejse::file;

#[test]
fn slips_of_the_hand_are_called_by_their_names() {
    let open_text = "the text that begins here has no closing quotation mark";
    let straight = "a straight quotation mark (\") belongs here instead of ";
    for (from, to, at, what) in [
        // A text without its end is told where it begins, however far the parser comes.
        ("title: \"Betaler\",", "title: \"Betaler,", "\"Betaler", format!("touchpoint \"Betaler\": {open_text}")),
        ("[\"hurtig\"]", "[\"hurtig]", "\"hurtig", format!("touchpoint \"Betaler\": strengths: {open_text}")),
        ("Other(\"banken\")", "Other(\"banken)", "\"banken", format!("touchpoint \"Betaler\": run_by: {open_text}")),
        ("date: \"2026-11-22\"", "date: \"2026-11-22", "\"2026", format!("date: {open_text}")),
        ("owner: \"Mette\"", "owner: \"Mette", "\"Mette", String::from(open_text)),
        ("steps: [\"s2\"]", "steps: [\"s2]", "\"s2", format!("phase \"Brug\": steps: {open_text}")),
        // A text in several lines has its end, and what is missing comes after it.
        ("owner: \"Mette\",", "owner: \"Mette\nog Bo\"", "date:", String::from("\",\" is missing before this")),
        (
            "text: \"Ét tryk\"",
            "text: \"Ét \"tryk\" nok\"",
            "\"tryk",
            String::from(
                "touchpoint \"Betaler\": intended: the text ends at this quotation mark, but more follows; a quotation mark within a text is written \\\"",
            ),
        ),
        ("\"Betaler\"", "”Betaler”", "”", format!("touchpoint \"betaler-7f3a\": title: {straight}”")),
        ("\"Betaler\"", "'Betaler'", "'", format!("touchpoint \"betaler-7f3a\": title: {straight}'")),
        ("\"Betaler\"", "\"Betaler”", "”", format!("touchpoint \"Betaler”\": {straight}”")),
        ("\"anna\": Felt", "“anna”: Felt", "“", format!("touchpoint \"Betaler\": emotions: {straight}“")),
        // Numbers as they are written in Denmark.
        (
            "level: 1.5",
            "level: 1,5",
            "1,5",
            String::from("touchpoint \"Betaler\": level: decimals stand behind a point: 1.5 instead of 1,5"),
        ),
        (
            "level: 1.5",
            "level: -0,5",
            "-0,5",
            String::from("touchpoint \"Betaler\": level: decimals stand behind a point: -0.5 instead of -0,5"),
        ),
        (
            "score: 4",
            "score: 4,5",
            "4,5",
            String::from("touchpoint \"Betaler\": score: expected a whole number, found 4,5"),
        ),
        ("share: 40", "share: 40 %", "%", String::from("persona \"Bo\": \"%\" does not belong here; delete it")),
        // Signs.
        (
            "owner: \"oko\",",
            "owner: \"oko\";",
            ";",
            String::from("touchpoint \"Betaler\": \",\" belongs here instead of \";\""),
        ),
        (
            "owner: \"oko\"",
            "owner = \"oko\"",
            "=",
            String::from("touchpoint \"Betaler\": \":\" belongs here instead of \"=\""),
        ),
        (
            "owner: \"oko\",",
            "owner: \"oko\",,",
            ",",
            String::from("touchpoint \"Betaler\": \",\" does not belong here; delete it"),
        ),
        (
            "[1, 2, 3]",
            "[1, , 3]",
            ", 3",
            String::from("touchpoint \"Betaler\": counts: \",\" does not belong here; delete it"),
        ),
        (
            "    owner: \"Mette\"",
            "    # Mette",
            "# Mette",
            String::from("a comment begins with \"//\" and not with \"#\""),
        ),
        // Brackets.
        (
            "opens: (title: \"Betalingen\", path: \"betaling.ron\"),\n        ),",
            "",
            "(id: \"venter\"",
            String::from("touchpoint \"Betaler\": \")\" is missing before this"),
        ),
        (
            "strengths: [\"hurtig\"],",
            "strengths: [\"hurtig\",",
            "improvements",
            String::from("touchpoint \"Betaler\": strengths: \"]\" is missing before this"),
        ),
        (
            "    ],\n    coupled_journeys",
            "    coupled_journeys",
            "coupled_journeys",
            String::from("touchpoint no. 4: \"]\" is missing before this"),
        ),
        (
            "rank: \"8180\"),",
            "rank: \"8180\")),",
            "owner: \"oko\"",
            String::from(
                "touchpoint no. 2: this field stands outside of brackets: \"(\" is missing before it, or a \")\" above is too many",
            ),
        ),
        (
            "Touchpoints(channel: \"net\")",
            "Touchpoints",
            "Touchpoints",
            String::from(
                "lane \"Web\": kind: after \"Touchpoints\" belong round brackets; if nothing is to stand in them, \"Touchpoints()\"",
            ),
        ),
        // What a lane with notes was written like once.
        (
            "shows: [Thoughts, Improvements],",
            "[Thoughts, Improvements],",
            "[Thoughts",
            String::from(
                "lane \"Noter\": kind: expected a field with its name and a colon (one of shows, notes), found [",
            ),
        ),
        (
            "At(step: \"s1\"",
            "(step: \"s1\"",
            "(step",
            String::from("touchpoint \"Betaler\": place: expected one of Inventory, At, found ("),
        ),
    ] {
        assert_eq!(broken(from, to, at), what);
    }
}

#[test]
fn what_a_merge_leaves_behind_is_called_so() {
    let said = "git has left this line behind: two versions stand below each other; keep what is right of both and delete the lines of <<<<<<<, ======= and >>>>>>>";
    for line in ["<<<<<<< HEAD", "||||||| 1c2d", "=======", ">>>>>>> anna"] {
        // Between fields, in a list, behind a missing comma, before the map and after it.
        for (from, to) in [
            ("            owner: \"oko\",", format!("{line}\n            owner: \"oko\",")),
            ("    phases: [\n", format!("    phases: [\n{line}\n")),
            ("state: Planned,", format!("state: Planned\n{line}\n")),
            ("(\n    format: 0,", format!("{line}\n(\n    format: 0,")),
            ("(\n    format: 0,", format!("(\n{line}\n    format: 0,")),
            ("IT\")])],\n)\n", format!("IT\")])],\n)\n{line}\n")),
            ("IT\")])],\n)\n", format!("IT\")])],\n{line}\n)\n")),
        ] {
            assert_eq!(broken(from, &to, line), said, "{to}");
        }
    }
    // A line within a text is as good as any other.
    let text = GOOD.replace("ventetiden", "ventetiden\n=======\nog prisen");
    assert!(file::parse("kort.ron", text.as_bytes()).is_ok());
}

#[test]
fn whoever_names_a_thing_by_its_name_is_told_its_id() {
    for (from, to, at, what) in [
        (
            "owner: \"oko\"",
            "owner: \"økonomi\"",
            "\"økonomi\"",
            "touchpoint \"Betaler\": owner \"økonomi\" does not exist; perhaps its id is meant, \"oko\"",
        ),
        (
            "lane: \"web\"",
            "lane: \"Stemning\"",
            "\"Stemning\"",
            "touchpoint \"Betaler\": lane \"Stemning\" does not exist; perhaps its id is meant, \"stemning\"",
        ),
        (
            "touchpoints: [\"betaler-7f3a\"]",
            "touchpoints: [\"betaler\"]",
            "\"betaler\"",
            "coupled journey \"Bank\": touchpoint \"betaler\" does not exist; perhaps its id is meant, \"betaler-7f3a\"",
        ),
    ] {
        assert_eq!(broken(from, to, at), what);
    }
}
