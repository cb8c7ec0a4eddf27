//! What the canvas shows before there is a map: the way in.

use super::fonts::text;
use super::paint::color32;
use super::style::{self, CORNER};
use crate::editor::{Command, Editor, Sample};
use crate::text::Face;
use egui::{Align, Button, FontId, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

const WIDTH: f32 = 440.0;

/// The welcome in the middle of the canvas.
pub fn welcome_ui(ui: &mut Ui, editor: &Editor, called: &mut Vec<Command>) {
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let canvas = ui.max_rect();
    let middle = Rect::from_center_size(
        canvas.center() - vec2(0.0, 20.0),
        vec2(WIDTH.min(canvas.width() - 32.0), 420.0_f32.min(canvas.height())),
    );
    ui.scope_builder(UiBuilder::new().max_rect(middle).layout(Layout::top_down(Align::Min)), |ui| {
        curve(ui);
        ui.add_space(18.0);
        ui.label(text(words.get("welcome-title"), Face::Bold, 26.0));
        ui.add_space(2.0);
        ui.label(text(words.get("welcome-text"), Face::Regular, 14.5).color(color32(c.muted)));
        ui.add_space(16.0);
        let open = Button::new(text(words.get("welcome-open"), Face::SemiBold, 14.5).color(color32(c.on_accent)))
            .fill(color32(c.accent))
            .stroke(Stroke::NONE);
        if ui.add_sized(vec2(ui.available_width(), 44.0), open).clicked() {
            called.push(Command::Open);
        }
        ui.add_space(14.0);
        ui.label(text(words.get("welcome-or"), Face::Regular, 13.0).color(color32(c.muted)));
        ui.add_space(4.0);
        for sample in Sample::ALL {
            if sample_ui(ui, sample, editor) {
                called.push(Command::OpenSample(sample));
            }
        }
        ui.add_space(12.0);
        ui.label(text(words.get("welcome-drop"), Face::Regular, 13.0).color(color32(c.muted)));
    });
}

/// A small emotion curve with its marks: what Rejse draws, in one line.
fn curve(ui: &mut Ui) {
    let c = style::colors(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 84.0), Sense::hover());
    let persona = crate::scene::persona_paint(crate::model::Colour::Place(0), style::theme_of(ui.ctx().theme()));
    let zero = rect.center().y;
    ui.painter().hline(rect.x_range(), zero, Stroke::new(1.0, color32(c.line)));
    let marks: Vec<_> = [(0.02, 0.35), (0.22, -0.15), (0.42, -0.7), (0.62, 0.8), (0.8, -0.55), (0.97, -0.85)]
        .iter()
        .map(|(x, y)| pos2(rect.min.x + rect.width() * x, zero + rect.height() * 0.5 * y))
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

fn sample_ui(ui: &mut Ui, sample: Sample, editor: &Editor) -> bool {
    let c = style::colors(ui.ctx());
    let words = editor.words();
    let name = sample.name(words);
    let about = words.get(match sample {
        Sample::WashingMachine => "welcome-finished",
        Sample::Start => "welcome-start",
    });
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(about.as_str()));
    let ground = if response.hovered() { c.hover } else { c.card };
    let edge = if response.has_focus() {
        Stroke::new(2.0, color32(c.selection))
    } else {
        Stroke::new(1.0, color32(c.panel_line))
    };
    ui.painter().rect(rect, CORNER, color32(ground), edge, StrokeKind::Inside);
    let font = |face, size| FontId::new(size, super::paint::family(face));
    let left = rect.min.x + 16.0;
    let line = |y: f32, what: &str, face, size, color| {
        ui.painter().text(
            pos2(left, rect.min.y + y),
            egui::Align2::LEFT_CENTER,
            what,
            font(face, size),
            color32(color),
        );
    };
    line(19.0, &name, Face::SemiBold, 14.0, c.ink);
    line(38.0, &about, Face::Regular, 12.5, c.muted);
    response.clicked()
}
