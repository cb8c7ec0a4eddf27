//! The search over the canvas's top right corner, the marks around what was found, and what is in focus.

use super::canvas::place_on;
use super::fonts::text;
use super::icons::{Picture, picture_button};
use super::paint::{color32, family};
use super::style;
use crate::editor::{Command, Editor, FindCommand, FocusCommand, Selection, Shortcut};
use crate::model::Thing;
use crate::scene::Colors;
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Area, Context, FontId, Frame, Id, Key, Label, Margin, Order, Painter, Rect, Sense, Stroke, StrokeKind, TextEdit,
    Ui, pos2, vec2,
};

/// How wide the search is where there is room.
const WIDTH: f32 = 460.0;
/// From the canvas's edges.
const AWAY: f32 = 14.0;

/// What the search remembers from frame to frame.
#[derive(Default)]
pub struct FindBar {
    /// Whether its field is to have the keyboard.
    wanted: bool,
}

/// The field's name among the things of the window.
pub fn field_id() -> Id {
    Id::unique("find field")
}

impl FindBar {
    /// Gives the keyboard to the field once it is there.
    pub fn want_keyboard(&mut self) {
        self.wanted = true;
    }

    /// The search if it is open, and under it what is in focus.
    pub fn show_ui(&mut self, ctx: &Context, room: Rect, editor: &mut Editor, called: &mut Vec<Command>) {
        let mut top = room.min.y + AWAY;
        if editor.finder().is_open() {
            let width = WIDTH.min(room.width() - 2.0 * AWAY);
            let area = Area::new(Id::unique("find bar"))
                .order(Order::Middle)
                .fixed_pos(pos2(room.max.x - AWAY - width, top))
                .constrain_to(room)
                .show(ctx, |ui| {
                    frame(ui).show(ui, |ui| {
                        ui.set_width(width - 20.0);
                        self.bar_ui(ui, editor, called);
                    })
                });
            top = area.response.rect.max.y + 8.0;
        }
        focus_ui(ctx, (room, top), editor, called);
    }

    fn bar_ui(&mut self, ui: &mut Ui, editor: &mut Editor, called: &mut Vec<Command>) {
        let c = style::colors(ui.ctx());
        let words = editor.words();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let buttons = 3.0 * (34.0 + 4.0);
            self.field_ui(ui, ui.available_width() - buttons, editor, called);
            let (count, any) = (editor.finder().hits().len(), !editor.finder().hits().is_empty());
            let commands = [
                (Picture::Up, FindCommand::Previous, words.get("find-previous"), any),
                (Picture::Down, FindCommand::Next, words.get("find-next"), count > 0),
                (Picture::Cross, FindCommand::Close, words.get("find-close"), true),
            ];
            for (picture, command, name, enabled) in commands {
                let keys = command.shortcuts().first().map(|shortcut: &Shortcut| shortcut.text(words));
                let tip = keys.map_or_else(
                    || name.clone(),
                    |keys| words.with("tool-with-keys", &[("command", name.as_str().into()), ("keys", keys.into())]),
                );
                if picture_button(ui, picture, &name, &tip, enabled).clicked() {
                    called.push(Command::Find(command));
                }
            }
        });
        if let Some((_, hit)) = editor.finder().current() {
            let name = editor.name_of(&hit.thing).unwrap_or_default();
            let values = [("what", words.get(hit.what).into()), ("name", name.as_str().into())];
            // What is called as its kind is said once.
            let is_its_kind = name == words.get(hit.what);
            let place = if is_its_kind { name.clone() } else { words.with("find-where", &values) };
            ui.add_space(2.0);
            ui.add(Label::new(text(place, Face::Medium, 12.5).color(color32(c.ink))).truncate());
            if hit.text.trim() != name.trim() {
                ui.add(Label::new(text(hit.text.trim(), Face::Regular, 12.5).color(color32(c.muted))).truncate());
            }
        }
    }

    /// The field, with the count in its right end.
    fn field_ui(&mut self, ui: &mut Ui, width: f32, editor: &mut Editor, called: &mut Vec<Command>) {
        let c = style::colors(ui.ctx());
        let words = editor.words();
        let name = words.get("find-field");
        let mut typed = editor.finder().asked().to_owned();
        let count = count_text(editor);
        let font = FontId::new(12.5, family(Face::Regular));
        let count = ui.painter().layout_no_wrap(count, font, color32(c.muted));
        let right = count.size().x as i8 + 18;
        let field = TextEdit::singleline(&mut typed)
            .id(field_id())
            .hint_text(text(name.clone(), Face::Regular, 13.5).color(color32(c.muted)))
            .margin(Margin { left: 12, right, top: 7, bottom: 7 })
            .desired_width(width);
        let field = ui.add(field);
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(name));
        let at = pos2(field.rect.max.x - 10.0 - count.size().x, field.rect.center().y - count.size().y / 2.0);
        ui.painter().galley(at, count, color32(c.muted));
        if std::mem::take(&mut self.wanted) {
            field.request_focus();
            select_text(ui.ctx(), field.id, &typed);
            ui.ctx().request_repaint();
        }
        if field.changed() {
            editor.find(&typed);
            ui.ctx().request_repaint();
        }
        // Enter lets go of the field, which is to keep the keyboard.
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            let back = ui.input(|input| input.modifiers.shift);
            called.push(Command::Find(if back { FindCommand::Previous } else { FindCommand::Next }));
            field.request_focus();
        }
    }
}

