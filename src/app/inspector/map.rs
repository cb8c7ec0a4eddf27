//! The map itself: what is said of it, and the lists that lead to its things.

use super::desk::Desk;
use super::fields::{self, Line, link_ui, section_ui, unfolding_ui};
use super::form::{Form, row_with_cross_ui};
use super::frame::stages_ui;
use super::nps::nps_ui;
use crate::app::bars::{entries_ui, menu_below};
use crate::app::icons::marker_at;
use crate::app::paint::color32;
use crate::editor::frame::LaneChoice;
use crate::editor::{Command, FrameCommand, Menu, Selection};
use crate::model::{JourneyMap, LinkedMap, Perspective, Scope, Thing};
use crate::scene::{curve_style, owner_paint, persona_paint};
use crate::words::Language;
use egui::{Rect, Ui};

/// The fields of the map.
pub fn map_ui(ui: &mut Ui, desk: &mut Desk) {
    let Some(mut form) = Form::<JourneyMap>::new(desk, vec![()]) else { return };
    let form = &mut form;
    let line = Line { is_title: true, ..Line::named(form.word("field-title")) };
    form.text(ui, "title", line, |it| &it.title, |it, title| it.title = title);
    let line = Line::new(form.word("field-map-goal")).of_many_lines();
    form.text(ui, "goal", line, |it| &it.goal, |it, goal| it.goal = goal);
    let options = [(Perspective::AsIs, form.word("field-as-is")), (Perspective::ToBe, form.word("field-to-be"))];
    let (label, chosen) = (form.word("field-perspective"), form.common(|it| it.perspective));
    if let Some(perspective) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.perspective = perspective);
    }
    let options = [
        (Some(Scope::WholeLifeCycle), form.word(Scope::WholeLifeCycle.key())),
        (Some(Scope::PartOfLifeCycle), form.word(Scope::PartOfLifeCycle.key())),
        (Some(Scope::OneService), form.word(Scope::OneService.key())),
        (None, form.word("field-unsaid")),
    ];
    let (label, chosen) = (form.word("field-scope"), form.common(|it| it.scope));
    if let Some(scope) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.scope = scope);
    }
    let line = Line::new(form.word("field-map-owner"));
    form.text(ui, "owner", line, |it| &it.owner, |it, owner| it.owner = owner);
    let line = Line::new(form.word("field-map-date"));
    form.date(ui, "date", line, |it| it.date, |it, date| it.date = date);
    let line = Line::new(form.word("field-next-review"));
    form.date(ui, "next review", line, |it| it.next_review, |it, date| it.next_review = date);
    let options = Language::ALL.map(|language| (language, language.own_name().to_owned()));
    let (label, chosen) = (form.word("field-map-language"), form.common(|it| it.language));
    if let Some(language) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.language = language);
    }
    things_ui(ui, form.desk);
    let title = form.word("field-stages");
    section_ui(ui, "stages", &title, false, |ui| stages_ui(ui, form));
    let wanted = newly_chosen(form.desk);
    let nps = wanted == Some(Thing::Nps);
    unfolding_ui(ui, "nps", "NPS", (false, nps), |ui| nps_ui(ui, form));
    let title = form.word("field-linked-maps");
    let links = matches!(wanted, Some(Thing::LinkedMap(_)));
    unfolding_ui(ui, "links", &title, (false, links), |ui| links_ui(ui, form));
}

/// What has been chosen since its fields were last shown: they may be folded away, or out of sight.
fn newly_chosen(desk: &mut Desk) -> Option<Thing> {
    let chosen = match desk.editor.selection() {
        Selection::Thing(thing) => Some(thing.clone()),
        Selection::Nothing | Selection::Touchpoints(_) => None,
    };
    chosen.filter(|_| std::mem::take(desk.unfolds))
}

