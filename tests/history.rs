//! How much the steps that can be taken back hold in memory. Alone in its process: what is measured is the process.
#![cfg(target_os = "linux")]

#[path = "common/random_map.rs"]
mod random_map;

use rejse::edit::{Edit, TouchpointField, apply};
use rejse::editor::{History, Label, Selection};
use std::sync::Arc;

/// What the process holds in memory, in bytes.
fn held() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").expect("what is held");
    let resident: usize = pages.split(' ').nth(1).expect("a number").parse().expect("a number");
    resident * 4096
}

#[test]
fn five_hundred_steps_on_a_thousand_touchpoints_stay_under_a_hundred_megabytes() {
    let mut history = History::new(Arc::new(random_map::random_map(7, 20, 1000, 3)));
    let before = held();
    for i in 0..500 {
        let touchpoint = history.map().touchpoints[i * 2].id.clone();
        let field = TouchpointField::Title(format!("Trin {i}"));
        let map = apply(history.map(), &Edit::Touchpoint { touchpoint, field }).expect("a title");
        let none = (Selection::Nothing, Selection::Nothing);
        history.push(Arc::new(map), Label::one("did-rename", "Trin"), none, None);
    }
    assert_eq!(history.labels().len(), 500);
    let more = held().saturating_sub(before);
    println!("{} MB more", more / 1_000_000);
    assert!(more < 100_000_000, "{more} bytes more");
}
