//! Choosing files: with the system's dialog, or by typing a path where there is none.

use super::export_dialog::PictureChoice;
use super::guard::Next;
use std::path::PathBuf;
use std::pin::Pin;

/// What a file is chosen for.
pub enum Purpose {
    /// A map to open.
    Open,
    /// Where the map is written to, and what happens then.
    Save(Option<Next>),
    /// Where a picture is written to.
    Export(PictureChoice),
}

/// What the system's dialog is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A file that is there.
    Open {
        /// What files of ours are called.
        filter: String,
    },
    /// A file that may be there or not; the dialog itself asks before one is replaced.
    Save {
        /// What files of this kind are called.
        filter: String,
        /// How their names end, without the dot.
        ending: &'static str,
        /// A name that is offered.
        name: String,
        /// The folder to begin in.
        folder: Option<PathBuf>,
    },
}

/// A file that is being chosen.
pub type Choice = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// The system's file dialog.
pub fn system_dialog(asked: Asked) -> Choice {
    let dialog = rfd::AsyncFileDialog::new();
    let path = |file: rfd::FileHandle| file.path().to_owned();
    match asked {
        Asked::Open { filter } => {
            let asked = dialog.add_filter(filter, &["ron"]).pick_file();
            Box::pin(async move { asked.await.map(path) })
        }
        Asked::Save { filter, ending, name, folder } => {
            let dialog = dialog.add_filter(filter, &[ending]).set_file_name(name);
            let dialog = match folder {
                Some(folder) => dialog.set_directory(folder),
                None => dialog,
            };
            let asked = dialog.save_file();
            Box::pin(async move { asked.await.map(path) })
        }
    }
}
