//! The window's frame: what is shown where, and what happens to messages and commands.

use super::aids::Aids;
use super::canvas::canvas_ui;
use super::dialogs::{Answer, Dialog, never_came};
use super::inspector::InspectorPanel;
use super::inventory::InventoryPanel;
use super::loading::{Loaded, Mail, Message, Why};
use super::paint::{PaintCache, color32};
use super::problem::ProblemBanner;
use super::removal_dialog::RemovalDialog;
use super::stamp::Stamp;
use super::{APP_ID, bars, input, style, welcome};
use crate::editor::{Command, Editor, ThemeChoice, Wish};
use crate::file::FileError;
use crate::text::Face;
use egui::{CentralPanel, Context, Frame, Modifiers, Rect, Stroke, Ui, ViewportCommand};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The editor in its window.
pub struct Window {
    editor: Editor,
    mail: Mail,
    cache: PaintCache,
    inventory: InventoryPanel,
    inspector: InspectorPanel,
    aids: Aids,
    dialog: Dialog,
    /// How many file dialogs have been asked for.
    asked: u64,
    /// The map that is being read.
    opening: Option<PathBuf>,
    /// The file of the open map, as it was when it was read.
    read: Option<Seen>,
    /// The file that could not be opened, for as long as the banner says so.
    failed: Option<Seen>,
    banner: ProblemBanner,
    /// Whether the menus are to have the keyboard.
    menus_wanted: bool,
    /// Whether the window has been compared with the screen.
    fits_screen: bool,
    title: String,
    theme: Option<ThemeChoice>,
    clock: Clock,
}

/// A file, and what it looked like when it was read.
struct Seen {
    path: PathBuf,
    stamp: Option<Stamp>,
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
            inspector: InspectorPanel::default(),
            aids: Aids::default(),
            dialog: Dialog::None,
            asked: 0,
            opening: None,
            read: None,
            failed: None,
            banner: ProblemBanner::default(),
            menus_wanted: false,
            fits_screen: false,
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
            Message::Loaded(loaded) => self.take_map(loaded),
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

    fn take_map(&mut self, Loaded { path, why, stamp, sheet }: Loaded) {
        let is_open = self.editor.path() == Some(&path);
        let failed = self.failed.as_ref().is_some_and(|failed| failed.path == path);
        let wanted = match why {
            // Only the map that was asked for last is shown.
            Why::Opened => self.opening.take_if(|opening| *opening == path).is_some(),
            // It may have been closed meanwhile, or the banner dismissed.
            Why::Again => is_open || failed,
        };
        if !wanted {
            return;
        }
        self.inspector.flush(&mut self.editor);
        let seen = Seen { path, stamp };
        match *sheet {
            Ok(sheet) => {
                match why {
                    Why::Again if is_open => self.editor.show_again(sheet),
                    Why::Again | Why::Opened => self.editor.show(sheet),
                }
                (self.read, self.failed) = (Some(seen), None);
            }
            Err(problem) => self.fail(problem, seen, is_open),
        }
    }

    fn fail(&mut self, problem: FileError, seen: Seen, is_open: bool) {
        if is_open {
            // What is wrong with the file is said once, until it is written again.
            self.read = Some(Seen { path: seen.path.clone(), stamp: seen.stamp });
        }
        self.failed = Some(seen);
        self.banner.fold();
        self.editor.fail(problem);
    }

