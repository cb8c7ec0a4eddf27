//! The program.

use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

// A frame's meshes come and go by the megabyte. The system's allocator may give them back to the system each time and
// fetch them anew, a page at a time: on Linux, that was half of a frame of a small map.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Silent unless asked, as in `REJSE_LOG=debug`: people read the sentences of the command line.
    if let Ok(filter) = EnvFilter::try_from_env("REJSE_LOG") {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    rejse::cli::run(std::env::args_os())
}
