//! The display as the server of it sees it: the program's window, what pointer and keys do, and what can be seen.

use crate::desktop::SCREEN;
use crate::thing::Spot;
use image::RgbImage;
use std::cell::Cell;
use std::io::IoSlice;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use x11rb::connection::{Connection, RequestConnection};
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ChangeWindowAttributesAux, ClientMessageEvent,
    ConnectionExt as _, EventMask, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT,
    MapState,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// The server's extension for the input of tests, as X calls it.
const XTEST: &str = "XTEST";
/// Its request `FakeInput`.
const FAKE_INPUT: u8 = 2;

/// How long the program may take to answer before the hand goes on without.
const ANSWERS_WITHIN: Duration = Duration::from_secs(5);

/// A connection to the display.
pub struct Screen {
    connection: RustConnection,
    root: u32,
    xtest: u8,
    protocols: u32,
    delete_window: u32,
    ping: u32,
    /// The program's window, once it is there.
    window: Cell<Option<u32>>,
    pings: Cell<u32>,
}

impl Screen {
    /// Connects to the display of that name.
    pub fn connect(display: &str) -> Self {
        let (connection, number) = RustConnection::connect(Some(display)).expect("the display lets us in");
        let root = connection.setup().roots[number].root;
        let xtest = connection.extension_information(XTEST).ok().flatten().expect("the display takes input from tests");
        let hears = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection.change_window_attributes(root, &hears).expect("the display takes requests").ignore_error();
        let atom = |name: &str| {
            let asked = connection.intern_atom(false, name.as_bytes()).expect("the display takes requests");
            asked.reply().expect("a number for the name").atom
        };
        Self {
            root,
            xtest: xtest.major_opcode,
            protocols: atom("WM_PROTOCOLS"),
            delete_window: atom("WM_DELETE_WINDOW"),
            ping: atom("_NET_WM_PING"),
            window: Cell::new(None),
            pings: Cell::new(0),
            connection,
        }
    }

    /// Does what a window manager does: once the program's window is there, it gets the keyboard. Says whether
    /// it is.
    pub fn give_keyboard_to_window(&self) -> Option<()> {
        let windows = self.connection.query_tree(self.root).ok()?.reply().ok()?.children;
        let shown = windows.into_iter().find(|window| {
            let state = self.connection.get_window_attributes(*window).ok().and_then(|asked| asked.reply().ok());
            let name = self.connection.get_property(false, *window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 1);
            let name = name.ok().and_then(|asked| asked.reply().ok());
            state.is_some_and(|state| state.map_state == MapState::VIEWABLE)
                && name.is_some_and(|name| name.value_len > 0)
        })?;
        self.connection.set_input_focus(InputFocus::PARENT, shown, x11rb::CURRENT_TIME).ok()?;
        self.connection.sync().ok()?;
        self.window.set(Some(shown));
        Some(())
    }

    /// Asks the program to close its window, as the cross in its corner does.
    pub fn ask_to_close(&self) {
        if let Some(window) = self.window.take() {
            self.tell(window, [self.delete_window, x11rb::CURRENT_TIME, 0, 0, 0]);
        }
    }

    /// Waits until the program has seen to all that pointer and keys have done, as window managers find out whether a
    /// program still answers. It answers in the order in which things happened, and draws in between.
    pub fn settle(&self) {
        let Some(window) = self.window.get() else { return };
        // The first answer tells that it has heard of everything; it draws before the third.
        for _ in 0..3 {
            let number = self.pings.get() + 1;
            self.pings.set(number);
            self.tell(window, [self.ping, number, window, 0, 0]);
            let start = Instant::now();
            while start.elapsed() < ANSWERS_WITHIN {
                match self.connection.poll_for_event() {
                    Ok(Some(Event::ClientMessage(answer))) if answer.data.as_data32()[..2] == [self.ping, number] => {
                        break;
                    }
                    Ok(Some(_)) => {}
                    Ok(None) => thread::sleep(Duration::from_millis(1)),
                    Err(_) => return,
                }
            }
        }
    }

    fn tell(&self, window: u32, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, window, self.protocols, data);
        let sent = self.connection.send_event(false, window, EventMask::NO_EVENT, message);
        sent.expect("the display takes requests").ignore_error();
        self.done();
    }

    /// Moves the pointer.
    pub fn pointer(&self, spot: Spot) {
        self.fake(MOTION_NOTIFY_EVENT, 0, spot);
    }

    /// Presses or releases a button of the pointer: 1 the first, 2 the middle, 3 the other, 4 to 7 the wheel.
    pub fn button(&self, button: u8, down: bool) {
        self.fake(if down { BUTTON_PRESS_EVENT } else { BUTTON_RELEASE_EVENT }, button, Spot { x: 0, y: 0 });
    }

    /// Presses or releases a key, named by its number on the keyboard.
    pub fn key(&self, code: u8, down: bool) {
        self.fake(if down { KEY_PRESS_EVENT } else { KEY_RELEASE_EVENT }, code, Spot { x: 0, y: 0 });
    }

    /// The request is written out here because x11rb's own stands behind a feature that the program itself does
    /// without: with it, half of the window's dependencies would be built a second time for the tests.
    fn fake(&self, kind: u8, detail: u8, at: Spot) {
        let mut request = [0; 36];
        request[0] = self.xtest;
        request[1] = FAKE_INPUT;
        request[2..4].copy_from_slice(&9_u16.to_ne_bytes()); // its length, in units of four bytes
        request[4] = kind;
        request[5] = detail;
        request[12..16].copy_from_slice(&self.root.to_ne_bytes());
        let pixels = |n: i32| i16::try_from(n).expect("a place on the screen").to_ne_bytes();
        request[24..26].copy_from_slice(&pixels(at.x));
        request[26..28].copy_from_slice(&pixels(at.y));
        let sent = self.connection.send_request_without_reply(&[IoSlice::new(&request)], Vec::new());
        sent.expect("the display takes input").ignore_error();
        self.done();
    }

    /// Comes back when the display has done what it was asked.
    fn done(&self) {
        self.connection.sync().expect("the display answers");
    }

    /// What the keys have on them: the number of the first, and for each the characters in X's order.
    pub fn keyboard(&self) -> (u8, Vec<Vec<u32>>) {
        let setup = self.connection.setup();
        let (first, count) = (setup.min_keycode, setup.max_keycode - setup.min_keycode + 1);
        let asked = self.connection.get_keyboard_mapping(first, count).expect("the display answers");
        let mapping = asked.reply().expect("the layout of the keyboard");
        let per_key = usize::from(mapping.keysyms_per_keycode);
        (first, mapping.keysyms.chunks(per_key).map(<[u32]>::to_vec).collect())
    }

    /// Writes what can be seen into a PNG file. Says whether that worked.
    pub fn picture(&self, path: &Path) -> bool {
        let (width, height) = SCREEN;
        let asked = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0);
        let Some(image) = asked.ok().and_then(|asked| asked.reply().ok()) else { return false };
        let rgb = image.data.chunks_exact(4).flat_map(|bgrx| [bgrx[2], bgrx[1], bgrx[0]]).collect();
        RgbImage::from_raw(width.into(), height.into(), rgb).is_some_and(|image| image.save(path).is_ok())
    }
}
