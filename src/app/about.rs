//! The dialog that says what the program is, and under which licences it and what it carries may be used.

use super::dialogs::{Answer, SMALLEST, at_right, modal};
use super::fonts::text;
use super::paint::color32;
use super::style;
use crate::editor::Editor;
use crate::text::Face;
use egui::{
    Button, Context, EventFilter, Id, Key, Modifiers, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

/// How wide the dialog is, and how high a licence's text at most, in points.
const WIDTH: f32 = 560.0;
const HIGHEST: f32 = 300.0;
/// What the dialog needs besides a licence's text.
const AROUND: f32 = 250.0;

/// The works whose licences are told: what each is called, and the text that has to go with it.
const WORKS: [(&str, &[&str]); 4] = [
    ("Rejse", &[include_str!("../../LICENSE-MIT"), include_str!("../../LICENSE-APACHE")]),
    ("Inter", &[include_str!("../../assets/fonts/OFL-Inter.txt")]),
    ("Noto Emoji", &[include_str!("../../assets/fonts/OFL-NotoEmoji.txt")]),
    ("Material Icons", &[include_str!("../../assets/icons/LICENSE")]),
];

/// The dialog, and whose licence it shows.
#[derive(Default)]
pub struct About {
    work: usize,
}

impl About {
    /// Shows the dialog, and says what it was closed with.
    pub fn show_ui(&mut self, ctx: &Context, editor: &Editor) -> Answer {
        let words = editor.words();
        let c = style::colors(ctx);
        let window = ctx.content_rect();
        let modal = modal(ctx, "about").show(ctx, |ui| {
            ui.set_width(WIDTH.min(window.width() - 80.0));
            ui.label(text("Rejse", Face::Bold, 22.0));
            let version = words.with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
            ui.label(text(version, Face::Medium, 13.5).color(color32(c.muted)));
            ui.add_space(6.0);
            ui.label(text(words.get("about-text"), Face::Regular, 13.5));
            ui.add_space(10.0);
            ui.label(text(words.get("about-licences"), Face::SemiBold, 13.5));
            ui.add_space(2.0);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
                for (number, (name, _)) in WORKS.iter().enumerate() {
                    if tab_ui(ui, name, self.work == number) {
                        self.work = number;
                    }
                }
            });
            ui.add_space(6.0);
            let room = (window.height() - AROUND).clamp(60.0, HIGHEST);
            if let Some(work) = WORKS.get(self.work) {
                licence_ui(ui, *work, room);
            }
            ui.add_space(10.0);
            close_ui(ui, &words.get("keys-close"))
        });
        if modal.inner || modal.should_close() { Answer::Close } else { Answer::Open }
    }
}

/// The button that takes a dialog away which only tells something; it has the keyboard, so that Enter does too.
pub fn close_ui(ui: &mut Ui, name: &str) -> bool {
    at_right(ui, &[name], |ui| {
        let close = ui.add(Button::new(name).min_size(SMALLEST));
        if ui.memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        close.clicked()
    })
}

/// The text of a licence, which the keyboard scrolls once it is on it.
fn licence_ui(ui: &mut Ui, (name, licences): (&str, &[&str]), room: f32) {
    let c = style::colors(ui.ctx());
    let id = Id::unique("licence");
    let frame =
        egui::Frame::new().fill(color32(c.field)).corner_radius(style::CORNER).inner_margin(10).show(ui, |ui| {
            let area = ScrollArea::vertical().id_salt(name).max_height(room).min_scrolled_height(room);
            area.auto_shrink(false).show(ui, |ui| {
                for licence in licences {
                    for paragraph in paragraphs(licence) {
                        ui.label(text(paragraph, Face::Regular, 12.5));
                    }
                    ui.add_space(14.0);
                }
                if ui.memory(|memory| memory.has_focus(id)) {
                    ui.scroll_with_delta(vec2(0.0, -scrolled_by_keys(ui, id, room)));
                }
            });
        });
    let place = frame.response.rect;
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Document, true, name));
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(c.selection));
        ui.painter().rect_stroke(place, style::CORNER, ring, StrokeKind::Inside);
    }
}

/// How far down the keys that were pressed scroll a text of which so much is seen, in points.
fn scrolled_by_keys(ui: &Ui, id: Id, room: f32) -> f32 {
    /// About two lines.
    const LINES: f32 = 36.0;
    /// Farther than any text reaches.
    const END: f32 = 1e6;
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let page = room - LINES;
    let keys = [
        (Key::ArrowDown, LINES),
        (Key::ArrowUp, -LINES),
        (Key::PageDown, page),
        (Key::PageUp, -page),
        (Key::End, END),
        (Key::Home, -END),
    ];
    ui.input_mut(|input| {
        keys.into_iter().map(|(key, by)| by * input.count_and_consume_key(Modifiers::NONE, key) as f32).sum()
    })
}

fn tab_ui(ui: &mut Ui, name: &str, on: bool) -> bool {
    let c = style::colors(ui.ctx());
    let mut button = Button::new(text(name, if on { Face::SemiBold } else { Face::Regular }, 13.0));
    if on {
        button = button.fill(color32(c.selection_soft)).stroke(egui::Stroke::new(1.5, color32(c.selection)));
    }
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, on, name));
    style::ring(ui, &response);
    response.clicked()
}

/// The paragraphs of a text whose lines were broken for another width.
fn paragraphs(licence: &str) -> impl Iterator<Item = String> {
    licence
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_licence_is_told_whole_with_lines_of_its_own_width() {
        for (name, licences) in WORKS {
            for licence in licences {
                let told: Vec<String> = paragraphs(licence).collect();
                assert!(told.len() > 2 && told.iter().all(|it| !it.contains('\n')), "{name}");
                let words = |text: &str| text.split_whitespace().count();
                assert_eq!(told.iter().map(|it| words(it)).sum::<usize>(), words(licence), "{name}");
            }
        }
    }
}
