//! The one handle through which a screen does anything: commands in, views out.
//!
//! A screen performs a [`Command`] on the [`Companion`] and learns from [`Done`] which views to read
//! again, and what was made. Views are plain records, computed afresh each time. Only this layer
//! reads the time, through a [`Clock`]; a test sets it by hand.
//!
//! Read the [`Companion`] first: it knows the features, and is the only one who does. A feature
//! (`door`, `meeting`, `agreements`, `calendar`, `group`, `guide`, `phones`) has its own commands,
//! what they do to the open vault, and what can be seen of it. Below them lie what is known while
//! the vault is `open`, the `ground` all stand on, and the `ports` a platform fills.

mod agreements;
mod calendar;
mod command;
mod door;
mod going_round;
mod ground;
mod group;
pub mod guide;
mod handle;
mod ics;
mod meeting;
mod open;
mod phones;
mod ports;

#[cfg(test)]
mod hand;

pub use agreements::{
    AgreedView, AgreementsCommand, AgreementsView, AlsoView, EnvelopeView, Enveloped,
    EnvelopedView, GoingRoundView, Outcome, PledgeAgain, Wish,
};
pub use calendar::{
    AgreedRhythmView, Becomes, CalendarCommand, CalendarView, Come, DUTY_CARDS, DayFound, DayMark,
    DayQuestionView, DutyView, Holiday, Mark, MarksRoundView, MeetingOn, MonthView, OnTheTable,
    PauseView, ProposedTime, TurnView, YearView, country_of, holiday,
};
pub use command::Command;
pub use door::{DoorCommand, DoorView, FoundingProblem, FoundingView, found};
pub use ground::{
    AnswerRead, BackupRead, ChangeView, CompanionError, Delivered, Done, GuestRead, GuestView,
    HorizonView, Made, PatternView, Person, PhoneCard, ProposalView, RhythmView, SeatText, Setting,
    SettingsView, TableState, ViewName, WelcomeView, When, WordsView, Written, limits,
};
pub use group::{
    CourseView, GroupCommand, HorizonInForce, InitiatorView, LOOK_BACK_QUESTIONS, LookBackView,
    MemberView, MembersView, NamedEntry, NoteStays, NoteView, OutsideInitiatorView,
};
pub use guide::{GuideCommand, StartUpView, StepView};
pub use handle::Companion;
pub use ics::{
    CalendarEvent, CalendarProblem, FoundMeetings, LeftOut, calendar_text, read_calendar,
};
pub use meeting::{
    AheadView, ComeAndGoView, MeetingCommand, MeetingView, MiddleView, NewsView, NextSign, PlanRow,
    PlanView, Quiet, RingView, RoundView, SeatState, SeatView, StageView, TodayView, VisitorView,
    plan_view,
};
pub use phones::{PhoneView, PhonesCommand, PhonesView};
pub use ports::{Clock, Reminder, Reminders, SystemClock, draw, keep_memory_private};

pub use crate::domain::{
    Answer, DeviceId, EntryId, GroupProblem, How, MemberId, NicknameProblem, Nth, SizeAdvice, Slot,
};
pub use crate::exchange::ExchangeError;
pub use crate::guide::Language;
pub use crate::round::{
    Direction, Event, Moment, PartKind, PartName, Plan, PlanProblem, Preset, Refusal, RoundName,
    Sign, Span,
};
pub use crate::vault::{
    DeviceSecret, FileKeyStore, KeyStore, KeyStoreError, LockAfter, Looks, Loudness,
    MemoryKeyStore, Passphrase, PassphraseProblem, Protection, Reading, RemindMe, Signs, TextSize,
    Theme, VaultError,
};
