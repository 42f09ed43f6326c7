//! The companion for Kotlin and Swift: the only crate that knows UniFFI.
//!
//! Everything here is a record of its own with its conversions, over [`runde_core::companion`]
//! alone; names are the companion's. What crosses: ids are text ([`MemberId`]), days are ISO 8601
//! (`2026-11-30`), times of day `HH:MM`, lengths and moments whole milliseconds. Kotlin and Swift
//! implement the ports, [`Clock`] and [`KeyStore`].
//!
//! The Kotlin side is generated and committed (`platforms/android/bridge/src/generated`);
//! `tests/bindings.rs` tells when it is to be generated anew.

#[macro_use]
mod mirror;

mod clock;
mod command;
mod door;
mod error;
mod ground;
mod handle;
mod key_store;
mod meeting;
mod phones;
mod today;

pub use clock::{Clock, ClockError, ClockReading};
pub use command::{
    Command, Done, DoorCommand, Event, MeetingCommand, PartChange, Plan, Preset, ViewName,
};
pub use door::{DoorView, Passphrase, Protection};
pub use error::{
    CompanionError, ExchangeError, GroupProblem, NicknameProblem, PassphraseProblem, PlanProblem,
    Refusal, VaultError,
};
pub use ground::{Direction, Language, MemberId, PartName, Person};
pub use handle::CompanionHandle;
pub use key_store::{KeyStore, KeyStoreError};
pub use meeting::{
    MeetingView, NextSign, PledgeAgain, RingView, RoundName, SeatState, SeatView, Sign, StageView,
};
pub use phones::{Made, PhonesCommand};
pub use today::TodayView;

uniffi::setup_scaffolding!();
