//! Every way out of the open map, and what is asked on it: nothing that was done, or is being typed, is lost unasked.
//!
//! What leaves the map is a [`Next`]. First fields that are being written in lose the keyboard, which makes them
//! commit what is in them; then, if there are unsaved changes, a [`Question`] is asked; then it happens.

use super::loading::{Loaded, Why};
use super::question::Question;
use super::recovery::Left;
use super::saving::After;
use super::window::Window;
use crate::editor::Command;
use egui::{Context, ViewportCommand};
use std::path::PathBuf;
use std::sync::Arc;

/// What is to happen next, and must not lose anything.
pub enum Next {
    /// Somebody called this.
    Command(Command),
    /// The map in this file is to be opened.
    Open(PathBuf),
    /// This map has been read and is to be shown.
    Show(Box<Loaded>),
    /// This map, which is left of a window that ended, is to be shown.
    Restore(Box<Left>),
    /// The window is to close.
    Quit,
}

impl Next {
    /// Whether the open map is gone afterwards.
    fn leaves_map(&self) -> bool {
        match self {
            Self::Command(command) => command.leaves_map(),
            Self::Open(_) | Self::Show(_) | Self::Restore(_) | Self::Quit => true,
        }
    }

    /// Whether it is what another one is, as far as somebody asks for it.
    fn is_as_asked_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Command(one), Self::Command(other)) => one == other,
            (Self::Open(one), Self::Open(other)) => one == other,
            (Self::Quit, Self::Quit) => true,
            (Self::Command(_) | Self::Open(_) | Self::Show(_) | Self::Restore(_) | Self::Quit, _) => false,
        }
    }
}

/// What waits, with what is asked for now behind it; to ask twice for the same is to be in a hurry.
fn behind(mut waiting: Vec<Next>, next: Next) -> Vec<Next> {
    if !waiting.last().is_some_and(|last| last.is_as_asked_as(&next)) {
        waiting.push(next);
    }
    waiting
}

/// What waits, in the order in which it was asked for, until fields have committed what is being typed in them.
#[derive(Default)]
pub enum Settling {
    /// Nothing waits.
    #[default]
    Nothing,
    /// A field still has the keyboard.
    Asked(Vec<Next>),
    /// It was taken away, and panels are about to notice.
    KeyboardTaken(Vec<Next>),
    /// Panels have noticed, or are doing so in this frame, at whose end it happens.
    Due(Vec<Next>),
}

impl Settling {
    /// Whether something waits.
    pub fn is_under_way(&self) -> bool {
        match self {
            Self::Nothing => false,
            Self::Asked(_) | Self::KeyboardTaken(_) | Self::Due(_) => true,
        }
    }
}

impl Window {
    /// Does what a command says, and asks before if the open map would be lost by it.
    pub(super) fn call(&mut self, command: Command, ctx: &Context) {
        if command == Command::Quit {
            self.ask_for(Next::Quit);
        } else if command.takes_whole_map() {
            self.ask_for(Next::Command(command));
        } else {
            self.run(&command, ctx);
        }
    }

    /// Lets something happen that takes the whole map: what is being typed belongs to it.
    pub(super) fn ask_for(&mut self, next: Next) {
        let writes = self.ctx.text_edit_focused();
        self.keeping.settling = match std::mem::take(&mut self.keeping.settling) {
            Settling::Nothing if !writes => return self.go_on(next),
            Settling::Nothing => Settling::Asked(vec![next]),
            // What was asked for before comes first, and neither is forgotten over the other.
            Settling::Asked(waiting) => Settling::Asked(behind(waiting, next)),
            Settling::KeyboardTaken(waiting) if writes => Settling::Asked(behind(waiting, next)),
            Settling::KeyboardTaken(waiting) => Settling::KeyboardTaken(behind(waiting, next)),
            Settling::Due(waiting) => Settling::Due(behind(waiting, next)),
        };
        self.ctx.request_repaint();
    }

