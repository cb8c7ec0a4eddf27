//! The window without a display: panels, shortcuts, and what a screen reader finds.

use super::*;
use crate::editor::{Command, Sample};
use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

mod frame;
mod help;

pub(super) type Shown = Harness<'static, Option<Window>>;

/// A window with all of a sample in view.
pub(super) fn window(sample: Option<Sample>) -> Shown {
    let mut harness = window_of(vec2(1280.0, 800.0), sample);
    harness.state_mut().as_mut().expect("a window").editor_mut().run(&Command::Fit);
    harness.run();
    harness
}

fn window_of(size: egui::Vec2, sample: Option<Sample>) -> Shown {
    let mut harness = Harness::builder().with_size(size).with_max_steps(40).with_context_setup(prepare).build_ui_state(
        move |ui, window: &mut Option<Window>| {
            let window = window.get_or_insert_with(|| {
                let mut editor = Editor::new(Settings::default(), Language::Danish);
                if let Some(sample) = sample {
                    editor.run(&Command::OpenSample(sample));
                }
                // A file dialog that nobody answers.
                let mail = Mail::choosing_with(|_| Box::pin(std::future::pending()));
                Window::with_mail(editor, mail, ui.ctx())
            });
            window.show_ui(ui);
        },
        None,
    );
    harness.run();
    harness
}

pub(super) fn editor(harness: &Shown) -> &Editor {
    harness.state().as_ref().expect("a window").editor()
}

#[test]
fn menus_have_their_words_in_the_chosen_language() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.get_by_label("Vis").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItem, "Vis hele kortet");
    harness.get_by_label("Sprog").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItemCheckBox, "English").click();
    harness.run();
    harness.get_by_label("View");
    assert!(harness.query_by_label("Vis").is_none());
}

#[test]
fn shift_and_1_fits_and_ctrl_and_0_makes_it_full_size() {
    let mut harness = window(Some(Sample::WashingMachine));
    let fitted = editor(&harness).camera();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    harness.run();
    assert_eq!(editor(&harness).camera().scale(), 1.0);
    // With Shift, the digit arrives as another character on a Danish keyboard; its place tells.
    let key = egui::Event::Key {
        key: Key::Exclamationmark,
        physical_key: Some(Key::Num1),
        pressed: true,
        repeat: false,
        modifiers: Modifiers::SHIFT,
    };
    harness.event_modifiers(key, Modifiers::SHIFT);
    harness.run();
    assert_eq!(editor(&harness).camera(), fitted);
}

#[test]
fn while_somebody_writes_shift_and_1_is_an_exclamation_mark() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    harness.run();
    harness.get_by_label("Find i bruttolisten").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Num1);
    harness.run();
    assert_eq!(editor(&harness).camera().scale(), 1.0);
}

/// Turns the wheel there, toward the person.
fn wheel(harness: &mut Shown, at: egui::Pos2, modifiers: Modifiers) {
    harness.hover_at(at);
    harness.step();
    harness.event_modifiers(
        egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, -30.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers,
        },
        modifiers,
    );
    harness.run();
}

#[test]
fn the_wheel_with_ctrl_zooms_and_does_not_pan() {
    let mut harness = window(Some(Sample::WashingMachine));
    let at = harness.get_by_role_and_label(Role::ListItem, "Betaler med MobilePay").rect().center();
    let before = editor(&harness).camera();
    wheel(&mut harness, at, Modifiers::COMMAND);
    assert!(editor(&harness).camera().scale() < before.scale());
    let now = harness.get_by_role_and_label(Role::ListItem, "Betaler med MobilePay").rect().center();
    assert!(now.distance(at) < 0.5, "{now} is not {at}");
}

