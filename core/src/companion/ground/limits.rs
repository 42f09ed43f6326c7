//! How much of anything there can be: the one place that says so, and screens ask it.

use crate::domain::{ChosenDays, DayQuestion, Group, GroupName, Nickname, Pause};
use crate::journal::NOTED_BACK;
use crate::vault::Passphrase;

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
/// The most characters of a code that comes as text, with all that messengers put between them.
pub const CODE: usize = 400;
/// The same of what a phone shows that somebody moved to: it grows with how many phones there were.
pub const RECEIPT: usize = 60_000;
/// The most phones that a member uses; one that they move to comes on top.
pub const PHONES: usize = 4;
/// The most proposals in one envelope.
pub const IN_ENVELOPE: usize = 7;
/// The most characters of how a member is reached.
pub const REACH: usize = 200;
/// How many days back a meeting can be noted.
pub const DAYS_NOTED_BACK: u32 = NOTED_BACK;
/// The most letters of a nickname, as one sees them.
pub const NICKNAME: usize = Nickname::LONGEST;
/// The most letters of a group's name, as one sees them.
pub const GROUP_NAME: usize = GroupName::LONGEST;
/// How much room a field has for so many letters as one sees them: a picture is made of several signs.
#[must_use]
pub const fn room_for(letters: usize) -> usize {
    letters * 12
}
/// Whether what was written is a group's name as it stands; a longer one would be cut.
#[must_use]
pub fn is_whole_name(written: &str) -> bool {
    GroupName::is_whole(written)
}
/// How many characters a passphrase has: at least a few words in a row.
pub const PASSPHRASE: std::ops::RangeInclusive<usize> = Passphrase::SHORTEST..=Passphrase::LONGEST;
/// The most days of a rhythm that is chosen day by day.
pub const CHOSEN_DAYS: usize = ChosenDays::MOST;
/// The most times that one question for a day asks about.
pub const TIMES_ASKED: usize = DayQuestion::MOST;
/// The most days of a pause.
pub const DAYS_OF_PAUSE: u32 = Pause::LONGEST;
/// The fewest people of a group.
pub const FEWEST_PEOPLE: usize = Group::FEWEST;
/// The most people of a group.
pub const MOST_PEOPLE: usize = Group::MOST;
/// How many months the words of what is settled can be kept.
pub const MONTHS_OF_WORDS: std::ops::RangeInclusive<u32> = 1..=120;
