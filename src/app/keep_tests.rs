//! Files in the window: saving, the ways out, what is found again, pictures.

use super::choosing::{Asked, Choice};
use super::loading::Mail;
use super::*;
use crate::edit::{Edit, MapField};
use crate::editor::{Change, Command, KeepCommand, Label, Sample};
use crate::file;
use egui::accesskit::Role;
use egui::{Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::path::Path;

mod losses;
mod ways_out;

type Shown = Harness<'static, Option<Window>>;

/// A window with a system dialog that nobody answers.
fn window() -> Shown {
    window_choosing(|_| Box::pin(std::future::pending()))
}

fn window_choosing(chooser: fn(Asked) -> Choice) -> Shown {
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_max_steps(40)
        .with_context_setup(prepare)
        .build_ui_state(
            move |ui, window: &mut Option<Window>| {
                let window = window.get_or_insert_with(|| {
                    let editor = Editor::new(Settings::default(), Language::English);
                    Window::with_mail(editor, Mail::choosing_with(chooser), ui.ctx())
                });
                window.show_ui(ui);
            },
            None,
        );
    harness.run();
    harness
}

fn shown(harness: &mut Shown) -> &mut Window {
    harness.state_mut().as_mut().expect("a window")
}

fn editor(harness: &Shown) -> &Editor {
    harness.state().as_ref().expect("a window").editor()
}

fn title(harness: &Shown) -> String {
    editor(harness).sheet().map(|sheet| sheet.map().title.clone()).unwrap_or_default()
}

/// Lets threads come to an end, until something is so.
fn wait(harness: &mut Shown, until: impl Fn(&Shown) -> bool) {
    let since = Instant::now();
    while !until(harness) {
        assert!(since.elapsed() < Duration::from_secs(30), "nothing came");
        std::thread::sleep(Duration::from_millis(5));
        harness.run();
    }
    harness.run();
}

/// Comes back to the window, which looks at the file of its map, and lets it take in what there was to see.
fn come_back(harness: &mut Shown) {
    let before = shown(harness).mail.looks();
    harness.event(egui::Event::WindowFocused(true));
    harness.run();
    assert!(shown(harness).mail.looks() > before, "the file is looked at");
    wait(harness, |harness| harness.state().as_ref().expect("a window").mail.has_looked());
}

fn is_saved(harness: &Shown) -> bool {
    !editor(harness).has_unsaved_changes()
}

fn click(harness: &mut Shown, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run();
}

fn has(harness: &Shown, label: &str) -> bool {
    harness.query_by_label_contains(label).is_some()
}

fn keys(harness: &mut Shown, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn rename(harness: &mut Shown, title: &str) {
    let change = Change::new(Edit::Map(MapField::Title(title.into())), Label::one("did-rename", title));
    shown(harness).editor_mut().change(&change);
    harness.run();
}

fn call(harness: &mut Shown, command: Command) {
    let window = shown(harness);
    let ctx = window.ctx.clone();
    window.call(command, &ctx);
    harness.run();
}

/// A window with the map of a file, which has been renamed to "Changed" since.
fn changed(path: &Path) -> Shown {
    let mut map = Sample::WashingMachine.read(Language::English).expect("a map");
    map.title = "As read".to_owned();
    file::save(path, &map).expect("saved");
    let mut harness = opened(path);
    rename(&mut harness, "Changed");
    harness
}

fn opened(path: &Path) -> Shown {
    let mut harness = window();
    shown(&mut harness).open(path.to_owned());
    let path = path.to_owned();
    wait(&mut harness, |harness| editor(harness).path() == Some(&path));
    harness
}

fn saved_title(path: &Path) -> String {
    file::load(path).expect("a map").title
}

/// Closes the window from outside; says whether it stays open.
fn close(harness: &mut Shown) -> bool {
    let viewport = harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    viewport.events.push(ViewportEvent::Close);
    harness.step();
    let stays = commands(harness).contains(&ViewportCommand::CancelClose);
    harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.clear();
    harness.run();
    stays
}

fn commands(harness: &Shown) -> Vec<ViewportCommand> {
    harness.output().viewport_output[&ViewportId::ROOT].commands.clone()
}

#[test]
fn ctrl_s_writes_what_the_file_room_writes_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    harness.get_by_label("Unsaved changes");
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    wait(&mut harness, is_saved);
    harness.get_by_label("Saved");
    let text = file::to_text(editor(&harness).sheet().expect("a map").map()).expect("a text");
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), text);
    // Coming back does not take our own writing for somebody else's.
    let camera = editor(&harness).camera();
    come_back(&mut harness);
    assert_eq!((editor(&harness).camera(), title(&harness).as_str()), (camera, "Changed"));
    assert_eq!(editor(&harness).sheet().expect("a map").history().done(), 1, "the history is still there");
    assert_eq!(editor(&harness).settings().recent().next(), Some(path));
}

