//! Pressing, before it is known whether a click or a drag will come of it.

use super::carry::{Carry, Held};
use super::curve::{Levelling, Sweep};
use super::drift::{Drift, Ways};
use super::ground::level_at;
use super::header::{Header, HeaderDrag};
use super::marquee::Marquee;
use super::{Button, Event, Gesture, Ground, Intent, Key, Modifiers, Outcome, Target};
use crate::geom::{Point, ScreenPoint, ScreenVec};
use crate::layout::metrics as m;
use crate::model::{EmotionLevel, Grain, LaneId, PersonaId, PhaseId, Thing, TouchpointId};
use kurbo::{ParamCurveNearest, Shape};

/// A press that moves no further than this, in logical pixels, is a click.
const CLICK_PX: f64 = 4.0;
/// So near to a phase's right edge, in logical pixels, the edge is meant.
const EDGE_PX: f64 = 7.0;
/// So near to a curve, in logical pixels, the curve is meant.
const CURVE_PX: f64 = 6.0;

/// The button is down.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// Where.
    pub at: ScreenPoint,
    /// What lies there.
    pub on: Grip,
    /// The keys that are held.
    pub modifiers: Modifiers,
    /// Whether what was pressed on was not chosen before.
    fresh: bool,
}

/// What was pressed on.
#[derive(Clone, Debug, PartialEq)]
pub enum Grip {
    /// A card.
    Card(TouchpointId),
    /// A mark.
    Mark(PersonaId, TouchpointId),
    /// A header that can be dragged.
    Header(Header),
    /// A place in the emotion lane where the persona in front can be given a mark.
    Curve,
    /// Something else on the map; nothing for bare paper.
    Paper(Option<Thing>),
}

impl Ground<'_> {
    /// What lies at a place on the canvas, as far as hands are concerned.
    pub fn grip(&self, at: ScreenPoint) -> Grip {
        grip(self.meant(at), self)
    }
}

/// What lies at a point, as far as hands are concerned.
fn grip(point: Point, ground: &Ground) -> Grip {
    match ground.layout.hit(point) {
        Some(Thing::Touchpoint(id) | Thing::OpensMap(id)) => Grip::Card(id),
        Some(Thing::Mark(persona, touchpoint)) => Grip::Mark(persona, touchpoint),
        Some(Thing::Phase(id)) => Grip::Header(phase_header(id, point, ground)),
        Some(Thing::Lane(id)) => lane_grip(id, point, ground),
        thing @ (None
        | Some(
            Thing::Title
            | Thing::Nps
            | Thing::LinkedMap(_)
            | Thing::Stage(_)
            | Thing::Step(_)
            | Thing::Transition(_)
            | Thing::CoupledJourney(_)
            | Thing::Note(_)
            | Thing::FreeNote(_)
            | Thing::HandOff(..)
            | Thing::Memory(_)
            | Thing::Measure(_)
            | Thing::Owner(_)
            | Thing::Channel(_)
            | Thing::Persona(_)
            | Thing::Workshop(_),
        )) => Grip::Paper(thing),
    }
}

fn phase_header(id: PhaseId, point: Point, ground: &Ground) -> Header {
    let edge = ground.layout.steps.iter().rfind(|step| step.phase == id).map(|step| step.x1);
    let near = edge.is_some_and(|edge| (edge - point.x).abs() <= ground.units(EDGE_PX).min(m::STEP / 5.0));
    if near { Header::Edge(id) } else { Header::Phase(id) }
}

fn lane_grip(id: LaneId, point: Point, ground: &Ground) -> Grip {
    if point.x < m::MARGIN + m::LANE_HEAD {
        return Grip::Header(Header::Lane(id));
    }
    match curve_at(point, ground) {
        Some(persona) if ground.persona != Some(&persona) => Grip::Paper(Some(Thing::Persona(persona))),
        Some(_) | None if new_mark(point, Grain::Halves, ground).is_some() => Grip::Curve,
        Some(_) | None => Grip::Paper(None),
    }
}

