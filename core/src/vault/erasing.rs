//! Erasing a vault: what opens it first, then the rest; what was cut short is finished at the next start.

use std::path::Path;

use super::arriving::Arriving;
use super::database;
use super::disk;
use super::error::VaultError;
use super::key_slot::{self, Protection};
use super::key_store::KeyStore;
use super::lock_state::LockState;

/// Erases the vault: first what opens it, then the rest. The store must have been dropped.
///
/// # Errors
/// The first [`VaultError`] met. Where what opens the vault could not be taken away, nothing is
/// erased and it opens as before; else everything that could be is erased, and
/// [`finish_erasing`] takes the rest.
pub fn erase(folder: &Path, keys: &dyn KeyStore) -> Result<(), VaultError> {
    let _alone = disk::alone_in(folder)?;
    key_slot::put_out(folder)?;
    erase_rest(folder, keys)
}

/// Finishes an erasing that was cut short; says whether there was one. Comes before anything else that
/// is done in `folder`.
///
/// # Errors
/// As [`erase`]; what was erased stays so, and it can be tried again.
pub fn finish_erasing(folder: &Path, keys: &dyn KeyStore) -> Result<bool, VaultError> {
    if Protection::of(folder).is_some() || !key_slot::is_put_out(folder) {
        return Ok(false);
    }
    let _alone = disk::alone_in(folder)?;
    erase_rest(folder, keys)?;
    Ok(true)
}

/// Erases everything, whatever cannot be; the slots that were put out go last, for they say that this
/// is to be done.
fn erase_rest(folder: &Path, keys: &dyn KeyStore) -> Result<(), VaultError> {
    let mut first = key_slot::blank(folder);
    first = first.and(Arriving::forget(folder));
    first = first.and(keys.forget().map_err(VaultError::from));
    first = first.and(disk::shred(&LockState::file(folder)));
    first = first.and(disk::remove(&disk::beside(&LockState::file(folder), disk::UNFINISHED)));
    first = first.and(database::remove(&database::file(folder)));
    first?;
    key_slot::leave_only(folder, None)
}
