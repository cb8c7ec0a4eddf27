//! Reading a map file, beside plain `ron` parsing of the same bytes into the same struct.

#[path = "../tests/common/random_map.rs"]
mod random_map;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use random_map::random_map;
use rejse::file;
use rejse::model::{
    Channel, CoupledJourney, Lane, LinkedMap, Nps, Owner, Persona, Phase, Scope, Stages, Touchpoint, Workshop,
};
use rejse::words::{Date, Language};
use serde::Deserialize;
use std::hint::black_box;
use std::sync::Arc;

/// What stands in a file, for `ron` alone: the same fields and types, and nothing looked at afterwards.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Plain {
    format: u32,
    title: String,
    language: Language,
    perspective: rejse::model::Perspective,
    scope: Option<Scope>,
    goal: String,
    owner: String,
    date: Option<Date>,
    next_review: Option<Date>,
    linked_maps: Vec<LinkedMap>,
    stages: Stages,
    phases: Vec<Arc<Phase>>,
    lanes: Vec<Arc<Lane>>,
    owners: Vec<Arc<Owner>>,
    channels: Vec<Arc<Channel>>,
    personas: Vec<Arc<Persona>>,
    touchpoints: Vec<Arc<Touchpoint>>,
    coupled_journeys: Vec<Arc<CoupledJourney>>,
    nps: Nps,
    workshops: Vec<Arc<Workshop>>,
}

fn benches(c: &mut Criterion) {
    let text = file::to_text(&random_map(1, 12, 10_000, 2));
    let mut group = c.benchmark_group("load 10,000 touchpoints");
    group.sample_size(20).throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("plain ron", |b| {
        // Optional fields stand in files without `Some`.
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        b.iter(|| options.from_str::<Plain>(black_box(&text)).expect("a map"));
    });
    group.bench_function("parse and check", |b| {
        b.iter(|| file::parse("map.ron", black_box(text.as_bytes())).expect("a map"));
    });
    group.bench_function("write", |b| {
        let map = file::parse("map.ron", text.as_bytes()).expect("a map");
        b.iter(|| black_box(file::to_text(&map)));
    });
    group.finish();
}

criterion_group!(load, benches);
criterion_main!(load);
