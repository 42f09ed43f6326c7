//! When the group meets: rhythm, single meetings, who can't come, duties, finding a day, the year.

mod act;
mod command;
mod holidays;
mod reminders;
mod slot;
mod view;

pub(crate) use act::{act, counts_at_closing};
pub use command::{Becomes, CalendarCommand};
pub use holidays::{Holiday, country_of, holiday};
pub(crate) use reminders::reminders;
pub use view::{
    AgreedRhythmView, CalendarView, Come, DUTY_CARDS, DayFound, DayMark, DayQuestionView, DutyView,
    Mark, MarksRoundView, MeetingOn, MonthView, OnTheTable, PauseView, ProposedTime, TurnView,
    YearView,
};
pub(crate) use view::{
    asks_about_rhythm, calendar, rhythm_differs, something_ended, talked_of_rhythm,
};
