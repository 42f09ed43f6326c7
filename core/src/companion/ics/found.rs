//! What comes of reading a calendar file.

use std::collections::BTreeSet;

use crate::companion::ground::When;

/// What a calendar file says of the next 400 days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundMeetings {
    /// One to sixty times, ascending, by the clock they were read by.
    pub meetings: Vec<When>,
    /// Why others in it are not among them; mostly nothing.
    pub left_out: BTreeSet<LeftOut>,
}

/// Why something in a calendar file is no time to propose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// It lasts all day.
    AllDay,
    /// It is in a time zone that is not known.
    UnknownZone,
    /// It repeats itself in a way that is not followed.
    Rule,
    /// It is longer than any meeting.
    TooLong,
    /// It is over, or more than 400 days ahead.
    NotSoon,
    /// There are more than sixty.
    More,
    /// Its time cannot be read.
    Unclear,
}

/// Why no time could be taken from a calendar file, and what helps. Nothing of it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarProblem {
    /// More than 16 MiB, or than 5,000 lines on the next 400 days.
    #[error("the file is too large; choose fewer events or a shorter time when you export it")]
    TooLarge,
    /// No calendar is in it.
    #[error("this is no calendar file; choose one whose name ends in .ics")]
    NotACalendar,
    /// Every event in it lasts all day.
    #[error("the events in it last all day; give them a time in the calendar they come from")]
    AllDay,
    /// Every event in it is in a time zone that is not known.
    #[error("its time zone is not known; export it again with a time zone such as Europe/Oslo")]
    UnknownZone,
    /// Every event in it repeats itself in a way that is not followed.
    #[error(
        "the way its events repeat is not followed; write the days into the calendar one by one"
    )]
    Rule,
    /// Every event in it is longer than twelve hours.
    #[error("the events in it are longer than twelve hours; shorten them where they come from")]
    TooLong,
    /// No event in it is within the next 400 days.
    #[error("no event in it is within the next 400 days; choose another file")]
    NotSoon,
    /// The times in it cannot be read.
    #[error("the times in it cannot be read; export the file again")]
    Unclear,
}
