//! Ids: a readable slug and a short random tail (`betaler-7f3a`), a type per kind.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// An id from its text, as it stands in files.
            pub fn new(text: &str) -> Self {
                Self(text.into())
            }

            /// The id's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// Names a touchpoint.
    TouchpointId
);
id!(
    /// Names a phase.
    PhaseId
);
id!(
    /// Names a step, one column within a phase.
    StepId
);
id!(
    /// Names a lane.
    LaneId
);
id!(
    /// Names a persona.
    PersonaId
);
id!(
    /// Names an owner.
    OwnerId
);
id!(
    /// Names a channel.
    ChannelId
);
id!(
    /// Names an improvement.
    ImprovementId
);
id!(
    /// Names a coupled journey.
    CoupledJourneyId
);
id!(
    /// Names a workshop.
    WorkshopId
);
id!(
    /// Names a note of its own in a notes lane.
    NoteId
);
