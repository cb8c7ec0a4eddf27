//! Driving the editor by naming things on the map.

use super::framing::{BEGINNING, WHOLE_FROM};
use super::*;
use crate::edit::Edit;
use crate::geom::{ScreenPoint, ScreenVec};
use crate::interact::{Button, Event, Key, Modifiers};
use crate::layout::LaneContent;
use crate::model::JourneyMap;
use crate::model::Thing;
use std::sync::Arc;

fn editor() -> Editor {
    let mut editor = Editor::new(Settings::default(), Language::Danish);
    editor.canvas_is(Size::new(1200.0, 700.0));
    assert_eq!(editor.run(&Command::OpenSample(Sample::WashingMachine)), None);
    assert!(editor.problem().is_none(), "the sample opens");
    editor.run(&Command::Fit);
    settle(&mut editor);
    editor
}

/// Where the card whose title begins like that lies on the canvas.
fn place_of(editor: &Editor, title: &str) -> ScreenPoint {
    let sheet = editor.sheet().expect("an open map");
    let card = sheet.map().touchpoints.iter().find(|touchpoint| touchpoint.title.starts_with(title)).expect("a card");
    let bounds = sheet.layout().bounds_of(&Thing::Touchpoint(card.id.clone())).expect("a placed card");
    editor.camera().screen_from_map(bounds.center())
}

/// Lets glides arrive.
fn settle(editor: &mut Editor) {
    for _ in 0..60 {
        if editor.wants_time() {
            editor.handle(Event::Tick { dt: 1.0 / 60.0 });
        }
    }
}

fn distance(a: ScreenPoint, b: ScreenPoint) -> f64 {
    (a - b).length()
}

#[test]
fn a_map_opens_whole_where_it_can_be_read_so_and_else_from_its_beginning() {
    let mut editor = Editor::new(Settings::default(), Language::Danish);
    editor.canvas_is(Size::new(716.0, 668.0));
    editor.run(&Command::OpenSample(Sample::WashingMachine));
    let begins = |editor: &Editor| {
        let shown = editor.camera().screen_rect(editor.sheet().expect("a map").bounds());
        let scale = editor.camera().scale();
        assert!(distance(shown.min, ScreenPoint::new(24.0, 24.0)) < 1e-6, "{:?}", shown.min);
        assert!((BEGINNING.0..=BEGINNING.1).contains(&scale) && !editor.is_fitted(), "{scale}");
    };
    begins(&editor);
    editor.canvas_is(Size::new(1100.0, 900.0));
    begins(&editor);
    editor.canvas_is(Size::new(2600.0, 1500.0));
    assert!(editor.is_fitted() && editor.camera().scale() >= WHOLE_FROM);
    editor.canvas_is(Size::new(716.0, 668.0));
    begins(&editor);
    let opened = editor.camera();
    editor.handle(Event::KeyPressed(Key::Space));
    let at = ScreenPoint::new(300.0, 300.0);
    editor.handle(Event::PointerPressed { at, button: Button::Primary, modifiers: Modifiers::NONE });
    editor.handle(Event::PointerMoved(ScreenPoint::new(200.0, 250.0)));
    editor.handle(Event::KeyPressed(Key::Escape));
    assert_eq!(editor.camera(), opened);
    editor.canvas_is(Size::new(2600.0, 1500.0));
    assert!(editor.is_fitted(), "a drag that was called off leaves no trace");
    editor.canvas_is(Size::new(716.0, 668.0));
    editor.handle(Event::Wheel { by: ScreenVec::new(0.0, -80.0), shift: false });
    let moved = editor.camera();
    editor.canvas_is(Size::new(1100.0, 900.0));
    assert_eq!(editor.camera(), moved, "who has looked elsewhere goes on looking there");
    editor.run(&Command::Fit);
    settle(&mut editor);
    editor.canvas_is(Size::new(716.0, 668.0));
    assert!(editor.is_fitted() && editor.camera().scale() < WHOLE_FROM, "who asks for all of it keeps all of it");
}

#[test]
fn a_fitted_map_is_shown_whole_until_it_is_moved_and_whole_again_after_fit() {
    let mut editor = editor();
    assert!(editor.is_fitted());
    editor.canvas_is(Size::new(900.0, 600.0));
    let shown = editor.camera().screen_rect(editor.sheet().expect("a map").bounds());
    assert!(editor.is_fitted() && shown.min.x >= 0.0 && shown.max.x <= 900.0 && shown.max.y <= 600.0);
    let fitted = editor.camera();
    let at = place_of(&editor, "Betaler");
    editor.handle(Event::Wheel { by: ScreenVec::new(0.0, -80.0), shift: false });
    assert!(!editor.is_fitted());
    assert!(distance(place_of(&editor, "Betaler"), at + ScreenVec::new(0.0, -80.0)) < 1e-9);
    editor.run(&Command::Fit);
    settle(&mut editor);
    assert!(editor.is_fitted());
    assert_eq!(editor.camera(), fitted);
}

