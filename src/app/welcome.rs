//! What the canvas shows before there is a map: the way in.

use super::file_name::name_of;
use super::fonts::text;
use super::paint::color32;
use super::style::{self, CORNER};
use crate::editor::{Command, Editor, KeepCommand, Sample};
use crate::text::Face;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align, Button, FontId, Layout, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

const WIDTH: f32 = 620.0;
/// About how high everything is together.
const HEIGHT: f32 = 580.0;
/// Above and below everything, where there is no more room.
const LEAST_ABOVE: f32 = 20.0;
const GAP: f32 = 8.0;
const CARD_HEIGHT: f32 = 56.0;

/// The welcome in the middle of the canvas.
pub fn welcome_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let canvas = ui.max_rect();
    let width = WIDTH.min(canvas.width() - 32.0);
    // In the middle while there is room; on a lower canvas all of it scrolls, with the bar at the window's edge.
    let above = ((canvas.height() - HEIGHT) / 2.0).max(LEAST_ABOVE);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let left = (ui.max_rect().width() - width) / 2.0;
        let column = Rect::from_min_size(ui.max_rect().min + vec2(left, above), vec2(width, f32::INFINITY));
        let end = ui.scope_builder(UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min)), |ui| {
            curve(ui);
            ui.add_space(14.0);
            ui.label(text(words.get("welcome-title"), Face::Bold, 26.0));
            ui.add_space(2.0);
            ui.label(text(words.get("welcome-text"), Face::Regular, 14.5).color(color32(c.muted)));
            ui.add_space(14.0);
            begin_ui(ui, editor, called);
            recent_ui(ui, editor, called);
            samples_ui(ui, "welcome-templates", &Sample::TEMPLATES, 2, editor, called);
            samples_ui(ui, "welcome-finished", &Sample::FINISHED, 3, editor, called);
            ui.add_space(12.0);
            ui.label(text(words.get("welcome-drop"), Face::Regular, 13.0).color(color32(c.muted)));
            ui.min_rect().max.y
        });
        ui.advance_cursor_after_rect(Rect::from_min_max(
            ui.max_rect().min,
            pos2(column.max.x, end.inner + LEAST_ABOVE),
        ));
    });
}

/// The two ways in: a new map, and one that there is.
fn begin_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let size = vec2((ui.available_width() - GAP) / 2.0, 44.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let new = Button::new(text(words.get("welcome-new"), Face::SemiBold, 14.5).color(color32(c.on_accent)))
            .fill(color32(c.accent))
            .stroke(Stroke::NONE);
        let new = ui.add_sized(size, new);
        style::ring(ui, &new);
        if new.clicked() {
            called.push(Command::Keep(KeepCommand::New));
        }
        let open = ui.add_sized(size, Button::new(text(words.get("welcome-open"), Face::SemiBold, 14.5)));
        style::ring(ui, &open);
        if open.clicked() {
            called.push(Command::Open);
        }
    });
}

/// The maps that were open before, if there are any.
fn recent_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let recent: Vec<_> = editor.settings().recent().collect();
    if recent.is_empty() {
        return;
    }
    let words = editor.words();
    let cards = recent.into_iter().map(|path| {
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        let is_missing = editor.recent_is_missing(&path);
        let title = editor.settings().title_of(&path).map(str::to_owned);
        let apart = editor.recent_apart(&path);
        let about = if is_missing {
            words.with("recent-gone", &[("folder", folder.into())])
        } else if title.is_some() {
            // The file's name tells maps of one title apart, and stands where it is not cut off.
            format!("{} \u{b7} {}", name_of(&path), apart.unwrap_or(folder))
        } else {
            apart.unwrap_or(folder)
        };
        let name = title.unwrap_or_else(|| name_of(&path));
        let tip = Some(path.display().to_string());
        Card { name, about, tip, is_missing, calls: Command::Keep(KeepCommand::OpenRecent(path)) }
    });
    cards_ui(ui, &words.get("welcome-recent"), &cards.collect::<Vec<_>>(), 2, called);
}

/// A map that can be opened with a click.
struct Card {
    name: String,
    about: String,
    /// Where it lies.
    tip: Option<String>,
    is_missing: bool,
    calls: Command,
}

