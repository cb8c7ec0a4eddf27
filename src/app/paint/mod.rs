//! Paints a scene onto egui's canvas: only what is visible, and only as fine as can be seen.
//!
//! Groups outside the canvas are passed over whole. Text too small to read becomes a bar, shapes of a pixel or two
//! become plain quads that share one mesh, and borders below half a pixel are left out. Text that can be read is set
//! by egui at its size on the screen, a finished line at a time, so that it is sharp at every zoom and breaks where
//! the layout broke it.

mod fill;
mod line;
mod outlines;
mod round;
mod stroke;
mod text;

pub use text::family;

use crate::editor::Lens;
use crate::geom::{Color, Point, Rect, ScreenRect, Vec2};
use crate::interact::Camera;
use crate::model::Thing;
use crate::scene::{Group, Item, Role, Scene};
use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Shape, pos2};

pub use fill::FillCache;
pub use line::LineCache;
pub(super) use line::points;

/// What painting remembers from frame to frame: paths cut into triangles and into lines, for the zoom they were last
/// seen at.
#[derive(Default)]
pub struct PaintCache {
    fills: FillCache,
    lines: LineCache,
}

/// Text smaller than this cannot be read and becomes a bar: in physical pixels, for there must be enough of them to
/// draw letters with, and in points, for letters can be too small for the eye on the sharpest screen.
const SMALLEST_TEXT_PX: f32 = 4.0;
const SMALLEST_TEXT: f32 = 2.6;
/// Below this height on the screen, in logical pixels, a group is drawn with plain quads alone.
const COARSE_BELOW_PX: f64 = 14.0;
/// Below this height a coarse group has no borders either.
const DOT_BELOW_PX: f64 = 5.0;
/// How much of itself what steps back still shows, 0 to 1: it can be made out, and nobody reads it by mistake.
const FADED: f64 = 0.28;
/// Below this length a sign is a dot.
const ICON_BELOW_PX: f64 = 3.0;

/// The egui colour of one of ours.
pub fn color32(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}

/// Paints what of the scene the camera shows into `canvas`, a rectangle of the window in egui's points.
/// The scene's background is painted as its sheet of paper.
pub fn paint_scene(
    painter: &egui::Painter,
    canvas: egui::Rect,
    scene: &Scene,
    camera: &Camera,
    cache: &mut PaintCache,
) {
    paint_scene_through(painter, canvas, scene, camera, None, cache);
}

/// The same, with everything stepping back that the lens, if there is one, does not keep.
pub fn paint_scene_through(
    painter: &egui::Painter,
    canvas: egui::Rect,
    scene: &Scene,
    camera: &Camera,
    lens: Option<&Lens>,
    cache: &mut PaintCache,
) {
    let sheet = Rect::from_origin_size(Point::ORIGIN, scene.size);
    paint(painter, canvas, (camera, lens), cache, |pass| {
        pass.rect(sheet, 0.0, scene.background, Detail::Fine);
        pass.items(&scene.items, Vec2::ZERO, Detail::Fine);
    });
    cache.fills.forget_unused();
    cache.lines.forget_unused();
}

/// Paints things over a scene that has just been painted.
pub fn paint_items(
    painter: &egui::Painter,
    canvas: egui::Rect,
    items: &[Item],
    camera: &Camera,
    cache: &mut PaintCache,
) {
    if !items.is_empty() {
        paint(painter, canvas, (camera, None), cache, |pass| pass.items(items, Vec2::ZERO, Detail::Fine));
    }
}

fn paint(
    painter: &egui::Painter,
    canvas: egui::Rect,
    (camera, lens): (&Camera, Option<&Lens>),
    cache: &mut PaintCache,
    what: impl FnOnce(&mut Pass),
) {
    let painter = painter.with_clip_rect(canvas.intersect(painter.clip_rect()));
    let shown = ScreenRect::from_size(
        crate::geom::ScreenPoint::default(),
        f64::from(canvas.width()),
        f64::from(canvas.height()),
    );
    let mut pass = Pass {
        painter: &painter,
        origin: canvas.min,
        camera: *camera,
        scale: camera.scale() as f32,
        pixel: 1.0 / painter.pixels_per_point(),
        visible: camera.map_rect(shown),
        cache,
        lens,
        fades: false,
        wordless: false,
        quads: Mesh::default(),
        shapes: Vec::new(),
    };
    what(&mut pass);
    pass.finish();
}

