//! Drawing pictures of the map, beside the window: into a file, or for the clipboard.

use super::choosing::{Asked, Purpose};
use super::dialogs::Dialog;
use super::export_dialog::{Format, PictureChoice};
use super::file_name::{suggested, with_ending};
use super::fonts::text;
use super::loading::{Message, Work};
use super::notice::Notice;
use super::problem::{PictureError, Trouble};
use super::question::Question;
use super::window::Window;
use crate::export::{self, Pixels, PngOptions, Resolution, SvgOptions};
use crate::file;
use crate::geom::Size;
use crate::layout::{LayoutMemory, View, layout};
use crate::model::JourneyMap;
use crate::scene::{Scene, SceneMemory, Theme, build};
use crate::text::Face;
use egui::{ColorImage, Context, ProgressBar};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// How wide a picture on the clipboard is, in pixels, where the map is not too high for that.
const CLIPBOARD_WIDTH_PX: u32 = 3840;

/// The most pixels on the clipboard: programs that take them need four bytes for each, several times over.
const MOST_CLIPBOARD_PIXELS: f64 = 48e6;

/// A picture that takes longer than this shows how far it is.
const PATIENCE: Duration = Duration::from_millis(500);

/// A picture that is being drawn.
pub struct Drawing {
    since: Instant,
    progress: Arc<Progress>,
}

/// How far a picture is, as both threads see it.
#[derive(Default)]
struct Progress {
    /// In per mille.
    done: AtomicU32,
    called_off: AtomicBool,
}

/// What became of a picture.
pub enum Drawn {
    /// It is in this file.
    Exported(PathBuf),
    /// Here are its pixels.
    Copied(Pixels),
    /// There is such a file, and nobody has been asked about it.
    InTheWay(PathBuf, PictureChoice),
    /// Somebody called it off.
    CalledOff,
    /// It could not be drawn or written.
    Failed(Trouble),
}

/// What is drawn of a map.
#[derive(Clone)]
struct Subject {
    map: Arc<JourneyMap>,
    view: View,
}

impl Subject {
    /// The picture, laid out anew: the window's own may show a gesture under way.
    fn scene(&self, theme: Theme) -> Scene {
        let layout = layout(&self.map, &self.view, &mut LayoutMemory::default());
        build(&layout, theme, &mut SceneMemory::default())
    }
}

/// The bytes of the picture that was chosen, or nothing if it was called off.
fn draw(
    subject: &Subject,
    choice: &PictureChoice,
    mut watch: impl FnMut(f64) -> ControlFlow<()>,
) -> Result<Option<Vec<u8>>, export::ExportError> {
    let resolution = Resolution::Width(choice.width_px());
    let (scene, transparent) = (subject.scene(choice.theme), choice.transparent);
    if watch(0.0).is_break() {
        return Ok(None);
    }
    match choice.format {
        Format::Png => {
            let options = PngOptions { resolution, transparent };
            Ok(export::png_watched(&scene, &options, watch)?.continue_value())
        }
        Format::Svg => Ok(Some(export::svg(&scene, &SvgOptions { resolution, transparent })?.into_bytes())),
    }
}

/// Whether a file's name says that it is a picture of that kind.
fn is_called(path: &Path, format: Format) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(format.ending()))
}

/// How large a map's picture on the clipboard is.
fn clipboard_resolution(size: Size) -> Resolution {
    let most = (MOST_CLIPBOARD_PIXELS * size.width / size.height.max(1.0)).sqrt();
    Resolution::Width(most.min(f64::from(CLIPBOARD_WIDTH_PX)).max(1.0) as u32)
}

impl Window {
    /// Asks what picture of the map is to be exported.
    pub(super) fn ask_for_picture(&mut self) {
        if self.editor.sheet().is_some() {
            self.dialog = Dialog::Export(self.keeping.picture.clone());
        }
    }

    /// Lets the person choose a file for that picture.
    pub(super) fn choose_where_to_export(&mut self, choice: PictureChoice) {
        self.keeping.picture = choice.clone();
        self.choose(Purpose::Export(choice));
    }

