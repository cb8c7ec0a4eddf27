//! Where the map's frame can be built with the mouse: small buttons at its edges, a hint while there is nothing.

use super::bars::{self, entries_ui};
use super::canvas::place_on;
use super::fonts::text;
use super::icons::Picture;
use super::inventory::want_to_write;
use super::paint::color32;
use super::style;
use crate::editor::frame::LaneChoice;
use crate::editor::{Command, Editor, FrameCommand, Menu, Sheet};
use crate::geom;
use crate::text::Face;
use egui::{
    Align, Area, Button, Color32, Frame, Id, Layout, Margin, Order, Popup, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

/// How large a button is: large enough for a finger's tip (WCAG 2.2, 2.5.8).
const TARGET: f32 = 24.0;
/// Between a button and what it stands beside.
const BESIDE: f32 = 7.0;
/// How far from a button the pointer brings it up.
const NEAR: Vec2 = vec2(90.0, 40.0);
/// How large the hint of an empty map is, about, with the space under it.
const HINT_WIDTH: f32 = 380.0;
const HINT_HEIGHT: f32 = 260.0;

/// The buttons at the edges of the open map, over the canvas; on a map without steps the hint how to begin.
pub fn frame_ui(ui: &Ui, canvas: Rect, editor: &Editor, called: &mut Vec<Command>) {
    let Some(sheet) = editor.sheet() else { return };
    let shown = Shown { canvas, editor };
    if let Some(button) = shown.after_phases(sheet) {
        let command = FrameCommand::AppendPhase;
        if button_ui(ui, &shown, "add phase", button, &command.text(editor)).is_some_and(|it| it.clicked()) {
            called.push(Command::Frame(command));
        }
    }
    if let Some(button) = shown.after_owners(sheet) {
        let command = FrameCommand::AddOwner;
        if button_ui(ui, &shown, "add owner", button, &command.text(editor)).is_some_and(|it| it.clicked()) {
            called.push(Command::Frame(command));
        }
    }
    if let Some(button) = shown.under_lanes(sheet) {
        let lanes = Menu::of_lanes(FrameCommand::AppendLane);
        if let Some(response) = button_ui(ui, &shown, "add lane", button, &editor.words().get("menu-add-lane")) {
            bars::menu_below(&response).show(|ui| entries_ui(ui, &lanes, false, editor, called));
        }
    }
    if sheet.layout().empty_hint.is_some() {
        hint_ui(ui, canvas, editor, called);
    }
}

/// A button at an edge of the map.
struct EdgeButton {
    middle: Pos2,
    /// What it adds to: the pointer there brings the button up.
    near: Rect,
    /// It is always seen, because there is nothing else to begin with.
    always: bool,
}

/// The map as it lies on the canvas.
struct Shown<'a> {
    canvas: Rect,
    editor: &'a Editor,
}

impl Shown<'_> {
    fn rect(&self, rect: geom::Rect) -> Rect {
        place_on(self.canvas, self.editor, rect)
    }

    /// At the right end of the phases' headers.
    fn after_phases(&self, sheet: &Sheet) -> Option<EdgeButton> {
        let last = self.rect(sheet.shown_layout().phases.last()?.rect);
        let middle = last.right_center() + vec2(BESIDE + TARGET / 2.0, 0.0);
        Some(EdgeButton { middle, near: last, always: false })
    }

    /// At the right end of the owners in the legend.
    fn after_owners(&self, sheet: &Sheet) -> Option<EdgeButton> {
        let entries = sheet.shown_layout().legend.iter().map(|entry| entry.swatch.union(entry.text.bounds));
        let legend = self.rect(entries.reduce(|all, entry| all.union(entry))?);
        let mut middle = legend.right_center() + vec2(BESIDE + TARGET / 2.0, 0.0);
        if legend.max.x < self.canvas.max.x {
            // The legend reaches to the paper's edge, behind which there may be little room.
            middle.x = middle.x.min(self.canvas.max.x - TARGET / 2.0 - 3.0);
        }
        Some(EdgeButton { middle, near: legend, always: false })
    }

    /// Under the names of the lanes; where there is no lane yet, under the headers of the phases.
    fn under_lanes(&self, sheet: &Sheet) -> Option<EdgeButton> {
        let layout = sheet.shown_layout();
        let (above, always) = match layout.lanes.last() {
            Some(lane) => (lane.rect, false),
            None => (layout.phases.first()?.rect, true),
        };
        let above = self.rect(above);
        let middle = above.left_bottom() + vec2(BESIDE + TARGET / 2.0, BESIDE + TARGET / 2.0);
        let always = always || !sheet.map().lanes.iter().any(|lane| lane.kind.holds_touchpoints());
        Some(EdgeButton { middle, near: Rect::from_min_max(pos2(above.min.x, middle.y), middle), always })
    }
}

