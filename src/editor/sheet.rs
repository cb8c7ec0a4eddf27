//! An open map with its history, its layout and its picture, recomputed only when what they show has changed.
//!
//! While a gesture is under way, a preview is shown in place of the map: gestures and panels go on asking the map, so
//! that a drag that is called off leaves no trace.

use super::shown::{Shown, ShownLately};
use super::wanted::Wanted;
use super::{History, InventoryEntry, Label, Sample, Selection, Spoken, spoken};
use crate::edit::{self, Edit, EditError};
use crate::geom::{Point, Rect, Vec2};
use crate::layout::{self, LayoutMemory, MapLayout, PlacedCard, View};
use crate::model::{JourneyMap, PersonaId, Thing, TouchpointId};
use crate::scene::{self, Group, Item, Role, Scene, SceneMemory, Theme};
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
    /// It was made here, and has no file yet.
    New,
}

/// Tells one open map from every other one, whatever becomes of its file.
#[derive(Clone, Debug)]
pub struct SheetId(Arc<()>);

impl PartialEq for SheetId {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for SheetId {}

/// An open map with its layout and its picture.
pub struct Sheet {
    id: SheetId,
    history: History,
    /// The map as its file has it, or as it came: with this one on the sheet, nothing is lost by closing it.
    saved: Option<Arc<JourneyMap>>,
    selection: Selection,
    origin: Origin,
    view: View,
    theme: Theme,
    layout: MapLayout,
    layout_memory: LayoutMemory,
    scene: Scene,
    scene_memory: SceneMemory,
    shown_lately: ShownLately,
    preview: Option<Preview>,
    spoken: OnceCell<(Language, Vec<Spoken>)>,
}

/// What is shown while a gesture is under way.
struct Preview {
    edit: Edit,
    map: Arc<JourneyMap>,
    view: View,
    layout: MapLayout,
    scene: Scene,
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
        Self {
            id: SheetId(Arc::new(())),
            saved: Some(map.clone()),
            history: History::new(map),
            selection: Selection::Nothing,
            origin,
            view,
            theme,
            layout,
            layout_memory,
            scene,
            scene_memory,
            shown_lately: ShownLately::default(),
            preview: None,
            spoken: OnceCell::new(),
        }
    }

    /// The same, as a map that nobody has kept yet: closing it would lose something.
    #[must_use]
    pub fn unsaved(self) -> Self {
        Self { saved: None, ..self }
    }

    pub(super) fn saved_as(&mut self, map: Arc<JourneyMap>, path: PathBuf) {
        self.saved = Some(map);
        self.origin = Origin::File(path);
        // What is done next does not join what has been saved.
        self.history.close_step();
    }

    /// What tells it from other sheets. It stays when the map is saved, under whatever name, and when it is read again.
    pub fn id(&self) -> &SheetId {
        &self.id
    }

    /// Takes the place of a sheet whose map has been read again.
    pub(super) fn replace(&mut self, former: &Self) {
        self.id = former.id.clone();
    }

    /// The map, without what a gesture under way would make of it.
    pub fn map(&self) -> &Arc<JourneyMap> {
        self.history.map()
    }

    /// The map as it is shown: what a gesture under way would make of it.
    pub fn shown_map(&self) -> &Arc<JourneyMap> {
        self.preview.as_ref().map_or(self.history.map(), |preview| &preview.map)
    }

    /// What was done to the map.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// What is chosen.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Whether closing the map would lose nothing.
    pub fn is_saved(&self) -> bool {
        self.saved.as_ref().is_some_and(|saved| Arc::ptr_eq(saved, self.history.map()))
    }

    /// Where it came from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// What of it is shown, and how.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Where everything of the map lies.
    pub fn layout(&self) -> &MapLayout {
        &self.layout
    }

    /// Where everything that is shown lies.
    pub fn shown_layout(&self) -> &MapLayout {
        self.preview.as_ref().map_or(&self.layout, |preview| &preview.layout)
    }

