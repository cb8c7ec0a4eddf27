//! Dialogs: which one is open, choosing a file or typing its path, the list of keys.

use super::about::About;
use super::choosing::{Asked, Purpose};
use super::export_dialog::PictureChoice;
use super::file_name::typed_from;
use super::first_map::first_map_ui;
use super::fonts::text;
use super::guard::Next;
use super::keys::keys_ui;
use super::loading::{Message, Work};
use super::paint::{color32, family};
use super::question::{Question, Reply};
use super::removal_dialog::RemovalDialog;
use super::style;
use super::window::Window;
use crate::editor::{Command, Editor};
use crate::text::Face;
use egui::{Button, Color32, Context, FontId, Frame, Id, Margin, Modal, TextEdit, Ui, Vec2, vec2};
use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The dialog that is open.
#[derive(Default)]
pub enum Dialog {
    /// None.
    #[default]
    None,
    /// The system's file dialog, on a thread of its own; the number tells it from an earlier one that was given up.
    Choosing {
        /// Which one it is.
        number: u64,
        /// What the file is for.
        purpose: Purpose,
    },
    /// The path is typed here.
    TypingPath {
        /// What has been typed.
        path: String,
        /// What the file is for.
        purpose: Purpose,
        /// Whether the system offered no dialog, which has to be said.
        no_dialog: bool,
        /// The number under which is being looked up what the path leads to.
        looks_up: Option<u64>,
    },
    /// What becomes of the touchpoints of something that shall go.
    Removing(RemovalDialog),
    /// The list of keys.
    Keys,
    /// How a first map is made.
    FirstMap,
    /// What the program is.
    About(About),
    /// Something has to be decided before anything is lost.
    Question(Box<Question>),
    /// Which picture is to be exported.
    Export(PictureChoice),
}

/// What has to be asked once the open dialog is closed.
pub enum ToAsk {
    /// A question.
    Question(Question),
    /// Which file.
    File(Purpose),
}

/// What a dialog was closed with.
pub enum Answer {
    /// Nothing yet.
    Open,
    /// It is to go away.
    Close,
    /// This is the file.
    Path(PathBuf),
    /// The path shall be typed instead.
    TypeInstead,
    /// This was answered to a question.
    Reply(Reply),
    /// The picture is chosen.
    Export,
    /// This is to be done.
    Run(Command),
}

/// Whether a file dialog that came back empty so soon never was on the screen: on Linux there may be no service that
/// shows one, and nothing else tells that from a person's Cancel.
pub fn never_came(took: Duration) -> bool {
    cfg!(all(unix, not(target_os = "macos"))) && took < Duration::from_millis(250)
}

impl Dialog {
    /// Shows the dialog, if there is one, and says what it was closed with.
    pub fn show_ui(&mut self, ctx: &Context, editor: &Editor) -> Answer {
        match self {
            Self::None => Answer::Open,
            Self::Choosing { .. } => waiting_ui(ctx, editor),
            Self::TypingPath { path, purpose, no_dialog, looks_up } => {
                let before = path.clone();
                let answer = path_ui(ctx, path, purpose, *no_dialog, editor);
                if *path != before {
                    // What is being looked up is no longer meant.
                    *looks_up = None;
                }
                answer
            }
            Self::Removing(removal) => removal.show_ui(ctx, editor),
            Self::Keys => {
                if keys_ui(ctx, editor) {
                    Answer::Close
                } else {
                    Answer::Open
                }
            }
            Self::FirstMap => first_map_ui(ctx, editor),
            Self::About(about) => about.show_ui(ctx, editor),
            Self::Question(question) => question.show_ui(ctx, editor).map_or(Answer::Open, Answer::Reply),
            Self::Export(choice) => choice.show_ui(ctx, editor),
        }
    }
}

