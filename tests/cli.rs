//! The program as people and scripts meet it: run as a process, judged by what it prints and how it ends.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample_maps/ny_vaskemaskine.ron");
const START: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample_maps/templates/before_during_after_da.ron");

fn command<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rejse"));
    // Not the language of whoever runs the tests.
    command.env("LC_ALL", "C").env_remove("LANGUAGE").env_remove("REJSE_LOG").args(["--lang", "en"]).args(arguments);
    command
}

fn rejse<S: AsRef<OsStr>>(arguments: &[S]) -> Output {
    command(arguments).output().expect("the program starts")
}

/// Runs the program with that on its standard input.
fn rejse_fed(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(input).expect("it reads");
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// What a command printed that went well and had nothing to complain about.
fn printed(output: &Output) -> &str {
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    text(&output.stdout)
}

/// The one sentence of a command that failed with that status and printed nothing.
fn complaint(output: &Output, status: i32) -> &str {
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(status), ""), "{}", text(&output.stderr));
    let line = text(&output.stderr).strip_suffix('\n').expect("a line");
    assert!(!line.contains('\n'), "more than a sentence: {line}");
    line.strip_prefix("rejse: ").expect("who speaks")
}

fn png_size(file: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory_with_format(file, image::ImageFormat::Png).expect("a PNG");
    (picture.width(), picture.height())
}

fn path(folder: &tempfile::TempDir, name: &str) -> (PathBuf, String) {
    let path = folder.path().join(name);
    let text = path.to_str().expect("a plain path").to_owned();
    (path, text)
}

/// A map in which a touchpoint's owner does not exist, and where that stands.
fn bad_map(folder: &tempfile::TempDir) -> (String, String) {
    let good = fs::read_to_string(SAMPLE).expect("the sample");
    // With twelve spaces before it, it is a touchpoint's and not the map's.
    let field = format!("\n{}owner: ", " ".repeat(12));
    let at = good.find(&field).expect("an owner") + field.len();
    let end = at + 1 + good[at + 1..].find('"').expect("its end");
    let line = good[..at].matches('\n').count() + 1;
    let column = at - good[..at].rfind('\n').expect("a line");
    let (path, name) = path(folder, "bad.ron");
    fs::write(path, format!("{}\"nobody-0000{}", &good[..at], &good[end..])).expect("written");
    (name, format!(":{line}:{column}: "))
}

