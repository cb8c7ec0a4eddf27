//! A copy of unsaved changes beside the program's settings, for when the window is not closed but ends.
//!
//! The copy is an ordinary map file whose first line says in a comment which file the map belongs to. Beside it lies
//! another file that its window holds locked: what is not locked is left from a window that ended, and offered to the
//! next. Whoever takes it over goes on writing the same copy, so that there is no moment without one.

use super::keeping::Seen;
use super::stamp::Stamp;
use crate::editor::{Origin, Sheet};
use crate::file;
use crate::model::JourneyMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

/// Between two copies, at least.
const PAUSE: Duration = Duration::from_secs(2);

/// What the first line of a copy begins with, before the file that the map belongs to: its path, what it looked like
/// when it was read, and whether there were comments in it.
const BELONGS_TO: &str = "// Unsaved changes to ";

/// A place for one window's copy, which nobody else writes to as long as it is held.
#[derive(Debug)]
pub struct Place {
    copy: PathBuf,
    lock: PathBuf,
    /// The file is locked for as long as it is open.
    _held: File,
}

impl Place {
    /// Takes the place for that copy; none if another window has it.
    fn take(copy: &Path) -> io::Result<Option<Self>> {
        let lock = copy.with_extension("lock");
        let file = File::options().create(true).truncate(false).write(true).open(&lock)?;
        match file.try_lock() {
            // Where a file system knows no locks, a copy too many is offered rather than one too few.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(Self { copy: copy.to_owned(), lock, _held: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
        }
    }

    /// Removes the copy, and the place with it.
    fn clear(self) {
        for file in [&self.copy, &self.lock] {
            if let Err(error) = fs::remove_file(file)
                && error.kind() != io::ErrorKind::NotFound
            {
                tracing::warn!(file = %file.display(), %error, "a recovery copy could not be removed");
            }
        }
    }
}

/// A map that is left of a window that ended.
#[derive(Debug)]
pub struct Left {
    /// The map, with its unsaved changes.
    pub map: JourneyMap,
    /// The file that it belongs to, as it was when its window read or wrote it last; none if it had none.
    pub origin: Option<Seen>,
    /// Where its copy is, held.
    pub place: Place,
}

impl Left {
    /// Removes it for good.
    pub fn discard(self) {
        self.place.clear();
    }
}

/// All that is left in that folder of windows that ended, the last one first. Copies that cannot be read stay.
pub fn left_in(folder: &Path) -> Vec<Left> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let copies = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut left: Vec<(SystemTime, Left)> = copies
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .filter_map(|copy| {
            let place = Place::take(&copy).ok().flatten()?;
            let written = fs::metadata(&copy).and_then(|about| about.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
            match file::load(&copy) {
                Ok(map) => Some((written, Left { map, origin: origin_of(&copy), place })),
                Err(error) => {
                    tracing::warn!(%error, "a recovery copy could not be read");
                    None
                }
            }
        })
        .collect();
    left.sort_by_key(|(written, _)| std::cmp::Reverse(*written));
    left.into_iter().map(|(_, left)| left).collect()
}

/// The file that a copy's first line names.
fn origin_of(copy: &Path) -> Option<Seen> {
    let mut line = String::new();
    BufReader::new(File::open(copy).ok()?).read_line(&mut line).ok()?;
    let told = line.trim_end().strip_prefix(BELONGS_TO)?;
    let (path, stamp, has_comments) = ron::from_str::<(String, Option<Stamp>, bool)>(told).ok()?;
    Some(Seen { path: path.into(), stamp, asked: None, has_comments })
}

/// The text of a copy.
fn text_of(map: &JourneyMap, origin: Option<&Seen>) -> Result<String, file::Reason> {
    let text = file::to_text(map)?;
    let told = origin.and_then(|seen| ron::to_string(&(seen.path.to_str()?, seen.stamp, seen.has_comments)).ok());
    Ok(told.map_or(text.clone(), |told| format!("{BELONGS_TO}{told}\n{text}")))
}

