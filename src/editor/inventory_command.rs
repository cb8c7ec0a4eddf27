//! Writing touchpoints down, one or a whole list, and placing them without a pointer.

use super::cells::in_reading_order;
use super::clip_command::removal;
use super::group::Group;
use super::likeness::{lookalikes, same_name};
use super::paste::{self, KnownNames, PastedRow};
use super::placing::put_down;
use super::{Change, Editor, Label, Lookalike, Selection, Wish};
use crate::edit::{Edit, Part, TouchpointField};
use crate::interact::Target;
use crate::model::{
    Channel, ChannelIcon, ChannelId, Colour, JourneyMap, LaneId, Owner, OwnerId, PALETTE_PLACES, PhaseId, StepId,
    Thing, Touchpoint, TouchpointId,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is done with the inventory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InventoryCommand {
    /// Write down what a text says: a touchpoint a line, or a row of cells.
    Write(String),
    /// Take those out again that look like touchpoints that were there before.
    TakeOutLookalikes,
    /// Leave them in, and say no more about what was just written.
    KeepLookalikes,
    /// Put the numbers back that were taken off the lines of the last list.
    KeepNumbers,
    /// Ask where on the map the chosen touchpoints are to go.
    AskForPlace,
    /// Put the chosen touchpoints into a cell, behind what stands there.
    PlaceAt {
        /// The phase.
        phase: PhaseId,
        /// The step within it; none for a new one at its end.
        step: Option<StepId>,
        /// The lane.
        lane: LaneId,
    },
    /// Make a team answerable for the chosen touchpoints, or none.
    GiveOwner(Option<OwnerId>),
    /// Have the chosen touchpoints go through a channel, or none of their own.
    GiveChannel(Option<ChannelId>),
}

impl InventoryCommand {
    /// The command's words.
    pub fn text(&self, editor: &Editor) -> String {
        let name = |thing: Thing| editor.name_of(&thing).unwrap_or_default();
        editor.words().get(match self {
            Self::Write(_) => "inventory-write",
            Self::TakeOutLookalikes => "inventory-take-out",
            Self::KeepLookalikes => "inventory-keep",
            Self::KeepNumbers => "inventory-keep-numbers",
            Self::AskForPlace | Self::PlaceAt { .. } => "command-place",
            Self::GiveOwner(Some(id)) => return name(Thing::Owner(id.clone())),
            Self::GiveChannel(Some(id)) => return name(Thing::Channel(id.clone())),
            Self::GiveOwner(None) => "field-no-owner",
            Self::GiveChannel(None) => "field-no-channel",
        })
    }

    /// Whether all that is chosen has it already; none for what is not said of touchpoints.
    pub fn is_on(&self, editor: &Editor) -> Option<bool> {
        let map = editor.sheet()?.map();
        let mut chosen = editor.selection().touchpoints().iter().filter_map(|id| map.touchpoint(id)).peekable();
        let any = chosen.peek().is_some();
        match self {
            Self::GiveOwner(owner) => Some(any && chosen.all(|one| one.owner == *owner)),
            Self::GiveChannel(channel) => Some(any && chosen.all(|one| one.channel == *channel)),
            Self::Write(_)
            | Self::TakeOutLookalikes
            | Self::KeepLookalikes
            | Self::KeepNumbers
            | Self::AskForPlace
            | Self::PlaceAt { .. } => None,
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        if editor.sheet().is_none() {
            return false;
        }
        let chosen = editor.selection().touchpoints();
        match self {
            Self::Write(text) => !text.trim().is_empty(),
            Self::TakeOutLookalikes => !editor.lookalikes().is_empty(),
            Self::KeepLookalikes => {
                !editor.lookalikes().is_empty() || !editor.left_out().is_empty() || editor.numbers_off() > 0
            }
            Self::KeepNumbers => editor.numbers_off() > 0,
            Self::AskForPlace | Self::PlaceAt { .. } | Self::GiveOwner(_) | Self::GiveChannel(_) => !chosen.is_empty(),
        }
    }
}

/// What there is to say about the list that was written down last.
#[derive(Clone, Debug, Default)]
pub struct JustWritten {
    lookalikes: Vec<Lookalike>,
    left_out: Vec<String>,
    /// The numbers that were taken off the lines of the last list, with the titles that were left.
    numbers: Vec<(TouchpointId, String, String)>,
    /// The last list.
    last: Vec<TouchpointId>,
}

impl JustWritten {
    /// Takes in touchpoints that have come to the inventory.
    pub(super) fn came(&mut self, touchpoints: impl Iterator<Item = TouchpointId>) {
        self.last = touchpoints.collect();
        self.left_out.clear();
        self.numbers.clear();
    }
}

impl Editor {
    pub(super) fn write_down(&mut self, command: &InventoryCommand) -> Option<Wish> {
        match command {
            InventoryCommand::Write(text) => self.write_list(text, "did-add", false),
            InventoryCommand::TakeOutLookalikes => self.take_out_lookalikes(),
            InventoryCommand::KeepLookalikes => {
                (self.just_written.lookalikes, self.just_written.left_out) = (Vec::new(), Vec::new());
                self.just_written.numbers.clear();
            }
            InventoryCommand::KeepNumbers => self.put_numbers_back(),
            InventoryCommand::AskForPlace => return Some(Wish::AskForPlace),
            InventoryCommand::PlaceAt { phase, step, lane } => self.place_at(phase, step.as_ref(), lane),
            InventoryCommand::GiveOwner(owner) => {
                self.set_of_chosen(TouchpointField::Owner(owner.clone()), "did-give-owner");
            }
            InventoryCommand::GiveChannel(channel) => {
                self.set_of_chosen(TouchpointField::Channel(channel.clone()), "did-give-channel");
            }
        }
        None
    }

    /// Those just written that look like a touchpoint that was there before, as far as both are still there.
    pub fn lookalikes(&self) -> Vec<Lookalike> {
        let Some(sheet) = &self.sheet else { return Vec::new() };
        let there = |id: &TouchpointId| sheet.map().touchpoint(id).is_some();
        let both = |it: &&Lookalike| there(&it.touchpoint) && there(&it.like);
        self.just_written.lookalikes.iter().filter(both).cloned().collect()
    }

    /// The cells of the list just written that are in no touchpoint, as long as that list is on the map.
    pub fn left_out(&self) -> &[String] {
        let there = |id| self.sheet.as_ref().is_some_and(|sheet| sheet.map().touchpoint(id).is_some());
        if self.just_written.last.iter().any(there) { &self.just_written.left_out } else { &[] }
    }

    /// How many lines of the list just written had a number that was taken off, as far as their titles are still so.
    pub fn numbers_off(&self) -> usize {
        self.numbered().count()
    }

    fn numbered(&self) -> impl Iterator<Item = &(TouchpointId, String, String)> {
        let title = |id| Some(&self.sheet.as_ref()?.map().touchpoint(id)?.title);
        self.just_written.numbers.iter().filter(move |(id, _, left)| title(id) == Some(left))
    }

    fn put_numbers_back(&mut self) {
        let whole = |(id, number, left): &(TouchpointId, String, String)| (id.clone(), format!("{number} {left}"));
        let whole: Vec<_> = self.numbered().map(whole).collect();
        let titles: Vec<&str> = whole.iter().map(|(_, title)| title.as_str()).collect();
        let label = Label::of("did-change", &titles);
        let edits = whole.iter().map(|(id, title)| Edit::Touchpoint {
            touchpoint: id.clone(),
            field: TouchpointField::Title(title.clone()),
        });
        self.change(&Change::new(Edit::Several(edits.collect()), label));
    }

    /// Writes down what a text says as one step of that label. A single one may go where the selection is;
    /// what is pasted in a cell that was pointed at stands there.
    pub(super) fn write_list(&mut self, text: &str, key: &'static str, beside_selection: bool) {
        let Some(sheet) = &self.sheet else { return };
        let map = Arc::clone(sheet.map());
        let owners: Vec<&str> = map.owners.iter().map(|owner| owner.name.as_str()).collect();
        let channels: Vec<&str> = map.channels.iter().map(|channel| channel.name.as_str()).collect();
        let list = paste::read(text, KnownNames { owners: &owners, channels: &channels });
        if list.rows.is_empty() {
            return;
        }
        let mut ids = self.new_ids();
        let mut edits = Vec::new();
        let (owners, channels) = newcomers(&map, &list.rows, &mut ids, &mut edits);
        let mut given = BTreeSet::new();
        let mut new = Vec::new();
        for row in &list.rows {
            let id = ids.free(&given, |ids| ids.touchpoint(&row.title));
            given.insert(id.clone());
            let mut touchpoint = Touchpoint::new(id, row.title.as_str());
            let is = |name: &Option<String>, other: &str| name.as_ref().is_some_and(|name| same_name(name, other));
            touchpoint.owner = owners.iter().find(|owner| is(&row.owner, &owner.name)).map(|owner| owner.id.clone());
            touchpoint.channel =
                channels.iter().find(|channel| is(&row.channel, &channel.name)).map(|channel| channel.id.clone());
            new.push(Arc::new(touchpoint));
        }
        edits.extend(new.iter().map(|one| Edit::Add { part: Part::Touchpoint(Arc::clone(one)), at: 0 }));
        if let Some(first) = new.first()
            && (self.pasted_at.is_some() || (beside_selection && new.len() == 1))
            && let Some(target) = self.paste_target()
        {
            let group = Group::stacked(new.iter().map(|one| one.id.clone()));
            edits.extend(put_down(sheet, &group, &target, &first.title, &mut ids).unwrap_or_default());
        }
        let used = ids.into_used();
        let titles: Vec<&str> = new.iter().map(|one| one.title.as_str()).collect();
        let chosen = Selection::of(new.iter().map(|one| one.id.clone()));
        self.used_ids(used);
        self.change(&Change::new(Edit::Several(edits), Label::of(key, &titles)).selecting(chosen));
        if self.refusal.is_none() {
            let titled: Vec<_> = new.iter().map(|one| (one.id.clone(), one.title.clone())).collect();
            self.just_written.came(titled.iter().map(|(id, _)| id.clone()));
            // Those that nobody has said anything about yet stay pointed out.
            self.just_written.lookalikes.extend(lookalikes(&map, &titled));
            self.just_written.left_out = list.left_out;
            let numbers = new.iter().zip(list.rows).filter_map(|(one, row)| Some((one, row.number?)));
            self.just_written.numbers =
                numbers.map(|(one, number)| (one.id.clone(), number, one.title.clone())).collect();
        }
    }

    fn take_out_lookalikes(&mut self) {
        let Some(sheet) = &self.sheet else { return };
        let map = Arc::clone(sheet.map());
        let ids: Vec<TouchpointId> = self.lookalikes().into_iter().map(|it| it.touchpoint).collect();
        let titles: Vec<&str> = ids.iter().filter_map(|id| Some(map.touchpoint(id)?.title.as_str())).collect();
        self.change(&removal(&ids, Label::of("did-remove", &titles)));
    }

    /// Says the same of all chosen touchpoints.
    fn set_of_chosen(&mut self, field: TouchpointField, key: &'static str) {
        let Some(sheet) = &self.sheet else { return };
        let map = Arc::clone(sheet.map());
        let chosen: Vec<_> = self.selection().touchpoints().iter().filter_map(|id| map.touchpoint(id)).collect();
        let titles: Vec<&str> = chosen.iter().map(|one| one.title.as_str()).collect();
        let set = |one: &&Arc<Touchpoint>| Edit::Touchpoint { touchpoint: one.id.clone(), field: field.clone() };
        let label = Label::of(key, &titles);
        self.change(&Change::new(Edit::Several(chosen.iter().map(set).collect()), label));
    }

    fn place_at(&mut self, phase: &PhaseId, step: Option<&StepId>, lane: &LaneId) {
        let Some(sheet) = &self.sheet else { return };
        let map = Arc::clone(sheet.map());
        let chosen = in_reading_order(&map, self.selection().touchpoints());
        let titles: Vec<&str> = chosen.iter().filter_map(|id| Some(map.touchpoint(id)?.title.as_str())).collect();
        let layout = sheet.layout();
        let Some(lane) = layout.lanes.iter().position(|own| own.id == *lane) else { return };
        let target = match step {
            Some(step) => {
                let Some(step) = layout.steps.iter().position(|own| own.id.as_ref() == Some(step)) else { return };
                Target::Cell { step, lane, before: None }
            }
            None => Target::NewStep { phase: phase.clone(), at: usize::MAX, lane },
        };
        let mut ids = self.new_ids();
        let title = titles.first().copied().unwrap_or_default();
        let Some(edits) = put_down(sheet, &Group::stacked(chosen), &target, title, &mut ids) else { return };
        let used = ids.into_used();
        self.used_ids(used);
        self.change(&Change::new(Edit::Several(edits), Label::of("did-place", &titles)));
    }
}

/// The owners and channels that the rows name: those of the map, and new ones for names that it does not have.
fn newcomers(
    map: &JourneyMap,
    rows: &[PastedRow],
    ids: &mut super::change::MapIds,
    edits: &mut Vec<Edit>,
) -> (Vec<Arc<Owner>>, Vec<Arc<Channel>>) {
    let (mut owners, mut channels) = (map.owners.clone(), map.channels.clone());
    let (mut owner_ids, mut channel_ids) = (BTreeSet::<OwnerId>::new(), BTreeSet::<ChannelId>::new());
    for name in rows.iter().filter_map(|row| row.owner.as_deref()) {
        if owners.iter().any(|owner| same_name(&owner.name, name)) {
            continue;
        }
        let id = ids.free(&owner_ids, |ids| ids.owner(name));
        owner_ids.insert(id.clone());
        let taken: Vec<Colour> = owners.iter().map(|owner| owner.colour).collect();
        let owner = Arc::new(Owner { id, name: name.to_owned(), colour: free_place(&taken) });
        owners.push(Arc::clone(&owner));
        edits.push(Edit::Add { part: Part::Owner(owner), at: usize::MAX });
    }
    for name in rows.iter().filter_map(|row| row.channel.as_deref()) {
        if channels.iter().any(|channel| same_name(&channel.name, name)) {
            continue;
        }
        let id = ids.free(&channel_ids, |ids| ids.channel(name));
        channel_ids.insert(id.clone());
        let channel = Arc::new(Channel { id, name: name.to_owned(), icon: ChannelIcon::Other });
        channels.push(Arc::clone(&channel));
        edits.push(Edit::Add { part: Part::Channel(channel), at: usize::MAX });
    }
    (owners, channels)
}

/// The first place of the palette that is not taken; once all are, the one that the fewest have.
pub(super) fn free_place(taken: &[Colour]) -> Colour {
    let times = |place: u8| taken.iter().filter(|colour| **colour == Colour::Place(place)).count();
    Colour::Place((0..PALETTE_PLACES).min_by_key(|place| times(*place)).unwrap_or_default())
}
