//! What `rejse show` tells of a map that says everything there is to say.

use std::process::Command;

/// A map in which every text that people read begins with §.
const WHOLE: &str = r##"(
    format: 0,
    title: "§title",
    language: en,
    perspective: ToBe,
    scope: OneService,
    goal: "§goal",
    owner: "§owner",
    date: "2026-01-01",
    next_review: "2026-02-02",
    linked_maps: [(title: "§link", path: "§link.ron")],
    stages: (before: "§stage before"),
    phases: [
        (
            id: "p", name: "§phase", goal: "§phase goal", stage: Before, duration: "§duration", steps: ["s", "t"],
            transition: (wait: "§wait", obstacle: "§obstacle", drops_out: "§drops out"),
        ),
    ],
    lanes: [
        (id: "l", name: "§lane", kind: Touchpoints(channel: "c")),
        (id: "n", name: "§notes", kind: Notes(
            shows: [Strengths],
            notes: [(id: "f", text: "§free note", kind: Ideas, from: "s", to: "t")],
        )),
    ],
    owners: [(id: "o", name: "§team", colour: Place(0))],
    channels: [(id: "c", name: "§channel")],
    personas: [
        (
            id: "a", name: "§persona", segment: "§segment", colour: Place(0), needs: ["§need"],
            behaviour: ["§behaviour"], expectations: ["§expectation"], quote: "§quote", basis: "§basis", share: 40,
            remembers: "§remembers",
        ),
    ],
    touchpoints: [
        (
            id: "x", title: "§first", place: At(step: "s", lane: "l"), started_by: Company, when: "§when",
            location: "§location", owner: "o", delivered_by: (today: People, target: System), value: Enables,
            kind_of_service: Care, moment_of_truth: Personas(["a"]),
            importance_to_customer: (score: 4, known_from: Assumed),
            importance_to_us: (score: 3, reasons: [Revenue, Cost]),
            intended: [(text: "§intended", whom: Personas(["a"]), agreed_by: ["§agreed"])],
            strengths: ["§strength"], pain_points: ["§pain"], ideas: ["§idea"], employees_know: ["§known"],
            improvements: [
                (
                    id: "i", title: "§improvement", state: DidNotWork, feasibility: 2, effect: 5, person: "§person",
                    due: "2026-03-03", measure: "§measure", lesson: "§lesson",
                ),
            ],
            emotions: {"a": Felt(level: -1.5, thought: "§thought")},
            csat: (question: "§csat question", target: 80, rounds: [
                (date: "2026-04-04", counts: [1, 1, 2], comments: ["§csat comment"]),
            ]),
            opens: (title: "§opens", path: "§opens.ron"),
        ),
        (id: "y", title: "§second", run_by: Other("§other"), return_of: "x"),
    ],
    coupled_journeys: [
        (
            id: "k", name: "§coupled", run_by: "§partner", stance: ManageExperience, touchpoints: ["x"],
            partnership: (
                responsible: "§responsible", purpose: "§purpose", organisation: "§organisation",
                costs_and_income: "§costs", benefits_for_us: "§for us", benefits_for_customers: "§for customers",
                benefits_for_partner: "§for partner", cooperation: "§cooperation", measures: "§measures",
                when_it_goes_wrong: "§wrong",
            ),
        ),
    ],
    nps: (question: "§nps question", target: -20, rounds: [
        (
            date: "2026-05-05", counts: [10, 0, 0, 0, 0, 0, 0, 50, 0, 0, 40], promoters_say: ["§promoter"],
            passives_say: ["§passive"], detractors_say: ["§detractor"],
        ),
    ]),
    workshops: [
        (
            id: "w", name: "§workshop", date: "2026-06-06",
            participants: [(name: "§participant", department: "§department")],
            decisions: ["§decision"], parked: ["§parked"],
        ),
    ],
)
"##;

fn shown(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("whole.ron");
    std::fs::write(&path, WHOLE).expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_rejse"));
    let output = command.arg("show").arg(&path).args(arguments).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The texts of the map that people read.
fn texts() -> Vec<&'static str> {
    WHOLE.split('"').skip(1).step_by(2).filter(|text| text.starts_with('§')).collect()
}

