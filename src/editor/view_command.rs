//! What is looked at, and which of the window's helpers are shown.

use super::framing::{FIT_MARGIN_PX, Framing};
use super::{Editor, Shortcut, ShortcutKey, Wish};
use crate::geom::{Point, Rect, ScreenPoint, ScreenVec, Size};
use crate::interact::{Camera, Gesture, Modifiers};
use crate::layout::LaneContent;

/// What is looked at, and which of the window's helpers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewCommand {
    /// Show what is chosen, as large as fits.
    FitSelection,
    /// Show or hide the small map in the corner.
    Minimap,
    /// Show the list of all commands.
    Palette,
    /// Show or hide the list of what was done.
    History,
    /// Show what can be done with what is chosen.
    ContextMenu,
    /// Give the keyboard to the next panel.
    NextPanel,
}

/// How far from the canvas's edges something has to lie to be in sight, in logical pixels; at the top there may be
/// the field in which one types what to look for.
const SIGHT_MARGIN_PX: f64 = 32.0;
const SIGHT_TOP_PX: f64 = 72.0;

impl ViewCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 4] = [Self::FitSelection, Self::Palette, Self::ContextMenu, Self::NextPanel];

    /// The keys that call it, the first for menus.
    pub fn shortcuts(self) -> Vec<Shortcut> {
        let key = |modifiers, key| Shortcut { modifiers, key };
        let shifted = Modifiers { shift: true, ..Modifiers::COMMAND };
        match self {
            Self::FitSelection => vec![key(Modifiers::SHIFT, ShortcutKey::Digit(2))],
            Self::Palette => {
                vec![key(Modifiers::COMMAND, ShortcutKey::Letter('K')), key(shifted, ShortcutKey::Letter('P'))]
            }
            Self::ContextMenu => {
                vec![key(Modifiers::SHIFT, ShortcutKey::Function(10)), key(Modifiers::NONE, ShortcutKey::Menu)]
            }
            Self::NextPanel => vec![key(Modifiers::NONE, ShortcutKey::Function(6))],
            Self::Minimap | Self::History => Vec::new(),
        }
    }

    /// The command's words.
    pub fn text(self, editor: &Editor) -> String {
        editor.words().get(match self {
            Self::FitSelection => "command-fit-selection",
            Self::Minimap => "command-minimap",
            Self::Palette => "command-palette",
            Self::History => "command-history",
            Self::ContextMenu => "command-context-menu",
            Self::NextPanel => "command-next-panel",
        })
    }

    /// Whether it would do something now.
    pub fn is_enabled(self, editor: &Editor) -> bool {
        let sheet = editor.sheet();
        match self {
            Self::FitSelection => sheet.is_some_and(|sheet| !sheet.selection().boxes(sheet.layout()).is_empty()),
            Self::Palette | Self::Minimap | Self::NextPanel => true,
            Self::History | Self::ContextMenu => sheet.is_some(),
        }
    }
}

impl Editor {
    pub(super) fn view(&mut self, command: ViewCommand) -> Option<Wish> {
        match command {
            ViewCommand::FitSelection => {
                let sheet = self.sheet.as_ref()?;
                let rect = sheet.selection().boxes(sheet.layout()).into_iter().reduce(|a, b| a.union(b))?;
                self.glide_to(Camera::fitting(rect, self.canvas, 2.0 * FIT_MARGIN_PX));
            }
            ViewCommand::Minimap => self.settings.minimap = !self.settings.minimap,
            ViewCommand::Palette => return Some(Wish::ShowPalette),
            ViewCommand::History => return Some(Wish::ShowHistory),
            ViewCommand::ContextMenu => return Some(Wish::ShowContextMenu),
            ViewCommand::NextPanel => return Some(Wish::NextPanel),
        }
        None
    }

    /// Puts a point of the map into the middle of the canvas, as large as everything is.
    pub fn look_at(&mut self, point: Point) {
        let at = self.camera.screen_from_map(point);
        let middle = ScreenPoint::new(self.canvas.width / 2.0, self.canvas.height / 2.0);
        self.call_off();
        self.gesture = Gesture::Idle;
        self.camera = self.camera.panned(middle - at);
        self.framing = Framing::Free;
    }

