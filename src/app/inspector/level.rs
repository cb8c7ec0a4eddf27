//! The slider for how a persona feels: halves by dragging and by arrow, tenths with Shift.

use super::desk::Desk;
use crate::app::icons::marker_at;
use crate::app::paint::color32;
use crate::editor::inspect::{Common, nearest_level};
use crate::model::{Colour, EmotionLevel};
use crate::scene::{curve_style, persona_paint};
use egui::accesskit::{Action, ActionData};
use egui::{Event, EventFilter, Id, Key, Modifiers, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// What the hand is doing on a slider.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Hand {
    /// Nothing.
    #[default]
    Free,
    /// It drags the slider of that field, which stands there.
    Sliding { field: Id, level: EmotionLevel },
    /// It has been called off, but still holds the button.
    CalledOff,
}

/// What came of a slider in a frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slid {
    /// It is being dragged to there.
    To(EmotionLevel),
    /// It has been let go there.
    LetGo(EmotionLevel),
    /// A key moved it there, as one step with those around it.
    Stepped(EmotionLevel),
    /// Its mark shall go.
    Cleared,
}

/// The slider of a persona in a colour; `levels` are what the things say where they differ.
pub fn slider_ui(
    ui: &mut Ui,
    desk: &mut Desk,
    field: Id,
    name: &str,
    colour: Colour,
    level: &Common<Option<EmotionLevel>>,
    levels: &[EmotionLevel],
) -> Option<Slid> {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width() - 60.0, 28.0), Sense::hover());
    let response = ui.interact(rect, field, Sense::click_and_drag());
    let now = match level {
        Common::Same(level) => *level,
        Common::Mixed => None,
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, true, name));
    ui.ctx().accesskit_node_builder(field, |node| {
        node.set_min_numeric_value(EmotionLevel::LOWEST.value());
        node.set_max_numeric_value(EmotionLevel::HIGHEST.value());
        node.set_numeric_value_step(0.5);
        if let Some(level) = now {
            node.set_numeric_value(level.value());
        }
        for action in [Action::SetValue, Action::Increment, Action::Decrement] {
            node.add_action(action);
        }
    });
    let track = Rect::from_center_size(rect.center(), vec2(rect.width() - 18.0, 4.0));
    paint(ui, desk, track, &response, colour, now, levels);

    let shift = ui.input(|input| input.modifiers.shift);
    let called_off = ui.input_mut(|input| {
        input.events.contains(&Event::WindowFocused(false)) || {
            matches!(*desk.hand, Hand::Sliding { field: own, .. } if own == field)
                && input.consume_key(Modifiers::NONE, Key::Escape)
        }
    });
    match *desk.hand {
        Hand::Sliding { field: own, .. } if own == field && called_off => {
            *desk.hand = Hand::CalledOff;
            desk.ends_preview = true;
            return None;
        }
        Hand::CalledOff => {
            if !ui.input(|input| input.pointer.any_down()) {
                *desk.hand = Hand::Free;
            }
            return None;
        }
        Hand::Free | Hand::Sliding { .. } => {}
    }
    if response.is_pointer_button_down_on()
        && let Some(at) = response.interact_pointer_pos()
    {
        response.request_focus();
        let way = f64::from((at.x - track.min.x) / track.width().max(1.0));
        let level = nearest_level(way * 4.0 - 2.0, shift);
        *desk.hand = Hand::Sliding { field, level };
        return Some(Slid::To(level));
    }
    if let Hand::Sliding { field: own, level } = *desk.hand
        && own == field
    {
        *desk.hand = Hand::Free;
        return Some(Slid::LetGo(level));
    }
    stepped(ui, field, response.has_focus(), now)
}

/// Where keys or a screen reader move it.
fn stepped(ui: &Ui, field: Id, focused: bool, now: Option<EmotionLevel>) -> Option<Slid> {
    let (mut steps, mut set, mut tenth) = (0.0, None, false);
    let mut cleared = false;
    if focused {
        let keys = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(field, keys));
        ui.input_mut(|input| {
            for (key, by) in [(Key::ArrowLeft, -1.0), (Key::ArrowRight, 1.0)] {
                for modifiers in [Modifiers::SHIFT, Modifiers::NONE] {
                    let pressed = input.count_and_consume_key(modifiers, key);
                    tenth |= pressed > 0 && modifiers.shift;
                    steps += by * pressed as f64;
                }
            }
            cleared =
                input.consume_key(Modifiers::NONE, Key::Backspace) || input.consume_key(Modifiers::NONE, Key::Delete);
        });
    }
    ui.input(|input| {
        steps += input.num_accesskit_action_requests(field, Action::Increment) as f64;
        steps -= input.num_accesskit_action_requests(field, Action::Decrement) as f64;
        for request in input.accesskit_action_requests(field, Action::SetValue) {
            if let Some(ActionData::NumericValue(value)) = request.data {
                set = Some(value);
            }
        }
    });
    if cleared {
        return now.map(|_| Slid::Cleared);
    }
    if let Some(value) = set {
        return Some(Slid::LetGo(nearest_level(value, true)));
    }
    let start = now.unwrap_or_default().value();
    let step = if tenth { 0.1 } else { 0.5 };
    (steps != 0.0).then(|| Slid::Stepped(nearest_level(start + steps * step, tenth)))
}

fn paint(
    ui: &Ui,
    desk: &Desk,
    track: Rect,
    response: &egui::Response,
    colour: Colour,
    now: Option<EmotionLevel>,
    levels: &[EmotionLevel],
) {
    let c = desk.colors;
    let paint = persona_paint(colour, desk.editor.theme());
    let x_of = |level: EmotionLevel| track.min.x + track.width() * ((level.value() + 2.0) / 4.0) as f32;
    let y = track.center().y;
    let painter = ui.painter();
    painter.rect_filled(track, 2, color32(c.panel_line));
    for value in [-2.0, -1.0, 0.0, 1.0, 2.0] {
        let x = x_of(nearest_level(value, false));
        let half = if value == 0.0 { 8.0 } else { 4.0 };
        let tick = Stroke::new(1.0, color32(if value == 0.0 { c.nobody } else { c.panel_line }));
        painter.line_segment([pos2(x, y - half), pos2(x, y + half)], tick);
    }
    let marker = curve_style(colour).marker;
    match now {
        Some(level) => {
            let at = pos2(x_of(level), y);
            if response.has_focus() {
                painter.circle_stroke(at, 12.0, Stroke::new(2.0, color32(c.selection)));
            }
            painter.circle_filled(at, 9.0, color32(c.panel));
            marker_at(painter, marker, at, color32(paint.stripe), color32(c.card));
        }
        None => {
            for level in levels {
                painter.circle_filled(pos2(x_of(*level), y), 3.5, color32(paint.stripe));
            }
            if response.hovered() || response.has_focus() {
                let at = response.hover_pos().map_or(track.center().x, |at| at.x.clamp(track.min.x, track.max.x));
                painter.circle_stroke(pos2(at, y), 7.0, Stroke::new(1.5, color32(c.selection)));
            }
        }
    }
}
