//! The pages of when the group meets: its rhythm, the meetings that come, and the year as it went.
//!
//! [`Calendar`] is the first of them and leads to the others; each is a file here.

mod behind;
mod first;
mod meeting;
mod one;
mod pause;
mod print;
mod rhythm;
pub(super) mod say;
mod year;

use runde_core::companion::Slot;

pub use first::Calendar;
pub use meeting::MeetingPage;
pub use one::{OneForm, Written};
pub use pause::PauseForm;
pub use print::PrintPage;
pub use rhythm::RhythmForm;

/// Which page of when the group meets is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalendarPage {
    /// All of it.
    #[default]
    All,
    /// All of it, just after something was laid on the table.
    OnTheTable,
    /// Another rhythm, or the first one.
    Rhythm,
    /// One meeting.
    Meeting(Slot),
    /// Another day, time or place for a meeting.
    Move(Slot),
    /// One more meeting.
    Add,
    /// The rhythm is to rest.
    Pause,
    /// The sheet for members without a phone.
    Print,
}
