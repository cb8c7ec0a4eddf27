//! The palette: a field, and the list of all that can be done or gone to under it.

use super::dialogs::modal;
use super::fonts::text;
use super::paint::{color32, family};
use super::style;
use crate::editor::{Command, Editor, NotNow, PaletteEntry, palette, palette_not_now};
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Context, FontId, Id, Key, Margin, Modifiers, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2,
};

/// How wide the palette is where there is room, and how high its list.
const WIDTH: f32 = 560.0;
const LIST_HEIGHT: f32 = 396.0;
/// What of the window's height is for the field and the space around.
const AROUND: f32 = 150.0;
/// How high an entry is, and how many a page has.
const ROW: f32 = 33.0;
const PAGE: usize = 10;

/// The palette, while it is open.
#[derive(Default)]
pub struct PaletteDialog {
    open: Option<Open>,
}

#[derive(Default)]
struct Open {
    typed: String,
    /// What fits, and to what; none before it was first asked.
    found: Option<(String, Vec<PaletteEntry>)>,
    chosen: usize,
    /// Whether the chosen entry has to come into sight.
    moved: bool,
}

impl PaletteDialog {
    /// Opens it with an empty field.
    pub fn open(&mut self) {
        self.open = Some(Open::default());
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The palette over the window, if it is open.
    pub fn show_ui(&mut self, ctx: &Context, editor: &Editor, called: &mut Vec<Command>) {
        let Some(open) = &mut self.open else { return };
        let window = ctx.content_rect();
        let shown = modal(ctx, "palette").show(ctx, |ui| {
            ui.set_width(WIDTH.min(window.width() - 90.0));
            open.content_ui(ui, (window.height() - AROUND).clamp(60.0, LIST_HEIGHT), editor)
        });
        let closes = shown.should_close();
        if let Some(command) = shown.inner {
            called.push(command);
            self.open = None;
        } else if closes {
            self.open = None;
        }
    }
}

impl Open {
    /// Field and list; says which command was chosen.
    fn content_ui(&mut self, ui: &mut Ui, height: f32, editor: &Editor) -> Option<Command> {
        let c = style::colors(ui.ctx());
        let words = editor.words();
        let entered = self.keys(ui);
        let name = words.get("palette-field");
        let field = TextEdit::singleline(&mut self.typed)
            .id(field_id())
            .hint_text(text(name.clone(), Face::Regular, 15.0).color(color32(c.muted)))
            .font(FontId::new(15.0, family(Face::Regular)))
            .margin(Margin::symmetric(14, 10))
            .desired_width(f32::INFINITY);
        let field = ui.add(field);
        if !field.has_focus() {
            field.request_focus();
            ui.ctx().request_repaint();
        }
        if self.found.as_ref().is_none_or(|(typed, _)| *typed != self.typed) {
            self.found = Some((self.typed.clone(), palette(editor, &self.typed)));
            (self.chosen, self.moved) = (0, true);
        }
        let found = self.found.as_ref().map(|(_, found)| found.as_slice()).unwrap_or_default();
        let chosen_id = found.get(self.chosen).map(row_id);
        ui.ctx().accesskit_node_builder(field.id, |node| {
            node.set_label(name);
            if let Some(id) = chosen_id {
                node.set_active_descendant(id.accesskit_id());
            }
        });
        ui.add_space(6.0);
        let mut clicked = None;
        let moved = std::mem::take(&mut self.moved);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, false]).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                if found.is_empty() {
                    let says = match palette_not_now(editor, &self.typed) {
                        Some(NotNow { text, why: Some(why) }) => {
                            words.with("palette-why-not", &[("command", text.into()), ("why", why.into())])
                        }
                        Some(NotNow { text, why: None }) => words.with("palette-not-now", &[("command", text.into())]),
                        None => words.with("palette-none", &[("text", self.typed.trim().into())]),
                    };
                    ui.add_space(8.0);
                    ui.label(text(says, Face::Regular, 13.5).color(color32(c.muted)));
                }
                for (number, entry) in found.iter().enumerate() {
                    let response = entry_ui(ui, entry, number == self.chosen, editor);
                    if number == self.chosen && moved {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        clicked = Some(entry.command.clone());
                    }
                }
            },
        );
        clicked.or_else(|| entered.then(|| found.get(self.chosen).map(|entry| entry.command.clone()))?)
    }

    /// Moves the choice by keys, before the field hears of them; says whether it was made.
    fn keys(&mut self, ui: &Ui) -> bool {
        let count = self.found.as_ref().map_or(0, |(_, found)| found.len());
        let last = count.saturating_sub(1);
        let before = self.chosen;
        let entered = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            if pressed(Key::ArrowDown) {
                self.chosen = if self.chosen >= last { 0 } else { self.chosen + 1 };
            }
            if pressed(Key::ArrowUp) {
                self.chosen = self.chosen.checked_sub(1).unwrap_or(last);
            }
            if pressed(Key::PageDown) {
                self.chosen = (self.chosen + PAGE).min(last);
            }
            if pressed(Key::PageUp) {
                self.chosen = self.chosen.saturating_sub(PAGE);
            }
            pressed(Key::Enter)
        });
        self.moved |= self.chosen != before;
        entered
    }
}

fn field_id() -> Id {
    Id::unique("palette field")
}

fn row_id(entry: &PaletteEntry) -> Id {
    Id::unique(("palette", &entry.text, &entry.group))
}

/// An entry: its words, where it belongs, its keys.
fn entry_ui(ui: &mut Ui, entry: &PaletteEntry, chosen: bool, editor: &Editor) -> egui::Response {
    let c = style::colors(ui.ctx());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width() - 8.0, ROW));
    // The keyboard stays in the field, from where the arrows move the choice.
    let response = ui.interact(rect, row_id(entry), Sense::CLICK);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::ListBoxOption, true, chosen, &entry.text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(entry.group.as_str()));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = if chosen { Some(c.pressed) } else { response.hovered().then_some(c.hover) };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect, 6, color32(ground));
    }
    if chosen {
        let edge = Stroke::new(1.5, color32(c.selection));
        ui.painter().rect_stroke(rect, 6, edge, StrokeKind::Inside);
    }
    let line = |words: &str, face, size, color, most: f32| {
        let mut job = LayoutJob::simple_singleline(words.to_owned(), FontId::new(size, family(face)), color32(color));
        job.wrap = TextWrapping::truncate_at_width(most);
        ui.painter().layout_job(job)
    };
    let keys = entry.command.shortcut_now(editor).map(|shortcut| shortcut.text(editor.words())).unwrap_or_default();
    let keys = line(&keys, Face::Medium, 12.5, c.ink, 130.0);
    let mut right = rect.max.x - 12.0 - keys.size().x;
    let middle = |height: f32| rect.center().y - height / 2.0;
    let at = pos2(right, middle(keys.size().y));
    ui.painter().galley(at, keys, color32(c.ink));
    if right < rect.max.x - 12.0 {
        right -= 14.0;
    }
    let group = line(&entry.group, Face::Regular, 12.5, c.muted, rect.width() * 0.36);
    right -= group.size().x;
    ui.painter().galley(pos2(right, middle(group.size().y)), group, color32(c.muted));
    let words = line(&entry.text, Face::Medium, 13.5, c.ink, right - rect.min.x - 24.0);
    ui.painter().galley(pos2(rect.min.x + 12.0, middle(words.size().y)), words, color32(c.ink));
    response
}
