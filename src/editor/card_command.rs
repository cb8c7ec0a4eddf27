//! Commands on touchpoints, so that everything a drag does has a key.

use super::clip_command::removal;
use super::{Change, Editor, Selection, Shortcut, ShortcutKey, intents, placing};
use crate::edit::Edit;
use crate::interact::{Modifiers, Target};
use crate::layout::LaneContent;
use crate::model::{Emotion, EmotionLevel, Thing, TouchpointId};

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
    /// The mood of the persona in front, by so many tenths.
    Level(i8),
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
        all.extend([5, -5, 1, -1].map(Self::Level));
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
            Self::Delete => Vec::new(),
            Self::Walk(direction) => bare(ShortcutKey::Arrow(direction)),
            Self::Move(direction) => vec![with(Modifiers::COMMAND, ShortcutKey::Arrow(direction))],
            Self::Reorder(direction) => vec![with(higher, ShortcutKey::Arrow(direction))],
            Self::Level(5..) => bare(ShortcutKey::Plus),
            Self::Level(..=-5) => bare(ShortcutKey::Minus),
            Self::Level(0..) => vec![with(Modifiers::SHIFT, ShortcutKey::Plus)],
            Self::Level(_) => vec![with(Modifiers::SHIFT, ShortcutKey::Minus)],
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
            Self::Level(5..) => "command-level-up",
            Self::Level(..=-5) => "command-level-down",
            Self::Level(0..) => "command-level-up-fine",
            Self::Level(_) => "command-level-down-fine",
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
            | Self::Level(_)
            | Self::Neutral
            | Self::Clear
            | Self::Skip
            | Self::Think => None,
        }
    }
}

