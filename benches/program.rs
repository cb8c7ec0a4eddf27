//! The program as people meet it: a picture from the command line, and a window on the screen.
//!
//! The window needs a display; without one, and without Xvfb to make one, only the picture is measured.

#[path = "common/maps.rs"]
mod maps;
#[path = "../tests/common/random_map.rs"]
mod random_map;

use criterion::{Criterion, criterion_group, criterion_main};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const REJSE: &str = env!("CARGO_BIN_EXE_rejse");
const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample_maps/ny_vaskemaskine.ron");

fn export(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut group = c.benchmark_group("rejse export, the sample, whole process");
    group.sample_size(20);
    for (name, width) in [("1920 px.png", "1920"), ("3840 px.png", "3840"), ("3840 px.svg", "3840")] {
        let out = folder.path().join(name);
        group.bench_function(name, |b| {
            b.iter(|| {
                let done = Command::new(REJSE).arg("export").arg(SAMPLE).arg(&out).args(["--width", width]).status();
                assert!(done.expect("the program").success());
            });
        });
    }
    group.finish();
}

/// A virtual display of its own that goes when it is dropped.
struct Display(Child, String);

impl Display {
    fn open() -> Option<Self> {
        let mut xvfb = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        BufReader::new(xvfb.stdout.take()?).read_line(&mut number).ok()?;
        Some(Self(xvfb, format!(":{}", number.trim())))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It has gone already, or goes now.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A window opened on a map, and how long it took from the start of the process to its first frame.
fn window(display: &str, home: &Path, map: &Path) -> (Child, Duration) {
    let began = Instant::now();
    let mut rejse = Command::new(REJSE)
        .arg(map)
        .env("DISPLAY", display)
        .env("HOME", home)
        .env_remove("WAYLAND_DISPLAY")
        .env("REJSE_LOG", "rejse=info")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let lines = BufReader::new(rejse.stderr.take().expect("its log")).lines();
    let found = lines.map_while(Result::ok).any(|line| line.contains("first frame"));
    assert!(found, "the window never came");
    (rejse, began.elapsed())
}

/// What a process holds in memory, in MB, as Linux counts it.
fn memory(id: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

fn start(c: &mut Criterion) {
    let Some(display) = Display::open() else {
        eprintln!("no Xvfb: the window is not measured");
        return;
    };
    let home = tempfile::tempdir().expect("a folder");
    let mut group = c.benchmark_group("window on the sample, 1280x800, software GL");
    group.sample_size(10).measurement_time(Duration::from_secs(10));
    group.bench_function("start to first frame", |b| {
        b.iter_custom(|times| {
            let once = |_| {
                let (mut rejse, took) = window(&display.1, home.path(), Path::new(SAMPLE));
                rejse.kill().expect("a process");
                rejse.wait().expect("a process");
                took
            };
            (0..times).map(once).sum()
        });
    });
    group.finish();
    let large = home.path().join("large.ron");
    rejse::file::save(&large, &maps::wide(1_000)).expect("a file");
    for (what, map) in [("the sample", Path::new(SAMPLE)), ("1,000 touchpoints", &large)] {
        let (mut rejse, _) = window(&display.1, home.path(), map);
        std::thread::sleep(Duration::from_secs(4));
        match memory(rejse.id()) {
            Some(megabytes) => eprintln!("memory with {what} open: {megabytes} MB"),
            None => eprintln!("memory with {what} open: not known on this system"),
        }
        rejse.kill().expect("a process");
        rejse.wait().expect("a process");
    }
}

criterion_group!(program, export, start);
criterion_main!(program);
