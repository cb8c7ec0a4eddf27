//! An entry of the list: a small card with the owner's stripe, whose title can be changed where it stands.

use super::InventoryPanel;
use super::list::Reveal;
use crate::app::paint::{color32, family};
use crate::app::style::{self, CORNER};
use crate::edit::{Edit, TouchpointField};
use crate::editor::{Answerable, Change, Command, Editor, InventoryEntry, Label};
use crate::model::TouchpointId;
use crate::scene;
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{EventFilter, FontId, Id, Key, Margin, Rect, Response, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2};

/// How an entry is to look.
pub(super) struct Look<'a> {
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether the keyboard comes to it: one of all, so that the way past the list is short.
    pub current: bool,
    /// What it looks like: another one's title.
    pub like: Option<&'a str>,
}

/// The title of an entry while it is being changed.
pub(super) struct Renaming {
    /// Whose.
    pub touchpoint: TouchpointId,
    title: String,
    begun: bool,
}

pub(super) fn entry_id(touchpoint: &TouchpointId) -> Id {
    Id::unique(("inventory", touchpoint))
}

/// A card with the owner's stripe.
pub(super) fn entry_ui(ui: &mut Ui, entry: &InventoryEntry, look: Look, editor: &Editor) -> Response {
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let width = ui.available_width();
    let placed = !entry.touchpoint.place.is_inventory();
    let (stripe, owner_color) = match &entry.answerable {
        Answerable::Owner(owner) => {
            let paint = scene::owner_paint(owner.colour, editor.theme());
            (paint.stripe, paint.text)
        }
        Answerable::Nobody => (c.nobody, c.bad),
        Answerable::Customer | Answerable::Other(_) => (c.nobody, c.muted),
    };
    let ink = if placed { c.muted } else { c.ink };
    let font = |face, size| FontId::new(size, family(face));
    // The owner stands beside a title that leaves it room, and under a longer one.
    let inner = width - 18.0 - 12.0;
    let one_line = |words: String, face, size, color| {
        let mut job = LayoutJob::simple(words, font(face, size), color32(color), inner);
        // A long name is told whole in the tip.
        job.wrap = TextWrapping::truncate_at_width(inner);
        ui.painter().layout_job(job)
    };
    // Before there are any owners, it is no failing to have none.
    let no_owners = editor.sheet().is_some_and(|sheet| sheet.map().owners.is_empty());
    let owner = match &entry.answerable {
        Answerable::Nobody if no_owners => String::new(),
        Answerable::Nobody | Answerable::Owner(_) | Answerable::Customer | Answerable::Other(_) => {
            entry.answerable.text(words)
        }
    };
    let unsaid = owner.is_empty();
    let owner = one_line(owner, Face::SemiBold, 11.5, owner_color);
    let title =
        |wrap: f32| ui.painter().layout(entry.touchpoint.title.clone(), font(Face::Medium, 13.5), color32(ink), wrap);
    let beside = title(f32::INFINITY).size().x + owner.size().x + 12.0 <= inner;
    let title = title(inner);
    let like = look
        .like
        .map(|like| one_line(words.with("inventory-like", &[("title", like.into())]), Face::Regular, 12.0, c.warning));
    let mut height = title.size().y + 18.0;
    if !beside && !unsaid {
        height += owner.size().y + 3.0;
    }
    height = height.max(38.0);
    let like_top = height - 7.0;
    height += like.as_ref().map_or(0.0, |like| like.size().y + 2.0);

    let (_, rect) = ui.allocate_space(vec2(width, height));
    let id = entry_id(&entry.touchpoint.id);
    let focusable = if look.current { Sense::FOCUSABLE } else { Sense::empty() };
    // Named by its touchpoint, so that the keyboard stays on it while others come and go.
    let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG | focusable);
    if response.has_focus() {
        // Arrow keys walk through the list, not through the window.
        let keys = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys));
    }
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, look.chosen, &entry.touchpoint.title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(entry.description(editor)));
    if ui.is_rect_visible(rect) {
        let ground = match (response.hovered(), placed) {
            (true, _) => c.hover,
            (false, true) => c.panel,
            (false, false) => c.card,
        };
        let edge = if response.has_focus() || look.chosen {
            Stroke::new(if response.has_focus() { 2.0 } else { 1.5 }, color32(c.selection))
        } else {
            Stroke::new(1.0, color32(c.panel_line))
        };
        let painter = ui.painter();
        painter.rect_filled(rect, CORNER, color32(ground));
        if look.chosen {
            painter.rect_filled(rect, CORNER, color32(c.selection_soft));
        }
        painter.rect_stroke(rect, CORNER, edge, StrokeKind::Inside);
        let bar = Rect::from_min_max(rect.min + vec2(0.0, 5.0), pos2(rect.min.x + 5.0, rect.max.y - 5.0));
        painter.rect_filled(bar, egui::CornerRadius { nw: 0, ne: 2, sw: 0, se: 2 }, color32(stripe));
        let left = rect.min.x + 18.0;
        let title_size = title.size();
        let title_top = if beside { rect.min.y + (38.0 - title_size.y) / 2.0 } else { rect.min.y + 9.0 };
        painter.galley(pos2(left, title_top), title, color32(ink));
        let owner_at = if beside {
            pos2(rect.max.x - 12.0 - owner.size().x, title_top + (title_size.y - owner.size().y) / 2.0 + 0.5)
        } else {
            pos2(left, title_top + title_size.y + 3.0)
        };
        painter.galley(owner_at, owner, color32(owner_color));
        if let Some(like) = like {
            painter.galley(pos2(left, rect.min.y + like_top), like, color32(c.warning));
        }
    }
    response
}

