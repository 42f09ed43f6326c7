//! How often the group meets, and single meetings it agreed on, as a screen says them.

use chrono::{NaiveDate, NaiveTime, Weekday};

use crate::domain::{Day, Nth, OneMeeting, Pattern, Rhythm};

/// How often the group meets; the usual place is in the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RhythmView {
    /// On which days.
    pub pattern: PatternView,
    /// When in the day, by the clock of the zone.
    pub at: NaiveTime,
    /// How many minutes, 15 to 720.
    pub minutes: u32,
    /// Whose clock: a name of the time zone database.
    pub zone: String,
}

/// On which days the group meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternView {
    /// Every first to fourth week.
    Weeks {
        /// How many weeks lie between two meetings, 1 to 4.
        every: u32,
        /// The first meeting.
        first: NaiveDate,
    },
    /// Once a month.
    Monthly {
        /// Which of that weekday in the month.
        nth: Nth,
        /// Which weekday.
        weekday: Weekday,
        /// No meeting lies before it.
        from: NaiveDate,
    },
    /// Days chosen one by one, ascending; at least one.
    Chosen(Vec<NaiveDate>),
}

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

pub(in crate::companion) fn rhythm_view(rhythm: &Rhythm) -> RhythmView {
    RhythmView {
        pattern: match &rhythm.pattern {
            Pattern::Weeks { every, first } => {
                PatternView::Weeks { every: every.weeks(), first: first.date() }
            }
            Pattern::Monthly { nth, weekday, from } => {
                PatternView::Monthly { nth: *nth, weekday: weekday.weekday(), from: from.date() }
            }
            Pattern::Chosen(days) => {
                PatternView::Chosen(days.as_slice().iter().copied().map(Day::date).collect())
            }
        },
        at: rhythm.at.time(),
        minutes: rhythm.length.minutes(),
        zone: rhythm.zone.as_str().to_owned(),
    }
}

pub(in crate::companion) fn one_meeting_view(one: &OneMeeting) -> OneMeetingView {
    OneMeetingView {
        day: one.day.date(),
        at: one.at.time(),
        minutes: one.length.minutes(),
        zone: one.zone.as_str().to_owned(),
    }
}
