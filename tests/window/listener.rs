//! What a screen reader does: tells the program that somebody listens, and reads what it says about itself.
//!
//! On a desktop a registry introduces programs to screen readers. Here the listener is the registry itself, so that a
//! program which has just started is heard at once, and no other is.

use crate::thing::Place;
use atspi::proxy::cache::CacheProxy;
use atspi::proxy::component::ComponentProxy;
use atspi::proxy::value::ValueProxy;
use atspi::{CacheItem, CoordType, ObjectRef, ObjectRefOwned};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use zbus::connection::Builder;
use zbus::proxy::CacheProperties;
use zbus::zvariant::{ObjectPath, OwnedObjectPath};
use zbus::{Connection, interface};

const STATUS_PATH: &str = "/org/a11y/bus";
const REGISTRY_PATH: &str = "/org/a11y/atspi/accessible/root";

/// How long the program has for an answer. One that is asked just as it presents itself may lose the question, so it is
/// asked again.
const ANSWERS_WITHIN: Duration = Duration::from_secs(3);

/// The listening end of a session bus.
pub struct Listener {
    bus: Connection,
    arrivals: Receiver<String>,
    /// The name on the bus of the program that is listened to.
    program: Option<String>,
}

impl Listener {
    /// Listens on the bus at an address.
    pub fn start(bus_address: &str) -> Self {
        let (arrived, arrivals) = channel();
        let bus = pollster::block_on(async {
            Builder::address(bus_address)?
                .serve_at(STATUS_PATH, Status)?
                .serve_at(REGISTRY_PATH, Registry { arrived })?
                .method_timeout(ANSWERS_WITHIN)
                .name("org.a11y.Bus")?
                .name("org.a11y.atspi.Registry")?
                .build()
                .await
        });
        Self { bus: bus.expect("the session bus lets us in"), arrivals, program: None }
    }

    /// Waits for a program to present itself, and listens to it from then on. Says whether one came in time.
    pub fn meet_program(&mut self, limit: Duration) -> bool {
        self.program = self.arrivals.recv_timeout(limit).ok();
        self.program.is_some()
    }

    /// Everything that the program shows, as it says now; nothing while it has yet to answer.
    pub fn items(&self) -> Vec<CacheItem> {
        let Some(program) = self.program.clone() else { return Vec::new() };
        let items: zbus::Result<_> = pollster::block_on(async {
            let cache = CacheProxy::builder(&self.bus).destination(program)?;
            cache.cache_properties(CacheProperties::No).build().await?.get_items().await
        });
        items.unwrap_or_default()
    }

    /// Where a thing is on the screen, unless it has gone or was never in a place.
    pub fn place(&self, object: &ObjectRefOwned) -> Option<Place> {
        let extents: zbus::Result<_> = pollster::block_on(async {
            let component = ComponentProxy::builder(&self.bus).destination(object.name_as_str().unwrap_or_default())?;
            let component = component.path(object.path_as_str())?.cache_properties(CacheProperties::No);
            component.build().await?.get_extents(CoordType::Screen).await
        });
        let (x, y, width, height) = extents.ok()?;
        (width > 0 && height > 0).then_some(Place { x, y, width, height })
    }

    /// The number that a thing says it stands at, as a slider does.
    pub fn value(&self, object: &ObjectRefOwned) -> Option<f64> {
        let value: zbus::Result<_> = pollster::block_on(async {
            let value = ValueProxy::builder(&self.bus).destination(object.name_as_str().unwrap_or_default())?;
            let value = value.path(object.path_as_str())?.cache_properties(CacheProperties::No);
            value.build().await?.current_value().await
        });
        value.ok()
    }
}

/// Says that somebody listens.
struct Status;

#[interface(name = "org.a11y.Status")]
impl Status {
    #[zbus(property)]
    fn is_enabled(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn screen_reader_enabled(&self) -> bool {
        true
    }
}

/// Where programs present themselves.
struct Registry {
    arrived: Sender<String>,
}

#[interface(name = "org.a11y.atspi.Socket")]
impl Registry {
    fn embed(&self, plug: (String, OwnedObjectPath), #[zbus(connection)] bus: &Connection) -> (ObjectRefOwned,) {
        // Nobody waits for it any more once the test has ended.
        let _ = self.arrived.send(plug.0);
        let name = bus.unique_name().expect("a name from the bus").inner().clone();
        (ObjectRef::new_owned(name, ObjectPath::from_static_str_unchecked(REGISTRY_PATH)),)
    }

    fn unembed(&self, _plug: (String, OwnedObjectPath)) {}
}
