//! The companion for Kotlin and Swift: the only crate that knows UniFFI.
//!
//! Everything here is a record of its own with its conversions, over [`runde_core::companion`]
//! alone; names are the companion's. What crosses: ids are text ([`MemberId`], [`EntryId`]), days are ISO 8601
//! (`2026-11-30`), times of day `HH:MM`, lengths and moments whole milliseconds. Kotlin and Swift
//! implement the ports: [`Clock`], [`KeyStore`], [`Reminders`], [`Share`], [`Screen`], [`Haptics`].
//!
//! The Kotlin side is generated and committed (`platforms/android/bridge/src/generated`);
//! `tests/bindings.rs` tells when it is to be generated anew.

#[macro_use]
mod mirror;

mod agreements;
mod clock;
mod command;
mod door;
#[cfg_attr(not(feature = "app"), path = "no_entry.rs")]
mod entry;
mod error;
mod ground;
mod handle;
mod haptics;
mod key_store;
mod meeting;
mod phone_app;
mod phones;
mod reminders;
mod screen;
mod share;
mod today;

pub use agreements::{
    AgreedView, AgreementsCommand, AgreementsView, Answer, GoingRoundView, Outcome, ProposalView,
    TableState, Wish, WordsView, Written,
};
pub use clock::{Clock, ClockError, ClockReading};
pub use command::{
    Command, Done, DoorCommand, Event, MeetingCommand, PartChange, Plan, Preset, ViewName,
};
pub use door::{DoorView, Passphrase, Protection};
pub use error::{
    CompanionError, ExchangeError, GroupProblem, NicknameProblem, PassphraseProblem, PlanProblem,
    Refusal, VaultError,
};
pub use ground::{DeviceId, Direction, EntryId, Language, MemberId, PartName, Person};
pub use handle::CompanionHandle;
pub use haptics::{Haptics, HapticsError};
pub use key_store::{KeyStore, KeyStoreError};
pub use meeting::{
    MeetingView, NextSign, PledgeAgain, RingView, RoundName, SeatState, SeatView, Sign, StageView,
};
pub use phone_app::{PhoneApp, Ports};
pub use phones::{Made, PhoneCard, PhonesCommand, PhonesView, SeatText};
pub use reminders::{Reminder, Reminders, RemindersError, Showing};
pub use screen::{Screen, ScreenError};
pub use share::{Share, ShareError};
pub use today::TodayView;

uniffi::setup_scaffolding!();
