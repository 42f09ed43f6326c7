//! What the laws about histories by chance share: how many, which, and on how many cores.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use circle::chance::Chance;
use circle::history::Shape;

/// Holds a law to so many histories. `RUNDE_HISTORIES` asks for another number of them,
/// `RUNDE_HISTORY` for one alone: the one that failed.
pub fn for_histories(usual: u64, law: impl Fn(u64) + Sync) {
    let given = |name: &str| std::env::var(name).ok().map(|number| number.parse().unwrap());
    if let Some(seed) = given("RUNDE_HISTORY") {
        return law(seed);
    }
    let first = Chance::new().draw();
    let many = given("RUNDE_HISTORIES").unwrap_or(usual);
    on_all_cores(first..first.saturating_add(many), law);
}

/// Holds a law to each of these histories, on all cores.
pub fn on_all_cores(seeds: Range<u64>, law: impl Fn(u64) + Sync) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = |core: usize| {
        for seed in seeds.clone().skip(core).step_by(cores) {
            let held = catch_unwind(AssertUnwindSafe(|| law(seed)));
            assert!(held.is_ok(), "it can be had again with RUNDE_HISTORY={seed}");
        }
    };
    std::thread::scope(|scope| (0..cores).for_each(|core| drop(scope.spawn(move || share(core)))));
}

/// Some history.
pub fn shape(chance: &mut Chance) -> Shape {
    Shape { acts: 5 + chance.below(60), mischief: chance.below(8) > 0 }
}
