//! Choosing many touchpoints at once.

use super::{Editor, Selection, Shortcut, ShortcutKey};
use crate::interact::Modifiers;
use crate::model::{
    ChannelId, JourneyMap, LaneId, OwnerId, PersonaId, PhaseId, Place, RunBy, Stage, Thing, Touchpoint, TouchpointId,
};

/// Which touchpoints of the map are chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelectCommand {
    /// All that are placed.
    All,
    /// None, nor anything else.
    Nothing,
    /// Those of an owner, the inventory's as well.
    Owner(OwnerId),
    /// Those of ours that nobody owns, the inventory's as well.
    WithoutOwner,
    /// Those through a channel, the inventory's as well.
    Channel(ChannelId),
    /// Those in a phase.
    Phase(PhaseId),
    /// Those in a stage.
    Stage(Stage),
    /// Those in a lane.
    Lane(LaneId),
    /// Those that are placed on a persona's path: all that it does not skip.
    Path(PersonaId),
    /// Those at which something was found.
    Found,
}

impl SelectCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 1] = [Self::All];

    /// The keys that call it, the first for menus.
    pub fn shortcuts(&self) -> Vec<Shortcut> {
        match self {
            Self::All => vec![Shortcut { modifiers: Modifiers::COMMAND, key: ShortcutKey::Letter('A') }],
            Self::Nothing
            | Self::Owner(_)
            | Self::WithoutOwner
            | Self::Channel(_)
            | Self::Phase(_)
            | Self::Stage(_)
            | Self::Lane(_)
            | Self::Path(_)
            | Self::Found => Vec::new(),
        }
    }

    /// The command's words, with the name of what is chosen.
    pub fn text(&self, editor: &Editor) -> String {
        let (key, thing) = match self {
            Self::All => ("command-select-all", None),
            Self::Nothing => ("command-select-nothing", None),
            Self::Owner(id) => ("command-select-owner", Some(Thing::Owner(id.clone()))),
            Self::WithoutOwner => ("command-select-without-owner", None),
            Self::Channel(id) => ("command-select-channel", Some(Thing::Channel(id.clone()))),
            Self::Phase(id) => ("command-select-phase", Some(Thing::Phase(id.clone()))),
            Self::Stage(stage) => ("command-select-phase", Some(Thing::Stage(*stage))),
            Self::Lane(id) => ("command-select-lane", Some(Thing::Lane(id.clone()))),
            Self::Path(id) => ("command-select-path", Some(Thing::Persona(id.clone()))),
            Self::Found => ("command-select-found", None),
        };
        let name = thing.and_then(|thing| editor.name_of(&thing)).unwrap_or_default();
        editor.words().with(key, &[("name", name.into())])
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        let Some(sheet) = editor.sheet() else { return false };
        match self {
            Self::Nothing => *editor.selection() != Selection::Nothing,
            Self::Found => !editor.found().0.is_empty(),
            Self::All
            | Self::Owner(_)
            | Self::WithoutOwner
            | Self::Channel(_)
            | Self::Phase(_)
            | Self::Stage(_)
            | Self::Lane(_)
            | Self::Path(_) => sheet.map().touchpoints.iter().any(|touchpoint| self.takes(touchpoint, sheet.map())),
        }
    }

    fn takes(&self, touchpoint: &Touchpoint, map: &JourneyMap) -> bool {
        let phase = |wanted: &dyn Fn(&crate::model::Phase) -> bool| match &touchpoint.place {
            Place::At { step, .. } => map.phase_of_step(step).is_some_and(|(phase, _)| wanted(phase)),
            Place::Inventory => false,
        };
        match self {
            Self::All => !touchpoint.place.is_inventory(),
            Self::Owner(id) => touchpoint.owner.as_ref() == Some(id),
            Self::WithoutOwner => touchpoint.owner.is_none() && touchpoint.run_by == RunBy::Us,
            Self::Channel(id) => map.channel_of(touchpoint).is_some_and(|channel| channel.id == *id),
            Self::Phase(id) => phase(&|phase| phase.id == *id),
            Self::Stage(stage) => phase(&|phase| phase.stage == *stage),
            Self::Lane(id) => match &touchpoint.place {
                Place::At { lane, .. } => lane == id,
                Place::Inventory => false,
            },
            Self::Path(id) => !touchpoint.place.is_inventory() && !touchpoint.emotions.skips(id),
            Self::Nothing | Self::Found => false,
        }
    }
}

impl Editor {
    pub(super) fn select_all(&mut self, command: &SelectCommand) {
        let Some(sheet) = &self.sheet else { return };
        let map = sheet.map();
        let found = self.found().0;
        let takes = |id: &TouchpointId| match command {
            SelectCommand::Found => found.contains(id),
            command => map.touchpoint(id).is_some_and(|touchpoint| command.takes(touchpoint, map)),
        };
        // In reading order, so that whatever is done to them follows it.
        let chosen =
            super::find::in_reading_order(map).into_iter().map(|touchpoint| touchpoint.id.clone()).filter(takes);
        let selection = Selection::of(chosen);
        self.select(selection);
    }
}
