//! The program in its window, as somebody in front of it has it: things are found by their names, pressed, dragged,
//! typed into.
//!
//! Nothing here waits for a time: every question is asked until its answer comes, and a test fails when none has come
//! after [`PATIENCE`]. Then the folder of the failed tests gets a picture of the screen.

use crate::desktop::{Desktop, Running};
use crate::hand::Hand;
use crate::listener::Listener;
use crate::screen::Screen;
use crate::thing::{Place, Spot, Thing};
use atspi::Role;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::panic::Location;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::{Duration, Instant};
use std::{fs, thread};

/// How long a program may take for anything, on a computer that is busy with much else.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long to wait before the same question is asked again.
const AGAIN: Duration = Duration::from_millis(25);

/// The program in its window, on a desktop of its own.
pub struct Window {
    // In the order in which they go: the display ends once nobody is left on it.
    program: RefCell<Running>,
    listener: Listener,
    hand: Option<Hand>,
    desktop: Desktop,
    opened_at: &'static Location<'static>,
}

impl Window {
    /// Opens the window without a map.
    #[track_caller]
    pub fn open() -> Self {
        Self::on(Desktop::start(), &[])
    }

    /// Opens the window on a copy of one of the maps in `sample_maps`, which the test may change, and shows all of it:
    /// a large map opens at its beginning.
    #[track_caller]
    pub fn open_map(name: &str) -> Self {
        let window = Self::open_map_at_its_beginning(name);
        let zoom = |window: &Self| window.find_with("%").name().to_owned();
        let opened = zoom(&window);
        window.keys("Shift+1");
        let last = RefCell::new(String::new());
        window.until("all of the map is in view, and stays so", |window| {
            let now = zoom(window);
            let before = last.replace(now.clone());
            now != opened && now == before
        });
        window
    }

    /// Opens the window on such a copy, and leaves it as it opens.
    #[track_caller]
    pub fn open_map_at_its_beginning(name: &str) -> Self {
        let desktop = Desktop::start();
        let sample = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sample_maps").join(name);
        fs::copy(sample, desktop.maps().join(name)).expect("a sample map that can be copied");
        Self::on(desktop, &[name])
    }

    #[track_caller]
    fn on(desktop: Desktop, args: &[&str]) -> Self {
        // The first to come: the display ends when the last one leaves.
        let screen = Screen::connect(desktop.display());
        desktop.take_danish_keyboard();
        let listener = Listener::start(desktop.bus_address());
        let program = RefCell::new(desktop.run(args));
        let hand = Some(Hand::on(screen));
        let mut window = Self { program, listener, hand, desktop, opened_at: Location::caller() };
        window.come_up();
        window
    }

    #[track_caller]
    fn come_up(&mut self) {
        assert!(self.listener.meet_program(PATIENCE), "the program does not present itself: {}", self.said());
        self.wait_for("the program's window", |window| window.screen().give_keyboard_to_window());
        self.wait_for("what the window shows", |window| (!window.things().is_empty()).then_some(()));
    }

    /// Asks the program to close its window and waits until it has ended.
    #[track_caller]
    pub fn close(&mut self) -> ExitStatus {
        self.screen().ask_to_close();
        let ended = self.program.borrow_mut().wait(PATIENCE);
        ended.expect("a program that ends when its window is closed")
    }

    /// Closes the window and opens it again, on the same desktop and with what the program has remembered.
    #[track_caller]
    pub fn open_again(&mut self, args: &[&str]) {
        assert!(self.close().success(), "the program ends badly: {}", self.said());
        self.program = RefCell::new(self.desktop.run(args));
        self.come_up();
    }

    /// The person's own folder, where maps go that have no place yet.
    pub fn home(&self) -> PathBuf {
        self.desktop.home()
    }

    /// The folder of the maps, in which the program was started.
    pub fn maps(&self) -> PathBuf {
        self.desktop.maps()
    }

    pub(crate) fn listener(&self) -> &Listener {
        &self.listener
    }

    /// The hand on pointer and keys.
    pub fn hand(&self) -> &Hand {
        self.hand.as_ref().expect("a hand for as long as there is a window")
    }

    fn screen(&self) -> &Screen {
        self.hand().screen()
    }

