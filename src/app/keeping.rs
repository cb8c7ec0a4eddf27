//! What a window knows of the files of its map, and of what is under way with them.

use super::dialogs::ToAsk;
use super::export_dialog::PictureChoice;
use super::exporting::Drawing;
use super::guard::Settling;
use super::loading::Loaded;
use super::notice::Notice;
use super::problem::Trouble;
use super::recovery::{Left, Safety};
use super::saving::{After, Saving};
use super::stamp::Stamp;
use crate::edit::EditError;
use crate::model::JourneyMap;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

/// What a window knows of files.
#[derive(Default)]
pub struct Keeping {
    /// The map that is being read.
    pub opening: Option<PathBuf>,
    /// The file of the open map, as it was when it was read or written last.
    pub read: Option<Seen>,
    /// The file that could not be opened, for as long as the banner says so.
    pub failed: Option<Seen>,
    /// The map that is being written.
    pub saving: Option<Saving>,
    /// What was asked for meanwhile and happens after it, in order.
    pub after: VecDeque<After>,
    /// What has to be asked once the open dialog is closed, in order.
    pub to_ask: VecDeque<ToAsk>,
    /// How many maps have been written: what was read before the last one is old.
    pub written: u64,
    /// What waits for fields to commit what is being typed in them.
    pub settling: Settling,
    /// A map that was read while a dialog was open, and waits for it to close.
    pub waiting: Option<Box<Loaded>>,
    /// The map whose changes somebody has let go of.
    pub abandoned: Option<Arc<JourneyMap>>,
    /// Whether everything has been asked and the window may close.
    pub closing: bool,
    /// What could not be written, for as long as the banner says so.
    pub trouble: Option<Trouble>,
    /// What has just been done, for a moment.
    pub notice: Option<Notice>,
    /// Why the last change was refused, and since when that is said, in seconds of the window's clock.
    pub refused: Option<(EditError, f64)>,
    /// Keeps a copy of unsaved changes.
    pub safety: Option<Safety>,
    /// What is left of windows that were not closed.
    pub left: Vec<Left>,
    /// The picture that was exported last.
    pub picture: PictureChoice,
    /// The picture that is being drawn.
    pub drawing: Option<Drawing>,
}

/// A file, and what it looked like when it was read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The file.
    pub path: PathBuf,
    /// What it looked like then, if it was there.
    pub stamp: Option<Stamp>,
    /// What it looked like when somebody was last asked about it, if that is something else.
    pub asked: Option<Stamp>,
    /// Whether it has comments that saving loses.
    pub has_comments: bool,
}
