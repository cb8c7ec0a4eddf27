//! What happens in the window while something is being written, read or asked: nothing is lost by it.

use super::*;
use crate::app::recovery;
use crate::app::saving::Expect;

/// Leaves a copy in `place` of a window with that map unsaved.
fn leave(place: &Path, path: &Path, title: &str) {
    let mut harness = changed(path);
    rename(&mut harness, title);
    shown(&mut harness).keep_safe_in(place, title);
    harness.run();
}

#[test]
fn of_two_copies_one_is_restored_at_a_time_and_none_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("unsaved");
    for title in ["a", "b"] {
        leave(&place, &folder.path().join(title).with_extension("ron"), title);
        std::thread::sleep(Duration::from_millis(20));
    }
    let mut harness = window();
    shown(&mut harness).keep_safe_in(&place, "c");
    wait(&mut harness, |harness| has(harness, "Go on with “b”?"));
    click(&mut harness, "Restore it");
    assert_eq!((title(&harness).as_str(), is_saved(&harness)), ("b", false));
    assert!(!has(&harness, "Go on with"), "the other one waits until this one is saved");
    let b = folder.path().join("b.ron");
    shown(&mut harness).write(b.clone(), Expect::Anything, None);
    wait(&mut harness, |harness| has(harness, "Go on with “a”?"));
    click(&mut harness, "Restore it");
    assert_eq!((title(&harness).as_str(), is_saved(&harness)), ("a", false));
    assert_eq!(saved_title(&b), "b");
    drop(harness);
    let left = recovery::left_in(&place);
    assert_eq!(left.iter().map(|left| left.map.title.as_str()).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn a_copy_takes_the_place_of_unsaved_changes_only_if_they_may_go() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("unsaved");
    leave(&place, &folder.path().join("a.ron"), "a");
    let mut harness = window();
    shown(&mut harness).keep_safe_in(&place, "c");
    wait(&mut harness, |harness| has(harness, "Go on with “a”?"));
    // Something is done meanwhile.
    call(&mut harness, Command::Keep(KeepCommand::New));
    rename(&mut harness, "mine");
    click(&mut harness, "Restore it");
    harness.get_by_label("Save changes to “mine”?");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(title(&harness), "mine");
    drop(harness);
    let mut left: Vec<String> = recovery::left_in(&place).into_iter().map(|left| left.map.title).collect();
    left.sort();
    assert_eq!(left, ["a", "mine"]);
}
