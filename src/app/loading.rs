//! What goes on beside the window: reading maps, and the system's file dialog.

use crate::editor::{Origin, Sheet};
use crate::file::{self, FileError};
use crate::scene::Theme;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What a thread has to tell.
pub enum Message {
    /// A map was read and laid out, or could not be.
    Loaded(PathBuf, Box<Result<Sheet, FileError>>),
    /// The file dialog of that number was closed after so long, with or without a file.
    Chosen(u64, Option<PathBuf>, Duration),
}

/// Where threads leave their messages.
pub struct Mail {
    post: Sender<Message>,
    arrived: Receiver<Message>,
}

impl Mail {
    /// An empty letter box.
    pub fn new() -> Self {
        let (post, arrived) = channel();
        Self { post, arrived }
    }

    /// The next message, if there is one.
    pub fn next(&self) -> Option<Message> {
        self.arrived.try_recv().ok()
    }

    /// The next message, or none after so long.
    pub fn wait(&self, patience: Duration) -> Option<Message> {
        self.arrived.recv_timeout(patience).ok()
    }

    /// Reads a map and lays it out on a thread; the window, if it is there already, wakes up when it is done.
    pub fn load(&self, path: PathBuf, wake: Option<egui::Context>) {
        let post = self.post.clone();
        thread::spawn(move || {
            let sheet =
                file::load(&path).map(|map| Sheet::new(Arc::new(map), Origin::File(path.clone()), Theme::Light));
            // Nobody reads on when the window has been closed meanwhile.
            let _ = post.send(Message::Loaded(path, Box::new(sheet)));
            if let Some(ctx) = wake {
                ctx.request_repaint();
            }
        });
    }

    /// Shows the system's file dialog; never blocks.
    pub fn choose(&self, number: u64, filter: String, wake: egui::Context) {
        let post = self.post.clone();
        let dialog = rfd::AsyncFileDialog::new().add_filter(filter, &["ron"]);
        let since = Instant::now();
        let asked = dialog.pick_file();
        thread::spawn(move || {
            let chosen = block_on(asked).map(|file| file.path().to_owned());
            let _ = post.send(Message::Chosen(number, chosen, since.elapsed()));
            wake.request_repaint();
        });
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