    /// The picture that is shown.
    pub fn scene(&self) -> &Scene {
        self.preview.as_ref().map_or(&self.scene, |preview| &preview.scene)
    }

    /// The whole picture's rectangle, in map units.
    pub fn bounds(&self) -> Rect {
        Rect::from_origin_size(Point::ORIGIN, self.scene().size)
    }

    /// What is written down but not placed, as far as it contains `filter` (in its title, its owner's or its
    /// channel's name, however that is typed).
    pub fn inventory(&self, filter: &str) -> Vec<InventoryEntry> {
        let wanted = Wanted::new(filter);
        self.map()
            .inventory()
            .map(|touchpoint| InventoryEntry::of(touchpoint, self.map()))
            .filter(|entry| entry.contains(&wanted, self.map()))
            .collect()
    }

    /// What a screen reader is told of the map, in reading order.
    pub fn spoken(&mut self, language: Language) -> &[Spoken] {
        if self.spoken.get().is_some_and(|(made_in, _)| *made_in != language) {
            self.spoken = OnceCell::new();
        }
        &self
            .spoken
            .get_or_init(|| (language, spoken::of_map(self.history.map(), &self.layout, Words::new(language))))
            .1
    }

    /// The touchpoint or mark that lies at a point, in map units, as a screen reader is told of it.
    pub fn spoken_at(&self, point: Point, language: Language) -> Option<Spoken> {
        spoken::of_thing(self.map(), &self.layout, &self.layout.hit(point)?, Words::new(language))
    }

    /// The boxes of touchpoints' cards, as they are shown; those that are not placed have none.
    pub(super) fn shown_boxes(&self, touchpoints: &[TouchpointId]) -> Vec<Rect> {
        touchpoints.iter().filter_map(|id| Some(self.shown_card(id)?.rect())).collect()
    }

    /// A touchpoint's card, as it is shown.
    pub(super) fn shown_card(&self, touchpoint: &TouchpointId) -> Option<&PlacedCard> {
        let layout = self.shown_layout();
        layout.cards.get(layout.card_of(self.shown_map().touchpoint(touchpoint)?)?)
    }

    /// The picture of a touchpoint's card, as it is shown.
    pub(super) fn picture_of(&self, touchpoint: &TouchpointId) -> Option<Arc<Group>> {
        /// Among items drawn around `origin`, looked for only where the card lies.
        fn within(items: &[Item], origin: Vec2, wanted: (&TouchpointId, Point)) -> Option<Arc<Group>> {
            items.iter().find_map(|item| match item {
                Item::Group { at, group } if (group.bounds + origin + *at).contains(wanted.1) => match &group.thing {
                    Some(Thing::Touchpoint(id)) if group.role == Role::Card => (id == wanted.0).then(|| group.clone()),
                    Some(_) | None if matches!(group.role, Role::Lane | Role::Stretch) => {
                        within(&group.items, origin + *at, wanted)
                    }
                    Some(_) | None => None,
                },
                Item::Group { .. } | Item::Fill { .. } | Item::Stroke { .. } | Item::Text { .. } => None,
            })
        }
        let middle = self.shown_card(touchpoint)?.rect().center();
        within(&self.scene().items, Vec2::ZERO, (touchpoint, middle))
    }

    pub(super) fn choose_persona(&mut self, id: PersonaId) {
        if self.view.active_persona.as_ref() != Some(&id) {
            let view = View { active_persona: Some(id), ..self.view.clone() };
            let map = self.history.map().clone();
            self.show_in_place_of(&map, view);
        }
    }

    pub(super) fn show_in(&mut self, theme: Theme) {
        if theme != self.theme {
            self.theme = theme;
            self.scene = scene::build(&self.layout, self.theme, &mut self.scene_memory);
            if let Some(preview) = &mut self.preview {
                preview.scene = scene::build(&preview.layout, self.theme, &mut self.scene_memory);
            }
        }
    }

    pub(super) fn select(&mut self, selection: Selection) {
        let selection = selection.within(self.history.map());
        if selection != self.selection {
            self.history.close_step();
            self.selection = selection;
        }
    }

