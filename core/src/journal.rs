//! Signed entries: their bytes, which of them are taken in, their order, and the fold.
//!
//! `core/docs/journal.md` is the contract, written first; this follows it paragraph by paragraph.
//! Read [`Entry`] for the bytes, then [`Journal`]: it admits entries in whatever order they come,
//! writes new ones, and says what the group is. Nothing here knows a disk or another phone: what was
//! admitted earlier is looked up through [`NodeLookup`].

mod args;
pub(crate) mod cbor;
mod changes;
mod deferral;
mod entry;
mod header;
mod items;
mod limits;
mod log;
mod lookup;
mod parents;
mod passing_word;
mod refused;
mod session;
mod signer;
mod snapshot;
mod times;
mod unkept;
mod waiting;
mod words;

pub use deferral::{Amount, IntakeLimits};
pub use entry::{Entry, envelope_of};
pub use header::Header;
pub use limits::{LONGEST, LONGEST_PASSING, NOTED_BACK};
pub use log::{Admitted, Draft, Intake, Journal};
pub use lookup::NodeLookup;
pub use passing_word::PassedOn;
pub use refused::Refused;
pub use signer::{DeviceKey, check_news, check_receipt, proves_for_invitation, proves_for_member};
pub use snapshot::{KeptProposal, NoSnapshot, SNAPSHOT_VERSION, Snapshot, state_of};
pub(crate) use times::{rhythm, write_rhythm};
pub use waiting::WaitingChanges;
pub use words::{EntryWords, LedgerCount, LedgerWords, SaltedWords};
