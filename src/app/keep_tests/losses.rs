//! What happens in the window while something is being written, read or asked: nothing is lost by it.

use super::*;
use crate::app::dialogs::Dialog;
use crate::app::guard::Next;
use crate::app::loading::{Message, Work};
use crate::app::recovery;
use crate::app::saving::{Expect, Saving};

const SOON: Duration = Duration::from_secs(30);

/// What comes of reading a window's map again, before the window hears of it.
fn read_again(harness: &mut Shown, path: &Path) -> Message {
    let window = shown(harness);
    window.mail.load_again(path.to_owned(), window.keeping.written, None);
    window.mail.wait(SOON).expect("a map")
}

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

#[test]
fn what_was_read_before_the_last_save_is_not_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let is_mine = |harness: &Shown| {
        assert_eq!(title(harness), "Changed");
        assert_eq!(editor(harness).sheet().expect("a map").history().done(), 1, "the history is still there");
    };
    // Taken in while a dialog is open.
    let mut harness = changed(&path);
    let old = read_again(&mut harness, &path);
    let window = shown(&mut harness);
    window.dialog = Dialog::Keys;
    window.take(old);
    window.save(None);
    wait(&mut harness, is_saved);
    harness.key_press(Key::Escape);
    harness.run();
    is_mine(&harness);
    // Taken in while it is being written.
    let mut harness = changed(&path);
    let old = read_again(&mut harness, &path);
    let window = shown(&mut harness);
    window.save(None);
    window.take(old);
    wait(&mut harness, is_saved);
    is_mine(&harness);
}

#[test]
fn what_is_typed_during_a_save_under_another_name_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = opened(&path_with_map(&path));
    let field = harness.get_by_role_and_label(Role::MultilineTextInput, "Title");
    field.focus();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Title").type_text("typed");
    harness.run();
    assert!(shown(&mut harness).inspector.has_draft());
    let other = folder.path().join("other.ron");
    shown(&mut harness).write(other.clone(), Expect::Nothing, None);
    wait(&mut harness, |harness| editor(harness).path() == Some(&other));
    assert!(shown(&mut harness).inspector.has_draft(), "it is still in its field");
}

fn path_with_map(path: &Path) -> std::path::PathBuf {
    file::save(path, &Sample::BeforeDuringAfter.read(Language::English).expect("a map")).expect("saved");
    path.to_owned()
}

#[test]
fn what_is_asked_for_during_a_save_happens_after_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, other) = (folder.path().join("map.ron"), folder.path().join("other.ron"));
    let mut harness = changed(&path);
    let window = shown(&mut harness);
    window.save(None);
    window.save_at(other.clone(), true, None);
    wait(&mut harness, |harness| editor(harness).path() == Some(&other));
    assert_eq!((saved_title(&path).as_str(), saved_title(&other).as_str()), ("Changed", "Changed"));
    // What is to come next is not forgotten over what comes in meanwhile.
    let mut harness = changed(&path);
    let again = read_again(&mut harness, &path);
    let window = shown(&mut harness);
    window.save(Some(Next::Open(other.clone())));
    window.take(again);
    wait(&mut harness, |harness| editor(harness).path() == Some(&other));
}

#[test]
fn what_is_asked_for_while_a_field_is_written_in_all_happens() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, other) = (folder.path().join("map.ron"), path_with_map(&folder.path().join("other.ron")));
    for frames_between in 0..3 {
        let mut harness = changed(&path);
        harness.get_by_role_and_label(Role::MultilineTextInput, "Title").focus();
        harness.run();
        let title = format!("typed {frames_between}");
        keys(&mut harness, Modifiers::COMMAND, Key::A);
        harness.get_by_role_and_label(Role::MultilineTextInput, "Title").type_text(&title);
        harness.run();
        // Somebody saves, and before the field has noticed, the map is left for another one.
        let window = shown(&mut harness);
        window.ask_for(Next::Command(Command::Keep(KeepCommand::Save)));
        for _ in 0..frames_between {
            harness.step();
        }
        shown(&mut harness).ask_for(Next::Open(other.clone()));
        wait(&mut harness, |harness| editor(harness).path() == Some(&other));
        assert_eq!(saved_title(&path), title, "after {frames_between} frames");
    }
}

