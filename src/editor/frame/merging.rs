//! Two touchpoints that are one, and one that is two.

use crate::edit::{Edit, EditError, Part, PartId};
use crate::editor::change::MapIds;
use crate::editor::{Change, Label, Selection};
use crate::model::{DeliveredBy, Emotion, JourneyMap, MomentOfTruth, Place, Rank, StepId, Touchpoint, TouchpointId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The first touchpoint takes in the others: what is said of them where nothing is said of it, all that stands in
/// lists, what was measured, and what named them. It is chosen then. None for fewer than two.
///
/// # Errors
///
/// Where they were measured with two questions or on two scales: of two series, one would be lost.
pub fn merge_touchpoints(map: &JourneyMap, chosen: &[TouchpointId]) -> Option<Result<Change, EditError>> {
    let (first, others) = chosen.split_first()?;
    let mut one = Touchpoint::clone(map.touchpoint(first)?);
    let mut edits = Vec::with_capacity(others.len() + 1);
    for id in others.iter().filter(|id| *id != first) {
        let other = map.touchpoint(id)?;
        if !one.csat.is_one_series_with(&other.csat) {
            return Some(Err(EditError::MeasuredApart(one.title, other.title.clone())));
        }
        take_in(&mut one, other);
        let heir = Some(PartId::Touchpoint(first.clone()));
        edits.push(Edit::Remove { part: PartId::Touchpoint(id.clone()), heir });
    }
    if edits.is_empty() {
        return None;
    }
    if one.return_of.as_ref().is_some_and(|of| comes_back(map, of, chosen)) {
        one.return_of = None;
    }
    let label = Label::one("did-merge", one.title.clone());
    edits.push(Edit::Set(Part::Touchpoint(Arc::new(one))));
    Some(Ok(Change::new(Edit::Several(edits), label).selecting(Selection::of([first.clone()]))))
}

/// Whether the visits before that one lead to one of these touchpoints.
fn comes_back(map: &JourneyMap, from: &TouchpointId, to: &[TouchpointId]) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = Some(from);
    while let Some(id) = next {
        if to.contains(id) || !seen.insert(id) {
            return true;
        }
        next = map.touchpoint(id).and_then(|touchpoint| touchpoint.return_of.as_ref());
    }
    false
}

fn take_in(one: &mut Touchpoint, other: &Touchpoint) {
    // Every field is named, so that one that comes later is not forgotten here.
    let Touchpoint {
        id: _,
        title,
        place,
        written: _,
        started_by,
        when,
        location,
        owner,
        channel,
        run_by: _,
        delivered_by,
        value,
        kind_of_service,
        return_of,
        moment_of_truth,
        importance_to_customer,
        importance_to_us,
        intended,
        strengths,
        pain_points,
        ideas,
        employees_know,
        improvements,
        emotions,
        csat,
        opens,
    } = other;
    let words = |own: &mut String, others: &String| {
        if own.trim().is_empty() {
            own.clone_from(others);
        }
    };
    words(&mut one.title, title);
    words(&mut one.when, when);
    words(&mut one.location, location);
    if one.place.is_inventory() {
        one.place = place.clone();
    }
    one.started_by = one.started_by.or(*started_by);
    one.owner = one.owner.take().or_else(|| owner.clone());
    one.channel = one.channel.take().or_else(|| channel.clone());
    let delivered = one.delivered_by;
    one.delivered_by =
        DeliveredBy { today: delivered.today.or(delivered_by.today), target: delivered.target.or(delivered_by.target) };
    one.value = one.value.or(*value);
    one.kind_of_service = one.kind_of_service.or(*kind_of_service);
    one.return_of = one.return_of.take().or_else(|| return_of.clone());
    one.moment_of_truth = either_moment(std::mem::take(&mut one.moment_of_truth), moment_of_truth);
    one.importance_to_customer = one.importance_to_customer.or(*importance_to_customer);
    one.importance_to_us = one.importance_to_us.take().or_else(|| importance_to_us.clone());
    join(&mut one.intended, intended);
    join(&mut one.strengths, strengths);
    join(&mut one.pain_points, pain_points);
    join(&mut one.ideas, ideas);
    join(&mut one.employees_know, employees_know);
    join(&mut one.improvements, improvements);
    for (persona, emotion) in emotions.iter() {
        if one.emotions.of(persona).is_none() {
            one.emotions.set(persona.clone(), Some(emotion.clone()));
        }
    }
    one.csat.take_in(csat);
    one.opens = one.opens.take().or_else(|| opens.clone());
}

