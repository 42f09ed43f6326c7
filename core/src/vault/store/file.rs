//! The file as a file: whether it is whole, and letting go of it for a while.

use crate::vault::error::VaultError;

/// Looks after the file itself.
pub trait FileStore {
    /// Reads every page and says whether all is whole.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] when something is not.
    fn check(&self) -> Result<(), VaultError>;

    /// Lets go of the file so that the system may sleep or end the app.
    ///
    /// # Errors
    /// [`VaultError`] when the log could not be settled into the database; what was kept is kept,
    /// and the file is let go of all the same.
    fn pause(&mut self) -> Result<(), VaultError>;

    /// Takes the file up again with the key still in memory.
    ///
    /// # Errors
    /// [`VaultError`] as on opening; the store stays paused then.
    fn resume(&mut self) -> Result<(), VaultError>;
}
