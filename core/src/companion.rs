//! The one handle through which a screen does anything: commands in, views out.
//!
//! A screen performs a [`Command`] on the [`Companion`] and learns from the [`Change`]s which views
//! to read again. Views are plain records, computed afresh each time. Only this layer reads the
//! time, through a [`Clock`]; a test sets it by hand.

mod choices;
mod clock;
mod command;
mod error;
mod handle;
mod meeting;
mod view;

pub use choices::{Choices, Language, LockAfter, Signs};
pub use clock::{Clock, SystemClock};
pub use command::{Change, Command};
pub use error::CompanionError;
pub use handle::Companion;
pub use view::door::DoorView;
pub use view::founding::{FoundingProblem, FoundingView, found};
pub use view::meeting::{MeetingView, RingView, SeatState, SeatView, StageView};
pub use view::plan::{PlanRow, PlanView, plan_view};
pub use view::today::{Person, TodayView};

pub use crate::domain::{GroupProblem, MemberId, NicknameProblem, SizeAdvice};
pub use crate::round::{
    Direction, Event, Moment, PartKind, PartName, Plan, PlanProblem, Preset, Refusal, RoundName,
    Sign, Span,
};
pub use crate::vault::{
    FileKeyStore, KeyStore, MemoryKeyStore, Passphrase, Protection, Reading, VaultError,
};
