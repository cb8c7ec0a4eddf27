//! What can be done with what is pointed at: a menu for each kind of thing.
//!
//! Whoever makes commands for a kind of thing adds them to that kind's function here.

use super::frame::LaneChoice;
use super::here_command::Cell;
use super::{
    CardCommand, ClipCommand, Command, Editor, FindCommand, Focus, FocusCommand, FrameCommand, HereCommand,
    KeepCommand, Menu, MenuEntry, SelectCommand, Selection, Spot, StepCommand, ViewCommand, frame, menu,
};
use crate::model::{
    ChannelId, CoupledJourneyId, LaneId, OwnerId, PersonaId, PhaseId, Place, Stage, StepId, Thing, TouchpointId,
};

/// What can be done at a place, in groups with lines between them. What cannot be done there now is left out: one who
/// points at something asks what there is to do with it.
pub fn context_menu(editor: &Editor, spot: &Spot) -> Vec<MenuEntry> {
    let groups = match spot {
        Spot::Thing(thing) => of_thing(editor, thing),
        Spot::Cell { lane, phase, step } => {
            of_cell(editor, &Cell { lane: lane.clone(), phase: phase.clone(), step: step.clone() })
        }
        Spot::Curves(lane) => of_curves(editor, lane),
        Spot::Paper => of_paper(),
    };
    MenuEntry::groups(groups.into_iter().map(|group| MenuEntry::possible(editor, group)))
}

type Groups = Vec<Vec<MenuEntry>>;

fn of_thing(editor: &Editor, thing: &Thing) -> Groups {
    match thing {
        Thing::Touchpoint(id) | Thing::OpensMap(id) | Thing::Note(id) | Thing::HandOff(_, id) | Thing::Measure(id) => {
            of_touchpoint(editor, id)
        }
        Thing::Mark(persona, id) => of_mark(editor, persona, id),
        Thing::Stage(stage) => of_stage(*stage),
        Thing::Phase(id) => of_phase(id),
        Thing::Transition(id) => of_transition(id),
        Thing::Step(id) => of_step(editor, id),
        Thing::Lane(id) => of_lane(id),
        Thing::Persona(id) | Thing::Memory(id) => of_persona(id),
        Thing::Owner(id) => of_owner(id),
        Thing::Channel(id) => of_channel(id),
        Thing::CoupledJourney(id) => of_coupled_journey(editor, id),
        Thing::FreeNote(_) => of_note(),
        Thing::Workshop(_) => vec![vec![write()], ordered(), vec![Command::Delete.into()]],
        Thing::Title => [vec![vec![write()]], of_paper()].concat(),
        Thing::Nps | Thing::LinkedMap(_) => of_paper(),
    }
}

fn on(focus: Focus) -> MenuEntry {
    Command::Focus(FocusCommand::On(focus)).into()
}

fn select(command: SelectCommand) -> MenuEntry {
    Command::Pick(command).into()
}

/// Its words, where they stand.
fn write() -> MenuEntry {
    Command::Card(CardCommand::Rename).into()
}

fn fit_selection() -> MenuEntry {
    Command::View(ViewCommand::FitSelection).into()
}

/// Another place among its kind.
fn ordered() -> Vec<MenuEntry> {
    Menu::of_chosen([frame::Direction::Earlier, frame::Direction::Later].map(FrameCommand::Shift))
}

/// A touchpoint, or all that are chosen with it. One that waits in the inventory waits for a place.
fn of_touchpoint(editor: &Editor, id: &TouchpointId) -> Groups {
    let touchpoint = editor.sheet().and_then(|sheet| sheet.map().touchpoint(id));
    let waits = touchpoint.is_some_and(|touchpoint| touchpoint.place.is_inventory());
    let (first, goes) = if waits { (menu::away(), Vec::new()) } else { (Vec::new(), menu::away()) };
    let feels = MenuEntry::menu("menu-feeling", menu::feeling());
    let mut frame = Menu::of_chosen([
        FrameCommand::MergeTouchpoints,
        FrameCommand::SplitTouchpoint,
        FrameCommand::AddCoupledJourney,
    ]);
    // A note stands at a step.
    frame.extend(if waits { Vec::new() } else { Menu::of_chosen([FrameCommand::AddNote]) });
    let moves = [vec![MenuEntry::Menu(Menu::of_step())], menu::moves(), goes].concat();
    // Not at the end of a menu that may be higher than the window.
    let clip = [menu::clip(), vec![Command::Card(CardCommand::Duplicate).into(), Command::Delete.into()]].concat();
    vec![
        [first, vec![write()], menu::given(editor), feels].concat(),
        clip,
        frame,
        moves,
        [alike(editor, id), vec![fit_selection()]].concat(),
    ]
}

