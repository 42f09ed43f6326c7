//! Encrypted local data: one SQLCipher file, and the age file that holds its key.
//!
//! [`Store`] is what the companion sees; [`MemoryStore`] and [`SqliteStore`] keep the same promises
//! and pass the same suite. What is promised at rest stands in `core/docs/promises.md`.

mod error;
mod store;

pub use store::{Live, Reading, Store};