    /// Reads the files that matter again: the one that could not be opened, and that of the open map.
    fn read_again(&self, only_if_changed: bool) {
        let open = self.editor.path().and_then(|path| self.read.as_ref().filter(|read| read.path == *path));
        let failed = self.editor.problem().and(self.failed.as_ref());
        let failed = failed.filter(|failed| open.is_none_or(|open| open.path != failed.path));
        for seen in open.into_iter().chain(failed) {
            let front = self.editor.active_persona().cloned();
            if only_if_changed {
                self.mail.load_if_changed(seen.path.clone(), front, seen.stamp);
            } else {
                self.mail.load_again(seen.path.clone(), front);
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
            Some(Wish::ReadAgain) => self.read_again(false),
            Some(Wish::CopyText(text)) => ctx.copy_text(text),
            Some(Wish::AskForPaste) => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Some(Wish::AskForPlace) => self.inventory.ask_for_place(),
            Some(Wish::FocusMenus) => self.menus_wanted = true,
            Some(Wish::AskWhatBecomes(part)) => {
                self.dialog = RemovalDialog::new(part, &self.editor).map_or(Dialog::None, Dialog::Removing);
            }
            Some(Wish::ShowKeys) => self.dialog = Dialog::Keys,
            Some(Wish::Quit) => ctx.send_viewport_cmd(ViewportCommand::Close),
            Some(
                wish @ (Wish::FocusFind
                | Wish::ShowPalette
                | Wish::ShowHistory
                | Wish::ShowContextMenu
                | Wish::NextPanel),
            ) => self.menus_wanted |= self.aids.grant(&wish, ctx, &self.editor),
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

    /// On a small screen the window begins maximised: its title bar would push the status bar off the screen.
    fn fit_screen(&mut self, ctx: &Context) {
        /// What title bar and task bar take of a screen's height, in points.
        const BARS: f32 = 72.0;
        if self.fits_screen {
            return;
        }
        let (screen, inner) = ctx.input(|input| (input.viewport().monitor_size, input.viewport().inner_rect));
        let (Some(screen), Some(inner)) = (screen, inner) else { return };
        self.fits_screen = true;
        if inner.width() > screen.x || inner.height() + BARS > screen.y {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
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
        self.fit_screen(&ctx);
        while let Some(message) = self.mail.next() {
            self.take(message);
        }
        if ctx.input(|input| input.events.contains(&egui::Event::WindowFocused(true))) {
            // Somebody may come back from a text editor.
            self.read_again(true);
        }
        self.follow_theme(&ctx);
        self.follow_title(&ctx);
        let c = style::colors(&ctx);
        // With a dialog open, keys belong to it.
        let mut called = Vec::new();
        if matches!(self.dialog, Dialog::None) && !self.aids.has_keyboard() {
            // What is chosen in the inventory hears of keys first.
            self.inventory.take_keys(&ctx, &self.editor, &mut called);
            called.extend(input::commands(&ctx, &self.editor));
        }
        bars::menu_bar_ui(ui, &self.editor, std::mem::take(&mut self.menus_wanted), &mut called);
        if self.editor.sheet().is_some() {
            bars::toolbar_ui(ui, &self.editor, &mut called);
        }
        let opening = self.opening.as_deref().map(name_of);
        bars::status_bar_ui(ui, &self.editor, opening.as_deref());
        self.inventory.show_ui(ui, &mut self.editor, &mut called);
        self.inspector.show_ui(ui, &mut self.editor, &mut called);
        self.escape_dismisses(&ctx);
        if matches!(self.dialog, Dialog::None) {
            self.aids.escape(&ctx, &self.editor, &mut called);
        }
        self.editor.follow_map();
        CentralPanel::default().frame(Frame::new().fill(color32(c.window))).show(ui, |ui| {
            let room = ui.max_rect();
            if self.editor.sheet().is_some() {
                self.inventory.hand_over(&ctx, room, &mut self.editor);
                canvas_ui(ui, &mut self.editor, &mut self.cache, &mut called);
            } else if self.opening.is_none() {
                welcome::welcome_ui(ui, &self.editor, &mut called);
            }
            self.aids.over_canvas_ui(&ctx, room, &mut self.editor, &mut called);
            if self.banner.show_ui(ui, room, &self.editor, &mut called) {
                self.dismiss();
            }
            self.drop_ui(ui, room);
        });
        self.dialog_ui(&ctx);
        if !called.is_empty() && self.inspector.has_draft() {
            // What is being typed counts, whatever is about to happen.
            self.inspector.flush(&mut self.editor);
        }
        self.aids.palette_ui(&ctx, &self.editor, &mut called);
        self.inventory.above_ui(&ctx, &self.editor, &mut called);
        for command in called {
            self.run(&command, &ctx);
        }
    }

    fn dialog_ui(&mut self, ctx: &Context) {
        match self.dialog.show_ui(ctx, &self.editor) {
            Answer::Open => {}
            Answer::Close => self.dialog = Dialog::None,
            Answer::Run(command) => {
                self.dialog = Dialog::None;
                self.run(&command, ctx);
            }
            Answer::TypeInstead => self.dialog = Dialog::TypingPath { path: String::new(), no_dialog: false },
            Answer::Path(path) => {
                self.dialog = Dialog::None;
                self.open(path);
            }
        }
    }

    /// Escape takes the banner away, unless something nearer to the hand is called off with it: a drag, a menu.
    fn escape_dismisses(&mut self, ctx: &Context) {
        let busy =
            self.editor.gesture().keeps_pointer() || self.editor.naming().is_some() || egui::Popup::is_any_open(ctx);
        let free = self.editor.problem().is_some() && matches!(self.dialog, Dialog::None) && !busy;
        if free && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, egui::Key::Escape)) {
            self.dismiss();
        }
    }

    fn dismiss(&mut self) {
        self.editor.dismiss_problem();
        self.failed = None;
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
