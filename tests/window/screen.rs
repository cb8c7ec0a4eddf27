//! The display as the server of it sees it: the program's window, what pointer and keys do, and what can be seen.

use crate::desktop::SCREEN;
use crate::thing::Spot;
use image::RgbImage;
use std::io::IoSlice;
use std::path::Path;
use x11rb::connection::{Connection, RequestConnection};
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, CLIENT_MESSAGE_EVENT, ClientMessageEvent, ConnectionExt as _,
    EventMask, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, MapState,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// The server's extension for the input of tests, as X calls it.
const XTEST: &str = "XTEST";
/// Its request `FakeInput`.
const FAKE_INPUT: u8 = 2;

/// A connection to the display.
pub struct Screen {
    connection: RustConnection,
    root: u32,
    xtest: u8,
}

impl Screen {
    /// Connects to the display of that name.
    pub fn connect(display: &str) -> Self {
        let (connection, number) = RustConnection::connect(Some(display)).expect("the display lets us in");
        let root = connection.setup().roots[number].root;
        let xtest = connection.extension_information(XTEST).ok().flatten().expect("the display takes input from tests");
        Self { root, xtest: xtest.major_opcode, connection }
    }

    /// Does what a window manager does: once the program's window is there, it gets the keyboard. Says which it is.
    pub fn give_keyboard_to_window(&self) -> Option<u32> {
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
        Some(shown)
    }

    /// Asks the program to close its window, as the cross in its corner does.
    pub fn ask_to_close(&self, window: u32) {
        let atom = |name: &str| {
            let asked = self.connection.intern_atom(false, name.as_bytes()).expect("the display answers");
            asked.reply().expect("an atom").atom
        };
        let message = ClientMessageEvent {
            response_type: CLIENT_MESSAGE_EVENT,
            format: 32,
            sequence: 0,
            window,
            type_: atom("WM_PROTOCOLS"),
            data: [atom("WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0].into(),
        };
        self.connection.send_event(false, window, EventMask::NO_EVENT, message).expect("the display takes the message");
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