    /// Shows what an edit would make of the map, until it is made, another one is previewed or
    /// [`Sheet::end_preview`].
    pub(super) fn preview(&mut self, edit: Edit) -> Result<(), EditError> {
        if self.preview.as_ref().is_some_and(|preview| preview.edit == edit) {
            return Ok(());
        }
        // What cannot be is not shown, and neither is what was shown before it.
        self.preview = None;
        let map = Arc::new(edit::apply(self.history.map(), &edit)?);
        let view = self.view_of(&map);
        let layout = layout::layout(&map, &view, &mut self.layout_memory);
        let scene = scene::build(&layout, self.theme, &mut self.scene_memory);
        self.preview = Some(Preview { edit, map, view, layout, scene });
        Ok(())
    }

    /// Shows the map itself again.
    pub(super) fn end_preview(&mut self) {
        self.preview = None;
    }

    /// Changes the map as one step, which joins the step before if both have the same `merges`. A change that changes
    /// nothing is no step.
    pub(super) fn change(
        &mut self,
        edit: &Edit,
        label: Label,
        selection: Selection,
        merges: Option<String>,
    ) -> Result<(), EditError> {
        let previewed = self.preview.take().filter(|preview| preview.edit == *edit);
        let (map, shown) = match previewed {
            Some(Preview { map, view, layout, scene, .. }) => (map, Some((view, layout, scene))),
            None => (Arc::new(edit::apply(self.history.map(), edit)?), None),
        };
        let selection = selection.within(&map);
        if map == *self.history.map() {
            self.selection = selection;
            return Ok(());
        }
        let before = std::mem::replace(&mut self.selection, selection.clone());
        let map_before = self.history.map().clone();
        self.history.push(map.clone(), label, (before, selection), merges);
        match shown {
            Some((view, layout, scene)) => {
                let shown = Shown { map, view, theme: self.theme, layout, scene };
                self.show_this_in_place_of(map_before, shown);
            }
            None => {
                let view = self.view_of(&map);
                self.show_in_place_of(&map_before, view);
            }
        }
        Ok(())
    }

    /// Goes to where so many steps are done, with what was chosen then.
    pub(super) fn go_to(&mut self, done: usize) {
        self.preview = None;
        let before = self.history.map().clone();
        self.selection = self.history.go_to(done);
        let view = self.view_of(self.history.map());
        self.show_in_place_of(&before, view);
    }

    /// Takes the last step back as if it had never been.
    pub(super) fn forget_step(&mut self) {
        self.go_to(self.history.done().saturating_sub(1));
        self.history.forget_undone();
    }

    /// How a map that takes the place of this one is looked at: with the same persona in front, if it has them.
    fn view_of(&self, map: &JourneyMap) -> View {
        let front = self.view.active_persona.clone().filter(|front| map.persona(front).is_some());
        let own = View::of(map);
        View { active_persona: front.or(own.active_persona), ..own }
    }

    /// Shows the map as it is now in place of what it was before, as it was shown lately if it was.
    fn show_in_place_of(&mut self, before: &Arc<JourneyMap>, view: View) {
        let map = self.history.map().clone();
        let shown = self.shown_lately.take(&map, &view, self.theme).unwrap_or_else(|| {
            let layout = layout::layout(&map, &view, &mut self.layout_memory);
            let scene = scene::build(&layout, self.theme, &mut self.scene_memory);
            Shown { map, view, theme: self.theme, layout, scene }
        });
        self.show_this_in_place_of(before.clone(), shown);
    }

    fn show_this_in_place_of(&mut self, before: Arc<JourneyMap>, shown: Shown) {
        let Shown { view, layout, scene, .. } = shown;
        self.shown_lately.keep(Shown {
            map: before,
            view: std::mem::replace(&mut self.view, view),
            theme: self.theme,
            layout: std::mem::replace(&mut self.layout, layout),
            scene: std::mem::replace(&mut self.scene, scene),
        });
        self.spoken = OnceCell::new();
    }
}
