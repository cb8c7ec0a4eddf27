//! What surrounds the touchpoints: stages, phases with their transitions and steps, lanes and their notes.

use super::desk::Desk;
use super::fields::{self, Line, link_ui};
use super::form::Form;
use super::pick::{Entry, Offers, Picked, pick_ui};
use super::touchpoint::{channels_of, new_channel};
use crate::edit::Edit;
use crate::editor::inspect::{Common, amend};
use crate::editor::{Change, Label, Selection};
use crate::layout::NoteKind;
use crate::layout::kind_key;
use crate::model::{
    FreeNote, JourneyMap, Lane, LaneId, LaneKind, Note, NoteId, Phase, PhaseId, Stage, Stages, StepId, Thing,
    Transition,
};
use egui::{Rect, Role, Ui};

/// Whether the stages are shown, and their names.
pub fn stages_ui(ui: &mut Ui, form: &mut Form<JourneyMap>) {
    let hidden = form.desk.map.stages.hidden;
    let says = form.word("field-stages-shown");
    if let Some(shown) = fields::switch_ui(ui, &says, !hidden) {
        form.change(|it| it.stages.hidden = !shown);
    }
    for stage in Stage::ALL {
        stage_name_ui(ui, form, stage);
    }
}

fn stage_name_ui(ui: &mut Ui, form: &mut Form<JourneyMap>, stage: Stage) {
    let own = crate::words::Words::new(form.desk.map.language).get(stage.key());
    let values = [("stage", form.word(stage.key()).into())];
    let line = Line::new(form.desk.words.with("field-stage-name", &values)).hinting(own);
    let name = move |stages: &mut Stages, name| match stage {
        Stage::Before => stages.before = name,
        Stage::During => stages.during = name,
        Stage::After => stages.after = name,
    };
    let shown = |it: &Stages| it.own_name(stage).unwrap_or_default().to_owned();
    let shown = shown(&form.desk.map.stages);
    form.text(ui, ("stage", stage), line, |_| shown.as_str(), move |it, typed| name(&mut it.stages, typed));
}

/// The fields of a stage.
pub fn stage_ui(ui: &mut Ui, desk: &mut Desk, stage: Stage) {
    let map = desk.map;
    let Some(mut form) = Form::<JourneyMap>::new(desk, vec![()]) else { return };
    stage_name_ui(ui, &mut form, stage);
    ui.add_space(4.0);
    let says = form.word("field-stages-shown");
    if let Some(shown) = fields::switch_ui(ui, &says, !map.stages.hidden) {
        form.change(|it| it.stages.hidden = !shown);
    }
    let phases = form.word("field-phases");
    fields::heading_ui(ui, &phases);
    for phase in map.phases.iter().filter(|phase| phase.stage == stage) {
        way_ui(ui, form.desk, &phase.name, Thing::Phase(phase.id.clone()));
    }
}

/// A way to another thing.
fn way_ui(ui: &mut Ui, desk: &mut Desk, name: &str, to: Thing) {
    let name = if name.trim().is_empty() { desk.word("inspector-unnamed") } else { name.to_owned() };
    if link_ui(ui, &name, None::<fn(&Ui, Rect)>) {
        desk.select(Selection::at(to));
    }
}

/// The fields of a phase, of what happens between it and the next, and the way to its steps.
pub fn phase_ui(ui: &mut Ui, desk: &mut Desk, id: &PhaseId) {
    let map = desk.map;
    let Some(mut form) = Form::<Phase>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let line = Line::new(form.word("field-phase-goal")).of_many_lines();
    form.text(ui, "goal", line, |it| &it.goal, |it, goal| it.goal = goal);
    let name_of =
        |stage: Stage| map.stages.own_name(stage).map_or_else(|| form.desk.words.get(stage.key()), str::to_owned);
    let options = Stage::ALL.map(|stage| (stage, name_of(stage)));
    let (label, chosen) = (form.word("field-stage"), form.common(|it| it.stage));
    if let Some(stage) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.stage = stage);
    }
    let line = Line::new(form.word("field-duration"));
    form.text(ui, "duration", line, |it| &it.duration, |it, duration| it.duration = duration);
    match map.phases.iter().skip_while(|phase| phase.id != *id).nth(1) {
        Some(next) => {
            let values = [("name", next.name.as_str().into())];
            let title = form.desk.words.with("field-transition-to", &values);
            fields::heading_ui(ui, &title);
            between_ui(ui, form);
        }
        None => {
            let last = form.word("field-no-transition");
            fields::fixed_ui(ui, last);
        }
    }
    let steps = form.word("field-steps");
    fields::heading_ui(ui, &steps);
    let Some(phase) = form.only() else { return };
    for (number, step) in phase.steps.iter().enumerate() {
        let says = form.desk.words.with("field-step", &[("number", (number + 1).into())]);
        way_ui(ui, form.desk, &says, Thing::Step(step.clone()));
    }
}

