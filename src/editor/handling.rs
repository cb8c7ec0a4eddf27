//! What hands do to the canvas, and what becomes of it.

use super::{Change, Editor, Label, Selection, Sheet};
use crate::interact::{Event, Gesture, Ground, Intent, Key, Outcome};
use crate::model::{Thing, TouchpointId};

impl Editor {
    /// Takes in what hands did to the canvas.
    pub fn handle(&mut self, event: Event) {
        if event == Event::KeyPressed(Key::Escape) && self.gesture == Gesture::Idle {
            // One thing at a time: drawing ends, then nothing is chosen.
            if !std::mem::take(&mut self.drawing) {
                self.select(Selection::Nothing);
            }
        }
        let Some(ground) = self.ground() else { return };
        let (gesture, outcomes) = self.gesture.clone().step(event, &ground);
        self.gesture = gesture;
        for outcome in outcomes {
            self.follow(outcome);
        }
    }

    /// What the hand is in the middle of.
    pub fn gesture(&self) -> &Gesture {
        &self.gesture
    }

    /// Whether time moves things on, so that [`Event::Tick`] must keep coming.
    pub fn wants_time(&self) -> bool {
        self.ground().is_some_and(|ground| self.gesture.wants_time(&ground))
    }

    /// Calls off what the hand is in the middle of, as if it had never begun.
    pub fn let_go(&mut self) {
        self.handle(Event::FocusLost);
    }

    /// Calls off a drag, if one is going on, before something else takes its place.
    pub(super) fn call_off(&mut self) {
        if self.gesture.keeps_pointer() {
            self.let_go();
        }
    }

    /// What gestures ask; nothing without a map.
    pub fn ground(&self) -> Option<Ground<'_>> {
        let sheet = self.sheet.as_ref()?;
        Some(Ground {
            camera: self.camera,
            canvas: self.canvas,
            layout: sheet.layout(),
            persona: sheet.view().active_persona.as_ref(),
            selected: sheet.selection().touchpoints(),
            drawing: self.drawing,
        })
    }

    fn follow(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::CameraMoved(camera) => {
                self.camera = camera;
                self.framing = self.framing_of(camera);
            }
            Outcome::Pointed { thing, adds } => self.point(thing, adds),
            Outcome::Enclosed(touchpoints) => self.select(Selection::of(touchpoints)),
            Outcome::Opened(thing) => self.begin_naming(thing),
            Outcome::Preview(intent) => match self.change_for(&intent) {
                Some((change, _)) => self.preview(change.edit),
                None => self.end_preview(),
            },
            Outcome::NoPreview => self.end_preview(),
            Outcome::Commit(intent) => self.commit(&intent),
        }
    }

    fn point(&mut self, thing: Option<Thing>, adds: bool) {
        if let Some(Thing::Mark(persona, _) | Thing::Persona(persona) | Thing::HandOff(persona, _)) = &thing {
            self.show_persona(persona.clone());
        }
        let selection = match thing {
            Some(Thing::Touchpoint(id) | Thing::OpensMap(id)) if adds => self.selection().toggled(&id),
            Some(thing) => Selection::at(thing),
            None => Selection::Nothing,
        };
        self.select(selection);
    }

    /// Brings a persona's curve to the front.
    pub(super) fn show_persona(&mut self, persona: crate::model::PersonaId) {
        if let Some(sheet) = &mut self.sheet {
            sheet.choose_persona(persona);
        }
    }

    pub(super) fn commit(&mut self, intent: &Intent) {
        let Some((change, ids)) = self.change_for(intent) else {
            self.end_preview();
            return;
        };
        self.used_ids(ids);
        self.change(&change);
        self.end_preview();
        let made = match intent {
            Intent::NewCard(_) => change.selects.as_ref().and_then(Selection::touchpoint).cloned(),
            Intent::Move { .. }
            | Intent::Levels { .. }
            | Intent::MovePhase(..)
            | Intent::MoveLane(..)
            | Intent::Widen(..) => None,
        };
        if let Some(made) = made.filter(|_| self.refusal().is_none()) {
            self.begin_naming_new(made);
        }
    }
}

impl Sheet {
    /// The title of a touchpoint, for what was done to it.
    pub(super) fn title(&self, id: &TouchpointId) -> String {
        self.map().touchpoint(id).map(|touchpoint| touchpoint.title.clone()).unwrap_or_default()
    }

    /// What was done to touchpoints: with the name of a single one, or how many there are.
    pub(super) fn label(&self, key: &'static str, touchpoints: &[TouchpointId]) -> Label {
        Label::of(key, &touchpoints.iter().map(|id| self.title(id)).collect::<Vec<_>>())
    }
}

impl Change {
    /// A change to touchpoints, with what it is called.
    pub(super) fn of(sheet: &Sheet, edit: crate::edit::Edit, key: &'static str, touchpoints: &[TouchpointId]) -> Self {
        Self::new(edit, sheet.label(key, touchpoints))
    }
}