#[test]
fn the_outline_has_every_text_and_every_choice() {
    let outline = shown(&["--lang", "en"]);
    assert!(texts().len() > 60);
    for text in texts() {
        assert!(outline.contains(text), "{text} is not in\n{outline}");
    }
    for choice in [
        "Customer journey as it should be · one service · 1 January 2026",
        "Next review: 2 February 2026",
        "§persona (§segment, 40% of all customers)",
        "Lasts: §duration",
        "owner: §team, channel: §channel, moment of truth for §persona, started by us, when: §when, where: §location, \
         delivered by people, should be delivered by a system, makes value possible for the customer, customer care",
        "Important to the customer: 4 of 5 (assumed)",
        "Important to us: 3 of 5 (revenue, cost)",
        "Intended experience for §persona: §intended (agreed by §agreed)",
        "Improvement: §improvement (did not work, feasibility 2 of 5, effect 5 of 5, §person, by 3 March 2026, \
         should move §measure)",
        "CSAT · §csat question · target 80%",
        "4 April 2026: 75% of 4 answers",
        "return visit; the first is “§first”",
        "§notes · Idea (§phase, step 1 to §phase, step 2): §free note",
        "§coupled (run by §partner, we take responsibility for managing the whole experience)",
        "NPS · §nps question · target \u{2212}20",
        "5 May 2026: +30 ± 13 points of 100 answers",
        "§workshop (6 June 2026)",
    ] {
        assert!(outline.contains(choice), "{choice}: is not in\n{outline}");
    }
}

#[test]
fn json_has_every_text_and_every_choice() {
    let text = shown(&["--json"]);
    for text_of_map in texts() {
        assert!(text.contains(&format!("\"{text_of_map}\"")), "{text_of_map} is not in\n{text}");
    }
    let map: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let first = &map["touchpoints"][0];
    for (at, wanted) in [
        (&map["next_review"], "\"2026-02-02\""),
        (&map["lanes"][0]["channel"]["name"], "\"§channel\""),
        (&map["lanes"][1]["shows"], "[\"strengths\"]"),
        (&map["lanes"][1]["notes"][0]["kind"], "\"ideas\""),
        (&map["lanes"][1]["notes"][0]["to"]["step"], "2"),
        (&map["personas"][0]["share"], "40"),
        (&first["started_by"], "\"company\""),
        (&first["delivered_by"], "{\"target\":\"system\",\"today\":\"people\"}"),
        (&first["value"], "\"enables\""),
        (&first["kind_of_service"], "\"care\""),
        (&first["importance_to_customer"], "{\"known_from\":\"assumed\",\"score\":4}"),
        (&first["importance_to_us"], "{\"reasons\":[\"revenue\",\"cost\"],\"score\":3}"),
        (&first["intended"][0]["whom"], "{\"kind\":\"personas\",\"personas\":[\"a\"]}"),
        (&first["improvements"][0]["state"], "\"did-not-work\""),
        (&first["improvements"][0]["due"], "\"2026-03-03\""),
        (&first["csat_target"], "80"),
        (&first["csat"][0]["counts"], "[1,1,2]"),
        (&first["csat"][0]["score"], "0.75"),
        (&map["touchpoints"][1]["return_of"]["title"], "\"§first\""),
        (&map["coupled_journeys"][0]["stance"], "\"manage-experience\""),
        (&map["coupled_journeys"][0]["touchpoints"][0]["title"], "\"§first\""),
        (&map["nps"]["target"], "-20"),
        (&map["nps"]["rounds"][0]["points"], "30.0"),
        (&map["nps"]["rounds"][0]["margin"], "12.55"),
        (&map["workshops"][0]["date"], "\"2026-06-06\""),
    ] {
        // As values: the order of an object's fields does not count.
        let wanted: serde_json::Value = serde_json::from_str(wanted).expect("JSON");
        assert_eq!(*at, wanted);
    }
}
