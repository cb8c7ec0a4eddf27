//! Words over the canvas for those who have just begun: what a mode wants of the hand, and what goes into lanes in which
//! there is nothing yet. Nobody finds them on a picture that is exported.

use super::canvas::place_on;
use super::paint::{color32, family};
use super::style;
use crate::editor::{CardCommand, Command, Editor, FrameCommand, Sheet};
use crate::geom::Rect as MapRect;
use crate::interact::{Gesture, Pinned};
use crate::layout::{EmotionPlot, LaneContent, LegendSign};
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Area, Context, FontId, Galley, Id, Order, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit, pos2, vec2,
};
use std::sync::Arc;

/// From the canvas's edges, and from a lane's to the words in it.
const AWAY: f32 = 14.0;
const INSET: f32 = 12.0;
/// What the names of phases take of the canvas's top while their headers are out of sight: who draws looks for them.
const PINNED: f32 = 26.0;
/// The widest that words become before they wrap, and the least room that is worth beginning in.
const WIDEST: f32 = 600.0;
const LEAST: egui::Vec2 = vec2(180.0, 18.0);

/// What the hints remember from frame to frame.
#[derive(Default)]
pub struct Hints {
    /// Whether somebody has drawn since drawing was switched on.
    swept: bool,
}

impl Hints {
    /// All hints that are called for on the canvas, which fills `room`.
    pub fn show_ui(&mut self, ctx: &Context, room: Rect, editor: &Editor, called: &mut Vec<Command>) {
        self.swept = editor.is_drawing() && (self.swept || matches!(editor.gesture(), Gesture::Sweeping(_)));
        if editor.is_drawing() && !self.swept {
            draw_ui(ctx, room, editor);
        }
        let Some(sheet) = editor.sheet() else { return };
        let carries = matches!(editor.gesture(), Gesture::Carrying(_));
        if !carries && editor.naming().is_none() {
            lanes_ui(ctx, room, editor, sheet);
        }
        owners_ui(ctx, room, editor, sheet, called);
    }
}

/// What drawing wants of the hand, at the top of the canvas.
fn draw_ui(ctx: &Context, room: Rect, editor: &Editor) {
    let (c, words) = (style::colors(ctx), editor.words());
    let persona = editor.active_persona().and_then(|id| editor.sheet()?.map().persona(id)).cloned();
    let name = persona.as_ref().map(|persona| persona.name.clone()).unwrap_or_default();
    let keys = Command::Card(CardCommand::Draw).shortcut().map(|shortcut| shortcut.text(words)).unwrap_or_default();
    let says = words.with("hint-draw", &[("name", name.into()), ("key", keys.into())]);
    let width = (room.width() - 2.0 * AWAY).min(WIDEST) - 2.0 * INSET;
    if width < LEAST.x {
        return;
    }
    let galley = galley(ctx, &says, (Face::Medium, 13.5), color32(c.on_accent), width);
    let size = galley.size() + vec2(2.0 * INSET, 16.0);
    let at = pos2(room.center().x - size.x / 2.0, room.min.y + AWAY + PINNED);
    let area = Area::new(Id::unique("drawing hint")).order(Order::Middle).fixed_pos(at).movable(false);
    area.interactable(false).fade_in(false).show(ctx, |ui| {
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &says));
        // Who does not see it is told at once.
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
        ui.painter().add(ui.visuals().popup_shadow.as_shape(rect, 9));
        ui.painter().rect_filled(rect, 9, color32(c.accent));
        ui.painter().galley(rect.min + vec2(INSET, 8.0), galley, color32(c.on_accent));
    });
}

/// What goes into the first lane of touchpoints and into the emotion lane, while nothing is in them.
fn lanes_ui(ctx: &Context, room: Rect, editor: &Editor, sheet: &Sheet) {
    let layout = sheet.shown_layout();
    let clear = beside_names(room, editor, sheet);
    let (Some(first), Some(last)) = (layout.steps.first(), layout.steps.last()) else { return };
    let words = editor.words();
    let columns = |rect: MapRect| MapRect { x0: first.x0, x1: last.x1, ..rect };
    let nothing_placed = layout.cards.is_empty();
    let mut told_touchpoints = false;
    for lane in &layout.lanes {
        match &lane.content {
            LaneContent::Touchpoints if nothing_placed && !told_touchpoints => {
                told_touchpoints = true;
                let says = words.get("hint-touchpoints");
                said_ui(
                    ctx,
                    "touchpoints hint",
                    clear,
                    shown(room, editor, columns(lane.rect)).intersect(clear),
                    &says,
                );
            }
            LaneContent::Emotions(plot) => {
                if let Some(says) = of_curve(editor, sheet, plot, nothing_placed) {
                    said_ui(ctx, "curve hint", clear, shown(room, editor, plot.plot).intersect(clear), &says);
                }
                return;
            }
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => {}
        }
    }
}

/// What is still to be done for a curve of the persona in front; nothing once it has a mark.
fn of_curve(editor: &Editor, sheet: &Sheet, plot: &EmotionPlot, nothing_placed: bool) -> Option<String> {
    let words = editor.words();
    let Some(persona) = editor.active_persona().and_then(|id| sheet.map().persona(id)) else {
        return sheet.map().personas.is_empty().then(|| words.get("hint-no-persona"));
    };
    let name = [("name", persona.name.as_str().into())];
    let has_marks = plot.curves.iter().any(|curve| curve.persona.id == persona.id && !curve.marks.is_empty());
    if nothing_placed {
        Some(words.with("hint-curve", &name))
    } else if !has_marks && !editor.is_drawing() {
        Some(words.with("hint-no-marks", &name))
    } else {
        None
    }
}