/// Over a touchpoint for which the persona in front has no mark yet, a click in the emotion lane sets one.
fn new_mark(point: Point, grain: Grain, ground: &Ground) -> Option<(PersonaId, (TouchpointId, EmotionLevel))> {
    let plot = ground.plot_at(point)?;
    let persona = ground.persona?;
    let within = point.y >= plot.levels[0] - m::MARK && point.y <= plot.levels[4] + m::MARK;
    let stop = ground.stop_at(point).filter(|_| within)?;
    let marked = plot
        .curves
        .iter()
        .filter(|curve| curve.persona.id == *persona)
        .any(|curve| curve.marks.iter().any(|mark| mark.touchpoint == stop.touchpoint));
    (!marked).then(|| (persona.clone(), (stop.touchpoint, level_at(plot, point.y, grain))))
}

/// The persona whose curve passes there, the one in front before the others.
fn curve_at(point: Point, ground: &Ground) -> Option<PersonaId> {
    let plot = ground.plot_at(point)?;
    let reach = ground.units(CURVE_PX);
    let near = |path: &kurbo::BezPath| {
        path.bounding_box().inflate(reach, reach).contains(point)
            && path.segments().any(|segment| segment.nearest(point, 0.1).distance_sq <= reach * reach)
    };
    let curve = plot.curves.iter().rev().find(|curve| curve.pieces.iter().any(|piece| near(&piece.path)))?;
    Some(curve.persona.id.clone())
}

/// What pressing there begins.
pub(super) fn pressed(at: ScreenPoint, modifiers: Modifiers, ground: &Ground) -> (Gesture, Vec<Outcome>) {
    let point = ground.meant(at);
    if ground.drawing
        && let Some(persona) = ground.persona
        && ground.plot_at(point).is_some()
    {
        return Sweep::begin(persona.clone(), at, modifiers.grain(), ground);
    }
    let on = grip(point, ground);
    let outcomes = match &on {
        // What is chosen already stays so: it may be dragged together.
        Grip::Card(id) if ground.selected.contains(id) => Vec::new(),
        Grip::Card(id) => vec![pointed(Thing::Touchpoint(id.clone()), modifiers.shift)],
        Grip::Mark(persona, touchpoint) => vec![pointed(Thing::Mark(persona.clone(), touchpoint.clone()), false)],
        Grip::Header(Header::Phase(id) | Header::Edge(id)) => vec![pointed(Thing::Phase(id.clone()), false)],
        Grip::Header(Header::Lane(id)) => vec![pointed(Thing::Lane(id.clone()), false)],
        Grip::Paper(Some(thing)) => vec![pointed(thing.clone(), modifiers.shift)],
        Grip::Curve | Grip::Paper(None) => Vec::new(),
    };
    let fresh = match &on {
        Grip::Card(id) => !ground.selected.contains(id),
        Grip::Mark(..) | Grip::Header(_) | Grip::Curve | Grip::Paper(_) => true,
    };
    (Gesture::Pressed(Press { at, on, modifiers, fresh }), outcomes)
}

fn pointed(thing: Thing, adds: bool) -> Outcome {
    Outcome::Pointed { thing: Some(thing), adds }
}

/// What pressing twice there asks for.
pub(super) fn twice(at: ScreenPoint, ground: &Ground) -> Vec<Outcome> {
    let point = ground.meant(at);
    match grip(point, ground) {
        Grip::Card(id) => vec![Outcome::Opened(Thing::Touchpoint(id))],
        Grip::Mark(persona, touchpoint) => vec![Outcome::Opened(Thing::Mark(persona, touchpoint))],
        Grip::Header(Header::Phase(id) | Header::Edge(id)) => vec![Outcome::Opened(Thing::Phase(id))],
        Grip::Header(Header::Lane(id)) => vec![Outcome::Opened(Thing::Lane(id))],
        Grip::Paper(Some(thing)) => vec![Outcome::Opened(thing)],
        Grip::Curve => Vec::new(),
        Grip::Paper(None) => match ground.target(at, &[]) {
            Target::Nowhere | Target::Inventory => Vec::new(),
            target @ (Target::Cell { .. } | Target::NewStep { .. }) if ground.lane_at(point).is_some() => {
                vec![Outcome::Commit(Intent::NewCard(target))]
            }
            Target::Cell { .. } | Target::NewStep { .. } => Vec::new(),
        },
    }
}

