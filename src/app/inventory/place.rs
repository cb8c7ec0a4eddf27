//! Placing without a pointer: the dialog that asks for phase, step and lane.

use crate::app::dialogs::{buttons_ui, modal};
use crate::app::fonts::text;
use crate::editor::{Command, Editor, InventoryCommand};
use crate::model::{JourneyMap, Lane, LaneId, LaneKind, Phase, PhaseId, Place, StepId};
use crate::text::Face;
use crate::words::Words;
use egui::{ComboBox, Context, Ui};
use std::sync::Arc;

/// The dialog, with what has been chosen in it.
#[derive(Default)]
pub(super) struct PlaceDialog {
    phase: Option<PhaseId>,
    /// The step of that phase; none for a new one at its end.
    step: Option<StepId>,
    lane: Option<LaneId>,
    /// The keyboard has been called here.
    has_keyboard: bool,
}

impl PlaceDialog {
    /// Shows the dialog, and says whether it stays open.
    pub(super) fn show_ui(&mut self, ctx: &Context, editor: &Editor, called: &mut Vec<Command>) -> bool {
        let words = editor.words();
        let Some(sheet) = editor.sheet() else { return false };
        let map = sheet.map();
        let chosen: Vec<_> = editor.selection().touchpoints().iter().filter_map(|id| map.touchpoint(id)).collect();
        let Some(first) = chosen.first() else { return false };
        let values = [("count", chosen.len().into()), ("name", first.title.as_str().into())];
        if !std::mem::replace(&mut self.has_keyboard, true) {
            // It comes from whatever was chosen, and goes to the button.
            ctx.memory_mut(|memory| memory.focused().into_iter().for_each(|focused| memory.surrender_focus(focused)));
        }
        let modal = modal(ctx, "place").show(ctx, |ui| {
            ui.set_width(360.0);
            ui.label(text(words.with("place-title", &values), Face::Bold, 17.0));
            ui.add_space(6.0);
            let ready = self.fields_ui(ui, map, words);
            ui.add_space(12.0);
            buttons_ui(ui, &words.get("place-button"), ready, &words.get("path-cancel"))
        });
        match (modal.inner, self.phase.clone(), self.lane.clone()) {
            (Some(true), Some(phase), Some(lane)) => {
                let step = self.step.clone();
                called.push(Command::Inventory(InventoryCommand::PlaceAt { phase, step, lane }));
                false
            }
            (Some(_), ..) => false,
            (None, ..) => !modal.should_close(),
        }
    }

    /// The three lists; says whether the map has a place to give.
    fn fields_ui(&mut self, ui: &mut Ui, map: &JourneyMap, words: Words) -> bool {
        let lanes: Vec<&Arc<Lane>> = map.lanes.iter().filter(|lane| holds_touchpoints(lane)).collect();
        let (Some(first_phase), Some(first_lane)) = (map.phases.first(), lanes.first()) else {
            ui.label(text(words.get("place-no-room"), Face::Regular, 13.5));
            return false;
        };
        let phase = map.phases.iter().find(|phase| Some(&phase.id) == self.phase.as_ref()).unwrap_or(first_phase);
        let lane = lanes.iter().find(|lane| Some(&lane.id) == self.lane.as_ref()).unwrap_or(first_lane);
        if self.phase.as_ref() != Some(&phase.id) {
            self.phase = Some(phase.id.clone());
            self.step = phase.steps.first().cloned();
        }
        self.lane = Some(lane.id.clone());
        let (mut phase_id, mut step_id, mut lane_id) = (phase.id.clone(), self.step.clone(), lane.id.clone());
        combo(ui, "place-phase", words, &phase.name, |ui| {
            for phase in &map.phases {
                ui.selectable_value(&mut phase_id, phase.id.clone(), &phase.name);
            }
        });
        combo(ui, "place-step", words, &step_name(map, phase, self.step.as_ref(), words), |ui| {
            for step in phase.steps.iter().map(Some).chain([None]) {
                ui.selectable_value(&mut step_id, step.cloned(), step_name(map, phase, step, words));
            }
        });
        combo(ui, "place-lane", words, &lane.name, |ui| {
            for lane in &lanes {
                ui.selectable_value(&mut lane_id, lane.id.clone(), &lane.name);
            }
        });
        self.step = step_id;
        self.lane = Some(lane_id);
        if phase_id != phase.id {
            let chosen = map.phases.iter().find(|phase| phase.id == phase_id);
            self.step = chosen.and_then(|phase| phase.steps.first().cloned());
            self.phase = Some(phase_id);
        }
        true
    }
}

fn holds_touchpoints(lane: &Lane) -> bool {
    match lane.kind {
        LaneKind::Touchpoints { .. } => true,
        LaneKind::Emotions | LaneKind::Notes { .. } | LaneKind::Measures => false,
    }
}

/// A step's number in its phase, with what stands in it.
fn step_name(map: &JourneyMap, phase: &Phase, step: Option<&StepId>, words: Words) -> String {
    let Some((step, at)) = step.and_then(|step| Some((step, phase.steps.iter().position(|other| other == step)?)))
    else {
        return words.get("place-new-step");
    };
    let here = map.touchpoints.iter().filter(|touchpoint| match &touchpoint.place {
        Place::At { step: own, .. } => own == step,
        Place::Inventory => false,
    });
    let titles = here.map(|touchpoint| touchpoint.title.as_str()).collect::<Vec<_>>().join(", ");
    if titles.is_empty() {
        words.with("place-step-number", &[("number", (at + 1).into())])
    } else {
        words.with("place-step-with", &[("number", (at + 1).into()), ("titles", titles.into())])
    }
}

/// A list under its name.
fn combo(ui: &mut Ui, key: &str, words: Words, shown: &str, content: impl FnOnce(&mut Ui)) {
    let name = words.get(key);
    ui.label(text(name.as_str(), Face::Regular, 12.5));
    let combo = ComboBox::from_id_salt(key).selected_text(shown).width(ui.available_width()).truncate();
    let response = combo.show_ui(ui, content).response;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(format!("{name}: {shown}")));
    ui.add_space(4.0);
}
