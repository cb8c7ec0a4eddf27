//! The window; the only room that knows egui.
//!
//! Turns egui's input into the editor's terms, paints the editor's scene, shows panels around it, and owns what only
//! a window has: dialogs, threads, the clock. Panels read the editor and say which commands were called; none changes
//! a map. Nothing is drawn again until something happens.

mod about;
mod aids;
mod bars;
mod canvas;
mod choosing;
mod context_menu;
mod dialogs;
mod error;
mod export_dialog;
mod exporting;
mod file_name;
mod find_bar;
mod first_map;
mod folding;
mod fonts;
mod frame_ui;
mod guard;
mod heard;
mod hints;
mod history_list;
mod icons;
mod input;
mod inspector;
mod inventory;
mod keeping;
mod keys;
mod lens;
mod loading;
mod minimap;
mod naming;
mod notice;
mod opening;
pub mod paint;
mod palette;
mod picture;
mod pinned;
mod problem;
mod question;
mod recovery;
mod removal_dialog;
mod restoring;
mod saved_state;
mod saving;
mod stamp;
mod style;
mod tip;
mod toolbar;
mod welcome;
mod window;

pub use error::AppError;
pub use window::Window;

use crate::editor::{Editor, Settings};
use crate::words::Language;
use loading::Mail;
use std::path::{self, PathBuf};
use std::time::{Duration, Instant};

/// The name that the system knows the program by, and under which eframe keeps the window's place and our settings.
const APP_ID: &str = "rejse";

/// How long the window waits for its first map before it opens without it, to show it a moment later.
const PATIENCE: Duration = Duration::from_millis(60);

/// How large the window is when it opens for the first time, in points: room for both panels and six or seven steps of a
/// map between them, and still all of the title bar on a screen of 1920 by 1080. On a smaller screen it begins
/// maximised; afterwards it is as it was left.
const FIRST_SIZE: [f32; 2] = [1440.0, 900.0];

/// Opens the window, with the map in that file if there is one, and comes back when it has been closed. The interface
/// speaks the language that was `asked` for, else the one chosen last, else `otherwise`.
pub fn run(path: Option<PathBuf>, asked: Option<Language>, otherwise: Language) -> Result<(), AppError> {
    let started = Instant::now();
    error::look_for_display()?;
    // Its folder is where pictures and copies are offered to go, wherever the program was started.
    let path = path.map(|path| path::absolute(&path).unwrap_or(path));
    let mail = Mail::new();
    if let Some(path) = path.clone() {
        // Reading and laying out the map goes on while the window is being made.
        mail.load(path, 0);
    }
    let viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title("Rejse")
        .with_icon(picture::window_icon())
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size([520.0, 320.0]);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    error::guarded(|| {
        eframe::run_native(
            APP_ID,
            options,
            Box::new(move |creation| {
                let settings: Settings =
                    creation.storage.and_then(|storage| eframe::get_value(storage, APP_ID)).unwrap_or_default();
                let spoken = asked.or(settings.language).unwrap_or(otherwise);
                prepare(&creation.egui_ctx);
                let mut editor = Editor::new(settings, spoken);
                editor.seed(chance());
                let mut window = Window::with_mail(editor, mail, &creation.egui_ctx);
                window.started_at(started);
                if let Some(folder) = eframe::storage_dir(APP_ID) {
                    window.keep_safe_in(&folder.join("unsaved"), &format!("{:016x}", chance()));
                }
                if let Some(path) = path {
                    window.expect(path, PATIENCE);
                }
                Ok(Box::new(window))
            }),
        )
    })
}

/// A number that nobody can foresee, for the ids of new things: the standard library seeds its hashers with such.
fn chance() -> u64 {
    std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), 0)
}

/// Gives an egui context our fonts, styles and options, as [`Window`] needs them.
pub fn prepare(ctx: &egui::Context) {
    ctx.set_fonts(fonts::definitions());
    style::install(ctx);
}

#[cfg(test)]
mod aid_tests;
#[cfg(test)]
mod bar_tests;
#[cfg(test)]
mod keep_tests;
#[cfg(test)]
mod tests;
