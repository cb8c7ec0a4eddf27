//! The question what becomes of the touchpoints of something that shall go.

use super::dialogs::{Answer, buttons_ui, modal};
use super::fonts::text;
use super::paint::color32;
use super::style::{self, CORNER};
use crate::edit::{Part, PartId};
use crate::editor::frame::Removal;
use crate::editor::{Command, Editor, FrameCommand};
use crate::scene;
use crate::text::Face;
use egui::{Context, Key, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// What is asked, and what has been chosen so far.
#[derive(Debug)]
pub struct RemovalDialog {
    part: PartId,
    heir: Option<PartId>,
    /// Whether it has just come up and nothing in it has had the keyboard yet.
    is_new: bool,
    /// Whether Enter was pressed on one of the choices: that chooses it, and answers.
    entered: bool,
}

/// How much of the window's height the list leaves to the question, the buttons and the space around.
const AROUND_LIST: f32 = 230.0;
const WIDTH: f32 = 400.0;
const ROW: f32 = 34.0;

impl RemovalDialog {
    /// The question about that thing, if the map has it.
    pub fn new(part: PartId, editor: &Editor) -> Option<Self> {
        let map = editor.sheet()?.map();
        let heir = Removal::of(map, &part)?.proposed(map);
        Some(Self { part, heir, is_new: true, entered: false })
    }

    /// Shows the question, and says what it was answered with.
    pub fn show_ui(&mut self, ctx: &Context, editor: &Editor) -> Answer {
        let Some(removal) = editor.sheet().and_then(|sheet| Removal::of(sheet.map(), &self.part)) else {
            return Answer::Close;
        };
        let words = editor.words();
        let c = style::colors(ctx);
        let answer = modal(ctx, "removal").show(ctx, |ui| {
            ui.set_width(WIDTH.min(ui.available_width()));
            let title = words.with("removal-title", &[("name", removal.part.name().into())]);
            ui.label(text(title, Face::Bold, 17.0));
            ui.add_space(2.0);
            let asks = words.with(question(&removal.part), &[("count", (removal.touchpoints + removal.lanes).into())]);
            ui.label(text(asks, Face::Regular, 13.5).color(color32(c.muted)));
            ui.add_space(8.0);
            let room = (ctx.content_rect().height() - AROUND_LIST).max(ROW * 2.0);
            ScrollArea::vertical().max_height(room).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for heir in &removal.heirs {
                    self.choice_ui(ui, heir.name(), Some(heir), editor);
                }
                self.choice_ui(ui, &words.get(nobody(&removal.part)), None, editor);
            });
            ui.add_space(12.0);
            let answer = buttons_ui(ui, &words.get("removal-remove"), true, &words.get("path-cancel"));
            if self.entered { Some(true) } else { answer }
        });
        match answer.inner {
            Some(true) => {
                let (part, heir) = (self.part.clone(), self.heir.clone());
                Answer::Run(Command::Frame(FrameCommand::RemoveWith { part, heir }))
            }
            Some(false) => Answer::Close,
            None if answer.should_close() => Answer::Close,
            None => Answer::Open,
        }
    }

    /// One of those who can take over, or nobody.
    fn choice_ui(&mut self, ui: &mut Ui, name: &str, heir: Option<&Part>, editor: &Editor) {
        let c = style::colors(ui.ctx());
        let id = heir.map(Part::id);
        let chosen = self.heir == id;
        let font = egui::FontId::new(13.5, super::paint::family(Face::Medium));
        let swatch = heir.and_then(|heir| match heir {
            Part::Owner(owner) => Some(scene::owner_paint(owner.colour, editor.theme()).stripe),
            Part::Touchpoint(_)
            | Part::Phase(_)
            | Part::Lane(_)
            | Part::Channel(_)
            | Part::Persona(_)
            | Part::CoupledJourney(_)
            | Part::Workshop(_) => None,
        });
        let left = if swatch.is_some() { 58.0 } else { 36.0 };
        let mut job = egui::text::LayoutJob::simple_singleline(name.to_owned(), font, color32(c.ink));
        job.wrap = egui::text::TextWrapping::truncate_at_width(ui.available_width() - left - 10.0);
        let galley = ui.painter().layout_job(job);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
        if chosen && self.is_new {
            self.is_new = false;
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let painter = ui.painter();
        if chosen || response.hovered() {
            painter.rect_filled(rect, CORNER, color32(if chosen { c.selection_soft } else { c.hover }));
        }
        if response.has_focus() {
            let ring = Stroke::new(2.0, color32(c.selection));
            painter.rect_stroke(rect, CORNER, ring, StrokeKind::Inside);
        }
        let at = pos2(rect.min.x + 18.0, rect.center().y);
        let edge = color32(if chosen { c.selection } else { c.muted });
        painter.circle(at, 7.0, color32(c.panel), Stroke::new(1.5, edge));
        if chosen {
            painter.circle_filled(at, 3.6, edge);
        }
        if let Some(swatch) = swatch {
            let square = Rect::from_center_size(pos2(rect.min.x + 43.0, rect.center().y), vec2(13.0, 13.0));
            painter.rect_filled(square, 3, color32(swatch));
        }
        painter.galley(pos2(rect.min.x + left, rect.center().y - galley.size().y / 2.0), galley, color32(c.ink));
        if response.clicked() {
            self.heir = id;
            self.entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        }
    }
}

/// What is asked about what goes. Nobody asks about what no touchpoint needs.
fn question(part: &Part) -> &'static str {
    match part {
        Part::Owner(_) => "removal-owner",
        Part::Channel(_) => "removal-channel",
        Part::Phase(_)
        | Part::Lane(_)
        | Part::Touchpoint(_)
        | Part::Persona(_)
        | Part::CoupledJourney(_)
        | Part::Workshop(_) => "removal-cards",
    }
}

/// What becomes of touchpoints that nobody takes over.
fn nobody(part: &Part) -> &'static str {
    match part {
        Part::Owner(_) => "removal-no-owner",
        Part::Channel(_) => "removal-no-channel",
        Part::Phase(_)
        | Part::Lane(_)
        | Part::Touchpoint(_)
        | Part::Persona(_)
        | Part::CoupledJourney(_)
        | Part::Workshop(_) => "removal-inventory",
    }
}
