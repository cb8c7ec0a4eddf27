//! A hand that drags cards and marks over a canvas.

use super::desk::{Desk, Look};
use rejse::geom::{Point, ScreenPoint};
use rejse::interact::{Button, Event, Gesture, Modifiers};
use rejse::layout::{LaneContent, StepColumn};
use std::sync::Arc;

impl Desk {
    /// A frame of a drag: the pointer has come to another place.
    pub fn drag(&mut self, to: ScreenPoint) -> usize {
        self.editor.handle(Event::PointerMoved(to));
        self.show()
    }

    /// Takes a card from the middle of the map; gives back the places in sight that it can be dragged over, each of
    /// them one where something else is shown than before. Those in cells, and those between steps that make new ones.
    pub fn take_card(&mut self, look: Look) -> (Vec<ScreenPoint>, Vec<ScreenPoint>) {
        let middle = self.middle();
        let away = |at: Point| at.distance_squared(middle);
        let rects = self.layout().cards.iter().map(|placed| placed.rect());
        let card = rects.min_by(|a, b| away(a.center()).total_cmp(&away(b.center()))).expect("a card");
        self.look(look, card.center());
        self.press(Point::new(card.x0 + 10.0, card.y0 + 10.0));
        let seen = self.editor.visible().inset(-60.0 / self.editor.camera().scale());
        let layout = self.layout();
        let lanes: Vec<f64> = layout
            .lanes
            .iter()
            .filter(|lane| matches!(lane.content, LaneContent::Touchpoints))
            .map(|lane| lane.rect.intersect(seen))
            .filter(|seen| seen.height() > 1.0)
            .flat_map(|seen| [0.15, 0.5, 0.85].map(|share| seen.y0 + share * seen.height()))
            .collect();
        let camera = self.editor.camera();
        let places = |x: fn(&StepColumn) -> f64| {
            let across = layout.steps.iter().map(x).filter(|x| (seen.x0..seen.x1).contains(x));
            let places = across.flat_map(|x| lanes.iter().map(move |y| Point::new(x, *y)));
            places.map(|place| camera.screen_from_map(place)).collect::<Vec<_>>()
        };
        let (over_cells, between_steps) = (places(|step| (step.x0 + step.x1) / 2.0), places(|step| step.x0));
        (self.telling(over_cells), self.telling(between_steps))
    }

    /// Some of these places, spread over all: those where a card in the hand makes another map than the one before.
    fn telling(&mut self, places: Vec<ScreenPoint>) -> Vec<ScreenPoint> {
        let mut last = None;
        let mut tells = |place: &ScreenPoint| {
            self.editor.handle(Event::PointerMoved(*place));
            assert!(matches!(self.editor.gesture(), Gesture::Carrying(_)), "a card is carried");
            let sheet = self.editor.sheet().expect("an open map");
            let before = last.replace(sheet.shown_map().clone());
            !Arc::ptr_eq(sheet.map(), sheet.shown_map())
                && before.is_none_or(|before| !Arc::ptr_eq(&before, sheet.shown_map()))
        };
        let apart = (places.len() / 30).max(1);
        let places: Vec<_> = places.into_iter().step_by(apart).filter(|place| tells(place)).collect();
        assert!(places.len() > 1, "places to go");
        places
    }

    /// Takes a mark of the persona in front, from the middle of the map; gives back the heights it goes through.
    pub fn take_mark(&mut self, look: Look) -> Vec<ScreenPoint> {
        let front = self.editor.active_persona().cloned();
        let plots = self.layout().lanes.iter().filter_map(|lane| match &lane.content {
            LaneContent::Emotions(plot) => Some(plot),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
        });
        let (levels, marks) = plots
            .filter_map(|plot| {
                let curve = plot.curves.iter().find(|curve| Some(&curve.persona.id) == front.as_ref())?;
                Some((plot.levels, &curve.marks))
            })
            .next()
            .expect("a curve");
        let at = marks[marks.len() / 2].at;
        self.look(look, at);
        // Where marks crowd, another one may be the topmost there: that one goes then.
        self.press(at);
        let (camera, unit) = (self.editor.camera(), (levels[4] - levels[0]) / 4.0);
        let halves = [0.5, 1.0, 1.5, 2.0, 1.5, 1.0, 0.5, -0.5, -1.0, -1.5, -2.0, -1.5, -1.0, -0.5];
        let places: Vec<_> = halves.map(|by| camera.screen_from_map(Point::new(at.x, at.y - by * unit))).into();
        // Less than a few pixels is no drag yet.
        self.editor.handle(Event::PointerMoved(ScreenPoint::new(960.0, 0.0)));
        assert!(matches!(self.editor.gesture(), Gesture::Levelling(_)), "a mark is dragged");
        places
    }

    fn press(&mut self, at: Point) {
        let at = self.editor.camera().screen_from_map(at);
        self.editor.handle(Event::PointerPressed { at, button: Button::Primary, modifiers: Modifiers::NONE });
    }
}
