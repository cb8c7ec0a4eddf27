//! Personas, owners and channels.

use super::desk::Desk;
use super::fields::{self, Line};
use super::form::{Form, Typed};
use super::swatches::{Kin, colour_ui};
use crate::editor::Selection;
use crate::editor::inspect::{Common, icon_key};
use crate::model::{Channel, ChannelIcon, ChannelId, Owner, OwnerId, Persona, PersonaId, TouchpointId};
use egui::Ui;

/// The fields of a persona.
pub fn persona_ui(ui: &mut Ui, desk: &mut Desk, id: &PersonaId) {
    let Some(mut form) = Form::<Persona>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let line = Line::new(form.word("field-segment"));
    form.text(ui, "segment", line, |it| &it.segment, |it, segment| it.segment = segment);
    let line = Line::new(form.word("field-persona-share")).hinting(form.word("field-share-hint"));
    form.typed(ui, "share", line, &Typed::SHARE, |it| it.share, |it, share| it.share = share);
    let colour = form.common(|it| it.colour);
    if let Some(colour) = colour_ui(ui, form, Kin::Personas, colour, |it, colour| it.colour = colour) {
        form.change(|it| it.colour = colour);
    }
    let line = Line::new(form.word("field-quote")).of_many_lines();
    form.text(ui, "quote", line, |it| &it.quote, |it, quote| it.quote = quote);
    let label = form.word("field-needs");
    form.texts(ui, "needs", &label, |it| &it.needs, |it| Some(&mut it.needs));
    let label = form.word("field-behaviour");
    form.texts(ui, "behaviour", &label, |it| &it.behaviour, |it| Some(&mut it.behaviour));
    let label = form.word("field-expectations");
    form.texts(ui, "expectations", &label, |it| &it.expectations, |it| Some(&mut it.expectations));
    let line = Line::new(form.word("field-remembers")).of_many_lines();
    form.text(ui, "remembers", line, |it| &it.remembers, |it, remembers| it.remembers = remembers);
    let line = Line::new(form.word("field-basis")).of_many_lines();
    form.text(ui, "basis", line, |it| &it.basis, |it, basis| it.basis = basis);
}

/// The fields of an owner, and the way to what it owns.
pub fn owner_ui(ui: &mut Ui, desk: &mut Desk, id: &OwnerId) {
    let map = desk.map;
    let Some(mut form) = Form::<Owner>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let colour = form.common(|it| it.colour);
    if let Some(colour) = colour_ui(ui, form, Kin::Owners, colour, |it, colour| it.colour = colour) {
        form.change(|it| it.colour = colour);
    }
    let owned = map.touchpoints.iter().filter(|it| it.owner.as_ref() == Some(id)).map(|it| it.id.clone());
    select_ui(ui, form.desk, owned.collect());
}

/// The fields of a channel, and the way to what goes through it.
pub fn channel_ui(ui: &mut Ui, desk: &mut Desk, id: &ChannelId) {
    let map = desk.map;
    let Some(mut form) = Form::<Channel>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let options = ChannelIcon::ALL.map(|icon| (icon, form.word(icon_key(icon))));
    let (label, chosen): (_, Common<ChannelIcon>) = (form.word("field-icon"), form.common(|it| it.icon));
    if let Some(icon) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.icon = icon);
    }
    let through = map.touchpoints.iter().filter(|it| map.channel_of(it).is_some_and(|channel| channel.id == *id));
    select_ui(ui, form.desk, through.map(|it| it.id.clone()).collect());
}

/// A button that chooses these touchpoints, with how many they are.
fn select_ui(ui: &mut Ui, desk: &mut Desk, touchpoints: Vec<TouchpointId>) {
    ui.add_space(6.0);
    if touchpoints.is_empty() {
        fields::fixed_ui(ui, desk.word("inspector-no-touchpoints"));
        return;
    }
    let says = desk.words.with("inspector-select", &[("count", touchpoints.len().into())]);
    if fields::button_ui(ui, &says) {
        desk.select(Selection::of(touchpoints));
    }
}