/// Chooses all that stands in a field, so that typing begins anew.
fn select_text(ctx: &Context, field: Id, typed: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::text_edit::TextEditState::load(ctx, field).unwrap_or_default();
    let end = CCursor::new(typed.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    state.store(ctx, field);
}

/// "3 of 17", or that there is nothing; empty as long as nothing is looked for.
fn count_text(editor: &Editor) -> String {
    let (words, finder) = (editor.words(), editor.finder());
    match finder.current() {
        Some((number, _)) => {
            let values = [("number", number.into()), ("count", finder.hits().len().into())];
            words.with("find-count", &values)
        }
        None if finder.asked().trim().is_empty() => String::new(),
        None => words.get("find-none"),
    }
}

/// The frame of what lies over the canvas.
pub fn frame(ui: &Ui) -> Frame {
    let c = style::colors(ui.ctx());
    Frame::new()
        .fill(color32(c.panel))
        .stroke(Stroke::new(1.0, color32(c.panel_line)))
        .corner_radius(10)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(10, 8))
}

/// What alone is looked at, with a cross that ends it.
fn focus_ui(ctx: &Context, (room, top): (Rect, f32), editor: &Editor, called: &mut Vec<Command>) {
    let Some(what) = editor.focus().and_then(|focus| editor.focus_name(focus)) else { return };
    let c = style::colors(ctx);
    let words = editor.words();
    let says = words.with("focus-on", &[("what", what.into())]);
    let area = Area::new(Id::unique("focus chip"))
        .order(Order::Middle)
        .pivot(egui::Align2::RIGHT_TOP)
        .fixed_pos(pos2(room.max.x - AWAY, top))
        .constrain_to(room);
    area.show(ctx, |ui| {
        let mut job =
            LayoutJob::simple_singleline(says.clone(), FontId::new(13.5, family(Face::SemiBold)), color32(c.on_accent));
        job.wrap = TextWrapping::truncate_at_width(260.0);
        let galley = ui.painter().layout_job(job);
        let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 46.0, 34.0), Sense::click());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &says));
        ui.painter().rect(rect, 17, color32(c.accent), Stroke::new(1.0, color32(c.panel_line)), StrokeKind::Inside);
        if response.has_focus() {
            let ring = Stroke::new(2.0, color32(c.selection));
            ui.painter().rect_stroke(rect.expand(3.0), 20, ring, StrokeKind::Inside);
        }
        let at = pos2(rect.min.x + 16.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color32(c.on_accent));
        let cross = pos2(rect.max.x - 18.0, rect.center().y);
        Picture::Cross.paint(ui.painter(), cross, color32(c.on_accent), color32(c.accent));
        let off = Command::Focus(FocusCommand::Off);
        let values = [("command", off.text(editor).into()), ("keys", words.get("key-escape").into())];
        if response.on_hover_text(words.with("tool-with-keys", &values)).clicked() {
            called.push(off);
        }
    });
}

/// Marks on the canvas all that was found, as long as the search is open.
pub fn paint_hits(painter: &Painter, canvas: Rect, editor: &Editor, colors: &Colors) {
    let Some(sheet) = editor.sheet().filter(|_| editor.finder().is_open()) else { return };
    let layout = sheet.layout();
    let painter = painter.with_clip_rect(canvas);
    let mut found: Vec<&Thing> = editor.finder().hits().iter().map(|hit| &hit.thing).collect();
    found.sort();
    found.dedup();
    // What is as large as a lane would drown what stands in it.
    let (cards, rest): (Vec<_>, Vec<_>) = found
        .into_iter()
        .filter(|thing| !matches!(thing, Thing::Lane(_) | Thing::Title))
        .map(|thing| Selection::at(thing.clone()))
        .partition(|found| found.touchpoint().is_some());
    let cards = Selection::of(cards.iter().filter_map(Selection::touchpoint).cloned());
    let boxes = cards.boxes(layout).into_iter().chain(rest.iter().flat_map(|hit| hit.boxes(layout)));
    for rect in boxes {
        let rect = place_on(canvas, editor, rect).expand(3.0);
        if canvas.intersects(rect) {
            painter.rect_filled(rect, 8, color32(colors.selection).gamma_multiply(0.14));
        }
    }
    let Some((_, hit)) = editor.finder().current() else { return };
    let here = layout.bounds_of(&hit.thing).or_else(|| Selection::at(hit.thing.clone()).boxes(layout).first().copied());
    if let Some(rect) = here {
        let rect = place_on(canvas, editor, rect).expand(4.0);
        painter.rect_stroke(rect, 8, Stroke::new(2.5, color32(colors.selection)), StrokeKind::Outside);
    }
}
