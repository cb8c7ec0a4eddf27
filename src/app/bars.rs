//! The bars around the canvas: menus and tools above, figures below.

use super::folding;
use super::fonts::text;
use super::frame_ui;
use super::icons::{Picture, chip_width, marker_at, persona_chip, picture_button, switch_button};
use super::paint::{color32, family};
use super::saved_state::SavedState;
use super::style::{self, PANEL_MARGIN};
use crate::editor::{CardCommand, Command, Editor, Menu, MenuEntry, StepCommand};
use crate::model::{JourneyMap, Persona, RunBy};
use crate::scene::{self, Theme};
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Button, FontId, Frame, Layout, Margin, MenuBar, Panel, Response, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo,
    containers::menu::{MenuButton, MenuConfig},
    pos2, vec2,
};
use std::sync::Arc;

/// How wide a menu is.
const MENU_WIDTH: f32 = 276.0;
/// How high entries and the lines between them are, with the space around, and what a window's height leaves to other
/// things than a menu.
const ENTRY_HEIGHT: f32 = 31.0;
const LINE_HEIGHT: f32 = 14.0;
const AROUND_MENU: f32 = 60.0;
/// Where a menu's words begin, after the room for ticks.
const MENU_GUTTER: f32 = 26.0;
/// How wide the tools at the right are: four buttons, the zoom and the spaces between them.
const TOOLS_WIDTH: f32 = 4.0 * 34.0 + ZOOM_WIDTH + 4.0 * 3.0 + 2.0 * 10.0;
/// How wide the zoom in per cent is.
const ZOOM_WIDTH: f32 = 64.0;
/// The room that the tools need for what can be added to have a menu among them.
const ADDS_FROM: f32 = 620.0;
/// Between personas.
const GAP: f32 = 8.0;
/// How wide the button is that leads to the personas that have no room.
const MORE_WIDTH: f32 = 52.0;

/// The menu bar, with the map's name in its middle. Adds what was chosen to `called`; if the menus are `wanted`, the
/// first of them gets the keyboard.
pub fn menu_bar_ui(ui: &mut Ui, editor: &Editor, wanted: bool, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let frame =
        Frame::new().fill(color32(c.panel)).inner_margin(Margin { left: 8, right: PANEL_MARGIN, top: 5, bottom: 1 });
    Panel::top("menu").frame(frame).show_separator_line(false).show(ui, |ui| {
        let bar = ui.max_rect();
        let config = MenuConfig::new().style(menu_style);
        MenuBar::new().style(menu_style).config(config).ui(ui, |ui| {
            ui.spacing_mut().button_padding = vec2(9.0, 4.0);
            for (i, menu) in Menu::bar(editor).iter().enumerate() {
                let name = editor.words().get(menu.name);
                let button = ui.menu_button(name, |ui| entries_ui(ui, &menu.entries, false, editor, called)).response;
                if wanted && i == 0 {
                    button.request_focus();
                }
            }
        });
        if let Some(sheet) = editor.sheet() {
            let name = editor
                .path()
                .and_then(|path| path.file_name())
                .map_or_else(|| sheet.map().title.clone(), |name| name.to_string_lossy().into_owned());
            let room = (bar.width() - 2.0 * 260.0).max(80.0);
            let middle = egui::Rect::from_center_size(bar.center(), vec2(room, bar.height().min(24.0)));
            let label = egui::Label::new(text(name, Face::SemiBold, 13.0)).truncate();
            ui.place(middle, label);
        }
    });
}

/// Menus as egui has them, but with a ring around what the keyboard is on.
pub fn menu_style(style: &mut egui::Style) {
    let ring = style.visuals.widgets.active.bg_stroke;
    egui::containers::menu::menu_style(style);
    style.visuals.widgets.active.bg_stroke = ring;
}

/// What is in a menu. Adds what was chosen to `called`; by key, the first entry gets the keyboard.
pub fn entries_ui(ui: &mut Ui, entries: &[MenuEntry], by_key: bool, editor: &Editor, called: &mut Vec<Command>) {
    ui.set_width(MENU_WIDTH);
    ui.spacing_mut().button_padding = vec2(MENU_GUTTER, 6.0);
    ui.spacing_mut().item_spacing.y = 1.0;
    let room = ui.ctx().content_rect().height() - AROUND_MENU;
    let heights = entries.iter().map(|entry| match entry {
        MenuEntry::Command(_) | MenuEntry::Menu(_) => ENTRY_HEIGHT,
        MenuEntry::Line => LINE_HEIGHT,
    });
    if heights.sum::<f32>() > room {
        // In a low window a long menu scrolls, so that its end can be reached.
        ScrollArea::vertical()
            .max_height(room)
            .min_scrolled_height(room)
            .show(ui, |ui| lines_ui(ui, entries, by_key, editor, called));
    } else {
        lines_ui(ui, entries, by_key, editor, called);
    }
}

