//! Gestures: what the hand is in the middle of.

use super::carry::{Carry, Held};
use super::curve::{Levelling, Sweep};
use super::drift::{Drift, Ways};
use super::header::HeaderDrag;
use super::marquee::Marquee;
use super::press::{Press, pressed, twice};
use super::{Button, Camera, Event, Ground, Key, Outcome, Target};
use crate::geom::{ScreenPoint, ScreenVec};

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

/// How long a glide lasts, in seconds: long enough to see where things went, too short to wait for.
const GLIDE: f64 = 0.16;

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
            Self::Gliding { from, to, elapsed } => match event {
                Event::Tick { dt } => {
                    let elapsed = elapsed + dt.max(0.0);
                    let share = (elapsed / GLIDE).min(1.0);
                    let eased = 1.0 - (1.0 - share).powi(3);
                    let next = if share < 1.0 { Self::Gliding { from, to, elapsed } } else { Self::Idle };
                    (next, moved(from.toward(&to, eased)))
                }
                // The pointer may wander while the camera is on its way; anything else takes over.
                Event::PointerMoved(_)
                | Event::PointerReleased { .. }
                | Event::KeyReleased(_)
                | Event::Held(_)
                | Event::OverInventory(_) => (Self::Gliding { from, to, elapsed }, Vec::new()),
                Event::FocusLost => (Self::Idle, moved(to)),
                Event::PointerPressed { .. }
                | Event::DoublePressed { .. }
                | Event::Wheel { .. }
                | Event::Pan { .. }
                | Event::Zoom { .. }
                | Event::CarriedIn { .. }
                | Event::KeyPressed(_) => at_rest(Self::Idle, event, ground),
            },
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

fn moved(camera: Camera) -> Vec<Outcome> {
    vec![Outcome::CameraMoved(camera)]
}

/// Where the canvas looks after an event that moves the paper.
fn camera_after(event: Event, camera: Camera) -> Camera {
    match event {
        Event::Wheel { by, shift } => {
            // A wheel has one direction only, and Shift turns it; two fingers have both already.
            let by = if shift && by.x == 0.0 { ScreenVec::new(by.y, 0.0) } else { by };
            camera.panned(by)
        }
        Event::Pan { by } => camera.panned(by),
        Event::Zoom { at, factor } => camera.zoomed(at, factor),
        Event::PointerMoved(_)
        | Event::PointerPressed { .. }
        | Event::PointerReleased { .. }
        | Event::DoublePressed { .. }
        | Event::Held(_)
        | Event::CarriedIn { .. }
        | Event::OverInventory(_)
        | Event::KeyPressed(_)
        | Event::KeyReleased(_)
        | Event::Tick { .. }
        | Event::FocusLost => camera,
    }
}

