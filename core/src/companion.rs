//! The one handle through which a screen does anything: commands in, views out.
//!
//! A screen performs a [`Command`] on the [`Companion`] and learns from the [`Change`]s which views
//! to read again. Views are plain records, computed afresh each time. Only this layer reads the
//! time, through a [`Clock`]; a test sets it by hand.

mod chance;
mod choices;
mod clock;
mod command;
mod deciding;
mod delivery;
mod error;
mod handle;
mod look_back;
mod meeting;
mod note;
mod open;
mod passing;
mod planning;
mod view;
mod writing;

pub use choices::{Choices, LockAfter, Signs};
pub use clock::{Clock, SystemClock};
pub use command::{Becomes, Change, Command, NoteStays, Wish, Written};
pub use delivery::{Delivered, PhoneCard};
pub use error::CompanionError;
pub use handle::Companion;
pub use look_back::LOOK_BACK_QUESTIONS;
pub use view::agreements::{
    AgreedView, AgreementsView, AlsoView, ChangeView, CourseView, HorizonInForce, HorizonView,
    InitiatorView, LookBackView, MemberView, MembersView, NoteView, Outcome, PassingView,
    PledgeAgain, ProposalView, TableState, WordsView,
};
pub use view::calendar::{CalendarView, DayMark, Mark, MeetingOn, MonthView, PauseView, YearView};
pub use view::door::DoorView;
pub use view::founding::{FoundingProblem, FoundingView, found};
pub use view::meeting::{MeetingView, RingView, SeatState, SeatView, StageView};
pub use view::plan::{PlanRow, PlanView, plan_view};
pub use view::rhythm::{OneMeetingView, PatternView, RhythmView};
pub use view::start_up::StartUpView;
pub use view::today::{Person, Quiet, TodayView};

pub use crate::domain::{
    Answer, EntryId, GroupProblem, How, MemberId, NicknameProblem, Nth, SizeAdvice, Slot,
};
pub use crate::guide::{self, Language};
pub use crate::round::{
    Direction, Event, Moment, PartKind, PartName, Plan, PlanProblem, Preset, Refusal, RoundName,
    Sign, Span,
};
pub use crate::vault::{
    FileKeyStore, KeyStore, MemoryKeyStore, Passphrase, Protection, Reading, VaultError,
};
