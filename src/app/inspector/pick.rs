//! Picking an owner, a channel or a touchpoint from a list that filters as one types.

use super::fields;
use crate::app::fonts::text;
use crate::app::paint::{color32, family};
use crate::app::style::CORNER;
use crate::editor::inspect::{Common, choices};
use crate::geom::Color;
use crate::scene::Colors;
use crate::text::Face;
use crate::words::Words;
use egui::{
    Align2, FontId, Id, Key, Margin, Modifiers, Popup, PopupCloseBehavior, Rect, Role, ScrollArea, Sense, Shape,
    Stroke, StrokeKind, TextEdit, Ui, WidgetInfo, pos2, vec2,
};

/// What a list that is picked from works with.
pub struct Picking<'a> {
    /// In which language it speaks.
    pub words: Words,
    /// The colours of the theme.
    pub colors: &'static Colors,
    /// The list that is open.
    pub state: &'a mut PickState,
}

/// The list that is open.
#[derive(Default)]
pub struct PickState {
    open: Option<Id>,
    typed: String,
    /// The line that Enter would take, counted from 0.
    at: usize,
}

/// Something that can be picked.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<I> {
    /// What it is.
    pub id: I,
    /// What it is called.
    pub name: String,
    /// The colour of its swatch, if it has one.
    pub swatch: Option<Color>,
}

/// What was picked.
#[derive(Clone, Debug, PartialEq)]
pub enum Picked<I> {
    /// None of them.
    Nothing,
    /// That one.
    One(I),
    /// One that does not exist yet, of that name.
    New(String),
}

/// What a list offers besides its entries.
pub struct Offers {
    /// The words for none of them; no such line without.
    pub nothing: Option<String>,
    /// The key of the words for a new one, with its `$name`; nothing new without.
    pub new: Option<&'static str>,
}

/// A field that shows what is chosen and opens a list; gives what was picked from it.
pub fn pick_ui<I: Clone + PartialEq>(
    ui: &mut Ui,
    picking: &mut Picking,
    field: Id,
    label: &str,
    entries: &[Entry<I>],
    chosen: &Common<Option<I>>,
    offers: &Offers,
) -> Option<Picked<I>> {
    fields::label_ui(ui, label);
    let c = picking.colors;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let response = ui.interact(rect, field, Sense::click());
    let entry = match chosen {
        Common::Same(Some(id)) => entries.iter().find(|entry| entry.id == *id),
        Common::Same(None) | Common::Mixed => None,
    };
    let (says, ink) = match (entry, chosen) {
        (Some(entry), _) => (entry.name.clone(), c.ink),
        (None, Common::Mixed) => (picking.words.get("inspector-mixed"), c.muted),
        (None, Common::Same(_)) => (offers.nothing.clone().unwrap_or_default(), c.muted),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, label));
    ui.ctx().accesskit_node_builder(field, |node| node.set_value(says.as_str()));
    let ground = if response.hovered() { c.hover } else { c.field };
    let edge = if response.has_focus() {
        Stroke::new(2.0, color32(c.selection))
    } else {
        Stroke::new(1.0, color32(c.panel_line))
    };
    ui.painter().rect(rect, CORNER, color32(ground), edge, StrokeKind::Inside);
    line_ui(ui, rect.shrink2(vec2(10.0, 0.0)).with_max_x(rect.max.x - 28.0), &says, entry.and_then(|e| e.swatch), ink);
    let at = rect.right_center() - vec2(16.0, 0.0);
    let arrow = vec![at + vec2(-4.0, -2.0), at + vec2(0.0, 2.0), at + vec2(4.0, -2.0)];
    ui.painter().add(Shape::line(arrow, Stroke::new(1.5, color32(c.muted))));

    let now = match chosen {
        Common::Same(Some(id)) => Some(Picked::One(id.clone())),
        Common::Same(None) => Some(Picked::Nothing),
        Common::Mixed => None,
    };
    let mut picked = None;
    let popup = Popup::from_toggle_button_response(&response)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(label)
        .width(rect.width() - 14.0);
    let popup_id = popup.get_id();
    if popup.is_open() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        // The key is used up: it is about the list, and not about what is chosen on the map.
        Popup::close_id(ui.ctx(), popup_id);
        picking.state.open = None;
        response.request_focus();
        return None;
    }
    let shown = popup.show(|ui| {
        // Its frame takes the rest.
        ui.set_width(rect.width() - 14.0);
        list_ui(ui, picking, field, label, (entries, now.as_ref()), offers)
    });
    match shown {
        Some(shown) => picked = shown.inner.or(picked),
        None if picking.state.open == Some(field) => {
            // Closed from outside: the keyboard goes back to where it was.
            picking.state.open = None;
            if ui.memory(|memory| memory.focused().is_none()) {
                response.request_focus();
            }
        }
        None => {}
    }
    if picked.is_some() {
        Popup::close_id(ui.ctx(), popup_id);
        picking.state.open = None;
        response.request_focus();
    }
    picked
}