#[test]
fn a_save_that_fails_says_why_and_the_map_stays_unsaved() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("gone");
    std::fs::create_dir(&inner).expect("a folder");
    let path = inner.join("map.ron");
    let mut harness = changed(&path);
    std::fs::remove_dir_all(&inner).expect("removed");
    keys(&mut harness, Modifiers::COMMAND, Key::Q);
    click(&mut harness, "Save");
    wait(&mut harness, |harness| has(harness, "could not be saved"));
    assert!(!is_saved(&harness));
    assert!(!shown(&mut harness).keeping.closing, "it did not close");
    harness.get_by_label_contains("the folder does not exist");
    std::fs::create_dir(&inner).expect("a folder");
    click(&mut harness, "Try again");
    wait(&mut harness, is_saved);
    assert!(!has(&harness, "could not be saved"));
}

#[test]
fn a_map_without_a_file_is_saved_where_one_is_typed_and_not_over_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    std::fs::write(&path, "theirs").expect("written");
    let mut harness = window();
    call(&mut harness, Command::Keep(KeepCommand::New));
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    let type_path = |harness: &mut Shown, path: &Path| {
        click(harness, "Type the path instead");
        let field = harness.get_by_role_and_label(Role::TextInput, "Path to save the map at");
        assert!(field.value().expect("a name").ends_with("Unnamed customer journey.ron"));
        field.focus();
        harness.run();
        keys(harness, Modifiers::COMMAND, Key::A);
        harness
            .get_by_role_and_label(Role::TextInput, "Path to save the map at")
            .type_text(&path.display().to_string());
        harness.run();
        click(harness, "Save");
    };
    type_path(&mut harness, &path.with_extension(""));
    wait(&mut harness, |harness| has(harness, "Replace “map.ron”?"));
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "theirs");
    click(&mut harness, "Choose another name…");
    let better = folder.path().join("better.ron");
    type_path(&mut harness, &better);
    wait(&mut harness, |harness| editor(harness).path() == Some(&better));
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "theirs");
    assert_eq!(saved_title(&better), "Unnamed customer journey");
}

#[test]
fn comments_written_by_hand_are_not_lost_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let text = file::to_text(&Sample::BeforeDuringAfter.read(Language::English).expect("a map")).expect("a text");
    std::fs::write(&path, format!("// Anna's\n{text}")).expect("written");
    let mut harness = opened(&path);
    rename(&mut harness, "Changed");
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    harness.get_by_label("Save without the comments?");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(std::fs::read_to_string(&path).expect("a file").starts_with("// Anna's"));
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    click(&mut harness, "Save without comments");
    wait(&mut harness, is_saved);
    rename(&mut harness, "Changed again");
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    wait(&mut harness, is_saved);
    assert_eq!(saved_title(&path), "Changed again");
}

/// Somebody else writes to the file.
fn write_theirs(path: &Path) {
    let mut theirs = file::load(path).expect("a map");
    theirs.title = "Theirs, which is longer".to_owned();
    file::save(path, &theirs).expect("saved");
}

#[test]
fn saving_over_what_somebody_else_wrote_asks_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let conflict = |harness: &mut Shown| {
        write_theirs(&path);
        keys(harness, Modifiers::COMMAND, Key::S);
        wait(harness, |harness| has(harness, "has been changed elsewhere"));
        assert_eq!(saved_title(&path), "Theirs, which is longer");
        assert!(!is_saved(harness));
    };
    let mut harness = changed(&path);
    conflict(&mut harness);
    click(&mut harness, "Overwrite theirs with mine");
    wait(&mut harness, is_saved);
    assert_eq!(saved_title(&path), "Changed");

    let mut harness = changed(&path);
    conflict(&mut harness);
    click(&mut harness, "Open theirs and drop mine");
    wait(&mut harness, |harness| title(harness) == "Theirs, which is longer");
    assert!(is_saved(&harness));
}

