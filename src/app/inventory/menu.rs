//! The panel's menus: what can be done with the chosen entries, and how the list is sorted.

use super::{InventoryPanel, Query};
use crate::app::paint::color32;
use crate::app::style;
use crate::editor::{
    CardCommand, ClipCommand, Command, Editor, FrameCommand, InventoryCommand, InventoryEntry, InventoryOrder,
};
use crate::scene;
use egui::{Button, Popup, Rect, Response, ScrollArea, Sense, SetOpenCommand, Stroke, Ui, WidgetInfo, pos2, vec2};

/// The highest that the list of owners or channels in a menu becomes.
const HIGHEST: f32 = 320.0;

/// The menu of an entry, on the pointer's other button or the keyboard's menu key.
pub(super) fn entry_menu_ui(
    panel: &mut InventoryPanel,
    response: &Response,
    entry: &InventoryEntry,
    editor: &Editor,
    called: &mut Vec<Command>,
) {
    let id = &entry.touchpoint.id;
    let asked = panel.menu_wanted.take_if(|wanted| wanted == id).is_some();
    if asked {
        panel.menu_by_key = Some(id.clone());
    } else if response.secondary_clicked() {
        panel.menu_by_key = None;
    }
    let mut popup = Popup::context_menu(response);
    if panel.menu_by_key.as_ref() == Some(id) {
        // No pointer tells where: the menu hangs below the entry for as long as it is open.
        popup = popup.open_memory(asked.then_some(SetOpenCommand::Bool(true))).at_position(response.rect.left_bottom());
    }
    popup.show(|ui| {
        ui.set_min_width(230.0);
        let command = |ui: &mut Ui, command: Command, called: &mut Vec<Command>| {
            let mut button = Button::new(command.text(editor));
            if let Some(keys) = command.shortcut() {
                button = button.shortcut_text(keys.text(editor.words()));
            }
            let response = ui.add_enabled(editor.is_enabled(&command), button);
            if response.clicked() {
                called.push(command);
                ui.close();
            }
            response
        };
        let first = command(ui, Command::Inventory(InventoryCommand::AskForPlace), called);
        if asked {
            first.request_focus();
        }
        let unplace = Command::Card(CardCommand::Unplace);
        if editor.is_enabled(&unplace) {
            command(ui, unplace, called);
        }
        // It is written in the list, where it stands.
        let write = Command::Card(CardCommand::Rename);
        let keys = write.shortcut().map(|keys| keys.text(editor.words())).unwrap_or_default();
        if ui.add(Button::new(write.text(editor)).shortcut_text(keys)).clicked() {
            panel.rename(entry);
            ui.close();
        }
        ui.separator();
        owners_ui(ui, editor, called);
        channels_ui(ui, editor, called);
        ui.separator();
        for clip in ClipCommand::WITH_SHORTCUT {
            command(ui, Command::Clip(clip), called);
        }
        command(ui, Command::Card(CardCommand::Duplicate), called);
        let frame = [FrameCommand::MergeTouchpoints, FrameCommand::SplitTouchpoint].map(Command::Frame);
        let mut frame = frame.into_iter().filter(|merge| editor.is_enabled(merge)).peekable();
        if frame.peek().is_some() {
            ui.separator();
        }
        frame.for_each(|merge| {
            command(ui, merge, called);
        });
        ui.separator();
        command(ui, Command::Delete, called);
    });
}

fn owners_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let words = editor.words();
    let Some(sheet) = editor.sheet() else { return };
    let map = sheet.map();
    let chosen: Vec<_> = editor.selection().touchpoints().iter().filter_map(|id| map.touchpoint(id)).collect();
    ui.menu_button(words.get("fact-owner"), |ui| {
        ui.set_min_width(190.0);
        if map.owners.is_empty() {
            ui.add_enabled(false, Button::new(words.get("inventory-no-owners")));
            return;
        }
        ScrollArea::vertical().max_height(HIGHEST).show(ui, |ui| {
            let all = map.owners.iter().map(|owner| (Some(owner), owner.name.clone()));
            for (owner, name) in all.chain([(None, words.get("inventory-nobody"))]) {
                let id = owner.map(|owner| owner.id.clone());
                let is = !chosen.is_empty() && chosen.iter().all(|one| one.owner == id);
                let stripe = owner.map(|owner| scene::owner_paint(owner.colour, editor.theme()).stripe);
                if choice_ui(ui, &name, is, stripe.map(color32)) {
                    called.push(Command::Inventory(InventoryCommand::GiveOwner(id)));
                    ui.close();
                }
            }
        });
    });
}

