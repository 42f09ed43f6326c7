//! What is said for one occasion and forgotten with it (`core/docs/passing-words.md`).

use std::collections::BTreeSet;

use crate::domain::ids::{Day, DeviceId, EntryId, MemberId, WordId};
use crate::domain::schedule::{DayTime, Length, OneMeeting, Pattern, Slot, Zone};

/// One passing word, its form and its signature checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassingWord {
    /// Its name.
    pub id: WordId,
    /// Who signed it.
    pub device: DeviceId,
    /// Of two about the same thing the higher one holds.
    pub number: u32,
    /// What it says.
    pub said: Saying,
}

/// What a passing word says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// Somebody can't come to a meeting on a day, or comes after all.
    Away {
        /// Which meeting.
        slot: Slot,
        /// The day it was on; of another one nothing is said.
        day: Day,
        /// Who.
        member: MemberId,
        /// Whether they can't come.
        away: bool,
    },
    /// Somebody takes a duty at one meeting on a day.
    Takes {
        /// Which meeting.
        slot: Slot,
        /// The day it was on; of another one nothing is said.
        day: Day,
        /// Which duty.
        duty: EntryId,
        /// Who takes it.
        member: MemberId,
    },
    /// The group looks for a day.
    Asks(DayQuestion),
    /// One member's marks in their own hand.
    Marks {
        /// Of which question.
        question: WordId,
        /// Whose.
        member: MemberId,
        /// Which times work for them.
        marks: Marks,
    },
    /// What came of passing the phone round.
    Round {
        /// Of which question.
        question: WordId,
        /// To whom it went, in no order of who had it when.
        members: BTreeSet<MemberId>,
        /// Which times work for all of them.
        marks: Marks,
    },
    /// The group does not look for that day any more.
    LaidAside {
        /// Which question.
        question: WordId,
        /// The last day of the question.
        last: Day,
    },
}

/// Which of these times? One to [`DayQuestion::MOST`] of them, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayQuestion {
    times: BTreeSet<DayTime>,
    /// How long the meeting would be.
    pub length: Length,
    /// Whose clock the times go by.
    pub zone: Zone,
}

impl DayQuestion {
    /// The most times of a question.
    pub const MOST: usize = 5;

    /// A question about these times; nothing for none or too many.
    #[must_use]
    pub fn new(times: BTreeSet<DayTime>, length: Length, zone: Zone) -> Option<Self> {
        (1..=Self::MOST).contains(&times.len()).then_some(Self { times, length, zone })
    }

    /// The times, ascending.
    #[must_use]
    pub const fn times(&self) -> &BTreeSet<DayTime> {
        &self.times
    }

    /// The meetings that are asked about, ascending.
    pub fn meetings(&self) -> impl Iterator<Item = OneMeeting> {
        let one = |time: &DayTime| OneMeeting {
            day: time.day,
            at: time.at,
            length: self.length,
            zone: self.zone.clone(),
        };
        self.times.iter().map(one)
    }

    /// Whether a meeting would be at one of its times.
    #[must_use]
    pub fn is_about(&self, one: &OneMeeting) -> bool {
        one.zone == self.zone && self.times.contains(&DayTime { day: one.day, at: one.at })
    }

    /// The first of its days.
    #[must_use]
    pub fn first(&self) -> Day {
        // there is at least one
        self.times.first().map_or(Pattern::LAST, |time| time.day)
    }

    /// The last of its days.
    #[must_use]
    pub fn last(&self) -> Day {
        self.times.last().map_or(Pattern::LAST, |time| time.day)
    }
}

/// For each time of a question, in its order, whether it works.
#[derive(Clone, PartialEq, Eq)]
pub struct Marks(Vec<bool>);

impl Marks {
    /// Marks of one to [`DayQuestion::MOST`] times; nothing for none or more.
    #[must_use]
    pub fn new(marks: Vec<bool>) -> Option<Self> {
        (1..=DayQuestion::MOST).contains(&marks.len()).then_some(Self(marks))
    }

    /// The marks.
    #[must_use]
    pub fn as_slice(&self) -> &[bool] {
        &self.0
    }

    /// Which times work by these and by others.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        Self(self.0.iter().zip(&others.0).map(|(one, other)| *one && *other).collect())
    }
}

/// Prints nothing of what was marked.
impl std::fmt::Debug for Marks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Marks(…)")
    }
}
