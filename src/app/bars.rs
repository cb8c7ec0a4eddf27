//! The bars around the canvas: menus above, figures and the zoom below.

use super::file_name::name_of;
use super::fonts::text;
use super::icons::Picture;
use super::paint::{color32, family};
use super::saved_state::SavedState;
use super::style::{self, PANEL_MARGIN};
use crate::editor::{Command, Editor, Focus, FocusCommand, InventoryCommand, Menu, MenuEntry, SelectCommand};
use crate::geom::Color;
use crate::model::{JourneyMap, RunBy};
use crate::scene::owner_paint;
use crate::text::Face;
use egui::containers::menu::MenuConfig;
use egui::scroll_area::ScrollBarVisibility;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Button, FontId, Frame, Layout, Margin, MenuBar, Panel, Popup, PopupCloseBehavior, Rect, Response,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

/// How wide a menu is.
pub const MENU_WIDTH: f32 = 276.0;
/// How high entries and the lines between them are, with the space around, and what a window's height leaves to other
/// things than a menu.
const ENTRY_HEIGHT: f32 = 31.0;
const LINE_HEIGHT: f32 = 14.0;
const AROUND_MENU: f32 = 60.0;
/// Where a menu's words begin, after the room for ticks.
const MENU_GUTTER: f32 = 26.0;
/// How high the bar of figures is, and what is in it.
const STATUS_HEIGHT: f32 = 32.0;
const STATUS_BUTTON: f32 = 26.0;
/// How wide the zoom in per cent is, and together with the three buttons around it.
const ZOOM_WIDTH: f32 = 54.0;
const ZOOM_TOOLS_WIDTH: f32 = ZOOM_WIDTH + 3.0 * STATUS_BUTTON + 3.0 * 2.0 + 4.0;
/// Between the menus and the map's name, and what a name needs to be worth showing.
const BESIDE_MENUS: f32 = 20.0;
const LEAST_NAME: f32 = 80.0;

/// The menu bar, with the map's name in its middle. Adds what was chosen to `called`; if the menus are `wanted`, the
/// first of them gets the keyboard.
pub fn menu_bar_ui(ui: &mut Ui, editor: &Editor, wanted: bool, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let frame =
        Frame::new().fill(color32(c.panel)).inner_margin(Margin { left: 8, right: PANEL_MARGIN, top: 5, bottom: 1 });
    Panel::top("menu").frame(frame).show_separator_line(false).show(ui, |ui| {
        let bar = ui.max_rect();
        let config = menu_config();
        let menus = MenuBar::new().style(menu_style).config(config).ui(ui, |ui| {
            ui.spacing_mut().button_padding = vec2(9.0, 4.0);
            let mut end = bar.min.x;
            for (i, menu) in Menu::bar(editor).iter().enumerate() {
                let name = editor.words().get(menu.name);
                let button = ui.menu_button(name, |ui| entries_ui(ui, &menu.entries, false, editor, called)).response;
                end = button.rect.max.x;
                if wanted && i == 0 {
                    button.request_focus();
                }
            }
            // The bar itself is as wide as the window.
            end
        });
        let room = bar.with_min_x(menus.inner + BESIDE_MENUS);
        map_name_ui(ui, bar.center().x, room, editor);
    });
}

/// The open map's file, or its title as long as it has none, in the middle of the bar if there is room; behind it a dot
/// while there are changes that are in no file.
fn map_name_ui(ui: &mut Ui, middle: f32, room: Rect, editor: &Editor) {
    /// How wide the dot is, with the space before it.
    const DOT: f32 = 16.0;
    let Some(sheet) = editor.sheet() else { return };
    if room.width() < LEAST_NAME {
        return;
    }
    let (c, words) = (style::colors(ui.ctx()), editor.words());
    let name = editor.path().map_or_else(|| sheet.map().title.clone(), |path| name_of(path));
    let mut job = LayoutJob::simple_singleline(name.clone(), FontId::new(13.0, family(Face::SemiBold)), color32(c.ink));
    job.wrap = TextWrapping::truncate_at_width(room.width() - DOT);
    let galley = ui.painter().layout_job(job);
    let size = galley.size();
    // What has no room in the middle moves to the right of the menus.
    let left = (middle - size.x / 2.0).clamp(room.min.x, (room.max.x - size.x - DOT).max(room.min.x));
    let place = Rect::from_min_size(pos2(left, room.center().y - size.y / 2.0), size + vec2(DOT, 0.0));
    ui.painter().galley(place.min, galley, color32(c.ink));
    let unsaved = editor.has_unsaved_changes();
    if unsaved {
        ui.painter().circle_filled(pos2(place.max.x - 5.0, place.center().y), 4.0, color32(c.warning));
    }
    let state = words.get("state-unsaved");
    let says = if unsaved { format!("{name}, {state}") } else { name };
    let response = ui.interact(place, ui.scope_id().with("map name"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &says));
    let path = editor.path().map(|path| path.display().to_string());
    let told: Vec<String> = path.into_iter().chain(unsaved.then_some(state)).collect();
    if !told.is_empty() {
        response.on_hover_text(told.join("\n"));
    }
}

