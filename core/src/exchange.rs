//! What phones of a group give each other: bytes in, bytes and entries out.
//!
//! `core/docs/exchange.md` is the contract; this follows it paragraph by paragraph. Read [`News`], the
//! one message there is. Nothing here knows a disk, a clock, or what carries a parcel: what comes in
//! is judged by the journal, and what was learned of another phone is kept by whoever calls.

mod backup;
mod base45;
mod choosing;
mod compact;
mod error;
mod fields;
mod frames;
mod in_turn;
mod item;
mod keys;
mod limits;
mod names;
mod news;
mod padding;
mod parcel;
mod peers;
mod receipt;
mod receiving;
mod still;
mod tag;
mod unpacked;
mod welcome;

pub use backup::Backup;
pub use choosing::{EntryHere, Wanted, entries_to_give, lacks, tips};
pub use error::ExchangeError;
pub use frames::{Filmed, FilmedFrames, Pieces, ShownFrames};
pub use item::ItemKind;
pub use keys::{ReceivingKey, ReceivingSecret};
pub use limits::ExchangeLimits;
pub use news::{Announced, News, NewsDraft, Tip};
pub use parcel::{Carrier, open_parcel, seal_parcel};
pub use peers::{HeardFrom, covered_by, parcel_keys};
pub use receipt::Receipt;
pub use receiving::ReceivingSecrets;
pub use still::{StillCode, twenty_digits};
pub use unpacked::{GivenEntries, GivenWords};
pub use welcome::{Welcome, WelcomeRhythm};

#[cfg(test)]
mod small_group;