fn lines_ui(ui: &mut Ui, entries: &[MenuEntry], mut by_key: bool, editor: &Editor, called: &mut Vec<Command>) {
    for entry in entries {
        match entry {
            MenuEntry::Line => {
                ui.add_space(3.0);
                ui.add(egui::Separator::default().spacing(5.0));
                ui.add_space(3.0);
            }
            MenuEntry::Menu(inner) => {
                let name = editor.words().get(inner.name);
                let opens = ui.menu_button(name, |ui| entries_ui(ui, &inner.entries, false, editor, called));
                if std::mem::take(&mut by_key) {
                    opens.response.request_focus();
                }
            }
            MenuEntry::Command(command) => {
                let item = menu_item_ui(ui, command, editor);
                if item.clicked() {
                    called.push(command.clone());
                    ui.close();
                } else if by_key && editor.is_enabled(command) {
                    item.request_focus();
                    by_key = false;
                }
            }
        }
    }
}

/// A command in a menu: a tick if it is on, its words, its keys.
fn menu_item_ui(ui: &mut Ui, command: &Command, editor: &Editor) -> Response {
    let c = style::colors(ui.ctx());
    let (words, enabled, on) = (command.text(editor), editor.is_enabled(command), editor.is_on(command));
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), sense);
    response.widget_info(|| match on {
        Some(on) => WidgetInfo::selected(egui::Role::MenuItemCheckBox, enabled, on, &words),
        None => WidgetInfo::labeled(egui::Role::MenuItem, enabled, &words),
    });
    let painter = ui.painter();
    if enabled && (response.hovered() || response.has_focus()) {
        painter.rect_filled(rect, 6, color32(c.hover));
    }
    if response.has_focus() {
        painter.rect_stroke(rect, 6, Stroke::new(2.0, color32(c.selection)), StrokeKind::Inside);
    }
    let ink = color32(if enabled { c.ink } else { c.nobody });
    let y = rect.center().y;
    if on == Some(true) {
        let tick = [vec2(9.0, 0.5), vec2(12.5, 4.0), vec2(18.5, -3.5)].map(|by| pos2(rect.min.x, y) + by);
        painter.add(egui::Shape::line(tick.to_vec(), Stroke::new(1.8, color32(c.selection))));
    }
    let font = |face, size| FontId::new(size, family(face));
    let mut right = rect.max.x - 10.0;
    if let Some(shortcut) = command.shortcut_now(editor) {
        let at = pos2(right, y);
        let keys = shortcut.text(editor.words());
        let keys = painter.text(at, Align2::RIGHT_CENTER, keys, font(Face::Regular, 12.5), color32(c.muted));
        right = keys.min.x - 10.0;
    }
    let left = rect.min.x + MENU_GUTTER;
    let mut job = LayoutJob::simple_singleline(words.clone(), font(Face::Medium, 13.5), ink);
    job.wrap = TextWrapping::truncate_at_width(right - left);
    let line = painter.layout_job(job);
    let elided = line.elided;
    painter.galley(pos2(left, y - line.size().y / 2.0), line, ink);
    if elided { response.on_hover_text(words) } else { response }
}

