//! The inspector's plain controls: labels above, fields of text, chips, dots, small buttons.

use super::desk::Desk;
use super::draft::Commit;
use crate::app::fonts::text;
use crate::app::icons::Picture;
use crate::app::paint::{color32, family};
use crate::app::style::{self, CORNER};
use crate::editor::inspect::Common;
use crate::model::Score;
use crate::text::Face;
use egui::{
    Color32, FontId, Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Rect, Response, Role, Sense, Stroke,
    StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo, vec2,
};

/// How a field of text looks, what it is called and what may be typed.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// What stands above it; nothing if empty.
    pub label: String,
    /// What it is called by those who hear it; the label if empty.
    pub name: String,
    /// What stands in it as long as it is empty.
    pub hint: String,
    /// The thing's own name: larger, and without a frame until it is touched.
    pub is_title: bool,
    /// Whether Shift+Enter begins another line.
    pub many_lines: bool,
    /// Whether Enter leaves the keyboard there, for the next one.
    pub goes_on: bool,
    /// How wide it is, in points; all the room there is without.
    pub width: Option<f32>,
}

impl Line {
    /// A field with a label.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A field without one, that is called something nevertheless.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The same for several lines.
    pub fn of_many_lines(self) -> Self {
        Self { many_lines: true, ..self }
    }

    /// The same with words in it as long as it is empty.
    pub fn hinting(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    /// The same so many points wide.
    pub fn wide(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }

    fn said(&self) -> &str {
        if self.name.is_empty() { &self.label } else { &self.name }
    }
}

/// A field narrower than this, in points, has no room for the word that things differ.
const ROOM_FOR_MIXED: f32 = 90.0;

/// The words above a field.
pub fn label_ui(ui: &mut Ui, label: &str) {
    // Nearer to its own field than to the one above.
    ui.add_space(4.0);
    let muted = color32(style::colors(ui.ctx()).muted);
    ui.label(text(label, Face::Regular, 12.5).color(muted));
}

/// The words above several fields that belong together.
pub fn heading_ui(ui: &mut Ui, heading: &str) {
    ui.add_space(6.0);
    ui.label(text(heading, Face::SemiBold, 13.5));
}

/// Words that cannot be edited.
pub fn fixed_ui(ui: &mut Ui, what: impl Into<String>) {
    let muted = color32(style::colors(ui.ctx()).muted);
    ui.label(text(what, Face::Regular, 12.5).color(muted));
}

/// Why something cannot be.
pub fn refusal_ui(ui: &mut Ui, reason: &str) {
    let bad = color32(style::colors(ui.ctx()).bad);
    ui.label(text(reason, Face::Regular, 12.5).color(bad));
}

/// A field of text with its label; what is typed is a draft until Enter or until the keyboard goes elsewhere, and is
/// dropped with Escape.
pub fn text_ui(
    ui: &mut Ui,
    desk: &mut Desk,
    field: Id,
    line: &Line,
    shown: Common<&str>,
    commit: impl FnOnce() -> Commit,
) -> Response {
    if !line.label.is_empty() {
        label_ui(ui, &line.label);
    }
    let c = desk.colors;
    let draft = desk.drafts.shown(field);
    let (mut typed, refused) = match draft {
        Some((text, refused)) => (text.to_owned(), refused.map(str::to_owned)),
        None => (shown.same().unwrap_or_default().to_owned(), None),
    };
    let mixed = shown.is_mixed().then(|| desk.words.get("inspector-mixed"));
    let hint = match &mixed {
        Some(_) if line.width.is_some_and(|width| width < ROOM_FOR_MIXED) => "\u{2026}".to_owned(),
        Some(mixed) => mixed.clone(),
        None => line.hint.clone(),
    };
    let (face, size) = if line.is_title { (Face::Bold, 17.0) } else { (Face::Regular, 13.5) };
    let margin = if line.is_title { Margin::symmetric(0, 4) } else { Margin::symmetric(10, 6) };
    let room = ui.available_width();
    let edge = if refused.is_some() { c.bad } else { c.panel_line };
    let quiet = line.is_title || (line.goes_on && typed.is_empty() && !is_touched(ui, field));
    let mut edit = TextEdit::multiline(&mut typed)
        .id(field)
        .font(FontId::new(size, family(face)))
        .text_color(color32(c.ink))
        .hint_text(text(hint, Face::Regular, 13.5).color(color32(c.muted)))
        .desired_rows(1)
        .desired_width(line.width.unwrap_or(room))
        .return_key(line.many_lines.then_some(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter)))
        .margin(margin);
    if quiet || refused.is_some() {
        let fill = if quiet { Color32::TRANSPARENT } else { color32(c.field) };
        let edge = if line.is_title { Stroke::NONE } else { Stroke::new(1.0, color32(edge)) };
        let frame = Frame::new().fill(fill).stroke(edge).corner_radius(CORNER).inner_margin(margin);
        // A frame of one's own has its edge around the field, egui's has it inside.
        edit = edit.frame(frame).desired_width(line.width.unwrap_or(room) - 2.0 * edge.width);
    }
    let response = ui.add(edit);
    if line.is_title && is_touched(ui, field) {
        // Around the words, so that these stand under the ones above them.
        let width = if response.has_focus() { 2.0 } else { 1.0 };
        let ring = Stroke::new(width, color32(if response.has_focus() { c.selection } else { c.panel_line }));
        ui.painter().rect_stroke(response.rect.expand2(vec2(7.0, 0.0)), CORNER, ring, StrokeKind::Inside);
    }
    ui.ctx().accesskit_node_builder(field, |node| {
        node.set_label(line.said());
        if let Some(told) = refused.as_ref().or(mixed.as_ref()) {
            node.set_description(told.as_str());
        }
    });
    if response.changed() {
        desk.drafts.write(field, typed, commit());
    }
    let entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter) && !input.modifiers.shift);
    if response.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        desk.drafts.drop(field);
        ui.ctx().request_repaint();
    } else if response.lost_focus() || entered {
        desk.keep(field);
        if entered && !line.goes_on && !desk.drafts.is_refused(field) {
            response.surrender_focus();
        }
        ui.ctx().request_repaint();
    }
    if let Some(reason) = refused {
        refusal_ui(ui, &reason);
    }
    response
}

