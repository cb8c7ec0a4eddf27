//! The row of tools under the menus: what is used most, with words where there is room and as pictures where not.

use super::bars::{MENU_WIDTH, entries_ui, menu_config, menu_item_ui, menu_style, with_keys};
use super::folding;
use super::fonts::text;
use super::frame_ui;
use super::icons::{Picture, chip_width, marker_at, persona_chip, picture_button, word_button, word_width};
use super::paint::{color32, family};
use super::style::{self, PANEL_MARGIN};
use crate::editor::{
    CardCommand, Command, Editor, FindCommand, KeepCommand, Selection, Spot, StepCommand, context_menu,
};
use crate::model::{Persona, Thing};
use crate::scene::{self, Theme};
use crate::text::Face;
use egui::containers::menu::MenuButton;
use egui::{
    Align, Button, FontId, Frame, Layout, Margin, Panel, Popup, PopupCloseBehavior, Response, Ui, UiBuilder, vec2,
};
use std::sync::Arc;

/// How wide a picture's button is, what lies between two, and between groups of them.
const PICTURE: f32 = 34.0;
const BESIDE: f32 = 4.0;
const APART: f32 = 10.0;
/// Between personas.
const GAP: f32 = 8.0;
/// How wide the button is that leads to the personas that have no room.
const MORE_WIDTH: f32 = 52.0;
/// So many personas' names may take the room of words on other buttons; more of them fold.
const PERSONAS_WISH: f32 = 420.0;
/// A persona's button gets no narrower than this.
const LEAST_CHIP: f32 = 84.0;

/// The row of tools.
pub fn toolbar_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let frame = Frame::new().fill(color32(c.panel)).inner_margin(Margin::symmetric(PANEL_MARGIN, 7));
    Panel::top("tools").frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = BESIDE;
            let (fill, right) = Fill::of(ui, editor);
            tool_ui(ui, Picture::Sidebar, Command::ToggleInventory, editor, called);
            ui.add_space(APART - BESIDE);
            tool_ui(ui, Picture::Undo, Command::Step(StepCommand::Undo), editor, called);
            tool_ui(ui, Picture::Redo, Command::Step(StepCommand::Redo), editor, called);
            ui.add_space(APART - BESIDE);
            let plain = |picture, command| Tool { picture, command, says: fill.says_makes(), main: false };
            plain(Picture::NewCard, Command::Card(CardCommand::New)).show_ui(ui, editor, called);
            plain(Picture::Pencil, Command::Card(CardCommand::Draw)).show_ui(ui, editor, called);
            if fill.has_adds() {
                frame_ui::add_menu_ui(ui, editor, called);
            }
            ui.add_space(APART);
            let room = ui.available_rect_before_wrap();
            let (personas, tools) = room.split_left_right_at_x((room.max.x - right).max(room.min.x));
            let within = |rect| UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
            let personas = personas.with_max_x((personas.max.x - APART).max(personas.min.x));
            ui.scope_builder(within(personas), |ui| {
                // However little room there is, nothing lies over the tools.
                ui.shrink_clip_rect(personas.expand2(vec2(4.0, 8.0)));
                personas_ui(ui, fill.has_label(), editor, called);
            });
            ui.scope_builder(within(tools), |ui| {
                if fill.has_theme() {
                    let theme = if editor.theme() == Theme::Light { Picture::Moon } else { Picture::Sun };
                    tool_ui(ui, theme, Command::OtherTheme, editor, called);
                    ui.add_space(APART - BESIDE);
                }
                let find = Command::Find(FindCommand::Open);
                Tool { picture: Picture::Search, command: find, says: fill.says_find(), main: false }
                    .show_ui(ui, editor, called);
                let export = Command::Keep(KeepCommand::Export);
                Tool { picture: Picture::Export, command: export, says: fill.says_export(), main: true }
                    .show_ui(ui, editor, called);
            });
        });
    });
}