/// What the thread that writes copies is told.
enum Job {
    /// Keep this map, which belongs to that file.
    Keep(Arc<JourneyMap>, Option<Seen>),
    /// There is nothing to keep any more.
    Forget,
    /// Go on with the place of a window that ended.
    TakeOver(Place),
}

/// Keeps a copy of unsaved changes, on a thread of its own.
pub struct Safety {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    /// The map that is kept, or on its way.
    kept: Option<Arc<JourneyMap>>,
}

impl Safety {
    /// Keeps copies in that folder, under a name of the window's own.
    pub fn new(folder: &Path, name: &str) -> Self {
        Self::with_pause(folder, name, PAUSE)
    }

    fn with_pause(folder: &Path, name: &str, pause: Duration) -> Self {
        let (jobs, told) = channel();
        let copy = folder.join(format!("{name}.ron"));
        let thread = thread::spawn(move || Writer { copy, place: None, last: None, pause }.run(&told));
        Self { jobs: Some(jobs), thread: Some(thread), kept: None }
    }

    /// Sees to it that what `sheet` would lose is kept, and nothing else. Its file was last seen as `read`, if it was.
    pub fn follow(&mut self, sheet: Option<&Sheet>, read: Option<&Seen>) {
        match sheet.filter(|sheet| !sheet.is_saved()) {
            Some(sheet) if !self.kept.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, sheet.map())) => {
                self.kept = Some(Arc::clone(sheet.map()));
                let origin = match sheet.origin() {
                    Origin::File(path) => {
                        Some(read.filter(|read| read.path == *path).cloned().unwrap_or_else(|| Seen {
                            path: path.clone(),
                            stamp: None,
                            asked: None,
                            has_comments: false,
                        }))
                    }
                    Origin::Sample(_) | Origin::New => None,
                };
                self.tell(Job::Keep(Arc::clone(sheet.map()), origin));
            }
            Some(_) => {}
            None => self.forget(),
        }
    }

    /// There is nothing to keep any more.
    pub fn forget(&mut self) {
        if self.kept.take().is_some() {
            self.tell(Job::Forget);
        }
    }

    /// Goes on writing the copy of a map that was left. What was kept until then stays, unless it was forgotten before.
    pub fn take_over(&mut self, place: Place) {
        self.tell(Job::TakeOver(place));
    }

    fn tell(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The thread ends only after this sender.
            let _ = jobs.send(job);
        }
    }
}

impl Drop for Safety {
    /// Waits until the last copy is written, or removed.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The thread that writes copies.
struct Writer {
    copy: PathBuf,
    place: Option<Place>,
    last: Option<Instant>,
    pause: Duration,
}

impl Writer {
    fn run(&mut self, told: &Receiver<Job>) {
        let mut waiting: Option<(Arc<JourneyMap>, Option<Seen>)> = None;
        loop {
            let job = if waiting.is_some() {
                let rest = self.last.map_or(Duration::ZERO, |last| self.pause.saturating_sub(last.elapsed()));
                told.recv_timeout(rest)
            } else {
                told.recv().map_err(|_| RecvTimeoutError::Disconnected)
            };
            match job {
                Ok(Job::Keep(map, origin)) => waiting = Some((map, origin)),
                Ok(Job::Forget) => {
                    waiting = None;
                    if let Some(place) = self.place.take() {
                        place.clear();
                    }
                }
                Ok(Job::TakeOver(place)) => {
                    // What nobody has said is to be forgotten stays where it is, for the next window.
                    if let Some((map, origin)) = waiting.take() {
                        self.write(&map, origin.as_ref());
                    }
                    self.place = Some(place);
                }
                Err(error) => {
                    if let Some((map, origin)) = waiting.take() {
                        self.write(&map, origin.as_ref());
                    }
                    if error == RecvTimeoutError::Disconnected {
                        return;
                    }
                }
            }
        }
    }

    fn write(&mut self, map: &JourneyMap, origin: Option<&Seen>) {
        self.last = Some(Instant::now());
        let written = self.place().map_err(|error| error.to_string()).and_then(|copy| {
            let text = text_of(map, origin).map_err(|reason| format!("{reason:?}"))?;
            file::write_atomically(&copy, text.as_bytes()).map_err(|error| error.to_string())
        });
        if let Err(error) = written {
            // The map itself is untouched, and there is nothing that a person could do about it here.
            tracing::warn!(%error, "a recovery copy could not be written");
        }
    }

