//! `rejse show`: what is on a map, for people.

use super::journey;
use crate::model::{Emotion, JourneyMap, Lane, MomentOfTruth, Perspective, Phase, RunBy, Scope, Stage, Touchpoint};
use crate::words::Words;
use std::fmt::Write;

/// What is on a map, as an outline: title; phases with their goals; under each step and lane its touchpoints with
/// owner, channel and emotions; at last the inventory.
pub fn outline(map: &JourneyMap, words: Words) -> String {
    let mut outline = Outline { map, words, out: String::new() };
    outline.head();
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
    }
    let inventory = map.inventory().count();
    if inventory > 0 {
        outline.out.push('\n');
        outline.line(0, &words.with("cli-inventory", &[("n", inventory.into())]));
        for touchpoint in map.inventory() {
            outline.touchpoint(touchpoint, None);
        }
    }
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

    fn head(&mut self) {
        let (map, words) = (self.map, self.words);
        let title = if map.title.trim().is_empty() { words.get("map-untitled") } else { map.title.clone() };
        self.line(0, &title);
        let mut about = vec![words.get(match map.perspective {
            Perspective::AsIs => "map-as-is",
            Perspective::ToBe => "map-to-be",
        })];
        about.extend(map.scope.map(|scope| {
            words.get(match scope {
                Scope::WholeLifeCycle => "map-whole-life-cycle",
                Scope::PartOfLifeCycle => "map-part-of-life-cycle",
                Scope::OneService => "map-one-service",
            })
        }));
        about.extend(map.date.map(|date| words.date(date)));
        self.line(0, &about.join(" · "));
        if !map.goal.trim().is_empty() {
            self.line(0, &words.with("map-goal", &[("goal", map.goal.as_str().into())]));
        }
    }

    fn phase(&mut self, phase: &Phase) {
        let stage = match self.map.stages.own_name(phase.stage) {
            Some(name) => name.to_owned(),
            None => self.words.get(match phase.stage {
                Stage::Before => "map-before",
                Stage::During => "map-during",
                Stage::After => "map-after",
            }),
        };
        self.out.push('\n');
        let name = if self.map.stages.hidden { phase.name.clone() } else { format!("{} ({stage})", phase.name) };
        if phase.goal.trim().is_empty() {
            self.line(0, &name);
        } else {
            self.line(0, &format!("{name}: {}", phase.goal));
        }
    }

    fn touchpoint(&mut self, touchpoint: &Touchpoint, lane: Option<&Lane>) {
        let words = self.words;
        let mut about = Vec::new();
        match &touchpoint.run_by {
            RunBy::Us => match touchpoint.owner.as_ref().and_then(|id| self.map.owner(id)) {
                Some(owner) => about.push(words.with("cli-owner", &[("name", owner.name.as_str().into())])),
                None => about.push(words.get("map-no-owner")),
            },
            RunBy::Customer => about.push(words.get("map-run-by-customer")),
            RunBy::Other(name) => about.push(name.clone()),
        }
        let channel = journey::channel(self.map, touchpoint, lane);
        about.extend(channel.map(|channel| words.with("cli-channel", &[("name", channel.name.as_str().into())])));
        about.extend(self.moment_of_truth(touchpoint));
        let lane = lane.map(|lane| format!("{} · ", lane.name)).unwrap_or_default();
        let depth = if lane.is_empty() { 1 } else { 2 };
        self.line(depth, &format!("{lane}{} ({})", touchpoint.title, about.join(", ")));
        for persona in &self.map.personas {
            let feeling = match touchpoint.emotions.of(&persona.id) {
                Some(Emotion::Felt { level, thought }) if thought.trim().is_empty() => words.level(level.value()),
                Some(Emotion::Felt { level, thought }) => {
                    let quote = words.with("map-quote", &[("what", thought.as_str().into())]);
                    format!("{} {quote}", words.level(level.value()))
                }
                Some(Emotion::Skips) => words.get("cli-skips"),
                None => continue,
            };
            self.line(depth + 1, &format!("{}: {feeling}", persona.name));
        }
    }

    fn moment_of_truth(&self, touchpoint: &Touchpoint) -> Option<String> {
        let all = self.words.get("cli-moment-of-truth");
        match &touchpoint.moment_of_truth {
            MomentOfTruth::No => None,
            MomentOfTruth::Everyone => Some(all),
            MomentOfTruth::Personas(ids) => {
                let names: Vec<&str> =
                    ids.iter().filter_map(|id| self.map.persona(id)).map(|persona| persona.name.as_str()).collect();
                let who = names.join(" + ");
                Some(self.words.with("cli-moment-of-truth-for", &[("who", who.into())]))
            }
        }
    }
}