/// The row of tools under the menus.
pub fn toolbar_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let frame = Frame::new().fill(color32(c.panel)).inner_margin(Margin::symmetric(PANEL_MARGIN, 7));
    Panel::top("tools").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            tool_ui(ui, Picture::Sidebar, Command::ToggleInventory, editor, called);
            ui.add_space(6.0);
            ui.spacing_mut().item_spacing.x = 4.0;
            tool_ui(ui, Picture::Undo, Command::Step(StepCommand::Undo), editor, called);
            tool_ui(ui, Picture::Redo, Command::Step(StepCommand::Redo), editor, called);
            ui.add_space(6.0);
            switch_ui(ui, Picture::Plus, Command::Card(CardCommand::New), editor, called);
            switch_ui(ui, Picture::Pencil, Command::Card(CardCommand::Draw), editor, called);
            if ui.available_width() > ADDS_FROM {
                frame_ui::add_menu_ui(ui, editor, called);
            }
            ui.add_space(6.0);
            let room = ui.available_rect_before_wrap();
            let (personas, tools) = room.split_left_right_at_x((room.max.x - TOOLS_WIDTH).max(room.min.x));
            let beside = |rect| UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
            let personas = personas.with_max_x(personas.max.x - 10.0);
            ui.scope_builder(beside(personas), |ui| personas_ui(ui, editor, called));
            // From left to right, as the keyboard goes through them.
            ui.scope_builder(beside(tools), |ui| {
                ui.spacing_mut().item_spacing.x = 3.0;
                tool_ui(ui, Picture::Minus, Command::ZoomOut, editor, called);
                zoom_ui(ui, editor, called);
                tool_ui(ui, Picture::Plus, Command::ZoomIn, editor, called);
                ui.add_space(10.0);
                tool_ui(ui, Picture::Fit, Command::Fit, editor, called);
                ui.add_space(10.0);
                let theme = if editor.theme() == Theme::Light { Picture::Moon } else { Picture::Sun };
                tool_ui(ui, theme, Command::OtherTheme, editor, called);
            });
        });
    });
}

/// A tool with its word beside the picture, where there is room for words.
fn switch_ui(ui: &mut Ui, picture: Picture, command: Command, editor: &Editor, called: &mut Vec<Command>) {
    /// Below this, in points, the toolbar shows pictures alone.
    const ROOM_FOR_WORDS: f32 = 1000.0;
    if ui.ctx().content_rect().width() < ROOM_FOR_WORDS {
        return tool_ui(ui, picture, command, editor, called);
    }
    let name = command.text(editor);
    let state = (editor.is_enabled(&command), editor.is_on(&command) == Some(true));
    if switch_button(ui, picture, &name, &with_keys(&command, &name, editor), state).clicked() {
        called.push(command);
    }
}

/// A command's words with its keys, as tips show them.
fn with_keys(command: &Command, name: &str, editor: &Editor) -> String {
    match command.shortcut() {
        Some(shortcut) => {
            let keys = shortcut.text(editor.words());
            editor.words().with("tool-with-keys", &[("command", name.into()), ("keys", keys.into())])
        }
        None => name.to_owned(),
    }
}

fn tool_ui(ui: &mut Ui, picture: Picture, command: Command, editor: &Editor, called: &mut Vec<Command>) {
    let name = command.text(editor);
    let tip = with_keys(&command, &name, editor);
    if picture_button(ui, picture, &name, &tip, editor.is_enabled(&command)).clicked() {
        called.push(command);
    }
}

/// The zoom in per cent; a click makes it 100.
fn zoom_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let shown = if editor.sheet().is_some() { zoom_text(editor) } else { "\u{2013}".to_owned() };
    let command = Command::ActualSize;
    let button = Button::new(text(shown, Face::Medium, 13.0)).frame_when_inactive(false);
    let enabled = editor.is_enabled(&command);
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = 2.0;
        ui.add_enabled_ui(enabled, |ui| ui.add_sized(vec2(ZOOM_WIDTH, 32.0), button)).inner
    });
    let response = response.inner;
    let keys = command.shortcut().map(|shortcut| shortcut.text(editor.words())).unwrap_or_default();
    let values = [("command", command.text(editor).into()), ("keys", keys.into())];
    if response.on_hover_text(editor.words().with("tool-with-keys", &values)).clicked() {
        called.push(command);
    }
}

fn zoom_text(editor: &Editor) -> String {
    editor.words().percent(editor.camera().scale())
}

fn personas_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let Some(sheet) = editor.sheet() else { return };
    let personas = &sheet.map().personas;
    if personas.is_empty() {
        frame_ui::add_persona_ui(ui, editor, called);
        return;
    }
    let c = style::colors(ui.ctx());
    ui.spacing_mut().item_spacing.x = GAP;
    if ui.available_width() > 420.0 {
        ui.label(text(editor.words().get("tool-persona"), Face::Regular, 13.0).color(color32(c.muted)));
    }
    let is_chosen = |persona: &Persona| editor.is_on(&Command::ChoosePersona(persona.id.clone())) == Some(true);
    let widths: Vec<f32> = personas.iter().map(|persona| chip_width(ui, &persona.name)).collect();
    let chosen = personas.iter().position(|persona| is_chosen(persona));
    let room = ui.available_width() - frame_ui::ADD_PERSONA - GAP;
    let shown = folding::shown(&widths, chosen, room, GAP, MORE_WIDTH);
    for persona in shown.iter().filter_map(|place| personas.get(*place)) {
        let paint = scene::persona_paint(persona.colour, editor.theme());
        let marker = scene::curve_style(persona.colour).marker;
        let chip = persona_chip(ui, &persona.name, marker, paint, is_chosen(persona));
        let chip = if persona.segment.is_empty() { chip } else { chip.on_hover_text(&persona.segment) };
        if chip.clicked() {
            called.push(Command::ChoosePersona(persona.id.clone()));
        }
    }
    let folded = personas.iter().enumerate().filter(|(place, _)| !shown.contains(place)).map(|(_, persona)| persona);
    more_personas_ui(ui, &folded.collect::<Vec<_>>(), editor, called);
    frame_ui::add_persona_ui(ui, editor, called);
}

