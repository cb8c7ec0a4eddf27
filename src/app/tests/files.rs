//! Opening files by their paths, and what is found when one comes back to the window.

use super::*;

/// Opens the map at that path by typing it, and lets it arrive or fail.
fn open_by_typing(harness: &mut Shown, path: &std::path::Path) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    harness.run();
    harness.get_by_label("Skriv stien i stedet").click();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Sti til kortfilen").type_text(&path.display().to_string());
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let since = Instant::now();
    while editor(harness).problem().is_none() && editor(harness).path().is_none() {
        assert!(since.elapsed() < Duration::from_secs(30), "nothing came");
        std::thread::sleep(Duration::from_millis(5));
        harness.run();
    }
    harness.run();
}

#[test]
fn a_path_can_be_typed() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let map = Sample::BeforeDuringAfter.read(Language::Danish).expect("a map");
    crate::file::save(file.path(), &map).expect("saved");
    let mut harness = window(None);
    open_by_typing(&mut harness, file.path());
    assert_eq!(editor(&harness).sheet().expect("a map").map().title, map.title);
    assert!(harness.query_by_label("Sti til kortfilen").is_none(), "the dialog is gone");
}

#[test]
fn a_wrong_path_is_said_in_words() {
    let mut harness = window(Some(Sample::BeforeDuringAfter));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("væk.ron");
    open_by_typing(&mut harness, &path);
    assert_eq!(editor(&harness).problem().map(|problem| problem.file.clone()), Some(path.display().to_string()));
    harness.get_by_label("Kortet kunne ikke åbnes");
    harness.get_by_label("Luk beskeden").click();
    harness.run();
    assert!(harness.query_by_label("Kortet kunne ikke åbnes").is_none());
}

/// Comes back to the window, and lets it look at the files and take in what has changed meanwhile.
fn come_back(harness: &mut Shown) {
    harness.event(egui::Event::WindowFocused(false));
    harness.run();
    let mail = |harness: &Shown| {
        let mail = &harness.state().as_ref().expect("a window").mail;
        (mail.looks(), mail.has_looked())
    };
    let (before, _) = mail(harness);
    harness.event(egui::Event::WindowFocused(true));
    harness.run();
    assert!(mail(harness).0 > before, "the file is looked at");
    let since = Instant::now();
    while !mail(harness).1 {
        assert!(since.elapsed() < Duration::from_secs(30), "nothing came");
        std::thread::sleep(Duration::from_millis(5));
    }
    harness.run();
}

fn wait(harness: &mut Shown, until: impl Fn(&Editor) -> bool) {
    let since = Instant::now();
    while !until(editor(harness)) {
        assert!(since.elapsed() < Duration::from_secs(30), "nothing came");
        std::thread::sleep(Duration::from_millis(5));
        harness.run();
    }
    harness.run();
}

#[test]
fn a_map_that_was_changed_elsewhere_is_read_again_when_one_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kort.ron");
    let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
    crate::file::save(&path, &map).expect("saved");
    let mut harness = window(None);
    open_by_typing(&mut harness, &path);
    let front = map.personas.last().expect("a persona").id.clone();
    let window = harness.state_mut().as_mut().expect("a window");
    window.editor_mut().run(&Command::ChoosePersona(front.clone()));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    harness.run();
    let camera = editor(&harness).camera();

    map.title = "Et andet navn".to_owned();
    crate::file::save(&path, &map).expect("saved");
    come_back(&mut harness);
    assert_eq!(title(editor(&harness)), "Et andet navn");
    assert_eq!(editor(&harness).camera(), camera);
    assert_eq!(editor(&harness).active_persona(), Some(&front));

    // What cannot be read is said once, and the map stays.
    std::fs::write(&path, "(").expect("written");
    come_back(&mut harness);
    assert!(editor(&harness).problem().is_some());
    assert_eq!(title(editor(&harness)), "Et andet navn");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(editor(&harness).problem().is_none(), "Escape takes the banner away");
    come_back(&mut harness);
    assert!(editor(&harness).problem().is_none(), "it has been said");

    map.title = "Lige så langt".to_owned();
    crate::file::save(&path, &map).expect("saved");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run();
    wait(&mut harness, |editor| title(editor) == "Lige så langt");
    assert_eq!(editor(&harness).camera(), camera);
}

#[test]
fn a_file_that_could_not_be_opened_opens_once_it_has_been_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kort.ron");
    std::fs::write(&path, "(format: 0").expect("written");
    let mut harness = window(None);
    open_by_typing(&mut harness, &path);
    harness.get_by_label("Kortet kunne ikke åbnes");
    crate::file::save(&path, &Sample::BeforeDuringAfter.read(Language::Danish).expect("a map")).expect("saved");
    come_back(&mut harness);
    assert!(editor(&harness).sheet().is_some());
    assert!(harness.query_by_label("Kortet kunne ikke åbnes").is_none());
    let begins = editor(&harness).camera().screen_from_map(crate::geom::Point::ORIGIN);
    assert!(begins.x.min(begins.y) >= 0.0, "its beginning is shown");
}

#[test]
fn the_banner_unfolds_to_everything_that_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kort.ron");
    let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
    map.owners.clear();
    crate::file::save(&path, &map).expect("saved");
    let mut harness = window(None);
    open_by_typing(&mut harness, &path);
    let lines = editor(&harness).problem().expect("a problem").lines(editor(&harness).words());
    assert!(lines.len() > 2);
    assert!(harness.query_by_label(&lines[1]).is_none());
    harness.get_by_label(&format!("Vis alle {}", lines.len())).click();
    harness.run();
    harness.get_by_label(&lines[0]);
    harness.get_by_label(&lines[1]);
    harness.get_by_label("Vis kun den første").click();
    harness.run();
    assert!(harness.query_by_label(&lines[1]).is_none());
}

#[test]
fn waiting_for_the_file_dialog_ends_with_escape() {
    let mut harness = window(None);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    harness.run();
    harness.get_by_label("Skriv stien i stedet");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Skriv stien i stedet").is_none());
}