    /// Glides up or down to where the emotion lane can be seen, if it cannot be seen from here.
    pub(super) fn bring_curves_into_sight(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let curves = sheet.layout().lanes.iter().find(|lane| matches!(lane.content, LaneContent::Emotions(_)));
        let Some(lane) = curves.map(|lane| lane.rect) else { return };
        let seen = self.visible();
        if lane.y0 <= seen.y0 && lane.y1 >= seen.y1 {
            // There is nothing else to be seen.
            return;
        }
        // The curves reach over all the map: where one is along them stays.
        let middle = seen.center().x;
        self.bring_into_sight(Rect { x0: middle, x1: middle, ..lane });
    }

    /// Glides to where a rectangle of the map can be seen, if it cannot be seen from here; nothing gets smaller or
    /// larger.
    pub(super) fn bring_into_sight(&mut self, rect: Rect) {
        let camera = self.aim();
        let shown = camera.screen_rect(rect);
        let Size { width, height } = self.canvas;
        let by = ScreenVec::new(
            needed((shown.min.x, shown.max.x), (SIGHT_MARGIN_PX, width - SIGHT_MARGIN_PX)),
            needed((shown.min.y, shown.max.y), (SIGHT_TOP_PX, height - SIGHT_MARGIN_PX)),
        );
        if by != ScreenVec::default() {
            self.glide_to(camera.panned(by));
        }
    }
}

/// How far something that reaches from one place to another has to move along an axis to be in sight: nothing if it
/// is; just far enough if it is near, to the middle if it is far away; and what does not fit begins in sight.
fn needed((from, to): (f64, f64), (first, last): (f64, f64)) -> f64 {
    if (from >= first && to <= last) || (to - from > last - first && from < last && from >= first) {
        0.0
    } else if to - from > last - first {
        first - from
    } else {
        let least = if from < first { first - from } else { last - to };
        let near = least.abs() <= (last - first) / 4.0;
        if near { least } else { (first + last) / 2.0 - (from + to) / 2.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{CardCommand, Command, Sample, Settings};
    use crate::words::Language;

    #[test]
    fn what_is_in_sight_stays_and_what_is_not_comes_to_the_middle() {
        let room = (20.0, 220.0);
        assert_eq!(needed((20.0, 120.0), room), 0.0);
        assert_eq!(needed((0.0, 100.0), room), 20.0, "a little is enough");
        assert_eq!(needed((150.0, 250.0), room), -30.0);
        assert_eq!(needed((-100.0, 0.0), room), 170.0);
        assert_eq!(needed((500.0, 600.0), room), -430.0);
        assert_eq!(needed((50.0, 900.0), room), 0.0, "its beginning is in sight");
        assert_eq!(needed((-300.0, 900.0), room), 320.0);
    }

    #[test]
    fn curves_that_fill_the_canvas_stay_where_they_are_when_drawing_begins() {
        let mut editor = Editor::new(Settings::default(), Language::Danish);
        editor.canvas_is(Size::new(900.0, 500.0));
        editor.run(&Command::OpenSample(Sample::WashingMachine));
        let layout = editor.sheet().expect("a map").layout();
        let curves = layout.lanes.iter().find(|lane| matches!(lane.content, LaneContent::Emotions(_)));
        let middle = curves.expect("curves").rect.center();
        editor.camera = Camera::new(6.0, ScreenVec::new(450.0 - 6.0 * middle.x, 250.0 - 6.0 * middle.y));
        let before = editor.camera();
        editor.run(&Command::Card(CardCommand::Draw));
        assert_eq!(editor.aim(), before);
        // From above them, they are fetched.
        editor.run(&Command::Card(CardCommand::Draw));
        editor.camera = Camera::new(1.0, ScreenVec::new(0.0, 0.0));
        editor.run(&Command::Card(CardCommand::Draw));
        assert_ne!(editor.aim(), editor.camera());
    }
}
