//! Maps that are opened, read again, or could not be.

use super::framing::Framing;
use super::{Editor, Finder, JustWritten, Origin, Sheet};
use crate::file::FileError;
use crate::interact::Gesture;
use crate::model::JourneyMap;
use std::sync::Arc;

impl Editor {
    /// Opens a map in place of the one that is open, shown whole if it can be read so, else from its beginning.
    pub fn open(&mut self, map: JourneyMap, origin: Origin) {
        self.show(Sheet::new(Arc::new(map), origin, self.theme()));
    }

    /// Shows a map that has been laid out already, elsewhere because it is large.
    pub fn show(&mut self, sheet: Sheet) {
        self.problem = None;
        self.just_written = JustWritten::default();
        self.gesture = Gesture::Idle;
        self.naming = None;
        self.drawing = false;
        self.sheet = Some(sheet);
        (self.finder, self.focus, self.lens) = (Finder::default(), None, None);
        self.refresh_theme();
        self.framing = Framing::Opened;
        self.camera = self.opened();
    }

    /// Shows a map that has been read again in place of its former self. The camera stays where it is, and the chosen
    /// persona's curve in front, if the map still has them.
    pub fn show_again(&mut self, mut sheet: Sheet) {
        self.problem = None;
        self.let_go();
        self.naming = None;
        if let Some(front) = self.active_persona().filter(|front| sheet.map().persona(front).is_some()) {
            sheet.choose_persona(front.clone());
        }
        if let Some(former) = &self.sheet {
            sheet.replace(former);
        }
        self.sheet = Some(sheet);
        self.refresh_theme();
        if let Some(camera) = self.framed() {
            self.gesture = Gesture::Idle;
            self.camera = camera;
        }
    }

    /// Tells that a map could not be opened. The one that is open stays.
    pub fn fail(&mut self, problem: FileError) {
        self.problem = Some(problem);
    }

    /// Why the last map could not be opened, until it is dismissed or another one is opened.
    pub fn problem(&self) -> Option<&FileError> {
        self.problem.as_ref()
    }

    /// Takes the message of [`Editor::problem`] away.
    pub fn dismiss_problem(&mut self) {
        self.problem = None;
    }
}
