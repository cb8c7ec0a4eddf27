//! egui's input in the editor's terms.

use crate::editor::{Command, Shortcut, ShortcutKey};
use crate::geom::{ScreenPoint, ScreenVec};
use crate::interact::{Button, Event, Key, Modifiers};
use egui::{Context, PointerButton, Pos2, Rect, Response};

/// A place in the window as a place on the canvas.
pub fn on_canvas(at: Pos2, canvas: Rect) -> ScreenPoint {
    ScreenPoint::new(f64::from(at.x - canvas.min.x), f64::from(at.y - canvas.min.y))
}

/// The commands whose shortcuts were pressed, which are thereby used up. While somebody writes in a field, only those
/// with Ctrl and the function keys count, but for those that fields have themselves.
pub fn commands(ctx: &Context) -> Vec<Command> {
    let writing = ctx.text_edit_focused();
    ctx.input_mut(|input| {
        let mut called = Vec::new();
        input.events.retain(|event| {
            let egui::Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return true };
            let command = Command::with_shortcut().into_iter().find(|command| {
                command.shortcuts().into_iter().any(|shortcut| {
                    let safe = match shortcut.key {
                        // What fields understand themselves is theirs.
                        ShortcutKey::Letter('A' | 'C' | 'V' | 'X' | 'Y' | 'Z') => false,
                        ShortcutKey::Function(_) | ShortcutKey::Menu => true,
                        ShortcutKey::Letter(_) | ShortcutKey::Digit(_) | ShortcutKey::Plus | ShortcutKey::Minus => {
                            shortcut.modifiers.command
                        }
                    };
                    (safe || !writing) && matches(shortcut, *key, *physical_key, *modifiers)
                })
            });
            let keep = command.is_none();
            called.extend(command);
            keep
        });
        called
    })
}

fn matches(shortcut: Shortcut, key: egui::Key, physical: Option<egui::Key>, held: egui::Modifiers) -> bool {
    // Where plus shares a key with equals, Shift is held as well.
    let shift_may_be = matches!(shortcut.key, ShortcutKey::Plus) && held.shift;
    let wanted = shortcut.modifiers;
    if held.command != wanted.command || held.alt != wanted.alt || (held.shift != wanted.shift && !shift_may_be) {
        return false;
    }
    match shortcut.key {
        ShortcutKey::Letter(letter) => egui::Key::from_name(letter.encode_utf8(&mut [0; 4])) == Some(key),
        ShortcutKey::Digit(digit) => {
            let wanted = egui::Key::from_name(&digit.to_string());
            wanted.is_some() && (physical == wanted || Some(key) == wanted)
        }
        ShortcutKey::Plus => matches!(key, egui::Key::Plus | egui::Key::Equals),
        ShortcutKey::Minus => key == egui::Key::Minus,
        ShortcutKey::Function(number) => egui::Key::from_name(&format!("F{number}")) == Some(key),
        ShortcutKey::Menu => key == egui::Key::Menu,
    }
}

/// What hands did to the canvas since the last frame. `drags` says that a drag was going on before, which keeps the
/// pointer wherever it goes.
pub fn events(ctx: &Context, response: &Response, canvas: Rect, mut drags: bool) -> Vec<Event> {
    let over = response.contains_pointer();
    let keys_are_ours = !ctx.egui_wants_keyboard_input() || response.has_focus();
    // With nothing else to press them for, arrows are for the map; in an open menu they walk.
    let pans =
        (response.has_focus() || ctx.memory(|memory| memory.focused().is_none())) && !egui::Popup::is_any_open(ctx);
    ctx.input(|input| {
        let mut events = Vec::new();
        let held = |m: egui::Modifiers| Modifiers { command: m.command, shift: m.shift, alt: m.alt };
        for event in &input.events {
            match event {
                egui::Event::PointerMoved(at) if over || drags => {
                    events.push(Event::PointerMoved(on_canvas(*at, canvas)))
                }
                egui::Event::PointerButton { pos, button, pressed, modifiers } => {
                    let at = on_canvas(*pos, canvas);
                    let Some(button) = button_of(*button) else { continue };
                    if !*pressed {
                        // Wherever it happens: what was pressed here must not stay held. Nobody minds one too many.
                        events.push(Event::PointerReleased { at, button });
                    } else if over {
                        drags = true;
                        events.push(Event::PointerPressed { at, button, modifiers: held(*modifiers) });
                    }
                }
                egui::Event::Key { key: egui::Key::Space, pressed: true, repeat: false, .. } if keys_are_ours => {
                    events.push(Event::KeyPressed(Key::Space));
                }
                egui::Event::Key { key: egui::Key::Space, pressed: false, .. } => {
                    events.push(Event::KeyReleased(Key::Space));
                }
                egui::Event::Key { key: egui::Key::Escape, pressed: true, .. } => {
                    events.push(Event::KeyPressed(Key::Escape));
                }
                egui::Event::Key { key, pressed: true, modifiers, .. } if pans && !modifiers.any() => {
                    events.extend(pan_by(*key, canvas).map(|by| Event::Pan { by }));
                }
                egui::Event::WindowFocused(false) => events.push(Event::FocusLost),
                _ => {}
            }
        }
        if let Some(at) = input.pointer.hover_pos().filter(|_| over) {
            let at = on_canvas(at, canvas);
            let zoom = f64::from(input.zoom_delta());
            if (zoom - 1.0).abs() > 1e-6 {
                events.push(Event::Zoom { at, factor: zoom });
            }
            let by = input.smooth_scroll_delta();
            if by != egui::Vec2::ZERO {
                let by = ScreenVec::new(f64::from(by.x), f64::from(by.y));
                events.push(Event::Wheel { by, shift: input.modifiers.shift });
            }
        }
        events
    })
}

/// How far a key moves the paper: an arrow a step, the page keys nearly the height of the canvas.
fn pan_by(key: egui::Key, canvas: Rect) -> Option<ScreenVec> {
    const STEP: f64 = 60.0;
    let page = f64::from(canvas.height()) * 0.9;
    let (x, y) = match key {
        egui::Key::ArrowLeft => (STEP, 0.0),
        egui::Key::ArrowRight => (-STEP, 0.0),
        egui::Key::ArrowUp => (0.0, STEP),
        egui::Key::ArrowDown => (0.0, -STEP),
        egui::Key::PageUp => (0.0, page),
        egui::Key::PageDown => (0.0, -page),
        _ => return None,
    };
    Some(ScreenVec::new(x, y))
}

fn button_of(button: PointerButton) -> Option<Button> {
    match button {
        PointerButton::Primary => Some(Button::Primary),
        PointerButton::Secondary => Some(Button::Secondary),
        PointerButton::Middle => Some(Button::Middle),
        PointerButton::Extra1 | PointerButton::Extra2 => None,
    }
}