#[test]
fn the_wheel_pans_over_the_canvas_only() {
    let mut harness = window(Some(Sample::WashingMachine));
    let before = editor(&harness).camera();
    wheel(&mut harness, egui::pos2(120.0, 400.0), Modifiers::NONE);
    assert_eq!(editor(&harness).camera(), before);
    wheel(&mut harness, egui::pos2(800.0, 400.0), Modifiers::NONE);
    let moved = editor(&harness).camera();
    assert_eq!(moved.scale(), before.scale());
    assert!(moved.screen_from_map(crate::geom::Point::ZERO).y < before.screen_from_map(crate::geom::Point::ZERO).y);
}

#[test]
fn the_inventory_lists_titles_and_filters() {
    let mut harness = window(Some(Sample::WashingMachine));
    let map = std::sync::Arc::clone(editor(&harness).sheet().expect("a map").map());
    for touchpoint in map.inventory() {
        let entry = harness.get_by_role_and_label(Role::Button, &touchpoint.title);
        let told = entry.accesskit_node().description().unwrap_or_default();
        assert!(told.starts_with("På bruttolisten"), "{told}");
    }
    harness.get_by_label("Find i bruttolisten").focus();
    harness.get_by_label("Find i bruttolisten").type_text("faktura");
    harness.run();
    let left =
        map.inventory().filter(|touchpoint| harness.query_by_role_and_label(Role::Button, &touchpoint.title).is_some());
    assert!(left.count() < map.inventory().count() / 2);
}

#[test]
fn the_inventory_keeps_its_width_whatever_is_found_in_it() {
    let mut harness = window(Some(Sample::WashingMachine));
    let canvas = |harness: &Shown| harness.get_by_role(Role::Canvas).rect();
    let before = canvas(&harness);
    harness.get_by_label("Find i bruttolisten").focus();
    harness.get_by_label("Find i bruttolisten").type_text("zzz");
    harness.run();
    harness.get_by_label("0 af 13");
    assert_eq!(canvas(&harness), before);
    let mut empty = window(Some(Sample::BeforeDuringAfter));
    empty.run_steps(4);
    assert_eq!(canvas(&empty), before);
    assert!(empty.query_by_label_contains("Alt er på kortet").is_none(), "nothing is");
    empty.get_by_label_contains("ikke skrevet kontaktpunkter ned endnu");
}

#[test]
fn a_search_ends_with_escape_or_its_cross() {
    let mut harness = window(Some(Sample::WashingMachine));
    let search = |harness: &mut Shown, what: &str| {
        harness.get_by_label("Find i bruttolisten").focus();
        harness.get_by_label("Find i bruttolisten").type_text(what);
        harness.run();
    };
    harness.get_by_label("13 ikke placeret");
    search(&mut harness, "zzz");
    assert!(harness.query_by_label("13 ikke placeret").is_none());
    harness.key_press(Key::Escape);
    harness.run();
    harness.get_by_label("13 ikke placeret");
    assert!(harness.get_by_label("Find i bruttolisten").is_focused(), "to search for something else");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!harness.get_by_label("Find i bruttolisten").is_focused());
    search(&mut harness, "zzz");
    harness.get_by_label("Ryd søgningen").click();
    harness.run();
    harness.get_by_label("13 ikke placeret");
    assert!(harness.query_by_label("Ryd søgningen").is_none());
}

#[test]
fn everything_on_the_map_can_be_heard_with_its_name_value_and_place() {
    let harness = window(Some(Sample::WashingMachine));
    let map = editor(&harness).sheet().expect("a map").map();
    for touchpoint in map.touchpoints.iter().filter(|touchpoint| !touchpoint.place.is_inventory()) {
        let node = harness.get_by_role_and_label(Role::ListItem, &touchpoint.title);
        assert!(node.rect().width() > 5.0);
        for persona in &map.personas {
            if let Some((level, _)) = touchpoint.emotions.felt(&persona.id) {
                let name = format!("{}: {}", persona.name, touchpoint.title);
                let mark = harness.get_by_role_and_label(Role::Slider, &name);
                let mark = mark.accesskit_node();
                assert_eq!(mark.numeric_value(), Some(level.value()));
                assert_eq!((mark.min_numeric_value(), mark.max_numeric_value()), (Some(-2.0), Some(2.0)));
                for action in [Action::SetValue, Action::Increment, Action::Decrement] {
                    assert!(mark.data().supports_action(action), "{action:?}");
                }
            }
        }
    }
    for phase in &map.phases {
        harness.get_by_role_and_label(Role::ColumnHeader, &phase.name);
    }
    for lane in &map.lanes {
        harness.get_by_role_and_label(Role::RowHeader, &lane.name);
    }
}

