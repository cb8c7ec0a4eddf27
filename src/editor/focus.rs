//! Focus: everything on the map steps back but one owner, channel, phase, stage, persona, or what was found.
//!
//! Says what stays; how the rest steps back is up to whoever paints.

use super::Editor;
use crate::model::{
    ChannelId, CoupledJourneyId, JourneyMap, LaneKind, NoteId, OwnerId, PersonaId, Phase, PhaseId, Place, Stage,
    StepId, Thing, Touchpoint, TouchpointId,
};
use std::collections::HashSet;
use std::sync::Arc;

/// What alone is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// What an owner is answerable for.
    Owner(OwnerId),
    /// What goes through a channel.
    Channel(ChannelId),
    /// What happens in a phase.
    Phase(PhaseId),
    /// What happens in a stage.
    Stage(Stage),
    /// What a persona goes through, and its curve.
    Persona(PersonaId),
    /// What was found.
    Found,
}

/// Turning the focus on and off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FocusCommand {
    /// Look at this alone; or at everything again, if this was looked at.
    On(Focus),
    /// Look at everything again.
    Off,
}

/// What of the map stays when the rest steps back.
#[derive(Clone, Debug, Default)]
pub struct Lens {
    touchpoints: HashSet<TouchpointId>,
    journeys: HashSet<CoupledJourneyId>,
    notes: HashSet<NoteId>,
    /// The phases that stay, if not all do.
    phases: Option<(HashSet<PhaseId>, HashSet<Stage>)>,
    /// The persona that stays alone, if one does.
    persona: Option<PersonaId>,
    /// The owner that stays alone in the legend, if one does.
    owner: Option<OwnerId>,
}

/// A lens with the map it was made for.
#[derive(Clone, Debug)]
pub(super) struct LensOf {
    map: Arc<JourneyMap>,
    lens: Lens,
}

impl Lens {
    /// Whether a thing stays.
    pub fn keeps(&self, thing: &Thing) -> bool {
        match thing {
            // What gives the map its frame stays, or nobody would know where they are.
            Thing::Title
            | Thing::Nps
            | Thing::LinkedMap(_)
            | Thing::Lane(_)
            | Thing::Step(_)
            | Thing::Channel(_)
            | Thing::Workshop(_) => true,
            Thing::Stage(stage) => self.phases.as_ref().is_none_or(|(_, stages)| stages.contains(stage)),
            Thing::Phase(id) | Thing::Transition(id) => {
                self.phases.as_ref().is_none_or(|(phases, _)| phases.contains(id))
            }
            Thing::CoupledJourney(id) => self.journeys.contains(id),
            Thing::Touchpoint(id) | Thing::OpensMap(id) | Thing::Note(id) | Thing::Measure(id) => {
                self.touchpoints.contains(id)
            }
            Thing::Mark(persona, id) | Thing::HandOff(persona, id) => {
                self.touchpoints.contains(id) && self.persona.as_ref().is_none_or(|only| only == persona)
            }
            Thing::FreeNote(id) => self.notes.contains(id),
            Thing::Memory(id) | Thing::Persona(id) => self.persona.as_ref().is_none_or(|only| only == id),
            Thing::Owner(id) => self.owner.as_ref().is_none_or(|only| only == id),
        }
    }

    /// Whether the line of a persona's curve stays: it runs through everything, so only the persona keeps it.
    pub fn keeps_curve(&self, persona: &PersonaId) -> bool {
        self.persona.as_ref() == Some(persona)
    }

    /// Whether the line of any curve stays.
    pub fn keeps_a_curve(&self) -> bool {
        self.persona.is_some()
    }

    /// How many touchpoints stay.
    pub fn count(&self) -> usize {
        self.touchpoints.len()
    }
}

