//! The field at the top in which touchpoints are written down or pasted, and what there is to say about them then.

use super::{InventoryPanel, cross_button};
use crate::app::fonts::text;
use crate::app::paint::color32;
use crate::app::style::{self, CORNER};
use crate::editor::{Command, Editor, InventoryCommand, Lookalike};
use crate::text::Face;
use egui::{Button, Context, Event, Frame, Id, ImeEvent, Key, Margin, Rect, Stroke, TextEdit, Ui, vec2};

/// The name of the field to write in among the things of the window.
pub fn write_id() -> Id {
    Id::unique("inventory write")
}

fn wanted_id() -> Id {
    Id::unique("inventory write wanted")
}

/// Gives the field the keyboard as soon as it is on the screen.
pub fn want_to_write(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(wanted_id(), true));
    ctx.request_repaint();
}

impl InventoryPanel {
    /// The field: Enter writes a touchpoint down and the field waits for the next; a pasted list comes whole.
    pub(super) fn write_ui(&mut self, ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
        let c = style::colors(ui.ctx());
        let hint = editor.words().get("inventory-write");
        if ui.memory(|memory| memory.has_focus(write_id())) {
            called.extend(pasted_lists(ui.ctx()).into_iter().map(InventoryCommand::Write).map(Command::Inventory));
        }
        // What is typed after Enter in the same frame belongs to the next title.
        let has_keyboard = ui.memory(|memory| memory.has_focus(write_id()));
        let entered = has_keyboard && self.take_enter(ui.ctx());
        if !has_keyboard {
            called.extend(self.take_held().into_iter().map(InventoryCommand::Write).map(Command::Inventory));
        }
        let field = TextEdit::singleline(&mut self.draft)
            .id(write_id())
            .return_key(None)
            .hint_text(text(hint.clone(), Face::Regular, 13.5).color(color32(c.muted)))
            .margin(Margin::symmetric(12, 8))
            .desired_width(f32::INFINITY);
        let field = ui.add(field);
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(hint));
        if ui.data_mut(|data| data.remove_temp::<bool>(wanted_id())).is_some() {
            field.request_focus();
        }
        if has_keyboard && !field.has_focus() && !field.changed() {
            // A click elsewhere has taken the keyboard before the field heard of what was typed in the same frame.
            let typed = ui.input_mut(|input| input.events.extract_if(.., |event| is_for_field(event)).collect());
            let titles = self.take_in(typed);
            called.extend(titles.into_iter().map(InventoryCommand::Write).map(Command::Inventory));
        }
        if entered && !self.draft.trim().is_empty() {
            called.push(Command::Inventory(InventoryCommand::Write(std::mem::take(&mut self.draft))));
        }
    }

    /// Takes Enter out of what was typed into the field, and holds back what was written after it until the next frame:
    /// the keyboard stays in the field, however slow a frame is. Says whether it was pressed.
    fn take_enter(&mut self, ctx: &Context) -> bool {
        let after = std::mem::take(&mut self.after_enter);
        let held = ctx.input_mut(|input| {
            input.events.splice(0..0, after);
            let at = input.events.iter().position(is_enter)?;
            input.events.remove(at);
            Some(input.events.extract_if(at.., |event| is_for_field(event)).collect::<Vec<_>>())
        });
        let entered = held.is_some();
        self.after_enter = held.unwrap_or_default();
        if !self.after_enter.is_empty() {
            ctx.request_repaint();
        }
        entered
    }

    /// Takes what is held back into the draft, once the field that would have done so has no keyboard any more; gives
    /// the titles that Enter ended meanwhile. Keys that only move the cursor mean nothing then.
    fn take_held(&mut self) -> Vec<String> {
        let held = std::mem::take(&mut self.after_enter);
        self.take_in(held)
    }

    fn take_in(&mut self, events: Vec<Event>) -> Vec<String> {
        let mut titles = Vec::new();
        for event in events {
            if is_enter(&event) {
                titles.extend(Some(std::mem::take(&mut self.draft)).filter(|title| !title.trim().is_empty()));
                continue;
            }
            match event {
                Event::Text(typed) | Event::Paste(typed) | Event::Ime(ImeEvent::Commit(typed)) => {
                    self.draft.push_str(&typed);
                }
                Event::Key { key: Key::Backspace, pressed: true, .. } => {
                    self.draft.pop();
                }
                _ => {}
            }
        }
        titles
    }

    /// Whether somebody is writing a touchpoint down.
    pub fn has_draft(&self) -> bool {
        let typed = |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_) | Event::Ime(ImeEvent::Commit(_)));
        !self.draft.trim().is_empty() || self.after_enter.iter().any(typed)
    }

    /// Writes down what stands in the field, and what is on its way there, as Enter does.
    pub fn flush(&mut self, editor: &mut Editor) {
        if editor.sheet().is_none() {
            return;
        }
        let mut titles = self.take_held();
        titles.extend(Some(std::mem::take(&mut self.draft)).filter(|title| !title.trim().is_empty()));
        for title in titles {
            editor.run(&Command::Inventory(InventoryCommand::Write(title)));
        }
    }

    /// What there is to say about what has just been written, with what can be done about it.
    pub(super) fn notice_ui(
        &mut self,
        ui: &mut Ui,
        editor: &Editor,
        lookalikes: &[Lookalike],
        called: &mut Vec<Command>,
    ) {
        let words = editor.words();
        let (left_out, numbers) = (editor.left_out(), editor.numbers_off());
        if lookalikes.is_empty() && left_out.is_empty() && numbers == 0 {
            return;
        }
        let c = style::colors(ui.ctx());
        let edge = Stroke::new(1.0, color32(c.warning));
        let frame = Frame::new().fill(color32(c.field)).stroke(edge).corner_radius(CORNER).inner_margin(Margin {
            left: 12,
            right: 8,
            top: 8,
            bottom: 8,
        });
        let keep = Command::Inventory(InventoryCommand::KeepLookalikes);
        let button = |ui: &mut Ui, command: &Command, called: &mut Vec<Command>| {
            if ui.add(small_button(command.text(editor))).clicked() {
                called.push(command.clone());
            }
        };
        frame.show(ui, |ui| {
            ui.spacing_mut().button_padding = vec2(8.0, 3.0);
            ui.set_width(ui.available_width());
            let says = |ui: &mut Ui, what: String| ui.label(text(what, Face::Regular, 12.5).color(color32(c.ink)));
            let corner = ui.max_rect().right_top() + vec2(-10.0, 10.0);
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width() - 26.0);
                if let Some(first) = left_out.first() {
                    let values = [("count", left_out.len().into()), ("text", first.as_str().into())];
                    says(ui, words.with("inventory-left-out", &values));
                }
                if numbers > 0 {
                    says(ui, words.with("inventory-numbers", &[("count", numbers.into())]));
                    button(ui, &Command::Inventory(InventoryCommand::KeepNumbers), called);
                }
            });
            if lookalikes.is_empty() {
                let cross = Rect::from_center_size(corner, vec2(24.0, 24.0));
                if cross_button(ui, cross, &words.get("problem-dismiss")) {
                    called.push(keep);
                }
                return;
            }
            says(ui, words.with("inventory-alike", &[("count", lookalikes.len().into())]));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(5.0, 6.0);
                let only = small_button(words.get("inventory-show-alike")).selected(self.query.only_alike);
                if ui.add(only).clicked() {
                    self.query.only_alike = !self.query.only_alike;
                    self.query.filter.clear();
                }
                button(ui, &Command::Inventory(InventoryCommand::TakeOutLookalikes), called);
                button(ui, &keep, called);
            });
        });
    }
}

