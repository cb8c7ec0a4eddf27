//! A desktop of its own for each test: a display that nobody sees, a session bus, and folders in which the program
//! starts as on its first day. All of it goes when the test ends, well or badly.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How large the display is, in pixels.
pub const SCREEN: (u16, u16) = (1280, 800);

/// The display, the bus and the folders.
pub struct Desktop {
    // In the order in which they go.
    bus: Running,
    screen: Running,
    display: String,
    bus_address: String,
    folder: TempDir,
}

impl Desktop {
    /// Starts a display with a free number, and a session bus on which no service is ever started: what else is
    /// installed on this computer makes no difference.
    pub fn start() -> Self {
        let folder = TempDir::with_prefix("rejse-window-").expect("a temporary folder");
        for name in ["home", "run", "maps"] {
            fs::create_dir(folder.path().join(name)).expect("a folder in the temporary one");
        }
        let (width, height) = SCREEN;
        // It ends by itself, and tidies up, once the last program has left it.
        let (screen, number) = Running::that_says(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-terminate", "-nolisten", "tcp", "-screen", "0"])
                .arg(format!("{width}x{height}x24")),
        );
        let config = folder.path().join("bus.conf");
        let socket = folder.path().join("run");
        fs::write(&config, bus_config(&socket)).expect("the bus's configuration");
        let (bus, bus_address) = Running::that_says(
            Command::new("dbus-daemon").arg("--config-file").arg(&config).args(["--nofork", "--print-address=1"]),
        );
        Self { bus, screen, display: format!(":{number}"), bus_address, folder }
    }

    /// What the display is called, as in `DISPLAY`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Where the session bus is reached.
    pub fn bus_address(&self) -> &str {
        &self.bus_address
    }

    /// The folder for the maps of the test.
    pub fn maps(&self) -> PathBuf {
        self.folder.path().join("maps")
    }

    /// The home folder of whoever sits there.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Everything that the program has said on its way, in this and earlier runs.
    pub fn program_said(&self) -> String {
        fs::read_to_string(self.folder.path().join("said")).unwrap_or_default()
    }

    /// Gives the keyboard the Danish layout, on which some characters need AltGr and some have no key at all.
    pub fn take_danish_keyboard(&self) {
        let status = Command::new("setxkbmap").args(["-display", &self.display, "dk"]).status();
        assert!(status.is_ok_and(|status| status.success()), "setxkbmap gives the keyboard its layout");
    }

    /// Starts the program on this desktop, in the folder of the maps.
    pub fn run(&self, args: &[&str]) -> Running {
        let said = fs::File::options().append(true).create(true).open(self.folder.path().join("said"));
        let said = said.expect("a file for what the program says");
        let child = Command::new(env!("CARGO_BIN_EXE_rejse"))
            .args(args)
            .current_dir(self.maps())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home())
            .env("XDG_RUNTIME_DIR", self.folder.path().join("run"))
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .env("AT_SPI_BUS_ADDRESS", &self.bus_address)
            .env("LANG", "en_GB.UTF-8")
            .env("RUST_BACKTRACE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .stdin(Stdio::null())
            .stdout(said.try_clone().expect("a second handle"))
            .stderr(said)
            .spawn();
        Running(child.expect("the program starts"))
    }

    /// Waits until everybody has left the display and it has ended by itself.
    pub fn end(&mut self) {
        self.bus.stop();
        if self.screen.wait(Duration::from_secs(3)).is_none() {
            self.screen.stop();
        }
    }
}

/// A bus for one person and no services.
fn bus_config(folder: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        folder.display()
    )
}

/// A process that ends with the test, if not before.
pub struct Running(Child);

impl Running {
    /// Starts a server, and waits for the line with which it says where it is to be reached.
    fn that_says(command: &mut Command) -> (Self, String) {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut running = Self(child.unwrap_or_else(|error| panic!("{name} cannot be started: {error}")));
        let said = running.0.stdout.take().expect("its output is ours");
        let mut line = String::new();
        let read = BufReader::new(said).read_line(&mut line);
        assert!(read.is_ok() && !line.trim().is_empty(), "{name} ended before it could be reached");
        (running, line.trim().to_owned())
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().ok().flatten()
    }

    /// Waits for it to end, but not for longer than that.
    pub fn wait(&mut self, limit: Duration) -> Option<ExitStatus> {
        let start = Instant::now();
        loop {
            match self.ended() {
                None if start.elapsed() < limit => thread::sleep(Duration::from_millis(10)),
                ended => return ended,
            }
        }
    }

    /// Ends it at once.
    pub fn stop(&mut self) {
        // One that has ended already is no error to speak of.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}