#[test]
fn without_a_map_there_is_a_way_in() {
    let mut harness = window(None);
    harness.get_by_label("Åbn et kort…");
    harness.get_by_label("En ny vaskemaskine").click();
    harness.run();
    assert!(editor(&harness).sheet().is_some());
}

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

fn title(editor: &Editor) -> &str {
    &editor.sheet().expect("a map").map().title
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

#[test]
fn a_press_and_its_release_in_one_frame_do_not_hold_the_paper() {
    let mut harness = window(Some(Sample::WashingMachine));
    let (from, to) = (egui::pos2(800.0, 400.0), egui::pos2(830.0, 380.0));
    harness.hover_at(from);
    harness.run();
    let before = editor(&harness).camera();
    let button = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Middle,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let in_one_frame = [button(from, true), egui::Event::PointerMoved(to), button(to, false)];
    harness.input_mut().events.extend(in_one_frame);
    harness.step();
    let panned = before.panned(crate::geom::ScreenVec::new(30.0, -20.0));
    assert_eq!(editor(&harness).camera(), panned);
    assert_eq!(editor(&harness).gesture(), &crate::interact::Gesture::Idle);
    harness.hover_at(egui::pos2(900.0, 500.0));
    harness.run();
    assert_eq!(editor(&harness).camera(), panned, "the pointer holds nothing");
}

#[test]
fn a_pointer_at_rest_is_told_what_it_rests_on() {
    let mut harness = window(Some(Sample::WashingMachine));
    let map = std::sync::Arc::clone(editor(&harness).sheet().expect("a map").map());
    let card = map.touchpoints.iter().find(|card| !card.pain_points.is_empty() && !card.place.is_inventory());
    let card = card.expect("a card with a pain point");
    let at = harness.get_by_role_and_label(Role::ListItem, &card.title).rect().center();
    harness.hover_at(at);
    harness.step();
    assert!(harness.query_by_role_and_label(Role::Label, &card.title).is_none(), "not at once");
    harness.run_steps(8);
    harness.get_by_role_and_label(Role::Label, &card.title);
    harness.get_by_role_and_label(Role::Label, "Smertepunkt");
    harness.get_by_role_and_label(Role::Label, &card.pain_points[0]);
}

#[test]
fn the_list_of_keys_opens_with_f1_and_closes_with_escape() {
    let mut harness = window(None);
    harness.key_press(Key::F1);
    harness.run();
    harness.get_by_label("Taster og bevægelser");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Taster og bevægelser").is_none());
}

#[test]
fn a_small_window_cuts_off_no_button() {
    // What is left of 1280 by 800 pixels at twice the size, below the title bar.
    let size = vec2(640.0, 360.0);
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size).expand(0.5);
    let mut harness = window_of(size, Some(Sample::WashingMachine));
    for role in [Role::Button, Role::RadioButton, Role::MenuItem] {
        // The inventory's entries scroll.
        let entries: Vec<String> =
            editor(&harness).sheet().expect("a map").map().inventory().map(|one| one.title.clone()).collect();
        for button in harness.query_all_by_role(role) {
            let name = button.accesskit_node().label().unwrap_or_default();
            let rect = button.rect();
            assert!(entries.contains(&name) || screen.contains_rect(rect), "{role:?} {name}: {rect}");
        }
    }
    harness.key_press(Key::F1);
    harness.run();
    let close = harness.get_by_role_and_label(Role::Button, "Luk").rect();
    assert!(screen.contains_rect(close), "{close}");
    harness.key_press(Key::Escape);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::O);
    harness.run();
    harness.get_by_label("Skriv stien i stedet").click();
    harness.run();
    for name in ["Åbn", "Annullér"] {
        let rect = harness.get_by_role_and_label(Role::Button, name).rect();
        assert!(screen.contains_rect(rect), "{name}: {rect}");
    }
}

