//! Writing down, cutting, copying and pasting through the windowless editor.

use super::*;
use crate::model::JourneyMap;
use crate::model::{Emotion, Place, Touchpoint, TouchpointId};
use std::sync::Arc;

fn editor() -> Editor {
    let mut editor = Editor::new(Settings::default(), Language::Danish);
    editor.canvas_is(Size::new(1200.0, 700.0));
    editor.run(&Command::OpenSample(Sample::WashingMachine));
    editor
}

fn map(editor: &Editor) -> Arc<JourneyMap> {
    Arc::clone(editor.sheet().expect("a map").map())
}

fn id_of(editor: &Editor, title: &str) -> TouchpointId {
    let map = map(editor);
    map.touchpoints.iter().find(|touchpoint| touchpoint.title.starts_with(title)).expect("a touchpoint").id.clone()
}

fn run(editor: &mut Editor, command: ClipCommand) -> Option<Wish> {
    let wish = editor.run(&Command::Clip(command));
    assert_eq!(editor.refusal(), None);
    assert!(map(editor).check().is_empty());
    wish
}

fn write(editor: &mut Editor, text: &str) {
    editor.run(&Command::Inventory(InventoryCommand::Write(text.to_owned())));
    assert_eq!(editor.refusal(), None);
    assert!(map(editor).check().is_empty());
}

fn undo(editor: &mut Editor) {
    editor.run(&Command::Step(StepCommand::Undo));
}

fn chosen(editor: &Editor) -> Vec<Arc<Touchpoint>> {
    let map = map(editor);
    editor.selection().touchpoints().iter().map(|id| Arc::clone(map.touchpoint(id).expect("it"))).collect()
}

/// The step's number and the lane's name of where a touchpoint stands.
fn cell(editor: &Editor, touchpoint: &Touchpoint) -> Option<(usize, String)> {
    let map = map(editor);
    let Place::At { step, lane, .. } = &touchpoint.place else { return None };
    let at = map.phases.iter().flat_map(|phase| &phase.steps).position(|other| other == step).expect("a step");
    Some((at, map.lane(lane).expect("a lane").name.clone()))
}

