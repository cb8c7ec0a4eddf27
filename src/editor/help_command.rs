//! What helps people begin, and says what the program is.

use super::{Editor, Wish};

/// What helps people begin, and says what the program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpCommand {
    /// Show how a first map is made.
    FirstMap,
    /// Show which version this is, and under which licences.
    About,
}

impl HelpCommand {
    /// The command's words.
    pub fn text(self, editor: &Editor) -> String {
        editor.words().get(match self {
            Self::FirstMap => "command-first-map",
            Self::About => "command-about",
        })
    }

    /// What the window shows for it.
    pub(super) const fn wish(self) -> Wish {
        match self {
            Self::FirstMap => Wish::ShowFirstMap,
            Self::About => Wish::ShowAbout,
        }
    }
}
