//! What is asked before anything could be lost.

use super::dialogs::{Dialog, SMALLEST, ToAsk, at_right, modal};
use super::export_dialog::PictureChoice;
use super::file_name::name_of;
use super::fonts::text;
use super::guard::Next;
use super::keeping::Seen;
use super::loading::Loaded;
use super::paint::color32;
use super::recovery::Left;
use super::saving::Expect;
use super::style;
use super::window::Window;
use crate::editor::Editor;
use crate::text::Face;
use egui::{Button, Context, Response, Ui, vec2};
use std::path::PathBuf;

/// Something that a person has to decide.
pub enum Question {
    /// The open map has unsaved changes, and this would leave it.
    Leave(Next),
    /// Saving loses the comments in the map's file.
    Comments(Option<Next>),
    /// There is a file already where the map is to be written.
    Replace {
        /// The file.
        path: PathBuf,
        /// What comes after saving.
        then: Option<Next>,
    },
    /// There is a file already where a picture is to be written.
    ReplacePicture {
        /// The file.
        path: PathBuf,
        /// The picture.
        choice: PictureChoice,
    },
    /// The map's file is not what was read: found while saving.
    Conflict {
        /// The file.
        path: PathBuf,
        /// What comes after saving.
        then: Option<Next>,
    },
    /// The same, found on coming back to the window, with what is in it now.
    Changed(Box<Loaded>),
    /// The map's file was read again, as somebody wanted, and the open map has changes.
    Reload(Box<Loaded>),
    /// Writing the map takes long, and somebody wants to close the window before it is done.
    Hanging {
        /// Whether there is a copy of what is not saved.
        is_kept: bool,
    },
    /// A window was not closed, and this is left of it.
    Recover(Box<Left>),
}

/// What was answered: the place among the choices, or none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The first choice, which Enter takes.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// None; everything stays as it is.
    Cancel,
}

/// A question in words.
struct Asking {
    title: String,
    says: Vec<String>,
    /// The verbs, the first of which is the one that loses nothing.
    choices: Vec<String>,
    cancel: String,
}

impl Question {
    /// Whether it comes of somebody's closing the window.
    fn is_about_closing(&self) -> bool {
        matches!(self, Self::Leave(Next::Quit) | Self::Hanging { .. })
    }

    fn in_words(&self, editor: &Editor) -> Asking {
        let words = editor.words();
        let title = editor.sheet().map(|sheet| sheet.map().title.clone()).unwrap_or_default();
        let file = || editor.path().map(|path| name_of(path)).unwrap_or_default();
        let ask = |title: String, says: &str, choices: &[&str]| Asking {
            title,
            says: vec![says.to_owned()],
            choices: choices.iter().map(|key| words.get(key)).collect(),
            cancel: words.get("keep-cancel"),
        };
        let of = |key: &str, file: String| words.with(key, &[("file", file.into())]);
        let conflict = ["conflict-save-as", "conflict-overwrite", "conflict-theirs"];
        match self {
            Self::Leave(_) => ask(
                words.with("leave-title", &[("title", title.into())]),
                &words.get("leave-text"),
                &["leave-save", "leave-drop"],
            ),
            Self::Comments(_) => {
                ask(words.get("comments-title"), &of("comments-text", file()), &["keep-save-as", "comments-save"])
            }
            Self::Replace { path, .. } => {
                ask(of("replace-title", name_of(path)), &words.get("replace-text"), &["keep-elsewhere", "replace-yes"])
            }
            Self::ReplacePicture { path, .. } => {
                ask(of("replace-title", name_of(path)), &words.get("replace-text"), &["keep-elsewhere", "replace-yes"])
            }
            Self::Conflict { path, .. } => {
                ask(of("conflict-title", name_of(path)), &words.get("conflict-text"), &conflict)
            }
            Self::Changed(loaded) => {
                let choices = ["conflict-save-as", "conflict-keep", "conflict-theirs"];
                ask(of("conflict-title", name_of(&loaded.path)), &words.get("conflict-text"), &choices)
            }
            Self::Reload(loaded) => ask(
                of("reload-title", name_of(&loaded.path)),
                &words.get("reload-text"),
                &["conflict-save-as", "reload-yes"],
            ),
            Self::Hanging { is_kept } => ask(
                words.with("hanging-title", &[("title", title.into())]),
                &words.get(if *is_kept { "hanging-text" } else { "hanging-text-lost" }),
                &["hanging-wait", "hanging-close"],
            ),
            Self::Recover(left) => {
                let mut asking = ask(
                    words.with("recover-title", &[("title", left.map.title.as_str().into())]),
                    &words.get("recover-text"),
                    &["recover-yes", "recover-drop"],
                );
                let belongs = left.origin.as_ref().map(|seen| of("recover-file", seen.path.display().to_string()));
                asking.says.extend(belongs);
                asking.cancel = words.get("recover-later");
                asking
            }
        }
    }

    /// Shows the question; what was answered, once it was.
    pub fn show_ui(&self, ctx: &Context, editor: &Editor) -> Option<Reply> {
        let asking = self.in_words(editor);
        let c = style::colors(ctx);
        let modal = modal(ctx, "question").show(ctx, |ui| {
            ui.set_width(460.0_f32.min(ctx.content_rect().width() - 80.0));
            ui.label(text(&asking.title, Face::Bold, 17.0));
            for line in &asking.says {
                ui.label(text(line, Face::Regular, 13.5).color(color32(c.muted)));
            }
            ui.add_space(12.0);
            choices_ui(ui, &asking)
        });
        modal.inner.or_else(|| modal.should_close().then_some(Reply::Cancel))
    }
}

