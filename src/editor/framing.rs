//! Where the canvas looks: at an opened map, at all of it, or wherever hands and commands have led.
//!
//! Knows nothing of what the map holds but how large it is.

use super::{Editor, Sheet};
use crate::geom::{Rect, ScreenPoint, ScreenVec, Size};
use crate::interact::{Camera, Gesture};

/// The space between a fitted map and the canvas's edges, in logical pixels.
pub(super) const FIT_MARGIN_PX: f64 = 24.0;

/// The scale at which a map that has been opened is still shown whole: a card's title is 7 pixels high there, which can
/// just be read, and seeing all of a map at once is worth that much.
pub(super) const WHOLE_FROM: f64 = 0.5;

/// The scales between which the beginning of a larger map is shown. At the least of them a card's title is 8.6 pixels
/// high and reads without effort; a map whose height fits with room to spare is shown no larger than the most, at which
/// a phase or two more are seen than at full size.
pub(super) const BEGINNING: (f64, f64) = (0.6, 0.7);

/// The scales that zooming by command stops at, in per cent.
const ZOOM_STOPS: [f64; 24] = [
    5.0, 7.0, 10.0, 14.0, 20.0, 28.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0, 110.0, 125.0, 150.0, 175.0, 200.0,
    250.0, 300.0, 400.0, 500.0, 600.0, 800.0,
];

/// What the canvas keeps showing when its size changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// What an opened map is shown with: all of it, or its beginning where all would be too small to read.
    Opened,
    /// The whole map, because somebody asked for it.
    Fitted,
    /// What it happens to show.
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
        match self.framing {
            Framing::Opened => self.camera == self.fitted(),
            Framing::Fitted => true,
            Framing::Free => false,
        }
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
        self.camera.map_rect(crate::geom::ScreenRect::from_size(
            ScreenPoint::default(),
            self.canvas.width,
            self.canvas.height,
        ))
    }

    /// Tells the canvas's size, in logical pixels.
    pub fn canvas_is(&mut self, size: Size) {
        if size != self.canvas {
            self.canvas = size;
            if let Some(camera) = self.framed() {
                self.call_off();
                self.gesture = Gesture::Idle;
                self.camera = camera;
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

    /// The whole map in the middle of the canvas.
    pub(super) fn fitted(&self) -> Camera {
        let bounds = self.sheet.as_ref().map_or(Rect::ZERO, Sheet::bounds);
        Camera::fitting(bounds, self.canvas, FIT_MARGIN_PX)
    }

    /// How an opened map is shown: whole, or the beginning of the journey at a scale at which it can be read and as much
    /// of its height as possible is seen.
    pub(super) fn opened(&self) -> Camera {
        let whole = self.fitted();
        if whole.scale() >= WHOLE_FROM {
            return whole;
        }
        let bounds = self.sheet.as_ref().map_or(Rect::ZERO, Sheet::bounds);
        let by_height = (self.canvas.height - 2.0 * FIT_MARGIN_PX) / bounds.height().max(1.0);
        let scale = by_height.clamp(BEGINNING.0, BEGINNING.1);
        Camera::new(scale, ScreenVec::new(FIT_MARGIN_PX - bounds.x0 * scale, FIT_MARGIN_PX - bounds.y0 * scale))
    }

    /// The camera that the framing asks for; none if it leaves the camera alone.
    pub(super) fn framed(&self) -> Option<Camera> {
        match self.framing {
            Framing::Opened => Some(self.opened()),
            Framing::Fitted => Some(self.fitted()),
            Framing::Free => None,
        }
    }

    /// What a camera that hands or commands have moved keeps showing.
    pub(super) fn framing_of(&self, camera: Camera) -> Framing {
        if camera == self.fitted() {
            Framing::Fitted
        } else if camera == self.opened() {
            Framing::Opened
        } else {
            Framing::Free
        }
    }

    /// The next larger or smaller of [`ZOOM_STOPS`].
    pub(super) fn next_stop(&self, zoom: Zoom) -> f64 {
        let now = self.aim().scale() * 100.0;
        // A hair's breadth from a stop counts as being there.
        let next = match zoom {
            Zoom::In => ZOOM_STOPS.iter().find(|stop| **stop > now * 1.01),
            Zoom::Out => ZOOM_STOPS.iter().rfind(|stop| **stop < now * 0.99),
        };
        next.map_or(self.aim().scale(), |stop| stop / 100.0)
    }

    /// Glides to a scale, with the middle of the canvas staying where it is.
    pub(super) fn zoom_to(&mut self, scale: f64) {
        let middle = ScreenPoint::new(self.canvas.width / 2.0, self.canvas.height / 2.0);
        self.glide_to(self.aim().scaled(middle, scale));
    }

    /// Glides to where a camera looks.
    pub(super) fn glide_to(&mut self, to: Camera) {
        self.call_off();
        self.gesture = if to == self.camera { Gesture::Idle } else { Gesture::glide(self.camera, to) };
        self.framing = self.framing_of(self.camera);
    }
}
