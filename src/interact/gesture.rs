//! Gestures: what the hand is in the middle of.

use super::carry::{Carry, Held};
use super::curve::{Levelling, Sweep};
use super::drift::{Drift, Ways};
use super::header::HeaderDrag;
use super::marquee::Marquee;
use super::paper::{camera_after, gliding, moved, panning};
use super::press::{Press, pressed, twice};
use super::{Button, Camera, Event, Ground, Key, Outcome, Target};
use crate::geom::ScreenPoint;

/// What the hand is in the middle of.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Gesture {
    /// Nothing.
    #[default]
    Idle,
    /// Space is held: pressing will take hold of the paper.
    Hand,
    /// The paper is being dragged.
    Panning {
        /// With which button.
        button: Button,
        /// Where the drag began.
        from: ScreenPoint,
        /// The camera when it began.
        at_start: Camera,
        /// Whether Space is still held.
        hand: bool,
    },
    /// The camera is on its way to another place, which a command asked for.
    Gliding {
        /// Where it started.
        from: Camera,
        /// Where it goes.
        to: Camera,
        /// Seconds since the start.
        elapsed: f64,
    },
    /// The button is down, and has not moved far enough for a drag.
    Pressed(Press),
    /// Cards are in the hand.
    Carrying(Carry),
    /// A mark is in the hand.
    Levelling(Levelling),
    /// A curve is being drawn.
    Sweeping(Sweep),
    /// A frame is being drawn around cards.
    Enclosing(Marquee),
    /// A header is in the hand.
    Dragging(HeaderDrag),
}

impl Gesture {
    /// The glide from where the camera is to where a command wants it.
    pub fn glide(from: Camera, to: Camera) -> Self {
        Self::Gliding { from, to, elapsed: 0.0 }
    }

    /// Whether time moves the gesture on, so that [`Event::Tick`] must keep coming.
    pub fn wants_time(&self, ground: &Ground) -> bool {
        match self {
            Self::Gliding { .. } => true,
            Self::Carrying(carry) => carry.wants_time(ground),
            Self::Enclosing(marquee) => marquee.wants_time(ground),
            Self::Dragging(header) => header.wants_time(ground),
            Self::Idle
            | Self::Hand
            | Self::Panning { .. }
            | Self::Pressed(_)
            | Self::Levelling(_)
            | Self::Sweeping(_) => false,
        }
    }

    /// Whether a drag is going on, which keeps the pointer wherever it goes.
    pub fn keeps_pointer(&self) -> bool {
        match self {
            Self::Idle | Self::Hand | Self::Gliding { .. } => false,
            Self::Panning { .. }
            | Self::Pressed(_)
            | Self::Carrying(_)
            | Self::Levelling(_)
            | Self::Sweeping(_)
            | Self::Enclosing(_)
            | Self::Dragging(_) => true,
        }
    }

    /// The gesture after an event, and what follows from it, in this order.
    #[must_use]
    pub fn step(self, event: Event, ground: &Ground) -> (Self, Vec<Outcome>) {
        let camera = ground.camera;
        match self {
            Self::Idle => at_rest(Self::Idle, event, ground),
            Self::Hand => match event {
                Event::KeyReleased(Key::Space) | Event::FocusLost => (Self::Idle, Vec::new()),
                Event::PointerMoved(_)
                | Event::PointerPressed { .. }
                | Event::PointerReleased { .. }
                | Event::DoublePressed { .. }
                | Event::Held(_)
                | Event::CarriedIn { .. }
                | Event::OverInventory(_)
                | Event::Wheel { .. }
                | Event::Pan { .. }
                | Event::Zoom { .. }
                | Event::KeyPressed(_)
                | Event::KeyReleased(Key::Escape)
                | Event::Tick { .. } => at_rest(Self::Hand, event, ground),
            },
            Self::Panning { button, from, at_start, hand } => panning(button, from, at_start, hand, event),
            Self::Gliding { from, to, elapsed } => gliding(from, to, elapsed, event, ground),
            Self::Pressed(press) => press.step(event, ground),
            Self::Carrying(carry) => match drag(event) {
                Drag::Moved(at) => carry.moved(at, ground),
                Drag::Released(at) => carry.released(at, ground),
                Drag::Held(modifiers) => carry.held(modifiers, ground),
                Drag::OverInventory(over) => carry.over_inventory(over, ground),
                Drag::Tick(dt) => carry.tick(dt, ground),
                Drag::Camera(event) => {
                    let (camera, at) = (camera_after(event, camera), carry.at);
                    let (gesture, outcomes) = carry.moved(at, &Ground { camera, ..*ground });
                    (gesture, moved(camera).into_iter().chain(outcomes).collect())
                }
                Drag::CalledOff => carry.key(Key::Escape),
                Drag::Nothing => (Self::Carrying(carry), Vec::new()),
            },
            Self::Levelling(levelling) => match drag(event) {
                Drag::Moved(at) => {
                    let grain = levelling.grain;
                    levelling.moved(at, grain, ground)
                }
                Drag::Released(at) => levelling.released(at, ground),
                Drag::Held(modifiers) => {
                    let at = levelling.at;
                    levelling.moved(at, modifiers.grain(), ground)
                }
                Drag::CalledOff => called_off(),
                // The paper stays under a mark that is being moved: its height is what counts.
                Drag::OverInventory(_) | Drag::Tick(_) | Drag::Camera(_) | Drag::Nothing => {
                    (Self::Levelling(levelling), Vec::new())
                }
            },
            Self::Sweeping(sweep) => match drag(event) {
                Drag::Moved(at) => {
                    let grain = sweep.grain();
                    sweep.moved(at, grain, ground)
                }
                Drag::Released(at) => sweep.released(at, ground),
                Drag::Held(modifiers) => {
                    let at = sweep.at;
                    sweep.moved(at, modifiers.grain(), ground)
                }
                Drag::CalledOff => called_off(),
                Drag::OverInventory(_) | Drag::Tick(_) | Drag::Camera(_) | Drag::Nothing => {
                    (Self::Sweeping(sweep), Vec::new())
                }
            },
            Self::Enclosing(marquee) => match drag(event) {
                Drag::Moved(at) => marquee.moved(at, ground),
                Drag::Released(at) => {
                    let (_, outcomes) = marquee.moved(at, ground);
                    (Self::Idle, outcomes)
                }
                Drag::Tick(dt) => marquee.tick(dt, ground),
                Drag::Camera(event) => {
                    let (camera, at) = (camera_after(event, camera), marquee.at);
                    let (gesture, outcomes) = marquee.moved(at, &Ground { camera, ..*ground });
                    (gesture, moved(camera).into_iter().chain(outcomes).collect())
                }
                Drag::CalledOff => (Self::Idle, vec![Outcome::Enclosed(marquee.before)]),
                Drag::Held(_) | Drag::OverInventory(_) | Drag::Nothing => (Self::Enclosing(marquee), Vec::new()),
            },
            Self::Dragging(header) => match drag(event) {
                Drag::Moved(at) => header.moved(at, ground),
                Drag::Released(at) => header.released(at, ground),
                Drag::Tick(dt) => header.tick(dt, ground),
                Drag::CalledOff => called_off(),
                Drag::Held(_) | Drag::OverInventory(_) | Drag::Camera(_) | Drag::Nothing => {
                    (Self::Dragging(header), Vec::new())
                }
            },
        }
    }
}