/// The choices as buttons: two with Cancel beside each other, more below each other.
fn choices_ui(ui: &mut Ui, asking: &Asking) -> Option<Reply> {
    let replies = [Reply::First, Reply::Second, Reply::Third];
    let choices: Vec<(Reply, &String)> = replies.into_iter().zip(&asking.choices).collect();
    let all = choices.into_iter().chain([(Reply::Cancel, &asking.cancel)]);
    let mut reply = None;
    if asking.choices.len() > 2 {
        ui.vertical(|ui| {
            for (own, verb) in all {
                let size = vec2(ui.available_width(), 36.0);
                if button_ui(ui, verb, own == Reply::First, size).clicked() {
                    reply = Some(own);
                }
            }
        });
    } else {
        let all: Vec<(Reply, &String)> = all.rev().collect();
        let verbs: Vec<&str> = all.iter().map(|(_, verb)| verb.as_str()).collect();
        at_right(ui, &verbs, |ui| {
            for (own, verb) in &all {
                if button_ui(ui, verb, *own == Reply::First, SMALLEST).clicked() {
                    reply = Some(*own);
                }
            }
        });
    }
    reply
}

fn button_ui(ui: &mut Ui, verb: &str, is_first: bool, size: egui::Vec2) -> Response {
    let c = style::colors(ui.ctx());
    if !is_first {
        return ui.add(Button::new(verb).min_size(size));
    }
    let words = text(verb, Face::SemiBold, 13.5).color(color32(c.on_accent));
    let first = ui.add(Button::new(words).fill(color32(c.accent)).min_size(size));
    if ui.memory(|memory| memory.focused().is_none()) {
        first.request_focus();
    }
    style::ring(ui, &first);
    first
}

impl Window {
    /// Asks, once no other dialog is open.
    pub(super) fn ask(&mut self, question: Question) {
        if question.is_about_closing() && self.asks_about_closing() {
            // Whoever tries again to close the window has been asked already.
        } else if matches!(self.dialog, Dialog::None) {
            self.dialog = Dialog::Question(Box::new(question));
        } else {
            self.keeping.to_ask.push_back(ToAsk::Question(question));
        }
        self.ctx.request_repaint();
    }

    fn asks_about_closing(&self) -> bool {
        let open = matches!(&self.dialog, Dialog::Question(question) if question.is_about_closing());
        open || self.keeping.to_ask.iter().any(|waiting| match waiting {
            ToAsk::Question(question) => question.is_about_closing(),
            ToAsk::File(_) => false,
        })
    }

    /// Does what was answered.
    pub(super) fn answer(&mut self, reply: Reply) {
        let Dialog::Question(question) = std::mem::take(&mut self.dialog) else { return };
        match *question {
            Question::Leave(next) => match reply {
                Reply::First => self.save(Some(next)),
                Reply::Second => {
                    self.abandon();
                    self.go_on(next);
                }
                Reply::Third | Reply::Cancel => {
                    if let Next::Restore(left) = next {
                        self.put_back(*left);
                    }
                }
            },
            Question::Comments(then) => match reply {
                Reply::First => self.choose_where_to_save(then),
                Reply::Second => self.save_without_comments(then),
                Reply::Third | Reply::Cancel => {}
            },
            Question::Replace { path, then } => match reply {
                Reply::First => self.choose_where_to_save(then),
                Reply::Second => self.write(path, Expect::Anything, then),
                Reply::Third | Reply::Cancel => {}
            },
            Question::ReplacePicture { path, choice } => match reply {
                Reply::First => self.choose_where_to_export(choice),
                Reply::Second => self.export(path, false, choice),
                Reply::Third | Reply::Cancel => {}
            },
            Question::Conflict { path, then } => match reply {
                Reply::First => self.choose_where_to_save(then),
                Reply::Second => self.write(path, Expect::Anything, then),
                Reply::Third => {
                    self.abandon();
                    self.read_again(false);
                }
                Reply::Cancel => {}
            },
            // It was written meanwhile, and its file is looked at again.
            Question::Changed(loaded) if reply != Reply::First && !self.is_news(&loaded) => {}
            Question::Changed(loaded) => {
                if let Some(read) = &mut self.keeping.read {
                    // Coming back does not ask again; saving does, unless it was decided here.
                    read.asked = loaded.stamp;
                }
                match reply {
                    Reply::First => self.choose_where_to_save(None),
                    Reply::Second => {
                        let Loaded { path, stamp, has_comments, .. } = *loaded;
                        self.keeping.read = Some(Seen { path, stamp, asked: None, has_comments });
                    }
                    Reply::Third => {
                        self.abandon();
                        self.go_on(Next::Show(loaded));
                    }
                    Reply::Cancel => {}
                }
            }
            Question::Reload(loaded) => match reply {
                Reply::First => self.choose_where_to_save(None),
                Reply::Second => {
                    self.abandon();
                    self.go_on(Next::Show(loaded));
                }
                Reply::Third | Reply::Cancel => {}
            },
            Question::Hanging { .. } => match reply {
                Reply::First => {}
                Reply::Second => self.close_anyway(),
                Reply::Third | Reply::Cancel => self.stay(),
            },
            Question::Recover(left) => match reply {
                Reply::First => self.ask_for(Next::Restore(left)),
                Reply::Second => left.discard(),
                // Nobody is asked about the others today either.
                Reply::Third | Reply::Cancel => self.keeping.left.clear(),
            },
        }
    }
}
