//! The map in the accessibility tree: a node for every thing, only while somebody listens.

use super::input::on_canvas;
use crate::editor::{CardCommand, Command, Editor, Fact, LevelStep, Selection, Spoken, SpokenRole};
use crate::model::{EmotionLevel, Grain};
use egui::accesskit::{self, Action, Node, Role};
use egui::{Context, Id, Rect};

/// Maps of up to so many touchpoints are told whole; of larger ones only what is in view.
pub const TOLD_WHOLE: usize = 1000;

/// Tells the map that lies on `canvas` to whoever listens, and does nothing if nobody does.
pub fn tell(ctx: &Context, canvas_id: Id, canvas: Rect, editor: &mut Editor) {
    let words = editor.words();
    let Some(title) = editor.sheet().map(|sheet| sheet.map().title.clone()) else { return };
    let listens = ctx.accesskit_node_builder(canvas_id, |node| {
        node.set_role(Role::Canvas);
        node.set_label(words.with("canvas-name", &[("title", title.into())]));
        node.set_description(words.get("canvas-hint"));
    });
    if listens.is_none() {
        return;
    }
    let camera = editor.camera();
    let visible = editor.visible();
    let selection = editor.selection().clone();
    let Some(sheet) = editor.sheet_mut() else { return };
    let all_touchpoints = sheet.map().touchpoints.len() <= TOLD_WHOLE;
    for spoken in sheet.spoken(words.language) {
        let in_view = !spoken.bounds.intersect(visible).is_zero_area();
        let told_anyway = all_touchpoints && spoken.role == SpokenRole::Touchpoint;
        if !in_view && !told_anyway {
            continue;
        }
        let shown = camera.screen_rect(spoken.bounds);
        let bounds = egui::accesskit::Rect {
            x0: shown.min.x + f64::from(canvas.min.x),
            y0: shown.min.y + f64::from(canvas.min.y),
            x1: shown.max.x + f64::from(canvas.min.x),
            y1: shown.max.y + f64::from(canvas.min.y),
        };
        let chosen = selection.contains(&spoken.thing);
        if chosen && spoken.role == SpokenRole::Touchpoint {
            // Whoever hears the canvas hears what is chosen on it.
            let node_id = Id::unique(&spoken.thing).accesskit_id();
            ctx.accesskit_node_builder(canvas_id, |node| node.set_active_descendant(node_id));
        }
        ctx.accesskit_node_builder(Id::unique(&spoken.thing), |node| fill(node, spoken, chosen, bounds, words));
    }
}

/// A rectangle of the window in the tree's terms.
pub fn bounds(rect: Rect) -> egui::accesskit::Rect {
    let [x0, y0, x1, y1] = [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(f64::from);
    egui::accesskit::Rect { x0, y0, x1, y1 }
}

fn fill(node: &mut Node, spoken: &Spoken, chosen: bool, bounds: egui::accesskit::Rect, words: crate::words::Words) {
    node.set_role(match spoken.role {
        SpokenRole::Stage => Role::Heading,
        SpokenRole::Phase => Role::ColumnHeader,
        SpokenRole::Lane => Role::RowHeader,
        SpokenRole::Touchpoint
        | SpokenRole::Legend
        | SpokenRole::Transition
        | SpokenRole::Measure
        | SpokenRole::HandOff => Role::ListItem,
        SpokenRole::CoupledJourney => Role::Group,
        SpokenRole::Link => Role::Link,
        SpokenRole::Note | SpokenRole::Memory => Role::Note,
        SpokenRole::Mark(_) => Role::Slider,
    });
    node.set_label(spoken.name.as_str());
    node.set_bounds(bounds);
    let description = spoken.description(words);
    if !description.is_empty() {
        node.set_description(description);
    }
    if let Some(level) = spoken.role.level() {
        node.set_numeric_value(level.value());
        node.set_min_numeric_value(EmotionLevel::LOWEST.value());
        node.set_max_numeric_value(EmotionLevel::HIGHEST.value());
        node.set_numeric_value_step(0.5);
        for action in [Action::SetValue, Action::Increment, Action::Decrement] {
            node.add_action(action);
        }
    }
    node.add_action(Action::Click);
    node.set_selected(chosen);
}

/// What a screen reader asked the things of the map to do, in the editor's commands.
pub fn asked(ctx: &Context, editor: &mut Editor) -> Vec<Command> {
    let asked: Vec<(accesskit::NodeId, Action, Option<f64>)> = ctx.input(|input| {
        let requests = input.events.iter().filter_map(|event| match event {
            egui::Event::AccessKitActionRequest(request) => Some(request),
            _ => None,
        });
        let value = |data: &Option<accesskit::ActionData>| match data {
            Some(accesskit::ActionData::NumericValue(value)) => Some(*value),
            _ => None,
        };
        requests.map(|request| (request.target_node, request.action, value(&request.data))).collect()
    });
    if asked.is_empty() {
        return Vec::new();
    }
    let language = editor.words().language;
    let Some(sheet) = editor.sheet_mut() else { return Vec::new() };
    let things = sheet.spoken(language);
    let found = asked.into_iter().filter_map(|(target, action, value)| {
        let spoken = things.iter().find(|spoken| Id::unique(&spoken.thing).accesskit_id() == target)?;
        deed(action, value, spoken)
    });
    found.flatten().collect()
}

/// What is to be done to a thing, in the editor's commands; nothing for what cannot be done to it.
fn deed(action: Action, value: Option<f64>, spoken: &Spoken) -> Option<Vec<Command>> {
    let steps = match action {
        Action::Click | Action::Focus => Vec::new(),
        Action::Increment => spoken.role.level().map(|_| vec![LevelStep::Higher])?,
        Action::Decrement => spoken.role.level().map(|_| vec![LevelStep::Lower])?,
        Action::SetValue => {
            LevelStep::between(spoken.role.level()?, EmotionLevel::nearest(value? * 10.0, Grain::Tenths))
        }
        // Screen readers know more than a map has use for.
        _ => return None,
    };
    let mut commands = Vec::new();
    // The keys for levels speak of the persona in front.
    commands.extend(spoken.thing.marked_persona().cloned().map(Command::ChoosePersona));
    commands.push(Command::Select(Selection::at(spoken.thing.clone())));
    commands.extend(steps.into_iter().map(|step| Command::Card(CardCommand::Level(step))));
    Some(commands)
}

/// The touchpoint or mark under the pointer, in the interface's words: its name and all the rest, a fact at a time.
pub fn under_pointer(editor: &Editor, at: egui::Pos2, canvas: Rect) -> Option<(String, Vec<Fact>)> {
    let point = editor.ground()?.meant(on_canvas(at, canvas));
    let spoken = editor.sheet()?.spoken_at(point, editor.words().language)?;
    spoken.role.has_tip().then(|| (spoken.name.clone(), spoken.facts(editor.words())))
}