/// An event in the terms of a drag with the primary button.
enum Drag {
    Moved(ScreenPoint),
    Released(ScreenPoint),
    Held(super::Modifiers),
    OverInventory(bool),
    Tick(f64),
    Camera(Event),
    CalledOff,
    Nothing,
}

fn drag(event: Event) -> Drag {
    match event {
        Event::PointerMoved(at) => Drag::Moved(at),
        Event::PointerReleased { at, button: Button::Primary } => Drag::Released(at),
        Event::Held(modifiers) => Drag::Held(modifiers),
        Event::OverInventory(over) => Drag::OverInventory(over),
        Event::Tick { dt } => Drag::Tick(dt),
        Event::Wheel { .. } | Event::Pan { .. } | Event::Zoom { .. } => Drag::Camera(event),
        Event::KeyPressed(Key::Escape) | Event::FocusLost => Drag::CalledOff,
        Event::PointerReleased { button: Button::Secondary | Button::Middle, .. }
        | Event::PointerPressed { .. }
        | Event::DoublePressed { .. }
        | Event::CarriedIn { .. }
        | Event::KeyPressed(Key::Space)
        | Event::KeyReleased(_) => Drag::Nothing,
    }
}

fn called_off() -> (Gesture, Vec<Outcome>) {
    (Gesture::Idle, vec![Outcome::NoPreview])
}

/// What an event does while nothing is being dragged; `rest` is [`Gesture::Idle`] or [`Gesture::Hand`].
pub(super) fn at_rest(rest: Gesture, event: Event, ground: &Ground) -> (Gesture, Vec<Outcome>) {
    match event {
        Event::PointerPressed { at, button, modifiers } => {
            let hand = rest == Gesture::Hand;
            match button {
                Button::Primary if !hand => pressed(at, modifiers, ground),
                Button::Primary | Button::Middle => {
                    (Gesture::Panning { button, from: at, at_start: ground.camera, hand }, Vec::new())
                }
                Button::Secondary => (rest, Vec::new()),
            }
        }
        Event::DoublePressed { at } => (rest, twice(at, ground)),
        Event::CarriedIn { touchpoints, at } => match touchpoints.first().cloned() {
            Some(grabbed) => Carry {
                touchpoints,
                grabbed,
                grip: None,
                at,
                held: Held::Originals,
                target: Target::Nowhere,
                over_inventory: false,
                drift: Drift::new(Ways::Both),
            }
            .begin(ground),
            None => (rest, Vec::new()),
        },
        Event::Wheel { .. } | Event::Pan { .. } | Event::Zoom { .. } => {
            (rest, moved(camera_after(event, ground.camera)))
        }
        Event::KeyPressed(Key::Space) => (Gesture::Hand, Vec::new()),
        Event::KeyPressed(Key::Escape)
        | Event::KeyReleased(_)
        | Event::PointerMoved(_)
        | Event::PointerReleased { .. }
        | Event::Held(_)
        | Event::OverInventory(_)
        | Event::Tick { .. }
        | Event::FocusLost => (rest, Vec::new()),
    }
}
