//! The names of phases and lanes that stay at the canvas's edges when the map has been moved away under them.
//!
//! A pinned name is its header for whoever points at it: what is pressed there is what would be pressed on the header.

use super::{Camera, Ground};
use crate::geom::{Point, Rect, ScreenPoint, ScreenRect, Size};
use crate::layout::MapLayout;
use crate::layout::metrics as m;

/// How high the names of phases are, and how wide those of lanes, which run upwards; logical pixels.
const BAR_PX: f64 = 28.0;
/// From the canvas's edge to the names, in logical pixels.
const EDGE_PX: f64 = 4.0;
/// Between two names, in logical pixels.
const GAP_PX: f64 = 2.0;

/// The headers that are out of sight while what they head is seen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pinned {
    /// Phases at the upper edge, from left to right.
    pub phases: Vec<PinnedName>,
    /// Lanes at the left edge, from top to bottom.
    pub lanes: Vec<PinnedName>,
}

/// A name at the canvas's edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PinnedName {
    /// The number of its phase or lane in the layout.
    pub number: usize,
    /// Where it stands on the canvas: no further than what it heads is seen.
    pub place: ScreenRect,
    /// A place of the header that it stands for where nothing else lies, in map units.
    header: Point,
}

impl Pinned {
    /// The names that stay on a canvas of that size.
    pub fn of(layout: &MapLayout, camera: &Camera, canvas: Size) -> Self {
        let lanes = layout.lanes.iter().map(|lane| camera.screen_rect(lane.rect));
        let Some(body) = lanes.reduce(|all, lane| ScreenRect { min: all.min, max: larger(all.max, lane.max) }) else {
            return Self::default();
        };
        let heads = layout.phases.first().map(|phase| camera.screen_rect(phase.rect));
        let over = heads.is_some_and(|head| head.min.y + head.height() / 2.0 < EDGE_PX) && body.max.y > 2.0 * BAR_PX;
        let names = camera.screen_from_map(Point::new(m::MARGIN + m::LANE_HEAD, 0.0)).x;
        let beside = names < EDGE_PX + BAR_PX && body.max.x > 2.0 * BAR_PX;
        let clear = EDGE_PX + BAR_PX + GAP_PX;
        let left = if beside { clear } else { 0.0 };
        let top = if over { clear } else { 0.0 };

        let phase = |(number, rect): (usize, Rect)| {
            let shown = camera.screen_rect(rect);
            let min = ScreenPoint::new(shown.min.x.max(left), EDGE_PX);
            let max = ScreenPoint::new(shown.max.x.min(canvas.width) - GAP_PX, EDGE_PX + BAR_PX);
            let header = Point::new(rect.center().x, rect.y0 + 3.0);
            (max.x > min.x).then_some(PinnedName { number, place: ScreenRect { min, max }, header })
        };
        let lane = |(number, rect): (usize, Rect)| {
            let shown = camera.screen_rect(rect);
            let min = ScreenPoint::new(EDGE_PX, shown.min.y.max(top));
            let max = ScreenPoint::new(EDGE_PX + BAR_PX, shown.max.y.min(canvas.height) - GAP_PX);
            let header = Point::new(m::MARGIN + m::LANE_HEAD_PAD / 2.0, rect.center().y);
            (max.y > min.y).then_some(PinnedName { number, place: ScreenRect { min, max }, header })
        };
        let phases = layout.phases.iter().map(|phase| phase.rect).enumerate().filter(|_| over).filter_map(phase);
        let lanes = layout.lanes.iter().map(|lane| lane.rect).enumerate().filter(|_| beside).filter_map(lane);
        Self { phases: phases.collect(), lanes: lanes.collect() }
    }

    /// Where the header is that a name at a place on the canvas stands for, moved along with the place.
    fn header_at(&self, at: ScreenPoint, under: Point) -> Option<Point> {
        let phase = self.phases.iter().find(|name| name.place.contains(at));
        let lane = || self.lanes.iter().find(|name| name.place.contains(at));
        phase
            .map(|name| Point::new(under.x, name.header.y))
            .or_else(|| lane().map(|name| Point::new(name.header.x, under.y)))
    }
}

