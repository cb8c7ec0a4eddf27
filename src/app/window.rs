//! The window's frame: what is shown where, and what happens to messages and commands.

use super::about::About;
use super::aids::Aids;
use super::canvas::canvas_ui;
use super::choosing::Purpose;
use super::dialogs::Dialog;
use super::file_name::name_of;
use super::guard::Next;
use super::inspector::InspectorPanel;
use super::inventory::InventoryPanel;
use super::keeping::Keeping;
use super::loading::Mail;
use super::paint::{PaintCache, color32};
use super::problem::ProblemBanner;
use super::removal_dialog::RemovalDialog;
use super::{APP_ID, bars, input, style, toolbar, welcome};
use crate::editor::{Command, Editor, ThemeChoice, Wish};
use crate::text::Face;
use egui::{CentralPanel, Context, Frame, Modifiers, Rect, Stroke, Ui, ViewportCommand};
use std::time::Instant;

/// The editor in its window.
pub struct Window {
    pub(super) ctx: Context,
    pub(super) editor: Editor,
    pub(super) mail: Mail,
    /// What it knows of files.
    pub(super) keeping: Keeping,
    cache: PaintCache,
    pub(super) inventory: InventoryPanel,
    pub(super) inspector: InspectorPanel,
    aids: Aids,
    pub(super) dialog: Dialog,
    /// How many file dialogs have been asked for.
    pub(super) asked: u64,
    pub(super) banner: ProblemBanner,
    /// Whether the menus are to have the keyboard.
    menus_wanted: bool,
    /// Whether the window has been compared with the screen.
    fits_screen: bool,
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
            ctx: ctx.clone(),
            editor,
            mail,
            keeping: Keeping::default(),
            cache: PaintCache::default(),
            inventory: InventoryPanel::default(),
            inspector: InspectorPanel::default(),
            aids: Aids::default(),
            dialog: Dialog::None,
            asked: 0,
            banner: ProblemBanner::default(),
            menus_wanted: false,
            fits_screen: false,
            title: String::new(),
            theme: None,
            clock: Clock::Told,
        };
        window.follow_theme(ctx);
        window.look_for_recent();
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

    /// Does what a command says; whoever calls it has seen to it that nothing is lost.
    pub(super) fn run(&mut self, command: &Command, ctx: &Context) {
        match self.editor.run(command) {
            None => {}
            Some(Wish::AskForFile) => self.choose(Purpose::Open),
            Some(Wish::OpenFile(path)) => self.open(path),
            Some(Wish::Save) => self.save(None),
            Some(Wish::SaveAs) => self.choose_where_to_save(None),
            Some(Wish::Export) => self.ask_for_picture(),
            Some(Wish::CopyPicture) => self.copy_picture(),
            Some(Wish::ReadAgain) => self.read_again(false),
            Some(Wish::CopyText(text)) => ctx.copy_text(text),
            Some(Wish::AskForPaste) => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Some(Wish::AskForPlace) => self.inventory.ask_for_place(),
            Some(Wish::FocusMenus) => self.menus_wanted = true,
            Some(Wish::AskWhatBecomes(part)) => {
                self.dialog = RemovalDialog::new(part, &self.editor).map_or(Dialog::None, Dialog::Removing);
            }
            Some(Wish::ShowKeys) => self.dialog = Dialog::Keys,
            Some(Wish::ShowFirstMap) => self.dialog = Dialog::FirstMap,
            Some(Wish::ShowAbout) => self.dialog = Dialog::About(About::default()),
            Some(Wish::Quit) => self.act(Next::Quit),
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

    fn follow_scale(&self, ctx: &Context) {
        let scale = f32::from(self.editor.settings().scale()) / 100.0;
        if ctx.zoom_factor() != scale {
            ctx.set_zoom_factor(scale);
        }
    }

    fn follow_title(&mut self, ctx: &Context) {
        let title = match self.editor.sheet() {
            Some(sheet) => {
                let key = if sheet.is_saved() { "window-title" } else { "window-title-unsaved" };
                self.editor.words().with(key, &[("title", sheet.map().title.as_str().into())])
            }
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
            self.look_for_recent();
        }
        self.ask_waiting();
        self.take_waiting();
        self.guard_window(&ctx);
        self.settle_drafts();
        self.follow_theme(&ctx);
        self.follow_scale(&ctx);
        self.follow_title(&ctx);
        let c = style::colors(&ctx);
        let sides = ui.max_rect().x_range();
        // With a dialog open, keys belong to it.
        let mut called = Vec::new();
        if matches!(self.dialog, Dialog::None) && !self.aids.has_keyboard() {
            // What is chosen in the inventory hears of keys first.
            self.inventory.take_keys(&ctx, &self.editor, &mut called);
            called.extend(input::commands(&ctx, &self.editor));
        }
        bars::menu_bar_ui(ui, &self.editor, std::mem::take(&mut self.menus_wanted), &mut called);
        if self.editor.sheet().is_some() {
            toolbar::toolbar_ui(ui, &self.editor, &mut called);
        }
        let (opening, state) = (self.keeping.opening.as_deref().map(name_of), self.saved_state(&ctx));
        bars::status_bar_ui(ui, &self.editor, opening.as_deref(), &state, &mut called);
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
                canvas_ui(ui, sides, &mut self.editor, &mut self.cache, &mut called);
            } else if self.keeping.opening.is_none() {
                welcome::welcome_ui(ui, &self.editor, &mut called);
            }
            self.aids.over_canvas_ui(&ctx, room, &mut self.editor, &mut called);
            let trouble = self.keeping.trouble.as_ref();
            if self.banner.show_ui(ui, room, &self.editor, trouble, &mut called) {
                self.dismiss();
            }
            self.drop_ui(ui, room);
        });
        self.drawing_ui(&ctx);
        self.notice_ui(&ctx);
        self.dialog_ui(&ctx);
        if !called.is_empty() && self.inspector.has_draft() {
            // What is being typed counts, whatever is about to happen.
            self.inspector.flush(&mut self.editor);
        }
        self.aids.palette_ui(&ctx, &self.editor, &mut called);
        self.inventory.above_ui(&ctx, &self.editor, &mut called);
        for command in called {
            self.call(command, &ctx);
        }
        self.go_on_with_settled();
        self.follow_changes();
    }

    /// Escape takes the banner away, unless something nearer to the hand is called off with it: a drag, a menu.
    fn escape_dismisses(&mut self, ctx: &Context) {
        let busy =
            self.editor.gesture().keeps_pointer() || self.editor.naming().is_some() || egui::Popup::is_any_open(ctx);
        let wrong = self.editor.problem().is_some() || self.keeping.trouble.is_some();
        let free = wrong && matches!(self.dialog, Dialog::None) && !busy;
        if free && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, egui::Key::Escape)) {
            self.dismiss();
        }
    }

    fn dismiss(&mut self) {
        if self.keeping.trouble.take().is_none() {
            self.editor.dismiss_problem();
            self.keeping.failed = None;
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
            self.ask_for(Next::Open(path));
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