/// The lists of the map's things, each of which leads to one.
fn things_ui(ui: &mut Ui, desk: &mut Desk) {
    let (map, theme, c) = (desk.map, desk.editor.theme(), desk.colors);
    let title = desk.word("field-personas");
    list_ui(
        ui,
        desk,
        "personas",
        (&title, &[FrameCommand::AddPersona]),
        map.personas.iter().map(|it| {
            let (color, marker) = (persona_paint(it.colour, theme).stripe, curve_style(it.colour).marker);
            let mark =
                move |ui: &Ui, at: Rect| marker_at(ui.painter(), marker, at.center(), color32(color), color32(c.card));
            (it.name.as_str(), Thing::Persona(it.id.clone()), Some(mark))
        }),
    );
    let title = desk.word("field-owners");
    list_ui(
        ui,
        desk,
        "owners",
        (&title, &[FrameCommand::AddOwner]),
        map.owners.iter().map(|it| {
            let color = owner_paint(it.colour, theme).stripe;
            let mark = move |ui: &Ui, at: Rect| {
                ui.painter().rect_filled(at.shrink(1.0), 3, color32(color));
            };
            (it.name.as_str(), Thing::Owner(it.id.clone()), Some(mark))
        }),
    );
    let none = None::<fn(&Ui, Rect)>;
    let title = desk.word("field-channels");
    let channels = map.channels.iter().map(|it| (it.name.as_str(), Thing::Channel(it.id.clone()), none));
    list_ui(ui, desk, "channels", (&title, &[FrameCommand::AddChannel]), channels);
    let title = desk.word("field-phases");
    let phases = map.phases.iter().map(|it| (it.name.as_str(), Thing::Phase(it.id.clone()), none));
    list_ui(ui, desk, "phases", (&title, &[FrameCommand::AppendPhase]), phases);
    let title = desk.word("field-lanes");
    let lanes = map.lanes.iter().map(|it| (it.name.as_str(), Thing::Lane(it.id.clone()), none));
    let adds = LaneChoice::ALL.map(FrameCommand::AppendLane);
    list_ui(ui, desk, "lanes", (&title, &adds), lanes);
    let title = desk.word("field-coupled-journeys");
    let journeys = map.coupled_journeys.iter().map(|it| (it.name.as_str(), Thing::CoupledJourney(it.id.clone()), none));
    list_ui(ui, desk, "journeys", (&title, &[FrameCommand::AddCoupledJourney]), journeys);
    let title = desk.word("field-workshops");
    let workshops = map.workshops.iter().map(|it| (it.name.as_str(), Thing::Workshop(it.id.clone()), none));
    list_ui(ui, desk, "workshops", (&title, &[FrameCommand::AddWorkshop]), workshops);
}

fn list_ui<'m, M: FnOnce(&Ui, Rect)>(
    ui: &mut Ui,
    desk: &mut Desk,
    salt: &str,
    (title, adds): (&str, &[FrameCommand]),
    things: impl ExactSizeIterator<Item = (&'m str, Thing, Option<M>)>,
) {
    let values = [("list", title.into()), ("count", things.len().into())];
    let title = desk.words.with("inspector-list", &values);
    let open = matches!(salt, "personas" | "owners");
    section_ui(ui, salt, &title, open, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        if things.len() == 0 {
            fields::fixed_ui(ui, desk.word("inspector-none-yet"));
        }
        for (name, thing, mark) in things {
            let name = if name.trim().is_empty() { desk.word("inspector-unnamed") } else { name.to_owned() };
            if link_ui(ui, &name, mark) {
                desk.select(Selection::at(thing));
            }
        }
        add_ui(ui, desk, adds);
    });
}

/// The button under a list that adds to it; of several kinds, each has its own line in a menu.
fn add_ui(ui: &mut Ui, desk: &mut Desk, adds: &[FrameCommand]) {
    ui.add_space(3.0);
    match adds {
        [] => {}
        [add] => {
            let command = Command::Frame(add.clone());
            let says = format!("+  {}", command.text(desk.editor));
            let why_not = command.why_not(desk.editor);
            let response =
                ui.add_enabled_ui(desk.editor.is_enabled(&command), |ui| fields::add_button_ui(ui, &says)).inner;
            if response.clicked() {
                desk.called.push(command);
            }
            if let Some(why_not) = why_not {
                response.on_disabled_hover_text(why_not);
            }
        }
        several => {
            let says = format!("+  {}", desk.word("menu-add-lane"));
            let response = fields::add_button_ui(ui, &says);
            let entries = Menu::of_chosen(several.iter().cloned());
            menu_below(&response).show(|ui| entries_ui(ui, &entries, false, desk.editor, desk.called));
        }
    }
    ui.add_space(4.0);
}

/// Other maps that it opens.
fn links_ui(ui: &mut Ui, form: &mut Form<JourneyMap>) {
    let map = form.desk.map;
    let list = form.word("field-linked-maps");
    for (number, link) in map.linked_maps.iter().enumerate() {
        let values = [("list", list.as_str().into()), ("number", (number + 1).into())];
        let name = form.desk.words.with("inspector-entry", &values);
        let removed = row_with_cross_ui(ui, form.desk, &name, |ui, desk| {
            let Some(mut form) = Form::<JourneyMap>::new(desk, vec![()]) else { return };
            let line = Line { name: form.desk.of(&form.word("field-title"), &name), ..Line::default() };
            form.text(
                ui,
                ("link title", number),
                line,
                |_| &link.title,
                move |it, title| {
                    if let Some(link) = it.linked_maps.get_mut(number) {
                        link.title = title;
                    }
                },
            );
            let line = Line { name: form.desk.of(&form.word("field-path"), &name), ..Line::default() };
            form.text(
                ui,
                ("link path", number),
                line,
                |_| &link.path,
                move |it, path| {
                    if let Some(link) = it.linked_maps.get_mut(number) {
                        link.path = path;
                    }
                },
            );
        });
        if removed {
            form.change(|it| {
                if number < it.linked_maps.len() {
                    it.linked_maps.remove(number);
                }
            });
        }
    }
    let line = Line { goes_on: true, ..Line::named(form.word("field-add-link")) };
    let line = line.hinting(form.word("field-path-hint"));
    form.text(
        ui,
        "link more",
        line,
        |_| "",
        |it, path| {
            if !path.is_empty() {
                it.linked_maps.push(LinkedMap { title: path.clone(), path });
            }
        },
    );
}