#[test]
fn zooming_over_a_card_keeps_the_card_under_the_pointer() {
    let mut editor = editor();
    let at = place_of(&editor, "Betaler");
    let scale = editor.camera().scale();
    for _ in 0..5 {
        editor.handle(Event::Zoom { at, factor: 1.25 });
    }
    assert!(editor.camera().scale() > scale * 2.5);
    assert!(distance(place_of(&editor, "Betaler"), at) < 1e-6);
}

#[test]
fn dragging_with_space_moves_the_paper_and_escape_puts_it_back() {
    let mut editor = editor();
    let (before, at) = (editor.camera(), place_of(&editor, "Betaler"));
    let to = at + ScreenVec::new(-120.0, 35.0);
    editor.handle(Event::KeyPressed(Key::Space));
    editor.handle(Event::PointerPressed { at, button: Button::Primary, modifiers: Modifiers::NONE });
    editor.handle(Event::PointerMoved(to));
    assert!(distance(place_of(&editor, "Betaler"), to) < 1e-9);
    editor.handle(Event::KeyPressed(Key::Escape));
    assert_eq!(editor.camera(), before);
    assert!(editor.is_fitted(), "a drag that was called off leaves no trace");
}

#[test]
fn zooming_by_command_goes_from_stop_to_stop_and_ends_at_the_limits() {
    let mut editor = editor();
    editor.run(&Command::ActualSize);
    settle(&mut editor);
    assert_eq!(editor.camera().scale(), 1.0);
    editor.run(&Command::ZoomIn);
    editor.run(&Command::ZoomIn);
    settle(&mut editor);
    assert_eq!(editor.camera().scale(), 1.25, "two quick steps are two steps");
    for _ in 0..30 {
        editor.run(&Command::ZoomIn);
    }
    settle(&mut editor);
    assert_eq!(editor.camera().scale(), Camera::LARGEST);
    assert!(!editor.is_enabled(&Command::ZoomIn) && editor.is_enabled(&Command::ZoomOut));
}

#[test]
fn a_map_out_of_sight_is_noticed() {
    let mut editor = editor();
    assert!(!editor.map_is_out_of_sight());
    let by = ScreenVec::new(5000.0, 0.0);
    editor.handle(Event::Wheel { by, shift: false });
    assert!(editor.map_is_out_of_sight());
}

#[test]
fn choosing_a_persona_brings_its_curve_to_the_front() {
    let mut editor = editor();
    let personas: Vec<_> = editor.sheet().expect("a map").map().personas.iter().map(|p| p.id.clone()).collect();
    for id in personas {
        editor.run(&Command::ChoosePersona(id.clone()));
        assert_eq!(editor.is_on(&Command::ChoosePersona(id.clone())), Some(true));
        let layout = editor.sheet().expect("a map").layout();
        let front = layout.lanes.iter().find_map(|lane| match &lane.content {
            LaneContent::Emotions(plot) => plot.curves.last().map(|curve| curve.persona.id.clone()),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
        });
        assert_eq!(front, Some(id));
    }
}

#[test]
fn the_theme_recolours_the_picture_and_nothing_else() {
    let mut editor = editor();
    let (size, light) =
        (editor.sheet().expect("a map").scene().size, editor.sheet().expect("a map").scene().background);
    editor.run(&Command::OtherTheme);
    assert_eq!(editor.theme(), Theme::Dark);
    let scene = editor.sheet().expect("a map").scene();
    assert_eq!(scene.size, size);
    assert_ne!(scene.background, light);
    editor.run(&Command::Theme(ThemeChoice::System));
    assert_eq!(editor.theme(), Theme::Light);
}

