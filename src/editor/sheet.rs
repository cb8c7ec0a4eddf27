//! An open map with its layout and its picture, recomputed only when what they show has changed.

use super::{Answerable, InventoryEntry, Sample, Spoken, spoken};
use crate::geom::{Point, Rect};
use crate::layout::{self, LayoutMemory, MapLayout, View};
use crate::model::{JourneyMap, PersonaId};
use crate::scene::{self, Scene, SceneMemory, Theme};
use crate::words::{Language, Words};
use std::cell::OnceCell;
use std::path::PathBuf;
use std::sync::Arc;

/// Where an open map came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From this file.
    File(PathBuf),
    /// With the program.
    Sample(Sample),
}

/// An open map with its layout and its picture.
pub struct Sheet {
    map: Arc<JourneyMap>,
    origin: Origin,
    view: View,
    theme: Theme,
    layout: MapLayout,
    layout_memory: LayoutMemory,
    scene: Scene,
    scene_memory: SceneMemory,
    spoken: OnceCell<(Language, Vec<Spoken>)>,
}

impl Sheet {
    /// Lays a map out and draws it.
    pub fn new(map: Arc<JourneyMap>, origin: Origin, theme: Theme) -> Self {
        Self::showing(map, origin, theme, None)
    }

    /// The same, with that persona's curve in front if the map has them.
    pub fn showing(map: Arc<JourneyMap>, origin: Origin, theme: Theme, front: Option<PersonaId>) -> Self {
        let mut view = View::of(&map);
        if let Some(front) = front.filter(|front| map.persona(front).is_some()) {
            view.active_persona = Some(front);
        }
        let (mut layout_memory, mut scene_memory) = (LayoutMemory::default(), SceneMemory::default());
        let layout = layout::layout(&map, &view, &mut layout_memory);
        let scene = scene::build(&layout, theme, &mut scene_memory);
        Self { map, origin, view, theme, layout, layout_memory, scene, scene_memory, spoken: OnceCell::new() }
    }

    /// The map.
    pub fn map(&self) -> &Arc<JourneyMap> {
        &self.map
    }

    /// Where it came from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// What of it is shown, and how.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Where everything lies.
    pub fn layout(&self) -> &MapLayout {
        &self.layout
    }

    /// Its picture.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The whole picture's rectangle, in map units.
    pub fn bounds(&self) -> Rect {
        Rect::from_origin_size(Point::ORIGIN, self.scene.size)
    }

    /// What is written down but not placed, as far as it contains `filter` (in its title, its owner's or its
    /// channel's name, in capitals or not).
    pub fn inventory(&self, filter: &str) -> Vec<InventoryEntry> {
        let wanted = filter.trim().to_lowercase();
        self.map
            .inventory()
            .map(|touchpoint| InventoryEntry {
                touchpoint: Arc::clone(touchpoint),
                answerable: Answerable::of(touchpoint, &self.map),
            })
            .filter(|entry| entry.contains(&wanted, &self.map))
            .collect()
    }

    /// What a screen reader is told of the map, in reading order.
    pub fn spoken(&mut self, language: Language) -> &[Spoken] {
        if self.spoken.get().is_some_and(|(made_in, _)| *made_in != language) {
            self.spoken = OnceCell::new();
        }
        &self.spoken.get_or_init(|| (language, spoken::of_map(&self.map, &self.layout, Words::new(language)))).1
    }

    /// The touchpoint or mark that lies at a point, in map units, as a screen reader is told of it.
    pub fn spoken_at(&self, point: Point, language: Language) -> Option<Spoken> {
        spoken::of_thing(&self.map, &self.layout, &self.layout.hit(point)?, Words::new(language))
    }

    pub(super) fn choose_persona(&mut self, id: PersonaId) {
        if self.view.active_persona.as_ref() != Some(&id) {
            self.view.active_persona = Some(id);
            self.layout = layout::layout(&self.map, &self.view, &mut self.layout_memory);
            self.redraw();
        }
    }

    pub(super) fn show_in(&mut self, theme: Theme) {
        if theme != self.theme {
            self.theme = theme;
            self.redraw();
        }
    }

    fn redraw(&mut self) {
        self.scene = scene::build(&self.layout, self.theme, &mut self.scene_memory);
        self.spoken = OnceCell::new();
    }
}
