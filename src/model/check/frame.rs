//! What surrounds the touchpoints: links, phases, lanes with their notes, owners, channels, personas.

use super::Spot::{Field, Index};
use super::{Checker, Ids, InconsistencyKind, Kind, Spot, behind, fault_of_id, named};
use crate::model::{Colour, FreeNote, LaneKind, PALETTE_PLACES, Stage};

impl Checker<'_> {
    /// Everything but touchpoints and what speaks of them.
    pub(super) fn frame(&mut self) {
        let map = self.map;
        for (i, link) in map.linked_maps.iter().enumerate() {
            self.link(link, (Kind::Map, &map.title), || vec![Field("linked_maps"), Index(i), Field("path")]);
        }
        self.phases();
        self.lanes();
        self.owners_and_channels();
        self.personas();
    }

    fn phases(&mut self) {
        let map = self.map;
        let ids = Ids::new(map.phases.iter().map(|phase| phase.id.as_str()));
        self.ids(Kind::Phase, &ids.faulty(), |i| {
            let phase = &map.phases[i];
            (phase.id.as_str(), &phase.name, vec![Field("phases"), Index(i), Field("id")])
        });
        let mut stage = Stage::Before;
        let faulty_steps = self.steps.faulty();
        let mut steps_before = 0;
        for (i, phase) in map.phases.iter().enumerate() {
            let at = |rest: &[Spot]| behind(&[Field("phases"), Index(i)], rest);
            let about = (Kind::Phase, named(&phase.name, phase.id.as_str()));
            if phase.stage < stage {
                self.report(at(&[Field("stage")]), about, InconsistencyKind::StageOutOfOrder);
            }
            stage = stage.max(phase.stage);
            let start = faulty_steps.partition_point(|step| *step < steps_before);
            for step in
                faulty_steps[start..].iter().map(|step| step - steps_before).take_while(|s| *s < phase.steps.len())
            {
                let fault = fault_of_id(phase.steps[step].as_str());
                self.report(at(&[Field("steps"), Index(step)]), about, fault);
            }
            steps_before += phase.steps.len();
        }
    }

    fn lanes(&mut self) {
        let map = self.map;
        self.ids(Kind::Lane, &self.lanes.faulty(), |i| {
            let lane = &map.lanes[i];
            (lane.id.as_str(), &lane.name, vec![Field("lanes"), Index(i), Field("id")])
        });
        let mut notes: Vec<(&FreeNote, [usize; 2])> = Vec::new();
        for (i, lane) in map.lanes.iter().enumerate() {
            match &lane.kind {
                LaneKind::Touchpoints { channel: Some(channel) } => {
                    let about = (Kind::Lane, named(&lane.name, lane.id.as_str()));
                    self.reference(Kind::Channel, channel.as_str(), about, || {
                        vec![Field("lanes"), Index(i), Field("kind"), Field("channel")]
                    });
                }
                LaneKind::Notes { notes: own, .. } => {
                    notes.extend(own.iter().enumerate().map(|(j, note)| (note, [i, j])));
                }
                LaneKind::Touchpoints { channel: None } | LaneKind::Emotions | LaneKind::Measures => {}
            }
        }
        let at = |[lane, note]: [usize; 2], field| {
            vec![Field("lanes"), Index(lane), Field("kind"), Field("notes"), Index(note), Field(field)]
        };
        let ids = Ids::new(notes.iter().map(|(note, _)| note.id.as_str()));
        self.ids(Kind::Note, &ids.faulty(), |i| {
            let (note, place) = notes[i];
            (note.id.as_str(), &note.text, at(place, "id"))
        });
        for (note, place) in notes {
            let about = (Kind::Note, named(&note.text, note.id.as_str()));
            self.reference(Kind::Step, note.from.as_str(), about, || at(place, "from"));
            self.reference(Kind::Step, note.to.as_str(), about, || at(place, "to"));
            if let (Some(from), Some(to)) =
                (self.steps.position(note.from.as_str()), self.steps.position(note.to.as_str()))
                && to < from
            {
                self.report(at(place, "to"), about, InconsistencyKind::EndsBeforeItBegins);
            }
        }
    }

    fn owners_and_channels(&mut self) {
        let map = self.map;
        self.ids(Kind::Owner, &self.owners.faulty(), |i| {
            let owner = &map.owners[i];
            (owner.id.as_str(), &owner.name, vec![Field("owners"), Index(i), Field("id")])
        });
        for (i, owner) in map.owners.iter().enumerate() {
            let about = (Kind::Owner, named(&owner.name, owner.id.as_str()));
            self.colour(owner.colour, about, || vec![Field("owners"), Index(i), Field("colour")]);
        }
        self.ids(Kind::Channel, &self.channels.faulty(), |i| {
            let channel = &map.channels[i];
            (channel.id.as_str(), &channel.name, vec![Field("channels"), Index(i), Field("id")])
        });
    }

    fn personas(&mut self) {
        let map = self.map;
        self.ids(Kind::Persona, &self.personas.faulty(), |i| {
            let persona = &map.personas[i];
            (persona.id.as_str(), &persona.name, vec![Field("personas"), Index(i), Field("id")])
        });
        let mut shares: u32 = 0;
        for (i, persona) in map.personas.iter().enumerate() {
            let at = |field| vec![Field("personas"), Index(i), Field(field)];
            let about = (Kind::Persona, named(&persona.name, persona.id.as_str()));
            self.colour(persona.colour, about, || at("colour"));
            let Some(share) = persona.share else { continue };
            // One that goes beyond is enough to know: the others are not to blame for it.
            let was_within = shares <= 100;
            shares = shares.saturating_add(u32::from(share.percent()));
            if was_within && shares > 100 {
                let all = map.personas.iter().filter_map(|persona| persona.share);
                let sum = all.fold(0_u32, |sum, share| sum.saturating_add(u32::from(share.percent())));
                self.report(at("share"), about, InconsistencyKind::SharesBeyondAll(sum));
            }
        }
    }

    fn colour(&mut self, colour: Colour, about: (Kind, &str), path: impl FnOnce() -> Vec<Spot>) {
        if let Colour::Place(place) = colour
            && place >= PALETTE_PLACES
        {
            self.report(path(), about, InconsistencyKind::NoSuchColour(place));
        }
    }
}
