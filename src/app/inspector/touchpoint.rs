//! Touchpoints, one or several at once: the common fields first, the rest folded.

use super::desk::Desk;
use super::fields::{self, Line, section_ui};
use super::form::Form;
use super::pick::{Entry, Offers, Picked, pick_ui};
use super::{emotions, improvements, measures, worth};
use crate::edit::{Edit, Part, TouchpointField};
use crate::editor::inspect::{Common, free_place, icon_like};
use crate::editor::{Change, Label};
use crate::model::{
    Channel, ChannelId, CustomerValue, Deliverer, JourneyMap, KindOfService, LinkedMap, MomentOfTruth, Owner, OwnerId,
    Place, RunBy, StartedBy, Touchpoint, TouchpointId,
};
use crate::scene::owner_paint;
use egui::Ui;
use std::sync::Arc;

/// The fields of these touchpoints.
pub fn touchpoints_ui(ui: &mut Ui, desk: &mut Desk, ids: &[TouchpointId]) {
    let Some(mut form) = Form::<Touchpoint>::new(desk, ids.to_vec()) else { return };
    let form = &mut form;
    match form.only() {
        Some(one) => {
            let line = Line { is_title: true, ..Line::named(form.word("field-title")) };
            form.text(ui, "title", line, |it| &it.title, |it, title| it.title = title);
            fields::fixed_ui(ui, place_of(one, form.desk));
        }
        None => {
            let titles: Vec<&str> = form.things.iter().take(8).map(|one| one.title.as_str()).collect();
            let more = if form.things.len() > titles.len() { ", …" } else { "" };
            fields::fixed_ui(ui, titles.join(", ") + more);
        }
    }
    owner_ui(ui, form);
    channel_ui(ui, form);
    let title = form.word("field-emotions");
    section_ui(ui, "emotions", &title, true, |ui| emotions::emotions_ui(ui, form));
    let title = form.word("inspector-worth");
    section_ui(ui, "worth", &title, true, |ui| {
        moment_ui(ui, form);
        run_by_ui(ui, form);
        worth::importance_ui(ui, form);
    });
    let title = form.word("field-intended");
    section_ui(ui, "intended", &title, true, |ui| worth::intended_ui(ui, form));
    let title = form.word("inspector-words");
    section_ui(ui, "words", &title, true, |ui| words_ui(ui, form));
    let title = form.word("field-improvements");
    section_ui(ui, "improvements", &title, true, |ui| improvements::improvements_ui(ui, form));
    let title = form.word("inspector-measures");
    section_ui(ui, "csat", &title, true, |ui| measures::csat_ui(ui, form));
    let title = form.word("inspector-more");
    section_ui(ui, "more", &title, false, |ui| more_ui(ui, form));
}

/// Where it stands, in words.
fn place_of(touchpoint: &Touchpoint, desk: &Desk) -> String {
    let Place::At { step, lane, .. } = &touchpoint.place else { return desk.word("spoken-inventory") };
    let (Some((phase, number)), Some(lane)) = (desk.map.phase_of_step(step), desk.map.lane(lane)) else {
        return String::new();
    };
    let values =
        [("phase", phase.name.as_str().into()), ("step", (number + 1).into()), ("lane", lane.name.as_str().into())];
    desk.words.with("spoken-place", &values)
}

fn owner_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let (map, theme) = (form.desk.map, form.desk.editor.theme());
    let entries: Vec<Entry<OwnerId>> = map
        .owners
        .iter()
        .map(|owner| Entry {
            id: owner.id.clone(),
            name: owner.name.clone(),
            swatch: Some(owner_paint(owner.colour, theme).stripe),
        })
        .collect();
    let chosen = form.common(|it| it.owner.clone());
    let offers = Offers { nothing: Some(form.word("field-no-owner")), new: Some("field-new-owner") };
    let (label, field) = (form.word("field-owner"), form.id("owner"));
    match pick_ui(ui, &mut form.desk.picking(), field, &label, &entries, &chosen, &offers) {
        Some(Picked::Nothing) => form.change(|it| it.owner = None),
        Some(Picked::One(id)) => form.change(|it| it.owner = Some(id.clone())),
        Some(Picked::New(name)) => {
            let mut ids = form.desk.new_ids();
            let id = ids.owner(&name);
            form.desk.used(ids);
            let colour = free_place(map.owners.iter().map(|owner| owner.colour));
            let owner = Part::Owner(Arc::new(Owner { id: id.clone(), name: name.clone(), colour }));
            add_and_set(form, owner, &name, |_| TouchpointField::Owner(Some(id.clone())));
        }
        None => {}
    }
}

