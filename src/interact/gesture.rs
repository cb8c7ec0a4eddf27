//! Gestures: what the hand is in the middle of.

use super::{Button, Camera, Event, Key};
use crate::geom::{ScreenPoint, ScreenVec};

/// What the hand is in the middle of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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
}

/// What follows from an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// The canvas shows another part of the map, or the same one larger or smaller.
    CameraMoved(Camera),
}

/// How long a glide lasts, in seconds: long enough to see where things went, too short to wait for.
const GLIDE: f64 = 0.16;

impl Gesture {
    /// The glide from where the camera is to where a command wants it.
    pub fn glide(from: Camera, to: Camera) -> Self {
        Self::Gliding { from, to, elapsed: 0.0 }
    }

    /// Whether time moves the gesture on, so that [`Event::Tick`] must keep coming.
    pub fn wants_time(&self) -> bool {
        matches!(self, Self::Gliding { .. })
    }

    /// The gesture after an event, and what follows from it. `camera` is where the canvas looks now.
    #[must_use]
    pub fn step(self, event: Event, camera: Camera) -> (Self, Option<Outcome>) {
        match self {
            Self::Idle => at_rest(Self::Idle, event, camera),
            Self::Hand => match event {
                Event::KeyReleased(Key::Space) | Event::FocusLost => (Self::Idle, None),
                Event::PointerMoved(_)
                | Event::PointerPressed { .. }
                | Event::PointerReleased { .. }
                | Event::Wheel { .. }
                | Event::Pan { .. }
                | Event::Zoom { .. }
                | Event::KeyPressed(_)
                | Event::KeyReleased(Key::Escape)
                | Event::Tick { .. } => at_rest(Self::Hand, event, camera),
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
                Event::PointerMoved(_) | Event::PointerReleased { .. } | Event::KeyReleased(_) => (self, None),
                Event::FocusLost => (Self::Idle, moved(to)),
                Event::PointerPressed { .. }
                | Event::Wheel { .. }
                | Event::Pan { .. }
                | Event::Zoom { .. }
                | Event::KeyPressed(_) => at_rest(Self::Idle, event, camera),
            },
        }
    }
}

fn moved(camera: Camera) -> Option<Outcome> {
    Some(Outcome::CameraMoved(camera))
}

/// What an event does while nothing is being dragged; `rest` is [`Gesture::Idle`] or [`Gesture::Hand`].
fn at_rest(rest: Gesture, event: Event, camera: Camera) -> (Gesture, Option<Outcome>) {
    match event {
        Event::PointerPressed { at, button, .. } => {
            let hand = rest == Gesture::Hand;
            let takes_hold = match button {
                Button::Middle => true,
                Button::Primary => hand,
                Button::Secondary => false,
            };
            if takes_hold {
                (Gesture::Panning { button, from: at, at_start: camera, hand }, None)
            } else {
                (rest, None)
            }
        }
        Event::Wheel { by, shift } => {
            // A wheel has one direction only, and Shift turns it; two fingers have both already.
            let by = if shift && by.x == 0.0 { ScreenVec::new(by.y, 0.0) } else { by };
            (rest, moved(camera.panned(by)))
        }
        Event::Pan { by } => (rest, moved(camera.panned(by))),
        Event::Zoom { at, factor } => (rest, moved(camera.zoomed(at, factor))),
        Event::KeyPressed(Key::Space) => (Gesture::Hand, None),
        Event::KeyPressed(Key::Escape)
        | Event::KeyReleased(_)
        | Event::PointerMoved(_)
        | Event::PointerReleased { .. }
        | Event::Tick { .. }
        | Event::FocusLost => (rest, None),
    }
}

fn panning(
    button: Button,
    from: ScreenPoint,
    at_start: Camera,
    hand: bool,
    event: Event,
) -> (Gesture, Option<Outcome>) {
    let goes_on = |hand| Gesture::Panning { button, from, at_start, hand };
    let rest = if hand { Gesture::Hand } else { Gesture::Idle };
    match event {
        Event::PointerMoved(at) => (goes_on(hand), moved(at_start.panned(at - from))),
        Event::PointerReleased { at, button: released } if released == button => {
            (rest, moved(at_start.panned(at - from)))
        }
        Event::KeyPressed(Key::Escape) => (rest, moved(at_start)),
        Event::FocusLost => (Gesture::Idle, moved(at_start)),
        Event::KeyPressed(Key::Space) => (goes_on(true), None),
        Event::KeyReleased(Key::Space) => (goes_on(false), None),
        // A hand that holds the paper does not turn the wheel on purpose.
        Event::PointerPressed { .. }
        | Event::PointerReleased { .. }
        | Event::Wheel { .. }
        | Event::Pan { .. }
        | Event::Zoom { .. }
        | Event::KeyReleased(Key::Escape)
        | Event::Tick { .. } => (goes_on(hand), None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Modifiers;
    use super::*;
    use proptest::prelude::*;

    const AT: ScreenPoint = ScreenPoint::new(300.0, 200.0);

    fn play(mut camera: Camera, events: &[Event]) -> (Gesture, Camera) {
        let mut gesture = Gesture::Idle;
        for event in events {
            let (next, outcome) = gesture.step(*event, camera);
            gesture = next;
            if let Some(Outcome::CameraMoved(to)) = outcome {
                camera = to;
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
            let events: Vec<Event> = held.iter().copied().chain([Event::Zoom { at: AT, factor: 0.8 }]).collect();
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
        let mut gesture = Gesture::glide(from, to);
        let mut camera = from;
        for _ in 0..20 {
            let (next, outcome) = gesture.step(Event::Tick { dt: 1.0 / 60.0 }, camera);
            gesture = next;
            if let Some(Outcome::CameraMoved(now)) = outcome {
                camera = now;
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
