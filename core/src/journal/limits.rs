//! How much of each thing the page allows (`core/docs/journal.md` §1, `core/docs/passing-words.md` §1).

/// The most bytes of an entry's envelope.
pub const LONGEST: usize = 65_536;
/// The most bytes of the envelope of an entry that is understood.
pub(super) const LONGEST_UNDERSTOOD: usize = 8_192;
/// The most bytes of the envelope of a passing word.
pub const LONGEST_PASSING: usize = 1_024;
/// How many days back a meeting can be noted.
pub const NOTED_BACK: u32 = 400;
/// The most bytes of a body of words.
pub(super) const LONGEST_BODY: usize = 4_096;
/// The bytes of a salt.
pub(super) const SALT: usize = 16;
/// The most parents beside `prev`.
pub(super) const MOST_PARENTS: usize = 32;
