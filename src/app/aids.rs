//! What helps people find their way, on top of the canvas and beside it: the search, the palette, context menus, the
//! list of what was done, the focus and the overview in the corner.

use super::context_menu::ContextMenu;
use super::find_bar::{self, FindBar};
use super::hints::Hints;
use super::history_list::HistoryList;
use super::minimap::Minimap;
use super::palette::PaletteDialog;
use super::{inspector, inventory};
use crate::editor::{Command, Editor, FindCommand, FocusCommand, Wish};
use egui::{Context, Id, Key, Modifiers, Rect};

/// All of them, with what they remember from frame to frame.
#[derive(Default)]
pub struct Aids {
    find: FindBar,
    palette: PaletteDialog,
    context: ContextMenu,
    history: HistoryList,
    hints: Hints,
    minimap: Minimap,
}

impl Aids {
    /// Does what a command asked for. Says whether the menus are to have the keyboard.
    pub fn grant(&mut self, wish: &Wish, ctx: &Context, editor: &Editor) -> bool {
        match wish {
            Wish::FocusFind => self.find.want_keyboard(),
            Wish::ShowPalette => self.palette.open(),
            Wish::ShowHistory => self.history.toggle(),
            Wish::ShowContextMenu => self.context.open_for_selection(editor),
            Wish::NextPanel => return next_panel(ctx, editor),
            Wish::AskForFile
            | Wish::OpenFile(_)
            | Wish::Save
            | Wish::SaveAs
            | Wish::Export
            | Wish::CopyPicture
            | Wish::ReadAgain
            | Wish::FocusMenus
            | Wish::ShowKeys
            | Wish::ShowFirstMap
            | Wish::ShowAbout
            | Wish::AskWhatBecomes(_)
            | Wish::CopyText(_)
            | Wish::AskForPaste
            | Wish::AskForPlace
            | Wish::Quit => {}
        }
        false
    }

    /// Whether the keyboard belongs to one of them alone.
    pub fn has_keyboard(&self) -> bool {
        self.palette.is_open()
    }

    /// Escape takes away what lies nearest: the search, the list of what was done, the focus; unless something even
    /// nearer to the hand is called off with it.
    pub fn escape(&mut self, ctx: &Context, editor: &Editor, called: &mut Vec<Command>) {
        let busy = editor.gesture().keeps_pointer() || editor.naming().is_some();
        if busy || self.palette.is_open() || egui::Popup::is_any_open(ctx) {
            return;
        }
        // egui takes the focus away before anybody hears of the key.
        let searching = ctx.memory(|memory| memory.had_focus_last_frame(find_bar::field_id()));
        if ctx.text_edit_focused() && !searching {
            return;
        }
        let focused = editor.focus().is_some();
        if !(editor.finder().is_open() || self.history.is_open() || focused) {
            return;
        }
        if !ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return;
        }
        if editor.finder().is_open() {
            called.push(Command::Find(FindCommand::Close));
        } else if self.history.is_open() {
            self.history.toggle();
        } else {
            called.push(Command::Focus(FocusCommand::Off));
        }
    }

    /// All that lies over the canvas, which fills `room`.
    pub fn over_canvas_ui(&mut self, ctx: &Context, room: Rect, editor: &mut Editor, called: &mut Vec<Command>) {
        if editor.sheet().is_none() {
            self.history.close();
            return;
        }
        self.hints.show_ui(ctx, room, editor, called);
        self.minimap.show_ui(ctx, room, editor);
        self.find.show_ui(ctx, room, editor, called);
        self.history.show_ui(ctx, room, editor, called);
        self.context.show_ui(ctx, room, editor, called);
    }

    /// The palette, over everything.
    pub fn palette_ui(&mut self, ctx: &Context, editor: &Editor, called: &mut Vec<Command>) {
        self.palette.show_ui(ctx, editor, called);
    }
}

/// The canvas's name among the things of the window.
pub fn canvas_id() -> Id {
    Id::unique(super::input::CANVAS)
}

/// Gives the keyboard to the next of canvas, inventory, inspector and menus; says whether the menus' turn has come.
fn next_panel(ctx: &Context, editor: &Editor) -> bool {
    let mut panels = Vec::new();
    if let Some(sheet) = editor.sheet() {
        panels.push((Part::Canvas, canvas_id()));
        if editor.settings().inventory_open {
            // Before anything is written down, there is nothing to search in.
            let empty = sheet.map().touchpoints.is_empty();
            panels.push((Part::Inventory, if empty { inventory::write_id() } else { inventory::field_id() }));
        }
        panels.extend(inspector::first_field(ctx).map(|field| (Part::Inspector, field)));
    }
    let next = match ctx.memory(|memory| memory.focused()) {
        None => 0,
        Some(focused) => {
            let here = part_of(ctx, focused);
            panels.iter().position(|(part, _)| Some(*part) == here).map_or(0, |at| at + 1)
        }
    };
    match panels.get(next) {
        Some((_, field)) => {
            ctx.memory_mut(|memory| memory.request_focus(*field));
            false
        }
        None => true,
    }
}

/// The parts of the window that the keyboard goes through, besides the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Canvas,
    Inventory,
    Inspector,
}

/// The part of the window that something lies in; none if it lies in the bars.
fn part_of(ctx: &Context, id: Id) -> Option<Part> {
    if id == canvas_id() {
        return Some(Part::Canvas);
    }
    let canvas = ctx.read_response(canvas_id())?.rect;
    let response = ctx.read_response(id)?;
    let (middle, seen) = (response.rect.center(), response.interact_rect);
    // What is scrolled out of sight lies in a panel, however far above or below; the bars do not scroll.
    if seen.is_positive() && !canvas.y_range().contains(seen.center().y) {
        None
    } else if middle.x < canvas.min.x {
        Some(Part::Inventory)
    } else if middle.x > canvas.max.x {
        Some(Part::Inspector)
    } else {
        Some(Part::Canvas)
    }
}