fn channel_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let map = form.desk.map;
    let entries = channels_of(map);
    let chosen = form.common(|it| it.channel.clone());
    let of_lane = form.only().filter(|it| it.channel.is_none()).and_then(|it| map.channel_of(it));
    let nothing = match of_lane {
        Some(channel) => form.desk.words.with("field-channel-of-lane", &[("name", channel.name.as_str().into())]),
        None => form.word("field-no-channel"),
    };
    let offers = Offers { nothing: Some(nothing), new: Some("field-new-channel") };
    let (label, field) = (form.word("field-channel"), form.id("channel"));
    match pick_ui(ui, &mut form.desk.picking(), field, &label, &entries, &chosen, &offers) {
        Some(Picked::Nothing) => form.change(|it| it.channel = None),
        Some(Picked::One(id)) => form.change(|it| it.channel = Some(id.clone())),
        Some(Picked::New(name)) => {
            let (id, channel) = new_channel(form.desk, &name);
            add_and_set(form, channel, &name, |_| TouchpointField::Channel(Some(id.clone())));
        }
        None => {}
    }
}

/// The channels of a map, to be picked.
pub fn channels_of(map: &JourneyMap) -> Vec<Entry<ChannelId>> {
    let entry = |channel: &Arc<Channel>| Entry { id: channel.id.clone(), name: channel.name.clone(), swatch: None };
    map.channels.iter().map(entry).collect()
}

/// A channel of that name, which the map does not have yet.
pub fn new_channel(desk: &mut Desk, name: &str) -> (ChannelId, Part) {
    let mut ids = desk.new_ids();
    let id = ids.channel(name);
    desk.used(ids);
    let icon = icon_like(name, desk.words);
    (id.clone(), Part::Channel(Arc::new(Channel { id, name: name.to_owned(), icon })))
}

/// Adds a thing and says it of all of the touchpoints, as one step.
fn add_and_set(form: &mut Form<Touchpoint>, part: Part, name: &str, field: impl Fn(&TouchpointId) -> TouchpointField) {
    let mut edits = vec![Edit::Add { part, at: usize::MAX }];
    edits.extend(
        form.things
            .iter()
            .map(|touchpoint| Edit::Touchpoint { touchpoint: touchpoint.id.clone(), field: field(&touchpoint.id) }),
    );
    form.desk.change(|_| Some(Change::new(Edit::Several(edits), Label::one("did-add", name))));
}

/// Chips for nobody, everybody and each persona; gives who it shall be for.
fn moment_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let label = form.word("map-moment-of-truth");
    let moment = form.common(|it| it.moment_of_truth.clone());
    fields::mixed_label_ui(ui, form.desk, &label, moment.is_mixed());
    let map = form.desk.map;
    let (no, everyone) = (form.word("field-moment-no"), form.word("field-everyone"));
    let clicked = fields::group_ui(ui, &label, egui::Role::Group, |ui| {
        let mut clicked = None;
        let mut chip = |ui: &mut Ui, says: &str, on: bool, makes: MomentOfTruth| {
            if fields::chip_ui(ui, says, egui::Role::RadioButton, on).clicked() {
                clicked = Some(makes);
            }
        };
        chip(ui, &no, moment == Common::Same(MomentOfTruth::No), MomentOfTruth::No);
        chip(ui, &everyone, moment == Common::Same(MomentOfTruth::Everyone), MomentOfTruth::Everyone);
        for persona in &map.personas {
            let mut chosen = match &moment {
                Common::Same(MomentOfTruth::Personas(chosen)) => chosen.clone(),
                Common::Same(MomentOfTruth::No | MomentOfTruth::Everyone) | Common::Mixed => Vec::new(),
            };
            let on = chosen.contains(&persona.id);
            if on {
                chosen.retain(|id| *id != persona.id);
            } else {
                chosen.push(persona.id.clone());
            }
            let makes = if chosen.is_empty() { MomentOfTruth::No } else { MomentOfTruth::Personas(chosen) };
            chip(ui, &persona.name, on, makes);
        }
        clicked
    });
    if let Some(moment) = clicked {
        form.change(|it| it.moment_of_truth = moment.clone());
    }
}

fn run_by_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    #[derive(Clone, PartialEq)]
    enum Who {
        Us,
        Customer,
        Other,
    }
    let who = form.common(|it| match it.run_by {
        RunBy::Us => Who::Us,
        RunBy::Customer => Who::Customer,
        RunBy::Other(_) => Who::Other,
    });
    let options = [
        (Who::Us, form.word("field-run-by-us")),
        (Who::Customer, form.word("inventory-customer")),
        (Who::Other, form.word("inventory-others")),
    ];
    let label = form.word("field-run-by");
    match fields::chips_ui(ui, form.desk, &label, &options, &who) {
        Some(Who::Us) => form.change(|it| it.run_by = RunBy::Us),
        Some(Who::Customer) => form.change(|it| it.run_by = RunBy::Customer),
        Some(Who::Other) => form.change(|it| {
            if !matches!(it.run_by, RunBy::Other(_)) {
                it.run_by = RunBy::Other(String::new());
            }
        }),
        None => {}
    }
    if who == Common::Same(Who::Other) {
        let line = Line::named(form.word("field-run-by-name")).hinting(form.word("field-run-by-name"));
        form.text(
            ui,
            "run by",
            line,
            |it| match &it.run_by {
                RunBy::Other(name) => name,
                RunBy::Us | RunBy::Customer => "",
            },
            |it, name| it.run_by = RunBy::Other(name),
        );
    }
}

