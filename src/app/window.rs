//! The window's frame: what is shown where, and what happens to messages and commands.

use super::canvas::canvas_ui;
use super::dialogs::{Answer, Dialog, never_came};
use super::fonts::text;
use super::inventory::InventoryPanel;
use super::loading::{Mail, Message};
use super::paint::{PaintCache, color32};
use super::{APP_ID, bars, input, style, welcome};
use crate::editor::{Command, Editor, ThemeChoice, Wish};
use crate::text::Face;
use crate::words::Say;
use egui::{CentralPanel, Context, Frame, Margin, Rect, Stroke, Ui, UiBuilder, ViewportCommand, vec2};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The editor in its window.
pub struct Window {
    editor: Editor,
    mail: Mail,
    cache: PaintCache,
    inventory: InventoryPanel,
    dialog: Dialog,
    /// How many file dialogs have been asked for.
    asked: u64,
    /// The map that is being read.
    opening: Option<PathBuf>,
    title: String,
    theme: Option<ThemeChoice>,
    clock: Clock,
}

/// How far the window has come since the program started.
enum Clock {
    /// Not one frame has been drawn.
    Started(Instant),
    /// The first one is on its way to the screen.
    Drawn(Instant),
    /// It has been told, or nobody asked.
    Told,
}

impl Window {
    /// The window of an editor, in a context that [`super::prepare`] has seen.
    pub fn new(editor: Editor, ctx: &Context) -> Self {
        Self::with_mail(editor, Mail::new(), ctx)
    }

    pub(super) fn with_mail(editor: Editor, mail: Mail, ctx: &Context) -> Self {
        mail.wakes(ctx);
        let mut window = Self {
            editor,
            mail,
            cache: PaintCache::default(),
            inventory: InventoryPanel::default(),
            dialog: Dialog::None,
            asked: 0,
            opening: None,
            title: String::new(),
            theme: None,
            clock: Clock::Told,
        };
        window.follow_theme(ctx);
        window
    }

    /// The editor that the window shows.
    pub fn editor(&self) -> &Editor {
        &self.editor
    }

    /// The same, to open maps in it.
    pub fn editor_mut(&mut self) -> &mut Editor {
        &mut self.editor
    }

    /// Has the time to the first frame written to the log, if anybody reads that.
    pub(super) fn started_at(&mut self, at: Instant) {
        if tracing::enabled!(tracing::Level::INFO) {
            self.clock = Clock::Started(at);
        }
    }

    /// Waits a moment for a map that is already being read; one that takes longer is shown once it is there.
    pub(super) fn expect(&mut self, path: PathBuf, patience: Duration) {
        self.opening = Some(path);
        if let Some(message) = self.mail.wait(patience) {
            self.take(message);
        }
    }

