//! One meeting that somebody can speak of, and what is said of it (`core/docs/journal.md` §3).

use serde::{Deserialize, Serialize};

use super::rhythm::{Length, TimeOfDay, Zone};
use crate::domain::ids::{Day, EntryId};

/// One meeting on a day of its own, beside every rhythm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneMeeting {
    /// On which day.
    pub day: Day,
    /// When in the day, by the clock of the zone.
    pub at: TimeOfDay,
    /// How long.
    pub length: Length,
    /// Whose clock.
    pub zone: Zone,
}

/// Names one meeting for as long as there is something to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Slot {
    /// The one a rhythm plans on a day.
    Planned {
        /// The proposal of the rhythm.
        rhythm: EntryId,
        /// The day it would be on.
        day: Day,
    },
    /// One beside the rhythm: an extra, or one that was agreed.
    Single(EntryId),
}

/// What becomes of one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum What {
    /// It is as planned after all.
    AsPlanned,
    /// It is at another time; the zone stays.
    Moved {
        /// On which day.
        day: Day,
        /// When in the day.
        at: TimeOfDay,
        /// How long.
        length: Length,
    },
    /// It does not take place.
    CalledOff,
}

/// Days on which the rhythm plans nothing; at most [`Pause::LONGEST`] of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pause {
    from: Day,
    until: Day,
}

impl Pause {
    /// The most days of a pause.
    pub const LONGEST: u32 = 400;

    /// From a day until another, both among it; nothing where that is no pause.
    #[must_use]
    pub fn new(from: Day, until: Day) -> Option<Self> {
        let more = until.days().checked_sub(from.days())?;
        (more < Self::LONGEST).then_some(Self { from, until })
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> Day {
        self.from
    }

    /// The last day.
    #[must_use]
    pub const fn until(self) -> Day {
        self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_one_to_four_hundred_days() {
        let pause = |from, until| Pause::new(Day::new(from), Day::new(until));
        assert!(pause(10, 10).is_some() && pause(10, 409).is_some());
        assert!(pause(10, 9).is_none() && pause(10, 410).is_none());
        assert!(pause(0, u32::MAX).is_none() && pause(u32::MAX, u32::MAX).is_some());
    }
}