/// The button itself, on a layer over the canvas, so that the map under it does not hear of the click. It is there for
/// the keyboard all the time, and seen when the pointer is near; none where it lies beyond the canvas.
fn button_ui(ui: &Ui, shown: &Shown, id: &str, button: EdgeButton, name: &str) -> Option<Response> {
    let place = Rect::from_center_size(button.middle, Vec2::splat(TARGET));
    if !shown.canvas.contains_rect(place.expand(2.0)) {
        return None;
    }
    let area = Area::new(Id::unique(id)).order(Order::Middle).fixed_pos(place.min).movable(false).constrain(false);
    let response = area.fade_in(false).show(ui.ctx(), |ui| {
        let (rect, response) = ui.allocate_exact_size(place.size(), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name));
        let around = button.near.union(place).expand2(NEAR);
        let (pointer, down) = ui.input(|input| (input.pointer.latest_pos(), input.pointer.any_down()));
        // While something is being dragged, nothing comes up in its way.
        let near = pointer.is_some_and(|at| around.contains(at) && shown.canvas.contains(at)) && !down;
        let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
        if near || button.always || response.has_focus() || response.is_pointer_button_down_on() || open {
            round_ui(ui, rect, &response, open);
        }
        response
    });
    Some(response.inner.on_hover_text(name))
}

fn round_ui(ui: &Ui, rect: Rect, response: &Response, open: bool) {
    let c = style::colors(ui.ctx());
    let lit = response.hovered() || open;
    let (ground, ink) = if lit { (c.accent, c.on_accent) } else { (c.card, c.muted) };
    let edge = if lit { color32(c.accent) } else { color32(c.panel_line) };
    let painter = ui.painter();
    painter.circle(rect.center(), TARGET / 2.0 - 1.0, color32(ground), Stroke::new(1.0, edge));
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(c.selection));
        painter.rect_stroke(rect.expand(3.0), TARGET / 2.0 + 3.0, ring, StrokeKind::Inside);
    }
    Picture::Plus.paint(painter, rect.center(), color32(ink), color32(ground));
}

