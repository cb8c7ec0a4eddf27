//! An open map on a canvas of its own, worked on by a hand: events go into the editor, and what it shows is painted
//! and tessellated, as a window does between two pictures, less its panels and the graphics card.

use egui::{Context, RawInput, Rect, Ui, pos2};
use rejse::app::paint::{PaintCache, paint_items, paint_scene_through};
use rejse::app::prepare;
use rejse::editor::{Command, Editor, Origin, Sample, Settings};
use rejse::geom::{Point, ScreenVec, Size};
use rejse::interact::Event;
use rejse::layout::MapLayout;
use rejse::model::JourneyMap;
use rejse::words::Language;

/// A large window's canvas, in logical pixels.
pub const CANVAS: Rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(1920.0, 1080.0));

/// What there is of egui in a window.
pub fn context() -> Context {
    let ctx = Context::default();
    prepare(&ctx);
    ctx
}

/// One frame: what a window does between two pictures, less the graphics card. Gives back the number of vertices.
pub fn frame(ctx: &Context, canvas: Rect, show: impl FnMut(&mut Ui)) -> usize {
    let input = RawInput { screen_rect: Some(canvas), ..RawInput::default() };
    let mut out = ctx.run_ui(input, show);
    out.textures_delta.clear();
    let meshes = ctx.tessellate(std::mem::take(&mut out.shapes), out.pixels_per_point);
    meshes
        .iter()
        .map(|clipped| match &clipped.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        })
        .sum()
}

/// Brings all of the map into view, and waits until it is there.
pub fn fit(editor: &mut Editor) {
    editor.run(&Command::Fit);
    while editor.wants_time() {
        editor.handle(Event::Tick { dt: 0.05 });
    }
}

/// How near the canvas looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// At full size, at what is to be dragged.
    ZoomedIn,
    /// At the whole map.
    AllInView,
}

/// An editor on a canvas.
pub struct Desk {
    /// The editor.
    pub editor: Editor,
    pub ctx: Context,
    pub cache: PaintCache,
}

impl Desk {
    /// A map, all of it in view.
    pub fn new(map: &JourneyMap) -> Self {
        let mut editor = Editor::new(Settings::default(), Language::Danish);
        editor.canvas_is(Size::new(f64::from(CANVAS.width()), f64::from(CANVAS.height())));
        editor.open(map.clone(), Origin::Sample(Sample::BeforeDuringAfter));
        fit(&mut editor);
        Self { editor, ctx: context(), cache: PaintCache::default() }
    }

    /// Where everything of the map lies.
    pub fn layout(&self) -> &MapLayout {
        self.editor.sheet().expect("an open map").layout()
    }

    /// The middle of the map.
    pub fn middle(&self) -> Point {
        Point::new(self.layout().size.width / 2.0, self.layout().size.height / 2.0)
    }

    /// Looks at a point, if it is to look near.
    pub fn look(&mut self, look: Look, at: Point) {
        if look == Look::AllInView {
            return;
        }
        let factor = 1.0 / self.editor.camera().scale();
        self.editor.handle(Event::Zoom { at: self.editor.camera().screen_from_map(at), factor });
        let seen = self.editor.camera().screen_from_map(at);
        self.editor.handle(Event::Pan { by: ScreenVec::new(960.0 - seen.x, 540.0 - seen.y) });
    }

    /// What the canvas shows, painted and tessellated. Gives back the number of vertices.
    pub fn show(&mut self) -> usize {
        let (editor, cache) = (&self.editor, &mut self.cache);
        frame(&self.ctx, CANVAS, |ui| {
            let sheet = editor.sheet().expect("an open map");
            paint_scene_through(ui.painter(), CANVAS, sheet.scene(), &editor.camera(), editor.lens(), cache);
            paint_items(ui.painter(), CANVAS, &editor.overlay().items, &editor.camera(), cache);
        })
    }
}
