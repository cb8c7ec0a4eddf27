//! The inspector in the window, driven by the names that a screen reader finds.

use crate::app::loading::Mail;
use crate::app::{Window, prepare};
use crate::editor::inspect::icon_key;
use crate::editor::{Change, Command, Editor, Label, Sample, Selection, Settings, StepCommand};
use crate::model::{ChannelIcon, Colour, JourneyMap, Thing, Touchpoint, TouchpointId};
use crate::words::{Date, Language, Words};
use egui::accesskit::{Action, ActionRequest, Role};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Shown = Harness<'static, Option<Window>>;

fn window() -> Shown {
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 3600.0))
        .with_max_steps(40)
        .with_context_setup(prepare)
        .build_ui_state(
            |ui, window: &mut Option<Window>| {
                let window = window.get_or_insert_with(|| {
                    let mut editor = Editor::new(Settings::default(), Language::Danish);
                    editor.run(&Command::OpenSample(Sample::WashingMachine));
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

fn editor(harness: &mut Shown) -> &mut Editor {
    harness.state_mut().as_mut().expect("a window").editor_mut()
}

fn map(harness: &mut Shown) -> JourneyMap {
    JourneyMap::clone(editor(harness).sheet().expect("a map").map())
}

/// Chooses so many touchpoints of the map, and gives them.
fn choose(harness: &mut Shown, count: usize) -> Vec<TouchpointId> {
    let ids: Vec<_> = map(harness).touchpoints.iter().take(count).map(|touchpoint| touchpoint.id.clone()).collect();
    editor(harness).select(Selection::of(ids.clone()));
    harness.run();
    ids
}

fn touchpoint(harness: &mut Shown, id: &TouchpointId) -> Touchpoint {
    Touchpoint::clone(map(harness).touchpoint(id).expect("a touchpoint"))
}

/// Puts the keyboard into a field and types over what is in it.
fn type_over(harness: &mut Shown, field: &str, text: &str) {
    harness.get_by_role_and_label(Role::MultilineTextInput, field).focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(Role::MultilineTextInput, field).type_text(text);
    harness.run();
}

fn undo(harness: &mut Shown) {
    editor(harness).run(&Command::Step(StepCommand::Undo));
    harness.run();
}

fn steps(harness: &mut Shown) -> usize {
    editor(harness).sheet().expect("a map").history().done()
}

#[test]
fn a_title_is_typed_kept_with_enter_and_taken_back() {
    let mut harness = window();
    let id = choose(&mut harness, 1).remove(0);
    let before = touchpoint(&mut harness, &id).title;
    type_over(&mut harness, "Titel", "Går hjem igen");
    assert_eq!(touchpoint(&mut harness, &id).title, before, "a draft is no change");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(touchpoint(&mut harness, &id).title, "Går hjem igen");
    assert_eq!(steps(&mut harness), 1);
    assert!(!harness.get_by_label("Titel").is_focused());
    undo(&mut harness);
    assert_eq!(touchpoint(&mut harness, &id).title, before);
    assert_eq!(harness.get_by_label("Titel").accesskit_node().value().as_deref(), Some(before.as_str()));
}

#[test]
fn escape_drops_what_was_typed() {
    let mut harness = window();
    let id = choose(&mut harness, 1).remove(0);
    let before = touchpoint(&mut harness, &id).title;
    type_over(&mut harness, "Titel", "Noget andet");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(touchpoint(&mut harness, &id).title, before);
    assert_eq!(harness.get_by_label("Titel").accesskit_node().value().as_deref(), Some(before.as_str()));
    assert_eq!(steps(&mut harness), 0);
}

#[test]
fn what_is_typed_belongs_to_what_was_chosen_then() {
    let mut harness = window();
    let id = choose(&mut harness, 1).remove(0);
    type_over(&mut harness, "Titel", "Skrevet halvt");
    let other = map(&mut harness).personas[0].id.clone();
    editor(&mut harness).select(Selection::at(Thing::Persona(other)));
    harness.run();
    assert_eq!(touchpoint(&mut harness, &id).title, "Skrevet halvt");
    assert_eq!(steps(&mut harness), 1);
}

#[test]
fn a_command_keeps_what_is_being_typed_first() {
    let mut harness = window();
    let id = choose(&mut harness, 1).remove(0);
    let before = touchpoint(&mut harness, &id).title;
    type_over(&mut harness, "Titel", "Skrevet halvt");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num0);
    harness.run();
    assert_eq!(touchpoint(&mut harness, &id).title, "Skrevet halvt");
    undo(&mut harness);
    assert_eq!(touchpoint(&mut harness, &id).title, before);
}

/// Activates something as a screen reader does: the keyboard stays where it is.
fn activate(harness: &mut Shown, role: Role, name: &str) {
    let (target_node, target_tree) = harness.get_by_role_and_label(role, name).accesskit_node().locate();
    let request = ActionRequest { action: Action::Click, target_node, target_tree, data: None };
    harness.event(egui::Event::AccessKitActionRequest(request));
    harness.run();
}

#[test]
fn what_is_typed_at_a_touchpoint_stays_when_a_screen_reader_activates_something_else() {
    let mut harness = window();
    let id = choose(&mut harness, 1).remove(0);
    let before = touchpoint(&mut harness, &id);
    let persona = map(&mut harness).personas[0].clone();
    let words = Words::new(Language::Danish);
    let skips = words
        .with("inspector-of", &[("what", words.get("field-skips").into()), ("whom", persona.name.as_str().into())]);
    type_over(&mut harness, "Titel", "Går hjem igen");
    activate(&mut harness, Role::CheckBox, &skips);
    let after = touchpoint(&mut harness, &id);
    assert_eq!(after.title, "Går hjem igen");
    assert_ne!(after.emotions.skips(&persona.id), before.emotions.skips(&persona.id));
    assert_eq!(steps(&mut harness), 2);
    undo(&mut harness);
    undo(&mut harness);
    assert_eq!(touchpoint(&mut harness, &id), before);
}

#[test]
fn what_is_typed_of_a_channel_stays_when_a_screen_reader_activates_something_else() {
    let mut harness = window();
    let channel = map(&mut harness).channels[0].clone();
    editor(&mut harness).select(Selection::at(Thing::Channel(channel.id.clone())));
    harness.run();
    type_over(&mut harness, "Navn", "Brevdue");
    let icon = ChannelIcon::ALL.into_iter().find(|icon| *icon != channel.icon).expect("another icon");
    activate(&mut harness, Role::RadioButton, &Words::new(Language::Danish).get(icon_key(icon)));
    let after = map(&mut harness).channels[0].clone();
    assert_eq!((after.name.as_str(), after.icon), ("Brevdue", icon));
}

#[test]
fn an_owner_is_picked_for_three_at_once() {
    let mut harness = window();
    let ids = choose(&mut harness, 3);
    harness.get_by_label("3 kontaktpunkter");
    let owner = map(&mut harness).owners[2].clone();
    harness.get_by_role_and_label(Role::ComboBox, "Ejer").click();
    harness.run();
    harness.get_by_label("Ejer, Find, eller skriv en ny").type_text(&owner.name[..3]);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    for id in &ids {
        assert_eq!(touchpoint(&mut harness, id).owner.as_ref(), Some(&owner.id));
    }
    assert_eq!(steps(&mut harness), 1);
    let owner = harness.get_by_role_and_label(Role::ComboBox, "Ejer");
    assert!(owner.is_focused(), "the keyboard stays where it was");
}

#[test]
fn a_list_opens_at_what_is_chosen_so_that_enter_changes_nothing() {
    let mut harness = window();
    let ids = choose(&mut harness, 1);
    let owners = map(&mut harness).owners.clone();
    for owner in [owners[2].id.clone(), owners[0].id.clone()] {
        let field = crate::edit::TouchpointField::Owner(Some(owner.clone()));
        let edit = crate::edit::Edit::Touchpoint { touchpoint: ids[0].clone(), field };
        editor(&mut harness).change(&Change::new(edit, Label::one("did-give-owner", "")));
        harness.run();
        let before = steps(&mut harness);
        harness.get_by_role_and_label(Role::ComboBox, "Ejer").click();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert!(harness.query_by_label("Ejer, Find, eller skriv en ny").is_none());
        assert_eq!(touchpoint(&mut harness, &ids[0]).owner, Some(owner));
        assert_eq!(steps(&mut harness), before);
    }
}

#[test]
fn escape_closes_the_list_and_nothing_else() {
    let mut harness = window();
    let ids = choose(&mut harness, 1);
    harness.get_by_role_and_label(Role::ComboBox, "Ejer").click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Ejer, Find, eller skriv en ny").is_none());
    assert_eq!(editor(&mut harness).selection().touchpoints(), ids);
    assert!(harness.get_by_role_and_label(Role::ComboBox, "Ejer").is_focused());
}

#[test]
fn a_new_owner_is_made_on_the_spot_in_the_first_free_colour() {
    let mut harness = window();
    let ids = choose(&mut harness, 2);
    let before = map(&mut harness);
    harness.get_by_role_and_label(Role::ComboBox, "Ejer").click();
    harness.run();
    harness.get_by_label("Ejer, Find, eller skriv en ny").type_text("Reklamationer");
    harness.run();
    harness.get_by_label("Ny ejer ”Reklamationer”").click();
    harness.run();
    let after = map(&mut harness);
    let owner = after.owners.last().expect("an owner").clone();
    assert_eq!((owner.name.as_str(), after.owners.len()), ("Reklamationer", before.owners.len() + 1));
    assert!(before.owners.iter().all(|other| other.colour != owner.colour));
    assert!(matches!(owner.colour, Colour::Place(_)));
    for id in &ids {
        assert_eq!(touchpoint(&mut harness, id).owner.as_ref(), Some(&owner.id));
    }
    undo(&mut harness);
    assert_eq!(map(&mut harness), before, "one step");
}

#[test]
fn several_that_differ_say_so_and_one_text_is_said_of_all() {
    let mut harness = window();
    let all = map(&mut harness).touchpoints;
    let other = all.iter().find(|it| it.owner != all[0].owner).expect("another owner");
    let ids = vec![all[0].id.clone(), other.id.clone()];
    editor(&mut harness).select(Selection::of(ids.clone()));
    harness.run();
    let owner = harness.get_by_role_and_label(Role::ComboBox, "Ejer").accesskit_node().value();
    assert_eq!(owner.as_deref(), Some("forskellige"));
    harness.get_by_label("Mere om det").click();
    harness.run();
    type_over(&mut harness, "Hvor det sker", "Hjemme");
    harness.key_press(Key::Enter);
    harness.run();
    for id in &ids {
        assert_eq!(touchpoint(&mut harness, id).location, "Hjemme");
    }
    assert_eq!(steps(&mut harness), 1);
}

#[test]
fn a_day_is_typed_and_a_wrong_one_is_refused_in_words() {
    let mut harness = window();
    type_over(&mut harness, "Næste gennemgang", "31.11.2026");
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label_contains("er ikke en dag");
    assert_eq!(steps(&mut harness), 0);
    type_over(&mut harness, "Næste gennemgang", "1.12.2026");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(map(&mut harness).next_review, Date::new(2026, 12, 1));
    assert!(harness.query_by_label_contains("er ikke en dag").is_none());
}

#[test]
fn a_level_follows_the_keys_and_a_pain_point_is_added() {
    let mut harness = window();
    let map_before = map(&mut harness);
    let persona = map_before.personas[0].clone();
    let felt = map_before
        .touchpoints
        .iter()
        .find(|it| it.emotions.felt(&persona.id).is_some_and(|(level, _)| level.tenths() == 0));
    let id = felt.expect("a neutral touchpoint").id.clone();
    editor(&mut harness).select(Selection::of([id.clone()]));
    harness.run();
    let slider = format!("Følelse, {}", persona.name);
    let level =
        |harness: &mut Shown| touchpoint(harness, &id).emotions.felt(&persona.id).map(|(level, _)| level.tenths());
    harness.get_by_role_and_label(Role::Slider, &slider).focus();
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowLeft);
    harness.run();
    assert_eq!(level(&mut harness), Some(-6));
    assert_eq!(steps(&mut harness), 1, "steps that follow each other are one");
    let pains = touchpoint(&mut harness, &id).pain_points;
    type_over(&mut harness, "Smertepunkter, Tilføj", "Ingen hjælp");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(touchpoint(&mut harness, &id).pain_points, [pains, vec!["Ingen hjælp".to_owned()]].concat());
    assert!(harness.get_by_label("Smertepunkter, Tilføj").is_focused(), "for the next one");
}

#[test]
fn everything_can_be_inspected_in_every_language_with_a_name_for_every_control() {
    let mut harness = window();
    let map = map(&mut harness);
    let mut things = vec![Thing::Title];
    things.extend(map.touchpoints.iter().take(12).map(|it| Thing::Touchpoint(it.id.clone())));
    things.extend(
        map.phases.iter().take(2).flat_map(|it| [Thing::Phase(it.id.clone()), Thing::Transition(it.id.clone())]),
    );
    things.extend(map.phases.iter().flat_map(|it| &it.steps).take(2).map(|it| Thing::Step(it.clone())));
    things.extend(map.lanes.iter().map(|it| Thing::Lane(it.id.clone())));
    things.extend(map.owners.iter().take(1).map(|it| Thing::Owner(it.id.clone())));
    things.extend(map.channels.iter().take(1).map(|it| Thing::Channel(it.id.clone())));
    things.extend(map.personas.iter().map(|it| Thing::Persona(it.id.clone())));
    things.extend(map.coupled_journeys.iter().map(|it| Thing::CoupledJourney(it.id.clone())));
    things.extend(map.workshops.iter().map(|it| Thing::Workshop(it.id.clone())));
    for language in Language::ALL {
        editor(&mut harness).run(&Command::Language(language));
        for thing in &things {
            editor(&mut harness).select(Selection::at(thing.clone()));
            // The harness itself objects to controls without a name.
            harness.run();
        }
    }
    assert_eq!(steps(&mut harness), 0, "looking changes nothing");
}

#[test]
fn the_panel_folds_by_key_and_is_remembered() {
    let mut harness = window();
    harness.get_by_label("Skjul egenskaberne");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::I);
    harness.run();
    assert!(harness.query_by_label("Skjul egenskaberne").is_none());
    assert!(!editor(&mut harness).settings().inspector_open);
}

#[test]
fn what_is_chosen_again_unfolds_again() {
    let mut harness = window();
    let shown = |harness: &Shown| harness.query_all_by_role(Role::MultilineTextInput).count();
    let choose_nps = |harness: &mut Shown| {
        editor(harness).select(Selection::Thing(Thing::Nps));
        harness.run_steps(30);
        shown(harness)
    };
    let unfolded = choose_nps(&mut harness);
    let section = harness.get_all_by_label("NPS").rfind(|node| node.rect().min.x > 900.0);
    section.expect("the section").click();
    harness.run_steps(30);
    assert!(shown(&harness) < unfolded, "it is folded by hand");
    choose(&mut harness, 1);
    assert_eq!(choose_nps(&mut harness), unfolded);
    // The same with the panel out of the way meanwhile.
    let section = harness.get_all_by_label("NPS").rfind(|node| node.rect().min.x > 900.0);
    section.expect("the section").click();
    harness.run_steps(30);
    editor(&mut harness).inspector_is(false);
    harness.run_steps(30);
    choose(&mut harness, 1);
    choose_nps(&mut harness);
    editor(&mut harness).inspector_is(true);
    harness.run_steps(60);
    assert_eq!(shown(&harness), unfolded);
}