impl Focus {
    fn exists(&self, map: &JourneyMap, found: &HashSet<TouchpointId>) -> bool {
        match self {
            Self::Owner(id) => map.owner(id).is_some(),
            Self::Channel(id) => map.channel(id).is_some(),
            Self::Phase(id) => map.phases.iter().any(|phase| phase.id == *id),
            Self::Stage(stage) => !map.stages.hidden && map.phases.iter().any(|phase| phase.stage == *stage),
            Self::Persona(id) => map.persona(id).is_some(),
            Self::Found => !found.is_empty(),
        }
    }

    fn keeps_phase(&self, phase: &Phase) -> bool {
        match self {
            Self::Phase(id) => phase.id == *id,
            Self::Stage(stage) => phase.stage == *stage,
            Self::Owner(_) | Self::Channel(_) | Self::Persona(_) | Self::Found => true,
        }
    }

    fn keeps(&self, touchpoint: &Touchpoint, map: &JourneyMap, steps: &HashSet<&StepId>) -> bool {
        match self {
            Self::Owner(id) => touchpoint.owner.as_ref() == Some(id),
            Self::Channel(id) => map.channel_of(touchpoint).is_some_and(|channel| channel.id == *id),
            Self::Phase(_) | Self::Stage(_) => match &touchpoint.place {
                Place::At { step, .. } => steps.contains(step),
                Place::Inventory => false,
            },
            Self::Persona(id) => !touchpoint.emotions.skips(id),
            Self::Found => false,
        }
    }

    /// What stays of a map; `found` are the touchpoints and notes at which something was found.
    fn lens(&self, map: &JourneyMap, found: (HashSet<TouchpointId>, HashSet<NoteId>)) -> Lens {
        let kept: Vec<&Arc<Phase>> = map.phases.iter().filter(|phase| self.keeps_phase(phase)).collect();
        let steps: HashSet<&StepId> = kept.iter().flat_map(|phase| &phase.steps).collect();
        let by_phase = matches!(self, Self::Phase(_) | Self::Stage(_));
        let (mut touchpoints, mut notes) = found;
        if *self != Self::Found {
            let kept = map.touchpoints.iter().filter(|touchpoint| self.keeps(touchpoint, map, &steps));
            touchpoints = kept.map(|touchpoint| touchpoint.id.clone()).collect();
            // A note of a lane's own belongs to its steps; whose it is, nobody has said.
            let order: Vec<&StepId> = map.phases.iter().flat_map(|phase| &phase.steps).collect();
            let place = |id: &StepId| order.iter().position(|step| *step == id);
            let reaches = |from: &StepId, to: &StepId| match (place(from), place(to)) {
                (Some(from), Some(to)) => order.iter().take(to + 1).skip(from).any(|step| steps.contains(*step)),
                (None, _) | (_, None) => false,
            };
            let own = map.lanes.iter().flat_map(|lane| match &lane.kind {
                LaneKind::Notes { notes, .. } => notes.as_slice(),
                LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => &[],
            });
            let stays = own.filter(|note| by_phase && reaches(&note.from, &note.to));
            notes = stays.map(|note| note.id.clone()).collect();
        }
        let journeys = map.coupled_journeys.iter();
        let journeys = journeys.filter(|journey| journey.touchpoints.iter().any(|id| touchpoints.contains(id)));
        let journeys = journeys.map(|journey| journey.id.clone()).collect();
        let phases = by_phase.then(|| {
            let ids = kept.iter().map(|phase| phase.id.clone()).collect();
            (ids, kept.iter().map(|phase| phase.stage).collect())
        });
        let (persona, owner) = match self {
            Self::Persona(id) => (Some(id.clone()), None),
            Self::Owner(id) => (None, Some(id.clone())),
            Self::Channel(_) | Self::Phase(_) | Self::Stage(_) | Self::Found => (None, None),
        };
        Lens { touchpoints, journeys, notes, phases, persona, owner }
    }
}

