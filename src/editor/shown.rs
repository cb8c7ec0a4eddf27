//! Maps as they were shown lately: undo and redo show them again without laying them out.

use crate::layout::{MapLayout, View};
use crate::model::JourneyMap;
use crate::scene::{Scene, Theme};
use std::collections::VecDeque;
use std::sync::Arc;

/// So many are kept: going back and forth between a few steps is what hands do, and a layout of a large map is large.
const MOST: usize = 3;

/// A map with its layout and its picture.
pub(super) struct Shown {
    /// Kept, so that no other map can come to lie at its address.
    pub map: Arc<JourneyMap>,
    pub view: View,
    pub theme: Theme,
    pub layout: MapLayout,
    pub scene: Scene,
}

/// Those that were shown last, the latest first.
#[derive(Default)]
pub(super) struct ShownLately(VecDeque<Shown>);

impl ShownLately {
    /// Keeps what is no longer shown.
    pub fn keep(&mut self, shown: Shown) {
        self.0.push_front(shown);
        self.0.truncate(MOST);
    }

    /// That very map, if it was shown lately in the same view and theme.
    pub fn take(&mut self, map: &Arc<JourneyMap>, view: &View, theme: Theme) -> Option<Shown> {
        let is_it = |shown: &Shown| Arc::ptr_eq(&shown.map, map) && shown.view == *view && shown.theme == theme;
        let number = self.0.iter().position(is_it)?;
        self.0.remove(number)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Change, Command, Editor, Label, Origin, Settings, StepCommand};
    use super::*;
    use crate::edit::Edit;
    use crate::layout::{LayoutMemory, layout};
    use crate::random_map::random_map;
    use crate::scene::{SceneMemory, build};
    use crate::words::Language;
    use proptest::prelude::*;

    fn shown(map: &Arc<JourneyMap>, theme: Theme) -> Shown {
        let view = View::of(map);
        let layout = layout(map, &view, &mut LayoutMemory::default());
        let scene = build(&layout, theme, &mut SceneMemory::default());
        Shown { map: map.clone(), view, theme, layout, scene }
    }

    #[test]
    fn only_the_same_map_in_the_same_light_is_found_and_only_the_last_few_are_kept() {
        let maps: Vec<_> = (0..=MOST).map(|_| Arc::new(JourneyMap::default())).collect();
        let view = View::of(&maps[0]);
        let mut lately = ShownLately::default();
        maps.iter().for_each(|map| lately.keep(shown(map, Theme::Light)));
        assert!(lately.take(&maps[0], &view, Theme::Light).is_none(), "too long ago");
        assert!(lately.take(&maps[1], &view, Theme::Dark).is_none(), "in another light");
        assert!(lately.take(&Arc::new(JourneyMap::default()), &view, Theme::Light).is_none(), "only an equal one");
        let other = View { active_persona: Some(crate::model::PersonaId::new("p")), ..view.clone() };
        assert!(lately.take(&maps[1], &other, Theme::Light).is_none(), "with another persona in front");
        assert!(lately.take(&maps[1], &view, Theme::Light).is_some_and(|shown| Arc::ptr_eq(&shown.map, &maps[1])));
        assert!(lately.take(&maps[1], &view, Theme::Light).is_none(), "it is shown now");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

        #[test]
        fn going_back_and_forth_shows_what_a_map_just_opened_would(
            seed in any::<u64>(), turns in prop::collection::vec(any::<u64>(), 1..30),
        ) {
            let mut editor = Editor::new(Settings::default(), Language::Danish);
            editor.open(random_map(seed, 4, 24, 3), Origin::New);
            for turn in turns {
                let map = editor.sheet().expect("a map").map().clone();
                let pick = |count: usize| (turn >> 8) as usize % count;
                match turn % 8 {
                    0..=2 => _ = editor.run(&Command::Step(StepCommand::Undo)),
                    3 => _ = editor.run(&Command::Step(StepCommand::Redo)),
                    4 => _ = editor.run(&Command::ChoosePersona(map.personas[pick(3)].id.clone())),
                    5 => _ = editor.run(&Command::OtherTheme),
                    _ => {
                        let touchpoint = map.touchpoints[pick(map.touchpoints.len())].id.clone();
                        let place = map.touchpoints[(turn >> 32) as usize % map.touchpoints.len()].place.clone();
                        let edit = Edit::Place { touchpoint, place };
                        if turn % 8 == 6 {
                            editor.preview(edit.clone());
                        }
                        editor.change(&Change::new(edit, Label::one("did-move", "")));
                    }
                }
                let sheet = editor.sheet().expect("a map");
                let laid_out = layout(sheet.map(), sheet.view(), &mut LayoutMemory::default());
                prop_assert_eq!(sheet.layout(), &laid_out);
                prop_assert!(*sheet.scene() == build(&laid_out, editor.theme(), &mut SceneMemory::default()));
            }
        }
    }
}
