//! Where words and bytes go: what was asked for to standard output, what went wrong to standard error.

use crate::words::Words;
use std::io::{self, Write};
use std::process::ExitCode;

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub enum Failure {
    /// A map or a file is at fault; a sentence says how.
    Fault(String),
    /// The command line is at fault; a sentence says how.
    Usage(String),
    /// A map or a file is at fault, and that has been said already.
    Said,
}

impl Failure {
    /// Says what is wrong, and gives the exit status.
    pub fn report(self) -> ExitCode {
        let (text, status) = match self {
            Self::Fault(text) => (text, 1),
            Self::Usage(text) => (text, 2),
            Self::Said => return ExitCode::from(1),
        };
        complain(&text);
        ExitCode::from(status)
    }
}

/// Says on standard error what is wrong.
pub fn complain(text: &str) {
    // If standard error is closed there is nobody left to tell.
    let _ = writeln!(io::stderr(), "rejse: {text}");
}

/// Writes to standard output. A reader that has seen enough and left is no failure.
pub fn print(bytes: &[u8], words: Words) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::Fault(words.with("cli-cannot-print", &[("reason", error.to_string().into())]))),
    }
}