/// Whether a group steps back behind what a lens keeps.
fn steps_back(group: &Group, lens: &Lens) -> bool {
    match (&group.thing, group.role) {
        (Some(Thing::Persona(id)), Role::Curve) => !lens.keeps_curve(id),
        (Some(thing), _) => !lens.keeps(thing),
        // The area under the curve in front.
        (None, Role::Curve) => !lens.keeps_a_curve(),
        (None, _) => false,
    }
}

/// How much of a thing there is room to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Fine,
    /// A few pixels high: quads and bars.
    Coarse,
    /// Hardly more than a dot: no borders.
    Dot,
}

/// One painting of one scene.
struct Pass<'a> {
    painter: &'a egui::Painter,
    origin: Pos2,
    camera: Camera,
    scale: f32,
    /// A physical pixel, in points.
    pixel: f32,
    /// What of the map the canvas shows.
    visible: Rect,
    cache: &'a mut PaintCache,
    lens: Option<&'a Lens>,
    /// Whether what is painted now steps back.
    fades: bool,
    /// Whether what is painted now is lower than any text that is drawn: nobody need look how large its texts are.
    wordless: bool,
    /// Quads on top of the last shape, waiting to go out as one mesh.
    quads: Mesh,
    shapes: Vec<Shape>,
}

impl Pass<'_> {
    fn items(&mut self, items: &[Item], at: Vec2, detail: Detail) {
        for item in items {
            match item {
                Item::Fill { outline, color } => self.fill(outline, self.faded(*color), at, detail),
                Item::Stroke { outline, color, width, dash } => {
                    self.stroke(outline, self.faded(*color), *width, dash, at, detail);
                }
                Item::Text { .. } if self.wordless => {}
                Item::Text { block, at: block_at, color } => {
                    self.text(block, at + *block_at, self.faded(*color), detail);
                }
                Item::Group { at: group_at, group } => {
                    let fades = self.fades;
                    self.fades |= self.lens.is_some_and(|lens| steps_back(group, lens));
                    self.group(group, at + *group_at, detail);
                    self.fades = fades;
                }
            }
        }
    }

    fn faded(&self, color: Color) -> Color {
        if self.fades { color.with_alpha(f64::from(color.a) / 255.0 * FADED) } else { color }
    }

    fn group(&mut self, group: &Group, at: Vec2, detail: Detail) {
        if !overlaps(group.bounds + at, self.visible) {
            return;
        }
        let height = group.bounds.height().min(group.bounds.width()) * self.camera.scale();
        // An exclamation mark is narrow, and still a sign that can be read.
        let length = group.bounds.height().max(group.bounds.width()) * self.camera.scale();
        let detail = match group.role {
            // What there are few of, or what gives the picture its shape, keeps its corners.
            Role::Header
            | Role::Stage
            | Role::Phase
            | Role::Transition
            | Role::Lane
            | Role::Stretch
            | Role::Bracket
            | Role::Curve
            | Role::Label
            | Role::Link
            | Role::Footer => detail,
            Role::Icon | Role::HandOff if detail == Detail::Dot => return,
            Role::Icon | Role::HandOff if length < ICON_BELOW_PX => return self.dot(group, at),
            Role::Icon | Role::HandOff => Detail::Fine,
            // A chip is low from the start, and there are few.
            Role::Measure if height >= DOT_BELOW_PX => detail,
            Role::Card | Role::Note | Role::Measure => {
                if height < DOT_BELOW_PX {
                    Detail::Dot
                } else if height < COARSE_BELOW_PX {
                    Detail::Coarse
                } else {
                    detail
                }
            }
        };
        // Of a dot smaller than a pixel, nothing would be drawn whatever it holds.
        if detail == Detail::Dot && group.bounds.area() * self.camera.scale() * self.camera.scale() < 1.0 {
            return;
        }
        let wordless = self.wordless;
        self.wordless |= detail != Detail::Fine && group.bounds.height() * self.camera.scale() < text::SMALLEST_BAR_PX;
        self.items(&group.items, at, detail);
        self.wordless = wordless;
    }

    /// A sign too small to be told from another: a dot in its colour, which for a mark is that of its edge.
    fn dot(&mut self, group: &Group, at: Vec2) {
        let color = group.items.iter().rev().find_map(|item| match item {
            Item::Fill { color, .. } | Item::Stroke { color, .. } => Some(*color),
            Item::Text { .. } | Item::Group { .. } => None,
        });
        if let Some(color) = color.map(|color| self.faded(color)) {
            let bounds = self.screen_rect(group.bounds + at);
            if bounds.height() > 0.8 {
                let dot = egui::Rect::from_center_size(bounds.center(), bounds.size() * 0.7);
                self.quad(dot, color32(color));
            }
        }
    }

    fn screen(&self, point: Point) -> Pos2 {
        let at = self.camera.screen_from_map(point);
        pos2(self.origin.x + at.x as f32, self.origin.y + at.y as f32)
    }

    fn screen_rect(&self, rect: Rect) -> egui::Rect {
        egui::Rect::from_min_max(self.screen(rect.origin()), self.screen(Point::new(rect.x1, rect.y1)))
    }

    /// From a group's coordinates to the window's.
    fn placing(&self, at: Vec2) -> Placing {
        Placing { origin: self.screen(at.to_point()), scale: self.scale }
    }

    fn push(&mut self, shape: Shape) {
        flush(&mut self.quads, &mut self.shapes);
        self.shapes.push(shape);
    }

    fn finish(&mut self) {
        flush(&mut self.quads, &mut self.shapes);
        self.painter.extend(std::mem::take(&mut self.shapes));
    }
}

