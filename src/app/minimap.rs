//! The overview in the canvas's corner, when the map is larger than the canvas: where one is, and a way to elsewhere.
//!
//! Shows the map as it is without what a gesture under way would make of it, so that a drag costs it nothing.

use super::paint::color32;
use super::style;
use crate::editor::{Command, Editor, Sheet, ViewCommand};
use crate::geom::{Color, Point, Rect as MapRect, Size, Vec2};
use crate::interact::Gesture;
use crate::layout::LaneContent;
use crate::model::JourneyMap;
use crate::scene::{self, Theme};
use egui::epaint::Mesh;
use egui::{Area, Context, Id, Order, Rect, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use std::sync::Arc;

/// The largest that the overview becomes, what it takes of a small canvas at most, and how far it stays from the
/// canvas's edges.
const LARGEST: egui::Vec2 = vec2(230.0, 150.0);
const MOST_OF_CANVAS: f32 = 0.28;
const AWAY: f32 = 14.0;
/// Between the overview's edge and the map in it.
const INSET: f32 = 5.0;
/// A canvas smaller than this has no room for it.
const SMALLEST_CANVAS: egui::Vec2 = vec2(460.0, 300.0);

/// What the overview remembers from frame to frame.
#[derive(Default)]
pub struct Minimap {
    drawn: Option<Drawn>,
    /// While it is dragged, how far the pointer is from the middle of what is shown, in map units.
    held: Option<Vec2>,
}

/// The map as a few rectangles, and what they were made from.
struct Drawn {
    map: Arc<JourneyMap>,
    theme: Theme,
    paper: Rect,
    size: Size,
    mesh: Arc<Mesh>,
}

impl Drawn {
    fn is_of(&self, sheet: &Sheet, theme: Theme, paper: Rect) -> bool {
        Arc::ptr_eq(&self.map, sheet.map())
            && self.theme == theme
            && self.paper == paper
            && self.size == sheet.layout().size
    }
}

/// Whether the overview has something to say: it is wanted, there is room, and the map is larger than the canvas.
fn is_needed(room: Rect, editor: &Editor) -> bool {
    let Some(sheet) = editor.sheet() else { return false };
    let fits = room.width() >= SMALLEST_CANVAS.x && room.height() >= SMALLEST_CANVAS.y;
    let map = editor.camera().screen_rect(sheet.bounds());
    let larger = map.width() > f64::from(room.width()) || map.height() > f64::from(room.height());
    let on = editor.is_on(&Command::View(ViewCommand::Minimap)) == Some(true);
    on && fits && larger && !is_in_the_way(editor)
}

/// Whether a hand is at work that wants to see all of the canvas: what is carried may go anywhere on it.
fn is_in_the_way(editor: &Editor) -> bool {
    match editor.gesture() {
        Gesture::Carrying(_)
        | Gesture::Levelling(_)
        | Gesture::Sweeping(_)
        | Gesture::Enclosing(_)
        | Gesture::Dragging(_) => true,
        Gesture::Idle | Gesture::Hand | Gesture::Panning { .. } | Gesture::Gliding { .. } | Gesture::Pressed(_) => {
            editor.is_drawing()
        }
    }
}

impl Minimap {
    /// The overview at the bottom right of the canvas, which fills `room`, if it is needed.
    pub fn show_ui(&mut self, ctx: &Context, room: Rect, editor: &mut Editor) {
        let Some(size) = editor.sheet().map(|sheet| sheet.layout().size) else { return };
        if !(is_needed(room, editor) || self.held.is_some()) {
            return;
        }
        let most = LARGEST.min(room.size() * MOST_OF_CANVAS) - vec2(2.0 * INSET, 2.0 * INSET);
        let scale = (most.x / size.width.max(1.0) as f32).min(most.y / size.height.max(1.0) as f32);
        // A very long map is a thin line, which one can still point at.
        let paper = vec2(size.width as f32 * scale, (size.height as f32 * scale).max(12.0));
        let outer = paper + vec2(2.0 * INSET, 2.0 * INSET);
        Area::new(Id::unique("minimap"))
            .order(Order::Middle)
            .fixed_pos(room.max - outer - vec2(AWAY, AWAY))
            .constrain(false)
            .show(ctx, |ui| {
                let (rect, _) = ui.allocate_exact_size(outer, Sense::hover());
                self.map_ui(ui, rect, scale, editor);
            });
    }

    fn map_ui(&mut self, ui: &Ui, rect: Rect, scale: f32, editor: &mut Editor) {
        let c = style::colors(ui.ctx());
        let words = editor.words();
        // Not for the keyboard, which walks over the map itself.
        let response = ui.interact(rect, ui.scope_id().with("map"), Sense::CLICK | Sense::DRAG);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words.get("minimap-name")));
        let paper = rect.shrink(INSET);
        let on_map = |at: egui::Pos2| {
            Point::new(f64::from((at.x - paper.min.x) / scale), f64::from((at.y - paper.min.y) / scale))
        };
        let seen = editor.visible();
        if response.is_pointer_button_down_on()
            && let Some(at) = response.interact_pointer_pos().map(on_map)
        {
            let held = *self.held.get_or_insert_with(|| {
                // What is taken hold of moves with the hand; a press elsewhere goes there.
                if seen.contains(at) { seen.center() - at } else { Vec2::ZERO }
            });
            let before = editor.camera();
            editor.look_at(at + held);
            if editor.camera() != before {
                // The canvas was painted before.
                ui.ctx().request_repaint();
            }
        } else {
            self.held = None;
        }
        let painter = ui.painter();
        painter.add(ui.visuals().popup_shadow.as_shape(rect, 8));
        painter.rect(rect, 8, color32(c.window), Stroke::new(1.0, color32(c.panel_line)), StrokeKind::Inside);
        if let Some(mesh) = self.mesh(editor, paper, scale) {
            painter.add(Shape::mesh(mesh));
        }
        let seen = editor.visible();
        let corner = |x: f64, y: f64| pos2(paper.min.x + x as f32 * scale, paper.min.y + y as f32 * scale);
        let shown = Rect::from_min_max(corner(seen.x0, seen.y0), corner(seen.x1, seen.y1)).intersect(rect.shrink(1.5));
        if shown.is_positive() {
            let edge = Stroke::new(1.5, color32(c.selection));
            painter.rect(shown, 2, color32(c.selection).gamma_multiply(0.10), edge, StrokeKind::Inside);
        }
        response.on_hover_text(words.get("minimap-hint"));
    }

    fn mesh(&mut self, editor: &Editor, paper: Rect, scale: f32) -> Option<Arc<Mesh>> {
        let sheet = editor.sheet()?;
        let theme = editor.theme();
        if !self.drawn.as_ref().is_some_and(|drawn| drawn.is_of(sheet, theme, paper)) {
            let mesh = Arc::new(draw(sheet, theme, paper, scale));
            let (map, size) = (Arc::clone(sheet.map()), sheet.layout().size);
            self.drawn = Some(Drawn { map, theme, paper, size, mesh });
        }
        self.drawn.as_ref().map(|drawn| Arc::clone(&drawn.mesh))
    }
}

