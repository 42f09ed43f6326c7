//! Words that are said for one occasion.

use std::collections::BTreeSet;

use crate::domain::WordId;
use crate::journal::PassedOn;
use crate::vault::error::VaultError;

/// Keeps passing words until what they are about is over.
pub trait PassingStore {
    /// The envelopes of all passing words that are here.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn passing_words(&self) -> Result<Vec<Vec<u8>>, VaultError>;

    /// Keeps passing words and erases others, those from every page and from the log (law 6).
    /// Keeping one that is here changes nothing; nor does erasing one that is not.
    ///
    /// # Errors
    /// [`VaultError`] when nothing could be written, or as [`JournalStore::keep_batch`](super::JournalStore::keep_batch).
    fn keep_passing_words(
        &mut self,
        fresh: &[&PassedOn],
        gone: &BTreeSet<WordId>,
    ) -> Result<(), VaultError>;
}
