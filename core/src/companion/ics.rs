//! Calendar files (RFC 5545), written for a member's own calendar and read as times to propose.
//!
//! [`calendar_text`] writes meetings, one event each, with nothing in it that tells what kind of
//! group it is. [`read_calendar`] reads a file somebody was given; nothing of it is kept, and of
//! its words only the place is read.

mod clock;
mod event;
mod found;
mod read;
mod rules;
mod series;
mod text;
mod write;
mod zones;

pub use found::{CalendarProblem, FoundMeetings, LeftOut};
pub use read::read_calendar;
pub use write::{CalendarEvent, calendar_text};
