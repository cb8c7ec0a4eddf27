//! Touchpoints that stand together in one step, spread over steps of their own.

use super::group::{Between, Group};
use super::placing::put_down;
use super::{Change, Editor, Sheet};
use crate::edit::Edit;
use crate::interact::Target;
use crate::model::{PhaseId, TouchpointId};

/// Chosen cards that all stand in one step.
pub(super) struct Crowd {
    /// The cards, from the top.
    cards: Vec<TouchpointId>,
    /// The lane of the first, as the layout counts them.
    lane: usize,
    phase: PhaseId,
    /// Which of its phase's steps they stand in, counted from 0.
    at: usize,
}

/// The chosen that stand on the map, if they are several and all stand in the same step.
pub(super) fn crowded(sheet: &Sheet, chosen: &[TouchpointId]) -> Option<Crowd> {
    let layout = sheet.layout();
    let mut cards = layout.cards.iter().filter(|placed| chosen.contains(&placed.card.touchpoint.id));
    let first = cards.next()?;
    let mut ids = vec![first.card.touchpoint.id.clone()];
    for placed in cards {
        if placed.step != first.step {
            return None;
        }
        ids.push(placed.card.touchpoint.id.clone());
    }
    let (phase, at) = sheet.map().phase_of_step(layout.steps[first.step].id.as_ref()?)?;
    (ids.len() > 1).then(|| Crowd { cards: ids, lane: first.lane, phase: phase.id.clone(), at })
}

impl Editor {
    /// The first of the chosen stays, each of the others gets a new step after it, in its phase and in its own lane.
    pub(super) fn spread(&mut self, chosen: &[TouchpointId]) {
        let Some(sheet) = &self.sheet else { return };
        let Some(Crowd { cards, lane, phase, at }) = crowded(sheet, chosen) else { return };
        let Some((first, others)) = cards.split_first() else { return };
        let moved: Vec<_> = others.iter().map(|id| (id.clone(), id.clone())).collect();
        let group = Group { between: Between::OneEach, ..Group::carried(sheet, &moved, first) };
        let target = Target::NewStep { phase, at: at + 1, lane };
        let mut ids = self.new_ids();
        let Some(edits) = put_down(sheet, &group, &target, &sheet.title(first), &mut ids) else { return };
        let change = Change::of(sheet, Edit::Several(edits), "did-spread", &cards);
        let used = ids.into_used();
        self.used_ids(used);
        self.change(&change);
        self.reveal_selection();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{CardCommand, Command, InventoryCommand, Sample, Selection, Settings, StepCommand};
    use crate::geom::Size;
    use crate::model::{JourneyMap, LaneId, Place, StepId};
    use crate::words::Language;
    use std::sync::Arc;

    const SPREAD: Command = Command::Card(CardCommand::Spread);

    /// A template in whose first step these stand, one under the other, chosen in the opposite order.
    fn crowd(titles: &[&str]) -> (Editor, Vec<TouchpointId>) {
        let mut editor = Editor::new(Settings::default(), Language::Danish);
        editor.canvas_is(Size::new(1200.0, 700.0));
        editor.run(&Command::OpenSample(Sample::BeforeDuringAfter));
        editor.run(&Command::Inventory(InventoryCommand::Write(titles.join("\n"))));
        let map = map(&editor);
        let id = |title: &&str| map.touchpoints.iter().find(|it| it.title == *title).expect("a touchpoint").id.clone();
        let ids: Vec<_> = titles.iter().map(id).collect();
        let lane = first_lane(&map);
        for one in &ids {
            editor.select(Selection::of([one.clone()]));
            put(&mut editor, &lane);
        }
        editor.select(Selection::of(ids.iter().rev().cloned()));
        (editor, ids)
    }

    /// Puts what is chosen into the first step of a lane.
    fn put(editor: &mut Editor, lane: &LaneId) {
        let phase = map(editor).phases[0].clone();
        let step = phase.steps.first().cloned();
        let command = InventoryCommand::PlaceAt { phase: phase.id.clone(), step, lane: lane.clone() };
        editor.run(&Command::Inventory(command));
    }

    fn map(editor: &Editor) -> Arc<JourneyMap> {
        Arc::clone(editor.sheet().expect("a map").map())
    }

    fn first_lane(map: &JourneyMap) -> LaneId {
        map.lanes.iter().find(|lane| lane.kind.holds_touchpoints()).expect("a lane").id.clone()
    }

    fn place(map: &JourneyMap, id: &TouchpointId) -> (StepId, LaneId) {
        match &map.touchpoint(id).expect("a touchpoint").place {
            Place::At { step, lane, .. } => (step.clone(), lane.clone()),
            Place::Inventory => panic!("{id} is not on the map"),
        }
    }

    #[test]
    fn those_of_a_cell_follow_each_other_in_their_order_and_one_step_takes_it_back() {
        let (mut editor, ids) = crowd(&["A", "B", "C"]);
        let (before, done) = (map(&editor), editor.steps());
        assert!(editor.is_enabled(&SPREAD));
        editor.run(&SPREAD);
        let after = map(&editor);
        assert_eq!(editor.steps(), done + 1);
        let steps: Vec<StepId> = ids.iter().map(|id| place(&after, id).0).collect();
        assert_eq!(steps[..], after.phases[0].steps[..3], "in order, from where they stood");
        assert_eq!(steps[0], before.phases[0].steps[0], "the first stays");
        assert_eq!(after.phases[0].steps.len(), before.phases[0].steps.len() + 2);
        assert_eq!(after.phases[0].steps[3..], before.phases[0].steps[1..], "what followed still does");
        assert!(ids.iter().all(|id| place(&after, id).1 == first_lane(&after)));
        assert_eq!(editor.selection().touchpoints().len(), 3);
        assert!(!editor.is_enabled(&SPREAD), "they are apart now");
        editor.run(&Command::Step(StepCommand::Undo));
        assert_eq!(map(&editor), before);
    }

    #[test]
    fn each_keeps_its_lane_and_who_was_not_chosen_stays() {
        let (mut editor, ids) = crowd(&["A", "B", "C"]);
        let start = map(&editor);
        let lane = start.lanes.iter().filter(|lane| lane.kind.holds_touchpoints()).nth(1).expect("a second lane");
        editor.select(Selection::of([ids[2].clone()]));
        put(&mut editor, &lane.id);
        editor.select(Selection::of([ids[0].clone(), ids[2].clone()]));
        editor.run(&SPREAD);
        let after = map(&editor);
        assert_eq!(place(&after, &ids[0]), place(&start, &ids[0]));
        assert_eq!(place(&after, &ids[1]), place(&start, &ids[1]));
        assert_eq!(place(&after, &ids[2]), (after.phases[0].steps[1].clone(), lane.id.clone()));
    }

    #[test]
    fn one_alone_or_some_of_different_steps_cannot_be_spread() {
        let (mut editor, ids) = crowd(&["A", "B"]);
        editor.select(Selection::of([ids[0].clone()]));
        assert!(!editor.is_enabled(&SPREAD));
        editor.run(&Command::Card(CardCommand::Move(crate::editor::Direction::Right)));
        editor.select(Selection::of(ids));
        assert!(!editor.is_enabled(&SPREAD));
        let before = map(&editor);
        editor.run(&SPREAD);
        assert_eq!(map(&editor), before);
    }
}