#[test]
fn help_and_version_go_to_standard_output() {
    let help = rejse(&["--help"]);
    let help = printed(&help);
    for word in ["rejse export MAP.ron", "check", "show", "--lang", "Examples:"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    let help = rejse(&["export", "-h"]);
    for word in ["--width", "30,000", "--transparent", "--theme"] {
        assert!(printed(&help).contains(word), "{word}");
    }
    assert_eq!(printed(&rejse(&["--version"])), concat!("rejse ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn help_speaks_three_languages_and_leaves_no_key_untranslated() {
    for (language, word) in [("en", "Options"), ("da", "Tilvalg"), ("sv", "Flaggor")] {
        for command in [&["--help"][..], &["export", "--help"], &["check", "--help"], &["show", "--help"]] {
            let help = rejse(&[command, &["--lang", language]].concat());
            let help = printed(&help);
            assert!(help.contains(word), "{help}");
            assert!(!help.contains("cli-"), "{help}");
        }
    }
    let locale = Command::new(env!("CARGO_BIN_EXE_rejse")).env("LC_ALL", "da_DK.UTF-8").arg("--help").output();
    if cfg!(target_os = "linux") {
        assert!(printed(&locale.expect("it starts")).contains("Tilvalg"));
    }
}

#[test]
fn wrong_usage_ends_with_2_and_one_sentence() {
    for (arguments, word) in [
        (&["export"][..], "MAP, OUT"),
        (&["export", SAMPLE], "OUT"),
        (&["exprot", SAMPLE, "a.png"], "exprot"),
        (&["exprot", "/check/map.ron", "a.png"], "exprot"),
        (&["exprot", "chekc", "a.png"], "exprot"),
        (&["export", SAMPLE, "a.png", "--widht", "3"], "--width"),
        (&["export", SAMPLE, "a.png", "--theme", "blue"], "light, dark"),
        (&["export", SAMPLE, "a.png", "--width"], "--width"),
        (&["export", SAMPLE, "a.png", "--width", "9", "--scale", "2"], "--scale"),
        (&["export", SAMPLE, "a.gif"], ".png"),
        (&["export", SAMPLE, "a"], ".svg"),
        (&["show", SAMPLE, "--yaml"], "--yaml"),
        (&["check"], "MAP"),
        (&["-"], "file"),
    ] {
        let output = rejse(arguments);
        assert!(complaint(&output, 2).contains(word), "{arguments:?}: {}", text(&output.stderr));
    }
}

#[test]
fn sizes_that_make_no_picture_are_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    for (size, word) in [
        (["--width", "0"], "1 to 30,000"),
        (["--width", "30001"], "1 to 30,000"),
        (["--width", "-5"], "1 to 30,000"),
        (["--width", "wide"], "“wide”"),
        (["--scale", "0"], "above 0"),
        (["--scale", "NaN"], "above 0"),
        (["--scale", "1000"], "30,000"),
    ] {
        for name in ["a.png", "a.svg"] {
            let (out, name) = path(&folder, name);
            let output = rejse(&["export", SAMPLE, &name, size[0], size[1]]);
            assert!(complaint(&output, 2).contains(word), "{size:?}: {}", text(&output.stderr));
            assert!(!out.exists());
        }
    }
}

#[test]
fn pictures_are_as_large_as_was_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let (out, name) = path(&folder, "a.png");
    for width in [1, 320, 1920] {
        assert_eq!(printed(&rejse(&["export", SAMPLE, &name, "--width", &width.to_string()])), "");
        assert_eq!(png_size(&fs::read(&out).expect("a picture")).0, width);
    }
    let (out, name) = path(&folder, "a.svg");
    for width in ["1", "320", "30000"] {
        assert_eq!(printed(&rejse(&["export", SAMPLE, &name, "--width", width])), "");
        let svg = fs::read_to_string(&out).expect("a picture");
        assert!(svg.contains(&format!(" width=\"{width}\" ")), "{width}");
    }
}

#[test]
fn a_picture_without_a_size_is_twice_as_large_as_the_map() {
    let once = rejse(&["export", START, "-", "--scale", "1"]);
    let twice = rejse(&["export", START, "-"]);
    let (width, height) = png_size(&once.stdout);
    assert_eq!(png_size(&twice.stdout), (width * 2, height * 2));
    let comma = rejse(&["export", START, "-", "--scale", "0,5"]);
    assert_eq!(
        png_size(&comma.stdout),
        ((f64::from(width) / 2.0).round() as u32, (f64::from(height) / 2.0).round() as u32)
    );
}

#[test]
fn pictures_go_to_standard_output_too() {
    let png = rejse(&["export", START, "-", "--width", "200"]);
    assert_eq!((png.status.code(), text(&png.stderr)), (Some(0), ""));
    assert_eq!(png_size(&png.stdout).0, 200);
    let svg = rejse(&["export", START, "-", "--format", "svg"]);
    assert!(printed(&svg).starts_with("<?xml") && printed(&svg).ends_with("</svg>\n"));
    let fed = rejse_fed(&["export", "-", "-", "--format", "svg"], &fs::read(START).expect("the map"));
    assert!(printed(&fed) == printed(&svg));
}

#[test]
fn theme_and_paper_are_chosen() {
    let corner = |arguments: &[&str]| {
        let output = rejse(&[&["export", START, "-", "--width", "50"][..], arguments].concat());
        image::load_from_memory(&output.stdout).expect("a PNG").into_rgba8().get_pixel(0, 0).0
    };
    let (light, dark) = (corner(&[]), corner(&["--theme", "dark"]));
    assert!(light[0] > 200 && dark[0] < 60, "{light:?} {dark:?}");
    assert_eq!((light[3], dark[3], corner(&["--transparent"])[3]), (255, 255, 0));
}

#[test]
fn the_same_map_gives_the_same_bytes() {
    for format in ["png", "svg"] {
        let picture = || rejse(&["export", SAMPLE, "-", "--width", "600", "--format", format]).stdout;
        assert!(picture() == picture(), "{format}");
    }
}

#[test]
fn the_map_is_not_overwritten_with_its_picture() {
    let folder = tempfile::tempdir().expect("a folder");
    let (map, name) = path(&folder, "map.png");
    fs::copy(START, &map).expect("copied");
    let output = rejse(&["export", &name, &name]);
    assert!(complaint(&output, 2).contains("the map itself"));
    assert_eq!(fs::read(&map).expect("the map"), fs::read(START).expect("the map"));
}

#[test]
fn a_file_that_is_not_there_or_not_to_be_written_ends_with_1() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = path(&folder, "missing.ron").1;
    let nowhere = path(&folder, "no/such/folder/a.png").1;
    let out = path(&folder, "a.png").1;
    for arguments in
        [&["check", &missing][..], &["show", &missing], &["export", &missing, &out], &["export", START, &nowhere]]
    {
        let output = rejse(arguments);
        let line = complaint(&output, 1);
        assert!(line.contains("missing.ron: ") || line.contains("a.png: "), "{line}");
    }
    assert!(!Path::new(&out).exists());
}

