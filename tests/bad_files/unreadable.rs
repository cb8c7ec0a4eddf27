//! What is said of the good map with one thing changed into what cannot be read.

use super::broken;

#[test]
fn what_cannot_be_read_is_said_in_words_of_ours() {
    for (from, to, at, what) in [
        // Fields and choices.
        (
            "owner: \"oko\"",
            "owmer: \"oko\"",
            "owmer",
            "touchpoint \"Betaler\": there is no field \"owmer\" here; perhaps \"owner\" is meant",
        ),
        (
            "owner: \"oko\"",
            "team: \"oko\"",
            "team",
            "touchpoint \"Betaler\": there is no field \"team\" here; there are id, title, place, written, started_by, when, location, owner, channel, run_by, delivered_by, value, kind_of_service, return_of, moment_of_truth, importance_to_customer, importance_to_us, intended, strengths, pain_points, ideas, employees_know, improvements, emotions, csat, opens",
        ),
        (
            "step: \"s1\"",
            "stop: \"s1\"",
            "stop",
            "touchpoint \"Betaler\": there is no field \"stop\" here; perhaps \"step\" is meant",
        ),
        (
            "step: \"s1\"",
            "where: \"s1\"",
            "where",
            "touchpoint \"Betaler\": there is no field \"where\" here; there are step, lane, rank",
        ),
        (
            "state: Planned",
            "status: Planned",
            "status",
            "touchpoint \"Betaler\": there is no field \"status\" here; perhaps \"state\" is meant",
        ),
        (
            "state: Planned",
            "state: Done",
            "Done",
            "touchpoint \"Betaler\": state: \"Done\" is not one of Idea, Planned, Tried, Worked, DidNotWork, Dropped",
        ),
        (
            "stance: Ignore",
            "stance: Own",
            "Own",
            "coupled journey \"Bank\": stance: \"Own\" is not one of Ignore, ConsiderTakingOver, ConsiderCoordinating, ManageExperience, OwnJourney",
        ),
        (
            "participants: [(name: \"Ida\", ",
            "participants: [(",
            "(department",
            "workshop \"Første\": participants: the field \"name\" is missing",
        ),
        (
            "kind: Notes(
            shows: [Thoughts, Improvements],",
            "kind: Notes(
            [Thoughts, Improvements],",
            "[Thoughts",
            "lane \"Noter\": kind: expected a field with its name and a colon (one of shows, notes), found [",
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
            "touchpoint \"Betaler\": place: after \"At\" belong round brackets; if nothing is to stand in them, \"At()\"",
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
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, such as -1.5, found 2.5",
        ),
        (
            "level: 1.5",
            "level: 0.15",
            "0.15",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, such as -1.5, found 0.15",
        ),
        (
            "level: 1.5",
            "level: NaN",
            "NaN",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, such as -1.5, found NaN",
        ),
        (
            "level: 1.5",
            "level: -inf",
            "-inf",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, such as -1.5, found -inf",
        ),
        (
            "level: 1.5",
            "level: 1e999",
            "1e999",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, such as -1.5, found 1e999",
        ),
        (
            "level: 1.5",
            "level: \"1.5\"",
            "\"1.5\"",
            "touchpoint \"Betaler\": level: expected a number from -2 to 2 with at most one decimal, such as -1.5, found \"1.5\"",
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
        ("score: 4", "score: 6", "6", "touchpoint \"Betaler\": score: expected a whole number from 1 to 5, found 6"),
        ("score: 4", "score: 0", "0", "touchpoint \"Betaler\": score: expected a whole number from 1 to 5, found 0"),
        (
            "feasibility: 3",
            "feasibility: 999",
            "999",
            "touchpoint \"Betaler\": feasibility: expected a whole number from 1 to 5, found 999",
        ),
        (
            "score: 4",
            "score: 4.5",
            "4.5",
            "touchpoint \"Betaler\": importance_to_customer: expected a whole number, found 4.5",
        ),
        (
            "share: 40",
            "share: 101",
            "101",
            "persona \"Bo\": share: expected a whole number of per cent from 0 to 100, found 101",
        ),
        ("target: 30", "target: 130", "130", "target: the number 130 is too small or too large"),
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
        ("hidden: false", "hidden: no", "no)", "hidden: expected true or false, found no"),
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
        ("touchpoints: [\n", "touchpoints: {\n", "{", "touchpoints: expected a list in square brackets, found {"),
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
            "the comment that begins here has no end",
        ),
        ("\"IT\")])],\n)\n", "\"IT\")])],\n)\nmere\n", "mere", "nothing may follow the map's closing bracket"),
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