/// How much of the toolbar is shown with words, or at all: each shows less than the one before it. What most people
/// know by its picture gives way first; exporting keeps its word longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fill {
    Everything,
    /// Not what the personas' buttons are for.
    WithoutLabel,
    /// The search as a picture.
    FindBare,
    /// New touchpoints, and drawing, as pictures.
    MakesBare,
    /// Exporting as a picture.
    ExportBare,
    /// Not the theme.
    WithoutTheme,
    /// Not the menu of what can be added either: no picture says what is in it.
    Least,
}

impl Fill {
    const ALL: [Self; 7] = [
        Self::Everything,
        Self::WithoutLabel,
        Self::FindBare,
        Self::MakesBare,
        Self::ExportBare,
        Self::WithoutTheme,
        Self::Least,
    ];

    /// As much as there is room for, and how wide the tools at the right are with it.
    fn of(ui: &Ui, editor: &Editor) -> (Self, f32) {
        let width = |command: Command, says: bool| if says { word_width(ui, &command.text(editor)) } else { PICTURE };
        let adds_width = frame_ui::add_menu_width(ui, editor);
        let label_width = label_width(ui, editor);
        let chips = chips_width(ui, editor).min(PERSONAS_WISH);
        let measured = |fill: Self| {
            let theme = if fill.has_theme() { PICTURE + APART } else { 0.0 };
            let find = width(Command::Find(FindCommand::Open), fill.says_find());
            let right = theme + find + BESIDE + width(Command::Keep(KeepCommand::Export), fill.says_export());
            let made = [CardCommand::New, CardCommand::Draw]
                .map(|made| width(Command::Card(made), fill.says_makes()) + BESIDE);
            let adds = if fill.has_adds() { adds_width + BESIDE } else { 0.0 };
            let left = 3.0 * PICTURE + BESIDE + 2.0 * APART + made.iter().sum::<f32>() + adds + APART;
            let label = if fill.has_label() { label_width + GAP } else { 0.0 };
            (fill, right, left + label + chips + APART + right)
        };
        let room = ui.available_width();
        let fits = Self::ALL.into_iter().map(measured).find(|(fill, _, needs)| *needs <= room || *fill == Self::Least);
        fits.map_or((Self::Least, 0.0), |(fill, right, _)| (fill, right))
    }

    fn has_label(self) -> bool {
        self < Self::WithoutLabel
    }

    fn says_find(self) -> bool {
        self < Self::FindBare
    }

    fn has_adds(self) -> bool {
        self < Self::Least
    }

    fn says_makes(self) -> bool {
        self < Self::MakesBare
    }

    fn says_export(self) -> bool {
        self < Self::ExportBare
    }

    fn has_theme(self) -> bool {
        self < Self::WithoutTheme
    }
}

/// A command with a picture, and its word beside it if that is said.
struct Tool {
    picture: Picture,
    command: Command,
    says: bool,
    /// It is what all the rest leads to.
    main: bool,
}

impl Tool {
    fn show_ui(self, ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
        let name = self.command.text(editor);
        let tip = with_keys(&self.command, &name, editor);
        let shown = super::icons::Word {
            picture: self.picture,
            name: &name,
            says: self.says,
            enabled: editor.is_enabled(&self.command),
            on: editor.is_on(&self.command),
            main: self.main,
        };
        if word_button(ui, &shown, &tip).clicked() {
            called.push(self.command);
        }
    }
}

fn tool_ui(ui: &mut Ui, picture: Picture, command: Command, editor: &Editor, called: &mut Vec<Command>) {
    let name = command.text(editor);
    let tip = with_keys(&command, &name, editor);
    if picture_button(ui, picture, &name, &tip, editor.is_enabled(&command)).clicked() {
        called.push(command);
    }
}

fn label_width(ui: &Ui, editor: &Editor) -> f32 {
    let font = FontId::new(13.0, family(Face::Regular));
    let ink = color32(style::colors(ui.ctx()).muted);
    ui.painter().layout_no_wrap(editor.words().get("tool-persona"), font, ink).size().x
}

