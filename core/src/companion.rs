//! The one handle through which a screen does anything: commands in, views out.
//!
//! A screen performs a [`Command`] on the [`Companion`] and learns from the [`Change`]s which views
//! to read again. Views are plain records, computed afresh each time. Only this layer reads the
//! time, through a [`Clock`]; a test sets it by hand.

mod calendar_file;
mod chance;
mod choices;
mod clock;
mod coming;
mod command;
mod day_question;
mod deciding;
mod delivery;
mod duties;
mod error;
mod handle;
mod holidays;
mod ics;
mod look_back;
mod meeting;
mod note;
mod open;
mod passing;
mod passing_words;
mod planning;
mod reminders;
mod view;
mod world;
mod writing;

#[cfg(test)]
mod hand;

pub use choices::{Choices, LockAfter, RemindMe, Signs};
pub use clock::{Clock, SystemClock};
pub use coming::Come;
pub use command::{Becomes, Change, Command, NoteStays, Wish, Written};
pub use delivery::{Delivered, PhoneCard};
pub use duties::DUTY_CARDS;
pub use error::CompanionError;
pub use handle::Companion;
pub use holidays::{Holiday, country_of, holiday};
pub use ics::{
    CalendarEvent, CalendarProblem, FoundMeeting, FoundMeetings, LeftOut, calendar_text,
    read_calendar,
};
pub use look_back::LOOK_BACK_QUESTIONS;
pub use reminders::{Reminder, Reminders};
pub use view::agreements::{
    AgreedView, AgreementsView, AlsoView, ChangeView, CourseView, HorizonInForce, HorizonView,
    InitiatorView, LookBackView, MemberView, MembersView, NoteView, Outcome, PassingView,
    PledgeAgain, ProposalView, TableState, WordsView,
};
pub use view::calendar::{CalendarView, MeetingOn, PauseView, PutBack};
pub use view::day_question::{DayFound, DayQuestionView, MarksRoundView};
pub use view::door::DoorView;
pub use view::duties::{DutyView, TurnView};
pub use view::founding::{FoundingProblem, FoundingView, found};
pub use view::meeting::{MeetingView, RingView, SeatState, SeatView, StageView};
pub use view::plan::{PlanRow, PlanView, plan_view};
pub use view::rhythm::{OneMeetingView, PatternView, RhythmView};
pub use view::start_up::StartUpView;
pub use view::today::{Person, Quiet, TodayView};
pub use view::year::{DayMark, Mark, MonthView, YearView};

pub use crate::domain::{
    Answer, EntryId, GroupProblem, How, MemberId, NicknameProblem, Nth, SizeAdvice, Slot,
};
pub use crate::guide::{self, Language};
pub use crate::round::{
    Direction, Event, Moment, PartKind, PartName, Plan, PlanProblem, Preset, Refusal, RoundName,
    Sign, Span,
};
pub use crate::vault::{
    DeviceSecret, FileKeyStore, KeyStore, KeyStoreError, MemoryKeyStore, Passphrase, Protection,
    Reading, VaultError,
};
