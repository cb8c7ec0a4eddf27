//! The paper on its way: dragged, turned by a wheel, or gliding to where a command wants it.

use super::gesture::at_rest;
use super::{Button, Camera, Event, Gesture, Ground, Key, Outcome};
use crate::geom::{ScreenPoint, ScreenVec};

/// How long a glide lasts, in seconds: long enough to see where things went, too short to wait for.
const GLIDE: f64 = 0.16;

/// The camera moved, and nothing else did.
pub(super) fn moved(camera: Camera) -> Vec<Outcome> {
    vec![Outcome::CameraMoved(camera)]
}

/// Where the canvas looks after an event that moves the paper.
pub(super) fn camera_after(event: Event, camera: Camera) -> Camera {
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

/// What an event does while the paper is in the hand.
pub(super) fn panning(
    button: Button,
    from: ScreenPoint,
    at_start: Camera,
    hand: bool,
    event: Event,
) -> (Gesture, Vec<Outcome>) {
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

/// What an event does while the camera is on its way.
pub(super) fn gliding(
    from: Camera,
    to: Camera,
    elapsed: f64,
    event: Event,
    ground: &Ground,
) -> (Gesture, Vec<Outcome>) {
    match event {
        Event::Tick { dt } => {
            let elapsed = elapsed + dt.max(0.0);
            let share = (elapsed / GLIDE).min(1.0);
            let eased = 1.0 - (1.0 - share).powi(3);
            let next = if share < 1.0 { Gesture::Gliding { from, to, elapsed } } else { Gesture::Idle };
            (next, moved(from.toward(&to, eased)))
        }
        // The pointer may wander while the camera is on its way; anything else takes over.
        Event::PointerMoved(_)
        | Event::PointerReleased { .. }
        | Event::KeyReleased(_)
        | Event::Held(_)
        | Event::OverInventory(_) => (Gesture::Gliding { from, to, elapsed }, Vec::new()),
        Event::FocusLost => (Gesture::Idle, moved(to)),
        Event::PointerPressed { .. }
        | Event::DoublePressed { .. }
        | Event::Wheel { .. }
        | Event::Pan { .. }
        | Event::Zoom { .. }
        | Event::CarriedIn { .. }
        | Event::KeyPressed(_) => at_rest(Gesture::Idle, event, ground),
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