    /// Reads the map in a file, beside the window.
    fn open(&mut self, path: PathBuf) {
        self.mail.load(path.clone());
        self.opening = Some(path);
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Loaded(path, sheet) => {
                // Only the map that was asked for last is shown.
                if self.opening.as_ref() == Some(&path) {
                    self.opening = None;
                    match *sheet {
                        Ok(sheet) => self.editor.show(sheet),
                        Err(problem) => self.editor.fail(problem),
                    }
                }
            }
            Message::Chosen(number, chosen, took) => {
                if !matches!(self.dialog, Dialog::Choosing(asked) if asked == number) {
                    return;
                }
                self.dialog = if never_came(chosen.as_ref(), took) {
                    Dialog::TypingPath { path: String::new(), no_dialog: true }
                } else {
                    Dialog::None
                };
                if let Some(path) = chosen {
                    self.open(path);
                }
            }
        }
    }

    fn run(&mut self, command: &Command, ctx: &Context) {
        match self.editor.run(command) {
            None => {}
            Some(Wish::AskForFile) => {
                self.asked += 1;
                self.dialog = Dialog::Choosing(self.asked);
                let filter = self.editor.words().get("choose-filter");
                self.mail.choose(self.asked, filter);
            }
            Some(Wish::ShowKeys) => self.dialog = Dialog::Keys,
            Some(Wish::Quit) => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
        ctx.request_repaint();
    }

    fn follow_theme(&mut self, ctx: &Context) {
        let chosen = self.editor.settings().theme;
        if self.theme != Some(chosen) {
            self.theme = Some(chosen);
            ctx.set_theme(match chosen {
                ThemeChoice::System => egui::ThemePreference::System,
                ThemeChoice::Light => egui::ThemePreference::Light,
                ThemeChoice::Dark => egui::ThemePreference::Dark,
            });
        }
        let system = ctx.system_theme().unwrap_or(egui::Theme::Light);
        self.editor.system_theme_is(style::theme_of(system));
        self.mail.theme_is(self.editor.theme());
    }

    fn follow_title(&mut self, ctx: &Context) {
        let title = match self.editor.sheet() {
            Some(sheet) => self.editor.words().with("window-title", &[("title", sheet.map().title.as_str().into())]),
            None => "Rejse".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn tell_time(&mut self, ctx: &Context) {
        match self.clock {
            Clock::Told => {}
            Clock::Started(at) => {
                self.clock = Clock::Drawn(at);
                ctx.request_repaint();
            }
            Clock::Drawn(at) => {
                // The next frame begins once the first one is on the screen.
                tracing::info!("first frame after {} ms", at.elapsed().as_millis());
                self.clock = Clock::Told;
            }
        }
    }

    /// Everything in the window.
    pub fn show_ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.tell_time(&ctx);
        while let Some(message) = self.mail.next() {
            self.take(message);
        }
        self.follow_theme(&ctx);
        self.follow_title(&ctx);
        let c = style::colors(&ctx);
        // With a dialog open, keys belong to it.
        let mut called = if matches!(self.dialog, Dialog::None) { input::commands(&ctx) } else { Vec::new() };
        bars::menu_bar_ui(ui, &self.editor, &mut called);
        if self.editor.sheet().is_some() {
            bars::toolbar_ui(ui, &self.editor, &mut called);
        }
        let opening = self.opening.as_deref().map(name_of);
        bars::status_bar_ui(ui, &self.editor, opening.as_deref());
        self.inventory.show_ui(ui, &mut self.editor, &mut called);
        CentralPanel::default().frame(Frame::new().fill(color32(c.window))).show(ui, |ui| {
            let room = ui.max_rect();
            if self.editor.sheet().is_some() {
                canvas_ui(ui, &mut self.editor, &mut self.cache, &mut called);
            } else if self.opening.is_none() {
                welcome::welcome_ui(ui, &self.editor, &mut called);
            }
            self.problem_ui(ui, room);
            self.drop_ui(ui, room);
        });
        self.dialog_ui(&ctx);
        for command in called {
            self.run(&command, &ctx);
        }
    }

    fn dialog_ui(&mut self, ctx: &Context) {
        match self.dialog.show_ui(ctx, &self.editor) {
            Answer::Open => {}
            Answer::Close => self.dialog = Dialog::None,
            Answer::TypeInstead => self.dialog = Dialog::TypingPath { path: String::new(), no_dialog: false },
            Answer::Path(path) => {
                self.dialog = Dialog::None;
                self.open(path);
            }
        }
    }

    /// Why a map could not be opened, over the map that stays open.
    fn problem_ui(&mut self, ui: &mut Ui, room: Rect) {
        let words = self.editor.words();
        let Some(says) = self.editor.problem().map(|problem| problem.say(words)) else { return };
        let c = style::colors(ui.ctx());
        let width = 620.0_f32.min(room.width() - 32.0);
        let top = Rect::from_min_size(room.center_top() + vec2(-width / 2.0, 16.0), vec2(width, room.height() - 32.0));
        let dismissed = ui.scope_builder(UiBuilder::new().max_rect(top), |ui| {
            Frame::new()
                .fill(color32(c.panel))
                .stroke(Stroke::new(1.0, color32(c.bad)))
                .corner_radius(9)
                .shadow(ui.visuals().popup_shadow)
                .inner_margin(Margin::symmetric(16, 12))
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.label(text(words.get("problem-title"), Face::SemiBold, 14.0).color(color32(c.bad)));
                    ui.label(text(says, Face::Regular, 13.5));
                    ui.add_space(4.0);
                    ui.button(words.get("problem-dismiss")).clicked()
                })
                .inner
        });
        if dismissed.inner {
            self.editor.dismiss_problem();
        }
    }

    /// Takes files that are dropped, and says so while one hovers.
    fn drop_ui(&mut self, ui: &Ui, room: Rect) {
        let ctx = ui.ctx().clone();
        let (hovers, dropped) = ctx.input(|input| {
            let dropped = input.raw.dropped_files.first().map(|file| file.path().to_owned());
            (!input.raw.hovered_files.is_empty(), dropped)
        });
        if let Some(path) = dropped {
            self.open(path);
        } else if hovers {
            let c = style::colors(&ctx);
            let edge = Stroke::new(2.0, color32(c.selection));
            ui.painter().rect(room.shrink(6.0), 10, color32(c.selection_soft), edge, egui::StrokeKind::Inside);
            let font = egui::FontId::new(18.0, super::paint::family(Face::SemiBold));
            let words = self.editor.words().get("drop-here");
            ui.painter().text(room.center(), egui::Align2::CENTER_CENTER, words, font, color32(c.ink));
        }
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show_ui(ui);
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        eframe::set_value(storage, APP_ID, self.editor.settings());
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