/// A menu of the personas that the toolbar has no room for.
fn more_personas_ui(ui: &mut Ui, folded: &[&Arc<Persona>], editor: &Editor, called: &mut Vec<Command>) {
    if folded.is_empty() {
        return;
    }
    let c = style::colors(ui.ctx());
    let name = editor.words().with("tool-more-personas", &[("count", folded.len().into())]);
    let button = Button::new(text(format!("+{}", folded.len()), Face::Medium, 13.5)).min_size(vec2(MORE_WIDTH, 32.0));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_width(MENU_WIDTH);
        ui.spacing_mut().item_spacing.y = 1.0;
        for persona in folded {
            let command = Command::ChoosePersona(persona.id.clone());
            let item = menu_item_ui(ui, &command, editor);
            let paint = scene::persona_paint(persona.colour, editor.theme());
            let marker = scene::curve_style(persona.colour).marker;
            let at = item.rect.left_center() + vec2(13.0, 0.0);
            marker_at(ui.painter(), marker, at, color32(paint.stripe), color32(c.card));
            if item.clicked() {
                called.push(command);
                ui.close();
            }
        }
    });
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    response.on_hover_text(name);
}

/// The bar of figures at the bottom.
pub fn status_bar_ui(ui: &mut Ui, editor: &Editor, opening: Option<&str>, state: &SavedState) {
    let c = style::colors(ui.ctx());
    let frame = Frame::new().fill(color32(c.panel)).inner_margin(Margin::symmetric(PANEL_MARGIN, 0));
    let words = editor.words();
    Panel::bottom("status").exact_size(28.0).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            let muted = |what: String| text(what, Face::Regular, 12.5).color(color32(c.muted));
            if let Some(name) = opening {
                ui.label(muted(words.with("status-opening", &[("name", name.into())])));
                return;
            }
            if state.refusal_ui(ui) {
                return;
            }
            let Some(sheet) = editor.sheet() else {
                ui.label(muted(words.get("status-no-map")));
                return;
            };
            let map = sheet.map();
            let count = |key: &str, n: usize| words.with(key, &[("count", n.into())]);
            let figures = [
                count("status-touchpoints", map.touchpoints.len()),
                count("status-personas", map.personas.len()),
                count("status-owners", map.owners.len()),
            ];
            ui.label(muted(figures.join(" \u{b7} ")));
            let ownerless = without_owner(map);
            if ownerless > 0 {
                let (dot, _) = ui.allocate_exact_size(vec2(8.0, 8.0), Sense::hover());
                ui.painter().circle_filled(dot.center(), 4.0, color32(c.bad));
                ui.add_space(-8.0);
                let says = count("status-without-owner", ownerless);
                ui.label(text(says, Face::SemiBold, 12.5).color(color32(c.bad)));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let mut right = zoom_text(editor);
                if editor.is_fitted() {
                    right = format!("{right} \u{b7} {}", words.get("status-fit"));
                }
                ui.label(muted(right));
                state.saved_ui(ui, editor);
                let path = editor.path().map(|path| path.display().to_string()).unwrap_or_default();
                ui.add(egui::Label::new(muted(path)).truncate());
            });
        });
    });
}

/// How many touchpoints of ours nobody owns, once somebody has begun to say who owns what: a new map is not a list
/// of failings.
fn without_owner(map: &JourneyMap) -> usize {
    if map.touchpoints.iter().all(|touchpoint| touchpoint.owner.is_none()) {
        return 0;
    }
    map.touchpoints.iter().filter(|touchpoint| touchpoint.owner.is_none() && touchpoint.run_by == RunBy::Us).count()
}