#[test]
fn coming_back_to_what_somebody_else_wrote_loses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    write_theirs(&path);
    come_back(&mut harness);
    assert!(has(&harness, "has been changed elsewhere"));
    assert_eq!(title(&harness), "Changed");
    click(&mut harness, "Keep mine");
    come_back(&mut harness);
    assert!(!has(&harness, "has been changed elsewhere"), "it has been decided");
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    wait(&mut harness, is_saved);
    assert_eq!(saved_title(&path), "Changed");

    write_theirs(&path);
    come_back(&mut harness);
    assert_eq!(title(&harness), "Theirs, which is longer");
    assert_eq!(editor(&harness).sheet().expect("a map").history().done(), 0, "the history begins anew");

    rename(&mut harness, "Mine again");
    keys(&mut harness, Modifiers::COMMAND, Key::R);
    wait(&mut harness, |harness| has(harness, "Reload “map.ron”?"));
    click(&mut harness, "Reload");
    assert_eq!(title(&harness), "Theirs, which is longer");
}

#[test]
fn a_map_that_was_never_saved_is_offered_to_the_next_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("unsaved");
    let path = folder.path().join("map.ron");
    let mut first = changed(&path);
    shown(&mut first).keep_safe_in(&place, "first");
    first.run();
    // The window ends without being closed: what it keeps its copy with goes, and nothing else happens.
    drop(first);
    assert_eq!(saved_title(&path), "As read");

    let mut second = window();
    shown(&mut second).keep_safe_in(&place, "second");
    wait(&mut second, |harness| has(harness, "Go on with “Changed”?"));
    click(&mut second, "Restore it");
    assert_eq!((title(&second).as_str(), is_saved(&second)), ("Changed", false));
    assert_eq!(editor(&second).path(), Some(&path));
    keys(&mut second, Modifiers::COMMAND, Key::S);
    wait(&mut second, is_saved);
    assert_eq!(saved_title(&path), "Changed");
    drop(second);
    assert_eq!(std::fs::read_dir(&place).expect("a folder").count(), 0, "nothing is left");
}

#[test]
fn a_picture_is_exported_and_one_is_copied() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    keys(&mut harness, Modifiers::COMMAND, Key::E);
    harness.get_by_label_contains("3840 ×");
    harness.get_by_role_and_label(Role::RadioButton, "1920").click();
    harness.run();
    harness.get_by_label_contains("1920 ×");
    click(&mut harness, "Export…");
    click(&mut harness, "Type the path instead");
    let offered = harness.get_by_role_and_label(Role::TextInput, "Path to export the picture to").value();
    let offered = std::path::PathBuf::from(offered.expect("a path"));
    assert_eq!(offered, folder.path().join("Changed.png"));
    click(&mut harness, "Export");
    wait(&mut harness, |harness| has(harness, "Exported to"));
    let picture = image::open(&offered).expect("a picture");
    assert_eq!(picture.width(), 1920);
    harness.get_by_label("Copy the path").click();
    harness.step();
    let copied = |harness: &Shown, wanted: &dyn Fn(&egui::OutputCommand) -> bool| {
        harness.output().platform_output.commands.iter().any(wanted)
    };
    let text = offered.display().to_string();
    assert!(copied(&harness, &|command| *command == egui::OutputCommand::CopyText(text.clone())));

    keys(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    let since = Instant::now();
    while !copied(
        &harness,
        &|command| matches!(command, egui::OutputCommand::CopyImage(image) if image.size[0] == 3840),
    ) {
        assert!(since.elapsed() < Duration::from_secs(30), "nothing came");
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.run();
    harness.get_by_label_contains("on the clipboard");
}

#[test]
fn the_size_of_the_interface_follows_its_command() {
    let mut harness = window();
    keys(&mut harness, Modifiers::COMMAND | Modifiers::ALT, Key::Plus);
    assert_eq!(harness.ctx.zoom_factor(), 1.1);
    assert_eq!(editor(&harness).settings().scale(), 110);
}
