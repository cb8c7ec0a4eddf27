//! A touchpoint in the outline, with everything that is said of it.

use super::Outline;
use crate::cli::concepts;
use crate::model::{
    Csat, Emotion, ForWhom, Improvement, IntendedExperience, Lane, MomentOfTruth, PersonaId, RunBy, Score, Touchpoint,
};

impl Outline<'_> {
    pub(super) fn touchpoint(&mut self, touchpoint: &Touchpoint, lane: Option<&Lane>) {
        let about = self.facts(touchpoint).join(", ");
        let depth = if lane.is_some() { 2 } else { 1 };
        let lane = lane.map(|lane| format!("{} · ", lane.name)).unwrap_or_default();
        self.line(depth, &format!("{lane}{} ({about})", touchpoint.title));
        let depth = depth + 1;
        self.emotions(depth, touchpoint);
        self.worth(depth, touchpoint);
        for intended in &touchpoint.intended {
            self.intended(depth, intended);
        }
        self.each_labelled(depth, "map-strength", &touchpoint.strengths);
        self.each_labelled(depth, "map-pain-point", &touchpoint.pain_points);
        self.each_labelled(depth, "map-idea", &touchpoint.ideas);
        self.each_labelled(depth, "map-employees-know", &touchpoint.employees_know);
        for improvement in &touchpoint.improvements {
            self.improvement(depth, improvement);
        }
        self.csat(depth, &touchpoint.csat);
        if let Some(link) = &touchpoint.opens {
            self.link(depth, "cli-opens", link);
        }
    }

    /// What is said in a word or two, in one line.
    fn facts(&self, touchpoint: &Touchpoint) -> Vec<String> {
        let words = self.words;
        let with = |key: &str, name: &'static str, text: &str| words.with(key, &[(name, text.to_owned().into())]);
        let mut facts = Vec::new();
        match &touchpoint.run_by {
            RunBy::Us => match touchpoint.owner.as_ref().and_then(|id| self.map.owner(id)) {
                Some(owner) => facts.push(with("cli-owner", "name", &owner.name)),
                None => facts.push(words.get("map-no-owner")),
            },
            RunBy::Customer => facts.push(words.get("map-run-by-customer")),
            RunBy::Other(name) => facts.push(name.clone()),
        }
        let channel = self.map.channel_of(touchpoint);
        facts.extend(channel.map(|channel| with("cli-channel", "name", &channel.name)));
        facts.extend(self.moment_of_truth(touchpoint));
        let first = touchpoint.return_of.as_ref().and_then(|id| self.map.touchpoint(id));
        facts.extend(first.map(|first| with("cli-return-of", "title", &first.title)));
        facts.extend(touchpoint.started_by.map(|who| words.get(concepts::started_by(who).key)));
        for (key, text) in [("cli-when", &touchpoint.when), ("cli-location", &touchpoint.location)] {
            if !text.trim().is_empty() {
                facts.push(with(key, "text", text));
            }
        }
        let delivered = touchpoint.delivered_by;
        for (key, deliverer) in [("cli-delivered-by", delivered.today), ("cli-to-be-delivered-by", delivered.target)] {
            facts.extend(deliverer.map(|what| with(key, "what", &words.get(concepts::deliverer(what).key))));
        }
        facts.extend(touchpoint.value.map(|value| words.get(concepts::value(value).key)));
        facts.extend(touchpoint.kind_of_service.map(|kind| words.get(concepts::kind_of_service(kind).key)));
        facts
    }

    fn moment_of_truth(&self, touchpoint: &Touchpoint) -> Option<String> {
        match &touchpoint.moment_of_truth {
            MomentOfTruth::No => None,
            MomentOfTruth::Everyone => Some(self.words.get("cli-moment-of-truth")),
            MomentOfTruth::Personas(ids) => {
                Some(self.words.with("cli-moment-of-truth-for", &[("who", self.names(ids).into())]))
            }
        }
    }

    fn names(&self, personas: &[PersonaId]) -> String {
        let names = personas.iter().filter_map(|id| self.map.persona(id)).map(|persona| persona.name.as_str());
        names.collect::<Vec<_>>().join(" + ")
    }

    fn emotions(&mut self, depth: usize, touchpoint: &Touchpoint) {
        let words = self.words;
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
            self.line(depth, &format!("{}: {feeling}", persona.name));
        }
    }

    fn worth(&mut self, depth: usize, touchpoint: &Touchpoint) {
        let words = self.words;
        let value = |score: Score| score.value().to_string().into();
        if let Some(importance) = touchpoint.importance_to_customer {
            let source = words.get(concepts::known_from(importance.known_from).key);
            let values = [("score", value(importance.score)), ("source", source.into())];
            self.line(depth, &words.with("cli-important-to-customer", &values));
        }
        if let Some(importance) = &touchpoint.importance_to_us {
            let reasons: Vec<String> =
                importance.reasons.iter().map(|reason| words.get(concepts::reason(*reason).key)).collect();
            let (score, reasons) = (("score", value(importance.score)), reasons.join(", "));
            let line = if reasons.is_empty() {
                words.with("cli-important-to-us", &[score])
            } else {
                words.with("cli-important-to-us-for", &[score, ("reasons", reasons.into())])
            };
            self.line(depth, &line);
        }
    }

    fn intended(&mut self, depth: usize, intended: &IntendedExperience) {
        let words = self.words;
        let label = match &intended.whom {
            ForWhom::Everyone => words.get("cli-intended"),
            ForWhom::Personas(ids) => words.with("cli-intended-for", &[("who", self.names(ids).into())]),
        };
        let text = if intended.agreed_by.is_empty() {
            intended.text.clone()
        } else {
            let who = intended.agreed_by.join(", ");
            words.with("cli-agreed-by", &[("text", intended.text.as_str().into()), ("who", who.into())])
        };
        self.label(depth, &label, &text);
    }

    fn improvement(&mut self, depth: usize, improvement: &Improvement) {
        let Improvement { id: _, title, state, feasibility, effect, person, due, measure, lesson } = improvement;
        let words = self.words;
        let scored = |key: &str, score: Score| words.with(key, &[("score", score.value().to_string().into())]);
        let mut about = vec![words.get(concepts::state(*state).key)];
        about.extend(feasibility.map(|score| scored("cli-feasibility", score)));
        about.extend(effect.map(|score| scored("cli-effect", score)));
        if !person.trim().is_empty() {
            about.push(person.clone());
        }
        about.extend(due.map(|date| words.with("cli-due", &[("date", words.date(date).into())])));
        if !measure.trim().is_empty() {
            about.push(words.with("cli-moves", &[("what", measure.as_str().into())]));
        }
        self.labelled(depth, "map-improvement", &format!("{title} ({})", about.join(", ")));
        self.labelled(depth + 1, "cli-lesson", lesson);
    }

    fn csat(&mut self, depth: usize, csat: &Csat) {
        if *csat == Csat::default() {
            return;
        }
        let words = self.words;
        let target = csat.target.map(|target| words.percent(f64::from(target.percent()) / 100.0));
        self.series(depth, "cli-csat", &csat.question, target);
        for round in &csat.rounds {
            let score = round.score().map(|score| words.percent(score));
            self.round(depth + 1, round.date, score, round.answers());
            self.each_labelled(depth + 2, "cli-comment", &round.comments);
        }
    }
}
