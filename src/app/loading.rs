//! What goes on beside the window: reading maps, and the system's file dialog.

use super::choosing::{Asked, Choice, system_dialog};
use super::exporting::Drawn;
use super::recovery::Left;
use super::saving::Written;
use super::stamp::Stamp;
use crate::editor::{Origin, Sheet};
use crate::file::{self, FileError, Found};
use crate::model::PersonaId;
use crate::scene::Theme;
use std::path::PathBuf;
#[cfg(test)]
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

/// What a thread does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Reads the map in this file.
    Reading(PathBuf),
    /// Writes the map.
    Writing,
    /// Draws a picture.
    Drawing,
    /// Waits for the file dialog of that number.
    Choosing(u64),
    /// Looks what there is, for something that nobody waits for.
    Looking,
}

/// What a thread has to tell.
pub enum Message {
    /// A map was read and laid out, or could not be.
    Loaded(Loaded),
    /// The file dialog of that number was closed after so long, with or without a file.
    Chosen(u64, Option<PathBuf>, Duration),
    /// The path that was typed, looked up under that number, leads to this file.
    LedTo(u64, PathBuf),
    /// A map was written, or could not be.
    Written(Written),
    /// A picture was drawn, or could not be.
    Drawn(Drawn),
    /// These recent maps are not there.
    Missing(Vec<PathBuf>),
    /// These maps are left from windows that were not closed.
    Left(Vec<Left>),
    /// This ended without a word, by a fault in the program or because there can be no more threads.
    Broken(Work),
}

/// What a thread is to leave when it ends, however it does.
struct Errand {
    work: Option<Work>,
    post: Sender<Message>,
    window: Arc<Addressee>,
}

impl Errand {
    fn tell(&self, message: Message) {
        // Nobody reads on when the window has been closed meanwhile.
        let _ = self.post.send(message);
        self.window.wake();
    }

    fn end(mut self, message: Option<Message>) {
        self.work = None;
        if let Some(message) = message {
            self.tell(message);
        }
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        if let Some(work) = self.work.take() {
            self.tell(Message::Broken(work));
        }
    }
}

/// A map that was read, or could not be.
pub struct Loaded {
    /// Its file.
    pub path: PathBuf,
    /// Why it was read.
    pub why: Why,
    /// What the file looked like just before, if there was one.
    pub stamp: Option<Stamp>,
    /// How many maps the window had written when this one was asked for.
    pub written: u64,
    /// Whether there are comments in the file that saving would lose.
    pub has_comments: bool,
    /// The map laid out and drawn, or what is wrong.
    pub sheet: Box<Result<Sheet, FileError>>,
}

/// Why a map is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody wants to see it.
    Opened,
    /// It is open, or failed to be, and may have changed.
    Again,
}

/// Where threads leave their messages.
pub struct Mail {
    post: Sender<Message>,
    arrived: Receiver<Message>,
    window: Arc<Addressee>,
    /// Lets a person choose a file; begins on the window's thread, as some systems demand.
    chooser: fn(Asked) -> Choice,
    /// How often a file has been looked at; held by every thread that still does.
    #[cfg(test)]
    looks: Arc<AtomicUsize>,
}

/// What threads know of the window: nothing, until there is one.
#[derive(Default)]
struct Addressee {
    context: OnceLock<egui::Context>,
    is_dark: AtomicBool,
}

impl Addressee {
    fn wake(&self) {
        if let Some(context) = self.context.get() {
            context.request_repaint();
        }
    }

    fn theme(&self) -> Theme {
        if self.is_dark.load(Ordering::Relaxed) { Theme::Dark } else { Theme::Light }
    }
}

impl Mail {
    /// An empty letter box.
    pub fn new() -> Self {
        Self::choosing_with(system_dialog)
    }

    /// The same, with another way to choose a file than the system's.
    pub fn choosing_with(chooser: fn(Asked) -> Choice) -> Self {
        let (post, arrived) = channel();
        Self {
            post,
            arrived,
            window: Arc::default(),
            chooser,
            #[cfg(test)]
            looks: Arc::default(),
        }
    }

    /// Tells the context of the window, which from now on wakes up when something has arrived. Call it before the
    /// window looks for what has arrived already.
    pub fn wakes(&self, context: &egui::Context) {
        // A window stays the same one for life.
        let _ = self.window.context.set(context.clone());
    }

    /// Tells in which theme maps are to be drawn.
    pub fn theme_is(&self, theme: Theme) {
        self.window.is_dark.store(theme == Theme::Dark, Ordering::Relaxed);
    }

    /// The next message, if there is one.
    pub fn next(&self) -> Option<Message> {
        self.arrived.try_recv().ok()
    }

    /// The next message, or none after so long.
    pub fn wait(&self, patience: Duration) -> Option<Message> {
        self.arrived.recv_timeout(patience).ok()
    }

    /// Does something on a thread; the window wakes up for what it has to tell, or hears that it broke off.
    pub fn beside(&self, work: Work, run: impl FnOnce() -> Option<Message> + Send + 'static) {
        #[cfg(test)]
        let look = self.begins_to_look(&work);
        let errand = Errand { work: Some(work), post: self.post.clone(), window: Arc::clone(&self.window) };
        let spawned = thread::Builder::new().spawn(move || {
            let message = run();
            errand.end(message);
            #[cfg(test)]
            drop(look);
        });
        if let Err(error) = spawned {
            tracing::warn!(%error, "there can be no more threads");
        }
    }

