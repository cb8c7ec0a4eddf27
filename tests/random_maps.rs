//! The made-up maps of other tests are maps that could be.

#[path = "common/random_map.rs"]
mod random_map;

use random_map::random_map;

#[test]
fn made_up_maps_are_valid_and_the_same_each_time() {
    for seed in 0..60 {
        let (phases, touchpoints, personas) = (seed as usize % 31, seed as usize * 7 % 200, seed as usize % 13);
        let map = random_map(seed, phases, touchpoints, personas);
        assert_eq!(map.check(), [], "seed {seed}");
        assert_eq!((map.phases.len(), map.touchpoints.len(), map.personas.len()), (phases, touchpoints, personas));
        assert!(map.touchpoints.is_sorted_by(|a, b| a.id < b.id), "seed {seed}");
        assert!(map == random_map(seed, phases, touchpoints, personas), "seed {seed}");
    }
}
