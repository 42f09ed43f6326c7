//! What opens parcels for this phone, and what is known of the other phones of the group.

use zeroize::Zeroizing;

use crate::domain::DeviceId;
use crate::vault::error::VaultError;

/// What another phone said of itself, in the news last taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptHeardFrom {
    /// Which phone.
    pub device: DeviceId,
    /// How it wants to be reached, and what it had, as the exchange writes it.
    pub heard: Vec<u8>,
    /// The first sixteen bytes of each entry in use whose words it did not have, one after the other.
    pub lacks: Vec<u8>,
}

/// Keeps what opens parcels for this phone, and what is known of the others.
pub trait PhonesStore {
    /// The secrets that open parcels (`core/docs/exchange.md` §7), where some were made.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn receiving(&self) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError>;

    /// Keeps these secrets in place of those before, which leave every page and the log.
    ///
    /// # Errors
    /// [`VaultError`] as [`JournalStore::keep_batch`](super::JournalStore::keep_batch).
    fn keep_receiving(&mut self, secrets: &[u8]) -> Result<(), VaultError>;

    /// What is known of each phone that was heard from, by its name.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn heard_from(&self) -> Result<Vec<KeptHeardFrom>, VaultError>;

    /// Keeps what a phone said of itself, in place of what was known.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written.
    fn keep_heard_from(&mut self, heard: &KeptHeardFrom) -> Result<(), VaultError>;
}
