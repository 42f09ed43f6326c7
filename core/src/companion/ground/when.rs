//! When one meeting is.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::error::CompanionError;
use super::now::Now;
use crate::domain::{Day, Length, OneMeeting, Schedule, TimeOfDay, Zone, instant};

/// One meeting beside the rhythm; the place is in the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneMeetingView {
    /// On which day.
    pub day: NaiveDate,
    /// When in the day, by the clock of the zone.
    pub at: NaiveTime,
    /// How many minutes, 15 to 720.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
}

pub(crate) fn one_meeting_view(one: &OneMeeting) -> OneMeetingView {
    OneMeetingView {
        day: one.day.date(),
        at: one.at.time(),
        minutes: one.length.minutes(),
        zone: one.zone.as_str().to_owned(),
    }
}

pub(crate) fn one_meeting(view: &OneMeetingView) -> Result<OneMeeting, CompanionError> {
    let read = || {
        Some(OneMeeting {
            day: Day::of(view.day),
            at: minute(view.at)?,
            length: Length::new(view.minutes)?,
            zone: Zone::new(&view.zone)?,
        })
    };
    read().ok_or(CompanionError::Time)
}

/// On which day, when in it, and for how long.
pub(crate) type When = (Day, TimeOfDay, Length);

/// Nothing is planned that is over, be it on the day it is, or farther ahead than meetings are told.
pub(crate) fn still_ahead(when: When, zone: &Zone, now: &Now) -> Result<(), CompanionError> {
    let today = Day::of(now.today);
    not_before(today, when.0)?;
    if when.0 > Day::new(today.days().saturating_add(Schedule::AHEAD)) {
        return Err(CompanionError::TooFar);
    }
    if is_past(when, zone, now) { Err(CompanionError::Time) } else { Ok(()) }
}

/// Nothing is planned for a day that is over.
pub(crate) fn not_before(today: Day, day: Day) -> Result<(), CompanionError> {
    if day < today { Err(CompanionError::Time) } else { Ok(()) }
}

/// Whether the end of a meeting is past, by the clock of its zone.
pub(crate) fn is_past((day, at, length): When, zone: &Zone, now: &Now) -> bool {
    let ends = instant(day, at, zone).map(|begins| begins + i64::from(length.minutes()) * 60);
    ends.is_some_and(|ends| ends * 1_000 < now.reading.wall_millis)
}

pub(crate) fn minute(at: NaiveTime) -> Option<TimeOfDay> {
    TimeOfDay::new(at.hour() * 60 + at.minute())
}
