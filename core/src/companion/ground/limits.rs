//! How much of anything there can be: the one place that says so, and screens ask it.

use crate::domain::{Group, Nickname};

/// The most characters of a sentence that binds the group.
pub const SENTENCE: usize = 300;
/// The most characters of a place.
pub const PLACE: usize = 100;
/// The most characters of a duty in one's own words.
pub const DUTY: usize = 60;
/// The most duties of a group; their counts go into the words of one entry.
pub const DUTIES: usize = 12;
/// The most characters of the sentence in a look back.
pub const LOOK_BACK: usize = 200;
/// The most characters of the holder's own note.
pub const NOTE: usize = 2_000;
/// The most characters of a nickname.
pub const NICKNAME: usize = Nickname::LONGEST;
/// The fewest people of a group.
pub const FEWEST_PEOPLE: usize = Group::FEWEST;
/// The most people of a group.
pub const MOST_PEOPLE: usize = Group::MOST;
/// How many months the words of what is settled can be kept.
pub const MONTHS_OF_WORDS: std::ops::RangeInclusive<u32> = 1..=120;
