//! The panel's menus: what can be done with the chosen entries, and how the list is sorted.

use super::{InventoryPanel, Query};
use crate::app::paint::color32;
use crate::app::{bars, style};
use crate::editor::{CardCommand, Command, Editor, InventoryEntry, InventoryOrder, Spot, context_menu};
use crate::model::Thing;
use egui::{Button, Popup, PopupCloseBehavior, Response, Sense, SetOpenCommand, Stroke, Ui, WidgetInfo, pos2, vec2};

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
    let mut popup = Popup::context_menu(response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    if panel.menu_by_key.as_ref() == Some(id) {
        // No pointer tells where: the menu hangs below the entry for as long as it is open.
        popup = popup.open_memory(asked.then_some(SetOpenCommand::Bool(true))).at_position(response.rect.left_bottom());
    }
    popup.style(bars::menu_style).show(|ui| {
        let entries = context_menu(editor, &Spot::Thing(Thing::Touchpoint(id.clone())));
        let mut chosen = Vec::new();
        bars::entries_ui(ui, &entries, asked, editor, &mut chosen);
        for command in chosen {
            if command == Command::Card(CardCommand::Rename) {
                // It is written in the list, where it stands.
                panel.rename(entry);
            } else {
                called.push(command);
            }
        }
    });
}

/// A line of a menu with one choice of several.
fn choice_ui(ui: &mut Ui, name: &str, chosen: bool) -> bool {
    let padding = ui.spacing().button_padding;
    ui.spacing_mut().button_padding.x = 30.0;
    let response = ui.add(Button::new(name).truncate());
    ui.spacing_mut().button_padding = padding;
    response.widget_info(|| WidgetInfo::selected(egui::Role::MenuItemRadio, true, chosen, name));
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
            if choice_ui(ui, &order.text(words), query.order == order) {
                query.order = order;
            }
        }
        ui.separator();
        if choice_ui(ui, &words.get("inventory-placed-too"), query.placed_too) {
            query.placed_too = !query.placed_too;
        }
    });
    response.on_hover_text(name);
}
