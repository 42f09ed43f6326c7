//! Encrypted local data: one SQLCipher file, and the age file that holds its key.
//!
//! [`Store`] is what the companion sees, one trait a concern; [`MemoryStore`] and [`SqliteStore`]
//! keep the same promises and pass the same suite. [`create`], [`create_with`], [`open`], [`reseal`]
//! and [`erase`] are the way in and out; [`lock_state`] is what is known before. What is promised at
//! rest stands in `core/docs/promises.md`.
//!
//! A folder holds `vault.db`, one key slot (`device.age` or `passphrase.age`) and `door.age`, the
//! lock state. The key slot makes it a vault: it is written last and erased first. One that was cut
//! short in erasing lies there as `….age.gone` until [`finish_erasing`] has erased the rest.

mod arriving;
mod database;
mod disk;
mod erasing;
mod error;
mod key;
mod key_slot;
mod key_store;
mod lifecycle;
mod lock_state;
mod looks;
#[cfg(feature = "measure")]
pub mod measure;
mod memory;
mod migrations;
mod passphrase;
mod reading;
mod rows;
mod seal;
mod sqlite;
mod store;

#[cfg(test)]
mod conformance;

pub use arriving::Arriving;
pub use erasing::{erase, finish_erasing};
pub use error::{KeyStoreError, VaultError};
pub use key::DeviceSecret;
pub use key_slot::Protection;
pub use key_store::{FileKeyStore, KeyStore, MemoryKeyStore};
pub use lifecycle::{
    arriving, create, create_with, forget_arriving, forget_guest, keep_arriving, keep_language,
    keep_looks, lock_state, open, protection, reseal,
};
pub use lock_state::LockState;
pub use looks::{Looks, TextSize, Theme};
pub use memory::MemoryStore;
pub use passphrase::{Passphrase, PassphraseProblem};
pub use reading::Reading;
pub use sqlite::SqliteStore;
pub use store::{
    Batch, DeviceStore, FileStore, Goodbye, GroupStore, JournalStore, KeptEntry, KeptFold,
    KeptHeardFrom, KeptLedger, KeptWaiting, KeptWords, Live, LockAfter, Loudness, MeetingStore,
    MeetsAnyway, NewsLine, Note, NoteStore, OwnDevice, PassingStore, PhonesStore, Refold, RemindMe,
    Settings, SettingsStore, Signs, StartUpSettings, StillToAsk, Store, ToldMeeting, Welcomed,
};