fn join<T: Clone + PartialEq>(own: &mut Vec<T>, others: &[T]) {
    for other in others {
        if !own.contains(other) {
            own.push(other.clone());
        }
    }
}

fn either_moment(own: MomentOfTruth, other: &MomentOfTruth) -> MomentOfTruth {
    match (own, other) {
        (MomentOfTruth::No, other) => other.clone(),
        (own, MomentOfTruth::No) => own,
        (MomentOfTruth::Everyone, _) | (_, MomentOfTruth::Everyone) => MomentOfTruth::Everyone,
        (MomentOfTruth::Personas(mut own), MomentOfTruth::Personas(others)) => {
            join(&mut own, others);
            MomentOfTruth::Personas(own)
        }
    }
}

/// A second touchpoint of the same title, owner and channel comes into the next step of the phase, which is made where
/// there is none; next to a touchpoint of the inventory, it stands there as well. It is chosen then.
pub fn split_touchpoint(map: &JourneyMap, ids: &mut MapIds, id: &TouchpointId) -> Option<Change> {
    let original = map.touchpoint(id)?;
    let titles = map.touchpoints.iter().map(|touchpoint| touchpoint.title.as_str());
    let title = second_title(&original.title, titles);
    let mut second = Touchpoint::new(ids.touchpoint(&title), title);
    second.started_by = original.started_by;
    second.location.clone_from(&original.location);
    second.owner.clone_from(&original.owner);
    second.channel.clone_from(&original.channel);
    second.run_by = original.run_by.clone();
    second.delivered_by = original.delivered_by;
    second.kind_of_service = original.kind_of_service;
    // Who does not come by the one does not come by the other.
    for (persona, _) in original.emotions.iter().filter(|(persona, _)| original.emotions.skips(persona)) {
        second.emotions.set(persona.clone(), Some(Emotion::Skips));
    }
    let mut edits = Vec::new();
    if let Place::At { step, lane, .. } = &original.place {
        let (phase, at) = map.phase_of_step(step)?;
        let next = phase.steps.get(at + 1).cloned().unwrap_or_else(|| {
            let new = ids.step(&original.title);
            edits.push(Edit::AddStep { phase: phase.id.clone(), step: new.clone(), at: at + 1 });
            new
        });
        // On top of what stands there: the second half comes before what happens later.
        let rank =
            ranks_at(map, &next, lane.as_str()).min().map_or_else(Rank::default, |top| Rank::between(None, Some(top)));
        second.place = Place::At { step: next, lane: lane.clone(), rank };
    }
    let chosen = Selection::of([second.id.clone()]);
    let label = Label::one("did-split", original.title.clone());
    edits.push(Edit::Add { part: Part::Touchpoint(Arc::new(second)), at: 0 });
    Some(Change::new(Edit::Several(edits), label).selecting(chosen))
}

fn ranks_at<'a>(map: &'a JourneyMap, at: &'a StepId, row: &'a str) -> impl Iterator<Item = &'a Rank> {
    map.touchpoints.iter().filter_map(move |touchpoint| match &touchpoint.place {
        Place::At { step, lane, rank } => (step == at && lane.as_str() == row).then_some(rank),
        Place::Inventory => None,
    })
}

/// The title with the first number in brackets behind it, from 2 on, that no other touchpoint has.
fn second_title<'a>(title: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: BTreeSet<&str> = taken.collect();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = title.strip_suffix(')').and_then(|title| title.rsplit_once(" (")).filter(|(_, it)| is_number(it));
    let title = number.map_or(title, |(title, _)| title);
    let numbered = |number: u32| format!("{title} ({number})");
    (2..).map(numbered).find(|title| !taken.contains(title.as_str())).unwrap_or_default()
}
