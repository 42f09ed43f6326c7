//! When one meeting is, and where.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::error::CompanionError;
use super::now::Now;
use crate::domain::{Day, Length, OneMeeting, Schedule, TimeOfDay, Zone, instant};

/// When a meeting is, and where: planned, moved, wished for, or out of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// On which day.
    pub day: NaiveDate,
    /// When in the day, by the clock of the zone.
    pub at: NaiveTime,
    /// How many minutes, 15 to 720.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
    /// Where; nothing where nobody says so.
    pub place: Option<String>,
}

impl When {
    /// The day and the time it begins.
    #[must_use]
    pub fn begins(&self) -> NaiveDateTime {
        self.day.and_time(self.at)
    }
}

pub(crate) fn when(one: &OneMeeting, place: Option<String>) -> When {
    When {
        day: one.day.date(),
        at: one.at.time(),
        minutes: one.length.minutes(),
        zone: one.zone.as_str().to_owned(),
        place,
    }
}

/// What the domain knows of a meeting; its place is words.
pub(crate) fn one_meeting(when: &When) -> Result<OneMeeting, CompanionError> {
    let read = || {
        Some(OneMeeting {
            day: Day::of(when.day),
            at: minute(when.at)?,
            length: Length::new(when.minutes)?,
            zone: Zone::new(&when.zone)?,
        })
    };
    read().ok_or(CompanionError::Time)
}

/// Nothing is planned that is over, be it on the day it is, or farther ahead than meetings are told.
pub(crate) fn still_ahead(one: &OneMeeting, now: &Now) -> Result<(), CompanionError> {
    let today = Day::of(now.today);
    not_before(today, one.day)?;
    if one.day > Day::new(today.days().saturating_add(Schedule::AHEAD)) {
        return Err(CompanionError::TooFar);
    }
    if is_past(one, now) { Err(CompanionError::Time) } else { Ok(()) }
}

/// Nothing is planned for a day that is over.
pub(crate) fn not_before(today: Day, day: Day) -> Result<(), CompanionError> {
    if day < today { Err(CompanionError::Time) } else { Ok(()) }
}

/// Whether the end of a meeting is past, by the clock of its zone.
pub(crate) fn is_past(one: &OneMeeting, now: &Now) -> bool {
    let begins = instant(one.day, one.at, &one.zone);
    let ends = begins.map(|begins| begins + i64::from(one.length.minutes()) * 60);
    ends.is_some_and(|ends| ends * 1_000 < now.reading.wall_millis)
}

pub(crate) fn minute(at: NaiveTime) -> Option<TimeOfDay> {
    TimeOfDay::new(at.hour() * 60 + at.minute())
}