impl InventoryPanel {
    /// Lets the title of an entry be changed where it stands.
    pub(super) fn rename(&mut self, entry: &InventoryEntry) {
        let (touchpoint, title) = (entry.touchpoint.id.clone(), entry.touchpoint.title.clone());
        self.reveal = Some(Reveal::new(&touchpoint, false));
        self.renaming = Some(Renaming { touchpoint, title, begun: false });
    }
}

impl Renaming {
    /// The field in the entry's place. Enter or a click elsewhere keeps what was written, Escape drops it; afterwards
    /// the keyboard is on the entry again. Gives itself back until then.
    pub(super) fn show_ui(
        mut self,
        ui: &mut Ui,
        entry: &InventoryEntry,
        called: &mut Vec<Command>,
        reveal: &mut Option<Reveal>,
    ) -> Option<Self> {
        let id = entry_id(&self.touchpoint).with("title");
        let field = TextEdit::multiline(&mut self.title)
            .id(id)
            .desired_rows(1)
            .return_key(None)
            .font(FontId::new(13.5, family(Face::Medium)))
            .margin(Margin { left: 18, right: 12, top: 9, bottom: 9 })
            .desired_width(f32::INFINITY);
        let output = field.show(ui);
        let field = output.response.response;
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(entry.touchpoint.title.as_str()));
        if !self.begun {
            self.begun = true;
            field.request_focus();
            let mut state = output.state;
            let all = egui::text::CCursorRange::two(
                egui::text::CCursor::default(),
                egui::text::CCursor::new(self.title.chars().count()),
            );
            state.cursor.set_char_range(Some(all));
            state.store(ui.ctx(), id);
            ui.ctx().request_repaint();
            return Some(self);
        }
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let (enter, escape) = (pressed(Key::Enter), pressed(Key::Escape));
        if !enter && !field.lost_focus() {
            return Some(self);
        }
        let title = self.title.split_whitespace().collect::<Vec<_>>().join(" ");
        if !escape && !title.is_empty() && title != entry.touchpoint.title {
            let field = TouchpointField::Title(title.clone());
            let edit = Edit::Touchpoint { touchpoint: self.touchpoint.clone(), field };
            called.push(Command::Change(Box::new(Change::new(edit, Label::one("did-rename", title)))));
        }
        if enter || escape {
            *reveal = Some(Reveal::new(&self.touchpoint, true));
        }
        ui.ctx().request_repaint();
        None
    }
}