/// From a path's coordinates to the window's.
#[derive(Clone, Copy)]
struct Placing {
    origin: Pos2,
    scale: f32,
}

impl Placing {
    fn at(self, x: f32, y: f32) -> Pos2 {
        pos2(self.origin.x + x * self.scale, self.origin.y + y * self.scale)
    }
}

/// Ends the run of quads, so that what comes next is painted over them.
fn flush(quads: &mut Mesh, shapes: &mut Vec<Shape>) {
    if !quads.is_empty() {
        shapes.push(Shape::mesh(std::mem::take(quads)));
    }
}

fn vertex(pos: Pos2, color: Color32) -> Vertex {
    Vertex { pos, uv: WHITE_UV, color }
}

/// Whether two rectangles share a point; unlike areas, hairlines count.
fn overlaps(a: Rect, b: Rect) -> bool {
    a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{BezPath, ScreenVec, Size};
    use crate::scene::Outline;
    use egui::epaint::Primitive;
    use std::sync::Arc;

    const INK: Color = Color::hex(0x12_3456);

    /// How many vertices of [`INK`] a scene of these items has at that scale.
    fn inked(items: Vec<Item>, scale: f64) -> usize {
        let ctx = egui::Context::default();
        super::super::prepare(&ctx);
        let canvas = egui::Rect::from_min_size(Pos2::ZERO, egui::vec2(400.0, 300.0));
        let scene = Scene { size: Size::new(4000.0, 3000.0), background: Color::WHITE, items };
        let camera = Camera::new(scale, ScreenVec::default());
        let input = egui::RawInput { screen_rect: Some(canvas), ..Default::default() };
        let mut out =
            ctx.run_ui(input, |ui| paint_scene(ui.painter(), canvas, &scene, &camera, &mut PaintCache::default()));
        out.textures_delta.clear();
        let shapes = std::mem::take(&mut out.shapes);
        ctx.tessellate(shapes, 1.0)
            .iter()
            .map(|clipped| match &clipped.primitive {
                Primitive::Mesh(mesh) => mesh.vertices.iter().filter(|v| v.color == color32(INK)).count(),
                Primitive::Callback(_) => 0,
            })
            .sum()
    }

    fn group(role: Role, bounds: Rect, at: Vec2) -> Item {
        let path: BezPath = crate::geom::Shape::to_path(&bounds, 0.1);
        let items = vec![Item::Fill { outline: Outline::Path(Arc::new(path)), color: INK }];
        Item::Group { at, group: Arc::new(Group { role, thing: None, bounds, items }) }
    }

    #[test]
    fn a_narrow_sign_is_drawn_as_long_as_it_can_be_read() {
        let sign = |width| vec![group(Role::Icon, Rect::new(0.0, 0.0, width, 9.0), Vec2::new(50.0, 50.0))];
        assert!(inked(sign(2.0), 1.0) >= 8, "in full, with its rim");
        assert_eq!(inked(sign(9.0), 0.2), 4, "a dot");
        assert_eq!(inked(sign(9.0), 0.05), 0, "nothing that anybody could see");
    }

    #[test]
    fn what_lies_outside_the_canvas_is_not_painted() {
        let card = |x| group(Role::Card, Rect::new(0.0, 0.0, 120.0, 80.0), Vec2::new(x, 50.0));
        assert!(inked(vec![card(50.0)], 1.0) > 0);
        assert_eq!(inked(vec![card(900.0)], 1.0), 0);
        assert!(inked(vec![card(900.0)], 0.25) > 0);
    }
}
