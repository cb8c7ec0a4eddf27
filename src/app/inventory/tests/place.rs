//! The dialog that places without a pointer: where it begins, and what it does.

use super::*;

#[test]
fn the_dialog_places_what_is_chosen() {
    let mut harness = written(&["A a", "B b"]);
    click(&mut harness, "A a", Modifiers::NONE);
    press(&mut harness, Modifiers::SHIFT, &[Key::F10]);
    assert!(harness.get_by_label("Placér på kortet…").is_focused());
    press(&mut harness, Modifiers::NONE, &[Key::Enter]);
    harness.run();
    harness.get_by_label("Placér ”A a”");
    harness.get_by_role_and_label(Role::Button, "Placér").click();
    harness.run();
    let map = editor(&harness).sheet().expect("a map").map();
    assert!(matches!(map.touchpoints[0].place, Place::At { .. }) && map.inventory().count() == 1);
}

/// Opens the dialog for what is chosen, takes one of the entries of its lists if that is wanted, and places.
fn place(harness: &mut Shown, wanted: Option<(&str, &str)>) {
    press(harness, Modifiers::SHIFT, &[Key::F10]);
    harness.get_by_label("Placér på kortet…").click();
    harness.run();
    if let Some((list, entry)) = wanted {
        harness.get_by_role_and_label(Role::ComboBox, list).click();
        harness.run();
        harness.get_by_role_and_label(Role::ListBoxOption, entry).click();
        harness.run();
    }
    harness.get_by_role_and_label(Role::Button, "Placér").click();
    harness.run();
}

#[test]
fn the_dialog_begins_where_the_card_is_or_where_the_last_one_went() {
    let mut harness = written(&["A a", "B b"]);
    let phases = &editor(&harness).sheet().expect("a map").map().phases;
    let (first, last) = (phases[0].name.clone(), phases[phases.len() - 1].name.clone());
    assert_ne!(first, last);
    click(&mut harness, "A a", Modifiers::NONE);
    place(&mut harness, Some(("Fase", &last)));
    let phase_of = |harness: &Shown, title: &str| {
        let map = editor(harness).sheet().expect("a map").map();
        let touchpoint = map.touchpoints.iter().find(|it| it.title == title).expect("a touchpoint");
        match &touchpoint.place {
            Place::At { step, .. } => map.phase_of_step(step).map(|(phase, _)| phase.name.clone()),
            Place::Inventory => None,
        }
    };
    assert_eq!(phase_of(&harness, "A a").as_ref(), Some(&last));
    // It is still chosen, and stands on the map: to place it where it is changes nothing.
    let steps = done(&harness);
    place(&mut harness, None);
    assert_eq!((done(&harness), phase_of(&harness, "A a").as_ref()), (steps, Some(&last)));
    click(&mut harness, "B b", Modifiers::NONE);
    place(&mut harness, None);
    assert_eq!(phase_of(&harness, "B b").as_ref(), Some(&last));
}