/// A mark on a curve: how that persona feels there comes first, what is behind it follows.
fn of_mark(editor: &Editor, persona: &PersonaId, id: &TouchpointId) -> Groups {
    let (feels, persona) = if editor.active_persona() == Some(persona) {
        (menu::feeling(), vec![on(Focus::Persona(persona.clone()))])
    } else {
        (Vec::new(), vec![Command::ChoosePersona(persona.clone()).into(), on(Focus::Persona(persona.clone()))])
    };
    let own = [vec![write()], menu::given(editor), alike(editor, id), vec![fit_selection()]].concat();
    vec![feels, persona, own]
}

/// Choosing, and looking at, all that has its owner, channel, phase or lane.
fn alike(editor: &Editor, id: &TouchpointId) -> Vec<MenuEntry> {
    let Some(map) = editor.sheet().map(|sheet| sheet.map()) else { return Vec::new() };
    let Some(touchpoint) = map.touchpoint(id) else { return Vec::new() };
    let (mut picks, mut focuses) = (Vec::new(), Vec::new());
    match &touchpoint.owner {
        Some(owner) => {
            picks.push(select(SelectCommand::Owner(owner.clone())));
            focuses.push(on(Focus::Owner(owner.clone())));
        }
        None => picks.push(select(SelectCommand::WithoutOwner)),
    }
    if let Some(channel) = map.channel_of(touchpoint) {
        picks.push(select(SelectCommand::Channel(channel.id.clone())));
        focuses.push(on(Focus::Channel(channel.id.clone())));
    }
    match &touchpoint.place {
        Place::At { step, lane, .. } => {
            if let Some((phase, _)) = map.phase_of_step(step) {
                picks.push(select(SelectCommand::Phase(phase.id.clone())));
                focuses.push(on(Focus::Phase(phase.id.clone())));
            }
            picks.push(select(SelectCommand::Lane(lane.clone())));
        }
        Place::Inventory => {}
    }
    [MenuEntry::menu("menu-select", picks), MenuEntry::menu("menu-focus", focuses)].concat()
}

fn of_stage(stage: Stage) -> Groups {
    vec![vec![write()], vec![select(SelectCommand::Stage(stage)), on(Focus::Stage(stage)), fit_selection()]]
}

fn of_phase(id: &PhaseId) -> Groups {
    let stages = MenuEntry::menu("menu-of-stage", Menu::of_chosen(Stage::ALL.map(FrameCommand::AssignStage)));
    let steps = Menu::of_chosen([true, false].map(|more| FrameCommand::Widen { more }));
    let before = Command::Here(HereCommand::PhaseBefore(id.clone())).into();
    let add = [vec![before], Menu::of_chosen([FrameCommand::AddPhase, FrameCommand::AddTransition])].concat();
    let copies = [false, true].map(|with_touchpoints| FrameCommand::DuplicatePhase { with_touchpoints });
    vec![
        [vec![write()], stages].concat(),
        [steps, vec![MenuEntry::Menu(Menu::of_step())]].concat(),
        [add, Menu::of_chosen(copies), vec![Command::Delete.into()]].concat(),
        ordered(),
        vec![select(SelectCommand::Phase(id.clone())), on(Focus::Phase(id.clone())), fit_selection()],
    ]
}

fn of_transition(id: &PhaseId) -> Groups {
    vec![vec![write()], vec![on(Focus::Phase(id.clone())), fit_selection()], vec![Command::Delete.into()]]
}

fn of_step(editor: &Editor, id: &StepId) -> Groups {
    let phase = editor.sheet().and_then(|sheet| sheet.map().phase_of_step(id)).map(|(phase, _)| phase.id.clone());
    let phase = phase.map(|phase| vec![select(SelectCommand::Phase(phase.clone())), on(Focus::Phase(phase))]);
    vec![Menu::of_step().entries, menu::clip(), phase.unwrap_or_default()]
}

fn of_lane(id: &LaneId) -> Groups {
    let above = |choice| Command::Here(HereCommand::LaneAbove(id.clone(), choice)).into();
    let above = LaneChoice::ALL.map(above).to_vec();
    let below = Menu::of_lanes(FrameCommand::AddLane);
    let shows = vec![MenuEntry::Menu(Menu::of_notes_lane())];
    vec![
        [vec![write()], shows].concat(),
        [MenuEntry::menu("menu-lane-above", above), MenuEntry::menu("menu-lane-below", below)].concat(),
        ordered(),
        vec![select(SelectCommand::Lane(id.clone())), fit_selection()],
        vec![Command::Delete.into()],
    ]
}