/// Names chosen touchpoints for as long as nothing else is chosen, however many they are.
fn short(chosen: &[TouchpointId]) -> String {
    format!("{} {:?} {:?}", chosen.len(), chosen.first(), chosen.last())
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
            CardCommand::Level(by) => self.feel(&chosen, |now| {
                let tenths = now.map_or(0, EmotionLevel::tenths).saturating_add(by).clamp(-20, 20);
                EmotionLevel::new(tenths)
            }),
            CardCommand::Neutral => self.feel(&chosen, |_| EmotionLevel::new(0)),
            CardCommand::Clear => self.say_of_all(&chosen, "did-clear", None, |_| None),
            CardCommand::Skip => {
                let all_skip = self.active_persona().zip(self.sheet()).is_some_and(|(persona, sheet)| {
                    chosen.iter().all(|id| sheet.map().touchpoint(id).is_some_and(|it| it.emotions.skips(persona)))
                });
                // Never one step with the one before: twice is as if nothing had happened.
                self.say_of_all(&chosen, "did-skip", None, |_| (!all_skip).then_some(Emotion::Skips));
            }
            CardCommand::Think => {
                if let (Some(persona), Some(touchpoint)) = (self.active_persona().cloned(), chosen.first().cloned()) {
                    let felt = self.sheet.as_ref().and_then(|sheet| {
                        sheet.map().touchpoint(&touchpoint).map(|it| it.emotions.felt(&persona).is_some())
                    });
                    if felt == Some(false) {
                        self.feel(&chosen, |_| EmotionLevel::new(0));
                    }
                    self.begin_naming(Thing::Mark(persona, touchpoint));
                    self.reveal_selection();
                }
            }
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

    fn new_card(&mut self) {
        let place = self.selection().touchpoints().last().and_then(|id| self.place_of(id));
        let target = match (place, &self.sheet) {
            (Some((step, lane)), Some(sheet)) => {
                // In the step after the chosen one, or a new one behind the last.
                let steps = &sheet.layout().steps;
                match steps.get(step + 1).filter(|next| next.id.is_some()) {
                    Some(_) => Target::Cell { step: step + 1, lane, before: None },
                    None => Target::NewStep { phase: steps[step].phase.clone(), at: usize::MAX, lane },
                }
            }
            (None, _) | (_, None) => Target::Inventory,
        };
        self.commit(&crate::interact::Intent::NewCard(target));
        self.reveal_selection();
    }

    fn duplicate(&mut self, chosen: &[TouchpointId]) {
        let Some(sheet) = &self.sheet else { return };
        let mut ids = self.new_ids();
        let (mut edits, copies) = intents::copied(sheet.map(), chosen, &mut ids);
        // Where the first one's next step is; those of the inventory stay there.
        if let Some((grabbed, (step, lane))) = chosen.iter().find_map(|id| Some((id, self.place_of(id)?))) {
            let steps = &sheet.layout().steps;
            let target = match steps.get(step + 1).filter(|next| next.id.is_some()) {
                Some(_) => Target::Cell { step: step + 1, lane, before: None },
                None => Target::NewStep { phase: steps[step].phase.clone(), at: usize::MAX, lane },
            };
            let is_placed = |id: &TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| !it.place.is_inventory());
            let placed: Vec<_> = copies.iter().filter(|(from, _)| is_placed(from)).cloned().collect();
            edits.extend(placing::placed(sheet, &placed, grabbed, &target, &mut ids).unwrap_or_default());
        }
        let made = Selection::of(copies.into_iter().map(|(_, copy)| copy));
        let change = Change::of(sheet, Edit::Several(edits), "did-duplicate", chosen).selecting(made);
        let used = ids.into_used();
        self.used_ids(used);
        self.change(&change);
        self.reveal_selection();
    }

    fn nudge(&mut self, chosen: &[TouchpointId], direction: Direction) {
        let Some(sheet) = &self.sheet else { return };
        let is_placed = |id: &&TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| !it.place.is_inventory());
        let placed: Vec<TouchpointId> = chosen.iter().filter(is_placed).cloned().collect();
        let Some((grabbed, (step, lane))) = placed.first().and_then(|id| Some((id, self.place_of(id)?))) else {
            return;
        };
        let layout = sheet.layout();
        let is_for_cards = |at: &usize| matches!(layout.lanes[*at].content, LaneContent::Touchpoints);
        let target = match direction {
            Direction::Left => {
                let mut first = layout.cards.iter().filter(|placed| placed.step == 0);
                let edge = first.any(|placed| self.selection().has(&placed.card.touchpoint.id));
                (!edge).then(|| Target::Cell { step: step - 1, lane, before: None })
            }
            Direction::Right => Some(match layout.steps.get(step + 1) {
                Some(next) if next.id.is_some() => Target::Cell { step: step + 1, lane, before: None },
                Some(next) => Target::NewStep { phase: next.phase.clone(), at: 0, lane },
                None => Target::NewStep { phase: layout.steps[step].phase.clone(), at: usize::MAX, lane },
            }),
            Direction::Up => (0..lane).rev().find(is_for_cards).map(|lane| Target::Cell { step, lane, before: None }),
            Direction::Down => {
                (lane + 1..layout.lanes.len()).find(is_for_cards).map(|lane| Target::Cell { step, lane, before: None })
            }
        };
        let Some(target) = target else { return };
        let mut ids = self.new_ids();
        let moved: Vec<_> = placed.iter().map(|id| (id.clone(), id.clone())).collect();
        let Some(edits) = placing::placed(sheet, &moved, grabbed, &target, &mut ids) else { return };
        let key = format!("move {}", short(&placed));
        let change = Change::of(sheet, Edit::Several(edits), "did-move", &placed).merging(key);
        let used = ids.into_used();
        self.used_ids(used);
        self.change(&change);
        self.reveal_selection();
    }

    fn reorder(&mut self, chosen: &[TouchpointId], direction: Direction) {
        let Some((sheet, id)) = self.sheet.as_ref().zip(chosen.first()) else { return };
        let Some((step, lane)) = self.place_of(id) else { return };
        let cards = sheet.layout().cards.iter().filter(|placed| placed.step == step && placed.lane == lane);
        let cell: Vec<&TouchpointId> = cards.map(|placed| &placed.card.touchpoint.id).collect();
        let Some(now) = cell.iter().position(|other| *other == id) else { return };
        let before = match direction {
            Direction::Left | Direction::Up if now > 0 => Some(cell[now - 1].clone()),
            Direction::Right | Direction::Down if now + 1 < cell.len() => cell.get(now + 2).map(|id| (*id).clone()),
            Direction::Left | Direction::Up | Direction::Right | Direction::Down => return,
        };
        let target = Target::Cell { step, lane, before };
        let moved = [(id.clone(), id.clone())];
        let mut ids = self.new_ids();
        let Some(edits) = placing::placed(sheet, &moved, id, &target, &mut ids) else { return };
        let change = Change::of(sheet, Edit::Several(edits), "did-move", chosen).merging(format!("order {id}"));
        self.change(&change);
    }

    /// Changes the levels of the persona in front; steps that follow each other are one.
    fn feel(&mut self, chosen: &[TouchpointId], level: impl Fn(Option<EmotionLevel>) -> Option<EmotionLevel>) {
        let merges = format!("did-feel {}", short(chosen));
        self.say_of_all(chosen, "did-feel", Some(merges), |now| {
            let (now, thought) = match now {
                Some(Emotion::Felt { level, thought }) => (Some(*level), thought.clone()),
                Some(Emotion::Skips) | None => (None, String::new()),
            };
            Some(Emotion::Felt { level: level(now)?, thought })
        });
    }

    fn say_of_all(
        &mut self,
        chosen: &[TouchpointId],
        key: &'static str,
        merges: Option<String>,
        say: impl Fn(Option<&Emotion>) -> Option<Emotion>,
    ) {
        let Some((sheet, persona)) = self.sheet.as_ref().zip(self.active_persona()) else { return };
        let edit = |id: &TouchpointId| {
            let emotion = say(sheet.map().touchpoint(id)?.emotions.of(persona));
            Some(Edit::Emotion { touchpoint: id.clone(), persona: persona.clone(), emotion })
        };
        let edits: Vec<Edit> = chosen.iter().filter_map(edit).collect();
        let merges = merges.map(|merges| format!("{merges} {persona}"));
        let change = Change { merges, ..Change::of(sheet, Edit::Several(edits), key, chosen) };
        self.change(&change);
    }

    /// The step and lane of a placed touchpoint, as the layout counts them.
    fn place_of(&self, id: &TouchpointId) -> Option<(usize, usize)> {
        let cards = &self.sheet.as_ref()?.layout().cards;
        let placed = cards.iter().find(|placed| placed.card.touchpoint.id == *id)?;
        Some((placed.step, placed.lane))
    }

    /// The card that lies next to another: in its column, or in the nearest column that has one.
    fn neighbour(&self, from: &TouchpointId, direction: Direction) -> Option<TouchpointId> {
        let cards = &self.sheet.as_ref()?.layout().cards;
        let origin = cards.iter().find(|placed| placed.card.touchpoint.id == *from)?;
        let (x, y) = (origin.step as f64, origin.rect().center().y);
        let others = cards.iter().filter(|placed| placed.card.touchpoint.id != *from);
        let away = |placed: &&crate::layout::PlacedCard| {
            let (columns, height) = (placed.step as f64 - x, placed.rect().center().y - y);
            let (ahead, aside) = match direction {
                Direction::Left => (-columns, height.abs()),
                Direction::Right => (columns, height.abs()),
                Direction::Up => (-height, columns.abs()),
                Direction::Down => (height, columns.abs()),
            };
            (ahead > 0.0).then_some(match direction {
                Direction::Left | Direction::Right => (ahead, aside),
                // Straight up and down before anything to the side.
                Direction::Up | Direction::Down => (aside, ahead),
            })
        };
        let nearest = others
            .filter_map(|placed| Some((away(&placed)?, placed)))
            .min_by(|(a, _), (b, _)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)))?;
        Some(nearest.1.card.touchpoint.id.clone())
    }

    /// Where walking begins: with the journey's first card, or its last.
    fn first_card(&self, direction: Direction) -> Option<TouchpointId> {
        let placed = self.sheet.as_ref()?.map().placed();
        let at = match direction {
            Direction::Right | Direction::Down => placed.first(),
            Direction::Left | Direction::Up => placed.last(),
        };
        at.map(|at| at.touchpoint.id.clone())
    }

    /// What is chosen once these have gone: the card that follows, so that keys go on from there.
    fn neighbour_after(&self, gone: &[TouchpointId]) -> Selection {
        let next = gone
            .last()
            .and_then(|last| self.neighbour(last, Direction::Right).or_else(|| self.neighbour(last, Direction::Left)));
        Selection::of(next.filter(|next| !gone.contains(next)))
    }

    /// Brings what is chosen into view, if it is not.
    pub fn reveal_selection(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let boxes = self.selection().boxes(sheet.layout());
        let Some(wanted) = boxes.into_iter().reduce(|a, b| a.union(b)) else { return };
        let to = self.aim().showing(wanted, self.canvas);
        if to != self.aim() {
            self.glide_to(to);
        }
    }

    /// Brings what is chosen into view where some of it is out of sight.
    pub(super) fn reveal_unseen(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let boxes = self.selection().boxes(sheet.layout());
        let seen = self.visible();
        if boxes.into_iter().any(|wanted| seen.intersect(wanted) != wanted) {
            self.reveal_selection();
        }
    }

    /// What has been done, for tests of what is one step.
    #[cfg(test)]
    pub(super) fn steps(&self) -> usize {
        self.sheet.as_ref().map_or(0, |sheet| sheet.history().done())
    }
}