/// Menus as egui has them, but with a ring around what the keyboard is on.
pub fn menu_style(style: &mut egui::Style) {
    let ring = style.visuals.widgets.active.bg_stroke;
    egui::containers::menu::menu_style(style);
    style.visuals.widgets.active.bg_stroke = ring;
}

/// How menus open and close: a click on what cannot be done now leaves them open.
pub fn menu_config() -> MenuConfig {
    MenuConfig::new().style(menu_style).close_behavior(PopupCloseBehavior::CloseOnClickOutside)
}

/// A menu that opens below a button.
pub fn menu_below(button: &Response) -> Popup<'_> {
    Popup::menu(button).style(menu_style).close_behavior(PopupCloseBehavior::CloseOnClickOutside)
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
        // That there is more of it has to be seen before anybody tries.
        ui.spacing_mut().scroll = style::lasting_bar();
        ScrollArea::vertical()
            .max_height(room)
            .min_scrolled_height(room)
            .scroll_bar_visibility(ScrollBarVisibility::AlwaysVisible)
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
pub fn menu_item_ui(ui: &mut Ui, command: &Command, editor: &Editor) -> Response {
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
    let mut left = rect.min.x + MENU_GUTTER;
    if let Some(color) = owner_color(command, editor) {
        let swatch = Rect::from_center_size(pos2(left + 6.0, y), vec2(12.0, 12.0));
        painter.rect_filled(swatch, 3, color32(color));
        left = swatch.max.x + 8.0;
    }
    let mut job = LayoutJob::simple_singleline(words.clone(), font(Face::Medium, 13.5), ink);
    job.wrap = TextWrapping::truncate_at_width(right - left);
    let line = painter.layout_job(job);
    let elided = line.elided;
    painter.galley(pos2(left, y - line.size().y / 2.0), line, ink);
    let why_not = command.why_not(editor);
    if let Some(why_not) = &why_not {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(why_not.as_str()));
    }
    let told: Vec<String> = elided.then_some(words).into_iter().chain(why_not).collect();
    if told.is_empty() { response } else { response.on_hover_text(told.join("\n")) }
}

/// The colour of the owner whose name a menu says.
fn owner_color(command: &Command, editor: &Editor) -> Option<Color> {
    let (Command::Inventory(InventoryCommand::GiveOwner(Some(owner)))
    | Command::Pick(SelectCommand::Owner(owner))
    | Command::Focus(FocusCommand::On(Focus::Owner(owner)))) = command
    else {
        return None;
    };
    let owner = editor.sheet()?.map().owner(owner)?;
    Some(owner_paint(owner.colour, editor.theme()).stripe)
}

/// The bar of figures at the bottom.
pub fn status_bar_ui(
    ui: &mut Ui,
    editor: &Editor,
    opening: Option<&str>,
    state: &SavedState,
    called: &mut Vec<Command>,
) {
    let c = style::colors(ui.ctx());
    let frame = Frame::new().fill(color32(c.panel)).inner_margin(Margin::symmetric(PANEL_MARGIN, 0));
    Panel::bottom("status").exact_size(STATUS_HEIGHT).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let room = ui.available_rect_before_wrap();
            // Whatever there is to say, the zoom stays where it is.
            let tools = if editor.sheet().is_some() { ZOOM_TOOLS_WIDTH } else { 0.0 };
            let (said, zoom) = room.split_left_right_at_x((room.max.x - tools).max(room.min.x));
            let said = said.with_max_x((said.max.x - 10.0).max(said.min.x));
            let within = |rect| UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
            ui.scope_builder(within(said), |ui| {
                ui.shrink_clip_rect(said.expand2(vec2(4.0, 0.0)));
                ui.spacing_mut().item_spacing.x = 14.0;
                said_ui(ui, editor, opening, state);
            });
            if editor.sheet().is_some() {
                // From left to right, as the keyboard goes through them.
                ui.scope_builder(within(zoom), |ui| zoom_tools_ui(ui, editor, called));
            }
        });
    });
}