/// A dialog over the window, framed as all are.
pub fn modal(ctx: &Context, name: &str) -> Modal {
    let c = style::colors(ctx);
    let visuals = &ctx.global_style().visuals;
    let frame = Frame::new()
        .fill(color32(c.panel))
        .stroke(visuals.window_stroke)
        .corner_radius(visuals.window_corner_radius)
        .shadow(visuals.window_shadow)
        .inner_margin(Margin::same(22));
    Modal::new(Id::unique(name)).frame(frame).backdrop_color(egui::Color32::from_black_alpha(70))
}

fn waiting_ui(ctx: &Context, editor: &Editor) -> Answer {
    let words = editor.words();
    let modal = modal(ctx, "choosing").show(ctx, |ui| {
        ui.set_width(320.0);
        ui.label(text(words.get("choose-waiting"), Face::SemiBold, 14.5));
        ui.add_space(10.0);
        buttons_ui(ui, &words.get("choose-type-instead"), true, &words.get("path-cancel"))
    });
    match modal.inner {
        Some(true) => Answer::TypeInstead,
        Some(false) => Answer::Close,
        None if modal.should_close() => Answer::Close,
        None => Answer::Open,
    }
}

fn path_ui(ctx: &Context, path: &mut String, purpose: &Purpose, no_dialog: bool, editor: &Editor) -> Answer {
    let words = editor.words();
    let (title, label, verb) = match purpose {
        Purpose::Open => ("path-title", "path-label", "path-open"),
        Purpose::Save(_) => ("save-title", "save-label", "save-save"),
        Purpose::Export(_) => ("export-path-title", "export-path-label", "export-path-go"),
    };
    let c = style::colors(ctx);
    let modal = modal(ctx, "path").show(ctx, |ui| {
        ui.set_width(460.0);
        ui.label(text(words.get(title), Face::Bold, 17.0));
        let explains = words.get(match (no_dialog, &*purpose) {
            (false, _) => label,
            (true, Purpose::Open) => "path-no-dialog",
            (true, Purpose::Save(_) | Purpose::Export(_)) => "path-no-dialog-to",
        });
        ui.label(text(explains, Face::Regular, 13.0).color(color32(c.muted)));
        ui.add_space(6.0);
        let field = TextEdit::singleline(path)
            .hint_text(text(words.get("path-hint"), Face::Regular, 13.5).color(color32(c.muted)))
            .margin(Margin::symmetric(12, 9))
            .desired_width(f32::INFINITY);
        let field = ui.add(field);
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(words.get(label)));
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        if !field.has_focus() && !entered && ui.memory(|memory| memory.focused().is_none()) {
            field.request_focus();
            // The ring and the cursor show one frame later.
            ui.ctx().request_repaint();
        }
        ui.add_space(10.0);
        let ready = !path.trim().is_empty();
        let answer = buttons_ui(ui, &words.get(verb), ready, &words.get("path-cancel"));
        if entered && ready { Some(true) } else { answer }
    });
    match modal.inner {
        Some(true) => Answer::Path(typed_path(path, env::home_dir())),
        Some(false) => Answer::Close,
        None if modal.should_close() => Answer::Close,
        None => Answer::Open,
    }
}

/// The path that was typed or pasted, with the quotation marks taken off that some programs put around it and `~` for
/// one's own folder.
fn typed_path(typed: &str, home: Option<PathBuf>) -> PathBuf {
    let path = Path::new(typed.trim().trim_matches('"'));
    match (path.strip_prefix("~"), home) {
        (Ok(rest), Some(home)) => home.join(rest),
        (Ok(_), None) | (Err(_), _) => path.to_owned(),
    }
}

/// The button that does it, and the one that does not; says which was pressed.
pub fn buttons_ui(ui: &mut Ui, yes: &str, ready: bool, no: &str) -> Option<bool> {
    let c = style::colors(ui.ctx());
    at_right(ui, &[no, yes], |ui| {
        let no = ui.add(Button::new(no).min_size(SMALLEST)).clicked();
        let main = Button::new(text(yes, Face::SemiBold, 13.5).color(color32(c.on_accent)))
            .fill(color32(if ready { c.accent } else { c.nobody }))
            .min_size(SMALLEST);
        let main = ui.add_enabled(ready, main);
        if ready && ui.memory(|memory| memory.focused().is_none()) {
            // Where nothing is to be written, Enter answers.
            main.request_focus();
        }
        style::ring(ui, &main);
        if main.clicked() { Some(true) } else { no.then_some(false) }
    })
}

