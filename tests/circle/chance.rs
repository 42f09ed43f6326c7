//! Chance that can be had again: a test says its seed, and the same seed gives the same evening.

use std::hash::{BuildHasher, RandomState};

/// Numbers drawn from a seed (SplitMix64).
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Numbers that follow from this seed.
    #[must_use]
    pub const fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// A seed from `RUNDE_SEED`, or one never used before; either is printed, so that a failing
    /// test can be repeated.
    ///
    /// # Panics
    /// When `RUNDE_SEED` is no number.
    #[must_use]
    pub fn new() -> Self {
        let given = std::env::var("RUNDE_SEED").ok().map(|seed| seed.parse().unwrap());
        let seed = given.unwrap_or_else(|| RandomState::new().hash_one(0_u8));
        println!("RUNDE_SEED={seed}");
        Self(seed)
    }

    /// The next number.
    pub const fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub const fn below(&mut self, end: u64) -> u64 {
        self.draw() % end
    }

    /// One of several.
    ///
    /// # Panics
    /// When there is none.
    pub fn one_of<'a, T>(&mut self, several: &'a [T]) -> &'a T {
        &several[usize::try_from(self.below(several.len() as u64)).unwrap()]
    }
}

impl Default for Chance {
    fn default() -> Self {
        Self::new()
    }
}