    /// What the system's dialog is asked for, to export that picture.
    pub(super) fn asked_to_export(&self, choice: &PictureChoice) -> Asked {
        let words = self.editor.words();
        let title = self.editor.sheet().map(|sheet| sheet.map().title.clone()).unwrap_or_default();
        let ending = choice.format.ending();
        Asked::Save {
            filter: words.get("export-filter"),
            ending,
            name: suggested(&title, &words.get("new-title"), ending),
            folder: self.folder(),
        }
    }

    /// Draws the picture and writes it to a file that was chosen, by typing its path or with a dialog, which asks
    /// before it takes another file's name.
    pub(super) fn export_to(&mut self, path: PathBuf, was_typed: bool, choice: PictureChoice) {
        // Whoever names a file of the other kind means that kind.
        let format = Format::ALL.into_iter().find(|format| is_called(&path, *format)).unwrap_or(choice.format);
        let choice = PictureChoice { format, ..choice };
        self.keeping.picture = choice.clone();
        let (path, was_added) = with_ending(path, format.ending());
        self.export(path, was_typed || was_added, choice);
    }

    /// Draws the picture and writes it; if nobody has been asked, not in the place of another file.
    pub(super) fn export(&mut self, path: PathBuf, unasked: bool, choice: PictureChoice) {
        self.draw_beside(move |subject, watch| {
            if unasked && path.is_file() {
                return Drawn::InTheWay(path, choice);
            }
            match draw(&subject, &choice, watch) {
                Ok(Some(bytes)) => match file::write_atomically(&path, &bytes) {
                    Ok(()) => Drawn::Exported(path),
                    Err(error) => Drawn::Failed(Trouble::Exporting(PictureError::File(error))),
                },
                Ok(None) => Drawn::CalledOff,
                Err(error) => Drawn::Failed(Trouble::Exporting(PictureError::Drawing(error))),
            }
        });
    }

    /// Draws the whole map for the clipboard, light and on its paper.
    pub(super) fn copy_picture(&mut self) {
        self.draw_beside(|subject, watch| {
            let scene = subject.scene(Theme::Light);
            let options = PngOptions { resolution: clipboard_resolution(scene.size), transparent: false };
            match export::pixels(&scene, &options) {
                // It is drawn in one go; what was called off meanwhile does not take the clipboard.
                Ok(_) if watch(1.0).is_break() => Drawn::CalledOff,
                Ok(pixels) => Drawn::Copied(pixels),
                Err(error) => Drawn::Failed(Trouble::Copying(PictureError::Drawing(error))),
            }
        });
    }