    /// The copy's path, once its place is held.
    fn place(&mut self) -> io::Result<PathBuf> {
        if self.place.is_none() {
            if let Some(folder) = self.copy.parent() {
                create_private(folder)?;
            }
            self.place = Place::take(&self.copy)?;
        }
        self.place.as_ref().map(|place| place.copy.clone()).ok_or_else(|| io::ErrorKind::ResourceBusy.into())
    }
}

/// A folder that only this user may look into: maps may be confidential.
fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Sample;
    use crate::scene::Theme;
    use crate::words::Language;

    fn sheet(title: &str, origin: Origin) -> Sheet {
        let mut map = Sample::WashingMachine.read(Language::Danish).expect("a map");
        map.title = title.to_owned();
        Sheet::new(Arc::new(map), origin, Theme::Light).unsaved()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_window_that_ended_had_not_saved_is_found_with_its_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = PathBuf::from("/kort/\"æble\"\\kort\n.ron");
        // What any file looks like.
        let stamp = Stamp::of(folder.path());
        assert!(stamp.is_some());
        let seen = Seen { path: path.clone(), stamp, asked: None, has_comments: true };
        for (name, origin) in [("a", Origin::File(path.clone())), ("b", Origin::New)] {
            let mut safety = Safety::with_pause(folder.path(), name, Duration::ZERO);
            safety.follow(Some(&sheet("gammelt", origin.clone())), None);
            let last = sheet(name, origin);
            safety.follow(Some(&last), Some(&seen));
            // It ends without having been told to forget.
            drop(safety);
            let left = left_in(folder.path());
            let own = left.iter().find(|left| left.map.title == name).expect("a map");
            assert_eq!(own.map, **last.map());
            assert_eq!(own.origin, (name == "a").then(|| seen.clone()));
        }
        let mut left = left_in(folder.path());
        assert_eq!(left.len(), 2);
        assert!(left_in(folder.path()).is_empty(), "they are offered once at a time");
        left.remove(0).discard();
        drop(left);
        assert_eq!(left_in(folder.path()).len(), 1);
    }

    #[test]
    fn nothing_is_left_of_what_was_saved_or_let_go_of() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut safety = Safety::with_pause(folder.path(), "a", Duration::ZERO);
        safety.follow(Some(&sheet("kort", Origin::New)), None);
        safety.forget();
        drop(safety);
        assert_eq!(names(folder.path()), [""; 0]);
    }

    #[test]
    fn the_copy_of_a_window_that_is_there_is_not_offered_and_is_never_missing() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut safety = Safety::with_pause(folder.path(), "a", Duration::ZERO);
        safety.follow(Some(&sheet("kort", Origin::New)), None);
        while names(folder.path()) != ["a.lock", "a.ron"] {
            thread::yield_now();
        }
        assert!(left_in(folder.path()).is_empty());
        drop(safety);

        let left = left_in(folder.path()).pop().expect("a map");
        let mut next = Safety::with_pause(folder.path(), "b", Duration::ZERO);
        next.take_over(left.place);
        let restored = sheet("kort", Origin::New);
        next.follow(Some(&restored), None);
        drop(next);
        assert_eq!(names(folder.path()), ["a.lock", "a.ron"], "the same copy goes on");
    }

    #[test]
    fn many_changes_make_few_copies() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut safety = Safety::with_pause(folder.path(), "a", Duration::from_secs(3600));
        safety.follow(Some(&sheet("0", Origin::New)), None);
        while !names(folder.path()).contains(&"a.ron".to_owned()) {
            thread::yield_now();
        }
        let first = fs::read(folder.path().join("a.ron")).expect("a copy");
        for title in 1..50 {
            safety.follow(Some(&sheet(&title.to_string(), Origin::New)), None);
        }
        assert_eq!(fs::read(folder.path().join("a.ron")).expect("a copy"), first);
        drop(safety);
        assert_eq!(left_in(folder.path())[0].map.title, "49", "the last one is not lost");
    }
}