#[test]
fn nothing_is_drawn_again_when_nothing_happens() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.step();
    let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert_eq!(delay, Duration::MAX);
}

/// Whether something is drawn in the colour that shows where the keyboard is, around that place or along it.
fn has_ring(harness: &Shown, place: egui::Rect) -> bool {
    fn search(shape: &egui::Shape, place: egui::Rect, color: egui::Color32) -> bool {
        let near = |rect: egui::Rect| rect.expand(8.0).contains_rect(place) || place.expand(8.0).contains_rect(rect);
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().any(|shape| search(shape, place, color)),
            egui::Shape::Rect(rect) => rect.stroke.color == color && rect.stroke.width >= 1.5 && near(rect.rect),
            egui::Shape::LineSegment { points, stroke } => {
                stroke.color == color && stroke.width >= 1.5 && near(egui::Rect::from_two_pos(points[0], points[1]))
            }
            _ => false,
        }
    }
    let color = paint::color32(editor(harness).theme().colors().selection);
    harness.output().shapes.iter().any(|clipped| search(&clipped.shape, place, color))
}

/// Walks through the window with the keyboard until it comes back to where it began; says what it stops at, and
/// checks that each stop can be seen.
fn stops(harness: &mut Shown) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut first = None;
    loop {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness.get_by(|node| node.is_focused());
        let (name, place) = (focused.accesskit_node().label().unwrap_or_default(), focused.rect());
        if first.is_none() {
            first = Some(place);
        } else if first == Some(place) {
            return names;
        }
        assert!(has_ring(harness, place), "nothing shows that the keyboard is on {name:?} at {place}, after {names:?}");
        names.push(name);
        assert!(names.len() < 100, "{names:?}");
    }
}

#[test]
fn every_stop_of_the_keyboard_is_seen_and_they_go_from_left_to_right() {
    let mut harness = window(Some(Sample::WashingMachine));
    let names = stops(&mut harness);
    let place = |name: &str| names.iter().position(|stop| stop == name).unwrap_or_else(|| panic!("{name}: {names:?}"));
    let above =
        ["Fil", "Vis", "Hjælp", "Bruttoliste", "Familien Holm", "Skift til mørkt", "Find…", "Eksportér billede…"];
    let below = ["Zoom ud", "Zoom ind", "Vis hele kortet"];
    let tools: Vec<usize> = above.into_iter().chain(below).chain(["Find i bruttolisten"]).map(place).collect();
    assert!(tools.is_sorted(), "{names:?}");
    assert!(
        place("Bruttolistens bredde") < names.iter().position(|stop| stop.starts_with("Kort:")).expect("the canvas")
    );
    let welcome = stops(&mut window(None));
    let menus = crate::editor::Menu::bar(&Editor::new(Settings::default(), Language::Danish)).len();
    assert_eq!(welcome.len(), menus + 2 + Sample::TEMPLATES.len() + Sample::FINISHED.len(), "{welcome:?}");
}

