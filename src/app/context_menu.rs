//! The menu at the pointer, or at what is chosen: what can be done there.

use super::aids::canvas_id;
use super::bars;
use super::canvas::place_on;
use super::input::on_canvas;
use crate::editor::{Command, Editor, MenuEntry, Spot, context_menu};
use crate::model::Thing;
use egui::{Context, Id, LayerId, Layout, Order, Popup, PopupCloseBehavior, PopupKind, Pos2, Rect};

/// The menu, while it is open.
#[derive(Default)]
pub struct ContextMenu {
    open: Option<Open>,
    /// Whether it is to open for what is chosen.
    wanted: bool,
}

struct Open {
    at: Pos2,
    entries: Vec<MenuEntry>,
    /// Whether its first entry is to have the keyboard: it was opened by a key.
    by_key: bool,
}

impl ContextMenu {
    /// Opens the menu of what is chosen, at its place on the canvas.
    pub fn open_for_selection(&mut self, editor: &Editor) {
        self.wanted = editor.sheet().is_some();
    }

    /// The menu, which a press with the right button on the canvas opens.
    pub fn show_ui(&mut self, ctx: &Context, canvas: Rect, editor: &mut Editor, called: &mut Vec<Command>) {
        if std::mem::take(&mut self.wanted) {
            let entries = context_menu(editor, &Spot::of(editor.selection()));
            self.open = Some(Open { at: place_of_selection(canvas, editor), entries, by_key: true });
            Popup::open_id(ctx, id());
        }
        let pressed = ctx.read_response(canvas_id()).filter(egui::Response::secondary_clicked);
        if let Some(at) = pressed.and_then(|response| response.interact_pointer_pos())
            && let Some(ground) = editor.ground()
        {
            let spot = Spot::at(ground.layout, ground.meant(on_canvas(at, canvas)));
            if let Spot::Thing(Thing::Mark(persona, _)) = &spot {
                editor.run(&Command::ChoosePersona(persona.clone()));
            }
            // What is under the pointer is chosen first, so that the menu speaks of what one sees chosen.
            let selection = spot.selects(editor.selection());
            editor.select(selection);
            self.open = Some(Open { at, entries: context_menu(editor, &spot), by_key: false });
            Popup::open_id(ctx, id());
        }
        let Some(open) = &mut self.open else { return };
        let by_key = std::mem::take(&mut open.by_key);
        let shown = Popup::new(id(), ctx.clone(), open.at, LayerId::new(Order::Middle, id()))
            .kind(PopupKind::Menu)
            .layout(Layout::top_down_justified(egui::Align::Min))
            .style(bars::menu_style)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .open_memory(None)
            .show(|ui| bars::entries_ui(ui, &open.entries, by_key, editor, called));
        if shown.is_none() {
            self.open = None;
        }
    }
}

fn id() -> Id {
    Id::unique("context menu")
}

/// Beside what is chosen, if it is in sight; else the middle of the canvas.
fn place_of_selection(canvas: Rect, editor: &Editor) -> Pos2 {
    let boxes = editor.sheet().map(|sheet| editor.selection().boxes(sheet.layout())).unwrap_or_default();
    let shown = boxes.last().map(|rect| place_on(canvas, editor, *rect)).filter(|rect| canvas.intersects(*rect));
    shown.map_or(canvas.center(), |rect| rect.intersect(canvas).center())
}
