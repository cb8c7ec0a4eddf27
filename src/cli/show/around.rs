//! What stands around the journey, in the outline: links, coupled journeys, series of measurements, workshops.

use super::Outline;
use crate::cli::concepts;
use crate::model::{CoupledJourney, LinkedMap, Workshop};
use crate::words::Date;

impl Outline<'_> {
    pub(super) fn link(&mut self, depth: usize, key: &str, link: &LinkedMap) {
        let values = [("title", link.title.as_str().into()), ("path", link.path.as_str().into())];
        self.line(depth, &self.words.with(key, &values));
    }

    /// The heading of a series: what is measured, with its question and target as far as they are said.
    pub(super) fn series(&mut self, depth: usize, key: &str, question: &str, target: Option<String>) {
        let words = self.words;
        let mut about = vec![words.get(key)];
        if !question.trim().is_empty() {
            about.push(question.to_owned());
        }
        about.extend(target.map(|target| words.with("cli-target", &[("target", target.into())])));
        self.line(depth, &about.join(" · "));
    }

    /// A round of asking: its date, its score in words, how many answered.
    pub(super) fn round(&mut self, depth: usize, date: Option<Date>, score: Option<String>, answers: u64) {
        let words = self.words;
        let date = date.map_or_else(|| words.get("cli-undated"), |date| words.date(date));
        let score = match score {
            Some(score) => {
                let n = words.number(answers as f64, 0);
                words.with("cli-of-answers", &[("score", score.into()), ("n", n.into())])
            }
            None => words.get("cli-no-answers"),
        };
        self.label(depth, &date, &score);
    }

    pub(super) fn nps(&mut self) {
        let (nps, words) = (&self.map.nps, self.words);
        if *nps == Default::default() {
            return;
        }
        self.out.push('\n');
        self.series(0, "map-nps", &nps.question, nps.target.map(|target| words.level(f64::from(target))));
        for round in &nps.rounds {
            let score = round.score();
            let said = score.map(|score| {
                let (points, margin) = (words.level(score.points.round()), words.number(score.margin, 0));
                words.with("cli-points", &[("points", points.into()), ("margin", margin.into())])
            });
            self.round(1, round.date, said, score.map_or(0, |score| score.answers));
            self.each_labelled(2, "cli-promoter", &round.promoters_say);
            self.each_labelled(2, "cli-passive", &round.passives_say);
            self.each_labelled(2, "cli-detractor", &round.detractors_say);
        }
    }

    pub(super) fn coupled_journeys(&mut self) {
        if self.map.coupled_journeys.is_empty() {
            return;
        }
        self.section(&self.words.get("cli-coupled-journeys"));
        for journey in &self.map.coupled_journeys {
            self.coupled_journey(journey);
        }
    }

    fn coupled_journey(&mut self, journey: &CoupledJourney) {
        let (map, words) = (self.map, self.words);
        let stance = journey.stance.map_or("map-coupled-undecided", |stance| concepts::stance(stance).key);
        let mut about = Vec::new();
        if !journey.run_by.trim().is_empty() {
            about.push(words.with("cli-run-by", &[("name", journey.run_by.as_str().into())]));
        }
        about.push(words.get(stance));
        self.line(1, &format!("{} ({})", journey.name, about.join(", ")));
        for touchpoint in journey.touchpoints.iter().filter_map(|id| map.touchpoint(id)) {
            self.labelled(2, "cli-touchpoint", &touchpoint.title);
        }
        for (entry, text) in concepts::partnership(&journey.partnership) {
            self.labelled(2, entry.key, text);
        }
    }

    pub(super) fn workshops(&mut self) {
        if self.map.workshops.is_empty() {
            return;
        }
        self.section(&self.words.get("cli-workshops"));
        for workshop in &self.map.workshops {
            self.workshop(workshop);
        }
    }

    fn workshop(&mut self, workshop: &Workshop) {
        let Workshop { id: _, name, date, participants, decisions, parked } = workshop;
        let date = date.map(|date| format!(" ({})", self.words.date(date))).unwrap_or_default();
        self.line(1, &format!("{name}{date}"));
        for one in participants {
            let department =
                if one.department.trim().is_empty() { String::new() } else { format!(" ({})", one.department) };
            self.labelled(2, "cli-participant", &format!("{}{department}", one.name));
        }
        self.each_labelled(2, "cli-decision", decisions);
        self.each_labelled(2, "cli-parked", parked);
    }
}