#[test]
fn with_the_canvas_in_focus_page_keys_move_the_map_and_arrows_walk_from_card_to_card() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.get_by_role(Role::Canvas).focus();
    harness.run();
    let canvas = harness.get_by_role(Role::Canvas).rect();
    let before = editor(&harness).camera();
    for (key, y) in [(Key::PageDown, -0.9 * f64::from(canvas.height())), (Key::PageUp, 0.0)] {
        harness.key_press(key);
        harness.run();
        let origin = |camera: crate::interact::Camera| camera.screen_from_map(crate::geom::Point::ZERO);
        let wanted = origin(before.panned(crate::geom::ScreenVec::new(0.0, y)));
        assert!((origin(editor(&harness).camera()) - wanted).length() < 1e-6, "{key:?}");
    }
    let mut seen = Vec::new();
    for _ in 0..3 {
        harness.key_press(Key::ArrowRight);
        harness.run();
        let chosen = editor(&harness).selection().touchpoint().cloned().expect("a card");
        let title = editor(&harness).sheet().expect("a map").map().touchpoint(&chosen).expect("it").title.clone();
        assert!(harness.get_by_role_and_label(Role::ListItem, &title).is_focused(), "{title} is heard");
        assert!(!seen.contains(&chosen));
        seen.push(chosen);
    }
}

#[test]
fn a_screen_reader_moves_marks() {
    let mut harness = window(Some(Sample::WashingMachine));
    let (name, level) = {
        let map = editor(&harness).sheet().expect("a map").map();
        let persona = &map.personas[1];
        let placed = map.placed();
        let felt = placed.iter().find_map(|at| {
            let (level, _) = at.touchpoint.emotions.felt(&persona.id)?;
            (level.tenths() < 15).then(|| (format!("{}: {}", persona.name, at.touchpoint.title), level.value()))
        });
        felt.expect("a mark")
    };
    let value = |harness: &Shown| {
        harness.get_by_role_and_label(Role::Slider, &name).accesskit_node().numeric_value().expect("a value")
    };
    let (target_node, target_tree) = harness.get_by_role_and_label(Role::Slider, &name).accesskit_node().locate();
    let request = egui::accesskit::ActionRequest { action: Action::Increment, target_node, target_tree, data: None };
    harness.event(egui::Event::AccessKitActionRequest(request));
    harness.run();
    assert!((value(&harness) - level - 0.5).abs() < 1e-9);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!((value(&harness) - level).abs() < 1e-9);
}

#[test]
fn arrows_move_the_edge_of_the_inventory_when_the_keyboard_is_on_it() {
    let mut harness = window(Some(Sample::WashingMachine));
    let left = |harness: &Shown| harness.get_by_role(Role::Canvas).rect().min.x;
    let before = left(&harness);
    harness.get_by_label("Bruttolistens bredde").focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!(left(&harness) > before);
    harness.key_press(Key::ArrowLeft);
    harness.run();
    assert_eq!(left(&harness), before);
}

#[test]
fn f10_gives_the_keyboard_to_the_menus() {
    let mut harness = window(Some(Sample::WashingMachine));
    harness.key_press(Key::F10);
    harness.run();
    assert!(harness.get_by_label("Fil").is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Genindlæs");
}

#[test]
fn personas_without_room_wait_in_a_menu() {
    let mut harness = window(Some(Sample::WashingMachine));
    let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
    for number in 0..8 {
        let mut persona = (*map.personas[0]).clone();
        persona.id = crate::model::PersonaId::new(&format!("gruppe-{number}"));
        persona.name = format!("Den travle familie nummer {number}");
        map.personas.push(persona.into());
    }
    let window = harness.state_mut().as_mut().expect("a window");
    window.editor_mut().open(map, crate::editor::Origin::Sample(Sample::WashingMachine));
    harness.run();
    let last = "Den travle familie nummer 7";
    assert!(harness.query_by_role_and_label(Role::RadioButton, last).is_none());
    harness.get_by_label_contains("personaer mere").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItemCheckBox, last).click();
    harness.run();
    let tools = harness.get_by_label("Zoom ud").rect();
    let chip = harness.get_by_role_and_label(Role::RadioButton, last).rect();
    assert!(chip.max.x < tools.min.x, "what is chosen is shown, beside the tools");
}