impl Press {
    pub(super) fn step(self, event: Event, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        match event {
            Event::PointerMoved(at) if (at - self.at).length() > CLICK_PX => self.drag(at, ground),
            Event::PointerReleased { button: Button::Primary, .. } => (Gesture::Idle, self.click(ground)),
            Event::Held(modifiers) => (Gesture::Pressed(Self { modifiers, ..self }), Vec::new()),
            Event::KeyPressed(Key::Escape) | Event::FocusLost => (Gesture::Idle, Vec::new()),
            Event::PointerMoved(_)
            | Event::PointerPressed { .. }
            | Event::PointerReleased { .. }
            | Event::DoublePressed { .. }
            | Event::CarriedIn { .. }
            | Event::OverInventory(_)
            | Event::Wheel { .. }
            | Event::Pan { .. }
            | Event::Zoom { .. }
            | Event::KeyPressed(Key::Space)
            | Event::KeyReleased(_)
            | Event::Tick { .. } => (Gesture::Pressed(self), Vec::new()),
        }
    }

    fn click(self, ground: &Ground) -> Vec<Outcome> {
        match self.on {
            Grip::Card(_) if self.fresh => Vec::new(),
            Grip::Card(id) => vec![pointed(Thing::Touchpoint(id), self.modifiers.shift)],
            Grip::Mark(..) | Grip::Header(_) | Grip::Paper(Some(_)) => Vec::new(),
            Grip::Curve => {
                let made = new_mark(ground.point(self.at), self.modifiers.grain(), ground);
                let levels =
                    |(persona, level)| Outcome::Commit(Intent::Levels { persona, levels: vec![level], drawn: false });
                made.map(levels).into_iter().collect()
            }
            Grip::Paper(None) if self.modifiers.shift => Vec::new(),
            Grip::Paper(None) => vec![Outcome::Pointed { thing: None, adds: false }],
        }
    }

    fn drag(self, at: ScreenPoint, ground: &Ground) -> (Gesture, Vec<Outcome>) {
        let from = ground.point(self.at);
        match self.on {
            Grip::Card(grabbed) => {
                let mut touchpoints: Vec<TouchpointId> = ground.selected.to_vec();
                if !touchpoints.contains(&grabbed) {
                    touchpoints = vec![grabbed.clone()];
                }
                let corner = ground.layout.cards.iter().find(|placed| placed.card.touchpoint.id == grabbed);
                let grip = corner.map(|placed| from - placed.at).map(|by| ScreenVec::new(by.x, by.y));
                Carry {
                    touchpoints,
                    grabbed,
                    grip,
                    at,
                    held: Held::with(self.modifiers),
                    target: Target::Nowhere,
                    over_inventory: false,
                    drift: Drift::new(Ways::Both),
                }
                .begin(ground)
            }
            Grip::Mark(persona, touchpoint) => {
                let mark = ground
                    .plot()
                    .and_then(|plot| plot.curves.iter().find(|curve| curve.persona.id == persona))
                    .and_then(|curve| curve.marks.iter().find(|mark| mark.touchpoint == touchpoint));
                let Some(start) = mark.map(|mark| mark.level) else { return (Gesture::Idle, Vec::new()) };
                let grain = self.modifiers.grain();
                Levelling { persona, touchpoint, was: Some(start), start, from: self.at, at, grain, level: start }
                    .moved(at, grain, ground)
            }
            Grip::Header(header) => HeaderDrag::new(header, from, at).moved(at, ground),
            Grip::Curve
                if let Some((persona, (touchpoint, start))) = new_mark(from, self.modifiers.grain(), ground) =>
            {
                let grain = self.modifiers.grain();
                Levelling { persona, touchpoint, was: None, start, from: self.at, at, grain, level: start }
                    .made(at, grain, ground)
            }
            Grip::Curve | Grip::Paper(_) => {
                let before = ground.selected.to_vec();
                Marquee::new(from, at, self.modifiers.shift, before).moved(at, ground)
            }
        }
    }
}
