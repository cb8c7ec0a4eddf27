//! Commands on touchpoints, so that everything a drag does has a key.

use super::clip_command::removal;
use super::{Change, Editor, LevelStep, Selection, Shortcut, ShortcutKey, intents, spreading};
use crate::interact::Modifiers;
use crate::model::{EmotionLevel, Thing, TouchpointId};

/// Where to, on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Towards the beginning of the journey.
    Left,
    /// Towards its end.
    Right,
    /// Towards the first lane.
    Up,
    /// Towards the last lane.
    Down,
}

impl Direction {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Up, Self::Down];
}

/// Something done to the chosen touchpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardCommand {
    /// A new touchpoint in the step after the chosen one, or in the inventory.
    New,
    /// Write the title where it stands.
    Rename,
    /// Copies, in the next step.
    Duplicate,
    /// Back into the inventory.
    Unplace,
    /// Remove them.
    Delete,
    /// Choose the card that lies there instead.
    Walk(Direction),
    /// Move the cards one cell.
    Move(Direction),
    /// Move the card up or down among those of its cell.
    Reorder(Direction),
    /// Give each of the cards that stand in one step a step of its own.
    Spread,
    /// The mood of the persona in front, higher or lower.
    Level(LevelStep),
    /// Neither high nor low.
    Neutral,
    /// Nothing said of how the persona feels.
    Clear,
    /// The persona passes by, or no longer does.
    Skip,
    /// Write the thought behind the level.
    Think,
    /// Draw curves by pressing and sweeping, or no longer.
    Draw,
}

impl CardCommand {
    /// Those that have a shortcut, in the order of the list of keys.
    pub fn with_shortcut() -> Vec<Self> {
        let mut all = vec![Self::New, Self::Rename, Self::Duplicate, Self::Unplace];
        all.extend(Direction::ALL.map(Self::Walk));
        all.extend(Direction::ALL.map(Self::Move));
        all.extend([Direction::Up, Direction::Down].map(Self::Reorder));
        all.extend(LevelStep::ALL.map(Self::Level));
        all.extend([Self::Neutral, Self::Clear, Self::Skip, Self::Think, Self::Draw]);
        all
    }

    /// The keys that call it, the first for menus.
    pub fn shortcuts(self) -> Vec<Shortcut> {
        let with = |modifiers, key| Shortcut { modifiers, key };
        let bare = |key| vec![with(Modifiers::NONE, key)];
        let higher = Modifiers { shift: true, ..Modifiers::COMMAND };
        match self {
            Self::New => bare(ShortcutKey::Letter('N')),
            Self::Rename => {
                vec![with(Modifiers::NONE, ShortcutKey::Function(2)), with(Modifiers::NONE, ShortcutKey::Enter)]
            }
            Self::Duplicate => vec![with(Modifiers::COMMAND, ShortcutKey::Letter('D'))],
            Self::Unplace => bare(ShortcutKey::Letter('I')),
            // One key for whatever is chosen: the delete command has it.
            Self::Delete | Self::Spread => Vec::new(),
            Self::Walk(direction) => bare(ShortcutKey::Arrow(direction)),
            Self::Move(direction) => vec![with(Modifiers::COMMAND, ShortcutKey::Arrow(direction))],
            Self::Reorder(direction) => vec![with(higher, ShortcutKey::Arrow(direction))],
            Self::Level(LevelStep::Higher) => bare(ShortcutKey::Plus),
            Self::Level(LevelStep::Lower) => bare(ShortcutKey::Minus),
            Self::Level(LevelStep::TenthHigher) => vec![with(Modifiers::SHIFT, ShortcutKey::Plus)],
            Self::Level(LevelStep::TenthLower) => vec![with(Modifiers::SHIFT, ShortcutKey::Minus)],
            Self::Neutral => bare(ShortcutKey::Digit(0)),
            Self::Clear => bare(ShortcutKey::Backspace),
            Self::Skip => bare(ShortcutKey::Letter('S')),
            Self::Think => bare(ShortcutKey::Letter('T')),
            Self::Draw => bare(ShortcutKey::Letter('D')),
        }
    }