fn of_persona(id: &PersonaId) -> Groups {
    vec![
        vec![write(), Command::ChoosePersona(id.clone()).into(), Command::Card(CardCommand::Draw).into()],
        vec![select(SelectCommand::Path(id.clone())), on(Focus::Persona(id.clone()))],
        coloured(),
        vec![Command::Delete.into()],
    ]
}

fn of_owner(id: &OwnerId) -> Groups {
    vec![
        vec![write()],
        vec![select(SelectCommand::Owner(id.clone())), on(Focus::Owner(id.clone()))],
        coloured(),
        vec![Command::Delete.into()],
    ]
}

/// Another colour or another place.
fn coloured() -> Vec<MenuEntry> {
    [Menu::of_chosen([FrameCommand::NextColour]), ordered()].concat()
}

fn of_channel(id: &ChannelId) -> Groups {
    vec![
        vec![write()],
        vec![select(SelectCommand::Channel(id.clone())), on(Focus::Channel(id.clone()))],
        ordered(),
        vec![Command::Delete.into()],
    ]
}

/// A coupled journey: its touchpoints.
fn of_coupled_journey(editor: &Editor, id: &CoupledJourneyId) -> Groups {
    let journeys = editor.sheet().map(|sheet| &sheet.map().coupled_journeys);
    let journey = journeys.into_iter().flatten().find(|journey| journey.id == *id);
    let touchpoints = journey.map(|journey| journey.touchpoints.as_slice()).unwrap_or_default();
    let goes = touchpoints.iter().map(|id| Command::Find(FindCommand::GoTo(Thing::Touchpoint(id.clone()))).into());
    let all = MenuEntry::from(Command::Select(Selection::of(touchpoints.iter().cloned())));
    vec![
        vec![write()],
        [goes.collect(), if touchpoints.is_empty() { Vec::new() } else { vec![all] }].concat(),
        [ordered(), vec![fit_selection()]].concat(),
        vec![Command::Delete.into()],
    ]
}

fn of_note() -> Groups {
    let widens = [true, false].map(|more| FrameCommand::Widen { more });
    vec![
        vec![write()],
        [Menu::of_chosen(widens), ordered()].concat(),
        vec![fit_selection()],
        vec![Command::Delete.into()],
    ]
}

/// An empty place among the cards.
fn of_cell(editor: &Editor, cell: &Cell) -> Groups {
    let here = [HereCommand::NewTouchpoint(cell.clone()), HereCommand::Paste(cell.clone())];
    let phase = cell.phase.clone();
    let lane = SelectCommand::Lane(cell.lane.clone());
    let steps = if editor.selection() == &Selection::Nothing { Vec::new() } else { Menu::of_step().entries };
    vec![
        here.map(|command| Command::Here(command).into()).to_vec(),
        steps,
        vec![select(SelectCommand::Phase(phase.clone())), select(lane), on(Focus::Phase(phase))],
    ]
}

/// An empty place among the curves: whose lies in front.
fn of_curves(editor: &Editor, _: &LaneId) -> Groups {
    let personas = editor.sheet().into_iter().flat_map(|sheet| &sheet.map().personas);
    let focuses = personas.clone().map(|persona| on(Focus::Persona(persona.id.clone()))).collect();
    let personas = personas.map(|persona| Command::ChoosePersona(persona.id.clone()).into()).collect();
    let draw = vec![Command::Card(CardCommand::Draw).into()];
    let whose = [MenuEntry::menu("tool-persona", personas), MenuEntry::menu("menu-focus", focuses)].concat();
    vec![draw, whose, Menu::of_chosen([FrameCommand::AddPersona])]
}