fn words_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let label = form.word("field-strengths");
    form.texts(ui, "strengths", &label, |it| &it.strengths, |it| Some(&mut it.strengths));
    let label = form.word("field-pain-points");
    form.texts(ui, "pain points", &label, |it| &it.pain_points, |it| Some(&mut it.pain_points));
    let label = form.word("field-ideas");
    form.texts(ui, "ideas", &label, |it| &it.ideas, |it| Some(&mut it.ideas));
    let label = form.word("map-employees-know");
    form.texts(ui, "known", &label, |it| &it.employees_know, |it| Some(&mut it.employees_know));
}

fn more_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let options = [
        (Some(StartedBy::Customer), form.word("field-started-by-customer")),
        (Some(StartedBy::Company), form.word("field-started-by-company")),
        (None, form.word("field-unsaid")),
    ];
    let (label, chosen) = (form.word("field-started-by"), form.common(|it| it.started_by));
    if let Some(who) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.started_by = who);
    }
    let line = Line::new(form.word("field-when"));
    form.text(ui, "when", line, |it| &it.when, |it, when| it.when = when);
    let line = Line::new(form.word("field-location"));
    form.text(ui, "where", line, |it| &it.location, |it, location| it.location = location);
    delivered_ui(ui, form);
    let options = [
        (Some(CustomerValue::Creates), form.word("field-value-creates")),
        (Some(CustomerValue::Enables), form.word("field-value-enables")),
        (Some(CustomerValue::Neither), form.word("field-value-neither")),
        (None, form.word("field-unsaid")),
    ];
    let (label, chosen) = (form.word("field-value"), form.common(|it| it.value));
    if let Some(value) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.value = value);
    }
    let options = [
        (Some(KindOfService::Service), form.word("field-service")),
        (Some(KindOfService::Care), form.word("field-care")),
        (None, form.word("field-unsaid")),
    ];
    let (label, chosen) = (form.word("field-kind-of-service"), form.common(|it| it.kind_of_service));
    if let Some(kind) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.kind_of_service = kind);
    }
    return_ui(ui, form);
    opens_ui(ui, form);
}

fn delivered_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let options = [
        (Some(Deliverer::System), form.word("field-by-system")),
        (Some(Deliverer::Process), form.word("field-by-process")),
        (Some(Deliverer::People), form.word("field-by-people")),
        (None, form.word("field-unsaid")),
    ];
    let (label, chosen) = (form.word("field-delivered-today"), form.common(|it| it.delivered_by.today));
    if let Some(what) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.delivered_by.today = what);
    }
    let (label, chosen) = (form.word("field-delivered-target"), form.common(|it| it.delivered_by.target));
    if let Some(what) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.delivered_by.target = what);
    }
}

fn return_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let entries: Vec<Entry<TouchpointId>> = form
        .desk
        .map
        .touchpoints
        .iter()
        .filter(|it| !form.ids.contains(&it.id))
        .map(|it| Entry { id: it.id.clone(), name: it.title.clone(), swatch: None })
        .collect();
    let chosen = form.common(|it| it.return_of.clone());
    let offers = Offers { nothing: Some(form.word("field-no-return")), new: None };
    let (label, field) = (form.word("field-return-of"), form.id("return of"));
    match pick_ui(ui, &mut form.desk.picking(), field, &label, &entries, &chosen, &offers) {
        Some(Picked::One(id)) => form.change(|it| it.return_of = Some(id.clone())),
        Some(Picked::Nothing) => form.change(|it| it.return_of = None),
        Some(Picked::New(_)) | None => {}
    }
}

/// The map that it opens: a title and a path; without a path it opens none.
fn opens_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let line = Line::new(form.word("field-opens")).hinting(form.word("field-path-hint"));
    form.text(
        ui,
        "opens path",
        line,
        |it| it.opens.as_ref().map_or("", |link| &link.path),
        |it, path| {
            let title = it.opens.take().map(|link| link.title);
            it.opens = (!path.is_empty()).then(|| LinkedMap { title: title.unwrap_or_else(|| path.clone()), path });
        },
    );
    if form.things.iter().any(|it| it.opens.is_some()) {
        let line = Line::new(form.word("field-opens-title"));
        form.text(
            ui,
            "opens title",
            line,
            |it| it.opens.as_ref().map_or("", |link| &link.title),
            |it, title| {
                if let Some(link) = &mut it.opens {
                    link.title = title;
                }
            },
        );
    }
}
