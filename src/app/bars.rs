//! The bars around the canvas: menus and tools above, figures below.

use super::fonts::text;
use super::icons::{Picture, persona_chip, picture_button};
use super::paint::{color32, family};
use super::style::{self, PANEL_MARGIN};
use crate::editor::{Command, Editor, Menu, MenuEntry};
use crate::model::{JourneyMap, RunBy};
use crate::scene::{self, Theme};
use crate::text::Face;
use egui::{
    Align, Align2, Button, FontId, Frame, Layout, Margin, MenuBar, Panel, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, containers::menu::MenuConfig, pos2, vec2,
};

/// How wide a menu is.
const MENU_WIDTH: f32 = 248.0;
/// Where a menu's words begin, after the room for ticks.
const MENU_GUTTER: f32 = 26.0;

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
            for (i, menu) in Menu::bar().iter().enumerate() {
                let name = editor.words().get(menu.name);
                let button = ui.menu_button(name, |ui| menu_ui(ui, menu, editor, called)).response;
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
fn menu_style(style: &mut egui::Style) {
    let ring = style.visuals.widgets.active.bg_stroke;
    egui::containers::menu::menu_style(style);
    style.visuals.widgets.active.bg_stroke = ring;
}

fn menu_ui(ui: &mut Ui, menu: &Menu, editor: &Editor, called: &mut Vec<Command>) {
    ui.set_width(MENU_WIDTH);
    ui.spacing_mut().button_padding = vec2(MENU_GUTTER, 6.0);
    ui.spacing_mut().item_spacing.y = 1.0;
    for entry in &menu.entries {
        match entry {
            MenuEntry::Line => {
                ui.add_space(3.0);
                ui.add(egui::Separator::default().spacing(5.0));
                ui.add_space(3.0);
            }
            MenuEntry::Menu(inner) => {
                ui.menu_button(editor.words().get(inner.name), |ui| menu_ui(ui, inner, editor, called));
            }
            MenuEntry::Command(command) => {
                if menu_item_ui(ui, command, editor).clicked() {
                    called.push(command.clone());
                    ui.close();
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
    painter.text(pos2(rect.min.x + MENU_GUTTER, y), Align2::LEFT_CENTER, words, font(Face::Medium, 13.5), ink);
    if let Some(shortcut) = command.shortcut() {
        let at = pos2(rect.max.x - 10.0, y);
        let keys = shortcut.text(editor.words());
        painter.text(at, Align2::RIGHT_CENTER, keys, font(Face::Regular, 12.5), color32(c.muted));
    }
    response
}

/// The row of tools under the menus.
pub fn toolbar_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let frame = Frame::new().fill(color32(c.panel)).inner_margin(Margin::symmetric(PANEL_MARGIN, 7));
    Panel::top("tools").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            tool_ui(ui, Picture::Sidebar, Command::ToggleInventory, editor, called);
            ui.add_space(10.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let theme = if editor.theme() == Theme::Light { Picture::Moon } else { Picture::Sun };
                tool_ui(ui, theme, Command::OtherTheme, editor, called);
                ui.add_space(10.0);
                tool_ui(ui, Picture::Fit, Command::Fit, editor, called);
                ui.add_space(2.0);
                ui.spacing_mut().item_spacing.x = 3.0;
                tool_ui(ui, Picture::Plus, Command::ZoomIn, editor, called);
                zoom_ui(ui, editor, called);
                tool_ui(ui, Picture::Minus, Command::ZoomOut, editor, called);
                ui.add_space(10.0);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| personas_ui(ui, editor, called));
            });
        });
    });
}

fn tool_ui(ui: &mut Ui, picture: Picture, command: Command, editor: &Editor, called: &mut Vec<Command>) {
    let name = command.text(editor);
    let tip = match command.shortcut() {
        Some(shortcut) => {
            let keys = shortcut.text(editor.words());
            editor.words().with("tool-with-keys", &[("command", name.clone().into()), ("keys", keys.into())])
        }
        None => name.clone(),
    };
    if picture_button(ui, picture, &name, &tip, editor.is_enabled(&command)).clicked() {
        called.push(command);
    }
}

/// The zoom in per cent; a click makes it 100.
fn zoom_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let shown = if editor.sheet().is_some() { zoom_text(editor) } else { "\u{2013}".to_owned() };
    let command = Command::ActualSize;
    let button = Button::new(text(shown, Face::Medium, 13.0)).frame_when_inactive(false).min_size(vec2(58.0, 32.0));
    let response = ui.add_enabled(editor.is_enabled(&command), button);
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
        return;
    }
    let c = style::colors(ui.ctx());
    ui.spacing_mut().item_spacing.x = 8.0;
    if ui.available_width() > 420.0 {
        ui.label(text(editor.words().get("tool-persona"), Face::Regular, 13.0).color(color32(c.muted)));
    }
    egui::ScrollArea::horizontal().id_salt("personas").auto_shrink([false, true]).show(ui, |ui| {
        ui.horizontal(|ui| {
            for persona in personas {
                let command = Command::ChoosePersona(persona.id.clone());
                let paint = scene::persona_paint(persona.colour, editor.theme());
                let marker = scene::curve_style(persona.colour).marker;
                let chosen = editor.is_on(&command) == Some(true);
                let chip = persona_chip(ui, &persona.name, marker, paint, chosen);
                let chip = if persona.segment.is_empty() { chip } else { chip.on_hover_text(&persona.segment) };
                if chip.clicked() {
                    called.push(command);
                }
            }
        });
    });
}

/// The bar of figures at the bottom.
pub fn status_bar_ui(ui: &mut Ui, editor: &Editor, opening: Option<&str>) {
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
            let Some(sheet) = editor.sheet() else {
                ui.label(muted(words.get("canvas-hint")));
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