#[test]
fn every_command_has_words_in_every_language_and_no_shortcut_is_given_twice() {
    let mut editor = editor();
    for language in Language::ALL {
        editor.run(&Command::Language(language));
        let mut texts = Vec::new();
        let mut waiting: Vec<MenuEntry> = Vec::new();
        for menu in Menu::bar(&editor) {
            texts.push((menu.name, editor.words().get(menu.name)));
            waiting.extend(menu.entries);
        }
        while let Some(entry) = waiting.pop() {
            match entry {
                MenuEntry::Line => {}
                MenuEntry::Menu(menu) => {
                    texts.push((menu.name, editor.words().get(menu.name)));
                    waiting.extend(menu.entries);
                }
                MenuEntry::Command(command) => texts.push(("command-", command.text(&editor))),
            }
        }
        for (key, text) in texts {
            assert!(!text.is_empty() && !text.starts_with(key), "{language:?}: {text}");
        }
    }
    let map = editor.sheet().expect("a map").map().clone();
    let step = Thing::Step(map.phases[0].steps[0].clone());
    let things = [Thing::Phase(map.phases[1].id.clone()), Thing::Lane(map.lanes[1].id.clone()), step];
    let touchpoint = Selection::of([map.placed()[3].touchpoint.id.clone()]);
    for chosen in things.map(Selection::Thing).into_iter().chain([Selection::Nothing, touchpoint]) {
        editor.select(chosen.clone());
        // Keys that belong to the map call what can be done with what is chosen there.
        let calls = |command: &Command, key: &Shortcut| key.place() != KeyPlace::OnTheMap || editor.is_enabled(command);
        let of = |command: Command| {
            let keys = command.shortcuts().into_iter().filter(|key| calls(&command, key)).collect::<Vec<_>>();
            keys.into_iter()
        };
        let shortcuts: Vec<Shortcut> = Command::with_shortcut().into_iter().flat_map(of).collect();
        for (i, shortcut) in shortcuts.iter().enumerate() {
            assert!(!shortcuts[..i].contains(shortcut), "{shortcut:?} with {chosen:?}");
        }
    }
}

#[test]
fn the_inventory_is_searched_by_title_owner_and_channel() {
    let editor = editor();
    let sheet = editor.sheet().expect("a map");
    let all = sheet.inventory("");
    assert_eq!(all.len(), sheet.map().inventory().count());
    let found = sheet.inventory(" FAKTURA ");
    assert!(!found.is_empty() && found.len() < all.len());
    assert!(found.iter().all(|entry| entry.touchpoint.title.to_lowercase().contains("faktura")));
    let foreign = all.iter().map(|entry| &entry.touchpoint.title).find(|title| title.contains('å')).expect("a title");
    let typed = foreign.replace('å', "aa").replace('ø', "oe").replace('æ', "ae");
    assert_eq!(sheet.inventory(&typed).len(), 1, "{typed} is found as letters are found everywhere");
    let by_owner = sheet.inventory("logistik");
    assert!(by_owner.iter().any(|entry| entry.answerable.text(editor.words()) == "Logistik"));
    let channel = |entry: &InventoryEntry| Some(sheet.map().channel(entry.touchpoint.channel.as_ref()?)?.name.clone());
    let wanted = all.iter().find_map(channel).expect("a channel");
    let with_it = all.iter().filter(|entry| channel(entry).as_ref() == Some(&wanted));
    let by_channel = sheet.inventory(&wanted.to_uppercase());
    assert!(with_it.clone().count() > 0 && with_it.clone().all(|entry| by_channel.contains(entry)));
    assert!(sheet.inventory("xyzzy").is_empty());
}

#[test]
fn what_is_told_is_named_exactly_and_says_the_rest_apart() {
    let mut editor = editor();
    let words = editor.words();
    let sheet = editor.sheet_mut().expect("a map");
    let (map, cards) = (Arc::clone(sheet.map()), sheet.layout().cards.len());
    let told = sheet.spoken(words.language);
    let of = |role: fn(&SpokenRole) -> bool| told.iter().filter(move |spoken| role(&spoken.role));
    assert_eq!(of(|role| *role == SpokenRole::Touchpoint).count(), cards);
    assert_eq!(of(|role| *role == SpokenRole::Phase).count(), map.phases.len());
    assert_eq!(of(|role| *role == SpokenRole::Lane).count(), map.lanes.len());
    for spoken in of(|role| *role == SpokenRole::Touchpoint) {
        let Thing::Touchpoint(id) = &spoken.thing else { panic!("a touchpoint, not {:?}", spoken.thing) };
        assert_eq!(spoken.name, map.touchpoint(id).expect("a touchpoint").title);
        assert!(spoken.description(words).contains("trin"), "{}", spoken.description(words));
    }
    for spoken in of(|role| matches!(role, SpokenRole::Mark(_))) {
        let Thing::Mark(persona, touchpoint) = &spoken.thing else { panic!("a mark, not {:?}", spoken.thing) };
        let persona = &map.persona(persona).expect("a persona").name;
        assert_eq!(spoken.name, format!("{persona}: {}", map.touchpoint(touchpoint).expect("a touchpoint").title));
    }
}