/// Maps that come with the program, under a line that says what they are.
fn samples_ui(
    ui: &mut Ui,
    heading: &str,
    samples: &[Sample],
    columns: usize,
    editor: &Editor,
    called: &mut Vec<Command>,
) {
    let words = editor.words();
    let cards = samples.iter().map(|sample| Card {
        name: sample.name(words),
        about: sample.about(words),
        tip: None,
        is_missing: false,
        calls: Command::OpenSample(*sample),
    });
    cards_ui(ui, &words.get(heading), &cards.collect::<Vec<_>>(), columns, called);
}

/// Cards under a line that says what they are, so many beside each other; below each other where it is narrow.
fn cards_ui(ui: &mut Ui, heading: &str, cards: &[Card], columns: usize, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    ui.add_space(14.0);
    ui.label(text(heading, Face::Regular, 13.0).color(color32(c.muted)));
    ui.add_space(4.0);
    let columns = if ui.available_width() < WIDTH { 1 } else { columns };
    let width = (ui.available_width() - GAP * (columns - 1) as f32) / columns as f32;
    for row in cards.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for card in row {
                if card_ui(ui, card, width) {
                    called.push(card.calls.clone());
                }
            }
        });
    }
}

/// A small emotion curve with its marks: what Rejse draws, in one line.
fn curve(ui: &mut Ui) {
    let c = style::colors(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 72.0), Sense::hover());
    let persona = crate::scene::persona_paint(crate::model::Colour::Place(0), style::theme_of(ui.ctx().theme()));
    let zero = rect.center().y;
    ui.painter().hline(rect.x_range(), zero, Stroke::new(1.0, color32(c.line)));
    let marks: Vec<_> = [(0.02, 0.35), (0.22, -0.15), (0.42, -0.7), (0.62, 0.8), (0.8, -0.55), (0.97, -0.8)]
        .iter()
        .map(|(x, y)| pos2(rect.min.x + rect.width() * x, zero + rect.height() * 0.46 * y))
        .collect();
    let line: Vec<_> = marks
        .windows(2)
        .flat_map(|pair| {
            let (a, b) = (pair[0], pair[1]);
            (0..24).map(move |i| {
                let t = i as f32 / 24.0;
                pos2(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t * t * (3.0 - 2.0 * t))
            })
        })
        .chain(marks.last().copied())
        .collect();
    ui.painter().add(egui::Shape::line(line, Stroke::new(3.0, color32(persona.stripe))));
    for mark in marks {
        ui.painter().circle(mark, 5.5, color32(c.window), Stroke::new(2.5, color32(persona.stripe)));
    }
}

fn card_ui(ui: &mut Ui, card: &Card, width: f32) -> bool {
    let c = style::colors(ui.ctx());
    let Card { name, about, tip, is_missing, calls: _ } = card;
    let (rect, response) = ui.allocate_exact_size(vec2(width, CARD_HEIGHT), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(about.as_str()));
    // Under the pointer the edge shows it: a darker ground would look like the window's, and so out of use.
    let edge = if response.has_focus() {
        Stroke::new(2.0, color32(c.selection))
    } else if response.hovered() {
        Stroke::new(1.5, color32(c.muted))
    } else {
        Stroke::new(1.0, color32(c.panel_line))
    };
    ui.painter().rect(rect, CORNER, color32(c.card), edge, StrokeKind::Inside);
    // What is too long for its card ends in dots; the whole name is heard and the description with it.
    let line = |y: f32, what: &str, face, size, color| {
        let font = FontId::new(size, super::paint::family(face));
        let mut job = LayoutJob::simple_singleline(what.to_owned(), font, color32(color));
        job.wrap = TextWrapping::truncate_at_width(rect.width() - 28.0);
        let galley = ui.painter().layout_job(job);
        let at = pos2(rect.min.x + 14.0, rect.min.y + y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, color32(color));
    };
    line(19.0, name, Face::SemiBold, 14.0, if *is_missing { c.muted } else { c.ink });
    line(38.0, about, Face::Regular, 12.5, c.muted);
    let clicked = response.clicked();
    if let Some(tip) = tip {
        response.on_hover_text(tip);
    }
    clicked
}
