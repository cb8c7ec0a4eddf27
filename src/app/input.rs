//! egui's input in the editor's terms.

use crate::editor::{ClipCommand, Command, Direction, Editor, KeyPlace, Shortcut, ShortcutKey};
use crate::geom::{ScreenPoint, ScreenVec};
use crate::interact::{Button, Event, Key, Modifiers};
use egui::{Context, Id, PointerButton, Pos2, Rect, Response};

/// The canvas's name among egui's things.
pub const CANVAS: &str = "canvas";

/// A place in the window as a place on the canvas.
pub fn on_canvas(at: Pos2, canvas: Rect) -> ScreenPoint {
    ScreenPoint::new(f64::from(at.x - canvas.min.x), f64::from(at.y - canvas.min.y))
}

/// The commands whose shortcuts were pressed, which are thereby used up. While somebody writes in a field, keys that
/// write or change what is written belong to it; those that work on the map alone belong to whatever else has the
/// keyboard.
pub fn commands(ctx: &Context, editor: &Editor) -> Vec<Command> {
    let writing = ctx.text_edit_focused();
    let on_map =
        !is_covered(ctx) && ctx.memory(|memory| memory.focused().is_none_or(|focused| focused == Id::unique(CANVAS)));
    ctx.input_mut(|input| {
        let mut called = Vec::new();
        input.events.retain(|event| {
            if let Some(command) = clip(event).filter(|_| !writing) {
                called.push(Command::Clip(command));
                return false;
            }
            let egui::Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return true };
            let command = Command::with_shortcut().into_iter().find(|command| {
                command.shortcuts().into_iter().any(|shortcut| {
                    // The keys of the clipboard are the field's own.
                    let theirs = writing && matches!(command, Command::Clip(_));
                    let free = !theirs
                        && match shortcut.place() {
                            KeyPlace::Anywhere => true,
                            KeyPlace::OutsideFields => !writing,
                            KeyPlace::OnTheMap => on_map && !writing && editor.is_enabled(command),
                        };
                    free && matches(shortcut, *key, *physical_key, *modifiers)
                })
            });
            let keep = command.is_none();
            called.extend(command);
            keep
        });
        called
    })
}

/// Whether a menu or a dialog is open, to which the keys belong.
fn is_covered(ctx: &Context) -> bool {
    egui::Popup::is_any_open(ctx) || ctx.memory(|memory| memory.top_modal_layer().is_some())
}

/// The system tells of the clipboard's keys in its own way.
fn clip(event: &egui::Event) -> Option<ClipCommand> {
    match event {
        egui::Event::Cut => Some(ClipCommand::Cut),
        egui::Event::Copy => Some(ClipCommand::Copy),
        egui::Event::Paste(text) => Some(ClipCommand::Insert(text.clone())),
        _ => None,
    }
}

fn matches(shortcut: Shortcut, key: egui::Key, physical: Option<egui::Key>, held: egui::Modifiers) -> bool {
    let wanted = shortcut.modifiers;
    // Where plus shares a key with equals, Shift is held as well.
    let shift_may_be = matches!(shortcut.key, ShortcutKey::Plus) && held.shift && physical == Some(egui::Key::Equals);
    if held.command != wanted.command || held.alt != wanted.alt || (held.shift != wanted.shift && !shift_may_be) {
        return false;
    }
    match shortcut.key {
        ShortcutKey::Letter(letter) => egui::Key::from_name(letter.encode_utf8(&mut [0; 4])) == Some(key),
        ShortcutKey::Digit(digit) => {
            let wanted = egui::Key::from_name(&digit.to_string());
            wanted.is_some() && (physical == wanted || Some(key) == wanted)
        }
        // With Shift, Danish and Swedish keyboards print a question mark on plus, and a low line on minus.
        ShortcutKey::Plus if wanted.shift => {
            matches!(key, egui::Key::Plus) || (key == egui::Key::Questionmark && physical == Some(egui::Key::Minus))
        }
        ShortcutKey::Minus if wanted.shift => {
            key == egui::Key::Minus || (key == egui::Key::Slash && physical == Some(egui::Key::Slash))
        }
        ShortcutKey::Plus => matches!(key, egui::Key::Plus | egui::Key::Equals),
        ShortcutKey::Minus => key == egui::Key::Minus,
        ShortcutKey::Function(number) => egui::Key::from_name(&format!("F{number}")) == Some(key),
        ShortcutKey::Menu => key == egui::Key::Menu,
        ShortcutKey::Arrow(Direction::Left) => key == egui::Key::ArrowLeft,
        ShortcutKey::Arrow(Direction::Right) => key == egui::Key::ArrowRight,
        ShortcutKey::Arrow(Direction::Up) => key == egui::Key::ArrowUp,
        ShortcutKey::Arrow(Direction::Down) => key == egui::Key::ArrowDown,
        ShortcutKey::Enter => key == egui::Key::Enter,
        ShortcutKey::Delete => key == egui::Key::Delete,
        ShortcutKey::Backspace => key == egui::Key::Backspace,
    }
}

/// What hands did to the canvas since the last frame. `drags` says that a drag was going on before, which keeps the
/// pointer wherever it goes.
pub fn events(ctx: &Context, response: &Response, canvas: Rect, mut drags: bool) -> Vec<Event> {
    let over = response.contains_pointer();
    let keys_are_ours = !ctx.egui_wants_keyboard_input() || response.has_focus();
    // With nothing else to press them for, arrows are for the map; in an open menu they walk.
    let covered = is_covered(ctx);
    let pans = !covered && (response.has_focus() || ctx.memory(|memory| memory.focused().is_none()));
    ctx.input(|input| {
        let held = |m: egui::Modifiers| Modifiers { command: m.command, shift: m.shift, alt: m.alt };
        let mut events = Vec::new();
        if drags {
            events.push(Event::Held(held(input.modifiers)));
        }
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
                egui::Event::Key { key: egui::Key::Escape, pressed: true, .. }
                    if (keys_are_ours && !covered) || drags =>
                {
                    // With a menu or a dialog open, it closes that and nothing else.
                    events.push(Event::KeyPressed(Key::Escape));
                }
                egui::Event::Key { key, pressed: true, modifiers, .. } if pans && !modifiers.any() => {
                    events.extend(pan_by(*key, canvas).map(|by| Event::Pan { by }));
                }
                egui::Event::WindowFocused(false) => events.push(Event::FocusLost),
                _ => {}
            }
        }
        if over
            && input.pointer.button_double_clicked(PointerButton::Primary)
            && let Some(at) = input.pointer.interact_pos()
        {
            events.push(Event::DoublePressed { at: on_canvas(at, canvas) });
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
