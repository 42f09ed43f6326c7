//! The pages of when the group meets: its rhythm, the meetings that come, and the year as it went.
//!
//! [`Calendar`] is the first of them and leads to the others; each is a file here.

pub(super) mod coming;
mod duties;
mod file;
mod find;
mod first;
mod marks;
mod meeting;
mod one;
mod pause;
mod print;
mod rhythm;
pub(super) mod say;
mod year;

use chrono::NaiveDate;
use runde_core::companion::{MemberId, Slot};

pub use duties::DutiesPage;
pub use file::{FileAct, FileMade, FilePage, ReadFile};
pub use find::{AskForDay, DayQuestion, DayQuestionAct};
pub use first::{Calendar, LaterMeetings, PlanAct};
pub use marks::{BeforeMarks, MarkDays};
pub use meeting::{MeetingPage, OneMeetingAct};
pub use one::{OneForm, WhenDraft};
pub use pause::PauseForm;
pub use print::PrintPage;
pub use rhythm::{RhythmBefore, RhythmForm};
pub use say::problem as calendar_problem;

/// Which page of when the group meets is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalendarPage {
    /// All of it.
    #[default]
    All,
    /// All of it, just after something was laid on the table.
    OnTheTable,
    /// All of it, just after a meeting was added on this day.
    Added(NaiveDate),
    /// The meetings after the next ones.
    Later,
    /// Another rhythm, or the first one.
    Rhythm,
    /// One meeting.
    Meeting(Slot),
    /// Another day, time or place for a meeting.
    Move(Slot),
    /// One more meeting.
    Add,
    /// One more meeting, at which a member says goodbye.
    AddLast(MemberId),
    /// The rhythm is to rest.
    Pause,
    /// The sheet for members without a phone.
    Print,
    /// What there is to do, and takes turns.
    Duties,
    /// A day is looked for.
    FindDay,
    /// A calendar file, and reminders.
    File,
}

impl CalendarPage {
    /// Whether something is written or chosen on it that would be lost: it asks before it is left, and
    /// has no way out but back.
    #[must_use]
    pub const fn is_written_on(self) -> bool {
        matches!(
            self,
            Self::Rhythm
                | Self::Add
                | Self::AddLast(_)
                | Self::Move(_)
                | Self::Pause
                | Self::FindDay
        )
    }
}
