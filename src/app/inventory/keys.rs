//! The keyboard in the list: arrows walk, Space chooses, Enter and F2 change the title, Delete takes away.

use super::InventoryPanel;
use super::entry::entry_id;
use super::list::Reveal;
use crate::editor::{Command, Editor, Selection};
use egui::{Context, Event, Key, Modifiers};

impl InventoryPanel {
    /// Does what keys say to the entry that the keyboard is on, and uses them up; everybody else hears of the rest.
    pub fn take_keys(&mut self, ctx: &Context, editor: &Editor, called: &mut Vec<Command>) {
        let Some(current) = self.current.clone() else { return };
        if !ctx.memory(|memory| memory.has_focus(entry_id(&current))) || egui::Popup::is_any_open(ctx) {
            return;
        }
        let pressed: Vec<(Key, Modifiers)> = ctx.input_mut(|input| {
            let mut pressed = Vec::new();
            input.events.retain(|event| {
                let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
                if is_ours(*key, *modifiers) {
                    pressed.push((*key, *modifiers));
                    return false;
                }
                true
            });
            pressed
        });
        for (key, held) in pressed {
            self.key_heard(key, held, editor, called);
        }
    }

    fn key_heard(&mut self, key: Key, held: Modifiers, editor: &Editor, called: &mut Vec<Command>) {
        let (Some(list), Some(current)) = (self.list.as_ref(), self.current.clone()) else { return };
        let Some(at) = list.position(&current) else { return };
        let last = list.entries.len() - 1;
        let entry = &list.entries[at];
        let selection = editor.selection();
        let walk = match key {
            Key::ArrowUp => Some(at.saturating_sub(1)),
            Key::ArrowDown => Some((at + 1).min(last)),
            Key::PageUp => Some(at.saturating_sub(8)),
            Key::PageDown => Some((at + 8).min(last)),
            Key::Home => Some(0),
            Key::End => Some(last),
            _ => None,
        };
        if let Some(to) = walk {
            let next = list.entries[to].touchpoint.id.clone();
            let from = self.range_from.clone().filter(|_| held.shift).unwrap_or_else(|| next.clone());
            called.push(Command::Select(Selection::of(list.range(&from, &next))));
            self.range_from = Some(from);
            self.reveal = Some(Reveal::new(&next, true));
            self.current = Some(next);
            return;
        }
        match key {
            Key::Space => {
                called.push(Command::Select(selection.toggled(&current)));
                self.range_from = Some(current);
            }
            Key::A => called
                .push(Command::Select(Selection::of(list.entries.iter().map(|entry| entry.touchpoint.id.clone())))),
            Key::Enter | Key::F2 => {
                let entry = entry.clone();
                self.rename(&entry);
            }
            Key::Delete | Key::Backspace => {
                // What is chosen goes, and the keyboard stays in the list.
                let goes = |at: &usize| selection.has(&list.entries[*at].touchpoint.id);
                if !selection.has(&current) {
                    called.push(Command::Select(Selection::of([current])));
                }
                let stays = (at + 1..=last).find(|at| !goes(at)).or_else(|| (0..at).rev().find(|at| !goes(at)));
                self.current = stays.map(|at| list.entries[at].touchpoint.id.clone());
                self.reveal = self.current.as_ref().map(|id| Reveal::new(id, true));
                called.push(Command::Delete);
            }
            Key::Menu | Key::F10 => {
                if !selection.has(&current) {
                    called.push(Command::Select(Selection::of([current.clone()])));
                }
                self.menu_wanted = Some(current);
            }
            _ => {}
        }
    }
}

/// Whether a key says something to the list; what is held with Ctrl is a command's, but for "all".
fn is_ours(key: Key, held: Modifiers) -> bool {
    match key {
        Key::ArrowUp | Key::ArrowDown | Key::PageUp | Key::PageDown | Key::Home | Key::End => {
            !held.command && !held.alt
        }
        Key::Space | Key::Enter | Key::F2 | Key::Delete | Key::Backspace | Key::Menu => !held.any(),
        Key::F10 => held.shift_only(),
        Key::A => held.command_only(),
        _ => false,
    }
}