/// The list with the field above it that filters; what is chosen `now` is lit when it opens, so that Enter changes
/// nothing.
fn list_ui<I: Clone + PartialEq>(
    ui: &mut Ui,
    picking: &mut Picking,
    field: Id,
    label: &str,
    (entries, now): (&[Entry<I>], Option<&Picked<I>>),
    offers: &Offers,
) -> Option<Picked<I>> {
    let c = picking.colors;
    let filter = field.with("filter");
    let opens = picking.state.open != Some(field);
    if opens {
        *picking.state = PickState { open: Some(field), ..PickState::default() };
    }
    let (up, down, enter) = ui.input_mut(|input| {
        let mut pressed = |key| input.count_and_consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowUp), pressed(Key::ArrowDown), pressed(Key::Enter))
    });
    let hint = picking.words.get(if offers.new.is_some() { "inspector-pick-or-new" } else { "inspector-pick" });
    let edit = TextEdit::singleline(&mut picking.state.typed)
        .id(filter)
        .hint_text(text(&hint, Face::Regular, 13.0).color(color32(c.muted)))
        .margin(Margin::symmetric(10, 6))
        .desired_width(f32::INFINITY);
    let edit = ui.add(edit);
    let name = picking.words.with("inspector-of", &[("what", label.into()), ("whom", hint.as_str().into())]);
    ui.ctx().accesskit_node_builder(filter, |node| node.set_label(name));
    if opens {
        edit.request_focus();
    }
    if edit.changed() {
        picking.state.at = 0;
    }
    let found = choices(entries, |entry| entry.name.as_str(), &picking.state.typed);
    let mut lines: Vec<(Picked<I>, String, Option<Color>)> =
        found.found.iter().map(|entry| (Picked::One(entry.id.clone()), entry.name.clone(), entry.swatch)).collect();
    if let (Some(name), Some(key)) = (found.new, offers.new) {
        let says = picking.words.with(key, &[("name", name.as_str().into())]);
        lines.push((Picked::New(name), says, None));
    }
    if let Some(nothing) = offers.nothing.as_ref().filter(|_| picking.state.typed.trim().is_empty()) {
        lines.push((Picked::Nothing, nothing.clone(), None));
    }
    if opens {
        picking.state.at = lines.iter().position(|(this, ..)| now == Some(this)).unwrap_or(0);
    }
    let last = lines.len().saturating_sub(1);
    picking.state.at = (picking.state.at + down).saturating_sub(up).min(last);
    let moved = opens || up + down > 0;
    let mut picked = (enter > 0).then(|| lines.get(picking.state.at).map(|(picked, ..)| picked.clone())).flatten();
    ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 1.0;
        if lines.is_empty() {
            fields::fixed_ui(ui, picking.words.get("inspector-pick-none"));
        }
        for (number, (this, says, swatch)) in lines.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::click());
            let on = number == picking.state.at;
            response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, on, says));
            if on || response.hovered() {
                ui.painter().rect_filled(rect, 6, color32(if on { c.selection_soft } else { c.hover }));
            }
            let ink = if matches!(this, Picked::Nothing) { c.muted } else { c.ink };
            line_ui(ui, rect.shrink2(vec2(10.0, 0.0)), says, *swatch, ink);
            if on && moved {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                picked = Some(this.clone());
            }
        }
    });
    picked
}

/// A name with its swatch, in a row; a long one ends in an ellipsis.
fn line_ui(ui: &Ui, rect: Rect, says: &str, swatch: Option<Color>, ink: Color) {
    let mut left = rect.min.x;
    if let Some(swatch) = swatch {
        let place = Rect::from_center_size(pos2(left + 6.0, rect.center().y), vec2(12.0, 12.0));
        ui.painter().rect_filled(place, 3, color32(swatch));
        left += 20.0;
    }
    let font = FontId::new(13.5, family(Face::Regular));
    let mut job = egui::text::LayoutJob::simple_singleline(says.to_owned(), font, color32(ink));
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.max.x - left);
    let galley = ui.painter().layout_job(job);
    let at = Align2::LEFT_CENTER.anchor_size(pos2(left, rect.center().y), galley.size());
    ui.painter().galley(at.min, galley, color32(ink));
}