fn of_paper() -> Groups {
    vec![
        vec![Command::Card(CardCommand::New).into(), MenuEntry::Menu(Menu::of_adds())],
        vec![Command::Clip(ClipCommand::Paste).into(), Command::Step(StepCommand::Undo).into()],
        vec![select(SelectCommand::All), Command::Find(FindCommand::Open).into()],
        vec![Command::Fit.into(), Command::ActualSize.into(), Command::Focus(FocusCommand::Off).into()],
        [KeepCommand::Export, KeepCommand::CopyPicture].map(|command| Command::Keep(command).into()).to_vec(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::{Origin, Settings};
    use crate::geom::{Point, Size};
    use crate::layout::LaneContent;
    use crate::random_map::random_map;
    use crate::words::Language;
    use std::collections::HashSet;

    fn editor(language: Language) -> Editor {
        let mut editor = Editor::new(Settings::default(), language);
        editor.canvas_is(Size::new(1200.0, 700.0));
        editor.open(random_map(5, 6, 80, 3), Origin::Sample(crate::editor::Sample::WashingMachine));
        editor
    }

    #[test]
    fn every_kind_of_thing_has_a_menu_whose_words_are_there_in_every_language() {
        for language in Language::ALL {
            let editor = editor(language);
            let layout = editor.sheet().expect("a map").layout();
            let mut kinds = HashSet::new();
            for (thing, _) in layout.things() {
                if !kinds.insert(std::mem::discriminant(&thing)) {
                    continue;
                }
                let entries = context_menu(&editor, &Spot::Thing(thing.clone()));
                let menu = Menu { name: "palette-chosen", entries };
                let commands = menu.commands();
                assert!(commands.len() > 1, "{thing:?}");
                for (path, command) in commands {
                    for name in path {
                        assert_ne!(editor.words().get(name), name, "{language:?}");
                    }
                    let text = command.text(&editor);
                    assert!(!text.is_empty() && !text.starts_with("command-"), "{language:?}: {thing:?}: {text}");
                }
            }
            assert!(kinds.len() > 10);
        }
    }

    #[test]
    fn an_empty_place_among_cards_is_a_cell_and_the_name_of_a_lane_the_lane() {
        let editor = editor(Language::English);
        let layout = editor.sheet().expect("a map").layout();
        let lane = layout.lanes.iter().find(|lane| matches!(lane.content, LaneContent::Touchpoints)).expect("a lane");
        let step = layout.steps.last().expect("a step");
        // Between the lane's edge and its cards.
        let cell = Spot::at(layout, Point::new(step.x0 + 1.0, lane.rect.y1 - 1.0));
        assert_eq!(cell, Spot::Cell { lane: lane.id.clone(), phase: step.phase.clone(), step: step.id.clone() });
        let name = Spot::at(layout, Point::new(lane.rect.x0 + 2.0, lane.rect.y0 + 2.0));
        assert_eq!(name, Spot::Thing(Thing::Lane(lane.id.clone())));
        assert_eq!(Spot::at(layout, Point::new(-50.0, -50.0)), Spot::Paper);
    }

    #[test]
    fn pointing_at_one_of_many_that_are_chosen_keeps_them_chosen() {
        let mut editor = editor(Language::English);
        editor.run(&SelectCommand::All.into());
        let many = editor.selection().clone();
        let one = Spot::Thing(Thing::Touchpoint(many.touchpoints()[3].clone()));
        assert_eq!(one.selects(&many), many);
        assert_eq!(one.selects(&Selection::Nothing).touchpoints().len(), 1);
        assert_eq!(Spot::Paper.selects(&many), Selection::Nothing);
    }

    #[test]
    fn what_belongs_together_is_chosen_together() {
        let mut editor = editor(Language::English);
        let map = std::sync::Arc::clone(editor.sheet().expect("a map").map());
        for owner in &map.owners {
            let theirs =
                map.touchpoints.iter().filter(|touchpoint| touchpoint.owner.as_ref() == Some(&owner.id)).count();
            let command = Command::Pick(SelectCommand::Owner(owner.id.clone()));
            assert_eq!(editor.is_enabled(&command), theirs > 0);
            editor.run(&Command::Pick(SelectCommand::Nothing));
            editor.run(&command);
            assert_eq!(editor.selection().touchpoints().len(), theirs);
        }
        let placed = map.touchpoints.len() - map.inventory().count();
        let by_phase: usize = map
            .phases
            .iter()
            .map(|phase| {
                editor.run(&Command::Pick(SelectCommand::Nothing));
                editor.run(&Command::Pick(SelectCommand::Phase(phase.id.clone())));
                editor.selection().touchpoints().len()
            })
            .sum();
        assert_eq!(by_phase, placed);
    }

    #[test]
    fn what_is_in_focus_stays_and_follows_the_map() {
        let mut editor = editor(Language::English);
        let map = std::sync::Arc::clone(editor.sheet().expect("a map").map());
        let phase = &map.phases[1];
        editor.run(&Command::Focus(FocusCommand::On(Focus::Phase(phase.id.clone()))));
        let lens = editor.lens().expect("a lens");
        assert!(lens.keeps(&Thing::Phase(phase.id.clone())) && !lens.keeps(&Thing::Phase(map.phases[0].id.clone())));
        for touchpoint in &map.touchpoints {
            let inside = match &touchpoint.place {
                Place::At { step, .. } => phase.steps.contains(step),
                Place::Inventory => false,
            };
            assert_eq!(lens.keeps(&Thing::Touchpoint(touchpoint.id.clone())), inside);
        }
        // With the map closed or another one opened, everything is looked at.
        editor.open(random_map(6, 3, 10, 1), Origin::Sample(crate::editor::Sample::WashingMachine));
        editor.follow_map();
        assert!(editor.focus().is_none() && editor.lens().is_none());
    }
}