#[test]
fn what_lies_at_a_point_is_told_as_it_is_in_the_whole_map_and_its_facts_stay_whole() {
    let mut editor = editor();
    let mut map = JourneyMap::clone(editor.sheet().expect("a map").map());
    for touchpoint in &mut map.touchpoints {
        Arc::make_mut(touchpoint).pain_points = vec!["Lang kø; ingen svarer".to_owned()];
    }
    editor.open(map, Origin::Sample(Sample::WashingMachine));
    let words = editor.words();
    let sheet = editor.sheet_mut().expect("a map");
    let told = sheet.spoken(words.language).to_vec();
    let mut seen = 0;
    for whole in told {
        // Another mark may lie on top.
        let Some(alone) =
            sheet.spoken_at(whole.bounds.center(), words.language).filter(|alone| alone.thing == whole.thing)
        else {
            continue;
        };
        seen += 1;
        assert_eq!((&alone.name, alone.role, alone.bounds), (&whole.name, whole.role, whole.bounds));
        assert_eq!(alone.description(words), whole.description(words));
        let facts = alone.facts(words);
        if whole.role == SpokenRole::Touchpoint {
            assert_eq!(facts.iter().map(Fact::line).collect::<Vec<_>>().join("; "), whole.description(words));
            assert!(facts.iter().any(|fact| fact.text.ends_with("Lang kø; ingen svarer")), "{facts:?}");
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn a_map_that_cannot_be_opened_leaves_the_old_one_in_place() {
    let mut editor = editor();
    let title = editor.sheet().expect("a map").map().title.clone();
    editor.fail(crate::file::parse("broken.ron", b"(").expect_err("not a map"));
    assert_eq!(editor.sheet().expect("the old map").map().title, title);
    assert!(editor.problem().is_some());
    editor.dismiss_problem();
    assert!(editor.problem().is_none());
}

#[test]
fn without_a_map_hands_do_nothing() {
    let mut editor = editor();
    editor.run(&Command::Close);
    let before = editor.camera();
    editor.handle(Event::Wheel { by: ScreenVec::new(9.0, 9.0), shift: false });
    assert_eq!(editor.camera(), before);
    assert!(!editor.is_enabled(&Command::Fit) && editor.is_enabled(&Command::Open));
}

fn touchpoint(editor: &Editor, title: &str) -> crate::model::TouchpointId {
    let map = editor.sheet().expect("a map").map();
    map.touchpoints.iter().find(|touchpoint| touchpoint.title.starts_with(title)).expect("a touchpoint").id.clone()
}

fn renaming(id: &crate::model::TouchpointId, title: &str) -> Change {
    let field = crate::edit::TouchpointField::Title(title.to_owned());
    Change::new(Edit::Touchpoint { touchpoint: id.clone(), field }, Label::one("did-rename", title))
}

#[test]
fn changes_are_taken_back_and_again_with_what_was_chosen() {
    let mut editor = editor();
    let id = touchpoint(&editor, "Betaler");
    let before = editor.sheet().expect("a map").map().clone();
    editor.select(Selection::of([id.clone()]));
    editor.run(&Command::Change(Box::new(renaming(&id, "Betaler kontant").selecting(Selection::Nothing))));
    let sheet = editor.sheet().expect("a map");
    assert!(!sheet.is_saved() && sheet.selection() == &Selection::Nothing);
    assert_eq!(Command::Step(StepCommand::Undo).text(&editor), "Fortryd omdøbning til ”Betaler kontant”");
    editor.run(&Command::Step(StepCommand::Undo));
    let sheet = editor.sheet().expect("a map");
    assert!(Arc::ptr_eq(sheet.map(), &before) && sheet.is_saved());
    assert_eq!(sheet.selection().touchpoint(), Some(&id));
    editor.run(&Command::Step(StepCommand::Redo));
    let renamed = editor.sheet().expect("a map").map().touchpoint(&id).expect("it").title.clone();
    assert_eq!(renamed, "Betaler kontant");
    assert!(!editor.is_enabled(&Command::Step(StepCommand::Redo)));
}

#[test]
fn a_preview_is_shown_and_leaves_no_trace() {
    let mut editor = editor();
    let id = touchpoint(&editor, "Betaler");
    let before = editor.sheet().expect("a map").scene().clone();
    editor.preview(renaming(&id, "Et helt andet navn").edit);
    let sheet = editor.sheet().expect("a map");
    assert!(sheet.scene() != &before && sheet.map() != sheet.shown_map() && sheet.is_saved());
    editor.end_preview();
    let sheet = editor.sheet().expect("a map");
    assert!(sheet.scene() == &before && sheet.history().done() == 0);
}

#[test]
fn what_cannot_be_is_told_and_changes_nothing() {
    let mut editor = editor();
    let gone = crate::model::TouchpointId::new("findes-ikke");
    editor.change(&renaming(&gone, "Nyt navn"));
    assert!(editor.refusal().is_some() && editor.sheet().expect("a map").is_saved());
    let id = touchpoint(&editor, "Betaler");
    editor.change(&renaming(&id, "Nyt navn"));
    assert!(editor.refusal().is_none());
}