/// A button in a notice.
fn small_button(words: String) -> Button<'static> {
    Button::new(text(words, Face::Medium, 12.5)).min_size(vec2(0.0, 26.0))
}

fn is_enter(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, pressed: true, modifiers, .. } if !modifiers.any())
}

/// Whether somebody who writes means the field by it: text, and the keys that change it. All else is heard at once.
fn is_for_field(event: &Event) -> bool {
    match event {
        Event::Text(_) | Event::Ime(_) | Event::Paste(_) => true,
        Event::Key { key, .. } => matches!(
            key,
            Key::Enter
                | Key::Backspace
                | Key::Delete
                | Key::Home
                | Key::End
                | Key::ArrowLeft
                | Key::ArrowRight
                | Key::ArrowUp
                | Key::ArrowDown
        ),
        _ => false,
    }
}

/// Takes lists out of what is being pasted: a field of one line would run them together. A single cell of a
/// spreadsheet, which ends its line, stays as text for the field.
fn pasted_lists(ctx: &Context) -> Vec<String> {
    ctx.input_mut(|input| {
        let mut lists = Vec::new();
        input.events.retain_mut(|event| {
            let Event::Paste(pasted) = event else { return true };
            let line = pasted.trim_matches(['\r', '\n']);
            let is_list = line.contains(['\n', '\r', '\t', '\u{b}']);
            if is_list {
                lists.push(std::mem::take(pasted));
            } else {
                *pasted = line.to_owned();
            }
            !is_list
        });
        lists
    })
}