/// Whether pointer or keyboard were on a field in the last frame.
fn is_touched(ui: &Ui, field: Id) -> bool {
    let under = ui.ctx().viewport(|viewport| viewport.prev_pass.widgets.get(field).map(|widget| widget.rect));
    let hovered = under.zip(ui.ctx().pointer_hover_pos()).is_some_and(|(rect, at)| rect.contains(at));
    hovered || ui.memory(|memory| memory.has_focus(field))
}

/// A label, and beside it that things differ, if they do.
pub fn mixed_label_ui(ui: &mut Ui, desk: &Desk, label: &str, mixed: bool) {
    let label = if mixed { desk.of(label, &desk.word("inspector-mixed")) } else { label.to_owned() };
    if !label.is_empty() {
        label_ui(ui, &label);
    }
}

/// Chips of which one is chosen, or none: gives the one that was clicked.
pub fn chips_ui<V: Clone + PartialEq>(
    ui: &mut Ui,
    desk: &Desk,
    label: &str,
    options: &[(V, String)],
    chosen: &Common<V>,
) -> Option<V> {
    mixed_label_ui(ui, desk, label, chosen.is_mixed());
    let chosen = |value: &V| matches!(chosen, Common::Same(same) if same == value);
    group_ui(ui, label, Role::RadioGroup, |ui| {
        let mut clicked = None;
        for (value, says) in options {
            if chip_ui(ui, says, Role::RadioButton, chosen(value)).clicked() {
                clicked = Some(value.clone());
            }
        }
        clicked
    })
}

/// Controls that belong together, one after the other, in as many rows as they need.
pub fn group_ui<R>(ui: &mut Ui, label: &str, role: Role, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(role).accessibility_label(label);
    ui.scope_builder(builder, |ui| {
        // Before the first row is begun, or it is higher than the others.
        ui.spacing_mut().item_spacing = vec2(5.0, 5.0);
        ui.spacing_mut().interact_size.y = 20.0;
        ui.horizontal_wrapped(content).inner
    })
    .inner
}

/// A chip that is on or off.
pub fn chip_ui(ui: &mut Ui, says: &str, role: Role, on: bool) -> Response {
    let c = style::colors(ui.ctx());
    let face = if on { Face::SemiBold } else { Face::Regular };
    let font = FontId::new(12.5, family(face));
    let room = ui.max_rect().width() - 20.0;
    let galley = ui.painter().layout(says.to_owned(), font, color32(c.ink), room.max(40.0));
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(20.0, 10.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(role, true, on, says));
    let (ground, edge) = match (on, response.hovered()) {
        (true, _) => (c.selection_soft, Stroke::new(1.5, color32(c.selection))),
        (false, true) => (c.hover, Stroke::new(1.0, color32(c.panel_line))),
        (false, false) => (c.panel, Stroke::new(1.0, color32(c.panel_line))),
    };
    ui.painter().rect(rect, CORNER, color32(ground), edge, StrokeKind::Inside);
    focus_ring(ui, &response, rect);
    ui.painter().galley(rect.min + vec2(10.0, 5.0), galley, color32(c.ink));
    response
}

fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(style::colors(ui.ctx()).selection));
        ui.painter().rect_stroke(rect.expand(2.0), CORNER + 2, ring, StrokeKind::Inside);
    }
}

/// A chip of its own that is on or off: gives whether it shall be.
pub fn switch_ui(ui: &mut Ui, says: &str, on: bool) -> Option<bool> {
    chip_ui(ui, says, Role::CheckBox, on).clicked().then_some(!on)
}