/// What happens between a phase and the next.
pub fn transition_ui(ui: &mut Ui, desk: &mut Desk, id: &PhaseId) {
    let map = desk.map;
    let Some(mut form) = Form::<Phase>::new(desk, vec![id.clone()]) else { return };
    let around = map.phases.iter().skip_while(|phase| phase.id != *id).take(2);
    if let Some(next) = around.clone().nth(1) {
        let title = form.desk.words.with("field-transition-to", &[("name", next.name.as_str().into())]);
        fields::heading_ui(ui, &title);
    }
    between_ui(ui, &mut form);
    let title = form.word("field-phases");
    fields::heading_ui(ui, &title);
    for phase in around {
        way_ui(ui, form.desk, &phase.name, Thing::Phase(phase.id.clone()));
    }
}

fn between_ui(ui: &mut Ui, form: &mut Form<Phase>) {
    let mut text = |key: &'static str, get: fn(&Transition) -> &String, set: fn(&mut Transition) -> &mut String| {
        let line = Line::new(form.word(key)).of_many_lines();
        form.text(
            ui,
            key,
            line,
            move |it| it.transition.as_ref().map_or("", |transition| get(transition)),
            move |it, text| {
                let mut transition = it.transition.take().unwrap_or_default();
                *set(&mut transition) = text;
                it.transition = Some(transition).filter(|transition| *transition != Transition::default());
            },
        );
    };
    text("field-wait", |it| &it.wait, |it| &mut it.wait);
    text("field-obstacle", |it| &it.obstacle, |it| &mut it.obstacle);
    text("field-drops-out", |it| &it.drops_out, |it| &mut it.drops_out);
}

/// A step has no fields of its own: its phase and the way to what happens in it.
pub fn step_ui(ui: &mut Ui, desk: &mut Desk, id: &StepId) {
    let map = desk.map;
    let Some((phase, number)) = map.phase_of_step(id) else { return };
    let values = [("number", (number + 1).into()), ("name", phase.name.as_str().into())];
    fields::heading_ui(ui, &desk.words.with("field-step-of", &values));
    way_ui(ui, desk, &desk.words.with("field-to-phase", &values), Thing::Phase(phase.id.clone()));
    let title = desk.word("field-touchpoints");
    fields::heading_ui(ui, &title);
    let mut any = false;
    for placed in map.placed().iter().filter(|placed| phase.id == map.phases[placed.phase].id && placed.step == number)
    {
        any = true;
        way_ui(ui, desk, &placed.touchpoint.title, Thing::Touchpoint(placed.touchpoint.id.clone()));
    }
    if !any {
        fields::fixed_ui(ui, desk.word("inspector-no-touchpoints"));
    }
}

/// The fields of a lane.
pub fn lane_ui(ui: &mut Ui, desk: &mut Desk, id: &LaneId) {
    let map = desk.map;
    let Some(mut form) = Form::<Lane>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let Some(lane) = form.only() else { return };
    let line = Line { is_title: true, ..Line::named(form.word("field-name")) };
    form.text(ui, "name", line, |it| &it.name, |it, name| it.name = name);
    let line = Line::new(form.word("field-description")).of_many_lines();
    form.text(ui, "description", line, |it| &it.description, |it, text| it.description = text);
    kind_ui(ui, form, lane, map);
    match &lane.kind {
        LaneKind::Touchpoints { channel } => {
            let entries = channels_of(map);
            let offers = Offers { nothing: Some(form.word("field-no-channel")), new: Some("field-new-channel") };
            let (label, field) = (form.word("field-lane-channel"), form.id("channel"));
            let chosen = Common::Same(channel.clone());
            let set = |channel| LaneKind::Touchpoints { channel };
            match pick_ui(ui, &mut form.desk.picking(), field, &label, &entries, &chosen, &offers) {
                Some(Picked::Nothing) => form.change(|it| it.kind = set(None)),
                Some(Picked::One(id)) => form.change(|it| it.kind = set(Some(id.clone()))),
                Some(Picked::New(name)) => {
                    let (id, part) = new_channel(form.desk, &name);
                    let add = Edit::Add { part, at: usize::MAX };
                    form.desk.change(|map| {
                        let goes =
                            amend::<Lane>(map, std::slice::from_ref(&lane.id), |it| it.kind = set(Some(id.clone())))?;
                        Some(Change::new(Edit::Several(vec![add, goes]), Label::one("did-add", name)))
                    });
                }
                None => {}
            }
        }
        LaneKind::Notes { shows, notes } => notes_ui(ui, form, shows, notes),
        LaneKind::Emotions | LaneKind::Measures => {}
    }
}

