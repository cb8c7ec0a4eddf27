//! Where the canvas looks: all of the map, or a part of it at some scale.

use super::{Editor, Sheet};
use crate::geom::{Rect, ScreenPoint, ScreenRect, Size};
use crate::interact::{Camera, Gesture};

/// The space between a fitted map and the canvas's edges, in logical pixels.
pub(super) const FIT_MARGIN_PX: f64 = 24.0;

/// The scales that zooming by command stops at, in per cent.
const ZOOM_STOPS: [f64; 24] = [
    5.0, 7.0, 10.0, 14.0, 20.0, 28.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 110.0, 125.0, 150.0, 175.0, 200.0,
    250.0, 300.0, 400.0, 500.0, 600.0, 800.0,
];

/// Whether the canvas keeps showing the whole map when its size changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    Fitted,
    Free,
}

/// Which way a command zooms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zoom {
    /// Things become larger.
    In,
    /// Things become smaller.
    Out,
}

impl Editor {
    /// Where the canvas looks.
    pub fn camera(&self) -> Camera {
        self.camera
    }

    /// Whether the whole map is kept in view.
    pub fn is_fitted(&self) -> bool {
        self.framing == Framing::Fitted
    }

    /// The map's rectangle lies wholly outside the canvas.
    pub fn map_is_out_of_sight(&self) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| {
            let shown = self.camera.screen_rect(sheet.bounds());
            shown.max.x <= 0.0
                || shown.max.y <= 0.0
                || shown.min.x >= self.canvas.width
                || shown.min.y >= self.canvas.height
        })
    }

    /// What of the map the canvas shows.
    pub fn visible(&self) -> Rect {
        self.camera.map_rect(ScreenRect::from_size(ScreenPoint::default(), self.canvas.width, self.canvas.height))
    }

    /// Tells the canvas's size, in logical pixels.
    pub fn canvas_is(&mut self, size: Size) {
        if size != self.canvas {
            self.canvas = size;
            if self.framing == Framing::Fitted {
                self.call_off();
                self.gesture = Gesture::Idle;
                self.camera = self.fitted();
            }
        }
    }

    /// Where the camera is, or will be once it has arrived.
    pub(super) fn aim(&self) -> Camera {
        match self.gesture {
            Gesture::Gliding { to, .. } => to,
            Gesture::Idle
            | Gesture::Hand
            | Gesture::Panning { .. }
            | Gesture::Pressed(_)
            | Gesture::Carrying(_)
            | Gesture::Levelling(_)
            | Gesture::Sweeping(_)
            | Gesture::Enclosing(_)
            | Gesture::Dragging(_) => self.camera,
        }
    }

    pub(super) fn fitted(&self) -> Camera {
        let bounds = self.sheet.as_ref().map_or(Rect::ZERO, Sheet::bounds);
        Camera::fitting(bounds, self.canvas, FIT_MARGIN_PX)
    }

    pub(super) fn next_stop(&self, zoom: Zoom) -> f64 {
        let now = self.aim().scale() * 100.0;
        // A hair's breadth from a stop counts as being there.
        let next = match zoom {
            Zoom::In => ZOOM_STOPS.iter().find(|stop| **stop > now * 1.01),
            Zoom::Out => ZOOM_STOPS.iter().rfind(|stop| **stop < now * 0.99),
        };
        next.map_or(self.aim().scale(), |stop| stop / 100.0)
    }

    pub(super) fn zoom_to(&mut self, scale: f64) {
        let middle = ScreenPoint::new(self.canvas.width / 2.0, self.canvas.height / 2.0);
        self.glide_to(self.aim().scaled(middle, scale));
    }

    pub(super) fn glide_to(&mut self, to: Camera) {
        self.call_off();
        self.gesture = if to == self.camera { Gesture::Idle } else { Gesture::glide(self.camera, to) };
        self.framing = if self.camera == self.fitted() { Framing::Fitted } else { Framing::Free };
    }
}
