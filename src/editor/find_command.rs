//! Walking through what was found, and going to any thing of the map.

use super::find::{self, Hit};
use super::wanted::Wanted;
use super::{Editor, Selection, Shortcut, ShortcutKey, Wish};
use crate::interact::Modifiers;
use crate::model::{JourneyMap, Place, Thing};
use std::sync::Arc;

/// Walking through what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindCommand {
    /// Show the field in which one types what to look for.
    Open,
    /// Go to the next hit, or to the first after the last.
    Next,
    /// Go to the hit before, or to the last before the first.
    Previous,
    /// Take the field away.
    Close,
    /// Go to a thing and choose it.
    GoTo(Thing),
}

/// What is looked for, and what was found.
#[derive(Clone, Debug, Default)]
pub struct Finder {
    open: bool,
    asked: String,
    hits: Vec<Hit>,
    at: usize,
    /// The map that was searched.
    of: Option<Arc<JourneyMap>>,
}

impl Finder {
    /// Whether the field is shown.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// What is looked for, as it was typed.
    pub fn asked(&self) -> &str {
        &self.asked
    }

    /// All that was found, in reading order.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// The hit that one has gone to, with its number from 1; none if there are none.
    pub fn current(&self) -> Option<(usize, &Hit)> {
        Some((self.at + 1, self.hits.get(self.at)?))
    }

    /// Searches a map, and stays at the hit where it was if that is still there; says whether it is.
    fn search(&mut self, map: &Arc<JourneyMap>) -> bool {
        let was = self.hits.get(self.at).cloned();
        self.hits = find::hits(map, &Wanted::new(&self.asked));
        self.of = Some(Arc::clone(map));
        let stays = was.and_then(|was| self.hits.iter().position(|hit| *hit == was));
        self.at = stays.unwrap_or(self.at.min(self.hits.len().saturating_sub(1)));
        stays.is_some()
    }

    /// Searches again if the map is another one; says whether it is.
    pub(super) fn follow(&mut self, map: &Arc<JourneyMap>) -> bool {
        if self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, map)) {
            return false;
        }
        self.search(map);
        true
    }
}

impl FindCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 3] = [Self::Open, Self::Next, Self::Previous];

    /// The keys that call it, the first for menus.
    pub fn shortcuts(&self) -> Vec<Shortcut> {
        let f3 = |modifiers| Shortcut { modifiers, key: ShortcutKey::Function(3) };
        match self {
            Self::Open => vec![Shortcut { modifiers: Modifiers::COMMAND, key: ShortcutKey::Letter('F') }],
            Self::Next => vec![f3(Modifiers::NONE)],
            Self::Previous => vec![f3(Modifiers::SHIFT)],
            Self::Close | Self::GoTo(_) => Vec::new(),
        }
    }

    /// The command's words.
    pub fn text(&self, editor: &Editor) -> String {
        let words = editor.words();
        match self {
            Self::Open => words.get("command-find"),
            Self::Next => words.get("command-find-next"),
            Self::Previous => words.get("command-find-previous"),
            Self::Close => words.get("find-close"),
            Self::GoTo(thing) => {
                let name = editor.name_of(thing).unwrap_or_default();
                words.with("command-go-to", &[("name", name.into())])
            }
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        let open = editor.sheet().is_some();
        match self {
            Self::Open => open,
            Self::Next | Self::Previous => open && !editor.finder().hits.is_empty(),
            Self::Close => editor.finder().open,
            Self::GoTo(thing) => editor.name_of(thing).is_some(),
        }
    }
}

impl Editor {
    /// What is looked for, and what was found.
    pub fn finder(&self) -> &Finder {
        &self.finder
    }

    /// Looks for a text, and goes to the first place that has it, unless one is at such a place already.
    pub fn find(&mut self, asked: &str) {
        let Some(sheet) = &self.sheet else { return };
        if self.finder.asked == asked {
            return;
        }
        self.finder.asked = asked.to_owned();
        if !self.finder.search(sheet.map()) {
            self.finder.at = 0;
            self.go_to_hit();
        }
        self.lens = None;
    }

