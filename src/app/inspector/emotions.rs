//! How each persona feels at the chosen touchpoints, and what it thinks there.

use super::desk::Desk;
use super::fields::{self, Line};
use super::form::{Form, Typed};
use super::level::{Slid, slider_ui};
use crate::app::fonts::text;
use crate::app::icons::marker_at;
use crate::app::paint::color32;
use crate::editor::inspect::{Common, amendment, with_level};
use crate::editor::{Change, Label, feeling_key};
use crate::model::{Emotion, EmotionLevel, JourneyMap, Persona, PersonaId, Touchpoint};
use crate::scene::{curve_style, persona_paint};
use crate::text::Face;
use egui::{Align, Layout, Sense, Ui, vec2};

impl Typed<EmotionLevel> {
    const LEVEL: Self = Self {
        write: |words, level| words.level(level.value()),
        read: |words, typed| {
            let level = words.read_decimal(typed).and_then(EmotionLevel::from_value);
            level.ok_or_else(|| words.with("field-no-level", &[("typed", typed.into())]))
        },
    };
}

/// A slider, a level to type and a thought for each persona.
pub fn emotions_ui(ui: &mut Ui, form: &mut Form<Touchpoint>) {
    let map = form.desk.map;
    if map.personas.is_empty() {
        fields::fixed_ui(ui, form.word("inspector-no-personas"));
    }
    for persona in &map.personas {
        persona_ui(ui, form, persona);
        ui.add_space(4.0);
    }
}

fn persona_ui(ui: &mut Ui, form: &mut Form<Touchpoint>, persona: &Persona) {
    let id = &persona.id;
    let skips = form.common(|touchpoint| touchpoint.emotions.skips(id));
    let level = form.common(|touchpoint| touchpoint.emotions.felt(id).map(|(level, _)| level));
    let said = form.things.iter().any(|touchpoint| touchpoint.emotions.of(id).is_some());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let (place, _) = ui.allocate_exact_size(vec2(20.0, 26.0), Sense::hover());
        let (paint, c) = (persona_paint(persona.colour, form.desk.editor.theme()), form.desk.colors);
        let marker = curve_style(persona.colour).marker;
        marker_at(ui.painter(), marker, place.center(), color32(paint.stripe), color32(c.card));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if said && fields::cross_ui(ui, &form.desk.of(&form.word("field-clear"), &persona.name)) {
                set(form, id, None);
            }
            if skip_ui(ui, form.desk, &persona.name, &skips) {
                let emotion = (skips != Common::Same(true)).then_some(Emotion::Skips);
                set(form, id, emotion);
            }
            let name = egui::Label::new(text(&persona.name, Face::Medium, 13.5)).truncate();
            let Common::Same(Some(level)) = level else {
                // Alone, the name stands beside its marker.
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(name));
                return;
            };
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(name);
                let feeling = form.word(feeling_key(level));
                let muted = text(feeling, Face::Regular, 12.5).color(color32(c.muted));
                ui.add(egui::Label::new(muted).truncate());
            });
        });
    });
    if skips == Common::Same(true) {
        return;
    }
    level_ui(ui, form, persona, &level);
    thought_ui(ui, form, persona);
}

/// The chip for skipping: its words are short, its name says who skips.
fn skip_ui(ui: &mut Ui, desk: &Desk, persona: &str, skips: &Common<bool>) -> bool {
    let on = *skips == Common::Same(true);
    let response = fields::chip_ui(ui, &desk.word("field-skips"), egui::Role::CheckBox, on);
    let name = desk.of(&desk.word("field-skips"), persona);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    response.clicked()
}

fn level_ui(ui: &mut Ui, form: &mut Form<Touchpoint>, persona: &Persona, level: &Common<Option<EmotionLevel>>) {
    let name = form.desk.of(&form.word("field-emotion"), &persona.name);
    let levels: Vec<EmotionLevel> = form
        .things
        .iter()
        .filter_map(|touchpoint| touchpoint.emotions.felt(&persona.id))
        .map(|(level, _)| level)
        .take(200)
        .collect();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let field = form.id(("level", &persona.id));
        let slid = slider_ui(ui, form.desk, field, &name, persona.colour, level, &levels);
        let (map, ids) = (form.desk.committed(), form.ids.clone());
        let edit = |map: &JourneyMap, level: EmotionLevel| with_level(map, &ids, &persona.id, level);
        let label = match form.only() {
            Some(one) => Label::one("did-feel", one.title.as_str()),
            None => Label::many("did-feel", form.ids.len()),
        };
        match slid {
            Some(Slid::To(level)) => form.desk.previews = edit(map, level),
            Some(Slid::LetGo(level)) => {
                form.desk.change(|map| Some(Change::new(edit(map, level)?, label)));
            }
            Some(Slid::Stepped(level)) => {
                let merges = format!("level {field:?}");
                form.desk.change(|map| Some(Change::new(edit(map, level)?, label).merging(merges)));
            }
            Some(Slid::Cleared) => set(form, &persona.id, None),
            None => {}
        }
        let own = persona.id.clone();
        form.typed(
            ui,
            ("typed level", &persona.id),
            Line::named(form.desk.of(&form.word("field-level"), &persona.name)).hinting("\u{2013}").wide(54.0),
            &Typed::LEVEL,
            |touchpoint| touchpoint.emotions.felt(&persona.id).map(|(level, _)| level),
            move |touchpoint, level| {
                let thought = touchpoint.emotions.felt(&own).map(|(_, thought)| thought.to_owned());
                let emotion = level.map(|level| Emotion::Felt { level, thought: thought.unwrap_or_default() });
                touchpoint.emotions.set(own.clone(), emotion);
            },
        );
    });
}

/// The thought behind a feeling; where nothing is felt yet there is none.
fn thought_ui(ui: &mut Ui, form: &mut Form<Touchpoint>, persona: &Persona) {
    let thought =
        |touchpoint: &Touchpoint| touchpoint.emotions.felt(&persona.id).map(|(_, thought)| thought.to_owned());
    let felt = Common::of(form.things.iter().filter_map(|touchpoint| thought(touchpoint)));
    if form.things.iter().all(|touchpoint| touchpoint.emotions.felt(&persona.id).is_none()) {
        return;
    }
    let name = form.desk.of(&form.word("map-thought"), &persona.name);
    let line = Line::named(name).hinting(form.word("map-thought")).of_many_lines();
    let (ids, own) = (form.ids.clone(), persona.id.clone());
    let commit = move || -> super::draft::Commit {
        std::rc::Rc::new(move |map, _, typed| {
            let typed = typed.trim().to_owned();
            Ok(amendment::<Touchpoint>(map, &ids, |touchpoint| {
                if let Some((level, _)) = touchpoint.emotions.felt(&own) {
                    touchpoint.emotions.set(own.clone(), Some(Emotion::Felt { level, thought: typed.clone() }));
                }
            }))
        })
    };
    let shown = match &felt {
        Common::Same(thought) => Common::Same(thought.as_str()),
        Common::Mixed => Common::Mixed,
    };
    fields::text_ui(ui, form.desk, form.id(("thought", &persona.id)), &line, shown, commit);
}

/// Says (or with none unsays) the same of a persona at all of the touchpoints.
fn set(form: &mut Form<Touchpoint>, persona: &PersonaId, emotion: Option<Emotion>) {
    form.change(|touchpoint| touchpoint.emotions.set(persona.clone(), emotion.clone()));
}