/// The paper, the stages, phases and lanes on it, and a rectangle for every card and every curve's mark.
fn draw(sheet: &Sheet, theme: Theme, paper: Rect, scale: f32) -> Mesh {
    let (layout, c) = (sheet.layout(), theme.colors());
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(paper, color32(c.paper));
    let mut add = |rect: MapRect, color: Color| {
        let at = |x: f64, y: f64| pos2(paper.min.x + x as f32 * scale, paper.min.y + y as f32 * scale);
        let mut rect = Rect::from_min_max(at(rect.x0, rect.y0), at(rect.x1, rect.y1));
        // What would be less than a pixel is one, or nobody would see it.
        rect.max = rect.max.max(rect.min + vec2(1.0, 1.0));
        mesh.add_colored_rect(rect, color32(color));
    };
    for bar in &layout.stages {
        add(bar.rect, c.stage(bar.stage));
    }
    for phase in &layout.phases {
        add(phase.rect.inflate(-2.0, 0.0), c.phase(phase.stage));
    }
    for lane in &layout.lanes {
        add(lane.rect, c.wash);
    }
    for placed in &layout.cards {
        let owner = placed.card.owner.as_ref().map(|owner| scene::owner_paint(owner.colour, theme));
        let (stripe, tint) = owner.map_or((c.nobody, c.card), |paint| (paint.stripe, paint.edge));
        let rect = placed.rect();
        add(rect, tint);
        add(MapRect { x1: rect.x0 + rect.width() * 0.12, ..rect }, stripe);
    }
    for lane in &layout.lanes {
        match &lane.content {
            LaneContent::Emotions(plot) => {
                for curve in &plot.curves {
                    let color = scene::persona_paint(curve.persona.colour, theme).stripe;
                    for mark in &curve.marks {
                        add(MapRect::from_center_size(mark.at, (18.0, 18.0)), color);
                    }
                }
            }
            LaneContent::Notes(notes) => {
                for note in notes {
                    add(note.rect(), c.line);
                }
            }
            LaneContent::Touchpoints | LaneContent::Measures(_) => {}
        }
    }
    mesh
}
