//! `rejse show`: what is on a map, for people.

mod around;
mod touchpoint;

use super::{concepts, journey};
use crate::model::{JourneyMap, LaneKind, Persona, Phase, StepId};
use crate::words::Words;
use std::fmt::Write;

/// What is on a map, as an outline: title; personas; phases with their goals; under each step and lane its touchpoints
/// with owner, channel, emotions and all else that is said of them; the inventory; notes of their own; at last coupled
/// journeys, NPS and workshops.
pub fn outline(map: &JourneyMap, words: Words) -> String {
    let mut outline = Outline { map, words, out: String::new() };
    outline.head();
    outline.personas();
    let placed = journey::placed(map);
    for phase in &map.phases {
        outline.phase(phase);
        let mut last = None;
        for one in placed.iter().filter(|one| one.phase.id == phase.id) {
            if last != Some(one.step) {
                outline.line(1, &words.with("cli-step", &[("n", one.step.into())]));
                last = Some(one.step);
            }
            outline.touchpoint(one.touchpoint, Some(one.lane));
        }
        outline.transition(phase);
    }
    let inventory = map.inventory().count();
    if inventory > 0 {
        outline.section(&words.with("cli-inventory", &[("n", inventory.into())]));
        for touchpoint in map.inventory() {
            outline.touchpoint(touchpoint, None);
        }
    }
    outline.notes();
    outline.coupled_journeys();
    outline.nps();
    outline.workshops();
    outline.out
}

struct Outline<'a> {
    map: &'a JourneyMap,
    words: Words,
    out: String,
}

impl Outline<'_> {
    /// Writes a line so many steps in. Control characters, which a file can hold anywhere, do not reach the terminal.
    fn line(&mut self, depth: usize, text: &str) {
        let clean = text.replace(char::is_control, " ");
        // Writing to a string does not fail.
        let _ = writeln!(self.out, "{:width$}{}", "", clean.trim_end(), width = depth * 2);
    }

    /// Begins a part of the outline under a heading.
    fn section(&mut self, heading: &str) {
        self.out.push('\n');
        self.line(0, heading);
    }

    /// Writes what a text is and the text, unless it is empty.
    fn labelled(&mut self, depth: usize, key: &str, text: &str) {
        if !text.trim().is_empty() {
            self.label(depth, &self.words.get(key), text);
        }
    }

    /// Writes each of several texts with what it is.
    fn each_labelled(&mut self, depth: usize, key: &str, texts: &[String]) {
        for text in texts {
            self.labelled(depth, key, text);
        }
    }

    fn label(&mut self, depth: usize, label: &str, text: &str) {
        let line = self.words.with("cli-labelled", &[("label", label.into()), ("text", text.into())]);
        self.line(depth, &line);
    }

    fn head(&mut self) {
        let (map, words) = (self.map, self.words);
        let title = if map.title.trim().is_empty() { words.get("map-untitled") } else { map.title.clone() };
        self.line(0, &title);
        let mut about = vec![words.get(concepts::perspective(map.perspective).key)];
        about.extend(map.scope.map(|scope| words.get(concepts::scope(scope).key)));
        about.extend(map.date.map(|date| words.date(date)));
        self.line(0, &about.join(" · "));
        if !map.goal.trim().is_empty() {
            self.line(0, &words.with("map-goal", &[("goal", map.goal.as_str().into())]));
        }
        if !map.owner.trim().is_empty() {
            self.line(0, &words.with("cli-map-owner", &[("name", map.owner.as_str().into())]));
        }
        if let Some(date) = map.next_review {
            self.line(0, &words.with("cli-next-review", &[("date", words.date(date).into())]));
        }
        for link in &map.linked_maps {
            self.link(0, "cli-linked-map", link);
        }
    }

    fn personas(&mut self) {
        if self.map.personas.is_empty() {
            return;
        }
        self.section(&self.words.get("cli-personas-of-map"));
        for persona in &self.map.personas {
            self.persona(persona);
        }
    }

    fn persona(&mut self, persona: &Persona) {
        let Persona { id: _, name, segment, colour: _, needs, behaviour, expectations, quote, basis, share, remembers } =
            persona;
        let words = self.words;
        let mut about = Vec::new();
        if !segment.trim().is_empty() {
            about.push(segment.clone());
        }
        let share = share.map(|share| words.percent(f64::from(share.percent()) / 100.0));
        about.extend(share.map(|share| words.with("cli-share", &[("share", share.into())])));
        let about = if about.is_empty() { String::new() } else { format!(" ({})", about.join(", ")) };
        self.line(1, &format!("{name}{about}"));
        if !quote.trim().is_empty() {
            self.line(2, &words.with("map-quote", &[("what", quote.as_str().into())]));
        }
        self.each_labelled(2, "cli-need", needs);
        self.each_labelled(2, "cli-behaviour", behaviour);
        self.each_labelled(2, "cli-expectation", expectations);
        self.labelled(2, "cli-basis", basis);
        self.labelled(2, "map-remembers", remembers);
    }

    fn phase(&mut self, phase: &Phase) {
        let stage = match self.map.stages.own_name(phase.stage) {
            Some(name) => name.to_owned(),
            None => self.words.get(concepts::stage(phase.stage).key),
        };
        let name = if self.map.stages.hidden { phase.name.clone() } else { format!("{} ({stage})", phase.name) };
        if phase.goal.trim().is_empty() {
            self.section(&name);
        } else {
            self.section(&format!("{name}: {}", phase.goal));
        }
        self.labelled(1, "cli-duration", &phase.duration);
    }

    fn transition(&mut self, phase: &Phase) {
        if let Some(transition) = &phase.transition {
            self.labelled(1, "cli-wait", &transition.wait);
            self.labelled(1, "cli-obstacle", &transition.obstacle);
            self.labelled(1, "cli-drops-out", &transition.drops_out);
        }
    }

    fn notes(&mut self) {
        let (map, words) = (self.map, self.words);
        let notes = map.lanes.iter().filter_map(|lane| match &lane.kind {
            LaneKind::Notes { notes, .. } => Some(notes.iter().map(move |note| (lane, note))),
            LaneKind::Touchpoints { .. } | LaneKind::Emotions | LaneKind::Measures => None,
        });
        let notes: Vec<_> = notes.flatten().collect();
        if notes.is_empty() {
            return;
        }
        self.section(&words.get("cli-notes"));
        for (lane, note) in notes {
            let (from, to) = (self.step(&note.from), self.step(&note.to));
            let place = if note.from == note.to {
                from
            } else {
                words.with("cli-from-to", &[("from", from.into()), ("to", to.into())])
            };
            let kind = note.kind.map(|kind| format!(" · {}", words.get(concepts::note(kind).key))).unwrap_or_default();
            self.label(1, &format!("{}{kind} ({place})", lane.name), &note.text);
        }
    }

    /// A step by its phase and its number in it.
    fn step(&self, step: &StepId) -> String {
        let Some((phase, number)) = self.map.phase_of_step(step) else { return String::new() };
        self.words.with("cli-at-step", &[("phase", phase.name.as_str().into()), ("n", (number + 1).into())])
    }
}
