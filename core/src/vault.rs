//! Encrypted local data: one SQLCipher file, and the age file that holds its key.
//!
//! [`Store`] is what the companion sees; [`MemoryStore`] and [`SqliteStore`] keep the same promises
//! and pass the same suite. [`create`], [`create_with`], [`open`], [`reseal`] and [`erase`] are the way in and out;
//! [`door()`] is what is known before. What is promised at rest stands in `core/docs/promises.md`.
//!
//! A folder holds `vault.db`, one slot (`device.age` or `passphrase.age`) and `door.age`. The slot
//! makes it a vault: it is written last and erased first.

mod chapter;
mod database;
mod disk;
mod door;
mod entrance;
mod error;
mod journal_rows;
mod key;
mod key_store;
mod memory;
mod migrations;
mod passing_rows;
mod rows;
mod seal;
mod settings;
mod settings_rows;
mod slot;
mod sqlite;
mod store;

#[cfg(test)]
mod conformance;

pub use chapter::{Chapter, KeptEntry, KeptFold, Note, OwnDevice, WordsOf};
pub use door::Door;
pub use entrance::{create, create_with, door, erase, keep_language, open, protection, reseal};
pub use error::VaultError;
pub use key::{DeviceSecret, Passphrase};
pub use key_store::{FileKeyStore, KeyStore, KeyStoreError, MemoryKeyStore};
pub use memory::MemoryStore;
pub use settings::{
    LockAfter, MeetsAnyway, RemindMe, Settings, Signs, StartUpSettings, ToldMeeting,
};
pub use slot::Protection;
pub use sqlite::SqliteStore;
pub use store::{Live, Reading, Store};
