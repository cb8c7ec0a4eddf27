//! The field in which words are written where they stand on the map.

use super::canvas::place_on;
use super::input::CANVAS;
use super::paint::{color32, family};
use super::style;
use crate::editor::Editor;
use crate::geom::Rect as MapRect;
use crate::model::Thing;
use crate::text::Face;
use egui::{Area, FontId, Frame, Id, Key, Margin, Order, Rect, Stroke, TextEdit, Ui, vec2};

/// The least room for writing, in points.
const LEAST: egui::Vec2 = vec2(180.0, 34.0);
/// The widest that the field becomes.
const WIDEST: f32 = 420.0;

/// The field, while something is being written.
pub fn naming_ui(ui: &mut Ui, canvas: Rect, editor: &mut Editor) {
    let Some(naming) = editor.naming() else { return };
    let (thing, mut draft) = (naming.thing.clone(), naming.draft.clone());
    let Some(place) = place_of(editor, &thing) else { return };
    let place = place_on(canvas, editor, place);
    let (min, size) = (place.min, place.size());
    let width = size.x.clamp(LEAST.x, WIDEST);
    // Within the canvas, wherever the thing is.
    let min = min.clamp(canvas.min, (canvas.max - vec2(width, LEAST.y)).max(canvas.min));
    let c = style::colors(ui.ctx());
    let field = Id::unique(("naming", &thing));
    let name = editor.words().with("canvas-writing", &[("name", naming.draft.as_str().into())]);
    let (min, hint) = match &thing {
        // A thought is written beside its mark, so that both are seen.
        Thing::Mark(persona, _) => {
            let who = editor.sheet().and_then(|sheet| sheet.map().persona(persona)).map(|it| it.name.clone());
            let hint = editor.words().with("naming-thought", &[("name", who.unwrap_or_default().into())]);
            (min + vec2(size.x + 6.0, size.y), hint)
        }
        Thing::Title
        | Thing::Nps
        | Thing::LinkedMap(_)
        | Thing::Stage(_)
        | Thing::Phase(_)
        | Thing::Step(_)
        | Thing::Transition(_)
        | Thing::CoupledJourney(_)
        | Thing::Lane(_)
        | Thing::Touchpoint(_)
        | Thing::OpensMap(_)
        | Thing::Note(_)
        | Thing::FreeNote(_)
        | Thing::HandOff(..)
        | Thing::Memory(_)
        | Thing::Measure(_)
        | Thing::Owner(_)
        | Thing::Channel(_)
        | Thing::Persona(_)
        | Thing::Workshop(_) => (min, editor.words().get("naming-title")),
    };
    let ctx = ui.ctx().clone();
    let (enter, escape) = ctx.input_mut(|input| {
        let enter = !input.modifiers.shift && input.consume_key(egui::Modifiers::NONE, Key::Enter);
        (enter, input.consume_key(egui::Modifiers::NONE, Key::Escape))
    });
    let response = Area::new(field.with("area")).order(Order::Foreground).fixed_pos(min).show(&ctx, |ui| {
        Frame::new()
            .fill(color32(c.card))
            .stroke(Stroke::new(2.0, color32(c.selection)))
            .corner_radius(8)
            .inner_margin(Margin::symmetric(9, 7))
            .shadow(ui.style().visuals.popup_shadow)
            .show(ui, |ui| {
                let edit = TextEdit::multiline(&mut draft)
                    .id(field)
                    .hint_text(hint.as_str())
                    .desired_rows(1)
                    .desired_width(width - 18.0)
                    .font(FontId::new(14.0, family(Face::Medium)))
                    .text_color(color32(c.ink))
                    .frame(Frame::NONE);
                ui.add(edit)
            })
            .inner
    });
    let response = response.inner;
    ctx.accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    let fresh = ctx.data_mut(|data| {
        let known = data.get_temp::<Thing>(Id::unique("naming thing"));
        data.insert_temp(Id::unique("naming thing"), thing.clone());
        known.as_ref() != Some(&thing)
    });
    if fresh || !(response.has_focus() || response.lost_focus()) {
        response.request_focus();
        if fresh {
            select_all(&ctx, field, &draft);
        }
    }
    if response.changed() {
        editor.write(draft);
    }
    let done = enter || escape || (response.lost_focus() && !fresh);
    if done {
        editor.end_naming(!escape);
        ctx.data_mut(|data| data.remove::<Thing>(Id::unique("naming thing")));
        ctx.memory_mut(|memory| memory.request_focus(Id::unique(CANVAS)));
    }
}

/// Typing replaces what stood there, as people expect of a name.
fn select_all(ctx: &egui::Context, field: Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    TextEdit::store_state(ctx, field, state);
}

/// Where the words stand, in map units.
fn place_of(editor: &Editor, thing: &Thing) -> Option<MapRect> {
    let sheet = editor.sheet()?;
    let layout = sheet.layout();
    let place = match thing {
        Thing::Lane(id) => layout.lanes.iter().find(|lane| lane.id == *id).map(|lane| lane.name.bounds),
        thing => layout.bounds_of(thing),
    };
    // What the map does not show, as a touchpoint of the inventory, is written in its middle.
    place.or_else(|| {
        let middle = editor.visible().center();
        Some(MapRect::from_center_size(middle, (200.0, 40.0)))
    })
}
