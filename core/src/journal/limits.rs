//! How much of each thing the page allows (`core/docs/journal.md` §1, `core/docs/passing-words.md` §1).

/// The most bytes of an entry's envelope.
pub const LONGEST: usize = 65_536;
/// The most bytes of the envelope of a passing word.
pub const LONGEST_PASSING: usize = 1_024;
/// The most bytes of a body of words.
pub(super) const LONGEST_BODY: usize = 4_096;
/// The bytes of a salt.
pub(super) const SALT: usize = 16;
/// The most parents beside `prev`.
pub(super) const MOST_PARENTS: usize = 32;
