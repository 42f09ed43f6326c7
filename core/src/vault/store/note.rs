//! The holder's own note.

use chrono::NaiveDate;

use crate::vault::error::VaultError;

/// The holder's own note.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// The day on which it is erased.
    pub fades_on: Option<NaiveDate>,
}

/// Prints nothing of what was written.
impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Note(…)")
    }
}

/// Keeps the holder's own note.
pub trait NoteStore {
    /// The holder's own note.
    ///
    /// # Errors
    /// [`VaultError`] when the file cannot be read.
    fn note(&self) -> Result<Option<Note>, VaultError>;

    /// Keeps the holder's own note, or erases it from every page.
    ///
    /// # Errors
    /// [`VaultError`] as [`JournalStore::keep_batch`](super::JournalStore::keep_batch).
    fn keep_note(&mut self, note: Option<&Note>) -> Result<(), VaultError>;
}
