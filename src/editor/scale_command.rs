//! How large the interface is.

use super::{Editor, Shortcut, ShortcutKey};
use crate::interact::Modifiers;

/// The sizes that the interface may have, in per cent.
pub const SCALES: [u16; 8] = [80, 90, 100, 110, 125, 150, 175, 200];

/// Makes the whole interface larger or smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScaleCommand {
    /// The next larger of [`SCALES`].
    Larger,
    /// The next smaller of them.
    Smaller,
    /// So many per cent.
    To(u16),
}

impl ScaleCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 2] = [Self::Larger, Self::Smaller];

    /// The keys that call it.
    pub fn shortcuts(self) -> Vec<Shortcut> {
        let modifiers = Modifiers { alt: true, ..Modifiers::COMMAND };
        match self {
            Self::Larger => vec![Shortcut { modifiers, key: ShortcutKey::Plus }],
            Self::Smaller => vec![Shortcut { modifiers, key: ShortcutKey::Minus }],
            Self::To(_) => Vec::new(),
        }
    }

    /// The command's words.
    pub fn text(self, editor: &Editor) -> String {
        match self {
            Self::Larger => editor.words().get("command-scale-larger"),
            Self::Smaller => editor.words().get("command-scale-smaller"),
            Self::To(percent) => editor.words().percent(f64::from(percent) / 100.0),
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(self, editor: &Editor) -> bool {
        match self {
            Self::Larger | Self::Smaller => self.makes(editor.settings().scale()) != editor.settings().scale(),
            Self::To(_) => true,
        }
    }

    /// What it makes of a size, in per cent.
    pub(super) fn makes(self, now: u16) -> u16 {
        match self {
            Self::Larger => SCALES.into_iter().find(|scale| *scale > now).unwrap_or(now),
            Self::Smaller => SCALES.into_iter().rfind(|scale| *scale < now).unwrap_or(now),
            Self::To(percent) => percent.clamp(SCALES[0], SCALES[SCALES.len() - 1]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_step_by_step_and_end_somewhere() {
        assert_eq!(ScaleCommand::Larger.makes(100), 110);
        assert_eq!(ScaleCommand::Smaller.makes(100), 90);
        assert_eq!(ScaleCommand::Larger.makes(200), 200);
        assert_eq!(ScaleCommand::Smaller.makes(80), 80);
        assert_eq!(ScaleCommand::Larger.makes(130), 150);
        assert_eq!(ScaleCommand::To(5000).makes(100), 200);
    }
}
