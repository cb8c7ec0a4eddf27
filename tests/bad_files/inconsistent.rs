//! What is said of the good map with one thing changed into what cannot be.

use super::broken;

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
            "id: \"venter-igen\"",
            "id: \"betaler-7f3a\"",
            "\"betaler-7f3a\", title: \"Venter igen\"",
            "touchpoint \"Venter igen\": the id \"betaler-7f3a\" is used twice; give one of the two another",
        ),
        ("counts: [1, 2, 3]", "counts: [1]", "[1]", "touchpoint \"Betaler\": a CSAT scale has 2 to 11 answers, not 1"),
        (
            "counts: [4, 5, 6]",
            "counts: [4, 5, 6, 7]",
            "[4, 5, 6, 7]",
            "touchpoint \"Betaler\": this round has 4 answers and the first has 3; all rounds have the same scale",
        ),
        (
            "2026-07-01",
            "2025-07-01",
            "\"2025-07-01\"",
            "touchpoint \"Betaler\": this round is dated before an earlier one; the oldest stands first",
        ),
        (
            "2026-08-01",
            "2026-01-31",
            "\"2026-01-31\"",
            "map \"Ny vaskemaskine\": this round is dated before an earlier one; the oldest stands first",
        ),
        (
            "[1, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4]",
            "[1, 2, 3, 4, 5]",
            "[1, 2, 3, 4, 5]",
            "map \"Ny vaskemaskine\": an NPS round has 11 numbers, one for each answer from 0 to 10, not 5",
        ),
        (
            "target: 30",
            "target: -101",
            "-101",
            "map \"Ny vaskemaskine\": an NPS target is between -100 and 100, not \u{2212}101",
        ),
        ("share: 40", "share: 41", "41", "persona \"Bo\": the personas' shares add up to 101% of all customers"),
        (
            "return_of: \"venter\"",
            "return_of: \"vente\"",
            "\"vente\"",
            "touchpoint \"Venter igen\": touchpoint \"vente\" does not exist",
        ),
        (
            "return_of: \"venter\"",
            "return_of: \"venter-igen\"",
            "\"venter-igen\"",
            "touchpoint \"Venter igen\": it is a return visit of itself; a return visit names the first visit",
        ),
        ("Personas([\"bo\"])", "Personas([\"ib\"])", "\"ib\"", "touchpoint \"Betaler\": persona \"ib\" does not exist"),
        ("id: \"i1\"", "id: \"\"", "\"\"", "improvement \"Vis gebyret\": its id is empty"),
        (
            "title: \"Venter\"",
            "title: \"Venter\", improvements: [(id: \"i1\", title: \"Stol\")]",
            "\"i1\", title: \"Stol\"",
            "improvement \"Stol\": the id \"i1\" is used twice; give one of the two another",
        ),
        (
            "touchpoints: [\"venter\"]",
            "touchpoints: [\"venter\", \"x\"]",
            "\"x\"",
            "coupled journey \"Bus\": touchpoint \"x\" does not exist",
        ),
        (
            "touchpoints: [\"venter\"]",
            "touchpoints: [\"venter\", \"betaler-7f3a\"]",
            "\"betaler-7f3a\"]",
            "coupled journey \"Bus\": the touchpoint \"betaler-7f3a\" already belongs to the coupled journey \"Bank\"",
        ),
        (
            "id: \"bus\"",
            "id: \"bank\"",
            "\"bank\", name: \"Bus\"",
            "coupled journey \"Bus\": the id \"bank\" is used twice; give one of the two another",
        ),
        ("id: \"w1\"", "id: \"\"", "\"\"", "workshop \"Første\": its id is empty"),
        ("id: \"n1\"", "id: \"\"", "\"\"", "note \"Her er stille\": its id is empty"),
        ("from: \"s1\"", "from: \"s9\"", "\"s9\"", "note \"Her er stille\": step \"s9\" does not exist"),
        (
            "from: \"s1\", to: \"s2\"",
            "from: \"s2\", to: \"s1\"",
            "\"s1\"",
            "note \"Her er stille\": its last step comes before its first",
        ),
        (
            "../genkøb.ron",
            "https://rejse/genkøb.ron",
            "\"https:",
            "map \"Ny vaskemaskine\": a link leads from the folder of this map to another one, such as \"other/map.ron\"; \"https://rejse/genkøb.ron\" does not",
        ),
        (
            "\"betaling.ron\"",
            "\"C:\\\\kort.ron\"",
            "\"C:",
            "touchpoint \"Betaler\": a link leads from the folder of this map to another one, such as \"other/map.ron\"; \"C:\\kort.ron\" does not",
        ),
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
        (
            "steps: [\"s1\"]",
            "steps: [\"s1\", \"s1\"]",
            "\"s1\"]",
            "phase \"Køb\": the id \"s1\" is used twice; give one of the two another",
        ),
    ] {
        assert_eq!(broken(from, to, at), what);
    }
}
