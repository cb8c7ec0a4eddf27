//! A hand on pointer and keys: what it does goes through the display, as a person's doings do.
//!
//! It does one thing after the other, and waits for the program in between: people are slower than programs, and a
//! busy computer must not turn that around.

use crate::keyboard::Keyboard;
use crate::screen::Screen;
use crate::thing::Spot;
use std::cell::Cell;
use std::thread;
use std::time::Duration;

/// How long each of the pointer's steps takes.
const MOMENT: Duration = Duration::from_millis(8);
/// How far the pointer goes in a moment, in pixels: some 1500 in a second.
const STEP: f64 = 12.0;

/// The hand.
pub struct Hand {
    screen: Screen,
    keyboard: Keyboard,
    at: Cell<Spot>,
}

impl Hand {
    /// A hand on that display's pointer and keys.
    pub fn on(screen: Screen) -> Self {
        let at = Spot { x: 1, y: 1 };
        screen.pointer(at);
        Self { keyboard: Keyboard::of(&screen), screen, at: Cell::new(at) }
    }

    /// What it can reach.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Moves the pointer, in a straight line.
    pub fn move_to(&self, to: Spot) {
        let from = self.at.get();
        let (right, down) = (f64::from(to.x - from.x), f64::from(to.y - from.y));
        // Three at least: a drag that arrives with its first movement is nobody's.
        let steps = (right.hypot(down) / STEP).ceil().max(3.0) as i32;
        for step in 1..=steps {
            self.at.set(Spot {
                x: from.x + (right * f64::from(step) / f64::from(steps)).round() as i32,
                y: from.y + (down * f64::from(step) / f64::from(steps)).round() as i32,
            });
            self.screen.pointer(self.at.get());
            thread::sleep(MOMENT);
        }
        self.screen.settle();
    }

    /// Presses a button of the pointer and keeps it down: 1 the first, 2 the middle, 3 the other.
    pub fn press(&self, button: u8) {
        self.screen.button(button, true);
        self.screen.settle();
    }

    /// Lets go of it.
    pub fn release(&self, button: u8) {
        self.screen.button(button, false);
        self.screen.settle();
    }

    /// Presses a button and lets go, so many times, too quickly for anything but clicks.
    pub fn click(&self, button: u8, times: u8) {
        for _ in 0..times {
            for down in [true, false] {
                self.screen.button(button, down);
                thread::sleep(MOMENT);
            }
        }
        self.screen.settle();
    }

    /// Presses the pointer's first button at a place, takes what is there to another, and lets go.
    pub fn drag(&self, from: Spot, to: Spot) {
        self.move_to(from);
        self.press(1);
        self.move_to(to);
        self.release(1);
    }

    /// Turns the wheel so many notches towards its owner, or away for a number below zero.
    pub fn turn_wheel(&self, notches: i32) {
        let button = if notches > 0 { 5 } else { 4 };
        for _ in 0..notches.abs() {
            self.click(button, 1);
        }
    }

    /// Presses a shortcut as it is written in menus.
    #[track_caller]
    pub fn keys(&self, shortcut: &str) {
        self.chord(&self.keyboard.for_shortcut(shortcut));
        self.screen.settle();
    }

    /// Does something while a key is held down.
    #[track_caller]
    pub fn holding(&self, key: &str, what: impl FnOnce()) {
        let codes = self.keyboard.for_shortcut(key);
        codes.iter().for_each(|code| self.screen.key(*code, true));
        self.screen.settle();
        what();
        codes.iter().rev().for_each(|code| self.screen.key(*code, false));
        self.screen.settle();
    }

    /// Types a text, as fast as keys go.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        for character in text.chars() {
            self.chord(self.keyboard.for_character(character));
        }
        self.screen.settle();
    }

    fn chord(&self, codes: &[u8]) {
        codes.iter().for_each(|code| self.screen.key(*code, true));
        codes.iter().rev().for_each(|code| self.screen.key(*code, false));
    }
}