/// Copies, and gives the text that other programs get.
fn copied(editor: &mut Editor, command: ClipCommand) -> String {
    match run(editor, command) {
        Some(Wish::CopyText(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_becomes_touchpoints_of_the_inventory_in_one_step() {
    let mut editor = editor();
    let before = map(&editor);
    let text: String = (1..=100).map(|i| format!("{i}.\tKundens oplevelse nummer {i}\r\n")).collect();
    write(&mut editor, &text);
    assert_eq!(map(&editor).touchpoints.len(), before.touchpoints.len() + 100);
    assert_eq!(Command::Step(StepCommand::Undo).text(&editor), "Fortryd tilføjelse af 100 kontaktpunkter");
    assert_eq!(chosen(&editor).len(), 100);
    let listed = editor.inventory("", InventoryOrder::Written, false);
    let (_, last) = listed.split_at(listed.len() - 100);
    assert_eq!(last[0].touchpoint.title, "Kundens oplevelse nummer 1");
    assert_eq!(last[99].touchpoint.title, "Kundens oplevelse nummer 100");
    write(&mut editor, "Endnu en");
    let in_order = |editor: &Editor| -> Vec<String> {
        let listed = editor.inventory("", InventoryOrder::Written, false);
        listed.into_iter().map(|entry| entry.touchpoint.title.clone()).collect()
    };
    let written = in_order(&editor);
    assert_eq!(written.last().map(String::as_str), Some("Endnu en"));
    // The file keeps the order.
    let text = crate::file::to_text(&map(&editor)).expect("a sound map");
    let mut again = Editor::new(Settings::default(), Language::Danish);
    again.open(crate::file::parse("a.ron", text.as_bytes()).expect("what was written is read"), Origin::New);
    assert_eq!(in_order(&again), written);
    undo(&mut editor);
    undo(&mut editor);
    assert!(Arc::ptr_eq(&map(&editor), &before));
}

#[test]
fn further_columns_set_owner_and_channel_and_a_head_brings_new_ones() {
    let mut editor = editor();
    write(&mut editor, "Kontaktpunkt\tEjer\tKanal\nNy a\tlogistik\tFax\nNy b\tIT\tFax\nNy c\tIT\t");
    let map = map(&editor);
    let told: Vec<_> = chosen(&editor)
        .iter()
        .map(|one| {
            let owner = one.owner.as_ref().map(|id| map.owner(id).expect("an owner").name.clone());
            let channel = one.channel.as_ref().map(|id| map.channel(id).expect("a channel").name.clone());
            (owner.unwrap_or_default(), channel.unwrap_or_default())
        })
        .collect();
    assert_eq!(told, [("Logistik", "Fax"), ("IT", "Fax"), ("IT", "")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    let colours: Vec<_> = map.owners.iter().map(|owner| owner.colour).collect();
    assert_eq!(colours.iter().filter(|colour| **colour == map.owners.last().expect("IT").colour).count(), 1);
    write(&mut editor, "Ny d\tukendt\nNy e\t");
    assert_eq!(editor.left_out(), ["ukendt"]);
    undo(&mut editor);
    assert_eq!(editor.left_out(), [""; 0]);
}

#[test]
fn near_duplicates_are_pointed_out_and_can_be_taken_out() {
    let mut editor = editor();
    let title = map(&editor).inventory().next().expect("an entry").title.clone();
    let text = format!("{}\nHelt ny ting\nhelt ny  ting!", title.to_uppercase());
    write(&mut editor, &text);
    let found = editor.lookalikes();
    assert_eq!(found.len(), 2);
    assert_eq!(map(&editor).touchpoint(&found[0].like).expect("it").title, title);
    editor.run(&Command::Inventory(InventoryCommand::TakeOutLookalikes));
    assert!(editor.lookalikes().is_empty());
    assert!(map(&editor).touchpoints.iter().any(|one| one.title == "Helt ny ting"));
    undo(&mut editor);
    assert_eq!(editor.lookalikes().len(), 2, "they are there again");
    editor.run(&Command::Inventory(InventoryCommand::KeepLookalikes));
    assert!(editor.lookalikes().is_empty());
    let count = map(&editor).touchpoints.len();
    undo(&mut editor);
    assert_eq!(map(&editor).touchpoints.len(), count - 3);
}

#[test]
fn a_copy_is_whole_has_ids_of_its_own_and_stands_after_what_is_chosen() {
    let mut editor = editor();
    let id = id_of(&editor, "Betaler");
    let original = Arc::clone(map(&editor).touchpoint(&id).expect("it"));
    editor.select(Selection::of([id.clone()]));
    let text = copied(&mut editor, ClipCommand::Copy);
    assert_eq!(text, original.title);
    let steps = map(&editor).phases.iter().map(|phase| phase.steps.len()).sum::<usize>();
    // Windows ends its lines in its own way.
    run(&mut editor, ClipCommand::Insert(format!("{text}\r\n")));
    let [copy] = chosen(&editor).try_into().expect("one");
    assert_ne!(copy.id, id);
    let (at, lane) = cell(&editor, &original).expect("placed");
    assert_eq!(cell(&editor, &copy), Some((at + 1, lane)));
    assert!(at + 1 < steps, "the test begins before the last step");
    assert!(copy.written > original.written, "it was written down later");
    let mut same = Touchpoint { id: original.id.clone(), place: original.place.clone(), ..Touchpoint::clone(&copy) };
    same.written = original.written.clone();
    same.improvements = original.improvements.clone();
    assert_eq!(same, *original);
    assert_eq!(Command::Step(StepCommand::Undo).text(&editor), format!("Fortryd indsættelse af ”{}”", original.title));
    undo(&mut editor);
    assert_eq!(editor.selection().touchpoint(), Some(&id));
}

#[test]
fn pasting_after_the_last_step_makes_new_ones_and_a_group_keeps_its_shape() {
    let mut editor = editor();
    let whole = map(&editor);
    let cards: Vec<_> = whole.touchpoints.iter().filter(|one| !one.place.is_inventory()).collect();
    let steps = whole.phases.iter().map(|phase| phase.steps.len()).sum::<usize>();
    let number = |one: &Arc<Touchpoint>| cell(&editor, one).expect("placed").0;
    let last = cards.iter().find(|one| number(one) == steps - 1).expect("a card in the last step").id.clone();
    let (first, next) = (
        cards.iter().find(|one| number(one) == 0).expect("a card").id.clone(),
        cards.iter().find(|one| number(one) == 2).expect("a card").id.clone(),
    );
    editor.select(Selection::of([next, first]));
    let text = copied(&mut editor, ClipCommand::Copy);
    editor.select(Selection::of([last]));
    run(&mut editor, ClipCommand::Insert(text));
    let columns: Vec<_> = chosen(&editor).iter().map(|one| cell(&editor, one).expect("placed").0).collect();
    assert_eq!(columns, [steps, steps + 2]);
    undo(&mut editor);
    assert!(Arc::ptr_eq(&map(&editor), &whole));
}

#[test]
fn what_is_cut_and_pasted_is_the_same_again_and_is_named_by_the_same() {
    let mut editor = editor();
    let before = map(&editor);
    let journey = before.coupled_journeys.first().expect("a coupled journey").clone();
    let ids = journey.touchpoints.clone();
    editor.select(Selection::of(ids.clone()));
    let text = copied(&mut editor, ClipCommand::Cut);
    assert_eq!(Command::Step(StepCommand::Undo).text(&editor).split(' ').nth(1), Some("udklip"));
    assert!(ids.iter().all(|id| map(&editor).touchpoint(id).is_none()));
    assert_eq!(editor.selection(), &Selection::Nothing);
    run(&mut editor, ClipCommand::Insert(text.clone()));
    let now = map(&editor);
    assert_eq!(now.coupled_journeys, before.coupled_journeys);
    for id in &ids {
        let (old, new) = (before.touchpoint(id).expect("it"), now.touchpoint(id).expect("the same"));
        let before =
            |new: &Touchpoint| Touchpoint { place: old.place.clone(), written: old.written.clone(), ..new.clone() };
        assert_eq!(**old, before(new));
    }
    // A second time, they are others.
    run(&mut editor, ClipCommand::Insert(text));
    assert_eq!(map(&editor).touchpoints.len(), before.touchpoints.len() + ids.len());
    undo(&mut editor);
    undo(&mut editor);
    undo(&mut editor);
    assert!(Arc::ptr_eq(&map(&editor), &before));
    assert_eq!(editor.selection().touchpoints(), ids);
}

#[test]
fn on_another_map_owners_channels_and_personas_are_found_by_name_or_come_along() {
    let mut editor = editor();
    let old = map(&editor);
    let card = old.touchpoints.iter().find(|one| {
        one.owner.is_some() && one.emotions.iter().any(|(_, emotion)| matches!(emotion, Emotion::Felt { .. }))
    });
    let card = Arc::clone(card.expect("a felt card with an owner"));
    editor.select(Selection::of([card.id.clone()]));
    let text = copied(&mut editor, ClipCommand::Copy);
    let owner = old.owner(card.owner.as_ref().expect("an owner")).expect("an owner");

    // A map that has nothing.
    editor.open(JourneyMap::default(), Origin::Sample(Sample::WashingMachine));
    run(&mut editor, ClipCommand::Insert(text.clone()));
    let now = map(&editor);
    let [new] = now.touchpoints.as_slice() else { panic!("one") };
    assert!(new.place.is_inventory());
    assert_eq!((now.owners.as_slice(), &new.emotions), ([owner.clone()].as_slice(), &card.emotions));

    // A map with an owner and a persona of those names.
    let mut other = JourneyMap::default();
    let (persona, _) = card.emotions.iter().next().expect("an emotion");
    let mut same = crate::model::Persona::clone(old.persona(persona).expect("a persona"));
    (same.id, same.name) = (PersonaId::new("p"), format!("{} ", same.name.to_uppercase()));
    other.personas.push(Arc::new(same));
    let mut same = crate::model::Owner::clone(owner);
    same.id = crate::model::OwnerId::new("o");
    other.owners.push(Arc::new(same));
    editor.open(other, Origin::Sample(Sample::WashingMachine));
    run(&mut editor, ClipCommand::Insert(text));
    let now = map(&editor);
    assert_eq!((now.owners.len(), now.touchpoints[0].owner.as_ref().map(|id| id.as_str())), (1, Some("o")));
    assert_eq!(now.touchpoints[0].emotions.of(&PersonaId::new("p")), card.emotions.of(persona));
}

#[test]
fn a_text_from_elsewhere_is_a_list_and_a_single_line_goes_where_the_selection_is() {
    let mut editor = editor();
    let id = id_of(&editor, "Betaler");
    editor.select(Selection::of([id.clone()]));
    copied(&mut editor, ClipCommand::Copy);
    run(&mut editor, ClipCommand::Insert("Helt ny".to_owned()));
    let [new] = chosen(&editor).try_into().expect("one");
    let (at, lane) = cell(&editor, map(&editor).touchpoint(&id).expect("it")).expect("placed");
    assert_eq!((new.title.as_str(), cell(&editor, &new)), ("Helt ny", Some((at + 1, lane))));
    editor.select(Selection::of([id]));
    run(&mut editor, ClipCommand::Insert("En til\nOg en til\n".to_owned()));
    assert!(chosen(&editor).len() == 2 && chosen(&editor).iter().all(|one| one.place.is_inventory()));
    let done = editor.sheet().expect("a map").history().done();
    run(&mut editor, ClipCommand::Insert(" \r\n".to_owned()));
    assert_eq!(editor.sheet().expect("a map").history().done(), done, "nothing is no step");
}

#[test]
fn improvements_of_a_copy_have_ids_of_their_own() {
    let mut editor = editor();
    let with = map(&editor).touchpoints.iter().find(|one| !one.improvements.is_empty()).expect("one").id.clone();
    editor.select(Selection::of([with.clone()]));
    let text = copied(&mut editor, ClipCommand::Copy);
    run(&mut editor, ClipCommand::Insert(text));
    let [copy] = chosen(&editor).try_into().expect("one");
    let original = Arc::clone(map(&editor).touchpoint(&with).expect("it"));
    assert_eq!(copy.improvements.len(), original.improvements.len());
    assert!(copy.improvements[0].id != original.improvements[0].id);
}

#[test]
fn placing_by_command_stacks_behind_what_stands_there_or_makes_a_step() {
    let mut editor = editor();
    let there = id_of(&editor, "Betaler");
    let Place::At { step, lane, .. } = map(&editor).touchpoint(&there).expect("it").place.clone() else {
        panic!("placed")
    };
    let phase = map(&editor).phase_of_step(&step).expect("a phase").0.id.clone();
    let waiting: Vec<TouchpointId> = map(&editor).inventory().take(2).map(|one| one.id.clone()).collect();
    editor.select(Selection::of(waiting.clone()));
    let place = |step| Command::Inventory(InventoryCommand::PlaceAt { phase: phase.clone(), step, lane: lane.clone() });
    editor.run(&place(Some(step.clone())));
    let placed = chosen(&editor);
    let rank = |one: &Touchpoint| match &one.place {
        Place::At { step: at, lane: row, rank } if *at == step && *row == lane => rank.clone(),
        other => panic!("{other:?}"),
    };
    let first = rank(map(&editor).touchpoint(&there).expect("it"));
    assert!(first < rank(&placed[0]) && rank(&placed[0]) < rank(&placed[1]));
    assert_eq!(Command::Step(StepCommand::Undo).text(&editor), "Fortryd placering af 2 kontaktpunkter");
    let steps = map(&editor).phase_of_step(&step).expect("a phase").0.steps.len();
    editor.run(&place(None));
    assert_eq!(map(&editor).phase_of_step(&step).expect("a phase").0.steps.len(), steps + 1);
    assert_eq!(editor.refusal(), None);
}

#[test]
fn entries_are_sorted_as_the_language_sorts_and_placed_ones_come_last() {
    let mut editor = editor();
    write(&mut editor, "Åbner\nØver\nÆndrer\nzapper\nAfslår");
    let titles = |editor: &Editor, order| -> Vec<String> {
        editor.inventory("", order, false).into_iter().map(|entry| entry.touchpoint.title.clone()).collect()
    };
    let by_title = titles(&editor, InventoryOrder::Title);
    assert_eq!(by_title.first().map(String::as_str), Some("Afslår"));
    assert_eq!(by_title[by_title.len() - 4..], ["zapper", "Ændrer", "Øver", "Åbner"]);
    let written = titles(&editor, InventoryOrder::Written);
    assert_eq!(written[written.len() - 5..][..2], ["Åbner", "Øver"]);
    let by_owner = editor.inventory("", InventoryOrder::Owner, false);
    let owners: Vec<_> = by_owner.iter().filter_map(|entry| entry.touchpoint.owner.clone()).collect();
    let mut grouped = owners.clone();
    grouped.dedup();
    assert_eq!(grouped.len(), owners.iter().collect::<std::collections::BTreeSet<_>>().len(), "each owner together");
    let all = editor.inventory("", InventoryOrder::Title, true);
    assert_eq!(all.len(), map(&editor).touchpoints.len());
    assert!(all.is_sorted_by_key(|entry| !entry.touchpoint.place.is_inventory()));
}