/// What an event does while nothing is being dragged; `rest` is [`Gesture::Idle`] or [`Gesture::Hand`].
fn at_rest(rest: Gesture, event: Event, ground: &Ground) -> (Gesture, Vec<Outcome>) {
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

fn panning(button: Button, from: ScreenPoint, at_start: Camera, hand: bool, event: Event) -> (Gesture, Vec<Outcome>) {
    let goes_on = |hand| Gesture::Panning { button, from, at_start, hand };
    let rest = if hand { Gesture::Hand } else { Gesture::Idle };
    match event {
        Event::PointerMoved(at) => (goes_on(hand), moved(at_start.panned(at - from))),
        Event::PointerReleased { at, button: released } if released == button => {
            (rest, moved(at_start.panned(at - from)))
        }
        Event::KeyPressed(Key::Escape) => (rest, moved(at_start)),
        Event::FocusLost => (Gesture::Idle, moved(at_start)),
        Event::KeyPressed(Key::Space) => (goes_on(true), Vec::new()),
        Event::KeyReleased(Key::Space) => (goes_on(false), Vec::new()),
        // A hand that holds the paper does not turn the wheel on purpose.
        Event::PointerPressed { .. }
        | Event::PointerReleased { .. }
        | Event::Wheel { .. }
        | Event::Pan { .. }
        | Event::Zoom { .. }
        | Event::KeyReleased(Key::Escape)
        | Event::DoublePressed { .. }
        | Event::Held(_)
        | Event::CarriedIn { .. }
        | Event::OverInventory(_)
        | Event::Tick { .. } => (goes_on(hand), Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Modifiers;
    use super::*;
    use proptest::prelude::*;

    const AT: ScreenPoint = ScreenPoint::new(300.0, 200.0);

    fn play(mut camera: Camera, events: &[Event]) -> (Gesture, Camera) {
        let map = crate::model::JourneyMap::default();
        let layout = crate::layout::layout(&map, &crate::layout::View::of(&map), &mut Default::default());
        let canvas = crate::geom::Size::new(1600.0, 900.0);
        let mut gesture = Gesture::Idle;
        for event in events {
            let ground = Ground { camera, canvas, layout: &layout, persona: None, selected: &[], drawing: false };
            let (next, outcomes) = gesture.step(event.clone(), &ground);
            gesture = next;
            for outcome in outcomes {
                if let Outcome::CameraMoved(to) = outcome {
                    camera = to;
                }
            }
        }
        (gesture, camera)
    }

    fn press(button: Button) -> Event {
        Event::PointerPressed { at: AT, button, modifiers: Modifiers::NONE }
    }

    #[test]
    fn the_wheel_pans_and_shift_turns_it() {
        let start = Camera::default();
        let wheel = |x, shift| Event::Wheel { by: ScreenVec::new(x, -40.0), shift };
        assert_eq!(play(start, &[wheel(0.0, false)]).1, start.panned(ScreenVec::new(0.0, -40.0)));
        assert_eq!(play(start, &[wheel(0.0, true)]).1, start.panned(ScreenVec::new(-40.0, 0.0)));
        assert_eq!(play(start, &[wheel(7.0, true)]).1, start.panned(ScreenVec::new(7.0, -40.0)), "two fingers");
    }

    #[test]
    fn zooming_keeps_what_is_under_the_pointer() {
        let start = Camera::new(0.7, ScreenVec::new(31.0, -8.0));
        for held in [&[][..], &[Event::KeyPressed(Key::Space)]] {
            let events: Vec<Event> = held.iter().cloned().chain([Event::Zoom { at: AT, factor: 0.8 }]).collect();
            let (_, zoomed) = play(start, &events);
            assert!((zoomed.scale() - 0.56).abs() < 1e-12);
            assert!(zoomed.map_from_screen(AT).distance(start.map_from_screen(AT)) < 1e-9);
        }
    }

    #[test]
    fn space_and_the_middle_button_drag_the_paper() {
        let start = Camera::default();
        let to = ScreenPoint::new(340.0, 150.0);
        let drag = |button| [press(button), Event::PointerMoved(to), Event::PointerReleased { at: to, button }];
        let panned = start.panned(ScreenVec::new(40.0, -50.0));
        assert_eq!(play(start, &drag(Button::Middle)), (Gesture::Idle, panned));
        assert_eq!(play(start, &drag(Button::Primary)), (Gesture::Idle, start));
        let mut with_space = vec![Event::KeyPressed(Key::Space)];
        with_space.extend(drag(Button::Primary));
        assert_eq!(play(start, &with_space), (Gesture::Hand, panned));
        with_space.push(Event::KeyReleased(Key::Space));
        assert_eq!(play(start, &with_space), (Gesture::Idle, panned));
    }

    #[test]
    fn a_glide_ends_where_it_was_sent() {
        let (from, to) = (Camera::default(), Camera::new(0.4, ScreenVec::new(12.0, 30.0)));
        let map = crate::model::JourneyMap::default();
        let layout = crate::layout::layout(&map, &crate::layout::View::of(&map), &mut Default::default());
        let canvas = crate::geom::Size::new(1600.0, 900.0);
        let mut gesture = Gesture::glide(from, to);
        let mut camera = from;
        for _ in 0..20 {
            let ground = Ground { camera, canvas, layout: &layout, persona: None, selected: &[], drawing: false };
            let (next, outcomes) = gesture.step(Event::Tick { dt: 1.0 / 60.0 }, &ground);
            gesture = next;
            if let Some(Outcome::CameraMoved(now)) = outcomes.first() {
                camera = *now;
            }
        }
        assert_eq!((gesture, camera), (Gesture::Idle, to));
    }

    proptest! {
        #[test]
        fn a_cancelled_drag_is_as_if_it_had_never_begun(
            steps in prop::collection::vec((0.0f64..1500.0, 0.0f64..900.0, 0u8..5), 0..20),
            by_focus in any::<bool>(),
            scale in 0.05f64..8.0,
        ) {
            let start = Camera::new(scale, ScreenVec::new(17.0, -30.0));
            let mut events = vec![press(Button::Middle)];
            events.extend(steps.into_iter().map(|(x, y, kind)| match kind {
                0 => Event::Wheel { by: ScreenVec::new(x, y), shift: false },
                1 => Event::Zoom { at: AT, factor: 1.5 },
                _ => Event::PointerMoved(ScreenPoint::new(x, y)),
            }));
            events.push(if by_focus { Event::FocusLost } else { Event::KeyPressed(Key::Escape) });
            events.push(Event::PointerMoved(ScreenPoint::new(1.0, 1.0)));
            prop_assert_eq!(play(start, &events), (Gesture::Idle, start));
        }
    }
}