/// How large a button of a dialog is at least.
pub const SMALLEST: Vec2 = vec2(96.0, 34.0);

/// A row of buttons at the right end of a dialog, in the order in which they are read, and in which the keyboard comes
/// to them. It is no higher than they are, however high the dialog was before.
pub fn at_right<R>(ui: &mut Ui, verbs: &[&str], content: impl FnOnce(&mut Ui) -> R) -> R {
    let font = FontId::new(13.5, family(Face::SemiBold));
    let padding = 2.0 * ui.spacing().button_padding.x;
    let wide = |verb: &&str| {
        let words = ui.painter().layout_no_wrap((*verb).to_owned(), font.clone(), Color32::PLACEHOLDER);
        (words.size().x + padding).max(SMALLEST.x)
    };
    let all: f32 = verbs.iter().map(wide).sum::<f32>() + ui.spacing().item_spacing.x * (verbs.len() - 1) as f32;
    ui.horizontal(|ui| {
        ui.add_space((ui.available_width() - all).max(0.0));
        content(ui)
    })
    .inner
}

impl Window {
    /// Lets the person choose a file.
    pub(super) fn choose(&mut self, purpose: Purpose) {
        if !matches!(self.dialog, Dialog::None) {
            self.keeping.to_ask.push_back(ToAsk::File(purpose));
            return;
        }
        self.asked += 1;
        let asked = match &purpose {
            Purpose::Open => Asked::Open { filter: self.editor.words().get("choose-filter") },
            Purpose::Save(_) => self.asked_to_save(),
            Purpose::Export(choice) => self.asked_to_export(choice),
        };
        self.dialog = Dialog::Choosing { number: self.asked, purpose };
        self.mail.choose(self.asked, asked);
    }

    /// Asks what had to wait for a dialog to close, as things are now.
    pub(super) fn ask_waiting(&mut self) {
        while matches!(self.dialog, Dialog::None)
            && let Some(waiting) = self.keeping.to_ask.pop_front()
        {
            match waiting {
                ToAsk::File(purpose) => self.choose(purpose),
                // What was a reason to ask may be gone by now.
                ToAsk::Question(Question::Leave(next)) => self.go_on(next),
                ToAsk::Question(Question::Changed(loaded) | Question::Reload(loaded)) => {
                    self.go_on(Next::Show(loaded));
                }
                ToAsk::Question(question) => self.ask(question),
            }
        }
    }

    /// The dialog in which a path is typed; for a file to be written, it begins with one.
    pub(super) fn typing(&self, purpose: Purpose, no_dialog: bool) -> Dialog {
        let path = self.offered(&purpose).map(|(folder, name)| folder.join(name).display().to_string());
        Dialog::TypingPath { path: path.unwrap_or_default(), purpose, no_dialog, looks_up: None }
    }

    /// The folder and the name that are offered for a file to be written.
    fn offered(&self, purpose: &Purpose) -> Option<(PathBuf, String)> {
        let asked = match purpose {
            Purpose::Open => return None,
            Purpose::Save(_) => self.asked_to_save(),
            Purpose::Export(choice) => self.asked_to_export(choice),
        };
        match asked {
            Asked::Save { name, folder, .. } => Some((folder.or_else(env::home_dir).unwrap_or_default(), name)),
            Asked::Open { .. } => None,
        }
    }

    /// Goes on with a path that was typed. Whether it leads into a folder is looked up on a thread, since one far away
    /// may be long in answering; the dialog stays meanwhile, and can be closed.
    fn go_where_typed(&mut self, path: PathBuf, typed: String, purpose: Purpose, no_dialog: bool) {
        let Some((folder, name)) = self.offered(&purpose) else { return self.chosen(path, purpose, true) };
        self.asked += 1;
        let number = self.asked;
        self.dialog = Dialog::TypingPath { path: typed, purpose, no_dialog, looks_up: Some(number) };
        self.mail.beside(Work::Looking, move || Some(Message::LedTo(number, typed_from(&folder, path, &name))));
    }