    /// Takes the keyboard from the field that somebody is writing in, if something waits for what is in it. To be
    /// called before the panels are shown, which then commit it, in that frame or the next.
    pub(super) fn settle_drafts(&mut self) {
        self.keeping.settling = match std::mem::take(&mut self.keeping.settling) {
            Settling::Nothing => Settling::Nothing,
            Settling::Asked(waiting) => {
                self.ctx.memory_mut(|memory| {
                    if let Some(field) = memory.focused() {
                        memory.surrender_focus(field);
                    }
                });
                self.ctx.request_repaint();
                Settling::KeyboardTaken(waiting)
            }
            Settling::KeyboardTaken(waiting) | Settling::Due(waiting) => Settling::Due(waiting),
        };
    }

    /// Goes on with what waited, once fields have committed what was typed in them. To be called after the panels were
    /// shown and what they asked for was called.
    pub(super) fn go_on_with_settled(&mut self) {
        match std::mem::take(&mut self.keeping.settling) {
            Settling::Due(waiting) => waiting.into_iter().for_each(|next| self.go_on(next)),
            not_yet @ (Settling::Nothing | Settling::Asked(_) | Settling::KeyboardTaken(_)) => {
                self.keeping.settling = not_yet;
            }
        }
    }

    /// Lets it happen if nothing is lost by it, and asks otherwise.
    pub(super) fn go_on(&mut self, next: Next) {
        // What panels and the editor keep of it, whoever has the keyboard.
        self.editor.end_naming(true);
        self.inspector.flush(&mut self.editor);
        self.inventory.flush(&mut self.editor);
        let leaves = next.leaves_map();
        if leaves && self.keeping.saving.is_some() {
            // The map that is being written stays until it is written.
            if matches!(next, Next::Quit) && self.is_to_close() {
                self.ask(Question::Hanging { is_kept: self.keeping.safety.is_some() });
            } else {
                self.keeping.after.push_back(After::Leave(next));
            }
            return;
        }
        if let Next::Show(loaded) = &next
            && !self.is_news(loaded)
        {
            return;
        }
        if leaves && self.loses_changes() {
            self.ask(match next {
                Next::Show(loaded) if self.is_again(&loaded) => {
                    let before = self.keeping.read.as_ref().and_then(|read| read.stamp);
                    if loaded.stamp == before { Question::Reload(loaded) } else { Question::Changed(loaded) }
                }
                next @ (Next::Command(_) | Next::Open(_) | Next::Show(_) | Next::Restore(_) | Next::Quit) => {
                    Question::Leave(next)
                }
            });
            return;
        }
        self.act(next);
    }