fn larger(a: ScreenPoint, b: ScreenPoint) -> ScreenPoint {
    ScreenPoint::new(a.x.max(b.x), a.y.max(b.y))
}

impl Ground<'_> {
    /// The point of the map that is meant by pointing at a place on the canvas: what lies there, or the header whose
    /// name is pinned there.
    pub fn meant(&self, at: ScreenPoint) -> Point {
        let under = self.point(at);
        Pinned::of(self.layout, &self.camera, self.canvas).header_at(at, under).unwrap_or(under)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::ScreenVec;
    use crate::interact::{Grip, Header};
    use crate::layout::{LayoutMemory, View, layout};
    use crate::random_map::random_map;
    use proptest::prelude::*;

    const CANVAS: Size = Size::new(900.0, 600.0);

    fn laid_out(seed: u64) -> MapLayout {
        let map = random_map(seed, 6, 60, 2);
        layout(&map, &View::of(&map), &mut LayoutMemory::default())
    }

    fn ground(layout: &MapLayout, camera: Camera) -> Ground<'_> {
        Ground { camera, canvas: CANVAS, layout, persona: None, selected: &[], drawing: false }
    }

    #[test]
    fn a_name_stays_only_while_its_header_is_out_of_sight() {
        let layout = laid_out(1);
        let headers = layout.phases[0].rect;
        let phases = |up: f64| {
            let camera = Camera::new(1.0, ScreenVec::new(0.0, -up));
            Pinned::of(&layout, &camera, CANVAS).phases.len()
        };
        assert_eq!(phases(0.0), 0, "the headers are seen");
        assert_eq!(phases(headers.y0), 0, "just seen");
        assert!(phases(headers.y1) > 0, "moved away");
        assert_eq!(phases(layout.size.height + 10.0), 0, "nothing is left that they head");
        let lanes = |left: f64| {
            let camera = Camera::new(1.0, ScreenVec::new(-left, -headers.y1));
            Pinned::of(&layout, &camera, CANVAS).lanes.len()
        };
        assert_eq!(lanes(0.0), 0, "the names are seen");
        assert!(lanes(m::MARGIN + m::LANE_HEAD) > 0, "moved away");
        assert_eq!(lanes(layout.size.width + 10.0), 0, "nothing is left that they head");
    }

    #[test]
    fn a_map_without_lanes_pins_nothing() {
        let map = crate::model::JourneyMap::default();
        let layout = layout(&map, &View::of(&map), &mut LayoutMemory::default());
        let camera = Camera::new(1.0, ScreenVec::new(-300.0, -300.0));
        assert_eq!(Pinned::of(&layout, &camera, CANVAS), Pinned::default());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn who_presses_on_a_name_has_its_header(
            seed in 0u64..8, scale in 0.1f64..4.0, right in 0.0f64..1.0, down in 0.0f64..1.0,
        ) {
            let layout = laid_out(seed);
            let offset = ScreenVec::new(-right * layout.size.width * scale, -down * layout.size.height * scale);
            let camera = Camera::new(scale, offset);
            let pinned = Pinned::of(&layout, &camera, CANVAS);
            let ground = ground(&layout, camera);
            for name in &pinned.phases {
                let id = &layout.phases[name.number].id;
                let grip = ground.grip(name.place.center());
                let held = matches!(&grip, Grip::Header(Header::Phase(of) | Header::Edge(of)) if of == id);
                prop_assert!(held, "{grip:?} instead of {id:?}");
            }
            for name in &pinned.lanes {
                let id = &layout.lanes[name.number].id;
                prop_assert_eq!(ground.grip(name.place.center()), Grip::Header(Header::Lane(id.clone())));
            }
            let places: Vec<_> = pinned.phases.iter().chain(&pinned.lanes).map(|name| name.place).collect();
            for (i, a) in places.iter().enumerate() {
                prop_assert!(a.min.x >= 0.0 && a.min.y >= 0.0 && a.max.x <= CANVAS.width && a.max.y <= CANVAS.height);
                for b in &places[..i] {
                    let apart = a.max.x <= b.min.x || b.max.x <= a.min.x || a.max.y <= b.min.y || b.max.y <= a.min.y;
                    prop_assert!(apart, "{a:?} lies on {b:?}");
                }
            }
        }
    }
}