    /// Takes in where a typed path leads to, if that is still asked for.
    pub(super) fn take_way(&mut self, number: u64, path: PathBuf) {
        match std::mem::take(&mut self.dialog) {
            Dialog::TypingPath { purpose, looks_up: Some(asked), .. } if asked == number => {
                self.chosen(path, purpose, true);
            }
            other => self.dialog = other,
        }
    }

    /// Goes on with a file that was chosen.
    pub(super) fn chosen(&mut self, path: PathBuf, purpose: Purpose, was_typed: bool) {
        self.dialog = Dialog::None;
        match purpose {
            Purpose::Open => self.open(path),
            Purpose::Save(then) => self.save_at(path, was_typed, then),
            Purpose::Export(choice) => self.export_to(path, was_typed, choice),
        }
    }

    /// The dialog that is open, and what follows from how it is closed.
    pub(super) fn dialog_ui(&mut self, ctx: &Context) {
        match self.dialog.show_ui(ctx, &self.editor) {
            Answer::Open => {}
            Answer::Close => {
                self.dialog = Dialog::None;
                self.keeping.abandoned = None;
            }
            Answer::Reply(reply) => self.answer(reply),
            Answer::Run(command) => {
                self.dialog = Dialog::None;
                self.call(command, ctx);
            }
            Answer::TypeInstead => {
                if let Dialog::Choosing { purpose, .. } = std::mem::take(&mut self.dialog) {
                    self.dialog = self.typing(purpose, false);
                }
            }
            Answer::Path(path) => {
                let dialog = std::mem::take(&mut self.dialog);
                if let Dialog::TypingPath { path: typed, purpose, no_dialog, .. } = dialog {
                    self.go_where_typed(path, typed, purpose, no_dialog);
                }
            }
            Answer::Export => {
                if let Dialog::Export(choice) = std::mem::take(&mut self.dialog) {
                    self.choose_where_to_export(choice);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::window;
    use crate::editor::Sample;
    use egui_kittest::kittest::Queryable;

    #[test]
    fn where_a_path_leads_counts_only_as_long_as_it_stands_there() {
        let mut harness = window(Some(Sample::WashingMachine));
        let shown = harness.state_mut().as_mut().expect("a window");
        let path = PathBuf::from("/nowhere/kort.ron");
        shown.dialog = shown.typing(Purpose::Save(None), true);
        let Dialog::TypingPath { looks_up, .. } = &mut shown.dialog else { panic!("a path is typed") };
        *looks_up = Some(7);
        shown.take_way(6, path.clone());
        assert!(matches!(shown.dialog, Dialog::TypingPath { looks_up: Some(7), .. }), "another one was meant");
        harness.run();
        harness.get_by_label("Sti, hvor kortet skal gemmes").type_text("x");
        harness.run();
        let shown = harness.state_mut().as_mut().expect("a window");
        shown.take_way(7, path);
        assert!(matches!(shown.dialog, Dialog::TypingPath { looks_up: None, .. }), "it was changed meanwhile");
        assert!(shown.keeping.saving.is_none());
    }

    #[test]
    fn a_tilde_is_ones_own_folder_and_nothing_else_is() {
        let typed = |path: &str| typed_path(path, Some(PathBuf::from("/home/anna")));
        assert_eq!(typed(" ~/kort/ny kunde.ron "), Path::new("/home/anna/kort/ny kunde.ron"));
        assert_eq!(typed("\"~/kort.ron\""), Path::new("/home/anna/kort.ron"));
        assert_eq!(typed("~anna/kort.ron"), Path::new("~anna/kort.ron"));
        assert_eq!(typed("kort/~/x.ron"), Path::new("kort/~/x.ron"));
        assert_eq!(typed_path("~/kort.ron", None), Path::new("~/kort.ron"));
    }
}