    /// Lets it happen, whatever is lost by it.
    pub(super) fn act(&mut self, next: Next) {
        match next {
            Next::Command(command) => {
                let ctx = self.ctx.clone();
                self.run(&command, &ctx);
            }
            Next::Open(path) => self.open(path),
            Next::Show(loaded) if self.is_news(&loaded) => self.show(*loaded),
            Next::Show(_) => self.keeping.abandoned = None,
            Next::Restore(left) => self.restore(*left),
            Next::Quit => {
                self.may_close();
                self.ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Lets go of the changes to the open map, as long as it stays as it is now.
    pub(super) fn abandon(&mut self) {
        self.keeping.abandoned = self.editor.sheet().map(|sheet| Arc::clone(sheet.map()));
    }

    /// Whether there are changes that somebody would miss.
    pub(super) fn loses_changes(&self) -> bool {
        let abandoned = self.keeping.abandoned.as_ref();
        self.editor.has_unsaved_changes()
            && !self.editor.sheet().is_some_and(|sheet| abandoned.is_some_and(|map| Arc::ptr_eq(map, sheet.map())))
    }

    /// Whether somebody is writing something that is not on the map yet.
    fn has_drafts(&self) -> bool {
        self.ctx.text_edit_focused()
            || self.inspector.has_draft()
            || self.inventory.has_draft()
            || self.editor.naming().is_some()
    }

    /// Whether a map that was read is the open one, as it now is in its file.
    pub(super) fn is_again(&self, loaded: &Loaded) -> bool {
        loaded.why == Why::Again && self.editor.path() == Some(&loaded.path)
    }

    /// Keeps the window open when it is closed from outside and something would be lost.
    pub(super) fn guard_window(&mut self, ctx: &Context) {
        if self.keeping.closing || !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        if self.loses_changes() || self.has_drafts() || self.keeping.saving.is_some() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.ask_for(Next::Quit);
        } else {
            self.may_close();
        }
    }

    /// Whether the window closes once the map is written.
    fn is_to_close(&self) -> bool {
        let then = self.keeping.saving.iter().filter_map(|saving| saving.then.as_ref());
        let after = self.keeping.after.iter().filter_map(|after| match after {
            After::Leave(next) | After::Save(Some(next)) | After::Write(_, _, Some(next)) => Some(next),
            After::Save(None) | After::Write(_, _, None) => None,
        });
        then.chain(after).any(|next| matches!(next, Next::Quit))
    }

    /// The window stays, whatever becomes of the map that is being written.
    pub(super) fn stay(&mut self) {
        if let Some(saving) = &mut self.keeping.saving {
            saving.then.take_if(|next| matches!(next, Next::Quit));
        }
        self.keeping.after.retain(|after| !matches!(after, After::Leave(Next::Quit)));
    }

    /// Closes the window although a map is being written. The copy of what is not saved stays for the next window.
    pub(super) fn close_anyway(&mut self) {
        if let Some(safety) = &mut self.keeping.safety {
            safety.follow(self.editor.sheet(), self.keeping.read.as_ref());
        }
        self.keeping.closing = true;
        self.ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// From now on the window may close, and nothing of the map is kept.
    fn may_close(&mut self) {
        self.keeping.closing = true;
        if let Some(safety) = &mut self.keeping.safety {
            safety.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::choosing::Purpose;
    use crate::app::dialogs::Dialog;
    use crate::app::tests::{Shown, window};
    use crate::editor::{KeepCommand, Sample};
    use egui::accesskit::Role;
    use egui::{Key, Modifiers};
    use egui_kittest::kittest::Queryable;

    fn shown(harness: &mut Shown) -> &mut Window {
        harness.state_mut().as_mut().expect("a window")
    }

    /// A map without a file, into whose title somebody is writing.
    fn writing() -> Shown {
        let mut harness = window(Some(Sample::WashingMachine));
        harness.get_by_role_and_label(Role::MultilineTextInput, "Titel").focus();
        harness.run();
        harness.get_by_role_and_label(Role::MultilineTextInput, "Titel").type_text("mere");
        harness.run();
        harness
    }

    #[test]
    fn what_is_asked_for_first_happens_first_whenever_the_next_thing_is_asked_for() {
        for frames_between in 0..4 {
            let mut harness = writing();
            shown(&mut harness).ask_for(Next::Command(Command::Keep(KeepCommand::Save)));
            harness.run_steps(frames_between);
            harness.key_press_modifiers(Modifiers::COMMAND, Key::W);
            harness.run_steps(6);
            let window = shown(&mut harness);
            let chooses = matches!(&window.dialog, Dialog::Choosing { purpose: Purpose::Save(None), .. });
            assert!(chooses, "where to save comes before whether to close, {frames_between} frames later");
            assert!(window.editor().sheet().is_some_and(|sheet| sheet.map().title.contains("mere")));
        }
    }

    #[test]
    fn who_asks_thrice_while_fields_settle_is_asked_once() {
        let mut harness = writing();
        for _ in 0..3 {
            shown(&mut harness).ask_for(Next::Command(Command::Keep(KeepCommand::SaveAs)));
        }
        harness.run();
        let window = shown(&mut harness);
        assert!(matches!(window.dialog, Dialog::Choosing { .. }));
        assert!(window.keeping.to_ask.is_empty(), "nothing more is asked afterwards");
    }
}