#[test]
fn a_question_waits_until_the_dialog_that_is_open_has_been_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    write_theirs(&path);
    let window = shown(&mut harness);
    window.dialog = Dialog::Keys;
    window.save(None);
    wait(&mut harness, |harness| harness.state().as_ref().is_some_and(|window| window.keeping.saving.is_none()));
    assert!(matches!(shown(&mut harness).dialog, Dialog::Keys));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(has(&harness, "has been changed elsewhere"));
}

#[test]
fn comments_that_were_given_up_for_a_save_that_failed_are_asked_about_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("gone");
    std::fs::create_dir(&inner).expect("a folder");
    let path = inner.join("map.ron");
    let text = file::to_text(&Sample::BeforeDuringAfter.read(Language::English).expect("a map")).expect("a text");
    std::fs::write(&path, format!("// Anna's\n{text}")).expect("written");
    let mut harness = opened(&path);
    rename(&mut harness, "Changed");
    let aside = folder.path().join("aside");
    std::fs::rename(&inner, &aside).expect("moved");
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    click(&mut harness, "Save without comments");
    wait(&mut harness, |harness| has(harness, "could not be saved"));
    std::fs::rename(&aside, &inner).expect("moved");
    click(&mut harness, "Try again");
    harness.get_by_label("Save without the comments?");
    click(&mut harness, "Save without comments");
    wait(&mut harness, is_saved);
}

/// As if a save had begun that never ends.
fn hang(harness: &mut Shown) {
    let window = shown(harness);
    let sheet = window.editor.sheet().expect("a map").id().clone();
    window.keeping.saving = Some(Saving { then: None, sheet });
}

#[test]
fn a_save_that_breaks_off_is_one_that_failed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    hang(&mut harness);
    assert!(close(&mut harness), "it waits for the save");
    shown(&mut harness).mail.beside(Work::Writing, || panic!("as if there were a fault in it"));
    wait(&mut harness, |harness| has(harness, "could not be saved"));
    assert!(!is_saved(&harness));
    click(&mut harness, "Try again");
    wait(&mut harness, is_saved);
    assert_eq!(saved_title(&path), "Changed");
    assert!(!close(&mut harness), "nothing keeps it");
}

#[test]
fn a_window_can_be_closed_although_a_save_hangs_and_the_copy_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, place) = (folder.path().join("map.ron"), folder.path().join("unsaved"));
    let mut harness = changed(&path);
    shown(&mut harness).keep_safe_in(&place, "first");
    harness.run();
    hang(&mut harness);
    assert!(close(&mut harness));
    assert!(!has(&harness, "Still saving"), "a moment's patience");
    keys(&mut harness, Modifiers::COMMAND, Key::Q);
    harness.get_by_label("Still saving “Changed”");
    click(&mut harness, "Keep waiting");
    assert!(close(&mut harness));
    click(&mut harness, "Close anyway");
    assert!(!close(&mut harness), "it closes");
    drop(harness);
    assert_eq!(recovery::left_in(&place)[0].map.title, "Changed");
}

#[test]
fn a_file_that_was_changed_after_its_window_ended_is_not_replaced_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, place) = (folder.path().join("a.ron"), folder.path().join("unsaved"));
    leave(&place, &path, "a");
    write_theirs(&path);
    let mut harness = window();
    shown(&mut harness).keep_safe_in(&place, "c");
    wait(&mut harness, |harness| has(harness, "Go on with “a”?"));
    click(&mut harness, "Restore it");
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    wait(&mut harness, |harness| has(harness, "has been changed elsewhere"));
    assert_eq!(saved_title(&path), "Theirs, which is longer");
}