fn channels_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let words = editor.words();
    let Some(sheet) = editor.sheet() else { return };
    let map = sheet.map();
    let chosen: Vec<_> = editor.selection().touchpoints().iter().filter_map(|id| map.touchpoint(id)).collect();
    ui.menu_button(words.get("fact-channel"), |ui| {
        ui.set_min_width(190.0);
        if map.channels.is_empty() {
            ui.add_enabled(false, Button::new(words.get("inventory-no-channels")));
            return;
        }
        ScrollArea::vertical().max_height(HIGHEST).show(ui, |ui| {
            let all = map.channels.iter().map(|channel| (Some(channel.id.clone()), channel.name.clone()));
            for (id, name) in all.chain([(None, words.get("inventory-no-channel"))]) {
                let is = !chosen.is_empty() && chosen.iter().all(|one| one.channel == id);
                if choice_ui(ui, &name, is, None) {
                    called.push(Command::Inventory(InventoryCommand::GiveChannel(id)));
                    ui.close();
                }
            }
        });
    });
}

/// A line of a menu with one choice of several, and a swatch of its colour.
fn choice_ui(ui: &mut Ui, name: &str, chosen: bool, swatch: Option<egui::Color32>) -> bool {
    let padding = ui.spacing().button_padding;
    ui.spacing_mut().button_padding.x = 30.0;
    let response = ui.add(Button::new(name).truncate());
    ui.spacing_mut().button_padding = padding;
    response.widget_info(|| WidgetInfo::selected(egui::Role::MenuItemRadio, true, chosen, name));
    let left = response.rect.left_center();
    if let Some(swatch) = swatch {
        ui.painter().rect_filled(Rect::from_center_size(left + vec2(18.0, 0.0), vec2(11.0, 11.0)), 3, swatch);
    }
    if chosen {
        let right = response.rect.right_center() - vec2(22.0, 0.0);
        tick(ui, right);
    }
    response.clicked()
}

fn tick(ui: &Ui, at: egui::Pos2) {
    let c = style::colors(ui.ctx());
    let points = [vec2(0.0, 0.5), vec2(3.5, 4.0), vec2(9.5, -3.5)].map(|by| at + by);
    ui.painter().add(egui::Shape::line(points.to_vec(), Stroke::new(1.8, color32(c.selection))));
}

/// The button with the menu of orders.
pub(super) fn sort_ui(ui: &mut Ui, query: &mut Query, editor: &Editor) {
    let words = editor.words();
    let c = style::colors(ui.ctx());
    let name = words.get("inventory-sort");
    let (rect, response) = ui.allocate_exact_size(vec2(34.0, 32.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let visuals = *ui.style().interact(&response);
    ui.painter().rect(rect, visuals.corner_radius, visuals.weak_bg_fill, visuals.bg_stroke, egui::StrokeKind::Inside);
    for (row, wide) in [14.0, 10.0, 6.0].into_iter().enumerate() {
        let left = pos2(rect.center().x - 7.0, rect.center().y + 4.5 * (row as f32 - 1.0));
        ui.painter().line_segment([left, left + vec2(wide, 0.0)], Stroke::new(1.6, color32(c.ink)));
    }
    Popup::menu(&response).show(|ui| {
        ui.set_min_width(210.0);
        for order in InventoryOrder::ALL {
            if choice_ui(ui, &order.text(words), query.order == order, None) {
                query.order = order;
            }
        }
        ui.separator();
        if choice_ui(ui, &words.get("inventory-placed-too"), query.placed_too, None) {
            query.placed_too = !query.placed_too;
        }
    });
    response.on_hover_text(name);
}