impl FocusCommand {
    /// The command's words.
    pub fn text(&self, editor: &Editor) -> String {
        match self {
            Self::On(Focus::Found) => editor.words().get("command-focus-found"),
            Self::On(focus) => {
                let what = editor.focus_name(focus).unwrap_or_default();
                editor.words().with("command-focus", &[("what", what.into())])
            }
            Self::Off => editor.words().get("command-focus-off"),
        }
    }

    /// Whether it would do something now.
    pub fn is_enabled(&self, editor: &Editor) -> bool {
        match self {
            Self::On(focus) => {
                editor.sheet().is_some_and(|sheet| focus.exists(sheet.map(), &editor.found().0))
                    || editor.focus() == Some(focus)
            }
            Self::Off => editor.focus().is_some(),
        }
    }
}

impl Editor {
    /// What alone is looked at, if not everything is.
    pub fn focus(&self) -> Option<&Focus> {
        self.focus.as_ref()
    }

    /// What stays while something alone is looked at; up to date after [`Editor::follow_map`].
    pub fn lens(&self) -> Option<&Lens> {
        self.lens.as_ref().map(|of| &of.lens)
    }

    /// What something that is looked at alone is called.
    pub fn focus_name(&self, focus: &Focus) -> Option<String> {
        match focus {
            Focus::Owner(id) => self.name_of(&Thing::Owner(id.clone())),
            Focus::Channel(id) => self.name_of(&Thing::Channel(id.clone())),
            Focus::Phase(id) => self.name_of(&Thing::Phase(id.clone())),
            Focus::Stage(stage) => self.name_of(&Thing::Stage(*stage)),
            Focus::Persona(id) => self.name_of(&Thing::Persona(id.clone())),
            Focus::Found => {
                let asked = self.finder.asked().trim();
                Some(self.words().with("focus-found", &[("text", asked.into())]))
            }
        }
    }

    pub(super) fn focus_on(&mut self, command: &FocusCommand) {
        self.focus = match command {
            FocusCommand::On(focus) if self.focus.as_ref() != Some(focus) => Some(focus.clone()),
            FocusCommand::On(_) | FocusCommand::Off => None,
        };
        if let (Some(Focus::Persona(id)), Some(sheet)) = (&self.focus, &mut self.sheet) {
            sheet.choose_persona(id.clone());
        }
        self.lens = None;
        self.follow_map();
    }

    /// Brings what was found and what stays in focus up to date with the map as it is shown. Costs nothing while that
    /// is the same.
    pub fn follow_map(&mut self) {
        let Some(sheet) = &self.sheet else {
            (self.finder, self.focus, self.lens) = (Default::default(), None, None);
            return;
        };
        let looks_for = self.finder.is_open() || self.focus == Some(Focus::Found);
        if looks_for && self.finder.follow(sheet.map()) {
            self.lens = None;
        }
        let shown = sheet.shown_map();
        let Some(focus) = &self.focus else {
            self.lens = None;
            return;
        };
        if self.lens.as_ref().is_some_and(|of| Arc::ptr_eq(&of.map, shown)) {
            return;
        }
        // With what was looked at gone, everything is.
        let found = self.found();
        if focus.exists(shown, &found.0) {
            let lens = focus.lens(shown, found);
            self.lens = Some(LensOf { map: Arc::clone(shown), lens });
        } else {
            (self.focus, self.lens) = (None, None);
        }
    }

    /// The touchpoints and the lanes' own notes at which something was found.
    pub(super) fn found(&self) -> (HashSet<TouchpointId>, HashSet<NoteId>) {
        let (mut touchpoints, mut notes) = (HashSet::new(), HashSet::new());
        for hit in self.finder.hits() {
            match &hit.thing {
                Thing::FreeNote(id) => _ = notes.insert(id.clone()),
                thing => touchpoints.extend(super::Selection::at(thing.clone()).touchpoints().iter().cloned()),
            }
        }
        (touchpoints, notes)
    }
}
