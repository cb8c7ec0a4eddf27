//! The card that tells everything about the touchpoint or mark that the pointer rests on.

use super::fonts::text;
use super::heard;
use super::paint::{color32, family};
use super::style;
use crate::editor::{Editor, Fact};
use crate::interact::Gesture;
use crate::text::Face;
use egui::{FontId, Frame, Margin, Rect, Response, Stroke, Tooltip, Ui, vec2};

/// The widest that the card's inside becomes.
const WIDEST: f32 = 320.0;
/// The widest that labels become before they wrap.
const WIDEST_LABEL: f32 = 116.0;
/// Between labels and what they label.
const GAP: f32 = 12.0;

/// The card, while the pointer rests.
pub fn tip_ui(response: &Response, canvas: Rect, editor: &Editor) {
    if *editor.gesture() != Gesture::Idle || editor.naming().is_some() {
        return;
    }
    let Some(at) = response.hover_pos() else { return };
    let tip = Tooltip::for_enabled(response).at_pointer().gap(14.0).width(WIDEST);
    told_ui(response, tip, || heard::under_pointer(editor, at, canvas));
}

/// The card of a touchpoint that stands in a panel, beside the panel.
pub fn entry_tip_ui(response: &Response, panel: Rect, told: impl FnOnce() -> (String, Vec<Fact>)) {
    let mut tip = Tooltip::for_enabled(response).width(WIDEST);
    tip.popup = tip.popup.at_position(egui::pos2(panel.max.x + 10.0, response.rect.min.y));
    told_ui(response, tip, || Some(told()));
}

fn told_ui(response: &Response, mut tip: Tooltip, told: impl FnOnce() -> Option<(String, Vec<Fact>)>) {
    // While the pointer moves there is no tip, and nobody needs to know what lies under it.
    if !tip.popup.is_open() {
        return;
    }
    let Some((name, facts)) = told() else { return };
    let c = style::colors(&response.ctx);
    let frame = Frame::new()
        .fill(color32(c.card))
        .stroke(Stroke::new(1.0, color32(c.line)))
        .corner_radius(9)
        .shadow(response.ctx.global_style().visuals.popup_shadow)
        .inner_margin(Margin::symmetric(14, 11));
    tip.popup = tip.popup.frame(frame);
    tip.show(|ui| card_ui(ui, &name, &facts));
}

/// Title, then the facts with their labels in a column of their own.
fn card_ui(ui: &mut Ui, name: &str, facts: &[Fact]) {
    let c = style::colors(ui.ctx());
    let width_of = |words: &str, face, size| {
        ui.painter().layout_no_wrap(words.to_owned(), FontId::new(size, family(face)), color32(c.ink)).size().x.ceil()
    };
    let label_width = facts
        .iter()
        .filter_map(|fact| fact.label.as_deref())
        .map(|label| width_of(label, Face::Regular, 12.5))
        .fold(0.0, f32::max)
        .min(WIDEST_LABEL);
    let widths = facts.iter().map(|fact| match fact.label {
        Some(_) => label_width + GAP + width_of(&fact.text, Face::Medium, 12.5),
        None => width_of(&fact.text, Face::Medium, 12.5),
    });
    // As wide as its longest line, so that a short card is a small one.
    let width = widths.fold(width_of(name, Face::SemiBold, 14.0), f32::max).min(WIDEST);
    ui.set_width(width);
    ui.spacing_mut().item_spacing = vec2(GAP, 4.0);
    ui.label(text(name, Face::SemiBold, 14.0).color(color32(c.ink)));
    for (i, fact) in facts.iter().enumerate() {
        if i == 1 {
            ui.add_space(3.0);
        }
        let Some(label) = &fact.label else {
            // The first one is the place, which belongs to the title.
            let color = if i == 0 { c.muted } else { c.ink };
            ui.label(text(&fact.text, if i == 0 { Face::Regular } else { Face::Medium }, 12.5).color(color32(color)));
            continue;
        };
        ui.horizontal_top(|ui| {
            for (words, face, color, width) in [
                (label, Face::Regular, c.muted, label_width),
                (&fact.text, Face::Medium, c.ink, width - label_width - GAP),
            ] {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.label(text(words, face, 12.5).color(color32(color)));
                });
            }
        });
    }
}