/// How wide all personas' buttons are together, with the one that adds another.
fn chips_width(ui: &Ui, editor: &Editor) -> f32 {
    let Some(sheet) = editor.sheet() else { return 0.0 };
    let personas = &sheet.map().personas;
    if personas.is_empty() {
        return frame_ui::add_persona_width(ui, editor);
    }
    personas.iter().map(|persona| chip_width(ui, &persona.name, f32::INFINITY) + GAP).sum::<f32>()
        + frame_ui::ADD_PERSONA
}

fn personas_ui(ui: &mut Ui, label: bool, editor: &Editor, called: &mut Vec<Command>) {
    let Some(sheet) = editor.sheet() else { return };
    let personas = &sheet.map().personas;
    if personas.is_empty() {
        frame_ui::add_persona_ui(ui, editor, called);
        return;
    }
    let c = style::colors(ui.ctx());
    ui.spacing_mut().item_spacing.x = GAP;
    if label {
        ui.label(text(editor.words().get("tool-persona"), Face::Regular, 13.0).color(color32(c.muted)));
    }
    let is_chosen = |persona: &Persona| editor.is_on(&Command::ChoosePersona(persona.id.clone())) == Some(true);
    let room = ui.available_width() - frame_ui::ADD_PERSONA - GAP;
    let most = if personas.len() > 1 { room - MORE_WIDTH - GAP } else { room };
    if most < LEAST_CHIP {
        more_personas_ui(ui, &personas.iter().collect::<Vec<_>>(), editor, called);
        return;
    }
    let widths: Vec<f32> = personas.iter().map(|persona| chip_width(ui, &persona.name, most)).collect();
    let chosen = personas.iter().position(|persona| is_chosen(persona));
    let shown = folding::shown(&widths, chosen, room, GAP, MORE_WIDTH);
    for persona in shown.iter().filter_map(|place| personas.get(*place)) {
        let paint = scene::persona_paint(persona.colour, editor.theme());
        let marker = scene::curve_style(persona.colour).marker;
        let chip = persona_chip(ui, (&persona.name, most), marker, paint, is_chosen(persona));
        let chip = if persona.segment.is_empty() { chip } else { chip.on_hover_text(&persona.segment) };
        if chip.clicked() {
            called.push(Command::ChoosePersona(persona.id.clone()));
        }
        persona_menu_ui(&chip, persona, editor, called);
    }
    let folded = personas.iter().enumerate().filter(|(place, _)| !shown.contains(place)).map(|(_, persona)| persona);
    more_personas_ui(ui, &folded.collect::<Vec<_>>(), editor, called);
    frame_ui::add_persona_ui(ui, editor, called);
}

/// The menu that the persona's name on the canvas has as well. It speaks of what is chosen, so the persona is.
fn persona_menu_ui(chip: &Response, persona: &Persona, editor: &Editor, called: &mut Vec<Command>) {
    let thing = Thing::Persona(persona.id.clone());
    if chip.secondary_clicked() {
        called.push(Command::Select(Selection::at(thing.clone())));
    }
    let menu = Popup::context_menu(chip).style(menu_style).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    menu.show(|ui| entries_ui(ui, &context_menu(editor, &Spot::Thing(thing)), false, editor, called));
}

/// A menu of the personas that the toolbar has no room for.
fn more_personas_ui(ui: &mut Ui, folded: &[&Arc<Persona>], editor: &Editor, called: &mut Vec<Command>) {
    if folded.is_empty() {
        return;
    }
    let c = style::colors(ui.ctx());
    let name = editor.words().with("tool-more-personas", &[("count", folded.len().into())]);
    let button = Button::new(text(format!("+{}", folded.len()), Face::Medium, 13.5)).min_size(vec2(MORE_WIDTH, 32.0));
    let (response, _) = MenuButton::from_button(button).config(menu_config()).ui(ui, |ui| {
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