/// What is under way or was refused, or else figures about the map and whether it is saved.
fn said_ui(ui: &mut Ui, editor: &Editor, opening: Option<&str>, state: &SavedState) {
    let (c, words) = (style::colors(ui.ctx()), editor.words());
    let muted = |what: String| text(what, Face::Regular, 12.5).color(color32(c.muted));
    if let Some(name) = opening {
        ui.add(egui::Label::new(muted(words.with("status-opening", &[("name", name.into())]))).truncate());
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
        state.saved_ui(ui, editor);
        let path = editor.path().map(|path| path.display().to_string()).unwrap_or_default();
        ui.add(egui::Label::new(muted(path)).truncate());
    });
}

/// The zoom: smaller, how large, larger, all of the map.
fn zoom_tools_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.x = 2.0;
    small_tool_ui(ui, Picture::Minus, Command::ZoomOut, editor, called);
    zoom_ui(ui, editor, called);
    small_tool_ui(ui, Picture::Plus, Command::ZoomIn, editor, called);
    ui.add_space(2.0);
    small_tool_ui(ui, Picture::Fit, Command::Fit, editor, called);
}

/// A command as a small picture without an edge, which shows under the pointer; darker while it is so already.
fn small_tool_ui(ui: &mut Ui, picture: Picture, command: Command, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let name = command.text(editor);
    let enabled = editor.is_enabled(&command);
    let is_so = (command == Command::Fit).then(|| editor.is_fitted());
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(STATUS_BUTTON), sense);
    response.widget_info(|| match is_so {
        Some(is_so) => WidgetInfo::selected(egui::Role::Button, enabled, is_so, &name),
        None => WidgetInfo::labeled(egui::Role::Button, enabled, &name),
    });
    let ground = match (enabled && response.hovered(), is_so == Some(true)) {
        (true, _) => color32(c.hover),
        (false, true) => color32(c.pressed),
        (false, false) => color32(c.panel),
    };
    ui.painter().rect_filled(rect, style::CORNER, ground);
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(c.selection));
        ui.painter().rect_stroke(rect, style::CORNER, ring, StrokeKind::Inside);
    }
    picture.paint(ui.painter(), rect.center(), color32(if enabled { c.muted } else { c.nobody }), ground);
    if response.on_hover_text(with_keys(&command, &name, editor)).clicked() {
        called.push(command);
    }
}

/// The zoom in per cent; a click makes it 100.
fn zoom_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let command = Command::ActualSize;
    let shown = editor.words().percent(editor.camera().scale());
    let button = Button::new(text(shown, Face::Medium, 12.5)).frame_when_inactive(false);
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding = vec2(2.0, 0.0);
        ui.spacing_mut().interact_size.y = STATUS_BUTTON;
        ui.add_sized(vec2(ZOOM_WIDTH, STATUS_BUTTON), button)
    });
    let name = command.text(editor);
    if response.inner.on_hover_text(with_keys(&command, &name, editor)).clicked() {
        called.push(command);
    }
}

/// A command's words with its keys, as tips show them.
pub fn with_keys(command: &Command, name: &str, editor: &Editor) -> String {
    match command.shortcut() {
        Some(shortcut) => {
            let keys = shortcut.text(editor.words());
            editor.words().with("tool-with-keys", &[("command", name.into()), ("keys", keys.into())])
        }
        None => name.to_owned(),
    }
}

/// How many touchpoints of ours nobody owns, once somebody has begun to say who owns what: a new map is not a list
/// of failings.
fn without_owner(map: &JourneyMap) -> usize {
    if map.touchpoints.iter().all(|touchpoint| touchpoint.owner.is_none()) {
        return 0;
    }
    map.touchpoints.iter().filter(|touchpoint| touchpoint.owner.is_none() && touchpoint.run_by == RunBy::Us).count()
}