    /// Wakes the window up, from whatever thread.
    pub fn waker(&self) -> impl Fn() + Send + 'static {
        let window = Arc::clone(&self.window);
        move || window.wake()
    }

    /// Reads a map, lays it out and draws it on a thread; the window wakes up when it is done.
    /// It is told how many maps the window has written by now.
    pub fn load(&self, path: PathBuf, written: u64) {
        self.read(path, Why::Opened, written, None, |_| true);
    }

    /// The same for a map that has been read before, with that persona's curve in front.
    pub fn load_again(&self, path: PathBuf, written: u64, front: Option<PersonaId>) {
        self.read(path, Why::Again, written, front, |_| true);
    }

    /// The same, and nothing at all if the file looks as it did.
    pub fn load_if_changed(&self, path: PathBuf, written: u64, front: Option<PersonaId>, before: Option<Stamp>) {
        self.read(path, Why::Again, written, front, move |now| now != before);
    }

    /// Looking at a file takes its time as well, on a network say, and so happens on the thread.
    fn read(
        &self,
        path: PathBuf,
        why: Why,
        written: u64,
        front: Option<PersonaId>,
        wanted: impl FnOnce(Option<Stamp>) -> bool + Send + 'static,
    ) {
        let window = Arc::clone(&self.window);
        self.beside(Work::Reading(path.clone()), move || {
            // Before reading: what is written meanwhile shows as a change later.
            let stamp = Stamp::of(&path);
            if !wanted(stamp) {
                return None;
            }
            let mut has_comments = false;
            let sheet = Box::new(file::find(&path).map(|Found { map, has_comments: has }| {
                has_comments = has;
                Sheet::showing(Arc::new(map), Origin::File(path.clone()), window.theme(), front)
            }));
            Some(Message::Loaded(Loaded { path, why, stamp, written, has_comments, sheet }))
        });
    }

    /// Lets a person choose a file; never blocks.
    pub fn choose(&self, number: u64, asked: Asked) {
        let since = Instant::now();
        let asked = (self.chooser)(asked);
        self.beside(Work::Choosing(number), move || {
            let chosen = block_on(asked);
            Some(Message::Chosen(number, chosen, since.elapsed()))
        });
    }
}

#[cfg(test)]
impl Mail {
    /// How many times a file has been looked at for a map, or is being looked at.
    pub fn looks(&self) -> usize {
        self.looks.load(Ordering::Relaxed)
    }

    /// Whether all of that has come to an end; what there was to tell, even if it was nothing, has arrived then.
    pub fn has_looked(&self) -> bool {
        let alone = Arc::strong_count(&self.looks) == 1;
        // What the threads did before they let go is seen from here on.
        std::sync::atomic::fence(Ordering::Acquire);
        alone
    }

    fn begins_to_look(&self, work: &Work) -> Option<Arc<AtomicUsize>> {
        matches!(work, Work::Reading(_)).then(|| {
            self.looks.fetch_add(1, Ordering::Relaxed);
            Arc::clone(&self.looks)
        })
    }
}

/// Waits for a future on this thread.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
        thread::park();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Sample;
    use std::sync::Mutex;

    const SOON: Duration = Duration::from_secs(30);

    /// A context, and what hears of its wakings.
    fn context() -> (egui::Context, Receiver<()>) {
        let (woken, wakings) = channel();
        let context = egui::Context::default();
        let woken = Mutex::new(woken);
        context.set_request_repaint_callback(move |_| {
            let _ = woken.lock().expect("nobody panicked").send(());
        });
        (context, wakings)
    }

    fn map_file() -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().expect("a file");
        file::save(file.path(), &Sample::BeforeDuringAfter.read(crate::words::Language::Danish).expect("a map"))
            .expect("saved");
        file
    }

    #[test]
    fn a_map_that_has_been_read_wakes_the_window_and_is_drawn_in_its_theme() {
        let (mail, file) = (Mail::new(), map_file());
        let (context, wakings) = context();
        mail.wakes(&context);
        mail.theme_is(Theme::Dark);
        mail.load(file.path().to_owned(), 0);
        wakings.recv_timeout(SOON).expect("woken");
        // Whoever is woken finds what it was woken for.
        let Some(Message::Loaded(loaded)) = mail.next() else { panic!("a map") };
        assert_eq!(loaded.path, file.path());
        assert_eq!(loaded.sheet.expect("a map").scene().background, Theme::Dark.colors().paper);
    }

    #[test]
    fn a_window_that_opens_while_a_thread_is_busy_is_woken_by_it() {
        static WINDOW_IS_THERE: AtomicBool = AtomicBool::new(false);
        let mail = Mail::choosing_with(|_| {
            Box::pin(async {
                while !WINDOW_IS_THERE.load(Ordering::Acquire) {
                    thread::yield_now();
                }
                Some("kort.ron".into())
            })
        });
        mail.choose(7, Asked::Open { filter: "Kort".to_owned() });
        let (context, wakings) = context();
        mail.wakes(&context);
        WINDOW_IS_THERE.store(true, Ordering::Release);
        wakings.recv_timeout(SOON).expect("woken");
        assert!(matches!(mail.next(), Some(Message::Chosen(7, Some(_), _))));
    }
}