    pub(super) fn walk(&mut self, command: &FindCommand) -> Option<Wish> {
        match command {
            FindCommand::Open => {
                self.finder.open = true;
                return Some(Wish::FocusFind);
            }
            FindCommand::Close => self.finder.open = false,
            FindCommand::Next | FindCommand::Previous => {
                let map = self.sheet.as_ref().map(|sheet| Arc::clone(sheet.map()));
                if map.is_some_and(|map| self.finder.follow(&map)) {
                    self.lens = None;
                }
                let count = self.finder.hits.len();
                let by = if *command == FindCommand::Next { 1 } else { count.saturating_sub(1) };
                self.finder.open = true;
                self.finder.at = (self.finder.at + by).checked_rem(count).unwrap_or_default();
                self.go_to_hit();
            }
            FindCommand::GoTo(thing) => self.go_to_thing(thing),
        }
        None
    }

    fn go_to_hit(&mut self) {
        if let Some((_, hit)) = self.finder.current() {
            let thing = hit.thing.clone();
            self.go_to_thing(&thing);
        }
    }

    /// Chooses a thing and brings it into sight: on the canvas, or in the inventory.
    fn go_to_thing(&mut self, thing: &Thing) {
        let selection = Selection::at(thing.clone());
        let Some(sheet) = &self.sheet else { return };
        let map = sheet.map();
        let in_inventory = selection
            .touchpoint()
            .and_then(|id| map.touchpoint(id))
            .is_some_and(|touchpoint| matches!(touchpoint.place, Place::Inventory));
        let layout = sheet.layout();
        let lies = layout.bounds_of(thing).or_else(|| selection.boxes(layout).into_iter().next());
        if in_inventory {
            self.settings.inventory_open = true;
        } else if let Some(rect) = lies {
            self.bring_into_sight(rect);
        }
        self.select(selection);
    }

    /// The name of a thing as lists call it; none if the map does not have it, or it has no name of its own.
    pub fn name_of(&self, thing: &Thing) -> Option<String> {
        let map = self.sheet.as_ref()?.map();
        let titled = |id| map.touchpoint(id).map(|touchpoint| touchpoint.title.clone());
        let phase = |id: &crate::model::PhaseId| {
            map.phases.iter().find(|phase| phase.id == *id).map(|phase| phase.name.clone())
        };
        match thing {
            Thing::Title => Some(map.title.clone()),
            Thing::Nps => Some(self.words().get("map-nps")),
            Thing::LinkedMap(number) => map.linked_maps.get(*number).map(|linked| linked.title.clone()),
            Thing::Stage(stage) => {
                Some(map.stages.own_name(*stage).map_or_else(|| self.words().get(stage.key()), str::to_owned))
            }
            Thing::Phase(id) | Thing::Transition(id) => phase(id),
            Thing::Step(id) => map.phase_of_step(id).map(|(phase, _)| phase.name.clone()),
            Thing::CoupledJourney(id) => {
                map.coupled_journeys.iter().find(|journey| journey.id == *id).map(|journey| journey.name.clone())
            }
            Thing::Lane(id) => map.lane(id).map(|lane| lane.name.clone()),
            Thing::Touchpoint(id)
            | Thing::OpensMap(id)
            | Thing::Mark(_, id)
            | Thing::Note(id)
            | Thing::HandOff(_, id)
            | Thing::Measure(id) => titled(id),
            Thing::FreeNote(_) => Some(self.words().get("map-note")),
            Thing::Owner(id) => map.owner(id).map(|owner| owner.name.clone()),
            Thing::Channel(id) => map.channel(id).map(|channel| channel.name.clone()),
            Thing::Persona(id) | Thing::Memory(id) => map.persona(id).map(|persona| persona.name.clone()),
            Thing::Workshop(id) => {
                map.workshops.iter().find(|workshop| workshop.id == *id).map(|workshop| workshop.name.clone())
            }
        }
    }
}
