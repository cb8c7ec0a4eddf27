//! Time as the processor counts it: what others do on the same machine does not count. And memory as the program has it.

use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use std::time::Duration;

/// The program's own, as it is much of what a frame costs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The time that this thread has spent on a processor; where the system does not tell, time as it passes.
pub struct CpuTime;

impl Measurement for CpuTime {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        spent()
    }

    fn end(&self, began: Duration) -> Duration {
        spent().saturating_sub(began)
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        value.as_nanos() as f64
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

/// What this thread has spent since it began.
#[cfg(target_os = "linux")]
fn spent() -> Duration {
    // Linux counts when it takes a thread off the processor or puts it back, and at its ticks, which are far apart:
    // going to the end of the queue makes it count now.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split_whitespace().next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.expect("the processor time that Linux counts for every thread"))
}

/// What has passed since this was asked for the first time.
#[cfg(not(target_os = "linux"))]
fn spent() -> Duration {
    static BEGAN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    BEGAN.elapsed()
}