    /// Draws something of the open map on a thread, one at a time.
    fn draw_beside(
        &mut self,
        work: impl FnOnce(Subject, &mut dyn FnMut(f64) -> ControlFlow<()>) -> Drawn + Send + 'static,
    ) {
        let Some(sheet) = self.editor.sheet() else { return };
        if self.keeping.drawing.is_some() {
            return;
        }
        let subject = Subject { map: Arc::clone(sheet.map()), view: sheet.view().clone() };
        let progress = Arc::new(Progress::default());
        self.keeping.drawing = Some(Drawing { since: Instant::now(), progress: Arc::clone(&progress) });
        (self.keeping.trouble, self.keeping.notice) = (None, None);
        let wake = self.mail.waker();
        self.mail.beside(Work::Drawing, move || {
            let mut watch = |done: f64| {
                progress.done.store((done * 1000.0) as u32, Ordering::Relaxed);
                wake();
                if progress.called_off.load(Ordering::Relaxed) {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            };
            Some(Message::Drawn(work(subject, &mut watch)))
        });
    }

    /// Takes in what became of a picture.
    pub(super) fn take_picture(&mut self, drawn: Drawn) {
        self.keeping.drawing = None;
        let words = self.editor.words();
        match drawn {
            Drawn::Exported(path) => {
                let path = path.display().to_string();
                let says = words.with("export-done", &[("file", path.as_str().into())]);
                self.keeping.notice = Some(Notice::new(says).offering(path));
            }
            Drawn::Copied(Pixels { width, height, rgba }) => {
                self.ctx.copy_image(ColorImage::from_rgba_premultiplied([width as usize, height as usize], &rgba));
                let whole = |number: u32| words.number(f64::from(number), 0);
                let size = [("width", whole(width).into()), ("height", whole(height).into())];
                self.keeping.notice = Some(Notice::new(words.with("copied-picture", &size)));
            }
            Drawn::InTheWay(path, choice) => self.ask(Question::ReplacePicture { path, choice }),
            Drawn::CalledOff => {}
            Drawn::Failed(trouble) => self.keeping.trouble = Some(trouble),
        }
    }

    /// How far a picture is that takes its time, at the foot of the window, with a way to call it off.
    pub(super) fn drawing_ui(&self, ctx: &Context) {
        let Some(drawing) = &self.keeping.drawing else { return };
        let elapsed = drawing.since.elapsed();
        if elapsed < PATIENCE {
            ctx.request_repaint_after(PATIENCE - elapsed);
            return;
        }
        let words = self.editor.words();
        super::notice::foot(ctx, "drawing", |ui| {
            ui.label(text(words.get("export-working"), Face::Medium, 13.5));
            let done = drawing.progress.done.load(Ordering::Relaxed) as f32 / 1000.0;
            if done > 0.0 {
                ui.add(ProgressBar::new(done).desired_width(140.0).desired_height(8.0));
            }
            if ui.button(words.get("keep-cancel")).clicked() {
                drawing.progress.called_off.store(true, Ordering::Relaxed);
            }
        });
    }
}

/// The size of the picture that was chosen, or why there cannot be one.
pub fn size_of(choice: &PictureChoice, size: Size) -> Result<export::PixelSize, export::ExportError> {
    let scene = Scene { size, background: choice.theme.colors().paper, items: Vec::new() };
    let resolution = Resolution::Width(choice.width_px());
    match choice.format {
        Format::Png => PngOptions { resolution, transparent: choice.transparent }.size(&scene),
        Format::Svg => resolution.pixels(size),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Sample;
    use crate::words::Language;

    fn subject() -> Subject {
        let map = Sample::WashingMachine.read(Language::Danish).expect("a map");
        Subject { view: View::of(&map), map: Arc::new(map) }
    }

    #[test]
    fn a_picture_is_what_was_chosen() {
        let choice = PictureChoice { format: Format::Svg, theme: Theme::Dark, ..PictureChoice::default() };
        let go_on = |_| ControlFlow::Continue(());
        let svg = draw(&subject(), &choice, go_on).expect("a picture").expect("all of it");
        assert!(svg.windows(14).any(|part| part == b" width=\"3840\" "));
        let png = PictureChoice { format: Format::Png, ..choice.clone() };
        let png = draw(&subject(), &png, go_on).expect("a picture").expect("all of it");
        let png = image::load_from_memory(&png).expect("a picture").into_rgb8();
        let paper = Theme::Dark.colors().paper;
        assert_eq!((png.width(), png.get_pixel(0, 0).0), (3840, [paper.r, paper.g, paper.b]));
        let off = draw(&subject(), &choice, |_| ControlFlow::Break(())).expect("no error");
        assert!(off.is_none(), "it was called off");
    }

    #[test]
    fn the_clipboard_gets_no_more_than_it_can_bear() {
        let pixels = |size| clipboard_resolution(size).pixels(size).expect("a size");
        assert_eq!(pixels(Size::new(2000.0, 1000.0)).width, CLIPBOARD_WIDTH_PX);
        for size in [Size::new(1000.0, 40_000.0), Size::new(100_000.0, 10.0), Size::new(3000.0, 9000.0)] {
            assert!(pixels(size).count() as f64 <= MOST_CLIPBOARD_PIXELS * 1.01, "{size}");
        }
    }
}
