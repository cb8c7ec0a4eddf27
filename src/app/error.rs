//! Why a window could not be opened.

use crate::words::{Say, Words};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

/// Why a window could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is neither an X11 nor a Wayland display.
    #[error("no display")]
    NoDisplay,
    /// A library that the window system needs is not installed.
    #[error("missing library: {0}")]
    MissingLibrary(String),
    /// There is no OpenGL to draw with.
    #[error("no OpenGL: {0}")]
    NoGraphics(String),
    /// Anything else that the window system said.
    #[error("no window: {0}")]
    NoWindow(String),
}

impl Say for AppError {
    fn say(&self, words: Words) -> String {
        match self {
            Self::NoDisplay => words.get("error-no-display"),
            Self::MissingLibrary(what) => words.with("error-no-library", &[("what", what.as_str().into())]),
            Self::NoGraphics(_) => words.get("error-no-graphics"),
            Self::NoWindow(what) => words.with("error-window", &[("what", what.as_str().into())]),
        }
    }
}

/// Where displays are named by environment variables, whether one is.
pub(super) fn look_for_display() -> Result<(), AppError> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let by_name = cfg!(all(unix, not(target_os = "macos")));
    if by_name && !["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(named) {
        return Err(AppError::NoDisplay);
    }
    Ok(())
}

/// Runs eframe and puts its failures into our terms. Its window library panics when the keyboard library is missing;
/// that one panic becomes an error, every other one stays what it is.
pub(super) fn guarded(run: impl FnOnce() -> eframe::Result) -> Result<(), AppError> {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if missing_library(&message_of(info)).is_none() {
            usual(info);
        }
    }));
    let ran = panic::catch_unwind(AssertUnwindSafe(run));
    // The hook stays: the process is about to end, and it says all that the usual one does.
    match ran {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(of_eframe(&error)),
        Err(payload) => {
            let message = payload
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                .unwrap_or_default();
            match missing_library(&message) {
                Some(library) => Err(AppError::MissingLibrary(library)),
                None => panic::resume_unwind(payload),
            }
        }
    }
}

fn message_of(info: &PanicHookInfo<'_>) -> String {
    info.payload_as_str().unwrap_or_default().to_owned()
}

/// The library that a panic's message says is missing.
fn missing_library(message: &str) -> Option<String> {
    let says_so = message.contains("could not be loaded") || message.contains("could not be opened");
    says_so.then(|| {
        let named = message.split(|c: char| c.is_whitespace() || "`'\"".contains(c)).find(|word| word.contains("xkb"));
        named.unwrap_or("libxkbcommon-x11").trim_end_matches(['.', ',', ':']).to_owned()
    })
}

fn of_eframe(error: &eframe::Error) -> AppError {
    let text = one_line(&error.to_string());
    match error {
        eframe::Error::NoGlutinConfigs(..) | eframe::Error::OpenGL(_) | eframe::Error::Glutin(_) => {
            AppError::NoGraphics(text)
        }
        eframe::Error::WinitEventLoop(_) | eframe::Error::Winit(_) if text.contains("Library") => {
            AppError::MissingLibrary(text)
        }
        eframe::Error::WinitEventLoop(_) | eframe::Error::Winit(_) | eframe::Error::AppCreation(_) => {
            AppError::NoWindow(text)
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_missing_library_is_named_and_export_is_offered() {
        let error =
            guarded(|| panic!("Library libxkbcommon-x11.so could not be loaded.")).expect_err("a missing library");
        for language in Language::ALL {
            let says = error.say(Words::new(language));
            assert!(says.contains("libxkbcommon-x11.so") && says.contains("rejse export"), "{says}");
            assert!(AppError::NoDisplay.say(Words::new(language)).contains("rejse export"));
        }
    }

    #[test]
    fn other_panics_stay_panics() {
        assert!(panic::catch_unwind(|| guarded(|| panic!("a fault of ours"))).is_err());
    }
}