/// What a lane holds. As long as something of its own lies in it, it stays of its kind.
fn kind_ui(ui: &mut Ui, form: &mut Form<Lane>, lane: &Lane, map: &JourneyMap) {
    let label = form.word("field-lane-kind");
    let options = [
        (LaneKind::Touchpoints { channel: None }, form.word("field-lane-touchpoints")),
        (LaneKind::Emotions, form.word("field-lane-emotions")),
        (LaneKind::Notes { shows: Note::ALL.to_vec(), notes: Vec::new() }, form.word("field-lane-notes")),
        (LaneKind::Measures, form.word("field-lane-measures")),
    ];
    let same = |kind: &LaneKind| std::mem::discriminant(kind) == std::mem::discriminant(&lane.kind);
    let holds = match &lane.kind {
        LaneKind::Touchpoints { .. } => map.placed().iter().any(|placed| map.lanes[placed.lane].id == lane.id),
        LaneKind::Notes { notes, .. } => !notes.is_empty(),
        LaneKind::Emotions | LaneKind::Measures => false,
    };
    if holds {
        fields::label_ui(ui, &label);
        let says = options.iter().find(|(kind, _)| same(kind)).map(|(_, says)| says.clone()).unwrap_or_default();
        let says = form.desk.words.with("field-lane-in-use", &[("kind", says.into())]);
        fields::fixed_ui(ui, says);
        return;
    }
    let chosen = options.iter().find(|(kind, _)| same(kind)).map(|(kind, _)| kind.clone());
    let chosen = chosen.map_or(Common::Mixed, Common::Same);
    if let Some(kind) = fields::chips_ui(ui, form.desk, &label, &options, &chosen).filter(|kind| !same(kind)) {
        form.change(|it| it.kind = kind.clone());
    }
}

/// The key of the words for a kind of notes.
const fn note_key(note: Note) -> &'static str {
    match note {
        Note::Thoughts => "field-thoughts",
        Note::Strengths => "field-strengths",
        Note::PainPoints => "field-pain-points",
        Note::Ideas => "field-ideas",
        Note::EmployeesKnow => "map-employees-know",
        Note::Improvements => "field-improvements",
    }
}

fn notes_ui(ui: &mut Ui, form: &mut Form<Lane>, shows: &[Note], notes: &[FreeNote]) {
    let label = form.word("field-shows");
    fields::label_ui(ui, &label);
    let says = Note::ALL.map(|note| (note, form.word(note_key(note))));
    let changed = fields::group_ui(ui, &label, Role::Group, |ui| {
        let mut changed = None;
        for (note, says) in says {
            if let Some(on) = fields::switch_ui(ui, &says, shows.contains(&note)) {
                changed = Some((note, on));
            }
        }
        changed
    });
    if let Some((note, on)) = changed {
        form.change(|it| match &mut it.kind {
            LaneKind::Notes { shows, .. } => {
                // In the order in which they are always told.
                *shows =
                    Note::ALL.into_iter().filter(|one| if *one == note { on } else { shows.contains(one) }).collect();
            }
            LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => {}
        });
    }
    let label = form.word("field-own-notes");
    fields::label_ui(ui, &label);
    if notes.is_empty() {
        let none = form.word("inspector-none-yet");
        fields::fixed_ui(ui, none);
    }
    for note in notes {
        way_ui(ui, form.desk, &note.text, Thing::FreeNote(note.id.clone()));
    }
}

/// The fields of a lane's own note.
pub fn note_ui(ui: &mut Ui, desk: &mut Desk, id: &NoteId) {
    let map = desk.map;
    let Some(mut form) = Form::<FreeNote>::new(desk, vec![id.clone()]) else { return };
    let form = &mut form;
    let Some(note) = form.only() else { return };
    let line = Line::new(form.word("field-note-text")).of_many_lines();
    form.text(ui, "text", line, |it| &it.text, |it, text| it.text = text);
    let mut options: Vec<(Option<Note>, String)> = vec![(None, form.word(kind_key(&NoteKind::Plain)))];
    options.extend(Note::ALL.map(|kind| (Some(kind), form.word(note_key(kind)))));
    let (label, chosen) = (form.word("field-note-kind"), form.common(|it| it.kind));
    if let Some(kind) = fields::chips_ui(ui, form.desk, &label, &options, &chosen) {
        form.change(|it| it.kind = kind);
    }
    let steps: Vec<Entry<StepId>> = map
        .phases
        .iter()
        .flat_map(|phase| phase.steps.iter().enumerate().map(move |(number, step)| (phase, number, step)))
        .map(|(phase, number, step)| {
            let values = [("number", (number + 1).into()), ("name", phase.name.as_str().into())];
            Entry { id: step.clone(), name: form.desk.words.with("field-step-of", &values), swatch: None }
        })
        .collect();
    let place = |id: &StepId| steps.iter().position(|entry| entry.id == *id);
    let offers = Offers { nothing: None, new: None };
    let (label, field) = (form.word("field-note-from"), form.id("from"));
    let from = Common::Same(Some(note.from.clone()));
    if let Some(Picked::One(from)) = pick_ui(ui, &mut form.desk.picking(), field, &label, &steps, &from, &offers) {
        form.change(|it| {
            it.from = from.clone();
            if place(&it.to) < place(&from) {
                it.to = from.clone();
            }
        });
    }
    let (label, field) = (form.word("field-note-to"), form.id("to"));
    let to = Common::Same(Some(note.to.clone()));
    if let Some(Picked::One(to)) = pick_ui(ui, &mut form.desk.picking(), field, &label, &steps, &to, &offers) {
        form.change(|it| {
            it.to = to.clone();
            if place(&it.from) > place(&to) {
                it.from = to.clone();
            }
        });
    }
}
