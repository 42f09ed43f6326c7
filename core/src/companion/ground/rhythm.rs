//! How often the group meets, as a screen says it.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::error::CompanionError;
use super::when::minute;
use crate::domain::{ChosenDays, Day, DayOfWeek, Every, Length, Nth, Pattern, Rhythm, Zone};

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

pub(crate) fn rhythm_view(rhythm: &Rhythm) -> RhythmView {
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

/// A rhythm as a screen says it, where there is one like it.
pub(crate) fn rhythm(view: &RhythmView) -> Result<Rhythm, CompanionError> {
    let read = || {
        Some(Rhythm {
            pattern: pattern(&view.pattern)?,
            at: minute(view.at)?,
            length: Length::new(view.minutes)?,
            zone: Zone::new(&view.zone)?,
        })
    };
    read().ok_or(CompanionError::Time)
}

fn pattern(view: &PatternView) -> Option<Pattern> {
    Some(match view {
        PatternView::Weeks { every, first } => {
            Pattern::Weeks { every: Every::new(*every)?, first: Day::of(*first) }
        }
        PatternView::Monthly { nth, weekday, from } => Pattern::Monthly {
            nth: *nth,
            weekday: DayOfWeek::new(weekday.num_days_from_monday())?,
            from: Day::of(*from),
        },
        PatternView::Chosen(days) => {
            Pattern::Chosen(ChosenDays::new(days.iter().copied().map(Day::of))?)
        }
    })
}
