//! What a vault has heard: the passing words in it.

use crate::domain::Heard;
use crate::journal::PassedOn;
use crate::vault::{Store, VaultError};

/// The passing words in a vault; they were checked when they came in.
pub(super) fn read_words(store: &dyn Store) -> Result<Vec<PassedOn>, VaultError> {
    let read = |envelope: Vec<u8>| PassedOn::read(&envelope).map_err(|_| VaultError::Damaged);
    store.passing_words()?.into_iter().map(read).collect()
}

/// What a vault has heard.
pub(super) fn heard(store: &dyn Store) -> Result<Heard, VaultError> {
    Ok(Heard::kept(read_words(store)?.into_iter().map(|one| one.word().clone())))
}