/// Five dots for a score: gives what it shall be. A click on the last of the filled ones takes the score away.
pub fn score_ui(ui: &mut Ui, desk: &Desk, label: &str, score: Common<Option<Score>>) -> Option<Option<Score>> {
    mixed_label_ui(ui, desk, label, score.is_mixed());
    let c = desk.colors;
    let now = score.same().flatten().map_or(0, Score::value);
    let builder = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(label);
    ui.scope_builder(builder, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 1.0;
            let mut clicked = None;
            for value in 1..=5_u8 {
                let (rect, response) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::click());
                let name = desk.words.with("inspector-score", &[("label", label.into()), ("score", value.into())]);
                response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, now == value, &name));
                let filled = value <= now;
                let fill = if filled { c.accent } else { c.panel_line };
                let radius = if response.hovered() { 9.5 } else { 8.5 };
                ui.painter().circle_filled(rect.center(), radius, color32(fill));
                focus_ring(ui, &response, rect);
                if response.clicked() {
                    clicked = Some(if value == now { None } else { Score::new(value) });
                }
            }
            clicked
        })
        .inner
    })
    .inner
}

/// A small cross that takes something away; its name is for those who hear it and for the tip.
pub fn cross_ui(ui: &mut Ui, name: &str) -> bool {
    let c = style::colors(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(26.0, 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let ground = if response.hovered() { c.hover } else { c.panel };
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER, color32(ground));
    }
    focus_ring(ui, &response, rect);
    let faint = if response.hovered() || response.has_focus() { c.ink } else { c.nobody };
    Picture::Cross.paint(ui.painter(), rect.center(), color32(faint), color32(ground));
    response.on_hover_text(name).clicked()
}

/// A button in words that adds or does something.
pub fn button_ui(ui: &mut Ui, says: &str) -> bool {
    add_button_ui(ui, says).clicked()
}

/// The same, for what more is said of it than whether it was clicked.
pub fn add_button_ui(ui: &mut Ui, says: &str) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = vec2(10.0, 4.0);
        ui.spacing_mut().interact_size.y = 28.0;
        ui.add(egui::Button::new(text(says, Face::Medium, 12.5)).wrap())
    })
    .inner
}

/// Words that lead to something else, behind a mark if they have one: gives whether they were clicked.
pub fn link_ui(ui: &mut Ui, says: &str, mark: Option<impl FnOnce(&Ui, Rect)>) -> bool {
    let indent = if mark.is_some() { 30.0 } else { 10.0 };
    let c = style::colors(ui.ctx());
    let width = ui.available_width();
    let font = FontId::new(13.5, family(Face::Medium));
    let galley = ui.painter().layout(says.to_owned(), font, color32(c.ink), width - indent - 20.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + 10.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, says));
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER, color32(c.hover));
    }
    focus_ring(ui, &response, rect.shrink(2.0));
    let place = Rect::from_center_size(rect.left_center() + vec2(14.0, 0.0), vec2(14.0, 14.0));
    ui.painter().galley(rect.min + vec2(indent, 5.0), galley, color32(c.ink));
    // That it leads somewhere is seen before it is tried.
    let tip = rect.right_center() - vec2(9.0, 0.0);
    let arrow = [vec2(-3.0, -4.5), vec2(1.5, 0.0), vec2(-3.0, 4.5)].map(|by| tip + by);
    ui.painter().add(egui::Shape::line(arrow.to_vec(), Stroke::new(1.5, color32(c.nobody))));
    if let Some(mark) = mark {
        mark(ui, place);
    }
    response.clicked()
}

/// A part of the panel that folds.
pub fn section_ui(ui: &mut Ui, salt: &str, title: &str, open: bool, content: impl FnOnce(&mut Ui)) {
    unfolding_ui(ui, salt, title, (open, false), content);
}

/// The same, which at the first time is `open`; if it is `wanted` now, it unfolds and comes into sight.
pub fn unfolding_ui(ui: &mut Ui, salt: &str, title: &str, (open, wanted): (bool, bool), content: impl FnOnce(&mut Ui)) {
    /// How high its title is, in points: large enough for a finger's tip.
    const SECTION_HEIGHT: f32 = 26.0;
    let common = ui.spacing().interact_size.y;
    ui.add_space(6.0);
    let line = ui.available_rect_before_wrap();
    let stroke = Stroke::new(1.0, color32(style::colors(ui.ctx()).panel_line));
    ui.painter().hline(line.x_range(), line.min.y, stroke);
    ui.add_space(3.0);
    ui.spacing_mut().interact_size.y = SECTION_HEIGHT;
    let folds = egui::CollapsingHeader::new(text(title, Face::SemiBold, 13.5))
        .id_salt(("inspector", salt))
        .default_open(open)
        .open(wanted.then_some(true))
        .show_unindented(ui, |ui| {
            ui.spacing_mut().interact_size.y = common;
            content(ui);
        });
    ui.spacing_mut().interact_size.y = common;
    if wanted {
        ui.scroll_to_rect(folds.header_response.rect, Some(egui::Align::TOP));
        ui.ctx().request_repaint();
    }
    focus_ring(ui, &folds.header_response, folds.header_response.rect);
}
