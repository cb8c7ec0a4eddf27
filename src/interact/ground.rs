//! What gestures stand on: the map as it lies, where the canvas looks, and what is chosen.

use super::Camera;
use crate::geom::{Point, ScreenPoint, Size};
use crate::layout::{EmotionPlot, LaneBox, LaneContent, MapLayout};
use crate::model::{EmotionLevel, Grain, PersonaId, TouchpointId};

/// What gestures ask. The layout is that of the map itself, never of a preview, so that a drag is always judged from
/// where it began.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// Where the canvas looks.
    pub camera: Camera,
    /// The canvas's size, in logical pixels.
    pub canvas: Size,
    /// Where everything lies.
    pub layout: &'a MapLayout,
    /// The persona whose curve is in front.
    pub persona: Option<&'a PersonaId>,
    /// The touchpoints that are chosen.
    pub selected: &'a [TouchpointId],
    /// Whether pressing in the emotion lane draws.
    pub drawing: bool,
}

/// Where a touchpoint's marks stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Which touchpoint.
    pub touchpoint: TouchpointId,
    /// The x of its marks, in map units.
    pub x: f64,
}

impl<'a> Ground<'a> {
    /// The point of the map under a place on the canvas.
    pub fn point(&self, at: ScreenPoint) -> Point {
        self.camera.map_from_screen(at)
    }

    /// How many map units so many logical pixels are.
    pub fn units(&self, px: f64) -> f64 {
        px / self.camera.scale()
    }

    /// Whether a place lies on the canvas.
    pub fn is_on_canvas(&self, at: ScreenPoint) -> bool {
        at.x >= 0.0 && at.y >= 0.0 && at.x <= self.canvas.width && at.y <= self.canvas.height
    }

    /// The emotion lane that lies at a point, where curves are drawn.
    pub fn plot_at(&self, point: Point) -> Option<&'a EmotionPlot> {
        let lane = self.lane_at(point)?;
        match &lane.content {
            LaneContent::Emotions(plot) => (point.x >= plot.plot.x0 && point.x <= plot.plot.x1).then_some(plot),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
        }
    }

    /// The emotion lane's curves, of the first such lane.
    pub fn plot(&self) -> Option<&'a EmotionPlot> {
        self.layout.lanes.iter().find_map(|lane| match &lane.content {
            LaneContent::Emotions(plot) => Some(plot.as_ref()),
            LaneContent::Touchpoints | LaneContent::Notes(_) | LaneContent::Measures(_) => None,
        })
    }

    /// The lane that lies at a point.
    pub fn lane_at(&self, point: Point) -> Option<&'a LaneBox> {
        self.layout.lanes.iter().find(|lane| lane.rect.contains(point))
    }

    /// Where the marks of all placed touchpoints stand, from left to right.
    pub fn stops(&self) -> Vec<Stop> {
        self.layout
            .mark_places()
            .into_iter()
            .map(|(touchpoint, x)| Stop { touchpoint: touchpoint.clone(), x })
            .collect()
    }

    /// The stop that is meant by pointing there: the nearest, no further away than half a step.
    pub fn stop_at(&self, point: Point) -> Option<Stop> {
        let column = self.layout.steps.iter().find(|step| point.x >= step.x0 && point.x < step.x1)?;
        let away = |x: f64| (x - point.x).abs();
        let places = self.layout.mark_places().into_iter();
        let (touchpoint, x) = places.min_by(|(_, a), (_, b)| away(*a).total_cmp(&away(*b)))?;
        (x >= column.x0 && x <= column.x1).then(|| Stop { touchpoint: touchpoint.clone(), x })
    }
}

/// The level at a height of the plot.
pub fn level_at(plot: &EmotionPlot, y: f64, grain: Grain) -> EmotionLevel {
    let (top, bottom) = (plot.levels[0], plot.levels[4]);
    EmotionLevel::nearest(20.0 - 40.0 * (y - top) / (bottom - top), grain)
}
