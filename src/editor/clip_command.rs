//! Cutting, copying and pasting touchpoints, within a map, between maps and with other programs.

use super::cells::in_reading_order;
use super::clip::Clip;
use super::{Change, Editor, Label, Selection, Shortcut, ShortcutKey, Wish};
use crate::edit::{Edit, PartId};
use crate::interact::Modifiers;
use crate::model::TouchpointId;
use std::sync::Arc;

/// What is done with the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClipCommand {
    /// Take the chosen touchpoints off the map, to paste them elsewhere.
    Cut,
    /// Copy the chosen touchpoints: whole for Rejse, their titles for other programs.
    Copy,
    /// Ask for what lies on the clipboard, to insert it.
    Paste,
    /// Insert a text that came from the clipboard: the touchpoints that were copied with it, or a list of new ones.
    Insert(String),
}

impl ClipCommand {
    /// Those that have a shortcut.
    pub const WITH_SHORTCUT: [Self; 3] = [Self::Cut, Self::Copy, Self::Paste];

    /// The keys that call it. While somebody writes in a field, they belong to the field.
    pub fn shortcuts(&self) -> Vec<Shortcut> {
        let with = |letter| vec![Shortcut { modifiers: Modifiers::COMMAND, key: ShortcutKey::Letter(letter) }];
        match self {
            Self::Cut => with('X'),
            Self::Copy => with('C'),
            Self::Paste => with('V'),
            Self::Insert(_) => Vec::new(),
        }
    }

    /// The command's words.
    pub fn text(&self, editor: &Editor) -> String {
        editor.words().get(match self {
            Self::Cut => "command-cut",
            Self::Copy => "command-copy",
            Self::Paste | Self::Insert(_) => "command-paste",
        })
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        match self {
            Self::Cut | Self::Copy => !editor.selection().touchpoints().is_empty(),
            Self::Paste | Self::Insert(_) => editor.sheet().is_some(),
        }
    }
}

impl Editor {
    pub(super) fn clip(&mut self, command: &ClipCommand) -> Option<Wish> {
        match command {
            ClipCommand::Cut => self.copy(true).map(Wish::CopyText),
            ClipCommand::Copy => self.copy(false).map(Wish::CopyText),
            ClipCommand::Paste => Some(Wish::AskForPaste),
            ClipCommand::Insert(text) => {
                self.insert(text);
                self.pasted_at = None;
                None
            }
        }
    }

    /// Remembers the chosen touchpoints and gives their titles, a line each.
    fn copy(&mut self, cut: bool) -> Option<String> {
        let map = Arc::clone(self.sheet.as_ref()?.map());
        let ids = in_reading_order(&map, self.selection().touchpoints());
        let titles: Vec<&str> = ids.iter().filter_map(|id| Some(map.touchpoint(id)?.title.as_str())).collect();
        let text = titles.iter().map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
        let text = text.collect::<Vec<_>>().join("\n");
        let change = cut.then(|| removal(&ids, Label::of("did-cut", &titles)));
        self.clip = Some(Clip { text: text.clone(), map, touchpoints: ids, cut });
        if let Some(change) = change {
            self.change(&change);
        }
        Some(text)
    }

    fn insert(&mut self, text: &str) {
        if let Some(clip) = self.clip.clone().filter(|clip| clip.is_text(text)) {
            self.insert_clip(&clip);
        } else {
            self.write_list(text, "did-paste", true);
        }
    }

    fn insert_clip(&mut self, clip: &Clip) {
        let Some(sheet) = &self.sheet else { return };
        let mut ids = self.new_ids();
        let (edits, pasted) = clip.onto(sheet, self.paste_target().as_ref(), &mut ids);
        let used = ids.into_used();
        let titles: Vec<&str> = pasted.iter().map(|touchpoint| touchpoint.title.as_str()).collect();
        let chosen = Selection::of(pasted.iter().map(|touchpoint| touchpoint.id.clone()));
        let change = Change::new(Edit::Several(edits), Label::of("did-paste", &titles)).selecting(chosen);
        self.used_ids(used);
        self.change(&change);
        if self.refusal.is_none() {
            let Some(sheet) = &self.sheet else { return };
            let waits = |id: &TouchpointId| sheet.map().touchpoint(id).is_some_and(|it| it.place.is_inventory());
            let came = pasted.into_iter().map(|touchpoint| touchpoint.id.clone()).filter(waits);
            self.just_written.came(came);
        }
    }
}

/// Takes touchpoints away.
pub(super) fn removal(ids: &[TouchpointId], label: Label) -> Change {
    let remove = |id: &TouchpointId| Edit::Remove { part: PartId::Touchpoint(id.clone()), heir: None };
    Change::new(Edit::Several(ids.iter().map(remove).collect()), label)
}