/// What of a rectangle of the map is seen on the canvas.
fn shown(room: Rect, editor: &Editor, rect: MapRect) -> Rect {
    place_on(room, editor, rect).intersect(room)
}

/// What the names of lanes and phases leave of the canvas that stay at its edges.
fn beside_names(room: Rect, editor: &Editor, sheet: &Sheet) -> Rect {
    let Some(ground) = editor.ground() else { return room };
    let pinned = Pinned::of(sheet.shown_layout(), &ground.camera, ground.canvas);
    let left = pinned.lanes.first().map_or(0.0, |name| name.place.max.x as f32);
    let top = pinned.phases.first().map_or(0.0, |name| name.place.max.y as f32);
    Rect::from_min_max(room.min + vec2(left, top), room.max)
}

/// Words at the left of a place on the map, under everything that can be pressed; none where there is no room for them.
fn said_ui(ctx: &Context, id: &str, room: Rect, place: Rect, says: &str) {
    let c = style::colors(ctx);
    if place.width() < LEAST.x || place.height() < LEAST.y {
        return;
    }
    let galley = galley(ctx, says, (Face::Regular, 13.0), color32(c.muted), place.width().min(WIDEST) - 4.0 * INSET);
    let size = galley.size() + vec2(2.0 * INSET, 10.0);
    let at = pos2(place.min.x + INSET, place.center().y - size.y / 2.0);
    if !room.contains_rect(Rect::from_min_size(at, size)) {
        return;
    }
    let area = Area::new(Id::unique(id)).order(Order::Background).fixed_pos(at).movable(false).constrain(false);
    area.interactable(false).fade_in(false).show(ctx, |ui| {
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, says));
        let edge = Stroke::new(1.0, color32(c.line));
        ui.painter().rect(rect, 8, color32(c.card), edge, StrokeKind::Inside);
        ui.painter().galley(rect.min + vec2(INSET, 5.0), galley, color32(c.muted));
    });
}

/// Where the owners will stand: a button that makes the first one, as long as there is none.
fn owners_ui(ctx: &Context, room: Rect, editor: &Editor, sheet: &Sheet, called: &mut Vec<Command>) {
    let layout = sheet.shown_layout();
    let has_owner = layout.legend.iter().any(|entry| matches!(entry.sign, LegendSign::Owner(_)));
    if has_owner || layout.phases.is_empty() {
        return;
    }
    let command = Command::Frame(FrameCommand::AddOwner);
    let (name, c) = (command.text(editor), style::colors(ctx));
    let words = galley(ctx, &format!("+  {name}"), (Face::Medium, 13.0), color32(c.muted), f32::INFINITY);
    let size = words.size() + vec2(2.0 * INSET, 12.0);
    let title =
        shown(room, editor, MapRect { x1: layout.title.bounds.x0 + layout.title.text_width(), ..layout.title.bounds });
    let legend = layout.legend.iter().map(|entry| entry.swatch.x0).fold(f64::INFINITY, f64::min);
    let heading = layout.legend_heading.as_ref().map_or(f64::INFINITY, |heading| heading.bounds.x0).min(legend);
    // At the left of what the legend says already, else above the end of the last phase.
    let (end, beside) = match layout.phases.last() {
        Some(last) if !heading.is_finite() => (last.rect.x1, 0.0),
        Some(_) | None => (heading, AWAY),
    };
    let right = shown(room, editor, MapRect { x1: end, ..layout.title.bounds }).max.x.min(room.max.x - AWAY);
    let at = pos2(right - beside - size.x, title.center().y - size.y / 2.0);
    let place = Rect::from_min_size(at, size);
    if at.x < title.max.x + AWAY || !room.contains_rect(place) || !title.is_positive() {
        return;
    }
    let area = Area::new(Id::unique("first owner")).order(Order::Middle).fixed_pos(at).movable(false).constrain(false);
    area.fade_in(false).show(ctx, |ui| {
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        let ground = if response.hovered() { c.hover } else { c.card };
        ui.painter().rect_filled(rect, style::CORNER, color32(ground));
        dashed_edge(ui, rect, color32(if response.hovered() { c.muted } else { c.nobody }));
        style::ring(ui, &response);
        ui.painter().galley(rect.min + vec2(INSET, 6.0), words, color32(c.muted));
        if response.on_hover_text(editor.words().get("hint-owners")).clicked() {
            called.push(command);
        }
    });
}

/// An edge as things have that are not there yet.
fn dashed_edge(ui: &Ui, rect: Rect, color: egui::Color32) {
    let rect = rect.shrink(0.5);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().extend(egui::Shape::dashed_line(&corners, Stroke::new(1.0, color), 4.0, 3.0));
}

fn galley(ctx: &Context, says: &str, (face, size): (Face, f32), ink: egui::Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(says.to_owned(), FontId::new(size, family(face)), ink, width);
    job.wrap = TextWrapping { max_width: width, ..TextWrapping::default() };
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}
