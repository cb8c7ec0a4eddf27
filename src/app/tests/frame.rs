//! Building the frame by mouse: buttons at the edges, the hint of an empty map, the question before a removal.

use super::*;
use crate::edit::{Part, PartId};
use crate::editor::{Origin, Selection};
use crate::model::{JourneyMap, LaneKind, OwnerId, Thing};
use std::sync::Arc;

fn map(harness: &Shown) -> Arc<JourneyMap> {
    Arc::clone(editor(harness).sheet().expect("a map").map())
}

fn editor_mut(harness: &mut Shown) -> &mut Editor {
    harness.state_mut().as_mut().expect("a window").editor_mut()
}

/// The owner of the most touchpoints, chosen, and the question what becomes of them on the screen.
fn asked_about_an_owner() -> (Shown, OwnerId) {
    let mut harness = window(Some(Sample::WashingMachine));
    let owns = |id: &OwnerId| map(&harness).touchpoints.iter().filter(|it| it.owner.as_ref() == Some(id)).count();
    let owner = map(&harness).owners.iter().max_by_key(|owner| owns(&owner.id)).expect("an owner").clone();
    editor_mut(&mut harness).select(Selection::at(Thing::Owner(owner.id.clone())));
    harness.get_by_label("Kort").click();
    harness.run();
    harness.get_by_label(&format!("Slet \u{201d}{}\u{201d}…", owner.name)).click();
    harness.run();
    harness.get_by_label(&format!("Slet \u{201d}{}\u{201d}?", owner.name));
    (harness, owner.id.clone())
}

#[test]
fn whoever_is_chosen_takes_over_what_an_owner_owned() {
    let (mut harness, owner) = asked_about_an_owner();
    let before = map(&harness);
    let heir = before.owners.iter().find(|other| other.id != owner).expect("another owner");
    let choice = harness.get_by_role_and_label(Role::RadioButton, &heir.name);
    choice.click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Slet").click();
    harness.run();
    let after = map(&harness);
    assert!(after.owner(&owner).is_none());
    for touchpoint in before.touchpoints.iter().filter(|it| it.owner.as_ref() == Some(&owner)) {
        let now = after.touchpoint(&touchpoint.id).and_then(|it| it.owner.clone());
        assert_eq!(now.as_ref(), Some(&heir.id), "{}", touchpoint.title);
    }
    assert!(harness.query_by_role_and_label(Role::Button, "Slet").is_none(), "the question has gone");
}

#[test]
fn the_question_can_be_left_and_answered_by_key() {
    let (mut harness, owner) = asked_about_an_owner();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(map(&harness).owner(&owner).is_some() && editor(&harness).sheet().expect("a map").is_saved());
    let (mut harness, owner) = asked_about_an_owner();
    // What is proposed has the keyboard: nobody, for only people know who is answerable.
    assert!(harness.get_by_role_and_label(Role::RadioButton, "Ingen endnu").is_focused());
    // The buttons come as they are read.
    for verb in ["Annullér", "Slet"] {
        harness.key_press(Key::Tab);
        harness.run();
        assert!(harness.get_by_role_and_label(Role::Button, verb).is_focused());
    }
    harness.key_press(Key::Enter);
    harness.run();
    assert!(map(&harness).owner(&owner).is_none());
    // Enter on what is proposed answers as well.
    let (mut harness, owner) = asked_about_an_owner();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(map(&harness).owner(&owner).is_none());
}

#[test]
fn buttons_at_the_edges_add_phases_owners_and_lanes() {
    let mut harness = window(Some(Sample::WashingMachine));
    let before = map(&harness);
    harness.get_by_role_and_label(Role::Button, "Tilføj ejer").click();
    harness.run();
    assert_eq!(map(&harness).owners.len(), before.owners.len() + 1);
    harness.get_by_role_and_label(Role::Button, "Tilføj række").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItem, "Idéer").click();
    harness.run();
    assert!(matches!(&map(&harness).lanes.last().expect("a lane").kind, LaneKind::Notes { .. }));
    assert!(matches!(editor(&harness).selection().part(), Some(PartId::Lane(_))));
    editor_mut(&mut harness).run(&Command::Fit);
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Tilføj fase").click();
    harness.run();
    let phases = map(&harness).phases.clone();
    assert_eq!(phases.len(), before.phases.len() + 1);
    let last = Part::Phase(phases.last().expect("a phase").clone()).id();
    assert_eq!(editor(&harness).selection().part(), Some(last));
}

#[test]
fn a_button_at_the_edge_is_large_enough_and_reached_by_key() {
    let mut harness = window(Some(Sample::WashingMachine));
    let button = harness.get_by_role_and_label(Role::Button, "Tilføj fase");
    assert!(button.rect().width() >= 24.0 && button.rect().height() >= 24.0);
    button.focus();
    harness.run();
    harness.key_press(Key::Enter);
    let before = map(&harness).phases.len();
    harness.run();
    assert_eq!(map(&harness).phases.len(), before + 1);
}

#[test]
fn an_empty_map_says_what_to_begin_with() {
    let mut harness = window(None);
    editor_mut(&mut harness).open(JourneyMap::default(), Origin::Sample(Sample::WashingMachine));
    editor_mut(&mut harness).inventory_is(false);
    harness.run();
    harness.get_by_label("Hvor begynder rejsen?");
    harness.get_by_label("Skriv kontaktpunkter på bruttolisten").click();
    harness.run();
    assert!(harness.get_by(|node| node.is_focused()).accesskit_node().role() == Role::TextInput, "one can write");
    harness.get_by_label("Tilføj en række").click();
    harness.run();
    assert!(harness.query_by_label("Tilføj en række").is_none(), "there is one now");
    harness.get_by_label("Tilføj en fase").click();
    harness.run();
    assert!(harness.query_by_label("Hvor begynder rejsen?").is_none());
    harness.get_by_role_and_label(Role::Button, "Tilføj persona").click();
    harness.run();
    let map = map(&harness);
    assert_eq!((map.phases.len(), map.lanes.len(), map.personas.len()), (1, 1, 1));
}

#[test]
fn keys_move_and_remove_the_chosen_phase() {
    let mut harness = window(Some(Sample::WashingMachine));
    let before = map(&harness).phases.clone();
    editor_mut(&mut harness).select(Selection::at(Thing::Phase(before[0].id.clone())));
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowRight);
    harness.run();
    assert_eq!(map(&harness).phases[1].id, before[0].id);
    harness.key_press(Key::Delete);
    harness.run();
    harness.get_by_label(&format!("Slet \u{201d}{}\u{201d}?", before[0].name));
    harness.get_by_role_and_label(Role::Button, "Slet").click();
    harness.run();
    assert_eq!(map(&harness).phases.len(), before.len() - 1);
}
