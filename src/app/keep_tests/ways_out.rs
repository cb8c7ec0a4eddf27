//! What would lose changes asks first, and what is being typed is among them.

use super::*;

/// A file that is dropped on the window.
#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody reads it from here".to_owned())
    }
}

#[test]
fn every_way_out_asks_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, other) = (folder.path().join("map.ron"), folder.path().join("other.ron"));
    file::save(&other, &Sample::BeforeDuringAfter.read(Language::English).expect("a map")).expect("saved");
    let mut harness = changed(&path);
    let asks = |harness: &mut Shown, how: &str| {
        harness.get_by_label("Save changes to “Changed”?");
        harness.key_press(Key::Escape);
        harness.run();
        assert!(!has(harness, "Save changes to"), "{how}: Escape calls it off");
        assert_eq!((title(harness).as_str(), is_saved(harness)), ("Changed", false), "{how}");
    };
    let ways = [
        Command::Open,
        Command::OpenSample(Sample::WashingMachine),
        Command::Close,
        Command::Quit,
        Command::Keep(KeepCommand::New),
        Command::Keep(KeepCommand::Duplicate),
        Command::Keep(KeepCommand::ToBe),
        Command::Keep(KeepCommand::OpenRecent(other.clone())),
    ];
    for way in ways {
        call(&mut harness, way.clone());
        asks(&mut harness, &format!("{way:?}"));
    }
    harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(other.clone())));
    harness.run();
    asks(&mut harness, "drop");
    assert!(close(&mut harness), "the window stays open");
    asks(&mut harness, "close");
}

#[test]
fn what_is_not_saved_is_let_go_of_only_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    call(&mut harness, Command::Open);
    click(&mut harness, "Don’t save");
    harness.get_by_label("Type the path instead");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(title(&harness), "Changed");
    call(&mut harness, Command::Keep(KeepCommand::New));
    harness.get_by_label("Save changes to “Changed”?");
    click(&mut harness, "Don’t save");
    assert_eq!(title(&harness), "Unnamed customer journey");
    assert_eq!(saved_title(&path), "As read");
}

#[test]
fn enter_saves_and_then_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    call(&mut harness, Command::Keep(KeepCommand::New));
    harness.key_press(Key::Enter);
    harness.run();
    wait(&mut harness, |harness| title(harness) == "Unnamed customer journey");
    assert_eq!(saved_title(&path), "Changed");
    assert!(!close(&mut harness), "there is nothing to lose");
}

#[test]
fn what_is_being_typed_counts() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = opened_with_draft(&path);
    assert!(is_saved(&harness));
    harness.get_by_label("Draft").focus();
    harness.run();
    harness.get_by_label("Draft").type_text("typed");
    harness.run();
    assert!(close(&mut harness), "the window stays open");
    harness.get_by_label("Save changes to “typed”?");
}

/// A window beside a field that commits a map's title when it loses the keyboard, as panels do.
fn opened_with_draft(path: &Path) -> Shown {
    file::save(path, &Sample::BeforeDuringAfter.read(Language::English).expect("a map")).expect("saved");
    let mut draft = String::new();
    let mut inner: Shown = Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_max_steps(40)
        .with_context_setup(prepare)
        .build_ui_state(
            move |ui, window: &mut Option<Window>| {
                let window = window.get_or_insert_with(|| {
                    let editor = Editor::new(Settings::default(), Language::English);
                    Window::with_mail(editor, Mail::choosing_with(|_| Box::pin(std::future::pending())), ui.ctx())
                });
                window.show_ui(ui);
                let field = egui::Area::new(egui::Id::unique("draft"))
                    .show(ui.ctx(), |ui| ui.add(egui::TextEdit::singleline(&mut draft)))
                    .inner;
                ui.ctx().accesskit_node_builder(field.id, |node| node.set_label("Draft"));
                if field.lost_focus() && !draft.is_empty() {
                    let change = Edit::Map(MapField::Title(std::mem::take(&mut draft)));
                    window.editor_mut().change(&Change::new(change, Label::one("did-rename", "")));
                }
            },
            None,
        );
    inner.run();
    shown(&mut inner).open(path.to_owned());
    wait(&mut inner, |harness| editor(harness).path().is_some());
    inner
}

#[test]
fn a_touchpoint_that_is_being_written_down_is_saved_with_the_map() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    let mut harness = changed(&path);
    let hint = editor(&harness).words().get("inventory-write");
    harness.get_by_role_and_label(Role::TextInput, &hint).focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, &hint).type_text("Half a thought");
    harness.run();
    keys(&mut harness, Modifiers::COMMAND, Key::S);
    wait(&mut harness, is_saved);
    let saved = file::load(&path).expect("a map");
    assert!(saved.touchpoints.iter().any(|touchpoint| touchpoint.title == "Half a thought"));
}
