//! Reading a map file, beside plain `ron` parsing of the same bytes into the same struct.

#[path = "../tests/common/random_map.rs"]
mod random_map;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use random_map::random_map;
use rejse::file;
use std::hint::black_box;

fn benches(c: &mut Criterion) {
    let text = file::to_text(&random_map(1, 12, 10_000, 2));
    let mut group = c.benchmark_group("load 10,000 touchpoints");
    group.sample_size(20).throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("plain ron", |b| {
        b.iter(|| file::parse_unchecked(black_box(&text)).expect("a map"));
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