#[test]
fn a_map_without_errors_is_counted() {
    let output = rejse(&["check", SAMPLE, START]);
    let lines: Vec<&str> = printed(&output).lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with(&format!("{SAMPLE}: no errors; 8 phases, ")), "{}", lines[0]);
    assert!(lines[0].contains(" in the inventory, 2 personas, "), "{}", lines[0]);
    assert!(lines[1].contains("1 persona,"), "{}", lines[1]);
    let fed = rejse_fed(&["check", "-"], &fs::read(START).expect("the map"));
    assert!(printed(&fed).starts_with("standard input: no errors"));
}

#[test]
fn what_is_wrong_with_a_map_is_said_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let (name, place) = bad_map(&folder);
    let line = format!("{name}{place}");
    // Checking prints it, for it was asked for; other commands complain.
    let output = rejse(&["check", &name, START]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), ""));
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with(&line) && lines[0].contains("nobody-0000"), "{} is not at {line}", lines[0]);
    assert!(lines[1].starts_with(START));
    for arguments in [&["export", &name, "-"][..], &["show", &name]] {
        assert!(complaint(&rejse(arguments), 1).starts_with(&line));
    }
}

#[test]
fn show_tells_what_is_on_the_map() {
    let output = rejse(&["show", SAMPLE]);
    let outline = printed(&output);
    assert!(outline.starts_with("Ny vaskemaskine"));
    for word in ["Step 1\n", "owner: Kundeservice", "Familien Holm: −1", "skips it", "Inventory (", "moment of truth"]
    {
        assert!(outline.contains(word), "{word}");
    }
}

#[test]
fn show_speaks_json() {
    let output = rejse(&["show", SAMPLE, "--json"]);
    let map: serde_json::Value = serde_json::from_str(printed(&output)).expect("JSON");
    let touchpoints = map["touchpoints"].as_array().expect("a list");
    let sample = rejse::file::load(Path::new(SAMPLE)).expect("a map");
    assert_eq!(touchpoints.len(), sample.touchpoints.len());
    let placed = touchpoints.iter().filter(|one| !one["place"].is_null()).count();
    assert!(placed > 40 && placed < touchpoints.len());
    assert!(touchpoints[..placed].iter().all(|one| one["place"]["step"].as_u64() >= Some(1)));
    for key in ["id", "title", "place", "owner", "channel", "run_by", "moment_of_truth", "emotions", "csat"] {
        assert!(touchpoints.iter().all(|one| one.get(key).is_some()), "{key}");
    }
    let levels: Vec<f64> = touchpoints
        .iter()
        .flat_map(|one| one["emotions"].as_array().expect("a list"))
        .filter_map(|emotion| emotion["level"].as_f64())
        .collect();
    assert!(levels.len() > 50 && levels.iter().all(|level| (-2.0..=2.0).contains(level)));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let mut child = command(&["show", SAMPLE, "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
}

#[test]
fn a_mistyped_name_is_said_before_a_window_is_tried() {
    let mut command = command(&["expotr"]);
    let output = command.env_remove("DISPLAY").output().expect("the program runs");
    assert!(complaint(&output, 1).contains("expotr"), "{output:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_window_says_so_and_names_export() {
    let mut command = command(&[SAMPLE]);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    let output = command.output().expect("the program starts");
    assert!(complaint(&output, 1).contains("rejse export"));
}

#[cfg(unix)]
#[test]
fn a_device_is_written_to_as_it_is() {
    assert_eq!(printed(&rejse(&["export", START, "/dev/null", "--format", "png", "--width", "50"])), "");
    let output = rejse(&["export", START, "/dev/stdout", "--format", "svg"]);
    assert!(printed(&output).starts_with("<?xml"));
}