    /// The key of the command's words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "command-card-new",
            Self::Rename => "command-card-rename",
            Self::Duplicate => "command-card-duplicate",
            Self::Unplace => "command-card-unplace",
            Self::Delete => "command-remove",
            Self::Walk(Direction::Left) => "command-walk-left",
            Self::Walk(Direction::Right) => "command-walk-right",
            Self::Walk(Direction::Up) => "command-walk-up",
            Self::Walk(Direction::Down) => "command-walk-down",
            Self::Move(Direction::Left) => "command-move-left",
            Self::Move(Direction::Right) => "command-move-right",
            Self::Move(Direction::Up) => "command-move-up",
            Self::Move(Direction::Down) => "command-move-down",
            Self::Reorder(Direction::Left | Direction::Up) => "command-reorder-up",
            Self::Reorder(Direction::Right | Direction::Down) => "command-reorder-down",
            Self::Spread => "command-spread",
            Self::Level(LevelStep::Higher) => "command-level-up",
            Self::Level(LevelStep::Lower) => "command-level-down",
            Self::Level(LevelStep::TenthHigher) => "command-level-up-fine",
            Self::Level(LevelStep::TenthLower) => "command-level-down-fine",
            Self::Neutral => "command-level-neutral",
            Self::Clear => "command-level-clear",
            Self::Skip => "command-level-skip",
            Self::Think => "command-think",
            Self::Draw => "command-draw",
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(self, editor: &Editor) -> bool {
        let Some(sheet) = editor.sheet() else { return false };
        let chosen = sheet.selection().touchpoints();
        let is_placed = |id: &TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| !it.place.is_inventory());
        let persona = editor.active_persona();
        match self {
            Self::New => true,
            Self::Rename => editor.selection() != &Selection::Nothing && chosen.len() < 2,
            Self::Duplicate | Self::Delete => !chosen.is_empty(),
            Self::Unplace | Self::Move(_) => chosen.iter().any(is_placed),
            Self::Walk(_) => !sheet.layout().cards.is_empty(),
            Self::Reorder(_) => sheet.selection().touchpoint().is_some_and(is_placed),
            Self::Spread => spreading::crowded(sheet, chosen).is_some(),
            Self::Level(_) | Self::Neutral | Self::Skip => !chosen.is_empty() && persona.is_some(),
            Self::Clear => persona.is_some_and(|persona| {
                chosen.iter().any(|id| sheet.map().touchpoint(id).is_some_and(|it| it.emotions.of(persona).is_some()))
            }),
            Self::Think => persona.zip(sheet.selection().touchpoint()).is_some(),
            Self::Draw => persona.is_some() && editor.ground().is_some_and(|ground| ground.plot().is_some()),
        }
    }

    /// Whether what it switches on is on; `None` for those that switch nothing.
    pub fn is_on(self, editor: &Editor) -> Option<bool> {
        match self {
            Self::Draw => Some(editor.drawing),
            Self::New
            | Self::Rename
            | Self::Duplicate
            | Self::Unplace
            | Self::Delete
            | Self::Walk(_)
            | Self::Move(_)
            | Self::Reorder(_)
            | Self::Spread
            | Self::Level(_)
            | Self::Neutral
            | Self::Clear
            | Self::Skip
            | Self::Think => None,
        }
    }
}

impl Editor {
    /// Whether pressing in the emotion lane draws.
    pub fn is_drawing(&self) -> bool {
        self.drawing
    }

    pub(super) fn card(&mut self, command: CardCommand) {
        let chosen = self.selection().touchpoints().to_vec();
        match command {
            CardCommand::New => self.new_card(),
            CardCommand::Rename => {
                let thing = match self.selection() {
                    Selection::Touchpoints(_) => chosen.first().cloned().map(Thing::Touchpoint),
                    Selection::Thing(thing) => Some(thing.clone()),
                    Selection::Nothing => None,
                };
                if let Some(thing) = thing {
                    self.begin_naming(thing);
                    self.reveal_selection();
                }
            }
            CardCommand::Duplicate => self.duplicate(&chosen),
            CardCommand::Unplace => {
                let change = self.sheet.as_ref().and_then(|sheet| intents::unplaced(sheet, &chosen));
                self.make(change);
            }
            CardCommand::Delete => {
                let change = self.sheet.as_ref().map(|sheet| removal(&chosen, sheet.label("did-remove", &chosen)));
                let next = self.neighbour_after(&chosen);
                self.make(change.map(|change| change.selecting(next)));
            }
            CardCommand::Walk(direction) => {
                let next = match chosen.last().filter(|from| self.place_of(from).is_some()) {
                    Some(from) => self.neighbour(from, direction),
                    None => self.first_card(direction),
                };
                if let Some(next) = next {
                    self.select(Selection::of([next]));
                    self.reveal_selection();
                }
            }
            CardCommand::Move(direction) => self.nudge(&chosen, direction),
            CardCommand::Reorder(direction) => self.reorder(&chosen, direction),
            CardCommand::Spread => self.spread(&chosen),
            CardCommand::Level(step) => self.feel(&chosen, |now| step.from(now.unwrap_or_default())),
            CardCommand::Neutral => self.feel(&chosen, |_| EmotionLevel::default()),
            CardCommand::Clear => self.feel_nothing(&chosen),
            CardCommand::Skip => self.skip(&chosen),
            CardCommand::Think => self.think(&chosen),
            CardCommand::Draw => {
                self.drawing = !self.drawing;
                if self.drawing {
                    self.bring_curves_into_sight();
                }
            }
        }
    }

    fn make(&mut self, change: Option<Change>) {
        if let Some(change) = change {
            self.change(&change);
        }
    }

    /// What has been done, for tests of what is one step.
    #[cfg(test)]
    pub(super) fn steps(&self) -> usize {
        self.sheet.as_ref().map_or(0, |sheet| sheet.history().done())
    }
}
