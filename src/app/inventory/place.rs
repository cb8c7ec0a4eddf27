//! Placing without a pointer: the dialog that asks for phase, step and lane.

use crate::app::dialogs::{buttons_ui, modal};
use crate::app::fonts::text;
use crate::app::inspector::{Entry, Offers, PickState, Picked, Picking, pick_ui};
use crate::app::style;
use crate::editor::inspect::Common;
use crate::editor::{Command, Editor, InventoryCommand};
use crate::model::{JourneyMap, Lane, LaneId, Phase, PhaseId, Place, StepId, Touchpoint, TouchpointId};
use crate::text::Face;
use crate::words::Words;
use egui::{Context, Id, Ui};
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
    /// Which of its lists is open.
    pick: PickState,
}

impl PlaceDialog {
    /// Shows the dialog, and says whether it stays open. It begins where the first of the chosen stands, else where
    /// the one that was placed last does.
    pub(super) fn show_ui(
        &mut self,
        ctx: &Context,
        editor: &Editor,
        placed_last: &mut Option<TouchpointId>,
        called: &mut Vec<Command>,
    ) -> bool {
        let words = editor.words();
        let Some(sheet) = editor.sheet() else { return false };
        let map = sheet.map();
        let chosen: Vec<_> = editor.selection().touchpoints().iter().filter_map(|id| map.touchpoint(id)).collect();
        let Some(first) = chosen.first() else { return false };
        let values = [("count", chosen.len().into()), ("name", first.title.as_str().into())];
        if !std::mem::replace(&mut self.has_keyboard, true) {
            // It comes from whatever was chosen, and goes to the button.
            ctx.memory_mut(|memory| memory.focused().into_iter().for_each(|focused| memory.surrender_focus(focused)));
            let last = placed_last.as_ref().and_then(|id| map.touchpoint(id));
            self.begin(map, chosen.iter().copied().chain(last));
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
                *placed_last = Some(first.id.clone());
                if !chosen.iter().all(|one| stands_in(one, step.as_ref(), &lane)) {
                    called.push(Command::Inventory(InventoryCommand::PlaceAt { phase, step, lane }));
                }
                false
            }
            (Some(_), ..) => false,
            (None, ..) => !modal.should_close(),
        }
    }

    /// Proposes the place of the first of these that has one.
    fn begin<'m>(&mut self, map: &JourneyMap, mut like: impl Iterator<Item = &'m Arc<Touchpoint>>) {
        let place = like.find_map(|touchpoint| match &touchpoint.place {
            Place::At { step, lane, .. } => Some((step, lane)),
            Place::Inventory => None,
        });
        let Some((step, lane)) = place else { return };
        self.phase = map.phase_of_step(step).map(|(phase, _)| phase.id.clone());
        self.step = Some(step.clone());
        self.lane = Some(lane.clone());
    }

    /// The three lists; says whether the map has a place to give.
    fn fields_ui(&mut self, ui: &mut Ui, map: &JourneyMap, words: Words) -> bool {
        let lanes: Vec<&Arc<Lane>> = map.lanes.iter().filter(|lane| lane.kind.holds_touchpoints()).collect();
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
        let phases: Vec<_> = map.phases.iter().map(|phase| entry(phase.id.clone(), phase.name.clone())).collect();
        let steps = phase.steps.iter().map(Some).chain([None]);
        let steps: Vec<_> = steps.map(|step| entry(step.cloned(), step_name(map, phase, step, words))).collect();
        let lanes: Vec<_> = lanes.iter().map(|lane| entry(lane.id.clone(), lane.name.clone())).collect();
        let mut picking = Picking { words, colors: style::colors(ui.ctx()), state: &mut self.pick };
        let chosen_phase = list_ui(ui, &mut picking, "place-phase", &phases, &phase.id);
        let chosen_step = list_ui(ui, &mut picking, "place-step", &steps, &self.step);
        let chosen_lane = list_ui(ui, &mut picking, "place-lane", &lanes, &lane.id);
        if let Some(step) = chosen_step {
            self.step = step;
        }
        if let Some(lane) = chosen_lane {
            self.lane = Some(lane);
        }
        if let Some(chosen) = chosen_phase.filter(|chosen| *chosen != phase.id) {
            let chosen = map.phases.iter().find(|phase| phase.id == chosen);
            self.step = chosen.and_then(|phase| phase.steps.first().cloned());
            self.phase = chosen.map(|phase| phase.id.clone());
        }
        true
    }
}

/// Whether a touchpoint stands in that cell already; in a step that is yet to come stands none.
fn stands_in(touchpoint: &Touchpoint, step: Option<&StepId>, lane: &LaneId) -> bool {
    match &touchpoint.place {
        Place::At { step: own_step, lane: own_lane, .. } => Some(own_step) == step && own_lane == lane,
        Place::Inventory => false,
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

fn entry<I>(id: I, name: String) -> Entry<I> {
    Entry { id, name, swatch: None }
}

/// A list under its name, of which one is always chosen.
fn list_ui<I: Clone + PartialEq>(
    ui: &mut Ui,
    picking: &mut Picking,
    key: &'static str,
    entries: &[Entry<I>],
    chosen: &I,
) -> Option<I> {
    let (label, field) = (picking.words.get(key), Id::unique(key));
    let offers = Offers { nothing: None, new: None };
    let chosen = Common::Same(Some(chosen.clone()));
    match pick_ui(ui, picking, field, &label, entries, &chosen, &offers)? {
        Picked::One(id) => Some(id),
        Picked::Nothing | Picked::New(_) => None,
    }
}