    /// Everything that has a name, in the order in which it would be read.
    pub fn things(&self) -> Vec<Thing<'_>> {
        let items = self.listener.items().into_iter();
        items.filter(|item| !item.short_name.is_empty()).map(|item| Thing::new(self, item)).collect()
    }

    /// The first thing of that name, if there is one now.
    pub fn look_for(&self, name: &str) -> Option<Thing<'_>> {
        self.things().into_iter().find(|thing| thing.name() == name)
    }

    /// The first thing of that name, once it is there.
    #[track_caller]
    pub fn find(&self, name: &str) -> Thing<'_> {
        self.wait_for(&format!("“{name}”"), |window| window.look_for(name))
    }

    /// The first thing of that kind and name, once it is there.
    #[track_caller]
    pub fn find_kind(&self, role: Role, name: &str) -> Thing<'_> {
        self.wait_for(&format!("“{name}”, a {}", role.name()), |window| {
            window.things().into_iter().find(|thing| thing.name() == name && thing.role() == role)
        })
    }

    /// The first thing whose name has a text in it, once it is there.
    #[track_caller]
    pub fn find_with(&self, part: &str) -> Thing<'_> {
        self.wait_for(&format!("something with “{part}” in its name"), |window| {
            window.things().into_iter().find(|thing| thing.name().contains(part))
        })
    }

    /// Waits until nothing has that name any more.
    #[track_caller]
    pub fn gone(&self, name: &str) {
        self.until(&format!("“{name}” has gone"), |window| window.look_for(name).is_none());
    }

    /// Waits until what is typed goes to something with that text in its name.
    #[track_caller]
    pub fn ready_to_type(&self, part: &str) {
        self.until(&format!("“{part}” has the keyboard"), |window| {
            window.things().iter().any(|thing| thing.has_keyboard() && thing.name().contains(part))
        });
    }

    /// Presses the pointer's first button at a place, takes what is there to another, and lets go.
    pub fn drag(&self, from: Spot, to: Spot) {
        self.hand().drag(from, to);
    }

    /// Presses a shortcut as it is written in menus.
    #[track_caller]
    pub fn keys(&self, shortcut: &str) {
        self.hand().keys(shortcut);
    }

    /// Types a text into what has the keyboard.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.hand().type_text(text);
    }

    /// Waits until something holds.
    #[track_caller]
    pub fn until(&self, what: &str, mut holds: impl FnMut(&Self) -> bool) {
        self.wait_for(what, |window| holds(window).then_some(()));
    }

    /// Waits for an answer; without one in time, or with a program that has ended, the test fails.
    #[track_caller]
    pub fn wait_for<'w, T>(&'w self, what: &str, mut answer: impl FnMut(&'w Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(answer) = answer(self) {
                return answer;
            }
            if let Some(status) = self.program.borrow_mut().ended() {
                panic!("waiting for {what}: the program has ended, {status}: {}", self.said());
            }
            assert!(start.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain for {what}");
            thread::sleep(AGAIN);
        }
    }

    /// Where a thing is once it has come to rest: however much is drawn, it is in the same place.
    #[track_caller]
    pub(crate) fn place_at_rest(&self, thing: &Thing) -> Place {
        let (mut before, mut same) = (None, 0);
        self.wait_for(&format!("“{}” to be in one place", thing.name()), |window| {
            let now = window.listener.place(thing.object());
            same = if now == before { same + 1 } else { 0 };
            before = now;
            window.screen().settle();
            now.filter(|_| same >= 2)
        })
    }

    fn said(&self) -> String {
        match self.desktop.program_said() {
            said if said.is_empty() => "it said nothing".to_owned(),
            said => format!("it said\n{said}"),
        }
    }

    /// Keeps what could be seen and heard when a test failed.
    fn keep_evidence(&self) {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("window");
        let file = self.opened_at.file().rsplit(['/', '\\']).next().unwrap_or_default();
        let picture = folder.join(format!("{}_{}.png", file.trim_end_matches(".rs"), self.opened_at.line()));
        let mut told = String::new();
        for thing in self.things() {
            let place = self.listener.place(thing.object());
            let place = place.map_or_else(String::new, |p| format!(" at {}, {}: {} x {}", p.x, p.y, p.width, p.height));
            let keyboard = if thing.has_keyboard() { ", with the keyboard" } else { "" };
            // Writing into a string cannot fail.
            let _ = writeln!(told, "{} “{}”{place}{keyboard}", thing.role().name(), thing.name());
        }
        let kept = fs::create_dir_all(&folder).is_ok()
            && self.screen().picture(&picture)
            && fs::write(picture.with_extension("txt"), told).is_ok();
        if kept {
            eprintln!("The screen as it was: {}, what was on it: .txt. {}", picture.display(), self.said());
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if thread::panicking() && self.hand.is_some() {
            self.keep_evidence();
        }
        self.program.borrow_mut().stop();
        self.hand = None;
        self.desktop.end();
    }
}