/// What to begin with on a map that has no steps yet.
fn hint_ui(ui: &Ui, canvas: Rect, editor: &Editor, called: &mut Vec<Command>) {
    let Some(sheet) = editor.sheet() else { return };
    let shown = Shown { canvas, editor };
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let map = sheet.map();
    let middle = sheet.layout().empty_hint.as_ref().map_or(canvas.center(), |it| shown.rect(it.bounds).center_bottom());
    let width = HINT_WIDTH.min(canvas.width() - 32.0);
    let top = (middle.y + 14.0).min(canvas.max.y - HINT_HEIGHT).max(canvas.min.y + 12.0);
    let left = (middle.x - width / 2.0).min(canvas.max.x - width - 12.0).max(canvas.min.x + 12.0);
    let at = pos2(left, top);
    let area = Area::new(Id::unique("empty map")).order(Order::Middle).fixed_pos(at).movable(false).fade_in(false);
    area.show(ui.ctx(), |ui| {
        let frame = Frame::new()
            .fill(color32(c.card))
            .stroke(Stroke::new(1.0, color32(c.panel_line)))
            .corner_radius(12)
            .shadow(ui.visuals().popup_shadow)
            .inner_margin(Margin::same(20));
        frame.show(ui, |ui| {
            ui.set_width(width - 40.0);
            ui.label(text(words.get("frame-empty-title"), Face::Bold, 17.0));
            ui.label(text(words.get("frame-empty-text"), Face::Regular, 13.5).color(color32(c.muted)));
            ui.add_space(10.0);
            // What has not been begun is offered first.
            let written = !map.touchpoints.is_empty();
            if wide_button_ui(ui, &words.get("frame-empty-inventory"), !written) {
                if !editor.settings().inventory_open {
                    called.push(Command::ToggleInventory);
                }
                want_to_write(ui.ctx());
            }
            if wide_button_ui(ui, &words.get("frame-empty-phase"), written) {
                called.push(Command::Frame(FrameCommand::AppendPhase));
            }
            let has_row = map.lanes.iter().any(|lane| lane.kind.holds_touchpoints());
            if !has_row && wide_button_ui(ui, &words.get("frame-empty-lane"), false) {
                called.push(Command::Frame(FrameCommand::AppendLane(LaneChoice::Touchpoints)));
            }
        });
    });
}

fn wide_button_ui(ui: &mut Ui, words: &str, main: bool) -> bool {
    let c = style::colors(ui.ctx());
    let ink = if main { c.on_accent } else { c.ink };
    let mut button = Button::new(text(words.to_owned(), Face::SemiBold, 13.5).color(color32(ink)));
    if main {
        button = button.fill(color32(c.accent)).stroke(Stroke::new(1.0, Color32::TRANSPARENT));
    }
    let response = ui.add_sized(vec2(ui.available_width(), 38.0), button);
    if main {
        style::ring(ui, &response);
    }
    response.clicked()
}

/// How wide the button for a new persona is, in points.
pub const ADD_PERSONA: f32 = 34.0;

/// The button behind the personas of the toolbar; with words where there is no persona yet.
pub fn add_persona_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let command = Command::Frame(FrameCommand::AddPersona);
    let name = command.text(editor);
    let none_yet = editor.sheet().is_some_and(|sheet| sheet.map().personas.is_empty());
    let clicked = if none_yet {
        let button = Button::new(text(format!("+  {name}"), Face::Medium, 13.5)).min_size(vec2(0.0, 32.0));
        let response = ui.add(button);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        response.clicked()
    } else {
        super::icons::picture_button(ui, Picture::NewPersona, &name, &name, true).clicked()
    };
    if clicked {
        called.push(command);
    }
}

/// How wide the button is while there is no persona yet, in points.
pub fn add_persona_width(ui: &Ui, editor: &Editor) -> f32 {
    plus_width(ui, &Command::Frame(FrameCommand::AddPersona).text(editor))
}

/// How wide the button of [`add_menu_ui`] is, in points.
pub fn add_menu_width(ui: &Ui, editor: &Editor) -> f32 {
    plus_width(ui, &editor.words().get(Menu::of_adds().name))
}

fn plus_width(ui: &Ui, name: &str) -> f32 {
    let font = egui::FontId::new(13.5, super::paint::family(Face::Medium));
    let words = ui.painter().layout_no_wrap(format!("+  {name}"), font, Color32::BLACK).size().x;
    words.ceil() + 2.0 * ui.spacing().button_padding.x + 2.0
}

/// The toolbar's menu of everything that can be added.
pub fn add_menu_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let menu = Menu::of_adds();
    let name = editor.words().get(menu.name);
    ui.scope_builder(egui::UiBuilder::new().layout(Layout::left_to_right(Align::Center)), |ui| {
        let button = Button::new(text(format!("+  {name}"), Face::Medium, 13.5)).min_size(vec2(0.0, 32.0));
        let (response, _) = egui::containers::menu::MenuButton::from_button(button)
            .config(bars::menu_config())
            .ui(ui, |ui| entries_ui(ui, &menu.entries, false, editor, called));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    });
}
