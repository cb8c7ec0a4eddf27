//! The program.

use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    // Silent unless asked, as in `REJSE_LOG=debug`: people read the sentences of the command line.
    if let Ok(filter) = EnvFilter::try_from_env("REJSE_LOG") {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    rejse::cli::run(std::env::args_os())
}
